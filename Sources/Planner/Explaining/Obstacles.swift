internal import PlanModel

/// What stands between an eligible party and a departure.
package struct Obstacles: OptionSet, Hashable, Sendable, CustomStringConvertible {
  package let rawValue: UInt16

  package init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  package static let seats = Obstacles(rawValue: 1 << 0)
  package static let lapInfants = Obstacles(rawValue: 1 << 1)
  package static let stretchers = Obstacles(rawValue: 1 << 2)
  package static let wheelchairs = Obstacles(rawValue: 1 << 3)
  package static let unaccompaniedMinors = Obstacles(rawValue: 1 << 4)
  package static let deportees = Obstacles(rawValue: 1 << 5)
  package static let escorts = Obstacles(rawValue: 1 << 6)
  /// Somebody on the departure must be kept apart from somebody in the party.
  package static let keptApart = Obstacles(rawValue: 1 << 7)
  /// Seats are left, but fewer than the group needs; or it would not fit the empty departure.
  package static let groupDoesNotFit = Obstacles(rawValue: 1 << 8)
  /// The charter does not pay and was not opened.
  package static let notOpened = Obstacles(rawValue: 1 << 9)
  /// More lap infants than adults who can hold one.
  package static let infantWithoutLap = Obstacles(rawValue: 1 << 10)
  /// A minor who is not approved to travel alone, without an adult in the party.
  package static let minorWithoutGuardian = Obstacles(rawValue: 1 << 11)
  /// It would fit, but by the policy's numbers leaving it costs less.
  package static let costsMore = Obstacles(rawValue: 1 << 12)

  /// Every single obstacle with its stable name, by rising bit.
  package static let named: [(obstacle: Obstacles, name: String)] = [
    (.seats, "SEATS_FULL"), (.lapInfants, "LAP_INFANT_PLACES_FULL"),
    (.stretchers, "STRETCHER_PLACES_FULL"), (.wheelchairs, "WHEELCHAIR_PLACES_FULL"),
    (.unaccompaniedMinors, "UNACCOMPANIED_MINOR_PLACES_FULL"),
    (.deportees, "DEPORTEE_LIMIT_FULL"), (.escorts, "ESCORTS_SHORT"),
    (.keptApart, "SAFEGUARDING_RULE"), (.groupDoesNotFit, "GROUP_DOES_NOT_FIT"),
    (.notOpened, "CHARTER_NOT_OPENED"), (.infantWithoutLap, "INFANT_WITHOUT_LAP"),
    (.minorWithoutGuardian, "MINOR_WITHOUT_GUARDIAN"), (.costsMore, "COSTS_MORE"),
  ]

  /// The stable names, by rising bit.
  package var names: [String] {
    Self.named.compactMap { contains($0.obstacle) ? $0.name : nil }
  }

  /// The names joined by commas, or `-` when there is none.
  package var description: String {
    isEmpty ? "-" : names.joined(separator: ",")
  }
}
