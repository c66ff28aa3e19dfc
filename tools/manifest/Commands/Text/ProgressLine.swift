internal import Synchronization

/// One line on the terminal that counts up during long work; nothing off a terminal.
final class ProgressLine: Sendable {
  private static let interval = Duration.milliseconds(100)

  private struct State {
    var last: ContinuousClock.Instant?
    var isShown = false
  }

  private let environment: CommandEnvironment
  private let label: String
  private let state = Mutex(State())

  init(_ environment: CommandEnvironment, _ label: String) {
    self.environment = environment
    self.label = label
  }

  /// Shows a count, at most ten times a second.
  func show(_ count: Int) { show(PlainText.number(count) + " " + label) }

  /// Shows a text, at most ten times a second.
  func show(_ text: String) {
    guard environment.showsProgress else { return }
    let now = environment.clock.instant
    let isDue = state.withLock { state in
      if let last = state.last, now - last < Self.interval { return false }
      state.last = now
      state.isShown = true
      return true
    }
    if isDue { environment.output.writeError("\r\u{1B}[K" + text) }
  }

  /// Takes the line away.
  func finish() {
    let wasShown = state.withLock { state in
      let wasShown = state.isShown
      state.isShown = false
      return wasShown
    }
    if wasShown { environment.output.writeError("\r\u{1B}[K") }
  }
}
