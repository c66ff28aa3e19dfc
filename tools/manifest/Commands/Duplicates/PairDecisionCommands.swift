internal import ArgumentParser
internal import Casework
internal import RepatriationSchema
internal import Wire
internal import WireRPC

extension DuplicatesCommand {
  /// What each way to decide needs.
  struct DecisionOptions: ParsableArguments {
    @Argument(help: "The pair's id.")
    var pair: PersonArgument
    @Option(
      help: ArgumentHelp(
        "Decide only if the pair is still as you saw it: 'changedAt' of its JSON form.",
        valueName: "event"))
    var seen: Int64?
    @OptionGroup var repeating: KeyOption
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func validate() throws {
      guard repeating.key == nil || seen != nil else {
        throw ValidationError("--key needs --seen: the same call must state the same version.")
      }
    }

    func decide(
      _ decision: PairDecision, survivor: ID<PersonFile>? = nil,
      in environment: CommandEnvironment
    ) async throws {
      let settings = try connection.settings(environment)
      let reason = try PairReview.reason(environment)
      let key = repeating.key(environment)
      let reply = try await environment.withDuplicates(settings) { client, _, _ in
        let id = ID<DuplicatePair>(pair.uuid)
        let version: Int64
        if let seen {
          version = seen
        } else {
          version = try await client.pair(PairRequest(pair: id)).pair.changedAt
        }
        return try await client.decidePair(
          DecidePairRequest(
            pair: id, decision: decision, reason: reason, survivor: survivor, seen: version),
          options: RPCCallOptions(idempotencyKey: key))
      }
      try environment.show(reply, result) { PairText.text(reply) }
    }
  }

  /// `manifest duplicates confirm PAIR`.
  struct Confirm: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "confirm",
      abstract: "One person: merges the two files.",
      discussion: """
        The file registered first goes on, or the one that --keep names. The other
        stays readable and as it is; its place in a group, its holds and separations
        count for the file that goes on. 'undo' brings it back.

        Asks for the reason on a terminal; otherwise reads it from standard input.

        EXAMPLES
          echo "Same photograph" | manifest duplicates confirm 5f0c2a1e-…
          manifest duplicates merge 5f0c2a1e-… --keep 019bb301-… < reason.txt
        """,
      aliases: ["merge"])

    @Option(help: ArgumentHelp("The file that goes on.", valueName: "id"))
    var keep: PersonArgument?
    @OptionGroup var options: DecisionOptions

    func run(in environment: CommandEnvironment) async throws {
      try await options.decide(.confirm, survivor: keep.map { ID($0.uuid) }, in: environment)
    }
  }

  /// `manifest duplicates dismiss PAIR`.
  struct Dismiss: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "dismiss",
      abstract: "Two persons: neither is held up by the other any more.",
      discussion: """
        Asks for the reason on a terminal; otherwise reads it from standard input.

        EXAMPLE
          echo "Born in different provinces" | manifest duplicates dismiss 5f0c2a1e-…
        """)

    @OptionGroup var options: DecisionOptions

    func run(in environment: CommandEnvironment) async throws {
      try await options.decide(.dismiss, in: environment)
    }
  }

  /// `manifest duplicates undo PAIR`.
  struct Undo: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "undo",
      abstract: "Takes a decision back; a merged file comes back as it was.",
      discussion: """
        Asks for the reason on a terminal; otherwise reads it from standard input.

        EXAMPLE
          manifest duplicates undo 5f0c2a1e-… < reason.txt
        """)

    @OptionGroup var options: DecisionOptions

    func run(in environment: CommandEnvironment) async throws {
      try await options.decide(.undo, in: environment)
    }
  }

  /// `manifest duplicates decide`.
  struct Decide: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "decide",
      abstract: "Goes through the pairs that wait, one after the other.",
      discussion: """
        Shows each pair side by side and asks for one letter: s one person (the first
        file goes on), S the second file goes on, d two persons, n the next pair, q end.
        Then for the reason. A decision counts for what you were shown: if somebody
        else decided meanwhile, it is not recorded.

        EXAMPLE
          manifest duplicates decide
        """)

    @Option(
      help: ArgumentHelp("Show times on this clock, such as Asia/Phnom_Penh.", valueName: "zone"))
    var timeZone: String?
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      let settings = try connection.settings(environment, [.timeZone: timeZone])
      let zone = try MissionClock.calendar(settings[.timeZone]).timeZone
      let decided = try await environment.withDuplicates(settings) { client, intake, caller in
        try await PairReview(
          environment: environment, client: client, intake: intake, mission: caller.mission,
          timeZone: zone, isShownBeside: result.json
        ).run()
      }
      try environment.show(decided, result) {
        PlainText.count(decided.pairs.count, "pair decided", "pairs decided")
      }
    }
  }
}
