internal import Frames
internal import Logging
internal import NIOCore
internal import WireRPC

/// The server's end of one connection: handshake and the table of calls. Touched on the link's
/// event loop only; that makes `@unchecked Sendable` true.
final class ServerConnection: FrameLinkDelegate, @unchecked Sendable {
  enum Phase {
    case awaitingHello
    /// The client was asked for descriptors.
    case awaitingSchemas
    /// They are here, and WELCOME follows when they are judged.
    case judging
    case established
    /// GOAWAY has been sent or received; calls in flight go on.
    case draining
    case closed
  }

  /// What is known of a slot.
  struct Slot {
    var live: ServerCall?
    /// The stream that last ended here; its items may still be on their way.
    var ended: (id: StreamID, receiver: ItemReceiver)?
    /// The client has ended its stream of the call here, live or not.
    var isLastReceived = false
  }

  let core: ServerCore
  let link: FrameLink
  let executor: LoopExecutor
  let address: String
  var number: UInt64?
  var phase = Phase.awaitingHello
  var peer = ""
  /// Set once admission has counted the identity.
  var admittedIdentity: String?
  var offers: [Offer] = []
  /// Set from HELLO until every descriptor has come.
  var handshake: ServerHandshake?
  var inForce: TransportLimits
  /// Credit that the client grants to each stream.
  var peerCredit = TransportLimits.defaultCredit
  var slots: [Slot] = []
  var liveCalls = 0
  var liveStreams = 0
  var unfinishedBytes = 0
  var isTickScheduled = false
  var refusals: RefusalLog
  var closeTimer: Scheduled<Void>?
  /// The last call has ended; the connection closes soon.
  var isDrained = false

  init(core: ServerCore, link: FrameLink, address: String) {
    self.core = core
    self.link = link
    self.executor = core.executors.executor(for: link.eventLoop)
    self.address = address
    self.inForce = core.configuration.limits
    self.refusals = RefusalLog(now: link.lastReceived)
  }

  // MARK: Handshake

  func linkSecured(_ link: FrameLink, peer: String) throws(FrameViolation) {
    self.peer = peer
  }

  func link(
    _ link: FrameLink, received header: FrameHeader, payload: ByteBuffer
  ) throws(FrameViolation) {
    switch phase {
    case .closed: return
    case .awaitingHello:
      guard header.type == .hello else { throw .malformed("a frame before HELLO") }
      try hello(payload)
    case .awaitingSchemas:
      guard header.type == .schema else { throw .malformed("a frame before WELCOME") }
      try schema(header, payload)
    case .judging: throw .malformed("a frame before WELCOME")
    case .established, .draining:
      switch header.type {
      case .request: try request(header, payload)
      case .item: try item(header, payload)
      case .cancel: try cancel(header)
      case .credit: try credit(header)
      case .hello: throw .malformed("a second HELLO")
      case .schema: throw .malformed("a SCHEMA that was not asked for")
      case .welcome, .end, .ping, .pong, .goAway: throw .malformed("a frame out of place")
      }
    }
  }

  // MARK: Leaving

  func link(
    _ link: FrameLink, peerIsLeaving status: RPCError.Status, text: String, rules: [String]
  ) {
    guard phase != .closed else { return }
    if status == .ok, liveCalls > 0 {
      phase = .draining
    } else {
      cancelAll(.cancelled)
      link.close(nil, RPCError(.unavailable, "the client left"))
    }
  }

  /// Takes no further calls, breaks off streams, finishes the other calls in flight, then closes;
  /// at the latest when `time` is over.
  func drain(within time: Duration, because text: String = "the service is shutting down") {
    guard phase != .closed, closeTimer == nil else { return }
    closeTimer = link.eventLoop.scheduleTask(in: TimeAmount(time)) { [self] in
      if liveCalls > 0 { core.wasCut() }
      // Cancelled handlers get a moment to end, so that their callers hear of it.
      cancelAll(.unavailable)
      closeTimer = link.eventLoop.scheduleTask(in: TimeAmount(link.timing.linger)) { [self] in
        link.finish(RPCError(.unavailable, "the service shut down"))
      }
    }
    guard link.isEstablished else {
      link.close(nil, RPCError(.unavailable, "the service is shutting down", isNotExecuted: true))
      return
    }
    if phase == .established {
      phase = .draining
      link.announceGoAway(.ok, text, within: time)
    }
    // A follower never ends by itself: waiting for it would always take the whole time.
    for slot in slots {
      guard let call = slot.live, call.method.info.kind != .unary else { continue }
      call.cancel(.unavailable)
    }
    closeWhenDrained()
  }

  func closeWhenDrained() {
    guard phase == .draining, liveCalls == 0, !isDrained else { return }
    // A REQUEST may have crossed GOAWAY: it must get its END, and a client that has seen GOAWAY
    // closes by itself.
    isDrained = true
    link.eventLoop.scheduleTask(in: TimeAmount(link.timing.linger)) { [self] in
      isDrained = false
      guard phase == .draining, liveCalls == 0 else { return }
      link.finish(RPCError(.unavailable, "the service shut down"))
    }
  }

  func cancelAll(_ status: RPCError.Status) {
    for slot in slots { slot.live?.cancel(status) }
  }

  func linkFailed(_ link: FrameLink, because closure: LinkClosure) {
    guard phase != .closed else { return }
    phase = .closed
    closeTimer?.cancel()
    closeTimer = nil
    refusals.close(peer: peer, to: link.logger)
    for slot in slots {
      guard let call = slot.live else { continue }
      call.sender?.close(closure.error)
      call.receiver?.finish(closure.error, dropsQueue: true)
      call.cancel(.cancelled)
    }
    slots = []
  }

  func linkClosed(_ link: FrameLink, because closure: LinkClosure) {
    linkFailed(link, because: closure)
    core.admission.left(identity: admittedIdentity, from: address)
    if let number { core.remove(connection: number) }
  }

  /// The connection never came to be.
  func discard() {
    core.admission.left(identity: nil, from: address)
    if let number { core.remove(connection: number) }
  }

  func linkHousekeeping(_ link: FrameLink, now: NIODeadline) {
    if phase == .established, link.isPeerExpired {
      // Calls in flight finish; the client comes back with its new certificate, or is refused.
      link.logger.notice(
        "transport: a client's certificate has expired; its connection is drained",
        metadata: ["reason": "\(RefusalReason.certificateExpired.rawValue)", "peer": "\(peer)"])
      core.metrics.refused(.certificateExpired)
      drain(within: Self.expiryGrace, because: "this program's certificate has expired")
    }
    if phase == .established, let why = core.configuration.turnsAway(peer) {
      core.metrics.refused(.turnedAway)
      drain(within: Self.expiryGrace, because: why)
    }
    guard phase == .draining else { return }
    closeWhenDrained()
  }

  /// How long calls may go on when the certificate of their client has expired.
  static let expiryGrace = Duration.seconds(10)
}
