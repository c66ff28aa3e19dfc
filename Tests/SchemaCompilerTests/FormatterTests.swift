internal import Foundation
internal import SchemaCompiler
internal import SchemaModel
internal import Testing

@Suite struct FormatterTests {
  private func format(_ text: String) throws -> String {
    let result = SchemaCompiler.format(SourceFile(name: "a.schema", text: text))
    #expect(result.diagnostics == [])
    return try #require(result.text)
  }

  /// Formats, and formats the result again, which must change nothing.
  private func expect(
    _ text: String, _ expected: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    #expect(try format(text) == expected, sourceLocation: sourceLocation)
    #expect(try format(expected) == expected, sourceLocation: sourceLocation)
  }

  @Test func `a file is laid out in its one form, and every comment stays`() throws {
    try expect(
      """


      // The licence.

      /// A package.
      package   a . b.v1 ;  // here
      import "x.schema";import "y.schema"
      // Unused.

      import "z.schema"
      /// Travel.
      enum Travel:u16{fit=1;escort=2}
      enum Kind { one = 1 // the first
        two=2 @was ( "zwei" ,"deux" ) ; }   // kinds
      //drawn
      ////////
      message Person{

        ///Doc.
        1 id:id < Person >@require


        // Apart.
        removed   // gone
          2 old : list< string ( 40 ) > ( max   16 )
        3 far: i32=-5  ;  4 rate : f64 = 2.5e-3;5 x:map<ascii [ 2 ],u8>(max 8)?

        // Last.

      }
      message Empty{ ; }
      struct Pair { 1 a: u8;
        2 b: u8 }
      // The end.
      """,
      """
      // The licence.

      /// A package.
      package a.b.v1  // here

      import "x.schema"
      import "y.schema"
      // Unused.

      import "z.schema"

      /// Travel.
      enum Travel: u16 { fit = 1; escort = 2 }

      enum Kind {
        one = 1  // the first
        two = 2 @was("zwei", "deux")
      }  // kinds

      // drawn
      ////////
      message Person {
        /// Doc.
        1 id: id<Person> @require

        // Apart.
        removed  // gone
          2 old: list<string(40)>(max 16)
        3 far: i32 = -5
        4 rate: f64 = 2.5e-3
        5 x: map<ascii[2], u8>(max 8)?

        // Last.
      }

      message Empty {}

      struct Pair {
        1 a: u8
        2 b: u8
      }
      // The end.

      """)
  }

  @Test func `long lines are broken before annotations, then where they read best`() throws {
    try expect(
      """
      package a.v1

      service Desk {
        1 short(Ask) -> Answer throws Busy @idempotent
        2 mediumName(AQuiteLongRequestName) -> AQuiteLongReplyName throws Busy @idempotent @roles("a", "b")
        3 long(AQuiteLongRequestName) -> stream AQuiteLongReplyName throws FirstProblem, SecondProblem, Third
        4 roles(Ask) -> Answer @roles("intake-officer", "planner", "liaison", "approver", "operator", "auditor", "planning")
      }
      """,
      """
      package a.v1

      service Desk {
        1 short(Ask) -> Answer throws Busy @idempotent
        2 mediumName(AQuiteLongRequestName) -> AQuiteLongReplyName throws Busy
          @idempotent @roles("a", "b")
        3 long(AQuiteLongRequestName) -> stream AQuiteLongReplyName
          throws FirstProblem, SecondProblem, Third
        4 roles(Ask) -> Answer
          @roles("intake-officer", "planner", "liaison", "approver", "operator", "auditor", "planning")
      }

      """)
  }

  @Test func `a body on one line stays there while it fits`() throws {
    let fits = "message M { 1 a: string(10); 2 b: string(10); 3 c: string(10); 4 d: string(10) }"
    try expect("package a.v1\n\n\(fits)\n", "package a.v1\n\n\(fits)\n")
    let name = String(repeating: "n", count: 20)
    func line(_ count: Int) -> String {
      let last = name + String(repeating: "x", count: count)
      return "enum E { \(name)a = 1; \(name)b = 2; \(last) = 3 }"
    }
    let padding = 100 - line(0).count
    try expect("package a.v1\n\n\(line(padding))\n", "package a.v1\n\n\(line(padding))\n")
    #expect(try format("package a.v1\n\n\(line(padding + 1))\n").split(separator: "\n").count == 6)
  }

  @Test func `annotations of a declaration stay in front of its brace`() throws {
    let reason = String(repeating: "because ", count: 8) + "so"
    try expect(
      """
      package a.v1
      message M@allow("name-negated","the form says so"){1 notA:bool}
      enum E : u16 @allow ( "documentation-missing" , "the name says all" ) { // why
        a = 1 }
      message N @allow("name-negated", "\(reason)") { 1 notA: bool }
      """,
      """
      package a.v1

      message M @allow("name-negated", "the form says so") { 1 notA: bool }

      enum E: u16 @allow("documentation-missing", "the name says all") {  // why
        a = 1
      }

      message N
        @allow("name-negated", "\(reason)") {
        1 notA: bool
      }

      """)
    // The brace counts: a header of 99 columns and " {" do not fit on one line.
    let name = String(repeating: "N", count: 99 - 8 - 13)
    let header = "message \(name) @allow(\"a\", \"b\")"
    let text = try #require(
      SchemaCompiler.format(
        SourceFile(name: "a.schema", text: "package a.v1\n\(header) {\n  1 a: u8\n}\n")
      ).text)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 }, "\(text)")
  }

  @Test func `an annotation that is longer than a line is broken after commas`() throws {
    let role = String(repeating: "r", count: 40)
    try expect(
      """
      package a.v1
      service S { 1 m(A) -> B @roles("\(role)", "\(role)", "\(role)") }
      """,
      """
      package a.v1

      service S {
        1 m(A) -> B
          @roles("\(role)", "\(role)",
          "\(role)")
      }

      """)
  }

  @Test func `documentation that stands wrong documents nothing afterwards`() throws {
    let text = """
      package a.v1
      message M { /// One.
        1 a: u8; /// Two.
        // Three.
        ; /// Four.
        2 b: u8
      }
      """
    let formatted = try format(text)
    #expect(try format(formatted) == formatted)
    #expect(Self.model(of: text) == Self.model(of: formatted))
    #expect(formatted.contains("// Four.") && !formatted.contains("/// Four."))
  }

  @Test func `CRLF becomes LF and a tab a space, but not inside a comment`() throws {
    try expect(
      "package a.v1\r\n\r\nmessage M {\r\n\t1 a:\tu8 //\tx\ty  \r\n}\r\n",
      "package a.v1\n\nmessage M {\n  1 a: u8  // \tx\ty\n}\n")
  }

  @Test func `a file that does not parse is left alone`() {
    let result = SchemaCompiler.format(
      SourceFile(name: "a.schema", text: "package a.v1\nmessage M { 1 a }\n"))
    #expect(result.text == nil)
    #expect(
      result.diagnostics.map(\.description) == [
        "a.schema:2:17: error[syntax]: expected `:` and the field's type, found `}`"
      ])
  }

  @Test func `names need not resolve`() throws {
    try expect("package a.v1\nmessage M{1 a:Other}", "package a.v1\n\nmessage M { 1 a: Other }\n")
  }

  // MARK: Properties

  /// What a text declares, without places; `nil` when it has errors.
  private static func model(of text: String) -> Schema? {
    let source = SourceFile(name: "a.schema", text: text)
    return SchemaCompiler.compile(sources: [source]).schema.map(placeless)
  }

  private static func placeless(_ schema: Schema) -> Schema {
    var schema = schema
    for i in schema.messages.indices {
      schema.messages[i].location = nil
      for j in schema.messages[i].fields.indices { schema.messages[i].fields[j].location = nil }
    }
    for i in schema.structs.indices {
      schema.structs[i].location = nil
      for j in schema.structs[i].fields.indices { schema.structs[i].fields[j].location = nil }
    }
    for i in schema.enums.indices {
      schema.enums[i].location = nil
      for j in schema.enums[i].cases.indices { schema.enums[i].cases[j].location = nil }
    }
    for i in schema.unions.indices {
      schema.unions[i].location = nil
      for j in schema.unions[i].cases.indices { schema.unions[i].cases[j].location = nil }
    }
    for i in schema.services.indices {
      schema.services[i].location = nil
      for j in schema.services[i].methods.indices { schema.services[i].methods[j].location = nil }
    }
    return schema
  }

  /// The comments of a file without white space.
  private static func comments(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).compactMap { line in
      line.range(of: "//").map { line[$0.lowerBound...].filter { $0 != " " } }
    }
  }

  /// Formats every source and checks that it means what it meant, and that it is laid out.
  private func check(_ sources: [SourceFile], _ comment: String) throws {
    let options = CompilationOptions(requiresUniqueSwiftNames: false)
    var formatted: [SourceFile] = []
    for source in sources {
      let result = SchemaCompiler.format(source)
      let text = try #require(result.text, "\(source.name) \(comment)")
      let again = SourceFile(name: source.name, text: text)
      #expect(SchemaCompiler.format(again).text == text, "\(source.name) \(comment)")
      formatted.append(again)
      let original = String(decoding: source.bytes, as: UTF8.self)
      #expect(!text.contains("\n\n\n") && !text.contains(" \n"), "\(source.name) \(comment)")
      #expect(
        Self.comments(text).count >= Self.comments(original).count, "\(source.name) \(comment)")
    }
    let before = SchemaCompiler.compile(sources: sources, options: options)
    let after = SchemaCompiler.compile(sources: formatted, options: options)
    #expect(before.schema.map(Self.placeless) == after.schema.map(Self.placeless), "\(comment)")
    #expect(Self.rules(before) == Self.rules(after), "\(comment)")
  }

  /// The rules that were broken, but for tabs, which formatting puts right.
  private static func rules(_ result: CompilationResult) -> [String] {
    result.diagnostics.map(\.ruleID).filter { $0 != "tab-character" }.sorted()
  }

  /// All schemas of the project.
  private static func tree() throws -> [SourceFile] {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appendingPathComponent("Schema").resolvingSymlinksInPath()
    return try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".schema") }.sorted()
      .map { name in
        let data = try Data(contentsOf: folder.appendingPathComponent(name))
        return SourceFile(name: "Schema/" + name, bytes: Array(data))
      }
  }

  @Test func `every schema of the project keeps its model, and its layout is stable`() throws {
    let sources = try Self.tree()
    #expect(sources.count >= 10)
    try check(sources, "as it is")
  }

  @Test func `every fixture that parses keeps its diagnostics`() throws {
    for fixture in Fixture.all {
      let areParsed = fixture.sourceFiles.allSatisfy { SchemaCompiler.format($0).text != nil }
      if areParsed { try check(fixture.sourceFiles, fixture.rule) }
    }
  }

  /// Breaks lines, joins them and strews comments where any may stand.
  private static func disturbed(
    _ source: SourceFile, _ random: inout FuzzTests.Generator
  ) -> SourceFile {
    var text = ""
    let lines = String(decoding: source.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      // A member that goes on in the next line ends there, so nothing may end it here.
      let goesOn = index + 1 < lines.count && lines[index + 1].hasPrefix("    ")
      guard line.range(of: "//") == nil, line.range(of: "\"") == nil else {
        text += line + "\n"
        continue
      }
      for word in line.split(separator: " ") {
        text += word
        switch Int.random(in: 0..<16, using: &random) {
        case 0 where word.hasSuffix(":") || word == "=" || word.hasSuffix(","): text += "\n"
        case 1 where word.hasSuffix(":"): text += " // in between\n"
        case 2 where word.hasSuffix(":"): text += "\n// on its own\n"
        default: text += String(repeating: " ", count: Int.random(in: 1...3, using: &random))
        }
      }
      switch Int.random(in: 0..<12, using: &random) {
      case _ where goesOn: text += "\n"
      case 0: text += "// behind\n"
      case 1: text += "\n\n\n"
      case 2: text += "\n// after\n"
      case 3 where line.hasPrefix("  ") && !line.hasSuffix("{"): text += "; // behind\n"
      case 4 where line.hasPrefix("  ") && !line.hasSuffix("{"): text += ";"
      default: text += "\n"
      }
    }
    return SourceFile(name: source.name, text: text)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `a disturbed layout is put right without a change of meaning`(seed: UInt64) throws {
    var random = FuzzTests.Generator(state: seed)
    let sources = try Self.tree().map { Self.disturbed($0, &random) }
    try check(sources, "seed \(seed)")
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `random words are refused or laid out, and never trap`(seed: UInt64) {
    var random = FuzzTests.Generator(state: seed)
    let words = [
      "message", "enum", "removed", "A", "b", "1", "2.5e-3", "{", "}", "{", "}", ":", ";", "u8",
      "=", "(", ")", "<", ">", "\"x\"", "@pii", "\n", "\n", "// c\n", "/// d\n", "->", "-", ",",
    ]
    for _ in 0..<50 {
      var text = "package a.v1\n"
      for _ in 0..<Int.random(in: 0...60, using: &random) {
        text += words[Int.random(in: 0..<words.count, using: &random)] + " "
      }
      let source = SourceFile(name: "a.schema", text: text)
      guard let formatted = SchemaCompiler.format(source).text else { continue }
      let again = SchemaCompiler.format(SourceFile(name: "a.schema", text: formatted))
      #expect(again.text == formatted, "seed \(seed)")
    }
  }
}
