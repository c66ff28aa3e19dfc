import EventStore
import PlanModel
import Planner
import PrivacyNet
import RepatriationSchema
import Sealing
import ServiceHost
import ServiceKit
import Synchronization
import Testing
import Transport
import Wire
import WireRPC

@testable import PlanningService

/// A planning service over a store in memory, called through the transport's own rules.
struct Harness {
  let store: InMemoryEventStore
  let environment: PlanningEnvironment
  let board: FollowBoard

  init(
    store: InMemoryEventStore? = nil, over interposed: (any EventStore)? = nil,
    policy: RepatriationSchema.Policy = TestPolicy.policy,
    solve: @escaping @Sendable (Problem, Effort) -> Outcome = { plan($0, effort: $1) },
    sealing: any RevisionSealing = NoSealing(),
    statements: (any StatementVerifying)? = nil
  ) {
    let clock = ManualClock(now: asOf.microseconds)
    let random = SeededRandom(seed: 2026)
    let store = store ?? InMemoryEventStore(clock: clock, random: random)
    self.store = store
    board = FollowBoard(missions: ["IDN-PNH", "CHN-PNH"])
    environment = PlanningEnvironment(
      store: interposed ?? store, clock: clock, random: random, policy: policy,
      calendar: TestPolicy.calendar,
      logger: WatchedLog("planning's log").logger("test"),
      board: board, storeVersion: "memory", chainIsIntact: { true }, solve: solve,
      sealing: sealing, statements: statements)
  }

  static func uri(_ mission: String, _ role: Role) -> String {
    "spiffe://homeward.example/mission/\(mission)/role/\(role.rawValue)/test"
  }

  func client(_ mission: String = "IDN-PNH", _ role: Role = .planner) throws -> PlanningClient {
    PlanningClient(try transport(mission, role))
  }

  func documents(_ mission: String, _ role: Role) throws -> DocumentsClient {
    DocumentsClient(try transport(mission, role))
  }

  private func transport(_ mission: String, _ role: Role) throws -> any RPCClientTransport {
    let access = try AccessRules.policy(
      trustDomain: "homeward.example", services: PlanningServices.descriptors)
    return WatchedTransport(
      try InProcessTransport(
        services: PlanningServices.registrations(environment),
        peer: Self.uri(mission, role), authorise: AccessRules.authorisation(access)))
  }

  /// Brings views in as a step of the feed does.
  func apply(_ views: [PlanningView], mission: String = "IDN-PNH") async throws {
    let writer = ViewWriter(environment: environment, mission: mission)
    let position = try await store.read { try PlanningReading.position(of: mission, in: $0) }
    let after = position?.sequence ?? 0
    try await writer.apply(
      FeedItem(
        verdict: .tail, after: after, through: Self.position(after + Int64(views.count)),
        views: views))
  }

  func add(_ departures: [RepatriationSchema.Departure]) async throws {
    for departure in departures {
      let client = try client(departure.mission)
      _ = try await client.addDeparture(AddDepartureRequest(departure: departure))
    }
  }

  func head() async throws -> Int64 { try await store.read { try $0.head.sequence } }

  /// The events of the log, decoded.
  func events() async throws -> [PlanningEvent] {
    let stored = try await store.read { try $0.events(after: 0, limit: 1_000).elements }
    return try stored.compactMap { try PlanningEventBody(encoded: $0.event.body).event }
  }

  /// The encoded manifests by key.
  func manifestBytes() async throws -> [[UInt8]] {
    try await store.read { reader in
      try reader.scan(PlanningTable.manifests, partition: nil, keys: .all, limit: 100)
        .elements.map(\.value)
    }
  }

  /// A position of a history that exists in these tests only.
  static func position(_ sequence: Int64) -> Position {
    Position(
      lineage: WireUUID(high: 0xA, low: 0xB), epoch: 1, sequence: sequence,
      hash: FixedBytes<32>(Array(repeating: UInt8(truncatingIfNeeded: sequence), count: 32))
        ?? FixedBytes<32>())
  }
}

/// Runs something once, right before the first commit that goes through it.
final class InterposedStore: EventStore {
  private let base: InMemoryEventStore
  private let before: Mutex<(@Sendable () async throws -> Void)?>

  init(_ base: InMemoryEventStore, before: @escaping @Sendable () async throws -> Void) {
    self.base = base
    self.before = Mutex(before)
  }

  func commit(
    _ command: StoreCommand,
    _ decide: @escaping @Sendable (any StoreTransaction) throws -> [UInt8]
  ) async throws -> Committed {
    let action = before.withLock { before -> (@Sendable () async throws -> Void)? in
      defer { before = nil }
      return before
    }
    try await action?()
    return try await base.commit(command, decide)
  }

  func read<Value: Sendable>(
    _ body: @escaping @Sendable (any StoreReader) throws -> Value
  ) async throws -> Value { try await base.read(body) }

  func waitForHead(after sequence: Int64) async -> Int64 { await base.waitForHead(after: sequence) }
  func statistics() async -> StoreStatistics { await base.statistics() }
  func refuseCommands(_ damage: StoreError) { base.refuseCommands(damage) }
  func checkStorage() async throws { try await base.checkStorage() }
  func close() async { await base.close() }
}
