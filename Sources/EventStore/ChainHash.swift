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
    let header = event.event.header
    let body = event.event.body
    let partition = event.event.partition.utf8.count
    var bytes: [UInt8] = []
    bytes.reserveCapacity(fixedBytes + partition + header.count + body.count)
    bytes.append(contentsOf: label)
    previous.withUnsafeBytes { bytes.append(contentsOf: $0) }
    append(event.sequence, to: &bytes)
    append(event.epoch, to: &bytes)
    append(UInt32(clamping: metaBytes + partition), to: &bytes)
    bytes.append(contentsOf: event.event.id.bytes)
    append(event.event.kind, to: &bytes)
    append(event.event.version, to: &bytes)
    append(event.event.eventTime, to: &bytes)
    append(event.recordedTime, to: &bytes)
    append(event.monotonicTime, to: &bytes)
    append(UInt16(clamping: partition), to: &bytes)
    bytes.append(contentsOf: event.event.partition.utf8)
    for part in [header, body] {
      append(UInt32(clamping: part.count), to: &bytes)
      bytes.append(contentsOf: part)
    }
    var hasher = SHA256()
    bytes.withUnsafeBytes { hasher.update(bufferPointer: $0) }
    return hasher.finalize().withUnsafeBytes {
      StoreHash(at: $0.bindMemory(to: UInt8.self).baseAddress)
    }
  }

  /// What meta has besides the partition.
  private static let metaBytes = 46
  /// What is hashed besides partition, header and body.
  private static let fixedBytes = 62 + metaBytes

  private static func append(_ value: some FixedWidthInteger, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }
}
