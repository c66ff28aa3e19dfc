internal import Frames
internal import NIOCore
internal import Synchronization
internal import WireRPC

/// One call on the server, from its REQUEST until its handler has ended.
final class ServerCall: Sendable {
  let id: StreamID
  let method: RegisteredMethod
  let context: RPCServerContext
  let reading: MessageReading
  let request: [UInt8]
  let received: NIODeadline
  /// The limits of the connection.
  let limits: TransportLimits
  /// When the handler is cancelled.
  let deadline: NIODeadline?
  /// Items to the client, for a server stream.
  let sender: ItemSender?
  /// Items from the client, for a client stream.
  let receiver: ItemReceiver?

  private struct State {
    var task: Task<Void, Never>?
    var cancellation: RPCError.Status?
  }

  private let state = Mutex(State())

  init(
    id: StreamID, method: RegisteredMethod, context: RPCServerContext,
    reading: MessageReading, request: [UInt8], received: NIODeadline, limits: TransportLimits,
    deadline: NIODeadline?, sender: ItemSender?,
    receiver: ItemReceiver?
  ) {
    self.id = id
    self.method = method
    self.context = context
    self.reading = reading
    self.request = request
    self.received = received
    self.limits = limits
    self.deadline = deadline
    self.sender = sender
    self.receiver = receiver
  }

  /// The status that stands for a cancelled handler; the first cause counts.
  var cancellation: RPCError.Status? { state.withLock { $0.cancellation } }

  /// Attaches the task that runs the handler.
  func run(on task: Task<Void, Never>) {
    let isCancelled = state.withLock { state in
      state.task = task
      return state.cancellation != nil
    }
    if isCancelled { task.cancel() }
  }

  /// Cancels the handler. Its END follows when it has ended.
  func cancel(_ status: RPCError.Status) {
    let task = state.withLock { state in
      if state.cancellation == nil { state.cancellation = status }
      return state.task
    }
    task?.cancel()
  }

  /// Runs the handler.
  nonisolated(nonsending) func outcome() async -> (CallOutcome, failure: (any Error)?) {
    let limit = limits.maximumPayload
    do {
      let reply = try await reply()
      guard reply.count <= limit else {
        throw RPCError(.limit, "the reply of \(reply.count) bytes is over the limit of \(limit)")
      }
      // A stream that the shutdown broke off must not look complete, however its handler ends.
      if method.info.kind == .serverStream, cancellation == .unavailable {
        return (CallOutcome(cancelledWith: .unavailable, .serverStream), nil)
      }
      return (CallOutcome(reply: reply), nil)
    } catch {
      let outcome = CallOutcome(
        failure: error, thrown: method.thrown, cancellation: cancellation ?? .cancelled,
        kind: method.info.kind)
      return (outcome, error)
    }
  }

  /// The encoded reply; nothing for a server stream.
  private nonisolated(nonsending) func reply() async throws -> [UInt8] {
    let terms = RegisteredMethod.Terms(context: context, reading: reading)
    switch method.handler {
    case .unary(let body): return try await body(request, terms)
    case .serverStream(let body):
      let isBulk = method.info.isBulk
      let maximumItem = limits.maximumItem
      let sender = sender
      try await body(request, terms) {
        try await sender?.send(StreamItem(message: $0, isBulk: isBulk, limit: maximumItem))
      }
      return []
    case .clientStream(let body):
      let receiver = receiver
      return try await body({ try await receiver?.next()?.message() }, terms)
    }
  }
}
