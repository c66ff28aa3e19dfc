internal import Wire

/// Hands one encoded item to the peer and waits for credit.
typealias ItemSink = @Sendable (_ message: [UInt8]) async throws -> Void
/// The next encoded item, `nil` at the end.
typealias ItemSource = @Sendable () async throws -> [UInt8]?

/// A method with its handler, in terms of bytes.
struct RegisteredMethod: Sendable {
  enum Handler: Sendable {
    case unary(@Sendable ([UInt8], Terms) async throws -> [UInt8])
    case serverStream(@Sendable ([UInt8], Terms, @escaping ItemSink) async throws -> Void)
    case clientStream(@Sendable (@escaping ItemSource, Terms) async throws -> [UInt8])
  }

  /// What a handler's wrapper is told of a call.
  struct Terms: Sendable {
    let context: RPCServerContext
    let reading: MessageReading
  }

  let info: RPCMethodInfo
  let execution: RPCExecution
  let handler: Handler
  /// The declared errors in order; the tag on the wire counts from 1.
  let thrown: [any (WireMessage & Error).Type]

  /// Runs the handler to its end.
  ///
  /// - Returns: the encoded reply; nothing for a server stream.
  func run(
    request: [UInt8], terms: Terms, source: @escaping ItemSource, sink: @escaping ItemSink
  ) async throws -> [UInt8] {
    switch handler {
    case .unary(let body): return try await body(request, terms)
    case .serverStream(let body):
      try await body(request, terms, sink)
      return []
    case .clientStream(let body): return try await body(source, terms)
    }
  }
}
