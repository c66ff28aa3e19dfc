/// A 32-byte hash: a link of the event chain, or the hash of a command's payload.
package struct StoreHash: Hashable, Sendable {
  /// How many bytes a hash has.
  package static let byteCount = 32

  // In place, for there is one in every event that is read.
  private let first: UInt128
  private let second: UInt128

  /// Makes a hash from exactly 32 bytes; any other number gives `nil`.
  package init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == Self.byteCount else { return nil }
    if let hash = bytes.withContiguousStorageIfAvailable({ StoreHash(at: $0.baseAddress) }) {
      self = hash
    } else {
      self = Array(bytes).withUnsafeBufferPointer { StoreHash(at: $0.baseAddress) }
    }
  }

  /// Makes a hash from the 32 bytes at an address; `nil` gives zeros.
  init(at address: UnsafePointer<UInt8>?) {
    let bytes = UnsafeRawBufferPointer(start: address, count: address == nil ? 0 : Self.byteCount)
    guard !bytes.isEmpty else {
      (first, second) = (0, 0)
      return
    }
    first = bytes.loadUnaligned(as: UInt128.self)
    second = bytes.loadUnaligned(fromByteOffset: 16, as: UInt128.self)
  }

  /// 32 zero bytes: the chain hash before the first event.
  package static let zero = StoreHash(at: nil)

  /// The 32 bytes.
  package var bytes: [UInt8] { withUnsafeBytes { Array($0) } }

  /// Calls `body` with the 32 bytes.
  func withUnsafeBytes<Value>(_ body: (UnsafeRawBufferPointer) throws -> Value) rethrows -> Value {
    try Swift.withUnsafeBytes(of: (first, second), body)
  }
}

extension StoreHash: CustomStringConvertible {
  /// 64 lower-case hexadecimal digits.
  package var description: String { hexadecimal(bytes) }
}
