internal import Foundation
internal import SchemacCommands
internal import Testing

/// Runs the worked examples of Schema/SPEC.md, whose bytes were worked out by hand.
@Suite struct SpecificationTests {
  private let specification: String
  private let schema: String

  init() throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    specification = try String(
      contentsOf: root.appendingPathComponent("Schema/SPEC.md"), encoding: .utf8)
    let start = try #require(specification.range(of: "```\npackage example.v1\n"))
    let end = try #require(
      specification.range(of: "```\n", range: start.upperBound..<specification.endIndex))
    schema = "package example.v1\n" + specification[start.upperBound..<end.lowerBound]
  }

  /// The bytes in the first pair of backquotes of the table row that begins with `cell`.
  private func bytes(ofRow cell: String) throws -> [UInt8] {
    let row = try #require(
      specification.split(separator: "\n").first { $0.hasPrefix("| \(cell) | `") })
    let hex = row.split(separator: "`")[1]
    return hex.split(separator: " ").compactMap { UInt8($0, radix: 16) }
  }

  private func run(
    _ command: String, _ type: String, _ input: [UInt8], _ other: String? = nil
  ) throws -> SchemacCommand.Outcome {
    let path = NSTemporaryDirectory() + "example-" + UUID().uuidString + ".schema"
    try Data((other ?? schema).utf8).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return SchemacCommand.run(
      [command, "--schema", path, "--type", "example.v1.\(type)"], input: input)
  }

  @Test(arguments: [
    ("nothing set", #"{}"#),
    (#"badge 513, name "Bo""#, #"{"badge": 513, "name": "Bo"}"#),
    ("urgent, floor 0", #"{"urgent": true, "floor": 0}"#),
    (#"floor −1, note """#, #"{"floor": -1, "note": ""}"#),
    ("arrived 0", #"{"arrived": 0}"#),
  ])
  func `an example of a message has the bytes of the specification`(
    row: String, json: String
  ) throws {
    let expected = try bytes(ofRow: row)
    let encoded = try run("encode", "Visit", Array(json.utf8))
    #expect(encoded.output == expected, "\(encoded.errors)")
    let decoded = try run("decode", "Visit", expected)
    let again = try run("encode", "Visit", decoded.output)
    #expect(again.output == expected)
  }

  @Test func `the example of lists, maps and unions has the bytes of the specification`() throws {
    let start = try #require(specification.range(of: "```\n00 06 "))
    let end = try #require(
      specification.range(of: "```\n", range: start.upperBound..<specification.endIndex))
    var expected: [UInt8] = [0x00, 0x06]
    for line in specification[start.upperBound..<end.lowerBound].split(separator: "\n") {
      // Bytes stand before the explanation, which begins after many spaces.
      let columns = line.prefix(42)
      for word in columns.split(separator: " ") {
        guard word.count == 2, let byte = UInt8(word, radix: 16) else { break }
        expected.append(byte)
      }
    }
    let json = try #require(
      specification.split(separator: "\n").first { $0.hasPrefix("{\"sizes\": [1, 256],") })
    let encoded = try run("encode", "Parcel", Array(json.utf8))
    #expect(encoded.output == expected, "\(encoded.errors)")
    #expect(expected.count == 39)
  }

  @Test func `the example of a descriptor has the bytes and fingerprint of the specification`()
    throws
  {
    let source = try block(after: "```\npackage tiny.v1\n")
    let path = NSTemporaryDirectory() + "example-" + UUID().uuidString
    defer {
      for suffix in ["", ".schema"] { try? FileManager.default.removeItem(atPath: path + suffix) }
    }
    try Data(("package tiny.v1\n" + source).utf8).write(to: URL(fileURLWithPath: path + ".schema"))
    let outcome = SchemacCommand.run(
      ["describe", "--service", "tiny.v1.Bell", "--out", path, path + ".schema"])
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let descriptor = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    let expected = hex(in: "00 05 " + (try block(after: "```\n00 05 ")))
    #expect(descriptor == expected)
    let described = SchemacCommand.run(["describe", path + ".schema"])
    let words = String(decoding: described.output, as: UTF8.self).split { $0 == " " || $0 == "\n" }
    let fingerprint = hex(in: "CC 83 " + (try block(after: "```\nCC 83 ")), columns: 200)
      .map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    #expect(words.contains { $0 == fingerprint }, "\(words)")
  }

  @Test func `the example of an old and a new schema has the bytes of the specification`() throws {
    let bytes = hex(in: "07 02  02 " + (try block(after: "```\n07 02  02 ")))
    #expect(bytes.count == 12)
    let schema = """
      package example.v1
      message Old { 1 a: bool; 2 b: u32; 3 c: string(8) }
      message New { 1 a: bool; 2 b: u32; 3 c: string(8); 4 d: bool; 5 e: u16; 6 f: string(8) }

      """
    let new = try run("encode", "New", Array(#"{"d": true, "e": 7, "f": "x"}"#.utf8), schema)
    #expect(new.output == bytes, "\(new.errors)")
    let kept = try #require(
      specification.split(separator: "\n").first { $0.hasPrefix("{\"$unknown\": {\"bits\"") })
    let old = try run("encode", "Old", Array(kept.utf8), schema)
    #expect(old.output == bytes, "\(old.errors)")
  }

  /// What stands behind `start` up to the end of its block of code.
  private func block(after start: String) throws -> Substring {
    let start = try #require(specification.range(of: start))
    let end = try #require(
      specification.range(of: "```\n", range: start.upperBound..<specification.endIndex))
    return specification[start.upperBound..<end.lowerBound]
  }

  /// The bytes at the start of each line; what follows two digits words is explanation.
  private func hex(in text: some StringProtocol, columns: Int = 43) -> [UInt8] {
    var result: [UInt8] = []
    for line in text.split(separator: "\n") {
      for word in line.prefix(columns).split(separator: " ") {
        guard word.count == 2, let byte = UInt8(word, radix: 16) else { break }
        result.append(byte)
      }
    }
    return result
  }

  @Test func `every example of refused bytes is refused with its code`() throws {
    let rows = specification.split(separator: "\n").filter {
      $0.hasPrefix("| `") && ($0.contains("` | MALFORMED |") || $0.contains("` | NON_CANONICAL |"))
    }
    #expect(rows.count == 7)
    for row in rows {
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      let input = cells[0].split(separator: "`")[0].split(separator: " ").compactMap {
        UInt8($0, radix: 16)
      }
      let outcome = try run("decode", "Visit", input)
      #expect(outcome.exitCode == 1)
      #expect(outcome.errors.hasPrefix("error: \(cells[1]) at byte "), "\(row): \(outcome.errors)")
    }
  }
}
