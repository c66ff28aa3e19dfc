internal import GRDB

extension SQLiteStorage: WritableStorage {
  func beginBatch() throws {
    try access { try database.beginTransaction(.immediate) }
  }

  func commitBatch(head: StorePosition?) throws {
    if let head {
      try execute(
        "UPDATE store SET lineage = ?, epoch = ?, head_seq = ?, head_hash = ? WHERE id = 1",
        [
          head.lineage.bytes.blob, head.epoch, head.sequence, head.chainHash.bytes.blob,
        ])
    }
    try access { try database.commit() }
  }

  func rollbackBatch() throws {
    // SQLite itself rolls back after some errors.
    guard database.isInsideTransaction else { return }
    try access { try database.rollback() }
  }

  func beginCommand() throws { try execute("SAVEPOINT command") }

  func endCommand() throws { try execute("RELEASE command") }

  func rollbackCommand() throws {
    try execute("ROLLBACK TO command")
    try execute("RELEASE command")
  }

  func command(_ key: DeduplicationKey) throws -> StoredCommand? {
    let found = try first(
      """
      SELECT payload_hash, epoch, seq, reply, change_seq FROM command
      WHERE partition = ? AND key = ?
      """, [key.partition, key.key.bytes.blob]
    ) { row in
      (
        hash: try row.hash(0), epoch: try row.integer(1), sequence: try row.integer(2),
        reply: try row.bytes(3), change: try row.integer(4)
      )
    }
    guard let found else { return nil }
    var position = try head()
    position.epoch = found.epoch
    position.sequence = found.sequence
    position.chainHash =
      found.sequence == 0 ? .zero : try epochAndHash(at: found.sequence)?.hash ?? .zero
    return StoredCommand(
      payloadHash: found.hash, reply: found.reply, position: position, change: found.change)
  }

  func insert(_ command: StoredCommand, key: DeduplicationKey) throws {
    try execute(
      """
      INSERT INTO command (partition, key, payload_hash, epoch, seq, reply, change_seq)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        key.partition, key.key.bytes.blob, command.payloadHash.bytes.blob,
        command.position.epoch, command.position.sequence, command.reply.blob, command.change,
      ])
  }

  func containsEvent(_ id: StoreIdentifier) throws -> Bool {
    try first("SELECT 1 FROM event WHERE id = ?", [id.bytes.blob]) { _ in true } ?? false
  }

  func insert(_ event: StoredEvent) throws {
    try execute(
      """
      INSERT INTO event (seq, epoch, id, kind, version, partition, event_utc, recorded_utc,
        recorded_mono, header, body, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        event.sequence, event.epoch, event.event.id.bytes.blob, event.event.kind,
        event.event.version, event.event.partition, event.event.eventTime, event.recordedTime,
        event.monotonicTime, event.event.header.blob, event.event.body.blob,
        event.chainHash.bytes.blob,
      ])
  }

  func documentPlace(_ table: String, key: [UInt8]) throws -> DocumentPlace? {
    try first(
      "SELECT partition, row_seq FROM document WHERE tbl = ? AND key = ?", [table, key.blob]
    ) { row in
      DocumentPlace(partition: try row.text(0), rowSequence: try row.integer(1))
    }
  }

  func write(_ document: StoredDocument, table: String, change: Int64) throws {
    try execute(
      """
      INSERT INTO document (tbl, key, partition, row_seq, value, change_seq)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (tbl, key) DO UPDATE SET
        partition = excluded.partition, row_seq = excluded.row_seq, value = excluded.value,
        change_seq = excluded.change_seq
      """,
      [
        table, document.key.blob, document.partition, document.rowSequence,
        document.value.blob, change,
      ])
  }

  func remove(_ table: String, key: [UInt8]) throws {
    try execute("DELETE FROM document WHERE tbl = ? AND key = ?", [table, key.blob])
  }

  func indexes(_ table: String, key: [UInt8]) throws -> [IndexValue] {
    try page(
      """
      SELECT name, value FROM document_index WHERE tbl = ? AND key = ?
      ORDER BY name, value LIMIT ?
      """, [table, key.blob], limit: StoreLimits.indexesPerDocument
    ) { row in
      (IndexValue(try row.text(0), try row.bytes(1)), 0)
    }.elements
  }

  func insertIndex(_ index: IndexValue, table: String, key: [UInt8]) throws {
    try execute(
      "INSERT INTO document_index (tbl, name, value, key) VALUES (?, ?, ?, ?)",
      [table, index.name, index.value.blob, key.blob])
  }

  func removeIndex(_ index: IndexValue, table: String, key: [UInt8]) throws {
    try execute(
      "DELETE FROM document_index WHERE tbl = ? AND name = ? AND value = ? AND key = ?",
      [table, index.name, index.value.blob, key.blob])
  }

  func writeTombstone(_ tombstone: ChangedTombstone) throws {
    try execute(
      """
      INSERT INTO tombstone (tbl, partition, key, row_seq, change_seq) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (tbl, partition, key) DO UPDATE SET
        row_seq = excluded.row_seq, change_seq = excluded.change_seq
      """,
      [
        tombstone.table, tombstone.partition, tombstone.key.blob, tombstone.rowSequence,
        tombstone.change,
      ])
  }

  func removeTombstone(_ table: String, partition: String, key: [UInt8]) throws -> Bool {
    try execute(
      "DELETE FROM tombstone WHERE tbl = ? AND partition = ? AND key = ?",
      [table, partition, key.blob])
    return database.changesCount > 0
  }

  func writeRemoval(_ removal: ChangedRemoval) throws {
    try execute(
      """
      INSERT INTO removal (tbl, partition, key, change_seq) VALUES (?, ?, ?, ?)
      ON CONFLICT (tbl, partition, key) DO UPDATE SET change_seq = excluded.change_seq
      """, [removal.table, removal.partition, removal.key.blob, removal.change])
  }

  func removeRemoval(_ table: String, partition: String, key: [UInt8]) throws {
    try execute(
      "DELETE FROM removal WHERE tbl = ? AND partition = ? AND key = ?",
      [table, partition, key.blob])
  }

  func insert(_ opening: StoreOpening) throws {
    try execute(
      "INSERT INTO opening (change_seq, id, lineage, epoch, seq, hash) VALUES (?, ?, ?, ?, ?, ?)",
      [
        opening.change, opening.id.bytes.blob, opening.log.lineage.bytes.blob,
        opening.log.epoch, opening.log.sequence, opening.log.chainHash.bytes.blob,
      ])
  }
}
