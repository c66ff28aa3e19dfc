internal import ArgumentParser
internal import Foundation
internal import SchemaCompiler
internal import SchemaModel

struct BreakingCommand: SchemacSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "breaking",
    abstract: "Tells what breaks between an older schema and a newer one.",
    discussion: """
      The older schema is a descriptor written by 'schemac describe --policy --out', or schemas. \
      --level says what must go on working: wire (bytes), json (bytes and JSON) or api (code too).

      Exits with 1 when an error is left. Warnings and notes exit with 0, unless --strict is given. \
      An accepted change is listed in a JSON file with a reason and a last day; \
      suppressions.json beside the older descriptor is used when there is one.

      EXAMPLES
        schemac breaking --against Schema/locked/v1.descriptor Schema
        schemac breaking --against old/Schema --level wire --json Schema
      """)

  /// Larger files of suppressions are not read.
  static let largestSuppressions = 1 << 20

  enum Level: String, CaseIterable, ExpressibleByArgument {
    case wire
    case json
    case api
  }

  @Option(
    help: ArgumentHelp(
      "The older schema: a descriptor, a .schema file or a folder.",
      valueName: "path"))
  var against: String

  @Option(help: "What must go on working.")
  var level: Level = .api

  @Option(
    help: ArgumentHelp(
      "The accepted changes, each with a reason and a last day.",
      valueName: "file"))
  var suppressions: String?

  @Option(help: ArgumentHelp("The day of the check instead of today's, in UTC.", valueName: "date"))
  var today: String?

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Argument(help: "The newer schemas: files, folders, or one descriptor.")
  var paths: [String]

  @OptionGroup var options: SchemaOptions

  func validate() throws {
    if let today, BreakingSuppressions.day(today) == nil {
      throw ValidationError("'\(today)' is not a date such as 2026-01-31.")
    }
  }

  func run(in environment: CommandEnvironment) throws {
    let output = environment.output
    let outcome: BreakingSuppressions.Outcome
    do {
      let accepted = try accepted(environment.files)
      let old = try schema(at: [against], environment)
      let new = try schema(at: paths, environment)
      outcome = accepted.apply(
        to: Schema.breakingChanges(from: old, to: new, level: compatibilityLevel), today: day)
    } catch let exit as ExitCode {
      throw exit
    } catch {
      output.writeError("error: \(error)\n")
      throw ExitCode(1)
    }
    output.write(options.json ? BreakingReport.json(outcome) : BreakingReport.text(outcome))
    if outcome.hasErrors || (strict && outcome.hasWarnings) { throw ExitCode(1) }
  }

  private var compatibilityLevel: CompatibilityLevel {
    switch level {
    case .wire: .wire
    case .json: .json
    case .api: .api
    }
  }

  private var day: Int32 {
    if let today, let day = BreakingSuppressions.day(today) { return day }
    let secondsPerDay = 86_400.0
    return Int32(clamping: Int64((Date().timeIntervalSince1970 / secondsPerDay).rounded(.down)))
  }

  /// Compiles schemas, or reads the one file that is not a schema as a descriptor.
  private func schema(at paths: [String], _ environment: CommandEnvironment) throws -> Schema {
    let files = environment.files
    guard paths.count == 1, let path = paths.first, isDescriptor(path, files) else {
      return try SchemaInput(files: files, output: environment.output).schema(
        at: paths, includeRoots: options.includes, uniqueSwiftNames: false,
        reportsJSON: options.json)
    }
    let bytes = try files.contents(of: path, limit: Schema.largestDescriptor + 1)
    do {
      return try Schema(descriptor: bytes)
    } catch {
      throw FileProblem("\(path) is no descriptor: \(error)")
    }
  }

  private func isDescriptor(_ path: String, _ files: FileSystem) -> Bool {
    files.isFile(path) && !path.hasSuffix(".schema")
  }

  private func accepted(_ files: FileSystem) throws -> BreakingSuppressions {
    var path = suppressions
    if path == nil, isDescriptor(against, files) {
      let folder = against.lastIndex(of: "/").map { String(against[...$0]) } ?? ""
      let usual = folder + "suppressions.json"
      if files.isFile(usual) { path = usual }
    }
    guard let path else { return BreakingSuppressions() }
    let bytes = try files.contents(of: path, limit: Self.largestSuppressions + 1)
    guard bytes.count <= Self.largestSuppressions else {
      throw FileProblem("\(path) has more than \(Self.largestSuppressions) bytes")
    }
    do {
      return try BreakingSuppressions(json: bytes)
    } catch {
      throw FileProblem("\(path):\(error)")
    }
  }
}
