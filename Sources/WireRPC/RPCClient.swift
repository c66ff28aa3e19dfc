public import Wire

/// What a caller may set for one call.
public struct RPCCallOptions: Sendable {
  /// How long the caller waits in all; `nil` takes the client's default.
  public var timeout: Duration?
  /// 16 bytes made by the caller; the same key with the same request has its effect once.
  public var idempotencyKey: WireUUID?
  /// 16 bytes that both sides write into their logs; made by the transport when `nil`.
  public var traceID: WireUUID?

  public init(
    timeout: Duration? = nil, idempotencyKey: WireUUID? = nil, traceID: WireUUID? = nil
  ) {
    self.timeout = timeout
    self.idempotencyKey = idempotencyKey
    self.traceID = traceID
  }
}

/// Carries calls to a peer. Generated clients are written against this; a network transport, an
/// in-process one and a simulated one implement it.
public protocol RPCClientTransport: Sendable {
  /// Sends one message and waits for one.
  ///
  /// - Throws: an error the method declares, or `RPCError`, or `CancellationError`.
  func unary<Request, Response>(
    _ request: Request, method: RPCMethod<Request, Response>, options: RPCCallOptions
  ) async throws -> Response

  /// Sends one message and hands the stream of replies to `body`; leaving `body` ends the call.
  func serverStream<Request, Response, Result: Sendable>(
    _ request: Request, method: RPCMethod<Request, Response>, options: RPCCallOptions,
    _ body: (RPCMessageStream<Response>) async throws -> Result
  ) async throws -> Result

  /// Hands a writer to `body`; when it returns, the stream ends and the reply is awaited.
  func clientStream<Request, Response>(
    method: RPCMethod<Request, Response>, options: RPCCallOptions,
    _ body: (RPCStreamWriter<Request>) async throws -> Void
  ) async throws -> Response
}

/// The replies of a server-stream call, in order. Asking for the next item returns credit for the
/// one before, so a slow reader slows its sender and nothing piles up.
public struct RPCMessageStream<Item: WireMessage>: AsyncSequence, Sendable {
  public typealias Element = Item
  private let nextItem: @Sendable () async throws -> Item?

  /// - Parameter next: returns the next item, `nil` at the end, or throws how the call failed.
  public init(next: @escaping @Sendable () async throws -> Item?) {
    self.nextItem = next
  }

  public struct AsyncIterator: AsyncIteratorProtocol {
    fileprivate let nextItem: @Sendable () async throws -> Item?
    public mutating func next() async throws -> Item? { try await nextItem() }
  }

  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(nextItem: nextItem) }
}

/// Writes the items of a stream; a write waits while the reader's credit is used up.
public struct RPCStreamWriter<Item: WireMessage>: Sendable {
  private let writeItem: @Sendable (Item) async throws -> Void

  public init(write: @escaping @Sendable (Item) async throws -> Void) {
    self.writeItem = write
  }

  /// - Throws: `CancellationError` when the call was cancelled, `RPCError` when it has ended.
  public func write(_ item: Item) async throws { try await writeItem(item) }
}
