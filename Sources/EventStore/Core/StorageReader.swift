/// Checks arguments and the time a view is held, then asks the storage.
final class StorageReader<Storage: ReadableStorage>: StoreReader {
  let storage: Storage
  private let clock: any WallClock
  private let deadline: Int64

  init(_ storage: Storage, clock: any WallClock) {
    self.storage = storage
    self.clock = clock
    deadline = clock.monotonic() + StoreLimits.readMicroseconds
  }

  private func checkTime() throws {
    guard clock.monotonic() <= deadline else {
      throw StoreError(
        .readTooLong,
        "a read kept its view for over \(StoreLimits.readMicroseconds / 1_000_000) s; read in parts"
      )
    }
  }

  var head: StorePosition {
    get throws {
      try checkTime()
      return try storage.head()
    }
  }

  func position(at sequence: Int64) throws -> StorePosition? {
    try checkTime()
    return try storage.position(at: sequence, head: storage.head())
  }

  func events(after sequence: Int64, limit: Int) throws -> StorePage<StoredEvent> {
    try checkTime()
    try Check.limit(limit)
    return try storage.events(after: sequence, limit: limit)
  }

  func get(_ table: String, key: [UInt8]) throws -> StoredDocument? {
    try checkTime()
    try Check.name(table)
    try Check.key(key)
    return try storage.document(table, key: key)
  }

  func scan(
    _ table: String, partition: String?, keys: KeyRange, limit: Int
  ) throws -> StorePage<StoredDocument> {
    try checkTime()
    try Check.name(table)
    if let partition { try Check.name(partition) }
    try Check.limit(limit)
    return try storage.documents(table, partition: partition, keys: keys, limit: limit)
  }

  func keys(
    _ table: String, index: String, value: [UInt8], after key: [UInt8]?, limit: Int
  ) throws -> StorePage<[UInt8]> {
    try checkTime()
    try Check.name(table)
    try Check.name(index)
    try Check.limit(limit)
    return try storage.keys(table, index: index, value: value, after: key, limit: limit)
  }

  func entries(
    _ table: String, index: String, values: KeyRange, after entry: IndexEntry?, limit: Int
  ) throws -> StorePage<IndexEntry> {
    try checkTime()
    try Check.name(table)
    try Check.name(index)
    try Check.limit(limit)
    return try storage.entries(table, index: index, values: values, after: entry, limit: limit)
  }

  func count(_ table: String, partition: String?) throws -> Int {
    try checkTime()
    try Check.name(table)
    if let partition { try Check.name(partition) }
    return try storage.count(table, partition: partition)
  }

  func count(_ table: String, index: String, value: [UInt8]) throws -> Int {
    try checkTime()
    try Check.name(table)
    try Check.name(index)
    return try storage.count(table, index: index, value: value)
  }

  func changes(
    _ table: String, partition: String, after cursor: ChangeCursor, limit: Int
  ) throws -> StorePage<DocumentChange> {
    try checkTime()
    try Check.name(table)
    try Check.name(partition)
    try Check.limit(limit)
    // Untracked documents have the row sequence 0 and are in no feed.
    return try storage.changes(
      table, partition: partition, after: cursor.rowSequence > 0 ? cursor : .start, limit: limit)
  }
}

extension ReadableStorage {
  /// The position at `sequence`, seen from `head`; `nil` when there is none.
  func position(at sequence: Int64, head: StorePosition) throws -> StorePosition? {
    guard sequence >= 0, sequence <= head.sequence else { return nil }
    guard sequence > 0 else {
      return StorePosition(
        lineage: head.lineage, epoch: StorePosition.firstEpoch, sequence: 0, chainHash: .zero)
    }
    guard let found = try epochAndHash(at: sequence) else {
      throw StoreError(.chainBroken, "event \(sequence) is missing", sequence: sequence)
    }
    return StorePosition(
      lineage: head.lineage, epoch: found.epoch, sequence: sequence, chainHash: found.hash)
  }
}

extension StorePosition {
  /// The epoch in which every store begins.
  static let firstEpoch: Int64 = 1
}
