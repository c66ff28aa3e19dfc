internal import Foundation
internal import GRDB
internal import Synchronization
internal import Testing

@testable internal import EventStore

/// What only the durable store does: settings, files, damage, failures.
@Suite struct SQLiteTests {
  private func fill(
    _ store: any EventStore, _ harness: StoreHarness, count: Int
  ) async throws {
    for _ in 0..<count {
      let event = harness.event()
      _ = try await store.commit(StoreCommand()) { transaction in
        try transaction.append(event)
        try transaction.put("t", partition: "A", key: event.id.bytes, value: event.body)
        return []
      }
    }
  }

  @Test func `the writer runs with synchronous FULL and the other settings it needs`() throws {
    let harness = StoreHarness(.sqlite)
    let files = SQLiteFiles(directory: harness.directory)
    _ = try files.createDirectory()
    let queue = try SQLiteConnection.openWriter(files, settings: SQLiteEventStore.Settings())
    try queue.writeWithoutTransaction { (database: Database) throws in
      #expect(try Int.fetchOne(database, sql: "PRAGMA synchronous") == 2)
      #expect(try String.fetchOne(database, sql: "PRAGMA journal_mode") == "wal")
    }
    try queue.close()
  }

  @Test(arguments: [
    "synchronous = NORMAL", "synchronous = OFF", "wal_autocheckpoint = 1000",
    "secure_delete = OFF", "foreign_keys = OFF", "journal_mode = DELETE",
  ])
  func `a setting without which an acknowledgement means nothing is refused`(
    pragma: String
  ) throws {
    let harness = StoreHarness(.sqlite)
    let files = SQLiteFiles(directory: harness.directory)
    _ = try files.createDirectory()
    let queue = try SQLiteConnection.openWriter(files, settings: SQLiteEventStore.Settings())
    try queue.writeWithoutTransaction { database in
      try SQLiteConnection.verify(database)
      try database.execute(sql: "PRAGMA \(pragma)")
      let error = #expect(throws: StoreError.self) { try SQLiteConnection.verify(database) }
      #expect(error?.code == .notDurable)
    }
    try queue.close()
  }

  @Test(arguments: [
    ("3.40.1", false), ("3.51.2", false), ("3.51.3", true), ("3.52.0", true), ("4.0", true),
    ("3.9.9", false), ("", false), ("unknown", false),
  ])
  func `an SQLite with the WAL-reset defect is told from one without`(
    version: String, isSound: Bool
  ) {
    #expect(SQLiteConnection.isSound(version) == isSound)
  }

  @Test func `only the writer can checkpoint or change anything`() async throws {
    let harness = StoreHarness(.sqlite)
    let store = try harness.openSQLite()
    try await fill(store, harness, count: 3)
    let readers = try SQLiteConnection.openReaders(SQLiteFiles(directory: harness.directory))
    let before = SQLiteFiles.size(of: SQLiteFiles(directory: harness.directory).log)
    #expect(before > 0)
    for statement in ["DELETE FROM event", "PRAGMA wal_checkpoint(TRUNCATE)"] {
      _ = try? await readers.read { try $0.execute(sql: statement) }
    }
    #expect(SQLiteFiles.size(of: SQLiteFiles(directory: harness.directory).log) == before)
    #expect(try await store.allEvents().count == 3)
    try readers.close()
    await store.close()
  }

  @Test func `a second store in the same directory is refused until the first is closed`()
    async throws
  {
    let harness = StoreHarness(.sqlite)
    let first = try harness.openSQLite()
    let error = #expect(throws: StoreError.self) { _ = try harness.openSQLite() }
    #expect(error?.code == .alreadyOpen)
    #expect(error?.message.contains("in use by another store") == true)
    await first.close()
    let second = try harness.openSQLite()
    await second.close()
  }

  @Test func `only the owner may read the files`() async throws {
    let harness = StoreHarness(.sqlite)
    let store = try harness.openSQLite()
    try await fill(store, harness, count: 1)
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try mode(harness.directory) == 0o700)
    let names = try FileManager.default.contentsOfDirectory(atPath: harness.directory)
    #expect(
      names.sorted() == [
        "store.lock", "store.pages", "store.sqlite", "store.sqlite-shm", "store.sqlite-wal",
      ])
    for name in names {
      #expect(try mode(harness.directory + "/" + name) == 0o600, "\(name)")
    }
    await store.close()
  }

  /// Opens the closed database with a second connection.
  private func edit(_ harness: StoreHarness, _ sql: String) throws {
    let queue = try DatabaseQueue(path: SQLiteFiles(directory: harness.directory).database)
    try queue.write { try $0.execute(sql: sql) }
    try queue.close()
  }

  @Test(arguments: [
    "epoch = 2", "id = zeroblob(16)", "kind = kind + 1", "version = version + 1",
    "partition = 'CHN-PNH'", "event_utc = event_utc + 1", "recorded_utc = recorded_utc + 1",
    "recorded_mono = recorded_mono + 1", "header = x'0908FF'", "header = x''",
    "body = x'010204'", "hash = zeroblob(32)",
  ])
  func `a changed byte of an event is found at its sequence`(change: String) async throws {
    let harness = StoreHarness(.sqlite)
    let store = try harness.openSQLite()
    try await fill(store, harness, count: 20)
    await store.close()
    try edit(harness, "UPDATE event SET \(change) WHERE seq = 13")
    let damaged = try harness.openSQLite()
    for first: Int64 in [1, 12, 13] {
      let error = await #expect(throws: StoreError.self) {
        try await damaged.verifyChain(from: first)
      }
      #expect(error?.code == .chainBroken)
      #expect(error?.sequence == 13)
    }
    await damaged.close()
  }

  @Test func `a removed event is found, in the middle and at the end`() async throws {
    let harness = StoreHarness(.sqlite)
    let store = try harness.openSQLite()
    try await fill(store, harness, count: 5)
    await store.close()
    try edit(harness, "DELETE FROM event WHERE seq = 3")
    let damaged = try harness.openSQLite()
    let middle = await #expect(throws: StoreError.self) { try await damaged.verifyChain() }
    #expect(middle?.code == .chainBroken)
    #expect(middle?.sequence == 3)
    await damaged.close()
    try edit(harness, "DELETE FROM event WHERE seq = 5")
    // It opens all the same: whoever keeps it running can say what is wrong, and restart nothing.
    let cut = try harness.openSQLite()
    #expect(await cut.statistics().damage?.contains("event 5 is missing") == true)
    let refused = await #expect(throws: StoreError.self) {
      _ = try await cut.commit(StoreCommand()) { _ in [] }
    }
    #expect(refused?.code == .damaged && refused?.sequence == 5)
    #expect(try await cut.read { try $0.events(after: 0, limit: 10).elements.count } == 3)
    await cut.close()
  }

  @Test func `a file of a newer format, of another application, or no database is refused`()
    async throws
  {
    let cases: [(String, StoreError.Code)] = [
      ("PRAGMA user_version = 99", .newerFormat), ("PRAGMA application_id = 5", .notAStore),
    ]
    for (pragma, code) in cases {
      let harness = StoreHarness(.sqlite)
      await (try harness.openSQLite()).close()
      try edit(harness, pragma)
      let error = #expect(throws: StoreError.self) { _ = try harness.openSQLite() }
      #expect(error?.code == code)
    }
    let harness = StoreHarness(.sqlite)
    let files = SQLiteFiles(directory: harness.directory)
    _ = try files.createDirectory()
    try edit(harness, "CREATE TABLE stranger (id INTEGER)")
    let foreign = #expect(throws: StoreError.self) { _ = try harness.openSQLite() }
    #expect(foreign?.code == .notAStore)
    try Data("this is not a database".utf8).write(to: URL(filePath: files.database))
    let text = #expect(throws: StoreError.self) { _ = try harness.openSQLite() }
    #expect(text?.code == .notAStore)
  }

  @Test func `the log is moved into the database at its size, and closing empties it`()
    async throws
  {
    let harness = StoreHarness(.sqlite)
    let limit: Int64 = 256 << 10
    let store = try harness.openSQLite(checkpointBytes: limit)
    var largest: Int64 = 0
    for _ in 0..<60 {
      let event = harness.event([UInt8](repeating: 3, count: 50_000))
      _ = try await store.commit(StoreCommand()) { transaction in
        try transaction.append(event)
        return []
      }
      largest = max(largest, await store.statistics().pendingLogBytes)
    }
    #expect(largest > 0)
    #expect(largest < 2 * limit)
    #expect(await store.statistics().fileBytes > 2_000_000)
    await store.close()
    #expect(SQLiteFiles.size(of: SQLiteFiles(directory: harness.directory).log) == 0)
  }

  @Test func `a checkpoint that a reader prevented waits before it is tried again`() {
    var schedule = CheckpointSchedule(threshold: 10)
    var answers = [schedule.isDue(logBytes: 9), schedule.isDue(logBytes: 10)]
    #expect(answers == [false, true])
    schedule.note(isDone: false)
    let pause = CheckpointSchedule.commitsBetweenAttempts
    answers = (0...pause).map { _ in schedule.isDue(logBytes: 99) }
    #expect(answers == Array(repeating: false, count: pause) + [true])
    schedule.note(isDone: true)
    answers = [schedule.isDue(logBytes: 99)]
    #expect(answers == [true])
  }

  @Test func `a log that readers keep from shrinking does not stop the writer`() async throws {
    let harness = StoreHarness(.sqlite)
    let store = try harness.openSQLite(checkpointBytes: 64 << 10)
    try await fill(store, harness, count: 1)
    let isReading = Flag()
    let release = DispatchSemaphore(value: 0)
    let reader = Task {
      // A read runs on a thread of the pool, which may block.
      try await store.read { reader in
        let before = try reader.head.sequence
        isReading.raise()
        release.wait()
        return (before, try reader.head.sequence)
      }
    }
    await isReading.wait()
    try await fill(store, harness, count: 12)
    #expect(await store.statistics().pendingLogBytes > 64 << 10)
    release.signal()
    let (before, after) = try await reader.value
    #expect(before == 1 && after == 1)
    try await fill(store, harness, count: 200)
    #expect(await store.statistics().pendingLogBytes < 1 << 20)
    try await store.verifyChain()
    await store.close()
  }

  @Test func `after a failure nobody is acknowledged and nothing more is executed`()
    async throws
  {
    let harness = StoreHarness(.sqlite)
    let failures = Counter()
    let store = try harness.openSQLite { _ in failures.increment() }
    try await fill(store, harness, count: 1)
    // Damage from outside, as by another program: the writer's next insertion fails.
    try edit(harness, "DROP TABLE event")
    let event = harness.event()
    let code = try await errorCode {
      _ = try await store.commit(StoreCommand()) { transaction in
        // Catching the error of the storage does not hide it.
        _ = try? transaction.append(event)
        return []
      }
    }
    #expect(code == .outcomeUnknown)
    #expect(failures.value == 1)
    #expect(
      try await errorCode { _ = try await store.commit(StoreCommand()) { _ in [] } } == .closed)
    #expect(failures.value == 1)
    await store.close()
  }

  @Test func `by default a failure ends the process with status 74`() async throws {
    let harness = StoreHarness(.sqlite)
    let directory = harness.directory
    await #expect(processExitsWith: .exitCode(74)) { [directory = directory as String] in
      let store = try SQLiteEventStore(
        directory: directory, clock: SystemClock(), random: SystemRandom(),
        logger: quietLogger())
      let queue = try DatabaseQueue(path: SQLiteFiles(directory: directory).database)
      try await queue.write { try $0.execute(sql: "DROP TABLE event") }
      _ = try await store.commit(StoreCommand()) { transaction in
        try transaction.append(
          NewEvent(
            id: .randomUUID(random: SystemRandom()), kind: 1, version: 1, partition: "A",
            eventTime: 0, header: [], body: []))
        return []
      }
    }
  }

  /// Writes down what it is told.
  private final class ListeningArchive: LogArchiving {
    let sizes = Mutex<[Int64]>([])

    func opened() {}
    func committed(logBytes: Int64) { sizes.withLock { $0.append(logBytes) } }
    func mayCheckpoint(logBytes: Int64) -> Bool { true }
    func waitUntilComplete(milliseconds: Int) -> Bool { true }
    func checkpointed(isDone: Bool) {}
    func ended() {}
    func closed() {}
  }

  @Test func `whoever copies the log hears of each commit how large the log is`() async throws {
    let harness = StoreHarness(.sqlite)
    let archive = ListeningArchive()
    var settings = SQLiteEventStore.Settings()
    settings.archive = archive
    let store = try SQLiteEventStore(
      directory: harness.directory, settings: settings, clock: SystemClock(),
      random: harness.random, logger: StoreHarness.silentLogger)
    try await fill(store, harness, count: 4)
    await store.close()
    let sizes = archive.sizes.withLock { $0 }
    #expect(sizes.count == 4 && zip(sizes, sizes.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test func `durable commits per second, for information`() async throws {
    let harness = StoreHarness(.sqlite)
    let store = try harness.openSQLite()
    let clock = ContinuousClock()
    for (clients, each) in [(1, 200), (64, 50), (256, 20)] {
      let before = await store.statistics()
      let duration = try await clock.measure {
        try await withThrowingTaskGroup(of: Void.self) { group in
          for _ in 0..<clients {
            group.addTask { try await fill(store, harness, count: each) }
          }
          try await group.waitForAll()
        }
      }
      let after = await store.statistics()
      let seconds =
        Double(duration.components.attoseconds) / 1e18
        + Double(duration.components.seconds)
      let commands = after.commands - before.commands
      #expect(commands == Int64(clients * each))
      print(
        "\(clients) clients: \(Int(Double(commands) / seconds)) commands/s,",
        "\(Int(Double(after.commits - before.commits) / seconds)) commits/s")
    }
    await store.close()
  }
}
