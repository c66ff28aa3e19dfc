internal import Frames
internal import Logging
internal import NIOCore
internal import Wire
internal import WireRPC

/// How a connection ends, and what the peer and callers are told.
extension FrameLink {
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
  func refuse(_ reason: RefusalReason, _ error: RPCError) {
    guard closure == nil else { return }
    closure = LinkClosure(reason: reason, error: error)
    logger.warning(
      "transport: connection refused or ended",
      metadata: ["reason": "\(reason.rawValue)", "role": "\(role.rawValue)"])
    metrics.refused(reason)
  }
}
