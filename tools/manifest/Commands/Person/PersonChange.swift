internal import ArgumentParser
internal import Casework
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// Whose file a change is of, and how it is sent.
struct ChangeOptions: ParsableArguments {
  @Argument(help: "The person's id.")
  var person: PersonArgument
  @Option(help: "The desk, such as IDN-3.")
  var desk: String?
  @Option(
    help: ArgumentHelp("When it happened; now without it.", valueName: "time"),
    transform: MomentArgument.read)
  var at: MomentArgument?
  @OptionGroup var repeating: KeyOption
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var result: ResultOptions
}

/// A command that records one kind of change in a person's file.
protocol PersonChangeCommand: ManifestSubcommand {
  var target: ChangeOptions { get }
  /// The change from standard input.
  ///
  /// - Parameters:
  ///   - key: the call's key, which an id that is missing takes.
  ///   - today: the day on the desk's clock, which a form proposes.
  func change(
    in environment: CommandEnvironment, key: WireUUID, today: String
  ) throws -> Change
  /// What is printed behind the event, such as the id of what was recorded.
  func detail(of change: Change) -> String
}

extension PersonChangeCommand {
  func detail(of change: Change) -> String { "" }

  func run(in environment: CommandEnvironment) async throws {
    let settings = try target.connection.settings(environment, [.desk: target.desk])
    let key = target.repeating.key(environment)
    let calendar = try MissionClock.calendar(settings[.timeZone])
    let change = try change(
      in: environment, key: key, today: "\(calendar.day(of: environment.clock.now))")
    let request = UpdateRequest(
      person: ID(target.person.uuid), change: change,
      occurredAt: target.at?.moment ?? Timestamp(), desk: settings[.desk] ?? "")
    let reply = try await environment.withIntake(settings) { client, _ in
      try await client.update(request, options: RPCCallOptions(idempotencyKey: key))
    }
    try environment.show(reply, target.result) { PersonText.text(reply) + detail(of: change) }
  }
}

/// What a record is known by: an earlier one is answered or put right by naming it again.
struct RecordOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The id of an earlier one to answer or put right, as 'person show --all' prints it.",
      valueName: "id"))
  var record: PersonArgument?
}
