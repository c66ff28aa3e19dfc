private import Dispatch
private import Synchronization
internal import WireRPC

/// Where plans are made: away from the threads that answer calls, so that a large mission's plan
/// delays no follower and no other call; one after the other, and at most one of each mission.
final class PlanDesk: Sendable {
  /// When somebody who was turned away may ask again.
  private static let retryAfterMilliseconds: UInt32 = 1_000

  private let missions = Mutex<Set<String>>([])
  private let queue = DispatchQueue(label: "homeward.planning.desk")

  /// Holds the mission's place while `body` runs.
  ///
  /// - Throws: `RPCError` with `resourceExhausted` while another plan of the mission is made.
  func withPlace<Value: Sendable>(
    of mission: String, _ body: () async throws -> Value
  ) async throws -> Value {
    guard missions.withLock({ $0.insert(mission).inserted }) else {
      throw RPCError(
        .resourceExhausted,
        "a plan of \(mission) is being made already; send the call again when it is done",
        isNotExecuted: true, retryAfterMilliseconds: Self.retryAfterMilliseconds)
    }
    defer { _ = missions.withLock { $0.remove(mission) } }
    return try await body()
  }

  /// Runs `work` on the desk's own thread, after everything that waits there already.
  ///
  /// - Throws: what `work` throws; `CancellationError` when the task is cancelled before its turn.
  func compute<Value: Sendable>(
    _ work: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    let turn = Turn()
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        queue.async {
          continuation.resume(
            with: Result {
              if turn.isCancelled { throw CancellationError() }
              return try work()
            })
        }
      }
    } onCancel: {
      turn.cancel()
    }
  }

  /// Whether somebody still waits for the result.
  private final class Turn: Sendable {
    private let cancelled = Mutex(false)

    var isCancelled: Bool { cancelled.withLock { $0 } }

    func cancel() { cancelled.withLock { $0 = true } }
  }
}
