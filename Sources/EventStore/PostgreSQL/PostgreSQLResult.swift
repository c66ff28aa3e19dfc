#if PostgreSQL
  internal import CPostgreSQL

  /// The rows of one statement, in binary form.
  package final class PostgreSQLResult {
    private let result: OpaquePointer

    /// Takes the result over.
    init(_ result: OpaquePointer) {
      self.result = result
    }

    deinit {
      PQclear(result)
    }

    /// The number of rows.
    package var count: Int { Int(PQntuples(result)) }

    /// The command that was completed, such as `COMMIT`; a commit of a failed transaction says
    /// `ROLLBACK`.
    package var commandTag: String { String(cString: PQcmdStatus(result)) }

    /// Reads the values of one row from left to right; its index must be below ``count``.
    package func row(_ index: Int) -> PostgreSQLRow {
      PostgreSQLRow(result, Int32(clamping: index))
    }
  }

  /// One row of a result. Valid as long as the result.
  package struct PostgreSQLRow {
    private let result: OpaquePointer
    private let row: Int32

    fileprivate init(_ result: OpaquePointer, _ row: Int32) {
      self.result = result
      self.row = row
    }

    /// Whether a column is SQL's NULL.
    package func isNull(_ column: Int32) -> Bool { PQgetisnull(result, row, column) != 0 }

    /// The bytes of a column that is a `bytea`.
    package func bytes(_ column: Int32) throws -> [UInt8] {
      guard column < PQnfields(result), !isNull(column),
        let start = PQgetvalue(result, row, column)
      else { throw Self.damage }
      let count = Int(PQgetlength(result, row, column))
      return [UInt8](UnsafeRawBufferPointer(start: start, count: count))
    }

    /// The number in a column that is a `bigint` or an `integer`.
    package func integer(_ column: Int32) throws -> Int64 {
      let bytes = try bytes(column)
      switch bytes.count {
      case 8:
        return Int64(bitPattern: bytes.reduce(0) { $0 << 8 | UInt64($1) })
      case 4:
        return Int64(Int32(bitPattern: bytes.reduce(0) { $0 << 8 | UInt32($1) }))
      default:
        throw Self.damage
      }
    }

    /// The number in a column, of a narrower type.
    package func integer<Value: FixedWidthInteger>(_ column: Int32, as: Value.Type) throws -> Value
    {
      guard let value = Value(exactly: try integer(column)) else { throw Self.damage }
      return value
    }

    /// The text in a column.
    package func text(_ column: Int32) throws -> String {
      guard let text = String(validating: try bytes(column), as: UTF8.self) else {
        throw Self.damage
      }
      return text
    }

    /// The hash in a column.
    func hash(_ column: Int32) throws -> StoreHash {
      guard let hash = StoreHash(try bytes(column)) else { throw Self.damage }
      return hash
    }

    /// The identifier in a column.
    package func identifier(_ column: Int32) throws -> StoreIdentifier {
      guard let identifier = StoreIdentifier(try bytes(column)) else { throw Self.damage }
      return identifier
    }

    private static var damage: StoreError {
      StoreError(.storage, "the database holds a value of the wrong kind; it is damaged")
    }
  }
#endif
