import EventStore
import Foundation
import RepatriationSchema
import ServiceKit
import Snapshots
import Testing
import Transport
import Wire
import WireRPC

@testable import PlanningService

/// Following an intake that does exactly what a test says.
@Suite(.timeLimit(.minutes(1)))
struct FollowerTests {
  /// A directory of its own for each test.
  private let directory = FileManager.default.temporaryDirectory
    .appendingPathComponent("planning-\(UUID().uuidString)").path

  init() throws {
    try FileManager.default.createDirectory(
      atPath: directory, withIntermediateDirectories: true)
  }

  /// Runs a follower until `body` returns.
  private func following<Result: Sendable>(
    _ intake: FakeIntake, _ harness: Harness, mission: String = "IDN-PNH",
    _ body: () async throws -> Result
  ) async throws -> Result {
    let transport = try InProcessTransport(
      services: [IntakeRegistration(intake)], peer: Harness.uri(mission, .planning))
    // Pauses between attempts take no time; only a digest's interval never ends.
    var timing = FollowTiming(digestInterval: .seconds(86_400))
    timing.sleep = { duration in
      if duration == .seconds(86_400) { await FakeIntake.untilCancelled() }
      try Task.checkCancellation()
    }
    let follower = MissionFollower(
      harness.environment, mission: mission, intake: IntakeClient(transport),
      spoolDirectory: directory, timing: timing)
    let task = Task { await follower.follow() }
    let result: Result
    do {
      result = try await body()
    } catch {
      task.cancel()
      await task.value
      throw error
    }
    task.cancel()
    await task.value
    return result
  }

  /// Waits for what an event of planning's log tells, or until the suite's time limit.
  private func waitForHead(_ sequence: Int64, _ harness: Harness) async {
    while await harness.store.waitForHead(after: sequence - 1) < sequence {
      if Task.isCancelled { return }
    }
  }

  /// Waits for what no event tells. The condition changes with what other tasks do meanwhile.
  private func wait(until condition: () -> Bool) async {
    while !condition(), !Task.isCancelled { await Task.yield() }
  }

  private func item(
    after: Int64, through: Int64, _ views: [PlanningView] = [],
    removed: [ID<PersonFile>] = [], more: Bool = false
  ) -> FeedItem {
    FeedItem(
      verdict: .tail, after: after, through: Harness.position(through), views: views,
      removed: removed, more: more)
  }

  /// A script that sends items and then stays open.
  private func sending(_ items: [FeedItem]) -> FakeIntake.Follow {
    { _, writer in
      for item in items { try await writer.write(item) }
      await FakeIntake.untilCancelled()
    }
  }

  private func answering(_ verdict: FollowVerdict) -> FakeIntake.Follow {
    { request, writer in
      try await writer.write(
        FeedItem(
          verdict: verdict, after: request.position.sequence, through: Harness.position(9)))
    }
  }

  private func snapshotFile(
    _ views: [PlanningView], sequence: Int64, mission: String = "IDN-PNH",
    schemaHash: [UInt8] = IntakeMethods.descriptor.fingerprint, appending garbage: [UInt8] = []
  ) throws -> [UInt8] {
    let position = Harness.position(sequence)
    let header = SnapshotHeader(
      kind: .full, lineage: try #require(Bytes16(position.lineage.bytes)), epoch: 1,
      baseSequence: 0, sequence: UInt64(sequence), partition: try PartitionCode(mission),
      chainHash: try #require(Digest32(position.hash.bytes)),
      schemaHash: try #require(Digest32(schemaHash)), rowCount: UInt32(views.count))
    let writer = try SnapshotWriter(header: header, sink: SnapshotMemorySink())
    for view in views {
      let key = try #require(Bytes16(view.person.uuid.bytes))
      try writer.append(SnapshotRow(key: key, value: try view.encodedBytes() + garbage))
    }
    _ = try writer.finish()
    return writer.sink.bytes
  }

  /// Sends a file in slices of 1,000 bytes from the offset asked for.
  private func slicing(
    _ file: [UInt8], failAfterSlices limit: Int? = nil
  ) throws -> FakeIntake.Snapshot {
    let id = try SnapshotReader(SnapshotMemorySource(file)).manifest.snapshotID.bytes
    return { request, writer in
      var offset = Int(request.offset)
      var count = 0
      while offset < file.count {
        if let limit, count == limit { throw RPCError(.unavailable, "cut by the test") }
        let end = min(offset + 1_000, file.count)
        try await writer.write(
          SnapshotSlice(
            snapshot: FixedBytes<32>(id) ?? FixedBytes<32>(), offset: Int64(offset),
            totalBytes: Int64(file.count), bytes: Array(file[offset..<end])))
        offset = end
        count += 1
      }
    }
  }

  private func views(of mission: String, in harness: Harness) async throws -> [PlanningView] {
    try await harness.store.read {
      try PlanningReading.all(
        PlanningTable.views, of: PlanningView.self, mission: mission, in: $0)
    }
  }

  private func position(_ harness: Harness) async throws -> Position? {
    try await harness.store.read { try PlanningReading.position(of: "IDN-PNH", in: $0) }
  }

  // MARK: Snapshot and tail

  @Test func `an empty planning loads a snapshot and then follows from it`() async throws {
    let harness = Harness()
    let file = try snapshotFile([Views.ready(1), Views.ready(2)], sequence: 5)
    var changed = Views.ready(2)
    changed.held = true
    let after = [changed, Views.ready(3)]
    let digest = DigestReply(
      position: Harness.position(7),
      digest: try #require(
        FixedBytes<32>(Sums.digest(of: try after.map { try $0.encodedBytes() }))), people: 2)
    let intake = FakeIntake(
      follows: [
        answering(.snapshot),
        sending([
          item(after: 5, through: 6, [changed], more: true),
          item(after: 6, through: 7, [Views.ready(3)], removed: [person(1)]),
        ]),
      ], snapshots: [try slicing(file)], digest: digest)
    try await following(intake, harness) {
      await waitForHead(3, harness)
      await wait { intake.digestCalls == 1 }
    }
    #expect(try await views(of: "IDN-PNH", in: harness) == after)
    #expect(try await position(harness) == Harness.position(7))
    #expect(intake.followRequests.map(\.position) == [Position(), Harness.position(5)])
    #expect(harness.board.state(of: "IDN-PNH")?.phase == .following)
    #expect(harness.board.state(of: "IDN-PNH")?.isInStep == true)
    let steps = try await harness.events().compactMap { event -> ViewsApplied? in
      if case .viewsApplied(let step) = event { step } else { nil }
    }
    #expect(steps.map(\.fromSnapshot) == [true, false, false])
    #expect(steps.map(\.changed) == [2, 1, 1])
    #expect(steps.map(\.removed) == [0, 0, 1])
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory).isEmpty)
  }

  @Test func `a snapshot replaces the views and deletes those that it lacks, in one commit`()
    async throws
  {
    let harness = Harness()
    try await harness.apply([Views.ready(1), Views.ready(2)])
    let file = try snapshotFile([Views.ready(2), Views.ready(3)], sequence: 9)
    let intake = FakeIntake(
      follows: [answering(.snapshot)], snapshots: [try slicing(file)])
    try await following(intake, harness) { await waitForHead(2, harness) }
    #expect(try await views(of: "IDN-PNH", in: harness).map(\.person) == [person(2), person(3)])
    #expect(try await position(harness) == Harness.position(9))
    #expect(try await harness.head() == 2)
  }

  @Test func `an interrupted snapshot goes on where it stopped`() async throws {
    let harness = Harness()
    let file = try snapshotFile((1...200).map { Views.ready($0) }, sequence: 5)
    #expect(file.count > 3_000)
    let intake = FakeIntake(
      follows: [answering(.snapshot), answering(.snapshot)],
      snapshots: [try slicing(file, failAfterSlices: 2), try slicing(file)])
    try await following(intake, harness) { await waitForHead(1, harness) }
    #expect(intake.snapshotRequests.map(\.offset) == [0, 2_000])
    #expect(intake.snapshotRequests.last?.snapshot != FixedBytes<32>())
    #expect(try await views(of: "IDN-PNH", in: harness).count == 200)
  }

  @Test func `a snapshot that intake no longer has is begun anew`() async throws {
    let harness = Harness()
    let file = try snapshotFile((1...200).map { Views.ready($0) }, sequence: 5)
    let intake = FakeIntake(
      follows: [answering(.snapshot), answering(.snapshot), answering(.snapshot)],
      snapshots: [
        try slicing(file, failAfterSlices: 2), { _, _ in throw NotFound(what: "snapshot") },
        try slicing(file),
      ])
    try await following(intake, harness) { await waitForHead(1, harness) }
    #expect(intake.snapshotRequests.map(\.offset) == [0, 2_000, 0])
    #expect(intake.snapshotRequests.last?.snapshot == FixedBytes<32>())
  }

  @Test func `a damaged snapshot is never used`() async throws {
    let harness = Harness()
    let good = try snapshotFile([Views.ready(1)], sequence: 5)
    var bad = good
    // A byte of the first chunk, behind its header.
    bad[4_096 + 60] ^= 1
    let intake = FakeIntake(
      follows: [answering(.snapshot), answering(.snapshot)],
      snapshots: [try slicing(bad), try slicing(good)])
    try await following(intake, harness) { await waitForHead(1, harness) }
    #expect(try await harness.head() == 1)
    #expect(harness.board.state(of: "IDN-PNH")?.failures == 1)
    #expect(try await views(of: "IDN-PNH", in: harness).count == 1)
  }

  @Test func `a snapshot of another version of the schema is refused and reported`() async throws {
    let harness = Harness()
    let other = try snapshotFile(
      [Views.ready(1)], sequence: 5, schemaHash: Array(repeating: 7, count: 32))
    let good = try snapshotFile([Views.ready(1)], sequence: 5)
    let refusal =
      "other-schema: the snapshot is of another version of the schema; run the same version of "
      + "both services"
    try await following(
      FakeIntake(follows: [answering(.snapshot)], snapshots: [try slicing(other)]), harness
    ) { await wait { harness.board.state(of: "IDN-PNH")?.refusal == refusal } }
    #expect(try await harness.head() == 0)
    // Once intake gives out what can be read, the report ends.
    try await following(
      FakeIntake(follows: [answering(.snapshot)], snapshots: [try slicing(good)]), harness
    ) {
      await waitForHead(1, harness)
      await wait { harness.board.state(of: "IDN-PNH")?.refusal == nil }
    }
  }

  @Test func `an intake of another version of the schema is reported`() async throws {
    let harness = Harness()
    let intake = FakeIntake(follows: [
      { _, _ in throw RPCError(.schemaIncompatible, "no service is usable with this schema") }
    ])
    try await following(intake, harness) {
      await wait {
        harness.board.state(of: "IDN-PNH")?.refusal == "intake runs another version of the schema"
      }
    }
  }

  @Test func `a record with something unknown in it is refused and reported by its number`()
    async throws
  {
    let harness = Harness()
    var view = Views.ready(1)
    view.originProvince = "Aceh"
    let file = try snapshotFile([view], sequence: 5, appending: [0])
    try await following(
      FakeIntake(follows: [answering(.snapshot)], snapshots: [try slicing(file)]), harness
    ) {
      await wait { harness.board.state(of: "IDN-PNH")?.refusal != nil }
    }
    let refusal = try #require(harness.board.state(of: "IDN-PNH")?.refusal)
    #expect(refusal.hasPrefix("bad-snapshot: record 1 cannot be read: "))
    #expect(try await harness.head() == 0)
  }

  @Test(arguments: ["another mission's file", "another mission's row"])
  func `a snapshot of another mission is refused`(_ what: String) async throws {
    let harness = Harness()
    let isFile = what == "another mission's file"
    let file = try snapshotFile(
      [Views.ready(1, mission: isFile ? "IDN-PNH" : "CHN-PNH")], sequence: 5,
      mission: isFile ? "CHN-PNH" : "IDN-PNH")
    let intake = FakeIntake(
      follows: [answering(.snapshot)], snapshots: [try slicing(file)])
    try await following(intake, harness) {
      await wait { harness.board.state(of: "IDN-PNH")?.foreignViews == 1 }
    }
    #expect(try await harness.head() == 0)
  }

  @Test func `a snapshot older than the views does not take them back`() async throws {
    let harness = Harness()
    try await harness.apply([Views.ready(1), Views.ready(2)])
    let file = try snapshotFile([Views.ready(1)], sequence: 1)
    let intake = FakeIntake(
      follows: [answering(.snapshot)], snapshots: [try slicing(file)])
    try await following(intake, harness) {
      await wait { (harness.board.state(of: "IDN-PNH")?.failures ?? 0) >= 1 }
    }
    #expect(try await position(harness) == Harness.position(2))
    #expect(try await views(of: "IDN-PNH", in: harness).count == 2)
  }

  // MARK: Continuity

  @Test func `after a restart it continues at the stored position`() async throws {
    let harness = Harness()
    try await harness.apply([Views.ready(1), Views.ready(2)])
    let restarted = Harness(store: harness.store.reopened())
    let intake = FakeIntake(follows: [sending([item(after: 2, through: 3, [Views.ready(3)])])])
    try await following(intake, restarted) { await waitForHead(2, restarted) }
    #expect(intake.followRequests.first?.position == Harness.position(2))
    #expect(try await views(of: "IDN-PNH", in: restarted).count == 3)
  }

  @Test func `an item that leaves a gap is not applied, and following begins again`() async throws {
    let harness = Harness()
    let intake = FakeIntake(follows: [
      sending([item(after: 0, through: 1, [Views.ready(1)]), item(after: 4, through: 5)]),
      sending([item(after: 1, through: 2, [Views.ready(2)])]),
    ])
    try await following(intake, harness) { await waitForHead(2, harness) }
    #expect(intake.followRequests.map(\.position.sequence) == [0, 1])
    #expect(try await position(harness) == Harness.position(2))
    #expect(harness.board.state(of: "IDN-PNH")?.failures == 1)
  }

  @Test func `an item of another history is not applied`() async throws {
    let harness = Harness()
    try await harness.apply([Views.ready(1)])
    var foreign = item(after: 1, through: 2, [Views.ready(2)])
    foreign.through.lineage = WireUUID(high: 1, low: 1)
    let intake = FakeIntake(follows: [sending([foreign])])
    try await following(intake, harness) {
      await wait { harness.board.state(of: "IDN-PNH")?.failures == 1 }
    }
    #expect(try await position(harness) == Harness.position(1))
  }

  @Test func `an item that says nothing new writes nothing`() async throws {
    let harness = Harness()
    try await harness.apply([Views.ready(1)])
    let intake = FakeIntake(follows: [
      sending([item(after: 1, through: 1), item(after: 1, through: 2, [Views.ready(2)])])
    ])
    try await following(intake, harness) { await waitForHead(2, harness) }
    #expect(try await harness.head() == 2)
  }

  @Test func `a view of another mission is refused with everything that came with it`() async throws
  {
    let harness = Harness()
    let intake = FakeIntake(follows: [
      sending([item(after: 0, through: 2, [Views.ready(1), Views.ready(2, mission: "CHN-PNH")])]),
      sending([item(after: 0, through: 2, [Views.ready(1)])]),
    ])
    try await following(intake, harness) { await waitForHead(1, harness) }
    #expect(harness.board.state(of: "IDN-PNH")?.foreignViews == 1)
    #expect(try await views(of: "IDN-PNH", in: harness).map(\.person) == [person(1)])
    #expect(try await views(of: "CHN-PNH", in: harness).isEmpty)
  }

  @Test func `a person who moves to another mission is not deleted there`() async throws {
    let harness = Harness()
    try await harness.apply([Views.ready(1)])
    try await harness.apply([Views.ready(1, mission: "CHN-PNH")], mission: "CHN-PNH")
    let writer = ViewWriter(environment: harness.environment, mission: "IDN-PNH")
    try await writer.apply(item(after: 1, through: 2, removed: [person(1)]))
    #expect(try await views(of: "IDN-PNH", in: harness).isEmpty)
    #expect(try await views(of: "CHN-PNH", in: harness).map(\.person) == [person(1)])
  }

  // MARK: Quarantine

  @Test(arguments: [FollowVerdict.diverged, .fenced])
  func `a position that intake does not know is quarantined, and nothing is discarded`(
    _ verdict: FollowVerdict
  ) async throws {
    let harness = Harness()
    try await harness.apply([Views.ready(1)])
    let intake = FakeIntake(follows: [answering(verdict)])
    try await following(intake, harness) {
      await waitForHead(2, harness)
      await wait { harness.board.state(of: "IDN-PNH")?.phase == .quarantined }
    }
    #expect(intake.followRequests.count == 1)
    #expect(try await views(of: "IDN-PNH", in: harness).count == 1)
    guard case .quarantined(let record)? = try await harness.events().last else {
      Issue.record("the last event is not the quarantine")
      return
    }
    #expect(record.position == Harness.position(1))
    let client = try harness.client()
    let status = try await client.status(PlanningStatusRequest())
    #expect(status.missions.map(\.quarantined) == [true])
    let error = await #expect(throws: RPCError.self) {
      _ = try await client.plan(PlanRequest(mission: "IDN-PNH", asOf: asOf))
    }
    #expect(error?.status == .failedPrecondition)
  }

  @Test func `a quarantine is recorded once, and ends when intake knows the position again`()
    async throws
  {
    let harness = Harness()
    try await harness.apply([Views.ready(1)])
    try await following(FakeIntake(follows: [answering(.diverged)]), harness) {
      await waitForHead(2, harness)
    }
    // A restart asks again; the answer is the same.
    let second = Harness(store: harness.store.reopened())
    let intake = FakeIntake(follows: [answering(.diverged)])
    try await following(intake, second) {
      await wait {
        intake.followRequests.count == 1
          && second.board.state(of: "IDN-PNH")?.phase == .quarantined
      }
    }
    #expect(try await second.head() == 2)
    // Intake was repaired.
    let third = Harness(store: second.store.reopened())
    try await following(
      FakeIntake(follows: [sending([item(after: 1, through: 1)])]), third
    ) { await waitForHead(3, third) }
    let status = try await third.client().status(PlanningStatusRequest())
    #expect(status.missions.map(\.quarantined) == [false])
  }

  // MARK: Digest and readiness

  @Test func `views that differ from intake's are marked as not in step`() async throws {
    let harness = Harness()
    let intake = FakeIntake(
      follows: [sending([item(after: 0, through: 1, [Views.ready(1)])])],
      digest: DigestReply(position: Harness.position(1), digest: FixedBytes<32>(), people: 1))
    try await following(intake, harness) {
      await wait { harness.board.state(of: "IDN-PNH")?.isInStep == false }
    }
    #expect(harness.board.state(of: "IDN-PNH")?.isInStep == false)
  }

  @Test func `digests at different positions say nothing`() async throws {
    let harness = Harness()
    let intake = FakeIntake(
      follows: [
        sending([item(after: 0, through: 1, [Views.ready(1)])])
      ],
      digest: DigestReply(position: Harness.position(2), digest: FixedBytes<32>(), people: 1))
    try await following(intake, harness) { await wait { intake.digestCalls == 1 } }
    #expect(harness.board.state(of: "IDN-PNH")?.isInStep == true)
  }

  @Test func `readiness follows the follower`() {
    let check = FollowBoard.check(for: "IDN-PNH")
    let gate = ReadinessGate(checks: [check])
    let board = FollowBoard(missions: ["IDN-PNH"], gate: gate)
    func reason() -> String? { gate.obstacles.first { $0.name == check }?.reason }
    #expect(reason() == "starting")
    board.update("IDN-PNH") { $0.phase = .catchingUp }
    #expect(reason() == "catching up")
    board.update("IDN-PNH") { $0.phase = .following }
    #expect(reason() == nil)
    board.update("IDN-PNH") { $0.isInStep = false }
    #expect(reason() == "the views differ from intake's")
    board.update("IDN-PNH") { $0.refusal = "malformed: an item ends before it begins" }
    #expect(reason() == "intake's data is refused: malformed: an item ends before it begins")
    board.update("IDN-PNH") { $0.refusal = nil }
    board.update("IDN-PNH") { $0.phase = .quarantined }
    #expect(reason() == "quarantined: intake does not know the position")
  }

  @Test func `pauses double up to their bound, and jitter takes them down to nothing`() {
    let timing = FollowTiming(baseDelay: .milliseconds(100), maximumDelay: .seconds(15))
    #expect(timing.pause(afterFailures: 1, random: 0) == .zero)
    #expect(timing.pause(afterFailures: 1, random: 1 << 63) == .milliseconds(50))
    #expect(timing.pause(afterFailures: 3, random: 1 << 63) == .milliseconds(200))
    #expect(timing.pause(afterFailures: 60, random: 1 << 63) == .milliseconds(7_500))
    #expect(timing.pause(afterFailures: 60, random: .max) < .seconds(15))
  }
}
