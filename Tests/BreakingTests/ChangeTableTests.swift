internal import SchemaCompiler
internal import SchemaModel
internal import Testing

/// The table of SPEC.md, section 7, row by row: what each edit is judged to be.
@Suite struct ChangeTableTests {
  /// One edit and every verdict on it.
  struct Row: Sendable, CustomTestStringConvertible {
    var edit: String
    var old: String
    var new: String
    /// `rule LEVEL severity`, in order.
    var verdicts: [String]
    var testDescription: String { edit }

    init(_ edit: String, _ old: String, _ new: String, _ verdicts: String...) {
      self.edit = edit
      self.old = old
      self.new = new
      self.verdicts = verdicts
    }
  }

  private static func message(_ fields: String) -> String { "message M { \(fields) }" }
  private static func service(_ methods: String) -> String {
    "message A {}\nmessage B {}\nmessage C {}\nservice S { \(methods) }"
  }

  static let rows: [Row] = [
    Row("append T?", message("1 a: u8"), message("1 a: u8; 2 b: u8?")),
    Row("append a default", message("1 a: u8"), message("1 a: u8; 2 b: u8 = 4")),
    Row("append a list", message("1 a: u8"), message("1 a: u8; 2 b: list<u8>(max 4)")),
    Row("append a map", message("1 a: u8"), message("1 a: u8; 2 b: map<u8, u8>(max 4)")),
    Row("append a message", message("1 a: u8"), message("1 a: u8; 2 b: N") + "\nmessage N {}"),
    Row(
      "append a union", message("1 a: u8"), message("1 a: u8; 2 b: U") + "\nunion U { 1 x: u8 }"),
    Row(
      "append plain T", message("1 a: u8"), message("1 a: u8; 2 b: u8"),
      "field-plain-appended API warning"),
    Row(
      "exchange two numbers", message("1 a: u8; 2 b: u8"), message("2 a: u8; 1 b: u8"),
      "field-renumbered WIRE error", "field-renumbered WIRE error"),
    Row(
      "delete a field", message("1 a: u8; 2 b: u8"), message("1 a: u8"),
      "field-deleted WIRE error"),
    Row(
      "remove a field", message("1 a: u8; 2 b: u8"), message("1 a: u8; removed 2 b: u8"),
      "field-removed API error"),
    Row(
      "reuse a removed number", message("1 a: u8; removed 2 b: u8"), message("1 a: u8; 2 c: u8"),
      "removed-ordinal-reused WIRE error"),
    Row(
      "reuse a removed name", message("1 a: u8; removed 2 b: u8"),
      message("1 a: u8; removed 2 c: u8; 3 b: u8?"), "removed-name-reused JSON error"),
    Row("change a type", message("1 a: u8"), message("1 a: bool"), "type-changed WIRE error"),
    Row("change a width", message("1 a: u8"), message("1 a: u16"), "type-changed WIRE error"),
    Row("T to T?", message("1 a: u8"), message("1 a: u8?"), "optional-changed WIRE error"),
    Row("T? to T", message("1 a: u8?"), message("1 a: u8"), "optional-changed WIRE error"),
    Row(
      "one value to a list", message("1 a: u8"), message("1 a: list<u8>(max 4)"),
      "type-changed WIRE error"),
    Row(
      "change a default", message("1 a: u8 = 1"), message("1 a: u8 = 2"),
      "default-changed WIRE error"),
    Row(
      "drop a default", message("1 a: u8 = 1"), message("1 a: u8"), "default-changed WIRE error"),
    Row("rename a field", message("1 a: u8"), message("1 b: u8"), "field-renamed JSON error"),
    Row(
      "rename a field, noted", message("1 a: u8"), message("1 b: u8 @was(\"a\")"),
      "field-renamed-noted JSON warning"),
    Row(
      "rename a case", "enum E { a = 1 }", "enum E { b = 1 }", "enum-case-renamed JSON error"),
    Row(
      "rename a case, noted", "enum E { a = 1 }", "enum E { b = 1 @was(\"a\") }",
      "enum-case-renamed-noted JSON warning"),
    Row("add an enum case", "enum E { a = 1 }", "enum E { a = 1; b = 2 }"),
    Row("add a union case", "union U { 1 a: u8 }", "union U { 1 a: u8; 2 b: u8 }"),
    Row(
      "delete an enum case", "enum E { a = 1; b = 2 }", "enum E { a = 1 }",
      "enum-case-deleted JSON error"),
    Row(
      "delete a union case", "union U { 1 a: u8; 2 b: u8 }", "union U { 1 a: u8 }",
      "union-case-deleted JSON error"),
    Row(
      "renumber an enum case", "enum E { a = 1 }", "enum E { a = 2 }",
      "enum-case-renumbered WIRE error"),
    Row(
      "renumber a union case", "union U { 1 a: u8 }", "union U { 2 a: u8 }",
      "union-case-renumbered WIRE error"),
    Row(
      "widen an enum", "enum E { a = 1 }", "enum E: u16 { a = 1 }",
      "enum-width-changed WIRE error"),
    Row(
      "add a struct's member", "struct S { 1 a: u8 }", "struct S { 1 a: u8; 2 b: u8 }",
      "struct-changed WIRE error"),
    Row(
      "rename a struct's member", "struct S { 1 a: u8 }", "struct S { 1 b: u8 }",
      "struct-changed WIRE error"),
    Row(
      "change a struct's member", "struct S { 1 a: u8 }", "struct S { 1 a: i8 }",
      "struct-changed WIRE error"),
    Row(
      "move a field into a union",
      message("1 a: u8; 2 b: u8?; 3 u: U") + "\nunion U { 1 x: u16 }",
      message("1 a: u8; removed 2 was: u8?; 3 u: U") + "\nunion U { 1 x: u16; 2 b: u8 }",
      "field-moved-into-union WIRE error", "field-removed API error"),
    Row(
      "lower a string's max", message("1 a: string(9)"), message("1 a: string(8)"),
      "max-lowered WIRE error"),
    Row(
      "lower a list's max", message("1 a: list<u8>(max 9)"), message("1 a: list<u8>(max 8)"),
      "max-lowered WIRE error"),
    Row(
      "write a lower max than the usual", message("1 a: list<u8>"),
      message("1 a: list<u8>(max 8)"), "max-lowered WIRE error"),
    Row(
      "raise a max", message("1 a: string(8)"), message("1 a: string(9)"), "max-raised WIRE note"),
    Row(
      "add @require", message("1 a: u8"), message("1 a: u8 @require"),
      "require-added WIRE error"),
    Row(
      "append with @require", message("1 a: u8"), message("1 a: u8; 2 b: u8? @require"),
      "require-added WIRE error"),
    Row(
      "drop @require", message("1 a: u8 @require"), message("1 a: u8"),
      "require-dropped WIRE note"),
    Row(
      "delete a method", service("1 a(A) -> B; 2 b(A) -> B"), service("1 a(A) -> B"),
      "method-deleted WIRE error"),
    Row(
      "renumber a method", service("1 a(A) -> B"), service("2 a(A) -> B"),
      "method-renumbered WIRE error"),
    Row(
      "stream the reply", service("1 a(A) -> B"), service("1 a(A) -> stream B"),
      "method-kind-changed WIRE error"),
    Row(
      "stream the request", service("1 a(A) -> B"), service("1 a(stream A) -> B"),
      "method-kind-changed WIRE error"),
    Row(
      "change the request", service("1 a(A) -> B"), service("1 a(C) -> B"),
      "method-type-changed WIRE error"),
    Row(
      "change the reply", service("1 a(A) -> B"), service("1 a(A) -> C"),
      "method-type-changed WIRE error"),
    Row("add a method", service("1 a(A) -> B"), service("1 a(A) -> B; 2 b(A) -> B")),
    Row(
      "append to throws", service("1 a(A) -> B throws A"), service("1 a(A) -> B throws A, C"),
      "throws-added API warning"),
    Row(
      "drop @pii", message("1 a: string(8) @pii"), message("1 a: string(8)"),
      "pii-dropped POLICY error"),
    Row(
      "drop @idempotent", service("1 a(A) -> B @idempotent"), service("1 a(A) -> B"),
      "idempotent-dropped POLICY error"),
    Row(
      "silence advice", message("1 notA: bool"),
      message("1 notA: bool @allow(\"name-negated\", \"the form says it so\")")),
  ]

  private func schema(_ text: String) throws -> Schema {
    let result = SchemaCompiler.compile(
      sources: [SourceFile(name: "a.schema", text: "package a.v1\n\(text)\n")])
    return try #require(result.schema, "\(result.diagnostics.map(\.description))")
  }

  @Test(arguments: rows)
  func `an edit has the verdict of the table`(row: Row) throws {
    let changes = Schema.breakingChanges(
      from: try schema(row.old), to: try schema(row.new), level: .api)
    let verdicts = changes.map { change in
      "\(change.ruleID) \(change.subject) \(change.severity.rawValue)"
    }
    #expect(verdicts.sorted() == row.verdicts.sorted())
  }

  @Test func `a gap in the numbers is no schema at all`() {
    let result = SchemaCompiler.compile(
      sources: [
        SourceFile(name: "a.schema", text: "package a.v1\nmessage M { 1 a: u8; 3 b: u8 }\n")
      ])
    #expect(result.diagnostics.map(\.ruleID).contains("ordinal-gap"))
    #expect(result.schema == nil)
  }

  @Test func `silencing advice changes no byte of a descriptor`() throws {
    let bare = try schema("message M { 1 notA: bool }")
    let allowed = try schema(
      "message M @allow(\"name-negated\", \"the form says it so\") { 1 notA: bool }")
    #expect(try bare.descriptor(detail: .policy) == allowed.descriptor(detail: .policy))
  }
}
