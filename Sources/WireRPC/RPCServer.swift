public import Wire

/// Who calls and under which terms, as a handler sees it.
public struct RPCServerContext: Sendable {
  /// The URI name of the verified client certificate.
  public let peer: String
  public let method: RPCMethodInfo
  public let idempotencyKey: WireUUID?
  public let traceID: WireUUID
  /// When the caller stops waiting; `nil` when it stated nothing.
  public let deadline: ContinuousClock.Instant?

  public init(
    peer: String, method: RPCMethodInfo, idempotencyKey: WireUUID?, traceID: WireUUID,
    deadline: ContinuousClock.Instant?
  ) {
    self.peer = peer
    self.method = method
    self.idempotencyKey = idempotencyKey
    self.traceID = traceID
    self.deadline = deadline
  }
}

/// Where a handler runs. The schema says so with `@runs`.
public enum RPCExecution: Hashable, Sendable {
  /// On the connection's event loop, at once, while the request is read: the cheapest, for what answers from
  /// memory. Must neither block nor compute for long. A handler that suspends goes on on the concurrency pool.
  case sync
  /// On the connection's event loop, as a task. Must not block.
  case loop
  /// On the concurrency pool. May compute; still should not block for long.
  case offload
}

/// Takes the handlers of a service. The transport's server implements it.
public protocol RPCRouter {
  mutating func handleUnary<Request, Response>(
    _ method: RPCMethod<Request, Response>, execution: RPCExecution,
    _ handler: @escaping @Sendable (Request, RPCServerContext) async throws -> Response)

  mutating func handleServerStream<Request, Response>(
    _ method: RPCMethod<Request, Response>, execution: RPCExecution,
    _ handler:
      @escaping @Sendable (Request, RPCServerContext, RPCStreamWriter<Response>)
      async throws -> Void)

  mutating func handleClientStream<Request, Response>(
    _ method: RPCMethod<Request, Response>, execution: RPCExecution,
    _ handler:
      @escaping @Sendable (RPCMessageStream<Request>, RPCServerContext)
      async throws -> Response)
}

/// A service ready to be served: its descriptor and its handlers. Generated code makes the
/// registration from a server protocol.
public protocol RPCService: Sendable {
  static var descriptor: RPCServiceDescriptor { get }
  func register(on router: inout some RPCRouter)
}
