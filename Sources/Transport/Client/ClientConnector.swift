internal import Frames
internal import Logging
internal import NIOCore
internal import NIOPosix
internal import NIOSSL
internal import SchemaModel
internal import Synchronization
internal import WireRPC

/// Keeps one connection, made when it is first needed and again when it is lost. Callers that need
/// it at the same time wait for the same attempt.
final class ClientConnector: Sendable {
  private struct Waiter {
    let number: UInt64
    let continuation: CheckedContinuation<ClientConnection, any Error>
  }

  private enum Phase {
    case idle
    case connecting
    case ready(ClientConnection)
    case closed
  }

  private struct State {
    var phase = Phase.idle
    var waiting: [Waiter] = []
    var nextNumber: UInt64 = 0
    /// Attempts in a row that failed.
    var failures = 0
    /// Why the last of them did.
    var lastFailure: RPCError?
    /// The next attempt does not begin before.
    var notBefore: ContinuousClock.Instant?
    /// Where the next attempt begins among the addresses.
    var addressIndex = 0
    /// Connections that finish their calls while a new one may be made.
    var leaving: [ObjectIdentifier: ClientConnection] = [:]
  }

  /// Doublings of the first delay.
  private static let maximumDoublings = 16
  /// Callers that may wait for a connection at once.
  private static let maximumWaiting = 4096

  let configuration: TransportClientConfiguration
  let environment: TransportEnvironment
  private let group: any EventLoopGroup
  /// Where every connection of this connector lives.
  let loop: any EventLoop
  /// Runs callers' tasks on that loop.
  let callerExecutor: LoopExecutor
  private let logger: Logger
  private let metrics: any TransportMetrics
  private let judge: SchemaJudge
  private let state = Mutex(State())

  init(
    configuration: TransportClientConfiguration, environment: TransportEnvironment,
    group: any EventLoopGroup, logger: Logger, metrics: any TransportMetrics
  ) {
    self.configuration = configuration
    self.environment = environment
    self.judge = SchemaJudge(configuration.services, carrying: .replies)
    self.group = group
    self.loop = group.next()
    self.callerExecutor = LoopExecutor(loop, busyPoll: configuration.timing.busyPoll)
    self.logger = logger
    self.metrics = metrics
  }

  /// A connection that takes calls.
  ///
  /// - Throws: `RPCError` with `isNotExecuted` when the attempt fails or the deadline passes;
  ///   `CancellationError`.
  nonisolated(nonsending) func connection(
    before deadline: NIODeadline?
  ) async throws -> ClientConnection {
    enum Now {
      case connection(ClientConnection)
      case wait(UInt64, starts: Bool)
    }
    let now = try state.withLock { state -> Now in
      if case .closed = state.phase { throw Self.closedError }
      if case .ready(let connection) = state.phase {
        if connection.isOpen { return .connection(connection) }
        state.phase = .idle
      }
      guard state.waiting.count < Self.maximumWaiting else {
        throw RPCError(
          .resourceExhausted, "too many calls wait for a connection", isNotExecuted: true)
      }
      state.nextNumber += 1
      var starts = false
      if case .idle = state.phase {
        state.phase = .connecting
        starts = true
      }
      return .wait(state.nextNumber, starts: starts)
    }
    switch now {
    case .connection(let connection): return connection
    case .wait(let number, let starts):
      if starts { Task { await self.attempt() } }
      return try await wait(number, before: deadline)
    }
  }

  static let closedError = RPCError(
    .failedPrecondition, "the client was closed", isNotExecuted: true)

  private func wait(
    _ number: UInt64, before deadline: NIODeadline?
  ) async throws -> ClientConnection {
    let timer = deadline.map {
      group.next().scheduleTask(deadline: $0) { [weak self] in
        self?.give(
          up: number,
          RPCError(
            .deadlineExceeded, "no connection could be made before the call's deadline",
            isNotExecuted: true))
      }
    }
    defer { timer?.cancel() }
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let result = state.withLock { state -> Result<ClientConnection, any Error>? in
          if Task.isCancelled { return .failure(CancellationError()) }
          switch state.phase {
          case .ready(let connection): return .success(connection)
          case .closed: return .failure(Self.closedError)
          // The attempt has already failed between the two locks.
          case .idle: return .failure(state.lastFailure ?? Self.failedMeanwhile)
          case .connecting: break
          }
          state.waiting.append(Waiter(number: number, continuation: continuation))
          return nil
        }
        if let result { continuation.resume(with: result) }
      }
    } onCancel: {
      give(up: number, CancellationError())
    }
  }

  private static let failedMeanwhile = RPCError(
    .unavailable, "the connection could not be made", isNotExecuted: true)

  private func give(up number: UInt64, _ error: any Error) {
    let waiter = state.withLock { state -> Waiter? in
      guard let index = state.waiting.firstIndex(where: { $0.number == number }) else {
        return nil
      }
      return state.waiting.remove(at: index)
    }
    waiter?.continuation.resume(throwing: error)
  }

  // MARK: Attempts

  /// Waits out the pause after earlier failures, then tries each address once.
  private func attempt() async {
    let (due, first) = state.withLock { state in
      (state.notBefore.map { $0 - environment.now() } ?? .zero, state.addressIndex)
    }
    // No clock makes a pause longer than the longest there is.
    let pause = min(due, configuration.retry.maximumDelay)
    if pause > .zero { try? await environment.sleep(pause) }
    var failure = RPCError(
      .failedPrecondition, "the client has no address to connect to", isNotExecuted: true)
    for offset in configuration.addresses.indices {
      let index = (first + offset) % configuration.addresses.count
      if state.withLock({ if case .connecting = $0.phase { false } else { true } }) { return }
      do {
        let connection = try await connect(configuration.addresses[index])
        return succeeded(connection, index)
      } catch {
        failure = error
        logger.info(
          "transport: cannot connect",
          metadata: [
            "address": "\(configuration.addresses[index])", "status": "\(error.status)",
          ])
      }
    }
    failed(failure)
  }

  private func succeeded(_ connection: ClientConnection, _ index: Int) {
    let (waiting, isWanted) = state.withLock { state -> ([Waiter], Bool) in
      guard case .connecting = state.phase else { return ([], false) }
      state.phase = .ready(connection)
      state.failures = 0
      state.notBefore = nil
      state.addressIndex = index
      let waiting = state.waiting
      state.waiting = []
      return (waiting, true)
    }
    guard isWanted else { return connection.close() }
    for waiter in waiting { waiter.continuation.resume(returning: connection) }
  }

  private func failed(_ error: RPCError) {
    let waiting = state.withLock { state -> [Waiter] in
      guard case .connecting = state.phase else { return [] }
      state.phase = .idle
      state.failures += 1
      state.lastFailure = error
      state.notBefore = environment.now() + delay(after: state.failures)
      let waiting = state.waiting
      state.waiting = []
      return waiting
    }
    for waiter in waiting { waiter.continuation.resume(throwing: error) }
  }

  /// Full jitter: anything from nothing to a bound that doubles with each failure.
  func delay(after failures: Int) -> Duration {
    let doublings = min(max(failures, 1) - 1, Self.maximumDoublings)
    let bound = min(
      configuration.retry.baseDelay * (1 << doublings), configuration.retry.maximumDelay)
    return environment.jitter(upTo: bound)
  }

  /// A connection ended or takes no more calls.
  private func ended(_ connection: ClientConnection) {
    state.withLock { state in
      if case .ready(let current) = state.phase, current === connection {
        state.phase = .idle
        // Clients that lose a server together do not all return in the same instant.
        state.notBefore = environment.now() + delay(after: 1)
      }
      if connection.isFinished {
        state.leaving[ObjectIdentifier(connection)] = nil
      } else {
        state.leaving[ObjectIdentifier(connection)] = connection
      }
    }
  }

  private func connect(
    _ address: TransportAddress
  ) async throws(RPCError) -> ClientConnection {
    let outcome = await withCheckedContinuation {
      (continuation: CheckedContinuation<Result<ClientConnection, RPCError>, Never>) in
      loop.execute { self.open(address, on: self.loop) { continuation.resume(returning: $0) } }
    }
    return try outcome.get()
  }

  /// Opens a socket; `done` is called once, when WELCOME has arrived or never will.
  private func open(
    _ address: TransportAddress, on loop: any EventLoop,
    _ done: @escaping @Sendable (Result<ClientConnection, RPCError>) -> Void
  ) {
    let once = OnceResult(done)
    var logger = logger
    logger[metadataKey: "peer-address"] = "\(address)"
    let link = FrameLink(
      role: .client, eventLoop: loop, limits: configuration.limits, timing: configuration.timing,
      security: configuration.security, admits: configuration.admits, metrics: metrics,
      logger: logger, captures: configuration.capture, executor: callerExecutor)
    let connection = ClientConnection(
      link: link, configuration: configuration, judge: judge,
      onEstablished: { [weak link] failure in
        if let failure {
          once.resolve(.failure(failure.at(address)))
        } else if let connection = link?.delegate as? ClientConnection {
          once.resolve(.success(connection))
        }
      },
      onEnded: { [weak self] connection in self?.ended(connection) })
    link.delegate = connection
    let security = configuration.security
    ClientBootstrap(group: loop)
      .connectTimeout(TimeAmount(configuration.timing.handshake))
      .channelOption(.tcpOption(.tcp_nodelay), value: 1)
      .channelOption(.maxMessagesPerRead, value: 1)
      .channelOption(.recvAllocator, value: FrameLink.narrowReads)
      .channelOption(.writeBufferWaterMark, value: FrameLink.watermark)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          if case .mutualTLS(let box) = security {
            try channel.pipeline.syncOperations.addHandler(
              NIOSSLClientHandler(context: box.current.clientContext, serverHostname: nil))
          }
          try channel.pipeline.syncOperations.addHandler(link)
        }
      }
      .connect(host: address.host, port: address.port)
      .whenFailure { error in
        link.delegate = nil
        once.resolve(.failure(ConnectFailure.error(error, address)))
      }
  }

  /// Asks again whether the servers of open connections are admitted.
  func recheckPeers() {
    let connections = state.withLock { state -> [ClientConnection] in
      var connections = Array(state.leaving.values)
      if case .ready(let connection) = state.phase { connections.append(connection) }
      return connections
    }
    for connection in connections {
      connection.link.eventLoop.execute { connection.link.recheckPeer() }
    }
  }

  // MARK: Ending

  /// Takes no more calls. Those in flight go on for as long as `gracePeriod`.
  func close(gracePeriod: Duration) async {
    let (connections, waiting) = state.withLock { state -> ([ClientConnection], [Waiter]) in
      var connections = Array(state.leaving.values)
      if case .ready(let connection) = state.phase { connections.append(connection) }
      state.phase = .closed
      let waiting = state.waiting
      state.waiting = []
      return (connections, waiting)
    }
    for waiter in waiting { waiter.continuation.resume(throwing: Self.closedError) }
    for connection in connections { connection.drain() }
    await withTaskGroup(of: Void.self) { tasks in
      for connection in connections {
        tasks.addTask { await connection.link.closed() }
      }
      let timer = group.next().scheduleTask(in: TimeAmount(gracePeriod)) {
        for connection in connections { connection.close() }
      }
      await tasks.waitForAll()
      timer.cancel()
    }
  }

  /// Lets go of everything at once.
  func abandon() {
    let connections = state.withLock { state -> [ClientConnection] in
      var connections = Array(state.leaving.values)
      if case .ready(let connection) = state.phase { connections.append(connection) }
      state.phase = .closed
      return connections
    }
    for connection in connections { connection.close() }
  }
}

/// Reports the first of several outcomes.
private final class OnceResult<Value: Sendable>: Sendable {
  private let body: Mutex<(@Sendable (Value) -> Void)?>

  init(_ body: @escaping @Sendable (Value) -> Void) {
    self.body = Mutex(body)
  }

  func resolve(_ value: Value) {
    let body = body.withLock { body in
      let current = body
      body = nil
      return current
    }
    body?(value)
  }
}
