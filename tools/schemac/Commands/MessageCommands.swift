internal import ArgumentParser
internal import SchemaCompiler
internal import SchemaModel

/// What `encode` and `decode` share.
struct MessageOptions: ParsableArguments {
  /// Standard input is read up to this many bytes.
  static let largestInput = 64 << 20

  @Option(help: ArgumentHelp("A schema file or a folder; may be repeated.", valueName: "path"))
  var schema: [String]

  @Option(help: "The full name of the message, such as person.v1.Group.")
  var type: String

  @Option(
    name: .customLong("include"),
    help: ArgumentHelp(
      "A folder in which imports are sought after the importing file's own; may be repeated.",
      valueName: "folder"))
  var includes: [String] = []

  func validate() throws {
    if schema.isEmpty { throw ValidationError("Name a schema with --schema.") }
    if QualifiedName(type) == nil {
      throw ValidationError("'\(type)' is not a full name such as person.v1.Group.")
    }
  }

  /// The codec of the schemas and the name of the message.
  func codec(_ input: SchemaInput) throws -> (codec: DynamicCodec, name: QualifiedName) {
    let schema = try input.schema(
      at: schema, includeRoots: includes, uniqueSwiftNames: false, reportsJSON: false)
    guard let name = QualifiedName(type), schema.message(named: name) != nil else {
      let names = schema.messages.map(\.name)
      let own = type.split(separator: ".").last.map(String.init) ?? type
      let meant =
        names.first { $0.name == own }?.description
        ?? SchemaCompiler.closestName(to: type, among: names.map(\.description))
      let hint = meant.map { "did you mean \($0)?" } ?? "check the name's package"
      throw FileProblem("the schemas declare no message \(type); \(hint)")
    }
    return (try DynamicCodec(schema), name)
  }

  static func read(_ source: any InputSource) throws -> [UInt8] {
    let bytes = try source.read(limit: largestInput + 1)
    guard bytes.count <= largestInput else {
      throw FileProblem("standard input has more than \(largestInput) bytes")
    }
    return bytes
  }
}

struct EncodeCommand: SchemacSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "encode",
    abstract: "Reads a message as JSON and writes its bytes.",
    discussion: """
      JSON comes from standard input, bytes go to standard output. An error names the line, the \
      column and the field.

      EXAMPLES
        schemac encode --schema Schema --type person.v1.Group < group.json > group.bin
        echo '{}' | schemac encode --schema Schema --type person.v1.Group | xxd
      """)

  @OptionGroup var options: MessageOptions

  func run(in environment: CommandEnvironment) throws {
    let output = environment.output
    do {
      let (codec, name) = try options.codec(SchemaInput(files: environment.files, output: output))
      let message = try DynamicJSON(codec).decode(
        try MessageOptions.read(environment.input), as: name)
      output.write(try codec.encode(message))
    } catch let exit as ExitCode {
      throw exit
    } catch {
      output.writeError("error: \(error)\n")
      throw ExitCode(1)
    }
  }
}

struct DecodeCommand: SchemacSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "decode",
    abstract: "Reads the bytes of a message and prints it as JSON.",
    discussion: """
      Bytes come from standard input. Every rule of the format is checked; an error names its code \
      (MALFORMED, NON_CANONICAL or LIMIT) and the byte offset where it was noticed.

      EXAMPLES
        schemac decode --schema Schema --type person.v1.Group < group.bin
        schemac decode --schema Schema --type person.v1.Group --defaults --known < group.bin
      """)

  @Flag(help: "Print fields that are not set, too.")
  var defaults = false

  @Flag(help: "Refuse fields and cases that the schema does not know.")
  var known = false

  @OptionGroup var options: MessageOptions

  func run(in environment: CommandEnvironment) throws {
    let output = environment.output
    do {
      var (codec, name) = try options.codec(SchemaInput(files: environment.files, output: output))
      codec.refusesUnknown = known
      let message = try codec.decode(try MessageOptions.read(environment.input), as: name)
      let json = DynamicJSON(codec)
      output.write(try json.encode(message, pretty: true, includeDefaults: defaults) + "\n")
    } catch let exit as ExitCode {
      throw exit
    } catch {
      output.writeError("error: \(error)\n")
      throw ExitCode(1)
    }
  }
}
