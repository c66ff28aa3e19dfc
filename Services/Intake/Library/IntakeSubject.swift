internal import Crypto
internal import EventStore
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// One of the services of the intake process: commands and queries over the one store.
protocol IntakeSubject: Sendable {
  var environment: IntakeEnvironment { get }
}

extension IntakeSubject {
  var store: any EventStore { environment.store }

  /// Runs one command in the store and gives back its reply, decoded.
  ///
  /// - Parameters:
  ///   - request: hashed for deduplication (wire rule R24): the message's bytes alone.
  ///   - everyTime: the command runs also when the caller repeats an idempotency key, and its reply is
  ///     not kept.
  ///   - usesReserve: whether it may run on a full disk: an erasure may.
  /// - Returns: the reply, and whether it is that of an earlier call.
  func commit<Request: WireMessage, Reply: WireMessage>(
    _ request: Request, as reply: Reply.Type, context: RPCServerContext, caller: Caller,
    desk: String, everyTime: Bool = false, usesReserve: Bool = false,
    _ body: @escaping @Sendable (inout IntakeTransaction) throws -> Reply
  ) async throws -> (reply: Reply, repeated: Bool) {
    guard environment.chainIsIntact() else {
      throw RPCError(
        .dataLoss, "intake's log is damaged: nothing is recorded until it is restored",
        isNotExecuted: true)
    }
    var command: StoreCommand
    let seed: [UInt8]
    if !everyTime, let key = context.idempotencyKey {
      let digest = Array(SHA256.hash(data: try request.encodedBytes()))
      guard let identifier = StoreIdentifier(key.bytes),
        let hash = OfferedPayload.hash ?? StoreHash(digest)
      else {
        throw RPCError(.invalidArgument, "the idempotency key cannot be read")
      }
      // The method is part of the key: a key of one method says nothing about another.
      command = StoreCommand(
        deduplication: DeduplicationKey(
          partition: "\(caller.mission)/\(context.method.name)", key: identifier),
        payloadHash: hash)
      command.deduplication?.isBlind = OfferedPayload.hash != nil && environment.sealed != nil
      seed = Array(context.method.name.utf8) + key.bytes
    } else {
      command = StoreCommand()
      seed = environment.random.bytes(count: 16)
    }
    command.usesReserve = usesReserve
    let environment = environment
    let author = context.peer
    let mission = caller.mission
    // Of the whole command, also of what it does on behalf of another mission.
    let touched = TouchedFiles()
    do {
      let committed = try await store.commit(command) { transaction in
        var intake = IntakeTransaction(
          transaction, environment, author: author, mission: mission, desk: desk, seed: seed,
          touched: touched)
        do {
          return try body(&intake).encodedBytes()
        } catch {
          // The next command may run before anybody is told of this one.
          environment.people.doubt(touched.all)
          throw error
        }
      }
      var reply = try Reply(encoded: committed.reply)
      if var stating = reply as? any DurabilityStating {
        stating.durability = committed.durability
        reply = stating as? Reply ?? reply
      }
      return (reply, committed.wasRepeated)
    } catch {
      environment.people.doubt(touched.all)
      throw (error as? StoreError).map { StoreAnswer.answer(to: $0) } ?? error
    }
  }

  /// Makes the mission's index, or what is doubtful in it, what the store says.
  func makeReady(_ mission: String) async throws {
    let people = environment.people
    await people.load(mission, from: store)
    var isBehind = false
    if let shared = environment.shared {
      isBehind = try await read { try $0.head.sequence } > shared.followed
    }
    guard isBehind || !people.isReady(mission) else { return }
    do {
      _ = try await store.commit(StoreCommand()) { transaction in
        try people.prepare(mission, from: transaction)
        return []
      }
    } catch let error as StoreError {
      throw StoreAnswer.answer(to: error)
    }
  }

  /// Reads from one consistent moment.
  func read<Value: Sendable>(
    _ body: @escaping @Sendable (any StoreReader) throws -> Value
  ) async throws -> Value {
    do {
      return try await store.read(body)
    } catch let error as StoreError {
      throw StoreAnswer.answer(to: error)
    }
  }

  /// Waits until what was read up to an event is where an acknowledged record is: followers learn of
  /// nothing that another host could lack after a failure.
  func settle(through sequence: Int64) async throws {
    try await environment.host?.settled()
    do {
      try await environment.shared?.settle(through: sequence)
    } catch let error as StoreError {
      throw StoreAnswer.answer(to: error)
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

/// A reply that says how many hosts have what it acknowledges. It is not kept with the reply: of a repeat it
/// may be more.
protocol DurabilityStating: WireMessage {
  var durability: UInt8 { get set }
}

extension RegisterReply: DurabilityStating {}
extension ChangeReply: DurabilityStating {}
