package import PlanModel

/// Why a person is where they are, as data and in plain sentences. Names no other person.
package struct Explanation: Hashable, Sendable {
  package let person: PersonID
  package let party: PartyID
  /// The departure the person is on, or nil.
  package let departure: DepartureID?
  /// What is still missing there.
  package let missing: ReasonCodes
  /// Why the person has no departure; nil when there is one.
  package let unplaced: Unplaced?
  /// One verdict per departure, by time of departure, then id.
  package let verdicts: [DepartureVerdict]
  /// What would change it: each the result of planning again on a changed copy.
  package let changes: [ComputedChange]
  /// The headline first, then the rest.
  package let sentences: [String]
}

/// One departure, as one person's party sees it.
package struct DepartureVerdict: Hashable, Sendable {
  /// The party's standing.
  package enum Standing: String, Sendable {
    /// The party is on it.
    case used = "USED"
    /// Codes exclude the party.
    case excluded = "EXCLUDED"
    /// The party may be on it, and something is in the way.
    case blocked = "BLOCKED"
    /// The party may be on it and would fit; another departure is better.
    case available = "AVAILABLE"
  }

  package let departure: DepartureID
  package let standing: Standing
  /// Why it is excluded.
  package let codes: ReasonCodes
  /// What is in the way.
  package let obstacles: Obstacles
  /// Whole days, rounded up, by which the party is ready too late for the cut-off.
  package let daysLate: Int64?
  /// What being there instead would cost; nil when nothing is known.
  package let swap: Swap?
}

/// The cost of being on another departure instead, everybody who would move included.
package struct Swap: Hashable, Sendable {
  /// Waiting that it adds, cents; negative when it saves.
  package let waitingCents: Int64
  /// Everything else that it adds, cents.
  package let moneyCents: Int64
  /// Other people who would change departures.
  package let othersMoved: Int
  /// False where only the party's own cost is exact.
  package let isExact: Bool

  package init(waitingCents: Int64, moneyCents: Int64, othersMoved: Int, isExact: Bool) {
    self.waitingCents = waitingCents
    self.moneyCents = moneyCents
    self.othersMoved = othersMoved
    self.isExact = isExact
  }

  package var totalCents: Int64 { waitingCents + moneyCents }
}

/// A change that was tried on a copy of the problem.
package struct ComputedChange: Hashable, Sendable {
  /// What was changed.
  package enum Change: Hashable, Sendable {
    /// All clearances of the party granted in time for the departure.
    case clearances(ReasonCodes)
    /// As many more places of this kind as the party lacks.
    case morePlaces(Obstacles)
  }

  package let change: Change
  package let departure: DepartureID
  /// Where the party is then; nil when it still has no departure.
  package let placedOn: DepartureID?
  /// How the cost of the whole plan changes, cents.
  package let costChangeCents: Int64
}
