internal import Compression
internal import Foundation
internal import Snapshots
internal import Testing

@Suite struct TransferTests {
  private struct Served {
    let file: [UInt8]
    let reader: SnapshotReader
    var manifest: SnapshotManifest { reader.manifest }

    init(rows: Int = 200, seed: UInt64 = 31) throws {
      let rows = Fixtures.randomRows(rows, seed: seed) { Fixtures.message(&$0) }
      file = try Fixtures.file(rows, targetRawBytes: 2000)
      reader = try SnapshotReader(SnapshotMemorySource(file))
    }
  }

  @Test func `a manifest survives the way and names its snapshot`() throws {
    let served = try Served()
    let bytes = served.manifest.encoded()
    let received = try SnapshotManifest(
      decoding: bytes, expectedID: served.manifest.snapshotID)
    #expect(received == served.manifest)
    #expect(received.fileByteCount == UInt64(served.file.count))
    let other = Digest32(hashing: [1])
    let code = Fixtures.code { _ = try SnapshotManifest(decoding: bytes, expectedID: other) }
    #expect(code == .manifestMismatch)
  }

  @Test func `every damaged or cut manifest is refused`() throws {
    let bytes = try Served(rows: 20).manifest.encoded()
    var undetected: [Int] = []
    for position in bytes.indices {
      var damaged = bytes
      damaged[position] ^= 1 << UInt8(position % 8)
      if Fixtures.code({ _ = try SnapshotManifest(decoding: damaged) }) == nil {
        undetected.append(position)
      }
      let cut = Array(bytes[..<position])
      if Fixtures.code({ _ = try SnapshotManifest(decoding: cut) }) == nil {
        undetected.append(position)
      }
    }
    #expect(undetected == [])
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `slices in any order and twice make the same file`(seed: UInt64) throws {
    let served = try Served()
    let folder = try TemporaryFolder()
    let assembler = try SnapshotAssembler(manifest: served.manifest, folder: folder.path)
    var random = SeededRandom(seed: seed)
    var last = SnapshotAssembler.Progress.partial
    for chunk in (0..<served.manifest.chunkCount).shuffled(using: &random) {
      let stored = try served.reader.storedChunk(chunk)
      let starts = stride(from: 0, to: stored.count, by: 700).shuffled(using: &random)
      for start in starts + starts.prefix(2) {
        let end = min(stored.count, start + 900)
        last = try assembler.accept(slice: Array(stored[start..<end]), of: chunk, at: start)
      }
    }
    #expect(last == .complete, "seed \(seed)")
    let path = folder.path + "/done.rsnp"
    try assembler.finish(at: path)
    #expect(try Array(Data(contentsOf: URL(fileURLWithPath: path))) == served.file)
    #expect(try folder.names() == ["done.rsnp"])
  }

  @Test func `a transfer resumes from disk with the chunks it had`() throws {
    let served = try Served()
    let folder = try TemporaryFolder()
    let count = served.manifest.chunkCount
    #expect(count > 5)
    var first: SnapshotAssembler? = try SnapshotAssembler(
      manifest: served.manifest, folder: folder.path)
    for chunk in [0, 3, 4] {
      #expect(try first?.accept(chunk: chunk, served.reader.storedChunk(chunk)) == .chunk)
    }
    let half = try Array(served.reader.storedChunk(1).prefix(100))
    #expect(try first?.accept(slice: half, of: 1, at: 0) == .partial)
    try first?.checkpoint()
    first = nil

    // A torn write: what the disk holds of chunk 3 is not what was sent.
    let part = SnapshotAssembler.partPath(of: served.manifest.snapshotID, folder: folder.path)
    let handle = try #require(FileHandle(forWritingAtPath: part))
    try handle.seek(toOffset: UInt64(served.manifest.index.entries[3].offset) + 60)
    try handle.write(contentsOf: Data([1, 2, 3, 4]))
    try handle.close()

    let second = try SnapshotAssembler(manifest: served.manifest, folder: folder.path)
    #expect(second.bitmap.presentCount == 2)
    #expect(second.bitmap.missing(limit: 3) == [1, 2, 3])
    let path = folder.path + "/done.rsnp"
    #expect(Fixtures.code { try second.finish(at: path) } == .incomplete)
    // The bitmap travels to the server, which sends what is missing.
    let asked = try ChunkBitmap(decoding: second.bitmap.encoded(), count: count)
    #expect(asked == second.bitmap)
    for chunk in asked.missing() {
      try second.accept(chunk: chunk, served.reader.storedChunk(chunk))
    }
    try second.finish(at: path)
    #expect(try Array(Data(contentsOf: URL(fileURLWithPath: path))) == served.file)
  }

  @Test func `a part file of nonsense is started anew`() throws {
    let served = try Served(rows: 20)
    let folder = try TemporaryFolder()
    let part = SnapshotAssembler.partPath(of: served.manifest.snapshotID, folder: folder.path)
    try Data(repeating: 7, count: 10_000).write(to: URL(fileURLWithPath: part))
    let assembler = try SnapshotAssembler(manifest: served.manifest, folder: folder.path)
    #expect(assembler.bitmap.presentCount == 0)
    assembler.discard()
    #expect(try folder.names() == [])
  }

  @Test func `a damaged chunk is refused and can be sent again`() throws {
    let served = try Served(rows: 40)
    let folder = try TemporaryFolder()
    let assembler = try SnapshotAssembler(manifest: served.manifest, folder: folder.path)
    let stored = try served.reader.storedChunk(0)
    var damaged = stored
    damaged[90] ^= 1
    #expect(Fixtures.code { try assembler.accept(chunk: 0, damaged) } == .chunkCorrupt)
    #expect(Fixtures.code { try assembler.accept(chunk: 0, Array(stored.dropLast())) } != nil)
    _ = try assembler.accept(slice: Array(damaged[..<1000]), of: 0, at: 0)
    let rest = Array(damaged[1000...])
    #expect(
      Fixtures.code { try assembler.accept(slice: rest, of: 0, at: 1000) } == .chunkCorrupt)
    #expect(!assembler.bitmap.contains(0))
    #expect(try assembler.accept(chunk: 0, stored) != .partial)
    #expect(assembler.bitmap.contains(0))
  }

  @Test func `pieces that do not fit or are too many are refused`() throws {
    let served = try Served()
    let folder = try TemporaryFolder()
    let assembler = try SnapshotAssembler(manifest: served.manifest, folder: folder.path)
    func code(_ count: Int, of chunk: Int, at offset: Int) -> SnapshotError.Code? {
      Fixtures.code {
        try assembler.accept(slice: [UInt8](repeating: 0, count: count), of: chunk, at: offset)
      }
    }
    #expect(code(1, of: -1, at: 0) == .manifestMismatch)
    #expect(code(1, of: served.manifest.chunkCount, at: 0) == .manifestMismatch)
    #expect(code(1, of: 0, at: -1) == .manifestMismatch)
    #expect(code(1, of: 0, at: 4096) == .manifestMismatch)
    #expect(code(2, of: 0, at: .max) == .manifestMismatch)
    #expect(code(4097, of: 0, at: 0) == .manifestMismatch)
    for chunk in 0..<SnapshotAssembler.maximumPartialChunks {
      #expect(code(1, of: chunk, at: 0) == nil)
    }
    #expect(code(1, of: SnapshotAssembler.maximumPartialChunks, at: 0) == .limitExceeded)
    // Byte 0 is one piece; 63 more are allowed.
    for piece in 1...63 { #expect(code(1, of: 0, at: piece * 2) == nil) }
    #expect(code(1, of: 0, at: 128) == .limitExceeded)
  }

  @Test func `a bitmap of another size or with spare bits is refused`() throws {
    for (bytes, count, isValid) in [
      ([0xFF] as [UInt8], 8, true), ([0x7F], 7, true), ([0x80], 7, false), ([0xFF, 1], 8, false),
      ([], 0, true), ([0], 0, false), ([], 1, false),
    ] {
      let code = Fixtures.code { _ = try ChunkBitmap(decoding: bytes, count: count) }
      #expect((code == nil) == isValid, "\(bytes) for \(count)")
    }
    var bitmap = ChunkBitmap(count: 10)
    bitmap.insert(9)
    bitmap.insert(9)
    #expect(bitmap.encoded() == [0, 2])
    #expect(bitmap.presentCount == 1)
    #expect(!bitmap.contains(10) && !bitmap.contains(-1))
  }
}
