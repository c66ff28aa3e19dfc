internal import ArgumentParser
internal import RepatriationSchema
internal import Wire

/// `manifest report …`.
struct ReportCommand: CommandCollection {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Counts, each with its unit, its window and its moment.",
    discussion: """
      Each report is printed as text, with --csv as a table and with --json as a
      message of the schema. With --public it is made for publication: as of the
      policy's last cut-off, with every count rounded down to a multiple of the
      policy's smallest cell, so that no group that is smaller can be told from any
      two reports.

      EXAMPLES
        manifest report daily --day 2026-01-20
        manifest report arrivals --from 2026-01-16 --to 2026-01-20
        manifest report readiness --as-of 2026-01-21T08:00+07:00
        manifest report profile --public --csv
      """,
    subcommands: [
      Daily.self, Arrivals.self, Status.self, Readiness.self, Outcomes.self, Profile.self,
    ])

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
    @OptionGroup var moment: Moment

    func validate() throws {
      if let from, let to, to.day < from.day {
        throw ValidationError("--to lies before --from.")
      }
    }

    func request(_ mission: String) -> ReportRequest {
      moment.request(mission, from: from?.day, to: to?.day)
    }
  }

  /// As of when, and for whom.
  struct Moment: ParsableArguments {
    @Option(
      help: ArgumentHelp("The moment; now without it.", valueName: "time"),
      transform: MomentArgument.read)
    var asOf: MomentArgument?
    @Flag(name: .customLong("public"), help: "For publication: no small groups of people.")
    var isPublic = false

    var offsetSeconds: Int { asOf?.offsetSeconds ?? 0 }

    func request(_ mission: String, from: CalendarDate?, to: CalendarDate?) -> ReportRequest {
      ReportRequest(
        mission: mission, from: from, to: to, asOf: asOf?.moment ?? Timestamp(),
        public: isPublic)
    }
  }

  /// How a report is printed.
  struct Form: ParsableArguments {
    @Flag(help: "Print a table of comma-separated values (RFC 4180).")
    var csv = false
    @OptionGroup var result: ResultOptions

    func validate() throws {
      if csv, result.json { throw ValidationError("Choose --csv or --json.") }
    }
  }
}

/// One kind of report, made by one call of the service.
protocol SingleReport: ManifestSubcommand {
  associatedtype Report: WireMessage

  var window: ReportCommand.Window { get }
  var connection: ConnectionOptions { get }
  var form: ReportCommand.Form { get }

  func ask(_ client: ReportsClient, _ request: ReportRequest) async throws -> Report
  func text(_ report: Report) -> String
  func rows(_ report: Report) -> ReportCSV
}

extension SingleReport {
  func run(in environment: CommandEnvironment) async throws {
    let settings = try connection.settings(environment)
    let reply = try await environment.withReports(settings) { client, caller in
      try await ask(client, window.request(caller.mission))
    }
    try environment.show(reply, form) {
      text(reply)
    } csv: {
      rows(reply)
    }
  }
}

extension CommandEnvironment {
  /// Prints a report in the form that was asked for.
  func show<Message: WireMessage>(
    _ message: Message, _ form: ReportCommand.Form, text: () throws -> String,
    csv: () -> ReportCSV
  ) throws {
    guard form.csv else { return try show(message, form.result, text: text) }
    output.write(csv().text)
  }
}

extension ReportCommand {
  /// `manifest report arrivals`.
  struct Arrivals: SingleReport {
    static let configuration = CommandConfiguration(
      commandName: "arrivals",
      abstract: "Arrivals per day in the mission's time zone, in events, persons and cases.",
      discussion: """
        EXAMPLE
          manifest report arrivals --from 2026-01-16 --to 2026-01-20
        """)

    @OptionGroup var window: Window
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var form: Form

    func ask(_ client: ReportsClient, _ request: ReportRequest) async throws -> ArrivalsReport {
      try await client.arrivals(request)
    }
    func text(_ report: ArrivalsReport) -> String { ReportText.text(report) }
    func rows(_ report: ArrivalsReport) -> ReportCSV { ReportCSV(report) }
  }

  /// `manifest report status`.
  struct Status: SingleReport {
    static let configuration = CommandConfiguration(
      commandName: "status",
      abstract: "Open cases by class, intent and who pays, counted in persons.",
      discussion: """
        EXAMPLE
          manifest report status --as-of 2026-01-21T08:00+07:00
        """)

    @OptionGroup var window: Window
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var form: Form

    func ask(_ client: ReportsClient, _ request: ReportRequest) async throws -> StatusReport {
      try await client.statusReport(request)
    }
    func text(_ report: StatusReport) -> String {
      ReportText.text(report, offsetSeconds: window.moment.offsetSeconds)
    }
    func rows(_ report: StatusReport) -> ReportCSV { ReportCSV(report) }
  }

  /// `manifest report readiness`.
  struct Readiness: SingleReport {
    static let configuration = CommandConfiguration(
      commandName: "readiness",
      abstract: "Who is ready and for how long, who waits, and what each class lacks.",
      discussion: """
        Counts open cases that want to return, in persons. A person was passed over
        when somebody of a lower tier left while they were ready, or somebody of the
        same tier who became ready later.

        EXAMPLE
          manifest report readiness --as-of 2026-01-21T08:00+07:00
        """)

    @OptionGroup var window: Window
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var form: Form

    func ask(_ client: ReportsClient, _ request: ReportRequest) async throws -> ReadinessReport {
      try await client.readiness(request)
    }
    func text(_ report: ReadinessReport) -> String {
      ReportText.text(report, offsetSeconds: window.moment.offsetSeconds)
    }
    func rows(_ report: ReadinessReport) -> ReportCSV { ReportCSV(report) }
  }

  /// `manifest report outcomes`.
  struct Outcomes: SingleReport {
    static let configuration = CommandConfiguration(
      commandName: "outcomes",
      abstract: "Documents, waivers and permits, and who left and how, day by day.",
      discussion: """
        EXAMPLE
          manifest report outcomes --from 2026-01-16 --to 2026-01-31
        """)

    @OptionGroup var window: Window
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var form: Form

    func ask(_ client: ReportsClient, _ request: ReportRequest) async throws -> OutcomesReport {
      try await client.outcomes(request)
    }
    func text(_ report: OutcomesReport) -> String {
      ReportText.text(report, offsetSeconds: window.moment.offsetSeconds)
    }
    func rows(_ report: OutcomesReport) -> ReportCSV { ReportCSV(report) }
  }

  /// `manifest report profile`.
  struct Profile: SingleReport {
    static let configuration = CommandConfiguration(
      commandName: "profile",
      abstract: "People by sex, age band, province, sites and channel.",
      discussion: """
        Ages are those of the day of arrival. The share of people who say that they
        worked in a scam is always made of rounded counts.

        EXAMPLE
          manifest report profile --public
        """)

    @OptionGroup var window: Window
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var form: Form

    func ask(_ client: ReportsClient, _ request: ReportRequest) async throws -> ProfileReport {
      try await client.profile(request)
    }
    func text(_ report: ProfileReport) -> String {
      ReportText.text(report, offsetSeconds: window.moment.offsetSeconds)
    }
    func rows(_ report: ProfileReport) -> ReportCSV { ReportCSV(report) }
  }

  /// `manifest report daily`.
  struct Daily: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "daily", abstract: "The situation of one day on one page.",
      discussion: """
        Who came and what was achieved on the day, and how the open cases stand at
        the moment of the report.

        EXAMPLE
          manifest report daily --day 2026-01-20 --as-of 2026-01-21T08:00+07:00
        """)

    @Option(
      help: ArgumentHelp("The day, in the mission's time zone.", valueName: "day"),
      transform: DayArgument.read)
    var day: DayArgument
    @OptionGroup var moment: Moment
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var form: Form

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment)
      let report = try await environment.withReports(settings) { client, caller in
        try await SituationReport.ask(client, day: day.day) { from, to in
          moment.request(caller.mission, from: from, to: to)
        }
      }
      try environment.show(report, form) {
        ReportText.text(report, offsetSeconds: moment.offsetSeconds)
      } csv: {
        ReportCSV(report)
      }
    }
  }
}

extension SituationReport {
  /// Makes the report of one day from the service's own.
  ///
  /// - Parameter request: a request for a window; without days, for everything.
  static func ask(
    _ client: ReportsClient, day: CalendarDate,
    _ request: (CalendarDate?, CalendarDate?) -> ReportRequest
  ) async throws -> SituationReport {
    SituationReport(
      day: day, arrivals: try await client.arrivals(request(day, day)),
      status: try await client.statusReport(request(nil, nil)),
      readiness: try await client.readiness(request(nil, nil)),
      outcomes: try await client.outcomes(request(day, day)))
  }
}
