internal import Logging
package import ServiceKit
internal import ServiceLifecycle
package import Transport

/// A transport server as a part of a process: drains when the process is told to end.
package struct CallService: Service {
  package let server: TransportServer
  /// How long calls in flight may take to end.
  package let gracePeriod: Duration

  package init(_ server: TransportServer, gracePeriod: Duration) {
    self.server = server
    self.gracePeriod = gracePeriod
  }

  package func run() async throws {
    // Cancellation is the other way to be told to end.
    try? await gracefulShutdown()
    await server.shutdown(gracePeriod: gracePeriod)
  }
}

extension HostPort {
  /// The same address in the transport's words.
  package var transportAddress: TransportAddress { TransportAddress(host: host, port: Int(port)) }

  /// The address of a transport with its port in use.
  package init(_ address: TransportAddress) throws {
    try self.init(host: address.host, port: UInt16(clamping: address.port))
  }
}
