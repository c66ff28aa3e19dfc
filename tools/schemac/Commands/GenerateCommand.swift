internal import ArgumentParser
internal import SchemaCompiler
internal import SchemaModel

struct GenerateCommand: SchemacSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Writes code for schemas.",
    discussion: """
      Swift: all packages go into one module, which --module names. Python: one module for each \
      package, beside the runtime homeward_wire.py; they need the standard library alone.

      Writes only files that change, and removes files of earlier runs that are no longer made; a \
      file without the generator's first line is never touched.

      Views read the fields of encoded messages in place. They go into a folder of their own, and \
      into a module that has the experimental feature Lifetimes and depends on WireViews.

      With --check nothing is written: the files that are not up to date are listed, and the exit \
      code is 1 when there are any.

      EXAMPLES
        schemac generate --language swift --out Sources/Messages/Generated --module Messages Schema
        schemac generate --check --language swift --out Sources/Messages/Generated \\
          --module Messages Schema
        schemac generate --emit views --out Sources/MessageViews/Generated --module MessageViews \\
          --types-module Messages Schema
        schemac generate --language python --out embassy/messages Schema
      """)

  enum Language: String, CaseIterable, ExpressibleByArgument {
    case swift
    case python
  }

  enum Access: String, CaseIterable, ExpressibleByArgument {
    case `public`
    case `package`
  }

  enum Emission: String, CaseIterable, ExpressibleByArgument {
    case types
    case views
  }

  @Option(help: "The language to write.")
  var language: Language = .swift

  @Option(name: .customLong("out"), help: ArgumentHelp("Where to write.", valueName: "folder"))
  var folder: String

  @Option(help: "The Swift module that the files are part of.")
  var module: String?

  @Option(help: "Who may use the Swift code: public (the default) or package.")
  var access: Access?

  @Option(help: "What to write in Swift: types (the default), or views of them.")
  var emit: Emission?

  @Option(
    help: ArgumentHelp(
      "The module with the types of the views; without it they are in the same module.",
      valueName: "module"))
  var typesModule: String?

  @Flag(help: "Views get a comparison with their type, for tests.")
  var comparisons = false

  @Flag(help: "Write nothing; say what is not up to date.")
  var check = false

  @Argument(help: "Schema files, or folders of them.")
  var paths: [String]

  @OptionGroup var options: SchemaOptions

  func validate() throws {
    switch language {
    case .swift:
      guard let module else {
        throw ValidationError("Swift needs --module, the name of the module.")
      }
      guard module.wholeMatch(of: /[A-Z][A-Za-z0-9]*/) != nil else {
        throw ValidationError("The module's name '\(module)' is not a name such as 'Messages'.")
      }
      guard emit == .views || (typesModule == nil && !comparisons) else {
        throw ValidationError("--types-module and --comparisons are for --emit views.")
      }
    case .python:
      guard module == nil, access == nil, emit == nil, typesModule == nil, !comparisons else {
        throw ValidationError(
          "--module, --access, --emit, --types-module and --comparisons are for Swift.")
      }
    }
  }

  func run(in environment: CommandEnvironment) throws {
    let (files, output) = (environment.files, environment.output)
    let schema = try SchemaInput(files: files, output: output).schema(
      at: paths, includeRoots: options.includes, uniqueSwiftNames: language == .swift,
      reportsJSON: options.json)
    let generated: [(name: String, contents: String)]
    do {
      generated = try contents(of: schema)
    } catch let error as SwiftEmitterError {
      output.writeError("\(Self.text(of: error))\n")
      throw ExitCode(1)
    } catch {
      output.writeError("error: \(error)\n")
      throw ExitCode(1)
    }
    let changes: FolderChanges
    do {
      changes = try FolderChanges(
        generated, of: GeneratedKind(language), in: folder, files: files)
      if !check { try changes.apply(to: files) }
    } catch {
      output.writeError("error: \(error)\n")
      throw ExitCode(1)
    }
    changes.report(isCheck: check, asJSON: options.json, to: output)
    if check, !changes.isEmpty { throw ExitCode(1) }
  }

  private func contents(of schema: Schema) throws -> [(name: String, contents: String)] {
    let accessLevel: SwiftEmitter.Options.AccessLevel = access == .package ? .package : .public
    switch language {
    case .swift where emit == .views:
      let emitter = SwiftViewEmitter(
        schema: schema,
        options: SwiftViewEmitter.Options(
          moduleName: module ?? "", messagesModule: typesModule, accessLevel: accessLevel,
          includesComparisons: comparisons))
      return try emitter.files()
    case .swift:
      let emitter = SwiftEmitter(
        schema: schema,
        options: SwiftEmitter.Options(
          moduleName: module ?? "", accessLevel: accessLevel))
      return try emitter.files()
    case .python:
      return try PythonEmitter(schema: schema).files()
    }
  }

  private static func text(of error: SwiftEmitterError) -> String {
    guard let location = error.location else { return "error: \(error.message)" }
    return Diagnostic(.swiftNameCollision, error.message, at: location).description
  }
}

extension GeneratedKind {
  fileprivate init(_ language: GenerateCommand.Language) {
    switch language {
    case .swift: self = .swift
    case .python: self = .python
    }
  }
}
