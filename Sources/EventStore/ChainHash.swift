private import Crypto

/// The definition of the hash chain, version 1.
///
/// All integers are little-endian; signed ones are two's complement.
///
/// ```text
/// h(0) = 32 zero bytes
/// h(n) = SHA-256( "v1"                        2 bytes of ASCII
///               | h(n-1)                      32
///               | sequence                    u64
///               | epoch                       u64
///               | length of meta              u32   | meta
///               | length of header            u32   | header
///               | length of body              u32   | body )
///
/// meta = id                                   16
///      | kind                                 u16
///      | version                              u16
///      | event time, µs since 1970 UTC        i64
///      | recorded time, µs since 1970 UTC     i64
///      | monotonic time, µs                   i64
///      | length of partition                  u16   | partition in UTF-8
/// ```
///
/// Every stored byte of an event is covered, and every variable part has its length before it, so
/// two different events never hash the same bytes. Where the body is sealed the hash is over the
/// ciphertext, so that a plaintext cannot be guessed from it after erasure.
package enum ChainHash {
  private static let label = Array("v1".utf8)

  /// The chain hash of `event`, whose own `chainHash` is not looked at.
  ///
  /// - Parameter previous: the chain hash of the event before it; ``StoreHash/zero`` for the first.
  package static func link(_ event: StoredEvent, previous: StoreHash) -> StoreHash {
    var meta: [UInt8] = []
    meta.reserveCapacity(46 + event.event.partition.utf8.count)
    meta.append(contentsOf: event.event.id.bytes)
    append(event.event.kind, to: &meta)
    append(event.event.version, to: &meta)
    append(event.event.eventTime, to: &meta)
    append(event.recordedTime, to: &meta)
    append(event.monotonicTime, to: &meta)
    append(UInt16(clamping: event.event.partition.utf8.count), to: &meta)
    meta.append(contentsOf: event.event.partition.utf8)

    var hasher = SHA256()
    var prefix = label
    prefix.append(contentsOf: previous.bytes)
    append(event.sequence, to: &prefix)
    append(event.epoch, to: &prefix)
    update(&hasher, prefix)
    for part in [meta, event.event.header, event.event.body] {
      var length: [UInt8] = []
      append(UInt32(clamping: part.count), to: &length)
      update(&hasher, length)
      update(&hasher, part)
    }
    guard let hash = StoreHash(Array(hasher.finalize())) else {
      preconditionFailure("SHA-256 gives 32 bytes")
    }
    return hash
  }

  private static func append(_ value: some FixedWidthInteger, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  private static func update(_ hasher: inout SHA256, _ bytes: [UInt8]) {
    bytes.withUnsafeBytes { hasher.update(bufferPointer: $0) }
  }
}
