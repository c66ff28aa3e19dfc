internal import GRDB
internal import GRDBSQLite

/// A value as it is bound to a statement.
enum SQLiteValue {
  case integer(Int64)
  case text(String)
  case blob([UInt8])
}

/// The statements that the writer executes for every command, prepared once.
///
/// They go past GRDB, whose general way of binding and caching costs several times what SQLite itself
/// takes for a small row. Used by the writer's thread alone; gone before its connection is closed, which
/// would otherwise stay open.
final class SQLiteStatements {
  /// `SQLITE_TRANSIENT`: SQLite copies what is bound.
  private static var transient: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }

  private let connection: OpaquePointer
  private var handles: [OpaquePointer?]

  /// - Throws: `DatabaseError` when the connection is closed.
  init(_ database: Database) throws {
    guard let connection = database.sqliteConnection else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "the connection is closed")
    }
    self.connection = connection
    handles = Array(repeating: nil, count: SQLiteQuery.allCases.count)
  }

  deinit {
    for handle in handles { sqlite3_finalize(handle) }
  }

  /// Executes a statement that returns no rows.
  func run(_ query: SQLiteQuery, _ values: [SQLiteValue]) throws {
    let handle = try bind(query, values)
    defer { reset(handle) }
    guard sqlite3_step(handle) == SQLITE_DONE else { throw error() }
  }

  /// The first row of a query, made into a value.
  func first<Value>(
    _ query: SQLiteQuery, _ values: [SQLiteValue], _ make: (SQLiteRow) throws -> Value
  ) throws -> Value? {
    let handle = try bind(query, values)
    defer { reset(handle) }
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return try make(SQLiteRow(handle: handle))
    case SQLITE_DONE: return nil
    default: throw error()
    }
  }

  /// Goes through the rows of a query until `body` returns false.
  func forEach(
    _ query: SQLiteQuery, _ values: [SQLiteValue], _ body: (SQLiteRow) throws -> Bool
  ) throws {
    let handle = try bind(query, values)
    defer { reset(handle) }
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_ROW: guard try body(SQLiteRow(handle: handle)) else { return }
      case SQLITE_DONE: return
      default: throw error()
      }
    }
  }

  private func bind(_ query: SQLiteQuery, _ values: [SQLiteValue]) throws -> OpaquePointer {
    let handle = try prepared(query)
    for (index, value) in values.enumerated() {
      let place = Int32(truncatingIfNeeded: index + 1)
      let code =
        switch value {
        case .integer(let number): sqlite3_bind_int64(handle, place, number)
        case .text(var text):
          text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { bytes in
              sqlite3_bind_text(
                handle, place, bytes.baseAddress, Int32(clamping: bytes.count), Self.transient)
            }
          }
        case .blob(let bytes):
          bytes.isEmpty
            ? sqlite3_bind_zeroblob(handle, place, 0)
            : bytes.withUnsafeBytes {
              sqlite3_bind_blob(
                handle, place, $0.baseAddress, Int32(clamping: $0.count), Self.transient)
            }
        }
      guard code == SQLITE_OK else {
        reset(handle)
        throw error()
      }
    }
    return handle
  }

  private func prepared(_ query: SQLiteQuery) throws -> OpaquePointer {
    if let handle = handles[query.rawValue] { return handle }
    var handle: OpaquePointer?
    guard
      sqlite3_prepare_v3(
        connection, query.sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil) == SQLITE_OK,
      let handle
    else { throw error() }
    handles[query.rawValue] = handle
    return handle
  }

  /// What it reports was reported by the step before.
  private func reset(_ handle: OpaquePointer) {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  private func error() -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
      message: sqlite3_errmsg(connection).map { String(cString: $0) })
  }
}

/// A row while its statement stands on it.
struct SQLiteRow {
  fileprivate let handle: OpaquePointer

  /// The integer in a column; an error, not a trap, when a damaged file holds something else.
  func integer(_ column: Int32) throws -> Int64 {
    guard sqlite3_column_type(handle, column) == SQLITE_INTEGER else { throw Row.damage }
    return sqlite3_column_int64(handle, column)
  }

  /// The text in a column.
  func text(_ column: Int32) throws -> String {
    guard sqlite3_column_type(handle, column) == SQLITE_TEXT,
      let text = sqlite3_column_text(handle, column)
    else { throw Row.damage }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self)
  }

  /// The bytes in a column.
  func bytes(_ column: Int32) throws -> [UInt8] {
    guard sqlite3_column_type(handle, column) == SQLITE_BLOB else { throw Row.damage }
    guard let start = sqlite3_column_blob(handle, column) else { return [] }
    return Array(
      UnsafeRawBufferPointer(
        start: start, count: Int(sqlite3_column_bytes(handle, column))))
  }

  /// The hash in a column.
  func hash(_ column: Int32) throws -> StoreHash {
    guard let hash = StoreHash(try bytes(column)) else { throw Row.damage }
    return hash
  }
}
