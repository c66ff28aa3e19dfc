internal import NIOCore
internal import NIOPosix
internal import Synchronization

@testable internal import Transport

/// A TCP relay between a client and a server that a test can cut.
final class Cable: Sendable {
  private struct State {
    var target: TransportAddress?
    var listener: (any Channel)?
    var channels: [any Channel] = []
  }

  private let state = Mutex(State())

  init() async throws {
    let listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelOption(.autoRead, value: false)
      .childChannelInitializer { [state = Weak(self)] inner in
        guard let cable = state.value, let target = cable.state.withLock({ $0.target }) else {
          return inner.close()
        }
        cable.state.withLock { $0.channels.append(inner) }
        return ClientBootstrap(group: inner.eventLoop)
          .channelInitializer { outer in
            outer.eventLoop.makeCompletedFuture {
              try outer.pipeline.syncOperations.addHandler(Relay(inner))
            }
          }
          .connect(host: target.host, port: target.port).flatMap { outer in
            cable.state.withLock { $0.channels.append(outer) }
            return inner.pipeline.addHandler(Relay(outer)).flatMap {
              inner.setOption(.autoRead, value: true)
            }
          }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    state.withLock { $0.listener = listener }
  }

  var address: TransportAddress {
    TransportAddress(
      host: "127.0.0.1", port: state.withLock { $0.listener?.localAddress?.port } ?? 0)
  }

  func connect(to target: TransportAddress) async throws {
    state.withLock { $0.target = target }
  }

  /// Ends every connection at once.
  func cut() async {
    let channels = state.withLock { state in
      let channels = state.channels
      state.channels = []
      return channels
    }
    for channel in channels { try? await channel.close() }
  }

  func close() async {
    await cut()
    try? await state.withLock { $0.listener }?.close()
  }

  private final class Relay: ChannelInboundHandler, Sendable {
    typealias InboundIn = ByteBuffer
    private let other: any Channel
    init(_ other: any Channel) { self.other = other }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      other.writeAndFlush(unwrapInboundIn(data), promise: nil)
    }
    func channelInactive(context: ChannelHandlerContext) { other.close(promise: nil) }
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
      context.close(promise: nil)
    }
  }
}

/// Holds something without keeping it.
private final class Weak<Value: AnyObject & Sendable>: Sendable {
  private struct Reference { weak var value: Value? }
  private let reference: Mutex<Reference>
  init(_ value: Value) { reference = Mutex(Reference(value: value)) }
  var value: Value? { reference.withLock { $0.value } }
}
