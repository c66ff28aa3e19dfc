internal import Foundation
internal import SchemaCompiler
internal import SchemaModel
internal import Testing

/// One rule: a step that breaks it and one that does not, each with everything that is reported.
struct Golden: Sendable, CustomTestStringConvertible {
  let rule: String
  let old: String
  let fails: String
  let failsReport: String
  let passes: String
  let passesReport: String

  var testDescription: String { rule }

  /// Sections begin with lines such as `=== old`.
  init(rule: String, _ text: String) throws {
    self.rule = rule
    var sections: [(name: String, text: String)] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      if line.hasPrefix("=== ") {
        sections.append((String(line.dropFirst(4)), ""))
      } else {
        try #require(!sections.isEmpty)
        sections[sections.count - 1].text += line + "\n"
      }
    }
    try #require(sections.map(\.name) == ["old", "fails", "report", "passes", "report"])
    old = sections[0].text
    fails = sections[1].text
    failsReport = sections[2].text
    passes = sections[3].text
    passesReport = sections[4].text
  }

  static let folder = "Tests/BreakingTests/Fixtures"

  static func all() throws -> [Golden] {
    try Tree.files(in: folder, suffix: ".golden").map { path in
      let name = path.dropFirst(folder.count + 1).dropLast(".golden".count)
      return try Golden(rule: String(name), try Tree.text(path))
    }
  }
}

@Suite struct GoldenTests {
  private func report(_ old: String, _ new: String, _ level: CompatibilityLevel = .api) throws
    -> [BreakingChange]
  {
    try Schema.breakingChanges(from: schema(old), to: schema(new), level: level)
  }

  private func text(_ changes: [BreakingChange]) -> String {
    changes.map { "\($0)\n" }.joined()
  }

  @Test func `every rule has a golden file, and every golden file a rule`() throws {
    #expect(try Golden.all().map(\.rule).sorted() == BreakingRule.allCases.map(\.rawValue).sorted())
  }

  @Test(arguments: try Golden.all())
  func `a change is reported by its rule and by nothing unexpected`(golden: Golden) throws {
    let changes = try report(golden.old, golden.fails)
    #expect(text(changes) == golden.failsReport)
    #expect(changes.contains { $0.ruleID == golden.rule })
  }

  @Test(arguments: try Golden.all())
  func `a change that looks alike and keeps the rule is not reported`(golden: Golden) throws {
    let changes = try report(golden.old, golden.passes)
    #expect(text(changes) == golden.passesReport)
    #expect(!changes.contains { $0.ruleID == golden.rule })
  }

  @Test(arguments: try Golden.all())
  func `a level reports its own rules and those below, and policy always`(golden: Golden) throws {
    let all = try report(golden.old, golden.fails)
    for level in CompatibilityLevel.allCases {
      let expected = all.filter { change in change.rule.level.map { $0 <= level } ?? true }
      #expect(try report(golden.old, golden.fails, level) == expected)
    }
  }

  @Test(arguments: try Golden.all())
  func `descriptors with policy lead to the same changes, without places`(golden: Golden) throws {
    let old = try Schema(descriptor: schema(golden.old).descriptor(detail: .policy))
    let new = try Schema(descriptor: schema(golden.fails).descriptor(detail: .policy))
    let expected = try report(golden.old, golden.fails).map { change in
      BreakingChange(change.rule, change.message, path: change.path)
    }
    #expect(Schema.breakingChanges(from: old, to: new) == expected)
  }

  @Test(arguments: try Golden.all())
  func `a schema does not break itself`(golden: Golden) throws {
    for text in [golden.old, golden.fails, golden.passes] {
      #expect(try report(text, text) == [])
    }
  }

  @Test(arguments: [
    ("{ 1 a: u8; 3 b: u8 }", "ordinal-gap"), ("{ 1 a: u8; 1 b: u8 }", "ordinal-duplicate"),
    ("{ removed 1 a: u8; 2 a: u8 }", "duplicate-name"),
  ])
  func `what one schema shows to be wrong is refused before any comparison`(
    fields: String, rule: String
  ) {
    let source = SourceFile(name: "a.schema", text: "package a.v1\nmessage M \(fields)\n")
    let result = SchemaCompiler.compile(sources: [source])
    #expect(result.schema == nil)
    #expect(result.diagnostics.contains { $0.ruleID == rule })
  }

  @Test func `the specification has every rule in its table, with level and severity`() throws {
    let specification = try Tree.text("Schema/SPEC.md")
    let start = try #require(specification.range(of: "### 7.1 Rules\n\n"))
    let end = try #require(
      specification.range(of: "\n### ", range: start.upperBound..<specification.endIndex))
    let rows = specification[start.upperBound..<end.lowerBound].split(separator: "\n")
      .filter { $0.hasPrefix("| `") }
    let listed = try rows.map { row in
      let cells = row.split(separator: "|").map { $0.filter { $0 != " " && $0 != "`" } }
      try #require(cells.count == 4)
      return "\(cells[0]) \(cells[1]) \(cells[2])"
    }
    let rules = BreakingRule.allCases.map { rule in
      let level = rule.level?.rawValue.uppercased() ?? "POLICY"
      return "\(rule.rawValue) \(level) \(rule.severity.rawValue)"
    }
    #expect(listed.sorted() == rules.sorted())
  }
}
