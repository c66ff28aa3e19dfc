/// One command's view of the storage: assigns sequences, links the chain, and keeps rows,
/// index values and tombstones in step.
final class StorageTransaction<Storage: WritableStorage>: StoreTransaction {
  let storage: Storage
  private let clock: any WallClock
  var current: StorePosition
  /// The number of the last change, this command's or an earlier one's.
  var change: Int64
  private var appended = 0

  let recordedTime: Int64
  private let monotonicTime: Int64

  init(_ storage: Storage, head: StorePosition, change: Int64, clock: any WallClock) {
    self.storage = storage
    self.clock = clock
    current = head
    self.change = change
    recordedTime = clock.now()
    monotonicTime = clock.monotonic()
  }

  /// The number of the next change.
  func nextChange() -> Int64 {
    change += 1
    return change
  }

  // MARK: Changes

  func append(_ event: NewEvent) throws -> Int64 {
    try Check.name(event.partition)
    try Check.size(event.header.count, atMost: StoreLimits.headerBytes, of: "an event's header")
    try Check.size(event.body.count, atMost: StoreLimits.bodyBytes, of: "an event's body")
    guard appended < StoreLimits.eventsPerCommand else {
      throw StoreError(
        .invalidArgument, "a command appends at most \(StoreLimits.eventsPerCommand) events")
    }
    guard try !storage.containsEvent(event.id) else {
      throw StoreError(.duplicateEvent, "the id of the event was used before")
    }
    var stored = StoredEvent(
      sequence: current.sequence + 1, epoch: current.epoch, recordedTime: recordedTime,
      monotonicTime: monotonicTime, event: event, chainHash: .zero)
    stored.chainHash = ChainHash.link(stored, previous: current.chainHash)
    try storage.insert(stored)
    current.sequence = stored.sequence
    current.chainHash = stored.chainHash
    appended += 1
    return stored.sequence
  }

  func put(
    _ table: String, partition: String, key: [UInt8], value: [UInt8], indexes: [IndexValue],
    tracking: ChangeTracking
  ) throws {
    try Check.name(table)
    try Check.name(partition)
    try Check.key(key)
    try Check.size(value.count, atMost: StoreLimits.documentBytes, of: "a document")
    try check(indexes)
    let rowSequence = try rowSequence(tracking)
    let old = try storage.documentPlace(table, key: key)
    if let old, (old.rowSequence == 0) != (tracking == .untracked) {
      throw StoreError(.invalidArgument, "a document stays tracked or untracked while it exists")
    }
    if let old, old.partition != partition, tracking == .tracked {
      try bury(table, partition: old.partition, key: key, rowSequence: rowSequence)
    }
    // Only tracked documents leave tombstones.
    if old?.partition != partition, tracking == .tracked,
      try storage.removeTombstone(table, partition: partition, key: key)
    {
      try storage.writeRemoval(
        ChangedRemoval(table: table, partition: partition, key: key, change: nextChange()))
    }
    if old == nil { try storage.removeRemoval(table, partition: "", key: key) }
    try storage.write(
      StoredDocument(key: key, partition: partition, rowSequence: rowSequence, value: value),
      table: table, change: nextChange())
    try replaceIndexes(table, key: key, isNew: old == nil, with: indexes)
  }

  func delete(_ table: String, key: [UInt8]) throws -> Bool {
    try Check.name(table)
    try Check.key(key)
    guard let old = try storage.documentPlace(table, key: key) else { return false }
    if old.rowSequence != 0 {
      try bury(
        table, partition: old.partition, key: key, rowSequence: rowSequence(.tracked))
    }
    try replaceIndexes(table, key: key, isNew: false, with: [])
    try storage.remove(table, key: key)
    try storage.writeRemoval(
      ChangedRemoval(table: table, partition: "", key: key, change: nextChange()))
    return true
  }

  private func bury(
    _ table: String, partition: String, key: [UInt8], rowSequence: Int64
  ) throws {
    try storage.removeRemoval(table, partition: partition, key: key)
    try storage.writeTombstone(
      ChangedTombstone(
        table: table, partition: partition, key: key, rowSequence: rowSequence,
        change: nextChange()))
  }

  private func rowSequence(_ tracking: ChangeTracking) throws -> Int64 {
    switch tracking {
    case .untracked:
      return 0
    case .tracked:
      guard appended > 0 else {
        throw StoreError(
          .changeWithoutEvent,
          "a tracked document changes only behind an event of the same command")
      }
      return current.sequence
    }
  }

  func check(_ indexes: [IndexValue]) throws {
    guard indexes.count <= StoreLimits.indexesPerDocument else {
      throw StoreError(
        .invalidArgument,
        "a document has at most \(StoreLimits.indexesPerDocument) index values")
    }
    for index in indexes {
      try Check.name(index.name)
      try Check.key(index.value)
    }
  }

  func replaceIndexes(
    _ table: String, key: [UInt8], isNew: Bool, with indexes: [IndexValue]
  ) throws {
    // Most documents of a bulk load are new and have one value at most.
    if isNew, indexes.count <= 1 {
      for index in indexes { try storage.insertIndex(index, table: table, key: key) }
      return
    }
    let old = isNew ? [] : try storage.indexes(table, key: key)
    let oldSet = Set(old)
    let newSet = Set(indexes)
    for index in old where !newSet.contains(index) {
      try storage.removeIndex(index, table: table, key: key)
    }
    var inserted = oldSet
    for index in indexes where inserted.insert(index).inserted {
      try storage.insertIndex(index, table: table, key: key)
    }
  }

  // MARK: Reading

  var head: StorePosition { current }

  func position(at sequence: Int64) throws -> StorePosition? {
    try storage.position(at: sequence, head: current)
  }

  private var reader: StorageReader<Storage> { StorageReader(storage, clock: clock) }

  func events(after sequence: Int64, limit: Int) throws -> StorePage<StoredEvent> {
    try reader.events(after: sequence, limit: limit)
  }

  func get(_ table: String, key: [UInt8]) throws -> StoredDocument? {
    try reader.get(table, key: key)
  }

  func scan(
    _ table: String, partition: String?, keys: KeyRange, limit: Int
  ) throws -> StorePage<StoredDocument> {
    try reader.scan(table, partition: partition, keys: keys, limit: limit)
  }

  func keys(
    _ table: String, index: String, value: [UInt8], after key: [UInt8]?, limit: Int
  ) throws -> StorePage<[UInt8]> {
    try reader.keys(table, index: index, value: value, after: key, limit: limit)
  }

  func entries(
    _ table: String, index: String, values: KeyRange, after entry: IndexEntry?, limit: Int
  ) throws -> StorePage<IndexEntry> {
    try reader.entries(table, index: index, values: values, after: entry, limit: limit)
  }

  func count(_ table: String, partition: String?) throws -> Int {
    try reader.count(table, partition: partition)
  }

  func count(_ table: String, index: String, value: [UInt8]) throws -> Int {
    try reader.count(table, index: index, value: value)
  }

  func changes(
    _ table: String, partition: String, after cursor: ChangeCursor, limit: Int
  ) throws -> StorePage<DocumentChange> {
    try reader.changes(table, partition: partition, after: cursor, limit: limit)
  }
}
