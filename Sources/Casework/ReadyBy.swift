internal import RepatriationSchema
package import Wire

/// When each missing clearance can be there at the earliest, seen from one day.
///
/// Identity, then travel document and fine waiver side by side, then the exit permit. A stage that was
/// applied for runs from its date, one that was not starts when the stage before it ends, and none
/// ends before the day from which one looks. Without a history of throughput the policy's minimum
/// is the estimate.
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

    func later(_ start: CalendarDate?, _ fallback: CalendarDate, days: Int) -> CalendarDate {
      max(today, (start ?? fallback).adding(days: days))
    }

    identity = view.identityVerified ? nil : today.adding(days: Int(times.identityDays))
    let identified = identity ?? today
    document =
      clearances.hasValidDocument(on: arrival)
      ? nil : later(view.etdAppliedOn, identified, days: Int(times.etdDays))
    fine =
      clearances.fineIsCleared(on: departure)
      ? nil : later(view.fine.requestedOn, identified, days: Int(times.waiverDays))
    let papers = max(document ?? identified, fine ?? identified)
    if clearances.exitIsCleared(on: departure) {
      exit = nil
    } else {
      let start = view.exit.refusedOn == nil ? view.exit.requestedOn : nil
      exit = max(
        papers,
        calendar.adding(workingDays: Int(times.exitPermitWorkingDays), to: start ?? papers))
    }
    all = max(papers, exit ?? papers)
  }

  /// The estimate of a case as such, for a departure on the day it becomes ready.
  ///
  /// A stay that runs out before then makes a fine due, which moves the day, so the estimate is
  /// repeated for the day found until it holds.
  ///
  /// - Returns: `nil` when a hold is active: its end is not known.
  package static func estimate(
    _ clearances: Clearances, from today: CalendarDate, calendar: MissionCalendar
  ) -> CalendarDate? {
    if clearances.view.held { return nil }
    var day = today
    // Each step can only add a stage that was not due before; there are four.
    for _ in 0..<5 {
      let next = ReadyBy(
        clearances, from: today, departure: day, arrival: day, calendar: calendar
      ).all
      if next == day { return day }
      day = next
    }
    return day
  }
}
