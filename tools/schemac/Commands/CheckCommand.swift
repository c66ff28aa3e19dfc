internal import ArgumentParser
internal import SchemaCompiler

struct CheckCommand: SchemacSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks schemas and reports every problem.",
    discussion: """
      Exits with 1 when there is an error. Warnings alone exit with 0, unless --strict is given.

      EXAMPLES
        schemac check Schema
        schemac check --json --strict Schema/intake.schema
      """)

  @Argument(help: "Schema files, or folders of them.")
  var paths: [String]

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Flag(help: "Allow two packages to have a type of one name, for schemas of separate modules.")
  var separateModules = false

  @OptionGroup var options: SchemaOptions

  func run(in environment: CommandEnvironment) throws {
    let (files, output) = (environment.files, environment.output)
    let input = SchemaInput(files: files, output: output)
    let result = input.compile(
      paths, includeRoots: options.includes, uniqueSwiftNames: !separateModules)
    if options.json {
      output.write(DiagnosticJSON.array(result.diagnostics) + "\n")
    } else {
      for diagnostic in result.diagnostics { output.writeError("\(diagnostic)\n") }
    }
    if result.hasErrors || (strict && !result.diagnostics.isEmpty) { throw ExitCode(1) }
  }
}
