internal import Casework
internal import EventStore
internal import Foundation
internal import RepatriationSchema
internal import Sealing
internal import Snapshots
internal import Synchronization
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import IntakeService

/// Erasing a person: who may, what goes, what stays for others, and what is left when it is interrupted.
@Suite struct ErasureTests {
  /// Three people; the first one shares a list, a pair, a separation, a group and a queue with others, and
  /// has left on their own.
  private func bench(storage: any KeyStorage = MemoryKeyStorage()) async throws -> IntakeBench {
    let bench = try IntakeBench(storage: storage)
    _ = try await bench.reception("queue").queueToken(
      QueueRequest(mission: IntakeBench.idn, token: "T1", name: "Queuecanary"),
      options: bench.key())
    for number in UInt8(1)...3 {
      try await bench.register(number) {
        $0.fullName = number == 1 ? "Namecanary Erased" : "Other Person\(number)"
        $0.note = "Notecanary\(number)"
        $0.stay.authorisedUntil = IntakeBench.day("2025-12-31")
        $0.documents = [IntakeBench.passport("X70000\(number)")]
        if number < 3 {
          $0.group = IntakeBench.id(9)
          $0.relation = number == 1 ? .head : .child
        }
      }
    }
    _ = try await bench.client("screener").keepApart(
      KeepApartRequest(
        first: IntakeBench.person(1), second: IntakeBench.person(3), reason: "Apartcanary"),
      options: bench.key())
    let list: ID<AuthorityList> = IntakeBench.id(100)
    _ = try await bench.lists().createList(
      CreateListRequest(
        list: list, kind: .fineWaiver, authority: "Immigration",
        persons: [IntakeBench.person(1), IntakeBench.person(2)]), options: bench.key())
    _ = try await bench.lists().submitList(
      SubmitListRequest(
        list: list, submittedOn: IntakeBench.day("2026-01-21"), reference: "R-1"),
      options: bench.key())
    let lines = [UInt8(1), 2].map { number in
      ListLine(
        person: IntakeBench.person(number), outcome: .refused,
        decidedOn: IntakeBench.day("2026-01-21"), reason: "Linecanary\(number)")
    }
    _ = try await bench.lists().listOutcomes(
      ListOutcomesRequest(list: list, lines: lines), options: bench.key())
    return bench
  }

  private func close(_ bench: IntakeBench, _ number: UInt8 = 1) async throws {
    try await bench.update(
      number, .state(StateChange(to: .staying, reason: "has work here")))
  }

  private func request(_ bench: IntakeBench, _ number: UInt8 = 1) async throws -> ErasureReply {
    try await bench.protection().erase(
      EraseRequest(person: IntakeBench.person(number), reason: "asked for, file DP-12"))
  }

  private func confirm(_ bench: IntakeBench, _ number: UInt8 = 1) async throws -> ErasureReply {
    try await bench.protection("approver", name: "director-1").confirmErasure(
      ConfirmErasureRequest(person: IntakeBench.person(number)))
  }

  private func list(_ bench: IntakeBench) async throws -> AuthorityList {
    let list: ID<AuthorityList> = IntakeBench.id(100)
    let value = try await bench.store.read {
      try $0.get(IntakeTable.lists, key: list.uuid.bytes)?.value
    }
    return try AuthorityList(encoded: try #require(value))
  }

  @Test func `an open case, a legal hold and another mission stand in the way`() async throws {
    let bench = try await bench()
    let open = try await #require(throws: Rejected.self) { try await request(bench) }
    #expect(open.reason.contains("Close it first"))
    try await close(bench)
    await #expect(throws: NotFound.self) {
      try await bench.protection(of: IntakeBench.chn).erase(
        EraseRequest(person: IntakeBench.person(1), reason: "a reason"))
    }
    let hold = try await bench.protection().legalHold(
      LegalHoldRequest(person: IntakeBench.person(1), reason: "proceeding 12"))
    #expect(hold.hold.releasedAt == nil)
    let held = try await #require(throws: Rejected.self) { try await request(bench) }
    #expect(held.reason.contains("proceeding 12"))
    _ = try await bench.protection().legalHold(
      LegalHoldRequest(person: IntakeBench.person(1), release: true))
    #expect(try await request(bench).erasure.state == .requested)
    // A hold that is set in between still counts.
    _ = try await bench.protection().legalHold(
      LegalHoldRequest(person: IntakeBench.person(1), reason: "proceeding 13"))
    await #expect(throws: Rejected.self) { try await confirm(bench) }
    #expect(try await bench.file(1).registration.fullName == "Namecanary Erased")
  }

  @Test func `it takes two people of two roles`() async throws {
    let bench = try await bench()
    try await close(bench)
    await #expect(throws: NotFound.self) { try await confirm(bench) }
    _ = try await request(bench)
    await #expect(throws: Rejected.self) { try await request(bench) }
    for role in ["intake-officer", "data-protection", "operator", "planner"] {
      let error = try await #require(throws: RPCError.self) {
        try await bench.protection(role).confirmErasure(
          ConfirmErasureRequest(person: IntakeBench.person(1)))
      }
      #expect(error.status == .permissionDenied)
    }
    // One person's two certificates are not two people.
    let alone = try await #require(throws: Rejected.self) {
      try await bench.protection("approver").confirmErasure(
        ConfirmErasureRequest(person: IntakeBench.person(1)))
    }
    #expect(alone.reason.contains("two people"))
    #expect(try await bench.file(1).registration.fullName == "Namecanary Erased")
    let withdrawn = try await bench.protection().erase(
      EraseRequest(person: IntakeBench.person(1), withdraw: true))
    #expect(withdrawn.erasure.state == .withdrawn)
    await #expect(throws: Rejected.self) { try await confirm(bench) }
    #expect(try await bench.file(1).registration.note == "Notecanary1")
  }

  @Test func `everything of the person goes, and what others need stays`() async throws {
    let bench = try await bench()
    try await close(bench)
    _ = try await request(bench)
    let erasure = try await confirm(bench).erasure
    #expect(erasure.state == .erased && erasure.keysDestroyedAt != nil)
    #expect(erasure.before.events > 3 && erasure.before.documents > 3 && erasure.before.keys > 3)
    #expect(erasure.after.events == 0 && erasure.after.documents == 0)

    // Nothing can be read of the person, under no table, in no event.
    await #expect(throws: NotFound.self) { try await bench.file(1) }
    await #expect(throws: NotFound.self) {
      try await bench.client().show(ShowRequest(person: IntakeBench.person(1)))
    }
    for text in ["Namecanary", "X700001", "T1"] {
      let found = try await bench.client().search(SearchRequest(text: text))
      #expect(found.hits.isEmpty, "\(text)")
    }
    let everything = try await bench.everythingReadable()
    for canary in [
      "Namecanary", "Notecanary1", "Queuecanary", "Apartcanary", "Linecanary1", "X700001",
    ] {
      #expect(!everything.contains(canary), "\(canary)")
    }
    for canary in ["Notecanary2", "Notecanary3", "Linecanary2", "X700002"] {
      #expect(everything.contains(canary), "\(canary)")
    }

    // The others' list, group and files are whole.
    let list = try await list(bench)
    #expect(list.lines.count == 2 && list.lines[0].reason.isEmpty)
    #expect(list.lines[1].reason == "Linecanary2" && list.lines[1].outcome == .refused)
    // It can still be looked at and printed, and names whoever is left.
    let shown = try await bench.lists().showList(
      ShowListRequest(list: list.id, purpose: "asked for anew", recipient: "Immigration"))
    #expect(shown.list.lines.count == 2)
    #expect(shown.people.map(\.person) == [IntakeBench.person(2)])
    #expect(try await bench.file(3).keepApart.isEmpty)
    let group: ID<Group> = IntakeBench.id(9)
    let rest = try await bench.store.read {
      try $0.get(IntakeTable.groups, key: group.uuid.bytes)?.value
    }
    #expect(
      try Group(encoded: try #require(rest)).members.map(\.person) == [IntakeBench.person(2)])
    #expect(try await bench.view(2).groupSize == 1)

    // The log is whole, and its trail says what was done, without whom it was about.
    _ = try await bench.store.verifyChain()
    let trail = try await bench.audit()
    #expect(trail.contains { $0.kind == "erasure" && $0.detail.contains("DP-12") })
    // Erasing once more is asked for in vain.
    await #expect(throws: NotFound.self) { try await request(bench) }
  }

  @Test func `an answer that was kept for a repeat is erased with the person`() async throws {
    let bench = try IntakeBench()
    let key = bench.key()
    let registration = RegisterRequest(registration: IntakeBench.registration(1))
    _ = try await bench.client().register(registration, options: key)
    try await close(bench)
    _ = try await request(bench)
    _ = try await confirm(bench)
    let error = try await #require(throws: RPCError.self) {
      try await bench.client().register(registration, options: key)
    }
    #expect(error.status == .failedPrecondition && error.message.contains("erased"))
  }

  @Test func `the feed says that the person is gone and followers' word is kept`() async throws {
    let bench = try await bench()
    try await close(bench)
    let before = try await bench.head()
    _ = try await request(bench)
    _ = try await confirm(bench)
    let planning = try bench.client("planning")
    let removed = try await planning.follow(
      FollowRequest(position: before, mission: IntakeBench.idn)
    ) { stream -> [ID<PersonFile>] in
      for try await item in stream where !item.removed.isEmpty { return item.removed }
      return []
    }
    #expect(removed == [IntakeBench.person(1)])
    for _ in 0..<2 {
      let noted = try await bench.protection("planning").erased(
        ErasedRequest(
          mission: IntakeBench.idn, persons: [IntakeBench.person(1), IntakeBench.person(77)]))
      #expect(noted.noted == 1)
    }
    let erasures = try await bench.protection("auditor").erasures(
      ErasuresRequest(mission: IntakeBench.idn, all: true)
    ).erasures
    #expect(erasures.count == 1 && erasures[0].acknowledged.count == 1)
    #expect(erasures[0].acknowledged[0].follower.hasSuffix("role/planning/desk-1"))
  }

  @Test(arguments: [false, true])
  func `snapshots with the person are thrown away, also those of an earlier process`(
    _ restarts: Bool
  ) async throws {
    let first = try await bench()
    var bench = first
    try await close(bench)
    let slices = try await bench.client("planning").snapshot(
      SnapshotRequest(mission: IntakeBench.idn)
    ) { stream in
      var count = 0
      for try await _ in stream { count += 1 }
      return count
    }
    #expect(slices > 0)
    let names = try bench.snapshotFiles()
    #expect(names.count == 1)
    let path = "\(bench.environment.snapshotDirectory)/\(names[0])"
    let copy = try Data(contentsOf: URL(fileURLWithPath: path))
    if restarts { bench = try first.restarted() }
    _ = try await request(bench)
    let erasure = try await confirm(bench).erasure
    #expect(erasure.before.snapshots == 1)
    #expect(try bench.snapshotFiles().isEmpty)
    // A copy that somebody kept is noise, and is not taken for a snapshot.
    try copy.write(to: URL(fileURLWithPath: path))
    let error = #expect(throws: SnapshotError.self) {
      _ = try SnapshotFileSource(path: path, keys: bench.store.keys.fileKeys)
    }
    #expect(error?.code == .keyMissing)
    _ = try await bench.restarted().client("planning").snapshot(
      SnapshotRequest(mission: IntakeBench.idn)
    ) { stream in for try await _ in stream {} }
    #expect(try bench.snapshotFiles().count == 1)
  }

  @Test func `the next rotation of keys completes an erasure`() async throws {
    let bench = try await bench()
    try await ErasureKeeper(bench.environment, bench.store) { _ in 0 }.resume()
    try await close(bench)
    _ = try await request(bench)
    _ = try await confirm(bench)
    bench.clock.advance(byMicroseconds: 1_000_000)
    let before = try await bench.protection("operator").keyStatus(KeyStatusRequest())
    let status = try await bench.protection("operator").rotateKeys(RotateKeysRequest())
    #expect(status.keys.count == 1 && status.keys != before.keys)
    #expect(status.waiting == 0 && status.rewrapped == before.living)
    #expect(before.destroyed > 3)
    let erasures = try await bench.protection().erasures(
      ErasuresRequest(mission: IntakeBench.idn, all: true)
    ).erasures
    #expect(erasures.map(\.state) == [.complete] && erasures[0].completedAt != nil)
    #expect(try await bench.file(2).registration.note == "Notecanary2")
    #expect(
      try await bench.protection().erasures(
        ErasuresRequest(mission: IntakeBench.idn)
      ).erasures.isEmpty)
  }

  @Test func `an erasure that ends before its keys are destroyed is carried on by the next start`()
    async throws
  {
    let storage = StubbornStorage()
    let bench = try await bench(storage: storage)
    try await close(bench)
    _ = try await request(bench)
    storage.fail()
    await #expect(throws: (any Error).self) { try await confirm(bench) }
    // The files are gone, the keys are still there.
    await #expect(throws: NotFound.self) { try await bench.file(1) }
    #expect(
      try storage.keys(of: .person(IntakeSealing.identifier(IntakeBench.person(1))))
        .contains { $0.wrapping != nil })
    storage.repair()
    let next = try bench.restarted()
    try await ErasureKeeper(next.environment, next.store) { _ in 0 }.resume()
    #expect(
      try storage.keys(of: .person(IntakeSealing.identifier(IntakeBench.person(1))))
        .allSatisfy { $0.wrapping == nil })
    let erasures = try await next.protection().erasures(
      ErasuresRequest(mission: IntakeBench.idn, all: true)
    ).erasures
    #expect(erasures.map(\.state) == [.erased])
    let everything = try await next.everythingReadable()
    for canary in ["Namecanary", "Notecanary1", "Queuecanary", "Linecanary1"] {
      #expect(!everything.contains(canary), "\(canary)")
    }
    // Once more changes nothing.
    try await ErasureKeeper(next.environment, next.store) { _ in 0 }.resume()
    #expect(try await next.head() == next.head())
  }

  @Test(arguments: [false, true])
  func `who comes before the keys are destroyed is not sealed with them`(
    _ restarts: Bool
  ) async throws {
    let storage = StubbornStorage()
    var bench = try await bench(storage: storage)
    let first = bench
    try await close(bench)
    _ = try await request(bench)
    storage.fail()
    await #expect(throws: (any Error).self) { try await confirm(bench) }
    if restarts {
      // What the process knew of it is gone with it.
      bench = try first.restarted(readingKeysFrom: storage)
      let next = bench
      await #expect(throws: StubbornStorage.Ended.self) { try await keeper(next).resume() }
    }
    // The token is given out again, and the desk sends the same row once more.
    _ = try await bench.reception("queue").queueToken(
      QueueRequest(mission: IntakeBench.idn, token: "T1", name: "Backcanary"),
      options: bench.key())
    try await bench.register(1) { $0.fullName = "Returned Person" }
    storage.repair()
    try await keeper(bench).resume()
    #expect(try await bench.file(1).registration.fullName == "Returned Person")
    #expect(try await bench.view(1).person == IntakeBench.person(1))
    let key = IntakeIndex.value(IntakeBench.idn, "T1")
    let place = try await bench.store.read { try $0.get(IntakeTable.queue, key: key)?.value }
    #expect(try QueueEntry(encoded: try #require(place)).name == "Backcanary")
    let everything = try await bench.everythingReadable()
    for canary in ["Namecanary", "Notecanary1", "Queuecanary", "Linecanary1"] {
      #expect(!everything.contains(canary), "\(canary)")
    }
  }

  /// By saying it once more, or by itself.
  @Test(arguments: [false, true])
  func `an erasure whose keys stay in a file is carried on without a restart`(
    _ byItself: Bool
  ) async throws {
    let storage = StubbornStorage()
    let bench = try await bench(storage: storage)
    try await close(bench)
    _ = try await request(bench)
    storage.fail(.afterwards)
    let heldUp = try await #require(throws: RPCError.self) { try await confirm(bench) }
    #expect(heldUp.status == .unavailable && heldUp.message.contains("confirmed once more"))
    // The keys are destroyed, and nothing that they seal is open in memory.
    let person = SubjectIdentifier.person(IntakeSealing.identifier(IntakeBench.person(1)))
    #expect(try storage.keys(of: person).allSatisfy { $0.wrapping == nil })
    let census = try await bench.store.census(of: [person: .max])
    #expect(census.readableEvents == 0 && census.readableDocuments == 0)
    #expect(census.erasedEvents > 0)
    let keeper = keeper(bench)
    await #expect(throws: RPCError.self) { try await confirm(bench) }
    var waiting = try await keeper.carryOn(waitingSince: [])
    #expect(waiting == [.person(IntakeBench.person(1))])
    #expect(try await keeper.carryOn(waitingSince: waiting) == waiting)
    // Whoever asked for it is no second person now either.
    await #expect(throws: Rejected.self) {
      try await bench.protection("approver").confirmErasure(
        ConfirmErasureRequest(person: IntakeBench.person(1)))
    }
    storage.repair()
    let tries = storage.tries
    if byItself {
      waiting = try await keeper.carryOn(waitingSince: waiting)
      #expect(waiting.isEmpty)
    } else {
      let erasure = try await confirm(bench).erasure
      #expect(erasure.state == .erased && erasure.before.events > 3 && erasure.after.events == 0)
    }
    #expect(storage.tries == tries + 1)
    let erasures = try await bench.protection().erasures(
      ErasuresRequest(mission: IntakeBench.idn, all: true)
    ).erasures
    #expect(erasures.map(\.state) == [.erased])
    await #expect(throws: Rejected.self) { try await confirm(bench) }
  }

  private func keeper(_ bench: IntakeBench) -> ErasureKeeper {
    ErasureKeeper(bench.environment, bench.store) { _ in 0 }
  }

  @Test func `a merged file goes with the one that speaks for it`() async throws {
    let bench = try await DuplicateTests.namesakes()
    try await bench.decide(.confirm, "Seen.")
    try await close(bench)
    let refused = try await #require(throws: Rejected.self) {
      try await bench.protection().erase(
        EraseRequest(person: IntakeBench.person(2), reason: "a reason"))
    }
    #expect(refused.reason.contains("speaks for this one"))
    _ = try await request(bench)
    let erasure = try await confirm(bench).erasure
    #expect(erasure.files == [IntakeBench.person(1), IntakeBench.person(2)])
    for number in UInt8(1)...2 {
      await #expect(throws: NotFound.self) { try await bench.file(number) }
    }
    #expect(try await bench.allPairs().isEmpty)
  }

  @Test func `a follower is heard also where an earlier erasure of the file was withdrawn`()
    async throws
  {
    let bench = try await DuplicateTests.namesakes()
    try await bench.decide(.confirm, "Seen.")
    try await close(bench)
    // The first file speaks for the second one, is to be erased with it, and then is not.
    #expect(try await request(bench).erasure.files.count == 2)
    let planning = try bench.protection("planning")
    let second = ErasedRequest(mission: IntakeBench.idn, persons: [IntakeBench.person(2)])
    #expect(try await planning.erased(second).noted == 0)
    _ = try await bench.protection().erase(
      EraseRequest(person: IntakeBench.person(1), withdraw: true))
    #expect(try await planning.erased(second).noted == 0)
    try await bench.decide(.undo, "A mistake.")
    try await close(bench, 2)
    _ = try await request(bench, 2)
    #expect(try await planning.erased(second).noted == 0)
    #expect(try await confirm(bench, 2).erasure.state == .erased)
    #expect(try await planning.erased(second).noted == 1)
    let erasures = try await bench.protection().erasures(
      ErasuresRequest(mission: IntakeBench.idn, all: true)
    ).erasures
    #expect(
      erasures.first { $0.person == IntakeBench.person(2) }?.acknowledged.count == 1)
    #expect(
      erasures.first { $0.person == IntakeBench.person(1) }?.acknowledged.isEmpty == true)
  }
}

extension IntakeBench {
  /// Everything that the store gives out in plain, as one text.
  func everythingReadable() async throws -> String {
    try await store.read { reader in
      var bytes: [UInt8] = []
      var after: Int64 = 0
      while true {
        let page = try reader.events(after: after, limit: 500)
        for stored in page.elements { bytes += stored.event.header + stored.event.body }
        guard page.hasMore, let last = page.elements.last else { break }
        after = last.sequence
      }
      for (table, rule) in IntakeSealing.rules.tables.sorted(by: { $0.key < $1.key })
      where !rule.hidesKeys {
        let page = try reader.scan(table, partition: nil, keys: .all, limit: 10_000)
        for document in page.elements { bytes += document.value }
      }
      for token in ["T1", "T2", "T3"] {
        let key = IntakeIndex.value(Self.idn, token)
        bytes += try reader.get(IntakeTable.queue, key: key)?.value ?? []
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  func audit() async throws -> [AuditEntry] {
    try await RecordsClient(transport("auditor")).audit(AuditRequest(mission: Self.idn)) {
      var entries: [AuditEntry] = []
      for try await page in $0 { entries += page.entries }
      return entries
    }
  }
}
