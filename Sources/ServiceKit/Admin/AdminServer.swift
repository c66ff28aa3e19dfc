package import Logging
internal import NIOCore
internal import NIOHTTP1
internal import NIOPosix
internal import ServiceLifecycle

/// Serves `/healthz`, `/readyz` and `/metrics` over HTTP/1.1, on a port of its own.
///
/// There is no authentication; hence it listens on loopback addresses only, unless told otherwise.
/// Every connection carries one request.
package struct AdminServer: Service {
  /// What one client can make the server hold.
  package struct Limits: Hashable, Sendable {
    /// The most bytes of one request: request line, headers and body.
    package var requestBytes = 8 * 1024
    /// The most header fields of one request.
    package var headerFields = 64
    /// The time from accepting a connection until its answer has been read.
    package var connectionTime = Duration.seconds(10)
    /// The most connections at one time; further ones are closed at once.
    package var connections = 64

    package init() {}
  }

  /// The address in use, with the port that the system picked if 0 was asked for.
  package let address: HostPort

  private let channel: any Channel
  private let connections: AdminConnections
  private let logger: Logger

  /// Opens the listening socket and begins to answer.
  ///
  /// The server must then be run as a service, which closes it at the end.
  ///
  /// - Parameters:
  ///   - address: where to listen.
  ///   - allowRemote: whether an address beyond loopback is allowed.
  ///   - registry: what `/metrics` shows.
  ///   - gate: what `/readyz` shows.
  ///   - limits: what one client can make the server hold.
  ///   - logger: is told of the start and the end.
  /// - Throws: ``ServiceKitError`` with `address` when the address is beyond loopback and that is
  ///   not allowed, with `listen` when it cannot be opened.
  package static func bind(
    _ address: HostPort, allowRemote: Bool = false, registry: MetricsRegistry, gate: ReadinessGate,
    limits: Limits = Limits(), logger: Logger
  ) async throws -> AdminServer {
    let socketAddress: SocketAddress
    do {
      socketAddress = try SocketAddress.makeAddressResolvingHost(
        address.host, port: Int(address.port))
    } catch {
      throw ServiceKitError(
        .listen, "cannot listen for admin on \(address): the host is not known", cause: error)
    }
    // The resolved address decides, not the name: a name can stand for any address.
    let bytes = socketAddress.ipAddress.flatMap { IPAddressText.bytes(of: $0) } ?? []
    guard allowRemote || IPAddressText.isLoopback(bytes) else {
      throw ServiceKitError(
        .address,
        "the admin address \(address) can be reached from other machines and has no "
          + "authentication; use 127.0.0.1 or [::1], or set admin-allow-remote = true")
    }
    let connections = AdminConnections(maximum: limits.connections)
    let pages = AdminPages(registry: registry, gate: gate)
    let timeout = TimeAmount(limits.connectionTime)
    let bootstrap = ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .serverChannelOption(.backlog, value: 64)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .serverChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(AdminAcceptLimit(connections))
        }
      }
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          var decoderLimits = NIOHTTPDecoderLimitConfiguration()
          decoderLimits.maxHeaderFieldCount = limits.headerFields
          let decoder = HTTPRequestDecoder(
            leftOverBytesStrategy: .dropBytes, limitConfiguration: decoderLimits)
          let pipeline = channel.pipeline.syncOperations
          try pipeline.addHandlers([
            AdminByteLimit(maximumBytes: limits.requestBytes), ByteToMessageHandler(decoder),
            HTTPResponseEncoder(), AdminHandler(pages: pages, timeout: timeout),
          ])
        }
      }
    let channel: any Channel
    do {
      channel = try await bootstrap.bind(to: socketAddress).get()
    } catch {
      throw ServiceKitError(
        .listen, "cannot listen for admin on \(address); is the port in use?", cause: error)
    }
    let port = channel.localAddress?.port.flatMap { UInt16(exactly: $0) } ?? address.port
    return AdminServer(
      address: address.with(port: port), channel: channel, connections: connections,
      logger: logger)
  }

  /// Waits for the end of the process, then stops accepting, lets the answers in hand be read, and
  /// closes. Every connection has a deadline, so this ends.
  package func run() async throws {
    logger.info("admin server listening", metadata: ["address": "\(address)"])
    // Cancellation is the other way to be told to end; closing is the same.
    try? await gracefulShutdown()
    try? await channel.close()
    await connections.finish()
    logger.info("admin server closed")
  }
}
