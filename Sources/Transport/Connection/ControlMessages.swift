internal import Frames
internal import NIOCore
internal import Wire
internal import WireRPC

/// The messages of the connection itself, to and from payloads.
enum ControlMessages {
  /// `preamble | message` of HELLO or WELCOME.
  static func payload(_ versions: ClosedRange<UInt8>, _ message: some WireMessage) -> [UInt8]? {
    guard let bytes = try? message.encodedBytes() else { return nil }
    return Preamble(versions: versions).bytes + bytes
  }

  /// Reads HELLO or WELCOME. Unknown data is allowed: a later version may say more.
  static func read<Message: WireMessage>(
    _ payload: ByteBuffer, as: Message.Type = Message.self
  ) throws(FrameViolation) -> (Preamble, Message) {
    let result = payload.withUnsafeReadableBytes {
      (bytes) -> Result<(Preamble, Message), FrameViolation> in
      do throws(FrameViolation) {
        let preamble = try Preamble(decoding: bytes)
        let rest = UnsafeRawBufferPointer(rebasing: bytes[Preamble.byteCount...])
        do {
          return .success(
            (preamble, try Message(decoding: rest, options: WireDecodingOptions())))
        } catch {
          throw FrameViolation.malformed("the message after the preamble cannot be read")
        }
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// The payload of GOAWAY: an encoded `CallError` of at most 1 KiB.
  static func goAway(_ text: String, rules: [String] = []) -> [UInt8] {
    var error = CallError(
      text: CallOutcome.cut(text, to: 256),
      details: rules.prefix(16).map { CallOutcome.cut($0, to: 160) })
    // As many of the details as fit.
    while true {
      guard let bytes = try? error.encodedBytes() else { return [] }
      if bytes.count <= FrameRules.maximumGoAway { return bytes }
      guard error.details.popLast() != nil else { return [] }
    }
  }

  /// The text and details of GOAWAY.
  static func readGoAway(_ payload: ByteBuffer) -> (text: String, rules: [String]) {
    guard payload.readableBytes > 0,
      let error = try? CallError(encoded: Array(payload.readableBytesView))
    else { return ("", []) }
    return (error.text, error.details)
  }

  private static let metadataPrefix = 2

  /// `u16 n | Metadata`, which stands before the message; `nil` when it is too long.
  static func prefix(_ metadata: Metadata) -> [UInt8]? {
    var buffer = WireBuffer(capacity: 64)
    guard (try? metadata.encode(into: &buffer)) != nil,
      buffer.byteCount <= TransportLimits.maximumMetadata
    else { return nil }
    let count = buffer.byteCount
    var bytes: [UInt8] = []
    bytes.reserveCapacity(metadataPrefix + count)
    bytes.append(UInt8(truncatingIfNeeded: count))
    bytes.append(UInt8(truncatingIfNeeded: count >> 8))
    buffer.withUnsafeBytes { bytes.append(contentsOf: $0) }
    return bytes
  }

  /// Splits a payload with the metadata flag.
  ///
  /// - Throws: `RPCError` with status `malformed` or `limit`: the call is bad, not the frame.
  static func splitMetadata(_ payload: ByteBuffer) throws -> (Metadata, body: [UInt8]) {
    var rest = payload
    guard let count: UInt16 = rest.readInteger(endianness: .little) else {
      throw RPCError(.malformed, "the metadata has no length")
    }
    guard count <= TransportLimits.maximumMetadata else {
      throw RPCError(.limit, "the metadata is over 8 KiB")
    }
    guard let bytes = rest.readSlice(length: Int(count)) else {
      throw RPCError(.malformed, "the metadata is longer than its frame")
    }
    let decoded = bytes.withUnsafeReadableBytes {
      try? Metadata(decoding: $0, options: WireDecodingOptions())
    }
    guard let metadata = decoded else {
      throw RPCError(.malformed, "the metadata cannot be read")
    }
    return (metadata, Array(rest.readableBytesView))
  }
}

extension TransportLimits {
  /// As one side states them.
  var stated: Limits {
    Limits(
      maximumPayload: UInt32(maximumPayload), maximumCalls: UInt32(maximumCalls),
      maximumStreams: UInt32(maximumStreams), maximumItem: UInt32(maximumItem))
  }

  /// The smaller of the two sides' values; a zero states nothing. Credit stays each side's own.
  func inForce(with peer: Limits) -> TransportLimits {
    func smaller(_ own: Int, _ other: UInt32) -> Int { other == 0 ? own : min(own, Int(other)) }
    return TransportLimits(
      maximumPayload: smaller(maximumPayload, peer.maximumPayload),
      maximumItem: smaller(maximumItem, peer.maximumItem),
      maximumCalls: smaller(maximumCalls, peer.maximumCalls),
      maximumStreams: smaller(maximumStreams, peer.maximumStreams), initialCredit: initialCredit)
  }

  /// The initial credit that the peer grants; 0 means the default.
  static func peerCredit(_ stated: UInt32) throws(FrameViolation) -> Int {
    guard stated != 0 else { return defaultCredit }
    guard creditRange.contains(Int(stated)) else {
      throw .malformed("an initial credit outside 192 KiB to 4 MiB")
    }
    return Int(stated)
  }
}
