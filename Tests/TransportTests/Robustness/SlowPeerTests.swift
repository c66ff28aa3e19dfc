internal import Frames
internal import NIOCore
internal import Synchronization
internal import TestLine
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import Transport

/// Peers that are slow on purpose or silent without a word. Real sockets, real TLS.
@Suite(.timeLimit(.minutes(1)))
struct RobustnessSlowPeerTests {
  @Test func `slowloris in the TLS handshake is cut off while others are served`() async throws {
    let rig = try await Rig(timing: TransportTiming(handshake: .milliseconds(500)))
    let client = try rig.client()
    try await client.connect()
    // The beginning of a ClientHello, and never the rest.
    var slow: [RawPeer] = []
    for _ in 0..<16 {
      let peer = try await RawPeer(rig.address)
      peer.offer([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00])
      slow.append(peer)
    }
    #expect(try await client.echo() == "hello")
    for peer in slow { await peer.closed() }
    await rig.probe.wait { $0.refusals[.handshakeTimeout] == 16 }
    #expect(try await client.echo() == "hello")
    await client.close(gracePeriod: .zero)
    await rig.server.shutdown(gracePeriod: .zero)
  }

  @Test(arguments: [1, 7, 15, 16, 18])
  func `slowloris in a frame's header and body is cut off`(bytes: Int) async throws {
    let rig = try await Rig(timing: TransportTiming(partialFrame: .milliseconds(200)))
    let peer = try await RawPeer(rig.address, tls: rig.pki.tls(Rig.clientName).clientContext)
    _ = try await peer.greet()
    peer.offer(Array(try RawPeer.request().prefix(bytes)))
    await peer.closed()
    #expect(rig.logs.hasRefusal(.partialFrame))
    await rig.server.shutdown(gracePeriod: .zero)
  }

  @Test func `a half-open peer is noticed at both ends`() async throws {
    let (started, ended) = (Signal(), Signal())
    // Long enough for loops that many tests share, and not a flood of PINGs.
    let timing = TransportTiming(
      keepAliveInterval: .milliseconds(700), keepAliveTimeout: .milliseconds(1500))
    let rig = try await Rig(
      TestService(unary: { request, _ in
        defer { ended.happen() }
        started.happen()
        let never = AsyncStream<Never>.makeStream()
        for await _ in never.stream {}
        return request
      }), timing: timing)
    let line = try await FaultyLine(to: rig.address.port)
    let client = try rig.client(addresses: [line.address], timing: timing)
    async let failure = rpcError { _ = try await client.echo() }
    await started.wait()
    line.setBoth { $0.isDead = true }
    let error = try await failure
    #expect(error.status == .unavailable && !error.isNotExecuted)
    await ended.wait()
    #expect(rig.logs.hasRefusal(.keepAlive))
    await client.close(gracePeriod: .zero)
    await line.close()
    await rig.server.shutdown(gracePeriod: .seconds(1))
  }

  @Test func `a reader that stops reading costs its credit and no more, and is cut off`()
    async throws
  {
    let stopped = Signal()
    let rig = try await Rig(
      TestService(stream: { _, _, writer in
        defer { stopped.happen() }
        while true { try await writer.write(Note(thrown: [UInt8](repeating: 1, count: 60_000))) }
      }), timing: TransportTiming(writeStall: .milliseconds(400), linger: .milliseconds(100)))
    let line = try await FaultyLine(to: rig.address.port)
    let client = try rig.client(addresses: [line.address])
    try await client.connect()
    line.set(.toClient) { $0.isDead = true }
    async let failure = rpcError {
      try await client.serverStream(
        Note(), method: TestService.follow, options: RPCCallOptions()
      ) { stream in for try await _ in stream {} }
    }
    await rig.probe.wait { $0.started == 1 }
    // The kernel's buffers swallow one stream's credit: a peer that reads nothing is silent too.
    await line.cut()
    await stopped.wait()
    let error = try await failure
    #expect(error.status == .unavailable)
    #expect(rig.probe.counts.sent <= TransportLimits.defaultCredit + (64 << 10))
    await client.close(gracePeriod: .zero)
    await line.close()
    await rig.server.shutdown(gracePeriod: .seconds(1))
  }

  @Test func `a line with delays slows calls down and loses none`() async throws {
    let rig = try await Rig()
    let line = try await FaultyLine(to: rig.address.port)
    line.setBoth { $0.delay = .milliseconds(15) }
    let client = try rig.client(addresses: [line.address])
    let answers = try await withThrowingTaskGroup(of: String.self) { tasks in
      for number in 0..<200 { tasks.addTask { try await client.echo("\(number)") } }
      return try await tasks.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(answers.count == 200)
    #expect(line.accepted == 1)
    await client.close(gracePeriod: .seconds(1))
    await line.close()
    await rig.server.shutdown(gracePeriod: .zero)
  }

  @Test func `a throttled line carries a stream whole, with a call beside it`() async throws {
    let rig = try await Rig(
      TestService(stream: { _, _, writer in
        for _ in 0..<16 {
          try await writer.write(Note(thrown: [UInt8](repeating: 3, count: 60_000)))
        }
      }))
    let line = try await FaultyLine(to: rig.address.port)
    let client = try rig.client(addresses: [line.address])
    try await client.connect()
    line.set(.toClient) { $0.bytesPerSecond = 4 << 20 }
    async let items = client.serverStream(
      Note(), method: TestService.follow, options: RPCCallOptions()
    ) { stream in
      var count = 0
      for try await _ in stream { count += 1 }
      return count
    }
    #expect(try await client.echo() == "hello")
    let count = try await items
    #expect(count == 16)
    await client.close(gracePeriod: .seconds(1))
    await line.close()
    await rig.server.shutdown(gracePeriod: .zero)
  }
}

extension FaultyLine {
  var address: TransportAddress { TransportAddress(host: "127.0.0.1", port: port) }
}
