/// Walks over a snapshot from its start, without its index: for a file whose end is missing, and for
/// showing what lies before a fault.
package struct SnapshotScan: Sendable {
  /// A chunk as its own header tells.
  package struct Chunk: Hashable, Sendable {
    package let number: Int
    /// Where it starts in the file.
    package let offset: UInt64
    /// Bytes in the file, padding included.
    package let storedLength: Int
    package let compressedLength: Int
    package let rawLength: Int
    package let rowCount: Int
  }

  private let source: any SnapshotSource

  package init(_ source: any SnapshotSource) {
    self.source = source
  }

  /// The header, which stands alone.
  package func header() throws(SnapshotError) -> SnapshotHeader {
    try SnapshotHeader(decoding: try source.bytes(at: 0, count: SnapshotFormat.headerBytes))
  }

  /// Hands over one chunk after the other, each with its rows or with what is wrong with it.
  ///
  /// - Returns: why the walk ended before the index; `nil` when it came to the index.
  package func forEachChunk(
    _ body: (Chunk, Result<SnapshotBatch, SnapshotError>) -> Void
  ) -> SnapshotError? {
    do throws(SnapshotError) {
      // Without the index the kind is not certain: erasures are let through.
      var decoder = try ChunkDecoder(splitters: .standard, allowsErasures: true)
      var offset = UInt64(SnapshotFormat.blockBytes)
      for number in 0..<SnapshotFormat.maximumChunks {
        guard let entry = try entry(at: offset) else { return nil }
        let stored = try source.bytes(at: offset, count: entry.storedLength)
        let chunk = Chunk(
          number: number, offset: offset, storedLength: entry.storedLength,
          compressedLength: entry.compressedLength, rawLength: entry.rawLength,
          rowCount: entry.rowCount)
        var located = entry
        located.digest = Digest32(hashing: stored)
        do throws(SnapshotError) {
          body(chunk, .success(try decoder.decode(stored, number: number, entry: located)))
        } catch {
          body(chunk, .failure(error))
        }
        offset += UInt64(entry.storedLength)
      }
      return nil
    } catch {
      return error
    }
  }

  /// What the chunk header at `offset` says; `nil` at the index.
  private func entry(at offset: UInt64) throws(SnapshotError) -> SnapshotIndex.Entry? {
    let header = try source.bytes(at: offset, count: SnapshotFormat.chunkHeaderBytes)
    var fields = FieldReader(header[...], at: offset)
    let magic: UInt32 = try fields.number()
    if magic == SnapshotFormat.indexMagic { return nil }
    guard magic == SnapshotFormat.chunkMagic else {
      throw SnapshotError(
        .chunkCorrupt, "neither a chunk nor the index begins here", offset: offset)
    }
    _ = try fields.number(UInt32.self)
    let rows: UInt32 = try fields.number()
    let rawLength: UInt32 = try fields.number()
    let compressedLength: UInt32 = try fields.number()
    _ = try fields.number(UInt32.self)
    let firstKey = try fields.bytes16()
    guard rawLength <= SnapshotFormat.maximumRawBytes, rows >= 1,
      UInt64(rows) * UInt64(SnapshotFormat.keyBytes) <= UInt64(rawLength), compressedLength >= 1,
      compressedLength <= SnapshotFormat.maximumStoredBytes
    else {
      throw SnapshotError(
        .limitExceeded, "a chunk's header states impossible sizes", offset: offset + 8)
    }
    let used = SnapshotFormat.chunkHeaderBytes + Int(compressedLength)
    return SnapshotIndex.Entry(
      offset: offset, storedLength: SnapshotFormat.paddedBytes(used),
      compressedLength: Int(compressedLength), rawLength: Int(rawLength), rowCount: Int(rows),
      firstKey: firstKey, digest: Digest32(hashing: []))
  }
}
