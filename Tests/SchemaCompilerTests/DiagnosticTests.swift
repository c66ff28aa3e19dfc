internal import SchemaCompiler
internal import SchemaModel
internal import Testing

@Suite struct DiagnosticTests {
  @Test(arguments: Fixture.all)
  func `a broken rule is reported with its place, its id and advice`(fixture: Fixture) {
    let result = SchemaCompiler.compile(sources: fixture.sourceFiles)
    #expect(fixture.text(of: result.diagnostics) == fixture.reports)
    #expect(result.diagnostics.contains { $0.ruleID == fixture.rule })
    #expect(result.hasErrors == result.diagnostics.contains { $0.severity == .error })
  }

  @Test func `every rule has a fixture or a test of its own`() {
    // These need input too large or too strange to write down; see `LimitTests` and `LoaderTests`.
    let elsewhere: Set<DiagnosticRule> = [
      .sourceTooLarge, .tooManySources, .tooManyMembers, .structTooDeep, .tooManyDiagnostics,
      .schemaTooLarge,
      .unreadableSource,
      .invalidUTF8,
    ]
    let shown = Set(Fixture.all.map(\.rule)).union(elsewhere.map(\.rawValue))
    let missing = DiagnosticRule.allCases.map(\.rawValue).filter { !shown.contains($0) }
    #expect(missing == [])
  }

  @Test func `rule ids are words joined by hyphens`() {
    for rule in DiagnosticRule.allCases {
      #expect(rule.rawValue.wholeMatch(of: /[a-z]+[0-9]*(-[a-z0-9]+)*/) != nil)
    }
  }

  @Test(arguments: Fixture.all)
  func `the order of sources changes nothing`(fixture: Fixture) {
    let forward = SchemaCompiler.compile(sources: fixture.sourceFiles)
    let backward = SchemaCompiler.compile(sources: fixture.sourceFiles.reversed())
    #expect(forward.diagnostics == backward.diagnostics)
    #expect(forward.schema == backward.schema)
  }

  @Test func `reading goes on behind an error`() {
    let result = compile(
      """
      package a.v1
      message A {
        1 first: Nothing
        second: u8
        2 third u8
        4 fourth: u8?? @pii
        3 fifth: string
      }
      oops
      message B { 1 a: Nowhere }
      service S { 1 m(B) -> C; 2 n(B) B }
      """)
    #expect(result.schema == nil)
    #expect(
      result.diagnostics.map { "\($0.location.line) \($0.ruleID)" } == [
        "3 unknown-type", "4 syntax", "5 syntax", "6 syntax", "7 maximum-missing", "9 syntax",
        "10 unknown-type", "11 unknown-type", "11 syntax",
      ])
  }

  @Test func `a missing brace costs one diagnostic`() {
    let result = compile(
      """
      package a.v1
      message A {
        1 a: u8
      message B {
        1 a: A
      }
      message C { 1 b: B }
      """)
    #expect(result.diagnostics.map(\.ruleID) == ["missing-brace"])
  }

  @Test func `braces left over inside a member are skipped together`() {
    let result = compile(
      """
      package a.v1
      message A {
        1 a: message { 1 x: u8; 2 y: u8 }
        2 b: u8
      }
      message C { 1 a: A }
      """)
    #expect(result.diagnostics.map(\.ruleID) == ["unknown-type", "missing-separator"])
  }
}
