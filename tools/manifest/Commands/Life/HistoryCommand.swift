internal import ArgumentParser
internal import RepatriationSchema
internal import Wire

/// `manifest history`.
struct HistoryCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Who changed a manifest, when and why.",
    discussion: """
      With --revision, the manifest as it was after that change.

      EXAMPLES
        manifest history IDN-PNH-D07
        manifest history IDN-PNH-D07 --revision 4
      """,
    aliases: ["revisions"])

  @Argument(help: "The manifest, such as IDN-PNH-D07.")
  var manifest: String
  @Option(help: ArgumentHelp("Show the manifest as it was then.", valueName: "number"))
  var revision: UInt32?
  @Option(help: ArgumentHelp("Only changes after this version.", valueName: "version"))
  var after: Int64 = 0
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var result: ResultOptions

  func run(in environment: CommandEnvironment) async throws {
    let settings = try connection.settings(environment)
    if let revision {
      let reply = try await environment.withLife(settings) { client, caller in
        try await client.revision(
          RevisionRequest(mission: caller.mission, manifest: manifest, revision: revision))
      }
      return try environment.show(reply, result) { ManifestText.text(reply) }
    }
    let (reply, offset) = try await environment.withLife(settings) { client, caller in
      let found = try await client.revision(
        RevisionRequest(mission: caller.mission, manifest: manifest))
      let reply = try await client.history(
        HistoryRequest(mission: caller.mission, manifest: manifest, after: after))
      return (reply, found.departure.departsOffsetMinutes)
    }
    try environment.show(reply, result) {
      LifeText.text(reply, of: manifest, offsetMinutes: offset)
    }
  }
}
