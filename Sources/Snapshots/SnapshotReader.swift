/// Reads a snapshot from a file or from memory and trusts none of its bytes.
///
/// `init` checks header, footer and index against each other; every chunk is checked against
/// the index (SHA-256, then crc32) before it is parsed.
///
/// ```swift
/// let reader = try SnapshotReader(SnapshotFileSource(path: path))
/// try reader.forEachRow { key, value in … }   // into staging; swap after it returns
/// ```
package struct SnapshotReader: Sendable {
  /// Header, chunks and digests.
  package let manifest: SnapshotManifest

  private let source: any SnapshotSource
  private let splitters: SplitterSet

  /// - Throws: ``SnapshotError`` with the offset of what is wrong.
  package init(
    _ source: any SnapshotSource, splitters: SplitterSet = .standard
  ) throws(SnapshotError) {
    manifest = try SnapshotManifest(reading: source)
    self.source = source
    self.splitters = splitters
  }

  /// What the snapshot says about itself.
  package var header: SnapshotHeader { manifest.header }

  /// The rows of one chunk.
  package func batch(chunk number: Int) throws(SnapshotError) -> SnapshotBatch {
    var decoder = try makeDecoder()
    let (stored, entry) = try read(chunk: number)
    return try decoder.decode(stored, number: number, entry: entry)
  }

  /// The bytes of a chunk as stored, checked; what a transfer sends.
  package func storedChunk(_ number: Int) throws(SnapshotError) -> [UInt8] {
    let (stored, entry) = try read(chunk: number)
    try ChunkDecoder.check(stored, number: number, entry: entry)
    return stored
  }

  /// Hands over every row in key order, and throws if anything in the file is wrong.
  ///
  /// The whole file is read once. Its digest stands at the end, so rows belong in a staging
  /// area until this returns.
  ///
  /// - Throws: ``SnapshotError``, or what `body` throws.
  package func forEachRow(
    _ body: (_ key: Bytes16, _ value: ArraySlice<UInt8>) throws -> Void
  ) throws {
    var hasher = DigestHasher()
    var decoder = try makeDecoder()
    var lastKey: Bytes16?
    hasher.update(try source.bytes(at: 0, count: SnapshotFormat.blockBytes))
    for number in 0..<manifest.chunkCount {
      let (stored, entry) = try read(chunk: number)
      hasher.update(stored)
      let batch = try decoder.decode(stored, number: number, entry: entry)
      try Self.checkOrder(batch, after: &lastKey, number: number, entry: entry)
      for row in 0..<batch.keys.count { try body(batch.keys[row], batch.values[row]) }
    }
    try finish(&hasher)
  }

  /// Checks the digest of the whole file without parsing rows.
  package func verifyFileDigest() throws(SnapshotError) {
    var hasher = DigestHasher()
    hasher.update(try source.bytes(at: 0, count: SnapshotFormat.blockBytes))
    for number in 0..<manifest.chunkCount { hasher.update(try read(chunk: number).0) }
    try finish(&hasher)
  }

  private func finish(_ hasher: inout DigestHasher) throws(SnapshotError) {
    let footer = manifest.footer
    hasher.update(try source.bytes(at: footer.indexOffset, count: Int(footer.indexLength)))
    hasher.update(footer.digestedPart())
    guard hasher.finish() == footer.fileDigest else {
      throw SnapshotError(
        .digestMismatch, "the SHA-256 of the whole file is wrong; fetch the snapshot again",
        offset: source.byteCount - UInt64(SnapshotFormat.footerBytes)
          + UInt64(SnapshotFormat.digestedFooterBytes))
    }
  }

  /// Keys ascend across chunks too.
  static func checkOrder(
    _ batch: SnapshotBatch, after lastKey: inout Bytes16?, number: Int, entry: SnapshotIndex.Entry
  ) throws(SnapshotError) {
    if let lastKey, let first = batch.keys.first, first <= lastKey {
      throw SnapshotError(
        .orderViolation, "chunk \(number) begins below the last key of the chunk before it",
        offset: entry.offset)
    }
    lastKey = batch.keys.last
  }

  private func makeDecoder() throws(SnapshotError) -> ChunkDecoder {
    try ChunkDecoder(splitters: splitters, allowsErasures: header.kind == .delta)
  }

  private func read(
    chunk number: Int
  ) throws(SnapshotError) -> ([UInt8], SnapshotIndex.Entry) {
    guard manifest.index.entries.indices.contains(number) else {
      throw SnapshotError(
        .limitExceeded, "chunk \(number) of \(manifest.chunkCount) does not exist")
    }
    let entry = manifest.index.entries[number]
    return (try source.bytes(at: entry.offset, count: entry.storedLength), entry)
  }
}
