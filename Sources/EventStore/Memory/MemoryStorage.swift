/// The content of an in-memory store. Changes are undone through a log of their inverses.
///
/// Unchecked: every use is under the mutex of the one open `InMemoryEventStore` that has it; a
/// store that was closed does not touch it again.
final class MemoryStorage: WritableStorage, @unchecked Sendable {
  /// Brings back what was there before a change.
  private enum Undo {
    case event(StoreIdentifier)
    case command(DeduplicationKey)
    case document(table: String, key: [UInt8], old: StoredDocument?, change: Int64?)
    case tombstone(
      table: String, partition: String, key: [UInt8], old: Int64?, change: Int64?)
    case removal(MemoryRow, change: Int64?)
    case opening
    case insertedIndex(table: String, key: [UInt8], IndexValue)
    case removedIndex(table: String, key: [UInt8], IndexValue)
  }

  private var recordedHead: StorePosition
  private var events: [StoredEvent] = []
  private var eventIDs: Set<StoreIdentifier> = []
  private var commands: [DeduplicationKey: StoredCommand] = [:]
  private(set) var tables: [String: MemoryTable] = [:]
  /// The last change of each row.
  private(set) var documentChanges = MemoryChanges<MemoryRow>()
  private(set) var tombstoneChanges = MemoryChanges<MemoryRow>()
  private(set) var removalChanges = MemoryChanges<MemoryRow>()
  private(set) var commandChanges = MemoryChanges<DeduplicationKey>()
  private(set) var openings: [StoreOpening] = []
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
        commandChanges.set(nil, of: key)
      case .document(let table, let key, let old, let change):
        _ = tables[table, default: MemoryTable()].set(old, key: key)
        documentChanges.set(change, of: MemoryRow(table: table, key: key))
      case .tombstone(let table, let partition, let key, let old, let change):
        _ = tables[table, default: MemoryTable()].setTombstone(
          old, partition: partition, key: key)
        tombstoneChanges.set(
          change, of: MemoryRow(table: table, partition: partition, key: key))
      case .removal(let row, let change):
        removalChanges.set(change, of: row)
      case .opening:
        openings.removeLast()
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
    commandChanges.set(command.change, of: key)
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
    events(after: sequence, limit: limit, bytes: StoreLimits.pageBytes)
  }

  func events(after sequence: Int64, limit: Int, bytes: Int) -> StorePage<StoredEvent> {
    var builder = PageBuilder<StoredEvent>(limit: limit, bytes: bytes)
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

  func write(_ document: StoredDocument, table: String, change: Int64) {
    set(document, table: table, key: document.key, change: change == 0 ? nil : change)
  }

  func remove(_ table: String, key: [UInt8]) {
    set(nil, table: table, key: key, change: nil)
  }

  private func set(_ document: StoredDocument?, table: String, key: [UInt8], change: Int64?) {
    let old = tables[table, default: MemoryTable()].set(document, key: key)
    let oldChange = documentChanges.set(change, of: MemoryRow(table: table, key: key))
    undoLog.append(.document(table: table, key: key, old: old, change: oldChange))
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

  func writeTombstone(_ tombstone: ChangedTombstone) {
    setTombstone(
      tombstone.rowSequence, table: tombstone.table, partition: tombstone.partition,
      key: tombstone.key, change: tombstone.change)
  }

  func removeTombstone(_ table: String, partition: String, key: [UInt8]) -> Bool {
    let row = MemoryRow(table: table, partition: partition, key: key)
    guard tombstoneChanges[row] != nil else { return false }
    setTombstone(nil, table: table, partition: partition, key: key, change: nil)
    return true
  }

  private func setTombstone(
    _ rowSequence: Int64?, table: String, partition: String, key: [UInt8], change: Int64?
  ) {
    let old = tables[table, default: MemoryTable()].setTombstone(
      rowSequence, partition: partition, key: key)
    let oldChange = tombstoneChanges.set(
      change, of: MemoryRow(table: table, partition: partition, key: key))
    undoLog.append(
      .tombstone(table: table, partition: partition, key: key, old: old, change: oldChange))
  }

  // MARK: For standbys

  func writeRemoval(_ removal: ChangedRemoval) {
    setRemoval(
      MemoryRow(table: removal.table, partition: removal.partition, key: removal.key),
      change: removal.change)
  }

  func removeRemoval(_ table: String, partition: String, key: [UInt8]) {
    setRemoval(MemoryRow(table: table, partition: partition, key: key), change: nil)
  }

  private func setRemoval(_ row: MemoryRow, change: Int64?) {
    undoLog.append(.removal(row, change: removalChanges.set(change, of: row)))
  }

  func insert(_ opening: StoreOpening) {
    openings.append(opening)
    undoLog.append(.opening)
  }
}
