/// The limits of every store. Over one of them a call fails; it never truncates.
package enum StoreLimits {
  /// Commands that may wait for the writer.
  package static let queuedCommands = 8_192
  /// Commands that become durable together.
  package static let batchCommands = 256
  /// After this much execution, or as much as the last commit took, a batch takes no further command:
  /// where a sync is slow, more share it. µs.
  package static let batchMicroseconds: Int64 = 10_000
  /// After this much, however slow the disk is. µs.
  package static let longestBatchMicroseconds: Int64 = 20_000
  /// When a caller that met a full queue should come back. ms.
  package static let busyRetryMilliseconds = 100
  /// When a caller that met a full disk should come back. ms.
  package static let fullRetryMilliseconds = 5_000
  /// How often a store without space looks whether there is some. ms.
  package static let spaceProbeMilliseconds = 500
  /// Reads that may run or wait at once.
  package static let concurrentReads = 1_024
  /// How long one read may keep its view. µs.
  package static let readMicroseconds: Int64 = 30_000_000
  /// Events that one command may append.
  package static let eventsPerCommand = 4_096
  /// Bytes of an event's header.
  package static let headerBytes = 64 << 10
  /// Bytes of an event's body.
  package static let bodyBytes = 1 << 20
  /// Bytes of a stored reply.
  package static let replyBytes = 1 << 20
  /// Bytes of a document.
  package static let documentBytes = 1 << 20
  /// Bytes of a key or an index value.
  package static let keyBytes = 256
  /// Bytes of UTF-8 in the name of a table, an index or a partition.
  package static let nameBytes = 64
  /// Index values of one document.
  package static let indexesPerDocument = 64
  /// Elements of one page.
  package static let pageElements = 10_000
  /// A page ends with the element that reaches this many bytes.
  package static let pageBytes = 4 << 20
}
