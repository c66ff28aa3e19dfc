internal import Frames
internal import Synchronization
internal import Testing
internal import Wire

@testable internal import Transport

/// The transport without sockets has the same semantics.
@Suite(.timeLimit(.minutes(1)))
struct InProcessTests {
  private func transport(
    _ service: TestService = TestService(), limits: TransportLimits = TransportLimits(),
    environment: TransportEnvironment = TransportEnvironment(),
    authorise: @escaping TransportAuthorisation = { _, _ in nil }
  ) throws -> InProcessTransport {
    try InProcessTransport(
      services: [service], peer: "test:peer", limits: limits, environment: environment,
      authorise: authorise)
  }

  @Test func `calls of all three kinds are answered`() async throws {
    let transport = try transport()
    #expect(try await transport.echo("hello") == "hello")
    let count = try await transport.serverStream(
      Note(details: ["a", "b", "c"]), method: TestService.bulk, options: RPCCallOptions()
    ) { stream in
      var count = 0
      for try await _ in stream { count += 1 }
      return count
    }
    #expect(count == 3)
    let reply = try await transport.clientStream(
      method: TestService.upload, options: RPCCallOptions()
    ) { writer in
      for _ in 0..<500 { try await writer.write(Note(thrown: [UInt8](repeating: 1, count: 3000))) }
    }
    #expect(reply.text == "500")
  }

  @Test func `errors, limits and access rules are those of the network`() async throws {
    let service = TestService(unary: { request, context in
      #expect(context.peer == "test:peer")
      if request.text == "conflict" { throw Conflict(status: 3) }
      if request.text == "secret" { throw NothingThrown() }
      throw RPCError(.notFound, "gone", isNotExecuted: true)
    })
    let transport = try transport(service, limits: TransportLimits(maximumPayload: 1000)) {
      _, method in method.name == "idempotent" ? RPCError(.permissionDenied, "no") : nil
    }
    await #expect(throws: Conflict(status: 3)) { try await transport.echo("conflict") }
    #expect(try await rpcError { _ = try await transport.echo("secret") }.status == .internal)
    let gone = try await rpcError { _ = try await transport.echo("x") }
    #expect(gone.status == .notFound && !gone.isNotExecuted)
    let denied = try await rpcError {
      _ = try await transport.unary(
        Note(), method: TestService.idempotent, options: RPCCallOptions())
    }
    #expect(denied.status == .permissionDenied && denied.isNotExecuted)
    let large = try await rpcError {
      _ = try await transport.unary(
        Note(thrown: [UInt8](repeating: 1, count: 1000)), method: TestService.echo,
        options: RPCCallOptions())
    }
    #expect(large.status == .limit && large.isNotExecuted)
  }

  @Test func `cancellation and leaving a stream reach the handler`() async throws {
    let (started, ended) = (Signal(), Signal())
    let service = TestService(
      unary: { request, _ in
        started.happen()
        defer { ended.happen() }
        let never = AsyncStream<Never>.makeStream()
        for await _ in never.stream {}
        return request
      },
      stream: { _, _, writer in
        while true { try await writer.write(Note(thrown: [UInt8](repeating: 1, count: 60_000))) }
      })
    let transport = try transport(service)
    let task = Task { try await transport.echo() }
    await started.wait()
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    await ended.wait()
    try await transport.serverStream(
      Note(), method: TestService.follow, options: RPCCallOptions()
    ) { stream in
      var iterator = stream.makeAsyncIterator()
      _ = try await iterator.next()
    }
  }

  @Test func `a deadline is measured by the clock that was passed in`() async throws {
    let ended = Signal()
    let service = TestService(unary: { request, _ in
      defer { ended.happen() }
      let never = AsyncStream<Never>.makeStream()
      for await _ in never.stream {}
      return request
    })
    let slept = Mutex<[Duration]>([])
    let environment = TransportEnvironment(sleep: { time in slept.withLock { $0.append(time) } })
    let transport = try transport(service, environment: environment)
    let error = try await rpcError {
      _ = try await transport.echo("x", RPCCallOptions(timeout: .seconds(100)))
    }
    #expect(error.status == .deadlineExceeded)
    await ended.wait()
    #expect(slept.withLock { $0 } == [.seconds(100)])
  }
}
