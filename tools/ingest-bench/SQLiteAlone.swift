internal import Foundation
internal import GRDBSQLite

/// The floor under a registration: SQLite writing the rows that registrations left in a store, and nothing
/// else. No checks, no rules, no matching, no sealing, no connection: one thread that has everything in
/// memory inserts it into an empty store of the same layout, so many registrations to a transaction, keys
/// before the rest, each commit synced.
struct SQLiteAlone {
  private enum Value {
    case null
    case integer(Int64)
    case text([UInt8])
    case bytes([UInt8])
  }

  private struct Row {
    let table: Int
    let values: [Value]
  }

  /// A database of the store, its tables that registrations fill, and how a row of each is found with the
  /// number by which it belongs to a registration.
  private struct Source {
    let file: String
    let tables: [(name: String, sql: String)]
  }

  private static let sources = [
    Source(
      file: "keys.db",
      tables: [("subject_key", "SELECT *, change FROM subject_key ORDER BY change")]),
    Source(
      file: "store.sqlite",
      tables: [
        ("event", "SELECT *, seq FROM event ORDER BY seq"),
        ("document", "SELECT *, change_seq FROM document WHERE change_seq > 0"),
        (
          "document_index",
          """
          SELECT i.*, d.change_seq FROM document_index AS i JOIN document AS d
          ON d.tbl = i.tbl AND d.key = i.key
          """
        ),
        ("command", "SELECT *, change_seq FROM command ORDER BY change_seq"),
      ]),
  ]

  private let data: String
  /// For each source the rows of each registration.
  private var rows: [[[Row]]] = []

  /// - Parameter data: a data directory that no service uses now.
  init(data: String) throws {
    self.data = data
    let store = try Connection(data + "/store.sqlite")
    let commands = try store.read(
      "SELECT seq, change_seq, change_seq FROM command ORDER BY change_seq")
    let sequences = commands.map { Self.integer($0.values[0]) }
    let changes = commands.map(\.place)
    guard !commands.isEmpty else { throw IngestBenchError("nobody was registered") }
    for source in Self.sources {
      let connection = try Connection(data + "/" + source.file)
      var rows = [[Row]](repeating: [], count: commands.count)
      for (table, (name, sql)) in source.tables.enumerated() {
        let found = try connection.read(sql)
        for (index, row) in found.enumerated() {
          let group: Int
          switch name {
          case "subject_key": group = index * commands.count / found.count
          case "event": group = Self.firstIndex(of: row.place, in: sequences)
          default: group = Self.firstIndex(of: row.place, in: changes)
          }
          // What other commands wrote after the last registration.
          guard group < rows.count else { continue }
          rows[group].append(Row(table: table, values: row.values))
        }
      }
      self.rows.append(rows)
    }
  }

  var count: Int { rows[0].count }
  var rowsEach: Double {
    Double(rows.reduce(0) { $0 + $1.reduce(0) { $0 + $1.count } }) / Double(count)
  }

  /// Writes all of it, so many registrations at once.
  ///
  /// - Returns: registrations a second.
  func write(into directory: String, atOnce: Int) throws -> Double {
    try FileManager.default.createDirectory(
      atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let targets = try Self.sources.map { source in
      try Target(
        directory + "/" + source.file, like: data + "/" + source.file,
        tables: source.tables.map(\.name))
    }
    let start = ContinuousClock.now
    for first in stride(from: 0, to: count, by: atOnce) {
      for (target, rows) in zip(targets, rows) {
        try target.execute("BEGIN IMMEDIATE")
        for row in rows[first..<min(count, first + atOnce)].joined() {
          try target.insert(row.values, table: row.table)
        }
        try target.execute("COMMIT")
      }
    }
    return Double(count) / ((ContinuousClock.now - start) / .seconds(1))
  }

  private static func integer(_ value: Value) -> Int64 {
    guard case .integer(let number) = value else { return 0 }
    return number
  }

  /// The first of ascending numbers that is not below one.
  private static func firstIndex(of number: Int64, in numbers: [Int64]) -> Int {
    var (low, high) = (0, numbers.count)
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: SQLite

  /// A database that is only read.
  private final class Connection {
    private var handle: OpaquePointer?

    init(_ path: String) throws {
      guard sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE, nil) == SQLITE_OK else {
        throw IngestBenchError("SQLite cannot open the store")
      }
    }

    deinit { sqlite3_close(handle) }

    /// The rows of a query without their last column, which is an integer and comes apart.
    func read(_ sql: String) throws -> [(values: [Value], place: Int64)] {
      var statement: OpaquePointer?
      guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK else {
        throw IngestBenchError("SQLite cannot read the store")
      }
      defer { sqlite3_finalize(statement) }
      var found: [(values: [Value], place: Int64)] = []
      let columns = sqlite3_column_count(statement)
      while sqlite3_step(statement) == SQLITE_ROW {
        let values = (0..<columns - 1).map { column -> Value in
          func bytes() -> [UInt8] {
            let start = sqlite3_column_blob(statement, column)
            return Array(
              UnsafeRawBufferPointer(
                start: start, count: Int(sqlite3_column_bytes(statement, column))))
          }
          return switch sqlite3_column_type(statement, column) {
          case SQLITE_INTEGER: .integer(sqlite3_column_int64(statement, column))
          case SQLITE_TEXT: .text(bytes())
          case SQLITE_NULL: .null
          default: .bytes(bytes())
          }
        }
        found.append((values, sqlite3_column_int64(statement, columns - 1)))
      }
      return found
    }
  }

  /// An empty database with the tables and indexes of another one.
  private final class Target {
    private var handle: OpaquePointer?
    private var inserts: [OpaquePointer?] = []

    init(_ path: String, like other: String, tables: [String]) throws {
      guard sqlite3_open(path, &handle) == SQLITE_OK else {
        throw IngestBenchError("SQLite cannot make a store")
      }
      try execute(
        """
        PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;
        PRAGMA cache_size = -32768; PRAGMA temp_store = MEMORY;
        """)
      let schema = try Connection(other).read(
        "SELECT sql, 0 FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
          + " ORDER BY type DESC")
      for case .text(let sql) in schema.map({ $0.values[0] }) {
        try execute(String(decoding: sql, as: UTF8.self))
      }
      for table in tables {
        let columns = try Connection(other).read(
          "SELECT name, 0 FROM pragma_table_info('\(table)')")
        let places = Array(repeating: "?", count: columns.count).joined(separator: ", ")
        var statement: OpaquePointer?
        guard
          sqlite3_prepare_v3(
            handle, "INSERT INTO \(table) VALUES (\(places))", -1,
            UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil) == SQLITE_OK
        else { throw IngestBenchError("SQLite cannot insert into \(table)") }
        inserts.append(statement)
      }
    }

    deinit {
      for statement in inserts { sqlite3_finalize(statement) }
      sqlite3_close(handle)
    }

    func execute(_ sql: String) throws {
      guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else {
        throw IngestBenchError("SQLite: \(String(cString: sqlite3_errmsg(handle)))")
      }
    }

    func insert(_ values: [Value], table: Int) throws {
      let statement = inserts[table]
      for (column, value) in values.enumerated() {
        let place = Int32(column + 1)
        // The bytes stay where they are until the row is written.
        switch value {
        case .null: sqlite3_bind_null(statement, place)
        case .integer(let number): sqlite3_bind_int64(statement, place, number)
        case .text(let bytes):
          bytes.withUnsafeBytes {
            let start = $0.baseAddress?.assumingMemoryBound(to: CChar.self)
            _ = sqlite3_bind_text(statement, place, start, Int32($0.count), nil)
          }
        case .bytes(let bytes):
          bytes.withUnsafeBytes {
            _ = sqlite3_bind_blob(statement, place, $0.baseAddress, Int32($0.count), nil)
          }
        }
      }
      guard sqlite3_step(statement) == SQLITE_DONE else {
        throw IngestBenchError("SQLite: \(String(cString: sqlite3_errmsg(handle)))")
      }
      sqlite3_reset(statement)
    }
  }
}
