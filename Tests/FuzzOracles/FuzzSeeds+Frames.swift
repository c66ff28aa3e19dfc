internal import Frames
internal import RepatriationSchema
internal import SchemaModel
internal import Wire

extension FuzzSeeds {
  /// Conversations as each side reads them, and captures of them.
  static func conversations() throws -> [[UInt8]] {
    let toServer = try clientFrames()
    let toClient = try serverFrames()
    var result: [[UInt8]] = []
    for (choice, frames) in [(UInt8(0), toServer), (2, toClient)] {
      result.append([choice] + frames.joined())
      result += frames.map { [choice] + $0 }
      let sender: TransportRole = choice == 0 ? .client : .server
      for pieces in [UInt8(0), 7, 63] {
        let header = CaptureHeader(recorder: sender.other, microseconds: 1)
        let records = frames.enumerated().map {
          CaptureRecord(sender: sender, microseconds: Int64($0.offset), bytes: $0.element)
        }
        result.append(
          [1 | pieces << 2] + CaptureWriter.bytes(of: header)
            + records.flatMap { CaptureWriter.bytes(of: $0) })
      }
    }
    return result
  }

  private static func frame(_ header: FrameHeader, _ payload: [UInt8] = []) -> [UInt8] {
    var header = header
    header.length = UInt32(payload.count)
    return header.bytes + payload
  }

  private static let call = StreamID(slot: 0, generation: 1)
  private static let preamble = Preamble(versions: 1...1).bytes

  private static func clientFrames() throws -> [[UInt8]] {
    let hello = Hello(
      services: [
        OfferedService(name: "intake.v1.Intake", fingerprint: .init()),
        OfferedService(name: "planning.v1.Planning", fingerprint: .init()),
      ], limits: Limits(), credit: 262_144, agent: "fuzz")
    let metadata = try Metadata().encodedBytes()
    return [
      frame(FrameHeader(.hello), preamble + (try hello.encodedBytes())),
      frame(
        FrameHeader(.request, flags: .last, auxiliary: 1, stream: call, argument: 5_000), [0, 0]),
      frame(
        FrameHeader(.request, flags: [.last, .metadata], auxiliary: 2, stream: call),
        [UInt8(metadata.count), 0] + metadata + [0, 0]),
      frame(FrameHeader(.item, flags: .last, stream: call), [0, 0]),
      frame(FrameHeader(.credit, stream: call, argument: 1_000)),
      frame(FrameHeader(.cancel, auxiliary: 1, stream: call)),
      frame(FrameHeader(.ping, argument: 3)),
      frame(FrameHeader(.schema), try smallDescriptor()),
      frame(FrameHeader(.goAway)),
    ]
  }

  private static func serverFrames() throws -> [[UInt8]] {
    let welcome = Welcome(verdicts: [Verdict(status: 35, rules: ["type-changed"])])
    return [
      frame(FrameHeader(.welcome), preamble + (try welcome.encodedBytes())),
      frame(FrameHeader(.item, stream: call), [0, 0]),
      frame(FrameHeader(.end, stream: call), [0, 0]),
      frame(
        FrameHeader(.end, flags: .notExecuted, auxiliary: 8, stream: call),
        try CallError(text: "busy", details: ["a", "b"]).encodedBytes()),
      frame(FrameHeader(.pong, argument: 3)),
      frame(FrameHeader(.schema), try smallDescriptor()),
      frame(
        FrameHeader(.goAway, auxiliary: 32),
        try CallError(text: "unknown frame type").encodedBytes()),
    ]
  }

  /// Of the messages of frames, which are few.
  private static func smallDescriptor() throws -> [UInt8] {
    try Schema(descriptor: FramesSchema.descriptor).descriptor()
  }
}
