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
    _ sql: String, _ arguments: StatementArguments, _ make: (SQLiteRow) throws -> Value
  ) throws -> Value? {
    try access {
      var found: Value?
      try database.cachedStatement(sql: sql).forEach(arguments) { row in
        found = try make(row)
        return false
      }
      return found
    }
  }

  /// The rows of a query that ends with `LIMIT ?`, made into elements with their byte counts.
  func page<Element: Sendable>(
    _ sql: String, _ arguments: StatementArguments, limit: Int,
    bytes: Int = StoreLimits.pageBytes, _ make: (SQLiteRow) throws -> (Element, Int)
  ) throws -> StorePage<Element> {
    try access {
      var builder = PageBuilder<Element>(limit: limit, bytes: bytes)
      var hasMore = false
      // One row more than asked for tells whether there is more.
      try database.cachedStatement(sql: sql).forEach(arguments + [limit + 1]) { row in
        hasMore = builder.isFull
        guard !hasMore else { return false }
        let (element, byteCount) = try make(row)
        builder.add(element, byteCount: byteCount)
        return true
      }
      return builder.page(hasMore: hasMore)
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
