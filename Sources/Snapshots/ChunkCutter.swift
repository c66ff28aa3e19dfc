/// Collects rows in order until a chunk is full: whoever writes the same rows makes the same chunks.
struct ChunkCutter {
  /// The rows of one chunk.
  struct Rows {
    var keys: [Bytes16] = []
    var values = RowBatch()
  }

  private let header: SnapshotHeader
  private let splitter: any ColumnSplitter
  private let targetRawBytes: Int
  private var rows = Rows()
  private var pendingBytes: Int
  private var lastKey: Bytes16?
  /// Rows that were added so far.
  private(set) var rowCount: UInt64 = 0

  init(header: SnapshotHeader, splitter: any ColumnSplitter, targetRawBytes: Int) {
    precondition(
      (1...SnapshotFormat.maximumRawBytes).contains(targetRawBytes),
      "targetRawBytes is between 1 and SnapshotFormat.maximumRawBytes")
    precondition(
      splitter.maximumColumns < SnapshotFormat.maximumColumns
        && splitter.maximumOverheadPerRow <= 1024,
      "a splitter makes fewer than 128 columns and adds at most 1 KiB to a row")
    self.header = header
    self.splitter = splitter
    self.targetRawBytes = targetRawBytes
    pendingBytes = ChunkEncoder.fixedOverhead(splitter)
  }

  /// Adds a row.
  ///
  /// - Returns: the rows before it, when they are a full chunk.
  mutating func add(
    key: Bytes16, value: some Collection<UInt8>
  ) throws(SnapshotError) -> Rows? {
    try check(key: key, count: value.count)
    let bound = ChunkEncoder.bound(splitter, valueBytes: value.count)
    let full = !rows.keys.isEmpty && pendingBytes + bound > targetRawBytes ? take() : nil
    rows.keys.append(key)
    rows.values.append(value)
    pendingBytes += bound
    lastKey = key
    rowCount += 1
    return full
  }

  /// The rows that are left after the last one; nil when there are none.
  mutating func finish() throws(SnapshotError) -> Rows? {
    guard rowCount == UInt64(header.rowCount) else {
      throw SnapshotError(
        .countMismatch,
        "the header promises \(header.rowCount) rows and \(rowCount) came; count in the same "
          + "read transaction")
    }
    return rows.keys.isEmpty ? nil : take()
  }

  private mutating func take() -> Rows {
    let full = rows
    rows = Rows()
    rows.keys.reserveCapacity(full.keys.count)
    rows.values.reserve(bytes: full.values.bytes.count, rows: full.keys.count)
    pendingBytes = ChunkEncoder.fixedOverhead(splitter)
    return full
  }

  private func check(key: Bytes16, count: Int) throws(SnapshotError) {
    if let lastKey, key <= lastKey {
      throw SnapshotError(
        .orderViolation, "row \(rowCount) has a key that is not above the one before; sort rows")
    }
    guard count <= SnapshotFormat.maximumRowBytes else {
      throw SnapshotError(
        .limitExceeded,
        "row \(rowCount) has \(count) bytes; \(SnapshotFormat.maximumRowBytes) allowed")
    }
    guard count > 0 || header.kind == .delta else {
      throw SnapshotError(
        .rowInvalid, "row \(rowCount) is empty; a full snapshot holds no erasures")
    }
    guard rowCount < UInt64(header.rowCount) else {
      throw SnapshotError(
        .countMismatch, "more rows came than the \(header.rowCount) the header promises")
    }
  }
}
