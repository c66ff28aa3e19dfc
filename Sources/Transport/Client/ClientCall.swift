internal import Frames
internal import NIOCore
internal import Synchronization
internal import Wire
internal import WireRPC

/// One call on the client, from its REQUEST until its END.
final class ClientCall: Sendable {
  let id: StreamID
  let method: RPCMethodInfo
  let thrown: [any (WireMessage & Error).Type]
  let traceID: WireUUID?
  let metrics: any CallMetrics
  /// How its replies are read.
  let reading: MessageReading
  let started: NIODeadline
  /// When the caller stops waiting.
  let deadline: NIODeadline?
  /// Items to the server, for a client stream.
  let sender: ItemSender?
  /// Items from the server, for a server stream.
  let receiver: ItemReceiver?

  private enum State {
    case pending
    case waiting(UnsafeContinuation<[UInt8], any Error>)
    case ended(Result<[UInt8], any Error>)
  }

  private let state = Mutex(State.pending)

  init(
    id: StreamID, method: RPCMethodInfo, thrown: [any (WireMessage & Error).Type],
    traceID: WireUUID? = nil, metrics: any CallMetrics = NoTransportMetrics(),
    reading: MessageReading, started: NIODeadline, deadline: NIODeadline?, sender: ItemSender?,
    receiver: ItemReceiver?
  ) {
    self.id = id
    self.method = method
    self.thrown = thrown
    self.traceID = traceID
    self.metrics = metrics
    self.reading = reading
    self.started = started
    self.deadline = deadline
    self.sender = sender
    self.receiver = receiver
  }

  /// Waits for the reply. One waiter. The state sees to it that it is resumed once.
  nonisolated(nonsending) func reply() async throws -> [UInt8] {
    try await withUnsafeThrowingContinuation { continuation in
      let result = state.withLock { state -> Result<[UInt8], any Error>? in
        if case .ended(let result) = state { return result }
        state = .waiting(continuation)
        return nil
      }
      if let result { continuation.resume(with: result) }
    }
  }

  /// Ends the call for its caller; only the first time counts.
  ///
  /// - Parameter isLocal: this side gave up, so items still queued are of no interest.
  /// - Returns: whether this was the first time.
  @discardableResult
  func finish(_ result: Result<[UInt8], any Error>, isLocal: Bool) -> Bool {
    let (isFirst, continuation) = state.withLock {
      state -> (Bool, UnsafeContinuation<[UInt8], any Error>?) in
      switch state {
      case .ended: return (false, nil)
      case .pending:
        state = .ended(result)
        return (true, nil)
      case .waiting(let continuation):
        state = .ended(result)
        return (true, continuation)
      }
    }
    guard isFirst else { return false }
    switch result {
    case .success:
      receiver?.finish(nil)
      sender?.close(RPCError(.failedPrecondition, "the call has ended"))
    case .failure(let error):
      receiver?.finish(error, dropsQueue: isLocal)
      sender?.close(error)
    }
    continuation?.resume(with: result)
    return true
  }

  var isFinished: Bool {
    state.withLock { if case .ended = $0 { true } else { false } }
  }
}
