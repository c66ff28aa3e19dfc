internal import Synchronization

/// How long an import waits for a service that does not answer: counted from the last answer, over
/// all rows together.
final class Patience: Sendable {
  private struct State {
    var lastAnswer: ContinuousClock.Instant
    var isOver = false
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

  /// Whether another attempt may be made; once it says no it goes on saying no.
  func mayTryAgain() -> Bool {
    let now = clock.instant
    return state.withLock { state in
      if now - state.lastAnswer > limit { state.isOver = true }
      return !state.isOver
    }
  }

  var isOver: Bool { state.withLock { $0.isOver } }

  /// Ends it at once, as when the service says that it will never answer otherwise.
  func end() { state.withLock { $0.isOver = true } }
}
