internal import ArgumentParser
internal import Casework
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// `manifest explain`.
struct ExplainCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Says why a person is listed, or nowhere; or explains a departure or the plan.",
    discussion: """
      With --more it also says what a place elsewhere would cost and what would
      change it: each is computed by planning again on a copy. A safeguarding rule is
      named as one, and nothing more of it.

      EXAMPLES
        manifest explain 019bb2f4-1c3a-7000-8000-5a1b2c3d4e5f
        manifest explain 019bb2f4-… --more
        manifest explain 019bb2f4-… --as-of 2026-01-25T08:00+07:00
        manifest explain --departure D07
        manifest explain --plan
      """)

  @Argument(help: "The person's id.")
  var person: PersonArgument?
  @Option(help: ArgumentHelp("Explain this departure.", valueName: "departure"))
  var departure: String?
  @Flag(help: "Explain the published plan.")
  var plan = false
  @Flag(help: "Also what another place would cost, and what would change it.")
  var more = false
  @Option(
    help: ArgumentHelp("The moment; the published plan's without it.", valueName: "time"),
    transform: MomentArgument.read)
  var asOf: MomentArgument?
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var result: ResultOptions

  func validate() throws {
    let asked = (person == nil ? 0 : 1) + (departure == nil ? 0 : 1) + (plan ? 1 : 0)
    guard asked == 1 else {
      throw ValidationError("Name a person, or --departure, or --plan: one of them.")
    }
    guard !more || person != nil else { throw ValidationError("--more goes with a person.") }
  }

  func run(in environment: CommandEnvironment) async throws {
    let settings = try connection.settings(environment)
    if let person, !more {
      let reply = try await environment.withPlanning(settings) { client, caller in
        try await client.explain(
          ExplainRequest(mission: caller.mission, person: ID(person.uuid), asOf: asOf?.moment))
      }
      return try environment.show(reply, result) { ManifestText.text(reply) }
    }
    let announced = try await AnnouncedGroups.expected(environment, settings)
    let options = RPCCallOptions(timeout: PlanCommand.timeout)
    if let person {
      let reply = try await environment.withReplanning(settings) { client, caller in
        try await client.explainPlace(
          ExplainPlaceRequest(
            mission: caller.mission, person: ID(person.uuid), asOf: asOf?.moment,
            announced: announced), options: options)
      }
      return try environment.show(reply, result) { ReplanText.text(reply) }
    }
    if let departure {
      let reply = try await environment.withReplanning(settings) { client, caller in
        try await client.explainDeparture(
          ExplainDepartureRequest(
            mission: caller.mission, departure: departure, asOf: asOf?.moment,
            announced: announced), options: options)
      }
      return try environment.show(reply, result) { ReplanText.text(reply) }
    }
    let reply = try await environment.withReplanning(settings) { client, caller in
      try await client.explainPlan(
        ExplainPlanRequest(mission: caller.mission, asOf: asOf?.moment, announced: announced),
        options: options)
    }
    let calendar = try MissionClock.calendar(settings[.timeZone])
    try environment.show(reply, result) {
      ReplanText.text(reply, offsetSeconds: calendar.offsetSeconds(at: reply.asOf))
    }
  }
}
