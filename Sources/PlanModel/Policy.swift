/// What a day of waiting costs: a convex, piecewise linear curve through zero.
package struct WaitingCurve: Hashable, Sendable {
  /// From this many days of waiting on, a day costs this many cents per unit of weight.
  package struct Step: Hashable, Sendable {
    package let fromDay: Int64
    package let centsPerDay: Int64

    package init(fromDay: Int64, centsPerDay: Int64) {
      self.fromDay = fromDay
      self.centsPerDay = centsPerDay
    }
  }

  /// The first step starts at day 0; days rise, and cents never fall (convexity).
  package let steps: [Step]

  package init(steps: [Step]) {
    self.steps = steps
  }
}

/// Every number that is a decision of the mission and not a fact. It comes from a policy file.
///
/// The cost of a plan is defined by these numbers, in whole cents:
///
/// - *waiting*: per person, `weight × (φ(d) − φ(n))`, with φ the waiting curve, the weight the
///   person's own or else `tierWeights[tier]`, `n` the
///   whole days from registration to `asOfMinute`, and `d` the same to the departure, or to the
///   horizon when the person has none. Days round down and are at least 0; a departure before
///   `asOfMinute` counts as leaving then. The horizon is the later of `asOfMinute` and the last
///   departure, plus `noDepartureDelayDays`.
/// - *no departure*: per person, `noDepartureCents[tier]`.
/// - *seats*: the seat cost for every seat taken (escorts excluded).
/// - *preference*: per person, `preferenceStepCents` times the rank (from 0) of the best preferred
///   point of entry that the departure goes to; none of them ranks after the last.
/// - *expectation*: per person listed while clearances are missing, `expectedCents`.
/// - *moves*: per person with a previous departure who is not on it now, `moveCents`, or
///   `draftMoveCents` or `proposedMoveCents` as ``Party/notice`` says.
/// - *opening*: `openCostCents` of every departure that has people.
/// - *escorts*: `escortCents` for every escort.
/// - *shelter*: per person, `shelterCentsPerDay` for every whole day from `asOfMinute` to the
///   departure, or to the horizon when the person has none; none for a departure before.
/// - *onward*: per person, the `onwardCents` of the party for the departure.
/// - *splits*: per soft group, `splitCents` for every place beyond the first among which its parties
///   are spread. Having no departure is one place.
///
/// Escorts of a departure: `⌈m / minorsPerEscort⌉ + ⌈k / medicalPerEscort⌉`, where `k` counts the
/// people who need a medical escort and `m` sums, over its parties, the unaccompanied minors beyond
/// `minorsPerEscort` times the party's own appointed escorts. Each takes one seat.
package struct Policy: Hashable, Sendable {
  /// Weight of a person's waiting, by tier.
  package var tierWeights: [Int64]
  package var waiting: WaitingCurve
  /// Cost of leaving a person without a departure, by tier.
  package var noDepartureCents: [Int64]
  /// Days after the horizon at which people without a departure are assumed to leave.
  package var noDepartureDelayDays: Int64
  /// Cost of listing a person whose clearances are only expected.
  package var expectedCents: Int64
  /// Cost of each step down the list of preferred points of entry.
  package var preferenceStepCents: Int64
  /// Cost of taking a person off a departure that they were told of.
  package var moveCents: Int64
  /// Cost of taking a person off a departure whose list is a draft.
  package var draftMoveCents: Int64
  /// Cost of taking a person off a departure whose list is proposed.
  package var proposedMoveCents: Int64
  /// Most people whom one replanning may move off their departure for each person whom the change
  /// itself takes off theirs or brings in.
  package var movesPerDisplaced: Int
  /// Share of the seats kept free where the departure says nothing else, in thousandths.
  package var reservePermille: Int
  /// Unaccompanied minors one escort may take.
  package var minorsPerEscort: Int
  /// People in need of a medical escort that one escort may take.
  package var medicalPerEscort: Int
  /// Cost of one escort.
  package var escortCents: Int64
  /// Cost of each place beyond the first that a soft group is spread over.
  package var splitCents: Int64

  /// - Parameters:
  ///   - draftMoveCents: nil takes `moveCents`.
  ///   - proposedMoveCents: nil takes `moveCents`.
  package init(
    tierWeights: [Int64], waiting: WaitingCurve, noDepartureCents: [Int64],
    noDepartureDelayDays: Int64, expectedCents: Int64, preferenceStepCents: Int64,
    moveCents: Int64, reservePermille: Int, minorsPerEscort: Int, medicalPerEscort: Int,
    escortCents: Int64, splitCents: Int64 = 0, draftMoveCents: Int64? = nil,
    proposedMoveCents: Int64? = nil, movesPerDisplaced: Int = 3
  ) {
    self.tierWeights = tierWeights
    self.waiting = waiting
    self.noDepartureCents = noDepartureCents
    self.noDepartureDelayDays = noDepartureDelayDays
    self.expectedCents = expectedCents
    self.preferenceStepCents = preferenceStepCents
    self.moveCents = moveCents
    self.reservePermille = reservePermille
    self.minorsPerEscort = minorsPerEscort
    self.medicalPerEscort = medicalPerEscort
    self.escortCents = escortCents
    self.splitCents = splitCents
    self.draftMoveCents = draftMoveCents ?? moveCents
    self.proposedMoveCents = proposedMoveCents ?? moveCents
    self.movesPerDisplaced = movesPerDisplaced
  }

  /// Cost of taking a person off a departure that was published that firmly, cents.
  package func moveCents(after notice: Notice) -> Int64 {
    switch notice {
    case .draft: draftMoveCents
    case .proposed: proposedMoveCents
    case .told: moveCents
    }
  }
}
