/// A proof of how good a plan can be: prices for scarce places. Any nonnegative prices give a valid
/// lower bound on the cost of every plan, so a corrupt certificate can weaken the bound, not fake it.
///
/// Over open departures `f` and parties `u` that are not on a locked list:
///
/// ```text
/// bound = locked
///       + Σ_u min( c(u, none), min_f c(u, f) + n·p(f) + ⌊m·e(f) / minorsPerEscort⌋
///                                                     + ⌊k·e(f) / medicalPerEscort⌋ )
///       + Σ_f min( 0, openCost(f) − P(f)·p(f) )
/// e(f)  = escortCents + seat(f) + escort(f)
/// ```
///
/// - `locked` is the exact cost of the locked lists: their people, openings and escorts;
/// - `c` is the cost of the party without opening and escorts, over departures it may be on: not
///   excluded, a cut-off neither past nor before the party is ready, and a party that may travel as
///   composed: a lap for every infant, an adult for every minor not approved to travel alone, nobody
///   in it to be kept apart from another of it;
/// - `n` and `P` are the party's needs and the departure's places of each kind in ``Prices`` (seats
///   less the reserve), `m` and `k` as ``Policy`` defines them.
///
/// A departure without prices has all of them zero.
package struct Certificate: Hashable, Sendable {
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

  /// Sorted by departure.
  package let prices: [Prices]
  /// What the planner says the plan costs.
  package let claimedCost: CostBreakdown
  /// What the planner says no plan can go below, cents.
  package let claimedBound: Int64

  package init(prices: [Prices], claimedCost: CostBreakdown, claimedBound: Int64) {
    self.prices = prices.sorted { $0.departure < $1.departure }
    self.claimedCost = claimedCost
    self.claimedBound = claimedBound
  }
}
