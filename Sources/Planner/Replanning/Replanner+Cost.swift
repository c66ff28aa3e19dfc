internal import PlanModel

extension Replanner {
  /// The cost of the plan, by component.
  func cost(of allocation: Allocation) -> CostBreakdown {
    let pricing = Pricing(problem)
    var total = CostBreakdown()
    func add(_ u: Int, _ pricing: Pricing, _ f: Int, _ none: Int, _ sign: Int) {
      let party = pricing.problem.parties[u]
      let cost =
        f == none ? pricing.costWithoutDeparture(of: party) : pricing.cost(of: party, on: f)
      total.waiting += Int64(sign * cost.waiting)
      total.noDeparture += Int64(sign * cost.noDeparture)
      total.seats += Int64(sign * cost.seats)
      total.preference += Int64(sign * cost.preference)
      total.expectation += Int64(sign * cost.expectation)
      total.moves += Int64(sign * cost.moves)
      total.shelter += Int64(sign * cost.shelter)
      total.onward += Int64(sign * cost.onward)
    }
    let none = allocation.none
    if let before {
      total = before.cost
      let old = Pricing(before.problem)
      let kept = keptNodes(since: before)
      pairs(before.problem.parties, problem.parties) { i, j in
        if let i, let j, kept[before.allocation.at[i]] == allocation.at[j],
          changedParties.isEmpty || !changedParties.contains(problem.parties[j].id)
        {
          return
        }
        if let i { add(i, old, before.allocation.at[i], before.allocation.none, -1) }
        if let j { add(j, pricing, allocation.at[j], none, 1) }
      }
    } else {
      for u in problem.parties.indices { add(u, pricing, allocation.at[u], none, 1) }
    }
    total.opening = 0
    total.escorts = 0
    let places = allocation.groupCounts.count { $0 > 0 }
    total.splits = Int64(places - allocation.groupCount) * problem.policy.splitCents
    for f in 0..<none where allocation.counts[f] > 0 {
      total.opening += Int64(allocation.openCosts[f])
      total.escorts += Int64(allocation.escorts[f]) * problem.policy.escortCents
    }
    return total
  }

  /// Goes over the parties of both sides, sorted by id, pairing those on both.
  func pairs(_ old: [Party], _ new: [Party], _ visit: (_ old: Int?, _ new: Int?) -> Void) {
    var i = 0
    var j = 0
    while i < old.count || j < new.count {
      if i < old.count && j < new.count && old[i].id == new[j].id {
        visit(i, j)
        i += 1
        j += 1
      } else if j >= new.count || i < old.count && old[i].id < new[j].id {
        visit(i, nil)
        i += 1
      } else {
        visit(nil, j)
        j += 1
      }
    }
  }
}
