/// How urgent a party is. The tier is all that planning knows; its cause stays with casework.
package enum Tier: UInt8, CaseIterable, Comparable, Sendable {
  /// Danger or a medical deadline.
  case p0 = 0
  /// Minors, pregnancy, illness, disability, age, assessed vulnerability.
  case p1 = 1
  /// Destitute or in shelter.
  case p2 = 2
  /// Everybody else.
  case p3 = 3

  /// `p0 < p1`: the smaller tier goes first.
  package static func < (left: Tier, right: Tier) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// One person of a party, as far as seats are concerned.
package struct Member: Hashable, Sendable {
  /// What the person takes up on board.
  package enum Place: Hashable, Sendable {
    /// One seat.
    case seat
    /// An adult's lap: no seat, one lap-infant place.
    case lapInfant
    /// One stretcher place, which covers that many seats (at least one).
    case stretcher(seats: Int)

    /// Seats taken.
    package var seats: Int {
      switch self {
      case .seat: 1
      case .lapInfant: 0
      case .stretcher(let seats): seats
      }
    }

    /// Whether this is a stretcher.
    package var isStretcher: Bool {
      if case .stretcher = self { true } else { false }
    }
  }

  /// The age that rules look at.
  package enum AgeBand: UInt8, Sendable {
    case adult
    case minor
    /// Under two years old on the day of the departure.
    case infant
  }

  /// What else the person needs or is.
  package struct Needs: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// Takes one of the departure's wheelchair places.
    package static let wheelchair = Needs(rawValue: 1 << 0)
    /// A minor approved to travel without an adult of their own: takes one of the carrier's
    /// unaccompanied-minor places, and an escort by the ratio of the policy.
    package static let unaccompaniedMinor = Needs(rawValue: 1 << 1)
    /// Travels under a formal deportation order (DEPU, DEPA): the carrier limits their number.
    package static let deportee = Needs(rawValue: 1 << 2)
    /// Is the appointed escort of the party's unaccompanied minors.
    package static let appointedEscort = Needs(rawValue: 1 << 3)
    /// Needs a medical escort by the ratio of the policy.
    package static let medicalEscort = Needs(rawValue: 1 << 4)
  }

  package let id: PersonID
  package let place: Place
  package let ageBand: AgeBand
  package let needs: Needs
  /// Weight of the person's waiting; nil takes the weight of the party's tier.
  package let waitingWeight: Int64?
  /// What the mission pays for each day of the person's stay, cents.
  package let shelterCentsPerDay: Int64

  package init(
    id: PersonID, place: Place = .seat, ageBand: AgeBand = .adult, needs: Needs = [],
    waitingWeight: Int64? = nil, shelterCentsPerDay: Int64 = 0
  ) {
    self.id = id
    self.place = place
    self.ageBand = ageBand
    self.needs = needs
    self.waitingWeight = waitingWeight
    self.shelterCentsPerDay = shelterCentsPerDay
  }
}

/// People who travel together or not at all: a single person, a family, a child and its guardian,
/// an escorted group.
///
/// Whoever builds the problem puts a minor into a party only with its guardian, a relative or an
/// appointed escort; anything else must be excluded there (B10, B12).
package struct Party: Hashable, Sendable {
  package var id: PartyID
  /// At least one; sorted by id inside a ``Problem``.
  package var members: [Member]
  /// The highest tier among the members.
  package var tier: Tier
  /// Days since 1970-01-01 on which the first clearance of any member expires; nil when none does.
  package var earliestClearanceExpiryDay: Int64?
  /// When the first member was registered, microseconds since 1970-01-01T00:00Z.
  package var registeredAtMicroseconds: Int64
  /// When everything is expected to be ready, minutes since 1970-01-01T00:00Z; nil when it is.
  package var readyAtMinute: Int64?
  /// Points of entry, best first. Others come after the last; an empty list is no preference.
  package var destinationPreferences: [String]
  /// Where the published plan has the party; nil when nowhere.
  package var previousDeparture: DepartureID?
  /// How firm that place is; it says which price of a move is charged. Without a previous departure
  /// it says nothing.
  package var notice: Notice
  /// One value per departure, in the order of the problem's departures.
  package var eligibility: [Eligibility]
  /// What one person's way home from each departure's point of entry costs the mission, cents, in
  /// the order of the problem's departures. Empty means nothing on every departure.
  package var onwardCents: [Int64]

  package init(
    id: PartyID,
    members: [Member],
    tier: Tier,
    earliestClearanceExpiryDay: Int64? = nil,
    registeredAtMicroseconds: Int64,
    readyAtMinute: Int64? = nil,
    destinationPreferences: [String] = [],
    previousDeparture: DepartureID? = nil,
    notice: Notice = .told,
    eligibility: [Eligibility],
    onwardCents: [Int64] = []
  ) {
    self.id = id
    self.members = members
    self.tier = tier
    self.earliestClearanceExpiryDay = earliestClearanceExpiryDay
    self.registeredAtMicroseconds = registeredAtMicroseconds
    self.readyAtMinute = readyAtMinute
    self.destinationPreferences = destinationPreferences
    self.previousDeparture = previousDeparture
    self.notice = notice
    self.eligibility = eligibility
    self.onwardCents = onwardCents
  }
}
