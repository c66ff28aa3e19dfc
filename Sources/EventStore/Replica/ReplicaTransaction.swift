/// What a standby writes, and what only the replication of a primary writes.
///
/// The transaction of every ``ReplicaSource`` is one: `transaction as? any ReplicaTransaction`.
package protocol ReplicaTransaction: StoreTransaction {
  /// Writes the rows of a page as they are. An empty store takes the lineage of the page.
  ///
  /// - Throws: ``StoreError/Code/chainBroken`` when an event does not follow the last one or does not match
  ///   its link; ``StoreError/Code/invalidArgument`` when a row breaks a limit.
  func apply(_ page: StoreRows) throws

  /// Notes that a primary begins here.
  ///
  /// - Parameter epoch: the present one, or a later one.
  func beginOpening(_ id: StoreIdentifier, epoch: Int64) throws

  /// Writes a document that is this host's own. The table's name begins with
  /// ``ReplicaLimits/localPrefix``.
  func putLocal(_ table: String, key: [UInt8], value: [UInt8]) throws

  /// Deletes a document that is this host's own.
  func deleteLocal(_ table: String, key: [UInt8]) throws
}

extension StorageTransaction: ReplicaTransaction where Storage: ReplicableStorage {
  func beginOpening(_ id: StoreIdentifier, epoch: Int64) throws {
    guard epoch >= current.epoch else {
      throw StoreError(.invalidArgument, "an epoch never goes back")
    }
    current.epoch = epoch
    try storage.insert(StoreOpening(id: id, log: current, change: nextChange()))
  }

  func putLocal(_ table: String, key: [UInt8], value: [UInt8]) throws {
    try checkLocal(table, key)
    try Check.size(value.count, atMost: StoreLimits.documentBytes, of: "a document")
    try storage.write(
      StoredDocument(key: key, partition: "local", rowSequence: 0, value: value), table: table,
      change: 0)
  }

  func deleteLocal(_ table: String, key: [UInt8]) throws {
    try checkLocal(table, key)
    try storage.remove(table, key: key)
  }

  private func checkLocal(_ table: String, _ key: [UInt8]) throws {
    try Check.name(table)
    try Check.key(key)
    guard table.hasPrefix(ReplicaLimits.localPrefix) else {
      throw StoreError(.invalidArgument, "the table is not one of the host's own")
    }
  }

  func apply(_ page: StoreRows) throws {
    if current.sequence == 0 { current.lineage = page.through.log.lineage }
    guard page.through.log.lineage == current.lineage,
      page.through.log.epoch >= current.epoch
    else { throw StoreError(.chainBroken, "the page belongs to another history") }
    for event in page.events { try append(event) }
    for command in page.commands { try apply(command) }
    for document in page.documents { try apply(document) }
    for tombstone in page.tombstones { try apply(tombstone) }
    for removal in page.removals { try apply(removal) }
    for opening in page.openings {
      guard try storage.opening(opening.id) == nil else { continue }
      try storage.insert(opening)
    }
    guard current.sequence == page.through.log.sequence,
      current.chainHash == page.through.log.chainHash
    else {
      throw StoreError(
        .chainBroken, "the page ends at another event than it says", sequence: current.sequence)
    }
    current.epoch = page.through.log.epoch
    change = max(change, page.through.change)
  }

  private func append(_ event: StoredEvent) throws {
    try Check.name(event.event.partition)
    try Check.size(event.event.header.count, atMost: StoreLimits.headerBytes, of: "a header")
    try Check.size(event.event.body.count, atMost: StoreLimits.bodyBytes, of: "a body")
    let next = current.sequence + 1
    guard event.sequence == next,
      ChainHash.link(event, previous: current.chainHash) == event.chainHash
    else {
      throw StoreError(.chainBroken, "event \(next) does not match the chain", sequence: next)
    }
    guard try !storage.containsEvent(event.event.id) else {
      throw StoreError(.duplicateEvent, "the id of the event was used before")
    }
    try storage.insert(event)
    current.sequence = event.sequence
    current.chainHash = event.chainHash
  }

  private func apply(_ command: ChangedCommand) throws {
    try Check.name(command.key.partition)
    try Check.size(command.reply.count, atMost: StoreLimits.replyBytes, of: "a reply")
    guard try storage.command(command.key) == nil else {
      throw StoreError(.invalidArgument, "a command came twice")
    }
    var position = current
    position.epoch = command.epoch
    position.sequence = command.sequence
    try storage.insert(
      StoredCommand(
        payloadHash: command.payloadHash, reply: command.reply, position: position,
        change: command.change),
      key: command.key)
  }

  private func apply(_ row: ChangedDocument) throws {
    try checkReplicated(row.table, row.document.key)
    try Check.name(row.document.partition)
    try Check.size(row.document.value.count, atMost: StoreLimits.documentBytes, of: "a document")
    try check(row.indexes)
    let isNew = try storage.documentPlace(row.table, key: row.document.key) == nil
    if isNew { try storage.removeRemoval(row.table, partition: "", key: row.document.key) }
    try storage.write(row.document, table: row.table, change: row.change)
    try replaceIndexes(row.table, key: row.document.key, isNew: isNew, with: row.indexes)
  }

  private func apply(_ row: ChangedTombstone) throws {
    try checkReplicated(row.table, row.key)
    try Check.name(row.partition)
    try storage.removeRemoval(row.table, partition: row.partition, key: row.key)
    try storage.writeTombstone(row)
  }

  private func apply(_ row: ChangedRemoval) throws {
    try checkReplicated(row.table, row.key)
    if row.partition.isEmpty {
      if try storage.documentPlace(row.table, key: row.key) != nil {
        try replaceIndexes(row.table, key: row.key, isNew: false, with: [])
        try storage.remove(row.table, key: row.key)
      }
    } else {
      try Check.name(row.partition)
      _ = try storage.removeTombstone(row.table, partition: row.partition, key: row.key)
    }
    try storage.writeRemoval(row)
  }

  private func checkReplicated(_ table: String, _ key: [UInt8]) throws {
    try Check.name(table)
    try Check.key(key)
    guard !table.hasPrefix(ReplicaLimits.localPrefix) else {
      throw StoreError(.invalidArgument, "a table of the host's own is not replicated")
    }
  }
}
