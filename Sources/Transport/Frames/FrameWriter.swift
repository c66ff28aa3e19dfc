package import Frames
package import NIOCore

extension ByteBuffer {
  /// Appends a frame; the header's length is set from the payload.
  ///
  /// - Precondition: the payload is shorter than 4 GiB; every caller has a far smaller limit.
  package mutating func writeFrame(_ header: FrameHeader, payload: some Collection<UInt8> = []) {
    precondition(payload.count <= Int(UInt32.max), "a payload length has 32 bits")
    reserveCapacity(minimumWritableBytes: FrameHeader.byteCount + payload.count)
    writeInteger(UInt32(payload.count), endianness: .little)
    writeInteger(header.type.rawValue)
    writeInteger(header.flags.rawValue)
    writeInteger(header.auxiliary, endianness: .little)
    writeInteger(header.stream.rawValue, endianness: .little)
    writeInteger(header.argument, endianness: .little)
    if !payload.isEmpty { writeBytes(payload) }
  }
}
