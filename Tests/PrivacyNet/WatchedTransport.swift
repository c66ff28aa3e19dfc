internal import Wire
package import WireRPC

/// Calls through another transport: the net learns from what is sent and answered, and looks at every
/// error that leaves a service.
package struct WatchedTransport: RPCClientTransport {
  private let base: any RPCClientTransport
  private let net: PrivacyNet

  package init(_ base: any RPCClientTransport, net: PrivacyNet = .shared) {
    self.base = base
    self.net = net
  }

  package func unary<Request, Response>(
    _ request: Request, method: RPCMethod<Request, Response>, options: RPCCallOptions
  ) async throws -> Response {
    net.learn(request)
    return try await watching(method.info) {
      let response = try await base.unary(request, method: method, options: options)
      net.learn(response)
      return response
    }
  }

  package func serverStream<Request, Response, Result: Sendable>(
    _ request: Request, method: RPCMethod<Request, Response>, options: RPCCallOptions,
    _ body: (RPCMessageStream<Response>) async throws -> Result
  ) async throws -> Result {
    net.learn(request)
    return try await watching(method.info) {
      try await base.serverStream(request, method: method, options: options) { stream in
        try await body(
          RPCMessageStream {
            var items = stream.makeAsyncIterator()
            guard let item = try await items.next() else { return nil }
            net.learn(item)
            return item
          })
      }
    }
  }

  package func clientStream<Request, Response>(
    method: RPCMethod<Request, Response>, options: RPCCallOptions,
    _ body: (RPCStreamWriter<Request>) async throws -> Void
  ) async throws -> Response {
    try await watching(method.info) {
      try await base.clientStream(method: method, options: options) { writer in
        try await body(
          RPCStreamWriter { item in
            net.learn(item)
            try await writer.write(item)
          })
      }
    }
  }

  private func watching<Value>(
    _ method: RPCMethodInfo, _ body: () async throws -> Value
  ) async throws -> Value {
    do {
      return try await body()
    } catch {
      if !Self.isAnswer(error) { net.check("\(error)", "an error of \(method.fullName)") }
      throw error
    }
  }

  /// A pair that changed meanwhile is an answer, with what the caller may be told of it.
  private static func isAnswer(_ error: any Error) -> Bool {
    (error as? any WireMessage).map { type(of: $0).wireName }
      == "duplicates.v1.PairChangedMeanwhile"
  }
}
