internal import ArgumentParser
internal import SchemaModel

struct DescribeCommand: SchemacSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "describe",
    abstract: "Prints what schemas declare, or writes their canonical descriptor.",
    discussion: """
      Prints the fingerprint of every service and of the whole, and the number of declarations. \
      With --out the descriptor's bytes go to a file, with --json it is printed as the JSON form of \
      schema.v1.Descriptor.

      EXAMPLES
        schemac describe Schema
        schemac describe --service intake.v1.Intake --out intake.descriptor Schema
        schemac describe --json Schema/common.schema
      """)

  @Option(
    name: .customLong("out"),
    help: ArgumentHelp("Write the descriptor's bytes here.", valueName: "file"))
  var file: String?

  @Option(help: "Only this service and the types it reaches.")
  var service: String?

  @Flag(help: "Include what fingerprints leave out: @pii, @idempotent, @roles, @deprecated, @was.")
  var policy = false

  @Argument(help: "Schema files, or folders of them.")
  var paths: [String]

  @OptionGroup var options: SchemaOptions

  func validate() throws {
    if file != nil, options.json {
      throw ValidationError("Choose one of --out and --json.")
    }
  }

  func run(in environment: CommandEnvironment) throws {
    let (files, output) = (environment.files, environment.output)
    var schema = try SchemaInput(files: files, output: output).schema(
      at: paths, includeRoots: options.includes, uniqueSwiftNames: false, reportsJSON: options.json)
    do {
      if let service {
        guard let name = QualifiedName(service) else {
          throw FileProblem("'\(service)' is not a full name such as intake.v1.Intake")
        }
        schema = try schema.subset(reachableFrom: name)
      }
      let detail: DescriptorDetail = policy ? .policy : .wire
      if let file {
        try files.write(try schema.descriptor(detail: detail), to: file)
      } else if options.json {
        output.write(try schema.descriptorJSON(detail: detail) + "\n")
      } else {
        output.write(try summary(of: schema))
      }
    } catch {
      output.writeError("error: \(error)\n")
      throw ExitCode(1)
    }
  }

  private func summary(of schema: Schema) throws -> String {
    var lines: [String] = []
    for service in schema.services.sorted(by: { $0.name < $1.name }) {
      let bytes = try schema.descriptor(reachableFrom: service.name)
      lines.append("service \(service.name), \(Self.count(service.methods.count, "method"))")
      lines.append("  fingerprint \(hex(Fingerprint.sha256(bytes)))")
    }
    let counts = [
      Self.count(schema.messages.count, "message"), Self.count(schema.structs.count, "struct"),
      Self.count(schema.enums.count, "enum"), Self.count(schema.unions.count, "union"),
      Self.count(schema.services.count, "service"),
    ]
    lines.append(counts.joined(separator: ", "))
    lines.append("  fingerprint \(hex(Fingerprint.sha256(try schema.descriptor())))")
    return lines.joined(separator: "\n") + "\n"
  }

  private static func count(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
