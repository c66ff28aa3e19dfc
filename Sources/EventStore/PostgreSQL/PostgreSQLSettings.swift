#if PostgreSQL
  /// Where a store in PostgreSQL is, and what its server must promise.
  package struct PostgreSQLSettings: Sendable {
    /// A connection string of libpq ("host=db1,db2,db3 user=homeward dbname=homeward", or a URI),
    /// PostgreSQL manual §34.1.1. With several hosts, the one that takes writes is used. A password
    /// belongs into a password file, not here.
    package var connection: String

    /// The schema that the tables are in: lower-case letters, digits and `_`, not beginning with a
    /// digit, at most 63 bytes.
    package private(set) var schema: String

    /// What the server asks for, where it asks for a password; never part of ``connection``.
    package var password: String?

    /// Whether a server that waits for no standby is refused.
    package var requiresStandby: Bool

    /// - Throws: ``StoreError/Code/invalidArgument`` when the schema is not such a name.
    package init(
      connection: String, password: String? = nil, schema: String = "homeward",
      requiresStandby: Bool = false
    ) throws {
      let allowed = schema.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x5F
      }
      guard allowed, (1...63).contains(schema.utf8.count),
        schema.utf8.first.map({ !(0x30...0x39).contains($0) }) == true
      else {
        throw StoreError(
          .invalidArgument,
          "a schema is named with at most 63 lower-case letters, digits and _, and begins with no"
            + " digit")
      }
      self.connection = connection
      self.password = password
      self.schema = schema
      self.requiresStandby = requiresStandby
    }

    /// A connection string of named values, each quoted (PostgreSQL manual §34.1.1.1).
    package static func connection(_ values: [(name: String, value: String)]) -> String {
      values.map { name, value in
        let quoted = value.flatMap { $0 == "'" || $0 == "\\" ? ["\\", $0] : [$0] }
        return "\(name)='\(String(quoted))'"
      }.joined(separator: " ")
    }
  }
#endif
