internal import Synchronization
internal import WireRPC

/// How long an import waits for a service that does not answer: counted from the last answer, over
/// all rows together.
final class Patience: Sendable {
  /// Why rows were not sent.
  struct Cause: Sendable {
    /// The service's last word, or why it could not be reached.
    let error: RPCError
    /// From the last answer to that.
    let waited: Duration
  }

  private struct State {
    var lastAnswer: ContinuousClock.Instant
    var isOver = false
    var cause: Cause?
  }

  private let limit: Duration
  private let clock: any CommandClock
  private let state: Mutex<State>

  init(_ limit: Duration, clock: any CommandClock) {
    self.limit = limit
    self.clock = clock
    state = Mutex(State(lastAnswer: clock.instant))
  }

  /// The service answered.
  func heard() {
    let now = clock.instant
    state.withLock { $0.lastAnswer = now }
  }

  /// A call failed.
  func failed(_ error: RPCError) {
    let now = clock.instant
    state.withLock { state in
      // What comes after the end is only its echo.
      guard !state.isOver else { return }
      state.cause = Cause(error: error, waited: now - state.lastAnswer)
    }
  }

  /// Whether another attempt may be made; once it says no it goes on saying no.
  func mayTryAgain() -> Bool {
    let now = clock.instant
    return state.withLock { state in
      if now - state.lastAnswer > limit { state.isOver = true }
      return !state.isOver
    }
  }

  var isOver: Bool { state.withLock { $0.isOver } }

  /// The last failure.
  var cause: Cause? { state.withLock { $0.cause } }

  /// Ends it at once, as when the service says that it will not answer otherwise.
  func end() { state.withLock { $0.isOver = true } }
}
