package import PlanModel

/// What one departure holds, what keeps more people off it, and what more places would be worth.
package struct DepartureExplanation: Hashable, Sendable {
  /// Places of one kind.
  package struct Places: Hashable, Sendable {
    /// One of the kinds of places.
    package let kind: Obstacles
    package let used: Int
    /// What planning may fill; for seats that is without the reserve.
    package let limit: Int
    /// What the whole plan saves with one more, cents, computed by planning again; nil where places
    /// are left, and one more saves nothing.
    package let oneMoreCents: Int64?
  }

  package let departure: DepartureID
  package let isLocked: Bool
  /// False for a charter without people.
  package let isOpen: Bool
  package let people: Int
  /// People whose clearances are only expected.
  package let expectedPeople: Int
  /// Seats kept free.
  package let reserve: Int
  /// The kinds that the carrier offers or somebody uses; seats first.
  package let places: [Places]

  /// The kinds of which nothing is left.
  package var binding: Obstacles {
    places.filter { $0.used >= $0.limit }.reduce(Obstacles()) { $0.union($1.kind) }
  }
}

extension Explainer {
  /// Explains one departure.
  ///
  /// - Parameter valuing: Whether to plan again with one more place of each kind that is used up.
  /// - Returns: Nil for a departure that the problem does not have.
  package func explain(
    departure id: DepartureID, valuing: Bool = true
  ) -> DepartureExplanation? {
    let problem = warm.problem
    guard let f = problem.index(of: id) else { return nil }
    let departure = problem.departures[f]
    let allocation = warm.allocation
    let load = allocation.loads[f]
    let limit = allocation.limits[f]
    let rows: [(Obstacles, used: Int, limit: Int)] = [
      (.seats, load.seats + allocation.escorts[f], limit.seats),
      (.lapInfants, load.lapInfants, limit.lapInfants),
      (.stretchers, load.stretchers, limit.stretchers),
      (.wheelchairs, load.wheelchairs, limit.wheelchairs),
      (.unaccompaniedMinors, load.unaccompaniedMinors, limit.unaccompaniedMinors),
      (.deportees, load.deportees, limit.deportees),
      (.escorts, allocation.escorts[f], limit.escorts),
    ]
    let isOpen = allocation.counts[f] > 0 || allocation.openCosts[f] == 0
    let places = rows.filter { $0.limit > 0 || $0.used > 0 || $0.0 == .seats }.map { row in
      let isValued = valuing && row.used >= row.limit && isOpen && !allocation.isLocked[f]
      return DepartureExplanation.Places(
        kind: row.0, used: row.used, limit: row.limit,
        oneMoreCents: isValued ? worth(of: row.0, on: departure) : nil)
    }
    var people = 0
    var expected = 0
    for (u, party) in problem.parties.enumerated() where allocation.at[u] == f {
      people += party.members.count
      if !party.eligibility[f].missing.isEmpty { expected += party.members.count }
    }
    return DepartureExplanation(
      departure: id, isLocked: allocation.isLocked[f], isOpen: isOpen, people: people,
      expectedPeople: expected,
      reserve: allocation.isLocked[f] ? 0 : departure.capacity.seats - limit.seats,
      places: places)
  }

  private func worth(of kind: Obstacles, on departure: Departure) -> Int64? {
    let reserve =
      departure.capacity.seats
      - warm.problem.limits(warm.problem.index(of: departure.id) ?? 0)
      .seats
    let change = Change.capacity(
      departure.id, departure.capacity.enlarged(kind, by: Needs()), reserveSeats: reserve)
    guard let (after, _) = try? replan(warm, [change]) else { return nil }
    return warm.cost.total - after.cost.total
  }
}
