internal import Casework
internal import PlanModel
internal import Planner
internal import RepatriationSchema

/// Why people are on no manifest, each person counted once by the reason that comes first.
struct UnplacedCounts {
  /// In the order of the codes.
  let sorted: [UnplacedCount]

  init(_ prepared: PreparedProblem, _ outcome: Outcome) {
    var counts: [ReasonCode: UInt32] = [:]
    for _ in prepared.closed { counts[.caseNotOpen, default: 0] += 1 }
    let unplaced = Dictionary(
      outcome.unplaced.map { ($0.party, $0) }, uniquingKeysWith: { first, _ in first })
    for party in prepared.parties {
      guard let reason = unplaced[party.id] else { continue }
      for (row, lasting) in zip(party.memberStandings, party.lastingCodes) {
        let code = Self.headline(of: row, lasting: lasting, in: party, reason)
        counts[code, default: 0] += 1
      }
    }
    sorted = counts.map { UnplacedCount(headline: $0.key, persons: $0.value) }
      .sorted { $0.headline.rawValue < $1.headline.rawValue }
  }

  /// - Parameters:
  ///   - own: what speaks against the person themselves, by departure.
  ///   - lasting: what does so whatever departs.
  private static func headline(
    of own: [PreparedProblem.Standing], lasting: FailureCodes,
    in party: PreparedProblem.PreparedParty, _ reason: Unplaced
  ) -> ReasonCode {
    if own.isEmpty {
      // Only who could otherwise go lacks a departure.
      if let code = lasting.headline { return code }
      let isWhole = party.lastingCodes.allSatisfy(\.isEmpty)
      return isWhole ? .departureClosed : .groupIncomplete
    }
    if let code = headline(of: own) { return code }
    // The person could go somewhere. Can the party?
    guard party.standings.contains(where: { $0.verdict != .excluded }) else {
      return .groupIncomplete
    }
    if reason.kind == .unfit {
      return reason.obstacles.contains(.keptApart) ? .keptApart : .minorUnaccompanied
    }
    return reason.obstacles == .keptApart ? .keptApart : .capacityFull
  }

  /// What excludes somebody everywhere says more than what excludes them on one departure, and what
  /// is expected in time excludes nobody.
  ///
  /// - Returns: `nil` when there is a departure that does not exclude them.
  static func headline(of standings: [PreparedProblem.Standing]) -> ReasonCode? {
    guard standings.allSatisfy({ $0.verdict == .excluded }) else { return nil }
    let all = standings.map(\.blocking)
    let suited = all.filter {
      $0.isDisjoint(with: .departureSide) && !$0.contains(FailureCodes(.documentNotAccepted))
    }
    let relevant = suited.isEmpty ? all : suited
    var common = relevant.first ?? []
    var union: FailureCodes = []
    for codes in relevant {
      common.formIntersection(codes)
      union.formUnion(codes)
    }
    return (common.isEmpty ? union : common).headline
  }
}
