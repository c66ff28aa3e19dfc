internal import PlanModel

/// Seats that may be filled beside the reserve.
func seatsLessReserve(_ departure: Departure, _ policy: Policy) -> Int {
  if let reserve = departure.reserveSeats { return max(0, departure.capacity.seats - reserve) }
  // The reserve rounds up, so what is left rounds down.
  return departure.capacity.seats * (1000 - policy.reservePermille) / 1000
}

/// Places taken, counted person by person.
struct PlaceCount: Hashable {
  private(set) var seats = 0
  private(set) var lapInfants = 0
  private(set) var stretchers = 0
  private(set) var wheelchairs = 0
  private(set) var unaccompanied = 0
  private(set) var deportees = 0
  private(set) var uncoveredMinors = 0
  private(set) var medical = 0

  /// Adds the people of one party.
  mutating func add(_ members: [Member], _ minorsPerEscort: Int) {
    var minors = 0
    var ownEscorts = 0
    for member in members {
      switch member.place {
      case .seat: seats += 1
      case .lapInfant: lapInfants += 1
      case .stretcher(let covered):
        stretchers += 1
        seats += covered
      }
      if member.needs.contains(.wheelchair) { wheelchairs += 1 }
      if member.needs.contains(.deportee) { deportees += 1 }
      if member.needs.contains(.medicalEscort) { medical += 1 }
      if member.needs.contains(.unaccompaniedMinor) { minors += 1 }
      if member.needs.contains(.appointedEscort) && member.ageBand == .adult { ownEscorts += 1 }
    }
    unaccompanied += minors
    let covered = ownEscorts * minorsPerEscort
    if minors > covered { uncoveredMinors += minors - covered }
  }

  /// Adds what another count holds.
  mutating func add(_ other: PlaceCount) { combine(other, 1) }

  /// Takes off what another count holds.
  mutating func remove(_ other: PlaceCount) { combine(other, -1) }

  private mutating func combine(_ other: PlaceCount, _ sign: Int) {
    seats += sign * other.seats
    lapInfants += sign * other.lapInfants
    stretchers += sign * other.stretchers
    wheelchairs += sign * other.wheelchairs
    unaccompanied += sign * other.unaccompanied
    deportees += sign * other.deportees
    uncoveredMinors += sign * other.uncoveredMinors
    medical += sign * other.medical
  }

  /// Escorts the mission has to send.
  func escorts(_ policy: Policy) -> Int {
    func groups(_ people: Int, of size: Int) -> Int {
      people / size + (people % size == 0 ? 0 : 1)
    }
    return groups(uncoveredMinors, of: policy.minorsPerEscort)
      + groups(medical, of: policy.medicalPerEscort)
  }
}
