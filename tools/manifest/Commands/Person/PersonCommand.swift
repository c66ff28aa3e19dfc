internal import ArgumentParser
internal import Casework
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// `manifest person …`.
struct PersonCommand: CommandCollection {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "Shows, finds and changes people's files.",
    discussion: """
      EXAMPLES
        manifest person search
        manifest person show 019bb2f4-1c3a-7000-8000-5a1b2c3d4e5f
        echo '{"identityVerified":{"nationality":"IDN","basis":"interview"}}' \\
          | manifest person update 019bb2f4-1c3a-7000-8000-5a1b2c3d4e5f
      """,
    groupedSubcommands: [
      CommandGroup(
        name: "Reading",
        subcommands: [Show.self, History.self, RecordedCommand.self, Search.self]),
      CommandGroup(
        name: "Papers",
        subcommands: [
          DocumentCommand.self, StayCommand.self, WaiverCommand.self, PaymentCommand.self,
          PermitCommand.self,
        ]),
      CommandGroup(
        name: "Care",
        subcommands: [
          NeedCommand.self, ConsentCommand.self, ReferCommand.self, ScreenCommand.self,
          HoldCommand.self, KeepApartCommand.self, GroupCommand.self,
        ]),
      CommandGroup(
        name: "The file",
        subcommands: [CorrectCommand.self, StateCommand.self, Update.self]),
    ])

  /// `manifest person show ID`.
  struct Show: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Shows a person's file, as far as your role may see it.",
      discussion: """
        One screen of 80 by 24; --all shows everything, with the ids of what can be
        answered or put right. With --as-of the fine, the stay, the permit and the class
        are those of that moment, past or to come.

        EXAMPLES
          manifest person show 019bb2f4-1c3a-7000-8000-5a1b2c3d4e5f
          manifest person show --as-of 2026-02-14T08:00+07:00 019bb2f4-…
        """)

    @Argument(help: "The person's id.")
    var id: PersonArgument
    @Flag(help: "Show everything, also what does not fit on one screen.")
    var all = false
    @Option(
      help: ArgumentHelp("The moment for which is asked; now without it.", valueName: "time"),
      transform: MomentArgument.read)
    var asOf: MomentArgument?
    @Option(
      help: ArgumentHelp("Show times on this clock, such as Asia/Phnom_Penh.", valueName: "zone"))
    var timeZone: String?
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment, [.timeZone: timeZone])
      let calendar = try MissionClock.calendar(settings[.timeZone])
      let reply = try await environment.withIntake(settings) { client, _ in
        try await client.show(ShowRequest(person: ID(id.uuid), asOf: asOf?.moment))
      }
      try environment.show(reply, result) {
        FileText(reply, timeZone: calendar.timeZone, isWhole: all).text
      }
    }
  }

  /// `manifest person history ID`.
  struct History: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "history",
      abstract: "Who recorded what, when it happened and when it was recorded.",
      discussion: """
        Corrections stand beside what they correct. What is sealed to your role is left
        out.

        EXAMPLE
          manifest person history 019bb2f4-1c3a-7000-8000-5a1b2c3d4e5f
        """)

    @Argument(help: "The person's id.")
    var id: PersonArgument
    @Option(
      help: ArgumentHelp("Show times on this clock, such as Asia/Phnom_Penh.", valueName: "zone"))
    var timeZone: String?
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment, [.timeZone: timeZone])
      let calendar = try MissionClock.calendar(settings[.timeZone])
      let reply = try await environment.withIntake(settings) { client, _ in
        try await client.show(ShowRequest(person: ID(id.uuid)))
      }
      let shown = ShowReply(history: reply.history)
      try environment.show(shown, result) {
        HistoryText.text(reply.history, timeZone: calendar.timeZone)
      }
    }
  }

  /// `manifest person search`.
  struct Search: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "search",
      abstract: "Finds people by a name, a document or identity number, or a queue token.",
      discussion: """
        Asks on a terminal, or reads one line of standard input: what is searched for
        is personal and must not stand in a list of processes. Exit code 1 when nobody
        is found.

        EXAMPLES
          manifest person search
          manifest person search --limit 5 < name.txt
        """)

    @Option(help: "Show at most so many, from 1 to 200.")
    var limit: UInt16 = 20
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func validate() throws {
      guard (1...200).contains(limit) else {
        throw ValidationError("--limit must be from 1 to 200.")
      }
    }

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment)
      let text = environment.ask("Name, document number, identity number or queue token")
      guard !text.isEmpty else {
        throw CommandFailure("Nothing to search for. Give one line on standard input.")
      }
      let reply = try await environment.withIntake(settings) { client, _ in
        try await client.search(SearchRequest(text: text, limit: limit))
      }
      try environment.show(reply, result) { PersonText.text(reply) }
      if reply.hits.isEmpty { throw NegativeAnswer() }
    }
  }

  /// `manifest person update ID`.
  struct Update: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "update",
      abstract: "Records a change of a case from standard input.",
      discussion: """
        Reads the JSON form of Change, which is one of these; fields that are not
        stated stay empty:
          {"identityVerified":{"nationality":"IDN","basis":"interview"}}
          {"document":{"type":"emergencyTravelDocument","number":"X1","issuer":"IDN",
            "issued":"2026-01-20","expires":"2026-02-20","custody":"holder",
            "validity":"valid","destination":"IDN","transits":["KUL"],
            "journeysLeft":1}}
          {"etdApplied":{"appliedOn":"2026-01-20"}}
          {"waiver":{"id":"019bb2f4-1c3a-7000-8000-5a1b2c3d4e01",
            "requestedOn":"2026-01-20","outcome":"granted","decidedOn":"2026-02-02",
            "waivedPercent":100,"coversThrough":"2026-02-28"}}
          {"payment":{"id":"019bb2f4-1c3a-7000-8000-5a1b2c3d4e01",
            "paidOn":"2026-02-03","cents":"21000"}}
          {"exitPermit":{"id":"019bb2f4-1c3a-7000-8000-5a1b2c3d4e01",
            "requestedOn":"2026-01-20","outcome":"granted","decidedOn":"2026-01-30",
            "validUntil":"2026-02-28","port":"KTI"}}
          {"stay":{"entered":"2025-06-01","entryPort":"KTI",
            "authorisedUntil":"2025-07-01"}}
          {"intent":{"intent":"returnHome","travelMode":"assisted","consent":"yes"}}
          {"needs":{"needs":[{"code":"pregnant","week":30,"asOf":"2026-01-20",
            "until":"2026-04-01"}]}}
          {"assessmentOffered":{}}
          {"fitToFly":{"fit":"yes","until":"2026-02-10","escortNeeded":false}}
          {"vulnerability":{"vulnerable":true}}
          {"danger":{"inDanger":true,"deadline":"2026-02-01"}}
          {"bestInterestApproved":{}}

        EXAMPLES
          echo '{"etdApplied":{"appliedOn":"2026-01-20"}}' \\
            | manifest person update 019bb2f4-1c3a-7000-8000-5a1b2c3d4e5f
          echo '{"assessmentOffered":{}}' \\
            | manifest person update 019bb2f4-1c3a-7000-8000-5a1b2c3d4e5f
        """)

    @Argument(help: "The person's id.")
    var id: PersonArgument
    @Option(help: "The desk, such as IDN-3.")
    var desk: String?
    @Option(
      help: ArgumentHelp("When it happened; now without it.", valueName: "time"),
      transform: MomentArgument.read)
    var at: MomentArgument?
    @OptionGroup var repeating: KeyOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment, [.desk: desk])
      let text = try environment.inputText()
      // A union has no JSON form of its own: it is read as the field that it is in a request.
      var request = try CommandEnvironment.message(
        UpdateRequest.self, from: #"{"change":"# + text + "\n}")
      request.person = ID(id.uuid)
      // Without a time intake takes its own, so that a repeated call is the same bytes.
      request.occurredAt = at?.moment ?? Timestamp()
      request.desk = settings[.desk] ?? ""
      let sent = request
      let key = repeating.key(environment)
      let reply = try await environment.withIntake(settings) { client, _ in
        try await client.update(sent, options: RPCCallOptions(idempotencyKey: key))
      }
      try environment.show(reply, result) { PersonText.text(reply) }
    }
  }
}

/// The key under which a change has its effect once.
struct KeyOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A UUID of your own: the same call with the same key is recorded once.", valueName: "uuid"))
  var key: PersonArgument?

  func key(_ environment: CommandEnvironment) -> WireUUID {
    key?.uuid ?? environment.clock.newIdentifier()
  }
}
