internal import Compression
internal import Snapshots
internal import Testing

@Suite struct SplitterTests {
  private static let splitters: [any ColumnSplitter] = [WholeRowSplitter(), WireMessageSplitter()]

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func `any rows come back from their columns`(seed: UInt64) throws {
    for splitter in Self.splitters {
      var random = SeededRandom(seed: seed)
      for count in [0, 1, 2, 50, 400] {
        let values: [[UInt8]] = (0..<count).map { _ in
          Bool.random(using: &random)
            ? Fixtures.message(&random) : Fixtures.arbitrary(&random)
        }
        let batch = RowBatch(values + [[]])
        let keys = (0..<batch.count).map { Fixtures.key($0) }
        let columns = splitter.split(batch, keys: keys)
        #expect(columns.count <= splitter.maximumColumns)
        let total = columns.reduce(0) { $0 + $1.count }
        #expect(
          total <= batch.bytes.count + batch.count * splitter.maximumOverheadPerRow
            + splitter.maximumFixedOverhead)
        let joined = try splitter.join(columns.map { $0[...] }, keys: keys)
        #expect(joined == batch, "layout \(splitter.layout), seed \(seed), \(count) rows")
      }
    }
  }

  @Test func `a message is split by position and slot`() {
    let columns = WireMessageSplitter().split(
      RowBatch(Fixtures.tinyRows.map(\.value)), keys: Fixtures.tinyRows.map(\.key))
    #expect(columns[0] == [0xFF, 0xFF, 4, 1, 0, 2, 0x41, 0xC0])
    #expect(columns[1] == [3, 0, 0, 0])
    #expect(columns[2] == [9, 9, 9])
    #expect(columns[3] == [0xAA, 0xEE, 0xBB, 0xCC, 0xDD])
    #expect(columns[4] == [3, 3, 0, 2])
    #expect(columns[5] == Array("abcxyz".utf8))
    #expect(columns[6] == Array("de".utf8))
    #expect(columns.count == 7)
  }

  @Test func `a key that every message repeats is kept once`() throws {
    let keys = (1...3).map { Fixtures.key($0) }
    func message(_ key: Bytes16, _ after: [UInt8]) -> [UInt8] {
      [UInt8(17 + after.count), 0, 0x77] + key.bytes + after
    }
    var values = [message(keys[0], [1, 2]), message(keys[1], []), message(keys[2], [3])]
    let splitter = WireMessageSplitter()
    var columns = splitter.split(RowBatch(values), keys: keys)
    #expect(Array(columns[0].prefix(2)) == [1, 0])
    #expect(columns[3] == [0x77, 0x77, 0x77, 1, 3, 2])
    #expect(try splitter.join(columns.map { $0[...] }, keys: keys) == RowBatch(values))
    // A place behind the block of any message is refused.
    columns[0][0] = 2
    let code = Fixtures.code { _ = try splitter.join(columns.map { $0[...] }, keys: keys) }
    #expect(code == .chunkCorrupt)
    // One message without it, and nothing is left out; a raw row does not count.
    values[1] = message(keys[0], [])
    columns = splitter.split(RowBatch(values), keys: keys)
    #expect(Array(columns[0].prefix(2)) == [0xFF, 0xFF])
    #expect(try splitter.join(columns.map { $0[...] }, keys: keys) == RowBatch(values))
    values[1] = [9]
    columns = splitter.split(RowBatch(values), keys: keys)
    #expect(Array(columns[0].prefix(2)) == [1, 0])
    #expect(try splitter.join(columns.map { $0[...] }, keys: keys) == RowBatch(values))
  }

  @Test func `the widest message that is split and the first that is not`() throws {
    let splitter = WireMessageSplitter()
    for (fixed, slots, isSplit) in [
      (254, 62, true), (255, 62, false), (254, 63, false), (255, 63, false),
    ] {
      let value =
        [UInt8(fixed), UInt8(slots)] + [UInt8](repeating: 1, count: fixed)
        + [UInt8](repeating: 0, count: slots)
      let columns = splitter.split(RowBatch([value]), keys: [Fixtures.key(1)])
      #expect(columns[2].isEmpty == isSplit)
      #expect(columns.count == (isSplit ? 67 : 5))
      let joined = try splitter.join(columns.map { $0[...] }, keys: [Fixtures.key(1)])
      #expect(joined == RowBatch([value]))
    }
  }

  @Test func `columns that do not fit together are refused and never trap`() throws {
    let seed: UInt64 = 4711
    var random = SeededRandom(seed: seed)
    var refused = 0
    for _ in 0..<4000 {
      let splitter = Self.splitters[Int.random(in: 0...1, using: &random)]
      let count = Int.random(in: 1...6, using: &random)
      let keys = (0..<count).map { Fixtures.key($0) }
      var columns = splitter.split(
        RowBatch((0..<count).map { _ in Fixtures.arbitrary(&random) }), keys: keys)
      let column = Int.random(in: 0..<columns.count, using: &random)
      switch Int.random(in: 0...3, using: &random) {
      case 0: columns[column].append(UInt8.random(in: 0...255, using: &random))
      case 1: columns[column] = Array(columns[column].dropLast())
      case 2: columns.removeLast()
      default:
        guard !columns[column].isEmpty else { continue }
        let position = Int.random(in: 0..<columns[column].count, using: &random)
        columns[column][position] = UInt8.random(in: 0...255, using: &random)
      }
      do throws(SnapshotError) {
        _ = try splitter.join(columns.map { $0[...] }, keys: keys)
      } catch {
        #expect(error.code == .chunkCorrupt, "seed \(seed)")
        refused += 1
      }
    }
    #expect(refused > 1000)
  }

  @Test(arguments: [2, 3] as [UInt8])
  func `hostile lengths in columns are refused`(kind: UInt8) {
    let huge: [UInt8] = [0xFF, 0xFF, 0xFF, 0xFF]
    let code = Fixtures.code {
      if kind == 2 {
        // Two slots of u32 length, 2^32-1 each.
        let columns: [[UInt8]] = [
          [0xFF, 0xFF, 0, 0x82], [], [], [], huge + huge, [1], [2],
        ]
        _ = try WireMessageSplitter().join(columns.map { $0[...] }, keys: [Fixtures.key(1)])
      } else {
        _ = try WholeRowSplitter().join(
          [(huge + huge)[...], [1, 2]], keys: [Fixtures.key(1), Fixtures.key(2)])
      }
    }
    #expect(code == .chunkCorrupt)
  }

  @Test func `columns compress better than rows on records like ours`() throws {
    let rows = PersonRows.make(count: 4000, seed: 1)
    let byRow = try Self.compressedBytes(rows, WholeRowSplitter())
    let byColumn = try Self.compressedBytes(rows, WireMessageSplitter())
    let raw = rows.reduce(0) { $0 + $1.value.count + 16 }
    let gain = Double(byRow) / Double(byColumn)
    print(
      "snapshot ratio over \(rows.count) made-up records, \(raw) bytes: rows "
        + "\(Double(raw) / Double(byRow)), columns \(Double(raw) / Double(byColumn)), gain \(gain)")
    #expect(gain > 1.1)
  }

  private static func compressedBytes(
    _ rows: [SnapshotRow], _ splitter: any ColumnSplitter
  ) throws -> UInt64 {
    let file = try Fixtures.file(rows, splitter: splitter)
    return try SnapshotVerifier.inspect(SnapshotMemorySource(file)).compressedByteCount
  }
}
