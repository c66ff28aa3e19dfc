internal import GRDB

/// What the writer does. A storage that only reads has no statements for it.
extension SQLiteStorage: WritableStorage {
  private func prepared() throws -> SQLiteStatements {
    if let statements { return statements }
    let made = try SQLiteStatements(database)
    statements = made
    return made
  }

  /// Executes one of the writer's statements.
  private func run(_ query: SQLiteQuery, _ values: [SQLiteValue]) throws {
    try access { try prepared().run(query, values) }
  }

  /// The first row of one of the writer's queries.
  private func row<Value>(
    _ query: SQLiteQuery, _ values: [SQLiteValue], _ make: (SQLiteRow) throws -> Value
  ) throws -> Value? {
    try access { try prepared().first(query, values, make) }
  }

  func beginBatch() throws -> StorePosition? {
    try access { try database.beginTransaction(.immediate) }
    return nil
  }

  func commitBatch(head: StorePosition?) throws {
    if let head {
      try run(
        .setHead,
        [
          .blob(head.lineage.bytes), .integer(head.epoch), .integer(head.sequence),
          .blob(head.chainHash.bytes),
        ])
    }
    try access { try database.commit() }
  }

  func rollbackBatch() throws {
    // SQLite itself rolls back after some errors.
    guard database.isInsideTransaction else { return }
    try access { try database.rollback() }
  }

  func beginCommand() throws { try run(.beginCommand, []) }

  func endCommand() throws { try run(.endCommand, []) }

  func rollbackCommand() throws {
    try run(.undoCommand, [])
    try run(.endCommand, [])
  }

  func command(_ key: DeduplicationKey) throws -> StoredCommand? {
    let found = try row(.command, [.text(key.partition), .blob(key.key.bytes)]) { row in
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
    try run(
      .insertCommand,
      [
        .text(key.partition), .blob(key.key.bytes), .blob(command.payloadHash.bytes),
        .integer(command.position.epoch), .integer(command.position.sequence),
        .blob(command.reply), .integer(command.change),
      ])
  }

  func containsEvent(_ id: StoreIdentifier) throws -> Bool {
    try row(.containsEvent, [.blob(id.bytes)]) { _ in true } ?? false
  }

  func insert(_ event: StoredEvent) throws {
    try run(
      .insertEvent,
      [
        .integer(event.sequence), .integer(event.epoch), .blob(event.event.id.bytes),
        .integer(Int64(event.event.kind)), .integer(Int64(event.event.version)),
        .text(event.event.partition), .integer(event.event.eventTime),
        .integer(event.recordedTime), .integer(event.monotonicTime), .blob(event.event.header),
        .blob(event.event.body), .blob(event.chainHash.bytes),
      ])
  }

  func documentPlace(_ table: String, key: [UInt8]) throws -> DocumentPlace? {
    try row(.documentPlace, [.text(table), .blob(key)]) { row in
      DocumentPlace(partition: try row.text(0), rowSequence: try row.integer(1))
    }
  }

  func write(_ document: StoredDocument, table: String, change: Int64) throws {
    try run(
      .writeDocument,
      [
        .text(table), .blob(document.key), .text(document.partition),
        .integer(document.rowSequence), .blob(document.value), .integer(change),
      ])
  }

  func remove(_ table: String, key: [UInt8]) throws {
    try run(.removeDocument, [.text(table), .blob(key)])
  }

  func indexes(_ table: String, key: [UInt8]) throws -> [IndexValue] {
    var found: [IndexValue] = []
    let limit = Int64(StoreLimits.indexesPerDocument)
    try access {
      try prepared().forEach(.indexes, [.text(table), .blob(key), .integer(limit)]) { row in
        found.append(IndexValue(try row.text(0), try row.bytes(1)))
        return true
      }
    }
    return found
  }

  func insertIndex(_ index: IndexValue, table: String, key: [UInt8]) throws {
    try run(.insertIndex, [.text(table), .text(index.name), .blob(index.value), .blob(key)])
  }

  func removeIndex(_ index: IndexValue, table: String, key: [UInt8]) throws {
    try run(.removeIndex, [.text(table), .text(index.name), .blob(index.value), .blob(key)])
  }

  func writeTombstone(_ tombstone: ChangedTombstone) throws {
    try run(
      .writeTombstone,
      [
        .text(tombstone.table), .text(tombstone.partition), .blob(tombstone.key),
        .integer(tombstone.rowSequence), .integer(tombstone.change),
      ])
  }

  func removeTombstone(_ table: String, partition: String, key: [UInt8]) throws -> Bool {
    try run(.removeTombstone, [.text(table), .text(partition), .blob(key)])
    return database.changesCount > 0
  }

  func writeRemoval(_ removal: ChangedRemoval) throws {
    try run(
      .writeRemoval,
      [
        .text(removal.table), .text(removal.partition), .blob(removal.key),
        .integer(removal.change),
      ])
  }

  func removeRemoval(_ table: String, partition: String, key: [UInt8]) throws {
    try run(.removeRemoval, [.text(table), .text(partition), .blob(key)])
  }

  func insert(_ opening: StoreOpening) throws {
    try run(
      .insertOpening,
      [
        .integer(opening.change), .blob(opening.id.bytes), .blob(opening.log.lineage.bytes),
        .integer(opening.log.epoch), .integer(opening.log.sequence),
        .blob(opening.log.chainHash.bytes),
      ])
  }

  // MARK: Reading within a command

  /// - Precondition: the storage belongs to the writer.
  func writersDocument(_ table: String, key: [UInt8]) throws -> StoredDocument? {
    try row(.document, [.text(table), .blob(key)]) { row in
      StoredDocument(
        key: try row.bytes(0), partition: try row.text(1), rowSequence: try row.integer(2),
        value: try row.bytes(3))
    }
  }

  /// - Precondition: the storage belongs to the writer.
  func writersKeys(
    _ table: String, index: String, value: [UInt8], after key: [UInt8]?, limit: Int
  ) throws -> StorePage<[UInt8]> {
    var builder = PageBuilder<[UInt8]>(limit: limit)
    var hasMore = false
    // One row more than asked for tells whether there is more.
    var arguments: [SQLiteValue] = [.text(table), .text(index), .blob(value)]
    if let key { arguments.append(.blob(key)) }
    arguments.append(.integer(Int64(limit) + 1))
    try access {
      try prepared().forEach(key == nil ? .keys : .keysBehind, arguments) { row in
        hasMore = builder.isFull
        guard !hasMore else { return false }
        let key = try row.bytes(0)
        builder.add(key, byteCount: key.count)
        return true
      }
    }
    return builder.page(hasMore: hasMore)
  }
}
