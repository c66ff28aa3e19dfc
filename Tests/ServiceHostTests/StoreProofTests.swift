internal import Checkpoints
internal import EventStore
internal import Foundation
internal import Logging
internal import RepatriationSchema
internal import ServiceKit
internal import Testing
internal import Wire

@testable internal import ServiceHost

/// Checkpoints that a log signs of itself, and the proof of the log against them.
@Suite struct StoreProofTests {
  /// Signs with a certificate that only this fake knows.
  private struct FakeSigner: StatementSigning, StatementVerifying {
    var fails = false

    func sign(_ bytes: [UInt8]) throws -> StatementSignature {
      if fails { throw ServiceKitError(.certificate, "the test says so") }
      return StatementSignature(certificates: [[1]], signature: Array(bytes.suffix(60)))
    }

    func signer(
      of signature: StatementSignature, over bytes: [UInt8], at moment: Int64
    ) async throws -> PeerIdentity {
      guard signature.signature == Array(bytes.suffix(60)) else {
        throw ServiceKitError(.certificate, "it does not fit")
      }
      return try PeerIdentity(
        uri: "spiffe://homeward.example/mission/IDN-PNH/role/intake/intake")
    }
  }

  private final class Bench: Sendable {
    let clock = ManualClock(now: 1_768_957_200_000_000)
    let random = SeededRandom(seed: 11)
    let store: InMemoryEventStore
    let gate = ReadinessGate(checks: [StoreInspection.check])
    let registry = MetricsRegistry()
    let integrity = StoreIntegrity()
    let directory: String

    init() throws {
      store = InMemoryEventStore(clock: clock, random: random)
      directory = NSTemporaryDirectory() + "/proof-" + UUID().uuidString
      try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: directory) }

    var witness: WitnessDirectory { WitnessDirectory(path: directory, service: "intake") }

    func keeper(
      fails: Bool = false, witness: WitnessDirectory? = nil, registry: MetricsRegistry? = nil
    ) -> CheckpointKeeper {
      CheckpointKeeper(
        store: store, clock: clock, signing: FakeSigner(fails: fails),
        witness: witness ?? self.witness, registry: registry ?? self.registry,
        logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }

    func inspection() -> StoreInspection {
      StoreInspection(
        store: store, integrity: integrity, statements: FakeSigner(),
        schedule: InspectionSchedule(clock: clock, hour: 3), gate: gate, registry: registry,
        logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    }

    func append(_ count: Int) async throws {
      for _ in 0..<count {
        let event = NewEvent(
          id: .randomUUID(random: random), kind: 1, version: 1, partition: "A", eventTime: 0,
          header: [], body: [1])
        _ = try await store.commit(StoreCommand()) { transaction in
          try transaction.append(event)
          return []
        }
      }
    }

    func kept() async throws -> [SignedCheckpoint] {
      try await store.read { try StoreCheckpoints.newest(100_000, after: 0, in: $0) }
    }

    var obstacle: String? { gate.obstacles.first?.reason }
  }

  @Test func `what is signed is where the log stands, kept in the store and in the witness file`()
    async throws
  {
    let bench = try Bench()
    let keeper = bench.keeper()
    #expect(await keeper.sign())
    #expect(try await bench.kept().isEmpty, "an empty log has nothing to sign")
    try await bench.append(3)
    #expect(await keeper.sign())
    // Nothing is new: nothing is signed.
    #expect(await keeper.sign())
    let head = try await bench.store.read { try $0.head }
    let kept = try await bench.kept()
    #expect(kept.map(\.checkpoint.position) == [Position(of: head)])
    #expect(kept.first?.checkpoint.signedAt.microseconds == bench.clock.now())
    try await bench.append(2)
    #expect(await keeper.sign())
    #expect(try await bench.kept().map(\.checkpoint.position.sequence) == [3, 5])
    #expect(try bench.witness.read().checkpoints == (try await bench.kept()))
    #expect(bench.registry.render().contains("homeward_checkpoint_witnessed_sequence 5"))
    #expect(await keeper.waitForCheckpoint(after: 4) == 5)
  }

  @Test
  func `a standby signs nothing, and writes what its primary signed into its own witness file`()
    async throws
  {
    let bench = try Bench()
    try await bench.append(3)
    let away = WitnessDirectory(path: bench.directory + "/missing", service: "intake")
    #expect(await !bench.keeper(witness: away).sign())
    let signed = try await bench.kept()
    #expect(signed.map(\.checkpoint.position.sequence) == [3])
    try await bench.append(1)
    let standby = CheckpointKeeper(
      store: ReplicatedStore(
        bench.store, receipts: ReceiptBoard(limit: .seconds(1), clock: bench.clock),
        refusal: StoreError(.notPrimary, "a standby")), clock: bench.clock,
      signing: FakeSigner(), witness: bench.witness, registry: MetricsRegistry(),
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    #expect(await !standby.sign())
    #expect(await !standby.sign())
    #expect(try await bench.kept() == signed)
    #expect(try bench.witness.read().checkpoints == signed)
  }

  @Test func `a takeover behind the last event leaves what is signed of it in force`() async throws
  {
    let bench = try Bench()
    try await bench.append(2)
    let id = StoreIdentifier.randomUUID(random: bench.random)
    try await bench.store.commitReplica { transaction in
      try transaction.beginOpening(id, epoch: 2)
      return []
    }
    #expect(await bench.keeper().sign())
    #expect(try await bench.kept().map(\.checkpoint.position.epoch) == [1])
    try await bench.inspection().prove()
    #expect(bench.obstacle == nil)
  }

  @Test func `what a witness directory missed is appended when it is back`() async throws {
    let bench = try Bench()
    let away = WitnessDirectory(path: bench.directory + "/mount", service: "intake")
    let keeper = bench.keeper(witness: away)
    for _ in 0..<3 {
      try await bench.append(1)
      #expect(await !keeper.sign())
    }
    #expect(bench.registry.render().contains("step=\"witness\"} 3"))
    try FileManager.default.createDirectory(atPath: away.path, withIntermediateDirectories: true)
    #expect(await keeper.sign())
    #expect(try away.read().checkpoints.map(\.checkpoint.position.sequence) == [1, 2, 3])
  }

  @Test func `a certificate that cannot sign is counted and holds nothing up`() async throws {
    let bench = try Bench()
    try await bench.append(1)
    #expect(await !bench.keeper(fails: true).sign())
    #expect(bench.registry.render().contains("step=\"sign\"} 1"))
    #expect(try await bench.kept().isEmpty)
  }

  @Test func `a checkpoint is due after 1,024 events, and the last one at the end`() async throws {
    let bench = try Bench()
    let keeper = bench.keeper()
    let task = Task { try await keeper.run() }
    try await bench.append(Int(CheckpointKeeper.interval) + 1)
    #expect(await keeper.waitForCheckpoint(after: CheckpointKeeper.interval - 1) >= 1_024)
    try await bench.append(5)
    task.cancel()
    try await task.value
    #expect(try await bench.kept().last?.checkpoint.position.sequence == 1_030)
  }

  @Test func `a log that leads to its last checkpoint is ready`() async throws {
    let bench = try Bench()
    try await bench.append(4)
    await bench.keeper().sign()
    try await bench.append(1)
    let inspection = bench.inspection()
    try await inspection.prove()
    #expect(bench.obstacle == nil && bench.integrity.isIntact)
    await inspection.proveAll()
    #expect(bench.registry.render().contains("homeward_log_verified_sequence 5"))
  }

  /// Puts a checkpoint into the store that the log does not lead to.
  private func forge(_ bench: Bench, _ change: (inout Position) -> Void) async throws {
    let head = try await bench.store.read { try $0.head }
    var position = Position(of: head)
    change(&position)
    let signed = try SignedCheckpoint(
      Checkpoint(position: position, signedAt: Timestamp(microseconds: 1)), by: FakeSigner())
    let key = StoreCheckpoints.key(position.sequence)
    let value = try signed.encodedBytes()
    _ = try await bench.store.commit(StoreCommand()) { store in
      try store.put(
        StoreCheckpoints.table, partition: "log", key: key, value: value, indexes: [],
        tracking: .untracked)
      return []
    }
  }

  @Test(arguments: ["hash", "end", "epoch", "lineage"])
  func `a log that does not lead to its last checkpoint is not added to`(what: String) async throws
  {
    let bench = try Bench()
    try await bench.append(4)
    try await forge(bench) { position in
      switch what {
      case "hash": position.hash = FixedBytes<32>()
      case "end": position.sequence = 5
      case "epoch": position.epoch = 2
      default: position.lineage = WireUUID()
      }
    }
    try await bench.inspection().prove()
    #expect(bench.obstacle == "the log is damaged: nothing can be recorded")
    #expect(!bench.integrity.isIntact)
    #expect(bench.registry.render().contains("homeward_log_damage_total{part=\"recent\"} 1"))
    await #expect(throws: StoreError.self) { try await bench.append(1) }
    // Reading goes on.
    #expect(try await bench.store.read { try $0.events(after: 0, limit: 9).elements.count } == 4)
  }

  @Test func `the hour comes once a day on the mission's clocks`() {
    let clock = ManualClock(now: 0)
    let hour: Int64 = 3_600_000_000
    let seven = InspectionSchedule(clock: clock, hour: 3, offsetSeconds: { _ in 7 * 3_600 })
    #expect(seven.wait(from: 0) == 20 * hour)
    #expect(seven.wait(from: 20 * hour) == 24 * hour)
    #expect(seven.wait(from: 20 * hour - 1) == 1)
    #expect(seven.wait(from: -1) == 20 * hour + 1)
    #expect(InspectionSchedule(clock: clock, hour: 0).wait(from: 5 * hour) == 19 * hour)
  }
}
