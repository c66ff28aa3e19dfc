internal import Dispatch
internal import Synchronization

/// The bounded first-in first-out queue in front of the writer, and the place where it is decided
/// which commands come in at all.
final class CommandQueue: Sendable {
  /// What the writer finds.
  enum Next {
    case command(PendingCommand)
    /// Nothing came in the time given.
    case idle
    /// The store is closed or has failed, and nothing waits.
    case over
  }

  private struct State {
    var commands: [PendingCommand] = []
    /// Commands before this index were taken.
    var first = 0
    var writerSleeps = false
    var end: StoreError?
    var damage: StoreError?
    var isFull = false

    var count: Int { commands.count - first }

    /// Why a command is not let in; `nil` when it is.
    func refusal(_ command: StoreCommand) -> StoreError? {
      if let refusal = end ?? damage { return refusal }
      if isFull, !command.usesReserve { return .full }
      guard count < StoreLimits.queuedCommands else {
        return .busy("\(StoreLimits.queuedCommands) commands wait already")
      }
      return nil
    }

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
      if let refusal = state.refusal(command.command) { return (refusal, false) }
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

  /// Takes out what waits and may not use the reserve.
  func takeUnreserved() -> [PendingCommand] {
    state.withLock { state in
      let waiting = state.commands[state.first...]
      state.commands = waiting.filter { $0.command.usesReserve }
      state.first = 0
      return waiting.filter { !$0.command.usesReserve }
    }
  }

  /// The next command, waited for.
  ///
  /// Only one thread may call this. It blocks.
  ///
  /// - Parameter timeout: how long to wait; `nil` for as long as it takes.
  func take(timeout: DispatchTimeInterval? = nil) -> Next {
    let deadline = timeout.map { DispatchTime.now() + $0 } ?? .distantFuture
    while true {
      let next = state.withLock { state -> Next? in
        if let command = state.take() { return .command(command) }
        if state.end != nil { return .over }
        state.writerSleeps = true
        return nil
      }
      if let next { return next }
      if wake.wait(timeout: deadline) == .timedOut { return .idle }
    }
  }

  // MARK: Refusing

  /// Refuses commands for good; those in the queue stay. The first reason is kept.
  func end(_ reason: StoreError) {
    change { state in state.end = state.end ?? reason }
  }

  /// Refuses commands because what is stored is damaged. The first reason is kept.
  func refuse(damage: StoreError) {
    change { state in state.damage = state.damage ?? damage }
  }

  /// Refuses commands while there is no space, or lets them in again. Those that may use the reserve
  /// come in all the same.
  func setFull(_ isFull: Bool) {
    change { state in state.isFull = isFull }
  }

  private func change(_ body: (inout State) -> Void) {
    let mustWake = state.withLock { state -> Bool in
      body(&state)
      defer { state.writerSleeps = false }
      return state.writerSleeps
    }
    if mustWake { wake.signal() }
  }

  /// Why the store takes nothing more; `nil` while it is open.
  var end: StoreError? { state.withLock { $0.end } }
  /// Whether the store is closed or has failed.
  var isEnded: Bool { end != nil }
  /// Whether there is no space.
  var isFull: Bool { state.withLock { $0.isFull } }
  /// What is damaged; `nil` while nothing is known to be.
  var damage: StoreError? { state.withLock { $0.damage } }
}
