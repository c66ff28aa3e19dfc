internal import PlanModel

extension Replanner {
  /// One person's line on a list, or the lack of one.
  private struct Line: Equatable {
    let party: PartyID
    let departure: DepartureID?
    let missing: ReasonCodes
  }

  /// What lies between the plan before the changes and the one afterwards.
  func diff(from before: Warm, to after: Warm) -> Diff {
    var old: [PersonID: Line] = [:]
    var new: [PersonID: Line] = [:]
    let kept = keptNodes(since: before)
    // Parties that are the same on both sides are most of them.
    pairs(before.problem.parties, after.problem.parties) { i, j in
      if let i, let j, isSame(before, i, after, j, kept) { return }
      if let i { Self.add(before, i, to: &old) }
      if let j { Self.add(after, j, to: &new) }
    }
    var escorts: [DepartureID: (before: Int, after: Int)] = [:]
    for (f, departure) in before.problem.departures.enumerated() {
      escorts[departure.id] = (before.allocation.escorts[f], 0)
    }
    for (f, departure) in after.problem.departures.enumerated() {
      escorts[departure.id, default: (0, 0)].after = after.allocation.escorts[f]
    }
    return diff(old, new, escorts, before.cost, after)
  }

  /// What lies between a plan for other facts and the one afterwards.
  func diff(from plan: Plan, costing cost: CostBreakdown, to after: Warm) -> Diff {
    var old: [PersonID: Line] = [:]
    var escorts: [DepartureID: (before: Int, after: Int)] = [:]
    for manifest in plan.manifests {
      escorts[manifest.departure] = (manifest.escorts, 0)
      for entry in manifest.entries {
        old[entry.person] = Line(
          party: entry.party, departure: manifest.departure, missing: entry.missing)
      }
    }
    for (f, departure) in after.problem.departures.enumerated() {
      escorts[departure.id, default: (0, 0)].after = after.allocation.escorts[f]
    }
    var new: [PersonID: Line] = [:]
    for u in after.problem.parties.indices { Self.add(after, u, to: &new) }
    return diff(old, new, escorts, cost, after)
  }

  private func isSame(
    _ before: Warm, _ i: Int, _ after: Warm, _ j: Int, _ kept: [Int]
  ) -> Bool {
    if !changedParties.isEmpty, changedParties.contains(after.problem.parties[j].id) {
      return false
    }
    if kept[before.allocation.at[i]] == after.allocation.at[j] { return true }
    guard let f = before.departureIndex(i) else { return after.departureIndex(j) == nil }
    guard let g = after.departureIndex(j) else { return false }
    return before.problem.departures[f].id == after.problem.departures[g].id
  }

  private static func add(_ warm: Warm, _ u: Int, to lines: inout [PersonID: Line]) {
    let party = warm.problem.parties[u]
    let f = warm.departureIndex(u)
    let line = Line(
      party: party.id, departure: f.map { warm.problem.departures[$0].id },
      missing: f.map { party.eligibility[$0].missing } ?? [])
    for member in party.members { lines[member.id] = line }
  }

  private func diff(
    _ old: [PersonID: Line], _ new: [PersonID: Line],
    _ escorts: [DepartureID: (before: Int, after: Int)], _ costBefore: CostBreakdown,
    _ after: Warm
  ) -> Diff {
    var moves: [Diff.Move] = []
    for person in Set(old.keys).union(new.keys) {
      let from = old[person]
      let to = new[person]
      guard from != to, from?.departure != nil || to?.departure != nil else { continue }
      guard let party = to?.party ?? from?.party else { continue }
      let cause: Diff.Cause =
        displaced.contains(party)
        ? .displaced : to == nil || changedParties.contains(party) ? .changed : .other
      moves.append(
        Diff.Move(
          person: person, party: party, from: from?.departure, to: to?.departure,
          missing: to?.missing ?? [], cause: cause))
    }
    return Diff(
      moves: moves.sorted(),
      escorts: escorts.filter { $0.value.before != $0.value.after }.map {
        Diff.Escorts(departure: $0.key, before: $0.value.before, after: $0.value.after)
      }
      .sorted { $0.departure < $1.departure },
      costBefore: costBefore, costAfter: after.cost, displacedPeople: displacedPeople,
      ended: ended)
  }
}
