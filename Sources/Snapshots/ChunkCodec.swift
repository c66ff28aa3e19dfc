internal import Compression

/// Rows to the stored bytes of a chunk.
struct ChunkEncoder: ~Copyable {
  private let splitter: any ColumnSplitter
  private let level: CompressionLevel
  private var deflater: Deflater

  init(splitter: any ColumnSplitter, level: CompressionLevel) throws(SnapshotError) {
    self.splitter = splitter
    self.level = level
    do throws(CompressionError) {
      deflater = try Deflater(level: level)
    } catch {
      throw SnapshotError(.internalFailure, error.message)
    }
  }

  /// The most raw bytes that rows can need before any is added.
  static func fixedOverhead(_ splitter: any ColumnSplitter) -> Int {
    4 + 4 * (splitter.maximumColumns + 1) + splitter.maximumFixedOverhead
  }

  /// The most raw bytes one row can need.
  static func bound(_ splitter: any ColumnSplitter, valueBytes: Int) -> Int {
    SnapshotFormat.keyBytes + valueBytes + splitter.maximumOverheadPerRow
  }

  /// One chunk: at least one row, keys ascending, within the raw limit by ``bound``.
  ///
  /// - Returns: The stored bytes, padding included, and the index entry without its offset.
  mutating func encode(
    number: Int, _ rows: ChunkCutter.Rows
  ) throws(SnapshotError) -> (stored: [UInt8], entry: SnapshotIndex.Entry) {
    guard number < SnapshotFormat.maximumChunks else {
      throw SnapshotError(
        .limitExceeded, "a snapshot has at most \(SnapshotFormat.maximumChunks) chunks")
    }
    let (keys, values) = (rows.keys, rows.values)
    let raw = rawBytes(keys: keys, values: values)
    precondition(
      raw.count <= SnapshotFormat.maximumRawBytes,
      "a splitter keeps to its maximumOverheadPerRow and maximumColumns")
    let compressed: [UInt8]
    do throws(CompressionError) {
      compressed = try deflater.compress(raw, level: level)
    } catch {
      throw SnapshotError(.internalFailure, error.message)
    }
    let used = SnapshotFormat.chunkHeaderBytes + compressed.count
    let storedLength = SnapshotFormat.paddedBytes(used)
    precondition(
      storedLength <= SnapshotFormat.maximumStoredBytes, "deflate adds less than 3 KiB to a chunk")
    let firstKey = keys[0]
    var stored: [UInt8] = []
    stored.reserveCapacity(storedLength)
    stored.append(number: SnapshotFormat.chunkMagic)
    stored.append(number: UInt32(number))
    stored.append(number: UInt32(keys.count))
    stored.append(number: UInt32(raw.count))
    stored.append(number: UInt32(compressed.count))
    stored.append(number: UInt32(0))
    stored.append(contentsOf: firstKey.bytes)
    stored.pad(to: SnapshotFormat.chunkHeaderBytes)
    stored.append(contentsOf: compressed)
    stored.store(Self.checksum(stored, used: used), at: Self.checksumOffset)
    stored.pad(to: storedLength)
    let entry = SnapshotIndex.Entry(
      offset: 0, storedLength: storedLength, compressedLength: compressed.count,
      rawLength: raw.count, rowCount: keys.count, firstKey: firstKey,
      digest: Digest32(hashing: stored))
    return (stored, entry)
  }

  private func rawBytes(keys: [Bytes16], values: RowBatch) -> [UInt8] {
    let columns = splitter.split(values, keys: keys)
    var raw: [UInt8] = []
    raw.append(number: splitter.layout)
    raw.append(number: UInt16(columns.count + 1))
    raw.append(number: UInt32(keys.count * SnapshotFormat.keyBytes))
    for column in columns { raw.append(number: UInt32(column.count)) }
    for position in 0..<SnapshotFormat.keyBytes {
      for key in keys { raw.append(key.byte(at: position)) }
    }
    for column in columns { raw.append(contentsOf: column) }
    return raw
  }

  static let checksumOffset = 20

  /// The crc32 of a chunk's header and stream without the checksum itself.
  static func checksum(_ stored: [UInt8], used: Int) -> UInt32 {
    let before = crc32(stored[..<checksumOffset])
    return crc32(stored[(checksumOffset + 4)..<used], continuing: before)
  }
}

/// The stored bytes of a chunk to rows, everything checked.
struct ChunkDecoder: ~Copyable {
  private let splitters: SplitterSet
  private let allowsErasures: Bool
  private var inflater: Inflater

  init(splitters: SplitterSet, allowsErasures: Bool) throws(SnapshotError) {
    self.splitters = splitters
    self.allowsErasures = allowsErasures
    do throws(CompressionError) {
      inflater = try Inflater()
    } catch {
      throw SnapshotError(.internalFailure, error.message)
    }
  }

  /// Checks digest, header, checksum and padding against the index, before anything is parsed.
  static func check(
    _ stored: [UInt8], number: Int, entry: SnapshotIndex.Entry
  ) throws(SnapshotError) {
    guard stored.count == entry.storedLength, Digest32(hashing: stored) == entry.digest else {
      throw SnapshotError(
        .chunkCorrupt,
        "chunk \(number): the SHA-256 of bytes \(entry.offset)..<"
          + "\(entry.offset + UInt64(entry.storedLength)) is wrong; fetch this chunk again",
        offset: entry.offset)
    }
    var fields = FieldReader(stored[...], at: entry.offset)
    let magic: UInt32 = try fields.number()
    let storedNumber: UInt32 = try fields.number()
    let rows: UInt32 = try fields.number()
    let rawLength: UInt32 = try fields.number()
    let compressedLength: UInt32 = try fields.number()
    let checksum: UInt32 = try fields.number()
    let firstKey = try fields.bytes16()
    let tagLength: UInt16 = try fields.number()
    let reserved = try fields.take(6)
    guard magic == SnapshotFormat.chunkMagic, UInt64(storedNumber) == UInt64(number),
      UInt64(rows) == UInt64(entry.rowCount), UInt64(rawLength) == UInt64(entry.rawLength),
      UInt64(compressedLength) == UInt64(entry.compressedLength), firstKey == entry.firstKey
    else {
      throw SnapshotError(
        .chunkCorrupt, "chunk \(number): its header contradicts the index", offset: entry.offset)
    }
    guard tagLength == 0 else {
      throw SnapshotError(
        .unsupported, "chunk \(number) is sealed; upgrade this program",
        offset: entry.offset + 40)
    }
    guard reserved.allSatisfy({ $0 == 0 }) else {
      throw SnapshotError(
        .chunkCorrupt, "chunk \(number): reserved bytes are not zero", offset: entry.offset + 42)
    }
    let used = SnapshotFormat.chunkHeaderBytes + entry.compressedLength
    guard checksum == ChunkEncoder.checksum(stored, used: used) else {
      throw SnapshotError(
        .chunkCorrupt, "chunk \(number): its crc32 is wrong; fetch it again",
        offset: entry.offset + UInt64(ChunkEncoder.checksumOffset))
    }
    if let bad = stored[used...].firstIndex(where: { $0 != 0 }) {
      throw SnapshotError(
        .paddingNotZero, "chunk \(number): a padding byte is not zero",
        offset: entry.offset + UInt64(bad))
    }
  }

  /// The rows of a chunk.
  mutating func decode(
    _ stored: [UInt8], number: Int, entry: SnapshotIndex.Entry
  ) throws(SnapshotError) -> SnapshotBatch {
    try Self.check(stored, number: number, entry: entry)
    let start = SnapshotFormat.chunkHeaderBytes
    let raw: [UInt8]
    do throws(CompressionError) {
      raw = try inflater.inflate(
        stored[start..<start + entry.compressedLength], exactly: entry.rawLength,
        limit: SnapshotFormat.maximumRawBytes)
    } catch {
      throw .chunk(number, error, at: entry.offset + UInt64(start))
    }
    do throws(SnapshotError) {
      return try batch(raw, entry)
    } catch {
      throw SnapshotError(
        error.code, "chunk \(number): \(error.message)", offset: error.offset ?? entry.offset)
    }
  }

  private func batch(
    _ raw: [UInt8], _ entry: SnapshotIndex.Entry
  ) throws(SnapshotError) -> SnapshotBatch {
    var fields = FieldReader(raw[...], at: entry.offset)
    let layout: UInt16 = try fields.number()
    let columnCount: UInt16 = try fields.number()
    guard columnCount >= 1, columnCount <= UInt16(SnapshotFormat.maximumColumns) else {
      throw SnapshotError(
        .limitExceeded, "\(columnCount) columns; 1 to \(SnapshotFormat.maximumColumns) allowed",
        offset: entry.offset)
    }
    guard let splitter = splitters.splitter(for: layout) else {
      throw SnapshotError(
        .unsupported, "column layout \(layout) is not known; upgrade this program",
        offset: entry.offset)
    }
    var lengths: [UInt32] = []
    for _ in 0..<columnCount { lengths.append(try fields.number()) }
    let total = lengths.reduce(UInt64(0)) { $0 + UInt64($1) }
    guard total == UInt64(raw.count - fields.position) else {
      throw Self.corrupt("the columns do not fill the chunk", entry)
    }
    var columns: [ArraySlice<UInt8>] = []
    for length in lengths { columns.append(try fields.take(Int(length))) }
    let keys = try Self.keys(columns.removeFirst(), entry)
    let values = try splitter.join(columns, keys: keys)
    guard values.count == keys.count else {
      throw Self.corrupt("the layout gave \(values.count) rows for \(keys.count) keys", entry)
    }
    for row in 0..<values.count {
      let length = values.range(of: row).count
      guard length <= SnapshotFormat.maximumRowBytes else {
        throw SnapshotError(
          .limitExceeded, "row \(row) has \(length) bytes", offset: entry.offset)
      }
      guard length > 0 || allowsErasures else {
        throw SnapshotError(
          .rowInvalid, "row \(row) is an erasure; only a delta has any", offset: entry.offset)
      }
    }
    return SnapshotBatch(keys: keys, values: values)
  }

  private static func keys(
    _ column: ArraySlice<UInt8>, _ entry: SnapshotIndex.Entry
  ) throws(SnapshotError) -> [Bytes16] {
    let count = entry.rowCount
    guard column.count == count * SnapshotFormat.keyBytes else {
      throw corrupt("the key column does not have 16 bytes for each row", entry)
    }
    var keys: [Bytes16] = []
    keys.reserveCapacity(count)
    for row in 0..<count {
      var high: UInt64 = 0
      var low: UInt64 = 0
      for position in 0..<8 {
        high = high << 8 | UInt64(column[column.startIndex + position * count + row])
        low = low << 8 | UInt64(column[column.startIndex + (position + 8) * count + row])
      }
      let key = Bytes16(high: high, low: low)
      if let last = keys.last, key <= last {
        throw SnapshotError(
          .orderViolation, "the key of row \(row) is not above the one before it",
          offset: entry.offset)
      }
      keys.append(key)
    }
    guard keys.first == entry.firstKey else {
      throw corrupt("the first key is not the one announced", entry)
    }
    return keys
  }

  private static func corrupt(_ message: String, _ entry: SnapshotIndex.Entry) -> SnapshotError {
    SnapshotError(.chunkCorrupt, message, offset: entry.offset)
  }
}
