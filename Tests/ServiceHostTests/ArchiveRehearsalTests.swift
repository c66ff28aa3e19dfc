internal import Archive
internal import EventStore
internal import Foundation
internal import Logging
internal import ServiceKit
internal import Testing

@testable internal import ServiceHost

/// An archive as its service watches over it.
@Suite struct ArchiveRehearsalTests {
  private final class Bench: Sendable {
    let clock = ManualClock(now: 1_768_957_200_000_000)
    let random = SeededRandom(seed: 5)
    let directory: String
    let archive: LogArchive
    let store: SQLiteEventStore
    let gate = ReadinessGate(checks: [])
    let registry = MetricsRegistry()
    let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    init() throws {
      directory = NSTemporaryDirectory() + "/rehearsal-" + UUID().uuidString
      for name in ["", "/archive", "/data"] {
        try FileManager.default.createDirectory(
          atPath: directory + name, withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o700])
      }
      let (clock, random) = (clock, random)
      var settings = ArchiveSettings(
        folder: directory + "/archive", name: StoreArchive.name("intake"),
        database: directory + "/data/store.sqlite", now: { clock.now() },
        random: { random.bytes(count: $0) })
      settings.delay = .milliseconds(10)
      archive = LogArchive(settings)
      var options = SQLiteEventStore.Settings()
      options.archive = archive
      store = try SQLiteEventStore(
        directory: directory + "/data", settings: options, clock: clock, random: random,
        logger: logger)
    }

    deinit { try? FileManager.default.removeItem(atPath: directory) }

    var folder: ArchiveFolder {
      ArchiveFolder(archive: directory + "/archive", name: StoreArchive.name("intake"))
    }

    func rehearsal(_ registry: MetricsRegistry) -> ArchiveRehearsal {
      ArchiveRehearsal(
        folder: folder, data: directory + "/data", store: store, clock: clock, random: random,
        schedule: InspectionSchedule(clock: clock, hour: 4), gate: gate, registry: registry,
        logger: logger)
    }

    func append() async throws {
      let event = NewEvent(
        id: .randomUUID(random: random), kind: 1, version: 1, partition: "A", eventTime: 0,
        header: [], body: [1])
      _ = try await store.commit(StoreCommand()) { transaction in
        try transaction.append(event)
        return []
      }
    }

    func settle() async throws {
      let end = ContinuousClock.now + .seconds(60)
      while ContinuousClock.now < end {
        let status = archive.status
        if status.generation > 0, archive.mayCheckpoint(logBytes: 0) {
          return archive.checkpointed(isDone: false)
        }
        try await Task.sleep(for: .milliseconds(5), clock: .continuous)
      }
      Issue.record("the archive never had everything")
    }
  }

  @Test func `a rehearsal restores, compares, leaves nothing behind, and is remembered`()
    async throws
  {
    let bench = try Bench()
    for _ in 0..<5 { try await bench.append() }
    try await bench.settle()
    let rehearsal = bench.rehearsal(bench.registry)
    #expect(await rehearsal.rehearse())
    #expect(bench.gate.warnings.isEmpty)
    #expect(bench.registry.render().contains("homeward_archive_rehearsed_seconds 1768957200"))
    let names = try FileManager.default.contentsOfDirectory(atPath: bench.directory + "/data")
    #expect(!names.contains("rehearsal") && names.contains("store.rehearsed"))
    await bench.store.close()
  }

  @Test func `an archive that cannot be restored is a warning until it can be again`() async throws
  {
    let bench = try Bench()
    try await bench.append()
    try await bench.settle()
    let base = bench.folder.path + "/0000000001/base"
    let good = try Data(contentsOf: URL(fileURLWithPath: base))
    var bad = good
    bad[good.count / 2] ^= 1
    try bad.write(to: URL(fileURLWithPath: base))
    let rehearsal = bench.rehearsal(bench.registry)
    #expect(await !rehearsal.rehearse())
    #expect(bench.gate.warnings.map(\.name) == [ArchiveRehearsal.warning])
    #expect(bench.gate.isReady)
    #expect(bench.registry.render().contains("homeward_archive_rehearsal_failures_total 1"))
    try good.write(to: URL(fileURLWithPath: base))
    #expect(await rehearsal.rehearse())
    #expect(bench.gate.warnings.isEmpty)
    await bench.store.close()
  }

  @Test func `an archive that cannot be written is a warning, and the service stays ready`()
    async throws
  {
    let bench = try Bench()
    try await bench.append()
    try await bench.settle()
    let watch = ArchiveWatch(
      archive: bench.archive, clock: bench.clock, gate: bench.gate, registry: bench.registry,
      logger: bench.logger)
    var status = watch.look(behind: ArchiveStatus())
    #expect(bench.gate.warnings.isEmpty)
    let archive = bench.directory + "/archive"
    try FileManager.default.moveItem(atPath: archive, toPath: archive + "-away")
    let end = ContinuousClock.now + .seconds(60)
    while bench.archive.status.failure == nil, ContinuousClock.now < end { await Task.yield() }
    status = watch.look(behind: status)
    #expect(bench.gate.warnings.map(\.name) == [StoreArchive.warning] && bench.gate.isReady)
    #expect(bench.registry.render().contains("homeward_archive_failing 1"))
    try FileManager.default.moveItem(atPath: archive + "-away", toPath: archive)
    try await bench.settle()
    _ = watch.look(behind: status)
    #expect(bench.gate.warnings.isEmpty)
    await bench.store.close()
  }
}
