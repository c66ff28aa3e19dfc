package import RepatriationSchema
package import Wire

/// When a case can be ready: when all goes well, as usual, and when it takes long. Never in another
/// order, whatever a policy says of the single stages.
package struct ReadyRange: Sendable, Hashable {
  package let earliest: CalendarDate
  package let usual: CalendarDate
  package let late: CalendarDate

  /// - Returns: `nil` when something open-ended blocks, at whatever pace.
  package init?(
    _ view: PlanningView, policy: Policy, from today: CalendarDate, calendar: MissionCalendar
  ) {
    func estimate(_ pace: Pace) -> CalendarDate? {
      ReadyBy.estimate(
        Clearances(view, policy: policy.at(pace)), from: today, calendar: calendar)
    }
    guard let usual = estimate(.usual) else { return nil }
    self.usual = usual
    // A stay that runs out on the way can add a stage that is refused: then only the usual is known.
    earliest = min(usual, estimate(.earliest) ?? usual)
    late = max(usual, estimate(.late) ?? usual)
  }
}
