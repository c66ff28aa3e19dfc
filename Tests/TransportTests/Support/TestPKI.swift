internal import Crypto
internal import FoundationEssentials
internal import SwiftASN1
internal import X509

@testable internal import Transport

/// A throw-away certificate authority.
struct TestPKI: Sendable {
  private let key = P256.Signing.PrivateKey()
  private let name: DistinguishedName
  private let root: Certificate

  init(_ commonName: String = "throw-away root") throws {
    name = try DistinguishedName { CommonName(commonName) }
    let publicKey = Certificate.PublicKey(key.publicKey)
    root = try Certificate(
      version: .v3, serialNumber: .init(), publicKey: publicKey,
      notValidBefore: Date(timeIntervalSinceNow: -86_400 * 10),
      notValidAfter: Date(timeIntervalSinceNow: 86_400), issuer: name, subject: name,
      signatureAlgorithm: .ecdsaWithSHA256,
      extensions: Certificate.Extensions {
        Critical(BasicConstraints.isCertificateAuthority(maxPathLength: nil))
        Critical(KeyUsage(keyCertSign: true))
      }, issuerPrivateKey: .init(key))
  }

  func trustPEM() throws -> String { try root.serializeAsPEM().pemString }

  /// Issues a certificate for the given URI names.
  func issue(
    _ uris: [String], validFor: Range<Double> = -3600..<3600
  ) throws -> (certificate: String, key: String) {
    let leafKey = P256.Signing.PrivateKey()
    let certificate = try Certificate(
      version: .v3, serialNumber: .init(), publicKey: .init(leafKey.publicKey),
      notValidBefore: Date(timeIntervalSinceNow: validFor.lowerBound),
      notValidAfter: Date(timeIntervalSinceNow: validFor.upperBound), issuer: name,
      subject: try DistinguishedName { CommonName("throw-away") },
      signatureAlgorithm: .ecdsaWithSHA256,
      extensions: try Certificate.Extensions {
        Critical(BasicConstraints.notCertificateAuthority)
        try ExtendedKeyUsage([.serverAuth, .clientAuth])
        SubjectAlternativeNames(uris.map { .uniformResourceIdentifier($0) })
      }, issuerPrivateKey: .init(key))
    return (try certificate.serializeAsPEM().pemString, leafKey.pemRepresentation)
  }

  /// TLS settings for one URI name, trusting `trust` or this authority.
  func tls(
    _ uri: String, trusting trust: TestPKI? = nil, validFor: Range<Double> = -3600..<3600
  ) throws -> TransportTLS {
    let (certificate, key) = try issue([uri], validFor: validFor)
    return try TransportTLS(
      certificatePEM: certificate, keyPEM: key, trustPEM: try (trust ?? self).trustPEM())
  }

  func security(
    _ uri: String, trusting trust: TestPKI? = nil, validFor: Range<Double> = -3600..<3600
  ) throws -> TransportSecurity {
    .mutualTLS(TLSCredentialBox(try tls(uri, trusting: trust, validFor: validFor)))
  }
}

extension TransportSecurity {
  static let plaintext = TransportSecurity.plaintextOnLoopback(peer: "test:plaintext")
}
