internal import Frames
internal import NIOCore
internal import WireRPC

/// What goes out, once for each turn of the loop.
extension FrameLink {
  /// Writes everything in the outbox at once.
  ///
  /// - Parameter comesAgain: this is a burst in the middle of a turn, at whose end the rest is written.
  func drain(comesAgain: Bool = false) {
    defer { if !comesAgain { executor?.busyPoll.rests() } }
    let batch = outbox.take(spare: spare, comesAgain: comesAgain)
    if !batch.finished.isEmpty { delegate?.link(self, finished: batch.finished) }
    spare = ByteBuffer()
    guard phase == .open, let context, batch.frames.readableBytes > 0 else { return }
    let count = batch.frames.readableBytes
    bytesWritten += count
    metrics.bytesSent(count, role)
    capture?.sent(batch.frames, by: role)
    context.writeAndFlush(wrapOutboundOut(batch.frames), promise: nil)
    spare = Self.emptied(batch.frames)
    let pending = pendingBytes
    account(pending)
    if let watched, isWatchedForRoom != (pending > 0) {
      isWatchedForRoom = pending > 0
      executor?.busyPoll.watch(watched, untilItTakesBytes: isWatchedForRoom)
    }
    let isCrowded = (outbound?.total ?? 0) > TransportLimits.maximumOutboundBytes
    if pending > TransportLimits.maximumOutboundBytes
      || isCrowded && pending > TransportLimits.outboundShare
    {
      close(.outboundOverflow, Self.overflowError)
    }
  }

  /// Tells the server how many bytes wait here.
  func account(_ pending: Int) {
    guard let outbound, pending != accounted else { return }
    outbound.change(by: pending - accounted)
    accounted = pending
  }

  /// The same storage, empty. Nothing else holds it once it is written, so it is not copied.
  private static func emptied(_ frames: consuming ByteBuffer) -> ByteBuffer {
    frames.clear()
    return frames
  }

  static let overflowError = RPCError(
    .unavailable, "the peer does not read what it is sent; the connection was closed")

  /// Bytes written to the channel that have not left.
  var pendingBytes: Int {
    guard let options = context?.channel.syncOptions else { return 0 }
    return (try? options.getOption(.bufferedWritableBytes)) ?? 0
  }
}
