internal import ArgumentParser
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// `manifest keep-apart`.
struct KeepApartCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "keep-apart",
    abstract: "Two persons never share a departure; or ends that.",
    discussion: """
      Asks for the reason on a terminal; otherwise reads it from standard input. It
      is sealed: planners see only that two persons are kept apart.

      EXAMPLES
        manifest keep-apart 019bb2f4-… 019bb301-… < reason.txt
        manifest keep-apart --lift 019bb2f4-… 019bb301-… < reason.txt
      """)

  @Argument(help: "The id of one person.")
  var first: PersonArgument
  @Argument(help: "The id of the other.")
  var second: PersonArgument
  @Flag(help: "End an earlier separation.")
  var lift = false
  @OptionGroup var repeating: KeyOption
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var result: ResultOptions

  func validate() throws {
    guard first.uuid != second.uuid else {
      throw ValidationError("Two different persons are needed.")
    }
  }

  func run(in environment: CommandEnvironment) async throws {
    let settings = try connection.settings(environment)
    let request = KeepApartRequest(
      first: ID(first.uuid), second: ID(second.uuid), reason: try ReasonInput.read(environment),
      lift: lift, desk: settings[.desk] ?? "")
    let key = repeating.key(environment)
    let reply = try await environment.withIntake(settings) { client, _ in
      try await client.keepApart(request, options: RPCCallOptions(idempotencyKey: key))
    }
    try environment.show(reply, result) { PersonText.text(reply) }
  }
}
