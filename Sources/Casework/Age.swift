package import RepatriationSchema
package import Wire

/// What can be said of a person's age on a day, from a birth date that may lack its day or month.
///
/// Every doubt is decided for the person: possibly under age counts as a minor, possibly two years
/// old gets a seat, possibly of the elderly age counts as elderly.
package struct Age: Sendable, Hashable {
  /// Completed years if born on the last day the record allows; `nil` without a year.
  package let atLeast: Int
  /// Completed years if born on the first day the record allows.
  package let atMost: Int

  /// - Returns: `nil` when the year of birth is not known or lies after `day`.
  package init?(born: PartialDate, on day: CalendarDate) {
    guard let first = born.earliest, let last = born.latest, first <= day else { return nil }
    atLeast = max(0, last.wholeYears(until: day))
    atMost = first.wholeYears(until: day)
  }

  /// The band on that day, by the policy's ages.
  package func band(_ rules: BoardingRules) -> AgeBand {
    if atMost < Int(rules.seatAge) { return .infant }
    if atLeast < Int(rules.adultAge) { return .minor }
    return .adult
  }
}
