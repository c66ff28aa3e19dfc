internal import Crypto
internal import SwiftASN1
internal import X509

/// A certificate with its private key.
///
/// It has no description that would show the key; ``keyPEM`` is for the TLS library and for files.
package struct Credential: Sendable, CustomStringConvertible, CustomReflectable {
  /// The largest certificate or key file that is read, in bytes.
  package static let maximumFileBytes = 64 * 1024

  /// The certificate, PEM (RFC 7468).
  package let certificatePEM: String
  /// The private key, PKCS #8 in PEM.
  package let keyPEM: String

  let certificate: Certificate
  let key: P256.Signing.PrivateKey

  init(certificate: Certificate, key: P256.Signing.PrivateKey) throws {
    guard certificate.publicKey == Certificate.PublicKey(key.publicKey) else {
      throw ServiceKitError(.certificate, "the private key does not belong to the certificate")
    }
    do {
      certificatePEM = try certificate.serializeAsPEM().pemString + "\n"
    } catch {
      throw ServiceKitError(.certificate, "the certificate cannot be written", cause: error)
    }
    keyPEM = key.pemRepresentation + "\n"
    self.certificate = certificate
    self.key = key
  }

  /// Reads a certificate and its key from PEM.
  ///
  /// - Throws: ``ServiceKitError`` with `certificate` when one of them cannot be read, when the key
  ///   is not for P-256, or when they do not belong together.
  package init(certificatePEM: String, keyPEM: String) throws {
    let certificate: Certificate
    do {
      certificate = try Certificate(pemEncoded: certificatePEM)
    } catch {
      throw ServiceKitError(.certificate, "the certificate is not one PEM certificate")
    }
    let key: P256.Signing.PrivateKey
    do {
      key = try P256.Signing.PrivateKey(pemRepresentation: keyPEM)
    } catch {
      // Neither the key nor what a parser says about it belongs in an error.
      throw ServiceKitError(.certificate, "the private key is not one PEM key for P-256")
    }
    try self.init(certificate: certificate, key: key)
  }

  /// The certificate as DER.
  ///
  /// - Throws: ``ServiceKitError`` with `certificate`.
  package func certificateDER() throws -> [UInt8] {
    var serializer = DER.Serializer()
    do {
      try serializer.serialize(certificate)
    } catch {
      throw ServiceKitError(.certificate, "the certificate cannot be written", cause: error)
    }
    return serializer.serializedBytes
  }

  /// The certificate's serial number.
  ///
  /// - Throws: ``ServiceKitError`` with `certificate` when it is out of range.
  package func serial() throws -> CertificateSerial {
    guard let serial = CertificateSerial(certificate.serialNumber) else {
      throw ServiceKitError(.certificate, "the certificate's serial number is out of range")
    }
    return serial
  }

  /// Who the certificate is about; an authority's has no identity.
  ///
  /// - Throws: as ``PeerCertificate/init(fromDER:)``.
  package func identity() throws -> PeerIdentity { try PeerCertificate(certificate).identity }

  package var description: String { "Credential" }

  /// Without children, so that `dump` does not show the key.
  package var customMirror: Mirror { Mirror(self, children: [:]) }
}
