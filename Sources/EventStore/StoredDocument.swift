/// One value by which documents of a table can be found.
package struct IndexValue: Hashable, Sendable {
  /// The index's name; at most ``StoreLimits/nameBytes`` bytes of UTF-8.
  package var name: String
  /// The value, compared byte by byte; at most ``StoreLimits/keyBytes``.
  package var value: [UInt8]

  /// Makes an index value.
  package init(_ name: String, _ value: [UInt8]) {
    self.name = name
    self.value = value
  }
}

/// A row of an index: a value and the key of a document that has it.
package struct IndexEntry: Hashable, Sendable {
  /// The indexed value.
  package var value: [UInt8]
  /// The key of the document.
  package var key: [UInt8]

  /// Makes an index entry.
  package init(value: [UInt8], key: [UInt8]) {
    self.value = value
    self.key = key
  }
}

/// A document of a projection as the store keeps it.
package struct StoredDocument: Hashable, Sendable {
  /// The key, unique within the table.
  package var key: [UInt8]
  /// Whose document it is (a mission).
  package var partition: String
  /// The sequence of the last event that changed the document; 0 when it is untracked.
  package var rowSequence: Int64
  /// The content.
  package var value: [UInt8]

  /// Makes a document from its parts.
  package init(key: [UInt8], partition: String, rowSequence: Int64, value: [UInt8]) {
    self.key = key
    self.partition = partition
    self.rowSequence = rowSequence
    self.value = value
  }
}

/// Whether changes of a document appear in ``StoreReader/changes(_:partition:after:limit:)``.
package enum ChangeTracking: Hashable, Sendable {
  /// The document is part of the feed. Changing it needs an event in the same command.
  case tracked
  /// The document is private to the service (a cursor, a cache) and needs no event.
  case untracked
}

/// One row of a feed of changes: the newest content of a document, or its deletion.
package struct DocumentChange: Hashable, Sendable {
  /// The sequence of the last event that changed the document.
  package var rowSequence: Int64
  /// The key of the document.
  package var key: [UInt8]
  /// The content; `nil` when the document was deleted, or moved to another partition.
  package var value: [UInt8]?

  /// Makes a change from its parts.
  package init(rowSequence: Int64, key: [UInt8], value: [UInt8]?) {
    self.rowSequence = rowSequence
    self.key = key
    self.value = value
  }

  /// The cursor from which the rows behind this one are read.
  package var cursor: ChangeCursor { ChangeCursor(rowSequence: rowSequence, key: key) }
}

/// A place in a feed of changes, which is ordered by (row sequence, key).
package struct ChangeCursor: Hashable, Sendable {
  /// The row sequence of the last row seen.
  package var rowSequence: Int64
  /// The key of the last row seen; `nil` when all rows of that sequence were seen.
  package var key: [UInt8]?

  /// Makes a cursor behind the row (`rowSequence`, `key`), or behind all rows of `rowSequence`.
  package init(rowSequence: Int64, key: [UInt8]? = nil) {
    self.rowSequence = rowSequence
    self.key = key
  }

  /// The place before the first row.
  package static let start = ChangeCursor(rowSequence: 0)
}

/// A range of keys or index values, compared byte by byte.
package struct KeyRange: Hashable, Sendable {
  /// The first key included.
  package var from: [UInt8]
  /// The first key not included any more; `nil` for no end.
  package var to: [UInt8]?

  /// Makes the range `from ..< to`.
  package init(from: [UInt8] = [], to: [UInt8]? = nil) {
    self.from = from
    self.to = to
  }

  /// Every key.
  package static let all = KeyRange()

  /// Every key that begins with `prefix`.
  package static func prefix(_ prefix: [UInt8]) -> KeyRange {
    var end = prefix
    while let last = end.last {
      if last < 0xFF {
        end[end.count - 1] = last + 1
        return KeyRange(from: prefix, to: end)
      }
      end.removeLast()
    }
    return KeyRange(from: prefix, to: nil)
  }

  /// The part of this range behind `key`: how the next page is asked for.
  package func after(_ key: [UInt8]) -> KeyRange {
    KeyRange(from: key + [0], to: to)
  }
}

/// Part of a longer answer.
///
/// A page can hold fewer elements than were asked for because it also ends at
/// ``StoreLimits/pageBytes``; ``hasMore`` alone tells whether the answer is complete. A page that
/// has more is never empty.
package struct StorePage<Element: Sendable>: Sendable {
  /// The elements, in the order of the query.
  package var elements: [Element]
  /// Whether elements follow the last one.
  package var hasMore: Bool

  /// Makes a page.
  package init(elements: [Element], hasMore: Bool) {
    self.elements = elements
    self.hasMore = hasMore
  }
}

extension StorePage: Equatable where Element: Equatable {}
