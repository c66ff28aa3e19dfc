internal import NIOCore
internal import NIOPosix
internal import NIOSSL
internal import NIOTLS
internal import ServiceKit
internal import Synchronization

/// TLS connections that a proper client would not make.
extension TestDeployment {
  /// Connects with a certificate of this site, sends bytes, and waits for the end.
  ///
  /// - Throws: `DeadlinePassed` when the server keeps the connection open.
  package func tlsConversationEnds(
    port: Int, sending bytes: [UInt8], within limit: Duration
  ) async throws {
    let channel = try await connect(
      port: port, certificate: (trust.path, "idn-officer"), sending: bytes)
    try await TestSupport.within(limit, "the server ends a conversation that breaks the rules") {
      try await channel.closeFuture.get()
    }
  }

  /// Connects with a certificate of this site, sends bytes and waits for the first of the answer.
  package func tlsConversation(
    port: Int, as certificate: String, _ bytes: [UInt8]
  ) async throws -> TLSConversation {
    let answered = MultiThreadedEventLoopGroup.singleton.next().makePromise(of: Void.self)
    let channel = try await connect(
      port: port, certificate: (trust.path, certificate), sending: bytes, answered: answered)
    channel.closeFuture.whenComplete { _ in
      // Only where there was no answer.
      answered.fail(DeadlinePassed("the server closed before it answered"))
    }
    try await answered.futureResult.get()
    return TLSConversation(channel: channel)
  }

  /// Whether a handshake with that certificate, or without one, ends within the limit.
  package func tlsIsRefused(
    port: Int, certificate: (trust: String, name: String)?, within limit: Duration
  ) async throws -> Bool {
    let channel: any Channel
    do {
      channel = try await connect(port: port, certificate: certificate, sending: [])
    } catch {
      return true
    }
    try await TestSupport.within(limit, "the server refuses a certificate") {
      try await channel.closeFuture.get()
    }
    return true
  }

  private func connect(
    port: Int, certificate: (trust: String, name: String)?, sending bytes: [UInt8],
    answered: EventLoopPromise<Void>? = nil
  ) async throws -> any Channel {
    var configuration = TLSConfiguration.makeClientConfiguration()
    configuration.minimumTLSVersion = .tlsv13
    configuration.applicationProtocols = ["homeward/1"]
    configuration.trustRoots = .file(trust.authorityCertificatePath)
    if let certificate {
      let files = TrustDirectory(path: certificate.trust)
      configuration.certificateChain = try NIOSSLCertificate.fromPEMFile(
        try files.certificatePath(certificate.name)
      ).map { .certificate($0) }
      configuration.privateKey = .privateKey(
        try NIOSSLPrivateKey(file: try files.keyPath(certificate.name), format: .pem))
    }
    let context = try NIOSSLContext(configuration: configuration)
    return try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandlers([
            try NIOSSLClientHandler(context: context, serverHostname: "localhost"),
            BytesAfterHandshake(bytes, answered: answered),
          ])
        }
      }
      .connect(host: "127.0.0.1", port: port).get()
  }
}

/// A connection that says what a test wants.
package struct TLSConversation: Sendable {
  fileprivate let channel: any Channel

  /// Waits until the server has ended it.
  package func ended(within limit: Duration) async throws {
    try await TestSupport.within(limit, "the server ends the conversation") {
      try await channel.closeFuture.get()
    }
  }
}

/// Sends its bytes once TLS stands, and closes when anything goes wrong.
private final class BytesAfterHandshake: ChannelInboundHandler, Sendable {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer
  private let bytes: [UInt8]
  private let answered: EventLoopPromise<Void>?

  init(_ bytes: [UInt8], answered: EventLoopPromise<Void>? = nil) {
    self.bytes = bytes
    self.answered = answered
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) { answered?.succeed() }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if let tls = event as? TLSUserEvent, case .handshakeCompleted = tls, !bytes.isEmpty {
      context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: nil)
    }
    context.fireUserInboundEventTriggered(event)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }
}
