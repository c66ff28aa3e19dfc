internal import Compression
internal import Foundation
internal import Snapshots
internal import Testing

@Suite struct GoldenTests {
  private static func resource(_ name: String) throws -> URL {
    try #require(Bundle.module.url(forResource: "Resources/" + name, withExtension: nil))
  }

  /// Rows of 16 bytes that are not all zero, and the size: a dump whose changes are readable.
  private static func dump(_ file: [UInt8]) -> String {
    var lines: [String] = []
    for start in stride(from: 0, to: file.count, by: 16) {
      let row = file[start..<min(start + 16, file.count)]
      guard row.contains(where: { $0 != 0 }) else { continue }
      let hex = row.map { byte in
        let text = String(byte, radix: 16)
        return text.count == 1 ? "0" + text : text
      }
      let offset = String(start, radix: 16)
      let zeros = String(repeating: "0", count: 6 - offset.count)
      lines.append(zeros + offset + "  " + hex.joined(separator: " "))
    }
    return lines.joined(separator: "\n") + "\nsize \(file.count)\n"
  }

  @Test func `the bytes of a tiny snapshot are pinned`() throws {
    // Level 0 gives the same bytes with every zlib.
    let file = try Fixtures.file(Fixtures.tinyRows, level: .stored)
    let golden = try String(contentsOf: try Self.resource("tiny.hex"), encoding: .utf8)
    #expect(Self.dump(file) == golden, "\(Self.dump(file))")
  }

  @Test func `the bytes of a signed delta with its schema are pinned`() throws {
    let keys = [2, 3].map { Fixtures.key($0) }
    let rows = [
      SnapshotRow(key: Fixtures.key(1), value: []),
      SnapshotRow(key: keys[0], value: [18, 1] + keys[0].bytes + [7, 8, 2] + Array("hi".utf8)),
      SnapshotRow(key: keys[1], value: [16, 1] + keys[1].bytes + [5] + Array("there".utf8)),
    ]
    let file = try Fixtures.signedFile(rows, kind: .delta, level: .stored)
    // The schema is compressed by whatever zlib is here: its place is left out.
    let manifest = try SnapshotReader(SnapshotMemorySource(file)).manifest
    let schema = UInt64(72 + 64) + UInt64(4096 + 4096)
    #expect(manifest.schema == Fixtures.schema)
    let head = Array(file[..<Int(schema)])
    let golden = try String(contentsOf: try Self.resource("delta.hex"), encoding: .utf8)
    #expect(Self.dump(head) == golden, "\(Self.dump(head))")
  }

  @Test func `a reader in another language reads the same rows`() throws {
    let python = ["/usr/bin/python3", "/usr/local/bin/python3", "/bin/python3"].first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
    guard let python else {
      print("skipped: there is no python3 in /usr/bin, /usr/local/bin or /bin")
      return
    }
    let seed: UInt64 = 2026
    let folder = try TemporaryFolder()
    let deltaRows = Fixtures.randomRows(80, seed: seed) { random in
      Bool.random(using: &random) ? [] : Fixtures.arbitrary(&random)
    }
    for (name, file) in [
      ("golden", try Fixtures.file(Fixtures.tinyRows, level: .stored)),
      (
        "wire",
        try Fixtures.file(
          Fixtures.randomRows(300, seed: seed) { Fixtures.arbitrary(&$0) }, targetRawBytes: 4000)
      ),
      (
        "whole",
        try Fixtures.file(
          Fixtures.randomRows(300, seed: seed) { Fixtures.message(&$0) },
          splitter: WholeRowSplitter(), targetRawBytes: 4000)
      ),
      ("delta", try Fixtures.file(deltaRows, kind: .delta)),
      ("empty", try Fixtures.file([])),
      ("signed", try Fixtures.signedFile(Fixtures.tinyRows)),
      ("keys", try Fixtures.file(PersonRows.make(count: 300, seed: seed), targetRawBytes: 9000)),
      ("signed delta", try Fixtures.signedFile(deltaRows, kind: .delta)),
    ] {
      let path = folder.path + "/" + name
      try Data(file).write(to: URL(fileURLWithPath: path))
      let script = try Self.resource("read_snapshot.py").path
      let (status, output) = try Self.run(python, [script, path])
      #expect(status == 0, "\(name): \(output), seed \(seed)")
      let summary = try SnapshotVerifier.inspect(SnapshotMemorySource(file))
      let rows = try Fixtures.rows(file)
      let message = name.hasPrefix("signed") ? #""example.v1.Row""# : "null"
      let certificates = name.hasPrefix("signed") ? 2 : 0
      let expected =
        #"{"snapshotID": "\#(summary.snapshotID)", "fileDigest": "\#(summary.fileDigest)", "#
        + #""rowsDigest": "\#(Self.digest(rows))", "rows": \#(rows.count), "epoch": 3, "#
        + #""sequence": 1629, "base": 0, "baseHash": "\#(summary.header.baseHash)", "#
        + #""partition": "IDN-PNH", "message": \#(message), "certificates": \#(certificates)}"#
      #expect(output == expected + "\n", "\(name), seed \(seed)")
    }
  }

  private static func digest(_ rows: [SnapshotRow]) -> Digest32 {
    Digest32(
      hashing: rows.flatMap { row in
        let count = UInt32(row.value.count)
        return row.key.bytes + (0..<4).map { UInt8(truncatingIfNeeded: count >> ($0 * 8)) }
          + row.value
      })
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> (Int32, String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
