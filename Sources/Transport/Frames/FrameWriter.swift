package import Frames
package import NIOCore

extension ByteBuffer {
  /// Appends a frame; the header's length is set from prefix and payload.
  ///
  /// - Precondition: the two together are shorter than 4 GiB; every caller has a far smaller limit.
  package mutating func writeFrame(
    _ header: FrameHeader, prefix: [UInt8] = [], payload: [UInt8] = []
  ) {
    let count = prefix.count + payload.count
    precondition(count <= Int(UInt32.max), "a payload length has 32 bits")
    writeWithUnsafeMutableBytes(minimumWritableBytes: FrameHeader.byteCount + count) { bytes in
      let length = UInt32(count).littleEndian
      bytes.storeBytes(of: length, toByteOffset: 0, as: UInt32.self)
      bytes[4] = header.type.rawValue
      bytes[5] = header.flags.rawValue
      bytes.storeBytes(of: header.auxiliary.littleEndian, toByteOffset: 6, as: UInt16.self)
      bytes.storeBytes(of: header.stream.rawValue.littleEndian, toByteOffset: 8, as: UInt32.self)
      bytes.storeBytes(of: header.argument.littleEndian, toByteOffset: 12, as: UInt32.self)
      Self.copy(prefix, to: bytes, at: FrameHeader.byteCount)
      Self.copy(payload, to: bytes, at: FrameHeader.byteCount + prefix.count)
      return FrameHeader.byteCount + count
    }
  }

  private static func copy(
    _ source: [UInt8], to bytes: UnsafeMutableRawBufferPointer, at offset: Int
  ) {
    guard !source.isEmpty else { return }
    UnsafeMutableRawBufferPointer(rebasing: bytes[offset..<(offset + source.count)])
      .copyBytes(from: source)
  }
}
