/// An append-only, hash-chained log of events with the projections that were decided with them.
///
/// One writer executes all commands, one after the other, and makes a batch of them durable at
/// once; many readers look at consistent moments beside it. The store knows bytes, not their
/// meaning, and an implementation may be a local file, a database server or plain memory.
///
/// ```swift
/// let outcome = try await store.commit(command) { transaction in
///   try transaction.append(event)
///   try transaction.put("person", partition: mission, key: id, value: bytes)
///   return reply
/// }
/// ```
package protocol EventStore: Sendable {
  /// Executes a command and returns once it is durable.
  ///
  /// A repeat (same key, same payload hash) returns the stored reply without running `decide`,
  /// also while the first one waits in the same batch.
  ///
  /// A caller cancelled before its command started gets `CancellationError` and nothing happens;
  /// afterwards cancellation has no effect and the outcome is returned.
  ///
  /// - Parameters:
  ///   - command: what identifies the command, and until when it may start.
  ///   - decide: runs on the writer: it must neither block nor take long. What it throws is thrown
  ///     to the caller, and nothing of the command remains. It returns the reply to keep, at most
  ///     ``StoreLimits/replyBytes``.
  /// - Throws: what `decide` throws; ``StoreError`` with the code `busy` (queue full), `conflict`
  ///   (same key, other payload), `deadlineExceeded`, `readOnly` (no space), `damaged`, `closed`, or
  ///   `outcomeUnknown`
  ///   (the store failed; repeat with the same key after it is back).
  func commit(
    _ command: StoreCommand,
    _ decide: @escaping @Sendable (any StoreTransaction) throws -> [UInt8]
  ) async throws -> Committed

  /// Runs `body` on a consistent view. Several reads may run at once, beside the writer.
  ///
  /// Keep it short: a view that is held for more than ``StoreLimits/readMicroseconds`` fails with
  /// ``StoreError/Code/readTooLong`` at its next use.
  ///
  /// - Throws: what `body` throws; ``StoreError`` with the code `busy`, `closed` or `storage`.
  func read<Value: Sendable>(
    _ body: @escaping @Sendable (any StoreReader) throws -> Value
  ) async throws -> Value

  /// Waits until the head is beyond `sequence`, the task is cancelled, or the store is closed.
  ///
  /// - Returns: the sequence of the newest durable event: beyond `sequence`, except after
  ///   cancellation or closing.
  func waitForHead(after sequence: Int64) async -> Int64

  /// The store that holds the bytes as they are chained: another one below a store that seals.
  var chained: any EventStore { get }

  /// Counters and gauges since the store was opened.
  func statistics() async -> StoreStatistics

  /// Refuses commands from now on, because what is stored was found to be damaged. Reading goes on.
  ///
  /// - Parameter damage: a ``StoreError`` with the code `damaged` or `chainBroken`: what is told to
  ///   callers from now on, as `damaged`.
  func refuseCommands(_ damage: StoreError)

  /// Lets the storage check itself, whatever it has for that, beside reads and the writer. The hash
  /// chain is not part of it; see ``verifyChain(from:to:)``.
  ///
  /// - Throws: ``StoreError/Code/damaged`` with what was found.
  func checkStorage() async throws

  /// Refuses new commands, executes those in the queue, and releases everything. Safe to repeat.
  func close() async
}

extension EventStore {
  /// A store holds its own bytes.
  package var chained: any EventStore { self }
}

/// A store that a layer above can keep in step with a storage of its own.
package protocol HookedEventStore: EventStore {
  /// Runs `hook` on the writer before each batch is made durable. What it throws fails the batch, as an
  /// error of the storage itself does. A second call replaces the first.
  func beforeCommit(_ hook: @escaping @Sendable () throws -> Void)
}
