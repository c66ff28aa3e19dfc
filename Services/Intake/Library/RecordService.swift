internal import Casework
internal import EventStore
internal import Logging
package import RepatriationSchema
internal import ServiceKit
internal import Wire
package import WireRPC

/// The service `Records`: events as they were recorded, people in bulk, the audit trail.
package struct RecordService: RecordsHandlers, IntakeSubject {
  let environment: IntakeEnvironment

  package init(_ environment: IntakeEnvironment) {
    self.environment = environment
  }

  // MARK: One event

  package func recorded(
    _ request: RecordedRequest, context: RPCServerContext
  ) async throws -> RecordedReply {
    let caller = try Caller(context)
    let visibility = RecordVisibility(role: caller.identity.role)
    let reply = try await read { reader in
      _ = try IntakeReading.file(of: request.person, mission: caller.mission, in: reader)
      // The line of history says that the event is this person's.
      let key =
        request.person.uuid.bytes
        + IntakeTransaction.bigEndian(UInt64(bitPattern: request.sequence))
      guard request.sequence > 0, let line = try reader.get(IntakeTable.history, key: key),
        line.partition == caller.mission
      else { throw NotFound(what: "event") }
      let recorded = try IntakeReading.decode(HistoryEntry.self, line.value)
      guard let entry = FileVisibility(role: caller.identity.role).visible(recorded),
        let stored = try reader.events(after: request.sequence - 1, limit: 1).elements.first,
        stored.sequence == request.sequence, !stored.event.body.isEmpty
      else { throw NotFound(what: "event") }
      let body = try IntakeReading.decode(EventBody.self, stored.event.body)
      guard let event = body.event else { throw NotFound(what: "event") }
      let shown = visibility.apply(to: event, of: request.person)
      return RecordedReply(
        entry: entry, event: EventBody(event: shown.event), withheld: shown.withheld)
    }
    if let fields = reply.event.event.flatMap({ visibility.sealedFields(in: $0) }) {
      try await recordSealedRead(of: request, fields: fields, context: context, caller: caller)
    }
    return reply
  }

  /// What is sealed is given out only once it is on record that it was read.
  private func recordSealedRead(
    of request: RecordedRequest, fields: [String], context: RPCServerContext, caller: Caller
  ) async throws {
    let now = environment.now
    _ = try await commit(
      request, as: RecordedReply.self, context: context, caller: caller, desk: "",
      everyTime: true
    ) { transaction in
      let event = SealedRead(person: request.person, fields: fields)
      _ = try transaction.append(.sealedRead(event), at: now, persons: [request.person])
      return RecordedReply()
    }
  }

  // MARK: People in bulk

  /// Bytes of the files in one page, well under the largest item of the transport.
  private static let bytesPerPage = 90_000
  private static let filesPerPage = 64

  package func export(
    _ request: ExportRequest, context: RPCServerContext, to writer: RPCStreamWriter<ExportPage>
  ) async throws {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    for (field, text) in [("purpose", request.purpose), ("recipient", request.recipient)] {
      if NameText.isBlank(text) || NameText.hasControlCharacter(text, exceptLines: false) {
        throw rejection(field, "Write it in words, in one line.")
      }
    }
    if let from = request.from, let to = request.to, to < from {
      throw rejection("to", "The last day lies before the first.")
    }
    let environment = environment
    let now = environment.now
    let days = DayRange(from: request.from, to: request.to, calendar: environment.calendar)
    // Nobody leaves the service before it is on stable storage that they do, for what and for whom.
    let (head, _) = try await commit(
      request, as: ExportPage.self, context: context, caller: caller, desk: "", everyTime: true
    ) { transaction in
      var persons: UInt32 = 0
      try IntakeReading.forEach(
        IntakeTable.persons, mission: request.mission, in: transaction.store
      ) { document in
        let file = try IntakeReading.decode(PersonFile.self, document.value)
        if days.contains(file.registration.receivedAt) { persons += 1 }
      }
      let event = Exported(
        what: days.words, purpose: request.purpose, recipient: request.recipient, persons: persons)
      let sequence = try transaction.append(.exported(event), at: now, persons: [])
      return ExportPage(sequence: sequence, persons: persons)
    }
    environment.logger.notice(
      "people exported",
      metadata: [
        "event": "\(head.sequence)", "persons": "\(head.persons)", "peer": "\(context.peer)",
        "trace": "\(context.traceID)",
      ])
    let visibility = FileVisibility(role: caller.identity.role)
    let blank = ExportPage(
      sequence: head.sequence, persons: head.persons,
      withheld: visibility.apply(to: PersonFile()).withheld, asOf: now)
    var page = blank
    var bytes = 0
    var isFirst = true
    var range = KeyRange.all
    while true {
      let keys = range
      let documents = try await read { reader in
        try reader.scan(
          IntakeTable.persons, partition: request.mission, keys: keys,
          limit: IntakeLimits.scanPage)
      }
      for document in documents.elements {
        let file = try IntakeReading.decode(PersonFile.self, document.value)
        // Who was registered after the event is not in the number that it states.
        guard days.contains(file.registration.receivedAt), file.sequence < head.sequence else {
          continue
        }
        let size = document.value.count
        if !page.files.isEmpty,
          page.files.count == Self.filesPerPage || bytes + size > Self.bytesPerPage
        {
          try await writer.write(page)
          isFirst = false
          page = blank
          bytes = 0
        }
        page.files.append(visibility.apply(to: file).file)
        bytes += size
      }
      guard documents.hasMore, let last = documents.elements.last else { break }
      range = range.after(last.key)
    }
    if isFirst || !page.files.isEmpty { try await writer.write(page) }
  }
}

/// Days of arrival, both included, in the mission's calendar.
private struct DayRange: Sendable {
  let from: CalendarDate?
  let to: CalendarDate?
  let calendar: MissionCalendar

  func contains(_ moment: Timestamp) -> Bool {
    if from == nil, to == nil { return true }
    let day = calendar.day(of: moment)
    if let from, day < from { return false }
    if let to, day > to { return false }
    return true
  }

  /// As the log states it.
  var words: String {
    "people received from \(from.map { "\($0)" } ?? "the first") to \(to.map { "\($0)" } ?? "the last")"
  }
}
