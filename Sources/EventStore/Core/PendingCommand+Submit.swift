extension PendingCommand {
  /// Puts the command into `queue`, lets `wake` see to its execution, and waits for the outcome.
  func submit(
    to queue: CommandQueue, statistics: StatisticsRecorder, wake: @Sendable () -> Void
  ) async throws -> Committed {
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { caller in
        guard wait(caller) else {
          caller.resume(throwing: CancellationError())
          return
        }
        if let refusal = queue.add(self) {
          if refusal.code == .busy { statistics.record { $0.refusals += 1 } }
          start()?.resume(throwing: refusal)
        } else {
          wake()
        }
      }
    } onCancel: {
      cancel()
    }
  }
}
