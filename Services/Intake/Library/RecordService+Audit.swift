internal import Casework
internal import EventStore
package import RepatriationSchema
internal import ServiceHost
internal import Wire
package import WireRPC

extension RecordService {
  private static let entriesPerPage = 256

  package func audit(
    _ request: AuditRequest, context: RPCServerContext, to writer: RPCStreamWriter<AuditPage>
  ) async throws {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    let calendar = environment.calendar
    let end = try await read { try $0.head.sequence }
    var after = max(0, request.after)
    var page = AuditPage()
    var isFirst = true
    // What is recorded while the trail is read is for the next time: the stream ends.
    while after < end {
      let from = after
      let events = try await read { try $0.events(after: from, limit: IntakeLimits.scanPage) }
      guard let last = events.elements.last else { break }
      after = last.sequence
      for stored in events.elements
      where stored.event.partition == request.mission && stored.sequence <= end {
        let day = calendar.day(of: Timestamp(microseconds: stored.recordedTime))
        if let from = request.from, day < from { continue }
        if let to = request.to, day > to { continue }
        page.entries.append(try Self.entry(stored))
        if page.entries.count == Self.entriesPerPage {
          try await writer.write(page)
          isFirst = false
          page = AuditPage()
        }
      }
    }
    if isFirst || !page.entries.isEmpty { try await writer.write(page) }
  }

  private static func entry(_ stored: StoredEvent) throws -> AuditEntry {
    let header = try IntakeReading.decode(EventHeader.self, stored.event.header)
    // The body of an event whose key was destroyed is empty: that it happened stays.
    let isErased = stored.event.body.isEmpty
    let event =
      isErased ? nil : try IntakeReading.decode(EventBody.self, stored.event.body).event
    return AuditEntry(
      sequence: stored.sequence, recordedAt: Timestamp(microseconds: stored.recordedTime),
      author: header.author,
      kind: IntakeEventKind(rawValue: stored.event.kind)?.title ?? "\(stored.event.kind)",
      person: header.person,
      detail: String(event.map(detail).map { $0.prefix(200) } ?? (isErased ? "erased" : "")),
      service: "intake")
  }

  /// What happened, without anything of a person: purposes, methods, numbers, names of fields.
  private static func detail(_ event: IntakeEvent) -> String {
    switch event {
    case .registered(let registered):
      guard let offline = registered.offline else { return "" }
      return "written offline by \(offline.author)"
    case .namesRead(let read):
      // Readings of earlier versions name no recipient.
      let recipient = read.recipient.isEmpty ? "" : ", for \(read.recipient)"
      return "\(read.persons.count) of \(read.manifest) revision \(read.revision)\(recipient): "
        + read.purpose
    case .rowsRejected(let rows):
      return "\(rows.tokens.count) rejected, \(rows.settled.count) settled"
    case .exported(let export):
      return "\(export.persons) \(export.what), for \(export.recipient): \(export.purpose)"
    case .sealedRead(let read): return read.fields.joined(separator: ", ")
    case .denied(let denied): return denied.words
    case .replicaChanged(let change):
      let force = change.forced ? ", forced" : ""
      let reason = change.reason.isEmpty ? "" : ": \(change.reason)"
      return "\(change.kind), epoch \(change.epoch)\(force)\(reason)"
    case .erasureChanged(let erasure):
      let files = erasure.files.count == 1 ? "1 file" : "\(erasure.files.count) files"
      return "\(erasure.state.name), \(files): \(erasure.reason)"
    case .legalHoldChanged(let hold):
      return "\(hold.releasedAt == nil ? "set" : "released"): \(hold.reason)"
    case .keysRotated(let rotated):
      return "\(rotated.rewrapped) wrapped anew, \(rotated.completed) erasures completed"
    default: return ""
    }
  }
}
