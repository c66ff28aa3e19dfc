/// What a row of an in-memory store is known by.
struct MemoryRow: Hashable {
  var table: String
  /// Empty for a document.
  var partition = ""
  var key: [UInt8]
}

/// The last change of each row, and the rows in the order of their changes.
struct MemoryChanges<Row: Hashable> {
  private var changes: [Row: Int64] = [:]
  private(set) var order = SortedTable<Int64, Row>()

  subscript(row: Row) -> Int64? { changes[row] }

  /// - Returns: the former change.
  @discardableResult
  mutating func set(_ change: Int64?, of row: Row) -> Int64? {
    let old = changes[row]
    if let old { order[old] = nil }
    changes[row] = change
    if let change { order[change] = row }
    return old
  }

  var last: Int64 { order.keys.last ?? 0 }

  /// Elements made of the rows behind `change`.
  func page<Element>(
    after change: Int64, limit: Int, bytes: Int = StoreLimits.pageBytes,
    _ make: (Row, Int64) -> (Element, Int)?
  ) -> StorePage<Element> {
    var builder = PageBuilder<Element>(limit: limit, bytes: bytes)
    for index in order.lowerBound(change + 1)..<order.count {
      guard !builder.isFull else { return builder.page(hasMore: true) }
      guard let (element, count) = make(order.values[index], order.keys[index]) else { continue }
      builder.add(element, byteCount: count)
    }
    return builder.page(hasMore: false)
  }
}

/// Rows in the order of their changes.
extension MemoryStorage: ReplicableStorage {
  func lastChange() -> Int64 {
    max(
      documentChanges.last, tombstoneChanges.last, removalChanges.last, commandChanges.last,
      openings.last?.change ?? 0)
  }

  func changedCommands(
    after change: Int64, limit: Int, bytes: Int
  ) -> StorePage<ChangedCommand> {
    commandChanges.page(after: change, limit: limit, bytes: bytes) { key, change in
      command(key).map { command in
        (
          ChangedCommand(
            key: key, payloadHash: command.payloadHash, epoch: command.position.epoch,
            sequence: command.position.sequence, reply: command.reply, change: change),
          command.reply.count
        )
      }
    }
  }

  func changedDocuments(
    after change: Int64, limit: Int, bytes: Int
  ) -> StorePage<ChangedDocument> {
    documentChanges.page(after: change, limit: limit, bytes: bytes) { row, change in
      document(row.table, key: row.key).map { document in
        (
          ChangedDocument(
            table: row.table, document: document,
            indexes: indexes(row.table, key: row.key).sorted {
              $0.name != $1.name
                ? $0.name < $1.name : $0.value.lexicographicallyPrecedes($1.value)
            }, change: change),
          document.value.count
        )
      }
    }
  }

  func changedTombstones(after change: Int64, limit: Int) -> StorePage<ChangedTombstone> {
    tombstoneChanges.page(after: change, limit: limit) { row, change in
      tables[row.table]?.tombstone(row.key, partition: row.partition).map { sequence in
        (
          ChangedTombstone(
            table: row.table, partition: row.partition, key: row.key, rowSequence: sequence,
            change: change), row.key.count
        )
      }
    }
  }

  func removals(after change: Int64, limit: Int) -> StorePage<ChangedRemoval> {
    removalChanges.page(after: change, limit: limit) { row, change in
      (
        ChangedRemoval(
          table: row.table, partition: row.partition, key: row.key, change: change),
        row.key.count
      )
    }
  }

  func openings(after change: Int64, limit: Int) -> StorePage<StoreOpening> {
    let behind = openings.filter { $0.change > change }
    return StorePage(elements: Array(behind.prefix(limit)), hasMore: behind.count > limit)
  }

  func opening(_ id: StoreIdentifier) -> StoreOpening? { openings.first { $0.id == id } }

  func lastOpening(through change: Int64) -> StoreOpening? {
    openings.last { $0.change <= change }
  }
}
