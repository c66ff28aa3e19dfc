package import SchemaModel

/// What a compilation looks at besides the sources.
package struct CompilationOptions: Hashable, Sendable {
  /// Folders in which an import is sought when it is not beside the importing file.
  package var includeRoots: [String]
  /// Whether all sources go into one Swift module, so that type names must differ across packages.
  package var requiresUniqueSwiftNames: Bool

  package init(includeRoots: [String] = [], requiresUniqueSwiftNames: Bool = true) {
    self.includeRoots = includeRoots
    self.requiresUniqueSwiftNames = requiresUniqueSwiftNames
  }
}

package struct CompilationResult: Sendable {
  /// `nil` when a diagnostic is an error.
  package var schema: Schema?
  /// In order of file, line and column.
  package var diagnostics: [Diagnostic]

  package var hasErrors: Bool { schema == nil }
}

/// Turns schema sources into a model. Pure: the result depends on the arguments alone, and not on
/// their order.
package enum SchemaCompiler {
  /// Compiles `sources`, which include every imported file.
  ///
  /// Takes any bytes; whatever is wrong with them becomes a diagnostic, and reading goes on behind it.
  /// - Complexity: in proportion to the bytes of the sources, times the logarithm of their number.
  package static func compile(
    sources: [SourceFile], options: CompilationOptions = CompilationOptions()
  ) -> CompilationResult {
    var sink = DiagnosticSink()
    var accepted = sources
    if sources.count > CompilerLimits.sources {
      let first = sources[CompilerLimits.sources]
      sink.report(
        .tooManySources,
        "\(sources.count) files, at most \(CompilerLimits.sources) are compiled together",
        at: SourceLocation(file: first.name, line: 1, column: 1))
      accepted.removeLast(sources.count - CompilerLimits.sources)
    }
    var files: [ParsedFile] = []
    for source in accepted {
      let parsed = Parser.parse(source)
      files.append(parsed.file)
      sink.append(parsed.sink)
    }
    files.sort { ($0.package?.text ?? "", $0.name) < ($1.package?.text ?? "", $1.name) }
    var resolver = Resolver(files: files, options: options, sink: sink)
    let schema = resolver.resolve()
    if !resolver.sink.hasErrors, let reason = SchemaSize.excess(of: schema) {
      // No declaration is more at fault than another: the first file, whatever the order.
      let file = accepted.map(\.name).min() ?? ""
      resolver.sink.report(
        .schemaTooLarge, "\(reason); compile packages that do not need each other apart",
        at: SourceLocation(file: file, line: 1, column: 1))
    }
    var diagnostics = resolver.sink.finished()
    locateFixes(in: &diagnostics, of: accepted)
    return CompilationResult(
      schema: resolver.sink.hasErrors ? nil : schema, diagnostics: diagnostics)
  }

  /// The paths that `source` imports, as written; for a loader that has to find them.
  package static func imports(of source: SourceFile) -> [String] {
    Parser.parse(source).file.imports.map(\.text)
  }
}
