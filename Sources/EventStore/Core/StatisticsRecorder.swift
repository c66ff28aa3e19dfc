internal import Synchronization

/// The counters behind ``StoreStatistics``.
final class StatisticsRecorder: Sendable {
  private let counters = Mutex(StoreStatistics())

  /// The counters now; gauges are 0.
  var snapshot: StoreStatistics { counters.withLock { $0 } }

  /// Changes counters.
  func record(_ change: (inout StoreStatistics) -> Void) {
    counters.withLock { change(&$0) }
  }
}
