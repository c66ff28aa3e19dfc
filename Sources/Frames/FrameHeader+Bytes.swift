extension FrameHeader {
  /// The 16 bytes as they travel.
  package var bytes: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(Self.byteCount)
    func append(_ value: some FixedWidthInteger) {
      withUnsafeBytes(of: value.littleEndian) { result.append(contentsOf: $0) }
    }
    append(length)
    append(type.rawValue)
    append(flags.rawValue)
    append(auxiliary)
    append(stream.rawValue)
    append(argument)
    return result
  }
}
