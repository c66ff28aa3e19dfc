internal import CZlib

/// Inflates one zlib stream that arrives in pieces, in constant memory and up to a limit.
package struct StreamingInflater: ~Copyable, @unchecked Sendable {
  // Sendable because it has one owner and every use of the pointer is `mutating`.
  private let stream: UnsafeMutablePointer<z_stream>
  private let limit: UInt64
  private var buffer: [UInt8]
  private var inputCount: UInt64 = 0
  private var failure: CompressionError?

  /// Inflated bytes handed over so far.
  package private(set) var outputCount: UInt64 = 0

  /// Whether the end of the stream has been read and its checksum was right.
  package private(set) var isComplete = false

  /// The largest piece handed to the caller.
  package static var pieceBytes: Int { 64 << 10 }

  /// - Parameter limit: The most bytes the stream may inflate to.
  /// - Throws: ``CompressionError/Code/unavailable`` when zlib cannot start.
  package init(limit: UInt64) throws(CompressionError) {
    let stream = ZlibStream.allocate()
    do throws(CompressionError) {
      try ZlibStream.startInflate(stream)
    } catch {
      ZlibStream.free(stream)
      throw error
    }
    self.stream = stream
    self.limit = limit
    buffer = [UInt8](repeating: 0, count: Self.pieceBytes)
  }

  deinit {
    inflateEnd(stream)
    ZlibStream.free(stream)
  }

  /// Adds compressed bytes; `body` gets inflated pieces, valid during the call.
  ///
  /// The checksum stands at the end: pieces are unconfirmed until ``finish()`` returns.
  ///
  /// - Throws: ``CompressionError``; afterwards every call throws the same.
  package mutating func write(
    _ bytes: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) -> Void
  ) throws(CompressionError) {
    if let failure { throw failure }
    if let problem = pump(bytes, body) {
      failure = problem
      throw problem
    }
  }

  /// Confirms that the stream has ended.
  ///
  /// - Throws: ``CompressionError/Code/truncated`` if it has not.
  package mutating func finish() throws(CompressionError) {
    if let failure { throw failure }
    guard isComplete else {
      throw CompressionError(
        .truncated, "the stream goes on after its \(inputCount) bytes; fetch it again",
        offset: Int(clamping: inputCount))
    }
  }

  private mutating func pump(
    _ bytes: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) -> Void
  ) -> CompressionError? {
    guard bytes.count > 0 else { return nil }
    let start = Int(clamping: inputCount)
    guard !isComplete else {
      return CompressionError(
        .trailingBytes, "\(bytes.count) bytes follow the end of the stream", offset: start)
    }
    guard bytes.count <= ZlibStream.maximumInputBytes else {
      return CompressionError(
        .limitExceeded, "\(bytes.count) bytes in one piece; split them first", offset: start)
    }
    inputCount += UInt64(bytes.count)
    let stream = self.stream
    let limit = self.limit
    var total = outputCount
    var ended = false
    ZlibStream.setInput(stream, bytes)
    defer { ZlibStream.clearBuffers(stream) }
    let problem = buffer.withUnsafeMutableBytes { output -> CompressionError? in
      while true {
        ZlibStream.setOutput(stream, output)
        let status = CZlib.inflate(stream, Z_NO_FLUSH)
        let made = output.count - Int(stream.pointee.avail_out)
        if UInt64(made) > limit - total {
          return CompressionError(
            .limitExceeded, "the stream inflates to more than the allowed \(limit) bytes",
            offset: Int(truncatingIfNeeded: stream.pointee.total_in))
        }
        total += UInt64(made)
        if made > 0 { body(UnsafeRawBufferPointer(rebasing: output[..<made])) }
        if let failure = ZlibStream.inflateFailure(status, stream) { return failure }
        if status == Z_STREAM_END {
          ended = true
          return nil
        }
        // Room left over means that zlib wants more input.
        if stream.pointee.avail_out > 0 { return nil }
      }
    }
    outputCount = total
    if let problem { return problem }
    isComplete = ended
    guard !ended || stream.pointee.avail_in == 0 else {
      return CompressionError(
        .trailingBytes, "\(stream.pointee.avail_in) bytes follow the end of the stream",
        offset: Int(truncatingIfNeeded: stream.pointee.total_in))
    }
    return nil
  }
}
