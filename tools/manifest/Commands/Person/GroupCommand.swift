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
      abstract: "Sets the members of a group.",
      discussion: """
        Asks on a terminal; otherwise reads the JSON form of Group from standard
        input. The members given are all members: who is not named leaves the group. A
        new id is made when there is none.

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
      var group = try Self.read(environment)
      if group.id.isNil { group.id = ID(key) }
      guard !group.members.isEmpty else {
        throw CommandFailure("The group has no members. Name them as the help shows.")
      }
      let read = group
      let reply = try await environment.withIntake(settings) { client, caller in
        var sent = read
        if sent.mission.isEmpty { sent.mission = caller.mission }
        return try await client.defineGroup(
          DefineGroupRequest(group: sent, desk: settings[.desk] ?? ""),
          options: RPCCallOptions(idempotencyKey: key))
      }
      try environment.show(reply, result) { PersonText.text(reply) + ", group \(read.id)" }
    }

    /// Members that a terminal asks for; the schema's limit.
    private static let maximumMembers = 64

    private static func read(_ environment: CommandEnvironment) throws -> RepatriationSchema.Group {
      guard environment.input.isTerminal else {
        return try environment.inputMessage(RepatriationSchema.Group.self)
      }
      let form = Form(environment)
      var members = try form.ask([
        .init(
          field: "kind", text: "Kind",
          answer: .choice((1...4).map { GroupKind(rawValue: $0).name }),
          standard: "family"),
        .init(field: "splittable", text: "May be split", answer: .yesOrNo, standard: "no"),
      ])
      let questions: [Form.Question] = [
        .init(field: "person", text: "Member's id (empty: no more)"),
        .init(
          field: "relation", text: "Is",
          answer: .choice((1...8).map { Relation(rawValue: $0).name }), standard: "head"),
      ]
      var people: [String] = []
      while people.count < maximumMembers {
        let one = try form.ask(questions) { $0.field == "person" || $1["person"] != nil }
        if one.isEmpty { break }
        people.append("{\(one.joined(separator: ","))}")
      }
      members.append("\"members\":[\(people.joined(separator: ","))]")
      return try CommandEnvironment.message(
        RepatriationSchema.Group.self, from: "{\(members.joined(separator: ","))}")
    }
  }
}
