package import PlanModel

/// A plan that is ready to be changed: the problem, what planners decided, who is where, and the
/// tables that make one change cheap. A value: replanning gives another one and leaves this as it is.
package struct Warm: Sendable {
  /// Most directives at a time.
  package static let directiveLimit = 1_000
  /// Most changes at once.
  package static let changeLimit = 10_000

  /// The facts, and the locks.
  package let problem: Problem
  /// What planners decided, sorted.
  package let directives: [Directive]
  /// What the plan costs.
  package let cost: CostBreakdown
  let allocation: Allocation
  /// What parties with a hold placed here may be on without it.
  let held: [PartyID: [DepartureID: Eligibility]]
  let relations: Relations

  /// Makes a plan ready.
  ///
  /// - Parameters:
  ///   - problem: In which `previousDeparture` and `notice` say what was published.
  ///   - plan: A plan that the verifier accepts for the problem.
  /// - Throws: ``ChangeError``; `planDoesNotFit` where the plan and the problem disagree. Facts that
  ///   changed since a plan was made are for ``replan(_:from:notice:moves:)``.
  /// - Complexity: O(parties × departures).
  package init(_ problem: Problem, _ plan: Plan) throws {
    var work = Replanner(problem)
    try work.seat(plan, strictly: true)
    self = work.finished()
  }

  init(
    problem: Problem, directives: [Directive], cost: CostBreakdown, allocation: Allocation,
    held: [PartyID: [DepartureID: Eligibility]], relations: Relations
  ) {
    self.problem = problem
    self.directives = directives
    self.cost = cost
    self.allocation = allocation
    self.held = held
    self.relations = relations
  }

  /// The plan. Complexity: O(people).
  package var plan: Plan {
    var entries = [[Plan.Entry]](repeating: [], count: problem.departures.count)
    for (u, party) in problem.parties.enumerated() {
      guard let f = departureIndex(u) else { continue }
      let missing = party.eligibility[f].missing
      for member in party.members {
        entries[f].append(Plan.Entry(party: party.id, person: member.id, missing: missing))
      }
    }
    return Plan(
      manifests: problem.departures.indices.filter { !entries[$0].isEmpty }.map {
        Plan.Manifest(
          departure: problem.departures[$0].id, escorts: allocation.escorts[$0],
          entries: entries[$0])
      })
  }

  /// The departure a party is on; nil without one, or for an unknown party.
  package func departure(of party: PartyID) -> DepartureID? {
    guard let u = problem.index(of: party), let f = departureIndex(u) else { return nil }
    return problem.departures[f].id
  }

  func departureIndex(_ u: Int) -> Int? {
    let f = allocation.at[u]
    return f < 0 || f == allocation.none ? nil : f
  }

  /// The plan as it is, published: from now on whoever is taken off it costs a move.
  ///
  /// - Parameter notice: How firm each list is.
  package func published(notice: (DepartureID) -> Notice = { _ in .told }) throws -> Warm {
    let plan = plan
    var work = Replanner(problem.published(plan, notice: notice))
    work.directives = directives
    work.held = held
    try work.seat(plan, strictly: true)
    return work.finished()
  }
}
