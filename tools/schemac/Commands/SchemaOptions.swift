internal import ArgumentParser
internal import SchemaCompiler
internal import SchemaModel

/// The options of every subcommand that reads schemas.
struct SchemaOptions: ParsableArguments {
  @Option(
    name: .customLong("include"),
    help: ArgumentHelp(
      "A folder in which imports are sought after the importing file's own; may be repeated.",
      valueName: "folder"))
  var includes: [String] = []

  @Flag(help: "Print the result, and diagnostics, as JSON.")
  var json = false
}

/// Schemas as a subcommand needs them: compiled, with the diagnostics told.
struct SchemaInput {
  var files: FileSystem
  var output: any OutputSink

  /// Compiles every schema under `paths`.
  ///
  /// - Parameter reportsJSON: diagnostics as JSON rather than as text, on standard error.
  /// - Throws: `ExitCode(1)` after errors were printed.
  func schema(
    at paths: [String], includeRoots: [String], uniqueSwiftNames: Bool, reportsJSON: Bool
  ) throws -> Schema {
    let result = compile(paths, includeRoots: includeRoots, uniqueSwiftNames: uniqueSwiftNames)
    // Advice is the business of `check`.
    report(result.diagnostics.filter { $0.severity == .error }, asJSON: reportsJSON)
    guard let schema = result.schema else { throw ExitCode(1) }
    return schema
  }

  func compile(
    _ paths: [String], includeRoots: [String], uniqueSwiftNames: Bool
  ) -> CompilationResult {
    SchemaCompiler.compile(
      paths: files.schemaFiles(at: paths),
      options: CompilationOptions(
        includeRoots: includeRoots, requiresUniqueSwiftNames: uniqueSwiftNames),
      from: files)
  }

  /// Diagnostics that are not the command's result go to standard error.
  func report(_ diagnostics: [Diagnostic], asJSON: Bool) {
    if asJSON {
      if !diagnostics.isEmpty { output.writeError(DiagnosticJSON.result(diagnostics) + "\n") }
    } else {
      for diagnostic in diagnostics { output.writeError("\(diagnostic)\n") }
    }
  }
}
