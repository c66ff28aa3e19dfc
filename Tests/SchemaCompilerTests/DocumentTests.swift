internal import Foundation
internal import SchemaCompiler
internal import SchemaModel
internal import Testing

/// Texts that must not drift from the code.
@Suite struct DocumentTests {
  /// The project's folder.
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private func text(_ path: String) throws -> String {
    try String(contentsOf: Self.root.appendingPathComponent(path), encoding: .utf8)
  }

  @Test func `the specification lists every rule id once, and warnings as such`() throws {
    let specification = try text("Schema/SPEC.md")
    let start = try #require(specification.range(of: "## 14. Diagnostics\n\n"))
    let table = specification[start.upperBound...].split(separator: "\n").filter {
      $0.hasPrefix("| ") && $0.contains("`")
    }
    var errors: [String] = []
    var warnings: [String] = []
    var advice: [String] = []
    for row in table {
      let ids = row.matches(of: /`([a-z0-9-]+)`/).map { String($0.output.1) }
      if row.hasPrefix("| Warnings") {
        warnings += ids
      } else if row.hasPrefix("| Advice") {
        advice += ids
      } else {
        errors += ids
      }
    }
    func ids(_ category: DiagnosticRule.Category) -> [String] {
      DiagnosticRule.allCases.filter { $0.category == category }.map(\.rawValue).sorted()
    }
    #expect(errors.sorted() == ids(.error))
    #expect(warnings.sorted() == ids(.warning))
    #expect(advice.sorted() == ids(.advice))
  }

  @Test func `every rule is explained, in sentences`() {
    let explanations =
      DiagnosticRule.allCases.map { ($0.rawValue, $0.explanation) }
      + BreakingRule.allCases.map { ($0.rawValue, $0.explanation) }
    for (rule, explanation) in explanations {
      for text in [explanation.meaning, explanation.remedy] {
        #expect(text.count >= 9 && text.hasSuffix("."), "\(rule): \(text)")
      }
    }
  }

  @Test func `the schemas of the project break no rule and take no advice amiss`() throws {
    let folder = Self.root.appendingPathComponent("Schema")
      .resolvingSymlinksInPath().path
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".schema") }.sorted()
    #expect(names.count >= 2)
    let sources = try names.map { name in
      SourceFile(name: name, bytes: Array(try text("Schema/" + name).utf8))
    }
    // Not all of them go into one module.
    let result = SchemaCompiler.compile(
      sources: sources, options: CompilationOptions(requiresUniqueSwiftNames: false))
    #expect(result.diagnostics == [])
  }
}
