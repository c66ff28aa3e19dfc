private import Synchronization

/// What must be on a standby before a command is acknowledged. Both numbers count: a command may write an
/// event and no row, or a row and no event.
package struct ReceiptMark: Hashable, Sendable {
  /// The last event.
  package var sequence: Int64
  /// The last change of a row.
  package var change: Int64

  /// Makes a mark; without numbers it is nothing.
  package init(sequence: Int64 = 0, change: Int64 = 0) {
    self.sequence = sequence
    self.change = change
  }

  /// The mark of a whole place.
  package init(_ place: StorePlace) {
    self.init(sequence: place.log.sequence, change: place.change)
  }

  /// Whether who has this has the other, too.
  package func includes(_ other: ReceiptMark) -> Bool {
    sequence >= other.sequence && change >= other.change
  }
}

/// Waits for the receipts of standbys before a command is acknowledged, and says plainly when it does not.
///
/// The wait is each caller's own: the writer goes on with the next batch meanwhile. When the oldest waiting
/// command has waited for the limit, all that wait are acknowledged as being on one host, and so is what
/// follows, until a standby has caught up.
package final class ReceiptBoard: Sendable {
  /// What the board tells of itself.
  package struct Condition: Hashable, Sendable {
    /// Standbys are known, and two hosts are wanted.
    package var isWaiting = false
    /// When it stopped waiting because no receipt came, in µs of the wall clock.
    package var degradedSince: Int64?
    /// What a standby has.
    package var received = ReceiptMark()
    /// How often it stopped waiting.
    package var degradations = 0

    /// How many hosts have a record before it is acknowledged.
    package var durability: UInt8 { isWaiting && degradedSince == nil ? 2 : 1 }
  }

  private struct Waiter {
    let mark: ReceiptMark
    let deadline: Int64
    let task: CheckedContinuation<UInt8, any Error>
  }

  private struct State {
    var condition = Condition()
    var waiters: [Waiter] = []
    var failure: StoreError?
    var isTimed = false
  }

  /// How long a command waits for a receipt.
  package let limit: Duration
  private let clock: any WallClock
  private let sleep: @Sendable (Duration) async throws -> Void
  private let onChange: @Sendable (Condition) -> Void
  private let state = Mutex(State())

  /// - Parameters:
  ///   - limit: how long a command waits for a receipt.
  ///   - sleep: waits for so long; a simulation decides when it is over.
  ///   - onChange: told when waiting stops and begins again.
  package init(
    limit: Duration, clock: any WallClock,
    sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) },
    onChange: @escaping @Sendable (Condition) -> Void = { _ in }
  ) {
    self.limit = limit
    self.clock = clock
    self.sleep = sleep
    self.onChange = onChange
  }

  /// How the board stands.
  package var condition: Condition { state.withLock { $0.condition } }

  /// Commands that wait now.
  package var waiting: Int { state.withLock { $0.waiters.count } }

  /// Whether commands wait for standbys from now on.
  package func setWaiting(_ isWaiting: Bool) {
    let (released, changed) = state.withLock { state -> ([Waiter], Condition?) in
      guard state.condition.isWaiting != isWaiting else { return ([], nil) }
      state.condition.isWaiting = isWaiting
      guard !isWaiting else { return ([], nil) }
      let wasDegraded = state.condition.degradedSince != nil
      state.condition.degradedSince = nil
      defer { state.waiters = [] }
      return (state.waiters, wasDegraded ? state.condition : nil)
    }
    for waiter in released { waiter.task.resume(returning: 1) }
    if let changed { onChange(changed) }
  }

  /// Waits until a standby has everything up to a mark, for at most the limit.
  ///
  /// - Returns: how many hosts have it.
  /// - Throws: what ``fail(_:)`` was given.
  package func wait(for mark: ReceiptMark) async throws -> UInt8 {
    try await withCheckedThrowingContinuation { task in
      let (answer, mustTime) = state.withLock { state -> (Result<UInt8, StoreError>?, Bool) in
        if let failure = state.failure { return (.failure(failure), false) }
        if state.condition.isWaiting, state.condition.received.includes(mark) {
          return (.success(2), false)
        }
        guard state.condition.durability == 2 else { return (.success(1), false) }
        state.waiters.append(
          Waiter(
            mark: mark, deadline: clock.monotonic() + limit.wholeMicroseconds, task: task))
        defer { state.isTimed = true }
        return (nil, !state.isTimed)
      }
      switch answer {
      case .success(let durability): task.resume(returning: durability)
      case .failure(let error): task.resume(throwing: error)
      case nil: if mustTime { Task { await self.keepTime() } }
      }
    }
  }

  /// A standby has everything up to a mark.
  ///
  /// - Parameter isCurrent: the standby was at the head when the page was read that it now has.
  package func received(_ mark: ReceiptMark, isCurrent: Bool) {
    let (ready, changed) = state.withLock { state -> ([Waiter], Condition?) in
      if mark.includes(state.condition.received) { state.condition.received = mark }
      var ready: [Waiter] = []
      state.waiters.removeAll { waiter in
        guard mark.includes(waiter.mark) else { return false }
        ready.append(waiter)
        return true
      }
      guard isCurrent, state.condition.degradedSince != nil else { return (ready, nil) }
      state.condition.degradedSince = nil
      return (ready, state.condition)
    }
    for waiter in ready { waiter.task.resume(returning: 2) }
    if let changed { onChange(changed) }
  }

  /// Nothing is acknowledged any more: another host has taken over.
  package func fail(_ error: StoreError) {
    let waiters = state.withLock { state in
      state.failure = error
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.task.resume(throwing: error) }
  }

  /// Acknowledges again, after ``fail(_:)``.
  package func recover() { state.withLock { $0.failure = nil } }

  private func keepTime() async {
    while let pause = state.withLock({ state -> Int64? in
      // Callers come in any order, their deadlines nearly in that of their coming.
      guard let first = state.waiters.first else {
        state.isTimed = false
        return nil
      }
      return max(0, first.deadline - clock.monotonic())
    }) {
      if pause > 0 { try? await sleep(.microseconds(pause)) }
      checkTime()
    }
  }

  /// Stops waiting when the oldest command has waited long enough.
  package func checkTime() {
    let (late, changed) = state.withLock { state -> ([Waiter], Condition?) in
      guard let first = state.waiters.first, clock.monotonic() >= first.deadline else {
        return ([], nil)
      }
      state.condition.degradedSince = clock.now()
      state.condition.degradations += 1
      defer { state.waiters = [] }
      return (state.waiters, state.condition)
    }
    for waiter in late { waiter.task.resume(returning: 1) }
    if let changed { onChange(changed) }
  }
}

extension Duration {
  /// Whole microseconds; of a longer time than they can count the largest number.
  package var wholeMicroseconds: Int64 {
    let (seconds, attoseconds) = components
    let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1_000_000)
    guard !overflow else { return seconds < 0 ? .min : .max }
    return whole &+ attoseconds / 1_000_000_000_000
  }
}
