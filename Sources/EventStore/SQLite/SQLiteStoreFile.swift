internal import Foundation
internal import GRDB
internal import GRDBSQLite

/// A store's database file by itself, while no store has it open: as something that puts it together
/// from an archive sees it.
package enum SQLiteStoreFile {
  /// The name of the file in a data directory.
  package static let name = "store.sqlite"

  /// Where a file stands.
  package struct Mark: Hashable, Sendable {
    /// The newest event; 0 before the first.
    package let sequence: Int64
    /// When it was recorded, µs since 1970 UTC; 0 before the first.
    package let recordedTime: Int64
    /// The latest such time of the events that were asked about.
    package let latestRecordedTime: Int64
  }

  /// Looks at the file without locking or changing anything, and without a log beside it.
  ///
  /// - Parameters:
  ///   - path: nobody may write to it meanwhile.
  ///   - sequence: events behind this one are asked about; `nil` for the newest alone.
  /// - Throws: ``StoreError`` with `storage` when it is not the file of a store.
  package static func mark(of path: String, after sequence: Int64?) throws -> Mark {
    var opened: OpaquePointer?
    let flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX
    let code = sqlite3_open_v2("file:\(escaped(path))?immutable=1", &opened, flags, nil)
    defer { sqlite3_close_v2(opened) }
    guard code == SQLITE_OK, let database = opened else { throw unreadable(code) }
    let head = try row(database, "SELECT head_seq FROM store WHERE id = 1", nil) ?? [0]
    let last =
      try row(
        database, "SELECT recorded_utc FROM event WHERE seq = ?", head[0]) ?? [0]
    guard let sequence else {
      return Mark(sequence: head[0], recordedTime: last[0], latestRecordedTime: last[0])
    }
    let latest =
      try row(
        database, "SELECT ifnull(max(recorded_utc), 0) FROM event WHERE seq > ?", sequence) ?? [0]
    return Mark(sequence: head[0], recordedTime: last[0], latestRecordedTime: latest[0])
  }

  private static func row(
    _ database: OpaquePointer, _ sql: String, _ argument: Int64?
  ) throws -> [Int64]? {
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v2(database, sql, -1, &statement, nil)
    defer { sqlite3_finalize(statement) }
    // Before its first commit a file has no tables.
    if code == SQLITE_ERROR { return nil }
    guard code == SQLITE_OK else { throw unreadable(code) }
    if let argument { sqlite3_bind_int64(statement, 1, argument) }
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return [sqlite3_column_int64(statement, 0)]
    case SQLITE_DONE: return nil
    case let code: throw unreadable(code)
    }
  }

  private static func unreadable(_ code: Int32) -> StoreError {
    StoreError(.storage, "SQLite cannot read the database file: error \(code)")
  }

  /// A path in a URI: everything but plain letters, digits and a few signs as `%XX`.
  private static func escaped(_ path: String) -> String {
    path.utf8.map { byte in
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5a).contains(byte)
        || (0x61...0x7a).contains(byte) || "/._-".utf8.contains(byte)
      guard !isPlain else { return String(UnicodeScalar(byte)) }
      return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }

  /// Makes a file that was restored another epoch, so that nobody takes what comes now for what came
  /// before: followers that saw more notice.
  ///
  /// - Parameters:
  ///   - path: the file; no store may have it open.
  ///   - random: gives the identity of a new history; `nil` for the same history as before, when nothing
  ///     of it is left out.
  ///   - tables: documents that tell of the history as it was and go with it.
  /// - Returns: the new epoch.
  /// - Throws: ``StoreError`` with `storage`.
  @discardableResult
  package static func beginEpoch(
    _ path: String, newLineage random: (any RandomBytes)?, forgetting tables: [String] = []
  ) throws -> Int64 {
    do {
      let queue = try DatabaseQueue(path: path)
      let epoch = try queue.write { database -> Int64 in
        try database.execute(sql: "UPDATE store SET epoch = epoch + 1 WHERE id = 1")
        if let random {
          let lineage = StoreIdentifier.randomUUID(random: random)
          try database.execute(
            sql: "UPDATE store SET lineage = ? WHERE id = 1", arguments: [lineage.bytes.blob])
          for table in tables {
            try database.execute(
              sql: "DELETE FROM document WHERE tbl = ?", arguments: [table])
            try database.execute(
              sql: "DELETE FROM document_index WHERE tbl = ?", arguments: [table])
          }
        }
        return try Int64.fetchOne(database, sql: "SELECT epoch FROM store WHERE id = 1") ?? 0
      }
      try queue.close()
      // They are made anew after the next full check.
      let checksums = (path as NSString).deletingPathExtension + ".pages"
      if FileManager.default.fileExists(atPath: checksums) {
        try FileManager.default.removeItem(atPath: checksums)
      }
      guard epoch > 1 else { throw StoreError(.storage, "the database file holds no store") }
      return epoch
    } catch let error as DatabaseError {
      throw StoreError(error, while: "beginning a new epoch")
    }
  }

  /// Copies the database of a store, which may be open in another process, as it is at one moment.
  ///
  /// - Parameters:
  ///   - source: the database file.
  ///   - destination: is made.
  /// - Throws: ``StoreError`` with `storage`.
  package static func copy(_ source: String, to destination: String) throws {
    do {
      var configuration = Configuration()
      configuration.readonly = true
      let from = try DatabaseQueue(path: source, configuration: configuration)
      let to = try DatabaseQueue(path: destination)
      try from.backup(to: to)
      try to.close()
      try from.close()
    } catch let error as DatabaseError {
      throw StoreError(error, while: "copying the database")
    }
  }
}
