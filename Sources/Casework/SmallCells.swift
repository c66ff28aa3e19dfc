/// Keeps people in small groups from being recognised in counts.
///
/// A count is shown rounded down to a multiple of the smallest cell. Whoever adds, subtracts or compares
/// what was shown, from whatever windows, reports and moments, gets multiples of it again and never a
/// group between 1 and the smallest cell. For a window the running counts up to its two ends are
/// rounded, not the difference: so nothing can be narrowed down by moving the window either.
package struct SmallCells: Hashable, Sendable {
  /// The smallest count that is shown; below 2 counts are shown as they are.
  package let smallest: Int

  /// Counts as they are.
  package static let exact = SmallCells(smallest: 0)

  package init(smallest: Int) {
    self.smallest = smallest
  }

  package var isExact: Bool { smallest < 2 }

  /// What is shown of a count.
  package func shown(_ count: Int) -> Int {
    isExact ? count : count - count % smallest
  }

  /// What is shown of a window: the running counts through its last day and before its first.
  package func shown(through last: Int, before first: Int) -> Int {
    shown(last) - shown(first)
  }

  /// Whether a percentile of so many values is shown: at least the smallest cell's number of people
  /// must lie beyond it, for otherwise it is one person's value.
  ///
  /// - Parameter percent: above 0 and below 100.
  package func showsPercentile(_ percent: Int, of count: Int) -> Bool {
    count > 0 && (isExact || count * min(percent, 100 - percent) >= smallest * 100)
  }
}
