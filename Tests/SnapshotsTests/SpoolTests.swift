internal import Foundation
internal import Snapshots
internal import Testing

@Suite struct SpoolTests {
  /// What a plain dictionary makes of the same calls.
  private struct Model {
    var rows: [Bytes16: [UInt8]] = [:]
    var erased: Set<Bytes16> = []

    mutating func change(_ key: Bytes16, _ value: [UInt8]?) {
      rows[key] = value
      if value == nil { erased.insert(key) } else { erased.remove(key) }
    }

    func rows(keepsErasures: Bool) -> [SnapshotRow] {
      var all = rows.map { SnapshotRow(key: $0.key, value: $0.value) }
      if keepsErasures { all += erased.map { SnapshotRow(key: $0, value: []) } }
      return all.sorted { $0.key < $1.key }
    }
  }

  private func built(
    _ spool: SnapshotSpool, _ folder: TemporaryFolder, kind: SnapshotHeader.Kind,
    targetRawBytes: Int = 3_000
  ) throws -> [UInt8] {
    let rows = try spool.rowCount(keepsErasures: kind == .delta)
    let header = try Fixtures.header(rows: Int(rows), kind: kind, schema: Fixtures.schema)
    let path = folder.path + "/built.rsnp"
    _ = try SnapshotBuild(
      header: header, schema: Fixtures.schema, sign: Fixtures.signer,
      targetRawBytes: targetRawBytes
    ).write(spool, to: path)
    return try Array(Data(contentsOf: URL(fileURLWithPath: path)))
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func `what changed while rows were read takes their place`(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    var random = SeededRandom(seed: seed)
    for kind in [SnapshotHeader.Kind.full, .delta] {
      let spool = try SnapshotSpool(path: folder.path + "/spool")
      var model = Model()
      if kind == .full {
        for row in Fixtures.randomRows(300, seed: seed, value: { Fixtures.message(&$0) }) {
          try spool.append(key: row.key, value: row.value)
          model.rows[row.key] = row.value
        }
      }
      let keys = model.rows.keys.sorted() + (0..<40).map { Fixtures.key($0 * 7) }
      for _ in 0..<Int.random(in: 0...200, using: &random) {
        guard let key = keys.randomElement(using: &random) else { continue }
        let value = Int.random(in: 0...3, using: &random) > 0 ? Fixtures.message(&random) : nil
        try spool.change(key: key, value: value)
        model.change(key, value)
      }
      let file = try built(spool, folder, kind: kind)
      #expect(
        try Fixtures.rows(file) == model.rows(keepsErasures: kind == .delta), "seed \(seed)")
      #expect(SnapshotVerifier.verify(SnapshotMemorySource(file)).isValid)
    }
    #expect(try folder.names() == ["built.rsnp"])
  }

  @Test func `two threads make the file that one makes`() throws {
    let folder = try TemporaryFolder()
    let rows = Fixtures.randomRows(5_000, seed: 8) { Fixtures.message(&$0) }
    let spool = try SnapshotSpool(path: folder.path + "/spool")
    for row in rows { try spool.append(key: row.key, value: row.value) }
    let file = try built(spool, folder, kind: .full)
    #expect(file == (try Fixtures.signedFile(rows, targetRawBytes: 3_000)))
  }

  @Test func `rows out of order, and after changes, are refused`() throws {
    let folder = try TemporaryFolder()
    let spool = try SnapshotSpool(path: folder.path + "/spool")
    try spool.append(key: Fixtures.key(2), value: [1])
    #expect(Fixtures.code { try spool.append(key: Fixtures.key(2), value: [1]) } == .orderViolation)
    #expect(Fixtures.code { try spool.append(key: Fixtures.key(1), value: [1]) } == .orderViolation)
    try spool.change(key: Fixtures.key(1), value: nil)
    #expect(Fixtures.code { try spool.append(key: Fixtures.key(3), value: [1]) } == .orderViolation)
    #expect(try spool.rowCount(keepsErasures: false) == 1)
    #expect(try spool.rowCount(keepsErasures: true) == 2)
  }

  @Test func `a build that fails leaves no file`() throws {
    let folder = try TemporaryFolder()
    let spool = try SnapshotSpool(path: folder.path + "/spool")
    for number in 0..<50 {
      try spool.append(key: Fixtures.key(number), value: [UInt8](repeating: 1, count: 900))
    }
    let path = folder.path + "/built.rsnp"
    func code(rows: Int, sign: SnapshotSigner? = nil) throws -> SnapshotError.Code? {
      let header = try Fixtures.header(rows: rows)
      return Fixtures.code {
        _ = try SnapshotBuild(
          header: header, schema: nil, sign: sign, targetRawBytes: 2_000
        ).write(spool, to: path)
      }
    }
    #expect(try code(rows: 49) == .countMismatch)
    #expect(try code(rows: 51) == .countMismatch)
    struct NoKey: Error {}
    #expect(try code(rows: 50) { _ in throw NoKey() } == .internalFailure)
    #expect(try folder.names() == ["spool"])
    #expect(try code(rows: 50) == nil)
    #expect(try folder.names() == ["built.rsnp", "spool"])
  }

  @Test func `changes are as many as the limit says`() throws {
    let folder = try TemporaryFolder()
    let spool = try SnapshotSpool(path: folder.path + "/spool")
    for number in 0..<SnapshotSpool.maximumChanges {
      try spool.change(key: Fixtures.key(number), value: nil)
    }
    // One that is known already is no further one.
    try spool.change(key: Fixtures.key(0), value: [1, 0, 9])
    let next = Fixtures.key(SnapshotSpool.maximumChanges)
    #expect(Fixtures.code { try spool.change(key: next, value: nil) } == .limitExceeded)
  }
}
