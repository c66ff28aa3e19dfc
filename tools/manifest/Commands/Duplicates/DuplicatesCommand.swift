internal import ArgumentParser
internal import Casework
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// `manifest duplicates …`.
struct DuplicatesCommand: CommandCollection {
  static let configuration = CommandConfiguration(
    commandName: "duplicates",
    abstract: "Finds files that may be one person, and records what a reviewer decides.",
    discussion: """
      A person who registers twice would hold two seats, so neither file is listed
      until somebody has decided (B08). Files are compared when they are recorded or
      corrected. Nobody is merged by name and birth date: that is for a reviewer.

      EXAMPLES
        manifest duplicates list
        manifest duplicates show 5f0c2a1e-…
        echo "Same photograph" | manifest duplicates confirm 5f0c2a1e-…
        manifest duplicates decide            one pair after the other, on a terminal
        manifest duplicates undo 5f0c2a1e-… < reason.txt
      """,
    subcommands: [
      List.self, Show.self, Decide.self, Confirm.self, Dismiss.self, Undo.self, Search.self,
      Suspect.self,
    ])

  /// `manifest duplicates list`.
  struct List: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Pairs that wait for a decision, the most certain first.",
      discussion: """
        EXAMPLES
          manifest duplicates list
          manifest duplicates list --state dismissed
          manifest duplicates list --limit 100 --json
        """)

    @Option(help: "Instead of those that wait: open, confirmed, dismissed or reopened.")
    var state: PairStateArgument?
    @Option(help: "Show at most so many, from 1 to 100.")
    var limit: UInt16 = 20
    @Option(help: ArgumentHelp("Go on behind this pair.", valueName: "pair"))
    var after: PersonArgument?
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func validate() throws {
      guard (1...100).contains(limit) else {
        throw ValidationError("--limit must be from 1 to 100.")
      }
    }

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment)
      let reply = try await environment.withDuplicates(settings) { client, _, caller in
        try await client.duplicates(
          DuplicatesRequest(
            mission: caller.mission, state: state?.value ?? .unset,
            after: after.map { ID($0.uuid) }, limit: limit))
      }
      try environment.show(reply, result) { PairText.text(reply) }
    }
  }

  /// `manifest duplicates show PAIR`.
  struct Show: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Both files of a pair side by side, with what differs marked.",
      discussion: """
        '=' marks what agrees, '~' what agrees but for blanks and signs, '*' what
        differs.

        EXAMPLE
          manifest duplicates show 5f0c2a1e-1c3a-8000-8000-5a1b2c3d4e5f
        """)

    @Argument(help: "The pair's id.")
    var pair: PersonArgument
    @Option(
      help: ArgumentHelp("Show times on this clock, such as Asia/Phnom_Penh.", valueName: "zone"))
    var timeZone: String?
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment, [.timeZone: timeZone])
      let zone = try MissionClock.calendar(settings[.timeZone]).timeZone
      let (shown, text) = try await environment.withDuplicates(settings) { client, intake, _ in
        let shown = try await client.pair(PairRequest(pair: ID(pair.uuid)))
        return (shown, try await PairReview.text(shown.pair, intake, timeZone: zone))
      }
      try environment.show(shown, result) { text }
    }
  }

  /// `manifest duplicates search`.
  struct Search: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "search",
      abstract: "Compares all files of the mission with each other.",
      discussion: """
        Pairs that nobody was shown are added to the list, and pairs that are no longer
        probable leave it: how rare a name is shows only when many people are there.
        What a reviewer decided stays.

        EXAMPLES
          manifest duplicates search
          manifest duplicates search --merge-same
        """)

    @Flag(
      help: """
        Also merge what holds the same document or identity number under a name that \
        agrees, and that nobody decided about. Each merge can be undone.
        """)
    var mergeSame = false
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment)
      let reply = try await environment.withDuplicates(settings) { client, _, caller in
        try await client.compareAll(
          CompareAllRequest(mission: caller.mission, mergeSame: mergeSame),
          options: RPCCallOptions(timeout: PairReview.batchTime))
      }
      try environment.show(reply, result) { PairText.text(reply) }
    }
  }

  /// `manifest duplicates suspect FIRST SECOND`.
  struct Suspect: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "suspect",
      abstract: "Names two files as a pair that the comparison did not offer.",
      discussion: """
        Asks for the reason on a terminal; otherwise reads it from standard input.

        EXAMPLE
          manifest duplicates suspect 019bb2f4-… 019bb301-… < reason.txt
        """)

    @Argument(help: "The id of one person.")
    var first: PersonArgument
    @Argument(help: "The id of the other.")
    var second: PersonArgument
    @OptionGroup var repeating: KeyOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment)
      let request = SuspectRequest(
        first: ID(first.uuid), second: ID(second.uuid),
        reason: try PairReview.reason(environment))
      let key = repeating.key(environment)
      let reply = try await environment.withDuplicates(settings) { client, _, _ in
        try await client.suspect(request, options: RPCCallOptions(idempotencyKey: key))
      }
      try environment.show(reply, result) { PairText.text(reply) }
    }
  }
}

/// A state of a pair as the command line names one.
enum PairStateArgument: String, ExpressibleByArgument, CaseIterable {
  case open, confirmed, dismissed, reopened

  var value: PairState {
    switch self {
    case .open: .open
    case .confirmed: .confirmed
    case .dismissed: .dismissed
    case .reopened: .reopened
    }
  }
}
