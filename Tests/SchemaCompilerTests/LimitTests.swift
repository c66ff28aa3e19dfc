internal import SchemaCompiler
internal import SchemaModel
internal import Testing

@Suite struct LimitTests {
  private func rules(_ text: String) -> [String] { compile(text).diagnostics.map(\.ruleID) }

  /// Without the advice that thousands of undocumented declarations draw.
  private func errors(_ text: String) -> [String] {
    compile(text).diagnostics.filter { $0.severity == .error }.map(\.ruleID)
  }

  @Test(arguments: [-1, 0, 1])
  func `a file may have one mebibyte`(excess: Int) {
    let header = "package a.v1\n//"
    let filler = String(
      repeating: "x", count: CompilerLimits.sourceBytes + excess - header.utf8.count)
    let expected: [DiagnosticRule] = excess > 0 ? [.sourceTooLarge, .packageMissing] : []
    #expect(compile(header + filler).diagnostics.map(\.rule) == expected)
  }

  @Test(arguments: [-1, 0, 1])
  func `a thousand files may be compiled together`(excess: Int) {
    let sources = (0..<(CompilerLimits.sources + excess)).map {
      SourceFile(name: "f\($0).schema", text: "package a\($0).v1\n")
    }
    #expect(compile(sources).diagnostics.map(\.rule) == (excess > 0 ? [.tooManySources] : []))
  }

  @Test(arguments: [-1, 0, 1])
  func `a message may have 1024 fields`(excess: Int) {
    let fields = (1...(CompilerLimits.members + excess)).map { "\($0) f\($0): u8" }
    let found = rules("package a.v1\nmessage A {\n" + fields.joined(separator: "\n") + "\n}\n")
    #expect(found == (excess > 0 ? ["ordinal-range", "too-many-members"] : []))
  }

  @Test(arguments: [-1, 0, 1])
  func `a union may have 1024 cases`(excess: Int) {
    let cases = (1...(CompilerLimits.members + excess)).map { "\($0) f\($0)" }
    let found = rules("package a.v1\nunion A {\n" + cases.joined(separator: "\n") + "\n}\n")
    #expect(found == (excess > 0 ? ["too-many-members"] : []))
  }

  @Test(arguments: [-1, 0, 1])
  func `a method may throw 64 messages`(excess: Int) {
    let count = CompilerLimits.thrown + excess
    let messages = (1...count).map { "message M\($0) {}\n" }.joined()
    let names = (1...count).map { "M\($0)" }.joined(separator: ", ")
    let found = rules(
      "package a.v1\n\(messages)service S { 1 m(M1) -> M1 throws \(names) }\n")
    #expect(found == (excess > 0 ? ["too-many-members"] : []))
  }

  @Test(arguments: [-1, 0, 1])
  func `a file may import a thousand files`(excess: Int) {
    let imports = (1...(CompilerLimits.sources + excess)).map { "import \"f\($0).schema\"\n" }
    let found = rules("package a.v1\n" + imports.joined())
    #expect(found.contains("too-many-sources") == (excess > 0))
  }

  @Test(arguments: [199, 200, 201])
  func `an annotation's text has at most 200 bytes`(count: Int) {
    let text = String(repeating: "x", count: count)
    let found = rules("package a.v1\nmessage A { 1 a: u8 @deprecated(\"\(text)\") }\n")
    #expect(found == (count > 200 ? ["annotation-arguments"] : []))
  }

  @Test func `an enum of two bytes may have more cases than a union`() {
    let cases = (1...5000).map { "c\($0) = \($0)" }
    #expect(rules("package a.v1\nenum A: u16 {\n" + cases.joined(separator: "\n") + "\n}\n") == [])
  }

  @Test func `after a thousand diagnostics the rest is counted`() {
    let text = "package a.v1\nmessage A {\n" + String(repeating: "x\n", count: 1234) + "}\n"
    let result = compile(text)
    #expect(result.diagnostics.count == CompilerLimits.diagnostics + 1)
    #expect(result.diagnostics.last?.rule == .tooManyDiagnostics)
    #expect(result.diagnostics.last?.message.hasPrefix("234 ") == true)
  }

  @Test(arguments: [7, 8, 9])
  func `types nest at most eight deep in the text`(depth: Int) {
    let type =
      String(repeating: "list<", count: depth - 1) + "u8"
      + String(repeating: ">", count: depth - 1)
    let found = rules("package a.v1\nmessage A { 1 a: \(type) }\n")
    #expect(found.contains("nesting-too-deep") == (depth > CompilerLimits.typeNesting))
    #expect(found.contains("nested-collection") == (depth <= CompilerLimits.typeNesting))
  }

  @Test func `a hundred thousand nested brackets are refused and not followed`() {
    let deep = String(repeating: "list<", count: 100_000)
    #expect(
      rules("package a.v1\nmessage A { 1 a: \(deep)") == ["nesting-too-deep", "missing-brace"])
    let braces = String(repeating: "{", count: 100_000)
    #expect(rules("package a.v1\n\(braces)") == ["syntax"])
  }

  @Test func `a chain of ten thousand messages is walked without recursion`() {
    var text = "package a.v1\n"
    for index in 1...10_000 {
      text += "/// M.\nmessage M\(index) { 1 a: M\(index % 10_000 + 1) }\n"
    }
    #expect(rules(text) == ["message-cycle"])
  }

  @Test(arguments: [31, 32, 33])
  func `structs nest at most 32 deep`(depth: Int) {
    var text = "package a.v1\nstruct S1 { 1 a: u8 }\n"
    for index in 2...depth { text += "struct S\(index) { 1 a: S\(index - 1) }\n" }
    #expect(rules(text).contains("struct-too-deep") == (depth > 32))
  }

  @Test func `the depth of structs does not depend on their order`() {
    var text = "package a.v1\nstruct S1 { 1 a: u8 }\n"
    for index in 2...33 { text = "struct S\(index) { 1 a: S\(index - 1) }\n" + text }
    let lines = text.split(separator: "\n").filter { $0 != "package a.v1" }
    let found = rules("package a.v1\n" + lines.joined(separator: "\n"))
    #expect(found == ["struct-too-deep"])
  }

  @Test func `structs that double in size are measured without overflow`() {
    var text = "package a.v1\nstruct S1 { 1 a: u64; 2 b: u64 }\n"
    for index in 2...30 { text += "struct S\(index) { 1 a: S\(index - 1); 2 b: S\(index - 1) }\n" }
    #expect(rules(text).allSatisfy { $0 == "message-too-large" })
    #expect(!rules(text).isEmpty)
  }

  @Test(arguments: [65_535, 65_536])
  func `the fixed part of a message has at most 65,535 bytes`(count: Int) {
    var fields = (1...15).map { "\($0) f\($0): bytes[4096]" }
    fields.append("16 f16: bytes[\(count - 15 * 4096)]")
    let found = rules("package a.v1\nmessage A {\n" + fields.joined(separator: "\n") + "\n}\n")
    #expect(found == (count > 65_535 ? ["message-too-large"] : []))
  }

  @Test(arguments: [4_095, 4_096, 4_097])
  func `a schema has at most 4,096 types`(count: Int) throws {
    let text = "package a.v1\n" + (0..<count).map { "enum E\($0) { a = 1 }\n" }.joined()
    #expect(errors(text) == (count > 4_096 ? ["schema-too-large"] : []))
  }

  @Test(arguments: [1_023, 1_024, 1_025])
  func `a schema has at most 1,024 services`(count: Int) throws {
    let services = (0..<count).map { "service S\($0) { 1 ask(M) -> M }\n" }.joined()
    let found = errors("package a.v1\nmessage M { 1 a: u8 }\n" + services)
    #expect(found == (count > 1_024 ? ["schema-too-large"] : []))
  }

  @Test func `what is accepted has a descriptor that is read again, up to 256 KiB`() throws {
    // One long name more is 74 bytes of descriptor more.
    func text(_ fields: Int) -> String {
      let name = String(repeating: "n", count: 56)
      let messages = (0..<8).map { message in
        let members = (0..<fields / 8).map { "\($0 + 1) \(name)\($0): u8\n" }.joined()
        return "message M\(message) {\n\(members)}\n"
      }
      return "package a.v1\n" + messages.joined()
    }
    var refused = 0
    for fields in stride(from: 3_200, through: 4_800, by: 160) {
      let result = SchemaCompiler.compile(
        sources: [SourceFile(name: "a.schema", text: text(fields))])
      if let schema = result.schema {
        let bytes = try schema.descriptor(detail: .policy)
        #expect(bytes.count <= Schema.largestDescriptor)
        #expect(try Schema(descriptor: bytes).messages.count == 8)
      } else {
        let errors = result.diagnostics.filter { $0.severity == .error }
        #expect(errors.map(\.rule) == [.schemaTooLarge])
        refused += 1
      }
    }
    #expect((1..<11).contains(refused))
  }

  /// Declarations that took minutes when some step was quadratic in their number.
  private static func fault(_ kind: Int, _ index: Int) -> String {
    switch kind {
    case 0: "message A\(index) { 1 a: B\(index) }\n"
    case 1:
      "message A\(index) { 1 a: A\(index * 7 % 20_000); 2 b: A\(index * 13 % 20_000) }\n"
    default: "enum A\(index) { a = 1; b = 1 }\nmessage B\(index) { 1 a: A\(index) = c }\n"
    }
  }

  @Test(arguments: 0...2)
  func `thousands of faults take seconds`(kind: Int) {
    let text = "package a.v1\n" + (0..<15_000).map { Self.fault(kind, $0) }.joined()
    #expect(text.utf8.count <= CompilerLimits.sourceBytes)
    let start = ContinuousClock.now
    #expect(!rules(text).isEmpty)
    #expect(ContinuousClock.now - start < .seconds(20))
  }

  @Test func `bytes that are not UTF-8 are reported once with their place`() {
    var bytes = Array("package a.v1\n// h".utf8)
    bytes += [0xC3, 0x28, 0xFF, 0xED, 0xA0, 0x80, 0x0A]
    let result = compile([SourceFile(name: "a.schema", bytes: bytes)])
    #expect(
      result.diagnostics.map(\.description) == [
        "a.schema:2:5: error[invalid-utf8]: byte 17 is not UTF-8; save the file as UTF-8"
      ])
  }

  @Test func `a Windows line ending reads like any other`() {
    let unix = compile("package a.v1\n/// A.\nmessage A {\n  1 a: u8 // b\n  2 c: u8\n}\n")
    let windows = compile(
      "package a.v1\r\n/// A.\r\nmessage A {\r\n  1 a: u8 // b\r\n  2 c: u8\r\n}\r\n")
    #expect(windows.diagnostics == [])
    #expect(windows.schema == unix.schema)
  }
}
