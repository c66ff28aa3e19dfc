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

  private func error() -> DatabaseError { DatabaseError(lastOf: connection) }
}

extension DatabaseError {
  /// The last error of a connection.
  fileprivate init(lastOf connection: OpaquePointer?) {
    self.init(
      resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
      message: sqlite3_errmsg(connection).map { String(cString: $0) })
  }
}

extension Statement {
  /// Goes through the rows until `body` returns false. GRDB's own rows cost several times what SQLite
  /// takes to read them.
  ///
  /// - Parameter arguments: in the order of the question marks.
  func forEach(_ arguments: StatementArguments, _ body: (SQLiteRow) throws -> Bool) throws {
    try setArguments(arguments)
    let handle = sqliteStatement
    defer { sqlite3_reset(handle) }
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_ROW: guard try body(SQLiteRow(handle: handle)) else { return }
      case SQLITE_DONE: return
      default: throw DatabaseError(lastOf: sqlite3_db_handle(handle))
      }
    }
  }
}

/// A row while its statement stands on it.
///
/// A damaged file may hold anything, so a value of another kind is an error.
struct SQLiteRow {
  fileprivate let handle: OpaquePointer

  private static var damage: StoreError {
    StoreError(.storage, "the database holds a value of the wrong kind; it is damaged")
  }

  /// Whether a column holds nothing.
  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  /// The integer in a column.
  func integer(_ column: Int32) throws -> Int64 {
    guard sqlite3_column_type(handle, column) == SQLITE_INTEGER else { throw Self.damage }
    return sqlite3_column_int64(handle, column)
  }

  /// The integer in a column, of a narrower type.
  func integer<Value: FixedWidthInteger>(_ column: Int32, as: Value.Type) throws -> Value {
    guard let value = Value(exactly: try integer(column)) else { throw Self.damage }
    return value
  }

  /// The text in a column.
  func text(_ column: Int32) throws -> String {
    guard sqlite3_column_type(handle, column) == SQLITE_TEXT,
      let text = sqlite3_column_text(handle, column)
    else { throw Self.damage }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self)
  }

  /// The bytes in a column, as long as the statement stands on the row.
  private func buffer(_ column: Int32) throws -> UnsafeRawBufferPointer {
    guard sqlite3_column_type(handle, column) == SQLITE_BLOB else { throw Self.damage }
    let start = sqlite3_column_blob(handle, column)
    return UnsafeRawBufferPointer(
      start: start, count: start == nil ? 0 : Int(sqlite3_column_bytes(handle, column)))
  }

  /// The bytes in a column.
  func bytes(_ column: Int32) throws -> [UInt8] { Array(try buffer(column)) }

  /// The hash in a column.
  func hash(_ column: Int32) throws -> StoreHash {
    guard let hash = StoreHash(try buffer(column)) else { throw Self.damage }
    return hash
  }

  /// The identifier in a column.
  func identifier(_ column: Int32) throws -> StoreIdentifier {
    guard let identifier = StoreIdentifier(try buffer(column)) else { throw Self.damage }
    return identifier
  }
}
