internal import Compression
internal import Frames
internal import Wire

/// One message of a stream as it travels.
struct StreamItem: Sendable {
  /// Credit that it costs: inflated bytes and a fixed overhead (rule T8).
  let cost: Int
  let flags: FrameFlags
  let payload: [UInt8]

  /// A message is compressed only when it is at least this long and becomes shorter.
  static let compressionThreshold = 256
  /// Bytes of the inflated size before the zlib stream.
  static let sizePrefix = 4

  /// Wraps an encoded message.
  ///
  /// - Throws: `RPCError` with status `limit`.
  init(message: [UInt8], isBulk: Bool, limit: Int) throws {
    guard message.count <= limit else {
      throw RPCError(.limit, "an item of \(message.count) bytes is over the limit of \(limit)")
    }
    cost = message.count + TransportLimits.itemOverhead
    if isBulk, message.count >= Self.compressionThreshold,
      let zipped = Self.compressed(message), zipped.count < message.count
    {
      flags = .zlib
      payload = zipped
    } else {
      flags = []
      payload = message
    }
  }

  /// The first message of a client stream, which travels in REQUEST and costs no credit.
  init(uncharged message: [UInt8]) {
    cost = 0
    flags = []
    payload = message
  }

  /// Takes an item off the wire. The announced inflated size is judged here; the bytes are
  /// inflated when the reader takes them.
  init(
    payload: [UInt8], flags: FrameFlags, isBulk: Bool, limit: Int
  ) throws(FrameViolation) {
    self.flags = flags
    self.payload = payload
    guard flags.contains(.zlib) else {
      cost = payload.count + TransportLimits.itemOverhead
      return
    }
    guard isBulk else { throw .malformed("a compressed item of a method that is not @bulk") }
    guard payload.count > Self.sizePrefix else {
      throw .malformed("a compressed item without its size")
    }
    let size: UInt32 = payload.withUnsafeBytes { $0.littleEndian(at: 0) }
    guard size <= limit else { throw .limit("a compressed item inflates over the limit") }
    cost = Int(size) + TransportLimits.itemOverhead
  }

  /// The encoded message.
  ///
  /// - Throws: `RPCError` with status `malformed` when the zlib stream is damaged or of another
  ///   size than announced.
  func message() throws -> [UInt8] {
    guard flags.contains(.zlib) else { return payload }
    let size = cost - TransportLimits.itemOverhead
    do {
      var inflater = try Inflater()
      return try payload.withUnsafeBytes { raw throws(CompressionError) in
        try inflater.inflate(
          UnsafeRawBufferPointer(rebasing: raw[Self.sizePrefix...]), exactly: size, limit: size)
      }
    } catch {
      throw RPCError(.malformed, "a compressed item cannot be inflated")
    }
  }

  private static func compressed(_ message: [UInt8]) -> [UInt8]? {
    guard var deflater = try? Deflater(level: .fast),
      let zipped = try? deflater.compress(message, level: .fast)
    else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(sizePrefix + zipped.count)
    let size = UInt32(message.count)
    for shift in stride(from: UInt32(0), to: 32, by: 8) {
      result.append(UInt8(truncatingIfNeeded: size >> shift))
    }
    result.append(contentsOf: zipped)
    return result
  }
}
