internal import Compression
internal import Snapshots

/// Headers, rows and files that several suites use.
enum Fixtures {
  static func header(
    rows: Int, kind: SnapshotHeader.Kind = .full, base: UInt64 = 0, schema: SnapshotSchema? = nil
  ) throws -> SnapshotHeader {
    SnapshotHeader(
      kind: kind, lineage: Bytes16(high: 0x0198_0000_0000_7000, low: 0x8000_0000_0000_0001),
      epoch: 3, baseSequence: base, sequence: 1629, partition: try PartitionCode("IDN-PNH"),
      chainHash: Digest32(hashing: Array("chain".utf8)),
      schemaHash: schema?.fingerprint ?? Digest32(hashing: Array("schema".utf8)),
      rowCount: UInt32(rows),
      baseHash: kind == .delta ? Digest32(hashing: Array("base".utf8)) : .zero,
      written: 1_769_000_000_000_000)
  }

  /// A name and bytes; this module does not ask what they mean.
  static let schema: SnapshotSchema? = try? SnapshotSchema(
    message: "example.v1.Row", descriptor: Array("not a descriptor, but as good as one".utf8))

  /// A signature that says over which bytes it is.
  static let signer: SnapshotSigner = { message in
    try SnapshotSignature(
      certificates: [Array("certificate".utf8), Array("authority".utf8)],
      signature: Digest32(hashing: message).bytes)
  }

  /// A file with a schema and a signature.
  static func signedFile(
    _ rows: [SnapshotRow], kind: SnapshotHeader.Kind = .full,
    targetRawBytes: Int = 256 << 10, level: CompressionLevel = .standard
  ) throws -> [UInt8] {
    let writer = try SnapshotWriter(
      header: try header(rows: rows.count, kind: kind, schema: schema), schema: schema,
      targetRawBytes: targetRawBytes, level: level, sign: signer, sink: SnapshotMemorySink())
    try writer.append(contentsOf: rows)
    _ = try writer.finish()
    return writer.sink.bytes
  }

  static func key(_ number: Int) -> Bytes16 {
    Bytes16(high: 0x0198_0000_0000_7000, low: UInt64(number))
  }

  /// A file in memory.
  static func file(
    _ rows: [SnapshotRow], kind: SnapshotHeader.Kind = .full,
    splitter: any ColumnSplitter = WireMessageSplitter(), targetRawBytes: Int = 256 << 10,
    level: CompressionLevel = .standard
  ) throws -> [UInt8] {
    let writer = try SnapshotWriter(
      header: try header(rows: rows.count, kind: kind), splitter: splitter,
      targetRawBytes: targetRawBytes, level: level, sink: SnapshotMemorySink())
    try writer.append(contentsOf: rows)
    _ = try writer.finish()
    return writer.sink.bytes
  }

  /// Every row of a file.
  static func rows(_ file: [UInt8]) throws -> [SnapshotRow] {
    var rows: [SnapshotRow] = []
    try SnapshotReader(SnapshotMemorySource(file)).forEachRow { key, value in
      rows.append(SnapshotRow(key: key, value: Array(value)))
    }
    return rows
  }

  /// Two messages and a row that is not one.
  static let tinyRows = [
    // fixed 4 bytes, 2 slots of u8 length.
    SnapshotRow(key: key(1), value: [4, 2, 0xAA, 0xBB, 0xCC, 0xDD, 3, 2] + Array("abcde".utf8)),
    // fixed 1 byte, 1 slot of u16 length.
    SnapshotRow(key: key(2), value: [1, 0x41, 0xEE, 3, 0] + Array("xyz".utf8)),
    // Not a message: the length table does not fit.
    SnapshotRow(key: key(300), value: [9, 9, 9]),
  ]

  /// The code of what `body` throws.
  static func code(_ body: () throws -> Void) -> SnapshotError.Code? {
    do {
      try body()
      return nil
    } catch {
      return (error as? SnapshotError)?.code
    }
  }

  /// A random message of the wire's outer shape.
  static func message(_ random: inout SeededRandom) -> [UInt8] {
    let fixed = Int.random(in: 0...40, using: &random)
    let slots = Int.random(in: 0...8, using: &random)
    let width = Int.random(in: 0...2, using: &random)
    var bytes = [UInt8(fixed), UInt8(slots | width << 6)]
    bytes += random.bytes(fixed)
    let lengths = (0..<slots).map { _ in Int.random(in: 0...30, using: &random) }
    for length in lengths {
      bytes += [UInt8(length)] + [UInt8](repeating: 0, count: (1 << width) - 1)
    }
    for length in lengths { bytes += random.bytes(length) }
    return bytes
  }

  /// Bytes of any kind, often with a head that almost fits.
  static func arbitrary(_ random: inout SeededRandom) -> [UInt8] {
    switch Int.random(in: 0...4, using: &random) {
    case 0:
      let count = Int.random(in: 1...60, using: &random)
      return (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    case 1: return Array(message(&random).dropLast()) + [7, 7]
    case 2: return [255, 63, 1, 0, 0, 0, 1]
    case 3: return [0]
    default: return message(&random)
    }
  }

  /// Ascending keys for random values.
  static func randomRows(
    _ count: Int, seed: UInt64, value: (inout SeededRandom) -> [UInt8]
  ) -> [SnapshotRow] {
    var random = SeededRandom(seed: seed)
    var low: UInt64 = 0
    return (0..<count).map { _ in
      low += UInt64.random(in: 1...1_000_000, using: &random)
      return SnapshotRow(key: Bytes16(high: low >> 40, low: low), value: value(&random))
    }
  }
}
