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
  package var sink: Sink { frame.sink }

  private var frame: SnapshotFrame<Sink>
  private var cutter: ChunkCutter
  private var encoder: ChunkEncoder
  private let schema: SnapshotSchema?
  private let sign: SnapshotSigner?
  private var isUsable = true

  /// Writes the header.
  ///
  /// - Parameters:
  ///   - header: Its row count is a promise that ``finish()`` checks.
  ///   - schema: What the rows are; its fingerprint is the header's.
  ///   - splitter: How rows are split into columns.
  ///   - targetRawBytes: The size chunks are filled to, 1...``SnapshotFormat/maximumRawBytes``.
  ///   - level: zlib's level.
  ///   - sign: Makes the signature; nil for none.
  ///   - sink: Where the bytes go.
  package init(
    header: SnapshotHeader, schema: SnapshotSchema? = nil,
    splitter: any ColumnSplitter = WireMessageSplitter(),
    targetRawBytes: Int = SnapshotFormat.maximumRawBytes, level: CompressionLevel = .standard,
    sign: SnapshotSigner? = nil, sink: Sink
  ) throws(SnapshotError) {
    cutter = ChunkCutter(header: header, splitter: splitter, targetRawBytes: targetRawBytes)
    frame = try SnapshotFrame(header: header, sink: sink)
    encoder = try ChunkEncoder(splitter: splitter, level: level)
    self.schema = schema
    self.sign = sign
  }

  /// Adds a row.
  ///
  /// - Throws: ``SnapshotError/Code/orderViolation``, ``SnapshotError/Code/rowInvalid``,
  ///   ``SnapshotError/Code/limitExceeded``, ``SnapshotError/Code/countMismatch`` or what the
  ///   sink throws. After an error the writer is of no more use.
  package func append(_ row: SnapshotRow) throws(SnapshotError) {
    try begin()
    if let full = try cutter.add(key: row.key, value: row.value) { try flush(full) }
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
    try begin()
    if let rest = try cutter.finish() { try flush(rest) }
    return try frame.finish(schema: schema, sign: sign)
  }

  private func begin() throws(SnapshotError) {
    guard isUsable else {
      throw SnapshotError(.internalFailure, "the writer has failed or finished; start a new one")
    }
    isUsable = false
  }

  private func flush(_ rows: ChunkCutter.Rows) throws(SnapshotError) {
    let (stored, entry) = try encoder.encode(number: frame.chunkCount, rows)
    try frame.add(stored, entry)
  }
}
