internal import RepatriationSchema
internal import Synchronization
internal import WireRPC

/// What became of one row.
enum RowOutcome: Sendable, Hashable {
  case registered(hasWarnings: Bool, hasExactMatch: Bool)
  /// An earlier import registered it.
  case alreadyRegistered
  case notYourMission
  case rejected(field: String, reason: String)
  /// The service could not be reached for as long as patience lasted.
  case unsent
}

/// Sends rows, many at a time, each until it has an answer.
///
/// Every row carries a key made of its content, so sending it again after a lost answer registers
/// nobody twice.
struct RowSender: Sendable {
  enum Limits {
    /// Rows on their way at the same time.
    static let inFlight = 64
    /// How long one attempt waits for its answer: a service that died must not hold a row for long.
    static let attempt = Duration.seconds(10)
    /// Attempts for a row that the service fails on while it answers others.
    static let faultyAttempts = 3
    static let firstPause = Duration.milliseconds(100)
    static let longestPause = Duration.seconds(2)
  }

  let client: IntakeClient
  let clock: any CommandClock
  let patience: Patience
  /// Called with the number of rows that are settled.
  let progress: @Sendable (Int) -> Void

  /// Sends all rows.
  ///
  /// - Returns: outcomes in the order of the rows.
  /// - Throws: the `RPCError` of a service that refuses every row, such as for the caller's role. When
  ///   it took rows before, the rest is unsent instead.
  func send(_ rows: [ArrivalsInput.Row]) async throws -> [RowOutcome] {
    var outcomes = [RowOutcome](repeating: .unsent, count: rows.count)
    var settled = 0
    try await withThrowingTaskGroup(of: (Int, RowOutcome).self) { group in
      var next = 0
      func start() {
        guard next < rows.count, !patience.isOver else { return }
        let index = next
        next += 1
        group.addTask { (index, try await send(rows[index])) }
      }
      for _ in 0..<min(Limits.inFlight, rows.count) { start() }
      while let (index, outcome) = try await group.next() {
        outcomes[index] = outcome
        settled += 1
        progress(settled)
        start()
      }
    }
    if let error = patience.cause?.error, Self.meaning(of: error) == .refusing,
      outcomes.allSatisfy({ $0 == .unsent })
    {
      throw error
    }
    return outcomes
  }

  private func send(_ row: ArrivalsInput.Row) async throws -> RowOutcome {
    var attempt = 0
    var faults = 0
    while true {
      attempt += 1
      do {
        let reply = try await client.register(
          row.request,
          options: RPCCallOptions(timeout: Limits.attempt, idempotencyKey: row.key))
        patience.heard()
        if reply.repeated { return .alreadyRegistered }
        return .registered(
          hasWarnings: !reply.warnings.isEmpty, hasExactMatch: !reply.exactMatches.isEmpty)
      } catch is NotYourMission {
        patience.heard()
        return .notYourMission
      } catch let error as Rejected {
        patience.heard()
        return .rejected(field: error.field, reason: error.reason)
      } catch is KeyConflict {
        patience.heard()
        return .rejected(
          field: "", reason: "This row was registered before with another content. Search for it.")
      } catch let error as RPCError {
        patience.failed(error)
        switch Self.meaning(of: error) {
        case .away:
          guard patience.mayTryAgain() else { return .unsent }
        case .faulty:
          patience.heard()
          faults += 1
          guard faults < Limits.faultyAttempts else { return .unsent }
        case .refusing, .full:
          patience.end()
          return .unsent
        }
        let bound = min(
          Limits.firstPause * (1 << min(attempt - 1, 10)), Limits.longestPause)
        let pause = max(
          clock.jitter(upTo: bound), .milliseconds(Int64(error.retryAfterMilliseconds)))
        try await clock.sleep(pause)
      }
    }
  }

  private enum Meaning {
    /// The service is not there, or has no time.
    case away
    /// It is there and failed on this row.
    case faulty
    /// It will refuse every row.
    case refusing
    /// It can record nothing until somebody makes space.
    case full
  }

  private static func meaning(of error: RPCError) -> Meaning {
    switch error.status {
    case .unavailable where CallFailure.isFullDisk(error): .full
    case .unavailable, .resourceExhausted, .deadlineExceeded, .aborted, .cancelled: .away
    case .permissionDenied, .unauthenticated, .unimplemented, .schemaIncompatible: .refusing
    default: .faulty
    }
  }
}
