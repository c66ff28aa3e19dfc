internal import Crypto

/// The SHA-256 of a file of an archive, which is also in the header of the file that follows it.
package struct ArchiveDigest: Hashable, Sendable, CustomStringConvertible {
  package static let byteCount = 32

  package let bytes: [UInt8]

  /// 32 zero bytes: what stands before the first file.
  package static let zero = ArchiveDigest(unchecked: Array(repeating: 0, count: byteCount))

  init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = Array(bytes)
  }

  private init(unchecked bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// 64 lower-case hexadecimal digits.
  package var description: String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

/// SHA-256 over bytes that come in pieces.
struct ArchiveHasher {
  private var hash = SHA256()

  mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
  }

  func finish() -> ArchiveDigest {
    guard let digest = ArchiveDigest(Array(hash.finalize())) else {
      preconditionFailure("SHA-256 gives 32 bytes")
    }
    return digest
  }
}
