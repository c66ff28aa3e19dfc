/// Reads a capture in pieces of any size; holds no more than one record and the piece it is given.
///
/// ```swift
/// var reader = CaptureReader()
/// while let piece = try read(64 << 10) {
///   reader.append(piece)
///   while let record = try reader.next() { show(record) }
/// }
/// try reader.finish()
/// ```
package struct CaptureReader: Sendable {
  /// Known once its 16 bytes were read by `next()`.
  package private(set) var header: CaptureHeader?
  private var held: [UInt8] = []
  /// Bytes of `held` that were handed out.
  private var used = 0
  /// Offset of `held` in the file.
  private var offset = 0

  package init() {}

  /// Adds the next bytes of the file.
  package mutating func append(_ bytes: some Collection<UInt8>) {
    held.removeFirst(used)
    offset += used
    used = 0
    held.append(contentsOf: bytes)
  }

  /// The next record; `nil` when more bytes are needed.
  ///
  /// - Throws: `CaptureError`; the file cannot be read any further then.
  package mutating func next() throws(CaptureError) -> CaptureRecord? {
    if header == nil {
      guard try readHeader() else { return nil }
    }
    guard held.count - used >= CaptureWriter.recordHeaderByteCount else { return nil }
    let at = offset + used
    let microseconds: Int64 = integer(at: used)
    let length: UInt32 = integer(at: used + 8)
    guard let sender = Self.role(held[used + 12]) else {
      throw CaptureError(.malformed, at: at + 12, "a record is from neither side")
    }
    guard held[used + 13] == 0, held[used + 14] == 0, held[used + 15] == 0 else {
      throw CaptureError(.malformed, at: at + 13, "the reserved bytes of a record are not zero")
    }
    guard length > 0, length <= CaptureWriter.maximumRecord else {
      throw CaptureError(.malformed, at: at + 8, "a record is empty or longer than a frame can be")
    }
    let start = used + CaptureWriter.recordHeaderByteCount
    guard held.count - start >= Int(length) else { return nil }
    used = start + Int(length)
    return CaptureRecord(
      sender: sender, microseconds: microseconds, bytes: Array(held[start..<used]))
  }

  /// The file has ended.
  ///
  /// - Throws: `CaptureError` with code `truncated` when it ended inside something, or
  ///   `notACapture` when it is too short to be one.
  package func finish() throws(CaptureError) {
    guard header != nil else {
      throw CaptureError(.notACapture, at: 0, "the file is shorter than the header of a capture")
    }
    guard used == held.count else {
      throw CaptureError(.truncated, at: offset + used, "the file ends inside a record")
    }
  }

  private mutating func readHeader() throws(CaptureError) -> Bool {
    let magic = CaptureHeader.magic
    guard held.prefix(magic.count).elementsEqual(magic.prefix(held.count)) else {
      throw CaptureError(.notACapture, at: 0, "the file does not begin like a capture")
    }
    guard held.count >= CaptureHeader.byteCount else { return false }
    guard held[4] == CaptureHeader.version else {
      throw CaptureError(.version, at: 4, "the capture has a version that is not read here")
    }
    guard let recorder = Self.role(held[5]) else {
      throw CaptureError(.malformed, at: 5, "the capture was recorded by neither side")
    }
    guard held[6] == 0, held[7] == 0 else {
      throw CaptureError(.malformed, at: 6, "the reserved bytes of the header are not zero")
    }
    header = CaptureHeader(recorder: recorder, microseconds: integer(at: 8))
    used = CaptureHeader.byteCount
    return true
  }

  /// The whole integer lies inside `held`.
  private func integer<T: FixedWidthInteger>(at index: Int) -> T {
    held.withUnsafeBytes { $0.littleEndian(at: index) }
  }

  private static func role(_ number: UInt8) -> TransportRole? {
    switch number {
    case 1: .client
    case 2: .server
    default: nil
    }
  }
}
