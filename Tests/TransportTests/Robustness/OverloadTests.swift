internal import Dispatch
internal import Frames
internal import Logging
internal import NIOCore
internal import NIOPosix
internal import Synchronization
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import Transport

/// Too much of everything. Real sockets, real TLS.
@Suite(.timeLimit(.minutes(2)))
struct RobustnessOverloadTests {
  @Test func `a storm of resets is cut off, with no more handlers than calls allowed`()
    async throws
  {
    let gate = Signal()
    let running = Mutex((now: 0, most: 0))
    let rig = try await Rig(
      TestService(unary: { request, _ in
        running.withLock {
          $0.now += 1
          $0.most = max($0.most, $0.now)
        }
        // Deaf to its cancellation, as a handler in the middle of a commit.
        if request.text == "raw" { await gate.wait() }
        running.withLock { $0.now -= 1 }
        return request
      }), timing: TransportTiming(linger: .milliseconds(100)))
    let bystander = try rig.client()
    try await bystander.connect()
    let peer = try await RawPeer(rig.address, tls: rig.pki.tls(Rig.clientName).clientContext)
    _ = try await peer.greet()
    for slot in 0..<1024 {
      let id = StreamID(slot: slot, generation: 1)
      peer.offer(
        try RawPeer.request(slot: slot)
          + RawPeer.bytes(FrameHeader(.cancel, auxiliary: 1, stream: id)))
    }
    let stray = FrameHeader(.cancel, auxiliary: 1, stream: StreamID(slot: 0, generation: 9))
    peer.offer(Array(repeatElement(RawPeer.bytes(stray), count: 500).joined()))
    #expect(await peer.goAway() == .resourceExhausted)
    #expect(try await bystander.echo() == "hello")
    gate.happen()
    #expect(running.withLock { $0.most } <= 1025)
    #expect(rig.probe.refusals(.flood) == 1)
    await bystander.close(gracePeriod: .zero)
    await rig.server.shutdown(gracePeriod: .seconds(2))
  }

  @Test func `a cancellation that races with its reply ends the call once either way`()
    async throws
  {
    let rig = try await Rig()
    let outcomes = Tally()
    try await rig.use { client in
      try await client.connect()
      await withTaskGroup(of: Void.self) { tasks in
        for number in 0..<600 {
          tasks.addTask {
            let call = Task { try await client.echo("\(number)") }
            for _ in 0..<(number % 24) { await Task.yield() }
            call.cancel()
            do {
              let text = try await call.value
              #expect(text == "\(number)")
              outcomes.add("answered")
            } catch is CancellationError {
              outcomes.add("cancelled")
            } catch {
              Issue.record("\(error)")
            }
          }
        }
      }
      #expect(try await client.echo() == "hello")
      await rig.probe.wait { $0.ended.count == $0.started }
    }
    #expect(outcomes["answered"] + outcomes["cancelled"] == 600)
    #expect(rig.probe.counts.opened == 1)
  }

  @Test func `a drain under load ends every call with an answer or unexecuted`() async throws {
    let handled = Tally()
    let rig = try await Rig(
      TestService(unary: { request, _ in
        for _ in 0..<20 { await Task.yield() }
        handled.add("handled")
        return request
      }))
    let client = try rig.client()
    try await client.connect()
    let ends = Tally()
    await withTaskGroup(of: Void.self) { tasks in
      for _ in 0..<64 {
        tasks.addTask {
          while true {
            do {
              _ = try await client.echo()
              ends.add("answered")
            } catch let error as RPCError where error.isNotExecuted {
              ends.add("refused")
              return
            } catch {
              Issue.record("a call ended with \(error)")
              return
            }
          }
        }
      }
      await rig.probe.wait { $0.ended.count > 500 }
      #expect(await rig.server.shutdown(gracePeriod: .patience))
    }
    #expect(ends["refused"] == 64)
    #expect(ends["answered"] == handled["handled"])
    await client.close(gracePeriod: .zero)
  }

  @Test func `a snapshot of 100 MB leaves calls on the same connection alive`() async throws {
    let items = 1700
    let rig = try await Rig(
      TestService(stream: { _, _, writer in
        let item = Note(thrown: [UInt8](repeating: 1, count: 60_000))
        for _ in 0..<items { try await writer.write(item) }
      }))
    let isOver = Signal()
    try await rig.use { client in
      async let bytes = client.serverStream(
        Note(), method: TestService.follow, options: RPCCallOptions()
      ) { stream in
        var bytes = 0
        for try await item in stream { bytes += item.thrown.count }
        isOver.happen()
        return bytes
      }
      var calls = 0
      repeat {
        _ = try await client.echo()
        calls += 1
      } while !isOver.hasHappened
      let received = try await bytes
      #expect(received == items * 60_000)
      // One that waited for the whole stream would be the only one.
      #expect(calls > 50)
    }
    #expect(rig.probe.counts.opened == 1)
  }

  @Test func `a handler that blocks its event loop is told of`() async throws {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let release = Gate()
    let logs = LogRecord()
    let probe = Probe()
    let service = TestService(unary: { request, _ in
      release.block()
      return request
    })
    let pki = try TestPKI()
    let server = try TransportServer(
      configuration: TransportServerConfiguration(
        address: TransportAddress(host: "127.0.0.1", port: 0),
        security: pki.security(Rig.serverName),
        timing: TransportTiming(loopStall: .milliseconds(200))),
      services: [service], authorise: { _, _ in nil },
      logger: Logger(label: "server") { _ in RecordingHandler(record: logs) }, metrics: probe,
      group: group)
    let address = try await server.start()
    let client = try TransportClient(
      configuration: TransportClientConfiguration(
        addresses: [address], security: pki.security(Rig.clientName),
        services: [TestService.descriptor]), logger: Rig.silent)
    async let reply = client.unary(
      Note(text: "x"), method: TestService.loop, options: RPCCallOptions())
    await probe.wait { $0.stalls == 1 }
    release.open()
    let answer = try await reply
    #expect(answer.text == "x")
    #expect(logs.all.contains { $0.message.contains("event loop is held up") })
    await client.close(gracePeriod: .zero)
    await server.shutdown(gracePeriod: .seconds(1))
    try await group.shutdownGracefully()
  }

  @Test
  func `a flood of handshakes is turned away and neither open connections nor later ones suffer`()
    async throws
  {
    let rig = try await Rig(
      admission: TransportAdmission(maximumHandshakes: 20, maximumHandshakesPerAddress: 16))
    let client = try rig.client()
    try await client.connect()
    var flood: [RawPeer] = []
    for _ in 0..<120 { flood.append(try await RawPeer(rig.address)) }
    #expect(try await client.echo() == "hello")
    await rig.probe.wait { $0.refusals[.tooManyFromAddress, default: 0] == 120 - 16 }
    for peer in flood { peer.close() }
    await rig.probe.wait { $0.closed == 16 }
    let late = try rig.client()
    #expect(try await late.echo() == "hello")
    await client.close(gracePeriod: .zero)
    await late.close(gracePeriod: .zero)
    await rig.server.shutdown(gracePeriod: .seconds(1))
  }

  @Test func `several connections share the calls of a client`() async throws {
    let rig = try await Rig()
    let client = try TransportClient(
      configuration: TransportClientConfiguration(
        addresses: [rig.address], security: rig.pki.security(Rig.clientName),
        services: [TestService.descriptor], connections: 3), logger: Rig.silent)
    let answers = try await withThrowingTaskGroup(of: String.self) { tasks in
      for number in 0..<30 { tasks.addTask { try await client.echo("\(number)") } }
      return try await tasks.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(answers.count == 30)
    #expect(rig.probe.counts.opened == 3)
    await client.close(gracePeriod: .seconds(1))
    await rig.probe.wait { $0.closed == 3 }
    await rig.server.shutdown(gracePeriod: .zero)
  }
}

/// Counts by name what happens in several tasks.
private final class Tally: Sendable {
  private let counts = Mutex<[String: Int]>([:])

  func add(_ name: String) { counts.withLock { $0[name, default: 0] += 1 } }

  subscript(name: String) -> Int { counts.withLock { $0[name, default: 0] } }
}

/// Blocks a thread, as a handler must not.
private final class Gate: Sendable {
  private let semaphore = DispatchSemaphore(value: 0)

  func block() { semaphore.wait() }

  func open() { semaphore.signal() }
}
