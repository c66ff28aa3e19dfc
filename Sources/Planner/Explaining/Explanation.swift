package import PlanModel

/// A clearance that somebody still waits for.
package struct Gate: Hashable, Sendable {
  /// One code.
  package let code: ReasonCodes
  /// When it is expected, minutes since 1970-01-01T00:00Z; nil when nothing is known.
  package let minute: Int64?

  package init(_ code: ReasonCodes, minute: Int64?) {
    self.code = code
    self.minute = minute
  }
}

/// Why a person is where they are, as data; ``Sentences`` says it in words. It tells of no rule of
/// safeguarding whom it speaks of, and shows no price of a seat: those ration seats, they do not value
/// people.
package struct Explanation: Hashable, Sendable {
  package let person: PersonID
  package let party: PartyID
  /// People in the party, the person included.
  package let people: Int
  /// The departure the person is on, or nil.
  package let departure: DepartureID?
  /// What is still missing there.
  package let missing: ReasonCodes
  /// The first one is the headline.
  package let reasons: [Reason]
  /// What planners decided about the party.
  package let directives: [Directive]
  /// One verdict per departure, by time of departure, then id.
  package let verdicts: [DepartureVerdict]
  /// What would change it: each the result of planning again on a changed copy.
  package let changes: [ComputedChange]
}

/// Why a person has a place or none.
package enum Reason: Hashable, Sendable {
  /// On this departure.
  case listed(DepartureID)
  /// These codes exclude on every departure, and no date cures them.
  case excluded(ReasonCodes)
  /// As the party is composed it may not be on any departure.
  case unfit(Obstacles)
  /// Clearances are missing: which, when everything is ready (nil when that is not known), and the
  /// first departure that the party can still make (nil when there is none so late).
  case notReady([Gate], readyAtMinute: Int64?, first: DepartureID?)
  /// There is no departure at all, or none that goes where the party goes and takes people.
  case noDeparture(ReasonCodes)
  /// The party may be on so many departures, and all of them are better used by others.
  case outbid(departures: Int, Obstacles, cheapest: DepartureID?)
}

/// One departure, as one person's party sees it.
package struct DepartureVerdict: Hashable, Sendable {
  /// The party's standing.
  package enum Standing: String, Sendable {
    /// The party is on it.
    case used = "USED"
    /// Codes exclude the party.
    case excluded = "EXCLUDED"
    /// A planner keeps the party off it.
    case forbidden = "FORBIDDEN"
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
  /// What being there instead would cost; nil when nothing is known, and always where a rule of
  /// safeguarding stands in the way.
  package let swap: Swap?
}

/// The cost of being on another departure instead, everybody who would move included.
package struct Swap: Hashable, Sendable {
  /// One party that would make room.
  package struct Move: Hashable, Sendable {
    package let party: PartyID
    package let people: [PersonID]
    package let from: DepartureID
    /// nil for no departure.
    package let to: DepartureID?

    package init(party: PartyID, people: [PersonID], from: DepartureID, to: DepartureID?) {
      self.party = party
      self.people = people
      self.from = from
      self.to = to
    }
  }

  /// Waiting that it adds, cents; negative when it saves.
  package let waitingCents: Int64
  /// Everything else that it adds, cents.
  package let moneyCents: Int64
  /// Whoever else would move, in the order of moving.
  package let moves: [Move]
  /// Whether no cheaper chain of at most ``longestChain`` moves exists; otherwise it is the
  /// cheapest found.
  package let isExact: Bool

  /// Most moves of a chain.
  package static let longestChain = Allocation.longestChain

  package init(waitingCents: Int64, moneyCents: Int64, moves: [Move], isExact: Bool) {
    self.waitingCents = waitingCents
    self.moneyCents = moneyCents
    self.moves = moves
    self.isExact = isExact
  }

  package var totalCents: Int64 { waitingCents + moneyCents }
}

/// A change that was tried on a copy.
package struct ComputedChange: Hashable, Sendable {
  /// What was changed.
  package enum Change: Hashable, Sendable {
    /// All clearances of the party granted in time for the departure.
    case clearances(ReasonCodes)
    /// Everything ready so many days earlier.
    case readyEarlier(days: Int64)
    /// As many more places of this kind as the party lacks.
    case morePlaces(Obstacles)
    /// The charter opened for the party.
    case charterOpened
    /// The list's lock released.
    case lockReleased
    /// What a planner decided about the party lifted.
    case lifted(Directive)
  }

  package let change: Change
  package let departure: DepartureID
  /// How it was computed.
  package let computing: Computing
  /// Where the party is then; nil when it still has no departure.
  package let placedOn: DepartureID?
  /// How the cost of the whole plan changes, cents.
  package let costChangeCents: Int64
  /// People of other parties who would change departures.
  package let othersMoved: Int
}
