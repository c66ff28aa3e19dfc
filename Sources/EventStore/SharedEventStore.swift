/// A store that several processes write to, as the nodes over one PostgreSQL cluster do.
///
/// Sequences are given by whoever holds the head, one process after the other. Before a process runs
/// commands, it is told what the others have written since: whatever it keeps in memory of the store is
/// in step then.
package protocol SharedEventStore: HookedEventStore {
  /// Runs `hook` on the writer when a batch has begun, while nobody else can write, and before its first
  /// command. Further hooks run behind those that are there. What one throws keeps the batch from
  /// beginning: commands wait until it succeeds.
  func afterBegin(_ hook: @escaping @Sendable (SharedBatch) throws -> Void)

  /// The last event that this process wrote or its hooks were told of.
  var followed: Int64 { get }

  /// Returns once everything up to `sequence` is where an acknowledged command is: also on the standby,
  /// where there is one. A server that crashed may show for a moment what it had not shared yet.
  ///
  /// - Throws: as `commit` does.
  func settle(through sequence: Int64) async throws
}

/// The begin of a batch, as whoever keeps something in memory is told of it.
package struct SharedBatch {
  /// The last event that this process knew of.
  package let known: Int64
  /// The head now. Events between the two are other processes', or this one's own of which it was not
  /// told whether they became durable.
  package let head: StorePosition
  /// Reads what the batch sees. It is not to be kept.
  package let reader: any StoreReader
}
