internal import Frames
internal import Logging
internal import NIOCore
internal import NIOSSL
internal import NIOTLS
internal import Wire
internal import WireRPC

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
  /// Runs tasks that wait for frames of this link, right after these are read.
  let executor: LoopExecutor?
  /// Where the bytes that wait to be sent are counted for a server, and how many of them are from here.
  let outbound: HeldBytes?
  var accounted = 0
  /// Where the frames of this connection are recorded, if they are.
  var capture: ConnectionCapture?
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
  /// When the peer's certificate ends, in seconds since 1970.
  var certificateEnds: Int64?
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
  var pauses: PauseReasons = []
  var isReadDeferred = false
  var isInRead = false
  /// The socket, while the executor's loop looks at it.
  private(set) var watched: CInt?
  /// Whether a look ends when it takes bytes again.
  var isWatchedForRoom = false
  var lingerTimer: Scheduled<Void>?

  init(
    role: TransportRole, eventLoop: any EventLoop, limits: TransportLimits,
    timing: TransportTiming, security: TransportSecurity, admits: @escaping CertificateAdmission,
    metrics: any TransportMetrics, logger: Logger, captures: TransportCapture? = nil,
    executor: LoopExecutor? = nil, outbound: HeldBytes? = nil
  ) {
    self.role = role
    self.eventLoop = eventLoop
    self.limits = limits
    self.timing = timing
    self.security = security
    self.admits = admits
    self.metrics = metrics
    self.executor = executor
    self.outbound = outbound
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
  ///
  /// - Parameters:
  ///   - prefix: bytes of the payload before `payload`.
  ///   - finishes: the call that this frame ends.
  func send(
    _ header: FrameHeader, prefix: [UInt8] = [], _ payload: [UInt8] = [],
    finishes: StreamID? = nil
  ) {
    let due = outbox.append(header, prefix: prefix, payload, finishes: finishes)
    if case .wake = due { wake() }
  }

  /// The same for who holds no lock: writes as soon as there are enough frames for a burst.
  func sendInBursts(
    _ header: FrameHeader, prefix: [UInt8] = [], _ payload: [UInt8] = [],
    finishes: StreamID? = nil
  ) {
    settle(outbox.append(header, prefix: prefix, payload, finishes: finishes))
  }

  /// Sees to frames that were appended under a lock, which is free by now.
  func settle(_ due: Outbox.Due) {
    switch due {
    case .nothing: break
    case .wake: wake()
    case .burst: if eventLoop.inEventLoop { drain(comesAgain: true) }
    }
  }

  /// A turn of tasks ends with a look at the links that they wrote to; anything else must tell the loop.
  private func wake() {
    if let executor, eventLoop.inEventLoop, executor.isRunning {
      executor.written.append(self)
    } else {
      eventLoop.execute { self.drain() }
      executor?.busyPoll.wanted()
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
    guard let context else { return }
    Self.widenReads(of: context.channel)
    watched = try? context.pipeline.syncOperations.withUnsafeTransportIfAvailable {
      (socket: CInt) in socket
    }
    if let watched { executor?.busyPoll.watch(watched) }
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
    if let watched { executor?.busyPoll.forget(watched) }
    phase = .closed
    housekeeping?.cancel()
    housekeeping = nil
    handshakeTimer?.cancel()
    handshakeTimer = nil
    lingerTimer?.cancel()
    lingerTimer = nil
    if isInRead {
      isInRead = false
      executor?.releaseLater()
    }
    account(0)
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
  func abandon() {
    guard phase != .closed else { return }
    phase = .lingering
    stopPausing()
    context?.close(promise: nil)
  }
}
