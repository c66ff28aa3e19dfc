internal import PlanModel

/// What a seating says to the outside.
extension Seating {
  /// The departure of a party, or nil.
  func departure(of u: Int) -> Int? {
    let f = Int(at[u])
    return f >= 0 && f < departureCount ? f : nil
  }

  /// Whether people are on a departure, or could be without opening it.
  func isUsed(_ f: Int) -> Bool {
    tableau.instance.isLocked[f] || counts[f] > 0 || tableau.openCosts[f] == 0
  }

  /// The plan as it stands.
  func plan() -> Plan {
    let problem = tableau.instance.problem
    var entries = [[Plan.Entry]](repeating: [], count: departureCount)
    for (u, party) in problem.parties.enumerated() {
      guard let f = departure(of: u) else { continue }
      let missing = party.eligibility[f].missing
      for member in party.members {
        entries[f].append(Plan.Entry(party: party.id, person: member.id, missing: missing))
      }
    }
    return Plan(
      manifests: problem.departures.indices.filter { !entries[$0].isEmpty }.map {
        Plan.Manifest(
          departure: problem.departures[$0].id, escorts: Int(escorts[$0]), entries: entries[$0])
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

  /// The exact cost of the plan as it stands, by component.
  func breakdown() -> CostBreakdown {
    let instance = tableau.instance
    let pricing = Pricing(instance.problem)
    var total = CostBreakdown()
    for (u, party) in instance.problem.parties.enumerated() {
      let cost =
        departure(of: u).map { pricing.cost(of: party, on: $0) }
        ?? pricing.costWithoutDeparture(of: party)
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
    for f in 0..<departureCount where counts[f] > 0 {
      total.opening += Int64(instance.openCosts[f])
      total.escorts += Int64(escorts[f]) * instance.problem.policy.escortCents
    }
    return total
  }
}
