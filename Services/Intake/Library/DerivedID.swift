internal import Crypto
internal import Wire

/// Ids that follow from what they stand for, so that a repeated command makes the same ones.
enum DerivedID {
  /// A UUID of version 8 (RFC 9562, section 5.8) from a word and the ids that it is about.
  static func make(_ what: String, _ parts: WireUUID...) -> WireUUID {
    var digest = SHA256()
    digest.update(data: Array(what.utf8) + [0])
    for part in parts { digest.update(data: part.bytes) }
    var bytes = Array(digest.finalize().prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    return WireUUID(bytes: bytes) ?? WireUUID()
  }
}
