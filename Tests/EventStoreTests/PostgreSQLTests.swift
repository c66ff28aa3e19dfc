#if PostgreSQL
  internal import CPostgreSQL
  internal import EventStore
  internal import Synchronization
  internal import Testing

  /// What only a server and several nodes over it can do.
  @Suite(.serialized) struct PostgreSQLTests {
    /// Another session of the same server, for what an operator or another program does.
    private final class Session {
      private let connection: OpaquePointer?

      init(_ server: PostgreSQLServer = .shared) {
        connection = PQconnectdb(server.connection)
      }

      deinit {
        PQfinish(connection)
      }

      /// The first value of the first row.
      @discardableResult
      func ask(_ sql: String) -> String {
        let result = PQexec(connection, sql)
        defer { PQclear(result) }
        guard PQntuples(result) > 0, let text = PQgetvalue(result, 0, 0) else { return "" }
        return String(cString: text)
      }
    }

    /// Commands in the order in which they were given.
    private final class CommandList: Sendable {
      private let commands = Mutex<[StoreCommand]>([])
      var last: StoreCommand? { commands.withLock { $0.last } }
      func add(_ command: StoreCommand) { commands.withLock { $0.append(command) } }
    }

    @Test func `two nodes give one gap-free sequence in commit order`() async throws {
      let harness = StoreHarness(.postgreSQL)
      let nodes = [try harness.openPostgreSQL(), try harness.openPostgreSQL()]
      let outcomes = try await withThrowingTaskGroup(of: [Committed].self) { group in
        for client in 0..<16 {
          group.addTask {
            var outcomes: [Committed] = []
            for _ in 0..<25 {
              let event = harness.event()
              outcomes.append(
                try await nodes[client % 2].commit(harness.command()) { transaction in
                  try transaction.append(event)
                  return []
                })
            }
            return outcomes
          }
        }
        return try await group.reduce(into: []) { $0 += $1 }
      }
      #expect(outcomes.map(\.position.sequence).sorted() == Array(1...400))
      for node in nodes {
        #expect(try await node.verifyChain().sequence == 400)
        #expect(await node.waitForHead(after: 399) == 400)
        await node.close()
      }
    }

    @Test func `a repeat is recognised by another node`() async throws {
      let harness = StoreHarness(.postgreSQL)
      let (first, second) = (try harness.openPostgreSQL(), try harness.openPostgreSQL())
      let (command, event) = (harness.command(), harness.event())
      let outcome = try await first.commit(command) { transaction in
        try transaction.append(event)
        return [7]
      }
      let repeated = try await second.commit(command) { _ in
        Issue.record("a repeat ran again")
        return []
      }
      #expect(repeated.wasRepeated && repeated.reply == [7])
      #expect(repeated.position == outcome.position)
      await first.close()
      await second.close()
    }

    @Test func `a node hears of what another has committed`() async throws {
      let harness = StoreHarness(.postgreSQL)
      let (first, second) = (try harness.openPostgreSQL(), try harness.openPostgreSQL())
      async let heard = second.waitForHead(after: 0)
      let event = harness.event()
      _ = try await first.commit(StoreCommand()) { transaction in
        try transaction.append(event)
        return []
      }
      #expect(await heard == 1)
      await first.close()
      await second.close()
    }

    @Test func `a lost connection is an unknown outcome, and the repeat finds out`() async throws {
      let harness = StoreHarness(.postgreSQL)
      let store = try harness.openPostgreSQL()
      let (command, event) = (harness.command(), harness.event())
      let code = try await errorCode {
        _ = try await store.commit(command) { transaction in
          try transaction.append(event)
          // The server ends the session while the command is decided.
          Session().ask(
            """
            SELECT pg_terminate_backend(pid) FROM pg_locks JOIN pg_class ON oid = relation
            WHERE relname = 'feed_head' AND mode = 'RowShareLock' AND granted
              AND relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = '\(harness.schemaName)')
            """)
          return [1]
        }
      }
      #expect(code == .outcomeUnknown)
      let repeated = try await store.commit(command) { transaction in
        try transaction.append(event)
        return [2]
      }
      #expect(!repeated.wasRepeated && repeated.reply == [2])
      #expect(repeated.position.sequence == 1)
      #expect(!(await store.statistics()).isReadOnly)
      await store.close()
    }

    @Test func `a cancelled wait for the standby is no acknowledgement`() async throws {
      let harness = StoreHarness(.postgreSQL)
      // The setting concerns every store of a server.
      let server = PostgreSQLServer("b")
      let store = try harness.openPostgreSQL(on: server)
      let session = Session(server)
      session.ask("ALTER SYSTEM SET synchronous_standby_names = 'nobody'")
      session.ask("SELECT pg_reload_conf()")
      defer {
        session.ask("ALTER SYSTEM RESET synchronous_standby_names")
        session.ask("SELECT pg_reload_conf()")
      }
      // Until the server has taken the setting in, commits go through.
      let waits = Session(server)
      let commands = CommandList()
      let driver = Task {
        while !Task.isCancelled {
          let (command, event) = (harness.command(), harness.event())
          commands.add(command)
          _ = try await store.commit(command) { transaction in
            try transaction.append(event)
            return [1]
          }
        }
      }
      try await eventually {
        waits.ask(
          "SELECT count(pg_cancel_backend(pid)) FROM pg_stat_activity WHERE wait_event = 'SyncRep'"
        ) != "0"
      }
      let code = try await errorCode { try await driver.value }
      #expect(code == .outcomeUnknown)
      // The commit is there all the same, and a repeat has to wait for the standby before it is told.
      let command = try #require(commands.last)
      let repeating = Task { try await store.commit(command) { _ in [2] } }
      try await eventually {
        waits.ask("SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'SyncRep'") != "0"
      }
      session.ask("ALTER SYSTEM RESET synchronous_standby_names")
      session.ask("SELECT pg_reload_conf()")
      let repeated = try await repeating.value
      #expect(repeated.wasRepeated && repeated.reply == [1])
      await store.close()
    }

    private static let cancelWaits =
      "SELECT count(pg_cancel_backend(pid)) FROM pg_stat_activity WHERE wait_event = 'SyncRep'"

    /// Commits one event after the other until one fails.
    private func commitUntilItFails(
      _ store: PostgreSQLEventStore, _ harness: StoreHarness
    ) -> Task<Void, any Error> {
      Task {
        while !Task.isCancelled {
          let (command, event) = (harness.command(), harness.event())
          _ = try await store.commit(command) { transaction in
            try transaction.append(event)
            return [1]
          }
        }
      }
    }

    @Test func `what a server is told later does not make its commits mean less`() async throws {
      let harness = StoreHarness(.postgreSQL)
      let server = PostgreSQLServer("c")
      let session = Session(server)
      // The tables are there before anybody waits.
      await (try harness.openPostgreSQL(on: server)).close()
      session.ask("ALTER SYSTEM SET synchronous_standby_names = 'nobody'")
      session.ask("SELECT pg_reload_conf()")
      let settings = ["synchronous_standby_names", "synchronous_commit", "client_min_messages"]
      defer {
        for name in settings { session.ask("ALTER SYSTEM RESET \(name)") }
        session.ask("SELECT pg_reload_conf()")
      }
      // What it writes when it opens waits for the standby, too.
      let opening = Task { try harness.openPostgreSQL(on: server, requiringStandby: true) }
      let canceller = Task {
        let waits = Session(server)
        while !Task.isCancelled {
          waits.ask(Self.cancelWaits)
          await Task.yield()
        }
      }
      let store = try await opening.value
      canceller.cancel()
      await canceller.value
      let waits = Session(server)
      session.ask("ALTER SYSTEM SET synchronous_commit = off")
      session.ask("ALTER SYSTEM SET client_min_messages = error")
      session.ask("SELECT pg_reload_conf()")
      // It still waits for its standby, and hears when the wait was cancelled.
      let cancelled = commitUntilItFails(store, harness)
      try await eventually { waits.ask(Self.cancelWaits) != "0" }
      #expect(try await errorCode { try await cancelled.value } == .outcomeUnknown)
      // The next session would be refused.
      session.ask("ALTER SYSTEM RESET synchronous_commit")
      session.ask("SELECT pg_reload_conf()")
      // A wait that ends because there is nobody to wait for any more is no acknowledgement either.
      let released = commitUntilItFails(store, harness)
      try await eventually {
        waits.ask("SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'SyncRep'") != "0"
      }
      session.ask("ALTER SYSTEM RESET synchronous_standby_names")
      session.ask("SELECT pg_reload_conf()")
      #expect(try await errorCode { try await released.value } == .outcomeUnknown)
      await store.close()
    }

    @Test func `a server that stops syncing is waited for`() async throws {
      let harness = StoreHarness(.postgreSQL)
      let server = PostgreSQLServer("d")
      let session = Session(server)
      let store = try harness.openPostgreSQL(on: server)
      defer {
        session.ask("ALTER SYSTEM RESET fsync")
        session.ask("SELECT pg_reload_conf()")
      }
      session.ask("ALTER SYSTEM SET fsync = off")
      session.ask("SELECT pg_reload_conf()")
      let driver = Task {
        while !Task.isCancelled { _ = try? await commitUntilItFails(store, harness).value }
      }
      try await eventually { await store.statistics().isReadOnly }
      session.ask("ALTER SYSTEM RESET fsync")
      session.ask("SELECT pg_reload_conf()")
      try await eventually { await !store.statistics().isReadOnly }
      driver.cancel()
      await store.close()
    }

    @Test func `a server that was promoted begins a new epoch`() async throws {
      let harness = StoreHarness(.postgreSQL)
      let store = try harness.openPostgreSQL()
      let event = harness.event()
      let before = try await store.commit(StoreCommand()) { transaction in
        try transaction.append(event)
        return []
      }
      // As if the row had been written on an earlier timeline.
      Session().ask("UPDATE \(harness.schemaName).feed_head SET timeline = '00000000'")
      let next = harness.event()
      let after = try await store.commit(StoreCommand()) { transaction in
        try transaction.append(next)
        return []
      }
      #expect(after.position.epoch == before.position.epoch + 1)
      #expect(after.position.sequence == 2)
      #expect(try await store.verifyChain().sequence == 2)
      await store.close()
    }

    @Test func `a server whose commits mean nothing is refused`() async throws {
      let harness = StoreHarness(.postgreSQL)
      for options in ["-csynchronous_commit=off", "-csynchronous_commit=local"] {
        let settings = try PostgreSQLSettings(
          connection: PostgreSQLServer.shared.connection + " options='\(options)'", schema: "unused"
        )
        let code = try await errorCode {
          _ = try PostgreSQLEventStore(
            settings, clock: harness.clock, random: harness.random,
            logger: StoreHarness.silentLogger)
        }
        #expect(code == .notDurable)
      }
      let alone = try PostgreSQLSettings(
        connection: PostgreSQLServer.shared.connection, schema: "unused", requiresStandby: true)
      let code = try await errorCode {
        _ = try PostgreSQLEventStore(
          alone, clock: harness.clock, random: harness.random, logger: StoreHarness.silentLogger)
      }
      #expect(code == .notDurable)
    }

    @Test func `a schema is a plain name`() async throws {
      for name in ["", "9a", "Homeward", "a-b", "a;drop", String(repeating: "a", count: 64)] {
        let code = try await errorCode {
          _ = try PostgreSQLSettings(connection: "host=/nowhere", schema: name)
        }
        #expect(code == .invalidArgument)
      }
    }

    /// What hooks were told.
    private final class Told: Sendable {
      private let batches = Mutex<[(known: Int64, head: Int64, changed: Int)]>([])
      private let failures = Mutex(0)
      var all: [(known: Int64, head: Int64, changed: Int)] { batches.withLock { $0 } }
      func add(_ batch: SharedBatch, changed: Int) {
        batches.withLock { $0.append((batch.known, batch.head.sequence, changed)) }
      }
      /// Counts down; throws until none is left.
      func fail(_ times: Int) throws {
        let count = failures.withLock { count in
          count += 1
          return count
        }
        if count <= times { throw StoreError(.unreachable, "not yet") }
      }
      var calls: Int { failures.withLock { $0 } }
    }

    @Test func `before its commands a node is told what another one has written`() async throws {
      let harness = StoreHarness(.postgreSQL)
      let (first, second) = (try harness.openPostgreSQL(), try harness.openPostgreSQL())
      let told = Told()
      second.afterBegin { batch in
        let page = try batch.reader.changes(
          "file", partition: "m", after: ChangeCursor(rowSequence: batch.known), limit: 10)
        told.add(batch, changed: page.elements.count)
      }
      for key: UInt8 in 1...3 {
        let event = harness.event()
        _ = try await first.commit(StoreCommand()) { transaction in
          try transaction.append(event)
          try transaction.put(
            "file", partition: "m", key: [key], value: [key], indexes: [], tracking: .tracked)
          return []
        }
      }
      for _ in 0..<2 { _ = try await second.commit(StoreCommand()) { _ in [] } }
      #expect(told.all.map(\.known) == [0, 3])
      #expect(told.all.map(\.head) == [3, 3])
      #expect(told.all.map(\.changed) == [3, 0])
      #expect(second.followed == 3)
      await first.close()
      await second.close()
    }

    @Test func `commands wait for what must happen before a batch`() async throws {
      let harness = StoreHarness(.postgreSQL)
      let store = try harness.openPostgreSQL()
      let told = Told()
      store.afterBegin { _ in try told.fail(2) }
      let event = harness.event()
      let outcome = try await store.commit(harness.command()) { transaction in
        try transaction.append(event)
        return [1]
      }
      #expect(outcome.position.sequence == 1 && told.calls == 3)
      await store.close()
    }

    @Test func `what another node wrote is settled by a commit, and what this one wrote is`()
      async throws
    {
      let harness = StoreHarness(.postgreSQL)
      let (first, second) = (try harness.openPostgreSQL(), try harness.openPostgreSQL())
      let event = harness.event()
      _ = try await first.commit(StoreCommand()) { transaction in
        try transaction.append(event)
        return []
      }
      let before = (await first.statistics().commits, await second.statistics().commits)
      try await first.settle(through: 1)
      try await second.settle(through: 1)
      try await second.settle(through: 1)
      #expect(await first.statistics().commits == before.0)
      #expect(await second.statistics().commits == before.1 + 1)
      await first.close()
      await second.close()
    }

    @Test func `a server that gives no answer counts as gone`() throws {
      let connection = try PostgreSQLConnection(
        PostgreSQLServer.shared.settings("unanswered"), applicationName: "test")
      connection.answerMilliseconds = 200
      let start = ContinuousClock.now
      let error = #expect(throws: StoreError.self) {
        try connection.execute("SELECT pg_sleep(30)")
      }
      #expect(error?.code == .unreachable)
      #expect(ContinuousClock.now - start < .seconds(10))
      #expect(throws: StoreError.self) { try connection.execute("SELECT 1") }
    }

    @Test func `values of a connection are quoted`() {
      #expect(
        PostgreSQLSettings.connection([
          (name: "host", value: "db1,db2"), (name: "dbname", value: #"a'b \c"#),
        ]) == #"host='db1,db2' dbname='a\'b \\c'"#)
    }

    @Test func `without a server the error says so and names no password`() async throws {
      let settings = try PostgreSQLSettings(
        connection: "host=/nowhere user=homeward password=secret dbname=x")
      do {
        _ = try PostgreSQLEventStore(
          settings, clock: SystemClock(), random: SeededRandom(seed: 1),
          logger: StoreHarness.silentLogger)
        Issue.record("it opened")
      } catch let error as StoreError {
        #expect(error.code == .unreachable)
        #expect(!error.message.contains("secret"))
      }
    }
  }
#endif
