internal import ArgumentParser
internal import RepatriationSchema
internal import WireRPC

/// `manifest replan`.
struct ReplanCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "replan",
    abstract: "Plans again from the published plan, moving as few people as pays.",
    discussion: """
      Whoever may stay stays; whoever lost their place gets another. A list that is
      proposed changes too, at a higher price for each move, and becomes a new
      revision; a locked list never does, nor one that was frozen. What changes is
      shown person by person, and published only with --publish.

      EXAMPLES
        manifest replan --as-of 2026-01-23T08:00+07:00
        manifest replan --as-of 2026-01-23T08:00+07:00 --publish --over 4
      """)

  @Option(
    help: ArgumentHelp("The moment, with its zone: what is known then counts.", valueName: "time"),
    transform: MomentArgument.read)
  var asOf: MomentArgument
  @Flag(help: "Publish the new plan.")
  var publish = false
  @Option(
    help: ArgumentHelp(
      "The version of the published plan that you looked at; refused when it is another.",
      valueName: "version"))
  var over: Int64 = 0
  @Option(
    help: ArgumentHelp(
      "Most people moved for each one concerned; the planner's own number without it.",
      valueName: "count"))
  var moves: UInt16?
  @Flag(help: "Change proposed lists although what planning knows of the people is old.")
  var staleOk = false
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var result: ResultOptions

  func validate() throws {
    guard over >= 0 else { throw ValidationError("--over must not be negative.") }
    guard moves ?? 0 <= 1_000 else { throw ValidationError("--moves must be from 0 to 1000.") }
  }

  func run(in environment: CommandEnvironment) async throws {
    let settings = try connection.settings(environment)
    let announced = try await AnnouncedGroups.expected(environment, settings)
    let reply = try await environment.withReplanning(settings) { client, caller in
      try await client.replan(
        ReplanRequest(
          mission: caller.mission, asOf: asOf.moment, announced: announced, publish: publish,
          planVersion: over, moves: moves, staleAcknowledged: staleOk),
        options: RPCCallOptions(timeout: PlanCommand.timeout))
    }
    try environment.show(reply, result) {
      ReplanText.text(reply, offsetSeconds: asOf.offsetSeconds)
    }
  }
}
