internal import Snapshots

/// Bytes as a snapshot.
///
/// The first byte chooses: 0 a file, 1 a manifest, 2 the columns of a chunk whose envelope is right, full
/// or delta by the second byte; 3 rows, written and read back, with a signature and a schema from the same
/// bytes; 4 a good signed delta with bytes of it changed.
enum SnapshotOracle {
  static func check(_ input: [UInt8]) throws(FuzzFinding) {
    guard let choice = input.first else { return }
    let bytes = Array(input.dropFirst())
    switch choice {
    case 0: try checkFile(bytes)
    case 1: try checkManifest(bytes)
    case 2: try checkColumns(bytes)
    case 3: try checkRows(bytes)
    default: try checkChanged(bytes)
    }
  }

  // MARK: Files

  /// What a reader accepts is written again to the same rows; verifying says the same as reading.
  @discardableResult
  private static func checkFile(_ file: [UInt8]) throws(FuzzFinding) -> [SnapshotRow]? {
    let source = SnapshotMemorySource(file)
    let rows = read(source)
    let report = SnapshotVerifier.verify(source)
    try require(report.isValid == (rows != nil), "verifying and reading disagree")
    guard let rows, let manifest = try? SnapshotReader(source).manifest else { return nil }
    try require(rows.count == Int(manifest.header.rowCount), "the header counts other rows")
    try require(
      zip(rows, rows.dropFirst()).allSatisfy { $0.key < $1.key }, "keys do not ascend")
    try require(
      manifest.header.kind == .delta || rows.allSatisfy { !$0.isErasure },
      "a full snapshot erases a row")
    try require(
      (try? SnapshotManifest(decoding: manifest.encoded())) == manifest,
      "a manifest does not come back from its bytes")
    guard let again = try? written(manifest.header, manifest.schema, nil, rows) else {
      throw FuzzFinding("rows that were read cannot be written")
    }
    try require(read(SnapshotMemorySource(again)) == rows, "rows change when written again")
    return rows
  }

  private static func checkManifest(_ bytes: [UInt8]) throws(FuzzFinding) {
    guard let manifest = try? SnapshotManifest(decoding: bytes) else { return }
    try require(manifest.encoded() == bytes, "a manifest has two encodings")
  }

  private static func read(_ source: SnapshotMemorySource) -> [SnapshotRow]? {
    var rows: [SnapshotRow] = []
    do {
      try SnapshotReader(source).forEachRow { key, value in
        rows.append(SnapshotRow(key: key, value: Array(value)))
      }
    } catch {
      return nil
    }
    return rows
  }

  // MARK: Columns

  /// Says that these are the columns, whatever the rows are.
  private struct ForgedColumns: ColumnSplitter {
    let layout: UInt16
    let columns: [[UInt8]]
    var maximumColumns: Int { columns.count }
    var maximumOverheadPerRow: Int { 1024 }
    var maximumFixedOverhead: Int { columns.reduce(0) { $0 + $1.count } }
    func split(_ rows: RowBatch, keys: [Bytes16]) -> [[UInt8]] { columns }
    func join(
      _ columns: [ArraySlice<UInt8>], keys: [Bytes16]
    ) throws(SnapshotError) -> RowBatch {
      throw SnapshotError(.internalFailure, "only for writing")
    }
  }

  /// Columns that a hostile sender makes, in a chunk where every checksum is right.
  private static func checkColumns(_ bytes: [UInt8]) throws(FuzzFinding) {
    guard bytes.count >= 3 else { return }
    let isDelta = bytes[0] & 1 == 1
    let rowCount = 1 + Int(bytes[1] & 15)
    var columns: [[UInt8]] = [[]]
    // Pieces of at most 63 bytes: a length of 64 and more begins a new column.
    var rest = bytes[2...]
    while let length = rest.popFirst(), columns.count < 100 {
      if length >= 64 { columns.append([]) }
      columns[columns.count - 1] += rest.prefix(Int(length & 63))
      rest = rest.dropFirst(Int(length & 63))
    }
    let rows = (0..<rowCount).map {
      SnapshotRow(key: Bytes16(high: 1, low: UInt64($0)), value: [1])
    }
    guard
      let file = try? written(
        header(rowCount, isDelta: isDelta), nil, nil, rows,
        ForgedColumns(layout: bytes[0] & 2 == 2 ? 1 : 2, columns: columns))
    else { return }
    try checkFile(file)
  }

  // MARK: Rows

  private static func checkRows(_ bytes: [UInt8]) throws(FuzzFinding) {
    guard bytes.count >= 2 else { return }
    let isDelta = bytes[0] & 1 == 1
    let schema = try? SnapshotSchema(message: "fuzz.v1.Row", descriptor: bytes)
    let rows = rows(bytes.dropFirst(), isDelta: isDelta)
    let signer: SnapshotSigner = { message in
      try SnapshotSignature(
        certificates: [Array(bytes.prefix(4096))], signature: Array(message.suffix(32)))
    }
    var made = header(rows.count, isDelta: isDelta)
    if let schema { made.schemaHash = schema.fingerprint }
    guard let file = try? written(made, schema, signer, rows) else {
      throw FuzzFinding("good rows cannot be written")
    }
    try require(try checkFile(file) == rows, "rows change on their way")
    let manifest = try? SnapshotReader(SnapshotMemorySource(file)).manifest
    try require(manifest?.schema == schema, "the schema changes on its way")
    try require(
      manifest?.signature?.signature == manifest.map { Array($0.signedBytes.suffix(32)) },
      "the signature is over something else")
  }

  /// Keys that begin alike, and values that are cut from the input, sometimes with the key inside.
  private static func rows(_ bytes: ArraySlice<UInt8>, isDelta: Bool) -> [SnapshotRow] {
    var rest = bytes
    var rows: [SnapshotRow] = []
    while let first = rest.popFirst(), rows.count < 64 {
      let key = Bytes16(high: 0x0198, low: UInt64(rows.count) << 8 | UInt64(first))
      var value = Array(rest.prefix(Int(first & 31)))
      rest = rest.dropFirst(Int(first & 31))
      if first & 32 == 32 { value = [UInt8(16 + value.count), 0] + key.bytes + value }
      if value.isEmpty, !isDelta { value = [0] }
      rows.append(SnapshotRow(key: key, value: value))
    }
    return rows
  }

  // MARK: Changes

  /// Every change of a used byte is seen.
  private static func checkChanged(_ bytes: [UInt8]) throws(FuzzFinding) {
    let rows = rows(bytes[...], isDelta: true)
    let signer: SnapshotSigner = { _ in
      try SnapshotSignature(certificates: [[1, 2, 3]], signature: [4, 5, 6])
    }
    var made = header(rows.count, isDelta: true)
    guard let schema = try? SnapshotSchema(message: "fuzz.v1.Row", descriptor: [7, 8]) else {
      throw FuzzFinding("a good schema is refused")
    }
    made.schemaHash = schema.fingerprint
    guard let file = try? written(made, schema, signer, rows), !file.isEmpty else {
      throw FuzzFinding("a good delta cannot be written")
    }
    var changed = file
    for pair in stride(from: 0, to: bytes.count - 2, by: 3).prefix(8) {
      let place = (Int(bytes[pair]) << 8 | Int(bytes[pair + 1])) % changed.count
      changed[place] ^= bytes[pair + 2]
    }
    guard changed != file else { return }
    try require(try checkFile(changed) == nil, "a changed file is read")
  }

  // MARK: Parts

  /// A full snapshot and a signed delta to begin with.
  static func files() -> [(file: [UInt8], manifest: [UInt8])] {
    let signer: SnapshotSigner = { _ in
      try SnapshotSignature(certificates: [[1, 2, 3]], signature: [4, 5, 6])
    }
    return [false, true].compactMap { isDelta in
      let rows = rows([3, 1, 2, 3, 36, 9, 8, 7, 6, 32, 33, 5][...], isDelta: isDelta)
      var made = header(rows.count, isDelta: isDelta)
      let schema = try? SnapshotSchema(message: "fuzz.v1.Row", descriptor: [7, 8])
      if isDelta, let schema { made.schemaHash = schema.fingerprint }
      guard
        let file = try? written(made, isDelta ? schema : nil, isDelta ? signer : nil, rows),
        let manifest = try? SnapshotReader(SnapshotMemorySource(file)).manifest
      else { return nil }
      return (file, manifest.encoded())
    }
  }

  private static func header(_ rows: Int, isDelta: Bool) -> SnapshotHeader {
    let hash = Digest32(hashing: [1])
    return SnapshotHeader(
      kind: isDelta ? .delta : .full, lineage: Bytes16(high: 1, low: 2), epoch: 1,
      baseSequence: isDelta ? 3 : 0, sequence: 9,
      partition: (try? PartitionCode("FUZ-FUZ")) ?? PartitionCode.none, chainHash: hash,
      schemaHash: hash, rowCount: UInt32(rows), baseHash: isDelta ? hash : .zero)
  }

  private static func written(
    _ header: SnapshotHeader, _ schema: SnapshotSchema?, _ sign: SnapshotSigner?,
    _ rows: [SnapshotRow], _ splitter: any ColumnSplitter = WireMessageSplitter()
  ) throws -> [UInt8] {
    let writer = try SnapshotWriter(
      header: header, schema: schema, splitter: splitter, sign: sign, sink: SnapshotMemorySink())
    try writer.append(contentsOf: rows)
    _ = try writer.finish()
    return writer.sink.bytes
  }
}
