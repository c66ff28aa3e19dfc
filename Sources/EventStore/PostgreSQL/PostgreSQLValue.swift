#if PostgreSQL
  /// A parameter of a statement, in the binary form of PostgreSQL's protocol.
  package enum PostgreSQLValue {
    case integer(Int64?)
    case text(String)
    case bytes([UInt8]?)
    case integers([Int64])
    case texts([String])
    case byteStrings([[UInt8]])

    /// Object ids of types, from PostgreSQL's `pg_type.dat`; they never change.
    private enum ObjectID {
      static let bytea: UInt32 = 17
      static let int8: UInt32 = 20
      static let text: UInt32 = 25
      static let byteaArray: UInt32 = 1001
      static let textArray: UInt32 = 1009
      static let int8Array: UInt32 = 1016
    }

    /// The type that the server is told.
    var objectID: UInt32 {
      switch self {
      case .integer: ObjectID.int8
      case .text: ObjectID.text
      case .bytes: ObjectID.bytea
      case .integers: ObjectID.int8Array
      case .texts: ObjectID.textArray
      case .byteStrings: ObjectID.byteaArray
      }
    }

    /// Appends the value; `nil` for SQL's NULL, of which nothing is appended.
    ///
    /// - Returns: the length in bytes.
    func append(to output: inout [UInt8]) -> Int? {
      let start = output.count
      switch self {
      case .integer(nil), .bytes(nil):
        return nil
      case .integer(let value?):
        Self.append(UInt64(bitPattern: value), to: &output)
      case .text(let text):
        output.append(contentsOf: text.utf8)
      case .bytes(let bytes?):
        output.append(contentsOf: bytes)
      case .integers(let values):
        Self.begin(values.count, of: ObjectID.int8, &output)
        for value in values {
          Self.append(UInt32(8), to: &output)
          Self.append(UInt64(bitPattern: value), to: &output)
        }
      case .texts(let texts):
        Self.begin(texts.count, of: ObjectID.text, &output)
        for text in texts {
          Self.append(UInt32(clamping: text.utf8.count), to: &output)
          output.append(contentsOf: text.utf8)
        }
      case .byteStrings(let strings):
        Self.begin(strings.count, of: ObjectID.bytea, &output)
        for string in strings {
          Self.append(UInt32(clamping: string.count), to: &output)
          output.append(contentsOf: string)
        }
      }
      return output.count - start
    }

    /// The head of an array of one dimension, as `array_recv` reads it. An empty one has none.
    private static func begin(_ count: Int, of element: UInt32, _ output: inout [UInt8]) {
      append(UInt32(count == 0 ? 0 : 1), to: &output)
      append(UInt32(0), to: &output)
      append(element, to: &output)
      guard count > 0 else { return }
      append(UInt32(clamping: count), to: &output)
      append(UInt32(1), to: &output)
    }

    private static func append(_ value: some FixedWidthInteger, to output: inout [UInt8]) {
      withUnsafeBytes(of: value.bigEndian) { output.append(contentsOf: $0) }
    }
  }

  /// A statement and its parameters.
  package struct PostgreSQLStatement {
    var sql: String
    var values: [PostgreSQLValue]

    package init(_ sql: String, _ values: [PostgreSQLValue] = []) {
      self.sql = sql
      self.values = values
    }
  }
#endif
