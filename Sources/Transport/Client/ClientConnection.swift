internal import Frames
internal import Logging
internal import NIOCore
internal import Synchronization
internal import Wire
internal import WireRPC

/// What a call says in its REQUEST.
struct CallTerms: Sendable {
  let method: RPCMethodInfo
  let thrown: [any (WireMessage & Error).Type]
  let metadata: Metadata
  let deadline: NIODeadline?
  /// What counts the calls of the method.
  let metrics: any CallMetrics
}

/// The client's end of one connection: handshake and the table of calls. The table is behind a
/// lock because callers run anywhere; everything else is touched on the link's event loop only,
/// which makes `@unchecked Sendable` true.
final class ClientConnection: FrameLinkDelegate, @unchecked Sendable {
  enum Acceptance {
    case connecting
    case open
    /// The server sent GOAWAY: calls in flight go on, none are added.
    case draining
    case closed(RPCError)
  }

  struct Table {
    var slots: SlotTable<ClientCall>
    /// Calls whose caller gave up, until their END.
    var abandoned: [StreamID: NIODeadline] = [:]
    var streams = 0
    var acceptance = Acceptance.connecting
    var isTickScheduled = false
  }

  static let tick = TimeAmount.milliseconds(8)

  /// What the handshake came to for a service.
  struct Answer {
    let index: Int
    /// What WELCOME says.
    let status: RPCError.Status
    /// The rules that either side found broken.
    var rules: [String]
    /// Whether the fingerprints are equal: then no descriptor was exchanged.
    var isSameSchema: Bool

    var isUsable: Bool { status == .ok && rules.isEmpty }
  }

  let link: FrameLink
  let services: [RPCServiceDescriptor]
  let agent: String
  let acceptsServer: @Sendable (String) -> Bool
  let table: Mutex<Table>
  /// Set before WELCOME is announced, constant after.
  private(set) var inForce: TransportLimits
  private(set) var peerCredit = TransportLimits.defaultCredit
  var verdicts = ServiceTable<Answer>()
  /// Descriptors that the server sent, by index of the service, and what is made of them.
  var exchange = ClientExchange()
  let judge: SchemaJudge
  let unknownData: UnknownDataPolicy
  /// Whether each call gets a line in the log.
  private let logsCalls: Bool
  /// Called once, on the event loop: with `nil` when calls may start, or why they never will.
  private var onEstablished: ((RPCError?) -> Void)?
  private let onEnded: @Sendable (ClientConnection) -> Void

  init(
    link: FrameLink, configuration: TransportClientConfiguration, judge: SchemaJudge,
    onEstablished: @escaping (RPCError?) -> Void,
    onEnded: @escaping @Sendable (ClientConnection) -> Void
  ) {
    self.link = link
    self.services = configuration.services
    self.agent = CallOutcome.cut(configuration.agent, to: 64)
    self.acceptsServer = configuration.acceptsServer
    self.judge = judge
    self.unknownData = configuration.unknownData
    self.logsCalls = link.logger.logLevel <= .debug
    self.inForce = configuration.limits
    self.table = Mutex(Table(slots: SlotTable(limit: configuration.limits.maximumCalls)))
    self.onEstablished = onEstablished
    self.onEnded = onEnded
  }

  /// Whether calls may be added.
  var isOpen: Bool {
    table.withLock { if case .open = $0.acceptance { true } else { false } }
  }

  /// Whether every call on it has ended.
  var isFinished: Bool {
    table.withLock { if case .closed = $0.acceptance { true } else { false } }
  }

  // MARK: Handshake

  func linkSecured(_ link: FrameLink, peer: String) throws(FrameViolation) {
    guard acceptsServer(peer) else {
      link.close(
        .certificateNotTrusted,
        RPCError(
          .unauthenticated,
          "the server's certificate is trusted but names another service than the one expected",
          isNotExecuted: true))
      return
    }
    let hello = Hello(
      services: services.compactMap { descriptor in
        FixedBytes<32>(descriptor.fingerprint).map {
          OfferedService(name: descriptor.name, fingerprint: $0)
        }
      },
      limits: inForce.stated, credit: UInt32(inForce.initialCredit), agent: agent)
    guard hello.services.count == services.count,
      let bytes = ControlMessages.payload(Preamble.supported, hello),
      bytes.count <= FrameRules.maximumHello
    else {
      link.close(
        nil,
        RPCError(
          .internal, "the services of this client cannot be announced", isNotExecuted: true))
      return
    }
    link.send(FrameHeader(.hello), bytes)
    link.expectDescriptors(TransportLimits.maximumDescriptors)
  }

  func link(
    _ link: FrameLink, received header: FrameHeader, payload: ByteBuffer
  ) throws(FrameViolation) {
    guard link.isEstablished else {
      switch header.type {
      case .welcome: return try welcome(payload)
      case .schema: return try schema(header, payload)
      default: throw .malformed("a frame before WELCOME")
      }
    }
    switch header.type {
    case .end: try end(header, payload)
    case .item: try item(header, payload)
    case .credit: try credit(header)
    case .welcome: throw .malformed("a second WELCOME")
    case .schema: throw .malformed("a SCHEMA after WELCOME")
    case .hello, .request, .cancel, .ping, .pong, .goAway:
      throw .malformed("a frame out of place")
    }
  }

  private func welcome(_ payload: ByteBuffer) throws(FrameViolation) {
    let (preamble, welcome): (Preamble, Welcome) = try ControlMessages.read(payload)
    guard preamble.versions.count == 1, preamble.commonVersion(with: Preamble.supported) != nil
    else { throw FrameViolation(.schemaIncompatible, "WELCOME names another version") }
    guard welcome.verdicts.count == services.count else {
      throw .malformed("WELCOME does not answer every offered service")
    }
    peerCredit = try TransportLimits.peerCredit(welcome.credit)
    inForce = inForce.inForce(with: welcome.limits)
    for (index, (service, verdict)) in zip(services, welcome.verdicts).enumerated() {
      verdicts[service.name] = Answer(
        index: index, status: RPCError.Status(rawValue: verdict.status).normalised,
        rules: verdict.rules, isSameSchema: !exchange.asked.contains(index))
    }
    link.expectDescriptors(nil)
    link.established(inForce)
    exchange.isWelcomed = true
    openIfJudged()
  }

  /// Calls may start.
  func open() {
    table.withLock { table in
      table.slots = SlotTable(limit: inForce.maximumCalls)
      table.acceptance = .open
    }
    announce(nil)
  }

  private func announce(_ failure: RPCError?) {
    let announce = onEstablished
    onEstablished = nil
    announce?(failure)
  }

  // MARK: Calls

  /// Sends the REQUEST of a call.
  ///
  /// - Throws: `RPCError` with `isNotExecuted` when the connection cannot take it.
  func start(
    _ terms: CallTerms, body: [UInt8]
  ) throws -> ClientCall {
    let info = terms.method
    let service = try service(of: info)
    guard let metadata = ControlMessages.prefix(terms.metadata) else {
      throw RPCError(.limit, "the metadata of the call is too long", isNotExecuted: true)
    }
    guard metadata.count + body.count <= inForce.maximumPayload else {
      throw RPCError(
        .limit,
        "a request of \(metadata.count + body.count) bytes is over the limit of "
          + "\(inForce.maximumPayload)", isNotExecuted: true)
    }
    let reading = MessageReading(isSameSchema: service.isSameSchema, info, unknownData)
    let now = NIODeadline.now()
    let left = try remaining(terms.deadline, now)
    let (call, due) = try table.withLock { table -> (ClientCall, Outbox.Due) in
      switch table.acceptance {
      case .open: break
      case .closed(let error): throw error.notExecuted
      case .connecting, .draining: throw Self.drainingError
      }
      guard info.kind == .unary || table.streams < inForce.maximumStreams else {
        throw RPCError(
          .resourceExhausted, "too many streams on one connection", isNotExecuted: true)
      }
      let call = table.slots.insert { id in
        ClientCall(
          id: id, method: info, thrown: terms.thrown, traceID: terms.metadata.traceID,
          metrics: terms.metrics, reading: reading,
          started: now, deadline: terms.deadline, sender: sender(id, terms),
          receiver: receiver(id, info))
      }
      guard let call else {
        throw RPCError(
          .resourceExhausted, "too many calls on one connection", isNotExecuted: true)
      }
      if info.kind != .unary { table.streams += 1 }
      // Under the table's lock: nothing about this call may be sent before its REQUEST.
      let due = link.outbox.append(
        FrameHeader(
          .request, flags: info.kind == .clientStream ? .metadata : [.metadata, .last],
          auxiliary: MethodNumber(service: service.index, ordinal: info.ordinal).rawValue,
          stream: call.id, argument: left), prefix: metadata, body)
      terms.metrics.started()
      terms.metrics.moved(received: 0, sent: body.count)
      if terms.deadline != nil { scheduleTick(&table) }
      return (call, due)
    }
    link.settle(due)
    return call
  }

  static let drainingError = RPCError(
    .unavailable, "the service is shutting down this connection", isNotExecuted: true)

  private func service(of info: RPCMethodInfo) throws -> Answer {
    guard let verdict = verdicts[info.service] else {
      throw RPCError(
        .unimplemented, "this client was not set up for \(info.service)", isNotExecuted: true)
    }
    switch verdict.status {
    case .ok where verdict.rules.isEmpty: return verdict
    case .ok, .schemaIncompatible:
      throw RPCError.refusedService(info.service, rules: verdict.rules)
    default:
      throw RPCError(
        verdict.status, "the server refuses \(info.service) on this connection",
        isNotExecuted: true)
    }
  }

  /// Milliseconds left, rounded up; 0 for no deadline.
  private func remaining(_ deadline: NIODeadline?, _ now: NIODeadline) throws -> UInt32 {
    guard let deadline else { return 0 }
    guard deadline > now else {
      throw RPCError(
        .deadlineExceeded, "the deadline passed before the call was sent", isNotExecuted: true)
    }
    return Duration.nanoseconds((deadline - now).nanoseconds).clampedMilliseconds
  }

  private func sender(_ id: StreamID, _ terms: CallTerms) -> ItemSender? {
    guard terms.method.kind == .clientStream else { return nil }
    let (link, metrics) = (link, terms.metrics)
    return ItemSender(credit: peerCredit) { item in
      metrics.moved(received: 0, sent: item.payload.count)
      link.send(FrameHeader(.item, flags: item.flags, stream: id), item.payload)
    }
  }

  private func receiver(_ id: StreamID, _ info: RPCMethodInfo) -> ItemReceiver? {
    guard info.kind == .serverStream else { return nil }
    let link = link
    return ItemReceiver(window: inForce.initialCredit) { credit in
      link.send(FrameHeader(.credit, stream: id, argument: UInt32(clamping: credit)))
    }
  }

  /// Ends the client's stream of a call.
  func sendLast(_ call: ClientCall) {
    guard !call.isFinished else { return }
    link.send(FrameHeader(.item, flags: .last, stream: call.id))
  }

  /// The caller gives up: it hears `error` now, the server gets CANCEL, and the slot stays taken
  /// until END (rule T5).
  func abandon(_ call: ClientCall, _ error: any Error, status: RPCError.Status) {
    let isFirst = call.finish(.failure(error), isLocal: true)
    guard isFirst else { return }
    table.withLock { table in
      guard table.slots[call.id] != nil else { return }
      table.abandoned[call.id] = .now()
      link.send(FrameHeader(.cancel, auxiliary: status.rawValue, stream: call.id))
    }
    report(call, status)
  }

  private func report(_ call: ClientCall, _ status: RPCError.Status) {
    call.metrics.ended(status, nanoseconds: (NIODeadline.now() - call.started).nanoseconds)
    guard logsCalls else { return }
    link.logger.debug(
      "transport: call ended",
      metadata: [
        "method": "\(call.method.fullName)", "status": "\(status)", "role": "client",
        "trace-id": "\(call.traceID.map(\.description) ?? "none")",
      ])
  }

  // MARK: Frames of live calls

  private func end(_ header: FrameHeader, _ payload: ByteBuffer) throws(FrameViolation) {
    let (call, isDrained) = table.withLock { table -> (ClientCall?, Bool) in
      guard let call = table.slots.remove(header.stream) else { return (nil, false) }
      if !table.abandoned.isEmpty { table.abandoned[header.stream] = nil }
      if call.method.kind != .unary { table.streams -= 1 }
      var isDrained = false
      if case .draining = table.acceptance { isDrained = table.slots.count == 0 }
      return (call, isDrained)
    }
    guard let call else { return try link.stray() }
    let result = Self.result(header, payload, call)
    let status = RPCError.Status(rawValue: header.auxiliary).normalised
    call.metrics.moved(received: payload.readableBytes, sent: 0)
    if call.finish(result, isLocal: false) { report(call, status) }
    if isDrained { closeDrained() }
  }

  private static func result(
    _ header: FrameHeader, _ payload: ByteBuffer, _ call: ClientCall
  ) -> Result<[UInt8], any Error> {
    var body = Array(payload.readableBytesView)
    if header.flags.contains(.metadata) {
      do {
        body = try ControlMessages.splitMetadata(payload).body
      } catch {
        return .failure(error)
      }
    }
    let status = RPCError.Status(rawValue: header.auxiliary)
    if status == .ok { return .success(body) }
    let outcome = CallOutcome(
      status: status, isNotExecuted: header.flags.contains(.notExecuted),
      retryAfterMilliseconds: header.argument, payload: body)
    return .failure(outcome.failure(thrown: call.thrown, call.reading))
  }

  private func item(_ header: FrameHeader, _ payload: ByteBuffer) throws(FrameViolation) {
    guard let call = table.withLock({ $0.slots[header.stream] }) else { return try link.stray() }
    guard let receiver = call.receiver else {
      throw .malformed("an ITEM of a call that has one reply")
    }
    call.metrics.moved(received: payload.readableBytes, sent: 0)
    let item = try StreamItem(
      payload: Array(payload.readableBytesView), flags: header.flags, isBulk: call.method.isBulk,
      limit: inForce.maximumItem)
    guard receiver.offer(item) else { throw .limit("an ITEM beyond the credit granted") }
  }

  private func credit(_ header: FrameHeader) throws(FrameViolation) {
    guard let call = table.withLock({ $0.slots[header.stream] }) else { return try link.stray() }
    guard let sender = call.sender else { throw .malformed("CREDIT for a call without a stream") }
    guard sender.add(credit: Int(header.argument)) else {
      throw .malformed("more than 4 MiB of credit outstanding")
    }
  }

  func link(_ link: FrameLink, finished calls: [StreamID]) {}

  // MARK: Deadlines and ends

  private func scheduleTick(_ table: inout Table) {
    guard !table.isTickScheduled else { return }
    table.isTickScheduled = true
    link.eventLoop.scheduleTask(in: Self.tick) { self.checkDeadlines() }
  }

  private func checkDeadlines() {
    let now = NIODeadline.now()
    let overdue = table.withLock { table -> [ClientCall] in
      table.isTickScheduled = false
      var overdue: [ClientCall] = []
      var isAnyLeft = false
      for call in table.slots.entries {
        guard let deadline = call.deadline, table.abandoned[call.id] == nil else { continue }
        if now >= deadline { overdue.append(call) } else { isAnyLeft = true }
      }
      if isAnyLeft { scheduleTick(&table) }
      return overdue
    }
    for call in overdue {
      abandon(
        call, RPCError(.deadlineExceeded, "\(call.method.fullName) gave no answer in time"),
        status: .deadlineExceeded)
    }
  }

  func linkHousekeeping(_ link: FrameLink, now: NIODeadline) {
    let patience = TimeAmount(link.timing.cancelledCall)
    let isStuck = table.withLock { table in
      table.abandoned.values.contains { now - $0 > patience }
    }
    guard isStuck else { return }
    link.close(
      .keepAlive,
      RPCError(.unavailable, "the server did not end a cancelled call; the connection was closed"))
  }

  func link(
    _ link: FrameLink, peerIsLeaving status: RPCError.Status, text: String, rules: [String]
  ) {
    guard status == .ok else {
      let details = ([text] + rules).filter { !$0.isEmpty }.joined(separator: "; ")
      link.close(
        nil,
        RPCError(
          link.isEstablished ? .unavailable : status.normalised,
          "the server ended the connection: \(details.isEmpty ? status.description : details)",
          isNotExecuted: !link.isEstablished))
      return
    }
    let isIdle = table.withLock { table in
      if case .open = table.acceptance { table.acceptance = .draining }
      return table.slots.count == 0
    }
    onEnded(self)
    if isIdle { closeDrained() }
  }

  /// Finishes the calls in flight and closes.
  func drain() {
    link.eventLoop.execute { [self] in
      link(link, peerIsLeaving: .ok, text: "", rules: [])
    }
  }

  private func closeDrained() {
    link.finish(RPCError(.unavailable, "the connection was closed", isNotExecuted: true))
  }

  /// Cuts the connection.
  func close() {
    link.eventLoop.execute { [self] in
      link.close(nil, RPCError(.unavailable, "the client was closed"))
    }
  }

  func linkFailed(_ link: FrameLink, because closure: LinkClosure) {
    let calls = table.withLock { table -> [ClientCall] in
      if case .closed = table.acceptance { return [] }
      table.acceptance = .closed(closure.error)
      table.abandoned = [:]
      table.streams = 0
      return table.slots.removeAll()
    }
    for call in calls where call.finish(.failure(closure.error.executed), isLocal: false) {
      report(call, closure.error.status)
    }
    // Whoever waits for the connection has sent nothing on it.
    announce(closure.error.notExecuted)
    onEnded(self)
  }

  func linkClosed(_ link: FrameLink, because closure: LinkClosure) {
    linkFailed(link, because: closure)
  }
}

extension RPCError {
  /// The same for a call that was never sent.
  var notExecuted: RPCError {
    RPCError(
      status, message, isNotExecuted: true, retryAfterMilliseconds: retryAfterMilliseconds)
  }

  /// The same for a call that was sent and has no END: its outcome is unknown (rule T10).
  var executed: RPCError {
    RPCError(
      status, message, isNotExecuted: false, retryAfterMilliseconds: retryAfterMilliseconds)
  }
}
