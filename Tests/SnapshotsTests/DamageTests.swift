internal import Compression
internal import Snapshots
internal import Testing

/// Damage to a small file: every byte, every length.
@Suite struct DamageTests {
  private static func small() throws -> [UInt8] {
    try Fixtures.signedFile(Fixtures.tinyRows, targetRawBytes: 1)
  }

  @Test func `every flipped byte is detected`() throws {
    let file = try Self.small()
    var undetected: [Int] = []
    for position in file.indices {
      var damaged = file
      damaged[position] ^= 1 << UInt8(position % 8)
      let report = SnapshotVerifier.verify(SnapshotMemorySource(damaged))
      let read = Fixtures.code { _ = try Fixtures.rows(damaged) }
      if report.isValid || read == nil { undetected.append(position) }
    }
    #expect(undetected == [])
  }

  @Test func `every flipped bit outside padding is detected`() throws {
    let file = try Self.small()
    var undetected: [Int] = []
    for position in file.indices where file[position] != 0 {
      for bit in 0..<8 {
        var damaged = file
        damaged[position] ^= 1 << UInt8(bit)
        if Fixtures.code({ _ = try Fixtures.rows(damaged) }) == nil {
          undetected.append(position * 8 + bit)
        }
      }
    }
    #expect(undetected == [])
  }

  @Test func `every truncation is detected`() throws {
    let file = try Self.small()
    var undetected: [Int] = []
    for count in 0..<file.count {
      let cut = SnapshotMemorySource(Array(file[..<count]))
      if SnapshotVerifier.verify(cut).isValid { undetected.append(count) }
    }
    #expect(undetected == [])
    #expect(Fixtures.code { _ = try Fixtures.rows(file + [0]) } == .footerCorrupt)
  }

  @Test func `a report names the damaged chunk and goes on`() throws {
    var file = try Self.small()
    file[4096 + 50] ^= 1
    file[2 * 4096 + 4000] ^= 1
    let report = SnapshotVerifier.verify(SnapshotMemorySource(file))
    #expect(report.findings.map(\.code) == [.chunkCorrupt, .chunkCorrupt, .digestMismatch])
    #expect(report.findings.map(\.offset) == [4096, 8192, UInt64(file.count - 48)])
    #expect(report.goodChunks == 1)
    #expect(report.goodRows == 1)
    #expect(report.summary?.chunkCount == 3)
  }

  @Test func `a bad header does not hide what else is bad`() throws {
    var file = try Self.small()
    file[20] ^= 1
    file[2 * 4096 + 50] ^= 1
    let report = SnapshotVerifier.verify(SnapshotMemorySource(file))
    #expect(report.findings.map(\.code) == [.headerCorrupt, .chunkCorrupt])
    #expect(report.goodChunks == 2)
    #expect(report.summary == nil)
  }

  @Test func `findings beyond the limit are counted only`() throws {
    let rows = Fixtures.randomRows(120, seed: 2) { Fixtures.message(&$0) }
    var file = try Fixtures.file(rows, targetRawBytes: 1)
    for chunk in 0..<120 { file[(chunk + 1) * 4096] ^= 1 }
    let report = SnapshotVerifier.verify(SnapshotMemorySource(file))
    #expect(report.findings.count == SnapshotReport.maximumFindings)
    #expect(report.omittedFindings == 21)
  }

  @Test func `something else is told to be no snapshot`() {
    let text = Array("a,b,c\n1,2,3\n".utf8)
    for bytes in [text, text + [UInt8](repeating: 0, count: 9000)] {
      let report = SnapshotVerifier.verify(SnapshotMemorySource(bytes))
      #expect(report.findings.first?.code == .notASnapshot)
      #expect(report.findings.first?.offset == 0)
    }
    let report = SnapshotVerifier.verify(SnapshotMemorySource([]))
    #expect(report.findings.map(\.code).first == .truncated)
  }

  @Test func `an inspection tells what the file holds`() throws {
    let summary = try SnapshotVerifier.inspect(SnapshotMemorySource(try Self.small()))
    #expect(summary.header == (try Fixtures.header(rows: 3, schema: Fixtures.schema)))
    #expect(summary.chunkCount == 3)
    #expect(summary.fileByteCount == UInt64(try Self.small().count))
    #expect(summary.rawByteCount > 24 + 48)
    #expect(summary.compressedByteCount > 0)
  }
}
