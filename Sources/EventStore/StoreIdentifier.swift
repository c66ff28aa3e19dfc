/// A 16-byte identifier: an event's id, an idempotency key, or the lineage of a store.
///
/// The store gives the bytes no meaning beyond equality; callers normally pass UUIDs.
package struct StoreIdentifier: Hashable, Comparable, Sendable {
  /// How many bytes an identifier has.
  package static let byteCount = 16

  private let value: UInt128

  /// Makes an identifier from exactly 16 bytes; any other number gives `nil`.
  package init?(_ bytes: some Collection<UInt8>) {
    guard bytes.count == Self.byteCount else { return nil }
    let inPlace = bytes.withContiguousStorageIfAvailable {
      UInt128(bigEndian: UnsafeRawBufferPointer($0).loadUnaligned(as: UInt128.self))
    }
    value = inPlace ?? bytes.reduce(0) { $0 << 8 | UInt128($1) }
  }

  /// Makes an identifier from 16 bytes in place; any other number gives `nil`.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count == Self.byteCount else { return nil }
    value = UInt128(bigEndian: bytes.loadUnaligned(as: UInt128.self))
  }

  private init(value: UInt128) {
    self.value = value
  }

  /// The 16 bytes, in the order given to ``init(_:)``.
  package var bytes: [UInt8] {
    withUnsafeBytes(of: value.bigEndian) { Array($0) }
  }

  /// Orders identifiers as their bytes are ordered.
  package static func < (left: StoreIdentifier, right: StoreIdentifier) -> Bool {
    left.value < right.value
  }

  /// Makes a random UUID (version 4; RFC 9562 §5.4).
  package static func randomUUID(random: some RandomBytes) -> StoreIdentifier {
    StoreIdentifier(value: stamp(random.nextUInt128(), version: 4))
  }

  /// Makes a time-ordered UUID (version 7; RFC 9562 §5.7): 48 bits of milliseconds, then random.
  package static func timeOrderedUUID(
    clock: some WallClock, random: some RandomBytes
  ) -> StoreIdentifier {
    let milliseconds = UInt128(UInt64(max(0, clock.now()) / 1_000) & 0xFFFF_FFFF_FFFF)
    let low80 = random.nextUInt128() & (UInt128(1) << 80 - 1)
    return StoreIdentifier(value: stamp(milliseconds << 80 | low80, version: 7))
  }

  /// Writes the version (bits 48 to 51) and the variant (bits 64 and 65) of RFC 9562 §4.
  private static func stamp(_ value: UInt128, version: UInt128) -> UInt128 {
    let cleared = value & ~(UInt128(0xF) << 76) & ~(UInt128(0b11) << 62)
    return cleared | version << 76 | UInt128(0b10) << 62
  }
}

extension StoreIdentifier: CustomStringConvertible {
  /// The usual form of a UUID: 8-4-4-4-12 lower-case hexadecimal digits.
  package var description: String {
    let digits = hexadecimal(bytes)
    var text = ""
    for (offset, digit) in digits.enumerated() {
      if offset == 8 || offset == 12 || offset == 16 || offset == 20 { text.append("-") }
      text.append(digit)
    }
    return text
  }
}

/// Lower-case hexadecimal digits of `bytes`, two for each.
func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef")
  var text = ""
  for byte in bytes {
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
  return text
}
