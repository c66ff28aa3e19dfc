internal import Frames
internal import NIOCore
internal import NIOPosix
internal import NIOSSL
internal import Synchronization
internal import Wire

@testable internal import Transport

/// A client that writes any bytes and reads frames: the tests' hostile peer.
final class RawPeer: Sendable {
  let channel: any Channel
  private let inbox: Inbox

  private final class Inbox: ChannelInboundHandler, @unchecked Sendable {
    typealias InboundIn = ByteBuffer
    // Touched on the event loop only, except the stream, which is Sendable.
    var reader = FrameReader(
      rules: FrameRules(reader: .client, maximumPayload: 1 << 20, maximumItem: 1 << 17))
    let frames: AsyncStream<Frame>
    let continuation: AsyncStream<Frame>.Continuation

    init() {
      (frames, continuation) = AsyncStream.makeStream(of: Frame.self)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      reader.append(unwrapInboundIn(data))
      while case .frame(let header, let payload)? = try? reader.next() {
        continuation.yield(Frame(header: header, payload: Array(payload.readableBytesView)))
      }
    }

    func channelInactive(context: ChannelHandlerContext) { continuation.finish() }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
      context.close(promise: nil)
    }
  }

  struct Frame: Sendable {
    let header: FrameHeader
    let payload: [UInt8]
  }

  /// - Parameters:
  ///   - tls: a TLS client context, or plain TCP.
  ///   - readsAtOnce: false leaves everything in the socket until `read()`.
  init(
    _ address: TransportAddress, tls: NIOSSLContext? = nil, readsAtOnce: Bool = true,
    receiveBuffer: Int? = nil
  ) async throws {
    let inbox = Inbox()
    self.inbox = inbox
    var bootstrap = ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .channelOption(.autoRead, value: readsAtOnce)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          if let tls {
            try channel.pipeline.syncOperations.addHandler(
              NIOSSLClientHandler(context: tls, serverHostname: nil))
          }
          try channel.pipeline.syncOperations.addHandler(inbox)
        }
      }
    if let receiveBuffer {
      bootstrap = bootstrap.channelOption(
        .socketOption(.so_rcvbuf), value: .init(receiveBuffer))
    }
    channel = try await bootstrap.connect(host: address.host, port: address.port).get()
  }

  func write(_ bytes: [UInt8]) async throws {
    try await channel.writeAndFlush(ByteBuffer(bytes: bytes))
  }

  /// Writes without caring whether the peer is still there.
  func offer(_ bytes: [UInt8]) {
    channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil)
  }

  func write(_ header: FrameHeader, _ payload: [UInt8] = []) async throws {
    try await write(Self.bytes(header, payload))
  }

  static func bytes(_ header: FrameHeader, _ payload: [UInt8] = []) -> [UInt8] {
    var buffer = ByteBuffer()
    buffer.writeFrame(header, payload: payload)
    return Array(buffer.readableBytesView)
  }

  /// The next frame, `nil` when the connection has ended.
  func next() async -> Frame? {
    var iterator = inbox.frames.makeAsyncIterator()
    return await iterator.next()
  }

  /// Reads frames up to the first of a type.
  func next(_ type: FrameType) async -> Frame? {
    while let frame = await next() {
      if frame.header.type == type { return frame }
    }
    return nil
  }

  func closed() async { try? await channel.closeFuture.get() }

  func close() { channel.close(promise: nil) }

  static func hello(
    versions: ClosedRange<UInt8> = 1...1,
    services: [(String, [UInt8])] = [
      (TestService.name, TestService.fingerprint)
    ], limits: Limits = Limits(), credit: UInt32 = 0
  ) throws -> [UInt8] {
    let hello = Hello(
      services: services.map {
        OfferedService(name: $0.0, fingerprint: FixedBytes($0.1) ?? FixedBytes())
      }, limits: limits, credit: credit, agent: "raw")
    return bytes(
      FrameHeader(.hello), Preamble(versions: versions).bytes + (try hello.encodedBytes()))
  }

  /// Says HELLO and reads WELCOME.
  func greet(credit: UInt32 = 0, limits: Limits = Limits()) async throws -> Welcome {
    try await write(Self.hello(limits: limits, credit: credit))
    guard let frame = await next(), frame.header.type == .welcome else { throw NothingThrown() }
    return try Welcome(encoded: Array(frame.payload.dropFirst(Preamble.byteCount)))
  }

  /// A REQUEST without metadata.
  static func request(
    slot: Int = 0, generation: UInt32 = 1, method: RPCMethodInfo = TestService.echo.info,
    flags: FrameFlags = .last, milliseconds: UInt32 = 0, _ note: Note = Note(text: "raw")
  ) throws -> [UInt8] {
    bytes(
      FrameHeader(
        .request, flags: flags,
        auxiliary: MethodNumber(service: 0, ordinal: method.ordinal).rawValue,
        stream: StreamID(slot: slot, generation: generation), argument: milliseconds),
      try note.encodedBytes())
  }

  /// The status of the GOAWAY that ends the connection, read to its end.
  func goAway() async -> RPCError.Status? {
    let frame = await next(.goAway)
    return frame.map { RPCError.Status(rawValue: $0.header.auxiliary) }
  }
}
