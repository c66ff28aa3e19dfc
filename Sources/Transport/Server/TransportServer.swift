internal import Frames
package import Logging
package import NIOCore
internal import NIOPosix
internal import NIOSSL
internal import Synchronization
internal import Wire
package import WireRPC

/// Serves RPC services to peers that prove who they are.
///
/// ```swift
/// let server = try TransportServer(
///   configuration: TransportServerConfiguration(address: address, security: .mutualTLS(box)),
///   services: [IntakeRegistration(handlers)], authorise: { peer, method in nil }, logger: logger)
/// let bound = try await server.start()
/// // …
/// await server.shutdown(gracePeriod: .seconds(10))
/// ```
package final class TransportServer: Sendable {
  private enum State {
    case idle
    case starting
    case running(any Channel)
    case stopped
  }

  private let core: ServerCore
  private let group: any EventLoopGroup
  private let state = Mutex<State>(.idle)
  private let watchdog: LoopWatchdog
  /// Connections that the system queues before they are accepted.
  private static let backlog: Int32 = 256

  /// - Parameters:
  ///   - services: generated registrations; every method must have its handler.
  ///   - authorise: called on event loops before a handler; once a connection may call a method, not again.
  ///   - group: one event loop per core by default.
  /// - Throws: `TransportError` with code `configuration`.
  package init(
    configuration: TransportServerConfiguration, services: [any RPCService],
    authorise: @escaping TransportAuthorisation, logger: Logger,
    metrics: any TransportMetrics = NoTransportMetrics(),
    group: any EventLoopGroup = MultiThreadedEventLoopGroup.singleton
  ) throws {
    self.core = ServerCore(
      registry: try ServiceRegistry(services), configuration: configuration,
      authorise: authorise, metrics: metrics, logger: logger)
    self.group = group
    self.watchdog = LoopWatchdog(
      Array(group.makeIterator()), patience: configuration.timing.loopStall
    ) { loop in
      logger.error(
        "transport: an event loop is held up; a handler on it must not block",
        metadata: ["loop": "\(loop)"])
      metrics.loopStalled()
    }
  }

  /// Listens.
  ///
  /// - Returns: the address with the port in use.
  /// - Throws: `TransportError`: `bind` when the address cannot be had, `configuration` for
  ///   plaintext on an address that is not a loopback one, `state` when started before.
  package func start() async throws -> TransportAddress {
    let isFirst = state.withLock { state in
      guard case .idle = state else { return false }
      state = .starting
      return true
    }
    guard isFirst else { throw TransportError(.state, "a server starts once") }
    do {
      let channel = try await listen()
      let isStopped = state.withLock { state in
        if case .stopped = state { return true }
        state = .running(channel)
        return false
      }
      watchdog.start()
      guard !isStopped else {
        watchdog.stop()
        try? await channel.close()
        throw TransportError(.state, "the server was shut down while it started")
      }
      return TransportAddress(
        host: core.configuration.address.host, port: channel.localAddress?.port ?? 0)
    } catch {
      state.withLock { $0 = .stopped }
      throw error
    }
  }

  /// Takes no more connections and calls, finishes what is in flight, and returns when everything
  /// has ended, at the latest shortly after the grace period. Calls that were cut then got status
  /// `unavailable`.
  ///
  /// - Returns: whether every call ended by itself within the grace period.
  @discardableResult
  package func shutdown(gracePeriod: Duration) async -> Bool {
    let listener = state.withLock { state -> (any Channel)? in
      defer { state = .stopped }
      if case .running(let channel) = state { return channel }
      return nil
    }
    try? await listener?.close()
    let connections = core.beginDraining()
    for connection in connections {
      connection.link.eventLoop.execute { connection.drain(within: gracePeriod) }
    }
    // Handlers that ignore their cancellation do not hold up the process.
    let hardLimit = gracePeriod + core.configuration.timing.linger * 4
    let timer = group.next().scheduleTask(in: TimeAmount(hardLimit)) { [core] in
      core.stopWaiting()
    }
    await core.idle()
    timer.cancel()
    watchdog.stop()
    return !core.isCut
  }

  /// Asks `admits` again for every open connection, and ends those refused with GOAWAY 16. Call it
  /// when `admits` may answer otherwise than before. Calls in flight there are cancelled.
  package func recheckPeers() {
    for connection in core.connections {
      connection.link.eventLoop.execute { connection.link.recheckPeer() }
    }
  }

  private func listen() async throws -> any Channel {
    let address = core.configuration.address
    let resolved: SocketAddress
    do {
      resolved = try SocketAddress.makeAddressResolvingHost(address.host, port: address.port)
    } catch {
      throw TransportError(.bind, "cannot resolve the address \(address) to listen on")
    }
    if case .plaintextOnLoopback = core.configuration.security, !resolved.isLoopback {
      throw TransportError(
        .configuration,
        "plaintext is served on a loopback address only, not on \(address); configure certificates")
    }
    let core = core
    do {
      return try await ServerBootstrap(group: group)
        .serverChannelOption(.backlog, value: Self.backlog)
        .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
        .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
        .childChannelOption(.maxMessagesPerRead, value: 1)
        .childChannelOption(.recvAllocator, value: FrameLink.narrowReads)
        .childChannelOption(.writeBufferWaterMark, value: FrameLink.watermark)
        .childChannelInitializer { channel in
          channel.eventLoop.makeCompletedFuture { try Self.accept(channel, core) }
        }
        .bind(to: resolved).get()
    } catch {
      throw TransportError(
        .bind, "cannot listen on \(address): it is in use, or not an address of this machine")
    }
  }

  /// Sets up an accepted connection, on its event loop.
  private static func accept(_ channel: any Channel, _ core: ServerCore) throws {
    let configuration = core.configuration
    let address = channel.remoteAddress?.ipAddress ?? "unknown"
    if let reason = core.admission.arrived(from: address) {
      core.logger.warning(
        "transport: connection refused or ended",
        metadata: ["reason": "\(reason.rawValue)", "peer-address": "\(address)"])
      core.metrics.refused(reason)
      throw ConnectionRefused()
    }
    var logger = core.logger
    logger[metadataKey: "peer-address"] = "\(address):\(channel.remoteAddress?.port ?? 0)"
    let link = FrameLink(
      role: .server, eventLoop: channel.eventLoop, limits: configuration.limits,
      timing: configuration.timing, security: configuration.security,
      admits: configuration.admits, metrics: core.metrics, logger: logger,
      captures: configuration.capture,
      executor: core.executors.executor(for: channel.eventLoop), outbound: core.outbound)
    let connection = ServerConnection(core: core, link: link, address: address)
    link.delegate = connection
    connection.number = core.add(connection)
    do {
      if case .mutualTLS(let box) = configuration.security {
        try channel.pipeline.syncOperations.addHandler(
          NIOSSLServerHandler(context: box.current.serverContext))
      }
      try channel.pipeline.syncOperations.addHandler(link)
    } catch {
      link.delegate = nil
      connection.discard()
      throw error
    }
    if connection.number == nil {
      link.close(nil, RPCError(.unavailable, "the service is shutting down", isNotExecuted: true))
    }
  }
}

/// Makes the accepting channel close a connection that admission refused.
private struct ConnectionRefused: Error {}

extension SocketAddress {
  /// Whether only this machine reaches the address.
  var isLoopback: Bool {
    switch self {
    case .v4: ipAddress?.hasPrefix("127.") ?? false
    case .v6: ipAddress == "::1"
    case .unixDomainSocket: true
    }
  }
}
