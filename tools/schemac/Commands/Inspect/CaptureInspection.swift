internal import Frames
internal import SchemaModel

/// Shows a captured connection (SPEC.md, section 15).
struct CaptureInspection {
  let schema: Schema?
  let printer: MessagePrinter?

  /// - Parameter pieces: the file, piece by piece; `nil` at its end.
  /// - Returns: whether the file is whole and every message could be read.
  func run(_ pieces: () throws -> [UInt8]?, _ report: InspectionReport) -> Bool {
    report.begin("capture")
    var reader = CaptureReader()
    var frames = CapturedFrames(schema: schema, printer: printer)
    var hasHeader = false
    var offset = CaptureHeader.byteCount
    do {
      while let piece = try pieces() {
        reader.append(piece)
        while let record = try reader.next() {
          showHeader(reader.header, &hasHeader, &frames, report)
          show(record, at: offset, &frames, report)
          offset += CaptureWriter.recordHeaderByteCount + record.bytes.count
        }
        showHeader(reader.header, &hasHeader, &frames, report)
      }
      try reader.finish()
    } catch {
      report.problem("\(error)")
    }
    return report.end()
  }

  private func showHeader(
    _ header: CaptureHeader?, _ isShown: inout Bool, _ frames: inout CapturedFrames,
    _ report: InspectionReport
  ) {
    guard let header, !isShown else { return }
    isShown = true
    frames.opened = header.microseconds
    report.facts(
      "capture",
      [
        ("recorder", "recorded by", .text(header.recorder.rawValue)),
        ("opened", "opened", .text(ISOText.timestamp(microseconds: header.microseconds))),
      ])
  }

  private func show(
    _ record: CaptureRecord, at offset: Int, _ frames: inout CapturedFrames,
    _ report: InspectionReport
  ) {
    let frame = frames.read(record)
    var members: [(key: String, value: ReportValue)] = [
      ("offset", .long(UInt64(offset))),
      ("time", .text(ISOText.timestamp(microseconds: record.microseconds))),
      ("sender", .text(record.sender.rawValue)), ("type", .text(frame.type)),
      ("bytes", .number(record.bytes.count)),
    ]
    if !frame.flags.isEmpty { members.append(("flags", .list(frame.flags))) }
    if let call = frame.call { members.append(("call", .number(call))) }
    if !frame.method.isEmpty { members.append(("method", .text(frame.method))) }
    if !frame.status.isEmpty { members.append(("status", .text(frame.status))) }
    if frame.argument > 0 { members.append(("argument", .number(frame.argument))) }
    if let size = frame.inflatedBytes { members.append(("inflatedBytes", .number(size))) }
    if !frame.messageType.isEmpty { members.append(("messageType", .text(frame.messageType))) }
    if !frame.message.isEmpty { members.append(("message", .text(frame.message))) }
    report.element(of: "frames", members, text: Self.line(record, frame, since: frames.opened))
    for problem in frame.problems {
      report.problem("frame at byte \(offset): \(problem)")
    }
  }

  /// `+0.001234 client → server REQUEST last, call 0x00100000, intake.v1.Intake.status, 18 bytes`
  private static func line(
    _ record: CaptureRecord, _ frame: CapturedFrame, since opened: Int64
  ) -> String {
    let elapsed = record.microseconds.subtractingReportingOverflow(opened).partialValue
    let whole = elapsed.magnitude / 1_000_000
    let digits = String(elapsed.magnitude % 1_000_000)
    let fraction = String(repeating: "0", count: 6 - digits.count) + digits
    var text = "\(elapsed < 0 ? "-" : "+")\(whole).\(fraction) "
    text += record.sender == .client ? "client → server " : "server → client "
    var parts = [([frame.type] + frame.flags).joined(separator: " ")]
    if let call = frame.call { parts.append("call \(String(call, radix: 16))") }
    if !frame.method.isEmpty { parts.append(frame.method) }
    if !frame.status.isEmpty { parts.append(frame.status) }
    if !frame.detail.isEmpty { parts.append(frame.detail) }
    parts.append("\(record.bytes.count) bytes")
    if let size = frame.inflatedBytes { parts.append("\(size) inflated") }
    text += parts.joined(separator: ", ")
    if !frame.messageType.isEmpty { text += "\n    \(frame.messageType) \(frame.message)" }
    return text
  }
}
