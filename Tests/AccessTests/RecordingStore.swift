internal import EventStore
internal import Synchronization

/// A store that takes down what is asked of it, so that two calls can be compared by what they do.
final class RecordingStore: EventStore {
  private let base: any EventStore
  private let taken = Mutex<[String]>([])

  init(_ base: any EventStore) { self.base = base }

  /// What was asked since the last time, in order: operations and tables, never keys.
  func take() -> [String] {
    taken.withLock { operations in
      defer { operations = [] }
      return operations
    }
  }

  fileprivate func note(_ operation: String) { taken.withLock { $0.append(operation) } }

  func commit(
    _ command: StoreCommand,
    _ decide: @escaping @Sendable (any StoreTransaction) throws -> [UInt8]
  ) async throws -> Committed {
    note("commit")
    return try await base.commit(command) { [self] transaction in
      try decide(RecordingTransaction(base: transaction, store: self))
    }
  }

  func read<Value: Sendable>(
    _ body: @escaping @Sendable (any StoreReader) throws -> Value
  ) async throws -> Value {
    note("read")
    return try await base.read { [self] reader in
      try body(RecordingReader(base: reader, store: self))
    }
  }

  func waitForHead(after sequence: Int64) async -> Int64 {
    await base.waitForHead(after: sequence)
  }

  func statistics() async -> StoreStatistics { await base.statistics() }

  func refuseCommands(_ damage: StoreError) { base.refuseCommands(damage) }

  func checkStorage() async throws { try await base.checkStorage() }

  func close() async { await base.close() }
}

/// Everything that a reader can be asked, noted and passed on.
private protocol Recording: StoreReader {
  var reader: any StoreReader { get }
  var store: RecordingStore { get }
}

extension Recording {
  var head: StorePosition {
    get throws {
      store.note("head")
      return try reader.head
    }
  }

  func position(at sequence: Int64) throws -> StorePosition? {
    store.note("position")
    return try reader.position(at: sequence)
  }

  func events(after sequence: Int64, limit: Int) throws -> StorePage<StoredEvent> {
    store.note("events")
    return try reader.events(after: sequence, limit: limit)
  }

  func get(_ table: String, key: [UInt8]) throws -> StoredDocument? {
    store.note("get \(table)")
    return try reader.get(table, key: key)
  }

  func scan(
    _ table: String, partition: String?, keys: KeyRange, limit: Int
  ) throws -> StorePage<StoredDocument> {
    store.note("scan \(table)")
    return try reader.scan(table, partition: partition, keys: keys, limit: limit)
  }

  func keys(
    _ table: String, index: String, value: [UInt8], after key: [UInt8]?, limit: Int
  ) throws -> StorePage<[UInt8]> {
    store.note("keys \(table) \(index)")
    return try reader.keys(table, index: index, value: value, after: key, limit: limit)
  }

  func entries(
    _ table: String, index: String, values: KeyRange, after entry: IndexEntry?, limit: Int
  ) throws -> StorePage<IndexEntry> {
    store.note("entries \(table) \(index)")
    return try reader.entries(table, index: index, values: values, after: entry, limit: limit)
  }

  func count(_ table: String, partition: String?) throws -> Int {
    store.note("count \(table)")
    return try reader.count(table, partition: partition)
  }

  func count(_ table: String, index: String, value: [UInt8]) throws -> Int {
    store.note("count \(table) \(index)")
    return try reader.count(table, index: index, value: value)
  }

  func changes(
    _ table: String, partition: String, after cursor: ChangeCursor, limit: Int
  ) throws -> StorePage<DocumentChange> {
    store.note("changes \(table)")
    return try reader.changes(table, partition: partition, after: cursor, limit: limit)
  }
}

private struct RecordingReader: Recording {
  let base: any StoreReader
  let store: RecordingStore
  var reader: any StoreReader { base }
}

private struct RecordingTransaction: Recording, StoreTransaction {
  let base: any StoreTransaction
  let store: RecordingStore
  var reader: any StoreReader { base }
  var recordedTime: Int64 { base.recordedTime }

  func append(_ event: NewEvent) throws -> Int64 {
    store.note("append \(event.kind)")
    return try base.append(event)
  }

  func put(
    _ table: String, partition: String, key: [UInt8], value: [UInt8], indexes: [IndexValue],
    tracking: ChangeTracking
  ) throws {
    store.note("put \(table)")
    try base.put(
      table, partition: partition, key: key, value: value, indexes: indexes, tracking: tracking)
  }

  func delete(_ table: String, key: [UInt8]) throws -> Bool {
    store.note("delete \(table)")
    return try base.delete(table, key: key)
  }
}
