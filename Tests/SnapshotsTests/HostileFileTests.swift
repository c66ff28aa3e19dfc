internal import Compression
internal import Testing

@testable internal import Snapshots

/// Files whose checksums are all right and whose content is not: only the rules catch them.
@Suite struct HostileFileTests {
  private static let rows = Fixtures.tinyRows

  private static func forge(_ edit: (inout Forge) throws -> Void) throws -> SnapshotError.Code? {
    var forge = try Forge([Array(rows[..<2]), [rows[2]]])
    try edit(&forge)
    return try forge.code()
  }

  private static func index(_ number: UInt32, at offset: Int) throws -> SnapshotError.Code? {
    try forge { forge in forge.editIndex = { $0.store(number, at: offset) } }
  }

  @Test func `an honest forgery is a valid file`() throws {
    #expect(try Self.forge { _ in } == nil)
  }

  @Test func `header fields this version does not know are refused as unsupported`() throws {
    for (offset, value) in [(4, 2), (4, 0), (5, 0), (5, 3), (6, 0), (6, 2), (7, 1), (7, 2)] {
      let code = try Self.forge { $0.editHeader { $0[offset] = UInt8(value) } }
      #expect(code == .unsupported, "byte \(offset) = \(value)")
    }
  }

  @Test func `header fields that contradict each other are refused`() throws {
    #expect(try Self.forge { $0.editHeader { $0[0] = 0x50 } } == .notASnapshot)
    #expect(try Self.forge { $0.editHeader { $0[40] = 1 } } == .headerCorrupt)
    #expect(try Self.forge { $0.editHeader { $0[58] = 0 } } == .headerCorrupt)
    #expect(try Self.forge { $0.editHeader { $0[57] = 0x20 } } == .headerCorrupt)
    #expect(try Self.forge { $0.editHeader { $0[8] = 4 } } == .countMismatch)
    #expect(try Self.forge { $0.editHeader { $0[128] = 1 } } == .headerCorrupt)
    #expect(try Self.forge { $0.editHeader { $0[168] = 1 } } == .headerCorrupt)
    #expect(try Self.forge { $0.editHeader { $0[191] = 1 } } == .headerCorrupt)
  }

  @Test func `hostile numbers in the index are refused before memory is taken`() throws {
    let entry = SnapshotFormat.indexHeaderBytes
    #expect(try Self.index(.max, at: 4) == .limitExceeded)
    #expect(try Self.index(1 << 19, at: 4) == .countMismatch)
    #expect(try Self.index((1 << 19) + 1, at: 4) == .limitExceeded)
    #expect(try Self.index(3, at: 4) == .countMismatch)
    #expect(try Self.index(1, at: 4) == .countMismatch)
    #expect(try Self.index(.max, at: 8) == .indexCorrupt)
    #expect(try Self.index(16, at: 12) == .unsupported)
    #expect(try Self.index(.max, at: 16) == .countMismatch)
    #expect(try Self.index(1, at: 24) == .countMismatch)
    #expect(try Self.index(.max, at: 24) == .limitExceeded)
    #expect(try Self.index(1, at: 28) == .indexCorrupt)
    #expect(try Self.index(1, at: 32) == .indexCorrupt)
    #expect(try Self.index(.max, at: entry) == .indexCorrupt)
    #expect(try Self.index(.max, at: entry + 4) == .indexCorrupt)
    #expect(try Self.index(.max, at: entry + 8) == .limitExceeded)
    #expect(try Self.index(8192, at: entry + 8) == .indexCorrupt)
    #expect(try Self.index(.max, at: entry + 12) == .indexCorrupt)
    #expect(try Self.index(0, at: entry + 12) == .indexCorrupt)
    #expect(try Self.index(.max, at: entry + 16) == .limitExceeded)
    #expect(try Self.index((256 << 10) + 1, at: entry + 16) == .limitExceeded)
    #expect(try Self.index(.max, at: entry + 20) == .countMismatch)
    #expect(try Self.index(0, at: entry + 20) == .countMismatch)
    #expect(try Self.index(.max, at: entry + 24) == .orderViolation)
  }

  @Test func `hostile numbers in the footer are refused before memory is taken`() throws {
    func footer(_ number: UInt32, _ offsets: Int...) throws -> SnapshotError.Code? {
      try Self.forge { forge in
        forge.editFooter = { bytes in for offset in offsets { bytes.store(number, at: offset) } }
      }
    }
    #expect(try footer(0, 0) == .footerCorrupt)
    #expect(try footer(64, 4) == .footerCorrupt)
    #expect(try footer(64, 88) == .footerCorrupt)
    #expect(try footer(.max, 88) == .limitExceeded)
    #expect(try footer(1, 92) == .signatureCorrupt)
    #expect(try footer(.max, 8, 12) == .footerCorrupt)
    #expect(try footer(.max, 16) == .footerCorrupt)
    #expect(try footer(.max, 8, 12, 16) == .footerCorrupt)
    #expect(try footer(0, 16) == .footerCorrupt)
    #expect(try footer(1, 20) == .footerCorrupt)
    #expect(try footer(1, 24) == .indexCorrupt)
    #expect(try footer(0, 100) == .footerCorrupt)
  }

  @Test func `a chunk that contradicts its index entry is refused`() throws {
    #expect(try Self.forge { $0.chunks[1].number = 7 } == .chunkCorrupt)
    #expect(try Self.forge { $0.chunks[0].tagLength = 16 } == .unsupported)
    #expect(try Self.forge { $0.chunks[0].reserved = 1 } == .chunkCorrupt)
    #expect(try Self.forge { $0.chunks[0].padding = 1 } == .paddingNotZero)
    #expect(try Self.forge { $0.chunks[0].firstKey = Fixtures.key(0) } == .chunkCorrupt)
    #expect(try Self.forge { $0.chunks[0].rowCount = 3 } == .countMismatch)
    #expect(try Self.forge { $0.chunks[0].rawLength -= 1 } == .chunkCorrupt)
    #expect(try Self.forge { $0.chunks[0].rawLength += 1 } == .chunkCorrupt)
  }

  @Test func `a zlib stream must be alone, whole and right`() throws {
    let trailing = try Self.forge {
      $0.chunks[0].compressed.append(0)
      $0.chunks[0].compressedLength += 1
    }
    #expect(trailing == .chunkCorrupt)
    let cut = try Self.forge {
      $0.chunks[0].compressed.removeLast()
      $0.chunks[0].compressedLength -= 1
    }
    #expect(cut == .chunkCorrupt)
    let adler = try Self.forge { $0.chunks[0].compressed[$0.chunks[0].compressed.count - 1] ^= 1 }
    #expect(adler == .chunkCorrupt)
  }

  @Test func `a zlib bomb is refused at the announced size`() throws {
    var deflater = try Deflater()
    let bomb = try deflater.compress([UInt8](repeating: 0, count: 64 << 20), level: .smallest)
    for (announced, expected) in [
      (256 << 10, SnapshotError.Code.chunkCorrupt), ((256 << 10) + 1, .limitExceeded),
    ] {
      let code = try Self.forge {
        $0.chunks[0].compressed = bomb
        $0.chunks[0].compressedLength = UInt32(bomb.count)
        $0.chunks[0].rawLength = UInt32(announced)
      }
      #expect(code == expected)
    }
  }

  @Test func `hostile column tables are refused`() throws {
    func raw(_ edit: (inout [UInt8]) -> Void) throws -> SnapshotError.Code? {
      try Self.forge { forge in
        var raw = forge.chunks[0].raw
        edit(&raw)
        try forge.setRaw(raw)
      }
    }
    #expect(try raw { $0[0] = 9 } == .unsupported)
    #expect(try raw { $0.replaceSubrange(2..<4, with: [0, 0]) } == .limitExceeded)
    #expect(try raw { $0.replaceSubrange(2..<4, with: [129, 0]) } == .limitExceeded)
    #expect(try raw { $0.replaceSubrange(2..<4, with: [255, 255]) } == .limitExceeded)
    #expect(try raw { $0.replaceSubrange(2..<4, with: [128, 0]) } == .truncated)
    #expect(try raw { $0.store(.max, at: 4) } == .chunkCorrupt)
    #expect(
      try raw { for column in 0..<3 { $0.store(.max, at: 4 + 4 * column) } } == .chunkCorrupt)
    #expect(try raw { $0.append(0) } == .chunkCorrupt)
  }

  @Test func `keys must ascend inside a chunk and across chunks`() throws {
    let (a, b, c) = (Self.rows[0], Self.rows[1], Self.rows[2])
    #expect(try Forge([[a, b], [c]]).code() == nil)
    #expect(try Forge([[b, a], [c]]).code() == .orderViolation)
    #expect(try Forge([[a, a], [c]]).code() == .orderViolation)
    // The first keys ascend, but the second chunk begins inside the first.
    #expect(try Forge([[a, c], [b]]).code() == .orderViolation)
    #expect(try Forge([[c], [a, b]]).code() == .orderViolation)
  }

  @Test func `rows that no writer makes are refused`() throws {
    let empty = SnapshotRow(key: Fixtures.key(9), value: [])
    #expect(try Forge([[empty]]).code() == .rowInvalid)
    let limit = SnapshotFormat.maximumRowBytes
    for (count, code) in [(limit, nil), (limit + 1, SnapshotError.Code.limitExceeded)] {
      let row = SnapshotRow(key: Fixtures.key(9), value: [UInt8](repeating: 1, count: count))
      #expect(try Forge([[row]]).code() == code)
    }
  }

  @Test(arguments: [1, 2] as [UInt16])
  func `no change to raw bytes traps`(layout: UInt16) throws {
    let splitter: any ColumnSplitter = layout == 1 ? WholeRowSplitter() : WireMessageSplitter()
    var forge = try Forge([Self.rows], splitter: splitter)
    let raw = forge.chunks[0].raw
    var refused = 0
    for position in raw.indices {
      for value in [raw[position] ^ 1, raw[position] ^ 0x80, 0xFF, 0] where value != raw[position] {
        var changed = raw
        changed[position] = value
        try forge.setRaw(changed)
        if Fixtures.code({ _ = try Fixtures.rows(try forge.file()) }) != nil { refused += 1 }
      }
    }
    // Bytes of values may be anything; everything that gives structure is refused.
    #expect(refused > raw.count)
  }
}
