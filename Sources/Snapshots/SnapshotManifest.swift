internal import Compression

/// What a follower needs to fetch a snapshot in pieces and know that it got the right one.
///
/// Encoded it is header ‖ index ‖ signature ‖ footer, the bytes of the file without its chunks.
package struct SnapshotManifest: Hashable, Sendable {
  /// What the snapshot says about itself.
  package let header: SnapshotHeader
  /// Its chunks.
  package let index: SnapshotIndex
  let footer: SnapshotFooter
  /// Who says so; nil when nobody does. The certificates are not judged yet.
  package let signature: SnapshotSignature?

  init(
    header: SnapshotHeader, index: SnapshotIndex, footer: SnapshotFooter,
    signature: SnapshotSignature?
  ) {
    self.header = header
    self.index = index
    self.footer = footer
    self.signature = signature
  }

  /// What the rows are, as the file says.
  package var schema: SnapshotSchema? { index.schema }

  /// What ``signature`` is over.
  package var signedBytes: [UInt8] { SnapshotSignature.signedBytes(footer.fileDigest) }

  /// Names the snapshot: the SHA-256 of its index, which covers the header and every chunk.
  package var snapshotID: Digest32 { footer.snapshotID }

  /// The SHA-256 the file ends with.
  package var fileDigest: Digest32 { footer.fileDigest }

  /// How many chunks there are.
  package var chunkCount: Int { index.entries.count }

  /// The size of the whole file.
  package var fileByteCount: UInt64 {
    footer.indexOffset + UInt64(footer.indexLength) + UInt64(footer.signatureLength)
      + UInt64(SnapshotFormat.footerBytes)
  }

  /// The bytes of a chunk as stored, checked against the index; what a transfer sends.
  ///
  /// - Parameter source: the file that this is the manifest of.
  package func storedChunk(
    _ number: Int, in source: some SnapshotSource
  ) throws(SnapshotError) -> [UInt8] {
    guard index.entries.indices.contains(number) else {
      throw SnapshotError(.limitExceeded, "chunk \(number) of \(chunkCount) does not exist")
    }
    let entry = index.entries[number]
    let stored = try source.bytes(at: entry.offset, count: entry.storedLength)
    try ChunkDecoder.check(stored, number: number, entry: entry)
    return stored
  }

  /// The largest manifest there can be; a receiver refuses more before it takes memory.
  package static let maximumEncodedBytes =
    SnapshotFormat.headerBytes + SnapshotFormat.maximumIndexBytes
    + SnapshotSignature.maximumEncodedBytes + SnapshotFormat.footerBytes

  /// The bytes to send.
  package func encoded() -> [UInt8] {
    header.encoded() + tail()
  }

  /// The bytes of the file behind its chunks.
  func tail() -> [UInt8] {
    index.encoded() + (signature?.encoded() ?? []) + footer.encoded()
  }

  /// Reads a manifest that was received.
  ///
  /// - Parameters:
  ///   - bytes: What ``encoded()`` made.
  ///   - expectedID: The snapshot asked for, where that is known.
  /// - Throws: ``SnapshotError``, with offsets into the file that the manifest describes.
  package init(
    decoding bytes: [UInt8], expectedID: Digest32? = nil
  ) throws(SnapshotError) {
    let minimum =
      SnapshotFormat.headerBytes + SnapshotFormat.indexHeaderBytes + SnapshotFormat.footerBytes
    guard bytes.count >= minimum else {
      throw SnapshotError(
        .truncated, "a manifest has at least \(minimum) bytes", offset: UInt64(bytes.count))
    }
    guard bytes.count <= Self.maximumEncodedBytes else {
      throw SnapshotError(
        .limitExceeded, "a manifest has at most \(Self.maximumEncodedBytes) bytes")
    }
    let footerStart = bytes.count - SnapshotFormat.footerBytes
    let headerBytes = Array(bytes[..<SnapshotFormat.headerBytes])
    let tail = bytes[SnapshotFormat.headerBytes..<footerStart]
    // Before the footer is read, only it knows where in the file it stands.
    var fields = FieldReader(bytes[footerStart...], at: 0)
    _ = try fields.take(8)
    let indexOffset: UInt64 = try fields.number()
    let (base, overflow) = indexOffset.addingReportingOverflow(UInt64(tail.count))
    guard !overflow else {
      throw SnapshotError(.footerCorrupt, "the index is announced beyond any file")
    }
    let header = try SnapshotHeader(decoding: headerBytes)
    let footer = try SnapshotFooter(decoding: Array(bytes[footerStart...]), at: base)
    try self.init(header: header, headerBytes, tail: Array(tail), footer)
    if let expectedID, expectedID != snapshotID {
      throw SnapshotError(
        .manifestMismatch, "this is the manifest of another snapshot; ask for it again")
    }
  }

  /// Checks index against footer and header.
  ///
  /// - Parameter tail: index and signature; the footer was found to stand behind exactly these.
  private init(
    header: SnapshotHeader, _ headerBytes: [UInt8], tail: [UInt8], _ footer: SnapshotFooter
  ) throws(SnapshotError) {
    var blocks = FieldReader(tail[...], at: footer.indexOffset)
    let index = try Self.index(Array(try blocks.take(Int(footer.indexLength))), footer)
    guard index.headerDigest == Digest32(hashing: headerBytes) else {
      throw SnapshotError(
        .indexCorrupt, "the index belongs to another header; fetch the snapshot again",
        offset: footer.indexOffset + 32)
    }
    guard index.rowCount == UInt64(header.rowCount) else {
      throw SnapshotError(
        .countMismatch,
        "the header announces \(header.rowCount) rows, the index \(index.rowCount)", offset: 8)
    }
    if let schema = index.schema, schema.fingerprint != header.schemaHash {
      throw SnapshotError(
        .indexCorrupt, "the file brings along another schema than its header names",
        offset: footer.indexOffset)
    }
    var signature: SnapshotSignature?
    let place = blocks.offset
    let block = try blocks.take(Int(footer.signatureLength))
    guard crc32(block) == footer.signatureChecksum else {
      throw SnapshotError(
        .signatureCorrupt, "the crc32 of the signature is wrong; fetch the snapshot again",
        offset: place)
    }
    if !block.isEmpty { signature = try SnapshotSignature(decoding: block, at: place) }
    self.init(header: header, index: index, footer: footer, signature: signature)
  }

  static func index(
    _ bytes: [UInt8], _ footer: SnapshotFooter
  ) throws(SnapshotError) -> SnapshotIndex {
    guard Digest32(hashing: bytes) == footer.snapshotID else {
      throw SnapshotError(
        .indexCorrupt, "the index's SHA-256 is wrong; fetch the snapshot again",
        offset: footer.indexOffset)
    }
    return try SnapshotIndex(decoding: bytes, at: footer.indexOffset)
  }

  /// Reads header, footer and index of a file, and the padding after the header.
  init(reading source: some SnapshotSource) throws(SnapshotError) {
    let (header, bytes) = try Self.header(of: source)
    let footer = try Self.footer(of: source)
    let tail = try source.bytes(
      at: footer.indexOffset, count: Int(footer.indexLength) + Int(footer.signatureLength))
    try self.init(header: header, bytes, tail: tail, footer)
  }

  static func header(
    of source: some SnapshotSource
  ) throws(SnapshotError) -> (SnapshotHeader, [UInt8]) {
    if source.byteCount < SnapshotFormat.minimumFileBytes {
      if source.byteCount >= 4 {
        var fields = FieldReader(try source.bytes(at: 0, count: 4)[...], at: 0)
        guard try fields.number(UInt32.self) == SnapshotFormat.headerMagic else {
          throw SnapshotError(
            .notASnapshot, "the file does not begin with RSNP; it is not a snapshot", offset: 0)
        }
      }
      throw SnapshotError(
        .truncated,
        "a snapshot has at least \(SnapshotFormat.minimumFileBytes) bytes; fetch it again",
        offset: source.byteCount)
    }
    let block = try source.bytes(at: 0, count: SnapshotFormat.blockBytes)
    let bytes = Array(block[..<SnapshotFormat.headerBytes])
    let header = try SnapshotHeader(decoding: bytes)
    if let bad = block[SnapshotFormat.headerBytes...].firstIndex(where: { $0 != 0 }) {
      throw SnapshotError(
        .paddingNotZero, "a byte between header and first chunk is not zero", offset: UInt64(bad))
    }
    return (header, bytes)
  }

  static func footer(of source: some SnapshotSource) throws(SnapshotError) -> SnapshotFooter {
    guard source.byteCount >= SnapshotFormat.minimumFileBytes else {
      throw SnapshotError(.truncated, "there is no room for a footer", offset: source.byteCount)
    }
    let start = source.byteCount - UInt64(SnapshotFormat.footerBytes)
    return try SnapshotFooter(
      decoding: try source.bytes(at: start, count: SnapshotFormat.footerBytes), at: start)
  }
}
