internal import Frames
internal import Logging
internal import NIOCore
internal import Wire
internal import WireRPC

/// A service that a client offered, in HELLO's order.
struct Offer {
  let name: String
  /// What the client announced.
  let fingerprint: [UInt8]
  /// Set before WELCOME is sent, constant after.
  var verdict: SchemaVerdict
  /// The methods of the service by ordinal.
  private let methods: [RegisteredMethod?]
  /// Which of them the peer may call. Rights follow from certificate and schema: a connection has both for
  /// good, so they are asked for once. A denial is asked for each time.
  var allowed: [Bool]

  init(
    name: String, fingerprint: [UInt8], verdict: SchemaVerdict, methods: [UInt16: RegisteredMethod]
  ) {
    self.name = name
    self.fingerprint = fingerprint
    self.verdict = verdict
    // Ordinals are dense and at most 1023.
    let count = methods.keys.max().map { Int($0) + 1 } ?? 0
    self.methods = (0..<count).map { methods[UInt16($0)] }
    allowed = [Bool](repeating: false, count: count)
  }

  func method(_ ordinal: UInt16) -> RegisteredMethod? {
    Int(ordinal) < methods.count ? methods[Int(ordinal)] : nil
  }
}

/// HELLO, and what must be known before the answer to it.
struct ServerHandshake {
  let version: UInt8
  let hello: Hello
  /// Descriptors that the client was asked for and that have not come, by index of the service.
  var awaited: Set<Int> = []
  /// Those that have come.
  var received: [Int: [UInt8]] = [:]
  /// Bytes that may still come.
  var bytesLeft = TransportLimits.maximumDescriptors
}

extension ServerConnection {
  func hello(_ payload: ByteBuffer) throws(FrameViolation) {
    let (preamble, hello): (Preamble, Hello) = try ControlMessages.read(payload)
    guard let version = preamble.commonVersion(with: Preamble.supported) else {
      link.fail(
        FrameViolation(.schemaIncompatible, "no version of the protocol is common to both sides"),
        reason: .version)
      return
    }
    guard Set(hello.services.map(\.name)).count == hello.services.count else {
      throw .malformed("a service is offered twice")
    }
    peerCredit = try TransportLimits.peerCredit(hello.credit)
    var handshake = ServerHandshake(version: version, hello: hello)
    for (index, service) in hello.services.enumerated() {
      let fingerprint = service.fingerprint.bytes
      let registered = core.registry.services[service.name]
      let own = registered?.descriptor
      // A differing one is judged when the client's descriptor is here.
      let verdict: SchemaVerdict =
        own.map { $0.fingerprint == fingerprint ? .equal : .invalid } ?? .unknown
      offers.append(
        Offer(
          name: service.name, fingerprint: fingerprint, verdict: verdict,
          methods: registered?.methods ?? [:]))
      guard let own, verdict != .equal else { continue }
      handshake.awaited.insert(index)
      link.send(FrameHeader(.schema, auxiliary: UInt16(index)), own.schema)
    }
    if handshake.awaited.isEmpty { return welcome(handshake) }
    link.expectDescriptors(handshake.bytesLeft)
    self.handshake = handshake
    phase = .awaitingSchemas
  }

  /// A descriptor that the client was asked for.
  func schema(_ header: FrameHeader, _ payload: ByteBuffer) throws(FrameViolation) {
    let index = Int(header.auxiliary)
    guard var handshake, handshake.awaited.remove(index) != nil else {
      throw .malformed("a SCHEMA that was not asked for")
    }
    handshake.received[index] = Array(payload.readableBytesView)
    // The frame's length was held against what was left.
    handshake.bytesLeft -= payload.readableBytes
    link.expectDescriptors(handshake.awaited.isEmpty ? nil : handshake.bytesLeft)
    guard handshake.awaited.isEmpty else {
      self.handshake = handshake
      return
    }
    self.handshake = nil
    phase = .judging
    judge(handshake)
  }

  /// Has the descriptors judged off the event loop and goes on when all are.
  private func judge(_ handshake: ServerHandshake) {
    let evidence = handshake.received.sorted { $0.key < $1.key }.map { index, bytes in
      (index, SchemaJudge.Evidence(service: offers[index].name, descriptor: bytes))
    }
    var rest = handshake
    rest.received = [:]
    let (judge, loop) = (core.judge, link.eventLoop)
    Task { [rest] in
      var judgements: [(Int, SchemaJudge.Judgement)] = []
      for (index, item) in evidence { judgements.append((index, await judge.judge(item))) }
      loop.execute { [judgements] in self.judged(judgements, rest) }
    }
  }

  private func judged(
    _ judgements: [(Int, SchemaJudge.Judgement)], _ handshake: ServerHandshake
  ) {
    guard phase == .judging else { return }
    for (index, judgement) in judgements {
      guard judgement.digest == offers[index].fingerprint else {
        link.fail(
          FrameViolation(
            .schemaIncompatible, "a descriptor does not have the fingerprint that HELLO announced"))
        return
      }
      offers[index].verdict = judgement.verdict
    }
    welcome(handshake)
  }

  private func welcome(_ handshake: ServerHandshake) {
    for offer in offers { core.metrics.schemaJudged(offer.verdict, .server) }
    logRefusedServices()
    guard offers.contains(where: \.verdict.isUsable) else {
      link.fail(
        FrameViolation(.schemaIncompatible, "no service is usable with this schema"),
        rules: offers.map { "\($0.name): \($0.verdict.rules.joined(separator: ", "))" },
        reason: .schema)
      return
    }
    if let why = core.configuration.turnsAway(peer) {
      link.expel(
        .unavailable, why, reason: .turnedAway,
        RPCError(.unavailable, why, isNotExecuted: true))
      return
    }
    guard core.admission.established(peer, from: address) else {
      link.fail(
        FrameViolation(.resourceExhausted, "too many connections of one identity"),
        reason: .tooManyForIdentity)
      return
    }
    admittedIdentity = peer
    inForce = core.configuration.limits.inForce(with: handshake.hello.limits)
    let welcome = Welcome(
      verdicts: offers.map { offer in
        guard !offer.verdict.isUsable else { return Verdict() }
        return Verdict(
          status: RPCError.Status.schemaIncompatible.rawValue, rules: offer.verdict.rules)
      },
      limits: core.configuration.limits.stated, credit: UInt32(inForce.initialCredit))
    let version = handshake.version
    guard let bytes = ControlMessages.payload(version...version, welcome) else {
      link.close(nil, RPCError(.internal, "WELCOME cannot be encoded", isNotExecuted: true))
      return
    }
    link.send(FrameHeader(.welcome), bytes)
    phase = .established
    link.established(inForce)
    link.logger.debug(
      "transport: connection established",
      metadata: ["agent": "\(Self.printable(handshake.hello.agent))"])
  }

  /// One line for a connection, with a bounded number of services.
  private func logRefusedServices() {
    let refused = offers.filter { !$0.verdict.isUsable }
    guard !refused.isEmpty else { return }
    let shown = refused.prefix(Self.maximumLoggedServices).map { offer in
      "\(Self.printable(offer.name)): \(RuleList.text(offer.verdict.rules))"
    }
    link.logger.notice(
      "transport: services refused",
      metadata: [
        "peer": "\(peer)", "services": "\(shown.joined(separator: "; "))",
        "count": "\(refused.count)",
      ])
  }

  private static let maximumLoggedServices = 8

  /// A peer's words in the log: printable ASCII only.
  static func printable(_ text: String) -> String {
    String(decoding: text.utf8.filter { (0x20...0x7E).contains($0) }, as: UTF8.self)
  }
}
