internal import ArgumentParser
internal import SchemaCompiler
internal import SchemaModel

struct CheckCommand: SchemacSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks schemas and reports every problem.",
    discussion: """
      Exits with 1 when there is an error. Warnings alone exit with 0, unless --strict is given. \
      Advice is silenced with @allow("rule-id", "reason") on the declaration or member; \
      'schemac explain RULE' says what a rule is for.

      With --fix the edits that the compiler is able to suggest are made, and what is left is \
      reported. With --json the result is a schemac.v1.CheckResult, in which each edit has its \
      offset, its length and its replacement.

      EXAMPLES
        schemac check Schema
        schemac check --strict --fix Schema
        schemac check --json Schema/intake.schema
      """)

  /// Making an edit can bring another to light; after this many rounds the rest is reported.
  static let mostRounds = 8

  @Argument(help: "Schema files, or folders of them.")
  var paths: [String]

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Flag(help: "Make the suggested edits.")
  var fix = false

  @Flag(help: "Allow two packages to have a type of one name, for schemas of separate modules.")
  var separateModules = false

  @OptionGroup var options: SchemaOptions

  func run(in environment: CommandEnvironment) throws {
    let (files, output) = (environment.files, environment.output)
    let input = SchemaInput(files: files, output: output)
    func compile() -> CompilationResult {
      input.compile(paths, includeRoots: options.includes, uniqueSwiftNames: !separateModules)
    }
    var result = compile()
    var changed: [String] = []
    do {
      for _ in 0..<Self.mostRounds where fix {
        let edited = try applyFixes(of: result.diagnostics, files)
        if edited.isEmpty { break }
        changed += edited.filter { !changed.contains($0) }
        result = compile()
      }
    } catch {
      output.writeError("error: \(error)\n")
      throw ExitCode(1)
    }
    if options.json {
      output.write(DiagnosticJSON.result(result.diagnostics, fixedFiles: changed) + "\n")
    } else {
      for path in changed { output.write("fixed \(path)\n") }
      for diagnostic in result.diagnostics { output.writeError("\(diagnostic)\n") }
      if let summary = Self.summary(result.diagnostics) { output.writeError(summary + "\n") }
    }
    if result.hasErrors || (strict && !result.diagnostics.isEmpty) { throw ExitCode(1) }
  }

  /// Makes the edits in the files that were named; imported ones elsewhere are left alone.
  ///
  /// - Returns: the files that were changed, in order.
  private func applyFixes(of diagnostics: [Diagnostic], _ files: FileSystem) throws -> [String] {
    var changed: [String] = []
    for name in files.schemaFiles(at: paths) {
      guard diagnostics.contains(where: { $0.fix?.start.file == name }),
        let bytes = try files.bytes(at: name)
      else { continue }
      let source = SourceFile(name: name, bytes: bytes)
      let edited = SchemaCompiler.applyFixes(of: diagnostics, to: source)
      guard edited.count > 0, edited.bytes != bytes else { continue }
      try files.write(edited.bytes, to: name)
      changed.append(name)
    }
    return changed
  }

  /// `2 errors, 1 warning; 2 can be put right with --fix`; nothing when all is well.
  private static func summary(_ diagnostics: [Diagnostic]) -> String? {
    guard diagnostics.count > 1 else { return nil }
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    let fixable = diagnostics.count { $0.fix != nil }
    var parts: [String] = []
    if errors > 0 { parts.append("\(errors) error\(errors == 1 ? "" : "s")") }
    if warnings > 0 { parts.append("\(warnings) warning\(warnings == 1 ? "" : "s")") }
    let tail = fixable > 0 ? "; --fix makes \(fixable) edit\(fixable == 1 ? "" : "s")" : ""
    return parts.joined(separator: ", ") + tail
  }
}
