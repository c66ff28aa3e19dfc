/// Counters since the store was opened, and gauges of this moment.
package struct StoreStatistics: Hashable, Sendable {
  /// Durable commits, each of one batch.
  package var commits: Int64 = 0
  /// Commands that became durable.
  package var commands: Int64 = 0
  /// Commands answered from an earlier run.
  package var repeats: Int64 = 0
  /// Commands whose `decide` threw, or which met a conflict.
  package var failures: Int64 = 0
  /// Commands refused because the queue was full.
  package var refusals: Int64 = 0
  /// Commands dropped because they were cancelled or late before they started.
  package var drops: Int64 = 0
  /// Events that became durable.
  package var events: Int64 = 0
  /// The duration of the last batch, from its first command to its commit. µs.
  package var lastBatchMicroseconds: Int64 = 0
  /// The longest such duration. µs.
  package var longestBatchMicroseconds: Int64 = 0
  /// Commands now waiting.
  package var queued: Int = 0
  /// The sequence of the newest durable event.
  package var headSequence: Int64 = 0
  /// Bytes of the main file; 0 when there is none.
  package var fileBytes: Int64 = 0
  /// Bytes of the write-ahead log that are not in the main file yet; 0 when there is none.
  package var pendingLogBytes: Int64 = 0
  /// Whether only reading is possible, because no space is left.
  package var isReadOnly = false
  /// Whether no database server takes writes now; commands wait for one.
  package var isUnreachable = false
  /// What is damaged, in words for an operator; `nil` while nothing is known to be.
  package var damage: String?
  /// Times that the store ran out of space.
  package var timesFull: Int64 = 0

  /// Makes statistics with every figure 0.
  package init() {}
}
