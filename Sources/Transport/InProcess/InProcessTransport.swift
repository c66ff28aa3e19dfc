internal import Wire
package import WireRPC

/// Calls services in the same process with the semantics of the network: messages are encoded and
/// decoded, limits, credit, deadlines, cancellation, authorisation and declared errors are the
/// same. For tests and simulation.
package final class InProcessTransport: RPCClientTransport {
  private let registry: ServiceRegistry
  private let peer: String
  private let limits: TransportLimits
  private let environment: TransportEnvironment
  private let authorise: TransportAuthorisation
  private let executor: (any TaskExecutor)?
  private let defaultTimeout: Duration
  private let agreement: InProcessAgreement
  private let unknownRequests: UnknownDataPolicy
  private let unknownReplies: UnknownDataPolicy

  /// - Parameters:
  ///   - peer: the URI name that handlers see.
  ///   - environment: clock, deadlines and random ids.
  ///   - executor: where handlers run; the concurrency pool when `nil`.
  ///   - offered: what the client was generated from, judged as at connect; the services' own schema
  ///     when `nil`.
  ///   - unknownRequests: what the server does with data that it does not know.
  ///   - unknownReplies: what the client does with such data.
  /// - Throws: `TransportError` with code `configuration`.
  package init(
    services: [any RPCService], peer: String, limits: TransportLimits = TransportLimits(),
    environment: TransportEnvironment = TransportEnvironment(),
    defaultTimeout: Duration = TransportLimits.maximumUnaryTimeout,
    executor: (any TaskExecutor)? = nil,
    offered: [RPCServiceDescriptor]? = nil,
    unknownRequests: @escaping UnknownDataPolicy = { _ in .refused },
    unknownReplies: @escaping UnknownDataPolicy = { _ in .kept },
    authorise: @escaping TransportAuthorisation = { _, _ in nil }
  ) throws {
    let registry = try ServiceRegistry(services)
    self.registry = registry
    self.agreement = InProcessAgreement(
      offered: offered, served: registry.services.mapValues(\.descriptor))
    self.unknownRequests = unknownRequests
    self.unknownReplies = unknownReplies
    self.peer = peer
    self.limits = limits
    self.environment = environment
    self.defaultTimeout = defaultTimeout
    self.executor = executor
    self.authorise = authorise
  }

  package func unary<Request, Response>(
    _ request: Request, method: RPCMethod<Request, Response>, options: RPCCallOptions
  ) async throws -> Response {
    let timeout = min(
      options.timeout ?? defaultTimeout, TransportLimits.maximumUnaryTimeout)
    let call = try start(
      method.info, method.thrown, options, timeout: timeout,
      request: try TransportClient.encode(request))
    defer { call.leave() }
    return try MessageCoding.decode(try await call.reply(), call.client.reading)
  }

  package func serverStream<Request, Response, Result: Sendable>(
    _ request: Request, method: RPCMethod<Request, Response>, options: RPCCallOptions,
    _ body: (RPCMessageStream<Response>) async throws -> Result
  ) async throws -> Result {
    let call = try start(
      method.info, method.thrown, options, timeout: options.timeout,
      request: try TransportClient.encode(request))
    defer { call.leave() }
    let stream = RPCMessageStream<Response> {
      guard let item = try await call.client.receiver?.next() else { return nil }
      return try MessageCoding.decode(try item.message(), as: Response.self, call.client.reading)
    }
    return try await withTaskCancellationHandler {
      try await body(stream)
    } onCancel: {
      call.cancel(CancellationError(), .cancelled)
    }
  }

  package func clientStream<Request, Response>(
    method: RPCMethod<Request, Response>, options: RPCCallOptions,
    _ body: (RPCStreamWriter<Request>) async throws -> Void
  ) async throws -> Response {
    let call = try start(
      method.info, method.thrown, options, timeout: options.timeout ?? defaultTimeout,
      request: [])
    defer { call.leave() }
    let isBulk = method.info.isBulk
    let maximumItem = limits.maximumItem
    let writer = RPCStreamWriter<Request> { message in
      let item = try StreamItem(
        message: try TransportClient.encode(message), isBulk: isBulk, limit: maximumItem)
      try await call.client.sender?.send(item)
    }
    return try await withTaskCancellationHandler {
      do {
        try await body(writer)
      } catch {
        if call.client.isFinished {
          return try MessageCoding.decode(try await call.reply(), call.client.reading)
        }
        throw error
      }
      call.server.receiver?.finish(nil)
      return try MessageCoding.decode(try await call.reply(), call.client.reading)
    } onCancel: {
      call.cancel(CancellationError(), .cancelled)
    }
  }

  private func start(
    _ info: RPCMethodInfo, _ thrown: [any (WireMessage & Error).Type],
    _ options: RPCCallOptions, timeout: Duration?, request: [UInt8]
  ) throws -> InProcessCall {
    let isSameSchema = try agreement.isSameSchema(info)
    guard let method = registry.method(service: info.service, ordinal: info.ordinal) else {
      throw RPCError(
        .unimplemented, "\(info.service) has no such method", isNotExecuted: true)
    }
    guard request.count <= limits.maximumPayload else {
      throw RPCError(
        .limit,
        "a request of \(request.count) bytes is over the limit of "
          + "\(limits.maximumPayload)", isNotExecuted: true)
    }
    if let error = authorise(peer, info) { throw error.notExecuted }
    if let timeout, timeout <= .zero {
      throw RPCError(
        .deadlineExceeded, "the deadline passed before the call was sent", isNotExecuted: true)
    }
    var random = EnvironmentGenerator(environment)
    let context = RPCServerContext(
      peer: peer, method: info, idempotencyKey: options.idempotencyKey,
      traceID: options.traceID ?? .version4(random: &random),
      deadline: timeout.map { environment.now() + $0 })
    let call = InProcessCall(
      method: method, thrown: thrown, context: context,
      reading: (
        server: MessageReading(isSameSchema: isSameSchema, method.info, unknownRequests),
        client: MessageReading(isSameSchema: isSameSchema, info, unknownReplies)
      ),
      request: request, limits: limits)
    call.run(on: executor, timeout: timeout, sleep: environment.sleep)
    return call
  }
}
