internal import Casework
internal import EventStore
package import RepatriationSchema
internal import ServiceHost
internal import Wire
package import WireRPC

/// Planning's log as auditors may read it.
package struct TrailService: TrailHandlers, PlanningSubject {
  private static let entriesPerPage = 256

  let environment: PlanningEnvironment

  package init(_ environment: PlanningEnvironment) { self.environment = environment }

  package func trail(
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
      let events = try await read { try $0.events(after: from, limit: PlanningLimits.scanPage) }
      guard let last = events.elements.last else { break }
      after = last.sequence
      for stored in events.elements
      where stored.event.partition == request.mission && stored.sequence <= end {
        // Steps of the feed are nobody's doing.
        guard stored.event.kind != PlanningEventKind.viewsApplied.rawValue else { continue }
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
    let header = try EventHeader(encoded: stored.event.header)
    // The body of an event whose key was destroyed is empty: that it happened stays.
    let isErased = stored.event.body.isEmpty
    let event = isErased ? nil : try PlanningEventBody(encoded: stored.event.body).event
    return AuditEntry(
      sequence: stored.sequence, recordedAt: Timestamp(microseconds: stored.recordedTime),
      author: header.author,
      kind: PlanningEventKind(rawValue: stored.event.kind)?.title ?? "\(stored.event.kind)",
      detail: String(event.map(detail).map { $0.prefix(200) } ?? (isErased ? "erased" : "")),
      service: "planning")
  }

  /// What happened, without anything of a person.
  private static func detail(_ event: PlanningEvent) -> String {
    switch event {
    case .departureAdded(let departure): "\(departure.id)"
    case .planPublished(let plan):
      "version \(plan.planVersion), \(plan.manifests.count) manifests"
    case .denied(let denied): denied.words
    case .keysRotated(let rotated): "\(rotated.rewrapped) wrapped anew"
    default: ""
    }
  }
}

extension PlanningEventKind {
  /// What the trail calls it: the words of its name, such as `plan published`.
  var title: String {
    "\(self)".reduce(into: "") { words, letter in
      words += letter.isUppercase ? " " + letter.lowercased() : String(letter)
    }
  }
}
