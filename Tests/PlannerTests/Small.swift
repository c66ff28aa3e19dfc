internal import PlanModel

/// Builders for problems small enough to work out by hand.
enum Small {
  static let now = RandomProblem.now

  static func partyID(_ number: UInt64) -> PartyID { PartyID(high: 1, low: number) }
  static func personID(_ number: UInt64) -> PersonID { PersonID(high: 2, low: number) }

  static func departure(
    _ id: DepartureID, day: Int64, seats: Int, wheelchairs: Int = 0, open: Int64 = 0,
    seatCost: Int64 = 1_000, locked: [PersonID]? = nil, cutoff: Int64? = nil
  ) -> Departure {
    let minute = now + day * 1_440
    return Departure(
      id: id, minute: minute, cutoffMinute: cutoff ?? minute - 60, destinations: ["CGK"],
      capacity: Capacity(
        seats: seats, lapInfants: 1, wheelchairs: wheelchairs, unaccompaniedMinors: 1,
        deportees: 1, escorts: 1),
      reserveSeats: 0, openCostCents: open, seatCostCents: seatCost, lockedPeople: locked)
  }

  /// A party whose people have ids from `10 × number` on.
  static func party(
    _ number: UInt64, _ tier: Tier = .p3, people: Int = 1, needs: Member.Needs = [],
    waited days: Int64 = 5, expiry: Int64? = nil, readyInDays: Int64? = nil,
    on eligibility: [Eligibility]
  ) -> Party {
    Party(
      id: partyID(number),
      members: (0..<people).map {
        Member(id: personID(10 * number + UInt64($0)), needs: needs)
      },
      tier: tier, earliestClearanceExpiryDay: expiry,
      registeredAtMicroseconds: (now - days * 1_440) * 60_000_000,
      readyAtMinute: readyInDays.map { now + $0 * 1_440 }, eligibility: eligibility)
  }

  static func problem(
    _ departures: [Departure], _ parties: [Party], keepApart: [KeepApart] = [],
    policy: Policy = RandomProblem.policy
  ) throws -> Problem {
    try Problem(
      asOfMinute: now, departures: departures, parties: parties, keepApart: keepApart,
      policy: policy)
  }
}
