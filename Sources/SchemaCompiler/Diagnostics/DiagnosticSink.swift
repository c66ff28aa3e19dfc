internal import SchemaModel

/// Collects diagnostics up to a limit, so that a hostile schema cannot fill memory with them. Errors
/// and warnings are counted apart: advice never crowds out an error.
struct DiagnosticSink {
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var suppressedCount = 0
  private(set) var hasErrors = false
  private var errorCount = 0
  private var warningCount = 0

  mutating func report(_ diagnostic: Diagnostic) {
    switch diagnostic.severity {
    case .error:
      hasErrors = true
      errorCount += 1
    case .warning: warningCount += 1
    }
    let count = diagnostic.severity == .error ? errorCount : warningCount
    guard count <= CompilerLimits.diagnostics else {
      suppressedCount += 1
      return
    }
    diagnostics.append(diagnostic)
  }

  mutating func report(
    _ rule: DiagnosticRule, _ message: String, at location: SourceLocation,
    notes: [Diagnostic.Note] = [], suggestion: String? = nil, fix: FixIt? = nil
  ) {
    report(
      Diagnostic(rule, message, at: location, notes: notes, suggestion: suggestion, fix: fix))
  }

  mutating func append(_ other: DiagnosticSink) {
    for diagnostic in other.diagnostics { report(diagnostic) }
    suppressedCount += other.suppressedCount
  }

  /// All diagnostics in order of place; a last one tells how many were left out.
  func finished() -> [Diagnostic] {
    var result = diagnostics.enumerated().sorted {
      ($0.element.location, $0.offset) < ($1.element.location, $1.offset)
    }.map(\.element)
    if suppressedCount > 0, let last = result.last {
      result.append(
        Diagnostic(
          .tooManyDiagnostics,
          "\(suppressedCount) more problems are not shown; correct the ones above first",
          at: last.location))
    }
    return result
  }
}
