internal import Foundation
internal import SchemacCommands
internal import Testing

/// The command as a user meets it, on real files.
@Suite struct SchemacTests {
  /// A folder that lives as long as the test.
  final class Folder {
    let path: String

    init() throws {
      path = NSTemporaryDirectory() + "schemac-" + UUID().uuidString
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String, _ text: String) throws {
      let url = URL(fileURLWithPath: path + "/" + name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }

    func read(_ name: String) -> String? {
      FileManager.default.contents(atPath: path + "/" + name).map {
        String(decoding: $0, as: UTF8.self)
      }
    }

    var names: [String] {
      ((try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []).sorted()
    }
  }

  private let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write(
      "schema/common.schema",
      """
      package common.v1

      /// Who.
      enum Sex { female = 1; male = 2 }
      """)
    try folder.write(
      "schema/desk.schema",
      """
      package desk.v1
      import "common.schema"

      /// A person.
      message Person {
        1 name: string(40) @pii
        2 sex: Sex
        3 age: u8 = 18
        4 seen: date?
      }

      /// A desk.
      service Desk {
        /// Records a person.
        1 register(Person) -> Person @idempotent
      }
      """)
  }

  private var schema: String { folder.path + "/schema" }

  private func run(_ arguments: String..., input: [UInt8] = []) -> SchemacCommand.Outcome {
    SchemacCommand.run(arguments, input: input)
  }

  private func text(_ outcome: SchemacCommand.Outcome) -> String {
    String(decoding: outcome.output, as: UTF8.self)
  }

  // MARK: check

  @Test func `check says nothing about good schemas`() {
    let outcome = run("check", schema)
    #expect(outcome.exitCode == 0)
    #expect(outcome.output == [])
    #expect(outcome.errors == "")
  }

  @Test func `check names file, line, column and rule, and exits with 1`() throws {
    try folder.write("schema/bad.schema", "package bad.v1\n\n/// X.\nmessage X { 1 a: Prson }\n")
    let outcome = run("check", schema)
    #expect(outcome.exitCode == 1)
    #expect(outcome.output == [])
    #expect(
      outcome.errors
        == "\(schema)/bad.schema:4:18: error[unknown-type]: there is no type `Prson`\n"
        + "  help: did you mean `desk.v1.Person`?\n")
  }

  @Test func `check prints diagnostics as data`() throws {
    try folder.write("schema/bad.schema", "package bad.v1\n\n/// X.\nmessage X { 1 a: strin(4) }\n")
    let outcome = run("check", "--json", schema + "/bad.schema")
    #expect(outcome.exitCode == 1)
    #expect(
      text(outcome) == """
        {
          "diagnostics": [
            {"file": "\(schema)/bad.schema", "line": 4, "column": 18, "severity": "error", \
        "rule": "unknown-type", "message": "there is no type `strin`", \
        "suggestion": "did you mean `string`?", \
        "fix": {"offset": 40, "length": 5, "replacement": "string"}}
          ],
          "errors": 1,
          "warnings": 0
        }

        """)
    #expect(
      text(run("check", "--json", schema + "/common.schema"))
        == "{\n  \"diagnostics\": [],\n  \"errors\": 0,\n  \"warnings\": 0\n}\n")
  }

  @Test func `warnings fail only a strict check`() throws {
    try folder.write("schema/warned.schema", "package warned.v1\nmessage X {}\n")
    #expect(run("check", schema).exitCode == 0)
    #expect(run("check", schema).errors.contains("warning[documentation-missing]"))
    #expect(run("check", "--strict", schema).exitCode == 1)
  }

  @Test func `a path without schemas is an error`() throws {
    #expect(run("check", folder.path + "/none").errors.contains("there is no such file"))
    try folder.write("empty/readme.txt", "")
    let outcome = run("check", folder.path + "/empty")
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("it is a folder without schemas"))
  }

  @Test func `imports are found under an include root`() throws {
    try folder.write(
      "other/user.schema",
      "package user.v1\nimport \"common.schema\"\n/// U.\nmessage U { 1 s: Sex }\n")
    let path = folder.path + "/other/user.schema"
    #expect(run("check", path).exitCode == 1)
    #expect(run("check", "--include", schema, path).exitCode == 0)
  }

  @Test(arguments: [
    ["check"], ["nonsense"], ["generate", "--out", "x", "s"], ["decode", "--schema", "s"],
    ["decode", "--schema", "s", "--type", "NoPackage"],
    ["describe", "--json", "--out", "f", "s"],
    ["generate", "--out", "x", "--module", "not-a-module", "s"],
    ["generate", "--out", "x", "--module", "M", "--types-module", "T", "s"],
    ["generate", "--out", "x", "--module", "M", "--comparisons", "s"],
    ["generate", "--language", "python", "--emit", "views", "--out", "x", "s"],
  ])
  func `wrong usage exits with 64`(arguments: [String]) {
    let outcome = SchemacCommand.run(arguments)
    #expect(outcome.exitCode == 64)
    #expect(outcome.output == [])
    #expect(outcome.errors.contains("Usage:"))
  }

  @Test(arguments: ["check", "rules", "explain", "generate", "describe", "encode", "decode"])
  func `help shows examples`(command: String) {
    let outcome = SchemacCommand.run([command, "--help"])
    #expect(outcome.exitCode == 0)
    #expect(text(outcome).contains("schemac \(command)"))
    #expect(text(outcome).contains("EXAMPLES"))
  }

  @Test func `check makes the edits that it suggests`() throws {
    try folder.write(
      "schema/bad.schema", "package bad.v1\n\n/// X.\nmessage X { 1 a: int32, 2 b: Nowhere }\n")
    let outcome = run("check", "--fix", schema)
    #expect(outcome.exitCode == 1)
    #expect(text(outcome) == "fixed \(schema)/bad.schema\n")
    #expect(outcome.errors.contains("there is no type `Nowhere`"))
    #expect(
      folder.read("schema/bad.schema")
        == "package bad.v1\n\n/// X.\nmessage X { 1 a: i32; 2 b: Nowhere }\n")
  }

  // MARK: generate

  @Test func `generate writes what changed and removes what it no longer makes`() throws {
    let out = folder.path + "/generated"
    let arguments = ["generate", "--language", "swift", "--out", out, "--module", "Desk", schema]
    let first = SchemacCommand.run(arguments)
    #expect(first.exitCode == 0, "\(first.errors)")
    let names = folder.names.filter { $0.hasPrefix("generated/") }
    #expect(names.contains("generated/DeskV1.swift") && names.contains("generated/CommonV1.swift"))
    #expect(folder.read("generated/DeskV1.swift")?.hasPrefix("// Written by schemac ") == true)
    #expect(text(SchemacCommand.run(arguments)) == "up to date: \(names.count) files\n")

    try folder.write("generated/OldV1.swift", "// Written by schemac from package old.v1.\n")
    try folder.write("generated/Own.swift", "// By hand.\n")
    try folder.write("generated/CommonV1.swift", "// Written by schemac from something else.\n")
    let check = SchemacCommand.run(["generate", "--check"] + arguments.dropFirst())
    #expect(check.exitCode == 1)
    #expect(text(check) == "stale \(out)/CommonV1.swift\nleft over \(out)/OldV1.swift\n")
    #expect(folder.read("generated/OldV1.swift") != nil)

    let second = SchemacCommand.run(arguments)
    #expect(text(second) == "wrote \(out)/CommonV1.swift\nremoved \(out)/OldV1.swift\n")
    #expect(
      folder.names.filter { $0.hasPrefix("generated/") }
        == (names + ["generated/Own.swift"]).sorted())
  }

  @Test func `generate writes views into a module beside that of the types`() throws {
    let outcome = run(
      "generate", "--emit", "views", "--out", folder.path + "/views", "--module", "DeskViews",
      "--types-module", "Desk", schema)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let views = try #require(folder.read("views/DeskV1Views.swift"))
    #expect(views.contains("public import Desk\n"))
    #expect(views.contains("public struct PersonView: WireView, ~Escapable {"))
    #expect(folder.read("views/DeskViewsChecks.swift")?.contains("PersonView.wireCheck,") == true)
  }

  @Test func `a type with the name of a view is told`() throws {
    try folder.write(
      "clash/clash.schema",
      "package clash.v1\n/// A.\nmessage A { 1 a: u8 }\n/// B.\nmessage AView { 1 a: u8 }\n")
    let outcome = run(
      "generate", "--emit", "views", "--out", folder.path + "/views", "--module", "Clash",
      folder.path + "/clash")
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("AView"))
    #expect(!folder.names.contains { $0.hasPrefix("views/") })
  }

  @Test func `generate never overwrites a file that it did not write`() throws {
    try folder.write("generated/DeskV1.swift", "// By hand.\n")
    let outcome = run(
      "generate", "--out", folder.path + "/generated", "--module", "Desk", schema)
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("was not generated"))
    #expect(folder.read("generated/DeskV1.swift") == "// By hand.\n")
    #expect(folder.names.filter { $0.hasPrefix("generated/") } == ["generated/DeskV1.swift"])
  }

  @Test func `generate writes nothing for a broken schema`() throws {
    try folder.write("schema/bad.schema", "package bad.v1\nmessage X { 1 a: Y }\n")
    let outcome = run("generate", "--out", folder.path + "/g", "--module", "Desk", schema)
    #expect(outcome.exitCode == 1)
    #expect(!folder.names.contains { $0.hasPrefix("g/") })
  }

  // MARK: encode, decode, describe

  @Test func `a message goes from JSON to bytes and back`() {
    // Two fixed bytes and one slot whose length takes one byte; sex 1, age 20 XOR 18; length 2, "An".
    // The presence bit of `seen` would follow the age; nothing is set there, so it is trimmed.
    let expected: [UInt8] = [0x02, 0x01, 0x01, 0x06, 0x02, 0x41, 0x6E]
    let encoded = run(
      "encode", "--schema", schema, "--type", "desk.v1.Person",
      input: Array(#"{"name": "An", "sex": "female", "age": 20}"#.utf8))
    #expect(encoded.exitCode == 0, "\(encoded.errors)")
    #expect(encoded.output == expected)
    let decoded = run("decode", "--schema", schema, "--type", "desk.v1.Person", input: expected)
    #expect(
      text(decoded) == "{\n  \"name\": \"An\",\n  \"sex\": \"female\",\n  \"age\": 20\n}\n")
  }

  @Test func `decode names the error and its byte`() {
    let outcome = run(
      "decode", "--schema", schema, "--type", "desk.v1.Person", input: [0x01, 0x00, 0x00])
    #expect(outcome.exitCode == 1)
    #expect(outcome.output == [])
    #expect(outcome.errors.hasPrefix("error: NON_CANONICAL at byte "))
  }

  @Test func `encode names the place of a wrong key`() {
    let outcome = run(
      "encode", "--schema", schema, "--type", "desk.v1.Person", input: Array("{\n \"nam\": 1}".utf8)
    )
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.hasPrefix("error: 2:"))
    #expect(outcome.errors.contains("did you mean \"name\"?"))
  }

  @Test func `a type that the schemas do not declare is told`() {
    let outcome = run("decode", "--schema", schema, "--type", "desk.v1.Persn")
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("declare no message desk.v1.Persn"))
  }

  @Test func `describe prints fingerprints that depend on declarations alone`() throws {
    let before = run("describe", schema)
    #expect(text(before).contains("service desk.v1.Desk, 1 method\n"))
    #expect(text(before).contains("1 message, 0 structs, 1 enum, 0 unions, 1 service\n"))
    let file = try #require(folder.read("schema/desk.schema"))
    try folder.write(
      "schema/desk.schema", file.replacingOccurrences(of: "/// A person.", with: "// Nothing."))
    #expect(run("describe", schema).output == before.output)
    try folder.write(
      "schema/desk.schema", file.replacingOccurrences(of: "string(40)", with: "string(41)"))
    #expect(run("describe", schema).output != before.output)
  }

  @Test func `describe writes the descriptor as bytes and as JSON`() throws {
    let path = folder.path + "/desk.descriptor"
    let written = run("describe", "--out", path, "--service", "desk.v1.Desk", schema)
    #expect(written.exitCode == 0 && written.output == [])
    #expect(FileManager.default.contents(atPath: path)?.isEmpty == false)
    let json = text(run("describe", "--json", schema))
    #expect(json.contains(#""name": "desk.v1.Person""#))
    #expect(run("describe", "--service", "desk.v1.Nothing", schema).exitCode == 1)
  }
}
