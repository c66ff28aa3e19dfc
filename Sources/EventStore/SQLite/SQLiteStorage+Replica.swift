internal import GRDB

/// Rows in the order of their changes.
extension SQLiteStorage: ReplicableStorage {
  func lastChange() throws -> Int64 {
    try first(
      """
      SELECT max(
        ifnull((SELECT max(change_seq) FROM document WHERE change_seq > 0), 0),
        ifnull((SELECT max(change_seq) FROM command), 0),
        ifnull((SELECT max(change_seq) FROM tombstone), 0),
        ifnull((SELECT max(change_seq) FROM removal), 0),
        ifnull((SELECT max(change_seq) FROM opening), 0))
      """, []
    ) { try $0.integer(0) } ?? 0
  }

  func changedCommands(
    after change: Int64, limit: Int, bytes: Int
  ) throws -> StorePage<ChangedCommand> {
    try page(
      """
      SELECT partition, key, payload_hash, epoch, seq, reply, change_seq
      FROM command WHERE change_seq > ? ORDER BY change_seq LIMIT ?
      """, [change], limit: limit, bytes: bytes
    ) { row in
      let command = ChangedCommand(
        key: DeduplicationKey(partition: try row.text(0), key: try row.identifier(1)),
        payloadHash: try row.hash(2), epoch: try row.integer(3), sequence: try row.integer(4),
        reply: try row.bytes(5), change: try row.integer(6))
      return (command, command.reply.count)
    }
  }

  func changedDocuments(
    after change: Int64, limit: Int, bytes: Int
  ) throws -> StorePage<ChangedDocument> {
    // The statement of the index values is another one, so the rows are taken first.
    var found = try page(
      """
      SELECT tbl, key, partition, row_seq, value, change_seq
      FROM document WHERE change_seq > 0 AND change_seq > ? ORDER BY change_seq LIMIT ?
      """, [change], limit: limit, bytes: bytes
    ) { row in
      let document = StoredDocument(
        key: try row.bytes(1), partition: try row.text(2), rowSequence: try row.integer(3),
        value: try row.bytes(4))
      let changed = ChangedDocument(
        table: try row.text(0), document: document, indexes: [], change: try row.integer(5))
      return (changed, document.value.count)
    }
    for index in found.elements.indices {
      found.elements[index].indexes = try indexes(
        found.elements[index].table, key: found.elements[index].document.key)
    }
    return found
  }

  func changedTombstones(
    after change: Int64, limit: Int
  ) throws -> StorePage<ChangedTombstone> {
    try page(
      """
      SELECT tbl, partition, key, row_seq, change_seq
      FROM tombstone WHERE change_seq > ? ORDER BY change_seq LIMIT ?
      """, [change], limit: limit
    ) { row in
      let tombstone = ChangedTombstone(
        table: try row.text(0), partition: try row.text(1), key: try row.bytes(2),
        rowSequence: try row.integer(3), change: try row.integer(4))
      return (tombstone, tombstone.key.count)
    }
  }

  func removals(after change: Int64, limit: Int) throws -> StorePage<ChangedRemoval> {
    try page(
      """
      SELECT tbl, partition, key, change_seq
      FROM removal WHERE change_seq > ? ORDER BY change_seq LIMIT ?
      """, [change], limit: limit
    ) { row in
      let removal = ChangedRemoval(
        table: try row.text(0), partition: try row.text(1), key: try row.bytes(2),
        change: try row.integer(3))
      return (removal, removal.key.count)
    }
  }

  private static let openingColumns = "id, lineage, epoch, seq, hash, change_seq"

  func openings(after change: Int64, limit: Int) throws -> StorePage<StoreOpening> {
    try page(
      """
      SELECT \(Self.openingColumns) FROM opening
      WHERE change_seq > ? ORDER BY change_seq LIMIT ?
      """, [change], limit: limit
    ) { (try Self.opening($0), 0) }
  }

  func opening(_ id: StoreIdentifier) throws -> StoreOpening? {
    try first(
      "SELECT \(Self.openingColumns) FROM opening WHERE id = ?", [id.bytes.blob], Self.opening)
  }

  func lastOpening(through change: Int64) throws -> StoreOpening? {
    try first(
      """
      SELECT \(Self.openingColumns) FROM opening
      WHERE change_seq <= ? ORDER BY change_seq DESC LIMIT 1
      """, [change], Self.opening)
  }

  private static func opening(_ row: SQLiteRow) throws -> StoreOpening {
    StoreOpening(
      id: try row.identifier(0),
      log: StorePosition(
        lineage: try row.identifier(1), epoch: try row.integer(2),
        sequence: try row.integer(3), chainHash: try row.hash(4)),
      change: try row.integer(5))
  }
}
