internal import ArgumentParser
internal import RepatriationSchema
internal import Wire

/// `manifest show`.
struct ShowCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows all manifests in a table, or one with its people.",
    discussion: """
      Planning holds no names: people are shown by their ids. 'manifest export'
      fetches the names.

      EXAMPLES
        manifest show
        manifest show IDN-PNH-D07
      """)

  @Argument(help: "The manifest, such as IDN-PNH-D07.")
  var manifest: String?
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var result: ResultOptions

  func run(in environment: CommandEnvironment) async throws {
    let settings = try connection.settings(environment)
    guard let manifest else {
      let reply = try await environment.withPlanning(settings) { client, caller in
        try await client.manifests(ManifestsRequest(mission: caller.mission))
      }
      return try environment.show(reply, result) { PlanningText.text(reply) }
    }
    let reply = try await environment.withPlanning(settings) { client, caller in
      try await client.manifest(ManifestRequest(mission: caller.mission, manifest: manifest))
    }
    try environment.show(reply, result) { ManifestText.text(reply) }
  }
}
