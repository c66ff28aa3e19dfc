internal import Synchronization
internal import WireRPC

/// The receiving end of a stream: holds what credit allowed to be sent, and returns credit when the
/// application asks for the item after.
final class ItemReceiver: Sendable {
  /// Credit is returned in portions of the window's quarter: what is held back then never keeps the
  /// largest item from being sent, even with the smallest window.
  static let portions = 4

  private struct State {
    /// Credit that the sender may still use.
    var outstanding: Int
    var queue: [StreamItem] = []
    /// Items of `queue` that were handed out.
    var head = 0
    /// Cost of the item that the application works on.
    var costInHand = 0
    /// Cost of items consumed since credit was last returned.
    var unreturned = 0
    var reader: CheckedContinuation<StreamItem?, any Error>?
    var isFinished = false
    var failure: (any Error)?

    mutating func popFirst() -> StreamItem? {
      guard head < queue.count else { return nil }
      let item = queue[head]
      head += 1
      if head == queue.count {
        queue.removeAll(keepingCapacity: true)
        head = 0
      } else if head >= 64, head * 2 >= queue.count {
        queue.removeFirst(head)
        head = 0
      }
      return item
    }
  }

  private enum Next {
    case ready(StreamItem?)
    case failed(any Error)
    case waits
  }

  private let state: Mutex<State>
  private let window: Int
  private let grant: @Sendable (Int) -> Void

  /// - Parameters:
  ///   - window: credit granted at the start.
  ///   - grant: sends credit to the peer; called without the lock held.
  init(window: Int, grant: @escaping @Sendable (Int) -> Void) {
    self.state = Mutex(State(outstanding: window))
    self.window = window
    self.grant = grant
  }

  /// Takes an item off the wire.
  ///
  /// - Returns: false when the sender had no credit for it.
  func offer(_ item: StreamItem) -> Bool {
    let (isCovered, reader) = state.withLock {
      state -> (Bool, CheckedContinuation<StreamItem?, any Error>?) in
      guard item.cost <= state.outstanding else { return (false, nil) }
      state.outstanding -= item.cost
      if state.isFinished { return (true, nil) }
      guard let reader = state.reader else {
        state.queue.append(item)
        return (true, nil)
      }
      state.reader = nil
      state.costInHand = item.cost
      return (true, reader)
    }
    reader?.resume(returning: item)
    return isCovered
  }

  /// Puts an item into the queue that came another way than as an ITEM. Before any other call.
  func seed(_ item: StreamItem) {
    state.withLock { $0.queue.append(item) }
  }

  /// No more items come.
  ///
  /// - Parameters:
  ///   - failure: `nil` for a regular end.
  ///   - dropsQueue: the reader gets the failure at once instead of the items before it.
  func finish(_ failure: (any Error)?, dropsQueue: Bool = false) {
    let reader = state.withLock { state -> CheckedContinuation<StreamItem?, any Error>? in
      // Also after the peer's regular end: the items it sent before are held until they are read.
      let losesItems = dropsQueue && state.head < state.queue.count
      if dropsQueue {
        state.queue = []
        state.head = 0
      }
      // Who has not read everything must not take the end for a regular one.
      if losesItems, state.failure == nil { state.failure = failure }
      guard !state.isFinished else { return nil }
      state.isFinished = true
      state.failure = failure
      let reader = state.reader
      state.reader = nil
      return reader
    }
    guard let reader else { return }
    if let failure { reader.resume(throwing: failure) } else { reader.resume(returning: nil) }
  }

  /// The next item, `nil` at the end. Returns the credit of the item before.
  ///
  /// - Throws: the failure of the stream, or `CancellationError`.
  func next() async throws -> StreamItem? {
    let (next, credit) = state.withLock { state -> (Next, Int) in
      state.unreturned += state.costInHand
      state.costInHand = 0
      var credit = 0
      if !state.isFinished, state.unreturned >= window / Self.portions {
        credit = state.unreturned
        state.outstanding += credit
        state.unreturned = 0
      }
      if let item = state.popFirst() {
        state.costInHand = item.cost
        return (.ready(item), credit)
      }
      if state.isFinished {
        return (state.failure.map { .failed($0) } ?? .ready(nil), credit)
      }
      return (.waits, credit)
    }
    if credit > 0 { grant(credit) }
    switch next {
    case .ready(let item): return item
    case .failed(let error): throw error
    case .waits: return try await wait()
    }
  }

  private func wait() async throws -> StreamItem? {
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let next = state.withLock { state -> Next in
          if let item = state.popFirst() {
            state.costInHand = item.cost
            return .ready(item)
          }
          if state.isFinished { return state.failure.map { .failed($0) } ?? .ready(nil) }
          if Task.isCancelled { return .failed(CancellationError()) }
          guard state.reader == nil else {
            return .failed(RPCError(.failedPrecondition, "a stream has one reader at a time"))
          }
          state.reader = continuation
          return .waits
        }
        switch next {
        case .ready(let item): continuation.resume(returning: item)
        case .failed(let error): continuation.resume(throwing: error)
        case .waits: break
        }
      }
    } onCancel: {
      let reader = state.withLock { state -> CheckedContinuation<StreamItem?, any Error>? in
        let reader = state.reader
        state.reader = nil
        return reader
      }
      reader?.resume(throwing: CancellationError())
    }
  }
}
