internal import Frames
internal import Logging
internal import NIOCore
internal import NIOPosix
internal import Synchronization
internal import Testing
internal import Wire

@testable internal import Transport

/// Starts, stops, losses and returns.
@Suite(.timeLimit(.minutes(1)))
struct LifecycleTests {
  @Test func `a server starts once and on an address it can have`() async throws {
    let rig = try await Rig()
    await #expect(throws: TransportError.self) { try await rig.server.start() }
    await #expect(throws: TransportError.self) { try await Rig(port: rig.address.port) }
    await rig.server.shutdown(gracePeriod: .zero)
  }

  struct Incomplete: RPCService {
    static let descriptor = TestService.descriptor
    func register(on router: inout some RPCRouter) {
      router.handleUnary(TestService.echo, execution: .loop) { request, _ in request }
    }
  }

  @Test func `a service without all its handlers is refused with their names`() {
    #expect {
      try ServiceRegistry([Incomplete()])
    } throws: { error in
      "\(error)".contains("test.v1.Notes/follow has no handler")
    }
    #expect(throws: TransportError.self) { try ServiceRegistry([TestService(), TestService()]) }
  }

  @Test func `a refused connection says so and where`() async throws {
    let rig = try await Rig()
    let client = try rig.client(addresses: [Rig.refusing])
    let error = try await rpcError { _ = try await client.echo() }
    #expect(error.status == .unavailable && error.isNotExecuted)
    #expect(error.message.contains("connection refused at 127.0.0.1:1"))
    await client.close(gracePeriod: .zero)
    await rig.server.shutdown(gracePeriod: .zero)
  }

  @Test func `the next address is tried when one refuses`() async throws {
    let rig = try await Rig()
    let client = try rig.client(addresses: [Rig.refusing, rig.address])
    #expect(try await client.echo() == "hello")
    await client.close(gracePeriod: .zero)
    await rig.server.shutdown(gracePeriod: .zero)
  }

  @Test func `a closed client refuses calls`() async throws {
    let rig = try await Rig()
    let client = try rig.client()
    _ = try await client.echo()
    await client.close(gracePeriod: .seconds(1))
    let error = try await rpcError { _ = try await client.echo() }
    #expect(error.status == .failedPrecondition && error.isNotExecuted)
    await rig.probe.wait { $0.closed == 1 }
    await rig.server.shutdown(gracePeriod: .zero)
  }

  @Test func `closing a client lets calls in flight finish`() async throws {
    let (started, gate) = (Signal(), Signal())
    let rig = try await Rig(
      TestService(unary: { request, _ in
        started.happen()
        await gate.wait()
        return request
      }))
    let client = try rig.client()
    async let reply = client.echo("in flight")
    await started.wait()
    async let closing: Void = client.close(gracePeriod: .patience)
    gate.happen()
    #expect(try await reply == "in flight")
    await closing
    await rig.server.shutdown(gracePeriod: .zero)
  }

  @Test func `a drain finishes calls in flight and refuses later ones unexecuted`() async throws {
    let (started, gate) = (Signal(), Signal())
    let rig = try await Rig(
      TestService(unary: { request, _ in
        started.happen()
        await gate.wait()
        return request
      }), port: Rig.reservedPort())
    let client = try rig.client()
    async let reply = client.echo("in flight")
    await started.wait()
    async let isClean = rig.server.shutdown(gracePeriod: .patience)
    // The client learns of the drain by GOAWAY or by the closed listener, whichever is first.
    var refused: RPCError?
    while refused == nil {
      do {
        _ = try await client.echo("late", RPCCallOptions(timeout: .milliseconds(50)))
      } catch let error as RPCError where error.status == .unavailable {
        refused = error
      } catch let error as RPCError where error.status == .deadlineExceeded {
        continue
      }
    }
    #expect(refused?.isNotExecuted == true)
    gate.happen()
    #expect(try await reply == "in flight")
    #expect(await isClean)
    await client.close(gracePeriod: .zero)
  }

  @Test func `a REQUEST after GOAWAY is answered with END 14 unexecuted`() async throws {
    let (started, gate) = (Signal(), Signal())
    let rig = try await Rig(
      TestService(unary: { request, _ in
        started.happen()
        await gate.wait()
        return request
      }), isTLS: false)
    let peer = try await RawPeer(rig.address)
    _ = try await peer.greet()
    try await peer.write(RawPeer.request())
    await started.wait()
    async let isClean = rig.server.shutdown(gracePeriod: .patience)
    #expect(await peer.goAway() == .ok)
    try await peer.write(RawPeer.request(slot: 1))
    let late = try #require(await peer.next(.end))
    #expect(late.header.stream.slot == 1)
    #expect(late.header.auxiliary == RPCError.Status.unavailable.rawValue)
    #expect(late.header.flags == .notExecuted)
    gate.happen()
    let first = try #require(await peer.next(.end))
    #expect(first.header.stream.slot == 0 && first.header.auxiliary == 0)
    await peer.closed()
    #expect(await isClean)
  }

  @Test func `a drain has a hard limit and cancels what is left`() async throws {
    let (started, ended) = (Signal(), Signal())
    let rig = try await Rig(
      TestService(unary: { _, _ in
        started.happen()
        defer { ended.happen() }
        let never = AsyncStream<Never>.makeStream()
        for await _ in never.stream {}
        throw CancellationError()
      }))
    let client = try rig.client()
    let call = Task { try await client.echo() }
    await started.wait()
    #expect(await !rig.server.shutdown(gracePeriod: .milliseconds(50)))
    await ended.wait()
    let error = try await rpcError { _ = try await call.value }
    #expect(error.status == .unavailable && !error.isNotExecuted)
    await client.close(gracePeriod: .zero)
  }

  @Test func `a lost connection fails every waiter once`() async throws {
    let proxy = try await Cable()
    let rig = try await Rig(
      TestService(
        unary: { request, _ in
          let never = AsyncStream<Never>.makeStream()
          for await _ in never.stream {}
          return request
        },
        stream: { _, _, writer in
          try await writer.write(Note(text: "first"))
          let never = AsyncStream<Never>.makeStream()
          for await _ in never.stream {}
        }))
    try await proxy.connect(to: rig.address)
    let client = try rig.client(addresses: [proxy.address])
    let failures = try await withThrowingTaskGroup(of: RPCError.self) { tasks in
      for number in 0..<60 {
        tasks.addTask {
          try await rpcError {
            if number % 3 == 0 {
              try await client.serverStream(
                Note(), method: TestService.follow, options: RPCCallOptions()
              ) { stream in
                for try await _ in stream {}
              }
            } else {
              _ = try await client.echo()
            }
          }
        }
      }
      await rig.probe.wait { $0.started == 60 }
      await proxy.cut()
      var failures: [RPCError] = []
      for try await failure in tasks { failures.append(failure) }
      return failures
    }
    #expect(failures.count == 60)
    #expect(failures.allSatisfy { $0.status == .unavailable && !$0.isNotExecuted })
    // The handlers hear of it too.
    await rig.probe.wait { $0.ended.count == 60 }
    await client.close(gracePeriod: .zero)
    await proxy.close()
    await rig.server.shutdown(gracePeriod: .seconds(1))
  }

  @Test func `a client returns to a server that restarts on the same port`() async throws {
    let pki = try TestPKI()
    let first = try await Rig(port: Rig.reservedPort(), pki: pki)
    let client = try first.client(
      retry: RetryPolicy(
        maximumAttempts: 50, baseDelay: .milliseconds(5), maximumDelay: .milliseconds(50),
        budget: 1000))
    #expect(try await client.echo("before") == "before")
    await first.server.shutdown(gracePeriod: .zero)
    async let reply = client.echo("after")
    let second = try await Rig(port: first.address.port, pki: pki)
    #expect(try await reply == "after")
    await client.close(gracePeriod: .zero)
    await second.server.shutdown(gracePeriod: .zero)
  }

  @Test func `pauses between attempts are drawn from a bound that doubles`() throws {
    let drawn = Mutex(UInt64.max)
    let environment = TransportEnvironment(random: { drawn.withLock { $0 } })
    let configuration = TransportClientConfiguration(
      addresses: [], security: .plaintext, services: [],
      retry: RetryPolicy(baseDelay: .milliseconds(100), maximumDelay: .milliseconds(1000)))
    let connector = ClientConnector(
      configuration: configuration, environment: environment,
      group: NIOSingletons.posixEventLoopGroup, logger: .init(label: "test"),
      metrics: NoTransportMetrics())
    let bounds = (1...6).map { connector.delay(after: $0) }
    for (bound, most) in zip(bounds, [100, 200, 400, 800, 1000, 1000]) {
      #expect(bound < .milliseconds(most) && bound > .milliseconds(most) * 0.999)
    }
    drawn.withLock { $0 = 0 }
    #expect(connector.delay(after: 5) == .zero, "the jitter is full")
  }

  // MARK: Retries

  /// Fails a number of calls before it answers.
  private static func failing(
    _ failures: Int, _ seen: Probe.Calls, _ error: @escaping @Sendable () -> any Error
  ) -> TestService {
    TestService(unary: { request, context in
      if seen.add(context.idempotencyKey) <= failures { throw error() }
      return request
    })
  }

  private static let eager = RetryPolicy(
    maximumAttempts: 4, baseDelay: .milliseconds(1), maximumDelay: .milliseconds(2))

  @Test func `an idempotent call with a key is sent again with the same key`() async throws {
    let seen = Probe.Calls()
    let rig = try await Rig(Self.failing(2, seen) { RPCError(.unavailable, "busy") })
    let probe = Probe()
    let client = try rig.client(retry: Self.eager, probe: probe)
    let key = WireUUID(high: 7, low: 7)
    let reply = try await client.unary(
      Note(text: "x"), method: TestService.idempotent,
      options: RPCCallOptions(idempotencyKey: key))
    #expect(reply.text == "x")
    #expect(seen.keys == [key, key, key])
    #expect(probe.counts.retried == 2)
    await client.close(gracePeriod: .zero)
    await rig.server.shutdown(gracePeriod: .zero)
  }

  @Test func `a call whose outcome is unknown is not sent again without a key`() async throws {
    let seen = Probe.Calls()
    let rig = try await Rig(Self.failing(9, seen) { RPCError(.unavailable, "busy") })
    let client = try rig.client(retry: Self.eager)
    for (method, key) in [
      (TestService.idempotent, nil), (TestService.echo, WireUUID(high: 1, low: 1)),
    ] {
      let before = seen.keys.count
      let error = try await rpcError {
        _ = try await client.unary(
          Note(), method: method, options: RPCCallOptions(idempotencyKey: key))
      }
      #expect(error.status == .unavailable)
      #expect(seen.keys.count == before + 1)
    }
    await client.close(gracePeriod: .zero)
    await rig.server.shutdown(gracePeriod: .zero)
  }

  @Test func `an answer that will not change is not asked for again`() async throws {
    let seen = Probe.Calls()
    let rig = try await Rig(Self.failing(9, seen) { RPCError(.permissionDenied, "no") })
    let client = try rig.client(retry: Self.eager)
    let error = try await rpcError {
      _ = try await client.unary(
        Note(), method: TestService.idempotent,
        options: RPCCallOptions(idempotencyKey: WireUUID(high: 1, low: 1)))
    }
    #expect(error.status == .permissionDenied)
    #expect(seen.keys.count == 1)
    await client.close(gracePeriod: .zero)
    await rig.server.shutdown(gracePeriod: .zero)
  }

  @Test func `retries stop when the budget is used up`() async throws {
    let seen = Probe.Calls()
    let rig = try await Rig(Self.failing(.max, seen) { RPCError(.unavailable, "busy") })
    let client = try rig.client(
      retry: RetryPolicy(
        maximumAttempts: 10, baseDelay: .microseconds(1), maximumDelay: .microseconds(2),
        budget: 3))
    for _ in 0..<3 {
      _ = try await rpcError {
        _ = try await client.unary(
          Note(), method: TestService.idempotent,
          options: RPCCallOptions(idempotencyKey: WireUUID(high: 1, low: 1)))
      }
    }
    #expect(seen.keys.count == 3 + 3)
    await client.close(gracePeriod: .zero)
    await rig.server.shutdown(gracePeriod: .zero)
  }

  // MARK: Certificates

  @Test func `certificates are replaced without a restart and without touching calls`()
    async throws
  {
    let pki = try TestPKI()
    let box = TLSCredentialBox(try pki.tls("spiffe://test.example/old"))
    let (started, gate) = (Signal(), Signal())
    let rig = try await Rig(
      TestService(unary: { request, _ in
        if request.text == "long" {
          started.happen()
          await gate.wait()
        }
        return request
      }), pki: pki, security: .mutualTLS(box))
    let before = try rig.client(acceptsServer: { $0.hasSuffix("/old") })
    async let long = before.echo("long")
    await started.wait()
    box.replace(with: try pki.tls("spiffe://test.example/new"))
    let after = try rig.client(acceptsServer: { $0.hasSuffix("/new") })
    #expect(try await after.echo("new") == "new")
    gate.happen()
    #expect(try await long == "long")
    await before.close(gracePeriod: .zero)
    await after.close(gracePeriod: .zero)
    await rig.server.shutdown(gracePeriod: .zero)
  }

  @Test func `certificates without a usable identity or key are refused when read`() throws {
    let pki = try TestPKI()
    let other = try pki.issue(["spiffe://test.example/other"])
    let none = try pki.issue([])
    let good = try pki.issue(["spiffe://test.example/good"])
    let trust = try pki.trustPEM()
    for (certificate, key, roots) in [
      (none.certificate, none.key, trust), (good.certificate, other.key, trust),
      ("", good.key, trust), (good.certificate, "", trust), (good.certificate, good.key, ""),
    ] {
      #expect(throws: TransportError.self) {
        try TransportTLS(certificatePEM: certificate, keyPEM: key, trustPEM: roots)
      }
    }
    let tls = try TransportTLS(
      certificatePEM: good.certificate, keyPEM: good.key, trustPEM: trust)
    #expect(tls.identity == "spiffe://test.example/good")
  }

  @Test func `addresses are read and written`() {
    #expect(TransportAddress("127.0.0.1:80") == TransportAddress(host: "127.0.0.1", port: 80))
    #expect(TransportAddress("[::1]:9")?.description == "[::1]:9")
    for bad in ["", "host", "host:", ":80", "host:65536", "host:-1", "::1:80"] {
      #expect(TransportAddress(bad) == nil, "\(bad)")
    }
  }
}

extension Probe {
  /// The keys of the calls that handlers have seen.
  final class Calls: Sendable {
    private let all = Mutex<[WireUUID?]>([])
    var keys: [WireUUID?] { all.withLock { $0 } }
    func add(_ key: WireUUID?) -> Int {
      all.withLock {
        $0.append(key)
        return $0.count
      }
    }
  }
}
