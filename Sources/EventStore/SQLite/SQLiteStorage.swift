internal import Foundation
internal import GRDB

/// One connection seen as a storage, for the length of one access.
final class SQLiteStorage: ReadableStorage {
  let database: Database
  private(set) var fault: StorageFault?
  /// The writer's statements, made when the first is needed unless they were handed over.
  var statements: SQLiteStatements?

  init(_ database: Database, statements: SQLiteStatements? = nil) {
    self.database = database
    self.statements = statements
  }

  /// Runs `body` and gives its errors of SQLite the store's form. They also become the fault,
  /// which only a writer looks at.
  func access<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      // GRDB interrupts a connection whose reading task is cancelled.
      if error.resultCode == .SQLITE_INTERRUPT { throw CancellationError() }
      if fault == nil { fault = error.fault }
      throw StoreError(error, while: "using the database")
    }
  }

  /// The first row of a query, made into a value.
  func first<Value>(
    _ sql: String, _ arguments: StatementArguments, _ make: (Row) throws -> Value
  ) throws -> Value? {
    try access {
      let statement = try database.cachedStatement(sql: sql)
      let rows = try Row.fetchCursor(statement, arguments: arguments)
      return try rows.next().map(make)
    }
  }

  /// The rows of a query that ends with `LIMIT ?`, made into elements with their byte counts.
  func page<Element: Sendable>(
    _ sql: String, _ arguments: StatementArguments, limit: Int,
    bytes: Int = StoreLimits.pageBytes, _ make: (Row) throws -> (Element, Int)
  ) throws -> StorePage<Element> {
    try access {
      var builder = PageBuilder<Element>(limit: limit, bytes: bytes)
      let statement = try database.cachedStatement(sql: sql)
      // One row more than asked for tells whether there is more.
      let rows = try Row.fetchCursor(statement, arguments: arguments + [limit + 1])
      while let row = try rows.next() {
        guard !builder.isFull else { return builder.page(hasMore: true) }
        let (element, byteCount) = try make(row)
        builder.add(element, byteCount: byteCount)
      }
      return builder.page(hasMore: false)
    }
  }

  /// The only number of a counting query.
  func number(_ sql: String, _ arguments: StatementArguments) throws -> Int {
    try first(sql, arguments) { try $0.integer(0) }.map { Int(clamping: $0) } ?? 0
  }
}

extension [UInt8] {
  /// The bytes as GRDB binds a BLOB.
  var blob: Data { Data(self) }
}

extension Row {
  /// The integer in a column; an error, not a trap, when a damaged file holds something else.
  func integer(_ index: Int) throws -> Int64 {
    guard let value = Int64.fromDatabaseValue(self[index]) else { throw Self.damage }
    return value
  }

  /// The integer in a column, of a narrower type.
  func integer<Value: FixedWidthInteger>(_ index: Int, as: Value.Type) throws -> Value {
    guard let value = Value(exactly: try integer(index)) else { throw Self.damage }
    return value
  }

  /// The text in a column.
  func text(_ index: Int) throws -> String {
    let value: DatabaseValue = self[index]
    guard case .string(let text) = value.storage else { throw Self.damage }
    return text
  }

  /// The bytes in a column.
  func bytes(_ index: Int) throws -> [UInt8] {
    let value: DatabaseValue = self[index]
    guard case .blob(let data) = value.storage else { throw Self.damage }
    return [UInt8](data)
  }

  /// The hash in a column.
  func hash(_ index: Int) throws -> StoreHash {
    guard let hash = StoreHash(try bytes(index)) else { throw Self.damage }
    return hash
  }

  /// The identifier in a column.
  func identifier(_ index: Int) throws -> StoreIdentifier {
    guard let identifier = StoreIdentifier(try bytes(index)) else { throw Self.damage }
    return identifier
  }

  static var damage: StoreError {
    StoreError(.storage, "the database holds a value of the wrong kind; it is damaged")
  }
}
