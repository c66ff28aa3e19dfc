internal import Synchronization

/// Keeps retries from multiplying an overload: they must have been earned by successes.
final class RetryBudget: Sendable {
  /// Successes that earn one retry.
  private static let successesPerRetry = 10
  private let maximum: Int
  /// In tenths of a retry.
  private let tenths: Mutex<Int>

  init(_ retries: Int) {
    self.maximum = max(retries, 0) * Self.successesPerRetry
    self.tenths = Mutex(maximum)
  }

  func succeeded() {
    tenths.withLock { $0 = min($0 + 1, maximum) }
  }

  /// - Returns: false when no retry is left.
  func withdraw() -> Bool {
    tenths.withLock { tenths in
      guard tenths >= Self.successesPerRetry else { return false }
      tenths -= Self.successesPerRetry
      return true
    }
  }
}
