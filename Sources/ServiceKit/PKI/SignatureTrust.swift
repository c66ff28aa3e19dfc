internal import Crypto
package import Foundation
internal import SwiftASN1
@_spi(FixedExpiryValidationTime) internal import X509

/// Says who signed a message, by a chain of certificates that leads to the trust root.
///
/// Everything given to it comes from outside: sizes are checked before anything is read, and no error
/// repeats what was given.
package struct SignatureTrust: Sendable {
  /// The most certificates of one chain, the signer's own included and the root not.
  package static let maximumCertificates = 4
  /// The largest certificate of a chain, in bytes of DER.
  package static let maximumCertificateBytes = 4096
  /// The largest signature, in bytes of DER.
  package static let maximumSignatureBytes = 128

  private let root: Certificate

  /// - Parameter authorityPEM: the certificate of the trust root.
  /// - Throws: ``ServiceKitError`` with `certificate`.
  package init(authorityPEM: String) throws {
    do {
      root = try Certificate(pemEncoded: authorityPEM)
    } catch {
      throw ServiceKitError(.certificate, "the authority's certificate is not one PEM certificate")
    }
  }

  /// - Parameters:
  ///   - certificates: DER, the signer's own first.
  ///   - now: the moment at which every certificate must be valid.
  ///   - admits: whether a certificate is still accepted; see ``RevocationList``.
  /// - Returns: whose certificate it is.
  /// - Throws: ``ServiceKitError`` with `certificate` or `identity`, saying which check failed.
  package func signer(
    of message: [UInt8], signature: [UInt8], certificates: [[UInt8]], now: Date,
    admits: @Sendable ([UInt8]) -> Bool
  ) async throws -> PeerCertificate {
    guard !certificates.isEmpty else { throw Self.error("it has no certificate") }
    guard certificates.count <= Self.maximumCertificates else {
      throw Self.error("it has more than \(Self.maximumCertificates) certificates")
    }
    guard certificates.allSatisfy({ $0.count <= Self.maximumCertificateBytes }) else {
      throw Self.error("a certificate is larger than \(Self.maximumCertificateBytes) bytes")
    }
    guard (1...Self.maximumSignatureBytes).contains(signature.count) else {
      throw Self.error("its signature is not one of 1 to \(Self.maximumSignatureBytes) bytes")
    }
    let chain: [Certificate]
    do {
      chain = try certificates.map { try Certificate(derEncoded: $0) }
    } catch {
      // The cause can quote the bytes, hence it is not passed on.
      throw Self.error("a certificate cannot be read")
    }
    guard certificates.allSatisfy(admits) else { throw Self.error("a certificate is revoked") }
    guard let leaf = chain.first else { throw Self.error("it has no certificate") }
    try await validate(leaf, chain.dropFirst(), now: now)
    let peer = try PeerCertificate(leaf)
    guard let usage = try? leaf.extensions.keyUsage, usage.digitalSignature else {
      throw Self.error("its certificate is not for signatures")
    }
    guard let key = P256.Signing.PublicKey(leaf.publicKey) else {
      throw Self.error("its key is not one for P-256")
    }
    guard let parsed = try? P256.Signing.ECDSASignature(derRepresentation: signature),
      key.isValidSignature(parsed, for: message)
    else { throw Self.error("its signature does not fit") }
    return peer
  }

  private func validate(
    _ leaf: Certificate, _ others: ArraySlice<Certificate>, now: Date
  ) async throws {
    var verifier = Verifier(rootCertificates: CertificateStore([root])) {
      RFC5280Policy(fixedExpiryValidationTime: now)
    }
    guard
      case .validCertificate = await verifier.validate(
        leaf: leaf, intermediates: CertificateStore(Array(others)))
    else {
      throw Self.error(
        "its certificate does not lead to the trust root, or was not valid at "
          + "\(now.formatted(.iso8601)); compare the clocks of both hosts")
    }
    // The root speaks for nobody: it issues.
    guard leaf != root else { throw Self.error("its certificate is the authority's own") }
  }

  private static func error(_ reason: String) -> ServiceKitError {
    ServiceKitError(.certificate, "the signature is refused: \(reason)")
  }
}
