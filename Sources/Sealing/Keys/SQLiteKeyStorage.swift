package import EventStore
internal import Foundation
internal import GRDB
internal import Synchronization

/// Keys in `keys.db`, an SQLite database beside the store and apart from it.
///
/// What is destroyed is overwritten in the file (`secure_delete`), and its write-ahead log is emptied
/// before the call returns.
package final class SQLiteKeyStorage: KeyStorage {
  /// "HWEK" in ASCII.
  private static let applicationID: Int64 = 0x4857_454B
  private static let version: Int64 = 1
  /// Most keys that one subject can come to have; beyond it the storage is damaged.
  private static let generationsPerSubject = 65_536
  private static let subjectsPerPerson = 65_536
  private static let busySeconds = 5.0

  /// With an archive: the size of the write-ahead log at which it is moved into the database. Bytes.
  private static let checkpointBytes: Int64 = 4 << 20
  /// How long a rotation waits for the archive.
  private static let copiedWaitMilliseconds = 10_000

  private let queue: DatabaseQueue
  private let log: String
  /// Copies what is committed; `nil` for nobody, and then SQLite moves its log by itself.
  private let archive: (any LogArchiving)?
  private let checkpoints = Mutex(CheckpointSchedule(threshold: SQLiteKeyStorage.checkpointBytes))
  /// The number of the newest change.
  let change: Mutex<Int64>

  /// Opens the database, or makes it with mode 0600.
  ///
  /// - Parameter archive: copies what is committed.
  /// - Throws: ``SealingError`` with `storage`, or `malformed` when the file is something else.
  package init(path: String, archive: (any LogArchiving)? = nil) throws {
    self.archive = archive
    log = path + "-wal"
    let isArchived = archive != nil
    do {
      // SQLite gives its other files the mode of the database.
      if !FileManager.default.fileExists(atPath: path) {
        guard
          FileManager.default.createFile(
            atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
        else { throw SealingError(.storage, "keys.db cannot be created") }
      }
      var configuration = Configuration()
      configuration.journalMode = .wal
      // An operator's command may look into the file for a moment.
      configuration.busyMode = .timeout(Self.busySeconds)
      configuration.prepareDatabase { database in
        try database.execute(sql: "PRAGMA mmap_size = 0; PRAGMA trusted_schema = OFF;")
        if isArchived { try database.execute(sql: "PRAGMA wal_autocheckpoint = 0") }
      }
      queue = try DatabaseQueue(path: path, configuration: configuration)
      let newest = try queue.writeWithoutTransaction { database -> Int64 in
        // GRDB sets `synchronous = NORMAL` after every hook, so this must follow the opening.
        try database.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;")
        guard try Int64.fetchOne(database, sql: "PRAGMA synchronous") == 2,
          try Int64.fetchOne(database, sql: "PRAGMA secure_delete") == 1
        else { throw SealingError(.storage, "SQLite does not keep keys as durably as is needed") }
        try Self.migrate(database)
        return try Self.newestChange(database)
      }
      change = Mutex(newest)
      archive?.opened()
    } catch let error as DatabaseError {
      throw Self.failure(error)
    }
  }

  private static func migrate(_ database: Database) throws {
    try database.inTransaction(.immediate) {
      let id = try Int64.fetchOne(database, sql: "PRAGMA application_id") ?? 0
      let found = try Int64.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      let objects = try Int64.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      guard id == applicationID || objects == 0 else {
        throw SealingError(.malformed, "keys.db belongs to another application")
      }
      guard found <= version else {
        throw SealingError(.malformed, "keys.db was written by newer software; install it")
      }
      guard found == 0 else { return .commit }
      try database.execute(
        sql: """
          CREATE TABLE subject_key (
            subject BLOB NOT NULL CHECK (length(subject) = 17),
            generation INTEGER NOT NULL CHECK (generation >= 1),
            wrapped_by BLOB,
            wrapped BLOB,
            change INTEGER NOT NULL,
            PRIMARY KEY (subject, generation),
            CHECK ((wrapped IS NULL) = (wrapped_by IS NULL))
          ) STRICT, WITHOUT ROWID;
          CREATE INDEX subject_key_by_change ON subject_key (change);
          CREATE TABLE named (
            person BLOB NOT NULL CHECK (length(person) = 16),
            subject BLOB NOT NULL CHECK (length(subject) = 17),
            change INTEGER NOT NULL,
            PRIMARY KEY (person, subject)
          ) STRICT, WITHOUT ROWID;
          CREATE INDEX named_by_subject ON named (subject);
          CREATE INDEX named_by_change ON named (change);
          CREATE TABLE place (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            origin BLOB NOT NULL CHECK (length(origin) = 16),
            change INTEGER NOT NULL
          ) STRICT;
          PRAGMA application_id = \(applicationID);
          PRAGMA user_version = \(version);
          """)
      return .commit
    }
  }

  // MARK: Reading

  package func keys(of subject: SubjectIdentifier) throws -> [WrappedKey] {
    try look { database in
      try Self.fetch(
        database,
        "SELECT \(Self.columns) FROM subject_key WHERE subject = ? ORDER BY generation LIMIT ?",
        [Data(subject.bytes), Self.generationsPerSubject])
    }
  }

  package func subjects(naming person: StoreIdentifier) throws -> [SubjectIdentifier] {
    try read { database in
      let statement = try database.cachedStatement(
        sql: "SELECT subject FROM named WHERE person = ? ORDER BY subject LIMIT ?")
      let rows = try Data.fetchAll(
        statement, arguments: [Data(person.bytes), Self.subjectsPerPerson])
      return try rows.map { data in
        guard let subject = SubjectIdentifier(data) else { throw Self.damage }
        return subject
      }
    }
  }

  package func keys(
    notWrappedBy newest: KeyIdentifier, limit: Int
  ) throws -> [WrappedKey] {
    try read { database in
      // What was wrapped before has the smaller numbers of change.
      try Self.fetch(
        database,
        """
        SELECT \(Self.columns) FROM subject_key
        WHERE wrapped IS NOT NULL AND wrapped_by <> ? ORDER BY change LIMIT ?
        """, [Data(newest.bytes), limit])
    }
  }

  package func counts(wrappedBy newest: KeyIdentifier) throws -> KeyCounts {
    try read { database in
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT count(wrapped), count(*) FILTER (WHERE wrapped_by <> ?), count(*)
          FROM subject_key
          """, arguments: [Data(newest.bytes)])
      guard let row else { throw Self.damage }
      let (living, waiting, all): (Int, Int, Int) = (row[0], row[1], row[2])
      return KeyCounts(living: living, waiting: waiting, destroyed: all - living)
    }
  }

  /// How many keys there are, whatever wraps them.
  func counts() throws -> KeyCounts {
    try read { database in
      let row = try Row.fetchOne(
        database, sql: "SELECT count(wrapped), count(*) FROM subject_key")
      guard let row else { throw Self.damage }
      let (living, all): (Int, Int) = (row[0], row[1])
      return KeyCounts(living: living, destroyed: all - living)
    }
  }

  /// Lets SQLite check every page.
  func checkFile() throws {
    let words = try read { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") }
    guard words == "ok" else { throw Self.damage }
  }

  package func isEmpty() throws -> Bool {
    try read { database in
      try Int64.fetchOne(database, sql: "SELECT 1 FROM subject_key LIMIT 1") == nil
    }
  }

  static let columns = "subject, generation, wrapped_by, wrapped, change"

  static func fetch(
    _ database: Database, _ sql: String, _ arguments: StatementArguments
  ) throws -> [WrappedKey] {
    let statement = try database.cachedStatement(sql: sql)
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    var keys: [WrappedKey] = []
    while let row = try rows.next() {
      guard let subject = Data.fromDatabaseValue(row[0]).flatMap({ SubjectIdentifier($0) }),
        let number = Int64.fromDatabaseValue(row[1]), let generation = UInt32(exactly: number),
        let change = Int64.fromDatabaseValue(row[4])
      else { throw damage }
      var wrapping: WrappedKey.Wrapping?
      if !row.hasNull(atIndex: 3) {
        guard let by = Data.fromDatabaseValue(row[2]).flatMap({ KeyIdentifier($0) }),
          let bytes = Data.fromDatabaseValue(row[3]), bytes.count == WrappedKey.byteCount
        else { throw damage }
        wrapping = WrappedKey.Wrapping(key: by, bytes: Array(bytes))
      }
      keys.append(
        WrappedKey(subject: subject, generation: generation, wrapping: wrapping, change: change))
    }
    return keys
  }

  // MARK: Writing

  package func add(_ keys: [WrappedKey], links: [SubjectLink]) throws {
    try write { database in
      let insert = try database.cachedStatement(
        sql: """
          INSERT INTO subject_key (subject, generation, wrapped_by, wrapped, change)
          VALUES (?, ?, ?, ?, ?)
          """)
      for key in keys {
        try insert.execute(arguments: [
          Data(key.subject.bytes), Int64(key.generation),
          key.wrapping.map { Data($0.key.bytes) }, key.wrapping.map { Data($0.bytes) },
          nextChange(),
        ])
      }
      guard !links.isEmpty else { return }
      let link = try database.cachedStatement(
        sql: "INSERT OR IGNORE INTO named (person, subject, change) VALUES (?, ?, ?)")
      for new in links {
        try link.execute(arguments: [
          Data(new.person.bytes), Data(new.subject.bytes), nextChange(),
        ])
      }
    }
  }

  package func destroy(_ subjects: [(subject: SubjectIdentifier, through: UInt32)]) throws {
    try write { database in
      for (subject, through) in subjects {
        let living = try Int64.fetchAll(
          database,
          sql: """
            SELECT generation FROM subject_key
            WHERE subject = ? AND generation <= ? AND wrapped IS NOT NULL
            """, arguments: [Data(subject.bytes), Int64(through)])
        // Each row has a number of its own, so that pages of changes can end behind any.
        for generation in living {
          try database.execute(
            sql: """
              UPDATE subject_key SET wrapped = NULL, wrapped_by = NULL, change = ?
              WHERE subject = ? AND generation = ?
              """, arguments: [nextChange(), Data(subject.bytes), generation])
        }
        try Self.dropLinks(to: subject, database)
      }
    }
    try emptyLog()
  }

  static func dropLinks(to subject: SubjectIdentifier, _ database: Database) throws {
    try database.execute(
      sql: """
        DELETE FROM named WHERE subject = ?1 AND NOT EXISTS
          (SELECT 1 FROM subject_key WHERE subject = ?1 AND wrapped IS NOT NULL)
        """, arguments: [Data(subject.bytes)])
  }

  package func replace(_ keys: [WrappedKey]) throws {
    try write { database in
      let update = try database.cachedStatement(
        sql: """
          UPDATE subject_key SET wrapped_by = ?, wrapped = ?, change = ?
          WHERE subject = ? AND generation = ? AND wrapped IS NOT NULL
          """)
      for key in keys {
        guard let wrapping = key.wrapping else { continue }
        try update.execute(arguments: [
          Data(wrapping.key.bytes), Data(wrapping.bytes), nextChange(), Data(key.subject.bytes),
          Int64(key.generation),
        ])
      }
    }
  }

  package func forgetReplaced() throws { try emptyLog() }

  package func isCopied() -> Bool {
    archive?.waitUntilComplete(milliseconds: Self.copiedWaitMilliseconds) ?? true
  }

  /// Moves the write-ahead log into the database and empties it: what was overwritten there stands in
  /// no file any more. An archive that cannot be written has to begin anew.
  func emptyLog() throws {
    do {
      let isDone = try queue.writeWithoutTransaction { database in
        guard archive?.mayCheckpoint(logBytes: .max) ?? true else {
          throw SealingError(.storage, "the data directory cannot be written")
        }
        return try checkpoint(database)
      }
      guard isDone else {
        throw SealingError(.storage, "another program reads keys.db; close it and repeat")
      }
    } catch let error as DatabaseError {
      throw Self.failure(error)
    }
  }

  /// Moves a log that has become large into the database, once the archive has all of it. Nobody waits
  /// for the outcome: what is in the log is durable.
  private func emptyLargeLog() {
    guard archive != nil else { return }
    try? queue.writeWithoutTransaction { database in
      let bytes = Self.size(of: log)
      archive?.committed(logBytes: bytes)
      guard checkpoints.withLock({ $0.isDue(logBytes: bytes) }) else { return }
      var isDone = false
      defer { checkpoints.withLock { $0.note(isDone: isDone) } }
      guard archive?.mayCheckpoint(logBytes: bytes) ?? true else { return }
      isDone = try checkpoint(database)
    }
  }

  /// - Returns: whether the log is empty now.
  private func checkpoint(_ database: Database) throws -> Bool {
    var isDone = false
    defer { archive?.checkpointed(isDone: isDone) }
    isDone = try Int64.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)") == 0
    return isDone
  }

  private static func size(of path: String) -> Int64 {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.size] as? NSNumber)?.int64Value ?? 0
  }

  func nextChange() -> Int64 {
    change.withLock { change in
      change += 1
      return change
    }
  }

  package func close() {
    archive?.ended()
    // What fails here leaves a log that the next opening recovers.
    try? queue.close()
    archive?.closed()
  }

  // MARK: Errors

  /// Runs one statement that reads. It has no transaction around it, which would cost more than it: before
  /// each new key somebody asks whether there is one.
  private func look<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try queue.unsafeRead(body)
    } catch let error as DatabaseError {
      throw Self.failure(error)
    }
  }

  /// Runs statements that read one state.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try queue.read(body)
    } catch let error as DatabaseError {
      throw Self.failure(error)
    }
  }

  func write(_ body: (Database) throws -> Void) throws {
    do {
      try queue.write(body)
      emptyLargeLog()
    } catch let error as DatabaseError {
      throw Self.failure(error)
    }
  }

  private static func failure(_ error: DatabaseError) -> any Error {
    if error.resultCode == .SQLITE_FULL {
      return StoreError(.readOnly, "no space is left for keys.db; free space, then restart")
    }
    return SealingError(
      .storage, "keys.db cannot be used: SQLite reports \(error.extendedResultCode)")
  }

  static let damage = SealingError(
    .storage, "keys.db holds a value of the wrong kind; restore it from the standby or a backup")
}
