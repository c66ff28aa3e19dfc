internal import Casework
internal import RepatriationSchema
internal import Wire

/// Of whom, of which days, as of when, and how exactly a report tells.
struct ReportScope: Sendable {
  let mission: String
  let from: CalendarDate?
  /// The last day included.
  let to: CalendarDate?
  let asOf: Timestamp
  /// The day of `asOf` in the mission's time zone.
  let today: CalendarDate
  let cells: SmallCells

  /// - Parameter isRounded: the caller's role is not shown exact counts, published or not.
  /// - Throws: `Rejected` for a window that ends before it begins, and for a publication of which the
  ///   policy does not say how small a group may be.
  init(_ request: ReportRequest, isRounded: Bool = false, in environment: IntakeEnvironment) throws
  {
    if let from = request.from, let to = request.to, to < from {
      throw Rejected(field: "to", reason: "The last day lies before the first.")
    }
    mission = request.mission
    from = request.from
    to = request.to
    let rules = environment.policy.reports
    let moment = request.asOf == Timestamp() ? environment.now : request.asOf
    guard request.`public` || isRounded else {
      cells = .exact
      asOf = moment
      today = environment.calendar.day(of: moment)
      return
    }
    cells = SmallCells(smallest: Int(rules.smallestCell))
    guard !cells.isExact else {
      throw Rejected(
        field: "public",
        reason: "The policy states no smallest cell (reports.smallestCell): nothing is published.")
    }
    // Between two cut-offs nothing new is told, so that nobody is found by asking again soon.
    asOf = environment.calendar.latest(
      minutesOfDay: Int(rules.cutOffMinutes), notAfter: moment)
    today = environment.calendar.day(of: asOf)
  }

  /// The cell that a reply states: 0 for exact counts.
  var cell: UInt16 { cells.isExact ? 0 : UInt16(clamping: cells.smallest) }

  func contains(_ day: CalendarDate) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
  }
}
