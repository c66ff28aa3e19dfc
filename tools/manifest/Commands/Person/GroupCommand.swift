internal import ArgumentParser
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// `manifest group …`.
struct GroupCommand: CommandCollection {
  static let configuration = CommandConfiguration(
    commandName: "group", abstract: "Sets who travels together.",
    discussion: """
      EXAMPLE
        manifest group set < family.json
      """,
    subcommands: [Set.self])

  /// `manifest group set`.
  struct Set: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "set",
      abstract: "Sets the members of a group from standard input.",
      discussion: """
        Reads the JSON form of Group. The members given are all members: who is not
        named leaves the group. A new id is made when there is none.

        EXAMPLE
          manifest group set < family.json
        where family.json holds
          {"kind":"family","splittable":false,"members":[
            {"person":"019bb2f4-…","relation":"head"},
            {"person":"019bb2f5-…","relation":"child"}]}
        """)

    @OptionGroup var repeating: KeyOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment)
      let key = repeating.key(environment)
      var group = try environment.inputMessage(Group.self)
      if group.id.isNil { group.id = ID(key) }
      guard !group.members.isEmpty else {
        throw CommandFailure("The group has no members. Name them as the help shows.")
      }
      let read = group
      let reply = try await environment.withIntake(settings) { client, caller in
        var sent = read
        if sent.mission.isEmpty { sent.mission = caller.mission }
        return try await client.defineGroup(
          DefineGroupRequest(group: sent), options: RPCCallOptions(idempotencyKey: key))
      }
      try environment.show(reply, result) { PersonText.text(reply) + ", group \(read.id)" }
    }
  }
}
