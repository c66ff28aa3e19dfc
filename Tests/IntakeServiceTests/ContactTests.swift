internal import EventStore
internal import RepatriationSchema
internal import Sealing
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import IntakeService

/// Whom to call about an announced group, which is kept until the announcement is closed.
@Suite struct ContactTests {
  private static let bus: ID<Announcement> = IntakeBench.id(60)
  private static let canaries = ["Firstcanary", "Secondcanary"]

  private static func announcement(_ contact: String) -> AnnounceRequest {
    AnnounceRequest(
      announcement: Announcement(
        id: bus, mission: IntakeBench.idn, label: "Bus", expected: 43, from: "Bavet",
        expectedAt: IntakeBench.moment("2026-01-21T20:00:00+07:00"), channel: .province,
        contact: contact))
  }

  /// A bus that was announced and corrected, and of which one person has come.
  private func bench(
    storage: any KeyStorage = MemoryKeyStorage(), key: RPCCallOptions? = nil
  ) async throws -> IntakeBench {
    let bench = try IntakeBench(storage: storage)
    let first = key ?? bench.key()
    for (contact, options) in [(Self.canaries[0], first), (Self.canaries[1], bench.key())] {
      _ = try await bench.reception().announce(Self.announcement(contact), options: options)
    }
    try await bench.register(1) { $0.announcement = Self.bus.uuid }
    let readable = try await bench.everythingReadable()
    for canary in Self.canaries { #expect(readable.contains(canary), "\(canary)") }
    return bench
  }

  private func close(_ bench: IntakeBench) async throws -> Announcement {
    try await bench.reception().announce(
      AnnounceRequest(
        announcement: Announcement(id: Self.bus, mission: IntakeBench.idn), closeReason: "arrived"),
      options: bench.key()
    ).announcement
  }

  private func shown(_ bench: IntakeBench) async throws -> [Announcement] {
    try await bench.reception().announcements(
      AnnouncementsRequest(mission: IntakeBench.idn, all: true)
    ).announcements
  }

  private func expectNothingReadable(_ bench: IntakeBench) async throws {
    let readable = try await bench.everythingReadable()
    for canary in Self.canaries { #expect(!readable.contains(canary), "\(canary)") }
  }

  /// Which keys of the announcement are left.
  private func living(_ storage: any KeyStorage) throws -> [Bool] {
    try storage.keys(of: IntakeSealing.subject(of: Self.bus)).map { $0.wrapping != nil }
  }

  @Test func `whom to call about a group is gone, with its key, once the announcement is closed`()
    async throws
  {
    let storage = MemoryKeyStorage()
    let bench = try await bench(storage: storage)
    let closed = try await close(bench)
    #expect(closed.contact.isEmpty && closed.arrived == 1 && closed.label == "Bus")
    #expect(try await shown(bench) == [closed])
    try await expectNothingReadable(bench)
    #expect(try living(storage) == [false, true])
    _ = try await bench.store.verifyChain()
    // A later start finds nothing to do.
    let head = try await bench.head()
    try await ErasureKeeper(bench.environment, bench.store) { _ in 0 }.resume()
    #expect(try await bench.head() == head)
  }

  @Test func `the answer to the announcement that was kept for a repeat is gone with the key`()
    async throws
  {
    let key = RPCCallOptions(idempotencyKey: WireUUID(bytes: IntakeBench.person(99).uuid.bytes))
    let bench = try await bench(key: key)
    _ = try await close(bench)
    let error = try await #require(throws: RPCError.self) {
      try await bench.reception().announce(Self.announcement(Self.canaries[0]), options: key)
    }
    #expect(error.status == .failedPrecondition && error.message.contains("erased"))
  }

  /// By the sweep of a process that goes on, or by the next start.
  @Test(arguments: [false, true])
  func `a key that cannot be destroyed at once does not hold a closing up`(
    _ restarts: Bool
  ) async throws {
    let storage = StubbornStorage()
    var bench = try await bench(storage: storage)
    storage.fail()
    #expect(try await close(bench).closedAt != nil)
    #expect(try await shown(bench).map(\.contact) == [""])
    #expect(try living(storage) == [true, true])
    storage.repair()
    if restarts { bench = try bench.restarted(readingKeysFrom: storage) }
    let keeper = ErasureKeeper(bench.environment, bench.store) { _ in 0 }
    if restarts {
      try await keeper.resume()
    } else {
      let waiting = try await keeper.carryOn(waitingSince: [])
      #expect(waiting == [.announcement(Self.bus)])
      #expect(try await keeper.carryOn(waitingSince: waiting).isEmpty)
    }
    #expect(try living(storage) == [false, true])
    try await expectNothingReadable(bench)
    #expect(try await shown(bench).map(\.closeReason) == ["arrived"])
  }

  /// Whoever registers gives out ids, so a person can have an announcement's. The closing waits first, or the
  /// erasure.
  @Test(arguments: [false, true])
  func `an erasure and a closing under one id both come to their end`(
    _ closesFirst: Bool
  ) async throws {
    let storage = StubbornStorage()
    let bench = try await bench(storage: storage)
    let person = ID<PersonFile>(Self.bus.uuid)
    try await bench.register(60) { $0.fullName = "Namecanary" }
    try await bench.update(60, .state(StateChange(to: .staying, reason: "has work here")))
    _ = try await bench.protection().erase(EraseRequest(person: person, reason: "asked for it"))
    storage.fail()
    if closesFirst { _ = try await close(bench) }
    await #expect(throws: (any Error).self) {
      try await bench.protection("approver", name: "director-1").confirmErasure(
        ConfirmErasureRequest(person: person))
    }
    if !closesFirst { _ = try await close(bench) }
    let keeper = ErasureKeeper(bench.environment, bench.store) { _ in 0 }
    let waiting = try await keeper.carryOn(waitingSince: [])
    #expect(waiting == [.person(person), .announcement(Self.bus)])
    storage.repair()
    #expect(try await keeper.carryOn(waitingSince: waiting).isEmpty)
    #expect(try living(storage) == [false, true])
    #expect(
      try storage.keys(of: .person(IntakeSealing.identifier(person)))
        .allSatisfy { $0.wrapping == nil })
    try await expectNothingReadable(bench)
    #expect(!(try await bench.everythingReadable()).contains("Namecanary"))
    #expect(try await shown(bench).map(\.closeReason) == ["arrived"])
  }

  @Test func `what a build closed that kept whom to call ends with the next start`() async throws {
    let storage = MemoryKeyStorage()
    let bench = try await bench(storage: storage)
    var old = try #require(try await shown(bench).first)
    old.closedAt = IntakeBench.start
    old.closeReason = "arrived"
    let (bytes, key) = (try old.encodedBytes(), old.id.uuid.bytes)
    _ = try await bench.store.commit(StoreCommand()) { store in
      try store.put(
        IntakeTable.announcements, partition: IntakeBench.idn, key: key, value: bytes, indexes: [],
        tracking: .untracked)
      return []
    }
    try await ErasureKeeper(bench.environment, bench.store) { _ in 0 }.resume()
    old.contact = ""
    #expect(try await shown(bench) == [old])
    try await expectNothingReadable(bench)
    #expect(try living(storage) == [false, true])
  }
}
