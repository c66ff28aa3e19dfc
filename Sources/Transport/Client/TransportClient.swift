internal import Frames
package import Logging
package import NIOCore
internal import NIOPosix
internal import Synchronization
internal import Wire
package import WireRPC

/// Calls the services of one peer over one connection, or a few, that are made when first needed.
///
/// A call is sent again only if no handler has seen it, or if its method is idempotent and it
/// carries an idempotency key; and only while the retry budget lasts. Streams are never sent again:
/// their caller knows how far it got.
///
/// ```swift
/// let client = try TransportClient(configuration: configuration, logger: logger)
/// let receipt = try await IntakeClient(client).register(request)
/// await client.close(gracePeriod: .seconds(5))
/// ```
package final class TransportClient: RPCClientTransport {
  /// One for each connection, each on its own event loop as far as there are enough.
  private let connectors: [ClientConnector]
  private let turn = Atomic<UInt>(0)
  private let environment: TransportEnvironment
  private let configuration: TransportClientConfiguration
  private let metrics: any TransportMetrics
  private let budget: RetryBudget
  private let traceIDs: TraceIDs
  /// What counts the calls of each method, by service and ordinal.
  private let calls: ServiceTable<[(any CallMetrics)?]>

  /// - Throws: `TransportError` with code `configuration`: no address, no service, more than 63
  ///   services, a service twice, or a fingerprint that is not 32 bytes long.
  package init(
    configuration: TransportClientConfiguration, logger: Logger,
    metrics: any TransportMetrics = NoTransportMetrics(),
    environment: TransportEnvironment = TransportEnvironment(),
    group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton
  ) throws {
    guard !configuration.addresses.isEmpty else {
      throw TransportError(.configuration, "a client needs the address of its server")
    }
    let services = configuration.services
    guard (1...MethodNumber.maximumServices).contains(services.count),
      Set(services.map(\.name)).count == services.count,
      services.allSatisfy({ $0.fingerprint.count == 32 })
    else {
      throw TransportError(
        .configuration, "a client needs 1 to 63 different services with SHA-256 fingerprints")
    }
    try TransportLimits.checkDescriptors(services)
    self.configuration = configuration
    self.environment = environment
    self.metrics = metrics
    self.budget = RetryBudget(configuration.retry.budget)
    self.traceIDs = TraceIDs(environment.random)
    var calls = ServiceTable<[(any CallMetrics)?]>()
    for service in services {
      // Ordinals are dense and at most 1023.
      var counted = [(any CallMetrics)?](
        repeating: nil, count: (service.methods.map { Int($0.ordinal) }.max() ?? 0) + 1)
      for method in service.methods {
        counted[Int(method.ordinal)] = metrics.calls(of: method, .client)
      }
      calls[service.name] = counted
    }
    self.calls = calls
    self.connectors = (0..<configuration.connections).map { _ in
      ClientConnector(
        configuration: configuration, environment: environment, group: group, logger: logger,
        metrics: metrics)
    }
  }

  deinit { for connector in connectors { connector.abandon() } }

  /// Takes no more calls, lets those in flight finish for as long as `gracePeriod`, and closes.
  package func close(gracePeriod: Duration) async {
    await withTaskGroup(of: Void.self) { tasks in
      for connector in connectors {
        tasks.addTask { await connector.close(gracePeriod: gracePeriod) }
      }
    }
  }

  /// Asks `admits` again for every open connection, and ends those whose server is refused. Call it
  /// when `admits` may answer otherwise than before.
  package func recheckPeers() { for connector in connectors { connector.recheckPeers() } }

  /// Makes every connection now instead of at the first call: tells early whether the server can be reached.
  ///
  /// - Throws: `RPCError`.
  package func connect() async throws {
    for connector in connectors { _ = try await connector.connection(before: nil) }
  }

  /// The connection for a caller: that of its own event loop if it runs on one, else each in turn.
  private var connector: ClientConnector {
    guard connectors.count > 1 else { return connectors[0] }
    if let own = connectors.first(where: { $0.loop.inEventLoop }) { return own }
    let (turn, _) = turn.wrappingAdd(1, ordering: .relaxed)
    return connectors[Int(turn % UInt(connectors.count))]
  }

  /// Runs tasks on the event loop of a connection, of each in turn: for callers that make many small calls and
  /// never block. Their calls cost one wake-up for each burst instead of one for each call.
  ///
  /// ```swift
  /// Task(executorPreference: client.callerExecutor) { try await intake.register(request) }
  /// ```
  package var callerExecutor: any TaskExecutor { connector.callerExecutor }

  // MARK: RPCClientTransport

  package func unary<Request, Response>(
    _ request: Request, method: RPCMethod<Request, Response>, options: RPCCallOptions
  ) async throws -> Response {
    let body = try Self.encode(request)
    let timeout = min(
      options.timeout ?? configuration.defaultTimeout, TransportLimits.maximumUnaryTimeout)
    let terms = terms(method, options, timeout: timeout)
    let (reply, reading) = try await retrying(method.info, terms, options) { connection in
      let call = try connection.start(terms, body: body)
      return try await withTaskCancellationHandler {
        (try await call.reply(), call.reading)
      } onCancel: {
        connection.abandon(call, CancellationError(), status: .cancelled)
      }
    }
    return try MessageCoding.decode(reply, reading)
  }

  package func serverStream<Request, Response, Result: Sendable>(
    _ request: Request, method: RPCMethod<Request, Response>, options: RPCCallOptions,
    _ body: (RPCMessageStream<Response>) async throws -> Result
  ) async throws -> Result {
    let bytes = try Self.encode(request)
    let terms = terms(method, options, timeout: options.timeout)
    let (connection, call) = try await starting(method.info, terms) { connection in
      (connection, try connection.start(terms, body: bytes))
    }
    defer { connection.abandon(call, Self.leftStream, status: .cancelled) }
    let stream = RPCMessageStream<Response> {
      guard let item = try await call.receiver?.next() else { return nil }
      return try MessageCoding.decode(try item.message(), as: Response.self, call.reading)
    }
    return try await withTaskCancellationHandler {
      try await body(stream)
    } onCancel: {
      connection.abandon(call, CancellationError(), status: .cancelled)
    }
  }

  package func clientStream<Request, Response>(
    method: RPCMethod<Request, Response>, options: RPCCallOptions,
    _ body: (RPCStreamWriter<Request>) async throws -> Void
  ) async throws -> Response {
    let terms = terms(
      method, options, timeout: options.timeout ?? configuration.defaultTimeout)
    let (connection, call) = try await starting(method.info, terms) { connection in
      (connection, try connection.start(terms, body: []))
    }
    defer { connection.abandon(call, Self.leftStream, status: .cancelled) }
    let isBulk = method.info.isBulk
    let maximumItem = connection.inForce.maximumItem
    let writer = RPCStreamWriter<Request> { message in
      let item = try StreamItem(
        message: try Self.encode(message), isBulk: isBulk, limit: maximumItem)
      try await call.sender?.send(item)
    }
    return try await withTaskCancellationHandler {
      do {
        try await body(writer)
      } catch {
        // A server that ended the call while the body was writing has the better explanation.
        if call.isFinished { return try MessageCoding.decode(try await call.reply(), call.reading) }
        throw error
      }
      connection.sendLast(call)
      return try MessageCoding.decode(try await call.reply(), call.reading)
    } onCancel: {
      connection.abandon(call, CancellationError(), status: .cancelled)
    }
  }

  // MARK: Parts

  /// What the 32 bits of REQUEST can say, nearly 50 days.
  private static let maximumTimeout = Duration.milliseconds(Int64(UInt32.max))
  private static let leftStream = RPCError(.cancelled, "the caller left the stream")

  static func encode(_ message: some WireMessage) throws -> [UInt8] {
    do {
      return try MessageCoding.encode(message)
    } catch let error as UnencodableMessage {
      throw RPCError(
        RPCError.Status(rawValue: error.reason.code.status),
        "the request cannot be written: \(error.reason.description)", isNotExecuted: true)
    }
  }

  private func terms<Request, Response>(
    _ method: RPCMethod<Request, Response>, _ options: RPCCallOptions, timeout: Duration?
  ) -> CallTerms {
    let info = method.info
    return CallTerms(
      method: info, thrown: method.thrown,
      metadata: Metadata(
        idempotencyKey: options.idempotencyKey, traceID: options.traceID ?? traceIDs.next()),
      deadline: timeout.map { .now() + TimeAmount(min(max($0, .zero), Self.maximumTimeout)) },
      metrics: callMetrics(info))
  }

  private func callMetrics(_ info: RPCMethodInfo) -> any CallMetrics {
    guard let methods = calls[info.service], Int(info.ordinal) < methods.count else {
      return NoTransportMetrics()
    }
    return methods[Int(info.ordinal)] ?? NoTransportMetrics()
  }

  /// A connection for a call. One that cannot be had ends an attempt, and is counted as one.
  private nonisolated(nonsending) func connection(_ terms: CallTerms) async throws
    -> ClientConnection
  {
    do {
      return try await connector.connection(before: terms.deadline)
    } catch {
      terms.metrics.started()
      terms.metrics.ended((error as? RPCError)?.status ?? .cancelled, nanoseconds: 0)
      throw error
    }
  }

  /// Gets a connection and starts a call on it, trying again while nothing was sent.
  private func starting<Value>(
    _ info: RPCMethodInfo, _ terms: CallTerms,
    _ body: (ClientConnection) throws -> Value
  ) async throws -> Value {
    var attempt = 1
    while true {
      do {
        return try body(try await connection(terms))
      } catch let error as RPCError {
        try await pause(before: error, attempt, info, terms, isSafe: error.isNotExecuted)
        attempt += 1
      }
    }
  }

  private func retrying<Value>(
    _ info: RPCMethodInfo, _ terms: CallTerms, _ options: RPCCallOptions,
    _ body: (ClientConnection) async throws -> Value
  ) async throws -> Value {
    let isRepeatable = info.isIdempotent && options.idempotencyKey != nil
    var attempt = 1
    while true {
      do {
        let value = try await body(try await connection(terms))
        budget.succeeded()
        return value
      } catch let error as RPCError {
        try await pause(
          before: error, attempt, info, terms, isSafe: error.isNotExecuted || isRepeatable)
        attempt += 1
      }
    }
  }

  /// Waits before another attempt, or throws `error` when there is none.
  private func pause(
    before error: RPCError, _ attempt: Int, _ info: RPCMethodInfo, _ terms: CallTerms,
    isSafe: Bool
  ) async throws {
    guard isSafe, attempt < configuration.retry.maximumAttempts,
      error.status == .unavailable || error.status == .resourceExhausted,
      !Task.isCancelled, budget.withdraw()
    else { throw error }
    let pause = max(
      connectors[0].delay(after: attempt), .milliseconds(Int64(error.retryAfterMilliseconds)))
    if let deadline = terms.deadline, .now() + TimeAmount(pause) >= deadline { throw error }
    metrics.callRetried(info)
    try await environment.sleep(pause)
  }
}

/// The environment's random bits as a generator.
struct EnvironmentGenerator: RandomNumberGenerator {
  private let environment: TransportEnvironment

  init(_ environment: TransportEnvironment) {
    self.environment = environment
  }

  mutating func next() -> UInt64 { environment.random() }
}
