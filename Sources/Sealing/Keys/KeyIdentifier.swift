internal import Crypto

/// Names a key-encryption key without telling anything of it: the first 16 bytes of a hash over it.
///
/// A key that was typed wrongly, or put together from the wrong shares, has another identifier.
package struct KeyIdentifier: Hashable, Sendable, CustomStringConvertible {
  /// How many bytes an identifier has.
  package static let byteCount = 16
  private static let label = Array("homeward key identifier 1".utf8)

  /// The 16 bytes.
  package let bytes: [UInt8]

  /// Makes an identifier from exactly 16 bytes.
  package init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = Array(bytes)
  }

  /// The identifier of a key.
  init(of secret: [UInt8]) {
    bytes = Array(SHA256.hash(data: Self.label + secret).prefix(Self.byteCount))
  }

  /// 32 lower-case hexadecimal digits.
  package var description: String { Hexadecimal.text(bytes) }
}

/// Bytes as hexadecimal digits.
package enum Hexadecimal {
  /// Two lower-case digits for each byte.
  package static func text(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes of an even number of digits; `nil` for anything else.
  package static func bytes(_ text: some StringProtocol) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = value(digits[index]), let low = value(digits[index + 1]) else { return nil }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x61...0x66: digit - 0x61 + 10
    case 0x41...0x46: digit - 0x41 + 10
    default: nil
    }
  }
}
