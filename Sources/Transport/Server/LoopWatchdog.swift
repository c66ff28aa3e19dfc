internal import NIOCore
internal import Synchronization

/// Tells of event loops that do not come back: a handler that blocks one holds up every connection there, and
/// nothing else would say so.
final class LoopWatchdog: Sendable {
  private struct Question: Sendable {
    var asked: ContinuousClock.Instant?
    var isReported = false
  }

  private let loops: [any EventLoop]
  private let patience: Duration
  private let questions: Mutex<[Question]>
  private let task = Mutex<Task<Void, Never>?>(nil)
  private let report: @Sendable (_ loop: Int) -> Void

  /// - Parameters:
  ///   - patience: how long a loop may take to run something.
  ///   - report: called once for each time that a loop hangs, with its number.
  init(
    _ loops: [any EventLoop], patience: Duration, report: @escaping @Sendable (_ loop: Int) -> Void
  ) {
    self.loops = loops
    self.patience = patience
    self.questions = Mutex([Question](repeating: Question(), count: loops.count))
    self.report = report
  }

  func start() {
    let interval = patience / 4
    let task = Task { [weak self] in
      while !Task.isCancelled {
        self?.look(at: .now)
        do { try await Task.sleep(for: interval) } catch { return }
      }
    }
    self.task.withLock { $0 = task }
  }

  func stop() {
    let task = task.withLock { $0 }
    task?.cancel()
  }

  /// Asks every loop that has answered, and reports those that have not for too long.
  func look(at now: ContinuousClock.Instant) {
    for (index, loop) in loops.enumerated() {
      let (isToAsk, isLate) = questions.withLock { questions -> (Bool, Bool) in
        guard let asked = questions[index].asked else {
          questions[index] = Question(asked: now)
          return (true, false)
        }
        guard !questions[index].isReported, now - asked > patience else { return (false, false) }
        questions[index].isReported = true
        return (false, true)
      }
      if isToAsk {
        loop.execute { self.questions.withLock { $0[index] = Question() } }
      }
      if isLate { report(index) }
    }
  }
}
