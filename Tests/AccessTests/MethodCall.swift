internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// A method of a service that is called with bytes: whatever the services have is called, also what
/// they have since yesterday.
struct MethodCall: Sendable {
  let info: RPCMethodInfo
  /// Full name of the request's message.
  let request: String
  /// Full name of the answer's message.
  let response: String
  /// Sends encoded requests' bytes and gives back the encoded answers.
  let send: @Sendable (any RPCClientTransport, [UInt8], RPCCallOptions) async throws -> [[UInt8]]
}

/// Takes down which methods services have.
struct MethodCollector: RPCRouter {
  private(set) var calls: [MethodCall] = []

  /// Items of one stream that are looked at.
  static let maximumItems = 64

  mutating func handleUnary<Request, Response>(
    _ method: RPCMethod<Request, Response>, execution: RPCExecution,
    _ handler: @escaping @Sendable (Request, RPCServerContext) async throws -> Response
  ) {
    calls.append(
      MethodCall(
        info: method.info, request: Request.wireName, response: Response.wireName
      ) { transport, bytes, options in
        let reply = try await transport.unary(
          try Request(encoded: bytes), method: method, options: options)
        return [try reply.encodedBytes()]
      })
  }

  mutating func handleServerStream<Request, Response>(
    _ method: RPCMethod<Request, Response>, execution: RPCExecution,
    _ handler:
      @escaping @Sendable (Request, RPCServerContext, RPCStreamWriter<Response>)
      async throws -> Void
  ) {
    calls.append(
      MethodCall(
        info: method.info, request: Request.wireName, response: Response.wireName
      ) { transport, bytes, options in
        try await transport.serverStream(
          try Request(encoded: bytes), method: method, options: options
        ) { stream in
          var items: [[UInt8]] = []
          for try await item in stream {
            items.append(try item.encodedBytes())
            // A feed never ends by itself.
            if items.count == Self.maximumItems || item is FeedItem { break }
          }
          return items
        }
      })
  }

  mutating func handleClientStream<Request, Response>(
    _ method: RPCMethod<Request, Response>, execution: RPCExecution,
    _ handler:
      @escaping @Sendable (RPCMessageStream<Request>, RPCServerContext) async throws -> Response
  ) {
    calls.append(
      MethodCall(
        info: method.info, request: Request.wireName, response: Response.wireName
      ) { transport, bytes, options in
        let request = try Request(encoded: bytes)
        let reply = try await transport.clientStream(method: method, options: options) {
          try await $0.write(request)
        }
        return [try reply.encodedBytes()]
      })
  }
}
