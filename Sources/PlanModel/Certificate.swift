/// A proof of how good a plan can be: prices for scarce places, case by case. Any nonnegative prices
/// and any shares give a valid lower bound on the cost of every plan of a case, so a corrupt
/// certificate can weaken the bound, not fake it.
///
/// The bound is the least of the bounds of the cases. Over open departures `f` that the case does
/// not close, and parties `u` that are not on a locked list:
///
/// ```text
/// bound = locked
///       + Σ_u least(u)                 parties that are neither escorted nor in a soft group
///       + Σ_u v(u)                     escorted parties, v(u) at most c'(u, none)
///       + Σ_g max( Σ_{u in g} least(u),
///                  Σ_{u in g} v(u) − split
///                  + Σ_places min(0, split − Σ_{u in g} max(0, v(u) − c'(u, place))) )
///       + Σ_f opening(f)
/// c'(u, f) = c(u, f) + n·p(f) + Σ_{pairs of u} separation(pair, f)
/// least(u) = min( c(u, none), min_f c'(u, f) )
/// opening(f) = openCost(f) − P(f)·p(f) − Σ_pairs separation(pair, f) − gain(f),
///              and at most 0 unless the case opens f
/// gain(f) = the most that escorted parties can gain there, Σ v(u) − c'(u, f), less e(f) for every
///           escort, with no more escorts than f may have
/// e(f)    = escortCents + seat(f) + escort(f)
/// ```
///
/// - `locked` is the exact cost of the locked lists: their people, openings and escorts;
/// - `c` is the cost of the party without opening, escorts and splits, over departures it may be on:
///   not excluded, a cut-off neither past nor before the party is ready, and a party that may travel
///   as composed: a lap for every infant, an adult for every minor not approved to travel alone,
///   nobody in it to be kept apart from another of it;
/// - `n` and `P` are the party's needs and the departure's places of each kind in ``Prices`` (seats
///   less the reserve);
/// - a party is *escorted* when it has `m` minors or `k` patients, as ``Policy`` counts them, for
///   whom escorts are sent, and is not on a locked list. It counts here even when it is in a soft
///   group, and then not there. Its `v` is its share, or by default its least with its part of the
///   escorts, `⌊m·e(f) / minorsPerEscort⌋ + ⌊k·e(f) / medicalPerEscort⌋`, added to `c'(u, f)`;
/// - `gain(f)` treats each minor and patient of a party as one that comes alone: with
///   `w = m·medicalPerEscort + k·minorsPerEscort`, a minor gains `⌈gain·medicalPerEscort / w⌉` and a
///   patient `⌈gain·minorsPerEscort / w⌉`. The first escort takes the minors (or patients) who gain
///   most, the next those after them. That is at least what the party gains whole;
/// - the places of a soft group are the departures and having none. A party on a locked list has
///   that departure as its only place, at no cost; others of its group may not join it there.
///   A party without a share has `least(u)`, or 0 on a locked list.
///
/// A departure without prices has all of them zero, and so has a pair without a separation there.
package struct Certificate: Hashable, Sendable {
  /// Most cases a certificate may have.
  package static let maximumCaseCount = 4_096

  /// What one place of each kind is worth on one departure, cents, nonnegative.
  package struct Prices: Hashable, Sendable {
    package let departure: DepartureID
    package var seat: Int64
    package var lapInfant: Int64
    package var stretcher: Int64
    package var wheelchair: Int64
    package var unaccompaniedMinor: Int64
    package var deportee: Int64
    package var escort: Int64

    package init(
      departure: DepartureID, seat: Int64, lapInfant: Int64 = 0, stretcher: Int64 = 0,
      wheelchair: Int64 = 0, unaccompaniedMinor: Int64 = 0, deportee: Int64 = 0, escort: Int64 = 0
    ) {
      self.departure = departure
      self.seat = seat
      self.lapInfant = lapInfant
      self.stretcher = stretcher
      self.wheelchair = wheelchair
      self.unaccompaniedMinor = unaccompaniedMinor
      self.deportee = deportee
      self.escort = escort
    }
  }

  /// Whether a departure has people, as a case assumes it.
  package struct Decision: Hashable, Sendable {
    package let departure: DepartureID
    package let isUsed: Bool

    package init(departure: DepartureID, isUsed: Bool) {
      self.departure = departure
      self.isUsed = isUsed
    }
  }

  /// What it is worth that two parties kept apart are not on one departure, cents, nonnegative.
  package struct Separation: Hashable, Sendable, Comparable {
    package let pair: KeepApart
    package let departure: DepartureID
    package let cents: Int64

    package init(pair: KeepApart, departure: DepartureID, cents: Int64) {
      self.pair = pair
      self.departure = departure
      self.cents = cents
    }

    package static func < (left: Separation, right: Separation) -> Bool {
      left.pair != right.pair ? left.pair < right.pair : left.departure < right.departure
    }
  }

  /// What a party of a soft group, or an escorted party, carries of the costs it shares with others,
  /// together with its own, cents.
  package struct Share: Hashable, Sendable {
    package let party: PartyID
    package let cents: Int64

    package init(party: PartyID, cents: Int64) {
      self.party = party
      self.cents = cents
    }
  }

  /// One case: the plans in which certain departures are used or not.
  package struct Case: Hashable, Sendable {
    /// Sorted by departure.
    package let decisions: [Decision]
    /// Sorted by departure.
    package let prices: [Prices]
    /// Sorted by pair, then departure.
    package let separations: [Separation]
    /// Sorted by party.
    package let shares: [Share]

    package init(
      decisions: [Decision] = [], prices: [Prices], separations: [Separation] = [],
      shares: [Share] = []
    ) {
      self.decisions = decisions.sorted { $0.departure < $1.departure }
      self.prices = prices.sorted { $0.departure < $1.departure }
      self.separations = separations.sorted()
      self.shares = shares.sorted { $0.party < $1.party }
    }
  }

  /// The leaves of a tree in which every node splits on one departure being used or not. Together
  /// they cover every plan.
  package let cases: [Case]
  /// What the planner says the plan costs.
  package let claimedCost: CostBreakdown
  /// What the planner says no plan can go below, cents.
  package let claimedBound: Int64

  package init(cases: [Case], claimedCost: CostBreakdown, claimedBound: Int64) {
    self.cases = cases
    self.claimedCost = claimedCost
    self.claimedBound = claimedBound
  }

  /// A certificate of one case, which assumes nothing.
  package init(prices: [Prices], claimedCost: CostBreakdown, claimedBound: Int64) {
    self.init(
      cases: [Case(prices: prices)], claimedCost: claimedCost, claimedBound: claimedBound)
  }
}
