#if PostgreSQL
  package import EventStore
  internal import Synchronization

  /// Keys in a PostgreSQL server of their own, which all nodes over one log share.
  ///
  /// It is another server than the log's, not another database of it: the write-ahead log and the backups
  /// of a server hold all of its databases, and would keep keys that were destroyed. A node holds a lock
  /// there as long as it runs, so that the key-encryption key is replaced by one that runs alone.
  package final class PostgreSQLKeyStorage: KeyStorage {
    /// The number of the lock is arbitrary and ours: "HWEK".
    private static let lock = 0x4857_454B
    private static let generationsPerSubject: Int64 = 65_536
    private static let subjectsPerPerson: Int64 = 65_536
    private static let applicationName = "homeward-keys"

    /// One session, used by one caller at a time.
    private final class Session: @unchecked Sendable {
      // Only ever touched within the mutex that holds the session.
      var connection: PostgreSQLConnection?
    }

    private let settings: PostgreSQLSettings
    private let session = Mutex(Session())

    /// Connects, and makes the tables where there are none. Blocks.
    ///
    /// - Parameters:
    ///   - settings: where the server is. Its commits must be durable.
    ///   - log: where the log is; `nil` in tests that have only one server.
    /// - Throws: ``StoreError`` with `unreachable` or `notDurable`; ``SealingError`` with `mismatch` when
    ///   log and keys are in the same server, or when another node replaces the key now.
    package init(_ settings: PostgreSQLSettings, apartFrom log: PostgreSQLSettings?) throws {
      self.settings = settings
      let own = try session.withLock {
        try Self.connection(of: $0, settings) { try Self.identity($0) }
      }
      if let log {
        let other = try Self.identity(
          PostgreSQLConnection(log, applicationName: Self.applicationName))
        guard own != other else {
          throw SealingError(
            .mismatch,
            "the keys are in the same database server as the log, whose backups would keep keys that"
              + " were destroyed; give them a server of their own")
        }
      }
    }

    /// What tells a server, with its standbys, from every other.
    private static func identity(_ connection: PostgreSQLConnection) throws -> Int64 {
      let result = try connection.run([
        PostgreSQLStatement("SELECT system_identifier FROM pg_control_system()")
      ])
      guard let row = result.first, row.count == 1 else { throw damage }
      return try row.row(0).integer(0)
    }

    // MARK: Sessions

    /// Runs `body` on the connection, made anew where there is none.
    private static func connection<Value>(
      of session: Session, _ settings: PostgreSQLSettings,
      _ body: (PostgreSQLConnection) throws -> Value
    ) throws -> Value {
      if let connection = session.connection {
        do {
          return try body(connection)
        } catch {
          guard connection.failure != nil else { throw error }
          session.connection = nil
          // A connection that was lost while nobody used it says so at its next use.
          guard case .lost = connection.failure else { throw error }
        }
      }
      let fresh = try PostgreSQLConnection(settings, applicationName: applicationName)
      try migrate(fresh, schema: settings.schema)
      let shared = try fresh.run([
        PostgreSQLStatement(
          "SELECT CASE WHEN pg_try_advisory_lock_shared($1) THEN 1::bigint ELSE 0 END",
          [.integer(Int64(lock))])
      ])
      guard try shared.first?.row(0).integer(0) == 1 else {
        throw SealingError(
          .mismatch, "another node replaces the key just now; start when it is done")
      }
      session.connection = fresh
      do {
        return try body(fresh)
      } catch {
        if fresh.failure != nil { session.connection = nil }
        throw error
      }
    }

    /// Asks once, and once more on a new connection where the old one was lost.
    private func ask(_ sql: String, _ values: [PostgreSQLValue]) throws -> PostgreSQLResult {
      try session.withLock { session -> Box in
        try Self.connection(of: session, settings) { connection in
          guard let result = try connection.run([PostgreSQLStatement(sql, values)]).first else {
            throw Self.damage
          }
          return Box(result)
        }
      }.result
    }

    /// A result on its way out of the session: nobody else has it.
    private struct Box: @unchecked Sendable {
      let result: PostgreSQLResult
      init(_ result: PostgreSQLResult) { self.result = result }
    }

    /// Makes changes in one transaction: all are durable when it returns, or none.
    ///
    /// They are not repeated by themselves: what became of them when the connection was lost is not known.
    private func change(_ statements: [PostgreSQLStatement]) throws {
      // Whoever changes something does so alone, so that numbers are in the order of commits.
      let all =
        [PostgreSQLStatement("SELECT change FROM key_head WHERE id = 1 FOR UPDATE")] + statements
      try session.withLock { session in
        // A connection that was lost meanwhile is found before anything is changed.
        try Self.connection(of: session, settings) { connection in
          _ = try connection.run([PostgreSQLStatement("SELECT 1::bigint")])
        }
        guard let connection = session.connection else { throw Self.damage }
        do {
          try connection.run([PostgreSQLStatement("BEGIN")] + all + [PostgreSQLStatement("COMMIT")])
        } catch {
          session.connection = nil
          throw error
        }
        guard connection.warnings.isEmpty else {
          session.connection = nil
          throw SealingError(.storage, "the database of the keys did not confirm a commit")
        }
      }
    }

    // MARK: Reading

    package func keys(of subject: SubjectIdentifier) throws -> [WrappedKey] {
      try Self.keys(
        in: ask(
          "SELECT \(Self.columns) FROM subject_key WHERE subject = $1 ORDER BY generation LIMIT $2",
          [.bytes(subject.bytes), .integer(Self.generationsPerSubject)]))
    }

    package func subjects(naming person: StoreIdentifier) throws -> [SubjectIdentifier] {
      let result = try ask(
        "SELECT subject FROM named WHERE person = $1 ORDER BY subject LIMIT $2",
        [.bytes(person.bytes), .integer(Self.subjectsPerPerson)])
      return try (0..<result.count).map { try Self.subject(result.row($0), 0) }
    }

    package func keys(notWrappedBy newest: KeyIdentifier, limit: Int) throws -> [WrappedKey] {
      // What was wrapped before has the smaller numbers of change.
      try Self.keys(
        in: ask(
          """
          SELECT \(Self.columns) FROM subject_key
          WHERE wrapped IS NOT NULL AND wrapped_by <> $1 ORDER BY change LIMIT $2
          """, [.bytes(newest.bytes), .integer(Int64(limit))]))
    }

    package func counts(wrappedBy newest: KeyIdentifier) throws -> KeyCounts {
      let result = try ask(
        """
        SELECT count(wrapped), count(*) FILTER (WHERE wrapped_by <> $1), count(*) FROM subject_key
        """, [.bytes(newest.bytes)])
      guard result.count == 1 else { throw Self.damage }
      let row = result.row(0)
      let living = try row.integer(0, as: Int.self)
      return KeyCounts(
        living: living, waiting: try row.integer(1, as: Int.self),
        destroyed: try row.integer(2, as: Int.self) - living)
    }

    package func isEmpty() throws -> Bool {
      try ask("SELECT 1::bigint FROM subject_key LIMIT 1", []).count == 0
    }

    package func changes(after change: Int64, limit: Int) throws -> KeyChanges {
      let head = try ask("SELECT change, origin FROM key_head WHERE id = 1", [])
      guard head.count == 1, !head.row(0).isNull(1) else {
        throw SealingError(.missing, "this host has not begun to record")
      }
      let keys = try Self.keys(
        in: ask(
          "SELECT \(Self.columns) FROM subject_key WHERE change > $1 ORDER BY change LIMIT $2",
          [.integer(change), .integer(Int64(limit) + 1)]))
      let found = try ask(
        "SELECT person, subject, change FROM named WHERE change > $1 ORDER BY change LIMIT $2",
        [.integer(change), .integer(Int64(limit) + 1)])
      let links = try (0..<found.count).map { index -> (link: SubjectLink, change: Int64) in
        let row = found.row(index)
        return (
          SubjectLink(person: try row.identifier(0), subject: try Self.subject(row, 1)),
          try row.integer(2)
        )
      }
      return .page(
        keys, links, origin: try head.row(0).identifier(1), newest: try head.row(0).integer(0),
        limit: limit)
    }

    package func newestChange() throws -> Int64 {
      let head = try ask("SELECT change FROM key_head WHERE id = 1", [])
      guard head.count == 1 else { throw Self.damage }
      return try head.row(0).integer(0)
    }

    package func place() throws -> KeyPlace? {
      let head = try ask("SELECT origin FROM key_head WHERE id = 1", [])
      guard head.count == 1, !head.row(0).isNull(0) else { return nil }
      return KeyPlace(origin: try head.row(0).identifier(0), change: 0)
    }

    package func wrappers() throws -> [KeyIdentifier] {
      let result = try ask(
        "SELECT DISTINCT wrapped_by FROM subject_key WHERE wrapped_by IS NOT NULL ORDER BY 1", [])
      return try (0..<result.count).map { index in
        guard let key = KeyIdentifier(try result.row(index).bytes(0)) else { throw Self.damage }
        return key
      }
    }

    private static let columns = "subject, generation, wrapped_by, wrapped, change"

    private static func subject(_ row: PostgreSQLRow, _ column: Int32) throws -> SubjectIdentifier {
      guard let subject = SubjectIdentifier(try row.bytes(column)) else { throw damage }
      return subject
    }

    private static func keys(in result: PostgreSQLResult) throws -> [WrappedKey] {
      try (0..<result.count).map { index in
        let row = result.row(index)
        var wrapping: WrappedKey.Wrapping?
        if !row.isNull(3) {
          let bytes = try row.bytes(3)
          guard let by = KeyIdentifier(try row.bytes(2)), bytes.count == WrappedKey.byteCount else {
            throw damage
          }
          wrapping = WrappedKey.Wrapping(key: by, bytes: bytes)
        }
        return WrappedKey(
          subject: try subject(row, 0), generation: try row.integer(1, as: UInt32.self),
          wrapping: wrapping, change: try row.integer(4))
      }
    }

    // MARK: Writing

    package func add(_ keys: [WrappedKey], links: [SubjectLink]) throws {
      let living = keys.compactMap { key in key.wrapping.map { (key: key, wrapping: $0) } }
      var statements: [PostgreSQLStatement] = []
      if !living.isEmpty {
        statements.append(
          PostgreSQLStatement(
            """
            WITH head AS (UPDATE key_head SET change = change + $5 RETURNING change - $5 AS base)
            INSERT INTO subject_key (subject, generation, wrapped_by, wrapped, change)
            SELECT u.subject, u.generation, u.wrapped_by, u.wrapped, head.base + u.number
            FROM head, unnest($1, $2, $3, $4) WITH ORDINALITY
              AS u (subject, generation, wrapped_by, wrapped, number)
            """,
            [
              .byteStrings(living.map(\.key.subject.bytes)),
              .integers(living.map { Int64($0.key.generation) }),
              .byteStrings(living.map(\.wrapping.key.bytes)),
              .byteStrings(living.map(\.wrapping.bytes)), .integer(Int64(living.count)),
            ]))
      }
      if !links.isEmpty {
        statements.append(
          PostgreSQLStatement(
            """
            WITH head AS (UPDATE key_head SET change = change + $3 RETURNING change - $3 AS base)
            INSERT INTO named (person, subject, change)
            SELECT u.person, u.subject, head.base + u.number
            FROM head, unnest($1, $2) WITH ORDINALITY AS u (person, subject, number)
            ON CONFLICT DO NOTHING
            """,
            [
              .byteStrings(links.map(\.person.bytes)), .byteStrings(links.map(\.subject.bytes)),
              .integer(Int64(links.count)),
            ]))
      }
      try change(statements)
    }

    package func destroy(_ subjects: [(subject: SubjectIdentifier, through: UInt32)]) throws {
      try change([
        PostgreSQLStatement(
          """
          WITH doomed AS (
            SELECT k.subject, k.generation,
              row_number() OVER (ORDER BY k.subject, k.generation) AS number
            FROM subject_key k
            JOIN (
              SELECT subject, max(through) AS through
              FROM unnest($1, $2) AS g (subject, through) GROUP BY subject
            ) d ON k.subject = d.subject AND k.generation <= d.through
            WHERE k.wrapped IS NOT NULL
          ), head AS (
            UPDATE key_head SET change = change + (SELECT count(*) FROM doomed)
            RETURNING change - (SELECT count(*) FROM doomed) AS base
          )
          UPDATE subject_key k SET wrapped = NULL, wrapped_by = NULL, change = head.base + d.number
          FROM doomed d, head WHERE (k.subject, k.generation) = (d.subject, d.generation)
          """,
          [
            .byteStrings(subjects.map(\.subject.bytes)),
            .integers(subjects.map { Int64($0.through) }),
          ]),
        PostgreSQLStatement(
          """
          DELETE FROM named n USING unnest($1) AS g (subject)
          WHERE n.subject = g.subject AND NOT EXISTS (
            SELECT 1 FROM subject_key k WHERE k.subject = g.subject AND k.wrapped IS NOT NULL)
          """, [.byteStrings(subjects.map(\.subject.bytes))]),
      ])
      try forgetReplaced()
    }

    package func replace(_ keys: [WrappedKey]) throws {
      let living = keys.compactMap { key in key.wrapping.map { (key: key, wrapping: $0) } }
      try change([
        PostgreSQLStatement(
          """
          WITH head AS (UPDATE key_head SET change = change + $5 RETURNING change - $5 AS base)
          UPDATE subject_key k
          SET wrapped_by = u.wrapped_by, wrapped = u.wrapped, change = head.base + u.number
          FROM head, unnest($1, $2, $3, $4) WITH ORDINALITY
            AS u (subject, generation, wrapped_by, wrapped, number)
          WHERE (k.subject, k.generation) = (u.subject, u.generation) AND k.wrapped IS NOT NULL
          """,
          [
            .byteStrings(living.map(\.key.subject.bytes)),
            .integers(living.map { Int64($0.key.generation) }),
            .byteStrings(living.map(\.wrapping.key.bytes)),
            .byteStrings(living.map(\.wrapping.bytes)), .integer(Int64(living.count)),
          ])
      ])
    }

    /// Writes the table anew, so that its files hold no row that was replaced. What the server's own
    /// write-ahead log and backups hold is useless once the key that wraps it is replaced.
    package func forgetReplaced() throws {
      _ = try ask("VACUUM (FULL) subject_key", [])
    }

    package func apply(_ changes: KeyChanges) throws {
      throw SealingError(.mismatch, "keys in a database that nodes share are not copied")
    }

    package func begin(_ origin: StoreIdentifier) throws {
      try change([
        PostgreSQLStatement("UPDATE key_head SET origin = $1", [.bytes(origin.bytes)])
      ])
    }

    package func alone(_ body: () throws -> Void) throws {
      let result = try ask(
        "SELECT CASE WHEN pg_try_advisory_lock($1) THEN 1::bigint ELSE 0 END",
        [.integer(Int64(Self.lock))])
      guard result.count == 1, try result.row(0).integer(0) == 1 else {
        throw SealingError(.mismatch, Self.isShared(by: try otherNodes()))
      }
      defer { _ = try? ask("SELECT pg_advisory_unlock($1)", [.integer(Int64(Self.lock))]) }
      try body()
    }

    /// How many other nodes hold their lock now. `pg_locks` shows the lock's number in two halves of 32 bits.
    private func otherNodes() throws -> Int64 {
      let result = try ask(
        """
        SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 1 AND granted
          AND classid::bigint = $1 >> 32 AND objid::bigint = $1 & 4294967295
          AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
          AND pid <> pg_backend_pid()
        """, [.integer(Int64(Self.lock))])
      return result.count == 1 ? try result.row(0).integer(0) : 0
    }

    private static func isShared(by count: Int64) -> String {
      (count > 1 ? "\(count) other nodes run" : "another node runs")
        + " with this key, and would go on wrapping with it: nothing was changed. End all nodes but one, run"
        + " 'manifest keys rotate' again, copy the key file of that one to the others, and start them"
    }

    package func close() { session.withLock { $0.connection = nil } }

    private static let damage = SealingError(
      .storage, "the database of the keys holds a value of the wrong kind; restore it from a backup"
    )

    // MARK: Tables

    private static func migrate(_ connection: PostgreSQLConnection, schema: String) throws {
      try connection.execute("BEGIN")
      try connection.execute("SELECT pg_advisory_xact_lock(\(lock + 1))")
      try connection.execute("CREATE SCHEMA IF NOT EXISTS \(schema)")
      for statement in tables { try connection.execute(statement) }
      try connection.execute("COMMIT")
    }

    private static let tables = [
      """
      CREATE TABLE IF NOT EXISTS key_head (
        id bigint PRIMARY KEY CHECK (id = 1),
        origin bytea CHECK (length(origin) = 16),
        change bigint NOT NULL
      )
      """,
      "INSERT INTO key_head (id, change) VALUES (1, 0) ON CONFLICT DO NOTHING",
      """
      CREATE TABLE IF NOT EXISTS subject_key (
        subject bytea NOT NULL CHECK (length(subject) = 17),
        generation bigint NOT NULL CHECK (generation >= 1),
        wrapped_by bytea,
        wrapped bytea,
        change bigint NOT NULL,
        PRIMARY KEY (subject, generation),
        CHECK ((wrapped IS NULL) = (wrapped_by IS NULL))
      )
      """,
      "CREATE INDEX IF NOT EXISTS subject_key_by_change ON subject_key (change)",
      """
      CREATE TABLE IF NOT EXISTS named (
        person bytea NOT NULL CHECK (length(person) = 16),
        subject bytea NOT NULL CHECK (length(subject) = 17),
        change bigint NOT NULL,
        PRIMARY KEY (person, subject)
      )
      """,
      "CREATE INDEX IF NOT EXISTS named_by_subject ON named (subject)",
      "CREATE INDEX IF NOT EXISTS named_by_change ON named (change)",
    ]
  }
#endif
