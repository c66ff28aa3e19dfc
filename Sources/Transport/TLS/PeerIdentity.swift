internal import NIOSSL

/// Judges the certificate, as DER, of a peer that TLS has verified: false refuses the peer with
/// `certificate-revoked`. Called on event loops once for each connection, before WELCOME, and again
/// when peers are rechecked: it must not block. Never called for plaintext.
package typealias CertificateAdmission = @Sendable (_ certificateDER: [UInt8]) -> Bool

/// Who a certificate speaks for.
enum PeerIdentity {
  /// A URI name longer than this is no identity of ours.
  static let maximumBytes = 255

  /// The single URI name of a certificate: printable ASCII, at most 255 bytes. `nil` when there is
  /// none, more than one, or another kind of URI.
  static func uri(of certificate: NIOSSLCertificate) -> String? {
    var found: String?
    for name in certificate._subjectAlternativeNames() where name.nameType == .uri {
      guard found == nil, !name.contents.isEmpty, name.contents.count <= maximumBytes,
        name.contents.allSatisfy({ (0x21...0x7E).contains($0) })
      else { return nil }
      found = String(decoding: name.contents, as: UTF8.self)
    }
    return found
  }
}
