package import Compression

/// Writes a snapshot front to back while rows arrive in key order.
///
/// Memory stays at one chunk and the index (72 bytes for each chunk).
///
/// ```swift
/// let writer = try SnapshotWriter(header: header, sink: SnapshotMemorySink())
/// for row in rows { try writer.append(row) }
/// let manifest = try writer.finish()
/// ```
package final class SnapshotWriter<Sink: SnapshotSink> {
  /// What was written to; complete after ``finish()``.
  package private(set) var sink: Sink

  private let header: SnapshotHeader
  private let splitter: any ColumnSplitter
  private let targetRawBytes: Int
  private var encoder: ChunkEncoder
  private var hasher = DigestHasher()
  private var entries: [SnapshotIndex.Entry] = []
  private var nextOffset = UInt64(SnapshotFormat.blockBytes)
  private var keys: [Bytes16] = []
  private var values = RowBatch()
  private var pendingBytes: Int
  private var lastKey: Bytes16?
  private var rowCount: UInt64 = 0
  private var isUsable = true

  /// Writes the header.
  ///
  /// - Parameters:
  ///   - header: Its row count is a promise that ``finish()`` checks.
  ///   - splitter: How rows are split into columns.
  ///   - targetRawBytes: The size chunks are filled to, 1...``SnapshotFormat/maximumRawBytes``.
  ///   - level: zlib's level.
  ///   - sink: Where the bytes go.
  package init(
    header: SnapshotHeader, splitter: any ColumnSplitter = WireMessageSplitter(),
    targetRawBytes: Int = SnapshotFormat.maximumRawBytes, level: CompressionLevel = .standard,
    sink: Sink
  ) throws(SnapshotError) {
    precondition(
      (1...SnapshotFormat.maximumRawBytes).contains(targetRawBytes),
      "targetRawBytes is between 1 and SnapshotFormat.maximumRawBytes")
    precondition(
      splitter.maximumColumns < SnapshotFormat.maximumColumns
        && splitter.maximumOverheadPerRow <= 1024,
      "a splitter makes fewer than 128 columns and adds at most 1 KiB to a row")
    try header.validate()
    self.header = header
    self.splitter = splitter
    self.targetRawBytes = targetRawBytes
    self.sink = sink
    encoder = try ChunkEncoder(splitter: splitter, level: level)
    pendingBytes = ChunkEncoder.fixedOverhead(splitter)
    var bytes = header.encoded()
    bytes.pad(to: SnapshotFormat.blockBytes)
    try emit(bytes)
  }

  /// Adds a row.
  ///
  /// - Throws: ``SnapshotError/Code/orderViolation``, ``SnapshotError/Code/rowInvalid``,
  ///   ``SnapshotError/Code/limitExceeded``, ``SnapshotError/Code/countMismatch`` or what the
  ///   sink throws. After an error the writer is of no more use.
  package func append(_ row: SnapshotRow) throws(SnapshotError) {
    guard isUsable else {
      throw SnapshotError(.internalFailure, "the writer has failed or finished; start a new one")
    }
    isUsable = false
    try check(row)
    let bound = ChunkEncoder.bound(splitter, valueBytes: row.value.count)
    if !keys.isEmpty, pendingBytes + bound > targetRawBytes { try flush() }
    keys.append(row.key)
    values.append(row.value)
    pendingBytes += bound
    lastKey = row.key
    rowCount += 1
    isUsable = true
  }

  /// Adds rows.
  package func append(
    contentsOf rows: some Sequence<SnapshotRow>
  ) throws(SnapshotError) {
    for row in rows { try append(row) }
  }

  /// Writes the last chunk, the index and the footer.
  ///
  /// - Returns: What describes the snapshot to whoever fetches it.
  /// - Throws: ``SnapshotError/Code/countMismatch`` if rows are missing.
  package func finish() throws(SnapshotError) -> SnapshotManifest {
    guard isUsable else {
      throw SnapshotError(.internalFailure, "the writer has failed or finished; start a new one")
    }
    isUsable = false
    guard rowCount == UInt64(header.rowCount) else {
      throw SnapshotError(
        .countMismatch,
        "the header promises \(header.rowCount) rows and \(rowCount) came; count in the same "
          + "read transaction")
    }
    if !keys.isEmpty { try flush() }
    let headerBytes = header.encoded()
    let index = SnapshotIndex(headerDigest: Digest32(hashing: headerBytes), entries: entries)
    let indexBytes = index.encoded()
    try emit(indexBytes)
    var footer = SnapshotFooter(
      indexOffset: index.offset, indexLength: UInt32(indexBytes.count),
      snapshotID: Digest32(hashing: indexBytes), fileDigest: .zero)
    hasher.update(footer.digestedPart())
    footer.fileDigest = hasher.finish()
    try sink.write(footer.encoded())
    return SnapshotManifest(header: header, index: index, footer: footer)
  }

  private func check(_ row: SnapshotRow) throws(SnapshotError) {
    if let lastKey, row.key <= lastKey {
      throw SnapshotError(
        .orderViolation, "row \(rowCount) has a key that is not above the one before; sort rows")
    }
    guard row.value.count <= SnapshotFormat.maximumRowBytes else {
      throw SnapshotError(
        .limitExceeded,
        "row \(rowCount) has \(row.value.count) bytes; \(SnapshotFormat.maximumRowBytes) allowed")
    }
    guard !row.isErasure || header.kind == .delta else {
      throw SnapshotError(
        .rowInvalid, "row \(rowCount) is empty; a full snapshot holds no erasures")
    }
    guard rowCount < UInt64(header.rowCount) else {
      throw SnapshotError(
        .countMismatch, "more rows came than the \(header.rowCount) the header promises")
    }
  }

  private func flush() throws(SnapshotError) {
    guard entries.count < SnapshotFormat.maximumChunks else {
      throw SnapshotError(
        .limitExceeded, "a snapshot has at most \(SnapshotFormat.maximumChunks) chunks")
    }
    var (stored, entry) = try encoder.encode(number: entries.count, keys: keys, values: values)
    entry.offset = nextOffset
    nextOffset += UInt64(stored.count)
    entries.append(entry)
    try emit(stored)
    keys.removeAll(keepingCapacity: true)
    values.removeAll()
    pendingBytes = ChunkEncoder.fixedOverhead(splitter)
  }

  private func emit(_ bytes: [UInt8]) throws(SnapshotError) {
    hasher.update(bytes)
    try sink.write(bytes)
  }
}

/// Snapshots as files.
package enum SnapshotFile {
  /// Writes a snapshot durably: all of it is at `path`, or nothing is.
  ///
  /// - Parameters:
  ///   - path: The final place; the bytes are spooled to `PATH.tmp`.
  ///   - header: Its row count must be the number of rows.
  ///   - rows: In strictly ascending key order.
  /// - Returns: The manifest of the file.
  package static func write(
    to path: String, header: SnapshotHeader, rows: some Sequence<SnapshotRow>,
    splitter: any ColumnSplitter = WireMessageSplitter(), level: CompressionLevel = .standard
  ) throws(SnapshotError) -> SnapshotManifest {
    let sink = try SnapshotFileSink(path: path)
    let writer = try SnapshotWriter(header: header, splitter: splitter, level: level, sink: sink)
    try writer.append(contentsOf: rows)
    let manifest = try writer.finish()
    try sink.commit()
    return manifest
  }
}
