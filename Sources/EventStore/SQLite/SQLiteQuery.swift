/// What the writer executes for every command; see ``SQLiteStatements``.
enum SQLiteQuery: Int, CaseIterable {
  case setHead, beginCommand, endCommand, undoCommand
  case command, insertCommand, containsEvent, insertEvent, epochAndHash
  case document, documentPlace, writeDocument, removeDocument
  case indexes, insertIndex, removeIndex, keys, keysBehind
  case writeTombstone, removeTombstone
  case writeRemoval, removeRemoval, insertOpening

  var sql: String {
    switch self {
    case .setHead:
      "UPDATE store SET lineage = ?, epoch = ?, head_seq = ?, head_hash = ? WHERE id = 1"
    case .beginCommand: "SAVEPOINT command"
    case .endCommand: "RELEASE command"
    case .undoCommand: "ROLLBACK TO command"
    case .command:
      """
      SELECT payload_hash, epoch, seq, reply, change_seq FROM command
      WHERE partition = ? AND key = ?
      """
    case .insertCommand:
      """
      INSERT INTO command (partition, key, payload_hash, epoch, seq, reply, change_seq)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """
    case .containsEvent: "SELECT 1 FROM event WHERE id = ?"
    case .insertEvent:
      """
      INSERT INTO event (seq, epoch, id, kind, version, partition, event_utc, recorded_utc,
        recorded_mono, header, body, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    case .epochAndHash: "SELECT epoch, hash FROM event WHERE seq = ?"
    case .document: "SELECT key, partition, row_seq, value FROM document WHERE tbl = ? AND key = ?"
    case .documentPlace: "SELECT partition, row_seq FROM document WHERE tbl = ? AND key = ?"
    case .writeDocument:
      """
      INSERT INTO document (tbl, key, partition, row_seq, value, change_seq)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (tbl, key) DO UPDATE SET
        partition = excluded.partition, row_seq = excluded.row_seq, value = excluded.value,
        change_seq = excluded.change_seq
      """
    case .removeDocument: "DELETE FROM document WHERE tbl = ? AND key = ?"
    case .indexes:
      """
      SELECT name, value FROM document_index WHERE tbl = ? AND key = ?
      ORDER BY name, value LIMIT ?
      """
    case .insertIndex: "INSERT INTO document_index (tbl, name, value, key) VALUES (?, ?, ?, ?)"
    case .removeIndex:
      "DELETE FROM document_index WHERE tbl = ? AND name = ? AND value = ? AND key = ?"
    case .keys:
      """
      SELECT key FROM document_index WHERE tbl = ? AND name = ? AND value = ? ORDER BY key LIMIT ?
      """
    case .keysBehind:
      """
      SELECT key FROM document_index WHERE tbl = ? AND name = ? AND value = ? AND key > ?
      ORDER BY key LIMIT ?
      """
    case .writeTombstone:
      """
      INSERT INTO tombstone (tbl, partition, key, row_seq, change_seq) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (tbl, partition, key) DO UPDATE SET
        row_seq = excluded.row_seq, change_seq = excluded.change_seq
      """
    case .removeTombstone: "DELETE FROM tombstone WHERE tbl = ? AND partition = ? AND key = ?"
    case .writeRemoval:
      """
      INSERT INTO removal (tbl, partition, key, change_seq) VALUES (?, ?, ?, ?)
      ON CONFLICT (tbl, partition, key) DO UPDATE SET change_seq = excluded.change_seq
      """
    case .removeRemoval: "DELETE FROM removal WHERE tbl = ? AND partition = ? AND key = ?"
    case .insertOpening:
      "INSERT INTO opening (change_seq, id, lineage, epoch, seq, hash) VALUES (?, ?, ?, ?, ?, ?)"
    }
  }
}
