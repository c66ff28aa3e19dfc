/// What is known about one party and one departure before capacity is looked at.
package enum Eligibility: Hashable, Sendable {
  /// Everything is granted.
  case eligible
  /// The codes are failing now and are expected to clear in time. Only codes of
  /// ``ReasonCodes/clearable`` may stand here, and at least one.
  case expected(ReasonCodes)
  /// The party may not be on the departure, for these reasons. At least one.
  case excluded(ReasonCodes)

  /// Whether the party may be listed at all.
  package var mayBeListed: Bool {
    switch self {
    case .eligible, .expected: true
    case .excluded: false
    }
  }

  /// The clearances still missing on a listed party; empty when everything is granted.
  package var missing: ReasonCodes {
    if case .expected(let codes) = self { codes } else { [] }
  }

  /// The codes that exclude; empty when the party may be listed.
  package var exclusion: ReasonCodes {
    if case .excluded(let codes) = self { codes } else { [] }
  }
}
