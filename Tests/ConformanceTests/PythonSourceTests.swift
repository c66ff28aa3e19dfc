internal import Foundation
internal import SchemaCompiler
internal import SchemaModel
internal import SchemacCommands
internal import Testing

/// What `schemac generate --language python` writes.
struct PythonSourceTests {
  private func generate(_ source: String) throws -> [String: String] {
    let result = SchemaCompiler.compile(
      sources: [SourceFile(name: "a.schema", bytes: Array(source.utf8))])
    let schema = try #require(result.schema, "\(result.diagnostics)")
    let files = try PythonEmitter(schema: schema).files()
    return Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.contents) })
  }

  @Test(arguments: ["homeward_wire.py", "homeward_conformance.py"])
  func `the compiler holds the runtime as it is in its file`(_ name: String) throws {
    let files = try generate("package a.v1\nmessage One { 1 a: u8 }\n")
    let source = Project.root
      .appendingPathComponent("Sources/SchemaCompiler/Python/Runtime/\(name)")
    let text = String(decoding: try Data(contentsOf: source), as: UTF8.self)
    let generated = try #require(files[name])
    let mark = try #require(generated.firstIndex(of: "\n"))
    #expect(
      generated[generated.index(after: mark)...].utf8.elementsEqual(text.utf8),
      "run tools/embed-python")
  }

  @Test func `text of a schema stays text in Python`() throws {
    let files = try generate(
      ##"""
      /// Ends """ and \ goes on, ឯកសារ
      package a.v1
      /// One "quoted" thing.
      message None { 1 from: u8; 2 text: string(3) @require }
      enum True { import = 1 }
      """##)
    let module = try #require(files["a_v1.py"])
    #expect(module.contains(#""""Ends \"\"\" and \\ goes on, \u17af"#))
    #expect(module.contains("class None_(wire.Message):"))
    #expect(module.contains("class True_(wire.Enum):"))
    #expect(module.contains("True_.import_ = True_(1)"))
    #expect(module.contains(#"    from_: "int""#))
    #expect(module.contains(#"    text: "str""#))
    #expect(module.contains(#"    import_: "True_""#))
    #expect(module.contains(#""""(at most 3 bytes; required)""""#))
    #expect(module.contains(#"wire.Field(1, "from", wire.U8),"#))
    #expect(module.contains("required=True"))
    #expect(module.unicodeScalars.allSatisfy { $0.isASCII })
  }

  @Test func `annotations say what a field holds and every type resolves`() throws {
    guard let folder = try PythonFolder() else { return }
    let source = """
      package a.v1
      enum Grade { low = 1 }
      struct Dot { 1 x: i16 }
      union Pick { 1 dot: Dot; 2 none }
      message All {
        /// Its name.
        1 name: string(5)?
        2 id: id<All>
        3 when: timestamp?
        4 dots: list<Dot>(max 3)
        5 grades: map<Grade, f32>(max 3)?
        6 pick: Pick
        7 inner: All?
        8 raw: bytes[4]
        removed 9 old: u8
      }
      """
    let schemas = folder.url.appendingPathComponent("a.schema")
    try Data(source.utf8).write(to: schemas)
    try folder.generate([schemas])
    let program = """
      import sys; sys.path.insert(0, ".")
      import a_v1
      print(a_v1.All.__annotations__)
      """
    let outcome = try folder.run(["-c", program])
    let expected = """
      {'name': 'str | None', 'id': 'wire.UUIDValue', 'when': 'wire.Timestamp | None', \
      'dots': 'list[Dot]', 'grades': 'dict[Grade, float] | None', 'pick': 'Pick | None', \
      'inner': 'All | None', 'raw': 'bytes'}

      """
    #expect(outcome.output == expected, "\(outcome.errors)")
    let module = try #require(try generate(source)["a_v1.py"])
    #expect(module.contains(#""""Its name. (at most 5 bytes)""""#))
    #expect(module.contains("        dot: Dot\n        none\n"))
    #expect(!module.contains("old:"))
  }

  @Test func `two packages may use each other's types`() throws {
    guard let folder = try PythonFolder() else { return }
    let schemas = folder.url.appendingPathComponent("schemas")
    let sources = [
      "a1.schema": "package a.v1\nstruct Left { 1 x: u8 }\n",
      "b1.schema": """
      package b.v1
      import "a1.schema"
      struct Right { 1 left: Left; 2 y: u8 }
      message Both { 1 right: Right; 2 all: map<u8, Right>(max 3) }
      """,
      "a2.schema": """
      package a.v1
      import "b1.schema"
      message Around { 1 right: Right; 2 both: Both }
      """,
    ]
    try FileManager.default.createDirectory(at: schemas, withIntermediateDirectories: true)
    for (name, text) in sources {
      try Data(text.utf8).write(to: schemas.appendingPathComponent(name))
    }
    try folder.generate([schemas])
    for (module, other) in [("a_v1", "b_v1"), ("b_v1", "a_v1")] {
      let program = """
        import sys; sys.path.insert(0, ".")
        import \(module), \(other), a_v1, b_v1
        right = b_v1.Right(left=a_v1.Left(x=1), y=2)
        print(a_v1.Around(right=right, both=b_v1.Both(all={7: right})).to_bytes().hex())
        """
      let outcome = try folder.run(["-c", program])
      #expect(outcome.exitCode == 0, "\(outcome.errors)")
      // F 2, S 1; the struct 01 02; a slot of 11 bytes: S 1, a map of 8 bytes with one entry of 5.
      #expect(outcome.output == "020101020b0001080100050300070102\n")
    }
  }

  @Test func `the options of Swift are refused for Python`() {
    let outcome = SchemacCommand.run(
      ["generate", "--language", "python", "--out", "x", "--module", "Some", "Schema"])
    #expect(outcome.exitCode == 64)
    #expect(outcome.errors.contains("--comparisons are for Swift"))
  }

  @Test func `Swift without a module is refused`() {
    let outcome = SchemacCommand.run(["generate", "--language", "swift", "--out", "x", "Schema"])
    #expect(outcome.exitCode == 64)
    #expect(outcome.errors.contains("--module"))
  }

  @Test func `a second run changes nothing and a stale file is told`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("python-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let arguments = [
      "generate", "--language", "python", "--out", folder.path,
      Project.vectors.appendingPathComponent("scalars.schema").path,
    ]
    #expect(SchemacCommand.run(arguments).exitCode == 0)
    let again = SchemacCommand.run(arguments)
    #expect(String(decoding: again.output, as: UTF8.self) == "up to date: 3 files\n")
    let file = folder.appendingPathComponent("vectors_scalars_v1.py")
    try Data("# Written by schemac long ago\n".utf8).write(to: file)
    let check = SchemacCommand.run(arguments + ["--check"])
    #expect(check.exitCode == 1)
    #expect(String(decoding: check.output, as: UTF8.self) == "stale \(file.path)\n")
    try Data("print(1)\n".utf8).write(to: file)
    #expect(SchemacCommand.run(arguments).errors.contains("in the way"))
  }
}
