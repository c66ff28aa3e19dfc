/// What a follower needs to fetch a snapshot in pieces and know that it got the right one.
///
/// Encoded it is header ‖ index ‖ footer, the bytes of the file without its chunks.
package struct SnapshotManifest: Hashable, Sendable {
  /// What the snapshot says about itself.
  package let header: SnapshotHeader
  /// Its chunks.
  package let index: SnapshotIndex
  let footer: SnapshotFooter

  init(header: SnapshotHeader, index: SnapshotIndex, footer: SnapshotFooter) {
    self.header = header
    self.index = index
    self.footer = footer
  }

  /// Names the snapshot: the SHA-256 of its index, which covers the header and every chunk.
  package var snapshotID: Digest32 { footer.snapshotID }

  /// The SHA-256 the file ends with.
  package var fileDigest: Digest32 { footer.fileDigest }

  /// How many chunks there are.
  package var chunkCount: Int { index.entries.count }

  /// The size of the whole file.
  package var fileByteCount: UInt64 {
    footer.indexOffset + UInt64(footer.indexLength) + UInt64(SnapshotFormat.footerBytes)
  }

  /// The largest manifest there can be; a receiver refuses more before it takes memory.
  package static let maximumEncodedBytes =
    SnapshotFormat.headerBytes + SnapshotFormat.indexHeaderBytes
    + SnapshotFormat.maximumChunks * SnapshotFormat.indexEntryBytes + SnapshotFormat.footerBytes

  /// The bytes to send.
  package func encoded() -> [UInt8] {
    header.encoded() + index.encoded() + footer.encoded()
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
    let indexBytes = Array(bytes[SnapshotFormat.headerBytes..<footerStart])
    // Before the footer is read, only it knows where in the file it stands.
    var fields = FieldReader(bytes[footerStart...], at: 0)
    _ = try fields.take(8)
    let indexOffset: UInt64 = try fields.number()
    let (base, overflow) = indexOffset.addingReportingOverflow(UInt64(indexBytes.count))
    guard !overflow else {
      throw SnapshotError(.footerCorrupt, "the index is announced beyond any file")
    }
    let header = try SnapshotHeader(decoding: headerBytes)
    let footer = try SnapshotFooter(decoding: Array(bytes[footerStart...]), at: base)
    try self.init(header: header, headerBytes, indexBytes, footer)
    if let expectedID, expectedID != snapshotID {
      throw SnapshotError(
        .manifestMismatch, "this is the manifest of another snapshot; ask for it again")
    }
  }

  /// Checks index against footer and header.
  private init(
    header: SnapshotHeader, _ headerBytes: [UInt8], _ indexBytes: [UInt8], _ footer: SnapshotFooter
  ) throws(SnapshotError) {
    let index = try Self.index(indexBytes, footer)
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
    self.init(header: header, index: index, footer: footer)
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
    let indexBytes = try source.bytes(at: footer.indexOffset, count: Int(footer.indexLength))
    try self.init(header: header, bytes, indexBytes, footer)
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
