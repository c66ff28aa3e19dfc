internal import ArgumentParser
internal import Casework
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// `manifest queue …`.
struct QueueCommand: CommandCollection {
  static let configuration = CommandConfiguration(
    commandName: "queue", abstract: "Who waits at the gate, before registration.",
    discussion: """
      A token is a place in the queue. The desk writes it on the registration, and the
      place is taken out of the queue.

      EXAMPLES
        manifest queue issue
        manifest queue call --desk IDN-3
        manifest queue left 0121-0007
        manifest queue show
      """,
    subcommands: [Issue.self, Call.self, Left.self, Show.self])

  /// `manifest queue issue`.
  struct Issue: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "issue",
      abstract: "Gives somebody who waits the next number.",
      discussion: """
        With --named asks for a name on a terminal, or reads a line of standard input:
        a name is personal and no argument.

        EXAMPLES
          manifest queue issue
          manifest queue issue --token A-17
          manifest queue issue --named < name.txt
        """)

    @Option(help: ArgumentHelp("A token of your own; the day's next number without it."))
    var token = ""
    @Flag(help: "Read a name.")
    var named = false
    @Option(help: "The desk, such as IDN-GATE.")
    var desk: String?
    @OptionGroup var repeating: KeyOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func validate() throws { try QueueToken.check(token) }

    func run(in environment: CommandEnvironment) async throws {
      let name = named ? environment.ask("Name") : ""
      let reply = try await QueueToken.send(
        QueueRequest(token: token, name: name), desk, connection, repeating, environment)
      try environment.show(reply, result) {
        "Token \(TextWidth.safe(reply.entry.token)), \(PlainText.number(reply.waiting)) waiting"
      }
    }
  }

  /// `manifest queue call [TOKEN]`.
  struct Call: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "call",
      abstract: "Calls the person who has waited longest to your desk.",
      discussion: """
        Two desks that call at the same moment get two people. With a token that one is
        called, also again.

        EXAMPLES
          manifest queue call --desk IDN-3
          manifest queue call 0121-0007 --desk IDN-3
        """)

    @Argument(help: "The token; the one that has waited longest without it.")
    var token = ""
    @Option(help: "The desk, such as IDN-3.")
    var desk: String?
    @OptionGroup var repeating: KeyOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func validate() throws { try QueueToken.check(token) }

    func run(in environment: CommandEnvironment) async throws {
      let reply = try await QueueToken.send(
        QueueRequest(token: token, call: true), desk, connection, repeating, environment)
      try environment.show(reply, result) {
        let name = reply.entry.name.isEmpty ? "" : ", \(reply.entry.name)"
        let desk = reply.entry.calledTo.isEmpty ? "" : " to \(reply.entry.calledTo)"
        return TextWidth.safe("Called \(reply.entry.token)\(name)\(desk)")
          + ", \(PlainText.number(reply.waiting)) waiting"
      }
    }
  }

  /// `manifest queue left TOKEN`.
  struct Left: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "left",
      abstract: "Takes somebody out of the queue who went away.",
      discussion: """
        The person may still come back and be registered with the token.

        EXAMPLE
          manifest queue left 0121-0007
        """)

    @Argument(help: "The token.")
    var token: String
    @Option(help: "The desk, such as IDN-GATE.")
    var desk: String?
    @OptionGroup var repeating: KeyOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func validate() throws { try QueueToken.check(token) }

    func run(in environment: CommandEnvironment) async throws {
      let reply = try await QueueToken.send(
        QueueRequest(token: token, left: true), desk, connection, repeating, environment)
      try environment.show(reply, result) {
        "Token \(TextWidth.safe(reply.entry.token)) left, \(PlainText.number(reply.waiting)) waiting"
      }
    }
  }

  /// `manifest queue show`.
  struct Show: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Shows who was called and who waits, in order.",
      discussion: """
        EXAMPLE
          manifest queue show --time-zone Asia/Phnom_Penh
        """)

    @Option(
      help: ArgumentHelp("Show times on this clock, such as Asia/Phnom_Penh.", valueName: "zone"))
    var timeZone: String?
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment, [.timeZone: timeZone])
      let calendar = try MissionClock.calendar(settings[.timeZone])
      let reply = try await environment.withReception(settings) { client, caller in
        try await client.queue(QueueListRequest(mission: caller.mission))
      }
      try environment.show(reply, result) { Self.text(reply, calendar.timeZone) }
    }

    static func text(_ reply: QueueListReply, _ timeZone: String) -> String {
      guard !reply.entries.isEmpty else { return "Nobody waits." }
      var table = TextTable([
        .text("token"), .text("since"), .flexible("name"), .flexible("state"),
      ])
      for entry in reply.entries {
        let desk = entry.calledTo.isEmpty ? "" : " to \(entry.calledTo)"
        table.add([
          entry.token, PlainText.moment(entry.issuedAt, timeZone: timeZone), entry.name,
          entry.state == .called ? "called\(desk)" : "waits",
        ])
      }
      return table.text() + "\n\(PlainText.count(reply.waiting, "person waits", "persons wait"))"
    }
  }
}

/// Calls of the queue have one method.
enum QueueToken {
  static func check(_ token: String) throws {
    guard token.utf8.count <= 24 else { throw ValidationError("A token has at most 24 bytes.") }
  }

  static func send(
    _ request: QueueRequest, _ desk: String?, _ connection: ConnectionOptions,
    _ repeating: KeyOption, _ environment: CommandEnvironment
  ) async throws -> QueueReply {
    let settings = try connection.settings(environment, [.desk: desk])
    let key = repeating.key(environment)
    var request = request
    request.desk = settings[.desk] ?? ""
    let asked = request
    return try await environment.withReception(settings) { client, caller in
      var sent = asked
      sent.mission = caller.mission
      return try await client.queueToken(sent, options: RPCCallOptions(idempotencyKey: key))
    }
  }
}
