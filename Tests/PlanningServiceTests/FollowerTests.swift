import EventStore
import Foundation
import RepatriationSchema
import ServiceHost
import ServiceKit
import Snapshots
import Synchronization
import Testing
import Transport
import Wire
import WireRPC

@testable import PlanningService

/// Following an intake that does exactly what a test says.
@Suite(.timeLimit(.minutes(1)))
final class FollowerTests: Sendable {
  /// A directory of its own for each test.
  private let directory = FileManager.default.temporaryDirectory
    .appendingPathComponent("planning-\(UUID().uuidString)").path

  init() throws {
    try FileManager.default.createDirectory(
      atPath: directory, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: directory)
  }

  /// Between attempts.
  private let pauses = Pauses()

  private final class Pauses: Sendable {
    private let all = Mutex<[Duration]>([])
    func add(_ pause: Duration) { all.withLock { $0.append(pause) } }
    var count: Int { all.withLock { $0.count } }
    var longest: Duration { all.withLock { $0.max() ?? .zero } }
  }

  /// How many slices of a test's size the manifest and some chunks take.
  private func slices(of manifest: SnapshotManifest, chunks: Int) -> Int {
    func count(_ bytes: Int) -> Int { (bytes + 999) / 1_000 }
    return count(manifest.encoded().count)
      + manifest.index.entries.prefix(chunks).reduce(0) { $0 + count($1.storedLength) }
  }

  /// How many slices of a test's size one chunk takes.
  private func slices(of manifest: SnapshotManifest, chunk: Int) -> Int {
    (manifest.index.entries[chunk].storedLength + 999) / 1_000
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
    timing.sleep = { [pauses] duration in
      if duration == .seconds(86_400) {
        await FakeIntake.untilCancelled()
      } else {
        pauses.add(duration)
      }
      try Task.checkCancellation()
    }
    let follower = MissionFollower(
      harness.environment, mission: mission, intake: IntakeClient(transport),
      spoolDirectory: directory, timing: timing)
    await follower.recall()
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
    position: Position? = nil, since base: Position? = nil, removed: [ID<PersonFile>] = [],
    schema: SnapshotSchema? = nil, schemaHash: [UInt8] = ViewSchema.fingerprint,
    appending garbage: [UInt8] = [], targetRawBytes: Int = 4_000
  ) throws -> [UInt8] {
    let position = position ?? Harness.position(sequence)
    var rows = try views.map {
      SnapshotRow(
        key: try #require(Bytes16($0.person.uuid.bytes)), value: try $0.encodedBytes() + garbage)
    }
    rows += try removed.map {
      SnapshotRow(key: try #require(Bytes16($0.uuid.bytes)), value: [])
    }
    rows.sort { $0.key < $1.key }
    let header = SnapshotHeader(
      kind: base == nil ? .full : .delta,
      lineage: try #require(Bytes16(position.lineage.bytes)), epoch: UInt64(position.epoch),
      baseSequence: UInt64(base?.sequence ?? 0), sequence: UInt64(position.sequence),
      partition: try PartitionCode(mission), chainHash: try #require(Digest32(position.hash.bytes)),
      schemaHash: try schema?.fingerprint ?? #require(Digest32(schemaHash)),
      rowCount: UInt32(rows.count),
      baseHash: try base.map { try #require(Digest32($0.hash.bytes)) } ?? .zero)
    let writer = try SnapshotWriter(
      header: header, schema: schema, targetRawBytes: targetRawBytes, sink: SnapshotMemorySink())
    try writer.append(contentsOf: rows)
    _ = try writer.finish()
    return writer.sink.bytes
  }

  /// Sends the manifest, when it is asked for, and the chunks that are not there, in slices of 1,000
  /// bytes.
  private func slicing(
    _ file: [UInt8], failAfterSlices limit: Int? = nil
  ) throws -> FakeIntake.Snapshot {
    // The manifest's checks pass for a file with a bad chunk.
    let manifest = try SnapshotReader(SnapshotMemorySource(file)).manifest
    let id = FixedBytes<32>(manifest.snapshotID.bytes) ?? FixedBytes<32>()
    return { request, writer in
      var parts: [(SnapshotSlice, [UInt8])] = []
      if request.snapshot == FixedBytes<32>() {
        parts.append((SnapshotSlice(snapshot: id, part: .manifest), manifest.encoded()))
      }
      let present =
        request.present.isEmpty
        ? ChunkBitmap(count: manifest.chunkCount)
        : try ChunkBitmap(decoding: request.present, count: manifest.chunkCount)
      for (number, entry) in manifest.index.entries.enumerated() where !present.contains(number) {
        let start = Int(entry.offset)
        parts.append(
          (
            SnapshotSlice(snapshot: id, part: .chunk, chunk: UInt32(number)),
            Array(file[start..<start + entry.storedLength])
          ))
      }
      var count = 0
      for (slice, bytes) in parts {
        for start in stride(from: 0, to: bytes.count, by: 1_000) {
          if let limit, count == limit { throw RPCError(.unavailable, "cut by the test") }
          var slice = slice
          slice.offset = UInt32(start)
          slice.partBytes = UInt32(bytes.count)
          slice.bytes = Array(bytes[start..<min(bytes.count, start + 1_000)])
          try await writer.write(slice)
          count += 1
        }
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
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory + "/IDN-PNH").isEmpty)
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
    let manifest = try SnapshotReader(SnapshotMemorySource(file)).manifest
    #expect(manifest.chunkCount >= 4)
    // The manifest, two chunks and a half.
    let intake = FakeIntake(
      follows: [answering(.snapshot), answering(.snapshot)],
      snapshots: [
        try slicing(file, failAfterSlices: slices(of: manifest, chunks: 2) + 1),
        try slicing(file),
      ])
    try await following(intake, harness) { await waitForHead(1, harness) }
    #expect(intake.snapshotRequests.map { $0.present.first ?? 0 } == [0, 0b11])
    #expect(intake.snapshotRequests.last?.snapshot.bytes == manifest.snapshotID.bytes)
    #expect(try await views(of: "IDN-PNH", in: harness).count == 200)
  }

  @Test func `a snapshot that is cut again and again is asked for at once while it comes further`()
    async throws
  {
    let harness = Harness()
    let file = try snapshotFile((1...400).map { Views.ready($0) }, sequence: 5)
    let manifest = try SnapshotReader(SnapshotMemorySource(file)).manifest
    let chunks = manifest.chunkCount
    #expect(chunks >= 8)
    // Each time one chunk more; the manifest comes with the first alone.
    let first = slices(of: manifest, chunks: 1)
    let cuts = (1..<chunks).map { $0 == 1 ? first : slices(of: manifest, chunk: $0 - 1) }
    let intake = FakeIntake(
      follows: (0...cuts.count).map { _ in answering(.snapshot) },
      snapshots: try cuts.map { try slicing(file, failAfterSlices: $0) } + [try slicing(file)])
    try await following(intake, harness) { await waitForHead(1, harness) }
    #expect(intake.snapshotRequests.count == chunks)
    #expect(pauses.count == chunks - 1)
    // As after a first failure, however many there were.
    #expect(pauses.longest <= FollowTiming().pause(afterFailures: 1, random: .max))
    #expect(try await views(of: "IDN-PNH", in: harness).count == 400)
  }

  @Test func `a snapshot that intake no longer has is begun anew`() async throws {
    let harness = Harness()
    let file = try snapshotFile((1...200).map { Views.ready($0) }, sequence: 5)
    let manifest = try SnapshotReader(SnapshotMemorySource(file)).manifest
    let intake = FakeIntake(
      follows: [answering(.snapshot), answering(.snapshot), answering(.snapshot)],
      snapshots: [
        try slicing(file, failAfterSlices: slices(of: manifest, chunks: 1)),
        { _, _ in throw NotFound(what: "snapshot") }, try slicing(file),
      ])
    try await following(intake, harness) { await waitForHead(1, harness) }
    #expect(intake.snapshotRequests.map { $0.present.first ?? 0 } == [0, 1, 0])
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
      "other-schema: the snapshot is of another version of the schema and does not bring it along; "
      + "run the same version of both services"
    try await following(
      FakeIntake(follows: [answering(.snapshot)], snapshots: [try slicing(other)]), harness
    ) { await wait { harness.board.state(of: "IDN-PNH")?.refusal == refusal } }
    #expect(try await harness.head() == 0)
    let told = try await harness.client().status(PlanningStatusRequest()).warnings
    #expect(told == ["IDN-PNH: intake's data is refused: \(refusal)"])
    // Once intake gives out what can be read, the report ends.
    try await following(
      FakeIntake(follows: [answering(.snapshot)], snapshots: [try slicing(good)]), harness
    ) {
      await waitForHead(1, harness)
      await wait { harness.board.state(of: "IDN-PNH")?.refusal == nil }
    }
    #expect(try await harness.client().status(PlanningStatusRequest()).warnings == [])
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

  /// A position of another history than ``Harness/position(_:)``.
  private func elsewhere(_ sequence: Int64) -> Position {
    Position(
      lineage: WireUUID(high: 0xA, low: 0xB), epoch: 2, sequence: sequence,
      hash: FixedBytes<32>(Array(repeating: 0xEE, count: 32)) ?? FixedBytes<32>())
  }

  private func answering(_ verdict: FollowVerdict, at head: Position) -> FakeIntake.Follow {
    { request, writer in
      try await writer.write(
        FeedItem(verdict: verdict, after: request.position.sequence, through: head))
    }
  }

  private func quarantines(_ harness: Harness) async throws -> [Quarantined] {
    try await harness.events().compactMap { event in
      if case .quarantined(let record) = event { record } else { nil }
    }
  }

  @Test func `views of a history that intake does not know are kept in a file and replaced`()
    async throws
  {
    let harness = Harness()
    try await harness.apply([Views.ready(1), Views.ready(2)])
    let file = try snapshotFile(
      [Views.ready(2), Views.ready(3)], sequence: 0, position: elsewhere(1))
    let intake = FakeIntake(
      follows: [answering(.diverged, at: elsewhere(1))], snapshots: [try slicing(file)])
    try await following(intake, harness) { await waitForHead(3, harness) }
    // Intake's history is older, and it is the one that counts.
    #expect(try await views(of: "IDN-PNH", in: harness).map(\.person) == [person(2), person(3)])
    #expect(try await position(harness) == elsewhere(1))
    let record = try #require(try await quarantines(harness).first)
    #expect(record.position == Harness.position(2) && record.people == 2)
    let copies = HistoryCopies(folder: directory + "/aside")
    #expect(copies.names(of: "IDN-PNH") == [record.copy])
    var kept: [ID<PersonFile>] = []
    let reader = try SnapshotReader(SnapshotFileSource(path: directory + "/aside/" + record.copy))
    #expect(reader.header.sequence == 2)
    try reader.forEachRow { _, value in
      kept.append(try PlanningView(encoded: Array(value)).person)
    }
    #expect(kept == [person(1), person(2)])
    let status = try await harness.client().status(PlanningStatusRequest())
    #expect(status.missions.map(\.quarantined) == [false])
    #expect(status.missions.map(\.copiesAside) == [1])
    // The next process tells of it before it has followed anybody.
    let next = Harness(store: harness.store)
    let transport = try InProcessTransport(
      services: [IntakeRegistration(FakeIntake(follows: []))],
      peer: Harness.uri("IDN-PNH", .planning))
    await MissionFollower(
      next.environment, mission: "IDN-PNH", intake: IntakeClient(transport),
      spoolDirectory: directory
    ).recall()
    let again = try await next.client().status(PlanningStatusRequest())
    #expect(again.missions.map(\.copiesAside) == [1])
  }

  @Test func `a divergence is recorded once, also when the snapshot comes only after a restart`()
    async throws
  {
    let harness = Harness()
    try await harness.apply([Views.ready(1)])
    try await following(FakeIntake(follows: [answering(.diverged, at: elsewhere(1))]), harness) {
      await wait { harness.board.state(of: "IDN-PNH")?.failures == 1 }
    }
    // Nothing has taken their place: the views are there, and nobody plans with them.
    #expect(try await views(of: "IDN-PNH", in: harness).count == 1)
    let error = await #expect(throws: RPCError.self) {
      _ = try await harness.client().plan(PlanRequest(mission: "IDN-PNH", asOf: asOf))
    }
    #expect(error?.status == .failedPrecondition)
    let second = Harness(store: harness.store.reopened())
    let file = try snapshotFile([Views.ready(3)], sequence: 0, position: elsewhere(1))
    try await following(
      FakeIntake(
        follows: [answering(.diverged, at: elsewhere(1))], snapshots: [try slicing(file)]), second
    ) { await waitForHead(3, second) }
    #expect(try await quarantines(second).count == 1)
    #expect(HistoryCopies(folder: directory + "/aside").names(of: "IDN-PNH").count == 1)
    #expect(try await views(of: "IDN-PNH", in: second).map(\.person) == [person(3)])
  }

  @Test func `an empty intake takes nothing away`() async throws {
    let harness = Harness()
    try await harness.apply([Views.ready(1)])
    let empty = Position(lineage: WireUUID(high: 9, low: 9), epoch: 1)
    let intake = FakeIntake(follows: [answering(.diverged, at: empty)])
    try await following(intake, harness) {
      await waitForHead(2, harness)
      await wait { intake.followRequests.count == 2 }
    }
    #expect(harness.board.state(of: "IDN-PNH")?.phase == .diverged)
    #expect(intake.snapshotRequests.isEmpty)
    #expect(try await views(of: "IDN-PNH", in: harness).count == 1)
    #expect(try await quarantines(harness).map(\.copy) == [""])
  }

  @Test func `copies of views are at most as many as the limit says`() async throws {
    let harness = Harness()
    let copies = HistoryCopies(folder: directory + "/aside")
    for number in 1...HistoryCopies.maximumCopies + 2 {
      try await harness.apply([Views.ready(UInt64(number))])
      let position = try #require(try await position(harness))
      _ = try await copies.keep("IDN-PNH", at: position, harness.environment)
    }
    let names = copies.names(of: "IDN-PNH")
    #expect(names.count == HistoryCopies.maximumCopies)
    #expect(names.first?.hasPrefix("IDN-PNH-1-3-") == true)
    #expect(names.last?.hasPrefix("IDN-PNH-1-10-") == true)
  }

  @Test func `an intake that was replaced is not followed, and what is here stays`() async throws {
    let harness = Harness()
    try await harness.apply([Views.ready(1)])
    let intake = FakeIntake(follows: [
      answering(.fenced), answering(.fenced), sending([item(after: 1, through: 1)]),
    ])
    try await following(intake, harness) {
      await waitForHead(2, harness)
      #expect(harness.board.state(of: "IDN-PNH")?.phase != .following)
      // The one in charge answers again: the views are good, and that is an event.
      await waitForHead(3, harness)
    }
    #expect(try await quarantines(harness).map(\.verdict) == [.fenced])
    #expect(try await views(of: "IDN-PNH", in: harness).count == 1)
    let status = try await harness.client().status(PlanningStatusRequest())
    #expect(status.missions.map(\.quarantined) == [false])
  }

  // MARK: Deltas

  @Test func `a delta brings views forward in one commit`() async throws {
    let harness = Harness()
    try await harness.apply([Views.ready(1), Views.ready(2), Views.ready(3)])
    var changed = Views.ready(2)
    changed.held = true
    let file = try snapshotFile(
      [changed, Views.ready(4)], sequence: 40, since: Harness.position(3), removed: [person(1)])
    let intake = FakeIntake(
      follows: [answering(.delta), sending([item(after: 40, through: 41)])],
      snapshots: [try slicing(file)])
    try await following(intake, harness) { await waitForHead(3, harness) }
    #expect(intake.snapshotRequests.map(\.base) == [Harness.position(3)])
    #expect(
      try await views(of: "IDN-PNH", in: harness) == [changed, Views.ready(3), Views.ready(4)])
    #expect(try await position(harness) == Harness.position(41))
    let state = try #require(harness.board.state(of: "IDN-PNH"))
    #expect(state.deltas == 1 && state.snapshots == 0 && state.resyncs == 0)
  }

  @Test func `a delta that begins elsewhere is not applied`() async throws {
    let harness = Harness()
    try await harness.apply([Views.ready(1)])
    var other = Harness.position(1)
    other.hash = FixedBytes<32>()
    for base in [Harness.position(2), other] {
      let file = try snapshotFile([Views.ready(9)], sequence: 40, since: base)
      let rows = try await loaded(file)
      await #expect(throws: FollowError.self) {
        try await ViewWriter(environment: harness.environment, mission: "IDN-PNH").load(rows)
      }
    }
    #expect(try await position(harness) == Harness.position(1))
    #expect(try await views(of: "IDN-PNH", in: harness).count == 1)
  }

  @Test func `a transfer goes on after a restart of planning with the chunks it had`() async throws
  {
    let harness = Harness()
    let file = try snapshotFile((1...200).map { Views.ready($0) }, sequence: 5)
    let manifest = try SnapshotReader(SnapshotMemorySource(file)).manifest
    try await following(
      FakeIntake(
        follows: [answering(.snapshot)],
        snapshots: [try slicing(file, failAfterSlices: slices(of: manifest, chunks: 3))]), harness
    ) { await wait { harness.board.state(of: "IDN-PNH")?.failures == 1 } }
    let second = Harness(store: harness.store.reopened())
    let intake = FakeIntake(follows: [answering(.snapshot)], snapshots: [try slicing(file)])
    try await following(intake, second) { await waitForHead(1, second) }
    #expect(intake.snapshotRequests.map { $0.present.first ?? 0 } == [0b111])
    #expect(try await views(of: "IDN-PNH", in: second).count == 200)
  }

  @Test func `snapshot after snapshot without the feed in between is asked for ever more rarely`()
    async throws
  {
    let harness = Harness()
    let file = try snapshotFile([Views.ready(1)], sequence: 5)
    let intake = FakeIntake(
      follows: (0..<5).map { _ in answering(.snapshot) },
      snapshots: try (0..<5).map { _ in try slicing(file) })
    try await following(intake, harness) { await waitForHead(5, harness) }
    #expect(harness.board.state(of: "IDN-PNH")?.resyncs == 4)
    #expect(pauses.count == 4)
  }

  // MARK: Data of a newer intake

  private func loaded(_ file: [UInt8]) async throws -> SnapshotRows {
    let path = directory + "/\(UUID().uuidString).rsnp"
    try Data(file).write(to: URL(fileURLWithPath: path))
    return try await SnapshotRows(
      path: path, keys: nil, manifest: try SnapshotReader(SnapshotFileSource(path: path)).manifest,
      mission: "IDN-PNH", statements: nil)
  }

  /// A view with a slot that this version does not know, and everything else as it was.
  private func newer(_ view: PlanningView) throws -> [UInt8] {
    var bytes = try view.encodedBytes()
    let (fixed, slots) = (Int(bytes[0]), Int(bytes[1] & 63))
    try #require(bytes[1] >> 6 == 0)
    // Bit 0 of a further byte of the fixed block would need the schema; a trailing slot does not.
    bytes[1] += 1
    bytes.insert(3, at: 2 + fixed + slots)
    return bytes + Array("new".utf8)
  }

  @Test func `a view with unknown data is set aside, and all others are applied`() async throws {
    let harness = Harness()
    try await harness.apply([Views.ready(1), Views.ready(2)])
    let news = try PlanningView(encoded: try newer(fullView(2)))
    #expect(news.unknownFields != nil)
    let writer = ViewWriter(environment: harness.environment, mission: "IDN-PNH")
    try await writer.apply(item(after: 2, through: 4, [news, Views.ready(3)]))
    #expect(try await views(of: "IDN-PNH", in: harness).map(\.person) == [person(1), person(3)])
    #expect(try await position(harness) == Harness.position(4))
    // The digest is over what intake has, so both sides are still in step.
    let digest = try await harness.store.read { try ViewDigest.of(mission: "IDN-PNH", in: $0) }
    let expected = try [Views.ready(1), news, Views.ready(3)].map { try $0.encodedBytes() }
    #expect(digest.digest == FixedBytes<32>(Sums.digest(of: expected)))
    #expect(digest.people == 3 && digest.setAside == 1)
    // This version reads it again and still does not know it.
    #expect(try await writer.reviewSetAside() == 1)
    // What it knows again is planned with again.
    try await writer.apply(item(after: 4, through: 5, [fullView(2)]))
    #expect(try await views(of: "IDN-PNH", in: harness).count == 3)
    #expect(try await writer.reviewSetAside() == 0)
  }

  @Test func `after an upgrade the views that were set aside are read again`() async throws {
    let harness = Harness()
    try await harness.apply([Views.ready(1)])
    let value = try fullView(2).encodedBytes()
    // What an older version put aside and this one knows.
    _ = try await harness.store.commit(StoreCommand()) { store in
      try store.put(
        PlanningTable.setAside, partition: "IDN-PNH",
        key: PlanningKey.person("IDN-PNH", person(2)), value: value, indexes: [],
        tracking: .untracked)
      return []
    }
    let intake = FakeIntake(follows: [sending([item(after: 1, through: 2)])])
    try await following(intake, harness) { await waitForHead(3, harness) }
    #expect(try await views(of: "IDN-PNH", in: harness).map(\.person) == [person(1), person(2)])
    #expect(harness.board.state(of: "IDN-PNH")?.setAside == 0)
  }

  private func fullView(_ number: UInt64) -> PlanningView {
    var view = Views.ready(number)
    // The last field of the schema, so that whatever follows is new.
    view.mergedInto = person(number)
    view.originProvince = "Aceh"
    return view
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
    board.update("IDN-PNH") { $0.phase = .diverged }
    #expect(reason() == "quarantined: intake does not know the position")
    board.update("IDN-PNH") { $0.phase = .fenced }
    #expect(reason()?.hasPrefix("quarantined: this intake was replaced") == true)
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
