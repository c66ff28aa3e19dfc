internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// A reviewer at a terminal, one pair after the other.
struct PairReview: Sendable {
  /// How long comparing everybody may take: a hundred thousand files take half a minute.
  static let batchTime = Duration.seconds(120)
  private static let page: UInt16 = 100

  let environment: CommandEnvironment
  let client: DuplicatesClient
  let intake: IntakeClient
  let mission: String
  let timeZone: String
  /// The pairs go to standard error, because standard output carries JSON.
  let isShownBeside: Bool

  private enum Step {
    case decided(DuplicatePair)
    case next
    case end
  }

  /// - Returns: the pairs that were decided, at most as many as a list holds.
  func run() async throws -> DuplicatesReply {
    var decided = DuplicatesReply()
    var seen: Set<ID<DuplicatePair>> = []
    while true {
      let reply = try await client.duplicates(
        DuplicatesRequest(mission: mission, limit: Self.page))
      decided.open = reply.open
      let new = reply.pairs.filter { !seen.contains($0.pair.id) }
      if seen.isEmpty, new.isEmpty { say("Nobody waits for a decision.") }
      guard var shown = new.first, decided.pairs.count < Int(Self.page) else { return decided }
      seen.insert(shown.pair.id)
      say(try await Self.text(shown.pair, intake, timeZone: timeZone))
      switch try await ask(shown.pair) {
      case .decided(let pair):
        shown.pair = pair
        decided.pairs.append(shown)
      case .next: continue
      case .end: return decided
      }
    }
  }

  private func say(_ text: String) {
    if isShownBeside { environment.note(text) } else { environment.print(text) }
  }

  private func ask(_ pair: DuplicatePair) async throws -> Step {
    while true {
      environment.note("s one person, S keep the second, d two persons, n next, q end")
      let decision: PairDecision
      var survivor: ID<PersonFile>?
      switch environment.ask("Decide") {
      case "s": (decision, survivor) = (.confirm, pair.survivor ?? pair.first)
      case "S": (decision, survivor) = (.confirm, pair.second)
      case "d": decision = .dismiss
      case "n": return .next
      case "q", "": return .end
      default: continue
      }
      let reason = environment.ask("Reason")
      guard !reason.isEmpty else {
        environment.note("Nothing is recorded without a reason.")
        continue
      }
      do {
        let reply = try await client.decidePair(
          DecidePairRequest(
            pair: pair.id, decision: decision, reason: reason, survivor: survivor,
            seen: pair.changedAt),
          options: RPCCallOptions(idempotencyKey: environment.clock.newIdentifier()))
        say(PairText.text(reply) + "\n")
        return .decided(reply.pair)
      } catch is PairChangedMeanwhile {
        environment.note("Not recorded: the pair changed while you looked at it.")
        return .next
      } catch let refused as Rejected {
        environment.note("Not recorded: \(TextWidth.safe(refused.reason))")
      }
    }
  }

  /// A pair with both its files, as the caller's role sees them.
  static func text(
    _ pair: DuplicatePair, _ intake: IntakeClient, timeZone: String
  ) async throws -> String {
    let first = try await intake.show(ShowRequest(person: pair.first))
    let second = try await intake.show(ShowRequest(person: pair.second))
    return PairText.sideBySide(pair, first.file, second.file, timeZone: timeZone)
  }

  /// - Throws: `CommandFailure` when there is none.
  static func reason(_ environment: CommandEnvironment) throws -> String {
    let reason = try environment.askText("Reason")
    guard !reason.isEmpty else {
      throw CommandFailure("A reason is needed. Give it on standard input.")
    }
    return reason
  }
}

extension CommandEnvironment {
  /// Calls intake about files that may be one person. Whatever goes wrong becomes words for the person
  /// who called.
  func withDuplicates<Result: Sendable>(
    _ settings: ConnectionSettings,
    _ body: (DuplicatesClient, IntakeClient, CallingAs) async throws -> Result
  ) async throws -> Result {
    try await calling(settings, .intake) { transport, caller in
      try await body(DuplicatesClient(transport), IntakeClient(transport), caller)
    }
  }
}
