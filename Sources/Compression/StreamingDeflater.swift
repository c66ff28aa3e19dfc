internal import CZlib

/// Compresses a stream that arrives in pieces into one zlib stream, in constant memory.
package struct StreamingDeflater: ~Copyable, @unchecked Sendable {
  // Sendable because it has one owner and every use of the pointer is `mutating`.
  private let stream: UnsafeMutablePointer<z_stream>
  private var buffer: [UInt8]
  private var isFinished = false

  /// The largest piece handed to the caller.
  package static var pieceBytes: Int { 64 << 10 }

  /// - Throws: ``CompressionError/Code/unavailable`` when zlib cannot start.
  package init(level: CompressionLevel = .standard) throws(CompressionError) {
    let stream = ZlibStream.allocate()
    do throws(CompressionError) {
      try ZlibStream.startDeflate(stream, level)
    } catch {
      ZlibStream.free(stream)
      throw error
    }
    self.stream = stream
    buffer = [UInt8](repeating: 0, count: Self.pieceBytes)
  }

  deinit {
    deflateEnd(stream)
    ZlibStream.free(stream)
  }

  /// Adds bytes; `body` gets compressed pieces as they become ready, valid during the call.
  ///
  /// - Throws: ``CompressionError`` for a piece over ``Deflater/maximumInputBytes``.
  package mutating func write(
    _ bytes: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) -> Void
  ) throws(CompressionError) {
    precondition(!isFinished, "a finished stream takes no more bytes")
    guard bytes.count <= ZlibStream.maximumInputBytes else {
      throw CompressionError(
        .limitExceeded, "\(bytes.count) bytes in one piece; split them first")
    }
    guard bytes.count > 0 else { return }
    try pump(bytes, flush: Z_NO_FLUSH, body)
  }

  /// Ends the stream; `body` gets what is left.
  package mutating func finish(
    _ body: (UnsafeRawBufferPointer) -> Void
  ) throws(CompressionError) {
    precondition(!isFinished, "a stream is finished once")
    isFinished = true
    try pump(UnsafeRawBufferPointer(start: nil, count: 0), flush: Z_FINISH, body)
  }

  private mutating func pump(
    _ bytes: UnsafeRawBufferPointer, flush: Int32, _ body: (UnsafeRawBufferPointer) -> Void
  ) throws(CompressionError) {
    let stream = self.stream
    ZlibStream.setInput(stream, bytes)
    let failure = buffer.withUnsafeMutableBytes { output -> CompressionError? in
      while true {
        ZlibStream.setOutput(stream, output)
        let status = deflate(stream, flush)
        guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else {
          return .unavailable(status)
        }
        let made = output.count - Int(stream.pointee.avail_out)
        if made > 0 { body(UnsafeRawBufferPointer(rebasing: output[..<made])) }
        // A buffer that was not filled means that zlib has nothing more to give.
        if stream.pointee.avail_out > 0 { return nil }
      }
    }
    ZlibStream.clearBuffers(stream)
    if let failure { throw failure }
  }
}
