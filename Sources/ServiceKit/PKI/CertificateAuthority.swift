internal import Crypto
package import Foundation
internal import SwiftASN1
internal import X509

/// The authority of a trust domain: it makes the certificates that the services and their users
/// carry.
///
/// Keys are P-256 and signatures ECDSA with SHA-256. The authority may issue end certificates only
/// (`pathLenConstraint` 0, RFC 5280 section 4.2.1.9). Keys and signatures draw on the system's
/// randomness; serial numbers and moments are passed in.
package struct CertificateAuthority: Sendable {
  /// How far before now a certificate begins to be valid, for hosts whose clocks are slow.
  package static let clockAllowance = Duration.seconds(300)
  /// The longest validity of an authority.
  package static let maximumAuthorityValidity = Duration.seconds(3653 * 86_400)
  /// The longest validity of an issued certificate.
  package static let maximumValidity = Duration.seconds(398 * 86_400)

  /// The authority's own certificate and key.
  package let credential: Credential
  /// The domain of every identity that the authority issues.
  package let trustDomain: String

  /// Makes a new authority.
  ///
  /// - Parameters:
  ///   - trustDomain: the domain of every identity that it will issue.
  ///   - now: the moment of issue.
  ///   - validity: how long from `now` it is valid; at most ``maximumAuthorityValidity``.
  ///   - serialBytes: ``CertificateSerial/randomByteCount`` random bytes.
  /// - Throws: ``ServiceKitError`` with `identity` or `certificate`.
  package static func create(
    trustDomain: String, now: Date, validity: Duration, serialBytes: [UInt8]
  ) throws -> CertificateAuthority {
    guard PeerIdentity.isTrustDomain(trustDomain) else {
      throw ServiceKitError(.identity, "the trust domain is not a lower-case domain name")
    }
    let (begin, end) = try period(now: now, validity: validity, maximum: maximumAuthorityValidity)
    let serial = try CertificateSerial(random: serialBytes)
    let key = P256.Signing.PrivateKey()
    let publicKey = Certificate.PublicKey(key.publicKey)
    let certificate = try making {
      let name = try DistinguishedName {
        OrganizationName(organization(trustDomain))
        CommonName("Homeward authority")
      }
      return try Certificate(
        version: .v3, serialNumber: serial.x509, publicKey: publicKey, notValidBefore: begin,
        notValidAfter: end, issuer: name, subject: name, signatureAlgorithm: .ecdsaWithSHA256,
        extensions: Certificate.Extensions {
          Critical(BasicConstraints.isCertificateAuthority(maxPathLength: 0))
          Critical(KeyUsage(keyCertSign: true, cRLSign: true))
          SubjectKeyIdentifier(hash: publicKey)
          // The domain stands in the authority's own name too, for whoever loads it.
          SubjectAlternativeNames([.uniformResourceIdentifier("spiffe://\(trustDomain)")])
        }, issuerPrivateKey: Certificate.PrivateKey(key))
    }
    return try CertificateAuthority(Credential(certificate: certificate, key: key))
  }

  /// Takes up an authority that was made before.
  ///
  /// - Throws: ``ServiceKitError`` with `certificate` when the certificate is not an authority's
  ///   made by ``create(trustDomain:now:validity:serialBytes:)``.
  package init(_ credential: Credential) throws {
    let extensions = credential.certificate.extensions
    guard case .isCertificateAuthority? = try? extensions.basicConstraints else {
      throw ServiceKitError(.certificate, "the certificate is not an authority's")
    }
    let prefix = "spiffe://"
    guard let names = try? extensions.subjectAlternativeNames, names.count == 1,
      case .uniformResourceIdentifier(let uri)? = names.first, uri.hasPrefix(prefix),
      PeerIdentity.isTrustDomain(uri.dropFirst(prefix.count))
    else {
      throw ServiceKitError(.certificate, "the authority's certificate names no trust domain")
    }
    self.credential = credential
    trustDomain = String(uri.dropFirst(prefix.count))
  }

  /// Issues a certificate with a new key.
  ///
  /// - Parameters:
  ///   - request: what it shall say; its identity must be of this trust domain.
  ///   - now: the moment of issue.
  ///   - validity: how long from `now` it is valid; at most ``maximumValidity``, and not longer than
  ///     the authority itself.
  ///   - serialBytes: ``CertificateSerial/randomByteCount`` random bytes.
  /// - Throws: ``ServiceKitError`` with `identity` or `certificate`.
  package func issue(
    _ request: CertificateRequest, now: Date, validity: Duration, serialBytes: [UInt8]
  ) throws -> Credential {
    guard request.identity.trustDomain == trustDomain else {
      throw ServiceKitError(
        .identity,
        "this authority is of the trust domain \(trustDomain), "
          + "not of \(request.identity.trustDomain)")
    }
    let (begin, end) = try Self.period(
      now: now, validity: validity, maximum: Self.maximumValidity)
    guard end <= credential.certificate.notValidAfter else {
      throw ServiceKitError(
        .certificate, "the certificate would outlive its authority; make it valid for less time")
    }
    guard now >= credential.certificate.notValidBefore else {
      throw ServiceKitError(.certificate, "the authority is not yet valid; check the clock")
    }
    let serial = try CertificateSerial(random: serialBytes)
    let key = P256.Signing.PrivateKey()
    let publicKey = Certificate.PublicKey(key.publicKey)
    var names: [GeneralName] = [.uniformResourceIdentifier(request.identity.uri)]
    names += request.dnsNames.map { .dnsName($0) }
    names += request.ipAddresses.map { .ipAddress(ASN1OctetString(contentBytes: $0[...])) }
    let usages: [ExtendedKeyUsage.Usage] =
      switch request.usage {
      case .client: [.clientAuth]
      case .server: [.serverAuth]
      case .both: [.serverAuth, .clientAuth]
      }
    let authority = credential.certificate
    let certificate = try Self.making {
      try Certificate(
        version: .v3, serialNumber: serial.x509, publicKey: publicKey, notValidBefore: begin,
        notValidAfter: end, issuer: authority.subject,
        subject: DistinguishedName {
          OrganizationName(Self.organization(trustDomain))
          CommonName(request.identity.name)
        }, signatureAlgorithm: .ecdsaWithSHA256,
        extensions: Certificate.Extensions {
          Critical(BasicConstraints.notCertificateAuthority)
          Critical(KeyUsage(digitalSignature: true))
          try ExtendedKeyUsage(usages)
          SubjectKeyIdentifier(hash: publicKey)
          AuthorityKeyIdentifier(
            keyIdentifier: try authority.extensions.subjectKeyIdentifier?.keyIdentifier)
          SubjectAlternativeNames(names)
        }, issuerPrivateKey: Certificate.PrivateKey(credential.key))
    }
    return try Credential(certificate: certificate, key: key)
  }

  /// The organization of a subject: the trust domain, cut to what X.520 allows (64 characters).
  private static func organization(_ trustDomain: String) -> String {
    String(trustDomain.prefix(64))
  }

  /// From a little before `now` until `validity` after it, in whole seconds.
  private static func period(
    now: Date, validity: Duration, maximum: Duration
  ) throws -> (begin: Date, end: Date) {
    guard validity >= .seconds(1), validity <= maximum else {
      throw ServiceKitError(
        .certificate,
        "a validity must be from 1s to \(maximum.components.seconds / 86_400) days")
    }
    let second = now.timeIntervalSince1970.rounded(.down)
    // Years 1970 to 9000: far from the ends of what a certificate can say.
    guard second >= 0, second < 221_845_392_000 else {
      throw ServiceKitError(.certificate, "the moment of issue is out of range")
    }
    return (
      Date(timeIntervalSince1970: second - Double(clockAllowance.components.seconds)),
      Date(timeIntervalSince1970: second + Double(validity.components.seconds))
    )
  }

  private static func making(_ body: () throws -> Certificate) throws -> Certificate {
    do {
      return try body()
    } catch {
      throw ServiceKitError(.certificate, "the certificate cannot be made", cause: error)
    }
  }
}
