internal import NIOSSL

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
