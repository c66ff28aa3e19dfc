internal import Dispatch
internal import Synchronization

/// The bounded first-in first-out queue in front of the writer.
final class CommandQueue: Sendable {
  private struct State {
    var commands: [PendingCommand] = []
    /// Commands before this index were taken.
    var first = 0
    var writerSleeps = false
    var refusal: StoreError?

    var count: Int { commands.count - first }

    mutating func take() -> PendingCommand? {
      guard first < commands.count else { return nil }
      let command = commands[first]
      first += 1
      // Moving the rest costs no more than the commands that were taken since the last time.
      if first == commands.count || first > StoreLimits.queuedCommands {
        commands.removeFirst(first)
        first = 0
      }
      return command
    }
  }

  private let state = Mutex(State())
  private let wake = DispatchSemaphore(value: 0)

  /// Commands that wait now.
  var count: Int { state.withLock { $0.count } }

  /// Adds a command, or says why not.
  func add(_ command: PendingCommand) -> StoreError? {
    let (refusal, mustWake) = state.withLock { state -> (StoreError?, Bool) in
      if let refusal = state.refusal { return (refusal, false) }
      guard state.count < StoreLimits.queuedCommands else {
        return (.busy("\(StoreLimits.queuedCommands) commands wait already"), false)
      }
      state.commands.append(command)
      defer { state.writerSleeps = false }
      return (nil, state.writerSleeps)
    }
    if mustWake { wake.signal() }
    return refusal
  }

  /// The next command, or `nil` when none waits.
  func takeIfAny() -> PendingCommand? {
    state.withLock { $0.take() }
  }

  /// The next command, waited for; `nil` when the queue refuses new ones and is empty.
  ///
  /// Only one thread may call this. It blocks.
  func take() -> PendingCommand? {
    while true {
      let (command, isOver) = state.withLock { state -> (PendingCommand?, Bool) in
        if let command = state.take() { return (command, false) }
        if state.refusal != nil { return (nil, true) }
        state.writerSleeps = true
        return (nil, false)
      }
      if let command { return command }
      if isOver { return nil }
      wake.wait()
    }
  }

  /// Refuses new commands from now on; those in the queue stay. The first reason given is kept,
  /// except that `closed` replaces any other.
  func refuse(_ reason: StoreError) {
    let mustWake = state.withLock { state -> Bool in
      if state.refusal == nil || reason.code == .closed { state.refusal = reason }
      defer { state.writerSleeps = false }
      return state.writerSleeps
    }
    if mustWake { wake.signal() }
  }

  /// Why new commands are refused; `nil` while they are not.
  var refusal: StoreError? { state.withLock { $0.refusal } }
}
