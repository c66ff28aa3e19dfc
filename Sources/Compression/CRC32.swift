internal import CZlib

/// The CRC-32 of ISO-HDLC (zlib, gzip, PNG) over some bytes.
///
/// It finds accidents, not forgeries: keep a SHA-256 beside it.
///
/// - Parameters:
///   - bytes: What to sum.
///   - seed: The sum over what came before, so that pieces can be summed in turn.
package func crc32(_ bytes: UnsafeRawBufferPointer, continuing seed: UInt32 = 0) -> UInt32 {
  guard let base = bytes.baseAddress, bytes.count > 0 else { return seed }
  let start = base.assumingMemoryBound(to: UInt8.self)
  return UInt32(truncatingIfNeeded: crc32_z(uLong(seed), start, bytes.count))
}

/// The CRC-32 over a span, see ``crc32(_:continuing:)``.
package func crc32(_ bytes: Span<UInt8>, continuing seed: UInt32 = 0) -> UInt32 {
  bytes.withUnsafeBytes { crc32($0, continuing: seed) }
}

/// The CRC-32 over an array, see ``crc32(_:continuing:)``.
package func crc32(_ bytes: [UInt8], continuing seed: UInt32 = 0) -> UInt32 {
  bytes.withUnsafeBytes { crc32($0, continuing: seed) }
}

/// The CRC-32 over part of an array, see ``crc32(_:continuing:)``.
package func crc32(_ bytes: ArraySlice<UInt8>, continuing seed: UInt32 = 0) -> UInt32 {
  bytes.withUnsafeBytes { crc32($0, continuing: seed) }
}
