/// Why a ``Problem`` cannot be made from its parts. Names opaque ids only.
package struct ProblemError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  package enum Code: String, Sendable {
    /// Two departures, parties or people share an id, or one person is in two parties.
    case duplicateID = "DUPLICATE_ID"
    /// A departure id or point of entry is empty, too long or not printable ASCII.
    case malformedID = "MALFORMED_ID"
    /// A number is outside its range.
    case outOfRange = "OUT_OF_RANGE"
    /// A party without people.
    case emptyParty = "EMPTY_PARTY"
    /// A party's eligibility row does not have one value per departure.
    case eligibilityRowLength = "ELIGIBILITY_ROW_LENGTH"
    /// An expected code that cannot be expected, or an exclusion without a code.
    case eligibilityCodes = "ELIGIBILITY_CODES"
    /// A keep-apart pair or a locked list names somebody the problem does not have.
    case unknownID = "UNKNOWN_ID"
    /// A locked list has a part of a party, or a person is on two locked lists.
    case lockedPeople = "LOCKED_PEOPLE"
    /// More rows than a limit allows.
    case tooLarge = "TOO_LARGE"
    /// The numbers are so large that a cost could leave 64 bits.
    case costsTooLarge = "COSTS_TOO_LARGE"
  }

  package let code: Code
  package let message: String

  package init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  package var description: String { "\(code.rawValue): \(message)" }
}
