internal import GRDB

extension SQLiteStorage {
  func head() throws -> StorePosition {
    let head = try first("SELECT lineage, epoch, head_seq, head_hash FROM store WHERE id = 1", []) {
      row in
      StorePosition(
        lineage: try row.identifier(0), epoch: try row.integer(1),
        sequence: try row.integer(2), chainHash: try row.hash(3))
    }
    guard let head else {
      throw StoreError(.storage, "the database has no head; it is damaged")
    }
    return head
  }

  func epochAndHash(at sequence: Int64) throws -> (epoch: Int64, hash: StoreHash)? {
    try first("SELECT epoch, hash FROM event WHERE seq = ?", [sequence]) { row in
      (try row.integer(0), try row.hash(1))
    }
  }

  func events(after sequence: Int64, limit: Int) throws -> StorePage<StoredEvent> {
    try events(after: sequence, limit: limit, bytes: StoreLimits.pageBytes)
  }

  func events(
    after sequence: Int64, limit: Int, bytes: Int
  ) throws -> StorePage<StoredEvent> {
    try page(
      """
      SELECT seq, epoch, id, kind, version, partition, event_utc, recorded_utc, recorded_mono,
        header, body, hash
      FROM event WHERE seq > ? ORDER BY seq LIMIT ?
      """, [sequence], limit: limit, bytes: bytes
    ) { row in
      let event = NewEvent(
        id: try row.identifier(2), kind: try row.integer(3, as: UInt16.self),
        version: try row.integer(4, as: UInt16.self), partition: try row.text(5),
        eventTime: try row.integer(6), header: try row.bytes(9), body: try row.bytes(10))
      let stored = StoredEvent(
        sequence: try row.integer(0), epoch: try row.integer(1),
        recordedTime: try row.integer(7), monotonicTime: try row.integer(8), event: event,
        chainHash: try row.hash(11))
      return (stored, event.header.count + event.body.count)
    }
  }

  func document(_ table: String, key: [UInt8]) throws -> StoredDocument? {
    if statements != nil { return try writersDocument(table, key: key) }
    return try first(
      "SELECT key, partition, row_seq, value FROM document WHERE tbl = ? AND key = ?",
      [table, key.blob], Self.document)
  }

  private static func document(_ row: SQLiteRow) throws -> StoredDocument {
    StoredDocument(
      key: try row.bytes(0), partition: try row.text(1), rowSequence: try row.integer(2),
      value: try row.bytes(3))
  }

  func documents(
    _ table: String, partition: String?, keys: KeyRange, limit: Int
  ) throws -> StorePage<StoredDocument> {
    var sql = "SELECT key, partition, row_seq, value FROM document WHERE tbl = ?"
    var arguments: StatementArguments = [table]
    if let partition {
      sql += " AND partition = ?"
      arguments += [partition]
    }
    sql += " AND key >= ?"
    arguments += [keys.from.blob]
    if let end = keys.to {
      sql += " AND key < ?"
      arguments += [end.blob]
    }
    return try page(sql + " ORDER BY key LIMIT ?", arguments, limit: limit) { row in
      let document = try Self.document(row)
      return (document, document.value.count)
    }
  }

  func keys(
    _ table: String, index: String, value: [UInt8], after key: [UInt8]?, limit: Int
  ) throws -> StorePage<[UInt8]> {
    if statements != nil {
      return try writersKeys(table, index: index, value: value, after: key, limit: limit)
    }
    var sql = "SELECT key FROM document_index WHERE tbl = ? AND name = ? AND value = ?"
    var arguments: StatementArguments = [table, index, value.blob]
    if let key {
      sql += " AND key > ?"
      arguments += [key.blob]
    }
    return try page(sql + " ORDER BY key LIMIT ?", arguments, limit: limit) { row in
      let key = try row.bytes(0)
      return (key, key.count)
    }
  }

  func entries(
    _ table: String, index: String, values: KeyRange, after entry: IndexEntry?, limit: Int
  ) throws -> StorePage<IndexEntry> {
    var sql = "SELECT value, key FROM document_index WHERE tbl = ? AND name = ? AND value >= ?"
    var arguments: StatementArguments = [table, index, values.from.blob]
    if let end = values.to {
      sql += " AND value < ?"
      arguments += [end.blob]
    }
    if let entry {
      sql += " AND (value, key) > (?, ?)"
      arguments += [entry.value.blob, entry.key.blob]
    }
    return try page(sql + " ORDER BY value, key LIMIT ?", arguments, limit: limit) { row in
      let entry = IndexEntry(value: try row.bytes(0), key: try row.bytes(1))
      return (entry, entry.value.count + entry.key.count)
    }
  }

  func count(_ table: String, partition: String?) throws -> Int {
    guard let partition else {
      return try number("SELECT count(*) FROM document WHERE tbl = ?", [table])
    }
    return try number(
      "SELECT count(*) FROM document WHERE tbl = ? AND partition = ?", [table, partition])
  }

  func count(_ table: String, index: String, value: [UInt8]) throws -> Int {
    try number(
      "SELECT count(*) FROM document_index WHERE tbl = ? AND name = ? AND value = ?",
      [table, index, value.blob])
  }

  func changes(
    _ table: String, partition: String, after cursor: ChangeCursor, limit: Int
  ) throws -> StorePage<DocumentChange> {
    // The index holds tracked documents only; that they are is said once more, for it to be used.
    var place = "tbl = ? AND partition = ? AND row_seq > 0 AND "
    var arguments: StatementArguments = [table, partition, cursor.rowSequence]
    if let key = cursor.key {
      place += "(row_seq, key) > (?, ?)"
      arguments += [key.blob]
    } else {
      place += "row_seq > ?"
    }
    return try page(
      """
      SELECT row_seq, key, value FROM document WHERE \(place)
      UNION ALL
      SELECT row_seq, key, NULL FROM tombstone WHERE \(place)
      ORDER BY 1, 2 LIMIT ?
      """, arguments + arguments, limit: limit
    ) { row in
      let value = row.isNull(2) ? nil : try row.bytes(2)
      let change = DocumentChange(
        rowSequence: try row.integer(0), key: try row.bytes(1), value: value)
      return (change, change.key.count + (value?.count ?? 0))
    }
  }
}
