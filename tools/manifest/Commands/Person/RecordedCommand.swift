internal import ArgumentParser
internal import Casework
internal import MissionPolicy
internal import RepatriationSchema
internal import SchemaJSON
internal import Wire

/// `manifest person recorded ID EVENT`.
struct RecordedCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "recorded",
    abstract: "Shows one event of a person's history as it was recorded.",
    discussion: """
      A correction changes the file and never what was recorded: this is the event
      itself, by the number that 'person history' shows. What is sealed to your role
      is left out and named.

      EXAMPLE
        manifest person recorded 019bb2f4-1c3a-7000-8000-5a1b2c3d4e5f 812
      """)

  @Argument(help: "The person's id.")
  var id: PersonArgument
  @Argument(help: "The number of the event.")
  var event: Int64
  @Option(
    help: ArgumentHelp("Show times on this clock, such as Asia/Phnom_Penh.", valueName: "zone"))
  var timeZone: String?
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var result: ResultOptions

  func validate() throws {
    guard event > 0 else { throw ValidationError("Events are numbered from 1.") }
  }

  func run(in environment: CommandEnvironment) async throws {
    let settings = try connection.settings(environment, [.timeZone: timeZone])
    let calendar = try MissionClock.calendar(settings[.timeZone])
    let reply = try await environment.withRecords(settings) { client, _ in
      try await client.recorded(RecordedRequest(person: ID(id.uuid), sequence: event))
    }
    try environment.show(reply, result) {
      var lines = [HistoryText.text([reply.entry], timeZone: calendar.timeZone)]
      lines.append(try MessageJSON.encode(reply.event))
      if !reply.withheld.isEmpty {
        lines += TextWidth.wrapped(
          "Your role does not see: " + reply.withheld.joined(separator: ", "),
          width: TextTable.width)
      }
      return lines.joined(separator: "\n")
    }
  }
}
