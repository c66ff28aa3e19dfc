internal import RepatriationSchema
package import Wire

/// When each missing clearance can be there at the earliest, seen from one day.
///
/// Identity, then travel document and fine waiver side by side, then the exit permit. A stage that was
/// applied for runs from its date, one that was not, or that ended without what is needed, starts
/// when the stage before it ends, and none ends before the stage before it does or before the day
/// from which one looks. Without a history of throughput the policy's minimum is the estimate.
package struct ReadyBy: Sendable, Hashable {
  /// B07; `nil` when it is verified.
  package let identity: CalendarDate?
  /// B01; `nil` when the document in hand is good for the departure.
  package let document: CalendarDate?
  /// B03; `nil` when nothing is due.
  package let fine: CalendarDate?
  /// B04; `nil` when no permit is missing.
  package let exit: CalendarDate?
  /// When all of them are there: the day looked from when nothing is missing.
  package let all: CalendarDate

  /// - Parameters:
  ///   - clearances: the case.
  ///   - today: the day from which one looks.
  ///   - departure: the day of departure, on which fine and permit must hold.
  ///   - arrival: the day of arrival, through which the document must hold.
  package init(
    _ clearances: Clearances, from today: CalendarDate, departure: CalendarDate,
    arrival: CalendarDate, calendar: MissionCalendar
  ) {
    let view = clearances.view
    let times = clearances.policy.leadTimes

    identity = view.identityVerified ? nil : today.adding(days: Int(times.identityDays))
    let identified = identity ?? today
    func later(_ start: CalendarDate?, days: UInt16) -> CalendarDate {
      max(identified, (start ?? identified).adding(days: Int(days)))
    }

    if clearances.hasValidDocument(on: arrival) {
      document = nil
    } else {
      // One issued too early would run out before arrival.
      let validity = Int(clearances.policy.boarding.etdValidityDays)
      let margin = Int(clearances.policy.boarding.documentValidityMarginDays)
      let soonest = later(view.etdAppliedOn, days: times.etdDays)
      document =
        validity == 0 ? soonest : max(soonest, arrival.adding(days: margin - validity))
    }
    fine =
      clearances.fineIsCleared(on: departure)
      ? nil : later(clearances.waiverRequestedOn, days: times.waiverDays)
    let papers = max(document ?? identified, fine ?? identified)
    if clearances.exitIsCleared(on: departure) {
      exit = nil
    } else {
      exit = max(
        papers,
        calendar.adding(
          workingDays: Int(times.exitPermitWorkingDays), to: clearances.exitRequestedOn ?? papers))
    }
    all = max(papers, exit ?? papers)
  }

  /// The estimate of a case as such, for a departure on the day it becomes ready.
  ///
  /// A stay that runs out before then makes a fine due, which moves the day, so the estimate is
  /// repeated for the day found until it holds.
  ///
  /// - Returns: `nil` when something open-ended blocks: an active hold, or a waiver or an exit permit
  ///   that is needed and was refused.
  package static func estimate(
    _ clearances: Clearances, from today: CalendarDate, calendar: MissionCalendar
  ) -> CalendarDate? {
    if clearances.view.held { return nil }
    var day = today
    // Each step can only add a stage that was not due before; there are four.
    for _ in 0..<5 {
      let next = ReadyBy(
        clearances, from: today, departure: day, arrival: day, calendar: calendar
      )
      if next.fine != nil && clearances.waiverIsRefused { return nil }
      if next.exit != nil && clearances.exitIsRefused { return nil }
      if next.all == day { return day }
      day = next.all
    }
    return day
  }
}
