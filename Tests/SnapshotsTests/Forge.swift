internal import Compression

@testable internal import Snapshots

/// Builds files whose checksums and digests are right and whose content may be anything.
struct Forge {
  struct Chunk {
    var raw: [UInt8]
    var compressed: [UInt8]
    var rawLength: UInt32
    var compressedLength: UInt32
    var rowCount: UInt32
    var firstKey: Bytes16
    var number: UInt32
    var tagLength: UInt16 = 0
    var reserved: UInt8 = 0
    var padding: UInt8 = 0

    init(number: Int, raw: [UInt8], rows: Int, firstKey: Bytes16) throws {
      var deflater = try Deflater()
      self.raw = raw
      compressed = try deflater.compress(raw)
      rawLength = UInt32(raw.count)
      compressedLength = UInt32(compressed.count)
      rowCount = UInt32(rows)
      self.firstKey = firstKey
      self.number = UInt32(number)
    }

    var stored: [UInt8] {
      var bytes: [UInt8] = []
      bytes.append(number: SnapshotFormat.chunkMagic)
      bytes.append(number: number)
      bytes.append(number: rowCount)
      bytes.append(number: rawLength)
      bytes.append(number: compressedLength)
      bytes.append(number: UInt32(0))
      bytes += firstKey.bytes
      bytes.append(number: tagLength)
      bytes += [reserved, 0, 0, 0, 0, 0] + compressed
      bytes.store(ChunkEncoder.checksum(bytes, used: bytes.count), at: 20)
      bytes.pad(to: SnapshotFormat.paddedBytes(bytes.count + (padding == 0 ? 0 : 1)))
      if padding != 0 { bytes[bytes.count - 1] = padding }
      return bytes
    }
  }

  var header: [UInt8]
  var chunks: [Chunk]
  var schema: SnapshotSchema?
  /// Stands between index and footer, with its right crc32.
  var signature: [UInt8] = []
  /// Changes the index before it is hashed.
  var editIndex: (inout [UInt8]) -> Void = { _ in }
  /// Changes the footer before its crc32 is made.
  var editFooter: (inout [UInt8]) -> Void = { _ in }

  /// Rows in whole-row layout, one array for each chunk.
  init(_ rows: [[SnapshotRow]], splitter: any ColumnSplitter = WholeRowSplitter()) throws {
    header = try Fixtures.header(rows: rows.reduce(0) { $0 + $1.count }).encoded()
    chunks = []
    for (number, rows) in rows.enumerated() {
      let columns =
        [Self.keyColumn(rows.map(\.key))]
        + splitter.split(
          RowBatch(rows.map(\.value)), keys: rows.map(\.key))
      chunks.append(
        try Chunk(
          number: number, raw: Self.raw(layout: splitter.layout, columns), rows: rows.count,
          firstKey: rows.first?.key ?? .zero))
    }
  }

  static func keyColumn(_ keys: [Bytes16]) -> [UInt8] {
    (0..<16).flatMap { position in keys.map { $0.byte(at: position) } }
  }

  static func raw(layout: UInt16, _ columns: [[UInt8]]) -> [UInt8] {
    var raw: [UInt8] = []
    raw.append(number: layout)
    raw.append(number: UInt16(columns.count))
    for column in columns { raw.append(number: UInt32(column.count)) }
    return raw + columns.joined()
  }

  /// Makes the header's crc32 right again after a change.
  mutating func editHeader(_ edit: (inout [UInt8]) -> Void) {
    edit(&header)
    header.store(crc32(header[16...], continuing: crc32(header[..<12])), at: 12)
  }

  /// Compresses new raw bytes into a chunk.
  mutating func setRaw(_ raw: [UInt8], chunk: Int = 0) throws {
    let old = chunks[chunk]
    chunks[chunk] = try Chunk(
      number: chunk, raw: raw, rows: Int(old.rowCount), firstKey: old.firstKey)
  }

  func file() throws -> [UInt8] {
    var file = header
    file.pad(to: SnapshotFormat.blockBytes)
    var entries: [SnapshotIndex.Entry] = []
    for chunk in chunks {
      let stored = chunk.stored
      entries.append(
        SnapshotIndex.Entry(
          offset: UInt64(file.count), storedLength: stored.count,
          compressedLength: Int(chunk.compressedLength), rawLength: Int(chunk.rawLength),
          rowCount: Int(chunk.rowCount), firstKey: chunk.firstKey,
          digest: Digest32(hashing: stored)))
      file += stored
    }
    let offset = file.count
    var index = try SnapshotIndex(
      headerDigest: Digest32(hashing: header), entries: entries, schema: schema
    ).encoded()
    editIndex(&index)
    file += index
    let footer = SnapshotFooter(
      indexOffset: UInt64(offset), indexLength: UInt32(index.count),
      snapshotID: Digest32(hashing: index), fileDigest: .zero, signature: signature)
    var bytes = footer.encoded()
    editFooter(&bytes)
    let digest = Digest32(hashing: file + bytes[..<56])
    bytes.replaceSubrange(56..<88, with: digest.bytes)
    bytes.store(crc32(bytes[..<96]), at: 96)
    return file + signature + bytes
  }

  /// What the reader and the verifier say about the file; they must agree.
  func code() throws -> SnapshotError.Code? {
    let file = try file()
    let read = Fixtures.code { _ = try Fixtures.rows(file) }
    let report = SnapshotVerifier.verify(SnapshotMemorySource(file))
    guard report.findings.first?.code == read else { return .internalFailure }
    return read
  }
}
