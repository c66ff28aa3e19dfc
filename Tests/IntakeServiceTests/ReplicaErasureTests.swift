internal import EventStore
internal import PrivacyNet
internal import RepatriationSchema
internal import Sealing
internal import ServiceHost
internal import ServiceKit
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import IntakeService

/// An erasure of which a standby hears late, with more pages behind it than one.
@Suite(.timeLimit(.minutes(2))) struct ReplicaErasureTests {
  private static let list: ID<AuthorityList> = IntakeBench.id(100)
  private static let listKey = SubjectIdentifier(
    IntakeSealing.Kind.list, IntakeSealing.identifier(list))
  private static let person = SubjectIdentifier.person(
    IntakeSealing.identifier(IntakeBench.person(1)))

  private static func key(_ number: UInt8) -> RPCCallOptions {
    RPCCallOptions(idempotencyKey: WireUUID(bytes: [UInt8](repeating: number, count: 16)))
  }

  /// Two hosts. Both had a list of two people; the standby was cut off before one of them was erased.
  private struct Pair {
    let clock = ManualClock(now: IntakeBench.start.microseconds)
    /// Of the standby.
    let keys = StubbornStorage()
    let a: PairNode
    let b: PairNode

    init() async throws {
      let random = SeededRandom(seed: 31)
      let file = MasterKey.generate(random: SystemRandom(), now: IntakeBench.start.microseconds)
      a = try await PairNode(
        "a", InMemoryEventStore(clock: clock, random: random),
        keys: KeyRing(storage: MemoryKeyStorage(), key: file, random: SystemRandom()),
        standbyOf: "", clock: clock, random: random)
      b = try await PairNode(
        "b", InMemoryEventStore(clock: clock, random: random),
        keys: KeyRing(storage: keys, key: file, random: SystemRandom()),
        standbyOf: "a.example:7201", clock: clock, random: random)
      try await fill()
      try await follow()
      await b.stopFollowing()
      // The line is cut: what is recorded now is on the primary alone.
      a.host.store.receipts.setWaiting(false)
      try await erase()
      try await recordMore()
    }

    func follow() async throws {
      try b.follow(a)
      try await becomes("the standby is current") {
        let (own, theirs) = (try await b.place(), try await a.place())
        return b.host.obstacle == nil && own == theirs
      }
    }

    private func fill() async throws {
      let officer = IntakeClient(try a.transport("intake-officer"))
      for number in UInt8(1)...2 {
        var registration = IntakeBench.registration(number)
        registration.consentRecorded = true
        registration.stay.authorisedUntil = IntakeBench.day("2025-12-31")
        _ = try await officer.register(
          RegisterRequest(registration: registration), options: key(number))
      }
      let lists = ListsClient(try a.transport("liaison"))
      _ = try await lists.createList(
        CreateListRequest(
          list: list, kind: .fineWaiver, authority: "Immigration",
          persons: [IntakeBench.person(1), IntakeBench.person(2)]), options: key(10))
      _ = try await officer.update(
        UpdateRequest(
          person: IntakeBench.person(1),
          change: .state(StateChange(to: .staying, reason: "has work here"))), options: key(11))
    }

    private func erase() async throws {
      _ = try await ProtectionClient(try a.transport("data-protection")).erase(
        EraseRequest(person: IntakeBench.person(1), reason: "asked for"))
      let reply = try await ProtectionClient(
        try a.transport("approver", name: "director-1")
      ).confirmErasure(ConfirmErasureRequest(person: IntakeBench.person(1)))
      #expect(reply.erasure.state == .erased)
    }

    /// More rows than are in one page.
    private func recordMore() async throws {
      _ = try await a.host.store.commit(StoreCommand()) { transaction in
        for number in 0..<UInt64(2 * ReplicaLimits.rows) {
          try transaction.put(
            "t", partition: "A", key: IntakeTransaction.bigEndian(number), value: [1],
            indexes: [], tracking: .untracked)
        }
        return []
      }
    }

    /// Reads what the primary has, as the standby does that is back.
    ///
    /// - Parameter end: says after a page whether the primary is lost there.
    func read(until end: (_ pages: Int, _ isWhole: Bool) -> Bool) async throws {
      let request = ReplicateRequest(
        place: ReplicaPlace(try await b.place()), keys: try await b.host.keyPlace())
      var incoming = IncomingRows(host: b.host, isFilling: false, staged: false)
      var pages = 0
      try await ReplicaClient(try a.transport("replica", name: "b")).replicate(request) { stream in
        for try await item in stream {
          let place = try await incoming.take(item)
          guard item.last, !item.keys else { continue }
          pages += 1
          if end(pages, place != nil) { return }
        }
      }
    }

    func promote() async throws {
      clock.advance(byMicroseconds: 6_000_000)
      _ = try await ReplicaClient(try b.transport("operator")).promote(
        PromoteRequest(reason: "a is gone"))
    }

    func living(_ subject: SubjectIdentifier) throws -> [Bool] {
      try keys.keys(of: subject).map { $0.wrapping != nil }
    }

    /// The people of the list, as the host that took over reads it.
    func listed() async throws -> [ID<PersonFile>] {
      try await ListsClient(try b.transport("liaison")).showList(
        ShowListRequest(list: list, linesOnly: true)
      ).list.lines.map(\.person)
    }
  }

  @Test func `a standby that takes over in the middle of a moment can read the rows that it has`()
    async throws
  {
    let pair = try await Pair()
    try await pair.read { pages, isWhole in
      #expect(!isWhole, "there is more than one page")
      return pages == 1
    }
    #expect(try pair.living(Self.person) == [true])
    #expect(try pair.living(Self.listKey) == [true, true])
    try await pair.promote()
    #expect(try await pair.listed() == [IntakeBench.person(1), IntakeBench.person(2)])
    let shown = try await IntakeClient(try pair.b.transport("intake-officer")).show(
      ShowRequest(person: IntakeBench.person(1)))
    #expect(shown.file.registration.fullName == "Person 1")
    // The erasure was lost with the former primary, and is asked for once more.
    _ = try await ProtectionClient(try pair.b.transport("data-protection")).erase(
      EraseRequest(person: IntakeBench.person(1), reason: "asked for"))
    let erasure = try await ProtectionClient(
      try pair.b.transport("approver", name: "director-1")
    ).confirmErasure(ConfirmErasureRequest(person: IntakeBench.person(1))).erasure
    #expect(erasure.state == .erased && erasure.after.events == 0)
    #expect(try pair.living(Self.listKey) == [false, false, true])
    #expect(try await pair.listed().count == 2)
  }

  @Test func `with the last page of a moment its keys are destroyed, before a receipt`()
    async throws
  {
    let pair = try await Pair()
    try await pair.read { pages, isWhole in isWhole }
    #expect(try pair.living(Self.person) == [false])
    #expect(try pair.living(Self.listKey) == [false, true])
    #expect(try await pair.b.host.keyPlace()?.change == pair.a.host.keys?.newestChange())
    // It goes on from there.
    try await pair.follow()
    await pair.b.stopFollowing()
    try await pair.promote()
    #expect(try await pair.listed().count == 2)
    try await expectErased(pair)
  }

  @Test
  func `keys that could not be destroyed behind their rows are, before the standby takes over`()
    async throws
  {
    let pair = try await Pair()
    pair.keys.fail()
    await #expect(throws: StubbornStorage.Ended.self) { try await pair.read { _, _ in false } }
    // The rows are here, of which the former primary said that nobody can read what is gone.
    #expect(try await pair.b.place() == pair.a.place())
    #expect(try pair.living(Self.listKey) == [true, true])
    pair.clock.advance(byMicroseconds: 6_000_000)
    let operators = ReplicaClient(try pair.b.transport("operator"))
    await #expect(throws: (any Error).self) {
      _ = try await operators.promote(PromoteRequest(reason: "a is gone"))
    }
    #expect(!pair.b.host.isPrimary)
    pair.keys.repair()
    try await pair.promote()
    #expect(try pair.living(Self.listKey) == [false, true])
    try await expectErased(pair)
  }

  @Test func `keys that could not be destroyed behind their rows are, once the standby is back`()
    async throws
  {
    let pair = try await Pair()
    pair.keys.fail()
    await #expect(throws: StubbornStorage.Ended.self) { try await pair.read { _, _ in false } }
    pair.keys.repair()
    try pair.b.follow(pair.a)
    try await becomes("the keys are destroyed") {
      try pair.living(Self.listKey) == [false, true]
    }
    try await becomes("nothing is left to destroy") {
      try await pair.b.store.read { try $0.count(HostTable.doomed, partition: nil) } == 0
    }
    await pair.b.stopFollowing()
  }

  @Test func `keys that a former primary sent last are not written by a host that took over`()
    async throws
  {
    let pair = try await Pair()
    let place = try #require(try pair.keys.place())
    let primary = try #require(pair.a.host.keys)
    let late = try #require(try primary.changes(after: place))
    try await pair.promote()
    let own = try #require(try pair.keys.place())
    #expect(own.origin != place.origin)
    await #expect(throws: RPCError.self) {
      _ = try await pair.b.host.apply(late, holdingBack: nil)
    }
    #expect(try pair.keys.place() == own)
    #expect(try pair.living(Self.listKey) == [true])
  }

  private func expectErased(_ pair: Pair) async throws {
    #expect(try pair.living(Self.person) == [false])
    await #expect(throws: NotFound.self) {
      try await IntakeClient(try pair.b.transport("intake-officer")).show(
        ShowRequest(person: IntakeBench.person(1)))
    }
    let erasures = try await ProtectionClient(try pair.b.transport("auditor")).erasures(
      ErasuresRequest(mission: PairNode.mission, all: true)
    ).erasures
    #expect(erasures.map(\.state) == [.erased])
  }
}
