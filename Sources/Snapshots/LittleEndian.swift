extension [UInt8] {
  /// Appends a number, least significant byte first.
  mutating func append<Number: FixedWidthInteger & UnsignedInteger>(number: Number) {
    for position in 0..<(Number.bitWidth / 8) {
      append(UInt8(truncatingIfNeeded: number >> Number(8 * position)))
    }
  }

  /// Overwrites four bytes with a number, least significant byte first.
  mutating func store(_ number: UInt32, at offset: Int) {
    for position in 0..<4 {
      self[offset + position] = UInt8(truncatingIfNeeded: number >> UInt32(8 * position))
    }
  }

  /// Appends zeros up to `count` bytes in all.
  mutating func pad(to count: Int) {
    if self.count < count { append(contentsOf: repeatElement(0, count: count - self.count)) }
  }
}

/// Reads fields one after the other and never past the end.
struct FieldReader {
  private let bytes: ArraySlice<UInt8>
  private let base: UInt64
  private(set) var position = 0

  /// - Parameter base: Where `bytes` begin in the file, for the offsets of errors.
  init(_ bytes: ArraySlice<UInt8>, at base: UInt64) {
    self.bytes = bytes
    self.base = base
  }

  /// The offset in the file of the next field.
  var offset: UInt64 { base &+ UInt64(position) }

  mutating func number<Number: FixedWidthInteger & UnsignedInteger>(
    _: Number.Type = Number.self
  ) throws(SnapshotError) -> Number {
    var value: Number = 0
    let field = try take(Number.bitWidth / 8)
    for (position, byte) in field.enumerated() {
      value |= Number(truncatingIfNeeded: byte) << Number(8 * position)
    }
    return value
  }

  mutating func bytes16() throws(SnapshotError) -> Bytes16 {
    guard let value = Bytes16(try take(16)) else { throw ended }
    return value
  }

  mutating func digest() throws(SnapshotError) -> Digest32 {
    guard let value = Digest32(try take(32)) else { throw ended }
    return value
  }

  mutating func take(_ count: Int) throws(SnapshotError) -> ArraySlice<UInt8> {
    guard count >= 0, count <= bytes.count - position else { throw ended }
    let start = bytes.startIndex + position
    position += count
    return bytes[start..<start + count]
  }

  private var ended: SnapshotError {
    SnapshotError(.truncated, "the bytes end inside a field; fetch them again", offset: offset)
  }
}
