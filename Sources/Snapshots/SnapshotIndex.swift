/// Where every chunk stands and what it must hash to.
package struct SnapshotIndex: Hashable, Sendable {
  /// One chunk.
  package struct Entry: Hashable, Sendable {
    /// Where the chunk starts in the file.
    package var offset: UInt64
    /// Bytes in the file, header and padding included; what a transfer carries.
    package var storedLength: Int
    /// Bytes of the zlib stream.
    package var compressedLength: Int
    /// Bytes it inflates to.
    package var rawLength: Int
    /// Rows in the chunk.
    package var rowCount: Int
    /// The key of the first row.
    package var firstKey: Bytes16
    /// SHA-256 of the stored bytes.
    package var digest: Digest32
  }

  /// SHA-256 of the header, so that the snapshot id covers it too.
  package let headerDigest: Digest32
  /// The chunks in the order of the file.
  package let entries: [Entry]
  /// What the rows are; nil when the file does not say.
  package let schema: SnapshotSchema?
  /// The schema's bytes as they stand in the file: zlib's may differ between its versions.
  private let schemaBlock: [UInt8]

  init(
    headerDigest: Digest32, entries: [Entry], schema: SnapshotSchema? = nil
  ) throws(SnapshotError) {
    self.headerDigest = headerDigest
    self.entries = entries
    self.schema = schema
    schemaBlock = try schema?.encoded() ?? []
  }

  /// Bytes the chunks inflate to, all together.
  package var rawLength: UInt64 { entries.reduce(0) { $0 + UInt64($1.rawLength) } }

  /// Rows of all chunks.
  package var rowCount: UInt64 { entries.reduce(0) { $0 + UInt64($1.rowCount) } }

  /// Where the chunks end and the index starts.
  var offset: UInt64 {
    entries.last.map { $0.offset + UInt64($0.storedLength) } ?? UInt64(SnapshotFormat.blockBytes)
  }

  /// The index's bytes; their SHA-256 is the snapshot id.
  func encoded() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(
      SnapshotFormat.indexHeaderBytes + entries.count * SnapshotFormat.indexEntryBytes
        + schemaBlock.count)
    bytes.append(number: SnapshotFormat.indexMagic)
    bytes.append(number: UInt32(entries.count))
    bytes.append(number: UInt32(SnapshotFormat.indexEntryBytes))
    bytes.append(number: UInt32(0))
    bytes.append(number: rawLength)
    bytes.append(number: UInt32(schemaBlock.count))
    bytes.append(number: UInt32(0))
    bytes.append(contentsOf: headerDigest.bytes)
    for entry in entries {
      bytes.append(number: entry.offset)
      bytes.append(number: UInt32(entry.storedLength))
      bytes.append(number: UInt32(entry.compressedLength))
      bytes.append(number: UInt32(entry.rawLength))
      bytes.append(number: UInt32(entry.rowCount))
      bytes.append(contentsOf: entry.firstKey.bytes)
      bytes.append(contentsOf: entry.digest.bytes)
    }
    bytes.append(contentsOf: schemaBlock)
    return bytes
  }

  /// Reads and checks an index.
  ///
  /// - Parameters:
  ///   - bytes: Exactly the index.
  ///   - base: Where it stands in the file; chunks must fill everything before it.
  init(decoding bytes: [UInt8], at base: UInt64) throws(SnapshotError) {
    var fields = FieldReader(bytes[...], at: base)
    guard try fields.number(UInt32.self) == SnapshotFormat.indexMagic else {
      throw Self.corrupt("the index does not begin with INDX", base)
    }
    let count: UInt32 = try fields.number()
    guard count <= UInt32(SnapshotFormat.maximumChunks) else {
      throw SnapshotError(
        .limitExceeded,
        "\(count) chunks are announced and \(SnapshotFormat.maximumChunks) are allowed",
        offset: base &+ 4)
    }
    guard try fields.number(UInt32.self) == UInt32(SnapshotFormat.indexEntryBytes) else {
      throw Self.corrupt("entries of the index have 72 bytes", base &+ 8)
    }
    guard try fields.number(UInt32.self) == 0 else {
      throw SnapshotError(
        .unsupported, "the index carries a seal block; upgrade this program", offset: base &+ 12)
    }
    let rawLength: UInt64 = try fields.number()
    let schemaLength: UInt32 = try fields.number()
    guard schemaLength <= UInt32(SnapshotSchema.maximumEncodedBytes) else {
      throw SnapshotError(
        .limitExceeded, "a schema block of \(schemaLength) bytes", offset: base &+ 24)
    }
    guard try fields.number(UInt32.self) == 0 else {
      throw Self.corrupt("reserved bytes of the index are not zero", base &+ 28)
    }
    headerDigest = try fields.digest()
    // The count is at most 2^19, so nothing here can overflow; it is compared with the bytes
    // at hand before room for the entries is made.
    let expected =
      SnapshotFormat.indexHeaderBytes + Int(count) * SnapshotFormat.indexEntryBytes
      + Int(schemaLength)
    guard bytes.count == expected else {
      throw SnapshotError(
        .countMismatch, "an index of \(count) chunks has \(expected) bytes, not \(bytes.count)",
        offset: base &+ 4)
    }
    var entries: [Entry] = []
    entries.reserveCapacity(Int(count))
    var next = UInt64(SnapshotFormat.blockBytes)
    var totalRaw: UInt64 = 0
    var previousKey: Bytes16?
    for number in 0..<Int(count) {
      let start = fields.offset
      let entry = try Self.entry(&fields, number: number, at: start, expectedOffset: next)
      if let previousKey, entry.firstKey <= previousKey {
        throw SnapshotError(
          .orderViolation, "the first key of chunk \(number) is not above the one before it",
          offset: start &+ 24)
      }
      previousKey = entry.firstKey
      // At most 2^19 entries of less than 2^19 bytes: below 2^38.
      next += UInt64(entry.storedLength)
      totalRaw += UInt64(entry.rawLength)
      entries.append(entry)
    }
    guard next == base else {
      throw Self.corrupt("the chunks end at byte \(next) and the index starts elsewhere", base)
    }
    guard totalRaw == rawLength else {
      throw SnapshotError(
        .countMismatch, "the chunks hold \(totalRaw) raw bytes, the index says \(rawLength)",
        offset: base &+ 16)
    }
    self.entries = entries
    schemaBlock = Array(try fields.take(Int(schemaLength)))
    let schemaStart = base &+ UInt64(expected - Int(schemaLength))
    schema =
      schemaBlock.isEmpty
      ? nil : try SnapshotSchema(decoding: schemaBlock[...], at: schemaStart)
  }

  private static func entry(
    _ fields: inout FieldReader, number: Int, at start: UInt64, expectedOffset: UInt64
  ) throws(SnapshotError) -> Entry {
    let offset: UInt64 = try fields.number()
    let stored: UInt32 = try fields.number()
    let compressed: UInt32 = try fields.number()
    let raw: UInt32 = try fields.number()
    let rows: UInt32 = try fields.number()
    let firstKey = try fields.bytes16()
    let digest = try fields.digest()
    guard offset == expectedOffset else {
      throw corrupt("chunk \(number) is not where the one before it ends", start)
    }
    guard stored <= UInt32(SnapshotFormat.maximumStoredBytes),
      raw <= UInt32(SnapshotFormat.maximumRawBytes)
    else {
      throw SnapshotError(
        .limitExceeded, "chunk \(number) is announced with \(stored) stored and \(raw) raw bytes",
        offset: start &+ 8)
    }
    let needed = UInt64(SnapshotFormat.chunkHeaderBytes) + UInt64(compressed)
    guard compressed > 0, needed <= UInt64(stored),
      SnapshotFormat.paddedBytes(Int(needed)) == Int(stored)
    else {
      throw corrupt(
        "chunk \(number): \(compressed) compressed bytes do not fill \(stored) stored", start &+ 8)
    }
    guard rows > 0, UInt64(rows) * UInt64(SnapshotFormat.keyBytes) <= UInt64(raw) else {
      throw SnapshotError(
        .countMismatch, "chunk \(number): \(raw) raw bytes cannot hold \(rows) rows",
        offset: start &+ 20)
    }
    return Entry(
      offset: offset, storedLength: Int(stored), compressedLength: Int(compressed),
      rawLength: Int(raw), rowCount: Int(rows), firstKey: firstKey, digest: digest)
  }

  private static func corrupt(_ message: String, _ offset: UInt64) -> SnapshotError {
    SnapshotError(.indexCorrupt, "\(message); fetch the snapshot again", offset: offset)
  }
}
