package import PlanModel

/// What a planner decided beyond the facts. It holds until it is lifted.
package enum Directive: Hashable, Sendable {
  /// The person's party is on this departure.
  case pin(PersonID, DepartureID)
  /// The person's party is not on this departure.
  case forbid(PersonID, DepartureID)
  /// The departure keeps the list it had when it was locked.
  case lock(DepartureID)

  /// The departure it speaks of.
  package var departure: DepartureID {
    switch self {
    case .pin(_, let departure), .forbid(_, let departure), .lock(let departure): departure
    }
  }

  /// The person it speaks of; nil for a lock.
  package var person: PersonID? {
    switch self {
    case .pin(let person, _), .forbid(let person, _): person
    case .lock: nil
    }
  }

  private var rank: Int {
    switch self {
    case .pin: 0
    case .forbid: 1
    case .lock: 2
    }
  }
}

extension Directive: Comparable {
  /// Pins, then forbids, then locks; by departure, then person.
  package static func < (left: Directive, right: Directive) -> Bool {
    if left.rank != right.rank { return left.rank < right.rank }
    if left.departure != right.departure { return left.departure < right.departure }
    guard let one = left.person, let other = right.person else { return false }
    return one < other
  }
}
