/// A consistent view of the store: every call of one reader sees the same moment.
///
/// A reader is valid only inside the closure it was handed to. Names of tables, indexes and
/// partitions are at most ``StoreLimits/nameBytes`` bytes, keys at most ``StoreLimits/keyBytes``;
/// limits are 1 to ``StoreLimits/pageElements``. Anything else is ``StoreError/Code/invalidArgument``.
package protocol StoreReader {
  /// The position of the newest event visible to this reader.
  var head: StorePosition { get throws }

  /// The position at an earlier event.
  ///
  /// - Returns: `nil` when `sequence` is negative or beyond ``head``.
  func position(at sequence: Int64) throws -> StorePosition?

  /// Events with a sequence greater than `sequence`, in order.
  func events(after sequence: Int64, limit: Int) throws -> StorePage<StoredEvent>

  /// The document with that key, or `nil`.
  func get(_ table: String, key: [UInt8]) throws -> StoredDocument?

  /// Documents of a table in the order of their keys.
  ///
  /// - Parameter partition: only documents of this partition; `nil` for all.
  func scan(
    _ table: String, partition: String?, keys: KeyRange, limit: Int
  ) throws -> StorePage<StoredDocument>

  /// Keys of the documents that have exactly this index value, in order.
  ///
  /// Indexes know nothing of partitions: put the partition into the value where that matters.
  ///
  /// - Parameter key: only keys behind this one; `nil` from the first.
  func keys(
    _ table: String, index: String, value: [UInt8], after key: [UInt8]?, limit: Int
  ) throws -> StorePage<[UInt8]>

  /// Entries of an index in the order of (value, key).
  ///
  /// - Parameter entry: only entries behind this one; `nil` from the first.
  func entries(
    _ table: String, index: String, values: KeyRange, after entry: IndexEntry?, limit: Int
  ) throws -> StorePage<IndexEntry>

  /// The number of documents in a table, or in one partition of it. O(n).
  func count(_ table: String, partition: String?) throws -> Int

  /// The number of documents that have exactly this index value. O(n).
  func count(_ table: String, index: String, value: [UInt8]) throws -> Int

  /// Tracked documents of one partition that changed behind `cursor`, in the order of
  /// (row sequence, key), each with its newest content, or `nil` when it is gone.
  ///
  /// Whoever has read to the end of this feed and then takes ``head`` in the same reader has seen
  /// everything up to that head, and goes on with `ChangeCursor(rowSequence: head.sequence)`.
  func changes(
    _ table: String, partition: String, after cursor: ChangeCursor, limit: Int
  ) throws -> StorePage<DocumentChange>
}

/// What a command may read and change. It sees its own changes and all that was committed before.
///
/// A transaction is valid only inside the closure it was handed to. When that closure throws,
/// nothing that it did remains.
package protocol StoreTransaction: StoreReader {
  /// ``WallClock/now()`` of this command: the recorded time of its events, µs since 1970 UTC.
  var recordedTime: Int64 { get }

  /// Appends an event and returns its sequence, which is final if the command succeeds.
  ///
  /// - Throws: ``StoreError/Code/duplicateEvent`` when the id was used before;
  ///   ``StoreError/Code/invalidArgument`` over a limit of ``StoreLimits``.
  @discardableResult
  func append(_ event: NewEvent) throws -> Int64

  /// Writes a document, in place of one with that key, together with all its index values.
  ///
  /// A document can move: followers of its former partition then see it as gone.
  ///
  /// - Throws: ``StoreError/Code/changeWithoutEvent`` when the document is tracked and the command
  ///   has appended no event yet; ``StoreError/Code/invalidArgument`` over a limit, or when a
  ///   tracked document would become untracked, or the other way round.
  func put(
    _ table: String, partition: String, key: [UInt8], value: [UInt8], indexes: [IndexValue],
    tracking: ChangeTracking
  ) throws

  /// Deletes a document and its index values. A tracked one leaves a tombstone in the feed of its
  /// partition, and needs an event first, as in `put`.
  ///
  /// - Returns: whether there was such a document.
  @discardableResult
  func delete(_ table: String, key: [UInt8]) throws -> Bool
}

extension StoreTransaction {
  /// Writes a tracked document; see ``put(_:partition:key:value:indexes:tracking:)``.
  package func put(
    _ table: String, partition: String, key: [UInt8], value: [UInt8], indexes: [IndexValue] = []
  ) throws {
    try put(
      table, partition: partition, key: key, value: value, indexes: indexes, tracking: .tracked)
  }
}
