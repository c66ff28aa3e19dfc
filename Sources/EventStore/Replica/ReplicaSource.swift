/// A store from which a standby can be kept: one in SQLite or in memory. A PostgreSQL cluster replicates
/// itself and is none.
package protocol ReplicaSource: EventStore {
  /// Waits until a change behind `change` is durable, the task is cancelled, or the store is closed.
  ///
  /// - Returns: the number of the newest durable change.
  func waitForChange(after change: Int64) async -> Int64
}

extension ReplicaSource {
  /// Reads as a standby is told.
  package func readReplica<Value: Sendable>(
    _ body: @escaping @Sendable (any ReplicaReader) throws -> Value
  ) async throws -> Value {
    try await read { reader in
      guard let reader = reader as? any ReplicaReader else { throw Self.unsupported }
      return try body(reader)
    }
  }

  /// Writes as replication does.
  ///
  /// - Parameter usesReserve: whether it may use the space that is kept for a full disk: it is small.
  @discardableResult
  package func commitReplica(
    usesReserve: Bool = false,
    _ body: @escaping @Sendable (any ReplicaTransaction) throws -> [UInt8]
  ) async throws -> Committed {
    var command = StoreCommand()
    command.usesReserve = usesReserve
    return try await commit(command) { transaction in
      guard let transaction = transaction as? any ReplicaTransaction else {
        throw Self.unsupported
      }
      return try body(transaction)
    }
  }

  private static var unsupported: StoreError {
    StoreError(.invalidArgument, "this store cannot be replicated")
  }
}
