internal import Crypto
internal import EventStore
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// What the handlers of every service of planning share: one store, one log.
protocol PlanningSubject: Sendable {
  var environment: PlanningEnvironment { get }
}

extension PlanningSubject {
  var log: PlanningLog { PlanningLog(environment: environment) }

  /// Runs one command in the store and gives back its reply, decoded.
  ///
  /// - Parameters:
  ///   - request: hashed for deduplication (wire rule R24): the message's bytes alone.
  ///   - conflict: what is thrown when the idempotency key stands for another request.
  /// - Returns: the reply, and whether it is that of an earlier call.
  func commit<Request: WireMessage, Reply: WireMessage>(
    _ request: Request, as reply: Reply.Type, context: RPCServerContext, caller: Caller,
    _ body: @escaping @Sendable (any StoreTransaction) throws -> Reply
  ) async throws -> (reply: Reply, repeated: Bool) {
    var command = StoreCommand()
    if let key = context.idempotencyKey {
      let digest = Array(SHA256.hash(data: try request.encodedBytes()))
      guard let identifier = StoreIdentifier(key.bytes), let hash = StoreHash(digest) else {
        throw RPCError(.invalidArgument, "the idempotency key cannot be read")
      }
      // The method is part of the key: a key of one method says nothing about another.
      command = StoreCommand(
        deduplication: DeduplicationKey(
          partition: "\(caller.mission)/\(context.method.name)", key: identifier),
        payloadHash: hash)
    }
    do {
      let committed = try await environment.store.commit(command) { transaction in
        try body(transaction).encodedBytes()
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
      return try await environment.store.read(body)
    } catch let error as StoreError {
      throw Self.answer(to: error)
    }
  }

  /// What a caller is told when the store refuses.
  static func answer(to error: StoreError) -> any Error {
    switch error.code {
    case .busy:
      RPCError(
        .resourceExhausted, "planning is busy; send the call again", isNotExecuted: true,
        retryAfterMilliseconds: UInt32(clamping: error.retryAfterMilliseconds ?? 100))
    case .conflict:
      PlanConflict(what: "the request of this idempotency key", version: error.sequence ?? 0)
    case .deadlineExceeded:
      RPCError(.deadlineExceeded, "the call waited too long in the queue", isNotExecuted: true)
    case .readOnly:
      RPCError(
        .unavailable, "planning's disk is full: nothing can be recorded until space is freed",
        isNotExecuted: true,
        retryAfterMilliseconds: UInt32(clamping: error.retryAfterMilliseconds ?? 5_000))
    case .damaged:
      RPCError(
        .dataLoss, "planning's log is damaged: nothing is recorded until it is restored",
        isNotExecuted: true)
    case .closed:
      RPCError(.unavailable, "planning is shutting down; send the call again", isNotExecuted: true)
    case .outcomeUnknown:
      RPCError(.unavailable, "the outcome is not known; send the call again with the same key")
    default:
      RPCError(.internal, "planning's store failed; its log says why")
    }
  }
}
