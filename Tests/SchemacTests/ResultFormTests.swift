internal import Foundation
internal import SchemaCompiler
internal import SchemaModel
internal import SchemacCommands
internal import Testing

/// What is printed with `--json` is the JSON form of a message of Schema/schemac.schema.
@Suite struct ResultFormTests {
  private static let schemas = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Schema").path

  private func read(_ text: some Sequence<UInt8>, as type: String) throws -> DynamicMessage {
    let path = Self.schemas + "/schemac.schema"
    let bytes = try #require(FileManager.default.contents(atPath: path))
    let schema = try #require(
      SchemaCompiler.compile(sources: [SourceFile(name: path, bytes: Array(bytes))]).schema)
    let json = DynamicJSON(try DynamicCodec(schema))
    return try json.decode(Array(text), as: QualifiedName(package: "schemac.v1", name: type))
  }

  private let folder: SchemacTests.Folder

  init() throws {
    folder = try SchemacTests.Folder()
    try folder.write(
      "bad.schema",
      """
      package bad.v1
      /// X.
      message X { 1 a: int32; 1 b: Nothing; 2 c: string }
      """)
    try folder.write("old.schema", "package p.v1\n/// M.\nmessage M { 1 a: u8; 2 b: string(9) }\n")
    try folder.write("new.schema", "package p.v1\n/// M.\nmessage M { 1 a: u16; 2 b: string(8) }\n")
  }

  @Test func `check`() throws {
    let outcome = SchemacCommand.run(["check", "--json", folder.path + "/bad.schema"])
    let result = try read(outcome.output, as: "CheckResult")
    guard case .list(let diagnostics)? = result[1] else { return #expect(Bool(false)) }
    #expect(diagnostics.count == 4)
    #expect(result[2] == .unsigned(4))
  }

  @Test func `format`() throws {
    let outcome = SchemacCommand.run(["format", "--check", "--json", folder.path + "/old.schema"])
    _ = try read(outcome.output, as: "FormatResult")
  }

  @Test func `diagnostics of another command`() throws {
    let outcome = SchemacCommand.run(["describe", "--json", folder.path + "/bad.schema"])
    #expect(outcome.exitCode == 1)
    _ = try read(outcome.errors.utf8, as: "CheckResult")
  }

  @Test func `breaking`() throws {
    let outcome = SchemacCommand.run([
      "breaking", "--json", "--against", folder.path + "/old.schema", folder.path + "/new.schema",
    ])
    let result = try read(outcome.output, as: "BreakingResult")
    guard case .list(let changes)? = result[1] else { return #expect(Bool(false)) }
    #expect(changes.count == 2)
  }

  @Test func `generate`() throws {
    let outcome = SchemacCommand.run([
      "generate", "--json", "--language", "python", "--out", folder.path + "/out",
      folder.path + "/old.schema",
    ])
    _ = try read(outcome.output, as: "GenerateResult")
  }

  @Test func `rules and explain`() throws {
    _ = try read(SchemacCommand.run(["rules", "--json"]).output, as: "RuleList")
    let outcome = SchemacCommand.run(["explain", "--json", "max-lowered", "syntax"])
    let result = try read(outcome.output, as: "RuleList")
    guard case .list(let rules)? = result[1] else { return #expect(Bool(false)) }
    #expect(rules.count == 2)
    let unknown = SchemacCommand.run(["explain", "max-lowred"])
    #expect(unknown.exitCode == 1 && unknown.errors.contains("did you mean max-lowered?"))
  }
}
