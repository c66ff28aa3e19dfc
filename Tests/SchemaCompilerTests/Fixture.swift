internal import SchemaCompiler
internal import Testing

/// A small set of sources and every diagnostic they produce, as text.
///
/// Missing documentation is left out of the reports, but for the fixture of that rule: it would
/// repeat in nearly all of them.
struct Fixture: Sendable, CustomTestStringConvertible {
  let rule: String
  let sources: KeyValuePairs<String, String>
  let reports: String

  init(_ rule: String, _ sources: KeyValuePairs<String, String>, reports: String) {
    self.rule = rule
    self.sources = sources
    self.reports = reports
  }

  static let all = files + names + types + advice

  var testDescription: String { rule }

  var sourceFiles: [SourceFile] { sources.map { SourceFile(name: $0.key, text: $0.value + "\n") } }

  func text(of diagnostics: [Diagnostic]) -> String {
    diagnostics
      .filter { $0.rule != .documentationMissing || rule == $0.ruleID }
      .map(\.description).joined(separator: "\n")
  }
}

/// Compiles one file and leaves missing documentation out of the diagnostics.
func compile(_ text: String, name: String = "a.schema") -> CompilationResult {
  compile([SourceFile(name: name, text: text)])
}

func compile(
  _ sources: [SourceFile], options: CompilationOptions = CompilationOptions()
) -> CompilationResult {
  var result = SchemaCompiler.compile(sources: sources, options: options)
  result.diagnostics.removeAll { $0.rule == .documentationMissing }
  return result
}
