internal import Logging
internal import ServiceLifecycle
internal import Transport

/// Serves calls until shutdown, then lets those in flight finish.
struct CallServer: Service {
  /// The readiness check of the calls' port.
  static let check = "listening"

  let server: TransportServer
  let gracePeriod: Duration
  let logger: Logger

  func run() async throws {
    // Cancellation is the other way to be told to end; draining is the same.
    try? await gracefulShutdown()
    let endedByThemselves = await server.shutdown(gracePeriod: gracePeriod)
    if !endedByThemselves { logger.warning("calls were cut at the end of the grace period") }
  }
}

/// Closes the connections to intake once the followers have ended.
struct ClientCloser: Service {
  let clients: [TransportClient]

  func run() async throws {
    try? await gracefulShutdown()
    for client in clients { await client.close(gracePeriod: .seconds(1)) }
  }
}
