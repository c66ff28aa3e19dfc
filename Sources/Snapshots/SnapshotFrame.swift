/// Makes the signature of a snapshot over the bytes that it is given.
package typealias SnapshotSigner =
  @Sendable (_ message: [UInt8]) throws -> SnapshotSignature

/// Writes header, chunks in order, index, signature and footer to a sink.
struct SnapshotFrame<Sink: SnapshotSink> {
  private(set) var sink: Sink
  private let header: SnapshotHeader
  private var hasher = DigestHasher()
  private var entries: [SnapshotIndex.Entry] = []
  private var nextOffset = UInt64(SnapshotFormat.blockBytes)

  /// Writes the header.
  init(header: SnapshotHeader, sink: Sink) throws(SnapshotError) {
    try header.validate()
    self.header = header
    self.sink = sink
    var bytes = header.encoded()
    bytes.pad(to: SnapshotFormat.blockBytes)
    try emit(bytes)
  }

  /// How many chunks were added.
  var chunkCount: Int { entries.count }

  /// Adds the next chunk.
  mutating func add(
    _ stored: [UInt8], _ entry: SnapshotIndex.Entry
  ) throws(SnapshotError) {
    var entry = entry
    entry.offset = nextOffset
    nextOffset += UInt64(stored.count)
    entries.append(entry)
    try emit(stored)
  }

  /// Writes what stands behind the chunks.
  mutating func finish(
    schema: SnapshotSchema?, sign: SnapshotSigner?
  ) throws(SnapshotError) -> SnapshotManifest {
    if let schema, schema.fingerprint != header.schemaHash {
      throw SnapshotError(
        .internalFailure, "the header names another schema than the one that is embedded")
    }
    let index = try SnapshotIndex(
      headerDigest: Digest32(hashing: header.encoded()), entries: entries, schema: schema)
    let indexBytes = index.encoded()
    try emit(indexBytes)
    var footer = SnapshotFooter(
      indexOffset: index.offset, indexLength: UInt32(indexBytes.count),
      snapshotID: Digest32(hashing: indexBytes), fileDigest: .zero)
    hasher.update(footer.digestedPart())
    footer.fileDigest = hasher.finish()
    let signature = try Self.signature(of: footer.fileDigest, by: sign)
    let block = signature?.encoded() ?? []
    footer = SnapshotFooter(
      indexOffset: footer.indexOffset, indexLength: footer.indexLength,
      snapshotID: footer.snapshotID, fileDigest: footer.fileDigest, signature: block)
    try sink.write(block + footer.encoded())
    return SnapshotManifest(header: header, index: index, footer: footer, signature: signature)
  }

  private static func signature(
    of digest: Digest32, by sign: SnapshotSigner?
  ) throws(SnapshotError) -> SnapshotSignature? {
    guard let sign else { return nil }
    do {
      return try sign(SnapshotSignature.signedBytes(digest))
    } catch let error as SnapshotError {
      throw error
    } catch {
      throw SnapshotError(.internalFailure, "the snapshot cannot be signed: \(error)")
    }
  }

  private mutating func emit(_ bytes: [UInt8]) throws(SnapshotError) {
    hasher.update(bytes)
    try sink.write(bytes)
  }
}
