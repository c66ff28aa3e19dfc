internal import ArgumentParser
internal import Casework
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// `manifest announce …`.
struct AnnounceCommand: CommandCollection {
  static let configuration = CommandConfiguration(
    commandName: "announce", abstract: "Groups that are expected: a bus of 43 tonight.",
    discussion: """
      A registration that names the announcement, as 'manifest register
      --announcement ID' does, counts as arrived. 'manifest status' says how many are
      still to come.

      EXAMPLES
        manifest announce add --expected 43 --from Bavet --at 2026-01-21T20:00+07:00
        manifest announce change ID --expected 40
        manifest announce close ID --reason 'all arrived'
        manifest announce show
      """,
    subcommands: [Add.self, Change.self, Close.self, Show.self])

  /// `manifest announce add`.
  struct Add: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Announces a group.",
      discussion: """
        With --contact asks on a terminal whom to call about the group, or reads a line
        of standard input: it is personal and no argument.

        EXAMPLES
          manifest announce add --expected 43 --from Bavet --at 2026-01-21T20:00+07:00
          manifest announce add --expected 12 --from Poipet --channel police \\
            --at 2026-01-22T06:00+07:00 --contact < phone.txt
        """)

    @Option(help: ArgumentHelp("How many people are expected.", valueName: "count"))
    var expected: UInt32
    @Option(help: ArgumentHelp("From where they come.", valueName: "place"))
    var from: String
    @Option(
      help: ArgumentHelp("When they are expected.", valueName: "time"),
      transform: MomentArgument.read)
    var at: MomentArgument
    @Option(
      help: ArgumentHelp("A name to tell groups apart by, such as 'bus 2'.", valueName: "text"))
    var label = ""
    @Option(help: "How they come: walk-in, province, police, hotline or bulk.")
    var channel = ChannelArgument.province
    @Flag(help: "Read whom to call.")
    var contact = false
    @OptionGroup var repeating: KeyOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func validate() throws {
      try AnnouncementFlags.check(from, "--from")
      if !label.isEmpty { try AnnouncementFlags.check(label, "--label") }
      guard expected > 0 else { throw ValidationError("--expected must be above 0.") }
    }

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment)
      let key = repeating.key(environment)
      let announcement = Announcement(
        id: ID(key), label: label, expected: expected, from: from, expectedAt: at.moment,
        channel: channel.value, contact: contact ? environment.ask("Whom to call") : "")
      let reply = try await environment.withReception(settings) { client, caller in
        var sent = announcement
        sent.mission = caller.mission
        return try await client.announce(
          AnnounceRequest(announcement: sent), options: RPCCallOptions(idempotencyKey: key))
      }
      try environment.show(reply, result) {
        "Announced: \(reply.announcement.id), "
          + PlainText.count(reply.announcement.expected, "person", "persons")
      }
    }
  }

  /// `manifest announce change ID`.
  struct Change: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "change",
      abstract: "Corrects an announcement; what is not stated stays.",
      discussion: """
        EXAMPLES
          manifest announce change ID --expected 40
          manifest announce change ID --at 2026-01-21T23:30+07:00
        """)

    @Argument(help: "The announcement's id.")
    var id: PersonArgument
    @Option(help: ArgumentHelp("How many people are expected.", valueName: "count"))
    var expected: UInt32?
    @Option(help: ArgumentHelp("From where they come.", valueName: "place"))
    var from: String?
    @Option(
      help: ArgumentHelp("When they are expected.", valueName: "time"),
      transform: MomentArgument.read)
    var at: MomentArgument?
    @Option(help: ArgumentHelp("A name to tell groups apart by.", valueName: "text"))
    var label: String?
    @OptionGroup var repeating: KeyOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func validate() throws {
      if let from { try AnnouncementFlags.check(from, "--from") }
      if let label { try AnnouncementFlags.check(label, "--label") }
      guard expected != nil || from != nil || at != nil || label != nil else {
        throw ValidationError("Nothing to change. State --expected, --from, --at or --label.")
      }
    }

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment)
      let key = repeating.key(environment)
      let reply = try await environment.withReception(settings) { client, caller in
        let known = try await client.announcements(
          AnnouncementsRequest(mission: caller.mission)
        ).announcements
        guard var sent = known.first(where: { $0.id.uuid == id.uuid }) else {
          throw CommandFailure(
            "No open announcement has this id. Look with 'manifest announce show'.")
        }
        if let expected { sent.expected = expected }
        if let from { sent.from = from }
        if let at { sent.expectedAt = at.moment }
        if let label { sent.label = label }
        return try await client.announce(
          AnnounceRequest(announcement: sent), options: RPCCallOptions(idempotencyKey: key))
      }
      try environment.show(reply, result) {
        "Changed: \(PlainText.count(reply.announcement.expected, "person", "persons")) expected, "
          + "\(PlainText.number(reply.announcement.arrived)) arrived"
      }
    }
  }

  /// `manifest announce close ID`.
  struct Close: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "close",
      abstract: "Ends an announcement: all arrived, or nobody comes any more.",
      discussion: """
        EXAMPLE
          manifest announce close ID --reason 'turned back at Neak Loeung'
        """)

    @Argument(help: "The announcement's id.")
    var id: PersonArgument
    @Option(help: ArgumentHelp("Why; no person's name.", valueName: "text"))
    var reason: String
    @OptionGroup var repeating: KeyOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func validate() throws {
      guard !trimmed(reason).isEmpty, reason.utf8.count <= 200 else {
        throw ValidationError("--reason needs 1 to 200 bytes.")
      }
    }

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment)
      let key = repeating.key(environment)
      let reply = try await environment.withReception(settings) { client, caller in
        try await client.announce(
          AnnounceRequest(
            announcement: Announcement(id: ID(id.uuid), mission: caller.mission),
            closeReason: reason),
          options: RPCCallOptions(idempotencyKey: key))
      }
      try environment.show(reply, result) {
        "Closed: \(PlainText.number(reply.announcement.arrived)) of "
          + "\(PlainText.number(reply.announcement.expected)) arrived"
      }
    }
  }

  /// `manifest announce show`.
  struct Show: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Shows who is expected, and how many are still to come.",
      discussion: """
        EXAMPLES
          manifest announce show
          manifest announce show --all --time-zone Asia/Phnom_Penh
        """)

    @Flag(help: "Also those that are closed.")
    var all = false
    @Option(
      help: ArgumentHelp("Show times on this clock, such as Asia/Phnom_Penh.", valueName: "zone"))
    var timeZone: String?
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment, [.timeZone: timeZone])
      let calendar = try MissionClock.calendar(settings[.timeZone])
      let reply = try await environment.withReception(settings) { client, caller in
        try await client.announcements(
          AnnouncementsRequest(mission: caller.mission, all: all))
      }
      try environment.show(reply, result) { Self.text(reply, calendar.timeZone) }
    }

    static func text(_ reply: AnnouncementsReply, _ timeZone: String) -> String {
      guard !reply.announcements.isEmpty else { return "Nobody is announced." }
      var blocks: [String] = []
      for group in reply.announcements {
        var table = TextTable([.text(""), .flexible("")])
        table.add(["from", group.from + (group.label.isEmpty ? "" : ", \(group.label)")])
        table.add(["expected", PlainText.moment(group.expectedAt, timeZone: timeZone)])
        table.add([
          "persons",
          "\(PlainText.number(group.arrived)) of \(PlainText.number(group.expected)) arrived",
        ])
        if !group.contact.isEmpty { table.add(["call", group.contact]) }
        if group.closedAt != nil { table.add(["closed", group.closeReason]) }
        blocks.append("\(group.id)\n" + table.text(indent: 2))
      }
      return blocks.joined(separator: "\n")
        + "\n\(PlainText.count(reply.outstanding, "person", "persons")) still to come"
    }
  }
}

/// Limits of the schema that a flag can break.
enum AnnouncementFlags {
  static func check(_ text: String, _ flag: String) throws {
    guard !trimmed(text).isEmpty, text.utf8.count <= 100 else {
      throw ValidationError("\(flag) needs 1 to 100 bytes.")
    }
  }
}
