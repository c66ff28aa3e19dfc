internal import Frames
internal import Logging
internal import NIOCore
internal import NIOSSL
internal import NIOTLS
internal import Wire

/// What a frame link tells its owner. Every call is on the link's event loop.
protocol FrameLinkDelegate: AnyObject {
  /// The peer is verified; `peer` is its URI name.
  func linkSecured(_ link: FrameLink, peer: String) throws(FrameViolation)
  /// A frame that obeys the table, except PING, PONG and GOAWAY.
  func link(
    _ link: FrameLink, received header: FrameHeader, payload: ByteBuffer
  ) throws(FrameViolation)
  func link(
    _ link: FrameLink, peerIsLeaving status: RPCError.Status, text: String, rules: [String])
  /// Calls that have ended on this side; their END is about to be written.
  func link(_ link: FrameLink, finished calls: [StreamID])
  /// About once in `TransportTiming.housekeepingInterval`.
  func linkHousekeeping(_ link: FrameLink, now: NIODeadline)
  /// No frame goes either way any more, although the socket may still be open for a moment.
  func linkFailed(_ link: FrameLink, because closure: LinkClosure)
  /// The socket is closed. Follows `linkFailed`, or stands for it, once.
  func linkClosed(_ link: FrameLink, because closure: LinkClosure)
}

/// Why a connection ended.
struct LinkClosure: Sendable {
  /// `nil` when the peer just went away or this side closed in order.
  var reason: RefusalReason?
  /// What a caller is told.
  var error: RPCError
}

/// One connection's frames: reads, checks and hands them on, and writes what both sides' calls have
/// to say, at most once per turn of the loop. Everything but the outbox is touched on the event
/// loop only; that makes `@unchecked Sendable` true.
final class FrameLink: ChannelDuplexHandler, @unchecked Sendable {
  typealias InboundIn = ByteBuffer
  typealias OutboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  /// Why the link does not read.
  struct PauseReasons: OptionSet {
    let rawValue: UInt8
    static let outbound = PauseReasons(rawValue: 1)
    static let unfinishedRequests = PauseReasons(rawValue: 2)
  }

  enum Phase {
    /// TLS is not finished.
    case securing
    case open
    /// GOAWAY is on its way; whatever comes in is dropped.
    case lingering
    case closed
  }

  let role: TransportRole
  let eventLoop: any EventLoop
  let limits: TransportLimits
  let timing: TransportTiming
  let security: TransportSecurity
  let admits: CertificateAdmission
  let metrics: any TransportMetrics
  /// Where the frames of this connection are recorded, if they are.
  private var capture: ConnectionCapture?
  private let captures: TransportCapture?
  var logger: Logger
  let outbox = Outbox()
  /// Holds the owner until the connection has ended.
  var delegate: (any FrameLinkDelegate)?

  var reader: FrameReader
  var phase = Phase.securing
  var context: ChannelHandlerContext?
  /// The peer's certificate as DER, once it was admitted.
  var certificate: [UInt8]?
  var closure: LinkClosure?
  /// Set once WELCOME has been sent or received.
  var isEstablished = false
  /// A PING waiting for its PONG.
  var ping: (token: UInt32, sent: NIODeadline)?
  var nextPing: UInt32 = 1
  var lastReceived = NIODeadline.now()
  var partialSince: NIODeadline?
  var pings: RateBudget
  var strays: RateBudget
  var housekeeping: RepeatedTask?
  var handshakeTimer: Scheduled<Void>?
  var spare = ByteBuffer()
  var bytesWritten = 0
  /// Bytes known to have left, and when that number last grew.
  var progress: (bytes: Int, at: NIODeadline) = (0, .now())
  private var pauses: PauseReasons = []
  private var isReadDeferred = false
  private var isInRead = false
  private var lingerTimer: Scheduled<Void>?

  init(
    role: TransportRole, eventLoop: any EventLoop, limits: TransportLimits,
    timing: TransportTiming, security: TransportSecurity, admits: @escaping CertificateAdmission,
    metrics: any TransportMetrics, logger: Logger, captures: TransportCapture? = nil
  ) {
    self.role = role
    self.eventLoop = eventLoop
    self.limits = limits
    self.timing = timing
    self.security = security
    self.admits = admits
    self.metrics = metrics
    self.logger = logger
    self.captures = captures
    self.reader = FrameReader(
      rules: FrameRules(
        reader: role, maximumPayload: limits.maximumPayload, maximumItem: limits.maximumItem))
    self.reader.rules.descriptorBytes = nil
    let now = NIODeadline.now()
    self.pings = RateBudget(perSecond: 2, burst: 10, now: now)
    self.strays = RateBudget(perSecond: 100, burst: 1000, now: now)
  }

  // MARK: From any thread

  /// Sends a frame.
  func send(_ header: FrameHeader, _ payload: [UInt8] = [], finishes: StreamID? = nil) {
    if outbox.append(header, payload, finishes: finishes) {
      eventLoop.execute { self.drain() }
    }
  }

  /// Waits until the socket is closed.
  func closed() async {
    let future = eventLoop.flatSubmit {
      self.context?.channel.closeFuture ?? self.eventLoop.makeSucceededVoidFuture()
    }
    // A close future does not fail.
    try? await future.get()
  }

  // MARK: Life

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    if context.channel.isActive { begin(context) }
  }

  func channelActive(context: ChannelHandlerContext) {
    begin(context)
    context.fireChannelActive()
  }

  private func begin(_ context: ChannelHandlerContext) {
    guard housekeeping == nil, phase == .securing else { return }
    metrics.connectionOpened(role)
    handshakeTimer = eventLoop.scheduleTask(
      in: TimeAmount(timing.handshake)
    ) { [weak self] in
      self?.close(.handshakeTimeout, Self.handshakeTimeoutError)
    }
    let interval = TimeAmount(timing.housekeepingInterval)
    housekeeping = eventLoop.scheduleRepeatedTask(
      initialDelay: interval, delay: interval
    ) { [weak self] _ in self?.keepHouse() }
    if case .plaintextOnLoopback(let peer) = security {
      guard context.channel.remoteAddress?.isLoopback == true else {
        return close(nil, Self.plaintextRefused)
      }
      secured(peer: peer)
    }
  }

  static let handshakeTimeoutError = RPCError(
    .unavailable, "the connection was not established in time", isNotExecuted: true)

  static let plaintextRefused = RPCError(
    .failedPrecondition, "plaintext is used on a loopback address only; configure certificates",
    isNotExecuted: true)

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if case .handshakeCompleted(let negotiated)? = event as? TLSUserEvent {
      finishTLS(context, negotiated: negotiated)
    }
    context.fireUserInboundEventTriggered(event)
  }

  func secured(peer: String) {
    guard phase == .securing else { return }
    phase = .open
    capture = captures?.begin(role)
    guardFrames { () throws(FrameViolation) in try delegate?.linkSecured(self, peer: peer) }
  }

  /// Bytes of descriptors that the peer may send from now on; `nil` for none.
  func expectDescriptors(_ bytes: Int?) {
    reader.rules.descriptorBytes = bytes
  }

  /// HELLO and WELCOME are exchanged.
  func established(_ inForce: TransportLimits) {
    isEstablished = true
    handshakeTimer?.cancel()
    handshakeTimer = nil
    reader.rules.maximumPayload = inForce.maximumPayload
    reader.rules.maximumItem = inForce.maximumItem
    if let context { Self.widenReads(of: context.channel) }
  }

  func channelInactive(context: ChannelHandlerContext) {
    ended()
    context.fireChannelInactive()
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    ended()
    self.context = nil
  }

  private func ended() {
    guard phase != .closed else { return }
    let wasOpened = housekeeping != nil
    phase = .closed
    housekeeping?.cancel()
    housekeeping = nil
    handshakeTimer?.cancel()
    handshakeTimer = nil
    lingerTimer?.cancel()
    lingerTimer = nil
    capture?.left(reader.rest, from: role.other)
    capture?.end()
    let finished = outbox.close()
    if !finished.isEmpty { delegate?.link(self, finished: finished) }
    if wasOpened { metrics.connectionClosed(role) }
    let owner = delegate
    delegate = nil
    // A client whose socket never opened hears of it from the attempt to connect.
    guard wasOpened || role == .server else { return }
    owner?.linkClosed(self, because: closure ?? LinkClosure(error: lostError))
  }

  private var lostError: RPCError {
    if isEstablished {
      return RPCError(
        .unavailable, "the connection was lost before the answer; the outcome is unknown")
    }
    if role == .client, phase != .securing || TLSFailure.isPossible(security) {
      return RPCError(
        .unavailable,
        "the server closed the connection before it was established; it may have refused this "
          + "program's certificate, or it may be full: see the server's log",
        isNotExecuted: true)
    }
    return RPCError(
      .unavailable, "the connection was lost before it was established", isNotExecuted: true)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    switch phase {
    case .closed, .lingering: break
    case .securing, .open:
      if let failure = TLSFailure(
        error, role: role, isEstablished: isEstablished,
        peerExpired: { TLSFailure.peerIsExpired(context.channel) })
      {
        refuse(failure.reason, failure.error)
      }
    }
    abandon()
  }

  /// Takes nothing in any more and closes.
  private func abandon() {
    guard phase != .closed else { return }
    phase = .lingering
    stopPausing()
    context?.close(promise: nil)
  }

  // MARK: Reading

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let bytes = unwrapInboundIn(data)
    guard phase == .open else { return }
    if !isInRead {
      isInRead = true
      outbox.turnBegins()
    }
    lastReceived = .now()
    metrics.bytesReceived(bytes.readableBytes, role)
    reader.append(bytes)
    guardFrames { () throws(FrameViolation) in try readFrames() }
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    if isInRead {
      isInRead = false
      drain()
    }
    context.fireChannelReadComplete()
  }

  private func readFrames() throws(FrameViolation) {
    while phase == .open {
      guard case .frame(let header, let payload) = try reader.next() else { break }
      capture?.received(header, payload, from: role.other)
      partialSince = nil
      try received(header, payload)
    }
    let held = reader.heldBytes - reader.announcedDescriptorBytes
    if !isEstablished, held > TransportLimits.maximumBytesBeforeWelcome {
      throw .limit("too many bytes before WELCOME")
    }
    if reader.isInsideFrame {
      if partialSince == nil { partialSince = lastReceived }
    } else {
      partialSince = nil
    }
  }

  private func received(_ header: FrameHeader, _ payload: ByteBuffer) throws(FrameViolation) {
    switch header.type {
    case .ping:
      guard isEstablished else { throw .malformed("PING before WELCOME") }
      guard pings.spend(at: lastReceived) else {
        throw FrameViolation(.resourceExhausted, "too many PINGs")
      }
      send(FrameHeader(.pong, argument: header.argument))
    case .pong:
      guard isEstablished else { throw .malformed("PONG before WELCOME") }
      if let ping, ping.token == header.argument {
        self.ping = nil
      } else {
        try stray()
      }
    case .goAway:
      let (text, rules) = ControlMessages.readGoAway(payload)
      delegate?.link(
        self, peerIsLeaving: RPCError.Status(rawValue: header.auxiliary), text: text, rules: rules)
    default:
      try delegate?.link(self, received: header, payload: payload)
    }
  }

  /// A frame without effect that a conforming peer sends now and then (rule T12).
  func stray() throws(FrameViolation) {
    guard strays.spend(at: lastReceived) else {
      throw FrameViolation(.resourceExhausted, "too many frames for calls that are not live")
    }
  }

  /// Runs `body` and ends the connection with GOAWAY when the peer broke a rule.
  func guardFrames(_ body: () throws(FrameViolation) -> Void) {
    do throws(FrameViolation) {
      try body()
    } catch {
      fail(error)
    }
  }

  // MARK: Back-pressure

  func read(context: ChannelHandlerContext) {
    if pauses.isEmpty || phase != .open { context.read() } else { isReadDeferred = true }
  }

  func setPaused(_ isPaused: Bool, because reason: PauseReasons) {
    let wasPaused = self.isPaused
    if isPaused { pauses.insert(reason) } else { pauses.remove(reason) }
    // Only an end of a pause moves the clocks: a peer whose calls end must not win time with them.
    guard wasPaused, pauses.isEmpty else { return }
    // Time spent not reading is not the peer's fault.
    if partialSince != nil { partialSince = .now() }
    lastReceived = .now()
    if isReadDeferred {
      isReadDeferred = false
      context?.read()
    }
  }

  /// A closing connection must read on to notice its end.
  private func stopPausing() {
    for reason in [PauseReasons.outbound, .unfinishedRequests] {
      setPaused(false, because: reason)
    }
  }

  var isPaused: Bool { !pauses.isEmpty }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    // A client reads on whatever it has to send: if both sides waited for the other to read,
    // neither would.
    if phase == .open, role == .server {
      setPaused(!context.channel.isWritable, because: .outbound)
    }
    context.fireChannelWritabilityChanged()
  }

  // MARK: Writing

  /// Writes everything in the outbox at once.
  func drain() {
    let batch = outbox.take(spare: spare)
    if !batch.finished.isEmpty { delegate?.link(self, finished: batch.finished) }
    spare = ByteBuffer()
    guard phase == .open, let context, batch.frames.readableBytes > 0 else { return }
    let count = batch.frames.readableBytes
    bytesWritten += count
    metrics.bytesSent(count, role)
    capture?.sent(batch.frames, by: role)
    context.writeAndFlush(wrapOutboundOut(batch.frames), promise: nil)
    spare = batch.frames
    spare.clear()
    if pendingBytes > TransportLimits.maximumOutboundBytes {
      close(.outboundOverflow, Self.overflowError)
    }
  }

  static let overflowError = RPCError(
    .unavailable, "the peer does not read what it is sent; the connection was closed")

  /// Bytes written to the channel that have not left.
  var pendingBytes: Int {
    guard let options = context?.channel.syncOptions else { return 0 }
    return (try? options.getOption(.bufferedWritableBytes)) ?? 0
  }

  // MARK: Ending

  /// Tells the peer that no further calls are taken and goes on with those in flight.
  func announceGoAway(_ status: RPCError.Status, _ text: String, within time: Duration) {
    send(
      FrameHeader(.goAway, auxiliary: status.rawValue, argument: time.clampedMilliseconds),
      ControlMessages.goAway(text))
  }

  /// Ends the connection because the peer broke a rule.
  func fail(_ violation: FrameViolation, rules: [String] = [], reason: RefusalReason? = nil) {
    guard phase == .open else { return }
    expel(
      violation.status, violation.reason, rules: rules,
      reason: reason ?? Self.reason(violation, isEstablished: isEstablished),
      RPCError(
        isEstablished ? .unavailable : violation.status,
        "the connection ended after a protocol violation: \(violation.reason)",
        isNotExecuted: !isEstablished))
  }

  /// Ends the connection with a GOAWAY that says why.
  ///
  /// - Parameters:
  ///   - status: what GOAWAY carries.
  ///   - text: what the peer is told.
  ///   - error: what callers on this side are told.
  func expel(
    _ status: RPCError.Status, _ text: String, rules: [String] = [], reason: RefusalReason,
    _ error: RPCError
  ) {
    guard phase == .open || phase == .securing else { return }
    // A peer that is refused as soon as it is known has not been read from, but can be written to.
    phase = .open
    refuse(reason, error)
    send(
      FrameHeader(.goAway, auxiliary: status.rawValue, argument: 0),
      ControlMessages.goAway(text, rules: rules))
    drain()
    guard phase == .open else { return }
    // The peer gets a moment to read why: closing with unread bytes in the socket's buffer would
    // reset the connection and take GOAWAY with it.
    phase = .lingering
    stopPausing()
    if let closure { delegate?.linkFailed(self, because: closure) }
    lingerTimer = eventLoop.scheduleTask(
      in: TimeAmount(timing.linger)
    ) { [weak self] in
      self?.context?.close(promise: nil)
    }
  }

  private static func reason(
    _ violation: FrameViolation, isEstablished: Bool
  ) -> RefusalReason {
    switch violation.status {
    case .limit: .frameTooLarge
    case .resourceExhausted: .flood
    case .schemaIncompatible: .schema
    default: isEstablished ? .badFrame : .notHello
    }
  }

  /// Cuts the connection without a word.
  func close(_ reason: RefusalReason?, _ error: RPCError) {
    guard phase != .closed else { return }
    if let reason {
      refuse(reason, error)
    } else if closure == nil {
      closure = LinkClosure(reason: nil, error: error)
    }
    abandon()
  }

  /// Closes in order: what has been sent leaves first, as long as the peer reads it.
  func finish(_ error: RPCError) {
    guard phase == .open, let context else { return close(nil, error) }
    if closure == nil { closure = LinkClosure(reason: nil, error: error) }
    drain()
    phase = .lingering
    stopPausing()
    let flushed = eventLoop.makePromise(of: Void.self)
    flushed.futureResult.whenComplete { [weak self] _ in self?.context?.close(promise: nil) }
    context.writeAndFlush(wrapOutboundOut(ByteBuffer()), promise: flushed)
  }

  /// Records why the connection ends; the first reason counts.
  private func refuse(_ reason: RefusalReason, _ error: RPCError) {
    guard closure == nil else { return }
    closure = LinkClosure(reason: reason, error: error)
    logger.warning(
      "transport: connection refused or ended",
      metadata: ["reason": "\(reason.rawValue)", "role": "\(role.rawValue)"])
    metrics.refused(reason)
  }
}
