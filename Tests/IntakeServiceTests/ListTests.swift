internal import Casework
internal import EventStore
internal import MissionPolicy
internal import PrivacyNet
internal import RepatriationSchema
internal import Sealing
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import IntakeService

/// What a mission asks of authorities, from the draft to the last answer.
@Suite struct ListTests: ListScene {
  // MARK: Making a list

  @Test func `a filter takes who needs it, the longest wait first, and says who is left out`()
    async throws
  {
    let bench = try await bench()
    try await bench.register(5) {
      $0.stay.authorisedUntil = IntakeBench.day("2025-12-01")
      $0.receivedAt = IntakeBench.moment("2026-01-18T09:00:00+07:00")
    }
    _ = try await bench.client().placeHold(IntakeBench.hold(90, on: 2), options: bench.key())
    let reply = try await bench.lists().createList(
      Self.create(filter: ListFilter(limit: 2)), options: bench.key())
    #expect(reply.list.state == .draft && reply.list.changedAt == reply.sequence)
    #expect(reply.list.lines.map(\.person) == [5, 1].map(IntakeBench.person))
    #expect(reply.leftOut.map(\.person) == [2, 3].map(IntakeBench.person))
    #expect(
      reply.leftOut.map(\.reason) == ["Is on hold.", "The list is full: the next one takes them."])
    // Nothing was asked of anybody yet.
    #expect(try await bench.file(1).waivers.isEmpty)
  }

  @Test(arguments: [
    (ListFilter(registeredFrom: IntakeBench.day("2026-01-20")), [UInt8]()),
    (ListFilter(registeredTo: IntakeBench.day("2026-01-19")), [1, 2, 3]),
    (ListFilter(exitSite: "Bavet"), [2]),
    (ListFilter(caseClasses: [.fineOnly]), [1, 2, 3]),
    (ListFilter(caseClasses: [.docOnly]), []),
    (ListFilter(tierAtMost: 2), [3]),
  ])
  func `a filter narrows by day, site, class and tier`(
    filter: ListFilter, expected: [UInt8]
  ) async throws {
    let bench = try IntakeBench()
    for number in UInt8(1)...3 {
      try await bench.register(number) {
        $0.stay.authorisedUntil = IntakeBench.day("2025-12-31")
        $0.documents = [IntakeBench.passport("C\(number)")]
        if number == 2 { $0.exitSite = "Bavet" }
        if number == 3 { $0.shelter = .yes }
      }
    }
    let call = {
      try await bench.lists().createList(Self.create(filter: filter), options: bench.key())
    }
    guard !expected.isEmpty else {
      let error = await #expect(throws: Rejected.self) { try await call() }
      #expect(error?.reason.hasPrefix("Nobody can be listed.") == true)
      return
    }
    #expect(
      Set(try await call().list.lines.map(\.person)) == Set(expected.map(IntakeBench.person)))
  }

  @Test func `a person is on one open list of a kind`() async throws {
    let bench = try await bench()
    _ = try await bench.lists().createList(Self.create([1]), options: bench.key())
    let second = try await bench.lists().createList(
      Self.create([1, 2, 4], list: IntakeBench.id(101)), options: bench.key())
    #expect(second.list.lines.map(\.person) == [IntakeBench.person(2)])
    #expect(
      second.leftOut.map(\.reason)
        == ["Is on another list of this kind that is not answered.", "No fine is due."])
    // Another kind is another question.
    let permits = try await bench.lists().createList(
      Self.create([1], kind: .exitPermit, list: IntakeBench.id(102)), options: bench.key())
    #expect(permits.list.lines.count == 1)
  }

  @Test func `who said no to the host's authorities is on none of their lists`() async throws {
    let bench = try await bench()
    try await bench.update(
      1, .consent(Consent(purpose: .shareWithHostAuthorities, answer: .no)))
    let reply = try await bench.lists().createList(Self.create([1, 2]), options: bench.key())
    #expect(reply.list.lines.map(\.person) == [IntakeBench.person(2)])
    #expect(reply.leftOut.first?.reason == "Said no to being named to the host's authorities.")
  }

  @Test func `a draft is changed, and not over somebody else's change`() async throws {
    let bench = try await bench()
    let made = try await bench.lists().createList(Self.create([1]), options: bench.key())
    let edited = try await bench.lists().editList(
      EditListRequest(
        list: Self.list, add: [IntakeBench.person(2), IntakeBench.person(3)],
        takeOut: [IntakeBench.person(1)], seen: made.sequence), options: bench.key())
    #expect(edited.list.lines.map(\.person) == [2, 3].map(IntakeBench.person))
    let late = await #expect(throws: Rejected.self) {
      try await bench.lists().editList(
        EditListRequest(
          list: Self.list, takeOut: [IntakeBench.person(2)], seen: made.sequence),
        options: bench.key())
    }
    #expect(late?.field == "seen")
    // Whoever was taken out can be asked for again.
    let other = try await bench.lists().createList(
      Self.create([1], list: IntakeBench.id(101)), options: bench.key())
    #expect(other.leftOut.isEmpty)
  }

  @Test func `the same call makes one list, and an id names one`() async throws {
    let bench = try await bench()
    let key = bench.key()
    let first = try await bench.lists().createList(Self.create([1]), options: key)
    let again = try await bench.lists().createList(Self.create([1]), options: key)
    #expect(again.repeated && again.list == first.list)
    let head = try await bench.head().sequence
    await #expect(throws: KeyConflict.self) {
      try await bench.lists().createList(Self.create([2]), options: key)
    }
    await #expect(throws: Rejected.self) {
      try await bench.lists().createList(Self.create([2]), options: bench.key())
    }
    #expect(try await bench.head().sequence == head)
  }

  // MARK: Submitting

  @Test func `submitting asks in every file, with the list and its day`() async throws {
    let bench = try await bench()
    let list = try await submitted(bench)
    #expect(list.state == .submitted && list.reference == "R-1")
    #expect(list.lines.allSatisfy { $0.outcome == .pending })
    for number in UInt8(1)...3 {
      let file = try await bench.file(number)
      #expect(file.waivers.map(\.list) == [list.id.uuid])
      #expect(file.waivers.first?.outcome == .pending)
      #expect(file.fine.requestedOn == Self.today)
      #expect(try await bench.view(number).fine.requestedOn == Self.today)
    }
    await #expect(throws: Rejected.self) {
      try await bench.lists().submitList(
        SubmitListRequest(list: Self.list, submittedOn: Self.today), options: bench.key())
    }
  }

  @Test func `a case that is over stops the submission, and nothing is recorded`() async throws {
    let bench = try await bench()
    _ = try await bench.lists().createList(Self.create([1, 2]), options: bench.key())
    try await bench.update(2, .state(StateChange(to: .selfDeparted, reason: "left")))
    let head = try await bench.head().sequence
    let error = await #expect(throws: Rejected.self) {
      try await bench.lists().submitList(
        SubmitListRequest(list: Self.list, submittedOn: Self.today), options: bench.key())
    }
    #expect(error?.reason.hasPrefix("Line 2: the case is selfDeparted.") == true)
    #expect(try await bench.head().sequence == head)
    #expect(try await bench.file(1).waivers.isEmpty)
  }

  @Test func `a list does not go out tomorrow`() async throws {
    let bench = try await bench()
    _ = try await bench.lists().createList(Self.create([1]), options: bench.key())
    let error = await #expect(throws: Rejected.self) {
      try await bench.lists().submitList(
        SubmitListRequest(list: Self.list, submittedOn: IntakeBench.day("2026-01-22")),
        options: bench.key())
    }
    #expect(error?.field == "submittedOn")
  }

  @Test func `a list of more people than a byte counts is one commit`() async throws {
    let bench = try IntakeBench()
    var persons: [ID<PersonFile>] = []
    for number in 0..<300 {
      let id = ID<PersonFile>(WireUUID(high: 0x019B, low: UInt64(number) | 1 << 63))
      var registration = IntakeBench.registration(1)
      registration.person = id
      registration.queueToken = "N\(number)"
      // People who are not taken for each other.
      registration.fullName = Self.name(number)
      registration.born =
        PartialDate(
          year: 1960 + number % 40, month: 1 + number / 40, day: 1 + number % 28) ?? PartialDate()
      registration.stay.authorisedUntil = IntakeBench.day("2025-12-31")
      _ = try await bench.client().register(
        RegisterRequest(registration: registration), options: bench.key())
      persons.append(id)
    }
    let reply = try await bench.lists().createList(
      Self.create(filter: ListFilter()), options: bench.key())
    #expect(reply.list.lines.count == 300)
    let before = try await bench.head().sequence
    let sent = try await bench.lists().submitList(
      SubmitListRequest(list: Self.list, submittedOn: Self.today), options: bench.key())
    #expect(sent.list.state == .submitted)
    #expect(try await bench.head().sequence == before + 301)
  }

  /// Names that have little in common.
  private static func name(_ number: Int) -> String {
    let parts = [
      "bak", "cil", "dro", "fen", "gur", "hom", "jix", "kef", "lut", "mav", "nyo", "pez", "qui",
      "rog", "sya", "tuw", "vih", "wop",
    ]
    let first = parts[number % 18] + parts[number / 18]
    let last = parts[(number * 7 + 5) % 18] + parts[(number / 18 + 9) % 18]
    return "\(first) \(last)"
  }

  // MARK: Reading

  @Test func `a list is shown with its people, and the reading is an event`() async throws {
    let bench = try await bench()
    _ = try await submitted(bench)
    let before = try await bench.head().sequence
    let bare = try await bench.lists().showList(
      ShowListRequest(list: Self.list, linesOnly: true))
    #expect(bare.people.isEmpty && bare.list.lines.count == 3)
    #expect(try await bench.head().sequence == before)
    let shown = try await bench.lists().showList(
      ShowListRequest(list: Self.list, purpose: "waiver", recipient: "Immigration"))
    let first = try #require(shown.people.first)
    #expect(first.fullName == "Person 1" && first.documentNumber == "C1")
    #expect(first.overstayDays == 21 && first.fineCents == 21_000)
    #expect(shown.asOf == Self.today)
    let stored = try await bench.store.read { try $0.events(after: before, limit: 9).elements }
    let body = try EventBody(encoded: try #require(stored.first).event.body)
    #expect(
      body.event
        == .exported(
          Exported(
            what: "authority list \(Self.list)", purpose: "waiver", recipient: "Immigration",
            persons: 3)))
    await #expect(throws: Rejected.self) {
      try await bench.lists().showList(ShowListRequest(list: Self.list, purpose: "waiver"))
    }
    #expect(!bench.log.all.contains { $0.contains("Person 1") })
  }

  @Test func `the lists of a mission say how far each is answered`() async throws {
    let bench = try await bench()
    _ = try await submitted(bench)
    _ = try await answer(bench, [Self.granted(1), Self.refused(2)])
    _ = try await bench.lists().createList(
      Self.create([1], kind: .exitPermit, list: IntakeBench.id(101)), options: bench.key())
    let request = ListsRequest(mission: IntakeBench.idn)
    let all = try await bench.lists("auditor").lists(request).lists
    #expect(all.count == 2)
    let waivers = try #require(all.first { $0.kind == .fineWaiver })
    #expect((waivers.lines, waivers.pending, waivers.granted, waivers.refused) == (3, 1, 1, 1))
    var drafts = request
    drafts.state = .draft
    #expect(try await bench.lists().lists(drafts).lists.map(\.kind) == [.exitPermit])
  }

  @Test func `a list is its mission's own`() async throws {
    let bench = try await bench()
    _ = try await submitted(bench)
    let other = try bench.lists(of: IntakeBench.chn)
    let head = try await bench.head()
    let calls: [() async throws -> Void] = [
      { _ = try await other.showList(ShowListRequest(list: Self.list)) },
      { _ = try await other.showList(ShowListRequest(list: Self.list, linesOnly: true)) },
      {
        _ = try await other.editList(
          EditListRequest(list: Self.list, takeOut: [IntakeBench.person(1)]), options: bench.key())
      },
      {
        _ = try await other.submitList(
          SubmitListRequest(list: Self.list, submittedOn: Self.today), options: bench.key())
      },
      {
        _ = try await other.listOutcomes(
          ListOutcomesRequest(list: Self.list, lines: [Self.granted(1)]), options: bench.key())
      },
      {
        _ = try await other.closeList(CloseListRequest(list: Self.list), options: bench.key())
      },
      {
        _ = try await other.createList(
          Self.create([1], list: IntakeBench.id(101)), options: bench.key())
      },
      {
        _ = try await other.createList(
          Self.create(again: Self.list, list: IntakeBench.id(102)), options: bench.key())
      },
    ]
    for call in calls { await #expect(throws: NotFound.self) { try await call() } }
    let error = await #expect(throws: NotYourMission.self) {
      try await other.lists(ListsRequest(mission: IntakeBench.idn))
    }
    #expect(error == NotYourMission(yours: IntakeBench.chn, asked: IntakeBench.idn))
    // All that was recorded are the denials.
    let recorded = try await bench.events(after: head.sequence)
    #expect(recorded.allSatisfy { if case .denied = $0.event { true } else { false } })
    await #expect(throws: RPCError.self) {
      try await bench.lists("intake-officer").lists(ListsRequest(mission: IntakeBench.idn))
    }
  }

  @Test func `what the log says of lists and files is what stands in the store`() async throws {
    let bench = try await bench()
    _ = try await submitted(bench)
    _ = try await answer(bench, [Self.granted(1), Self.refused(2)])
    _ = try await answer(bench, [Self.granted(2)], correct: true)
    _ = try await bench.lists().closeList(
      CloseListRequest(list: Self.list), options: bench.key())
    // A service that starts anew over the same store goes on from there.
    let restarted = try bench.restarted()
    var list: AuthorityList?
    var files: [ID<PersonFile>: PersonFile] = [:]
    let events = try await restarted.store.read { try $0.events(after: 0, limit: 1_000).elements }
    for stored in events {
      switch try EventBody(encoded: stored.event.body).event {
      case .registered(let event):
        files[event.registration.person] = PersonFile(
          event, sequence: stored.sequence,
          recordedAt: Timestamp(microseconds: stored.recordedTime),
          policy: IntakeBench.policy.policy)
      case .changed(let event):
        let moment = Timestamp(microseconds: stored.event.eventTime)
        files[event.person]?.apply(
          try #require(event.change), sequence: stored.sequence, at: moment,
          on: IntakeBench.policy.calendar.day(of: moment), policy: IntakeBench.policy.policy)
      case .listChanged(let event):
        list = event.list
        list?.changedAt = stored.sequence
      default: break
      }
    }
    let shown = try await restarted.lists().showList(
      ShowListRequest(list: Self.list, linesOnly: true))
    #expect(shown.list == list && list?.state == .closed)
    for number in UInt8(1)...3 {
      let person = IntakeBench.person(number)
      let bytes = try await restarted.store.read {
        try $0.get(IntakeTable.persons, key: person.uuid.bytes)
      }
      #expect(try PersonFile(encoded: try #require(bytes).value) == files[person])
    }
  }
}
