internal import ArgumentParser
internal import SchemaCompiler

struct FormatCommand: SchemacSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: "Lays out schema files.",
    discussion: """
      Rewrites the files that are laid out otherwise; comments stay. A file that does not parse is \
      left alone and its errors are reported. Names need not resolve.

      With --check nothing is written: the files that are laid out otherwise are listed, and the \
      exit code is 1 when there are any.

      EXAMPLES
        schemac format Schema
        schemac format --check --json Schema/intake.schema
      """)

  @Flag(help: "Write nothing; say what is laid out otherwise.")
  var check = false

  @Flag(help: "Print the result, and diagnostics, as JSON.")
  var json = false

  @Argument(help: "Schema files, or folders of them.")
  var paths: [String]

  func run(in environment: CommandEnvironment) throws {
    let (files, output) = (environment.files, environment.output)
    let input = SchemaInput(files: files, output: output)
    let names = files.schemaFiles(at: paths)
    var diagnostics: [Diagnostic] = []
    var changed: [(path: String, text: String)] = []
    for source in try sources(names, files, output) {
      let result = SchemaCompiler.format(source)
      diagnostics += result.diagnostics
      guard let text = result.text, Array(text.utf8) != source.bytes else { continue }
      changed.append((source.name, text))
    }
    input.report(diagnostics, asJSON: json)
    do {
      if !check { for file in changed { try files.write(Array(file.text.utf8), to: file.path) } }
    } catch {
      output.writeError("error: \(error)\n")
      throw ExitCode(1)
    }
    report(changed.map(\.path), of: names.count, output)
    if !diagnostics.isEmpty || (check && !changed.isEmpty) { throw ExitCode(1) }
  }

  private func sources(
    _ names: [String], _ files: FileSystem, _ output: any OutputSink
  ) throws -> [SourceFile] {
    try names.map { name in
      do {
        guard let bytes = try files.bytes(at: name) else {
          throw FileProblem("there is no such file; check the path")
        }
        return SourceFile(name: name, bytes: bytes)
      } catch {
        output.writeError("error: \(name): \(error)\n")
        throw ExitCode(1)
      }
    }
  }

  /// As JSON a `schemac.v1.FormatResult`.
  private func report(_ changed: [String], of count: Int, _ output: any OutputSink) {
    if json {
      let paths = changed.map(DiagnosticJSON.quoted).joined(separator: ", ")
      output.write("{\"changed\": [\(paths)], \"unchanged\": \(count - changed.count)}\n")
    } else {
      for path in changed { output.write("\(check ? "stale" : "formatted") \(path)\n") }
    }
  }
}
