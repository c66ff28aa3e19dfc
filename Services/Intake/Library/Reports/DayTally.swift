internal import Casework
internal import Wire

/// Counts by day, from which a scope shows a window.
struct DayTally: Sendable {
  private var counts: [CalendarDate: Int] = [:]

  mutating func add(_ day: CalendarDate) { counts[day, default: 0] += 1 }

  /// What the scope shows of its window.
  func total(_ scope: ReportScope) -> UInt32 {
    var through = 0
    var before = 0
    for (day, count) in counts {
      if let to = scope.to, day > to { continue }
      through += count
      if let from = scope.from, day < from { before += count }
    }
    return UInt32(clamping: scope.cells.shown(through: through, before: before))
  }

  /// What the scope shows of each day of its window, in order; days of which it shows nothing are left
  /// out. Their sum is the total.
  func days(_ scope: ReportScope) -> [(day: CalendarDate, count: UInt32)] {
    var running = 0
    var result: [(day: CalendarDate, count: UInt32)] = []
    for (day, count) in counts.sorted(by: { $0.key < $1.key }) {
      let shown = scope.cells.shown(through: running + count, before: running)
      running += count
      if scope.contains(day), shown > 0 { result.append((day, UInt32(clamping: shown))) }
    }
    return result
  }
}
