internal import ArgumentParser
internal import SchemaCompiler

struct DocCommand: SchemacSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "doc",
    abstract: "Writes schemas as pages to read.",
    discussion: """
      Writes index.html, with a search, and a page for each package: types, members, constraints, \
      marks of personal data, the bytes of each message drawn, methods with what they throw and who \
      may call them, and who uses what. The pages need no network and no other files.

      Writes only pages that change, and removes pages of earlier runs that are no longer made; a \
      file that schemac has not written is never touched. With --check nothing is written, and the \
      exit code is 1 when a page is not up to date.

      EXAMPLES
        schemac doc --out build/schema Schema
        schemac doc --out build/schema --title "Homeward protocol" Schema
      """)

  @Option(name: .customLong("out"), help: ArgumentHelp("Where to write.", valueName: "folder"))
  var folder: String

  @Option(help: "The heading of the index.")
  var title = "Schema"

  @Flag(help: "Write nothing; say what is not up to date.")
  var check = false

  @Argument(help: "Schema files, or folders of them.")
  var paths: [String]

  @OptionGroup var options: SchemaOptions

  func run(in environment: CommandEnvironment) throws {
    let (files, output) = (environment.files, environment.output)
    let schema = try SchemaInput(files: files, output: output).schema(
      at: paths, includeRoots: options.includes, uniqueSwiftNames: false, reportsJSON: options.json)
    let changes: FolderChanges
    do {
      let pages = try DocumentationEmitter(schema: schema, title: title).files()
      changes = try FolderChanges(pages, of: .documentation, in: folder, files: files)
      if !check { try changes.apply(to: files) }
    } catch {
      output.writeError("error: \(error)\n")
      throw ExitCode(1)
    }
    changes.report(isCheck: check, asJSON: options.json, to: output)
    if check, !changes.isEmpty { throw ExitCode(1) }
  }
}
