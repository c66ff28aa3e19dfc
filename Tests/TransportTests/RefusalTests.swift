internal import Frames
internal import Logging
internal import NIOCore
internal import NIOSSL
internal import SchemaModel
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import Transport

/// Whatever must not get in: each is refused within a bound, logged with a reason, counted, and the
/// service serves on.
@Suite(.timeLimit(.minutes(1)))
struct RefusalTests {
  /// Short only where nothing but the peer's own reading depends on it.
  private static let quick = TransportTiming(linger: .milliseconds(200))

  /// Runs a hostile client, waits for the refusal, and checks that an honest client is served.
  private func expectRefusal(
    _ reason: RefusalReason, _ rig: Rig, _ body: (Rig) async throws -> Void
  ) async throws {
    try await body(rig)
    await rig.probe.wait(for: reason)
    #expect(rig.logs.hasRefusal(reason))
    // Bounds that a test made short may hit an honest client of a busy machine too.
    let client = try rig.client(
      retry: RetryPolicy(maximumAttempts: 20, maximumDelay: .milliseconds(100)))
    #expect(try await client.echo("unharmed") == "unharmed")
    await client.close(gracePeriod: .seconds(1))
    await rig.server.shutdown(gracePeriod: .seconds(1))
  }

  // MARK: Certificates

  @Test func `a certificate of another authority is refused on both sides`() async throws {
    let rig = try await Rig(timing: Self.quick)
    let stranger = try TestPKI("stranger")
    try await expectRefusal(.certificateNotTrusted, rig) { rig in
      let client = try rig.client(
        security: try stranger.security(Rig.clientName, trusting: rig.pki))
      let error = try await rpcError { _ = try await client.echo() }
      #expect(error.isNotExecuted)
      #expect(error.message.contains("certificate"))
    }
  }

  @Test func `an expired certificate is refused as expired`() async throws {
    let rig = try await Rig(timing: Self.quick)
    try await expectRefusal(.certificateExpired, rig) { rig in
      let client = try rig.client(
        security: try rig.pki.security(Rig.clientName, validFor: -7200 ..< -3600))
      let error = try await rpcError { _ = try await client.echo() }
      #expect(error.isNotExecuted)
      #expect(error.message.contains("certificate"))
    }
  }

  private func context(
    _ rig: Rig, certificate: Bool, protocols: [String] = [TransportTLS.applicationProtocol],
    maximum: TLSVersion? = nil, uris: [String] = [Rig.clientName]
  ) throws -> NIOSSLContext {
    var configuration = TLSConfiguration.makeClientConfiguration()
    configuration.certificateVerification = .noHostnameVerification
    configuration.trustRoots = .certificates(
      try NIOSSLCertificate.fromPEMBytes(Array(try rig.pki.trustPEM().utf8)))
    configuration.applicationProtocols = protocols
    configuration.maximumTLSVersion = maximum
    if certificate {
      let issued = try rig.pki.issue(uris)
      configuration.certificateChain = try NIOSSLCertificate.fromPEMBytes(
        Array(issued.certificate.utf8)
      ).map { .certificate($0) }
      configuration.privateKey = .privateKey(
        try NIOSSLPrivateKey(bytes: Array(issued.key.utf8), format: .pem))
    }
    return try NIOSSLContext(configuration: configuration)
  }

  @Test func `a client without a certificate is refused`() async throws {
    let rig = try await Rig(timing: Self.quick)
    try await expectRefusal(.noCertificate, rig) { rig in
      let peer = try await RawPeer(rig.address, tls: try context(rig, certificate: false))
      peer.offer(try RawPeer.hello())
      await peer.closed()
    }
  }

  @Test func `a certificate with two URI names or none has no identity`() async throws {
    for uris in [[], [Rig.clientName, Rig.clientName + "/two"]] {
      let rig = try await Rig(timing: Self.quick)
      try await expectRefusal(.identityMissing, rig) { rig in
        let peer = try await RawPeer(
          rig.address, tls: try context(rig, certificate: true, uris: uris))
        peer.offer(try RawPeer.hello())
        await peer.closed()
      }
    }
  }

  @Test func `TLS 1.2 is refused`() async throws {
    let rig = try await Rig(timing: Self.quick)
    try await expectRefusal(.tlsFailed, rig) { rig in
      let peer = try await RawPeer(
        rig.address, tls: try context(rig, certificate: true, maximum: .tlsv12))
      peer.offer(try RawPeer.hello())
      await peer.closed()
    }
  }

  @Test func `another application protocol is refused`() async throws {
    let rig = try await Rig(timing: Self.quick)
    try await expectRefusal(.protocolNotNegotiated, rig) { rig in
      let peer = try await RawPeer(
        rig.address, tls: try context(rig, certificate: true, protocols: ["h2"]))
      peer.offer(try RawPeer.hello())
      await peer.closed()
    }
  }

  @Test func `a plain-text client of a TLS server is refused`() async throws {
    let rig = try await Rig(timing: Self.quick)
    try await expectRefusal(.notTLS, rig) { rig in
      let peer = try await RawPeer(rig.address)
      peer.offer(Array("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8))
      await peer.closed()
    }
    let other = try await Rig(timing: Self.quick)
    let peer = try await RawPeer(other.address)
    peer.offer(try RawPeer.hello())
    await peer.closed()
    await other.probe.wait { $0.refusals.values.reduce(0, +) == 1 }
    await other.server.shutdown(gracePeriod: .zero)
  }

  @Test func `a client tells that the server's certificate is not trusted`() async throws {
    let rig = try await Rig(timing: Self.quick)
    let stranger = try TestPKI("stranger")
    let client = try rig.client(
      security: try rig.pki.security(Rig.clientName, trusting: stranger))
    let error = try await rpcError { _ = try await client.echo() }
    #expect(error.status == .unauthenticated)
    #expect(error.message.contains("is not trusted"))
    await rig.server.shutdown(gracePeriod: .zero)
  }

  @Test func `a trusted server with the wrong name is not spoken to`() async throws {
    let rig = try await Rig(timing: Self.quick)
    let client = try rig.client(acceptsServer: { $0.contains("/role/planning/") })
    let error = try await rpcError { _ = try await client.echo() }
    #expect(error.status == .unauthenticated)
    #expect(error.message.contains("another service"))
    await rig.server.shutdown(gracePeriod: .zero)
  }

  @Test func `plaintext is refused on an address that others reach`() async throws {
    let server = try TransportServer(
      configuration: TransportServerConfiguration(
        address: TransportAddress(host: "0.0.0.0", port: 0), security: .plaintext),
      services: [TestService()], authorise: { _, _ in nil }, logger: .init(label: "test"))
    await #expect(throws: TransportError.self) { try await server.start() }
  }

  // MARK: Before WELCOME

  @Test(arguments: [
    Array("HELO mail.example\r\n\r\n".utf8), [UInt8](repeating: 0, count: 64),
    [UInt8](repeating: 255, count: 64), RawPeer.bytes(FrameHeader(.ping, argument: 1)),
    RawPeer.bytes(FrameHeader(.schema), [1, 2, 3]),
    RawPeer.bytes(FrameHeader(.hello), Array("HMWX".utf8) + [1, 1, 0, 0, 0, 0]),
    RawPeer.bytes(FrameHeader(.hello), Array("HMWD".utf8) + [1, 1, 0, 0, 0xFF, 0xFF, 0xFF]),
    RawPeer.bytes(FrameHeader(.hello)),
  ])
  func `garbage before HELLO ends with GOAWAY 32`(bytes: [UInt8]) async throws {
    let rig = try await Rig(isTLS: false, timing: Self.quick)
    try await expectRefusal(.notHello, rig) { rig in
      let peer = try await RawPeer(rig.address)
      try await peer.write(bytes)
      #expect(await peer.goAway() == .malformed)
      await peer.closed()
    }
  }

  @Test func `a REQUEST before HELLO is refused`() async throws {
    let rig = try await Rig(isTLS: false, timing: Self.quick)
    try await expectRefusal(.notHello, rig) { rig in
      let peer = try await RawPeer(rig.address)
      try await peer.write(RawPeer.request())
      #expect(await peer.goAway() == .malformed)
    }
    #expect(rig.probe.counts.started == 1, "only the honest client's call")
  }

  @Test func `a HELLO over 16 KiB is refused on its header`() async throws {
    let rig = try await Rig(isTLS: false, timing: Self.quick)
    try await expectRefusal(.frameTooLarge, rig) { rig in
      let peer = try await RawPeer(rig.address)
      var header = RawPeer.bytes(FrameHeader(.hello))
      header.replaceSubrange(0..<4, with: [1, 0x40, 0, 0])
      try await peer.write(header)
      #expect(await peer.goAway() == .limit)
    }
  }

  @Test func `no common version is refused with GOAWAY 35`() async throws {
    let rig = try await Rig(isTLS: false, timing: Self.quick)
    try await expectRefusal(.version, rig) { rig in
      let peer = try await RawPeer(rig.address)
      try await peer.write(RawPeer.hello(versions: 2...9))
      #expect(await peer.goAway() == .schemaIncompatible)
    }
  }

  @Test func `a range that includes this version gets it`() async throws {
    let rig = try await Rig(isTLS: false, timing: Self.quick)
    let peer = try await RawPeer(rig.address)
    try await peer.write(RawPeer.hello(versions: 1...9))
    let frame = try #require(await peer.next())
    #expect(frame.header.type == .welcome)
    #expect(Array(frame.payload.prefix(8)) == [UInt8]("HMWD".utf8) + [1, 1, 0, 0])
    peer.close()
    await rig.server.shutdown(gracePeriod: .zero)
  }

  @Test func `no usable service is refused with GOAWAY 35 and the service's name`() async throws {
    let rig = try await Rig(isTLS: false, timing: Self.quick)
    let other = [UInt8](repeating: 9, count: 32)
    for services in [[], [("no.such.Service", other)]] {
      let peer = try await RawPeer(rig.address)
      try await peer.write(RawPeer.hello(services: services))
      #expect(await peer.goAway() == .schemaIncompatible)
    }
    try await expectRefusal(.schema, rig) { rig in
      let client = try rig.client(services: [Evolution.broken])
      let error = try await rpcError { _ = try await client.echo() }
      #expect(error.status == .schemaIncompatible && error.isNotExecuted)
      #expect(error.message.contains("\(TestService.name): method-kind-changed, type-changed"))
    }
  }

  @Test func `a service that the server does not have is refused beside one that it has`()
    async throws
  {
    let rig = try await Rig(isTLS: false, timing: Self.quick)
    let second = RPCMethodInfo(service: "test.v1.Other", ordinal: 1, name: "x", kind: .unary)
    let client = try rig.client(services: [
      TestService.descriptor,
      RPCServiceDescriptor(
        name: "test.v1.Other", fingerprint: [UInt8](repeating: 1, count: 32), schema: [],
        methods: [second]),
    ])
    #expect(try await client.echo() == "hello")
    let error = try await rpcError {
      _ = try await client.unary(
        Note(), method: RPCMethod<Note, Note>(second), options: RPCCallOptions())
    }
    #expect(error.status == .schemaIncompatible && error.isNotExecuted)
    #expect(error.message.contains("does not have test.v1.Other"))
    // The same from the wire: END with the verdict's status, not executed.
    let peer = try await RawPeer(rig.address)
    try await peer.write(
      RawPeer.hello(services: [
        (TestService.name, TestService.fingerprint),
        ("test.v1.Other", [UInt8](repeating: 1, count: 32)),
      ]))
    let welcome = try #require(await peer.next(.welcome))
    let verdicts = try Welcome(encoded: Array(welcome.payload.dropFirst(8))).verdicts
    #expect(verdicts.map(\.status) == [0, RPCError.Status.schemaIncompatible.rawValue])
    #expect(verdicts.map(\.rules) == [[], ["service-unknown"]])
    try await peer.write(
      FrameHeader(
        .request, flags: .last, auxiliary: MethodNumber(service: 1, ordinal: 1).rawValue,
        stream: StreamID(slot: 0, generation: 1)), try Note().encodedBytes())
    let end = try #require(await peer.next(.end))
    #expect(end.header.auxiliary == RPCError.Status.schemaIncompatible.rawValue)
    #expect(end.header.flags == .notExecuted)
    peer.close()
    await client.close(gracePeriod: .zero)
    await rig.server.shutdown(gracePeriod: .zero)
  }

  struct Second: RPCService {
    static let method = RPCMethod<Note, Note>(
      RPCMethodInfo(service: "test.v1.Second", ordinal: 1, name: "echo", kind: .unary))
    static let descriptor = Evolution.version(
      of: RPCServiceDescriptor(
        name: "test.v1.Second", fingerprint: [], schema: [], methods: [method.info])
    ) { _ in }
    static let changed = Evolution.version(of: descriptor) { schema in
      schema.messages[0].fields[0].type = .bool
    }
    func register(on router: inout some RPCRouter) {
      router.handleUnary(Self.method, execution: .loop) { request, _ in request }
    }
  }

  @Test func `only the service whose schema differs is refused, with status 35`() async throws {
    let rig = try await Rig(others: [Second()], isTLS: false)
    let client = try rig.client(services: [TestService.descriptor, Second.changed])
    let error = try await rpcError {
      _ = try await client.unary(Note(), method: Second.method, options: RPCCallOptions())
    }
    #expect(error.status == .schemaIncompatible && error.isNotExecuted)
    #expect(error.message.contains("schemas of the two sides differ (type-changed)"))
    #expect(try await client.echo() == "hello")
    await client.close(gracePeriod: .zero)
    // A client that calls it nevertheless gets END 35.
    let peer = try await RawPeer(rig.address)
    try await peer.write(
      RawPeer.hello(services: [
        (TestService.name, TestService.fingerprint),
        ("test.v1.Second", Second.changed.fingerprint),
      ]))
    #expect(await peer.next(.schema)?.header.auxiliary == 1)
    try await peer.write(FrameHeader(.schema, auxiliary: 1), Second.changed.schema)
    let welcome = try #require(await peer.next(.welcome))
    let verdicts = try Welcome(encoded: Array(welcome.payload.dropFirst(8))).verdicts
    #expect(verdicts.map(\.rules) == [[], ["type-changed"]])
    try await peer.write(
      FrameHeader(
        .request, flags: .last, auxiliary: MethodNumber(service: 1, ordinal: 1).rawValue,
        stream: StreamID(slot: 0, generation: 1)), try Note().encodedBytes())
    let end = try #require(await peer.next(.end))
    #expect(end.header.auxiliary == RPCError.Status.schemaIncompatible.rawValue)
    #expect(end.header.flags == .notExecuted)
    peer.close()
    await rig.server.shutdown(gracePeriod: .zero)
  }

  @Test(arguments: [true, false])
  func `a client that says nothing is cut off in time`(isTLS: Bool) async throws {
    let rig = try await Rig(
      isTLS: isTLS, timing: TransportTiming(handshake: .milliseconds(300)))
    try await expectRefusal(.handshakeTimeout, rig) { rig in
      let peer = try await RawPeer(rig.address)
      await peer.closed()
    }
  }

  @Test func `a HELLO that trickles is cut off in time`() async throws {
    let rig = try await Rig(
      isTLS: false, timing: TransportTiming(handshake: .milliseconds(300)))
    try await expectRefusal(.handshakeTimeout, rig) { rig in
      let peer = try await RawPeer(rig.address)
      peer.offer(Array(try RawPeer.hello().prefix(20)))
      await peer.closed()
    }
  }

  // MARK: Admission

  @Test func `handshakes beyond the limits are refused at once`() async throws {
    for (admission, reason) in [
      (TransportAdmission(maximumHandshakesPerAddress: 2), RefusalReason.tooManyFromAddress),
      (TransportAdmission(maximumHandshakes: 2), .tooManyHandshakes),
      (TransportAdmission(maximumConnections: 2), .tooManyConnections),
    ] {
      let rig = try await Rig(isTLS: false, admission: admission)
      let first = try await RawPeer(rig.address)
      let second = try await RawPeer(rig.address)
      await rig.probe.wait { $0.opened == 2 }
      try await expectRefusal(reason, rig) { rig in
        let third = try await RawPeer(rig.address)
        await third.closed()
        first.close()
        second.close()
        await rig.probe.wait { $0.closed == 2 }
      }
    }
  }

  @Test func `an identity gets so many connections and no more`() async throws {
    let rig = try await Rig(admission: TransportAdmission(maximumPerIdentity: 2))
    let first = try rig.client()
    let second = try rig.client()
    try await first.connect()
    try await second.connect()
    let third = try rig.client()
    let error = try await rpcError { try await third.connect() }
    #expect(error.status == .resourceExhausted && error.isNotExecuted)
    #expect(rig.logs.hasRefusal(.tooManyForIdentity))
    await first.close(gracePeriod: .zero)
    await rig.probe.wait { $0.closed >= 2 }
    try await third.connect()
    await second.close(gracePeriod: .zero)
    await third.close(gracePeriod: .zero)
    await rig.server.shutdown(gracePeriod: .zero)
  }

  // MARK: After WELCOME

  @Test func `an oversize frame is refused on its header and ends the connection`() async throws {
    let rig = try await Rig(isTLS: false, timing: Self.quick)
    try await expectRefusal(.frameTooLarge, rig) { rig in
      let peer = try await RawPeer(rig.address)
      _ = try await peer.greet()
      var header = try RawPeer.request()
      header.replaceSubrange(0..<4, with: [0xFF, 0xFF, 0xFF, 0xFF])
      try await peer.write(Array(header.prefix(16)))
      #expect(await peer.goAway() == .limit)
      await peer.closed()
    }
  }

  @Test func `an unknown method is answered and the connection goes on`() async throws {
    let rig = try await Rig(isTLS: false, timing: Self.quick)
    let peer = try await RawPeer(rig.address)
    _ = try await peer.greet()
    try await peer.write(
      RawPeer.request(method: TestService.info(999, "none", .unary)))
    let end = try #require(await peer.next(.end))
    #expect(end.header.auxiliary == RPCError.Status.unimplemented.rawValue)
    #expect(end.header.flags == .notExecuted)
    try await peer.write(RawPeer.request(generation: 2))
    #expect(await peer.next(.end)?.header.auxiliary == 0)
    #expect(rig.probe.refusals(.unknownMethod) == 1)
    peer.close()
    await rig.server.shutdown(gracePeriod: .zero)
  }

  @Test func `a deadline that passes between receipt and dispatch is END 4 unexecuted`()
    async throws
  {
    let ran = Signal()
    let rig = try await Rig(
      TestService(unary: { note, _ in
        ran.happen()
        return note
      }), isTLS: false
    ) { _, _ in
      // Keeps the loop busy for longer than the call may take.
      let end = NIODeadline.now() + .milliseconds(5)
      while NIODeadline.now() < end {}
      return nil
    }
    let peer = try await RawPeer(rig.address)
    _ = try await peer.greet()
    try await peer.write(RawPeer.request(milliseconds: 1))
    let end = try #require(await peer.next(.end))
    #expect(end.header.auxiliary == RPCError.Status.deadlineExceeded.rawValue)
    #expect(end.header.flags == .notExecuted)
    #expect(rig.probe.refusals(.deadlineBeforeDispatch) == 1)
    #expect(rig.probe.counts.started == 0 && !ran.hasHappened)
    // The connection and calls with enough time go on.
    try await peer.write(RawPeer.request(generation: 2, milliseconds: 60_000))
    #expect(await peer.next(.end)?.header.auxiliary == 0)
    peer.close()
    await rig.server.shutdown(gracePeriod: .zero)
  }

  @Test func `a message that cannot be read ends its call and not the connection`() async throws {
    let rig = try await Rig(isTLS: false, timing: Self.quick)
    let peer = try await RawPeer(rig.address)
    _ = try await peer.greet()
    let method = MethodNumber(service: 0, ordinal: 1).rawValue
    let id = StreamID(slot: 0, generation: 1)
    for (flags, payload) in [
      (FrameFlags.last, [UInt8]()), (.last, [0xFF]), ([.last, .metadata], [9, 0, 1]),
      ([.last, .metadata], [0xFF, 0xFF]), ([.last, .metadata], [1]),
    ] {
      try await peer.write(
        FrameHeader(.request, flags: flags, auxiliary: method, stream: id), payload)
      let end = try #require(await peer.next(.end))
      #expect([32, 33, 34].contains(end.header.auxiliary))
    }
    try await peer.write(RawPeer.request(generation: 3))
    #expect(await peer.next(.end)?.header.auxiliary == 0)
    peer.close()
    await rig.server.shutdown(gracePeriod: .zero)
  }

  @Test func `calls in one slot of another generation and a live id are protocol violations`()
    async throws
  {
    for generation in [UInt32(1), 2] {
      let gate = Signal()
      let rig = try await Rig(
        TestService(unary: { request, _ in
          await gate.wait()
          return request
        }), isTLS: false, timing: Self.quick)
      let peer = try await RawPeer(rig.address)
      _ = try await peer.greet()
      try await peer.write(RawPeer.request())
      await rig.probe.wait { $0.started == 1 }
      try await peer.write(RawPeer.request(generation: generation))
      #expect(await peer.goAway() == .malformed)
      gate.happen()
      await peer.closed()
      await rig.server.shutdown(gracePeriod: .seconds(1))
    }
  }

  @Test func `a slot at the limit is refused and the one below is served`() async throws {
    let rig = try await Rig(
      isTLS: false, limits: TransportLimits(maximumCalls: 10), timing: Self.quick)
    let peer = try await RawPeer(rig.address)
    let welcome = try await peer.greet()
    #expect(welcome.limits.maximumCalls == 10)
    try await peer.write(RawPeer.request(slot: 9))
    #expect(await peer.next(.end)?.header.auxiliary == 0)
    try await peer.write(RawPeer.request(slot: 10))
    #expect(await peer.goAway() == .limit)
    await rig.server.shutdown(gracePeriod: .zero)
  }

  /// Frames that no client sends at that point, each with the status it is refused with.
  static let violations: [(String, [UInt8], RPCError.Status)] = {
    let id = StreamID(slot: 0, generation: 1)
    return [
      ("SCHEMA not asked for", RawPeer.bytes(FrameHeader(.schema), [1, 2]), .malformed),
      ("a second HELLO", (try? RawPeer.hello()) ?? [], .malformed),
      ("WELCOME", RawPeer.bytes(FrameHeader(.welcome)), .malformed),
      ("END", RawPeer.bytes(FrameHeader(.end, stream: id)), .malformed),
      (
        "a unary REQUEST without last",
        (try? RawPeer.request(flags: [])) ?? [], .malformed
      ),
      (
        "a method of a service that was not offered",
        RawPeer.bytes(
          FrameHeader(
            .request, flags: .last, auxiliary: MethodNumber(service: 1, ordinal: 1).rawValue,
            stream: id)), .malformed
      ),
      (
        "method ordinal 0",
        RawPeer.bytes(FrameHeader(.request, flags: .last, auxiliary: 0, stream: id)), .malformed
      ),
      ("CREDIT of nothing", RawPeer.bytes(FrameHeader(.credit, stream: id)), .malformed),
      (
        "eleven PINGs at once",
        (0..<11).flatMap { RawPeer.bytes(FrameHeader(.ping, argument: $0)) }, .resourceExhausted
      ),
      (
        "a flood of stray CANCELs",
        (0..<1100).flatMap { _ in RawPeer.bytes(FrameHeader(.cancel, auxiliary: 1, stream: id)) },
        .resourceExhausted
      ),
    ]
  }()

  @Test(arguments: violations)
  func `a frame out of place ends the connection`(
    violation: (name: String, bytes: [UInt8], status: RPCError.Status)
  ) async throws {
    let rig = try await Rig(isTLS: false, timing: Self.quick)
    let peer = try await RawPeer(rig.address)
    _ = try await peer.greet()
    peer.offer(violation.bytes)
    #expect(await peer.goAway() == violation.status)
    await peer.closed()
    await rig.server.shutdown(gracePeriod: .zero)
  }

  @Test func `ten PINGs at once are answered with their tokens`() async throws {
    let rig = try await Rig(isTLS: false)
    let peer = try await RawPeer(rig.address)
    _ = try await peer.greet()
    for token in UInt32(0)..<10 {
      try await peer.write(FrameHeader(.ping, argument: token))
      let pong = try #require(await peer.next(.pong))
      #expect(pong.header.argument == token)
    }
    peer.close()
    await rig.server.shutdown(gracePeriod: .zero)
  }

  @Test func `items beyond the credit end the connection`() async throws {
    let gate = Signal()
    let rig = try await Rig(
      TestService(upload: { _, _ in
        await gate.wait()
        return Note()
      }), isTLS: false, timing: TransportTiming(linger: .milliseconds(200)))
    let peer = try await RawPeer(rig.address)
    _ = try await peer.greet()
    try await peer.write(
      RawPeer.request(method: TestService.upload.info, flags: [], Note(text: "first")))
    let item = RawPeer.bytes(
      FrameHeader(.item, stream: StreamID(slot: 0, generation: 1)),
      [UInt8](repeating: 0, count: (128 << 10) - 64))
    // Exactly the window, then one byte of cost more.
    try await peer.write(item)
    try await peer.write(item)
    try await peer.write(FrameHeader(.ping, argument: 5))
    #expect(await peer.next()?.header.type == .pong)
    peer.offer(
      RawPeer.bytes(FrameHeader(.item, stream: StreamID(slot: 0, generation: 1)), [0, 0]))
    #expect(await peer.goAway() == .limit)
    gate.happen()
    await rig.server.shutdown(gracePeriod: .seconds(1))
  }

  @Test(arguments: [true, false])
  func `whatever follows the end of a stream is counted as stray`(isLive: Bool) async throws {
    let (taken, gate) = (Signal(), Signal())
    let rig = try await Rig(
      TestService(upload: { requests, _ in
        for try await _ in requests {}
        taken.happen()
        if isLive { await gate.wait() }
        return Note(text: "done")
      }), isTLS: false, timing: Self.quick)
    let peer = try await RawPeer(rig.address)
    _ = try await peer.greet()
    try await peer.write(RawPeer.request(method: TestService.upload.info, flags: []))
    let last = RawPeer.bytes(
      FrameHeader(.item, flags: .last, stream: StreamID(slot: 0, generation: 1)))
    try await peer.write(last)
    await taken.wait()
    if !isLive { #expect(await peer.next(.end)?.header.auxiliary == 0) }
    peer.offer(Array(repeatElement(last, count: 1500).joined()))
    #expect(await peer.goAway() == .resourceExhausted)
    gate.happen()
    await peer.closed()
    await rig.server.shutdown(gracePeriod: .seconds(1))
  }

  @Test func `more than 4 MiB of outstanding credit is malformed`() async throws {
    let rig = try await Rig(
      TestService(stream: { _, _, _ in
        let never = AsyncStream<Never>.makeStream()
        for await _ in never.stream {}
      }), isTLS: false, timing: Self.quick)
    let peer = try await RawPeer(rig.address)
    _ = try await peer.greet()
    try await peer.write(RawPeer.request(method: TestService.follow.info))
    await rig.probe.wait { $0.started == 1 }
    let id = StreamID(slot: 0, generation: 1)
    let room = UInt32((4 << 20) - TransportLimits.defaultCredit)
    try await peer.write(FrameHeader(.credit, stream: id, argument: room))
    try await peer.write(FrameHeader(.ping, argument: 1))
    #expect(await peer.next()?.header.type == .pong)
    try await peer.write(FrameHeader(.credit, stream: id, argument: 1))
    #expect(await peer.goAway() == .malformed)
    await rig.server.shutdown(gracePeriod: .seconds(1))
  }

  @Test func `initial credit outside its range is malformed`() async throws {
    for (credit, isGood) in [
      ((192 << 10) - 1, false), (192 << 10, true), (4 << 20, true), ((4 << 20) + 1, false),
    ] {
      let rig = try await Rig(isTLS: false, timing: Self.quick)
      let peer = try await RawPeer(rig.address)
      try await peer.write(RawPeer.hello(credit: UInt32(credit)))
      let frame = try #require(await peer.next())
      #expect(frame.header.type == (isGood ? .welcome : .goAway))
      peer.close()
      await rig.server.shutdown(gracePeriod: .zero)
    }
  }

  @Test func `streams beyond their limit are refused unexecuted`() async throws {
    let rig = try await Rig(
      TestService(stream: { _, _, _ in
        let never = AsyncStream<Never>.makeStream()
        for await _ in never.stream {}
      }), isTLS: false, limits: TransportLimits(maximumStreams: 2), timing: Self.quick)
    let peer = try await RawPeer(rig.address)
    _ = try await peer.greet()
    for slot in 0..<3 {
      try await peer.write(RawPeer.request(slot: slot, method: TestService.follow.info))
    }
    let end = try #require(await peer.next(.end))
    #expect(end.header.stream.slot == 2)
    #expect(end.header.auxiliary == RPCError.Status.resourceExhausted.rawValue)
    #expect(end.header.flags == .notExecuted)
    peer.close()
    await rig.server.shutdown(gracePeriod: .seconds(1))
  }

  // MARK: Slow peers

  @Test func `a frame that is begun and not ended is cut off in time`() async throws {
    let rig = try await Rig(
      isTLS: false, timing: TransportTiming(partialFrame: .milliseconds(200)))
    try await expectRefusal(.partialFrame, rig) { rig in
      let peer = try await RawPeer(rig.address)
      _ = try await peer.greet()
      peer.offer(Array(try RawPeer.request().prefix(18)))
      await peer.closed()
    }
  }

  @Test func `a silent peer is asked with PING and cut off`() async throws {
    let timing = TransportTiming(
      keepAliveInterval: .milliseconds(100), keepAliveTimeout: .milliseconds(100))
    let rig = try await Rig(isTLS: false, timing: timing)
    let peer = try await RawPeer(rig.address)
    _ = try await peer.greet()
    #expect(await peer.next()?.header.type == .ping)
    await peer.closed()
    #expect(rig.logs.hasRefusal(.keepAlive))
    await rig.server.shutdown(gracePeriod: .zero)
  }

  @Test func `an answered PING keeps a silent connection open`() async throws {
    // Two PINGs a second are allowed: an interval below half a second would be a flood before long.
    let timing = TransportTiming(
      keepAliveInterval: .milliseconds(600), keepAliveTimeout: .patience)
    let rig = try await Rig(timing: timing)
    let client = try rig.client()
    try await client.connect()
    // Several intervals pass; each costs a PING and a PONG.
    let before = rig.probe.counts.received
    await rig.probe.wait { $0.received >= before + 4 * FrameHeader.byteCount }
    #expect(try await client.echo() == "hello")
    #expect(rig.probe.counts.opened == 1)
    await client.close(gracePeriod: .zero)
    await rig.server.shutdown(gracePeriod: .zero)
  }

  /// Five streams of 4 MiB wait until they have stood still for too long, eight are too much at once.
  @Test(arguments: [(5, RefusalReason.writeStall), (8, .outboundOverflow)])
  func `a peer that reads nothing is cut off and its memory bounded`(
    streams: Int, reason: RefusalReason
  ) async throws {
    let stopped = Signal()
    let rig = try await Rig(
      TestService(stream: { _, _, writer in
        defer { stopped.happen() }
        while true { try await writer.write(Note(thrown: [UInt8](repeating: 1, count: 60_000))) }
      }), isTLS: false,
      timing: TransportTiming(writeStall: .milliseconds(400), linger: .milliseconds(100)))
    let peer = try await RawPeer(rig.address, readsAtOnce: false, receiveBuffer: 4096)
    try await peer.write(RawPeer.hello(credit: 4 << 20))
    await rig.probe.wait { $0.sent > 0 }
    // As many streams as fit: far more than the sockets' buffers hold.
    for slot in 0..<streams {
      peer.offer(try RawPeer.request(slot: slot, method: TestService.follow.info))
    }
    await rig.probe.wait(for: reason)
    await stopped.wait()
    await rig.probe.wait { $0.closed == 1 }
    #expect(rig.probe.counts.sent <= streams * (4 << 20) + (1 << 20))
    peer.close()
    await rig.server.shutdown(gracePeriod: .seconds(1))
  }
}
