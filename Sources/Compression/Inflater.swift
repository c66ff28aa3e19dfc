internal import CZlib

/// Inflates one zlib stream (RFC 1950) whose size is known beforehand, reusing its state.
///
/// Memory is bounded by what the caller allows, never by what the stream would like: the
/// announced size is compared with the limit, and with what deflate can expand to at best,
/// before anything is allocated.
package struct Inflater: ~Copyable, @unchecked Sendable {
  // Sendable because an Inflater has one owner and every use of the pointer is `mutating`.
  private let stream: UnsafeMutablePointer<z_stream>

  /// The most compressed bytes one call reads.
  package static var maximumInputBytes: Int { ZlibStream.maximumInputBytes }

  /// Deflate never makes more than this many bytes of one: a match of 258 takes two bits.
  package static var maximumExpansion: Int { 1032 }

  /// - Throws: ``CompressionError/Code/unavailable`` when zlib cannot start.
  package init() throws(CompressionError) {
    let stream = ZlibStream.allocate()
    do throws(CompressionError) {
      try ZlibStream.startInflate(stream)
    } catch {
      ZlibStream.free(stream)
      throw error
    }
    self.stream = stream
  }

  deinit {
    inflateEnd(stream)
    ZlibStream.free(stream)
  }

  /// Inflates one whole stream: checksum right, nothing after it, no dictionary.
  ///
  /// - Parameters:
  ///   - bytes: The stream and nothing else.
  ///   - count: The announced size; anything else is an error.
  ///   - limit: The largest size the caller accepts.
  /// - Returns: Exactly `count` bytes.
  /// - Throws: ``CompressionError`` with the offset in `bytes` where the problem was noticed.
  package mutating func inflate(
    _ bytes: UnsafeRawBufferPointer, exactly count: Int, limit: Int
  ) throws(CompressionError) -> [UInt8] {
    guard count >= 0, count <= limit else {
      throw CompressionError(
        .limitExceeded, "\(count) inflated bytes are announced and \(limit) are allowed")
    }
    guard bytes.count <= Self.maximumInputBytes else {
      throw CompressionError(
        .limitExceeded, "\(bytes.count) compressed bytes; \(Self.maximumInputBytes) are allowed")
    }
    // bytes.count is at most 2^30, so the product fits.
    guard count <= bytes.count * Self.maximumExpansion else {
      throw CompressionError(
        bytes.isEmpty ? .truncated : .wrongLength,
        "\(bytes.count) compressed bytes cannot hold the announced \(count)")
    }
    var output = [UInt8](repeating: 0, count: count)
    let failure = output.withUnsafeMutableBytes { run(bytes, filling: $0) }
    if let failure { throw failure }
    return output
  }

  /// Inflates a stream in a span, see ``inflate(_:exactly:limit:)``.
  package mutating func inflate(
    _ bytes: Span<UInt8>, exactly count: Int, limit: Int
  ) throws(CompressionError) -> [UInt8] {
    try bytes.withUnsafeBytes { (raw) throws(CompressionError) in
      try inflate(raw, exactly: count, limit: limit)
    }
  }

  /// Inflates a stream in an array, see ``inflate(_:exactly:limit:)``.
  package mutating func inflate(
    _ bytes: [UInt8], exactly count: Int, limit: Int
  ) throws(CompressionError) -> [UInt8] {
    try inflate(bytes.span, exactly: count, limit: limit)
  }

  /// Inflates a stream in part of an array, see ``inflate(_:exactly:limit:)``.
  package mutating func inflate(
    _ bytes: ArraySlice<UInt8>, exactly count: Int, limit: Int
  ) throws(CompressionError) -> [UInt8] {
    let span = bytes.span
    return try inflate(span, exactly: count, limit: limit)
  }

  private mutating func run(
    _ bytes: UnsafeRawBufferPointer, filling output: UnsafeMutableRawBufferPointer
  ) -> CompressionError? {
    let stream = self.stream
    let reset = inflateReset(stream)
    guard reset == Z_OK else { return .unavailable(reset) }
    defer { ZlibStream.clearBuffers(stream) }
    ZlibStream.setInput(stream, bytes)

    var status = Z_OK
    if output.count > 0 {
      ZlibStream.setOutput(stream, output)
      status = CZlib.inflate(stream, Z_FINISH)
      if let failure = ZlibStream.inflateFailure(status, stream) { return failure }
      if status != Z_STREAM_END, stream.pointee.avail_out > 0 {
        return truncated(bytes.count)
      }
      if stream.pointee.avail_out > 0 {
        let made = output.count - Int(stream.pointee.avail_out)
        return wrongLength("the stream holds \(made) bytes; \(output.count) are announced")
      }
    }
    if status != Z_STREAM_END {
      // The announced bytes are there. One spare byte tells a longer stream from a cut one.
      status = withUnsafeTemporaryAllocation(byteCount: 1, alignment: 1) { spare in
        ZlibStream.setOutput(stream, spare)
        return CZlib.inflate(stream, Z_FINISH)
      }
      if stream.pointee.avail_out == 0 {
        return wrongLength("the stream holds more than the announced \(output.count) bytes")
      }
      if let failure = ZlibStream.inflateFailure(status, stream) { return failure }
      guard status == Z_STREAM_END else { return truncated(bytes.count) }
    }
    guard stream.pointee.avail_in == 0 else {
      return CompressionError(
        .trailingBytes, "\(stream.pointee.avail_in) bytes follow the end of the stream",
        offset: Int(truncatingIfNeeded: stream.pointee.total_in))
    }
    return nil
  }

  private func truncated(_ count: Int) -> CompressionError {
    CompressionError(
      .truncated, "the stream goes on after its \(count) bytes; fetch it again", offset: count)
  }

  private func wrongLength(_ message: String) -> CompressionError {
    CompressionError(
      .wrongLength, message, offset: Int(truncatingIfNeeded: stream.pointee.total_in))
  }
}
