internal import ArgumentParser
internal import SchemaCompiler
internal import SchemaModel
internal import Snapshots

struct InspectCommand: SchemacSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Shows what is in a snapshot or in a captured connection.",
    discussion: """
      A snapshot (.rsnp): its header, the fingerprint of its schema, its position, every chunk with \
      its sizes and whether it is good; with --rows also the first rows as JSON, for which --schema \
      and --type say what they are.

      A capture: every frame with time, direction, type, flags, call, method, status and sizes, and \
      with --schema its message as JSON.

      Personal data and unknown data are masked unless --show-personal is given. A damaged file is \
      shown up to its fault; the exit code is then 1, and the fault is told with its byte.

      EXAMPLES
        schemac inspect IDN-PNH-1623.rsnp
        schemac inspect --schema Schema --type planningview.v1.PlanningView --rows 3 a.rsnp
        schemac inspect --schema Schema connection.capture
        schemac inspect --json --schema Schema connection.capture
      """)

  @Option(help: ArgumentHelp("A schema file or a folder; may be repeated.", valueName: "path"))
  var schema: [String] = []

  @Option(help: "The full name of the message that each row of a snapshot is.")
  var type: String?

  @Option(help: "How many rows of a snapshot are shown.")
  var rows = 0

  @Flag(help: "Show personal data instead of masking it.")
  var showPersonal = false

  @Argument(help: "The file.")
  var file: String

  @OptionGroup var options: SchemaOptions

  func validate() throws {
    if rows < 0 { throw ValidationError("--rows is a number of rows.") }
    if rows > 0, schema.isEmpty || type == nil {
      throw ValidationError(
        "--rows needs --schema and --type, such as --type planningview.v1.PlanningView.")
    }
    if let type, QualifiedName(type) == nil {
      throw ValidationError("'\(type)' is not a full name such as planningview.v1.PlanningView.")
    }
  }

  func run(in environment: CommandEnvironment) throws {
    let output = environment.output
    let isSound: Bool
    do {
      let messages = try messages(environment)
      let start = try environment.files.contents(of: file, limit: 4)
      switch start {
      case Array("RSNP".utf8):
        let inspection = SnapshotInspection(
          source: try source(), schema: messages?.codec.schema, printer: messages,
          rowType: type.flatMap { QualifiedName($0) }, rowLimit: rows)
        isSound = inspection.run(InspectionReport(file, isJSON: options.json, output))
      case Array("HMWC".utf8):
        let pieces = try environment.files.pieces(of: file)
        isSound = CaptureInspection(schema: messages?.codec.schema, printer: messages)
          .run(pieces, InspectionReport(file, isJSON: options.json, output))
      default:
        throw FileProblem("\(file) begins neither like a snapshot (RSNP) nor like a capture (HMWC)")
      }
    } catch let exit as ExitCode {
      throw exit
    } catch {
      output.writeError("error: \(error)\n")
      throw ExitCode(1)
    }
    if !isSound { throw ExitCode(1) }
  }

  private func source() throws -> SnapshotFileSource {
    do {
      return try SnapshotFileSource(path: file)
    } catch {
      throw FileProblem("\(file): \(error.message)")
    }
  }

  /// Turns bytes into JSON; `nil` when no schemas were given.
  private func messages(_ environment: CommandEnvironment) throws -> MessagePrinter? {
    guard !schema.isEmpty else { return nil }
    let compiled = try SchemaInput(files: environment.files, output: environment.output).schema(
      at: schema, includeRoots: options.includes, uniqueSwiftNames: false,
      reportsJSON: options.json)
    if let type, let name = QualifiedName(type), compiled.message(named: name) == nil {
      let meant = SchemaCompiler.closestName(
        to: type, among: compiled.messages.map(\.name.description))
      let hint = meant.map { "did you mean \($0)?" } ?? "check the name's package"
      throw FileProblem("the schemas declare no message \(type); \(hint)")
    }
    return MessagePrinter(codec: try DynamicCodec(compiled), showsPersonal: showPersonal)
  }
}

/// Bytes of a message as one line of JSON, or why they are none.
struct MessagePrinter {
  let codec: DynamicCodec
  let showsPersonal: Bool

  func text(_ bytes: [UInt8], as type: QualifiedName) throws(DynamicError) -> String {
    let json = DynamicJSON(codec)
    let message = try codec.decode(bytes, as: type)
    return showsPersonal ? try json.encode(message) : try json.masked(message)
  }
}
