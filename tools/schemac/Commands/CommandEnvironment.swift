internal import ArgumentParser

/// What a subcommand may touch beside its arguments.
struct CommandEnvironment {
  var files = FileSystem()
  var input: any InputSource = StandardInput()
  var output: any OutputSink = StandardOutput()
}

/// A subcommand that can run anywhere.
protocol SchemacSubcommand: ParsableCommand {
  func run(in environment: CommandEnvironment) throws
}

extension SchemacSubcommand {
  func run() throws { try run(in: CommandEnvironment()) }
}
