/// The content of an in-memory store. Changes are undone through a log of their inverses.
///
/// Unchecked: every use is under the mutex of the one open `InMemoryEventStore` that has it; a
/// store that was closed does not touch it again.
final class MemoryStorage: WritableStorage, @unchecked Sendable {
  /// Brings back what was there before a change.
  private enum Undo {
    case event(StoreIdentifier)
    case command(DeduplicationKey)
    case document(table: String, key: [UInt8], old: StoredDocument?)
    case tombstone(table: String, partition: String, key: [UInt8], old: Int64?)
    case insertedIndex(table: String, key: [UInt8], IndexValue)
    case removedIndex(table: String, key: [UInt8], IndexValue)
  }

  private var recordedHead: StorePosition
  private var events: [StoredEvent] = []
  private var eventIDs: Set<StoreIdentifier> = []
  private var commands: [DeduplicationKey: StoredCommand] = [:]
  private(set) var tables: [String: MemoryTable] = [:]
  private var undoLog: [Undo] = []
  private var commandStart = 0

  /// The number of events after which the storage is full; `nil` for no end.
  private var maximumEvents: Int?
  private(set) var fault: StorageFault?

  init(lineage: StoreIdentifier, maximumEvents: Int?) {
    self.maximumEvents = maximumEvents
    recordedHead = StorePosition(
      lineage: lineage, epoch: StorePosition.firstEpoch, sequence: 0, chainHash: .zero)
  }

  /// Forgets that the storage was full.
  func reopen(maximumEvents: Int?) {
    self.maximumEvents = maximumEvents
    fault = nil
  }

  // MARK: Batches

  func beginBatch() -> StorePosition? {
    undoLog.removeAll(keepingCapacity: true)
    return nil
  }

  func commitBatch(head: StorePosition?) {
    if let head { recordedHead = head }
    undoLog.removeAll(keepingCapacity: true)
  }

  func rollbackBatch() {
    undo(to: 0)
  }

  func beginCommand() {
    commandStart = undoLog.count
  }

  func endCommand() {}

  func rollbackCommand() {
    undo(to: commandStart)
  }

  private func undo(to count: Int) {
    while undoLog.count > count, let change = undoLog.popLast() {
      switch change {
      case .event(let id):
        events.removeLast()
        eventIDs.remove(id)
      case .command(let key):
        commands[key] = nil
      case .document(let table, let key, let old):
        _ = tables[table, default: MemoryTable()].set(old, key: key)
      case .tombstone(let table, let partition, let key, let old):
        _ = tables[table, default: MemoryTable()].setTombstone(
          old, partition: partition, key: key)
      case .insertedIndex(let table, let key, let index):
        tables[table]?.remove(index, key: key)
      case .removedIndex(let table, let key, let index):
        tables[table, default: MemoryTable()].insert(index, key: key)
      }
    }
  }

  // MARK: Commands and events

  func command(_ key: DeduplicationKey) -> StoredCommand? { commands[key] }

  func insert(_ command: StoredCommand, key: DeduplicationKey) {
    commands[key] = command
    undoLog.append(.command(key))
  }

  func containsEvent(_ id: StoreIdentifier) -> Bool { eventIDs.contains(id) }

  func insert(_ event: StoredEvent) throws {
    if let maximumEvents, events.count >= maximumEvents {
      fault = .full
      throw StorageFault.full
    }
    events.append(event)
    eventIDs.insert(event.event.id)
    undoLog.append(.event(event.event.id))
  }

  func head() -> StorePosition { recordedHead }

  func epochAndHash(at sequence: Int64) -> (epoch: Int64, hash: StoreHash)? {
    guard sequence >= 1, sequence <= events.count else { return nil }
    let event = events[Int(sequence) - 1]
    return (event.epoch, event.chainHash)
  }

  func events(after sequence: Int64, limit: Int) -> StorePage<StoredEvent> {
    var builder = PageBuilder<StoredEvent>(limit: limit)
    var index = Int(clamping: max(0, sequence))
    while index < events.count, !builder.isFull {
      let event = events[index]
      builder.add(event, byteCount: event.event.header.count + event.event.body.count)
      index += 1
    }
    return builder.page(hasMore: index < events.count)
  }

  // MARK: Documents

  func documentPlace(_ table: String, key: [UInt8]) -> DocumentPlace? {
    document(table, key: key).map {
      DocumentPlace(partition: $0.partition, rowSequence: $0.rowSequence)
    }
  }

  func write(_ document: StoredDocument, table: String) {
    let old = tables[table, default: MemoryTable()].set(document, key: document.key)
    undoLog.append(.document(table: table, key: document.key, old: old))
  }

  func remove(_ table: String, key: [UInt8]) {
    let old = tables[table, default: MemoryTable()].set(nil, key: key)
    undoLog.append(.document(table: table, key: key, old: old))
  }

  func indexes(_ table: String, key: [UInt8]) -> [IndexValue] {
    tables[table]?.indexValues[key] ?? []
  }

  func insertIndex(_ index: IndexValue, table: String, key: [UInt8]) {
    tables[table, default: MemoryTable()].insert(index, key: key)
    undoLog.append(.insertedIndex(table: table, key: key, index))
  }

  func removeIndex(_ index: IndexValue, table: String, key: [UInt8]) {
    tables[table]?.remove(index, key: key)
    undoLog.append(.removedIndex(table: table, key: key, index))
  }

  func writeTombstone(_ table: String, partition: String, key: [UInt8], rowSequence: Int64) {
    setTombstone(rowSequence, table: table, partition: partition, key: key)
  }

  func removeTombstone(_ table: String, partition: String, key: [UInt8]) {
    setTombstone(nil, table: table, partition: partition, key: key)
  }

  private func setTombstone(
    _ rowSequence: Int64?, table: String, partition: String, key: [UInt8]
  ) {
    let old = tables[table, default: MemoryTable()].setTombstone(
      rowSequence, partition: partition, key: key)
    undoLog.append(.tombstone(table: table, partition: partition, key: key, old: old))
  }
}
