internal import EventStore

/// What a store that was restored to an earlier moment still has of those whose keys were destroyed since.
extension SealedEventStore {
  /// A row whose key was destroyed.
  package struct ErasedRow: Hashable, Sendable {
    /// As it is stored: blind where the table hides its keys.
    package let key: [UInt8]
    package let partition: String
  }

  private static let erasedPage = 500

  /// The rows of a table whose key was destroyed. It reads heads alone.
  package func erasedRows(of table: String) async throws -> [ErasedRow] {
    guard !rules.table(table).isPlain else { return [] }
    var rows: [ErasedRow] = []
    var range: KeyRange? = .all
    while let current = range {
      let ring = keys
      let page = try await inner.read { reader in
        let page = try reader.scan(
          table, partition: nil, keys: current, limit: Self.erasedPage)
        let erased = try page.elements.filter { document in
          let head = try Envelope.head(document.value)
          if case .destroyed = try ring.key(head.subject, head.generation) { return true }
          return false
        }
        return (
          rows: erased.map { ErasedRow(key: $0.key, partition: $0.partition) },
          next: page.hasMore ? page.elements.last.map { current.after($0.key) } : nil
        )
      }
      rows += page.rows
      range = page.next
    }
    return rows
  }

  /// Removes every row of every table whose key was destroyed, other than of tables whose changes others
  /// follow: those need an event.
  ///
  /// - Parameter followed: the tables that others follow.
  /// - Returns: how many rows there were.
  @discardableResult
  package func removeErasedRows(except followed: Set<String>) async throws -> Int {
    var removed = 0
    for table in rules.tables.keys.sorted() where !followed.contains(table) {
      let rows = try await erasedRows(of: table)
      for start in stride(from: 0, to: rows.count, by: Self.erasedPage) {
        let some = rows[start..<min(start + Self.erasedPage, rows.count)]
        _ = try await inner.commit(StoreCommand()) { transaction in
          for row in some { try transaction.delete(table, key: row.key) }
          return []
        }
      }
      removed += rows.count
    }
    return removed
  }
}
