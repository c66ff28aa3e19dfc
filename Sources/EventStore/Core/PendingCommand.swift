internal import Synchronization

/// A command on its way to the writer, and the caller who waits for it.
final class PendingCommand: Sendable {
  typealias Caller = CheckedContinuation<Committed, any Error>

  private enum State: Sendable {
    case new
    case queued(Caller)
    case cancelled
    case started
  }

  let command: StoreCommand
  let decide: @Sendable (any StoreTransaction) throws -> [UInt8]
  private let state = Mutex(State.new)

  init(
    _ command: StoreCommand, _ decide: @escaping @Sendable (any StoreTransaction) throws -> [UInt8]
  ) {
    self.command = command
    self.decide = decide
  }

  /// Notes who waits.
  ///
  /// - Returns: `false` when the command was cancelled before, and the caller must be told.
  func wait(_ caller: Caller) -> Bool {
    state.withLock { state in
      if case .cancelled = state { return false }
      state = .queued(caller)
      return true
    }
  }

  /// Takes the caller for execution; `nil` when the command was cancelled while it waited.
  func start() -> Caller? {
    state.withLock { state in
      guard case .queued(let caller) = state else { return nil }
      state = .started
      return caller
    }
  }

  /// Cancels the command if it has not started.
  func cancel() {
    let caller = state.withLock { state -> Caller? in
      switch state {
      case .new:
        state = .cancelled
        return nil
      case .queued(let caller):
        state = .cancelled
        return caller
      case .cancelled, .started:
        return nil
      }
    }
    caller?.resume(throwing: CancellationError())
  }
}
