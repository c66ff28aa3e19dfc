internal import Testing

@testable internal import Snapshots

@Suite struct SignatureTests {
  @Test func `a signature and a schema come back with the manifest`() throws {
    let file = try Fixtures.signedFile(Fixtures.tinyRows)
    let manifest = try SnapshotReader(SnapshotMemorySource(file)).manifest
    #expect(manifest.schema == Fixtures.schema)
    #expect(manifest.header.schemaHash == Fixtures.schema?.fingerprint)
    let signature = try #require(manifest.signature)
    #expect(
      signature.certificates.map { String(decoding: $0, as: UTF8.self) } == [
        "certificate", "authority",
      ])
    #expect(signature.signature == Digest32(hashing: manifest.signedBytes).bytes)
    #expect(manifest.signedBytes == Array("homeward/rsnp/1".utf8) + [0] + manifest.fileDigest.bytes)
    #expect(try SnapshotManifest(decoding: manifest.encoded()) == manifest)
    #expect(manifest.fileByteCount == UInt64(file.count))
  }

  @Test func `the file's digest does not cover the signature, and all else`() throws {
    let signed = try Fixtures.signedFile(Fixtures.tinyRows)
    let writer = try SnapshotWriter(
      header: try Fixtures.header(rows: 3, schema: Fixtures.schema), schema: Fixtures.schema,
      sink: SnapshotMemorySink())
    try writer.append(contentsOf: Fixtures.tinyRows)
    let manifest = try writer.finish()
    let other = try SnapshotReader(SnapshotMemorySource(signed)).manifest
    #expect(manifest.fileDigest == other.fileDigest && manifest.snapshotID == other.snapshotID)
    #expect(manifest.signature == nil)
  }

  @Test func `limits of certificates, signatures and schemas hold at their edge`() throws {
    func signature(_ certificates: Int, _ bytes: Int, _ size: Int) -> SnapshotError.Code? {
      Fixtures.code {
        _ = try SnapshotSignature(
          certificates: (0..<certificates).map { _ in [UInt8](repeating: 1, count: bytes) },
          signature: [UInt8](repeating: 1, count: size))
      }
    }
    #expect(signature(4, 4096, 128) == nil)
    for (certificates, bytes, size) in [
      (0, 1, 1), (5, 1, 1), (1, 0, 1), (1, 4097, 1), (1, 1, 0), (1, 1, 129),
    ] {
      #expect(signature(certificates, bytes, size) == .signatureCorrupt)
    }
    func schema(_ name: String, _ count: Int) -> SnapshotError.Code? {
      Fixtures.code {
        _ = try SnapshotSchema(message: name, descriptor: [UInt8](repeating: 7, count: count))
      }
    }
    #expect(schema(String(repeating: "m", count: 128), 1 << 20) == nil)
    #expect(schema(String(repeating: "m", count: 129), 1) == .limitExceeded)
    #expect(schema("", 1) == .limitExceeded)
    #expect(schema("a b", 1) == .limitExceeded)
    #expect(schema("m", 0) == .limitExceeded)
    #expect(schema("m", (1 << 20) + 1) == .limitExceeded)
  }

  @Test func `a header that names another schema is refused by writer and reader`() throws {
    let code = Fixtures.code {
      let writer = try SnapshotWriter(
        header: try Fixtures.header(rows: 0), schema: Fixtures.schema, sink: SnapshotMemorySink())
      _ = try writer.finish()
    }
    #expect(code == .internalFailure)
    var forge = try Forge([Fixtures.tinyRows])
    forge.schema = Fixtures.schema
    #expect(try forge.code() == .indexCorrupt)
    forge.editHeader {
      $0.replaceSubrange(96..<128, with: Fixtures.schema?.fingerprint.bytes ?? [])
    }
    #expect(try forge.code() == nil)
  }

  @Test func `hostile signature blocks are refused`() throws {
    let good = try SnapshotSignature(certificates: [[1, 2, 3]], signature: [4, 5]).encoded()
    func code(_ block: [UInt8]) throws -> SnapshotError.Code? {
      var forge = try Forge([Fixtures.tinyRows])
      forge.signature = block
      return try forge.code()
    }
    #expect(try code(good) == nil)
    for length in 1..<good.count {
      let found = try code(Array(good[..<length]))
      #expect(found == .truncated || found == .signatureCorrupt, "\(length)")
    }
    #expect(try code(good + [0]) == .signatureCorrupt)
    for (position, value) in [(0, 0), (0, 5), (2, 255), (5, 255), (9, 255), (10, 255)] {
      var bad = good
      bad[position] = UInt8(value)
      #expect(try code(bad) != nil, "byte \(position) = \(value)")
    }
  }

  @Test func `hostile schema blocks are refused`() throws {
    func code(_ edit: @escaping (inout [UInt8]) -> Void) throws -> SnapshotError.Code? {
      var forge = try Forge([Fixtures.tinyRows])
      forge.schema = Fixtures.schema
      forge.editHeader {
        $0.replaceSubrange(96..<128, with: Fixtures.schema?.fingerprint.bytes ?? [])
      }
      forge.editIndex = edit
      return try forge.code()
    }
    let start = 64 + 72
    #expect(try code { _ in } == nil)
    #expect(
      try code {
        $0[start] = 255
        $0[start + 1] = 255
      } == .truncated)
    #expect(try code { $0[start + 2] = 0x20 } == .limitExceeded)
    #expect(try code { $0[start + 16 + 3] = 255 } == .limitExceeded)
    #expect(try code { $0[start + 16] ^= 1 } == .indexCorrupt)
    #expect(try code { $0[$0.count - 1] ^= 1 } == .indexCorrupt)
  }
}
