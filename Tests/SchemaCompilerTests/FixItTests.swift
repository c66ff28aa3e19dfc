internal import SchemaCompiler
internal import Testing

/// Edits and suggestions, one kind each.
@Suite struct FixItTests {
  /// A message with one line in it, and what stands there after the edits.
  struct Case: Sendable, CustomTestStringConvertible {
    var before: String
    var after: String
    var testDescription: String { before }

    init(_ before: String, _ after: String) {
      self.before = before
      self.after = after
    }
  }

  private func edited(_ text: String, others: [SourceFile] = []) -> String {
    var source = SourceFile(name: "a.schema", text: text)
    for _ in 0..<8 {
      let result = compile([source] + others)
      let edited = SchemaCompiler.applyFixes(of: result.diagnostics, to: source)
      if edited.count == 0 { break }
      source.bytes = edited.bytes
    }
    return String(decoding: source.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    // Names of types.
    Case("1 a: int32", "1 a: i32"), Case("1 a: double", "1 a: f64"),
    Case("1 a: boolean", "1 a: bool"), Case("1 a: Strng(4)", "1 a: string(4)"),
    Case("1 a: Int64?", "1 a: i64?"), Case("1 a: byte", "1 a: u8"),
    Case("1 a: google.protobuf.Timestamp?", "1 a: timestamp?"),
    Case("1 a: list<uint8>(max 4)", "1 a: list<u8>(max 4)"), Case("1 a: Colr", "1 a: Color"),
    // Forms of types.
    Case("1 a: string(max 4)", "1 a: string(4)"), Case("1 a: string[4]", "1 a: string(4)"),
    Case("1 a: list<u8>(4)", "1 a: list<u8>(max 4)"), Case("1 a: ascii(3)", "1 a: ascii[3]"),
    Case("1 a: list<u8>(mx 4)", "1 a: list<u8>(max 4)"),
    Case("1 a: list<u8?>(max 4)", "1 a: list<u8>(max 4)"),
    Case("1 a: optional u8", "1 a: u8?"), Case("1 a: required u8", "1 a: u8"),
    // Protobuf and others.
    Case("int32 a = 1;", "1 a: i32;"), Case("optional Color a = 1", "1 a: Color?"),
    Case("a: u8", "1 a: u8"), Case("int32 a", "1 a: i32"), Case("1: int32 a", "1 a: i32"),
    Case("1 a u8", "1 a: u8"), Case("1 a: u8,", "1 a: u8;"),
    Case("deleted 1 a: u8", "removed 1 a: u8"), Case("remoed 1 a: u8", "removed 1 a: u8"),
    // Names.
    Case("1 full_name: u8", "1 fullName: u8"), Case("1 SIZE: u8", "1 size: u8"),
    // Numbers and defaults.
    Case("01 a: u8", "1 a: u8"), Case("1 a: u16 = 0x1F", "1 a: u16 = 31"),
    Case("1 a: u32 = 1_000", "1 a: u32 = 1000"), Case("1 a: u8 = 0", "1 a: u8"),
    Case("1 a: u8? = 4", "1 a: u8?"), Case("1 a: bool = True", "1 a: bool = true"),
    Case("1 a: bool = 1", "1 a: bool = true"), Case("1 a: u8 = \"5\"", "1 a: u8 = 5"),
    Case("1 a: Color = rde", "1 a: Color = red"), Case("1 a: Color = \"red\"", "1 a: Color = red"),
    Case("1 a: Color = 1", "1 a: Color = red"),
    Case("1 a: ascii[3] = PHL", "1 a: ascii[3] = \"PHL\""),
    Case("1 a: string(4) = \"x\"", "1 a: string(4)"),
    // Annotations.
    Case("1 a: u8 @requires", "1 a: u8 @require"), Case("1 a: u8 @sensitive", "1 a: u8 @pii"),
    Case("1 a: u8 @bulk", "1 a: u8"), Case("1 a: u8 @pii @pii", "1 a: u8 @pii"),
    Case("1 a: u8 @pii(\"x\")", "1 a: u8 @pii"), Case("1 a: u8? @zeroIsEpoch", "1 a: u8?"),
    Case("1 phone: string(20)", "1 phone: string(20) @pii"),
    Case("1 phone: string(20) @require // é", "1 phone: string(20) @require @pii // é"),
  ])
  func `a line of a message is put right`(line: Case) {
    let frame = { (body: String) in
      "package a.v1\n// é\nmessage M {\n  \(body)\n}\nenum Color { red = 1 }\n"
    }
    #expect(edited(frame(line.before)) == frame(line.after))
  }

  @Test(arguments: [
    Case("enum E: u32 { a = 1 }", "enum E: u16 { a = 1 }"),
    Case("enum E { 1 a }", "enum E { a = 1 }"), Case("enum E { a: 1 }", "enum E { a = 1 }"),
    Case("enum E { a; b }", "enum E { a = 1; b = 2 }"),
    Case("enum E { A = 1, B = 2 }", "enum E { a = 1; b = 2 }"),
    Case("mesage M {}", "message M {}"), Case("class M {}", "message M {}"),
    Case("message my_type {}", "message MyType {}"),
    Case("service S { rpc Get(Q) returns (Q); }", "service S { 1 get(Q) -> Q; }"),
    Case(
      "service S { rpc Get(Q) returns (stream Q) }", "service S { 1 get(Q) -> stream Q }"),
    Case("service S { get(Q) -> Q }", "service S { 1 get(Q) -> Q }"),
    Case("service S { 1 get(Q) returns Q }", "service S { 1 get(Q) -> Q }"),
    Case("service S { 1 get(Q): Q }", "service S { 1 get(Q)-> Q }"),
    Case("service S { 1 get(strem Q) -> Q }", "service S { 1 get(stream Q) -> Q }"),
    Case("service S { 1 get(Q) -> Q throw Q }", "service S { 1 get(Q) -> Q throws Q }"),
    Case("service S { 1 get(Q?) -> Q }", "service S { 1 get(Q) -> Q }"),
    Case("service S { 1 get(Q) -> Q @bulk }", "service S { 1 get(Q) -> Q }"),
  ])
  func `a declaration is put right`(line: Case) {
    let frame = { (body: String) in "package a.v1\n\(body)\nmessage Q {}\n" }
    #expect(edited(frame(line.before)) == frame(line.after))
  }

  @Test func `packages and imports are put right`() {
    let other = SourceFile(name: "common.schema", text: "package c.v1\nmessage Thing {}\n")
    let body = "message M { 1 a: Thing }\n"
    #expect(
      edited("package Intake\nimport \"comon.schema\"\n" + body, others: [other])
        == "package intake.v1\nimport \"common.schema\"\n" + body)
    #expect(
      edited("package a.v1\n" + body, others: [other])
        == "package a.v1\nimport \"common.schema\"\n" + body)
    #expect(
      edited("package a.v1\nimport \"common.schema\"\nmessage M {}\n", others: [other])
        == "package a.v1\n\nmessage M {}\n")
  }

  @Test func `an edit names bytes, whatever stands before it`() throws {
    let text = "package a.v1\r\n// é 𝄞\r\nmessage M { 1 a: int32 }\r\n"
    let result = compile([SourceFile(name: "a.schema", text: "\u{FEFF}" + text)])
    let fix = try #require(result.diagnostics.compactMap(\.fix).first)
    let bytes = Array(("\u{FEFF}" + text).utf8)
    #expect(Array(bytes[fix.offset..<fix.offset + fix.length]) == Array("int32".utf8))
    #expect(fix.replacement == "i32")
  }

  @Test func `of edits of one place only the first is made`() throws {
    var diagnostics = compile("package a.v1\nmessage M { 1 a: int32 }\n").diagnostics
    diagnostics += diagnostics
    var other = try #require(diagnostics.last)
    other.fix?.replacement = "u32"
    let source = SourceFile(name: "a.schema", text: "package a.v1\nmessage M { 1 a: int32 }\n")
    let edited = SchemaCompiler.applyFixes(of: diagnostics + [other], to: source)
    #expect(edited.count == 1)
    #expect(String(decoding: edited.bytes, as: UTF8.self).contains("1 a: i32 }"))
  }
}
