internal import GRDB
package import Logging
private import Synchronization

/// A durable store in one SQLite database, for one process.
///
/// An acknowledged command has been through `fsync` of the write-ahead log. After an input or
/// output error while committing, the process ends: SQLite would accept further commits, but what
/// the operating system still holds is unknown. When the disk is full the store goes on reading
/// and refuses to write until there is space. What is found to be damaged is read as far as it can
/// be and written no more; the store opens all the same, so that whoever keeps it running can say so.
package final class SQLiteEventStore: ReplicaSource, HookedEventStore {
  /// Connections that read at once.
  package static let readers = 4

  /// Files up to this size are checked by SQLite at every start. Bytes.
  package static let quickCheckBytes: Int64 = 64 << 20

  /// What can be chosen when a store is opened.
  package struct Settings: Sendable {
    /// The size of the write-ahead log at which it is moved into the database. Bytes.
    package var checkpointBytes: Int64 = 32 << 20
    /// The size the database may reach; `nil` for as far as the disk goes. Bytes.
    package var maximumBytes: Int64?
    /// Space kept for a clean stop and for erasures on a full disk; 0 for none. Bytes.
    package var reserveBytes: Int64 = 0
    /// Copies what is committed; `nil` for nobody.
    package var archive: (any LogArchiving)?

    /// The defaults.
    package init() {}
  }

  private struct Reads {
    var running = 0
    var isClosed = false
  }

  /// The engine and its version, for operators.
  package let engineVersion: String

  private let files: SQLiteFiles
  private let writer: SQLiteWriter
  private let readers: DatabasePool
  private let reads = Mutex(Reads())

  /// Opens the store in `directory`, which is created with mode 0700 if it is missing.
  ///
  /// Blocks while SQLite recovers and checks the files. Call
  /// ``EventStore/verifyRecent(_:)`` before serving. When the disk is full, or what was checked is
  /// damaged, the store opens and refuses commands; ``EventStore/statistics()`` says why.
  ///
  /// - Parameters:
  ///   - directory: the data directory, used by this store alone; its parent must exist.
  ///   - settings: sizes.
  ///   - clock: gives recorded times and deadlines.
  ///   - random: gives the lineage of a new store.
  ///   - logger: told about the version of SQLite, warnings, and a full disk.
  ///   - onFatal: called with the reason when a commit failed in a way that leaves its outcome
  ///     open. The default prints it and ends the process with status 74. If it returns, the store
  ///     stays closed to commands.
  /// - Throws: ``StoreError`` with the code `alreadyOpen`, `notAStore`, `newerFormat`,
  ///   `notDurable` or `storage`.
  package init(
    directory: String, settings: Settings = Settings(), clock: any WallClock,
    random: any RandomBytes, logger: Logger, onFatal: (@Sendable (String) -> Void)? = nil
  ) throws {
    files = SQLiteFiles(directory: directory)
    if try files.createDirectory() {
      logger.warning("the data directory is open to other users; its mode should be 0700")
    }
    let lock = try DirectoryLock(path: files.lock)
    let reserve = SpaceReserve(
      path: files.reserve, directory: directory, byteCount: settings.reserveBytes)
    // SQLite needs a little space to open: on a full disk that comes out of the reserve.
    if !reserve.hasSpace { reserve.release() }
    try files.createDatabase()
    try SQLiteSchema.check(header: files.header())
    let checksums = PageChecksums(path: files.checksums, database: files.database)
    let isKnown = checksums.open()
    let byteCount = SQLiteFiles.size(of: files.database)
    let turned = byteCount <= Self.quickCheckBytes ? Self.damagedPage(checksums) : nil
    do {
      let database = try SQLiteConnection.openWriter(files, settings: settings)
      let (version, head, change, damage) = try database.writeWithoutTransaction { database in
        let version = try SQLiteConnection.logVersion(database, logger)
        try SQLiteSchema.migrate(database, random: random)
        let storage = SQLiteStorage(database)
        let head = try storage.head()
        let damage = try turned ?? Self.damage(database, head, byteCount: byteCount)
        return (version, head, try storage.lastChange(), damage)
      }
      engineVersion = "SQLite \(version)"
      let queue = CommandQueue()
      let recorder = StatisticsRecorder()
      if !isKnown {
        logger.notice("the pages of the database are compared again after the next full check")
      }
      if let damage {
        logger.critical("the store is damaged: it only reads", metadata: ["damage": "\(damage)"])
        queue.refuse(damage: .damaged(damage))
      }
      if !reserve.hasSpace || !reserve.hold() {
        logger.critical("no space is left for the store: it only reads until there is some")
        recorder.record { $0.isReadOnly = true }
        queue.setFull(true)
      }
      readers = try SQLiteConnection.openReaders(files)
      writer = SQLiteWriter(
        database: database, files: files, lock: lock, queue: queue,
        watch: HeadWatch(head: head.sequence), changes: HeadWatch(head: change),
        recorder: recorder, clock: clock, checkpointBytes: settings.checkpointBytes,
        reserve: reserve, checksums: checksums, archive: settings.archive,
        hasMaximum: settings.maximumBytes != nil, logger: logger, onFatal: onFatal ?? FatalExit.run,
        finished: Latch(), hook: CommitHook())
      writer.start(head: head, change: change)
      settings.archive?.opened()
    } catch let error as DatabaseError {
      throw turned ?? StoreError(error, while: "opening the database")
    }
  }

  deinit {
    // A store that was never closed lets its thread end after what is queued.
    writer.queue.end(Self.closedError)
  }

  /// What a quick look finds to be damaged: the recorded head must be the last event, and a small
  /// file must pass SQLite's own check.
  private static func damage(
    _ database: Database, _ head: StorePosition, byteCount: Int64
  ) throws -> StoreError? {
    let storage = SQLiteStorage(database)
    do {
      let last = try storage.position(at: head.sequence, head: head)
      let next = try storage.epochAndHash(at: head.sequence + 1)
      guard last?.chainHash == head.chainHash, next == nil else {
        return .damaged("the recorded head is not the last event", sequence: head.sequence)
      }
      try SQLiteConnection.quickCheck(database, byteCount: byteCount)
      return nil
    } catch let error as StoreError where [.chainBroken, .damaged].contains(error.code) {
      return .damaged(error)
    }
  }

  /// The first page that is not as it was written.
  private static func damagedPage(_ checksums: PageChecksums) -> StoreError? {
    var page: Int64 = 1
    while true {
      switch checksums.verify(from: page) {
      case .next(let next): page = next
      case .damaged(let page): return damagedPage(page)
      case .over, .unknown: return nil
      }
    }
  }

  private static func damagedPage(_ page: Int64) -> StoreError {
    .damaged("page \(page) of the database file is not as it was written")
  }

  package func beforeCommit(_ hook: @escaping @Sendable () throws -> Void) {
    writer.hook.set(hook)
  }

  package func commit(
    _ command: StoreCommand,
    _ decide: @escaping @Sendable (any StoreTransaction) throws -> [UInt8]
  ) async throws -> Committed {
    // Adding to the queue wakes the writer's thread.
    try await PendingCommand(command, decide).submit(
      to: writer.queue, statistics: writer.recorder, wake: {})
  }

  package func read<Value: Sendable>(
    _ body: @escaping @Sendable (any StoreReader) throws -> Value
  ) async throws -> Value {
    try reads.withLock { reads in
      guard !reads.isClosed else { throw Self.closedError }
      guard reads.running < StoreLimits.concurrentReads else {
        throw StoreError.busy("\(StoreLimits.concurrentReads) reads run or wait already")
      }
      reads.running += 1
    }
    defer { reads.withLock { $0.running -= 1 } }
    let clock = writer.clock
    do {
      return try await readers.read { database in
        try body(StorageReader(SQLiteStorage(database), clock: clock))
      }
    } catch let error as DatabaseError {
      // A read that began beside the closing finds its connection gone.
      guard !reads.withLock({ $0.isClosed }) else { throw Self.closedError }
      throw StoreError(error, while: "reading")
    }
  }

  package func waitForHead(after sequence: Int64) async -> Int64 {
    await writer.watch.wait(after: sequence)
  }

  package func waitForChange(after change: Int64) async -> Int64 {
    await writer.changes.wait(after: change)
  }

  package func statistics() async -> StoreStatistics {
    var statistics = writer.recorder.snapshot
    statistics.queued = writer.queue.count
    statistics.headSequence = writer.watch.head
    statistics.fileBytes = SQLiteFiles.size(of: files.database)
    statistics.pendingLogBytes = SQLiteFiles.size(of: files.log)
    statistics.damage = writer.queue.damage?.message
    return statistics
  }

  package func refuseCommands(_ damage: StoreError) {
    writer.queue.refuse(damage: .damaged(damage))
  }

  /// Compares the pages of the file with their checksums, and runs SQLite's `quick_check` table by table:
  /// all in parts, so that nothing waits for long. Checksums that are not known are made anew after it.
  package func checkStorage() async throws {
    do {
      let checksums = writer.checksums
      var isKnown = false
      var next: Int64? = 1
      while let from = next {
        try Task.checkCancellation()
        switch try await readers.read({ _ in checksums.verify(from: from) }) {
        case .next(let page): next = page
        case .damaged(let page): throw Self.damagedPage(page)
        case .over: (next, isKnown) = (nil, true)
        case .unknown: next = nil
        }
      }
      let tables = try await readers.read(SQLiteConnection.tables)
      for table in tables {
        try Task.checkCancellation()
        try await readers.read { try SQLiteConnection.quickCheck($0, table: table) }
      }
      next = isKnown ? nil : 1
      while let from = next {
        try Task.checkCancellation()
        next = try await readers.read { _ in checksums.make(from: from) }
      }
    } catch let error as DatabaseError where error.meansDamage {
      throw StoreError.damaged("SQLite cannot read the database: \(error.plainDescription)")
    } catch let error as DatabaseError {
      throw StoreError(error, while: "checking the database")
    }
  }

  package func close() async {
    writer.queue.end(Self.closedError)
    await writer.finished.wait()
    let wasClosed = reads.withLock { reads in
      defer { reads.isClosed = true }
      return reads.isClosed
    }
    writer.watch.close()
    writer.changes.close()
    guard !wasClosed else { return }
    // Moving the log into the database may need what was kept for this.
    if writer.queue.isFull { writer.reserve.release() }
    // Readers first: then the log can be emptied, and the last connection to close removes it. What
    // fails here leaves a log that the next opening recovers.
    do {
      try readers.close()
      try writer.checkpoint()
      try writer.database.close()
    } catch {
      writer.logger.warning("closing the database failed; the next start recovers it")
    }
    writer.checksums.close()
    writer.archive?.closed()
    writer.lock.release()
  }

  private static let closedError = StoreError(.closed, "the store is closed")
}
