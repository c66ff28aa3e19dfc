internal import Frames
internal import NIOCore
internal import Synchronization
internal import Wire

/// Both ends of a call in one process, joined without frames.
final class InProcessCall: Sendable {
  let client: ClientCall
  let server: ServerCall
  private let timer = Mutex<Task<Void, Never>?>(nil)

  /// Every call is its own connection, so one id serves.
  private static let id = StreamID(slot: 0, generation: 1)

  init(
    method: RegisteredMethod, thrown: [any (WireMessage & Error).Type],
    context: RPCServerContext, reading: (server: MessageReading, client: MessageReading),
    request: [UInt8], limits: TransportLimits
  ) {
    let kind = method.info.kind
    let pipe = kind == .unary ? nil : Pipe(window: limits.initialCredit)
    let now = NIODeadline.now()
    client = ClientCall(
      id: Self.id, method: method.info, thrown: thrown, reading: reading.client, started: now,
      deadline: nil,
      sender: kind == .clientStream ? pipe?.sender : nil,
      receiver: kind == .serverStream ? pipe?.receiver : nil)
    server = ServerCall(
      id: Self.id, method: method, context: context, reading: reading.server, request: request,
      received: now, limits: limits, deadline: nil,
      sender: kind == .serverStream ? pipe?.sender : nil,
      receiver: kind == .clientStream ? pipe?.receiver : nil)
  }

  /// A sender whose items go straight to a receiver, and whose credit comes straight back.
  private struct Pipe {
    let sender: ItemSender
    let receiver: ItemReceiver

    init(window: Int) {
      let returned = WeakSender()
      let receiver = ItemReceiver(window: window) { credit in returned.add(credit) }
      // Credit guarantees that the item is covered.
      let sender = ItemSender(credit: window) { item in _ = receiver.offer(item) }
      returned.set(sender)
      self.sender = sender
      self.receiver = receiver
    }
  }

  private final class WeakSender: Sendable {
    private struct Reference { weak var sender: ItemSender? }
    private let reference = Mutex(Reference())

    func set(_ sender: ItemSender) { reference.withLock { $0.sender = sender } }

    func add(_ credit: Int) {
      let sender = reference.withLock { $0.sender }
      _ = sender?.add(credit: credit)
    }
  }

  func run(
    on executor: (any TaskExecutor)?, timeout: Duration?,
    sleep: @escaping @Sendable (Duration) async throws -> Void
  ) {
    let (client, server) = (client, server)
    let body: @Sendable () async -> Void = {
      let (outcome, _) = await server.outcome()
      let ended = RPCError(.failedPrecondition, "the call has ended")
      server.sender?.close(ended)
      server.receiver?.finish(ended, dropsQueue: true)
      client.finish(
        outcome.status == .ok
          ? .success(outcome.payload)
          : .failure(outcome.failure(thrown: client.thrown, client.reading)),
        isLocal: false)
    }
    server.run(
      on: executor.map { Task(executorPreference: $0) { await body() } } ?? Task { await body() })
    guard let timeout else { return }
    let task = Task { [weak self] in
      do { try await sleep(timeout) } catch { return }
      self?.cancel(
        RPCError(.deadlineExceeded, "\(client.method.fullName) gave no answer in time"),
        .deadlineExceeded)
    }
    timer.withLock { $0 = task }
  }

  func reply() async throws -> [UInt8] {
    try await withTaskCancellationHandler {
      try await client.reply()
    } onCancel: {
      cancel(CancellationError(), .cancelled)
    }
  }

  func cancel(_ error: any Error, _ status: RPCError.Status) {
    if client.finish(.failure(error), isLocal: true) { server.cancel(status) }
  }

  /// The caller is done with the call.
  func leave() {
    timer.withLock { $0 }?.cancel()
    cancel(RPCError(.cancelled, "the caller left the stream"), .cancelled)
  }
}
