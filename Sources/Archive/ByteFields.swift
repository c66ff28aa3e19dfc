/// Reads little-endian fields one after the other and never past the end.
struct ByteFields {
  private let bytes: ArraySlice<UInt8>
  private var position: Int
  /// What is being read, for the error.
  private let subject: String

  init(_ bytes: ArraySlice<UInt8>, of subject: String) {
    self.bytes = bytes
    position = bytes.startIndex
    self.subject = subject
  }

  /// Bytes that were not read yet.
  var remaining: Int { bytes.endIndex - position }

  mutating func number<Number: FixedWidthInteger & UnsignedInteger>(
    _: Number.Type = Number.self
  ) throws(ArchiveError) -> Number {
    var value: Number = 0
    for (place, byte) in try take(Number.bitWidth / 8).enumerated() {
      value |= Number(truncatingIfNeeded: byte) << Number(8 * place)
    }
    return value
  }

  mutating func take(_ count: Int) throws(ArchiveError) -> ArraySlice<UInt8> {
    guard count >= 0, count <= remaining else {
      throw ArchiveError(.damaged, "\(subject) ends inside a field")
    }
    defer { position += count }
    return bytes[position..<position + count]
  }
}

extension [UInt8] {
  /// Appends a number, least significant byte first.
  mutating func append<Number: FixedWidthInteger & UnsignedInteger>(number: Number) {
    for place in 0..<(Number.bitWidth / 8) {
      append(UInt8(truncatingIfNeeded: number >> Number(8 * place)))
    }
  }
}
