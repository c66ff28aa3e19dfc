package import PlanModel

/// A plan with its proof, the reason of everybody it leaves out, and what each departure holds.
package struct Outcome: Hashable, Sendable {
  package let plan: Plan
  package let cost: CostBreakdown
  package let certificate: Certificate
  /// No plan for the problem costs less, cents. The verifier recomputes it from the certificate.
  package let bound: Int64
  /// Parties without a departure, most urgent first.
  package let unplaced: [Unplaced]
  /// One value per departure, in the problem's order.
  package let use: [DepartureUse]
  package let counters: Counters
}

/// A party without a departure, and why.
package struct Unplaced: Hashable, Sendable {
  /// What kept the party out.
  package enum Kind: String, Sendable {
    /// There is no departure at all.
    case noDeparture = "NO_DEPARTURE"
    /// Every departure excludes it.
    case excluded = "EXCLUDED"
    /// As it is composed it may not be on any departure.
    case unfit = "UNFIT_COMPOSITION"
    /// It may be on some departure, but others go first, or it does not fit.
    case outbid = "OUTBID"
  }

  package let party: PartyID
  package let people: Int
  package let tier: Tier
  package let kind: Kind
  /// The codes of all departures that exclude the party.
  package let codes: ReasonCodes
  /// The one code to show first; empty unless excluded.
  package let headline: ReasonCodes
  /// What stood in the way on the departures that do not exclude it.
  package let obstacles: Obstacles
  /// Departures that do not exclude it.
  package let eligibleDepartures: Int
}

/// What one departure holds.
package struct DepartureUse: Hashable, Sendable {
  package let departure: DepartureID
  package let isLocked: Bool
  /// False for a charter that planning did not open.
  package let isOpen: Bool
  package let people: Int
  /// People whose clearances are only expected.
  package let expectedPeople: Int
  /// Seats taken by people.
  package let seats: Int
  /// Seats taken by escorts.
  package let escorts: Int
  /// Seats that planning may fill: all but the reserve.
  package let seatsToFill: Int
  /// Seats kept free.
  package let reserve: Int
  package let lapInfants: Int
  package let stretchers: Int
  package let wheelchairs: Int
  package let unaccompaniedMinors: Int
  package let deportees: Int
  /// People by tier, from P0.
  package let peopleByTier: [Int]
  /// The resources of which nothing is left although the carrier offers some.
  package let exhausted: Obstacles
  /// Parties that may be on it, whether or not they are.
  package let eligibleParties: Int
  /// The people of those parties.
  package let eligiblePeople: Int
}

/// How the plan came about.
package struct Counters: Hashable, Sendable {
  /// Chains of moves applied.
  package var chains = 0
  /// Charters closed or opened to lower the cost.
  package var charterChanges = 0
  /// Steps of the search for the bound.
  package var boundSteps = 0

  package init() {}
}
