internal import PlanModel

/// How a question "what if" is answered: always by planning again on a copy, never by a derivative.
package enum Computing: Hashable, Sendable {
  /// By replanning from the plan as it is, as when the change really came.
  case replanning
  /// By planning from the beginning, with and without the change.
  case solving(Effort)
}

/// What a directive costs: the plan with it, less the plan without it.
package struct DirectivePrice: Hashable, Sendable {
  package let directive: Directive
  /// How it was computed.
  package let computing: Computing
  /// The whole plan with the directive, cents.
  package let withCents: Int64
  /// The whole plan without it, cents.
  package let withoutCents: Int64
  /// What changes when it is ordered, or, for one that holds already, when it is lifted.
  package let diff: Diff

  /// What the directive costs, cents; negative where the plan without it is not the best there is.
  package var cents: Int64 { withCents - withoutCents }
}

/// Prices a directive, whether or not it holds already.
///
/// - Throws: ``ChangeError``; `conflict` with the smallest set that cannot hold together.
package func price(
  of directive: Directive, in warm: Warm, computing: Computing = .replanning
) throws -> DirectivePrice {
  let holds = warm.directives.contains(directive)
  let change: Change = holds ? .lifted(directive) : .ordered(directive)
  let (other, diff) = try replan(warm, [change])
  func cents(_ warm: Warm) throws -> Int64 {
    switch computing {
    case .replanning: warm.cost.total
    case .solving(let effort): try warm.solvedAgain(effort).cost.total
    }
  }
  let asItIs = try cents(warm)
  let changed = try cents(other)
  return DirectivePrice(
    directive: directive, computing: computing, withCents: holds ? asItIs : changed,
    withoutCents: holds ? changed : asItIs, diff: diff)
}

extension Warm {
  /// The same problem and directives, planned from the beginning.
  ///
  /// - Complexity: That of ``plan(_:from:effort:)``.
  package func solvedAgain(_ effort: Effort) throws -> Warm {
    let maker = RiderMaker(problem, directives, relations)
    var allowed = problem
    for u in problem.parties.indices
    where maker.pin(u) != nil || maker.hasForbid(u) && maker.lockedPlace(u) < 0 {
      var party = problem.parties[u]
      let row = maker.row(u)
      for f in problem.departures.indices
      where row[f] >= Instance.never && party.eligibility[f].mayBeListed {
        party.eligibility[f] = .excluded(.departureClosed)
      }
      do {
        allowed = try allowed.updating(party)
      } catch let error as ProblemError {
        throw ChangeError.problem(error)
      }
    }
    var work = Replanner(problem)
    work.directives = directives
    work.held = held
    try work.seat(Planner.plan(allowed, effort: effort).plan, strictly: false)
    try work.settle(moves: Problem.Limit.movesPerDisplaced)
    return work.finished()
  }
}
