internal import PlanModel

/// What a party takes up on board, or what is taken up in all.
struct Needs: Hashable {
  var seats = 0
  var lapInfants = 0
  var stretchers = 0
  var wheelchairs = 0
  var unaccompaniedMinors = 0
  var deportees = 0
  /// Unaccompanied minors whom the party's own appointed escorts do not cover.
  var escortedMinors = 0
  /// People who need a medical escort.
  var escortedMedical = 0

  init() {}

  init(_ party: Party, minorsPerEscort: Int) {
    var appointed = 0
    for member in party.members {
      seats += member.place.seats
      lapInfants += member.place == .lapInfant ? 1 : 0
      stretchers += member.place.isStretcher ? 1 : 0
      wheelchairs += member.needs.contains(.wheelchair) ? 1 : 0
      unaccompaniedMinors += member.needs.contains(.unaccompaniedMinor) ? 1 : 0
      deportees += member.needs.contains(.deportee) ? 1 : 0
      escortedMedical += member.needs.contains(.medicalEscort) ? 1 : 0
      appointed += member.ageBand == .adult && member.needs.contains(.appointedEscort) ? 1 : 0
    }
    escortedMinors = max(0, unaccompaniedMinors - appointed * minorsPerEscort)
  }

  /// One seat and nothing else.
  var isPlainSeat: Bool {
    seats == 1 && lapInfants == 0 && stretchers == 0 && wheelchairs == 0
      && unaccompaniedMinors == 0 && deportees == 0 && escortedMinors == 0
      && escortedMedical == 0
  }

  static func += (left: inout Needs, right: Needs) {
    left.seats += right.seats
    left.lapInfants += right.lapInfants
    left.stretchers += right.stretchers
    left.wheelchairs += right.wheelchairs
    left.unaccompaniedMinors += right.unaccompaniedMinors
    left.deportees += right.deportees
    left.escortedMinors += right.escortedMinors
    left.escortedMedical += right.escortedMedical
  }

  static func -= (left: inout Needs, right: Needs) {
    left.seats -= right.seats
    left.lapInfants -= right.lapInfants
    left.stretchers -= right.stretchers
    left.wheelchairs -= right.wheelchairs
    left.unaccompaniedMinors -= right.unaccompaniedMinors
    left.deportees -= right.deportees
    left.escortedMinors -= right.escortedMinors
    left.escortedMedical -= right.escortedMedical
  }
}
