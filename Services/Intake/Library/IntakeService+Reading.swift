internal import Casework
internal import EventStore
internal import Logging
package import RepatriationSchema
internal import ServiceHost
internal import ServiceKit
internal import Wire
package import WireRPC

extension IntakeService {
  package func show(
    _ request: ShowRequest, context: RPCServerContext
  ) async throws -> ShowReply {
    let caller = try Caller(context)
    let environment = environment
    let asOf = request.asOf ?? environment.now
    let visibility = FileVisibility(role: caller.identity.role)
    let reply = try await read { reader in
      let file = try IntakeReading.file(
        of: request.person, mission: caller.mission, in: reader)
      guard let view = try reader.get(IntakeTable.views, key: request.person.uuid.bytes) else {
        throw NotFound(what: "person")
      }
      let planning = try IntakeReading.decode(PlanningView.self, view.value)
      let prefix = KeyRange.prefix(request.person.uuid.bytes)
      var history: [HistoryEntry] = []
      try IntakeReading.forEach(
        IntakeTable.history, mission: caller.mission, keys: prefix, in: reader
      ) { document in
        let entry = try IntakeReading.decode(HistoryEntry.self, document.value)
        if let shown = visibility.visible(entry) { history.append(shown) }
      }
      let visible = visibility.apply(to: file)
      return ShowReply(
        file: visible.file, axes: environment.axes(of: planning, asOf: asOf),
        withheld: visible.withheld,
        history: history.suffix(IntakeLimits.historyLines))
    }
    if !visibility.sealedFields.isEmpty {
      try await recordSealedRead(
        of: request.person, visibility.sealedFields, context: context, caller: caller)
      environment.logger.notice(
        "sealed fields read",
        metadata: [
          "person": "\(request.person)", "peer": "\(context.peer)", "trace": "\(context.traceID)",
        ])
    }
    return reply
  }

  /// What is sealed is given out only once its reading is on stable storage. The event is one of the
  /// audit trail: it leaves no line in the person's history.
  func recordSealedRead(
    of person: ID<PersonFile>, _ fields: [String], context: RPCServerContext, caller: Caller
  ) async throws {
    let request = ShowRequest(person: person)
    let now = environment.now
    _ = try await commit(
      request, as: ChangeReply.self, context: context, caller: caller, desk: "", everyTime: true
    ) { transaction in
      let sequence = try transaction.append(
        .sealedRead(SealedRead(person: person, fields: fields)), at: now, persons: [person],
        inHistory: false)
      return ChangeReply(sequence: sequence)
    }
  }

  package func search(
    _ request: SearchRequest, context: RPCServerContext
  ) async throws -> SearchReply {
    let caller = try Caller(context)
    try requireFields(request.missingRequiredFields())
    let limit = min(Int(request.limit == 0 ? 20 : request.limit), IntakeLimits.searchHits)
    let text = NameText.trimmed(request.text)
    let words = IntakeIndex.words(of: text)
    guard !words.isEmpty else {
      throw rejection("text", "Write a part of a name, or a number.")
    }
    let byName = try await named(words, mission: caller.mission)
    let environment = environment
    let now = environment.now
    return try await read { reader in
      var hits: [(person: ID<PersonFile>, matched: String)] = []
      var known: Set<[UInt8]> = []
      func add(_ keys: [[UInt8]], _ matched: String) {
        for key in keys where known.insert(key).inserted {
          if let uuid = WireUUID(bytes: key) { hits.append((ID<PersonFile>(uuid), matched)) }
        }
      }
      let number = IdentifyingNumber.folded(text)
      let exact: [(String, String, String)] = [
        (IntakeIndex.queueToken, text, "queue-token"),
        (IntakeIndex.documentNumber, number, "document-number"),
        (IntakeIndex.nationalID, number, "national-id"),
      ]
      for (index, wanted, matched) in exact {
        let page = try reader.keys(
          IntakeTable.persons, index: index, value: IntakeIndex.value(caller.mission, wanted),
          after: nil, limit: limit + 1)
        add(page.elements, matched)
      }
      add(byName.people.map(\.uuid.bytes), "name")

      let shown = hits.prefix(limit)
      // The names of a command that is not durable yet lead to a file that is not there yet.
      let found = try shown.compactMap { hit -> SearchHit? in
        guard
          let file = try PairReading.file(hit.person, mission: caller.mission, in: reader)
        else { return nil }
        let view = try reader.get(IntakeTable.views, key: hit.person.uuid.bytes)
          .map { try IntakeReading.decode(PlanningView.self, $0.value) }
        let axes = view.map { environment.axes(of: $0, asOf: now) }
        return SearchHit(
          person: hit.person, fullName: file.registration.fullName,
          nativeName: file.registration.nativeName, born: file.registration.born,
          sex: file.registration.sex, receivedAt: file.registration.receivedAt,
          queueToken: file.registration.queueToken, state: file.state,
          caseClass: axes?.caseClass ?? .unset, matched: hit.matched)
      }
      return SearchReply(
        hits: found, truncated: hits.count > limit || byName.isTruncated)
    }
  }

  /// Whose names have the words; see ``PeopleMatching/named(_:mission:)``. Between making the mission's
  /// index and asking it, others may need its memory; then it is made again.
  private func named(
    _ words: [String], mission: String
  ) async throws -> (people: [ID<PersonFile>], isTruncated: Bool) {
    for _ in 0..<3 {
      var refusal: (any Error)?
      do {
        try await makeReady(mission)
      } catch {
        refusal = error
      }
      // A store that takes no commands now is searched all the same: each file that is found is read.
      if let found = environment.people.named(words, mission: mission) { return found }
      if let refusal { throw refusal }
    }
    throw RPCError(
      .resourceExhausted, "too many missions search for people at once; ask again in a moment",
      isNotExecuted: true, retryAfterMilliseconds: 1_000)
  }

  package func status(
    _ request: StatusRequest, context: RPCServerContext
  ) async throws -> ServiceStatus {
    let caller = try Caller(context)
    let mission = request.mission.isEmpty ? caller.mission : request.mission
    try caller.require(mission: mission)
    let environment = environment
    return try await read { reader in
      let head = try reader.head
      let people = try reader.count(IntakeTable.persons, partition: mission)
      let waiting = try reader.count(IntakeTable.rejects, partition: mission)
      let announced = try ReceptionReading.announcements(of: mission, in: reader)
      let toDecide = try reader.count(
        IntakeTable.transfers, index: ReceptionIndex.toDecide,
        value: IntakeIndex.value(mission, ""))
      return ServiceStatus(
        service: "intake", position: Position(head), people: UInt32(clamping: people),
        events: head.sequence, chainIntact: environment.chainIsIntact(),
        rejectedRowsWaiting: UInt32(clamping: waiting), policy: environment.policy.version,
        storeVersion: environment.storeVersion, mission: mission,
        expectedArrivals: ReceptionReading.outstanding(announced.filter { $0.closedAt == nil }),
        queueWaiting: try ReceptionReading.waiting(of: mission, in: reader),
        transfersToDecide: UInt32(clamping: toDecide),
        standbyOf: environment.host?.standbyOf ?? "",
        warnings: StatusWarnings.texts(environment.warnings()))
    }
  }
}

extension IntakeEnvironment {
  /// The axes, the class and what blocks first, as of a moment.
  func axes(of view: PlanningView, asOf: Timestamp) -> Axes {
    CaseSummary.axes(of: view, policy: policy, calendar: calendar, asOf: asOf)
  }
}
