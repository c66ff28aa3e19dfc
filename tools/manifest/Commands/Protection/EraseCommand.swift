internal import ArgumentParser
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// `manifest erase`.
struct EraseCommand: ManifestSubcommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Erases a person for good, by two people; or shows erasures.",
    discussion: """
      A data-protection officer asks for it with a reason; an approver with a
      certificate of another name confirms it.
      Then the person's files are gone, their keys are destroyed, the mission's
      snapshots thrown away, and followers do the same. The log stays whole: what it
      holds of the person is noise without the key. Backups are reached by the next
      'manifest keys rotate'. The answer says what could be read before and after.

      A case must be closed first, and a legal hold suspends erasure. Other missions
      that have a file of the person must erase it themselves. What left the service
      on paper, by export or in outboxes is not reached.

      EXAMPLES
        manifest erase 019bb2f4-… --reason "asked for by the person, file DP-12"
        manifest erase 019bb2f4-… --confirm --credential approver-1
        manifest erase 019bb2f4-… --withdraw
        manifest erase                     erasures that are not complete, and holds
      """)

  @Argument(help: "The id of the person; without it erasures are shown.")
  var person: PersonArgument?
  @Option(help: ArgumentHelp("Why, in words that name nobody.", valueName: "words"))
  var reason: String?
  @Flag(help: "Confirm what somebody else asked for. Nothing brings the data back.")
  var confirm = false
  @Flag(help: "Take the request back.")
  var withdraw = false
  @Flag(help: "Show complete and withdrawn ones, too.")
  var all = false
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var result: ResultOptions

  func validate() throws {
    guard person != nil else {
      guard reason == nil, !confirm, !withdraw else {
        throw ValidationError("Name the person.")
      }
      return
    }
    guard [reason != nil, confirm, withdraw].filter({ $0 }).count == 1 else {
      throw ValidationError(
        "Give --reason to ask for it, --confirm to do what somebody else asked for, or --withdraw.")
    }
    guard !all else { throw ValidationError("--all goes without a person.") }
  }

  func run(in environment: CommandEnvironment) async throws {
    let settings = try connection.settings(environment)
    guard let person else {
      let reply = try await environment.withProtection(settings) { client, caller in
        try await client.erasures(ErasuresRequest(mission: caller.mission, all: all))
      }
      try environment.show(reply, result) { ErasureText.text(reply) }
      return
    }
    let reply = try await environment.withProtection(settings) { client, _ in
      if confirm {
        return try await client.confirmErasure(ConfirmErasureRequest(person: ID(person.uuid)))
      }
      return try await client.erase(
        EraseRequest(person: ID(person.uuid), reason: reason ?? "", withdraw: withdraw))
    }
    try environment.show(reply, result) { ErasureText.text(reply.erasure) }
  }
}

/// `manifest legal-hold`.
struct LegalHoldCommand: CommandCollection {
  static let configuration = CommandConfiguration(
    commandName: "legal-hold", abstract: "Suspends the erasure of a person, or ends that.",
    discussion: """
      EXAMPLES
        manifest legal-hold set 019bb2f4-… --reason "proceeding 12/2026"
        manifest legal-hold release 019bb2f4-…
      """, subcommands: [Set.self, Release.self])

  /// `manifest legal-hold set`.
  struct Set: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "set", abstract: "Nobody erases this person until it is released.",
      discussion: """
        It can be set before the case is closed, and while an erasure is asked for.

        EXAMPLE
          manifest legal-hold set 019bb2f4-… --reason "proceeding 12/2026"
        """)

    @Argument(help: "The id of the person.")
    var person: PersonArgument
    @Option(help: ArgumentHelp("Which proceeding, in words that name nobody.", valueName: "words"))
    var reason: String
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      try await LegalHoldCommand.send(
        LegalHoldRequest(person: ID(person.uuid), reason: reason), connection, result, environment)
    }
  }

  /// `manifest legal-hold release`.
  struct Release: ManifestSubcommand {
    static let configuration = CommandConfiguration(
      commandName: "release", abstract: "The person may be erased again.",
      discussion: """
        EXAMPLE
          manifest legal-hold release 019bb2f4-…
        """)

    @Argument(help: "The id of the person.")
    var person: PersonArgument
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var result: ResultOptions

    func run(in environment: CommandEnvironment) async throws {
      try await LegalHoldCommand.send(
        LegalHoldRequest(person: ID(person.uuid), release: true), connection, result, environment)
    }
  }

  private static func send(
    _ request: LegalHoldRequest, _ connection: ConnectionOptions, _ result: ResultOptions,
    _ environment: CommandEnvironment
  ) async throws {
    let settings = try connection.settings(environment)
    let reply = try await environment.withProtection(settings) { client, _ in
      try await client.legalHold(request)
    }
    try environment.show(reply, result) {
      reply.hold.releasedAt == nil
        ? "A legal hold is set on \(reply.hold.person) (event \(reply.sequence))."
        : "The legal hold on \(reply.hold.person) is released (event \(reply.sequence))."
    }
  }
}

/// Erasures as text.
enum ErasureText {
  static func text(_ reply: ErasuresReply) -> String {
    var parts = reply.erasures.map(text)
    for hold in reply.holds {
      let state = hold.releasedAt == nil ? "set" : "released"
      parts.append("legal hold on \(hold.person): \(state), \(hold.reason)")
    }
    guard !parts.isEmpty else { return "No erasure waits for anything, and no legal hold is set." }
    return parts.joined(separator: "\n\n")
  }

  static func text(_ erasure: Erasure) -> String {
    var lines = ["erasure of \(erasure.person): \(words(erasure.state))"]
    lines.append("  asked for    \(who(erasure.requestedBy)), \(moment(erasure.requestedAt))")
    lines.append("  because      \(TextWidth.safe(erasure.reason))")
    if let decided = erasure.decidedAt {
      let verb = erasure.state == .withdrawn ? "taken back   " : "confirmed    "
      lines.append("  \(verb)\(who(erasure.decidedBy)), \(moment(decided))")
    }
    lines.append("  files        \(erasure.files.count)")
    guard erasure.state != .requested, erasure.state != .withdrawn else {
      return lines.joined(separator: "\n")
    }
    lines.append(
      "  before       \(census(erasure.before)), \(erasure.before.keys) keys, "
        + PlainText.count(Int(erasure.before.snapshots), "snapshot", "snapshots"))
    if let destroyed = erasure.keysDestroyedAt {
      lines.append("  after        \(census(erasure.after)); keys destroyed \(moment(destroyed))")
    } else {
      lines.append("  after        the keys are still to be destroyed: restart intake")
    }
    if erasure.acknowledged.isEmpty {
      lines.append("  followers    none has acknowledged it yet")
    }
    for acknowledged in erasure.acknowledged {
      lines.append("  follower     \(who(acknowledged.follower)), \(moment(acknowledged.at))")
    }
    if let completed = erasure.completedAt {
      lines.append(
        "  backups      cannot be opened since \(moment(completed)), when the key was replaced")
    } else {
      lines.append("  backups      hold it until the next 'manifest keys rotate'")
    }
    for mission in erasure.otherMissions {
      lines.append("  NOT REACHED  the file that \(mission) has of the person")
    }
    return lines.joined(separator: "\n")
  }

  private static func words(_ state: ErasureState) -> String {
    switch state {
    case .requested: "asked for; somebody else must confirm it"
    case .removed: "files are gone, keys are being destroyed"
    case .erased: "done; complete with the next rotation of keys"
    case .complete: "complete"
    default: state.name
    }
  }

  private static func census(_ census: ErasureCensus) -> String {
    PlainText.count(Int(census.events), "event", "events") + " and "
      + PlainText.count(Int(census.documents), "record", "records") + " could be read"
  }

  private static func who(_ uri: String) -> String {
    TextWidth.safe(uri.split(separator: "/").suffix(2).joined(separator: "/"))
  }

  private static func moment(_ moment: Timestamp) -> String {
    PlainText.moment(moment, timeZone: "UTC")
  }
}
