internal import EventStore

/// Reads a sealed store in plain.
class SealedReader: StoreReader {
  let base: any StoreReader
  let store: SealedEventStore

  init(_ base: any StoreReader, _ store: SealedEventStore) {
    self.base = base
    self.store = store
  }

  var head: StorePosition {
    get throws { try base.head }
  }

  func position(at sequence: Int64) throws -> StorePosition? {
    try base.position(at: sequence)
  }

  func events(after sequence: Int64, limit: Int) throws -> StorePage<StoredEvent> {
    let page = try base.events(after: sequence, limit: limit)
    return StorePage(elements: try page.elements.map(store.open), hasMore: page.hasMore)
  }

  func get(_ table: String, key: [UInt8]) throws -> StoredDocument? {
    try base.get(table, key: storedKey(key, table)).flatMap { try store.open($0, of: table) }
  }

  func scan(
    _ table: String, partition: String?, keys: KeyRange, limit: Int
  ) throws -> StorePage<StoredDocument> {
    try requireOrder(of: table)
    var range = keys
    while true {
      let page = try base.scan(table, partition: partition, keys: range, limit: limit)
      let elements = try page.elements.compactMap { try store.open($0, of: table) }
      // A page that has more is never empty, also when all of it was erased.
      guard elements.isEmpty, page.hasMore, let last = page.elements.last else {
        return StorePage(elements: elements, hasMore: page.hasMore)
      }
      range = range.after(last.key)
    }
  }

  func keys(
    _ table: String, index: String, value: [UInt8], after key: [UInt8]?, limit: Int
  ) throws -> StorePage<[UInt8]> {
    let page = try base.keys(
      table, index: index, value: storedValue(value, index, table),
      after: key.map { try storedKey($0, table) }, limit: limit)
    return StorePage(
      elements: try page.elements.compactMap { try plainKey($0, table) }, hasMore: page.hasMore)
  }

  func entries(
    _ table: String, index: String, values: KeyRange, after entry: IndexEntry?, limit: Int
  ) throws -> StorePage<IndexEntry> {
    guard !store.rules.table(table).blindIndexes.contains(index) else {
      throw StoreError(.invalidArgument, "a blind index has no order: ask it for equal values")
    }
    let behind = try entry.map { entry in
      IndexEntry(value: entry.value, key: try storedKey(entry.key, table))
    }
    let page = try base.entries(table, index: index, values: values, after: behind, limit: limit)
    let elements = try page.elements.compactMap { element in
      try plainKey(element.key, table).map { IndexEntry(value: element.value, key: $0) }
    }
    return StorePage(elements: elements, hasMore: page.hasMore)
  }

  func count(_ table: String, partition: String?) throws -> Int {
    try base.count(table, partition: partition)
  }

  func count(_ table: String, index: String, value: [UInt8]) throws -> Int {
    try base.count(table, index: index, value: storedValue(value, index, table))
  }

  func changes(
    _ table: String, partition: String, after cursor: ChangeCursor, limit: Int
  ) throws -> StorePage<DocumentChange> {
    try requireOrder(of: table)
    let page = try base.changes(table, partition: partition, after: cursor, limit: limit)
    let elements = try page.elements.map { change in
      guard let value = change.value else { return change }
      var plain = change
      plain.value = try store.open(
        StoredDocument(
          key: change.key, partition: partition, rowSequence: change.rowSequence, value: value),
        of: table)?.value
      return plain
    }
    return StorePage(elements: elements, hasMore: page.hasMore)
  }

  // MARK: Blind

  func storedKey(_ key: [UInt8], _ table: String) throws -> [UInt8] {
    store.rules.table(table).hidesKeys ? try store.blind.key(key, table: table) : key
  }

  func storedValue(_ value: [UInt8], _ index: String, _ table: String) throws -> [UInt8] {
    store.rules.table(table).blindIndexes.contains(index)
      ? try store.blind.value(value, index: index, table: table) : value
  }

  /// The key of a row that an index names; `nil` when the row was erased.
  private func plainKey(_ key: [UInt8], _ table: String) throws -> [UInt8]? {
    guard store.rules.table(table).hidesKeys else { return key }
    return try base.get(table, key: key).flatMap { try store.open($0, of: table) }?.key
  }

  private func requireOrder(of table: String) throws {
    guard !store.rules.table(table).hidesKeys else {
      throw StoreError(.invalidArgument, "the keys of '\(table)' are hidden and have no order")
    }
  }
}

/// Reads and changes a sealed store in plain.
final class SealedTransaction: SealedReader, StoreTransaction {
  private let transaction: any StoreTransaction
  /// Whose key seals the reply: what the command's first event is about.
  private(set) var replySubject = SealedSubject.common
  private var hasEvent = false

  init(_ transaction: any StoreTransaction, _ store: SealedEventStore) {
    self.transaction = transaction
    super.init(transaction, store)
  }

  var recordedTime: Int64 { transaction.recordedTime }

  func append(_ event: NewEvent) throws -> Int64 {
    let subject = try store.rules.event(event, store.blind)
    if !hasEvent {
      replySubject = subject
      hasEvent = true
    }
    var sealed = event
    sealed.body = try store.seal(
      event.body, as: subject, place: SealedPlace.event(event), limit: StoreLimits.bodyBytes)
    return try transaction.append(sealed)
  }

  func put(
    _ table: String, partition: String, key: [UInt8], value: [UInt8], indexes: [IndexValue],
    tracking: ChangeTracking
  ) throws {
    let rule = store.rules.table(table)
    if rule.isPlain {
      return try transaction.put(
        table, partition: partition, key: key, value: value, indexes: indexes, tracking: tracking)
    }
    let subject = try rule.subject(
      SealingRules.Row(partition: partition, key: key, value: value), store.blind)
    let stored = try storedKey(key, table)
    let sealed = try store.seal(
      rule.hidesKeys ? HiddenKey.join(key, value) : value, as: subject,
      place: SealedPlace.document(table, partition: partition, key: stored),
      limit: StoreLimits.documentBytes)
    try transaction.put(
      table, partition: partition, key: stored, value: sealed,
      indexes: indexes.map { IndexValue($0.name, try storedValue($0.value, $0.name, table)) },
      tracking: tracking)
  }

  func delete(_ table: String, key: [UInt8]) throws -> Bool {
    try transaction.delete(table, key: storedKey(key, table))
  }
}
