/// How many of each kind a departure takes.
package struct Capacity: Hashable, Sendable {
  /// Seats for our people and their escorts, before the reserve is taken off.
  package var seats: Int
  /// Infants on laps.
  package var lapInfants: Int
  /// Stretchers. A carrier that declares none takes none.
  package var stretchers: Int
  /// People in wheelchairs.
  package var wheelchairs: Int
  /// Unaccompanied minors.
  package var unaccompaniedMinors: Int
  /// People under a deportation order.
  package var deportees: Int
  /// Escorts the mission can send along; each takes a seat.
  package var escorts: Int

  package init(
    seats: Int, lapInfants: Int, stretchers: Int = 0, wheelchairs: Int,
    unaccompaniedMinors: Int, deportees: Int, escorts: Int
  ) {
    self.seats = seats
    self.lapInfants = lapInfants
    self.stretchers = stretchers
    self.wheelchairs = wheelchairs
    self.unaccompaniedMinors = unaccompaniedMinors
    self.deportees = deportees
    self.escorts = escorts
  }
}

/// One flight, ferry or bus that people can be listed on.
package struct Departure: Hashable, Sendable {
  package var id: DepartureID
  /// When it leaves, minutes since 1970-01-01T00:00Z.
  package var minute: Int64
  /// When its list closes, minutes since 1970-01-01T00:00Z. Nobody is added after.
  package var cutoffMinute: Int64
  /// The points of entry it goes to.
  package var destinations: [String]
  package var capacity: Capacity
  /// Seats kept free; nil takes ``Policy/reservePermille`` of the seats, rounded up.
  package var reserveSeats: Int?
  /// What using it at all costs, cents. Zero for a commercial flight.
  package var openCostCents: Int64
  /// What one seat costs, cents.
  package var seatCostCents: Int64
  /// The exact people of a locked list; nil while the list is open. Planning leaves them alone:
  /// eligibility, cut-off and reserve are not asked again here.
  package var lockedPeople: [PersonID]?

  package init(
    id: DepartureID, minute: Int64, cutoffMinute: Int64, destinations: [String],
    capacity: Capacity, reserveSeats: Int? = nil, openCostCents: Int64 = 0,
    seatCostCents: Int64, lockedPeople: [PersonID]? = nil
  ) {
    self.id = id
    self.minute = minute
    self.cutoffMinute = cutoffMinute
    self.destinations = destinations
    self.capacity = capacity
    self.reserveSeats = reserveSeats
    self.openCostCents = openCostCents
    self.seatCostCents = seatCostCents
    self.lockedPeople = lockedPeople
  }
}
