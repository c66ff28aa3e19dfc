internal import Frames
internal import Synchronization
internal import Testing
internal import Wire

@testable internal import Transport

/// Calls over real sockets with mutual TLS.
@Suite(.timeLimit(.minutes(1)))
struct LoopbackTests {
  @Test func `a unary call is answered, on the pool and on the loop`() async throws {
    try await Rig().use { client in
      #expect(try await client.echo("Sok Dara") == "Sok Dara")
      let reply = try await client.unary(
        Note(text: "loop"), method: TestService.loop, options: RPCCallOptions())
      #expect(reply.text == "loop")
    }
  }

  @Test func `a handler sees who calls, with which key, trace and deadline`() async throws {
    let key = WireUUID(high: 1, low: 2)
    let trace = WireUUID(high: 3, low: 4)
    let seen = Mutex<RPCServerContext?>(nil)
    let service = TestService(unary: { request, context in
      seen.withLock { $0 = context }
      return request
    })
    try await Rig(service).use { client in
      _ = try await client.echo(
        "x", RPCCallOptions(timeout: .seconds(9), idempotencyKey: key, traceID: trace))
    }
    let context = try #require(seen.withLock { $0 })
    #expect(context.peer == Rig.clientName)
    #expect(context.method == TestService.echo.info)
    #expect(context.idempotencyKey == key)
    #expect(context.traceID == trace)
    let left = try #require(context.deadline) - ContinuousClock.now
    #expect(left <= .seconds(9) && left > .zero)
  }

  @Test func `a trace id is made when the caller gives none`() async throws {
    let seen = Mutex<[WireUUID]>([])
    let service = TestService(unary: { request, context in
      seen.withLock { $0.append(context.traceID) }
      return request
    })
    try await Rig(service).use { client in
      _ = try await client.echo()
      _ = try await client.echo()
    }
    let ids = seen.withLock { $0 }
    #expect(ids.count == 2 && ids[0] != ids[1] && !ids[0].isNil)
  }

  @Test func `a thousand calls at once get each its own answer`() async throws {
    let rig = try await Rig()
    try await rig.use { client in
      try await withThrowingTaskGroup(of: Bool.self) { tasks in
        for number in 0..<1000 {
          tasks.addTask { try await client.echo("call \(number)") == "call \(number)" }
        }
        for try await isRight in tasks { #expect(isRight) }
      }
    }
    #expect(rig.probe.counts.started == 1000)
    #expect(rig.probe.counts.opened == 1, "one connection carries them all")
  }

  @Test func `calls beyond the connection's limit are refused unexecuted`() async throws {
    let gate = Signal()
    let service = TestService(unary: { request, _ in
      await gate.wait()
      return request
    })
    let rig = try await Rig(service, limits: TransportLimits(maximumCalls: 4))
    try await rig.use { client in
      try await withThrowingTaskGroup(of: Void.self) { tasks in
        for _ in 0..<4 { tasks.addTask { _ = try await client.echo() } }
        await rig.probe.wait { $0.started == 4 }
        let error = try await rpcError { _ = try await client.echo() }
        #expect(error.status == .resourceExhausted && error.isNotExecuted)
        gate.happen()
        try await tasks.waitForAll()
      }
      #expect(try await client.echo("again") == "again")
    }
  }

  @Test func `the largest request and reply pass and larger ones are refused`() async throws {
    let limits = TransportLimits(maximumPayload: 50_000)
    let rig = try await Rig(
      TestService(unary: { request, _ in
        request.text == "grow"
          ? Note(thrown: [UInt8](repeating: 1, count: 60_000)) : request
      }), limits: limits)
    try await rig.use { client in
      func send(_ count: Int) async throws -> Int {
        try await client.unary(
          Note(thrown: [UInt8](repeating: 1, count: count)), method: TestService.echo,
          options: RPCCallOptions()
        ).thrown.count
      }
      // Overhead: the message's own and the metadata's; the boundary is found, not assumed.
      let overhead =
        try Note(thrown: [UInt8](repeating: 1, count: 40_000)).encodedBytes().count - 40_000
        + Metadata(traceID: WireUUID(high: 1, low: 1)).encodedBytes().count + 2
      #expect(try await send(50_000 - overhead - 1) == 50_000 - overhead - 1)
      #expect(try await send(50_000 - overhead) == 50_000 - overhead)
      let over = try await rpcError { _ = try await send(50_001 - overhead) }
      #expect(over.status == .limit && over.isNotExecuted)
      let reply = try await rpcError { _ = try await client.echo("grow") }
      #expect(reply.status == .limit && !reply.isNotExecuted)
      #expect(try await client.echo("still there") == "still there")
    }
  }

  // MARK: Errors

  @Test func `a declared error arrives as itself`() async throws {
    let service = TestService(unary: { _, _ in
      throw Conflict(status: 7, rules: ["the key was used with another request"])
    })
    try await Rig(service).use { client in
      await #expect(throws: Conflict(status: 7, rules: ["the key was used with another request"])) {
        try await client.echo()
      }
    }
  }

  @Test func `an error of a handler keeps its status and message`() async throws {
    let service = TestService(unary: { _, _ in
      throw RPCError(
        .notFound, "no such departure", isNotExecuted: true, retryAfterMilliseconds: 250)
    })
    try await Rig(service).use { client in
      let error = try await rpcError { _ = try await client.echo() }
      #expect(error.status == .notFound)
      #expect(error.message == "no such departure")
      #expect(error.retryAfterMilliseconds == 250)
      #expect(!error.isNotExecuted, "a handler has run, whatever it says")
    }
  }

  struct Secret: Error { let text: String }

  @Test func `an unexpected error says nothing about itself and is logged by type`() async throws {
    let service = TestService(unary: { request, _ in throw Secret(text: request.text) })
    let rig = try await Rig(service)
    try await rig.use { client in
      let error = try await rpcError { _ = try await client.echo("a private name") }
      #expect(error.status == .internal)
      #expect(!error.message.contains("private"))
    }
    let line = try #require(rig.logs.all.first { $0.message == "transport: a handler failed" })
    #expect(line.metadata["error-type"] == "Secret")
    #expect(!rig.logs.all.contains { "\($0)".contains("private") })
  }

  @Test func `an error that the method does not declare is internal`() async throws {
    let service = TestService(unary: { _, _ in throw Conflict(status: 1) })
    try await Rig(service).use { client in
      let error = try await rpcError {
        _ = try await client.unary(
          Note(), method: TestService.idempotent, options: RPCCallOptions())
      }
      #expect(error.status == .internal)
    }
  }

  @Test func `a refusal by the access rules runs no handler`() async throws {
    let ran = Signal()
    let service = TestService(unary: { request, _ in
      ran.happen()
      return request
    })
    let rig = try await Rig(service) { peer, method in
      #expect(peer == Rig.clientName)
      return method.name == "echo" ? RPCError(.permissionDenied, "not your role") : nil
    }
    try await rig.use { client in
      let error = try await rpcError { _ = try await client.echo() }
      #expect(error.status == .permissionDenied)
      #expect(error.message == "not your role")
      #expect(error.isNotExecuted)
      #expect(!ran.hasHappened)
      _ = try await client.unary(Note(), method: TestService.loop, options: RPCCallOptions())
    }
    #expect(rig.probe.refusals(.notAuthorised) == 1)
  }

  // MARK: Streams

  @Test(arguments: [TestService.follow, TestService.bulk])
  func `a server stream arrives whole and in order`(method: RPCMethod<Note, Note>) async throws {
    let service = TestService(stream: { _, _, writer in
      for number in 0..<2000 {
        try await writer.write(
          Note(text: "\(number)", thrown: [UInt8](repeating: 5, count: 3000)))
      }
    })
    try await Rig(service).use { client in
      let texts = try await client.serverStream(
        Note(), method: method, options: RPCCallOptions()
      ) { stream in
        var texts: [String] = []
        for try await note in stream { texts.append(note.text) }
        return texts
      }
      #expect(texts == (0..<2000).map(String.init))
    }
  }

  @Test func `bulk items travel compressed`() async throws {
    let service = TestService(stream: { _, _, writer in
      for _ in 0..<100 {
        try await writer.write(Note(thrown: [UInt8](repeating: 5, count: 100_000)))
      }
    })
    let rig = try await Rig(service)
    try await rig.use { client in
      let count = try await client.serverStream(
        Note(), method: TestService.bulk, options: RPCCallOptions()
      ) { stream in
        var count = 0
        for try await note in stream { count += note.thrown.count }
        return count
      }
      #expect(count == 10_000_000)
    }
    #expect(rig.probe.counts.sent < 500_000)
  }

  @Test func `a stream ends with the handler's error after its items`() async throws {
    let service = TestService(stream: { _, _, writer in
      for number in 0..<3 { try await writer.write(Note(text: "\(number)")) }
      throw RPCError(.aborted, "half way")
    })
    try await Rig(service).use { client in
      let seen = Mutex(0)
      let error = try await rpcError {
        try await client.serverStream(
          Note(), method: TestService.follow, options: RPCCallOptions()
        ) { stream in
          for try await _ in stream { seen.withLock { $0 += 1 } }
        }
      }
      #expect(error.status == .aborted)
      #expect(seen.withLock { $0 } == 3)
    }
  }

  @Test func `an item over the limit fails its call and not the connection`() async throws {
    let service = TestService(stream: { _, _, writer in
      try await writer.write(Note(thrown: [UInt8](repeating: 5, count: 200_000)))
    })
    try await Rig(service).use { client in
      let error = try await rpcError {
        try await client.serverStream(
          Note(), method: TestService.follow, options: RPCCallOptions()
        ) { stream in
          for try await _ in stream {}
        }
      }
      #expect(error.status == .limit)
      #expect(try await client.echo() == "hello")
    }
  }

  @Test func `a reader that does not read stops the writer at the credit`() async throws {
    let written = Mutex(0)
    let service = TestService(stream: { _, _, writer in
      while true {
        try await writer.write(Note(thrown: [UInt8](repeating: 5, count: 10_000)))
        written.withLock { $0 += 1 }
      }
    })
    let rig = try await Rig(service)
    try await rig.use { client in
      let size = try Note(thrown: [UInt8](repeating: 5, count: 10_000)).encodedBytes().count + 64
      let most = TransportLimits.defaultCredit / size
      try await client.serverStream(
        Note(), method: TestService.follow, options: RPCCallOptions()
      ) { stream in
        var iterator = stream.makeAsyncIterator()
        _ = try await iterator.next()
        // Other calls go on beside the stalled stream, and give the writer time to overrun.
        for _ in 0..<200 { _ = try await client.echo() }
        #expect(written.withLock { $0 } <= most)
        for _ in 0..<100 { _ = try await iterator.next() }
        #expect(written.withLock { $0 } > 100)
      }
    }
  }

  @Test(arguments: [TestService.upload, TestService.bulkUpload])
  func `a client stream is read to its end and answered`(
    method: RPCMethod<Note, Note>
  ) async throws {
    try await Rig().use { client in
      let reply = try await client.clientStream(method: method, options: RPCCallOptions()) {
        writer in
        for number in 0..<1000 {
          try await writer.write(
            Note(text: "\(number)", thrown: [UInt8](repeating: 1, count: 2000)))
        }
      }
      #expect(reply.text == "1000")
      let empty = try await client.clientStream(method: method, options: RPCCallOptions()) { _ in }
      #expect(empty.text == "0")
    }
  }

  @Test func `a handler that ends a client stream early stops the writer`() async throws {
    let service = TestService(upload: { requests, _ in
      var iterator = requests.makeAsyncIterator()
      _ = try await iterator.next()
      throw RPCError(.invalidArgument, "enough")
    })
    let rig = try await Rig(service)
    try await rig.use { client in
      let error = try await rpcError {
        _ = try await client.clientStream(
          method: TestService.upload, options: RPCCallOptions()
        ) { writer in
          while true { try await writer.write(Note(text: "x")) }
        }
      }
      #expect(error.status == .invalidArgument)
      #expect(error.message == "enough")
      #expect(try await client.echo() == "hello", "late items did no harm")
    }
    #expect(rig.probe.refusals(.flood) == 0)
  }

  // MARK: Cancellation and deadlines

  /// Waits until it is cancelled, and says when it starts and ends.
  private static func hanging(_ started: Signal, _ ended: Signal) -> TestService {
    let hang: @Sendable () async throws -> Void = {
      started.happen()
      defer { ended.happen() }
      let never = AsyncStream<Never>.makeStream()
      for await _ in never.stream {}
      try Task.checkCancellation()
    }
    return TestService(
      unary: { request, _ in
        if request.text == "hang" { try await hang() }
        return request
      },
      stream: { _, _, writer in
        try await writer.write(Note(text: "first"))
        try await hang()
      },
      upload: { requests, _ in
        started.happen()
        defer { ended.happen() }
        for try await _ in requests {}
        return Note()
      })
  }

  @Test(arguments: [TestService.echo, TestService.loop])
  func `cancelling the caller reaches the handler`(method: RPCMethod<Note, Note>) async throws {
    let (started, ended) = (Signal(), Signal())
    let rig = try await Rig(Self.hanging(started, ended))
    try await rig.use { client in
      let task = Task {
        try await client.unary(
          Note(text: "hang"), method: method, options: RPCCallOptions())
      }
      await started.wait()
      task.cancel()
      await #expect(throws: CancellationError.self) { try await task.value }
      await ended.wait()
      await rig.probe.wait { $0.ended == [.cancelled] }
      let reply = try await client.echo()
      #expect(reply == "hello")
    }
  }

  @Test func `leaving a stream reaches its handler`() async throws {
    let (started, ended) = (Signal(), Signal())
    let rig = try await Rig(Self.hanging(started, ended))
    try await rig.use { client in
      let first = try await client.serverStream(
        Note(), method: TestService.follow, options: RPCCallOptions()
      ) { stream in
        for try await note in stream { return note.text }
        return ""
      }
      #expect(first == "first")
      await ended.wait()
      await rig.probe.wait { $0.ended == [.cancelled] }
    }
  }

  @Test func `cancelling a client stream reaches its handler`() async throws {
    let (started, ended) = (Signal(), Signal())
    let rig = try await Rig(Self.hanging(started, ended))
    try await rig.use { client in
      let task = Task {
        try await client.clientStream(
          method: TestService.upload, options: RPCCallOptions()
        ) { writer in
          await started.wait()
          while true { try await writer.write(Note(thrown: [UInt8](repeating: 0, count: 9000))) }
        }
      }
      await started.wait()
      task.cancel()
      await #expect(throws: (any Error).self) { try await task.value }
      await ended.wait()
      let reply = try await client.echo()
      #expect(reply == "hello")
    }
  }

  @Test func `a writer that waits for credit is woken by its call's end`() async throws {
    let ended = Signal()
    let service = TestService(stream: { _, _, writer in
      defer { ended.happen() }
      while true { try await writer.write(Note(thrown: [UInt8](repeating: 5, count: 60_000))) }
    })
    try await Rig(service).use { client in
      try await client.serverStream(
        Note(), method: TestService.follow, options: RPCCallOptions()
      ) { stream in
        var iterator = stream.makeAsyncIterator()
        _ = try await iterator.next()
      }
      await ended.wait()
    }
  }

  @Test func `a deadline that has passed runs no handler`() async throws {
    let rig = try await Rig()
    try await rig.use { client in
      let error = try await rpcError {
        _ = try await client.echo("x", RPCCallOptions(timeout: .zero))
      }
      #expect(error.status == .deadlineExceeded && error.isNotExecuted)
    }
    #expect(rig.probe.counts.started == 0)
  }

  /// Tried in turn: a busy machine may need longer than the first to start a handler at all.
  private static let deadlines: [Duration] = [
    .milliseconds(300), .seconds(2), .seconds(8), .seconds(20),
  ]

  @Test func `a deadline ends the call on both sides`() async throws {
    for deadline in Self.deadlines {
      let (started, ended) = (Signal(), Signal())
      let rig = try await Rig(Self.hanging(started, ended))
      let wasStarted = try await rig.use { client in
        try await client.connect()
        let clock = ContinuousClock()
        let begun = clock.now
        let error = try await rpcError {
          _ = try await client.echo("hang", RPCCallOptions(timeout: deadline))
        }
        guard started.hasHappened else { return false }
        #expect(error.status == .deadlineExceeded && !error.isNotExecuted)
        #expect(begun.duration(to: clock.now) >= deadline)
        await ended.wait()
        await rig.probe.wait { $0.ended == [.deadlineExceeded] }
        let reply = try await client.echo()
        #expect(reply == "hello")
        return true
      }
      if wasStarted { return }
    }
    Issue.record("no handler was started within any deadline")
  }

  @Test func `a deadline ends a stream in the middle`() async throws {
    for deadline in Self.deadlines {
      let (started, ended) = (Signal(), Signal())
      let rig = try await Rig(Self.hanging(started, ended))
      let seen = Mutex<[String]>([])
      try await rig.use { client in
        try await client.connect()
        let error = try await rpcError {
          try await client.serverStream(
            Note(), method: TestService.follow, options: RPCCallOptions(timeout: deadline)
          ) { stream in
            for try await note in stream { seen.withLock { $0.append(note.text) } }
          }
        }
        #expect(error.status == .deadlineExceeded)
        if started.hasHappened { await ended.wait() }
      }
      if seen.withLock({ $0 }) == ["first"] { return }
    }
    Issue.record("no item arrived within any deadline")
  }

  @Test func `a storm of cancelled calls leaves the connection whole`() async throws {
    let rig = try await Rig(
      TestService(unary: { request, _ in
        await Task.yield()
        try Task.checkCancellation()
        return request
      }))
    try await rig.use { client in
      await withTaskGroup(of: Void.self) { tasks in
        for number in 0..<300 {
          tasks.addTask {
            let task = Task { try await client.echo("\(number)") }
            if number % 3 == 0 { await Task.yield() }
            task.cancel()
            _ = try? await task.value
          }
        }
      }
      let reply = try await client.echo()
      #expect(reply == "hello")
    }
    #expect(rig.probe.counts.opened == 1)
  }
}
