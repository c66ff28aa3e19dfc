package import PlanModel

extension Problem {
  /// The problem in which nobody may be where directives keep them from: a pinned party on no other
  /// departure, a forbidden one not on that one. Directives of people or departures that the problem does
  /// not have say nothing.
  ///
  /// - Complexity: O(people + directives × departures).
  package func obeying(_ directives: [Directive]) throws -> Problem {
    let known = self.known(directives)
    if known.isEmpty { return self }
    let maker = RiderMaker(self, known)
    var allowed = self
    for u in parties.indices
    where (maker.pin(u) != nil || maker.hasForbid(u)) && maker.lockedPlace(u) < 0 {
      var party = parties[u]
      let pin = maker.pin(u)
      for f in departures.indices
      where (pin != nil && departures[f].id != pin) || maker.isForbidden(u, f) {
        party.eligibility[f] = .excluded(party.eligibility[f].exclusion.union(.departureClosed))
      }
      allowed = try allowed.updating(party)
    }
    return allowed
  }

  /// The directives that speak of somebody and something in the problem, sorted.
  package func known(_ directives: [Directive]) -> [Directive] {
    if directives.isEmpty { return [] }
    let wanted = Set(directives.compactMap(\.person))
    var found: Set<PersonID> = []
    for party in parties {
      for member in party.members where wanted.contains(member.id) { found.insert(member.id) }
    }
    return directives.filter { directive in
      index(of: directive.departure) != nil && directive.person.map(found.contains) ?? true
    }
    .sorted()
  }
}

/// A plan that obeys directives, and the problem that its certificate speaks of.
package struct ObedientPlan: Sendable {
  /// The problem in which nobody may be where the directives keep them from.
  package let problem: Problem
  package let outcome: Outcome
  /// Directives whose person or departure the problem does not have.
  package let idle: [Directive]
  /// Whom the plan has to have where.
  package let pins: [PersonID: DepartureID]

  init(_ problem: Problem, _ outcome: Outcome, obeying known: [Directive], idle: [Directive]) {
    self.problem = problem
    self.outcome = outcome
    self.idle = idle
    pins = known.reduce(into: [:]) { pins, directive in
      if case .pin(let person, let departure) = directive { pins[person] = departure }
    }
  }
}

/// Makes a plan from the beginning that obeys directives. Pins are kept also where leaving the party out
/// would cost less.
///
/// - Parameter solve: What makes plans.
/// - Throws: ``ChangeError``; `conflict` with the smallest set that cannot hold together.
package func plan(
  _ problem: Problem, obeying directives: [Directive], effort: Effort,
  solve: (Problem, Effort) -> Outcome = { plan($0, effort: $1) }
) throws -> ObedientPlan {
  let known = problem.known(directives)
  let idle = directives.filter { !known.contains($0) }.sorted()
  if known.isEmpty {
    return ObedientPlan(problem, solve(problem, effort), obeying: [], idle: idle)
  }
  if let conflict = DirectiveCheck(problem, known, Relations(problem)).smallestConflict() {
    throw ChangeError.conflict(conflict)
  }
  do {
    let allowed = try problem.obeying(known)
    let outcome = solve(allowed, effort)
    if outcome.plan.obeys(known, in: allowed) {
      return ObedientPlan(allowed, outcome, obeying: known, idle: idle)
    }
    var work = Replanner(allowed)
    work.directives = known
    try work.seat(outcome.plan, strictly: false)
    try work.settle(moves: Problem.Limit.movesPerDisplaced)
    let warm = work.finished()
    return ObedientPlan(
      allowed, warm.outcome(proved: outcome, of: allowed), obeying: known, idle: idle)
  } catch let error as ProblemError {
    throw ChangeError.problem(error)
  }
}

extension Plan {
  /// Whether every pinned party is where it is pinned to.
  fileprivate func obeys(_ directives: [Directive], in problem: Problem) -> Bool {
    var places: [PersonID: DepartureID] = [:]
    for manifest in manifests {
      for entry in manifest.entries { places[entry.person] = manifest.departure }
    }
    return directives.allSatisfy { directive in
      guard case .pin(let person, let departure) = directive else { return true }
      return places[person] == departure
    }
  }
}

extension Warm {
  /// The plan in the form in which planning reports one, with the bound that another plan of the same
  /// problem came with: a bound is one for all plans.
  ///
  /// - Parameters:
  ///   - proof: An outcome of `problem`.
  ///   - problem: This plan's problem, with what directives exclude.
  package func outcome(proved proof: Outcome, of problem: Problem) -> Outcome {
    let seating = Seating(Tableau(Instance(problem)))
    for u in problem.parties.indices {
      if let f = departureIndex(u) { seating.put(u, f) }
    }
    seating.commit()
    return seating.outcome(
      cases: proof.certificate.cases, bound: Int(proof.bound), counters: proof.counters)
  }

  /// The problem with what the directives exclude.
  package func obeyedProblem() throws -> Problem {
    do {
      return try problem.obeying(directives)
    } catch let error as ProblemError {
      throw ChangeError.problem(error)
    }
  }
}
