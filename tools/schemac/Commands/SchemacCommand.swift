package import ArgumentParser

/// `schemac`, the schema compiler's command.
///
/// Exit codes: 0 done, 1 a negative answer or a failure, 64 wrong usage. Results go to standard
/// output, everything else to standard error.
package struct SchemacCommand: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "schemac",
    abstract: "Checks schemas, generates code from them, and reads and writes their messages.",
    discussion: """
      A PATH is a .schema file or a folder, which stands for all .schema files in it.

      EXAMPLES
        schemac check --strict Schema
        schemac explain ordinal-gap
        schemac format Schema
        schemac breaking --against Schema/locked/v1.descriptor Schema
        schemac generate --language swift --out Sources/Messages/Generated --module Messages Schema
        schemac describe --json Schema/intake.schema
        schemac doc --out build/schema Schema
        schemac encode --schema Schema --type person.v1.Group < group.json > group.bin
        schemac decode --schema Schema --type person.v1.Group < group.bin
        schemac inspect IDN-PNH-1623.rsnp
      """,
    subcommands: [
      CheckCommand.self, FormatCommand.self, RulesCommand.self, ExplainCommand.self,
      BreakingCommand.self, GenerateCommand.self, DescribeCommand.self, DocCommand.self,
      EncodeCommand.self, DecodeCommand.self, InspectCommand.self,
    ]
  )

  package init() {}

  /// What a run in memory left behind.
  package struct Outcome: Sendable {
    package var exitCode: Int32
    package var output: [UInt8]
    package var errors: String
  }

  /// Runs the command with these arguments and this standard input, on the real file system, and
  /// collects what it prints.
  package static func run(_ arguments: [String], input: [UInt8] = []) -> Outcome {
    let output = CollectedOutput()
    do {
      let command = try parseAsRoot(arguments)
      if let command = command as? any SchemacSubcommand {
        let environment = CommandEnvironment(input: CollectedInput(bytes: input), output: output)
        try command.run(in: environment)
      } else {
        var command = command
        try command.run()
      }
      return Outcome(exitCode: 0, output: output.bytes, errors: output.errors)
    } catch {
      let code = exitCode(for: error).rawValue
      let text = fullMessage(for: error)
      if code == 0 { output.write(text) } else { output.writeError(text) }
      return Outcome(exitCode: code, output: output.bytes, errors: output.errors)
    }
  }

  /// Runs the command with the arguments of the process and exits.
  package static func runProgram() -> Never {
    main()
    exit()
  }
}
