internal import ArgumentParser
internal import RepatriationSchema
internal import Wire

/// `manifest explain`.
struct ExplainCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Says why a person is listed where they are, or nowhere.",
    discussion: """
      EXAMPLES
        manifest explain 019bb2f4-1c3a-7000-8000-5a1b2c3d4e5f
        manifest explain 019bb2f4-… --as-of 2026-01-25T08:00+07:00
      """)

  @Argument(help: "The person's id.")
  var person: PersonArgument
  @Option(
    help: ArgumentHelp("The moment; the published plan's without it.", valueName: "time"),
    transform: MomentArgument.read)
  var asOf: MomentArgument?
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var result: ResultOptions

  func run(in environment: CommandEnvironment) async throws {
    let settings = try connection.settings(environment)
    let reply = try await environment.withPlanning(settings) { client, caller in
      try await client.explain(
        ExplainRequest(mission: caller.mission, person: ID(person.uuid), asOf: asOf?.moment))
    }
    try environment.show(reply, result) { ManifestText.text(reply) }
  }
}
