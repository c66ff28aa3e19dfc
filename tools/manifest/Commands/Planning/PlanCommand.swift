internal import ArgumentParser
internal import RepatriationSchema
internal import WireRPC

/// `manifest plan`.
struct PlanCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Lists people on the open departures, as of a moment.",
    discussion: """
      Planning publishes the manifests only when the verifier finds no rule broken.
      The same people, departures, policy and moment give the same manifests.

      Seats are kept for some of the people of announced groups, whom intake tells.

      EXAMPLES
        manifest plan --as-of 2026-01-21T08:00+07:00
        manifest plan --as-of 2026-01-21T08:00+07:00 --effort 3000
      """)

  @Option(
    help: ArgumentHelp(
      "The moment, with its zone: what is known then counts.", valueName: "time"),
    transform: MomentArgument.read)
  var asOf: MomentArgument
  @Option(
    help: ArgumentHelp(
      "Thousandths of the policy's effort: 2000 searches twice as long.", valueName: "permille"))
  var effort: UInt32 = 1000
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var result: ResultOptions

  func validate() throws {
    guard (1...1_000_000).contains(effort) else {
      throw ValidationError("--effort must be from 1 to 1000000.")
    }
  }

  /// A plan may search for as long as the transport allows a call.
  static let timeout = Duration.seconds(300)

  func run(in environment: CommandEnvironment) async throws {
    let settings = try connection.settings(environment)
    let announced = try await AnnouncedGroups.expected(environment, settings)
    let reply = try await environment.withPlanning(settings) { client, caller in
      try await client.plan(
        PlanRequest(
          mission: caller.mission, asOf: asOf.moment, effortPermille: effort,
          announced: announced),
        options: RPCCallOptions(timeout: Self.timeout))
    }
    try environment.show(reply, result) {
      PlanningText.text(reply, offsetSeconds: asOf.offsetSeconds)
    }
  }
}
