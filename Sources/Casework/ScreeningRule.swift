package import RepatriationSchema
package import Wire

/// What a screening must state for its result to hold.
///
/// Trafficking is an act, by a means, for a purpose; of somebody under 18 no means is needed (Palermo
/// Protocol, article 3 b and c; IOM's HTCDS).
package enum ScreeningRule {
  /// - Parameters:
  ///   - screening: what the screener found.
  ///   - file: the person, for the age when it began.
  ///   - day: the day of the screening, in the mission's days.
  /// - Returns: the field that is missing, with what to do; `nil` when the result is founded.
  package static func problem(
    in screening: Screening, of file: PersonFile, on day: CalendarDate, policy: Policy
  ) -> (field: String, reason: String)? {
    guard screening.status == .actual else { return nil }
    if screening.acts.isEmpty { return ("acts", "Name what was done to the person.") }
    if screening.purposes.isEmpty { return ("purposes", "Name what the person was exploited for.") }
    if screening.means.isEmpty, !wasChild(file, on: day, policy: policy) {
      return ("means", "Name a means of control. Only for somebody under age none is needed.")
    }
    return nil
  }

  /// Whether the person was, or may have been, under age when it began. A doubt counts for the person.
  package static func wasChild(_ file: PersonFile, on day: CalendarDate, policy: Policy) -> Bool {
    let registration = file.registration
    let adultAge = Int(policy.boarding.adultAge)
    let left = registration.leftSiteOn ?? day
    // Months are counted long, so that a doubt about a few days is one about the age.
    let began = left.adding(days: -31 * Int(registration.monthsInSite ?? 0))
    if let age = Age(born: registration.born, on: began) { return age.atLeast < adultAge }
    if let estimate = registration.estimatedAge {
      return Int(estimate) * 12 - Int(registration.monthsInSite ?? 0) < adultAge * 12
    }
    return registration.relation == .child
  }
}
