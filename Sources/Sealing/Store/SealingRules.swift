package import EventStore

/// What of a service's store belongs to whom. The service declares it once.
package struct SealingRules: Sendable {
  /// A document that is about to be written.
  package struct Row: Sendable {
    package let partition: String
    package let key: [UInt8]
    /// In plain.
    package let value: [UInt8]
  }

  /// How one table is kept.
  package struct Table: Sendable {
    /// Whose key seals a row.
    package var subject: @Sendable (Row, BlindIndex) throws -> SealedSubject
    /// Indexes whose values are personal: they are stored blind, and found by equal values alone.
    package var blindIndexes: Set<String>
    /// The keys of the table are personal: they are stored blind. Such a table is found by key and by
    /// index, and is not gone through in the order of its keys.
    package var hidesKeys: Bool
    /// Whether rows are stored as they are: they hold nothing personal, and are read where no key is.
    package var isPlain = false

    /// Rows that are stored as they are.
    package static let plain: Table = {
      var table = Table()
      table.isPlain = true
      return table
    }()

    /// Makes the rule of a table.
    package init(
      blindIndexes: Set<String> = [], hidesKeys: Bool = false,
      subject: @escaping @Sendable (Row, BlindIndex) throws -> SealedSubject = { _, _ in .common }
    ) {
      self.subject = subject
      self.blindIndexes = blindIndexes
      self.hidesKeys = hidesKeys
    }
  }

  /// By name. A table without a rule is sealed with the common key, except a
  /// host's own.
  package var tables: [String: Table]
  /// Whose key seals an event, whose body is still plain.
  package var event: @Sendable (NewEvent, BlindIndex) throws -> SealedSubject

  /// Makes the rules of a store.
  package init(
    tables: [String: Table],
    event: @escaping @Sendable (NewEvent, BlindIndex) throws -> SealedSubject
  ) {
    self.tables = tables
    self.event = event
  }

  /// A host's own tables are written below the seal.
  func table(_ name: String) -> Table {
    tables[name] ?? (name.hasPrefix(ReplicaLimits.localPrefix) ? .plain : Table())
  }
}

extension SealingRules.Table {
  /// Rows of one person each, whose id stands in the key.
  ///
  /// - Parameter offset: where in the key the 16 bytes begin; counted from its end when it is below 0.
  package static func person(
    blindIndexes: Set<String> = [], at offset: Int = 0
  ) -> SealingRules.Table {
    SealingRules.Table(blindIndexes: blindIndexes) { row, _ in
      let start = offset >= 0 ? offset : row.key.count + offset
      guard start >= 0, start + StoreIdentifier.byteCount <= row.key.count,
        let id = StoreIdentifier(row.key[start..<(start + StoreIdentifier.byteCount)])
      else { throw StoreError(.invalidArgument, "a key names no person") }
      return .person(id)
    }
  }
}
