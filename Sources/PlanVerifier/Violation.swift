package import PlanModel

/// One rule that a plan breaks, with the opaque ids it concerns.
package struct Violation: Hashable, Sendable, CustomStringConvertible {
  /// The rule.
  package enum Kind: String, CaseIterable, Sendable {
    /// A list names a departure the problem does not have.
    case unknownDeparture = "UNKNOWN_DEPARTURE"
    /// Two lists for one departure, or a list without people.
    case malformedManifest = "MALFORMED_MANIFEST"
    /// A list names a person the problem does not have.
    case unknownPerson = "UNKNOWN_PERSON"
    /// A person is listed twice, on one departure or on two.
    case personTwice = "PERSON_TWICE"
    /// A person is listed under a party that is not theirs.
    case wrongParty = "WRONG_PARTY"
    /// A party is split.
    case partySplit = "PARTY_SPLIT"
    /// A party is on a departure that excludes it.
    case notEligible = "NOT_ELIGIBLE"
    /// The missing clearances on the list are not those that are missing.
    case wrongMark = "WRONG_MARK"
    /// The list closed before now, or before the party is ready.
    case cutoffMissed = "CUTOFF_MISSED"
    /// A locked list gained or lost somebody.
    case lockedListChanged = "LOCKED_LIST_CHANGED"
    /// Two parties that must be kept apart share a departure.
    case keepApart = "KEEP_APART"
    /// More seats taken than the departure has.
    case seats = "SEATS"
    /// Seats of the reserve are taken.
    case reserve = "RESERVE"
    case lapInfants = "LAP_INFANTS"
    case stretchers = "STRETCHERS"
    case wheelchairs = "WHEELCHAIRS"
    case unaccompaniedMinors = "UNACCOMPANIED_MINORS"
    case deportees = "DEPORTEES"
    /// More escorts than the mission can send.
    case escortsOverLimit = "ESCORTS_OVER_LIMIT"
    /// Not as many seats set aside for escorts as the ratio asks for.
    case escortRatio = "ESCORT_RATIO"
    /// More lap infants in a party than adults with a seat.
    case infantWithoutLap = "INFANT_WITHOUT_LAP"
    /// A minor without an adult of the party, and not approved to travel alone.
    case minorWithoutGuardian = "MINOR_WITHOUT_GUARDIAN"
    /// The claimed cost is not what the plan costs.
    case claimedCost = "CLAIMED_COST"
    /// The claimed bound is above what the certificate proves.
    case claimedBound = "CLAIMED_BOUND"
    /// A price is negative; a row is for a departure or party that is unknown, locked or there
    /// twice; or the cases are too many or do not cover every plan.
    case malformedCertificate = "MALFORMED_CERTIFICATE"
    /// A number left 64 bits.
    case overflow = "OVERFLOW"
  }

  package let kind: Kind
  package let departure: DepartureID?
  package let party: PartyID?
  package let person: PersonID?
  /// What the plan has, where the rule is about a number.
  package let actual: Int64?
  /// What the rule allows or asks for, where it is about a number.
  package let limit: Int64?

  package init(
    _ kind: Kind, departure: DepartureID? = nil, party: PartyID? = nil, person: PersonID? = nil,
    actual: Int64? = nil, limit: Int64? = nil
  ) {
    self.kind = kind
    self.departure = departure
    self.party = party
    self.person = person
    self.actual = actual
    self.limit = limit
  }

  /// For example `SEATS departure GA863 actual 181 limit 180`.
  package var description: String {
    var text = kind.rawValue
    if let departure { text += " departure \(departure)" }
    if let party { text += " party \(party)" }
    if let person { text += " person \(person)" }
    if let actual { text += " actual \(actual)" }
    if let limit { text += " limit \(limit)" }
    return text
  }
}
