internal import RepatriationSchema
internal import Wire

/// The time around a moment in which departures are believed. A mistyped year would otherwise reach
/// the costs of waiting, and one departure would keep a whole mission from being planned.
struct PlanningHorizon: Sendable {
  private static let day: Int64 = 86_400_000_000
  /// Ten years, in microseconds: an old wave may be planned again for training or review.
  private static let past = 3_653 * day
  /// Two years with a leap day, in microseconds.
  private static let future = 731 * day

  private let moments: ClosedRange<Int64>

  init(around moment: Timestamp) {
    let (first, underflow) = moment.microseconds.subtractingReportingOverflow(Self.past)
    let (last, overflow) = moment.microseconds.addingReportingOverflow(Self.future)
    moments = (underflow ? .min : first)...(overflow ? .max : last)
  }

  func contains(_ moment: Timestamp) -> Bool { moments.contains(moment.microseconds) }
}
