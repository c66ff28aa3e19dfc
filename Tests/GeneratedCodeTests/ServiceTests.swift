internal import SchemaModel
internal import Testing
internal import Wire
internal import WireRPC

/// Generated clients, handlers and registrations, joined without a network.
struct ServiceTests {
  struct Handlers: OracleHandlers {
    func ask(_ request: Question, context: RPCServerContext) async throws -> Answer {
      if request.text == "busy" { throw Busy(seconds: 3) }
      return Answer(text: "\(context.method.name) \(request.text)")
    }

    func listen(
      _ request: Question, context: RPCServerContext, to writer: RPCStreamWriter<Answer>
    ) async throws {
      for index in 0..<3 { try await writer.write(Answer(text: "\(request.text) \(index)")) }
    }

    func tell(
      _ requests: RPCMessageStream<Question>, context: RPCServerContext
    ) async throws -> Answer {
      var texts: [String] = []
      for try await question in requests { texts.append(question.text) }
      return Answer(text: texts.joined(separator: "+"))
    }

    func `repeat`(_ request: Pair, context: RPCServerContext) async throws -> Pair { request }
  }

  /// Takes registered handlers and calls them with values instead of bytes.
  struct Loopback: RPCRouter, RPCClientTransport {
    private var unary:
      [String: @Sendable (any Sendable, RPCServerContext) async throws -> any Sendable] = [:]
    private var server:
      [String: @Sendable (any Sendable, RPCServerContext) async throws -> [any Sendable]] = [:]
    private var client:
      [String: @Sendable ([any Sendable], RPCServerContext) async throws -> any Sendable] = [:]
    private(set) var executions: [String: RPCExecution] = [:]

    private func context(_ method: RPCMethodInfo) -> RPCServerContext {
      RPCServerContext(
        peer: "spiffe://test/", method: method, idempotencyKey: nil, traceID: WireUUID(),
        deadline: nil)
    }

    mutating func handleUnary<Request, Response>(
      _ method: RPCMethod<Request, Response>, execution: RPCExecution,
      _ handler: @escaping @Sendable (Request, RPCServerContext) async throws -> Response
    ) {
      executions[method.info.name] = execution
      unary[method.info.fullName] = { request, context in
        try await handler(try #require(request as? Request), context)
      }
    }

    mutating func handleServerStream<Request, Response>(
      _ method: RPCMethod<Request, Response>, execution: RPCExecution,
      _ handler:
        @escaping @Sendable (Request, RPCServerContext, RPCStreamWriter<Response>)
        async throws -> Void
    ) {
      executions[method.info.name] = execution
      server[method.info.fullName] = { request, context in
        let items = Collected<Response>()
        try await handler(
          try #require(request as? Request), context,
          RPCStreamWriter { await items.append($0) })
        return await items.items
      }
    }

    mutating func handleClientStream<Request, Response>(
      _ method: RPCMethod<Request, Response>, execution: RPCExecution,
      _ handler:
        @escaping @Sendable (RPCMessageStream<Request>, RPCServerContext)
        async throws -> Response
    ) {
      executions[method.info.name] = execution
      client[method.info.fullName] = { requests, context in
        let queue = Queue(requests.compactMap { $0 as? Request })
        return try await handler(RPCMessageStream { await queue.next() }, context)
      }
    }

    func unary<Request, Response>(
      _ request: Request, method: RPCMethod<Request, Response>, options: RPCCallOptions
    ) async throws -> Response {
      let handler = try #require(unary[method.info.fullName])
      return try #require(try await handler(request, context(method.info)) as? Response)
    }

    func serverStream<Request, Response, Result: Sendable>(
      _ request: Request, method: RPCMethod<Request, Response>, options: RPCCallOptions,
      _ body: (RPCMessageStream<Response>) async throws -> Result
    ) async throws -> Result {
      let handler = try #require(server[method.info.fullName])
      let items = try await handler(request, context(method.info))
      let queue = Queue(items.compactMap { $0 as? Response })
      return try await body(RPCMessageStream { await queue.next() })
    }

    func clientStream<Request, Response>(
      method: RPCMethod<Request, Response>, options: RPCCallOptions,
      _ body: (RPCStreamWriter<Request>) async throws -> Void
    ) async throws -> Response {
      let handler = try #require(client[method.info.fullName])
      let items = Collected<Request>()
      try await body(RPCStreamWriter { await items.append($0) })
      return try #require(
        try await handler(await items.items, context(method.info)) as? Response)
    }
  }

  actor Collected<Item: Sendable> {
    private(set) var items: [Item] = []
    func append(_ item: Item) { items.append(item) }
  }

  actor Queue<Item: Sendable> {
    private var items: [Item]
    init(_ items: [Item]) { self.items = items }
    func next() -> Item? { items.isEmpty ? nil : items.removeFirst() }
  }

  private func client() -> OracleClient {
    var loopback = Loopback()
    OracleRegistration(Handlers()).register(on: &loopback)
    return OracleClient(loopback)
  }

  @Test func `calls of all three kinds reach their handlers`() async throws {
    let client = client()
    #expect(try await client.ask(Question(text: "why")) == Answer(text: "ask why"))
    let heard = try await client.listen(Question(text: "q")) { stream in
      var texts: [String] = []
      for try await answer in stream { texts.append(answer.text) }
      return texts
    }
    #expect(heard == ["q 0", "q 1", "q 2"])
    let told = try await client.tell { writer in
      for text in ["a", "b"] { try await writer.write(Question(text: text)) }
    }
    #expect(told == Answer(text: "a+b"))
    #expect(try await client.repeat(Pair()) == Pair())
  }

  @Test func `declared errors are thrown as themselves`() async throws {
    let client = client()
    await #expect(throws: Busy(seconds: 3)) { try await client.ask(Question(text: "busy")) }
  }

  @Test func `a request without a required field is refused before its handler`() async throws {
    let client = client()
    let error = await #expect(throws: RPCError.self) { try await client.ask(Question()) }
    #expect(error?.status == .invalidArgument)
    #expect(error?.message == "required fields are not set: text")
    #expect(error?.isNotExecuted == true)
    await #expect(throws: RPCError.self) { try await client.listen(Question()) { _ in } }
    await #expect(throws: RPCError.self) {
      try await client.tell { try await $0.write(Question()) }
    }
  }

  @Test func `the method table says what the schema says`() {
    let info = OracleMethods.ask.info
    #expect(info.fullName == "services.v1.Oracle/ask")
    #expect(info.ordinal == 1)
    #expect(info.kind == .unary)
    #expect(info.isIdempotent)
    #expect(!info.isBulk)
    #expect(info.roles == ["asker", "auditor"])
    #expect(
      OracleMethods.ask.thrown.map { $0.wireName } == ["services.v1.Busy", "services.v1.Gone"])
    #expect(OracleMethods.listen.info.isBulk)
    #expect(OracleMethods.listen.info.kind == .serverStream)
    #expect(OracleMethods.tell.info.kind == .clientStream)
    #expect(OracleMethods.repeat.info.ordinal == 7)
    #expect(OracleMethods.descriptor.methods.map(\.ordinal) == [1, 2, 3, 7])
  }

  @Test func `the descriptor is that of the service, and the fingerprint its digest`() throws {
    let descriptor = OracleMethods.descriptor
    #expect(descriptor.name == "services.v1.Oracle")
    #expect(descriptor.fingerprint == Fingerprint.sha256(descriptor.schema))
    let schema = try Schema(descriptor: descriptor.schema)
    #expect(schema.services.map(\.name.name) == ["Oracle"])
    #expect(
      Set(schema.messages.map(\.name.name)) == ["Question", "Answer", "Busy", "Gone", "Pair"])
    let all = try Schema(descriptor: FixturesSchema.descriptor)
    #expect(all.messages.count == FixturesSchema.messageTypes.count)
  }

  @Test func `execution is chosen for each method`() {
    var loopback = Loopback()
    OracleRegistration(Handlers(), execution: { $0.name == "ask" ? .loop : .offload })
      .register(on: &loopback)
    // As the schema says, where the caller says nothing.
    var stated = Loopback()
    OracleRegistration(Handlers()).register(on: &stated)
    #expect(
      stated.executions == ["ask": .sync, "listen": .loop, "tell": .offload, "repeat": .offload])
    #expect(loopback.executions.count == 4)
    if case .loop = loopback.executions["ask"] {} else { Issue.record("ask runs elsewhere") }
    if case .offload = loopback.executions["tell"] {} else { Issue.record("tell runs elsewhere") }
    #expect(OracleRegistration<Handlers>.descriptor.name == "services.v1.Oracle")
  }
}
