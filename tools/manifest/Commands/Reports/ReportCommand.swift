internal import ArgumentParser
internal import RepatriationSchema
internal import Wire

/// `manifest report …`.
struct ReportCommand: CommandCollection {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Counts, each with its unit, its window and its moment.",
    discussion: """
      EXAMPLES
        manifest report arrivals --from 2026-01-16 --to 2026-01-20
        manifest report status --as-of 2026-01-21T08:00+07:00
      """,
    subcommands: [Arrivals.self, Status.self])

  /// Which days, and as known when.
  struct Window: ParsableArguments {
    @Option(
      help: ArgumentHelp("First day, in the mission's time zone.", valueName: "day"),
      transform: DayArgument.read)
    var from: DayArgument?
    @Option(
      help: ArgumentHelp("Last day, included.", valueName: "day"),
      transform: DayArgument.read)
    var to: DayArgument?
    @Option(
      help: ArgumentHelp("The moment; now without it.", valueName: "time"),
      transform: MomentArgument.read)
    var asOf: MomentArgument?

    func validate() throws {
      if let from, let to, to.day < from.day {
        throw ValidationError("--to lies before --from.")
      }
    }

    func request(_ mission: String) -> ReportRequest {
      ReportRequest(
        mission: mission, from: from?.day, to: to?.day, asOf: asOf?.moment ?? Timestamp())
    }
  }

  /// `manifest report arrivals`.
  struct Arrivals: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "arrivals",
      abstract: "Arrivals per day in the mission's time zone, counted in events.",
      discussion: """
        EXAMPLE
          manifest report arrivals --from 2026-01-16 --to 2026-01-20
        """)

    @OptionGroup var window: Window
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment)
      let reply = try await environment.withReports(settings) { client, caller in
        try await client.arrivals(window.request(caller.mission))
      }
      try environment.show(reply, result) { ReportText.text(reply) }
    }
  }

  /// `manifest report status`.
  struct Status: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "status",
      abstract: "Open cases by class, intent and who pays, counted in persons.",
      discussion: """
        EXAMPLE
          manifest report status --as-of 2026-01-21T08:00+07:00
        """)

    @OptionGroup var window: Window
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment)
      let reply = try await environment.withReports(settings) { client, caller in
        try await client.statusReport(window.request(caller.mission))
      }
      try environment.show(reply, result) {
        ReportText.text(reply, offsetSeconds: window.asOf?.offsetSeconds ?? 0)
      }
    }
  }
}
