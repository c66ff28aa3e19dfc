internal import CZlib

/// A `z_stream` at an address that never changes: zlib's state points back at it.
enum ZlibStream {
  /// Input one call may be given: zlib counts it in 32 bits, and nothing here comes near.
  static let maximumInputBytes = 1 << 30

  static let structureSize = Int32(MemoryLayout<z_stream>.size)

  /// Memory for one stream; the caller initialises it with zlib and frees it with ``free(_:)``.
  static func allocate() -> UnsafeMutablePointer<z_stream> {
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    return stream
  }

  static func free(_ stream: UnsafeMutablePointer<z_stream>) {
    stream.deinitialize(count: 1)
    stream.deallocate()
  }

  /// Starts a deflater that writes the zlib format with the largest window.
  static func startDeflate(
    _ stream: UnsafeMutablePointer<z_stream>, _ level: CompressionLevel
  ) throws(CompressionError) {
    let status = deflateInit2_(
      stream, level.rawValue, Z_DEFLATED, MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      structureSize)
    guard status == Z_OK else { throw .unavailable(status) }
  }

  /// Starts an inflater that reads the zlib format only (no gzip, no raw deflate).
  static func startInflate(_ stream: UnsafeMutablePointer<z_stream>) throws(CompressionError) {
    let status = inflateInit2_(stream, MAX_WBITS, ZLIB_VERSION, structureSize)
    guard status == Z_OK else { throw .unavailable(status) }
  }

  static func setInput(
    _ stream: UnsafeMutablePointer<z_stream>, _ bytes: UnsafeRawBufferPointer
  ) {
    // zlib never writes through next_in; the field lacks `const` for old callers only.
    stream.pointee.next_in = UnsafeMutablePointer(
      mutating: bytes.baseAddress?.assumingMemoryBound(to: UInt8.self))
    stream.pointee.avail_in = UInt32(truncatingIfNeeded: bytes.count)
  }

  static func setOutput(
    _ stream: UnsafeMutablePointer<z_stream>, _ bytes: UnsafeMutableRawBufferPointer
  ) {
    stream.pointee.next_out = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_out = UInt32(truncatingIfNeeded: bytes.count)
  }

  /// Forgets the caller's buffers, which do not outlive the call.
  static func clearBuffers(_ stream: UnsafeMutablePointer<z_stream>) {
    stream.pointee.next_in = nil
    stream.pointee.avail_in = 0
    stream.pointee.next_out = nil
    stream.pointee.avail_out = 0
  }

  /// The error for an answer of `inflate` that bad input provokes, or nil if it goes on.
  static func inflateFailure(
    _ status: Int32, _ stream: UnsafeMutablePointer<z_stream>, base: Int = 0
  ) -> CompressionError? {
    let offset = base + Int(truncatingIfNeeded: stream.pointee.total_in)
    switch status {
    case Z_OK, Z_BUF_ERROR, Z_STREAM_END:
      return nil
    case Z_NEED_DICT:
      return CompressionError(
        .dictionaryRequired, "the stream names a preset dictionary; compress without one",
        offset: offset)
    case Z_DATA_ERROR:
      let reason = stream.pointee.msg.map { String(cString: $0) } ?? "invalid data"
      if reason == "incorrect data check" {
        return CompressionError(
          .checksumMismatch, "the Adler-32 does not match the content; fetch the bytes again",
          offset: offset)
      }
      return CompressionError(
        .corrupt, "not a valid zlib stream (\(reason)); fetch the bytes again", offset: offset)
    default:
      return .unavailable(status)
    }
  }
}
