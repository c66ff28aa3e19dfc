internal import Compression
internal import Foundation
internal import Snapshots
internal import Testing

@Suite struct RoundTripTests {
  @Test(arguments: [11, 12, 13] as [UInt64])
  func `random rows come back from every chunk size`(seed: UInt64) throws {
    for count in [0, 1, 2, 500] {
      let rows = Fixtures.randomRows(count, seed: seed) { Fixtures.arbitrary(&$0) }
      for target in [1, 2000, 256 << 10] {
        let file = try Fixtures.file(rows, targetRawBytes: target)
        #expect(try Fixtures.rows(file) == rows, "seed \(seed), \(count) rows, target \(target)")
        let report = SnapshotVerifier.verify(SnapshotMemorySource(file))
        #expect(report.isValid, "\(report.findings)")
        #expect(report.goodRows == UInt64(count))
        if target == 1 { #expect(report.goodChunks == count) }
      }
    }
  }

  @Test func `a chunk can be read alone`() throws {
    let rows = Fixtures.randomRows(100, seed: 5) { Fixtures.message(&$0) }
    let reader = try SnapshotReader(
      SnapshotMemorySource(try Fixtures.file(rows, targetRawBytes: 3000)))
    var read: [SnapshotRow] = []
    for number in (0..<reader.manifest.chunkCount).reversed() {
      let batch = try reader.batch(chunk: number)
      read = (0..<batch.keys.count).map { batch[$0] } + read
    }
    #expect(read == rows)
    #expect(Fixtures.code { _ = try reader.batch(chunk: -1) } == .limitExceeded)
    let beyond = reader.manifest.chunkCount
    #expect(Fixtures.code { _ = try reader.storedChunk(beyond) } == .limitExceeded)
  }

  @Test func `a delta carries erasures and a full snapshot none`() throws {
    let rows = [
      SnapshotRow(key: Fixtures.key(1), value: []),
      SnapshotRow(key: Fixtures.key(2), value: [0, 0]),
    ]
    let delta = try Fixtures.rows(try Fixtures.file(rows, kind: .delta))
    #expect(delta.map(\.isErasure) == [true, false])
    #expect(Fixtures.code { _ = try Fixtures.file(rows) } == .rowInvalid)
  }

  @Test func `the writer refuses rows out of order, too long, too many and too few`() throws {
    func write(_ rows: [SnapshotRow], promised: Int) -> SnapshotError.Code? {
      Fixtures.code {
        let writer = try SnapshotWriter(
          header: try Fixtures.header(rows: promised), sink: SnapshotMemorySink())
        try writer.append(contentsOf: rows)
        _ = try writer.finish()
      }
    }
    func row(_ key: Int, _ count: Int = 2) -> SnapshotRow {
      SnapshotRow(key: Fixtures.key(key), value: [UInt8](repeating: 0, count: count))
    }
    #expect(write([row(1), row(2)], promised: 2) == nil)
    #expect(write([row(2), row(1)], promised: 2) == .orderViolation)
    #expect(write([row(1), row(1)], promised: 2) == .orderViolation)
    #expect(write([row(1), row(2)], promised: 1) == .countMismatch)
    #expect(write([row(1), row(2)], promised: 3) == .countMismatch)
    let limit = SnapshotFormat.maximumRowBytes
    #expect(write([row(1, limit - 1)], promised: 1) == nil)
    #expect(write([row(1, limit)], promised: 1) == nil)
    #expect(write([row(1, limit + 1)], promised: 1) == .limitExceeded)
  }

  @Test func `a writer that failed takes nothing more`() throws {
    let writer = try SnapshotWriter(
      header: try Fixtures.header(rows: 1), sink: SnapshotMemorySink())
    let row = SnapshotRow(key: Fixtures.key(1), value: [])
    #expect(Fixtures.code { try writer.append(row) } == .rowInvalid)
    #expect(Fixtures.code { try writer.append(row) } == .internalFailure)
    #expect(Fixtures.code { _ = try writer.finish() } == .internalFailure)
  }

  @Test func `incompressible rows of the largest size fit into chunks`() throws {
    let seed: UInt64 = 77
    let rows = Fixtures.randomRows(5, seed: seed) { random in
      (0..<SnapshotFormat.maximumRowBytes).map { _ in UInt8.random(in: 0...255, using: &random) }
    }
    #expect(try Fixtures.rows(try Fixtures.file(rows)) == rows, "seed \(seed)")
  }

  @Test func `header rules hold when writing`() throws {
    let wrongBase = try Fixtures.header(rows: 0, base: 5)
    let after = try Fixtures.header(rows: 0, kind: .delta, base: 1630)
    let equal = try Fixtures.header(rows: 0, kind: .delta, base: 1629)
    for (header, code) in [
      (wrongBase, SnapshotError.Code.headerCorrupt), (after, .headerCorrupt), (equal, nil),
    ] {
      let found = Fixtures.code {
        _ = try SnapshotWriter(header: header, sink: SnapshotMemorySink()).finish()
      }
      #expect(found == code)
    }
    #expect(Fixtures.code { _ = try PartitionCode("IDN-PNH-1") } == .headerCorrupt)
    #expect(Fixtures.code { _ = try PartitionCode("IDN PNH") } == .headerCorrupt)
    #expect(try PartitionCode("").description == PartitionCode.none.description)
  }

  @Test func `a file appears whole or not at all`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/view.rsnp"
    let rows = Fixtures.randomRows(50, seed: 8) { Fixtures.message(&$0) }
    func write(to path: String, promised: Int) throws -> SnapshotManifest {
      let sink = try SnapshotFileSink(path: path)
      let writer = try SnapshotWriter(header: try Fixtures.header(rows: promised), sink: sink)
      try writer.append(contentsOf: rows)
      let manifest = try writer.finish()
      try sink.commit()
      return manifest
    }
    let manifest = try write(to: path, promised: 50)
    #expect(try folder.names() == ["view.rsnp"])
    let source = try SnapshotFileSource(path: path)
    #expect(SnapshotVerifier.verify(source).isValid)
    #expect(try SnapshotReader(source).manifest == manifest)
    #expect(source.byteCount == manifest.fileByteCount)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)

    let other = folder.path + "/other.rsnp"
    let code = Fixtures.code { _ = try write(to: other, promised: 49) }
    #expect(code == .countMismatch)
    #expect(try folder.names() == ["view.rsnp"])
  }

  @Test func `files that cannot be used are told with the reason`() throws {
    let folder = try TemporaryFolder()
    #expect(
      Fixtures.code { _ = try SnapshotFileSource(path: folder.path + "/none") } == .fileSystem)
    #expect(Fixtures.code { _ = try SnapshotFileSource(path: folder.path) } == .fileSystem)
    let unwritable = folder.path + "/missing/x.rsnp"
    #expect(Fixtures.code { _ = try SnapshotFileSink(path: unwritable) } == .fileSystem)
  }
}

/// A folder that is removed with the test.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "/snapshots-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}
