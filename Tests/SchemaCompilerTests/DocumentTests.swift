internal import Foundation
internal import SchemaCompiler
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
    for row in table {
      let ids = row.matches(of: /`([a-z0-9-]+)`/).map { String($0.output.1) }
      if row.hasPrefix("| Warnings") { warnings += ids } else { errors += ids }
    }
    let rules = DiagnosticRule.allCases
    #expect(errors.sorted() == rules.filter { $0.severity == .error }.map(\.rawValue).sorted())
    #expect(warnings.sorted() == rules.filter { $0.severity == .warning }.map(\.rawValue).sorted())
  }

  @Test func `the schemas of the project have no errors`() throws {
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
    #expect(result.diagnostics.filter { $0.severity == .error } == [])
  }
}
