internal import Frames
internal import SchemaModel
internal import Wire

/// Bytes as what comes over a connection, or as a capture of one.
///
/// The first byte chooses: bit 0 a capture, bit 1 the side that reads, the rest the size of pieces.
enum FramesOracle {
  static func check(_ input: [UInt8]) throws(FuzzFinding) {
    guard let choice = input.first else { return }
    let bytes = Array(input.dropFirst())
    if choice & 1 == 1 {
      try checkCapture(bytes, pieces: 1 + Int(choice >> 2))
    } else {
      try checkFrames(bytes, FrameRules(reader: choice & 2 == 0 ? .server : .client))
    }
  }

  // MARK: Captures

  private struct Capture: Equatable {
    var header: CaptureHeader?
    var records: [CaptureRecord] = []
    var error: CaptureError?
  }

  /// A capture reads the same in any pieces, and is written as it was read.
  private static func checkCapture(_ bytes: [UInt8], pieces: Int) throws(FuzzFinding) {
    let whole = read(bytes, pieces: max(1, bytes.count))
    let cut = read(bytes, pieces: pieces)
    try require(
      whole.error == cut.error,
      "a capture in pieces has the error \(text(cut.error)), in one "
        + "piece \(text(whole.error))")
    try require(whole == cut, "a capture in pieces has other records")
    guard whole.error == nil, let header = whole.header else { return }
    let written =
      CaptureWriter.bytes(of: header) + whole.records.flatMap { CaptureWriter.bytes(of: $0) }
    try require(written == bytes, "a capture is written otherwise than it was read")
  }

  private static func text(_ error: CaptureError?) -> String { error?.description ?? "none" }

  private static func read(_ bytes: [UInt8], pieces: Int) -> Capture {
    var result = Capture()
    var reader = CaptureReader()
    do throws(CaptureError) {
      var start = 0
      while start < bytes.count {
        let end = min(start + pieces, bytes.count)
        reader.append(bytes[start..<end])
        while let record = try reader.next() { result.records.append(record) }
        start = end
      }
      try reader.finish()
    } catch {
      result.error = error
    }
    result.header = reader.header
    return result
  }

  // MARK: Frames

  /// Frames one after the other, until one is refused or not whole.
  private static func checkFrames(
    _ bytes: [UInt8], _ rules: FrameRules
  ) throws(FuzzFinding) {
    var rest = bytes[...]
    while rest.count >= FrameHeader.byteCount {
      let head = Array(rest.prefix(FrameHeader.byteCount))
      guard let header = try? head.withUnsafeBytes({ try rules.header(in: $0) }) else { return }
      try require(header.bytes == head, "a header is written otherwise than it was read")
      rest = rest.dropFirst(FrameHeader.byteCount)
      try require(
        Int(header.length) <= FrameRules.maximumPayload, "\(header.length) bytes of payload")
      guard rest.count >= Int(header.length) else { return }
      try checkPayload(header, Array(rest.prefix(Int(header.length))))
      rest = rest.dropFirst(Int(header.length))
    }
  }

  private static func checkPayload(
    _ header: FrameHeader, _ payload: [UInt8]
  ) throws(FuzzFinding) {
    switch header.type {
    case .hello: try checkGreeting(Hello.self, payload)
    case .welcome: try checkGreeting(Welcome.self, payload)
    case .goAway, .end: try checkMessage(CallError.self, payload)
    case .request: try checkMessage(Metadata.self, Array(payload.dropFirst(2)))
    case .schema: try DescriptorOracle.check(payload)
    default: break
    }
  }

  /// Eight bytes and a message.
  private static func checkGreeting<M: WireMessage>(
    _ type: M.Type, _ payload: [UInt8]
  ) throws(FuzzFinding) {
    guard let preamble = try? payload.withUnsafeBytes({ try Preamble(decoding: $0) }) else {
      return
    }
    try require(
      preamble.bytes == Array(payload.prefix(Preamble.byteCount)),
      "a preamble is written otherwise than it was read")
    if let version = preamble.commonVersion(with: Preamble.supported) {
      try require(Preamble.supported.contains(version), "a version that is not spoken")
    }
    try checkMessage(type, Array(payload.dropFirst(Preamble.byteCount)))
  }

  private static func checkMessage<M: WireMessage>(
    _ type: M.Type, _ bytes: [UInt8]
  ) throws(FuzzFinding) {
    guard let message = try? M(encoded: bytes) else { return }
    try require(
      (try? message.encodedBytes()) == bytes, "\(M.wireName) is written otherwise")
  }
}
