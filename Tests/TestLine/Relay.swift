internal import NIOCore

/// Forwards what comes from one socket to the other, piece by piece: the next piece is read when the one before
/// has left. Touched on the sockets' event loop only, which makes `@unchecked Sendable` true.
final class Relay: ChannelInboundHandler, @unchecked Sendable {
  typealias InboundIn = ByteBuffer

  private let direction: FaultyLine.Direction
  private let line: FaultyLine
  private let target: any Channel
  private var context: ChannelHandlerContext?
  /// The piece that waits, and whether its time under way is over.
  private var piece: ByteBuffer?
  private var isUnderWay = false
  private var carried = 0
  private var isEnded = false

  init(_ direction: FaultyLine.Direction, _ line: FaultyLine, to target: any Channel) {
    self.direction = direction
    self.line = line
    self.target = target
  }

  func handlerAdded(context: ChannelHandlerContext) { self.context = context }

  func handlerRemoved(context: ChannelHandlerContext) { self.context = nil }

  /// An accepted socket is read from when it is ready, which comes after this handler.
  func channelActive(context: ChannelHandlerContext) { context.read() }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    var bytes = unwrapInboundIn(data)
    if piece?.writeBuffer(&bytes) == nil { piece = bytes }
    forward()
  }

  /// The faults have changed.
  func wake() {
    target.eventLoop.execute { self.forward() }
  }

  private func forward() {
    guard let waiting = piece, !isUnderWay else { return }
    let faults = line.faults(direction)
    guard !faults.isDead else { return }
    var time = faults.delay
    if let rate = faults.bytesPerSecond {
      time += .seconds(waiting.readableBytes) / max(rate, 1)
    }
    guard time > .zero else { return send(waiting, faults) }
    isUnderWay = true
    target.eventLoop.scheduleTask(in: TimeAmount(time)) {
      self.isUnderWay = false
      // The line may have died meanwhile.
      let faults = self.line.faults(self.direction)
      if let piece = self.piece, !faults.isDead { self.send(piece, faults) }
    }
  }

  private func send(_ waiting: ByteBuffer, _ faults: FaultyLine.Faults) {
    piece = nil
    var bytes = waiting
    if let place = faults.corruptedByte, (carried..<(carried + bytes.readableBytes)).contains(place)
    {
      let index = bytes.readerIndex + place - carried
      let byte = bytes.getInteger(at: index, as: UInt8.self) ?? 0
      bytes.setInteger(byte ^ 0x10, at: index)
    }
    let isLast = faults.cutAfter.map { carried + bytes.readableBytes >= $0 } ?? false
    if isLast, let limit = faults.cutAfter {
      bytes =
        bytes.readSlice(length: max(min(limit - carried, bytes.readableBytes), 0)) ?? ByteBuffer()
    }
    carried += bytes.readableBytes
    line.carry(bytes.readableBytes, direction)
    target.writeAndFlush(bytes).whenComplete { _ in
      if isLast || self.isEnded {
        self.target.close(promise: nil)
        self.context?.close(promise: nil)
      } else {
        self.context?.read()
      }
    }
  }

  func channelInactive(context: ChannelHandlerContext) {
    isEnded = true
    // A dead line does not tell that an end has gone.
    if piece == nil, !line.faults(direction).isDead { target.close(promise: nil) }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }
}
