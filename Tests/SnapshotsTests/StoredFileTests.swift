internal import Foundation
internal import Testing

@testable internal import Snapshots

/// Files that a service keeps sealed: they read like plain ones with their key, and are noise without.
@Suite struct StoredFileTests {
  private static func key(_ number: UInt8) throws -> FileKey {
    try #require(
      FileKey(
        label: [number, 7], secret: [UInt8](repeating: number, count: FileKey.secretBytes)))
  }

  private static func sealing(_ number: UInt8 = 1) throws -> FileSealing {
    let key = try key(number)
    return FileSealing(key: key, keys: FileKeys { $0 == key.label ? key : nil })
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(fileURLWithPath: path)))
  }

  private static func content(_ file: StoredFile) throws -> [UInt8] {
    try content(file, at: 0, count: Int(try file.byteCount()))
  }

  private static func content(_ file: StoredFile, at offset: UInt64, count: Int) throws -> [UInt8] {
    var bytes = [UInt8](repeating: 0xEE, count: count)
    try bytes.withUnsafeMutableBytes { try file.read(at: offset, into: $0) }
    return bytes
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func `writes and reads at any place are those of a plain file`(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/sealed"
    let sealing = try Self.sealing()
    var random = SeededRandom(seed: seed)
    var model: [UInt8] = []
    var file = try StoredFile(creating: path, key: sealing.key)
    for step in 0..<120 {
      switch Int.random(in: 0...5, using: &random) {
      case 0:
        let count = Int.random(in: 0...20_000, using: &random)
        try file.setByteCount(UInt64(count))
        if count > model.count { model += repeatElement(0, count: count - model.count) }
      case 1:
        file = try StoredFile(updating: path, keys: sealing.keys)
      default:
        let offset = Int.random(in: 0...max(1, min(30_000, model.count + 5_000)), using: &random)
        let sizes = [1, 4_095, 4_096, 4_097, 9_000, Int.random(in: 1...6_000, using: &random)]
        let start = Bool.random(using: &random) ? offset : offset / 4_096 * 4_096
        let part = random.bytes(sizes.randomElement(using: &random) ?? 1)
        try file.write(part, at: UInt64(start))
        if start > model.count { model += repeatElement(0, count: start - model.count) }
        let end = min(model.count, start + part.count)
        model.replaceSubrange(start..<end, with: part)
      }
      #expect(try file.byteCount() == UInt64(model.count), "seed \(seed), step \(step)")
      let from = Int.random(in: 0...model.count, using: &random)
      let count = Int.random(in: 0...(model.count - from), using: &random)
      #expect(
        try Self.content(file, at: UInt64(from), count: count)
          == Array(model[from..<from + count]), "seed \(seed), step \(step)")
    }
    #expect(
      try Self.content(StoredFile(reading: path, keys: sealing.keys)) == model, "seed \(seed)")
    #expect(
      Fixtures.code {
        _ = try Self.content(file, at: 1, count: model.count)
      } == .truncated)
  }

  @Test func `the same content is other bytes in every file, and none of it can be seen`() throws {
    let folder = try TemporaryFolder()
    let sealing = try Self.sealing()
    let text = Array(String(repeating: "somebody's view ", count: 1_000).utf8)
    var files: [[UInt8]] = []
    for name in ["one", "two"] {
      let file = try StoredFile(creating: folder.path + "/" + name, key: sealing.key)
      try file.write(text, at: 0)
      files.append(try Self.bytes(of: folder.path + "/" + name))
    }
    #expect(files[0].count == files[1].count)
    let same = zip(files[0], files[1]).dropFirst(SealedFileHead.byteCount).filter { $0 == $1 }.count
    #expect(same < files[0].count / 64)
    #expect(Data(files[0]).range(of: Data("somebody".utf8)) == nil)
  }

  @Test func `a byte that was changed, a block that was moved and a cut are noticed`() throws {
    let folder = try TemporaryFolder()
    let sealing = try Self.sealing()
    let path = folder.path + "/sealed"
    let file = try StoredFile(creating: path, key: sealing.key)
    try file.write([UInt8](repeating: 5, count: 3 * 4_096 + 100), at: 0)
    let good = try Self.bytes(of: path)
    func read(_ bytes: [UInt8]) throws -> SnapshotError.Code? {
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      return Fixtures.code {
        _ = try Self.content(StoredFile(reading: path, keys: sealing.keys))
      }
    }
    #expect(try read(good) == nil)
    for place in stride(from: SealedFileHead.byteCount, to: good.count, by: 97) {
      var bad = good
      bad[place] ^= 1
      #expect(try read(bad) == .sealBroken, "byte \(place)")
    }
    for place in 0..<SealedFileHead.byteCount {
      var bad = good
      bad[place] ^= 1
      #expect(try read(bad) != nil, "byte \(place) of the head")
    }
    let block = 4_096 + 28
    var swapped = good
    let (first, second) = (SealedFileHead.byteCount, SealedFileHead.byteCount + block)
    swapped.replaceSubrange(first..<first + block, with: good[second..<second + block])
    swapped.replaceSubrange(second..<second + block, with: good[first..<first + block])
    #expect(try read(swapped) == .sealBroken)
    #expect(try read(Array(good.dropLast())) == .sealBroken)
    for count in [0, 1, 63] { #expect(try read(Array(good.prefix(count))) == .unsupported) }
  }

  @Test func `without its key a file does not open, and says why`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/sealed"
    try StoredFile(creating: path, key: Self.key(1)).write([1, 2, 3], at: 0)
    #expect(
      Fixtures.code { _ = try SnapshotFileSource(path: path) } == .keyMissing)
    #expect(
      Fixtures.code {
        _ = try SnapshotFileSource(path: path, keys: try Self.sealing(2).keys)
      } == .keyMissing)
    // Who keeps files sealed takes none that is not.
    let plain = folder.path + "/plain"
    try StoredFile(creating: plain, key: nil).write([1, 2, 3], at: 0)
    #expect(
      Fixtures.code {
        _ = try SnapshotFileSource(path: plain, keys: try Self.sealing(1).keys)
      } == .unsupported)
    #expect(FileKey(label: [], secret: [UInt8](repeating: 0, count: 32)) == nil)
    #expect(FileKey(label: [1], secret: [UInt8](repeating: 0, count: 31)) == nil)
    #expect(
      FileKey(
        label: [UInt8](repeating: 0, count: FileKey.maximumLabelBytes + 1),
        secret: [UInt8](repeating: 0, count: 32)) == nil)
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `bytes of any kind are refused or read, and nothing more`(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/sealed"
    let sealing = try Self.sealing()
    var random = SeededRandom(seed: seed)
    let file = try StoredFile(creating: path, key: sealing.key)
    try file.write(random.bytes(Int.random(in: 1...9_000, using: &random)), at: 0)
    var bytes = try Self.bytes(of: path)
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      if Bool.random(using: &random) {
        bytes[place] = UInt8.random(in: 0...255, using: &random)
      } else {
        bytes.removeSubrange(place..<min(bytes.count, place + 50))
        if bytes.isEmpty { bytes = [0] }
      }
    }
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let code = Fixtures.code {
      _ = try Self.content(StoredFile(reading: path, keys: sealing.keys))
    }
    #expect(
      [nil, .sealBroken, .unsupported, .keyMissing].contains(code), "seed \(seed): \(code as Any)")
  }

  // MARK: Snapshots

  @Test func `a sealed snapshot is the same snapshot, from the spool to the last row`() throws {
    let folder = try TemporaryFolder()
    let sealing = try Self.sealing()
    let rows = Fixtures.randomRows(400, seed: 3) { Fixtures.message(&$0) }
    var built: [[UInt8]] = []
    for key in [nil, sealing.key] {
      let spool = try SnapshotSpool(path: folder.path + "/spool", key: key)
      for row in rows { try spool.append(key: row.key, value: row.value) }
      try spool.change(key: rows[7].key, value: nil)
      let header = try Fixtures.header(
        rows: rows.count - 1, kind: .full, schema: Fixtures.schema)
      let path = folder.path + "/built.rsnp"
      _ = try SnapshotBuild(
        header: header, schema: Fixtures.schema, sign: nil, targetRawBytes: 3_000
      ).write(spool, to: path, key: key)
      let source = try SnapshotFileSource(path: path, keys: key == nil ? nil : sealing.keys)
      #expect(SnapshotVerifier.verify(source).isValid)
      built.append(try source.bytes(at: 0, count: Int(source.byteCount)))
    }
    #expect(built[0] == built[1])
    #expect(try Fixtures.rows(built[1]).count == rows.count - 1)
    #expect(try folder.names() == ["built.rsnp"])
  }

  @Test func `a sealed transfer resumes with the chunks it had, and starts anew without its key`()
    throws
  {
    let folder = try TemporaryFolder()
    let file = try Self.snapshot()
    let reader = try SnapshotReader(SnapshotMemorySource(file))
    let manifest = reader.manifest
    let sealing = try Self.sealing()
    var first: SnapshotAssembler? = try SnapshotAssembler(
      manifest: manifest, folder: folder.path, sealing: sealing)
    for chunk in [0, 3, 4] { try first?.accept(chunk: chunk, reader.storedChunk(chunk)) }
    first = nil
    // A torn write in chunk 3.
    let part = SnapshotAssembler.partPath(of: manifest.snapshotID, folder: folder.path)
    let handle = try #require(FileHandle(forWritingAtPath: part))
    let block = manifest.index.entries[3].offset / 4_096
    try handle.seek(toOffset: 64 + block * (4_096 + 28) + 60)
    try handle.write(contentsOf: Data([1, 2, 3, 4]))
    try handle.close()
    let second = try #require(SnapshotAssembler.resumed(in: folder.path, sealing: sealing))
    #expect(second.bitmap.missing(limit: 3) == [1, 2, 3])
    for chunk in second.bitmap.missing() {
      try second.accept(chunk: chunk, reader.storedChunk(chunk))
    }
    let path = folder.path + "/done.rsnp"
    try second.finish(at: path)
    let source = try SnapshotFileSource(path: path, keys: sealing.keys)
    #expect(try source.bytes(at: 0, count: Int(source.byteCount)) == file)

    let third = try SnapshotAssembler(manifest: manifest, folder: folder.path, sealing: sealing)
    try third.accept(chunk: 0, reader.storedChunk(0))
    #expect(SnapshotAssembler.resumed(in: folder.path, sealing: try Self.sealing(2)) == nil)
    #expect(try folder.names() == ["done.rsnp"])
  }

  private static func snapshot() throws -> [UInt8] {
    let rows = Fixtures.randomRows(300, seed: 5) { Fixtures.message(&$0) }
    let header = try Fixtures.header(rows: rows.count, kind: .full, schema: Fixtures.schema)
    let writer = try SnapshotWriter(
      header: header, schema: Fixtures.schema, targetRawBytes: 2_000, sink: SnapshotMemorySink())
    try writer.append(contentsOf: rows)
    _ = try writer.finish()
    return writer.sink.bytes
  }
}
