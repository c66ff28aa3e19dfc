/// Turns what travels on a connection into the bytes of a capture. Writes no files.
package enum CaptureWriter {
  /// Bytes before those of each record.
  package static let recordHeaderByteCount = 16
  /// The longest record: a header and the largest payload.
  package static let maximumRecord = FrameHeader.byteCount + FrameRules.maximumPayload

  /// The beginning of a capture.
  package static func bytes(of header: CaptureHeader) -> [UInt8] {
    var result = CaptureHeader.magic
    result += [CaptureHeader.version, number(of: header.recorder), 0, 0]
    result += littleEndian(header.microseconds)
    return result
  }

  /// `i64 microseconds | u32 length | u8 sender | u8 0 | u16 0 | bytes`. What is longer than a frame
  /// can be is cut.
  package static func bytes(of record: CaptureRecord) -> [UInt8] {
    let length = min(record.bytes.count, maximumRecord)
    var result: [UInt8] = []
    result.reserveCapacity(recordHeaderByteCount + length)
    result += littleEndian(record.microseconds)
    result += littleEndian(UInt32(length))
    result += [number(of: record.sender), 0, 0, 0]
    result += record.bytes.prefix(length)
    return result
  }

  static func number(of role: TransportRole) -> UInt8 {
    switch role {
    case .client: 1
    case .server: 2
    }
  }

  private static func littleEndian(_ value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }
}
