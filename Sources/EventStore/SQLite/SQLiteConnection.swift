internal import GRDB
internal import Logging

/// Opens the connections of a store and proves their settings.
enum SQLiteConnection {
  /// The first version of SQLite without the WAL-reset defect of 3.7.0 to 3.51.2, which needs two
  /// connections that write or checkpoint at once. A store has only one such connection.
  static let soundVersion: [Int64] = [3, 51, 3]

  /// Memory for pages of the database on the writing connection. The default of 2 MiB makes a
  /// large store read back what it has just written.
  static let writerCacheKibibytes = 32 << 10

  /// `PRAGMA synchronous = FULL`.
  private static let synchronousFull: Int64 = 2

  /// Opens the connection that writes and checkpoints.
  static func openWriter(
    _ files: SQLiteFiles, settings: SQLiteEventStore.Settings
  ) throws -> DatabaseQueue {
    var configuration = commonConfiguration()
    configuration.journalMode = .wal
    // A batch that failed leaves its transaction open until the process ends.
    configuration.allowsUnsafeTransactions = true
    let queue = try DatabaseQueue(path: files.database, configuration: configuration)
    try queue.writeWithoutTransaction { database in
      // GRDB sets `synchronous = NORMAL` after every hook, so this must follow the opening.
      try database.execute(
        sql: """
          PRAGMA synchronous = FULL;
          PRAGMA wal_autocheckpoint = 0;
          PRAGMA secure_delete = ON;
          PRAGMA cache_size = -\(writerCacheKibibytes);
          """)
      if let maximumBytes = settings.maximumBytes {
        let pageSize = try Int64.fetchOne(database, sql: "PRAGMA page_size") ?? 4_096
        try database.execute(
          sql: "PRAGMA max_page_count = \(max(1, maximumBytes / max(1, pageSize)))")
      }
      try verify(database)
    }
    return queue
  }

  /// Opens the connections that only read.
  static func openReaders(_ files: SQLiteFiles) throws -> DatabasePool {
    var configuration = commonConfiguration()
    configuration.readonly = true
    configuration.maximumReaderCount = SQLiteEventStore.readers
    return try DatabasePool(path: files.database, configuration: configuration)
  }

  private static func commonConfiguration() -> Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA mmap_size = 0;
          PRAGMA temp_store = MEMORY;
          PRAGMA cell_size_check = ON;
          PRAGMA trusted_schema = OFF;
          """)
    }
    return configuration
  }

  /// Reads the settings back on which acknowledgements rest.
  ///
  /// - Throws: ``StoreError/Code/notDurable`` for the first that is not as it must be.
  static func verify(_ database: Database) throws {
    let journal = try String.fetchOne(database, sql: "PRAGMA journal_mode") ?? ""
    guard journal == "wal" else {
      throw StoreError(
        .notDurable, "SQLite runs with journal_mode \(journal) where wal is needed")
    }
    let settings: [(name: String, value: Int64)] = [
      ("synchronous", synchronousFull), ("wal_autocheckpoint", 0), ("secure_delete", 1),
      ("foreign_keys", 1),
    ]
    for setting in settings {
      let found = try Int64.fetchOne(database, sql: "PRAGMA \(setting.name)") ?? -1
      guard found == setting.value else {
        throw StoreError(
          .notDurable,
          "SQLite runs with \(setting.name) \(found) where \(setting.value) is needed")
      }
    }
  }

  /// Whether a version, as SQLite states it, is without the WAL-reset defect. One that cannot be read is
  /// not.
  static func isSound(_ version: String) -> Bool {
    let parts = version.split(separator: ".").map { Int64($0) ?? 0 }
    return !parts.lexicographicallyPrecedes(soundVersion)
  }

  /// Logs which SQLite is in use, and warns about an old one.
  ///
  /// - Returns: the version, as SQLite states it.
  static func logVersion(_ database: Database, _ logger: Logger) throws -> String {
    let version = try String.fetchOne(database, sql: "SELECT sqlite_version()") ?? "unknown"
    logger.info("SQLite opened", metadata: ["version": "\(version)"])
    if !isSound(version) {
      logger.warning(
        """
        this SQLite has the WAL-reset defect fixed in 3.51.3; the store avoids it by writing \
        and checkpointing on one connection, so let no other program open the database
        """, metadata: ["version": "\(version)"])
    }
    return version
  }

  /// Runs SQLite's own check of the file, if it is small enough to do so at every start.
  static func quickCheck(_ database: Database, byteCount: Int64) throws {
    guard byteCount <= SQLiteEventStore.quickCheckBytes else { return }
    try quickCheck(database, argument: "1")
  }

  /// The tables of the database, its own among them.
  static func tables(_ database: Database) throws -> [String] {
    try String.fetchAll(
      database, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
  }

  /// Runs SQLite's own check of one table and its indexes.
  ///
  /// - Parameter table: a name from ``tables(_:)``.
  static func quickCheck(_ database: Database, table: String) throws {
    try quickCheck(database, argument: "'\(table.replacing("'", with: "''"))'")
  }

  private static func quickCheck(_ database: Database, argument: String) throws {
    let result: String
    do {
      result = try String.fetchOne(database, sql: "PRAGMA quick_check(\(argument))") ?? ""
    } catch let error as DatabaseError where error.meansDamage {
      result = error.plainDescription
    }
    // What SQLite says names pages and rows, and no content; ours says what to do.
    guard result == "ok" else {
      throw StoreError.damaged("SQLite's quick_check found damage in the database")
    }
  }
}
