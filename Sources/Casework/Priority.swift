package import RepatriationSchema
package import Wire

/// The tier of a person: 0 danger or a deadline, 1 vulnerable, 2 destitute or sheltered, 3 the rest.
///
/// The tier leaves intake, its cause does not: several causes lead to tier 1, so that the tier
/// discloses no screening result and no diagnosis.
package struct PriorityRulebook: Sendable {
  package let policy: Policy

  package init(policy: Policy) {
    self.policy = policy
  }

  package func tier(of file: PersonFile, on day: CalendarDate) -> UInt8 {
    if file.inDanger || file.dangerDeadline != nil { return 0 }
    if file.vulnerable { return 1 }
    let active = file.needs.filter { need in need.until.map { $0 >= day } ?? true }
    if active.contains(where: { policy.priority.tierOneNeeds.contains($0.code) }) { return 1 }
    if let age = Age(born: file.registration.born, on: day) {
      if age.atLeast < Int(policy.boarding.adultAge) { return 1 }
      if age.atMost >= Int(policy.priority.elderlyAge) { return 1 }
    } else if file.registration.relation == .child {
      // Without a birth date a child of a household counts as a minor, here as when boarding.
      return 1
    }
    return file.registration.shelter == .yes ? 2 : 3
  }
}
