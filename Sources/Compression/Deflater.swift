internal import CZlib

/// Compresses whole buffers into zlib streams (RFC 1950), reusing its state between calls.
///
/// ```swift
/// var deflater = try Deflater()
/// let packed = try deflater.compress(bytes)
/// ```
package struct Deflater: ~Copyable, @unchecked Sendable {
  // Sendable because a Deflater has one owner and every use of the pointer is `mutating`.
  private let stream: UnsafeMutablePointer<z_stream>
  private var level: CompressionLevel
  private var scratch: [UInt8] = []

  /// The most bytes one call compresses.
  package static var maximumInputBytes: Int { ZlibStream.maximumInputBytes }

  /// The output buffer kept between calls is never larger than this.
  private static var maximumRetainedBytes: Int { 1 << 20 }

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
    self.level = level
  }

  deinit {
    deflateEnd(stream)
    ZlibStream.free(stream)
  }

  /// The bytes as one zlib stream.
  ///
  /// - Parameters:
  ///   - bytes: Up to ``maximumInputBytes``; none is fine.
  ///   - level: Changing it between calls costs one re-initialisation.
  /// - Throws: ``CompressionError/Code/limitExceeded`` or ``CompressionError/Code/unavailable``.
  package mutating func compress(
    _ bytes: UnsafeRawBufferPointer, level: CompressionLevel = .standard
  ) throws(CompressionError) -> [UInt8] {
    guard bytes.count <= Self.maximumInputBytes else {
      throw CompressionError(
        .limitExceeded,
        "\(bytes.count) bytes in one call; split them at \(Self.maximumInputBytes)")
    }
    try prepare(level)
    let bound = Int(truncatingIfNeeded: deflateBound(stream, uLong(bytes.count)))
    if scratch.count < bound {
      scratch = [UInt8](repeating: 0, count: bound)
    }
    let stream = self.stream
    let (status, written) = scratch.withUnsafeMutableBytes { output in
      ZlibStream.setInput(stream, bytes)
      ZlibStream.setOutput(stream, output)
      let status = deflate(stream, Z_FINISH)
      let written = output.count - Int(stream.pointee.avail_out)
      ZlibStream.clearBuffers(stream)
      return (status, written)
    }
    guard status == Z_STREAM_END else { throw .unavailable(status) }
    let result = [UInt8](scratch[..<written])
    if scratch.count > Self.maximumRetainedBytes {
      scratch = []
    }
    return result
  }

  /// The bytes of a span as one zlib stream, see ``compress(_:level:)``.
  package mutating func compress(
    _ bytes: Span<UInt8>, level: CompressionLevel = .standard
  ) throws(CompressionError) -> [UInt8] {
    try bytes.withUnsafeBytes { (raw) throws(CompressionError) in
      try compress(raw, level: level)
    }
  }

  /// The bytes of an array as one zlib stream, see ``compress(_:level:)``.
  package mutating func compress(
    _ bytes: [UInt8], level: CompressionLevel = .standard
  ) throws(CompressionError) -> [UInt8] {
    try compress(bytes.span, level: level)
  }

  private mutating func prepare(_ wanted: CompressionLevel) throws(CompressionError) {
    if wanted == level {
      let status = deflateReset(stream)
      guard status == Z_OK else { throw .unavailable(status) }
      return
    }
    deflateEnd(stream)
    stream.pointee = z_stream()
    try ZlibStream.startDeflate(stream, wanted)
    level = wanted
  }
}
