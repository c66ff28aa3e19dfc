internal import Frames
internal import Logging
internal import NIOCore
internal import Synchronization
internal import TestLine
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import Transport

/// Lines that break, and what is repeated afterwards. Real sockets, real TLS.
@Suite(.timeLimit(.minutes(1)))
struct RobustnessBrokenLineTests {
  @Test func `a peer killed in the middle of streams fails each once and is returned to`()
    async throws
  {
    let ended = Mutex(0)
    let rig = try await Rig(
      TestService(
        stream: { _, _, writer in
          defer { ended.withLock { $0 += 1 } }
          while true { try await writer.write(Note(text: "item")) }
        },
        upload: { requests, _ in
          defer { ended.withLock { $0 += 1 } }
          for try await _ in requests {}
          return Note()
        }))
    let line = try await FaultyLine(to: rig.address.port)
    let client = try rig.client(
      addresses: [line.address], retry: RetryPolicy(baseDelay: .milliseconds(1)))
    let (reading, writing) = (Signal(), Signal())
    async let download = rpcError {
      try await client.serverStream(
        Note(), method: TestService.follow, options: RPCCallOptions()
      ) { stream in
        for try await _ in stream { reading.happen() }
      }
    }
    async let upload = rpcError {
      _ = try await client.clientStream(method: TestService.upload, options: RPCCallOptions()) {
        writer in
        while true {
          try await writer.write(Note(text: "item"))
          writing.happen()
        }
      }
    }
    await reading.wait()
    await writing.wait()
    await rig.probe.wait { $0.started == 2 }
    await line.cut()
    for error in try await [download, upload] {
      #expect(error.status == .unavailable && !error.isNotExecuted)
    }
    await rig.probe.wait { $0.ended.count == 2 && $0.closed == 1 }
    #expect(ended.withLock { $0 } == 2)
    #expect(try await client.echo() == "hello")
    await client.close(gracePeriod: .zero)
    await line.close()
    await rig.server.shutdown(gracePeriod: .seconds(1))
  }

  @Test func `a call whose answer was lost is repeated with its key and has its effect once`()
    async throws
  {
    // A handler as services write it: the effect is kept by key.
    let effects = Mutex<[WireUUID: Int]>([:])
    let attempts = Mutex(0)
    let handled = Signal()
    let rig = try await Rig(
      TestService(unary: { request, context in
        let key = context.idempotencyKey ?? WireUUID(high: 0, low: 0)
        let number = effects.withLock { effects in
          let number = effects[key] ?? effects.count + 1
          effects[key] = number
          return number
        }
        attempts.withLock { $0 += 1 }
        handled.happen()
        return Note(text: "\(number)")
      }))
    let line = try await FaultyLine(to: rig.address.port)
    let client = try rig.client(
      addresses: [line.address], retry: RetryPolicy(baseDelay: .milliseconds(1)))
    try await client.connect()
    line.set(.toClient) { $0.isDead = true }
    async let reply = client.unary(
      Note(text: "register"), method: TestService.idempotent,
      options: RPCCallOptions(idempotencyKey: WireUUID(high: 7, low: 9)))
    await handled.wait()
    await rig.probe.wait { $0.ended.count == 1 }
    await line.cut()
    line.set(.toClient) { $0.isDead = false }
    let answer = try await reply
    #expect(answer.text == "1")
    #expect(effects.withLock { $0.count } == 1)
    #expect(attempts.withLock { $0 } == 2)
    await client.close(gracePeriod: .zero)
    await line.close()
    await rig.server.shutdown(gracePeriod: .seconds(1))
  }

  @Test(arguments: FaultyLine.Direction.allCases)
  func `a corrupted byte ends the connection and no wrong answer arrives`(
    direction: FaultyLine.Direction
  ) async throws {
    let rig = try await Rig()
    let line = try await FaultyLine(to: rig.address.port)
    let client = try rig.client(addresses: [line.address])
    try await client.connect()
    // In the middle of the next record: a wrong length would make the reader wait.
    let place = line.carried(direction) + 300
    line.set(direction) { $0.corruptedByte = place }
    var failure: RPCError?
    for number in 0..<100 where failure == nil {
      do {
        let text = "\(number) " + String(repeating: "x", count: 600)
        #expect(try await client.echo(text) == text)
      } catch let error as RPCError {
        failure = error
      }
    }
    #expect(failure?.status == .unavailable)
    line.set(direction) { $0.corruptedByte = nil }
    #expect(try await client.echo() == "hello")
    await client.close(gracePeriod: .zero)
    await line.close()
    await rig.server.shutdown(gracePeriod: .seconds(1))
  }

  /// Cut at any byte of handshake and first call, a client comes back and gets its answer.
  @Test func `a connection that is cut anywhere in its beginning is made again`() async throws {
    let rig = try await Rig()
    let line = try await FaultyLine(to: rig.address.port)
    for direction in FaultyLine.Direction.allCases {
      for limit in [1, 5, 200, 517, 900, 1500, 2200] {
        line.set(direction) { $0.cutAfter = limit }
        let client = try rig.client(addresses: [line.address])
        let error: RPCError?
        do {
          _ = try await client.echo()
          error = nil
        } catch let failure as RPCError {
          error = failure
        }
        if let error { #expect(error.status == .unavailable, "cut after \(limit)") }
        line.set(direction) { $0.cutAfter = nil }
        #expect(try await client.echo() == "hello", "cut after \(limit)")
        await client.close(gracePeriod: .zero)
      }
    }
    await line.close()
    await rig.server.shutdown(gracePeriod: .seconds(1))
  }

  @Test func `a herd that lost its server together comes back spread out, and all of it`()
    async throws
  {
    let herd = 24
    let rig = try await Rig(
      admission: TransportAdmission(maximumHandshakes: 64, maximumPerIdentity: 64))
    let line = try await FaultyLine(to: rig.address.port)
    let pauses = Mutex<[Duration]>([])
    let probe = Probe()
    let environment = TransportEnvironment(sleep: { pause in
      pauses.withLock { $0.append(pause) }
      try await Task.sleep(for: pause, clock: .continuous)
    })
    let clients = try (0..<herd).map { _ in
      try rig.client(
        addresses: [line.address], retry: RetryPolicy(), probe: probe, environment: environment)
    }
    for client in clients { try await client.connect() }
    await line.cut()
    await probe.wait { $0.closed == herd }
    let answers = try await withThrowingTaskGroup(of: String.self) { tasks in
      for (number, client) in clients.enumerated() {
        tasks.addTask {
          try await client.unary(
            Note(text: "back"), method: TestService.idempotent,
            options: RPCCallOptions(idempotencyKey: WireUUID(high: 1, low: UInt64(number)))
          ).text
        }
      }
      return try await tasks.reduce(into: []) { $0.append($1) }
    }
    #expect(answers.count == herd)
    // Full jitter: nobody waits longer than the bound, and the pauses differ.
    let bound = RetryPolicy().baseDelay
    let all = pauses.withLock { $0 }
    #expect(all.allSatisfy { $0 <= bound * 4 })
    #expect(Set(all).count == all.count)
    for client in clients { await client.close(gracePeriod: .zero) }
    await line.close()
    await rig.server.shutdown(gracePeriod: .seconds(1))
  }

  @Test func `a call carries one trace id into the logs of both ends`() async throws {
    let rig = try await Rig()
    let logs = LogRecord()
    var logger = Logger(label: "client") { _ in RecordingHandler(record: logs) }
    logger.logLevel = .debug
    let client = try TransportClient(
      configuration: TransportClientConfiguration(
        addresses: [rig.address], security: rig.pki.security(Rig.clientName),
        services: [TestService.descriptor]), logger: logger)
    let trace = WireUUID(high: 0xFEED, low: 0xBEEF)
    _ = try await client.echo("x", RPCCallOptions(traceID: trace))
    _ = try await client.echo("y")
    await client.close(gracePeriod: .zero)
    await rig.server.shutdown(gracePeriod: .seconds(1))
    func traces(_ record: LogRecord) -> [String] {
      record.all.filter { $0.message == "transport: call ended" }
        .compactMap { $0.metadata["trace-id"] }
    }
    #expect(traces(logs).count == 2 && traces(logs).first == "\(trace)")
    #expect(traces(logs) == traces(rig.logs))
  }
}
