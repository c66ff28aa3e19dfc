internal import NIOCore
internal import NIOPosix

@testable internal import Transport

/// A server that says the same bytes to everybody once they have spoken.
final class Canned: Sendable {
  private let listener: any Channel

  private final class Speaker: ChannelInboundHandler, @unchecked Sendable {
    typealias InboundIn = ByteBuffer
    // Touched on the event loop only.
    private var bytes: ByteBuffer?
    init(_ bytes: [UInt8]) { self.bytes = ByteBuffer(bytes: bytes) }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      guard let bytes else { return }
      self.bytes = nil
      context.writeAndFlush(NIOAny(bytes), promise: nil)
    }
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
      context.close(promise: nil)
    }
  }

  init(_ bytes: [UInt8]) async throws {
    listener = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(Speaker(bytes))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
  }

  var address: TransportAddress {
    TransportAddress(host: "127.0.0.1", port: listener.localAddress?.port ?? 0)
  }

  func close() async { try? await listener.close() }
}
