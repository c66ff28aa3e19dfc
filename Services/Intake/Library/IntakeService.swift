internal import Casework
internal import Crypto
internal import EventStore
internal import RepatriationSchema
internal import ServiceKit
internal import Wire
internal import WireRPC

/// The methods of intake over a store. Each subject has a file of its own: registration, cases,
/// reading, reports, the feed.
package struct IntakeService: IntakeHandlers {
  let environment: IntakeEnvironment
  let snapshots: SnapshotLibrary

  package init(_ environment: IntakeEnvironment) {
    self.environment = environment
    snapshots = SnapshotLibrary(environment)
  }

  var store: any EventStore { environment.store }

  /// Runs one command in the store and gives back its reply, decoded.
  ///
  /// - Parameters:
  ///   - request: hashed for deduplication (wire rule R24): the message's bytes alone.
  ///   - everyTime: the command runs also when the caller repeats an idempotency key, and its reply is
  ///     not kept.
  /// - Returns: the reply, and whether it is that of an earlier call.
  func commit<Request: WireMessage, Reply: WireMessage>(
    _ request: Request, as reply: Reply.Type, context: RPCServerContext, caller: Caller,
    desk: String, everyTime: Bool = false,
    _ body: @escaping @Sendable (inout IntakeTransaction) throws -> Reply
  ) async throws -> (reply: Reply, repeated: Bool) {
    guard environment.chainIsIntact() else {
      throw RPCError(
        .dataLoss, "intake's log is damaged: nothing is recorded until it is restored",
        isNotExecuted: true)
    }
    let command: StoreCommand
    let seed: [UInt8]
    if !everyTime, let key = context.idempotencyKey {
      let digest = Array(SHA256.hash(data: try request.encodedBytes()))
      guard let identifier = StoreIdentifier(key.bytes), let hash = StoreHash(digest) else {
        throw RPCError(.invalidArgument, "the idempotency key cannot be read")
      }
      // The method is part of the key: a key of one method says nothing about another.
      command = StoreCommand(
        deduplication: DeduplicationKey(
          partition: "\(caller.mission)/\(context.method.name)", key: identifier),
        payloadHash: hash)
      seed = Array(context.method.name.utf8) + key.bytes
    } else {
      command = StoreCommand()
      seed = environment.random.bytes(count: 16)
    }
    let environment = environment
    let author = context.peer
    let mission = caller.mission
    do {
      let committed = try await store.commit(command) { transaction in
        var intake = IntakeTransaction(
          transaction, environment, author: author, mission: mission, desk: desk, seed: seed)
        return try body(&intake).encodedBytes()
      }
      return (try Reply(encoded: committed.reply), committed.wasRepeated)
    } catch let error as StoreError {
      throw Self.answer(to: error)
    }
  }

  /// Reads from one consistent moment.
  func read<Value: Sendable>(
    _ body: @escaping @Sendable (any StoreReader) throws -> Value
  ) async throws -> Value {
    do {
      return try await store.read(body)
    } catch let error as StoreError {
      throw Self.answer(to: error)
    }
  }

  /// What a caller is told when the store refuses.
  static func answer(to error: StoreError) -> any Error {
    switch error.code {
    case .busy:
      RPCError(
        .resourceExhausted, "intake is busy; send the call again", isNotExecuted: true,
        retryAfterMilliseconds: UInt32(clamping: error.retryAfterMilliseconds ?? 100))
    case .conflict:
      KeyConflict(sequence: error.sequence ?? 0)
    case .deadlineExceeded:
      RPCError(.deadlineExceeded, "the call waited too long in the queue", isNotExecuted: true)
    case .readOnly:
      RPCError(
        .unavailable, "intake's disk is full: nothing can be recorded until space is freed",
        isNotExecuted: true, retryAfterMilliseconds: 5_000)
    case .closed:
      RPCError(.unavailable, "intake is shutting down; send the call again", isNotExecuted: true)
    case .outcomeUnknown:
      RPCError(.unavailable, "the outcome is not known; send the call again with the same key")
    default:
      RPCError(.internal, "intake's store failed; its log says why")
    }
  }

  func rejection(_ field: String, _ reason: String) -> Rejected {
    Rejected(field: String(field.prefix(64)), reason: String(reason.prefix(300)))
  }

  func requireKey(_ context: RPCServerContext) throws {
    guard context.idempotencyKey != nil else {
      throw rejection("idempotencyKey", "An idempotency key made by the desk is needed.")
    }
  }

  func requireFields(_ missing: [String]) throws {
    if let first = missing.first {
      throw rejection(first, "This field must be set.")
    }
  }
}
