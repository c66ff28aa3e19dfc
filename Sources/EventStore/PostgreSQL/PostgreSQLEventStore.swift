#if PostgreSQL
  package import Logging

  /// A durable store in a PostgreSQL server or cluster, which several processes may use at once.
  ///
  /// An acknowledged command is committed by the server that takes writes, and by its synchronous
  /// standby where the cluster has one. Sequences are given while the head of the log is locked, so
  /// that they are in commit order and without gaps whatever the number of nodes. When the server is
  /// gone, callers of the batch under way get ``StoreError/Code/outcomeUnknown`` and repeat with the
  /// same key; later ones wait for its successor, whose first batch begins a new epoch.
  package final class PostgreSQLEventStore: SharedEventStore {
    /// Connections that read at once.
    package static let readers = 4

    /// How long the server may take to read one table through. ms.
    private static let checkMilliseconds: Int64 = 3_600_000

    /// The engine and its version, for operators.
    package let engineVersion: String

    private let writer: PostgreSQLWriter
    private let readers: PostgreSQLReaders
    private let listener: PostgreSQLHeadListener

    /// Opens the store, and makes its tables where there are none. Blocks.
    ///
    /// - Parameters:
    ///   - settings: where it is.
    ///   - name: how the server's own tables of activity show this node.
    ///   - clock: gives recorded times and deadlines.
    ///   - random: gives the lineage of a new store.
    ///   - logger: told of outages and of servers that take over.
    /// - Throws: ``StoreError`` with the code `unreachable` (no server takes writes), `notDurable`,
    ///   `newerFormat` or `chainBroken` (head and last event differ).
    package init(
      _ settings: PostgreSQLSettings, name: String = "homeward", clock: any WallClock,
      random: any RandomBytes, logger: Logger
    ) throws {
      let connection = try PostgreSQLConnection(settings, applicationName: name)
      try PostgreSQLSchema.migrate(connection, schema: settings.schema, random: random)
      let version = try connection.run([
        PostgreSQLStatement("SELECT current_setting('server_version')")
      ])
      // What follows the number says who packaged it.
      let number = try version.first?.row(0).text(0).prefix { $0 != " " } ?? ""
      engineVersion = "PostgreSQL \(number)"
      let storage = PostgreSQLStorage(connection)
      let head = try storage.head()
      guard try storage.position(at: head.sequence, head: head)?.chainHash == head.chainHash else {
        throw StoreError(
          .chainBroken, "the recorded head is not the last event; the database is damaged",
          sequence: head.sequence)
      }
      writer = PostgreSQLWriter(
        settings: settings, applicationName: name, queue: CommandQueue(),
        watch: HeadWatch(head: head.sequence), recorder: StatisticsRecorder(), clock: clock,
        logger: logger, finished: Latch(), hook: CommitHook(), beginHooks: BeginHooks(),
        progress: PostgreSQLWriter.Progress(head.sequence))
      readers = PostgreSQLReaders(settings, name: name, count: Self.readers, clock: clock)
      listener = PostgreSQLHeadListener(settings, name: name, watch: writer.watch)
      writer.start(connection, head: head)
      listener.start()
    }

    deinit {
      // A store that was never closed lets its thread end after what is queued.
      writer.queue.end(Self.closedError)
    }

    package func beforeCommit(_ hook: @escaping @Sendable () throws -> Void) {
      writer.hook.set(hook)
    }

    package func afterBegin(_ hook: @escaping @Sendable (SharedBatch) throws -> Void) {
      writer.beginHooks.add(hook)
    }

    package var followed: Int64 { writer.progress.followed }

    package func settle(through sequence: Int64) async throws {
      guard writer.progress.settled < sequence else { return }
      // Its commit waits for the standby, and everything before it is before it there, too.
      _ = try await commit(StoreCommand()) { _ in [] }
    }

    package func commit(
      _ command: StoreCommand,
      _ decide: @escaping @Sendable (any StoreTransaction) throws -> [UInt8]
    ) async throws -> Committed {
      // Adding to the queue wakes the writer's thread.
      var committed = try await PendingCommand(command, decide).submit(
        to: writer.queue, statistics: writer.recorder, wake: {})
      // The server has waited for its standby.
      if writer.settings.requiresStandby { committed.durability = 2 }
      return committed
    }

    package func read<Value: Sendable>(
      _ body: @escaping @Sendable (any StoreReader) throws -> Value
    ) async throws -> Value {
      try await readers.read(body)
    }

    package func waitForHead(after sequence: Int64) async -> Int64 {
      await writer.watch.wait(after: sequence)
    }

    package func statistics() async -> StoreStatistics {
      var statistics = writer.recorder.snapshot
      statistics.queued = writer.queue.count
      statistics.headSequence = writer.watch.head
      statistics.damage = writer.queue.damage?.message
      return statistics
    }

    package func refuseCommands(_ damage: StoreError) {
      writer.queue.refuse(damage: .damaged(damage))
    }

    /// Has the server read every page of the tables; where it keeps checksums of pages it compares
    /// them.
    package func checkStorage() async throws {
      for table in PostgreSQLSchema.tableNames {
        try Task.checkCancellation()
        try await readers.use { connection in
          let usual = connection.answerMilliseconds
          connection.answerMilliseconds = Self.checkMilliseconds
          defer { connection.answerMilliseconds = usual }
          do {
            _ = try connection.run([PostgreSQLStatement("SELECT count(*) FROM \(table)")])
          } catch {
            // Class XX is what PostgreSQL itself calls corrupted (its manual, appendix A).
            guard case .refused(let state) = connection.failure, state.hasPrefix("XX") else {
              throw error
            }
            throw StoreError.damaged("the database server cannot read its table \(table)")
          }
        }
      }
    }

    package func close() async {
      writer.queue.end(Self.closedError)
      await writer.finished.wait()
      await listener.close()
      writer.watch.close()
      _ = readers.close()
    }

    private static let closedError = StoreError(.closed, "the store is closed")
  }
#endif
