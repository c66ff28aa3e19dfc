/// What every kind of storage can look up. Arguments were checked before; see `StorageReader`.
///
/// This and ``WritableStorage`` are all that an implementation adds: commands, sequences, hashes,
/// deduplication, row sequences and tombstones are decided above, once for all of them.
protocol ReadableStorage {
  /// The recorded head.
  func head() throws -> StorePosition
  func epochAndHash(at sequence: Int64) throws -> (epoch: Int64, hash: StoreHash)?
  func events(after sequence: Int64, limit: Int) throws -> StorePage<StoredEvent>
  func document(_ table: String, key: [UInt8]) throws -> StoredDocument?
  func documents(
    _ table: String, partition: String?, keys: KeyRange, limit: Int
  ) throws -> StorePage<StoredDocument>
  func keys(
    _ table: String, index: String, value: [UInt8], after key: [UInt8]?, limit: Int
  ) throws -> StorePage<[UInt8]>
  func entries(
    _ table: String, index: String, values: KeyRange, after entry: IndexEntry?, limit: Int
  ) throws -> StorePage<IndexEntry>
  func count(_ table: String, partition: String?) throws -> Int
  func count(_ table: String, index: String, value: [UInt8]) throws -> Int
  func changes(
    _ table: String, partition: String, after cursor: ChangeCursor, limit: Int
  ) throws -> StorePage<DocumentChange>
}

/// What the writer does to a storage. Calls come from one thread at a time.
protocol WritableStorage: ReadableStorage {
  /// Set once a call has met an error of the storage itself, whatever became of the thrown error.
  var fault: StorageFault? { get }

  /// Begins a batch.
  ///
  /// - Returns: the head, where somebody else may have moved it since the last batch; else `nil`.
  func beginBatch() throws -> StorePosition?
  /// Makes the batch durable, with `head` as the recorded head when it is not `nil`.
  func commitBatch(head: StorePosition?) throws
  func rollbackBatch() throws
  func beginCommand() throws
  func endCommand() throws
  func rollbackCommand() throws

  func command(_ key: DeduplicationKey) throws -> StoredCommand?
  func insert(_ command: StoredCommand, key: DeduplicationKey) throws
  func containsEvent(_ id: StoreIdentifier) throws -> Bool
  func insert(_ event: StoredEvent) throws

  func documentPlace(_ table: String, key: [UInt8]) throws -> DocumentPlace?
  /// Inserts or replaces a document; its index values are separate.
  ///
  /// - Parameter change: the number of this change; 0 for what is the host's own. Only a
  ///   ``ReplicableStorage`` keeps it.
  func write(_ document: StoredDocument, table: String, change: Int64) throws
  func remove(_ table: String, key: [UInt8]) throws
  func indexes(_ table: String, key: [UInt8]) throws -> [IndexValue]
  func insertIndex(_ index: IndexValue, table: String, key: [UInt8]) throws
  func removeIndex(_ index: IndexValue, table: String, key: [UInt8]) throws
  func writeTombstone(_ tombstone: ChangedTombstone) throws
  /// - Returns: whether there was one; of a storage that notes no removals, nothing.
  func removeTombstone(_ table: String, partition: String, key: [UInt8]) throws -> Bool

  /// Notes that a row is gone, for standbys: of a document the partition is empty, of a tombstone its own.
  func writeRemoval(_ removal: ChangedRemoval) throws
  /// The row is there again.
  func removeRemoval(_ table: String, partition: String, key: [UInt8]) throws
}

/// A storage that counts the changes of its rows, and so can tell standbys of them.
///
/// Rows behind a change come in the order of their changes; a page also ends with the row that reaches
/// `bytes`. A storage that is replicated by other means, as a cluster is, is none of these.
protocol ReplicableStorage: WritableStorage {
  func events(after sequence: Int64, limit: Int, bytes: Int) throws -> StorePage<StoredEvent>
  /// The largest number of a change that any row has; 0 when there is none.
  func lastChange() throws -> Int64
  func changedCommands(
    after change: Int64, limit: Int, bytes: Int
  ) throws -> StorePage<ChangedCommand>
  /// Documents without those of the host's own, whose change is 0.
  func changedDocuments(
    after change: Int64, limit: Int, bytes: Int
  ) throws -> StorePage<ChangedDocument>
  func changedTombstones(after change: Int64, limit: Int) throws -> StorePage<ChangedTombstone>
  func removals(after change: Int64, limit: Int) throws -> StorePage<ChangedRemoval>
  func openings(after change: Int64, limit: Int) throws -> StorePage<StoreOpening>
  func opening(_ id: StoreIdentifier) throws -> StoreOpening?
  /// The last opening whose change is not behind `change`.
  func lastOpening(through change: Int64) throws -> StoreOpening?

  func insert(_ opening: StoreOpening) throws
}

/// Where a document is in the feeds.
struct DocumentPlace {
  var partition: String
  /// 0 when the document is untracked.
  var rowSequence: Int64
}

/// A finished command as it is kept for repeats.
struct StoredCommand: Sendable {
  var payloadHash: StoreHash
  var reply: [UInt8]
  var position: StorePosition
  var change: Int64
}

/// What is wrong with a storage for good.
enum StorageFault: Error, Sendable {
  /// No space is left. Nothing of the batch was stored.
  case full
  /// Anything else. What became of the batch is not known.
  case failed(String)
}
