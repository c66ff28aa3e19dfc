internal import Frames
internal import NIOCore
internal import Wire
internal import WireRPC

/// What comes in, and when nothing is taken in.
extension FrameLink {
  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let bytes = unwrapInboundIn(data)
    guard phase == .open else { return }
    if !isInRead {
      isInRead = true
      outbox.turnBegins()
      executor?.hold()
    }
    lastReceived = .now()
    executor?.busyPoll.arrived(lastReceived)
    metrics.bytesReceived(bytes.readableBytes, role)
    reader.append(bytes)
    guardFrames { () throws(FrameViolation) in try readFrames() }
  }

  func channelReadComplete(context: ChannelHandlerContext) {
    if isInRead {
      isInRead = false
      // Tasks that were waiting for these frames: what they send leaves with the rest of the turn.
      executor?.release()
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
    reader.releaseIfEmpty()
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
  func stopPausing() {
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
}
