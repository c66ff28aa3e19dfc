package import PlanModel

/// Makes a plan: a pure function of the problem and the effort.
///
/// The first tier is planned as if nobody else were there; then everybody, with nobody of the first
/// tier on a departure that costs more than the one they had. Within that the plan costs as little as
/// the search finds by the policy's weights, and parties that no cost tells apart go in order of
/// priority. Equal problems and efforts give equal bytes on every machine.
///
/// The bound is one for all plans, also for those that do not put the first tier first.
///
/// - Parameter from: A plan to start from where that is better than starting afresh; who is on what in
///   it counts only as far as this problem allows.
package func plan(
  _ problem: Problem, from: Plan? = nil, effort: Effort = .standard
) -> Outcome {
  let instance = Instance(problem)
  var optimiser = Optimiser(instance, effort: effort)
  let (seating, cases, bound) = optimiser.run(from: from.map { instance.places(in: $0) })
  return seating.outcome(cases: cases, bound: bound, counters: optimiser.counters)
}

extension Instance {
  /// Whether any departure may take the party.
  func mayGo(_ u: Int) -> Bool {
    let row = u * departureCount
    return costs[row..<row + departureCount].contains { $0 < Self.never }
  }

  /// Where a plan has each party: the departure, or -1.
  func places(in plan: Plan) -> [Int] {
    var departures: [DepartureID: Int] = [:]
    for (f, departure) in problem.departures.enumerated() { departures[departure.id] = f }
    var listed: [PartyID: Int] = [:]
    for manifest in plan.manifests {
      guard let f = departures[manifest.departure] else { continue }
      for entry in manifest.entries { listed[entry.party] = f }
    }
    return problem.parties.map { listed[$0.id] ?? -1 }
  }
}
