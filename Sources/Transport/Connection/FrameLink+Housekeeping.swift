internal import Frames
internal import NIOCore
internal import Wire
internal import WireRPC

extension FrameLink {
  /// Looks at every bound of `TransportTiming` that is not a bound of a single call.
  func keepHouse() {
    let now = NIODeadline.now()
    checkWriteStall(now)
    guard phase == .open else { return }
    delegate?.linkHousekeeping(self, now: now)
    // While this side does not read, it cannot tell whether the peer is silent.
    guard phase == .open, !isPaused else { return }
    if let partialSince, now - partialSince > TimeAmount(timing.partialFrame) {
      close(
        .partialFrame,
        RPCError(.unavailable, "the peer began a frame and did not end it in time"))
      return
    }
    keepAlive(now)
  }

  /// A connection on which bytes wait and none leave is given up. Slow is fine, still is not.
  private func checkWriteStall(_ now: NIODeadline) {
    guard phase != .closed else { return }
    let pending = pendingBytes
    account(pending)
    let gone = bytesWritten - pending
    // Encryption adds bytes to what waits, so only growth shows that something has left.
    if pending <= 0 || gone > progress.bytes {
      progress = (gone, now)
    } else if now - progress.at > TimeAmount(timing.writeStall) {
      close(
        .writeStall,
        RPCError(.unavailable, "the peer stopped reading; the connection was closed"))
    }
  }

  private func keepAlive(_ now: NIODeadline) {
    guard isEstablished else { return }
    if let ping {
      if now - max(ping.sent, lastReceived) > TimeAmount(timing.keepAliveTimeout) {
        close(
          .keepAlive,
          RPCError(.unavailable, "the peer fell silent; the outcome of the call is unknown"))
      }
    } else if now - lastReceived >= TimeAmount(timing.keepAliveInterval) {
      ping = (nextPing, now)
      send(FrameHeader(.ping, argument: nextPing))
      nextPing &+= 1
    }
  }

  /// Small reads until WELCOME, so that little is held for a peer that is not known yet.
  static let narrowReads = FixedSizeRecvByteBufferAllocator(capacity: 8 << 10)

  /// Over the high mark a server stops reading, below the low one it goes on.
  static let watermark = ChannelOptions.Types.WriteBufferWaterMark(
    low: TransportLimits.outboundWatermark / 2, high: TransportLimits.outboundWatermark)

  /// Reads that adapt to the peer once it is known.
  static func widenReads(of channel: any Channel) {
    guard let options = channel.syncOptions else { return }
    // A channel that refuses the option keeps its small reads and works.
    try? options.setOption(
      .recvAllocator,
      value: AdaptiveRecvByteBufferAllocator(
        minimum: 2 << 10, initial: 16 << 10, maximum: 256 << 10))
    try? options.setOption(.maxMessagesPerRead, value: 4)
  }
}

extension Duration {
  /// Whole milliseconds, rounded up, in 0…2³²−1.
  var clampedMilliseconds: UInt32 {
    let (seconds, attoseconds) = components
    if seconds < 0 || attoseconds < 0 { return 0 }
    guard seconds < Int64(UInt32.max) / 1000 else { return .max }
    return UInt32(seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
