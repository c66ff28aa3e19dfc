/// A 32-byte hash: a link of the event chain, or the hash of a command's payload.
package struct StoreHash: Hashable, Sendable {
  /// How many bytes a hash has.
  package static let byteCount = 32

  /// The 32 bytes.
  package let bytes: [UInt8]

  /// Makes a hash from exactly 32 bytes; any other number gives `nil`.
  package init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == Self.byteCount else { return nil }
    self.bytes = Array(bytes)
  }

  private init(unchecked bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// 32 zero bytes: the chain hash before the first event.
  package static let zero = StoreHash(unchecked: Array(repeating: 0, count: byteCount))
}

extension StoreHash: CustomStringConvertible {
  /// 64 lower-case hexadecimal digits.
  package var description: String { hexadecimal(bytes) }
}
