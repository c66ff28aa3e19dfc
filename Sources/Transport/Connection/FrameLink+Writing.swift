internal import Frames
internal import NIOCore
internal import WireRPC

/// What goes out, once for each turn of the loop.
extension FrameLink {
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
}
