internal import EventStore
internal import Foundation
internal import RepatriationSchema
internal import Sealing
internal import ServiceHost
internal import Snapshots
internal import Synchronization
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import IntakeService

/// Snapshots as a follower fetches them, and the library that keeps them.
@Suite(.timeLimit(.minutes(5))) struct SnapshotTests {
  private func fetch(
    _ bench: IntakeBench, _ request: SnapshotRequest = SnapshotRequest(mission: IntakeBench.idn)
  ) async throws -> [SnapshotSlice] {
    try await bench.client("planning", of: request.mission).snapshot(request) { stream in
      var slices: [SnapshotSlice] = []
      for try await slice in stream { slices.append(slice) }
      return slices
    }
  }

  private func views(_ bench: IntakeBench) async throws -> [SnapshotRow] {
    try await bench.store.read { reader in
      try reader.scan(IntakeTable.views, partition: IntakeBench.idn, keys: .all, limit: 10_000)
        .elements.compactMap { document in
          Bytes16(document.key).map { SnapshotRow(key: $0, value: document.value) }
        }
    }
  }

  /// A province of its own for each number, so that files take more than one slice.
  private func register(_ bench: IntakeBench, _ numbers: ClosedRange<UInt8>) async throws {
    for number in numbers {
      let letters = SeededRandom(seed: UInt64(number)).bytes(count: 20)
        .map { UInt8(ascii: "a") + $0 % 26 }
      let province = String(decoding: letters, as: UTF8.self)
      try await bench.register(number) { $0.originProvince = province }
    }
  }

  /// Makes whatever is on the shelf too old to be served.
  private func outdate(_ bench: IntakeBench) async throws {
    _ = try await bench.store.commit(StoreCommand()) { store in
      for _ in 0...SnapshotLimits.freshEvents {
        try store.append(
          NewEvent(
            id: .randomUUID(random: SystemRandom()), kind: 999, version: 1,
            partition: IntakeBench.chn, eventTime: 0, header: [], body: [0, 0]))
      }
      return []
    }
  }

  // MARK: Fetching

  @Test func `a full snapshot holds the views, its position and its schema`() async throws {
    let bench = try IntakeBench()
    try await register(bench, 1...200)
    try await bench.register(201, of: IntakeBench.chn)
    let fetched = try FetchedSnapshot(try await fetch(bench))
    let header = fetched.manifest.header
    let head = try await bench.head()
    #expect(header.kind == .full && header.sequence == UInt64(head.sequence))
    #expect(header.chainHash.bytes == head.hash.bytes && header.rowCount == 200)
    #expect(header.lineage.bytes == head.lineage.bytes)
    #expect(header.written == bench.clock.now())
    #expect(fetched.manifest.schema?.message == "planningview.v1.PlanningView")
    #expect(fetched.manifest.schema?.descriptor == ViewSchema.descriptor)
    #expect(try await fetched.rows() == views(bench))
  }

  @Test func `a resume sends exactly the chunks that are not there`() async throws {
    let bench = try IntakeBench()
    try await register(bench, 1...250)
    for number in UInt8(1)...250 { try await bench.update(number, .assessmentOffered) }
    let whole = try await fetch(bench)
    let fetched = try FetchedSnapshot(whole)
    let count = fetched.manifest.chunkCount
    var bitmap = ChunkBitmap(count: count)
    let id = try #require(whole.first).snapshot
    func asked(_ present: [UInt8]) -> SnapshotRequest {
      SnapshotRequest(mission: IntakeBench.idn, snapshot: id, present: present)
    }
    #expect(
      try await fetch(bench, asked([])).map(\.chunk)
        == whole.filter { $0.part == .chunk }.map(\.chunk))
    for chunk in 0..<count {
      let rest = try await fetch(bench, asked(bitmap.encoded()))
      #expect(Set(rest.map { Int($0.chunk) }) == Set(chunk..<count))
      #expect(rest.allSatisfy { $0.part == .chunk })
      bitmap.insert(chunk)
    }
    #expect(try await fetch(bench, asked(bitmap.encoded())).isEmpty)
    let error = await #expect(throws: RPCError.self) {
      _ = try await fetch(bench, asked([0, 0, 0]))
    }
    #expect(error?.status == .invalidArgument)
  }

  @Test func `a delta holds what changed since its base, and who is gone`() async throws {
    let bench = try IntakeBench()
    try await register(bench, 1...100)
    let base = try await bench.head()
    let before = try await views(bench)
    try await bench.update(7, .assessmentOffered)
    try await register(bench, 150...160)
    let request = SnapshotRequest(mission: IntakeBench.idn, base: base)
    let fetched = try FetchedSnapshot(try await fetch(bench, request))
    let header = fetched.manifest.header
    #expect(header.kind == .delta && header.baseSequence == UInt64(base.sequence))
    #expect(header.baseHash.bytes == base.hash.bytes)
    #expect(header.sequence == UInt64(try await bench.head().sequence))
    var applied: [Bytes16: [UInt8]] = [:]
    for row in before { applied[row.key] = row.value }
    for row in try fetched.rows() { applied[row.key] = row.isErasure ? nil : row.value }
    let after = try await views(bench)
    #expect(applied == Dictionary(uniqueKeysWithValues: after.map { ($0.key, $0.value) }))
    #expect(header.rowCount == 12)
    // The same question is the same file; another base is another.
    let again = try FetchedSnapshot(try await fetch(bench, request))
    #expect(again.manifest == fetched.manifest)
    var foreign = base
    foreign.hash = FixedBytes<32>()
    await #expect(throws: RPCError.self) {
      _ = try await fetch(bench, SnapshotRequest(mission: IntakeBench.idn, base: foreign))
    }
  }

  @Test func `a follower far behind is offered a delta, and the feed when little changed`()
    async throws
  {
    let bench = try IntakeBench()
    try await bench.register(1)
    let position = try await bench.head()
    func verdict() async throws -> FollowVerdict? {
      try await bench.client("planning").follow(
        FollowRequest(position: position, mission: IntakeBench.idn)
      ) { stream in
        for try await item in stream { return item.verdict }
        return nil
      }
    }
    // Far behind in events of another mission: no view changed.
    for _ in 0...10 { try await outdate(bench) }
    #expect(try await verdict() == .tail)
    let limit = IntakeLimits.tailViews
    for (count, expected) in [(limit, FollowVerdict.tail), (limit + 1, .delta)] {
      _ = try await bench.store.commit(StoreCommand()) { store in
        try store.append(
          NewEvent(
            id: .randomUUID(random: SystemRandom()), kind: 999, version: 1,
            partition: IntakeBench.idn, eventTime: 0, header: [], body: [0, 0]))
        for number in 0..<count {
          let key = Bytes16(high: 5, low: UInt64(number)).bytes
          try store.put(IntakeTable.views, partition: IntakeBench.idn, key: key, value: [0, 0])
        }
        return []
      }
      #expect(try await verdict() == expected, "\(count) views")
    }
  }

  // MARK: The library

  @Test func `files are found again after a restart, and a transfer goes on`() async throws {
    let bench = try IntakeBench()
    try await register(bench, 1...200)
    let first = try await fetch(bench)
    let id = try #require(first.first).snapshot
    let second = try bench.restarted()
    let rest = try await fetch(
      second, SnapshotRequest(mission: IntakeBench.idn, snapshot: id))
    #expect(rest.map(\.bytes) == first.filter { $0.part == .chunk }.map(\.bytes))
  }

  @Test func `what an earlier process left unfinished or of another history is removed`()
    async throws
  {
    let bench = try IntakeBench()
    try await register(bench, 1...20)
    _ = try await fetch(bench)
    let good = try bench.snapshotFiles()
    #expect(good.count == 1)
    let folder = bench.environment.snapshotDirectory
    let whole = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(good[0])"))
    for name in ["IDN-PNH-1-9.rsnp.tmp", "7.spool", "IDN-PNH-1-3.rsnp"] {
      try whole.prefix(5_000).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    }
    // A file of a history that this store does not have.
    let other = try IntakeBench(seed: 8)
    try await register(other, 1...4)
    _ = try await fetch(other)
    let foreign = try other.snapshotFiles()
    try FileManager.default.copyItem(
      atPath: "\(other.environment.snapshotDirectory)/\(foreign[0])",
      toPath: "\(folder)/\(foreign[0])")
    let second = try bench.restarted()
    _ = try await fetch(second)
    #expect(try second.snapshotFiles() == good)
  }

  @Test func `a leased file outlives newer ones, and goes when its download has ended`()
    async throws
  {
    let bench = try IntakeBench()
    try await register(bench, 1...20)
    let library = SnapshotLibrary(bench.environment)
    let held = try await library.lease(mission: IntakeBench.idn, base: nil)
    for _ in 0..<SnapshotLimits.keptPerMission + 2 {
      try await outdate(bench)
      await library.release(try await library.lease(mission: IntakeBench.idn, base: nil))
    }
    #expect(try await !library.chunk(0, of: held).isEmpty)
    #expect(try bench.snapshotFiles().count == SnapshotLimits.keptPerMission + 1)
    await library.release(held)
    #expect(try bench.snapshotFiles().count == SnapshotLimits.keptPerMission)
    await #expect(throws: NotFound.self) { _ = try await library.chunk(0, of: held) }
    await #expect(throws: NotFound.self) {
      _ = try await library.lease(held.entry.id, mission: IntakeBench.idn)
    }
  }

  @Test func `leases are as many as the limit says, and end when a download stands still`()
    async throws
  {
    let bench = try IntakeBench()
    try await register(bench, 1...5)
    let library = SnapshotLibrary(bench.environment)
    var held: [SnapshotLibrary.Lease] = []
    for _ in 0..<SnapshotLimits.leases {
      held.append(try await library.lease(mission: IntakeBench.idn, base: nil))
    }
    let error = await #expect(throws: RPCError.self) {
      _ = try await library.lease(mission: IntakeBench.idn, base: nil)
    }
    #expect(error?.status == .resourceExhausted)
    // One goes on, all others stand still.
    bench.clock.advance(byMicroseconds: SnapshotLimits.leaseMicroseconds - 1)
    _ = try await library.chunk(0, of: held[3])
    bench.clock.advance(byMicroseconds: 1)
    await library.release(try await library.lease(mission: IntakeBench.idn, base: nil))
    #expect(await library.leaseCount == 1)
    _ = try await library.chunk(0, of: held[3])
    await #expect(throws: NotFound.self) { _ = try await library.chunk(0, of: held[0]) }
  }

  @Test func `no file is older than a day, whatever the wall clock says`() async throws {
    let bench = try IntakeBench()
    try await register(bench, 1...5)
    let library = SnapshotLibrary(bench.environment)
    let lease = try await library.lease(mission: IntakeBench.idn, base: nil)
    bench.clock.setNow(bench.clock.now() + 400 * 86_400_000_000)
    await library.release(lease)
    #expect(try bench.snapshotFiles().count == 1)
    bench.clock.advance(byMicroseconds: SnapshotLimits.maximumAgeMicroseconds)
    await library.release(lease)
    #expect(try bench.snapshotFiles().isEmpty)
  }

  @Test func `a file that was damaged on disk is not sent, and a new one is built`() async throws {
    let bench = try IntakeBench()
    try await register(bench, 1...20)
    let before = try await fetch(bench)
    let path = "\(bench.environment.snapshotDirectory)/\(try bench.snapshotFiles()[0])"
    let handle = try #require(FileHandle(forWritingAtPath: path))
    try handle.seek(toOffset: 4096 + 100)
    try handle.write(contentsOf: Data([1, 2, 3]))
    try handle.close()
    let error = await #expect(throws: RPCError.self) { _ = try await fetch(bench) }
    #expect(error?.status == .dataLoss)
    let after = try FetchedSnapshot(try await fetch(bench))
    #expect(after.manifest.snapshotID == (try FetchedSnapshot(before)).manifest.snapshotID)
  }

  // MARK: Spooling

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `rows read in many short reads are those of one moment`(seed: UInt64) async throws {
    let bench = try IntakeBench()
    let store = bench.store
    let random = SeededRandom(seed: seed)
    let mission = IntakeBench.idn
    @Sendable func write(_ keys: [UInt64], _ byte: UInt8?) async throws {
      _ = try await store.commit(StoreCommand()) { store in
        try store.append(
          NewEvent(
            id: .randomUUID(random: SystemRandom()), kind: 999, version: 1, partition: mission,
            eventTime: 0, header: [], body: [0, 0]))
        for key in keys {
          let key = Bytes16(high: 9, low: key).bytes
          if let byte {
            let value = [UInt8](repeating: byte, count: 300)
            try store.put(IntakeTable.views, partition: mission, key: key, value: value)
          } else {
            try store.delete(IntakeTable.views, key: key)
          }
        }
        return []
      }
    }
    try await write(Array(0..<9_000), 1)
    let folder = bench.environment.snapshotDirectory
    let spool = try SnapshotSpool(path: folder + "/test.spool")
    // Every page is a read of its own, and between two reads somebody writes.
    let keys = (0..<40).map { _ in random.nextUInt64() % 9_500 }
    let interposed = WritingBetweenReads(store) { number in
      try await write([keys[number % keys.count], UInt64(9_600 + number)], UInt8(number % 200 + 2))
      if number % 3 == 0 { try await write([keys[(number + 7) % keys.count]], nil) }
    }
    let spooling = SnapshotSpooling(
      store: interposed, clock: bench.clock, table: IntakeTable.views, mission: mission,
      readBytes: 1)
    let position = try await spooling.all(into: spool)
    #expect(interposed.reads > 5, "seed \(seed)")
    let rows = try spool.rowCount(keepsErasures: false)
    let header = SnapshotHeader(
      kind: .full, lineage: .zero, epoch: 1, baseSequence: 0,
      sequence: UInt64(position.sequence), partition: try PartitionCode(mission),
      chainHash: .zero, schemaHash: .zero, rowCount: rows)
    let path = folder + "/test.rsnp"
    _ = try SnapshotBuild(header: header, schema: nil, sign: nil).write(spool, to: path)
    var found: [SnapshotRow] = []
    try SnapshotReader(SnapshotFileSource(path: path)).forEachRow { key, value in
      found.append(SnapshotRow(key: key, value: Array(value)))
    }
    // Nobody has written since the last read.
    #expect(try await store.read { try $0.head } == position)
    #expect(try await found == views(bench), "seed \(seed)")
  }
}

/// A store in which somebody writes before every read but the first, some times.
final class WritingBetweenReads: EventStore {
  private let base: any EventStore
  private let write: @Sendable (Int) async throws -> Void
  private let count = Mutex(0)
  private static let writes = 12

  init(_ base: any EventStore, write: @escaping @Sendable (Int) async throws -> Void) {
    self.base = base
    self.write = write
  }

  var reads: Int { count.withLock { $0 } }

  func read<Value: Sendable>(
    _ body: @escaping @Sendable (any StoreReader) throws -> Value
  ) async throws -> Value {
    let number = count.withLock { count in
      defer { count += 1 }
      return count
    }
    if (1...Self.writes).contains(number) { try await write(number) }
    return try await base.read(body)
  }

  func commit(
    _ command: StoreCommand,
    _ decide: @escaping @Sendable (any StoreTransaction) throws -> [UInt8]
  ) async throws -> Committed { try await base.commit(command, decide) }

  func waitForHead(after sequence: Int64) async -> Int64 { await base.waitForHead(after: sequence) }
  func statistics() async -> StoreStatistics { await base.statistics() }
  func refuseCommands(_ damage: StoreError) { base.refuseCommands(damage) }
  func checkStorage() async throws { try await base.checkStorage() }
  func close() async { await base.close() }
}
