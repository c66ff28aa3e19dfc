package import RepatriationSchema
package import Wire

/// All that can be said of a case at a moment, in one message.
package enum CaseSummary {
  package static func axes(
    of view: PlanningView, policy: Policy, calendar: MissionCalendar, asOf: Timestamp
  ) -> Axes {
    let day = calendar.day(of: asOf)
    let clearances = Clearances(view, policy: policy)
    return Axes(
      asOf: asOf, document: clearances.document(on: day), stay: clearances.stay(on: day),
      overstayDays: UInt32(clamping: clearances.overstayDays(on: day) ?? 0),
      fine: clearances.fine(on: day), fineCents: clearances.fineDue(on: day) ?? 0,
      exit: clearances.exit(on: day), caseClass: clearances.caseClass(on: day),
      mainBlocker: clearances.mainBlocker(on: day), tier: view.tier,
      readyBy: ReadyBy.estimate(clearances, from: day, calendar: calendar))
  }
}
