internal import ArgumentParser
internal import Casework
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// `manifest person …`.
struct PersonCommand: CommandCollection {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "Shows, finds and updates people.",
    discussion: """
      EXAMPLES
        manifest person search
        manifest person show 019bb2f4-1c3a-7000-8000-5a1b2c3d4e5f
        echo '{"identityVerified":{"nationality":"IDN","basis":"interview"}}' \\
          | manifest person update 019bb2f4-1c3a-7000-8000-5a1b2c3d4e5f
      """,
    subcommands: [Show.self, Search.self, Update.self])

  /// `manifest person show ID`.
  struct Show: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Shows a person's file, as far as your role may see it.",
      discussion: """
        EXAMPLE
          manifest person show 019bb2f4-1c3a-7000-8000-5a1b2c3d4e5f
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
      try environment.show(reply, result) {
        PersonText.text(reply, timeZone: calendar.timeZone)
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
