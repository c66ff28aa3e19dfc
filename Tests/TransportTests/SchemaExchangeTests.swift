internal import Frames
internal import SchemaModel
internal import Testing
internal import Wire

@testable internal import Transport

/// Two sides with different schemas of one service (SPEC.md, handshake, numbers 3 to 5).
@Suite(.timeLimit(.minutes(1)))
struct SchemaExchangeTests {
  /// A client of another version, a call on it, and what both sides counted.
  private func call(
    _ service: RPCServiceDescriptor, retry: RetryPolicy = .never,
    _ body: (TransportClient, Rig, Probe) async throws -> Void
  ) async throws {
    let rig = try await Rig(isTLS: false)
    let probe = Probe()
    let client = try rig.client(services: [service], retry: retry, probe: probe)
    try await body(client, rig, probe)
    await client.close(gracePeriod: .zero)
    await rig.server.shutdown(gracePeriod: .zero)
  }

  // MARK: Verdicts

  @Test(arguments: [Evolution.newer, Evolution.older])
  func `compatible versions talk, whichever side is the newer`(
    _ service: RPCServiceDescriptor
  ) async throws {
    try await call(service) { client, rig, probe in
      #expect(try await client.echo("across") == "across")
      let count = try await client.serverStream(
        Note(details: ["a", "b"]), method: TestService.follow, options: RPCCallOptions()
      ) { stream in try await stream.reduce(0) { count, _ in count + 1 } }
      #expect(count == 2)
      #expect(rig.probe.counts.verdicts == ["server compatible": 1])
      #expect(probe.counts.verdicts == ["client compatible": 1])
    }
  }

  @Test func `compatible versions talk over TLS too`() async throws {
    let rig = try await Rig()
    let client = try rig.client(services: [Evolution.newer])
    #expect(try await client.echo("sealed") == "sealed")
    await client.close(gracePeriod: .zero)
    await rig.server.shutdown(gracePeriod: .zero)
  }

  @Test func `a method that only the newer client has is unimplemented`() async throws {
    try await call(Evolution.newer) { client, _, _ in
      let added = RPCMethod<Note, Note>(TestService.info(9, "added", .unary))
      let error = try await rpcError {
        _ = try await client.unary(Note(), method: added, options: RPCCallOptions())
      }
      #expect(error.status == .unimplemented && error.isNotExecuted)
    }
  }

  @Test func `an incompatible client is refused with the rules, and the log names them`()
    async throws
  {
    try await call(Evolution.broken, retry: RetryPolicy(maximumAttempts: 5)) { client, rig, probe in
      let error = try await rpcError { _ = try await client.echo() }
      #expect(error.status == .schemaIncompatible && error.isNotExecuted)
      #expect(error.message.contains("method-kind-changed, type-changed"))
      #expect(probe.counts.retried == 0)
      #expect(rig.probe.counts.verdicts == ["server incompatible": 1])
      let line = try #require(rig.logs.all.first { $0.message == "transport: services refused" })
      #expect(
        line.metadata["services"] == "\(TestService.name): method-kind-changed, type-changed")
      #expect(rig.probe.refusals(.schema) == 1)
    }
  }

  @Test func `the server judges requests`() async throws {
    try await call(Evolution.wider) { client, rig, _ in
      let error = try await rpcError { _ = try await client.echo() }
      #expect(error.status == .schemaIncompatible && error.isNotExecuted)
      #expect(error.message.contains("max-lowered"))
      #expect(rig.probe.counts.verdicts == ["server incompatible": 1])
    }
  }

  @Test func `the client judges replies, and what it refuses fails here without a retry`()
    async throws
  {
    try await call(Evolution.narrower, retry: RetryPolicy(maximumAttempts: 5)) {
      client, rig, probe in
      let error = try await rpcError { _ = try await client.echo() }
      #expect(error.status == .schemaIncompatible && error.isNotExecuted)
      #expect(error.message.contains("\(TestService.name): max-lowered"))
      #expect(probe.counts.retried == 0)
      #expect(rig.probe.counts.verdicts == ["server compatible": 1])
      #expect(probe.counts.verdicts == ["client incompatible": 1])
      #expect(rig.probe.counts.started == 0)
    }
  }

  @Test func `a service that the client refuses leaves the others usable`() async throws {
    let rig = try await Rig(others: [RefusalTests.Second()], isTLS: false)
    let client = try rig.client(services: [Evolution.narrower, RefusalTests.Second.descriptor])
    let reply = try await client.unary(
      Note(text: "usable"), method: RefusalTests.Second.method, options: RPCCallOptions())
    #expect(reply.text == "usable")
    let error = try await rpcError { _ = try await client.echo() }
    #expect(error.status == .schemaIncompatible && error.isNotExecuted)
    #expect(rig.probe.counts.started == 1)
    await client.close(gracePeriod: .zero)
    await rig.server.shutdown(gracePeriod: .zero)
  }

  // MARK: Hostile clients

  /// Says HELLO with one service, answers the server's SCHEMA with `answer`, and reads to the end.
  private func goAway(
    announcing fingerprint: [UInt8], answer: [UInt8]
  ) async throws -> (RPCError.Status?, details: [String]) {
    let rig = try await Rig(isTLS: false)
    let peer = try await RawPeer(rig.address)
    try await peer.write(RawPeer.hello(services: [(TestService.name, fingerprint)]))
    let asked = try #require(await peer.next())
    #expect(asked.header.type == .schema && asked.header.auxiliary == 0)
    #expect(asked.payload == TestService.schema)
    peer.offer(RawPeer.bytes(FrameHeader(.schema, auxiliary: 0), answer))
    let frame = try #require(await peer.next(.goAway))
    #expect(rig.probe.counts.refusals.values.reduce(0, +) == 1)
    peer.close()
    await rig.server.shutdown(gracePeriod: .zero)
    return (
      RPCError.Status(rawValue: frame.header.auxiliary),
      try CallError(encoded: frame.payload).details
    )
  }

  @Test func `a descriptor that is not the announced one is GOAWAY 35`() async throws {
    let lie = try await goAway(
      announcing: [UInt8](repeating: 9, count: 32), answer: Evolution.newer.schema)
    #expect(lie.0 == .schemaIncompatible && lie.details.isEmpty)
    // Nor does a peer gain anything with the server's own descriptor.
    let copy = try await goAway(
      announcing: Evolution.newer.fingerprint, answer: TestService.schema)
    #expect(copy.0 == .schemaIncompatible && copy.details.isEmpty)
  }

  private static let unjudgeable: [(String, [UInt8])] = [
    ("nothing", []),
    ("no message", [0xFF, 0xFF, 0xFF]),
    ("a descriptor cut off", Array(Evolution.newer.schema.dropLast(3))),
    ("the empty schema", [0, 0]),
    ("another service's", RefusalTests.Second.descriptor.schema),
    (
      "a type more than the service reaches",
      {
        var schema = Evolution.schema(TestService.name, methods: TestService.descriptor.methods)
        schema.messages.append(
          MessageDeclaration(name: QualifiedName(package: "a.v1", name: "Spare"), fields: []))
        return (try? schema.descriptor()) ?? []
      }()
    ),
    (
      "one with policy",
      {
        var schema = Evolution.schema(TestService.name, methods: TestService.descriptor.methods)
        schema.messages[0].fields[0].isPersonal = true
        return (try? schema.descriptor(detail: .policy)) ?? []
      }()
    ),
    ("the longest garbage", [UInt8](repeating: 0x41, count: FrameRules.maximumSchema)),
  ]

  @Test(arguments: unjudgeable.indices)
  func `what is no descriptor of the service is refused, not believed`(_ index: Int) async throws {
    let (name, bytes) = Self.unjudgeable[index]
    let end = try await goAway(announcing: Fingerprint.sha256(bytes), answer: bytes)
    #expect(end.0 == .schemaIncompatible, "\(name)")
    #expect(end.details == ["\(TestService.name): descriptor-invalid"], "\(name)")
  }

  @Test func `a service with a bad descriptor leaves the others usable`() async throws {
    let rig = try await Rig(others: [RefusalTests.Second()], isTLS: false)
    let client = try rig.client(services: [
      Evolution.claiming([1, 2, 3]), RefusalTests.Second.descriptor,
    ])
    let reply = try await client.unary(
      Note(text: "usable"), method: RefusalTests.Second.method, options: RPCCallOptions())
    #expect(reply.text == "usable")
    let error = try await rpcError { _ = try await client.echo() }
    #expect(error.message.contains("descriptor-invalid"))
    #expect(rig.probe.counts.verdicts == ["server invalid": 1, "server equal": 1])
    await client.close(gracePeriod: .zero)
    await rig.server.shutdown(gracePeriod: .zero)
  }

  @Test func `a descriptor over its frame's limit is GOAWAY 34 on its header`() async throws {
    let rig = try await Rig(isTLS: false)
    let peer = try await RawPeer(rig.address)
    try await peer.write(
      RawPeer.hello(services: [(TestService.name, Evolution.newer.fingerprint)]))
    _ = await peer.next(.schema)
    var header = RawPeer.bytes(FrameHeader(.schema, auxiliary: 0))
    header.replaceSubrange(0..<4, with: [1, 0, 4, 0])
    peer.offer(header)
    #expect(await peer.goAway() == .limit)
    await rig.server.shutdown(gracePeriod: .zero)
  }

  @Test(arguments: [(-1, true), (0, true), (1, false)])
  func `the descriptors of one handshake have a limit together`(
    _ excess: Int, isTaken: Bool
  ) async throws {
    let rig = try await Rig(
      others: [RefusalTests.Second(), Third()], isTLS: false, timing: Self.patient)
    let longest = [UInt8](repeating: 1, count: FrameRules.maximumSchema)
    let rest = TransportLimits.maximumDescriptors - 2 * longest.count + 1 + excess
    // Two of the longest are the limit; the third is what goes beyond it.
    let bytes = [longest, Array(longest.dropLast()), [UInt8](repeating: 2, count: rest)]
    let names = [TestService.name, RefusalTests.Second.descriptor.name, Third.descriptor.name]
    let peer = try await RawPeer(rig.address)
    try await peer.write(
      RawPeer.hello(services: zip(names, bytes).map { ($0, Fingerprint.sha256($1)) }))
    for index in 0..<3 {
      peer.offer(RawPeer.bytes(FrameHeader(.schema, auxiliary: UInt16(index)), bytes[index]))
    }
    #expect(await peer.goAway() == (isTaken ? .schemaIncompatible : .limit))
    peer.close()
    await rig.server.shutdown(gracePeriod: .zero)
  }

  /// Hashing half a megabyte takes its time in a debug build.
  private static let patient = TransportTiming(handshake: .seconds(30))

  struct Third: RPCService {
    static let method = RPCMethod<Note, Note>(
      RPCMethodInfo(service: "test.v1.Third", ordinal: 1, name: "echo", kind: .unary))
    static let descriptor = Evolution.version(
      of: RPCServiceDescriptor(
        name: "test.v1.Third", fingerprint: [], schema: [], methods: [method.info])
    ) { _ in }
    func register(on router: inout some RPCRouter) {
      router.handleUnary(Self.method, execution: .loop) { request, _ in request }
    }
  }

  @Test func `a SCHEMA that was not asked for is GOAWAY 32, at any time`() async throws {
    let newer = RawPeer.bytes(FrameHeader(.schema, auxiliary: 0), Evolution.newer.schema)
    let misplaced = RawPeer.bytes(FrameHeader(.schema, auxiliary: 1), Evolution.newer.schema)
    let differing = [(TestService.name, Evolution.newer.fingerprint)]
    let cases: [(String, [UInt8])] = [
      ("before HELLO", newer),
      ("although the fingerprints are equal", try RawPeer.hello() + newer),
      ("for another service", try RawPeer.hello(services: differing) + misplaced),
      ("a second time", try RawPeer.hello(services: differing) + newer + newer),
      (
        "for a service that the server does not have",
        try RawPeer.hello(
          services: differing + [("no.such.Service", [UInt8](repeating: 1, count: 32))])
          + misplaced
      ),
    ]
    for (name, bytes) in cases {
      let rig = try await Rig(isTLS: false)
      let peer = try await RawPeer(rig.address)
      peer.offer(bytes)
      #expect(await peer.goAway() == .malformed, "\(name)")
      peer.close()
      await rig.server.shutdown(gracePeriod: .zero)
    }
  }

  @Test func `no other frame comes while descriptors are awaited or judged`() async throws {
    let hello = try RawPeer.hello(
      services: [(TestService.name, Evolution.newer.fingerprint)])
    let schema = RawPeer.bytes(FrameHeader(.schema, auxiliary: 0), Evolution.newer.schema)
    let request = try RawPeer.request()
    for bytes in [hello + request, hello + schema + request, hello + hello] {
      let rig = try await Rig(isTLS: false)
      let peer = try await RawPeer(rig.address)
      peer.offer(bytes)
      #expect(await peer.goAway() == .malformed)
      peer.close()
      await rig.server.shutdown(gracePeriod: .zero)
    }
  }

  @Test func `a client that does not answer SCHEMA is cut off in time`() async throws {
    let rig = try await Rig(isTLS: false, timing: TransportTiming(handshake: .seconds(2)))
    let peer = try await RawPeer(rig.address)
    peer.offer(try RawPeer.hello(services: [(TestService.name, Evolution.newer.fingerprint)]))
    #expect(await peer.next()?.header.type == .schema)
    await rig.probe.wait(for: .handshakeTimeout)
    await peer.closed()
    await rig.server.shutdown(gracePeriod: .zero)
  }

  @Test func `every connection exchanges descriptors, also when the verdict is known`()
    async throws
  {
    let rig = try await Rig(isTLS: false)
    for _ in 0..<2 {
      let peer = try await RawPeer(rig.address)
      try await peer.write(
        RawPeer.hello(services: [(TestService.name, Evolution.newer.fingerprint)]))
      #expect(await peer.next()?.header.type == .schema)
      try await peer.write(FrameHeader(.schema, auxiliary: 0), Evolution.newer.schema)
      #expect(await peer.next()?.header.type == .welcome)
      peer.close()
    }
    await rig.server.shutdown(gracePeriod: .zero)
  }

  // MARK: Hostile servers

  @Test func `a client ends with 32 what sends SCHEMA out of turn`() async throws {
    let newer = Evolution.newer.schema
    let good = RawPeer.bytes(FrameHeader(.schema, auxiliary: 0), newer)
    let welcome = RawPeer.bytes(
      FrameHeader(.welcome),
      Preamble(versions: 1...1).bytes + (try Welcome(verdicts: [Verdict()]).encodedBytes()))
    for bytes in [
      good + good, RawPeer.bytes(FrameHeader(.schema, auxiliary: 1), newer), welcome + good,
    ] {
      let server = try await Canned(bytes)
      let probe = Probe()
      let client = try TransportClient(
        configuration: TransportClientConfiguration(
          addresses: [server.address], security: .plaintext, services: [TestService.descriptor],
          retry: .never),
        logger: Rig.silent, metrics: probe)
      _ = try? await client.echo()
      await probe.wait { !$0.refusals.isEmpty }
      #expect(Set(probe.counts.refusals.keys).isSubset(of: [.notHello, .badFrame]))
      await client.close(gracePeriod: .zero)
      await server.close()
    }
  }

  @Test func `a server that asks although the schemas are equal is refused`() async throws {
    let schema = RawPeer.bytes(FrameHeader(.schema, auxiliary: 0), TestService.schema)
    let welcome = RawPeer.bytes(
      FrameHeader(.welcome),
      Preamble(versions: 1...1).bytes + (try Welcome(verdicts: [Verdict()]).encodedBytes()))
    for bytes in [schema, schema + welcome] {
      let server = try await Canned(bytes)
      let client = try TransportClient(
        configuration: TransportClientConfiguration(
          addresses: [server.address], security: .plaintext, services: [TestService.descriptor],
          retry: .never),
        logger: Rig.silent)
      let error = try await rpcError { _ = try await client.echo() }
      #expect(error.status == .schemaIncompatible && error.isNotExecuted)
      await client.close(gracePeriod: .zero)
      await server.close()
    }
  }

  // MARK: Unknown data

  /// What a raw client with another schema, or the same, hears on a note with unknown data.
  private func answer(
    to bytes: [UInt8], from service: RPCServiceDescriptor, _ rule: UnknownDataRule
  ) async throws -> (RPCError.Status, payload: [UInt8]) {
    let rig = try await Rig(isTLS: false, unknownData: { _ in rule })
    let peer = try await RawPeer(rig.address)
    try await peer.write(RawPeer.hello(services: [(service.name, service.fingerprint)]))
    if service.fingerprint != TestService.fingerprint {
      try await peer.write(FrameHeader(.schema, auxiliary: 0), service.schema)
    }
    _ = await peer.next(.welcome)
    try await peer.write(
      FrameHeader(
        .request, flags: .last,
        auxiliary: MethodNumber(service: 0, ordinal: TestService.echo.info.ordinal).rawValue,
        stream: StreamID(slot: 0, generation: 1)), bytes)
    let end = try #require(await peer.next(.end))
    peer.close()
    await rig.server.shutdown(gracePeriod: .zero)
    return (RPCError.Status(rawValue: end.header.auxiliary), end.payload)
  }

  @Test func `a server keeps unknown data only of another schema and only where told to`()
    async throws
  {
    let unknown = Evolution.unknownNote
    let kept = try await answer(to: unknown, from: Evolution.newer, .kept)
    #expect(kept.0 == .ok && kept.payload == unknown)
    #expect(try await answer(to: unknown, from: Evolution.newer, .refused).0 == .schemaIncompatible)
    for rule in [UnknownDataRule.kept, .refused] {
      #expect(try await answer(to: unknown, from: TestService.descriptor, rule).0 == .nonCanonical)
      // Another fault of the same kind stays what it is.
      let padded: [UInt8] = [1, 0, 0]
      #expect(try await answer(to: padded, from: Evolution.newer, rule).0 == .nonCanonical)
    }
  }

  @Test func `by default a server refuses unknown data and a client keeps it`() {
    let address = TransportAddress(host: "127.0.0.1", port: 0)
    let server = TransportServerConfiguration(address: address, security: .plaintext)
    #expect(server.unknownData(TestService.echo.info) == .refused)
    let client = TransportClientConfiguration(
      addresses: [address], security: .plaintext, services: [TestService.descriptor])
    #expect(client.unknownData(TestService.echo.info) == .kept)
  }

  @Test func `a client keeps unknown data of another schema unless it stores what it reads`()
    async throws
  {
    var service = TestService()
    service.unary = { _, _ in try Note(encoded: Evolution.unknownNote) }
    let rig = try await Rig(service, isTLS: false)
    let keeping = try rig.client(services: [Evolution.older])
    let reply = try await keeping.unary(
      Note(), method: TestService.echo, options: RPCCallOptions())
    #expect(try reply.encodedBytes() == Evolution.unknownNote)
    let storing = try rig.client(services: [Evolution.older], unknownData: { _ in .refused })
    let same = try rig.client()
    for (client, status) in [(storing, RPCError.Status.schemaIncompatible), (same, .nonCanonical)] {
      #expect(try await rpcError { _ = try await client.echo() }.status == status)
    }
    for client in [keeping, storing, same] { await client.close(gracePeriod: .zero) }
    await rig.server.shutdown(gracePeriod: .zero)
  }

  // MARK: In process

  @Test func `the transport without sockets judges as the network does`() async throws {
    func transport(
      _ offered: [RPCServiceDescriptor]?, _ rule: UnknownDataRule = .refused,
      _ service: TestService = TestService()
    ) throws -> InProcessTransport {
      try InProcessTransport(
        services: [service], peer: "test:peer", offered: offered, unknownRequests: { _ in rule },
        unknownReplies: { _ in rule })
    }
    for service in [TestService.descriptor, Evolution.newer, Evolution.older] {
      #expect(try await transport([service]).echo("across") == "across")
    }
    for (service, rule) in [
      (Evolution.wider, "max-lowered"), (Evolution.narrower, "max-lowered"),
      (Evolution.broken, "method-kind-changed, type-changed"),
      (Evolution.claiming([1]), "descriptor-invalid"),
    ] {
      let error = try await rpcError { _ = try await transport([service]).echo() }
      #expect(error.status == .schemaIncompatible && error.isNotExecuted)
      #expect(error.message.contains(rule))
    }
    let none = try await rpcError { _ = try await transport([]).echo() }
    #expect(none.status == .unimplemented)
    // A note with unknown data, both ways.
    let note = try Note(encoded: Evolution.unknownNote)
    func echo(_ transport: InProcessTransport) async throws -> [UInt8] {
      try await transport.unary(note, method: TestService.echo, options: RPCCallOptions())
        .encodedBytes()
    }
    #expect(try await echo(transport([Evolution.newer], .kept)) == Evolution.unknownNote)
    let refused = try await rpcError { _ = try await echo(transport([Evolution.newer])) }
    #expect(refused.status == .schemaIncompatible)
    let forged = try await rpcError { _ = try await echo(transport(nil, .kept)) }
    #expect(forged.status == .nonCanonical)
  }

  // MARK: Cache

  /// Versions that differ in one number.
  private static func version(_ number: Int) -> SchemaJudge.Evidence {
    let version = Evolution.version { schema in
      schema.messages[0].fields.append(
        Evolution.optional(4, "extra", .string(max: number + 1)))
    }
    return SchemaJudge.Evidence(service: version.name, descriptor: version.schema)
  }

  @Test func `verdicts are remembered by what was received, and not more than the limit`()
    async throws
  {
    let judge = SchemaJudge([TestService.descriptor], carrying: .requests)
    let limit = SchemaJudge.maximumVerdicts
    for number in 0..<limit {
      #expect(await judge.judge(Self.version(number)).verdict == .compatible)
    }
    #expect(await judge.rememberedCount == limit)
    #expect(await judge.workedOut == limit)
    let known = await judge.judge(Self.version(0))
    #expect(known.verdict == .compatible)
    #expect(known.digest == Fingerprint.sha256(Self.version(0).descriptor))
    #expect(await judge.workedOut == limit)
    _ = await judge.judge(Self.version(limit))
    #expect(await judge.rememberedCount == limit)
    // The oldest had to go.
    _ = await judge.judge(Self.version(0))
    #expect(await judge.workedOut == limit + 2)
    #expect(await judge.rememberedCount == limit)
  }

  @Test func `one descriptor under two names is judged twice`() async throws {
    let judge = SchemaJudge(
      [TestService.descriptor, RefusalTests.Second.descriptor], carrying: .requests)
    let newer = Evolution.newer
    let own = SchemaJudge.Evidence(service: newer.name, descriptor: newer.schema)
    let other = SchemaJudge.Evidence(
      service: RefusalTests.Second.descriptor.name, descriptor: newer.schema)
    #expect(await judge.judge(own).verdict == .compatible)
    #expect(await judge.judge(other).verdict == .invalid)
    #expect(await judge.judge(own).verdict == .compatible)
  }

  // MARK: Configuration

  @Test(arguments: [(0, true), (1, false)])
  func `a side whose own descriptors are over the limit does not start`(
    _ excess: Int, isTaken: Bool
  ) throws {
    let half = [UInt8](repeating: 0, count: FrameRules.maximumSchema)
    let services = [
      Evolution.claiming(half), Evolution.claiming(half, RefusalTests.Second.descriptor),
      Evolution.claiming([UInt8](repeating: 0, count: excess), Third.descriptor),
    ]
    let configuration = TransportClientConfiguration(
      addresses: [Rig.refusing], security: .plaintext, services: services)
    let result = Result { try TransportClient(configuration: configuration, logger: Rig.silent) }
    switch result {
    case .success: #expect(isTaken)
    case .failure(let error):
      #expect(!isTaken)
      #expect((error as? TransportError)?.code == .configuration)
    }
  }
}
