/// One projection table in memory, with its indexes and feeds.
struct MemoryTable {
  /// The place of a row in the feed of its partition.
  struct FeedKey: Comparable {
    var rowSequence: Int64
    var key: KeyBytes
    /// A live document, not a tombstone. While a row changes from one to the other within a
    /// command, both are there.
    var isLive: Bool

    static func < (left: FeedKey, right: FeedKey) -> Bool {
      if left.rowSequence != right.rowSequence { return left.rowSequence < right.rowSequence }
      if left.key != right.key { return left.key < right.key }
      return !left.isLive && right.isLive
    }
  }

  /// The place of a row in an index.
  struct IndexKey: Comparable {
    var value: KeyBytes
    var key: KeyBytes

    static func < (left: IndexKey, right: IndexKey) -> Bool {
      left.value != right.value ? left.value < right.value : left.key < right.key
    }
  }

  private(set) var documents = SortedTable<KeyBytes, StoredDocument>()
  private(set) var partitions: [String: SortedTable<KeyBytes, Void>] = [:]
  private(set) var indexValues: [[UInt8]: [IndexValue]] = [:]
  private(set) var indexes: [String: SortedTable<IndexKey, Void>] = [:]
  private(set) var feeds: [String: SortedTable<FeedKey, Void>] = [:]
  private var tombstones: [String: [[UInt8]: Int64]] = [:]

  /// Sets or removes a document; returns the former one.
  mutating func set(_ document: StoredDocument?, key: [UInt8]) -> StoredDocument? {
    let old = documents[KeyBytes(bytes: key)]
    if let old {
      partitions[old.partition]?[KeyBytes(bytes: key)] = nil
      if old.rowSequence != 0 {
        feeds[old.partition]?[Self.feedKey(old.rowSequence, key, isLive: true)] = nil
      }
    }
    documents[KeyBytes(bytes: key)] = document
    if let document {
      partitions[document.partition, default: SortedTable()][KeyBytes(bytes: key)] = ()
      if document.rowSequence != 0 {
        feeds[document.partition, default: SortedTable()][
          Self.feedKey(document.rowSequence, key, isLive: true)] = ()
      }
    }
    return old
  }

  /// Sets or removes a tombstone; returns the row sequence of the former one.
  mutating func setTombstone(
    _ rowSequence: Int64?, partition: String, key: [UInt8]
  ) -> Int64? {
    let old = tombstones[partition]?[key]
    if let old { feeds[partition]?[Self.feedKey(old, key, isLive: false)] = nil }
    tombstones[partition, default: [:]][key] = rowSequence
    if let rowSequence {
      feeds[partition, default: SortedTable()][
        Self.feedKey(rowSequence, key, isLive: false)] = ()
    }
    return old
  }

  /// The row sequence of a tombstone.
  func tombstone(_ key: [UInt8], partition: String) -> Int64? { tombstones[partition]?[key] }

  /// Adds an index value of a document.
  mutating func insert(_ index: IndexValue, key: [UInt8]) {
    indexValues[key, default: []].append(index)
    indexes[index.name, default: SortedTable()][Self.indexKey(index.value, key)] = ()
  }

  /// Removes an index value of a document.
  mutating func remove(_ index: IndexValue, key: [UInt8]) {
    indexValues[key]?.removeAll { $0 == index }
    if indexValues[key]?.isEmpty == true { indexValues[key] = nil }
    indexes[index.name]?[Self.indexKey(index.value, key)] = nil
  }

  private static func feedKey(
    _ rowSequence: Int64, _ key: [UInt8], isLive: Bool
  ) -> FeedKey {
    FeedKey(rowSequence: rowSequence, key: KeyBytes(bytes: key), isLive: isLive)
  }

  private static func indexKey(_ value: [UInt8], _ key: [UInt8]) -> IndexKey {
    IndexKey(value: KeyBytes(bytes: value), key: KeyBytes(bytes: key))
  }
}
