internal import NIOCore
internal import NIOHTTP1

/// Counts the bytes of a connection before they are parsed.
///
/// A connection carries one request, so a limit on what a connection may send bounds the request
/// line, the headers and any body together.
final class AdminByteLimit: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer

  private var left: Int
  private var isOver = false

  init(maximumBytes: Int) {
    left = maximumBytes
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isOver else { return }
    let buffer = unwrapInboundIn(data)
    guard buffer.readableBytes <= left else {
      isOver = true
      context.fireErrorCaught(AdminRequestTooLarge())
      return
    }
    left -= buffer.readableBytes
    context.fireChannelRead(data)
  }
}

/// A request with more bytes than ``AdminServer/Limits/requestBytes``.
struct AdminRequestTooLarge: Error {}

/// Answers the one request of a connection and closes it.
final class AdminHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let pages: AdminPages
  private let timeout: TimeAmount
  private var deadline: Scheduled<Void>?
  private var head: HTTPRequestHead?
  private var hasAnswered = false

  init(pages: AdminPages, timeout: TimeAmount) {
    self.pages = pages
    self.timeout = timeout
  }

  func channelActive(context: ChannelHandlerContext) {
    // One deadline from accept to the last byte of the answer: a client that sends or reads one
    // byte at a time gains nothing.
    let channel = context.channel
    deadline = context.eventLoop.scheduleTask(in: timeout) { channel.close(promise: nil) }
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    deadline?.cancel()
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head): if self.head == nil { self.head = head }
    case .body: break
    case .end:
      guard let head else { return }
      answer(
        context, pages.page(method: head.method.rawValue, target: head.uri),
        sendsBody: head.method != .HEAD)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    if error is AdminRequestTooLarge {
      answer(context, AdminPages.failure(431, "request too large"), sendsBody: true)
    } else if error is HTTPParserError || error is NIOHTTPDecoderError {
      answer(context, AdminPages.failure(400, "bad request"), sendsBody: true)
    } else {
      context.close(promise: nil)
    }
  }

  private func answer(_ context: ChannelHandlerContext, _ page: AdminPages.Page, sendsBody: Bool) {
    guard !hasAnswered else { return }
    hasAnswered = true
    var headers = HTTPHeaders()
    headers.add(name: "Content-Type", value: page.contentType)
    headers.add(name: "Content-Length", value: "\(page.body.utf8.count)")
    headers.add(name: "Cache-Control", value: "no-store")
    headers.add(name: "Connection", value: "close")
    if let allow = page.allow { headers.add(name: "Allow", value: allow) }
    let status = HTTPResponseStatus(statusCode: page.status)
    let head = HTTPResponseHead(version: .http1_1, status: status, headers: headers)
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    if sendsBody {
      context.write(
        wrapOutboundOut(.body(.byteBuffer(ByteBuffer(string: page.body)))), promise: nil)
    }
    let channel = context.channel
    context.writeAndFlush(wrapOutboundOut(.end(nil))).whenComplete { _ in
      channel.close(promise: nil)
    }
  }
}
