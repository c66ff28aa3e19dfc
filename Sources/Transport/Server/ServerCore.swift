internal import Logging
internal import NIOCore
internal import SchemaModel
internal import Synchronization
internal import Wire

/// What the connections of one server share.
final class ServerCore: Sendable {
  let registry: ServiceRegistry
  let configuration: TransportServerConfiguration
  let authorise: TransportAuthorisation
  let metrics: any TransportMetrics
  let logger: Logger
  let admission: ServerAdmission
  let executors: LoopExecutors
  /// Whether each call gets a line in the log.
  let logsCalls: Bool
  let judge: SchemaJudge
  /// Bytes of requests whose handlers have not ended, also of connections that have.
  let unfinished = HeldBytes()
  /// Bytes that wait to be sent.
  let outbound = HeldBytes()
  let traceIDs = TraceIDs { UInt64.random(in: .min ... .max) }

  private struct State {
    var connections: [UInt64: ServerConnection] = [:]
    var nextConnection: UInt64 = 1
    var isDraining = false
    /// Calls were still running when the grace period was over.
    var isCut = false
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())
  /// Handlers that run, on whatever connection.
  private let handlers = Atomic<Int>(0)

  init(
    registry: ServiceRegistry, configuration: TransportServerConfiguration,
    authorise: @escaping TransportAuthorisation, metrics: any TransportMetrics, logger: Logger
  ) {
    var counted = registry
    counted.count(with: metrics)
    self.registry = counted
    self.configuration = configuration
    self.executors = LoopExecutors(busyPoll: configuration.timing.busyPoll)
    self.authorise = authorise
    self.metrics = metrics
    self.logger = logger
    self.logsCalls = logger.logLevel <= .debug
    self.judge = SchemaJudge(
      registry.services.values.map(\.descriptor), carrying: .requests)
    self.admission = ServerAdmission(configuration.admission)
  }

  /// - Returns: the connection's number, `nil` when the server is shutting down.
  func add(_ connection: ServerConnection) -> UInt64? {
    state.withLock { state in
      guard !state.isDraining else { return nil }
      let number = state.nextConnection
      state.nextConnection += 1
      state.connections[number] = connection
      return number
    }
  }

  /// The connections there are.
  var connections: [ServerConnection] { state.withLock { Array($0.connections.values) } }

  func remove(connection number: UInt64) {
    let waiting = state.withLock { state in
      state.connections[number] = nil
      return takeWaiting(&state)
    }
    for continuation in waiting { continuation.resume() }
  }

  func handlerStarted() {
    handlers.add(1, ordering: .sequentiallyConsistent)
  }

  func handlerEnded() {
    let (_, left) = handlers.subtract(1, ordering: .sequentiallyConsistent)
    // Who waits has looked at the count under the lock, so the last one here finds it waiting.
    guard left == 0 else { return }
    let waiting = state.withLock { takeWaiting(&$0) }
    for continuation in waiting { continuation.resume() }
  }

  private var hasHandlers: Bool { handlers.load(ordering: .sequentiallyConsistent) != 0 }

  private func takeWaiting(_ state: inout State) -> [CheckedContinuation<Void, Never>] {
    guard state.isDraining, state.connections.isEmpty, !hasHandlers else { return [] }
    let waiting = state.waiting
    state.waiting = []
    return waiting
  }

  /// No connection is taken any more.
  ///
  /// - Returns: the ones there are.
  func beginDraining() -> [ServerConnection] {
    state.withLock { state in
      state.isDraining = true
      return Array(state.connections.values)
    }
  }

  /// Waits until every connection has ended and every handler has returned.
  func idle() async {
    await withCheckedContinuation { continuation in
      let isIdle = state.withLock { state in
        if state.connections.isEmpty, !hasHandlers { return true }
        state.waiting.append(continuation)
        return false
      }
      if isIdle { continuation.resume() }
    }
  }

  /// Calls had to be cancelled because the grace period was over.
  func wasCut() {
    state.withLock { $0.isCut = true }
  }

  var isCut: Bool { state.withLock { $0.isCut } }

  /// Lets go of whoever waits in `idle`, whether it is idle or not.
  func stopWaiting() {
    let waiting = state.withLock { state in
      let waiting = state.waiting
      state.waiting = []
      return waiting
    }
    for continuation in waiting { continuation.resume() }
  }
}
