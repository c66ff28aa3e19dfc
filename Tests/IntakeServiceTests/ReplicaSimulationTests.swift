import EventStore
import Foundation
import RepatriationSchema
import Synchronization
import Testing
import Wire

@testable import IntakeService

/// Two hosts through random commits, cuts, crashes and takeovers. Every step is drawn from a printed seed.
@Suite(.timeLimit(.minutes(20)))
struct ReplicaSimulationTests {
  /// What somebody was told, outside both hosts.
  private struct Acknowledged {
    let key: StoreIdentifier
    let durability: UInt8
  }

  private struct Simulation {
    let seed: UInt64
    let random: SeededRandom
    let clock = ManualClock(now: IntakeBench.start.microseconds)
    var primary: PairNode
    var standby: PairNode
    var acknowledged: [Acknowledged] = []
    var takeovers = 0

    init(seed: UInt64) async throws {
      self.seed = seed
      let (clock, random) = (clock, SeededRandom(seed: seed))
      self.random = random
      primary = try await PairNode(
        "a", InMemoryEventStore(clock: clock, random: random), standbyOf: "", clock: clock,
        random: random)
      standby = try await PairNode(
        "b", InMemoryEventStore(clock: clock, random: random), standbyOf: "a:1", clock: clock,
        random: random)
      try standby.follow(primary)
    }

    mutating func commit(_ count: Int) async throws {
      for _ in 0..<count {
        let key = StoreIdentifier.randomUUID(random: random)
        let seed = random.nextUInt64()
        let command = StoreCommand(
          deduplication: DeduplicationKey(partition: "A/m", key: key),
          payloadHash: .zero)
        let event = NewEvent(
          id: key, kind: 99, version: 1, partition: "A", eventTime: 0, header: [], body: [7])
        let store = primary.host.store
        let answer = Answer()
        let task = Task {
          do {
            let committed = try await store.commit(command) {
              try Self.decide($0, event, SeededRandom(seed: seed))
            }
            answer.set(.success(committed))
          } catch {
            answer.set(.failure(error))
          }
        }
        // When no receipt comes, time passes until the command is acknowledged without one.
        var turns = 0
        while answer.value == nil {
          try await Task.sleep(for: .microseconds(200))
          turns += 1
          guard turns % 256 == 0 else { continue }
          clock.advance(byMicroseconds: 1_100_000)
          store.receipts.checkTime()
        }
        await task.value
        let durability = try answer.value?.get().durability ?? 0
        acknowledged.append(Acknowledged(key: key, durability: durability))
      }
    }

    /// What a command was told.
    private final class Answer: Sendable {
      private let result = Mutex<Result<Committed, any Error>?>(nil)
      var value: Result<Committed, any Error>? { result.withLock { $0 } }
      func set(_ value: Result<Committed, any Error>) { result.withLock { $0 = value } }
    }

    // MARK: What happens to hosts

    /// The standby's process ends, and starts again over what was durable.
    mutating func crashStandby() async throws {
      await standby.stopFollowing()
      standby = try await PairNode(
        standby.name, standby.store.reopened(), standbyOf: "\(primary.name):1", clock: clock,
        random: random)
      try standby.follow(primary)
    }

    /// The primary's process ends, and starts again.
    mutating func crashPrimary() async throws {
      await standby.stopFollowing()
      primary = try await PairNode(
        primary.name, primary.store.reopened(), standbyOf: "", clock: clock, random: random)
      try standby.follow(primary)
    }

    /// The primary is gone, the standby takes over, and the former primary comes back as its standby.
    mutating func takeOver() async throws {
      try await becomes("the standby's fill has ended, seed \(seed)") {
        standby.host.obstacle == nil
      }
      await standby.stopFollowing()
      let former = primary.store.reopened()
      clock.advance(byMicroseconds: 10_000_000)
      let operators = ReplicaClient(try standby.transport("operator"))
      _ = try await operators.promote(PromoteRequest(reason: "a simulation"))
      let (old, new) = (primary.name, standby.name)
      primary = standby
      takeovers += 1
      standby = try await PairNode(
        old, former, standbyOf: "\(new):1", peer: primary, clock: clock, random: random)
      try standby.follow(primary)
      try await settle()
    }

    /// Waits until the standby follows; one that holds what the primary lacks has it offered and begins
    /// anew.
    mutating func settle() async throws {
      try await becomes("the standby follows or is quarantined, seed \(seed)") {
        standby.host.role == .quarantined || standby.host.obstacle == nil
      }
      guard standby.host.role == .quarantined else { return }
      if standby.host.wantsRestart {
        // It begins anew by itself, as one whose every event is at the new primary.
        let own = try await replicated(standby.store).events
        let theirs = try await replicated(primary.store).events
        #expect(theirs.starts(with: own), "seed \(seed)")
      } else {
        try await reoffer()
      }
      await standby.stopFollowing()
      standby = try await PairNode(
        standby.name, InMemoryEventStore(clock: clock, random: random),
        standbyOf: "\(primary.name):1", clock: clock, random: random)
      try standby.follow(primary)
    }

    private func reoffer() async throws {
      let operators = ReplicaClient(try standby.transport("operator"))
      let reply = try await operators.reoffer(ReofferRequest(startAnew: true))
      let head = try await standby.store.read { try $0.head.sequence }
      #expect(reply.events == UInt32(head - reply.lastCommon), "seed \(seed)")
      #expect(reply.events > 0, "seed \(seed)")
      #expect(
        reply.recorded + reply.known + reply.undecidedCount == reply.events, "seed \(seed)")
      #expect(standby.host.wantsRestart)
    }

    /// The standby is what the primary is, row by row, and has every link of the log.
    func check(_ step: Int) async throws {
      // A first receipt is an event of its own, so that the primary may go on once more.
      do {
        try await becomes("both hold the same, seed \(seed), step \(step)") {
          try await replicated(standby.store) == replicated(primary.store)
        }
      } catch {
        let (own, theirs) = (try await standby.host.status(), try await primary.host.status())
        let (rows, others) = (
          try await replicated(standby.store), try await replicated(primary.store)
        )
        Issue.record(
          """
          seed \(seed), step \(step)
          standby \(own)
          primary \(theirs)
          events \(rows.events == others.events) commands \(rows.commands == others.commands) \
          documents \(rows.documents == others.documents) \
          tombstones \(rows.tombstones == others.tombstones) \
          removals \(rows.removals == others.removals) \
          openings \(rows.openings == others.openings)
          """)
        throw error
      }
      try await standby.store.verifyChain()
    }

    private static func decide(
      _ transaction: any StoreTransaction, _ event: NewEvent, _ random: SeededRandom
    ) throws -> [UInt8] {
      let hasEvent = random.nextUInt64() % 5 > 0
      if hasEvent { try transaction.append(event) }
      for _ in 0..<(1 + random.nextUInt64() % 4) {
        let key = [UInt8(random.nextUInt64() % 32)]
        let isTracked = hasEvent && random.nextUInt64() % 2 == 0
        let table = isTracked ? "tracked" : "private"
        if random.nextUInt64() % 4 == 0, hasEvent || !isTracked {
          try transaction.delete(table, key: key)
        } else {
          try transaction.put(
            table, partition: random.nextUInt64() % 2 == 0 ? "A" : "B", key: key,
            value: random.bytes(count: Int(random.nextUInt64() % 40_000)),
            indexes: [IndexValue("i", [UInt8(random.nextUInt64() % 4)])],
            tracking: isTracked ? .tracked : .untracked)
        }
      }
      return event.id.bytes
    }
  }

  /// How many runs there are: more when somebody wants to wait for them.
  private static let seeds: UInt64 =
    ProcessInfo.processInfo.environment["HOMEWARD_LONG_TESTS"] == "1" ? 204 : 6
  private static let lanes: UInt64 = 6

  /// Every lane goes through its seeds one after the other, so that many seeds do not wait for each other.
  @Test(arguments: 1...lanes)
  func `a standby is its primary, and nothing that two hosts had is lost by any takeover`(
    lane: UInt64
  ) async throws {
    for seed in stride(from: lane, through: Self.seeds, by: Int(Self.lanes)) {
      try await run(seed: seed)
    }
  }

  private func run(seed: UInt64) async throws {
    var simulation = try await Simulation(seed: seed)
    let random = simulation.random
    for step in 0..<40 {
      try await simulation.commit(Int(random.nextUInt64() % 6))
      switch random.nextUInt64() % 12 {
      case 0, 1: simulation.standby.line.cut(after: Int(random.nextUInt64() % 5))
      case 2: try await simulation.crashStandby()
      case 3: try await simulation.crashPrimary()
      case 4: try await simulation.takeOver()
      case 5:
        // Nobody is told for a while: what is acknowledged then is on one host.
        await simulation.standby.stopFollowing()
        try await simulation.commit(3)
        try simulation.standby.follow(simulation.primary)
      case 6: try await simulation.check(step)
      default: break
      }
    }
    try await simulation.takeOver()
    try await simulation.check(40)
    let kept = try await replicated(simulation.primary.store)
    let keys = Set(kept.commands.map(\.key.key))
    let both = simulation.acknowledged.filter { $0.durability == 2 }
    for one in both { #expect(keys.contains(one.key), "seed \(seed): \(one.key) is lost") }
    #expect(both.count > 20, "seed \(seed)")
    #expect(simulation.takeovers >= 1)
    await simulation.standby.stopFollowing()
  }
}
