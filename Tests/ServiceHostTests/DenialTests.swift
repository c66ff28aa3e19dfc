internal import EventStore
internal import Logging
internal import RepatriationSchema
internal import ServiceKit
internal import Synchronization
internal import Testing
internal import Transport
internal import Wire
internal import WireRPC

@testable internal import ServiceHost

/// Denials in a log: each is counted, and a log does not grow without end.
@Suite struct DenialTests {
  private static let peer = "spiffe://homeward.example/mission/IDN-PNH/role/queue/desk-1"
  private static let other = "spiffe://homeward.example/mission/IDN-PNH/role/queue/desk-2"
  private static let method = "intake.v1.Intake/show"

  /// A log of denials over a store in memory; a body is the message alone.
  private final class Bench: Sendable {
    let clock = ManualClock(now: 1_000_000)
    let store: InMemoryEventStore
    let audit: AccessAudit
    let failing: FailureSwitch

    init(chainIsIntact: Bool = true) {
      let random = SeededRandom(seed: 5)
      store = InMemoryEventStore(clock: clock, random: random)
      let clock = clock
      let failing = FailureSwitch()
      self.failing = failing
      audit = AccessAudit(
        store: store, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
        chainIsIntact: { chainIsIntact },
        append: { denied, author, mission, transaction in
          if failing.isOn { throw StoreError(.storage, "the test says so") }
          try transaction.append(
            NewEvent(
              id: StoreIdentifier.timeOrderedUUID(clock: clock, random: random), kind: 1,
              version: 1,
              partition: mission, eventTime: clock.now(), header: Array(author.utf8),
              body: try denied.encodedBytes()))
        })
    }

    func record(
      _ times: Int, peer: String = DenialTests.peer, method: String = DenialTests.method,
      rule: String = "id"
    ) async {
      for _ in 0..<times { await audit.record(peer: peer, method: method, rule: rule) }
    }

    var denials: [Denied] {
      get async throws {
        try await store.read { try $0.events(after: 0, limit: 10_000).elements }
          .map { try Denied(encoded: $0.event.body) }
      }
    }

    /// How many refusals the log tells of in all.
    var total: Int {
      get async throws {
        try await denials.reduce(0) { $0 + max(1, Int($1.further)) }
      }
    }
  }

  private final class FailureSwitch: Sendable {
    private let state = Mutex(false)
    var isOn: Bool { state.withLock { $0 } }
    func turn(_ isOn: Bool) { state.withLock { $0 = isOn } }
  }

  private static let each = Int(DenialLimits.eventsPerPeriod)

  @Test(arguments: [each - 1, each, each + 1])
  func `the first of an hour are events each, and no further one is`(count: Int) async throws {
    let bench = Bench()
    await bench.record(count)
    #expect(try await bench.denials.count == min(count, Self.each))
    #expect(try await bench.denials.allSatisfy { $0.further == 0 && $0.method == Self.method })
  }

  @Test func `what was only counted is one event once the hour is over, and nothing is lost`()
    async throws
  {
    let bench = Bench()
    await bench.record(Self.each + 500)
    bench.clock.advance(byMicroseconds: DenialLimits.period - 1)
    await bench.audit.settle()
    #expect(try await bench.denials.count == Self.each)
    bench.clock.advance(byMicroseconds: 1)
    await bench.audit.settle()
    let last = try #require(try await bench.denials.last)
    #expect(last.further == 500 && last.method == Self.method && last.rule == "id")
    #expect(last.since?.microseconds == 1_000_000)
    #expect(try await bench.total == Self.each + 500)
    // Once only, and the next hour begins with events again.
    await bench.audit.settle()
    #expect(try await bench.denials.count == Self.each + 1)
    await bench.record(1)
    #expect(try await bench.denials.last?.further == 0)
  }

  @Test func `the next denial after an hour writes what was counted before it`() async throws {
    let bench = Bench()
    await bench.record(Self.each + 3)
    bench.clock.advance(byMicroseconds: DenialLimits.period)
    await bench.record(1)
    let denials = try await bench.denials
    #expect(denials.suffix(2).map(\.further) == [3, 0])
    #expect(try await bench.total == Self.each + 4)
  }

  @Test func `each identity and each rule has its own count`() async throws {
    let bench = Bench()
    await bench.record(Self.each + 1)
    await bench.record(1, peer: Self.other)
    await bench.record(1, rule: "mission")
    #expect(try await bench.denials.count == Self.each + 2)
  }

  @Test func `a count of several methods names none`() async throws {
    let bench = Bench()
    await bench.record(Self.each)
    await bench.record(2, method: "a.v1.A/one")
    await bench.record(1, method: "a.v1.A/two")
    bench.clock.advance(byMicroseconds: DenialLimits.period)
    await bench.audit.settle()
    let last = try #require(try await bench.denials.last)
    #expect(last.method.isEmpty && last.further == 3)
    #expect(last.words.hasPrefix("several methods: id, 3 more since "))
  }

  @Test func `a count survives a restart`() async throws {
    let bench = Bench()
    await bench.record(Self.each + 7)
    // Another audit over the same store, as after a start.
    let again = AccessAudit(
      store: bench.store, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
      chainIsIntact: { true },
      append: { denied, author, mission, transaction in
        try transaction.append(
          NewEvent(
            id: StoreIdentifier.timeOrderedUUID(clock: bench.clock, random: SeededRandom(seed: 99)),
            kind: 1,
            version: 1, partition: mission, eventTime: bench.clock.now(),
            header: Array(author.utf8), body: try denied.encodedBytes()))
      })
    bench.clock.advance(byMicroseconds: DenialLimits.period)
    await again.settle()
    #expect(try await bench.denials.last?.further == 7)
  }

  @Test func `a clock that is set back begins a new hour`() async throws {
    let bench = Bench()
    await bench.record(Self.each + 2)
    bench.clock.setNow(10)
    await bench.record(1)
    #expect(try await bench.total == Self.each + 3)
  }

  @Test func `what could not be written waits for the next time`() async throws {
    let bench = Bench()
    bench.failing.turn(true)
    await bench.record(3)
    #expect(try await bench.denials.isEmpty)
    bench.failing.turn(false)
    await bench.audit.settle()
    #expect(try await bench.total == 3)
  }

  @Test func `nothing is written to a damaged log`() async throws {
    let bench = Bench(chainIsIntact: false)
    await bench.record(2)
    await bench.audit.settle()
    #expect(try await bench.denials.isEmpty)
  }

  @Test func `refusals of the transport are written behind the answer, all of them`() async throws {
    let bench = Bench()
    let refuse = bench.audit.watching { _, _ in
      RPCError(.permissionDenied, "not for this role", isNotExecuted: true)
    }
    let method = try #require(TrailMethods.descriptor.methods.first)
    for _ in 0..<(Self.each + 30) { #expect(refuse(Self.peer, method) != nil) }
    while true {
      let count = try await bench.store.read { reader -> UInt32 in
        let documents = try reader.scan(
          DenialLedger.table, partition: nil, keys: .all, limit: 10
        ).elements
        return try documents.map { try DenialCount(encoded: $0.value) }
          .reduce(0) { $0 + $1.events + $1.further }
      }
      if count == Self.each + 30 { break }
      await Task.yield()
    }
    #expect(try await bench.denials.count == Self.each)
  }

  @Test func `more than can wait lose their methods, not their number`() {
    let waiting = WaitingDenials()
    for number in 0..<(DenialLimits.waiting + 5) {
      #expect(waiting.keep(Refusal(peer: Self.peer, rule: "role", method: "m\(number)")))
    }
    var taken: [(refusal: Refusal, times: UInt32)] = []
    #expect(waiting.begin())
    while true {
      let next = waiting.take()
      if next.isEmpty { break }
      #expect(next.count <= DenialLimits.perCommand)
      taken += next
    }
    #expect(taken.reduce(0) { $0 + Int($1.times) } == DenialLimits.waiting + 5)
    #expect(taken.first { $0.refusal.method.isEmpty }?.times == 5)
  }

  @Test func `who waits for room at last is told to the log alone`() {
    let waiting = WaitingDenials()
    for number in 0..<DenialLimits.waitingWithoutMethod {
      #expect(waiting.keep(Refusal(peer: "peer-\(number)", rule: "role", method: "m")))
    }
    #expect(!waiting.keep(Refusal(peer: "one more", rule: "role", method: "m")))
    guard case .lost = waiting.add(Refusal(peer: "and one", rule: "role", method: "m")) else {
      Issue.record("there is no room any more")
      return
    }
  }
}
