internal import Synchronization
internal import WireRPC

/// The sending end of a stream: items leave while there is credit, then writers wait in order.
final class ItemSender: Sendable {
  /// Writers that may wait at once on one stream.
  static let maximumWaiting = 256

  private struct Waiter {
    let number: UInt64
    let item: StreamItem
    let continuation: CheckedContinuation<Void, any Error>
  }

  private struct State {
    var credit: Int
    var waiting: [Waiter] = []
    var nextNumber: UInt64 = 0
    var closure: (any Error)?
  }

  private let state: Mutex<State>
  /// Called under the lock so that items keep their order; it must only append to a buffer.
  private let emit: @Sendable (StreamItem) -> Void

  init(credit: Int, emit: @escaping @Sendable (StreamItem) -> Void) {
    self.state = Mutex(State(credit: credit))
    self.emit = emit
  }

  /// Sends an item as soon as credit covers all of it.
  ///
  /// - Throws: `CancellationError` when the task is cancelled while waiting, or the error that the
  ///   stream was closed with.
  func send(_ item: StreamItem) async throws {
    let number: UInt64? = try state.withLock { state in
      if let closure = state.closure { throw closure }
      try Task.checkCancellation()
      if state.waiting.isEmpty, state.credit >= item.cost {
        state.credit -= item.cost
        emit(item)
        return nil
      }
      guard state.waiting.count < Self.maximumWaiting else {
        throw RPCError(.resourceExhausted, "too many writers wait on one stream")
      }
      state.nextNumber += 1
      return state.nextNumber
    }
    guard let number else { return }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let waiter = Waiter(number: number, item: item, continuation: continuation)
        let failure: (any Error)? = state.withLock { state in
          if let closure = state.closure { return closure }
          // The handler below has run before this lock was taken, or finds the waiter after it.
          if Task.isCancelled { return CancellationError() }
          state.waiting.append(waiter)
          return nil
        }
        if let failure { continuation.resume(throwing: failure) } else { release() }
      }
    } onCancel: {
      let waiter = state.withLock { state -> Waiter? in
        guard let index = state.waiting.firstIndex(where: { $0.number == number }) else {
          return nil
        }
        return state.waiting.remove(at: index)
      }
      waiter?.continuation.resume(throwing: CancellationError())
    }
  }

  /// Takes credit from the reader.
  ///
  /// - Returns: false when more than 4 MiB would be outstanding, which no conforming peer grants.
  func add(credit: Int) -> Bool {
    let accepted = state.withLock { state in
      guard credit <= TransportLimits.creditRange.upperBound - state.credit else { return false }
      state.credit += credit
      return true
    }
    if accepted { release() }
    return accepted
  }

  /// Ends the stream: waiting and later writers get `error`.
  func close(_ error: any Error) {
    let waiting = state.withLock { state in
      if state.closure == nil { state.closure = error }
      let waiting = state.waiting
      state.waiting = []
      return waiting
    }
    for waiter in waiting { waiter.continuation.resume(throwing: error) }
  }

  private func release() {
    let served = state.withLock { state in
      var count = 0
      while count < state.waiting.count, state.waiting[count].item.cost <= state.credit {
        state.credit -= state.waiting[count].item.cost
        emit(state.waiting[count].item)
        count += 1
      }
      let served = Array(state.waiting.prefix(count))
      state.waiting.removeFirst(count)
      return served
    }
    for waiter in served { waiter.continuation.resume() }
  }
}
