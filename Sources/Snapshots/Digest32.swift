internal import Crypto

/// Thirty-two bytes: a SHA-256.
package struct Digest32: Hashable, Sendable, CustomStringConvertible {
  private let words: SIMD4<UInt64>

  /// All zero.
  package static let zero = Digest32(words: .zero)

  private init(words: SIMD4<UInt64>) {
    self.words = words
  }

  /// - Returns: nil unless there are exactly thirty-two bytes.
  package init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == 32 else { return nil }
    var words = SIMD4<UInt64>.zero
    for (position, byte) in bytes.enumerated() {
      words[position / 8] = words[position / 8] << 8 | UInt64(byte)
    }
    self.words = words
  }

  /// The SHA-256 of `bytes`.
  package init(hashing bytes: [UInt8]) {
    var hasher = DigestHasher()
    hasher.update(bytes)
    self = hasher.finish()
  }

  /// The bytes in order.
  package var bytes: [UInt8] {
    (0..<32).map { UInt8(truncatingIfNeeded: words[$0 / 8] >> UInt64(56 - 8 * ($0 & 7))) }
  }

  /// Lower-case hexadecimal.
  package var description: String { Hexadecimal.text(bytes) }
}

/// SHA-256 over bytes that come in pieces.
struct DigestHasher {
  private var hash = SHA256()

  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    hash.update(bufferPointer: bytes)
  }

  mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
  }

  func finish() -> Digest32 {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    for byte in hash.finalize() { bytes.append(byte) }
    guard let digest = Digest32(bytes) else {
      preconditionFailure("a SHA-256 has thirty-two bytes")
    }
    return digest
  }
}

/// Lower-case hexadecimal text.
enum Hexadecimal {
  private static let digits = Array("0123456789abcdef".utf8)

  static func text(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
