internal import Archive
internal import EventStore
internal import Foundation
internal import GRDB
internal import Logging
internal import Synchronization
internal import Testing

/// What a store's writer asks, answered by an archive.
struct ArchivedLog: LogArchiving {
  let archive: LogArchive

  func opened() { archive.start() }
  func committed(logBytes: Int64) { archive.committed(logBytes: logBytes) }
  func mayCheckpoint(logBytes: Int64) -> Bool { archive.mayCheckpoint(logBytes: logBytes) }
  func waitUntilComplete(milliseconds: Int) -> Bool {
    archive.waitUntilComplete(milliseconds: milliseconds)
  }
  func checkpointed(isDone: Bool) { archive.checkpointed(isDone: isDone) }
  func ended() { archive.ended() }
  func closed() { archive.closed() }
}

/// What a store was after a commit.
struct RememberedState: Hashable {
  let sequence: Int64
  /// When its newest event was recorded.
  let moment: Int64
  let digest: Int
}

/// A store with an archive, in a directory of its own.
final class ArchiveScene {
  let directory: String
  let clock = ManualClock(now: 1_768_000_000_000_000)
  let random: SeededRandom
  /// Changed before the store is opened.
  var delay = Duration.milliseconds(20)
  var basePeriod = Duration.seconds(7 * 86_400)
  var keeping = Duration.seconds(35 * 86_400)
  var logLimit: Int64 = 1 << 30
  var checkpointBytes: Int64 = 200_000
  private(set) var store: SQLiteEventStore?
  private(set) var archive: LogArchive?
  private(set) var states: [RememberedState] = []
  private var reader: DatabaseQueue?
  private var keys: [[UInt8]] = []

  init(seed: UInt64) throws {
    directory = NSTemporaryDirectory() + "/archive-tests-" + UUID().uuidString
    random = SeededRandom(seed: seed)
    try FileManager.default.createDirectory(
      atPath: directory, withIntermediateDirectories: true)
    try FileManager.default.createDirectory(
      atPath: archivePath, withIntermediateDirectories: false)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: directory)
  }

  var data: String { directory + "/data" }
  var database: String { data + "/store.sqlite" }
  var archivePath: String { directory + "/archive" }
  var folder: ArchiveFolder { ArchiveFolder(archive: archivePath, name: "test-store") }
  var restored: String { directory + "/restored.sqlite" }

  func number(below bound: Int) -> Int { Int(random.nextUInt64() % UInt64(bound)) }

  func archiveSettings() -> ArchiveSettings {
    let (clock, random) = (clock, random)
    var settings = ArchiveSettings(
      folder: archivePath, name: "test-store", database: database, now: { clock.now() },
      random: { count in
        (0..<count).map { _ in UInt8(truncatingIfNeeded: random.nextUInt64()) }
      })
    settings.delay = delay
    settings.basePeriod = basePeriod
    settings.keeping = keeping
    settings.logLimit = logLimit
    return settings
  }

  func open(archived: Bool = true) throws {
    var settings = SQLiteEventStore.Settings()
    settings.checkpointBytes = checkpointBytes
    if archived {
      let archive = LogArchive(archiveSettings())
      self.archive = archive
      settings.archive = ArchivedLog(archive: archive)
    } else {
      archive = nil
    }
    store = try SQLiteEventStore(
      directory: data, settings: settings, clock: clock, random: random,
      logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
    var configuration = Configuration()
    configuration.readonly = true
    reader = try DatabaseQueue(path: database, configuration: configuration)
  }

  func close() async throws {
    try reader?.close()
    reader = nil
    await store?.close()
    store = nil
  }

  /// One command of random content, and the state behind it.
  func commit(remembering: Bool = true) async throws {
    let store = try #require(store)
    clock.advance(byMicroseconds: Int64(1 + number(below: 5_000_000)))
    let isEventless = !keys.isEmpty && number(below: 8) == 0
    let events = isEventless ? 0 : 1 + number(below: 3)
    let ids = (0..<events).map { _ in StoreIdentifier.randomUUID(random: random) }
    let size = number(below: 12) == 0 ? 40_000 : number(below: 900)
    let body = (0..<size).map { _ in UInt8(truncatingIfNeeded: random.nextUInt64()) }
    let key = ids.first?.bytes ?? [0]
    let gone =
      keys.isEmpty || number(below: 4) > 0 ? nil : keys.remove(at: number(below: keys.count))
    if !isEventless { keys.append(key) }
    let committed = try await store.commit(StoreCommand()) { store in
      for id in ids {
        try store.append(
          NewEvent(
            id: id, kind: 1, version: 1, partition: "A", eventTime: 5, header: [1],
            body: Array(body.prefix(300))))
      }
      if ids.isEmpty {
        try store.put(
          "mark", partition: "A", key: [0], value: Array(body.prefix(2_000)), indexes: [],
          tracking: .untracked)
      } else {
        try store.put(
          "thing", partition: "A", key: key, value: body, indexes: [IndexValue("i", key)])
        if let gone { try store.delete("thing", key: gone) }
      }
      return []
    }
    guard remembering else { return }
    let moment = isEventless ? states.last?.moment ?? 0 : clock.now()
    states.append(
      RememberedState(
        sequence: committed.position.sequence, moment: moment,
        digest: try digest(try #require(reader))))
  }

  /// Waits until everything is archived.
  func settle() async throws {
    let archive = try #require(archive)
    try await eventually {
      let status = archive.status
      return status.generation > 0 && status.pendingBytes == 0 && status.failure == nil
        && archive.mayCheckpoint(logBytes: 0)
    }
    archive.checkpointed(isDone: false)
  }

  func restore(
    _ target: ArchiveRestore.Target = .newest, partial: Bool = false
  ) throws -> ArchiveRestore.Outcome {
    var restore = ArchiveRestore(folder, probe: Self.probe)
    restore.takesWhatIsBeforeDamage = partial
    return try restore.run(to: restored, target: target)
  }

  static let probe: ArchiveRestore.Probe = { path, after in
    let mark = try SQLiteStoreFile.mark(of: path, after: after)
    return ArchiveRestore.Mark(
      sequence: mark.sequence, moment: mark.recordedTime, latestMoment: mark.latestRecordedTime)
  }

  /// A digest over every row of every table of what was restored, which SQLite finds sound.
  func restoredDigest() throws -> Int {
    let copy = directory + "/copy.sqlite"
    for suffix in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: copy + suffix)
    }
    try FileManager.default.copyItem(atPath: restored, toPath: copy)
    let queue = try DatabaseQueue(path: copy)
    let check = try queue.read { try String.fetchOne($0, sql: "PRAGMA integrity_check") }
    #expect(check == "ok")
    let found = try digest(queue)
    try queue.close()
    return found
  }

  /// A digest over every row of every table.
  func digest(_ queue: DatabaseQueue) throws -> Int {
    try queue.read { database in
      var hasher = Hasher()
      let tables = try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      for table in tables {
        hasher.combine(table)
        let rows = try Row.fetchCursor(database, sql: "SELECT * FROM \"\(table)\" ORDER BY 1, 2, 3")
        while let row = try rows.next() { hasher.combine(row) }
      }
      return hasher.finalize()
    }
  }

  /// The paths of all segments of a generation, in order.
  func segments(of generation: Int = 1) throws -> [String] {
    let folder = folder.path + "/" + String(repeating: "0", count: 9) + "\(generation)"
    return try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".segment") }.sorted().map { folder + "/" + $0 }
  }
}

/// Yields until `condition` holds; fails after some minutes instead of waiting forever. Beside many other tests
/// a task gets its turn rarely, so it looks often enough however long that takes.
func eventually(_ condition: () async throws -> Bool) async throws {
  let end = ContinuousClock.now + .seconds(300)
  var looks = 0
  while ContinuousClock.now < end || looks < 2_000 {
    if try await condition() { return }
    looks += 1
    try await Task.sleep(for: .milliseconds(5))
  }
  Issue.record("the condition did not come true")
}
