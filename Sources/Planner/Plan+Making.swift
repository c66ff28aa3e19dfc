package import PlanModel

/// Makes a plan: a pure function of the problem and the effort.
///
/// Parties are placed most urgent first, each where it adds least to the cost, moving others to
/// departures they may be on where that makes room; a higher tier takes a lower tier's place when
/// there is no other way. Then chains of moves lower the cost, charters that do not pay are closed,
/// and priority is enforced again. Equal problems and efforts give equal bytes on every machine.
///
/// A seat on an open departure is always filled when somebody may take it, whatever it costs; only
/// opening a charter is weighed against cost.
package func plan(_ problem: Problem, effort: Effort = .standard) -> Outcome {
  let instance = Instance(problem)
  let board = Board(instance)
  var counters = Counters()
  for f in 0..<instance.departureCount where !instance.isLocked[f] {
    board.bias[f] = instance.openCosts[f] / max(1, instance.places[f].seats)
  }
  let movable = instance.byPriority.filter { instance.lockedAt[$0] < 0 && instance.mayGo($0) }
  counters.takings += board.place(movable, limit: effort.takings)
  for f in board.bias.indices { board.bias[f] = 0 }
  board.commit()
  for _ in 0..<max(1, effort.improvementRounds) {
    let before = board.cost
    board.improve(rounds: effort.improvementRounds)
    board.commit()
    counters.charterChanges += board.chooseCharters(limit: effort.takings)
    board.commit()
    if board.cost >= before { break }
  }
  counters.takings += board.placeAll(movable, limit: effort.takings)
  counters.chains = board.chainCount
  _ = board.settle(limit: Board.settleLimit)
  var search = BoundSearch(instance, goal: board.cost)
  let bound = search.run(steps: effort.boundSteps, start: board.price)
  counters.boundSteps = search.steps
  return board.outcome(
    cases: [Certificate.Case(prices: search.certificatePrices())], bound: bound,
    counters: counters)
}

/// Makes a plan that costs as little as possible by the policy's weights alone.
package func optimise(_ problem: Problem, effort: Effort = .standard) -> Outcome {
  let instance = Instance(problem)
  guard var optimiser = Optimiser(instance, effort: effort) else {
    return plan(problem, effort: effort)
  }
  let (seating, search) = optimiser.run()
  let board = Board(instance)
  for f in 0..<instance.departureCount where !instance.isLocked[f] {
    board.usable[f] = seating.isOpen[f]
  }
  for u in 0..<instance.partyCount {
    board.move(u, to: seating.at[u] == instance.departureCount ? -1 : Int(seating.at[u]))
  }
  board.commit()
  let (cases, bound) = optimiser.prove(search, cost: Int(board.breakdown().total))
  return board.outcome(cases: cases, bound: bound, counters: optimiser.counters)
}

extension Instance {
  /// Whether any departure may take the party.
  func mayGo(_ u: Int) -> Bool {
    let row = u * departureCount
    return costs[row..<row + departureCount].contains { $0 < Self.never }
  }
}

extension Board {
  /// Passes over everybody without a departure until one changes nothing: a party that moves for
  /// another can leave more room than that one takes.
  func placeAll(_ parties: [Int], limit: Int) -> Int {
    var taken = 0
    var changed = true
    while changed {
      let before = at
      taken += place(parties.filter { at[$0] < 0 }, limit: max(0, limit - taken))
      changed = at != before && taken < limit
      commit()
    }
    return taken
  }

  /// The plan as it stands.
  func plan() -> Plan {
    let problem = instance.problem
    var entries = [[Plan.Entry]](repeating: [], count: instance.departureCount)
    for (u, party) in problem.parties.enumerated() where at[u] >= 0 {
      let f = at[u]
      let missing = party.eligibility[f].missing
      for member in party.members {
        entries[f].append(Plan.Entry(party: party.id, person: member.id, missing: missing))
      }
    }
    return Plan(
      manifests: problem.departures.indices.filter { !entries[$0].isEmpty }.map {
        Plan.Manifest(
          departure: problem.departures[$0].id, escorts: instance.escorts(for: loads[$0]),
          entries: entries[$0])
      })
  }

  /// The plan as it stands with its proof.
  func outcome(cases: [Certificate.Case], bound: Int, counters: Counters) -> Outcome {
    let cost = breakdown()
    return Outcome(
      plan: plan(), cost: cost,
      certificate: Certificate(cases: cases, claimedCost: cost, claimedBound: Int64(bound)),
      bound: Int64(bound), unplaced: unplaced(), use: use(), counters: counters)
  }

  /// The cost of the plan as it stands, by component.
  func breakdown() -> CostBreakdown {
    let pricing = Pricing(instance.problem)
    var total = CostBreakdown()
    for (u, party) in instance.problem.parties.enumerated() {
      let cost =
        at[u] >= 0 ? pricing.cost(of: party, on: at[u]) : pricing.costWithoutDeparture(of: party)
      total.waiting += Int64(cost.waiting)
      total.noDeparture += Int64(cost.noDeparture)
      total.seats += Int64(cost.seats)
      total.preference += Int64(cost.preference)
      total.expectation += Int64(cost.expectation)
      total.moves += Int64(cost.moves)
      total.shelter += Int64(cost.shelter)
      total.onward += Int64(cost.onward)
    }
    for group in instance.softGroups {
      total.splits +=
        Int64(Set(group.map { at[$0] }).count - 1) * instance.problem.policy.splitCents
    }
    for f in 0..<instance.departureCount where counts[f] > 0 {
      total.opening += Int64(instance.openCosts[f])
      total.escorts +=
        Int64(instance.escorts(for: loads[f])) * instance.problem.policy.escortCents
    }
    return total
  }
}
