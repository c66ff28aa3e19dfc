package import EventStore
internal import Synchronization

/// A store whose content is sealed before it reaches another one: bodies of events, documents, replies
/// and personal index values. Those who use it work with plain values.
///
/// Each person has a key. Once it is destroyed, documents of the person read as absent, bodies of
/// events as empty, and a kept reply as ``StoreError/Code/erased``. The hash chain is that of the store
/// below, over ciphertext.
package final class SealedEventStore: EventStore {
  let inner: any HookedEventStore
  let rules: SealingRules
  let random: any RandomBytes
  /// The keys.
  package let keys: KeyRing
  private let knownBlind: Mutex<BlindIndex?>

  /// Where the store says that it is sealed.
  static let markTable = "sealing"
  static let markKey = Array("store".utf8)
  static let markPartition = "-"
  private static let markText = Array("homeward sealed store 1".utf8)

  /// Seals a new store, or opens a sealed one.
  ///
  /// - Parameters:
  ///   - inner: the store below; from now on nothing else may write events or documents to it, except
  ///     replication.
  ///   - keys: its keys.
  ///   - rules: what belongs to whom.
  ///   - random: gives nonces.
  ///   - isStandby: store and keys are a primary's and come from there: nothing is written, and nothing
  ///     proved until ``beginRecording(anew:)``.
  /// - Throws: ``SealingError`` with `mismatch` when the store is not sealed and not empty, or the keys
  ///   are another store's; ``StoreError`` with `wrongKey`.
  package static func open(
    _ inner: any HookedEventStore, keys: KeyRing, rules: SealingRules, random: any RandomBytes,
    isStandby: Bool = false
  ) async throws -> SealedEventStore {
    let store = SealedEventStore(standbyOver: inner, keys: keys, rules: rules, random: random)
    if !isStandby { try await store.beginRecording(anew: false) }
    return store
  }

  /// Seals a store without proving that it and the keys belong together; see
  /// ``open(_:keys:rules:random:isStandby:)``. By itself it is for stores in memory.
  package convenience init(
    over inner: any HookedEventStore, keys: KeyRing, rules: SealingRules, random: any RandomBytes
  ) throws {
    self.init(standbyOver: inner, keys: keys, rules: rules, random: random)
    try makeKeys(anew: false)
  }

  /// Opens what another host seals, without writing anything.
  private init(
    standbyOver inner: any HookedEventStore, keys: KeyRing, rules: SealingRules,
    random: any RandomBytes
  ) {
    inner.beforeCommit { try keys.flush() }
    (inner as? any SharedEventStore)?.afterBegin { _ in try keys.beginShared() }
    self.inner = inner
    self.keys = keys
    self.rules = rules
    self.random = random
    knownBlind = Mutex(nil)
  }

  /// Keyed hashes with the store's own secret.
  package var blind: BlindIndex {
    get throws {
      if let known = knownBlind.withLock({ $0 }) { return known }
      guard let secret = try keys.existing(of: .index)?.key else {
        throw StoreError(.keyMissing, "this host has no keys yet: they come from its primary")
      }
      let blind = BlindIndex(secret: secret)
      knownBlind.withLock { $0 = blind }
      return blind
    }
  }

  private func makeKeys(anew: Bool) throws {
    try keys.beginRecording(anew: anew)
    _ = try keys.newest(of: .index)
    _ = try keys.newest(of: .common)
    try keys.flush()
    _ = try blind
  }

  /// Proves that store and keys belong together, and seals a store that is empty.
  ///
  /// - Parameter anew: another host recorded here until now.
  /// - Throws: see ``open(_:keys:rules:random:isStandby:)``; nothing was written then.
  package func beginRecording(anew: Bool) async throws {
    let isMarked = try await prove()
    if inner is any SharedEventStore {
      // Of nodes that begin at once the first makes the keys, and the others find them.
      _ = try await inner.commit(StoreCommand()) { [self] _ in
        try makeKeys(anew: anew)
        return []
      }
    } else {
      try makeKeys(anew: anew)
    }
    if !isMarked { try await writeMark() }
  }

  /// Proves that store and keys belong together, and writes nothing.
  ///
  /// - Returns: `false` when the store is empty and not sealed yet.
  /// - Throws: see ``open(_:keys:rules:random:isStandby:)``.
  @discardableResult
  package func prove() async throws -> Bool {
    let (mark, isEmpty) = try await inner.read { [rules] reader in
      (
        try reader.get(Self.markTable, key: Self.markKey),
        try reader.head.sequence == 0 && rules.isEmpty(reader)
      )
    }
    guard mark != nil || isEmpty else {
      throw SealingError(
        .mismatch,
        "this store was written by a build from before data was sealed; start with an empty data"
          + " directory and import its people again")
    }
    let hasKeys = try !keys.isEmpty()
    guard mark == nil || hasKeys else {
      throw SealingError(
        .mismatch,
        "keys.db is missing or empty, and without it nothing in the store can be read; restore it"
          + " from the standby or a backup")
    }
    if let mark { try prove(mark) }
    return mark != nil
  }

  private func writeMark() async throws {
    _ = try await commit(StoreCommand()) { transaction in
      try transaction.put(
        Self.markTable, partition: Self.markPartition, key: Self.markKey, value: Self.markText,
        indexes: [], tracking: .untracked)
      return []
    }
  }

  /// Opens the mark, which proves that store and keys belong together.
  private func prove(_ mark: StoredDocument) throws {
    do {
      guard try open(mark, of: Self.markTable)?.value == Self.markText else {
        throw SealingError(.mismatch, "the store's mark is another one's")
      }
    } catch let error as StoreError where error.code == .tampered || error.code == .keyMissing {
      throw SealingError(
        .mismatch, "keys.db belongs to another store; restore the one that goes with this data")
    }
  }

  package var chained: any EventStore { inner.chained }

  package func commit(
    _ command: StoreCommand,
    _ decide: @escaping @Sendable (any StoreTransaction) throws -> [UInt8]
  ) async throws -> Committed {
    guard let deduplication = command.deduplication else {
      return try await inner.commit(command) { [self] transaction in
        try decide(SealedTransaction(transaction, self))
      }
    }
    var blinded = command
    if !deduplication.isBlind {
      blinded.deduplication?.payloadHash = try blind.payload(deduplication.payloadHash)
    }
    let place = SealedPlace.reply(deduplication.key)
    let decided = DecidedReply()
    var committed = try await inner.commit(blinded) { [self] transaction in
      let sealed = SealedTransaction(transaction, self)
      let reply = try decide(sealed)
      decided.set(reply)
      return try seal(
        reply, as: sealed.replySubject, place: place, limit: StoreLimits.replyBytes)
    }
    // What was decided just now need not be opened.
    let known = committed.wasRepeated ? nil : decided.reply
    guard let reply = try known ?? open(committed.reply, place: place) else {
      throw StoreError(
        .erased, "the answer to this command was erased with the person; it had taken effect")
    }
    committed.reply = reply
    return committed
  }

  package func read<Value: Sendable>(
    _ body: @escaping @Sendable (any StoreReader) throws -> Value
  ) async throws -> Value {
    try await inner.read { [self] reader in try body(SealedReader(reader, self)) }
  }

  package func waitForHead(after sequence: Int64) async -> Int64 {
    await inner.waitForHead(after: sequence)
  }

  package func statistics() async -> StoreStatistics { await inner.statistics() }

  package func refuseCommands(_ damage: StoreError) { inner.refuseCommands(damage) }

  package func checkStorage() async throws { try await inner.checkStorage() }

  package func close() async {
    await inner.close()
    keys.close()
  }
}

// MARK: Sealing

extension SealedEventStore {
  /// Seals with the newest key of a subject. For the store's writer alone.
  func seal(
    _ content: [UInt8], as subject: SealedSubject, place: [UInt8], limit: Int
  ) throws -> [UInt8] {
    // What is longer would fit into the store below, and its envelope would not.
    let most = limit - Envelope.overhead
    guard content.count <= most else {
      throw StoreError(
        .invalidArgument,
        "what is to be sealed has \(content.count) bytes; at most \(most) are allowed")
    }
    let (generation, key) = try keys.newest(of: subject.identifier)
    keys.link(subject.people, to: subject.identifier)
    return try Envelope.seal(
      content, as: Envelope.Head(subject: subject.identifier, generation: generation), key: key,
      nonce: random.bytes(count: AEAD.nonceBytes), place: place, limit: limit)
  }

  /// The content of an envelope; `nil` when its key was destroyed.
  func open(_ bytes: [UInt8], place: [UInt8]) throws -> [UInt8]? {
    let head = try Envelope.head(bytes)
    switch try keys.key(head.subject, head.generation) {
    case .living(let key): return try Envelope.open(bytes, key: key, place: place)
    case .destroyed: return nil
    }
  }

  /// The document in plain; `nil` when its key was destroyed.
  func open(_ document: StoredDocument, of table: String) throws -> StoredDocument? {
    if rules.table(table).isPlain { return document }
    let place = SealedPlace.document(
      table, partition: document.partition, key: document.key)
    guard let content = try open(document.value, place: place) else { return nil }
    var plain = document
    guard rules.table(table).hidesKeys else {
      plain.value = content
      return plain
    }
    guard let hidden = HiddenKey.split(content) else {
      throw StoreError(.tampered, "a document holds no key where it should")
    }
    plain.key = hidden.key
    plain.value = hidden.value
    return plain
  }

  /// The event in plain; its body is empty when its key was destroyed.
  package func open(_ stored: StoredEvent) throws -> StoredEvent {
    var plain = stored
    plain.event.body = try open(stored.event.body, place: SealedPlace.event(stored.event)) ?? []
    return plain
  }
}

/// The plain answer of the command that runs.
private final class DecidedReply: Sendable {
  private let bytes = Mutex<[UInt8]?>(nil)

  var reply: [UInt8]? { bytes.withLock { $0 } }

  func set(_ reply: [UInt8]) { bytes.withLock { $0 = reply } }
}

/// Key and value of a document whose key is stored blind: length (2, little-endian), key, value.
enum HiddenKey {
  static func join(_ key: [UInt8], _ value: [UInt8]) -> [UInt8] {
    withUnsafeBytes(of: UInt16(clamping: key.count).littleEndian) { Array($0) } + key + value
  }

  static func split(_ content: [UInt8]) -> (key: [UInt8], value: [UInt8])? {
    guard content.count >= 2 else { return nil }
    let length = Int(content[0]) | Int(content[1]) << 8
    guard length <= content.count - 2 else { return nil }
    return (Array(content[2..<(2 + length)]), Array(content[(2 + length)...]))
  }
}

extension SealingRules {
  /// Whether none of the tables has a row.
  fileprivate func isEmpty(_ reader: any StoreReader) throws -> Bool {
    try tables.keys.sorted().allSatisfy { table in
      try reader.scan(table, partition: nil, keys: .all, limit: 1).elements.isEmpty
    }
  }
}
