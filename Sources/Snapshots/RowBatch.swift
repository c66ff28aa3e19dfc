/// The values of some rows, one after the other in one buffer.
package struct RowBatch: Hashable, Sendable {
  /// All values.
  package private(set) var bytes: [UInt8] = []
  /// Where each value ends in ``bytes``.
  package private(set) var ends: [Int] = []

  package init() {}

  package init(_ values: some Sequence<[UInt8]>) {
    for value in values { append(value) }
  }

  /// How many values there are.
  package var count: Int { ends.count }

  /// The value of a row.
  package subscript(row: Int) -> ArraySlice<UInt8> { bytes[range(of: row)] }

  /// Where a row's value stands in ``bytes``.
  package func range(of row: Int) -> Range<Int> {
    (row == 0 ? 0 : ends[row - 1])..<ends[row]
  }

  package mutating func append(_ value: some Collection<UInt8>) {
    bytes.append(contentsOf: value)
    ends.append(bytes.count)
  }

  /// Appends bytes to the value being built; ``endValue()`` closes it.
  mutating func extend(_ part: ArraySlice<UInt8>) {
    bytes.append(contentsOf: part)
  }

  mutating func extend(_ byte: UInt8) {
    bytes.append(byte)
  }

  mutating func endValue() {
    ends.append(bytes.count)
  }

  mutating func reserve(bytes byteCount: Int, rows: Int) {
    bytes.reserveCapacity(byteCount)
    ends.reserveCapacity(rows)
  }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }
}

/// A row of a snapshot.
package struct SnapshotRow: Hashable, Sendable {
  /// What the row is about; strictly ascending within a snapshot.
  package var key: Bytes16
  /// The bytes of a message. Empty means: erased, and is allowed in a delta only.
  package var value: [UInt8]

  package init(key: Bytes16, value: [UInt8]) {
    self.key = key
    self.value = value
  }

  /// Whether the row removes its key.
  package var isErasure: Bool { value.isEmpty }
}

/// The rows of one chunk.
package struct SnapshotBatch: Hashable, Sendable {
  /// Strictly ascending.
  package let keys: [Bytes16]
  /// One value for each key.
  package let values: RowBatch

  /// A row by its position in the chunk.
  package subscript(row: Int) -> SnapshotRow {
    SnapshotRow(key: keys[row], value: Array(values[row]))
  }
}
