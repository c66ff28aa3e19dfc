internal import Foundation
internal import NIOCore
internal import NIOPosix
internal import ServiceKit
internal import ServiceLifecycle
internal import Testing

/// Collects what a server sends until it closes the connection.
private final class Collector: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  private var received = ByteBuffer()
  private let promise: EventLoopPromise<String>

  init(_ promise: EventLoopPromise<String>) {
    self.promise = promise
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    var buffer = unwrapInboundIn(data)
    received.writeBuffer(&buffer)
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    promise.succeed(String(buffer: received))
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }
}

/// A raw connection to a server.
private struct RawConnection: Sendable {
  let channel: any Channel
  let answer: EventLoopFuture<String>

  init(to address: HostPort) async throws {
    let loop = MultiThreadedEventLoopGroup.singleton.next()
    let promise = loop.makePromise(of: String.self)
    channel = try await ClientBootstrap(group: loop)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(Collector(promise))
        }
      }
      .connect(host: address.host, port: Int(address.port)).get()
    answer = promise.futureResult
  }

  func send(_ text: String) async throws {
    try await channel.writeAndFlush(ByteBuffer(string: text))
  }
}

/// Runs `body` with a running admin server and shuts it down in order.
private func withAdmin<Result: Sendable>(
  limits: AdminServer.Limits = AdminServer.Limits(), gate: ReadinessGate,
  registry: MetricsRegistry = MetricsRegistry(),
  _ body: @Sendable (HostPort) async throws -> Result
) async throws -> Result {
  let server = try await AdminServer.bind(
    .loopback, registry: registry, gate: gate, limits: limits, logger: quietLogger())
  let group = ServiceGroup(
    configuration: ServiceGroupConfiguration(
      services: [.init(service: server)], logger: quietLogger()))
  return try await withThrowingTaskGroup(of: Void.self) { tasks in
    tasks.addTask { try await group.run() }
    let result: Result
    do {
      result = try await body(server.address)
    } catch {
      await group.triggerGracefulShutdown()
      throw error
    }
    await group.triggerGracefulShutdown()
    try await tasks.waitForAll()
    return result
  }
}

private func exchange(_ address: HostPort, _ request: String) async throws -> String {
  let connection = try await RawConnection(to: address)
  try await connection.send(request)
  return try await connection.answer.get()
}

private func get(_ address: HostPort, _ target: String, method: String = "GET") async throws
  -> String
{
  try await exchange(address, "\(method) \(target) HTTP/1.1\r\nHost: x\r\n\r\n")
}

@Suite(.timeLimit(.minutes(1))) struct AdminServerTests {
  @Test func `health is reported while the process lives`() async throws {
    try await withAdmin(gate: ReadinessGate(checks: ["store"])) { address in
      let answer = try await get(address, "/healthz")
      #expect(
        answer == "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 16\r\n"
          + "Cache-Control: no-store\r\nConnection: close\r\n\r\n{\"status\":\"ok\"}\n")
    }
  }

  @Test func `readiness names what is not ready`() async throws {
    let gate = ReadinessGate(checks: ["store", "feed"])
    try await withAdmin(gate: gate) { address in
      gate.markNotReady("feed", reason: "following a \"snapshot\"")
      let both = try await get(address, "/readyz")
      #expect(both.hasPrefix("HTTP/1.1 503 Service Unavailable\r\n"))
      #expect(
        both.hasSuffix(
          #"{"ready":false,"not_ready":[{"name":"feed","reason":"following a \"snapshot\""},"#
            + #"{"name":"store","reason":"starting"}]}"# + "\n"))
      gate.markReady("feed")
      gate.markReady("store")
      let ready = try await get(address, "/readyz")
      #expect(ready.hasPrefix("HTTP/1.1 200 OK\r\n"))
      #expect(ready.hasSuffix("\r\n\r\n{\"ready\":true,\"not_ready\":[]}\n"))
      gate.warn("archive", reason: "it cannot be written")
      let warned = try await get(address, "/readyz")
      #expect(warned.hasPrefix("HTTP/1.1 200 OK\r\n"))
      #expect(
        warned.hasSuffix(
          #"{"ready":true,"not_ready":[],"warnings":[{"name":"archive","reason":"#
            + #""it cannot be written"}]}"# + "\n"))
      gate.warn("archive", reason: nil)
      gate.beginDraining()
      gate.markReady("store")
      let draining = try await get(address, "/readyz")
      #expect(draining.hasPrefix("HTTP/1.1 503"))
      #expect(draining.contains(#"[{"name":"draining","reason":"shutting down"}]"#))
    }
  }

  @Test func `metrics are served with the format's content type`() async throws {
    let registry = MetricsRegistry()
    registry.counter("c_total", help: "h").increment(by: 5)
    try await withAdmin(gate: ReadinessGate(checks: []), registry: registry) { address in
      let answer = try await get(address, "/metrics?x=1")
      #expect(answer.contains("Content-Type: text/plain; version=0.0.4; charset=utf-8\r\n"))
      #expect(answer.hasSuffix("\r\n\r\n# HELP c_total h\n# TYPE c_total counter\nc_total 5\n"))
    }
  }

  @Test(arguments: ["/healthz", "/readyz", "/metrics"])
  func `HEAD gives the headers of GET and no body`(path: String) async throws {
    try await withAdmin(gate: ReadinessGate(checks: ["x"])) { address in
      let full = try await get(address, path)
      let head = try await get(address, path, method: "HEAD")
      let border = try #require(full.range(of: "\r\n\r\n"))
      #expect(head == full[..<border.upperBound])
    }
  }

  @Test func `other paths and methods are refused`() async throws {
    try await withAdmin(gate: ReadinessGate(checks: [])) { address in
      for path in ["/", "/healthz/", "/HEALTHZ", "/metrics/x", "*", "/%68ealthz"] {
        let answer = try await get(address, path)
        #expect(answer.hasPrefix("HTTP/1.1 404 Not Found\r\n"), "\(path): \(answer)")
      }
      for method in ["POST", "PUT", "DELETE", "OPTIONS", "TRACE"] {
        let answer = try await get(address, "/healthz", method: method)
        #expect(answer.hasPrefix("HTTP/1.1 405 Method Not Allowed\r\n"), "\(method)")
        #expect(answer.contains("Allow: GET, HEAD\r\n"))
      }
    }
  }

  @Test func `what is not HTTP is refused`() async throws {
    try await withAdmin(gate: ReadinessGate(checks: [])) { address in
      let garbage = try await exchange(address, "\u{16}\u{3}\u{1}\r\n\r\n")
      #expect(garbage.isEmpty || garbage.hasPrefix("HTTP/1.1 400"))
      let conflicting = try await exchange(
        address,
        "GET /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n")
      #expect(conflicting.hasPrefix("HTTP/1.1 400"))
      // The server is unharmed.
      #expect(try await get(address, "/healthz").hasPrefix("HTTP/1.1 200"))
    }
  }

  @Test(arguments: [(-1, "200"), (0, "200"), (1, "431")])
  func `a request may have 8 KiB and not more`(extra: Int, status: String) async throws {
    try await withAdmin(gate: ReadinessGate(checks: [])) { address in
      let start = "GET /healthz HTTP/1.1\r\nHost: x\r\nX: "
      let padding = 8 * 1024 + extra - start.utf8.count - 4
      let answer = try await exchange(
        address, start + String(repeating: "a", count: padding) + "\r\n\r\n")
      #expect(answer.hasPrefix("HTTP/1.1 \(status) "), "\(answer.prefix(60))")
    }
  }

  @Test func `too many header fields are refused`() async throws {
    try await withAdmin(gate: ReadinessGate(checks: [])) { address in
      let many = (0..<100).map { "A\($0): b\r\n" }.joined()
      let answer = try await exchange(address, "GET /healthz HTTP/1.1\r\n\(many)\r\n")
      #expect(answer.hasPrefix("HTTP/1.1 400"), "\(answer)")
    }
  }

  @Test func `a connection without a whole request is closed at its deadline`() async throws {
    var limits = AdminServer.Limits()
    limits.connectionTime = .milliseconds(500)
    try await withAdmin(limits: limits, gate: ReadinessGate(checks: [])) { address in
      let silent = try await RawConnection(to: address)
      let slow = try await RawConnection(to: address)
      // On a busy machine the deadline may come first; then there is nothing to send to.
      try? await slow.send("GET /heal")
      #expect(try await silent.answer.get() == "")
      #expect(try await slow.answer.get() == "")
    }
  }

  @Test func `connections beyond the limit are closed and room is made again`() async throws {
    var limits = AdminServer.Limits()
    limits.connections = 2
    try await withAdmin(limits: limits, gate: ReadinessGate(checks: [])) { address in
      // Connections are accepted in this order, and hold their places until they are answered.
      let one = try await RawConnection(to: address)
      let two = try await RawConnection(to: address)
      let three = try await RawConnection(to: address)
      #expect(try await three.answer.get() == "")
      for connection in [one, two] {
        try await connection.send("GET /healthz HTTP/1.1\r\n\r\n")
        #expect(try await connection.answer.get().hasPrefix("HTTP/1.1 200"))
      }
    }
  }

  @Test func `an address beyond loopback needs permission`() async throws {
    let everywhere = try HostPort(host: "0.0.0.0", port: 0)
    func bind(_ allowRemote: Bool) async throws -> AdminServer {
      try await AdminServer.bind(
        everywhere, allowRemote: allowRemote, registry: MetricsRegistry(),
        gate: ReadinessGate(checks: []), logger: quietLogger())
    }
    let error = try await #require(throws: ServiceKitError.self) { _ = try await bind(false) }
    #expect(error.code == .address)
    #expect(error.message.contains("admin-allow-remote = true"))
    let server = try await bind(true)
    #expect(server.address.port != 0)
    try await shutDown(server)
  }

  @Test func `a port in use is named`() async throws {
    try await withAdmin(gate: ReadinessGate(checks: [])) { address in
      let error = try await #require(throws: ServiceKitError.self) {
        _ = try await AdminServer.bind(
          address, registry: MetricsRegistry(), gate: ReadinessGate(checks: []),
          logger: quietLogger())
      }
      #expect(error.code == .listen)
      #expect(error.message.contains("\(address)"))
    }
  }

  @Test func `shutting down lets an answer in hand be finished`() async throws {
    let server = try await AdminServer.bind(
      .loopback, registry: MetricsRegistry(), gate: ReadinessGate(checks: []),
      logger: quietLogger())
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: [.init(service: server)], logger: quietLogger()))
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask { try await group.run() }
      let connection = try await RawConnection(to: server.address)
      // An answer on another connection shows that the first one has been accepted.
      _ = try await get(server.address, "/healthz")
      try await connection.send("GET /healthz HTTP/1.1\r\n")
      await group.triggerGracefulShutdown()
      try await connection.send("\r\n")
      #expect(try await connection.answer.get().hasPrefix("HTTP/1.1 200"))
      try await tasks.waitForAll()
    }
    await #expect(throws: (any Error).self) { _ = try await RawConnection(to: server.address) }
  }

  private func shutDown(_ server: AdminServer) async throws {
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: [.init(service: server)], logger: quietLogger()))
    await group.triggerGracefulShutdown()
    try await group.run()
  }
}
