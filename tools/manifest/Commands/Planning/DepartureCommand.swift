internal import ArgumentParser
internal import ArrivalsImport
internal import Foundation
internal import ManifestDocuments
internal import RepatriationSchema
internal import WireRPC

/// `manifest departure …`.
struct DepartureCommand: CommandCollection {
  static let configuration = CommandConfiguration(
    commandName: "departure", abstract: "Adds and lists departures.",
    discussion: """
      EXAMPLES
        manifest departure import departures.csv
        manifest departure list
      """,
    subcommands: [Add.self, Import.self, List.self])

  /// `manifest departure add`.
  struct Add: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Adds one departure.",
      discussion: """
        The same departure is added once. Times are local, with their offset.

        EXAMPLE
          manifest departure add --id D15 --carrier Q9 --number 225 --legs KTI-CGK \\
            --departs 2026-02-15T13:10+07:00 --arrives 2026-02-15T16:20+07:00 \\
            --seats 60 --wheelchairs 3 --accepts PASSPORT,ETD --seat-cost 139
        """)

    @Option(help: "The mission's own name for it, such as D15.")
    var id: String
    @Option(help: "Airline designator, such as Q9.")
    var carrier: String
    @Option(help: "Flight number without the airline.")
    var number: String
    @Option(help: "Airports in order, such as KTI-KUL-CGK.")
    var legs: String
    @Option(help: "Local time of departure with its offset.")
    var departs: String
    @Option(help: "Local time of arrival with its offset.")
    var arrives: String
    @Option(help: "Seats for us.")
    var seats: String
    @Option(help: "Documents that the carrier takes: PASSPORT, ETD …, parted by commas.")
    var accepts: String
    @Option(help: "Wheelchairs it takes.")
    var wheelchairs = "0"
    @Option(help: "Minors without an adult it takes.")
    var unaccompaniedMinors = "0"
    @Option(help: "Persons under a formal order it takes.")
    var deportees = "0"
    @Option(help: "Stretchers it takes.")
    var stretchers = "0"
    @Option(help: "Seats that one stretcher takes.")
    var seatsPerStretcher = "6"
    @Option(help: "US dollars for a seat.")
    var seatCost = "0"
    @Option(help: "US dollars for the whole aircraft; 0 for a scheduled flight.")
    var charterCost = "0"
    @Option(help: "The carrier's booking of the seats (record locator), such as K7QW2P.")
    var booking = ""
    @Option(help: "A remark, up to 200 bytes.")
    var note = ""
    @Option(
      help: """
        Where people change aircraft: every flight as 'Q9 225 KTI-SIN DEPARTS/ARRIVES', \
        parted by semicolons.
        """)
    var flights = ""
    @Flag(help: "People may leave at every airport after the first.")
    var stopsLetPeopleOff = false
    @OptionGroup var repeating: KeyOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    /// Flags by the column that says the same in a file of departures.
    private var cells: [(column: String, flag: String, value: String)] {
      [
        ("departure", "--id", id), ("carrier", "--carrier", carrier),
        ("number", "--number", number),
        ("legs", "--legs", legs), ("departs", "--departs", departs),
        ("arrives", "--arrives", arrives), ("seats", "--seats", seats),
        ("accepted_documents", "--accepts", accepts.replacingOccurrences(of: ",", with: ";")),
        ("wheelchairs", "--wheelchairs", wheelchairs),
        ("unaccompanied_minors", "--unaccompanied-minors", unaccompaniedMinors),
        ("deportees", "--deportees", deportees), ("stretchers", "--stretchers", stretchers),
        ("seats_per_stretcher", "--seats-per-stretcher", seatsPerStretcher),
        ("seat_cost_usd", "--seat-cost", seatCost),
        ("charter_cost_usd", "--charter-cost", charterCost), ("note", "--note", note),
        ("flights", "--flights", flights),
        ("booking_reference", "--booking", booking),
      ]
    }

    func validate() throws { _ = try departure(mission: "AAA-AAA") }

    /// Read by the rules of files, so that a flag means what a cell means.
    private func departure(mission: String) throws -> Departure {
      let text =
        CSVText.line(["mission"] + cells.map(\.column))
        + CSVText.line([mission] + cells.map(\.value))
      let file: DeparturesFile
      do {
        file = try DeparturesFile(Array(text.utf8))
      } catch {
        throw ValidationError(error.reason)
      }
      if let reject = file.rejects.first {
        let flag = cells.first { $0.column == reject.column }?.flag ?? "The departure"
        let reason = reject.reason.replacingOccurrences(
          of: "Parted by ';'", with: "Parted by commas")
        throw ValidationError("\(flag): \(reason)")
      }
      guard var departure = file.departures.first else {
        throw ValidationError("The departure states nothing.")
      }
      if stopsLetPeopleOff { departure.stopsLetPeopleOff = true }
      return departure
    }

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment)
      let key = repeating.key(environment)
      let reply = try await environment.withPlanning(settings) { client, caller in
        let departure = try departure(mission: caller.mission)
        return try await client.addDeparture(
          AddDepartureRequest(departure: departure), options: RPCCallOptions(idempotencyKey: key))
      }
      try environment.show(reply, result) {
        reply.repeated
          ? "Departure \(id) was added before." : "Departure \(id) added: event \(reply.sequence)"
      }
    }
  }

  /// `manifest departure import FILE`.
  struct Import: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: "Adds the departures of a file.",
      discussion: """
        Safe to run twice. Exit code 1 when a row is rejected.

        EXAMPLE
          manifest departure import departures.csv
        """)

    @Argument(help: ArgumentHelp("The file of departures (CSV, UTF-8).", valueName: "file.csv"))
    var file: String
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment)
      let departures = try DeparturesImport.read(file)
      let answer = try await environment.withPlanning(settings) { client, _ in
        try await DeparturesImport.send(departures, to: client)
      }
      try environment.show(answer.result, result) { PlanningText.text(answer) }
      if answer.result.rejected > 0 { throw NegativeAnswer() }
    }
  }

  /// `manifest departure list`.
  struct List: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Lists the departures of your mission.",
      discussion: """
        EXAMPLE
          manifest departure list
        """)

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment)
      let reply = try await environment.withPlanning(settings) { client, caller in
        try await client.departures(DeparturesRequest(mission: caller.mission))
      }
      try environment.show(reply, result) { PlanningText.text(reply) }
    }
  }
}
