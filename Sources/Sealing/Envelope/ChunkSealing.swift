internal import Crypto
package import EventStore

/// Seals the parts of a file that holds personal data for a short while, such as a snapshot: with a key
/// that lives in memory alone, so that the file is noise once the process or the key is gone.
///
/// ```swift
/// let sealing = ChunkSealing(random: random)
/// let stored = try sealing.seal(chunk, number: 0)
/// let chunk = try sealing.open(stored, number: 0)
/// ```
package struct ChunkSealing: Sendable {
  /// The most bytes of one part.
  package static let maximumBytes = 1 << 20
  /// How many bytes sealing adds.
  package static let overhead = AEAD.nonceBytes + AEAD.tagBytes
  private static let label = Array("homeward chunk 1".utf8)

  private let key: SymmetricKey
  private let random: any RandomBytes

  /// Makes a key.
  package init(random: any RandomBytes) {
    key = SymmetricKey(data: random.bytes(count: MasterKey.byteCount))
    self.random = random
  }

  /// Seals a part, bound to its number.
  ///
  /// - Throws: ``SealingError`` with `malformed` when it is too long.
  package func seal(_ chunk: [UInt8], number: UInt64) throws -> [UInt8] {
    guard chunk.count <= Self.maximumBytes else {
      throw SealingError(.malformed, "a part of a file has over \(Self.maximumBytes) bytes")
    }
    return try AEAD.seal(
      chunk, key: key, nonce: random.bytes(count: AEAD.nonceBytes),
      context: Self.context(number))
  }

  /// Opens a part.
  ///
  /// - Throws: ``SealingError`` with `tampered` when it is another one, or a byte was changed.
  package func open(_ sealed: [UInt8], number: UInt64) throws -> [UInt8] {
    guard sealed.count <= Self.maximumBytes + Self.overhead,
      let chunk = AEAD.open(sealed, key: key, context: Self.context(number))
    else { throw SealingError(.tampered, "a part of a file was changed, moved, or is old") }
    return chunk
  }

  private static func context(_ number: UInt64) -> [UInt8] {
    label + withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }
}
