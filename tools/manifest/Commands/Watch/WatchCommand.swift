internal import ArgumentParser
internal import RepatriationSchema
internal import Wire

/// `manifest watch`.
struct WatchCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: "A board of arrivals, backlog, departures and alarms.",
    discussion: """
      Asks both services every few seconds by your own certificates and shows what
      your role may see; people are counted, never named. Only what changed is sent
      to the terminal, so that it can stand open over a slow link all day. When a
      service does not answer, the board stays as it was and says since when. q or
      Control-C leaves.

      With --lines, or TERM=dumb, it writes the board once and then the lines that
      changed.

      EXAMPLES
        manifest watch
        manifest watch --interval 60
        manifest watch --once
        manifest watch --lines
      """)

  @Option(help: ArgumentHelp("Ask every so many seconds, 2 to 3600.", valueName: "seconds"))
  var interval = 15
  @Flag(help: "Write the board once and end.")
  var once = false
  @Flag(help: "Write lines, and move no cursor.")
  var lines = false
  @Option(
    help: ArgumentHelp(
      "Look at this moment, with its zone, and not at now.", valueName: "time"),
    transform: MomentArgument.read)
  var asOf: MomentArgument?
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var result: ResultOptions

  /// One answer is not waited for any longer, however long the interval is.
  private static let patience = 20

  func validate() throws {
    guard (2...3600).contains(interval) else {
      throw ValidationError("--interval must be from 2 to 3600 seconds.")
    }
    guard once || !result.json else { throw ValidationError("--json goes with --once.") }
  }

  func run(in environment: CommandEnvironment) async throws {
    let source = try WatchSource(
      environment, try connection.settings(environment), asOf: asOf?.moment,
      timeout: .seconds(min(max(interval, 5), Self.patience)))
    do {
      try await show(source, environment)
      await source.close()
    } catch {
      await source.close()
      throw error
    }
  }

  private func show(_ source: WatchSource, _ environment: CommandEnvironment) async throws {
    if once {
      // The first look tells the mission's clock, by which the second one knows what is today.
      let state = await source.look(after: await source.look(after: nil))
      try environment.show(state.result, result) {
        let screen = WatchScreen()
        return ([screen.title(state)] + screen.body(state)).joined(separator: "\n")
      }
      if state.intake.problem != nil || state.planning.problem != nil { throw NegativeAnswer() }
      return
    }
    let session = WatchSession(
      source: source, clock: environment.clock, interval: .seconds(interval))
    if lines || (environment.variables["TERM"] ?? "dumb") == "dumb" {
      let keys = environment.input.isTerminal ? try environment.terminal(.lines) : nil
      defer { keys?.restore() }
      return await session.run(lines: keys) { environment.output.write($0) }
    }
    let terminal = try environment.terminal(.screen)
    defer { terminal.restore() }
    await session.run(on: terminal)
  }
}
