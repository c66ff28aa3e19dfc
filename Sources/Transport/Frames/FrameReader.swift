package import Frames
package import NIOCore

/// Cuts the bytes of a connection into frames. Headers are judged as soon as their 16 bytes are
/// there; the buffer grows with the bytes received, never to an announced length.
package struct FrameReader {
  package enum Step {
    case frame(FrameHeader, payload: ByteBuffer)
    case needsMoreBytes
  }

  package var rules: FrameRules
  private var buffer = ByteBuffer()
  private var announced: FrameHeader?

  package init(rules: FrameRules) {
    self.rules = rules
  }

  /// Bytes received and not yet handed out.
  package var heldBytes: Int { buffer.readableBytes }

  /// What was received and not handed out, from the header of a frame that has begun.
  package var rest: [UInt8] { (announced?.bytes ?? []) + buffer.readableBytesView }

  /// Payload bytes of the frame that has begun, when it is a SCHEMA: these were asked for.
  package var announcedDescriptorBytes: Int {
    guard let announced, announced.type == .schema else { return 0 }
    return Int(announced.length)
  }

  /// Whether a frame has begun and not ended.
  package var isInsideFrame: Bool { announced != nil || buffer.readableBytes > 0 }

  package mutating func append(_ bytes: consuming ByteBuffer) {
    if buffer.readableBytes == 0 {
      buffer = bytes
    } else {
      buffer.discardReadBytes()
      buffer.writeBuffer(&bytes)
    }
  }

  /// Lets go of the storage when nothing is held: who owns it can use it again without a copy.
  package mutating func releaseIfEmpty() {
    if buffer.readableBytes == 0 { buffer = ByteBuffer() }
  }

  /// The next whole frame. The payload shares storage with the reader: copy what is kept.
  ///
  /// - Throws: `FrameViolation`; the connection cannot be read any further then.
  package mutating func next() throws(FrameViolation) -> Step {
    let header: FrameHeader
    if let announced {
      header = announced
    } else {
      guard buffer.readableBytes >= FrameHeader.byteCount else { return .needsMoreBytes }
      let rules = rules
      header = try buffer.withUnsafeReadableBytes {
        (bytes) -> Result<FrameHeader, FrameViolation> in
        do throws(FrameViolation) {
          return .success(try rules.header(in: bytes))
        } catch {
          return .failure(error)
        }
      }.get()
      buffer.moveReaderIndex(forwardBy: FrameHeader.byteCount)
      announced = header
    }
    guard let payload = buffer.readSlice(length: Int(header.length)) else {
      return .needsMoreBytes
    }
    announced = nil
    return .frame(header, payload: payload)
  }
}
