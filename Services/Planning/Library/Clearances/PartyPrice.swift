internal import PlanModel
internal import PlanVerifier

/// What a plan costs for one party alone, by the verifier's own reckoning: without what opening a
/// departure costs, and as if nobody else wanted a seat.
struct PartyPrice {
  private let problem: Problem
  private let party: PlanModel.Party

  init(_ problem: Problem, _ party: PlanModel.Party) {
    self.problem = problem
    self.party = party
  }

  /// - Parameter departure: `nil` for none.
  /// - Throws: `ProblemError`.
  func cents(on departure: DepartureID?) throws -> Int64 {
    // Frozen lists name people who are not here, and say nothing of what a place costs.
    let open = problem.departures.map { departure in
      var departure = departure
      departure.lockedPeople = nil
      return departure
    }
    let alone = try Problem(
      asOfMinute: problem.asOfMinute, departures: open, parties: [party],
      keepApart: [], policy: problem.policy)
    var manifests: [Plan.Manifest] = []
    if let departure, let index = problem.departures.firstIndex(where: { $0.id == departure }) {
      let missing = party.eligibility[index].missing
      manifests = [
        Plan.Manifest(
          departure: departure, escorts: 0,
          entries: party.members.map {
            Plan.Entry(party: party.id, person: $0.id, missing: missing)
          })
      ]
    }
    guard let cost = verify(alone, Plan(manifests: manifests)).cost else { return 0 }
    return cost.total - cost.opening - cost.escorts
  }
}

extension PlanModel.Party {
  /// The same party with another standing on one departure.
  func with(_ standing: Eligibility, at index: Int, onward: Int64? = nil) -> PlanModel.Party {
    var row = eligibility
    row[index] = standing
    var costs = onwardCents
    if let onward, costs.indices.contains(index) { costs[index] = onward }
    return PlanModel.Party(
      id: id, members: members, tier: tier,
      earliestClearanceExpiryDay: earliestClearanceExpiryDay,
      registeredAtMicroseconds: registeredAtMicroseconds, readyAtMinute: readyAtMinute,
      destinationPreferences: destinationPreferences, previousDeparture: previousDeparture,
      notice: notice,
      eligibility: row, onwardCents: costs)
  }

  /// The same party with everything granted for one departure: nothing there is late any more.
  func granted(at index: Int) -> PlanModel.Party { with(.eligible, at: index, onward: 0) }
}

extension PlanModel.Departure {
  /// The same departure, as if it flew in any case.
  var withoutOpeningCost: PlanModel.Departure {
    PlanModel.Departure(
      id: id, minute: minute, cutoffMinute: cutoffMinute, destinations: destinations,
      capacity: capacity, reserveSeats: reserveSeats, openCostCents: 0,
      seatCostCents: seatCostCents, lockedPeople: lockedPeople)
  }
}
