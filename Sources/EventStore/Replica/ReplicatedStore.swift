private import Synchronization

/// A store as a host of a pair uses it: records only while the host is the primary, and acknowledges once a
/// standby has the record, too.
package final class ReplicatedStore: HookedEventStore {
  /// The store itself, from which standbys are told.
  package let inner: any ReplicaSource & HookedEventStore
  /// Who waits for receipts.
  package let receipts: ReceiptBoard
  private let refusal: Mutex<StoreError?>

  /// - Parameter refusal: why nothing is recorded here; `nil` on a primary.
  package init(
    _ inner: any ReplicaSource & HookedEventStore, receipts: ReceiptBoard,
    refusal: StoreError? = nil
  ) {
    self.inner = inner
    self.receipts = receipts
    self.refusal = Mutex(refusal)
  }

  /// Records nothing from now on. A command that runs just now is finished, and not acknowledged.
  package func refuse(_ error: StoreError) {
    refusal.withLock { $0 = error }
    receipts.fail(
      StoreError(
        .outcomeUnknown,
        "another host has taken over; send the call there again, with the same key"))
  }

  /// Records again.
  package func allow() {
    receipts.recover()
    refusal.withLock { $0 = nil }
  }

  private func check() throws {
    if let refusal = refusal.withLock({ $0 }) { throw refusal }
  }

  package func beforeCommit(_ hook: @escaping @Sendable () throws -> Void) {
    inner.beforeCommit(hook)
  }

  package var chained: any EventStore { inner.chained }

  package func commit(
    _ command: StoreCommand,
    _ decide: @escaping @Sendable (any StoreTransaction) throws -> [UInt8]
  ) async throws -> Committed {
    try check()
    var committed = try await inner.commit(command) { [self] transaction in
      // The host may have been replaced while the command waited for the writer.
      try check()
      return try decide(transaction)
    }
    committed.durability = try await receipts.wait(
      for: ReceiptMark(sequence: committed.position.sequence, change: committed.change))
    return committed
  }

  package func read<Value: Sendable>(
    _ body: @escaping @Sendable (any StoreReader) throws -> Value
  ) async throws -> Value {
    try await inner.read(body)
  }

  package func waitForHead(after sequence: Int64) async -> Int64 {
    await inner.waitForHead(after: sequence)
  }

  package func statistics() async -> StoreStatistics { await inner.statistics() }

  package func refuseCommands(_ damage: StoreError) { inner.refuseCommands(damage) }

  package func checkStorage() async throws { try await inner.checkStorage() }

  package func close() async { await inner.close() }
}
