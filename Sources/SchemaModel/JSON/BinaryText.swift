/// The text forms of bytes.
enum BinaryText {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let values: [UInt8: UInt32] = Dictionary(
    uniqueKeysWithValues: alphabet.enumerated().map { ($1, UInt32($0)) })
  private static let pad = UInt8(ascii: "=")

  /// Base64 with padding (RFC 4648, section 4).
  static func base64(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = Array(bytes[start..<min(start + 3, bytes.count)])
      var word: UInt32 = 0
      for index in 0..<3 { word = word << 8 | UInt32(index < group.count ? group[index] : 0) }
      for index in 0..<4 {
        let sextet = Int(word >> UInt32(18 - 6 * index) & 0x3F)
        text.append(index <= group.count ? alphabet[sextet] : pad)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes of a base64 text; `nil` unless it is exactly what `base64` writes for them.
  static func bytes(base64 text: String) -> [UInt8]? {
    let characters = Array(text.utf8)
    guard characters.count % 4 == 0 else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(characters.count / 4 * 3)
    for start in stride(from: 0, to: characters.count, by: 4) {
      let isLast = start + 4 == characters.count
      let group = characters[start..<start + 4]
      let padCount = isLast ? group.reversed().prefix { $0 == pad }.count : 0
      guard padCount <= 2 else { return nil }
      var word: UInt32 = 0
      for (index, character) in group.enumerated() {
        let value = index < 4 - padCount ? values[character] : 0
        guard let value else { return nil }
        word = word << 6 | value
      }
      // The bits under the padding must be zero: one text per bytes.
      guard padCount == 0 || word & (padCount == 1 ? 0xFF : 0xFFFF) == 0 else { return nil }
      for index in 0..<(3 - padCount) {
        result.append(UInt8(truncatingIfNeeded: word >> UInt32(16 - 8 * index)))
      }
    }
    return result
  }

  /// Lowercase, with hyphens (RFC 9562, section 4). `bytes` are 16.
  static func uuid(_ bytes: [UInt8]) -> String {
    var text = ""
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text += "-" }
      let digits = String(byte, radix: 16)
      text += digits.count == 1 ? "0" + digits : digits
    }
    return text
  }

  /// The 16 bytes of a uuid, in lower or upper case; `nil` when the text is none.
  static func bytes(uuid text: String) -> [UInt8]? {
    let characters = Array(text.utf8)
    guard characters.count == 36 else { return nil }
    var nibbles: [UInt8] = []
    for (index, character) in characters.enumerated() {
      if [8, 13, 18, 23].contains(index) {
        guard character == UInt8(ascii: "-") else { return nil }
        continue
      }
      switch character {
      case 0x30...0x39: nibbles.append(character - 0x30)
      case 0x41...0x46: nibbles.append(character - 0x41 + 10)
      case 0x61...0x66: nibbles.append(character - 0x61 + 10)
      default: return nil
      }
    }
    return stride(from: 0, to: 32, by: 2).map { nibbles[$0] << 4 | nibbles[$0 + 1] }
  }
}
