internal import SwiftASN1
internal import X509

/// What this project reads from a peer's certificate. Chain, signature and dates are the business of
/// TLS, which has checked them before this is asked.
package struct PeerCertificate: Hashable, Sendable {
  /// The largest certificate that is looked at, in bytes of DER.
  package static let maximumBytes = 64 * 1024

  /// Who the certificate is about.
  package let identity: PeerIdentity
  /// The certificate's serial number, to look up in a ``RevocationList``.
  package let serial: CertificateSerial

  /// Reads a certificate.
  ///
  /// - Parameter der: the bytes of one certificate, as TLS hands them over.
  /// - Throws: ``ServiceKitError`` with `certificate` when the bytes are not a certificate, with
  ///   `identity` when it has no URI name, several of them, or a malformed one.
  package init(fromDER der: [UInt8]) throws {
    guard der.count <= Self.maximumBytes else {
      throw ServiceKitError(
        .certificate, "the certificate is larger than \(Self.maximumBytes) bytes")
    }
    let certificate: Certificate
    do {
      certificate = try Certificate(derEncoded: der)
    } catch {
      // The cause can quote the peer's bytes, hence it is not passed on.
      throw ServiceKitError(.certificate, "the certificate cannot be read")
    }
    try self.init(certificate)
  }

  init(_ certificate: Certificate) throws {
    let names: SubjectAlternativeNames
    do {
      guard let found = try certificate.extensions.subjectAlternativeNames else {
        throw ServiceKitError(.identity, "the certificate has no URI name")
      }
      names = found
    } catch let error as ServiceKitError {
      throw error
    } catch {
      throw ServiceKitError(.certificate, "the certificate's alternative names cannot be read")
    }
    let uris = names.compactMap { name -> String? in
      if case .uniformResourceIdentifier(let uri) = name { uri } else { nil }
    }
    guard let uri = uris.first else {
      throw ServiceKitError(.identity, "the certificate has no URI name")
    }
    guard uris.count == 1 else {
      throw ServiceKitError(.identity, "the certificate has \(uris.count) URI names instead of one")
    }
    guard let serial = CertificateSerial(certificate.serialNumber) else {
      throw ServiceKitError(.certificate, "the certificate's serial number is out of range")
    }
    identity = try PeerIdentity(uri: uri)
    self.serial = serial
  }
}

extension PeerIdentity {
  /// The identity in a certificate; see ``PeerCertificate/init(fromDER:)``.
  package static func identity(fromDER der: [UInt8]) throws -> PeerIdentity {
    try PeerCertificate(fromDER: der).identity
  }
}
