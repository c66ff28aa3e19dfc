internal import Foundation
internal import GRDB
internal import Logging

/// The thread that executes commands and checkpoints, on the only connection that writes.
///
/// It ends when the queue refuses new commands and is empty: after closing, when no space is left,
/// or after a failure.
struct SQLiteWriter: Sendable {
  let database: DatabaseQueue
  let files: SQLiteFiles
  /// Kept here so that it outlives the thread even when the store was never closed.
  let lock: DirectoryLock
  let queue: CommandQueue
  let watch: HeadWatch
  let recorder: StatisticsRecorder
  let clock: any WallClock
  let checkpointBytes: Int64
  let logger: Logger
  let onFatal: @Sendable (String) -> Void
  /// Open once the thread has ended.
  let finished: Latch
  /// What a layer above does before each batch.
  let hook: CommitHook

  /// Starts the thread.
  func start(head: StorePosition) {
    let thread = Thread {
      run(head: head)
      finished.open()
    }
    thread.name = "store-writer"
    thread.start()
  }

  private func run(head: StorePosition) {
    var runner = CommandRunner(
      head: head, queue: queue, watch: watch, statistics: recorder, clock: clock,
      hook: hook)
    var checkpoints = CheckpointSchedule(threshold: checkpointBytes)
    while let first = queue.take() {
      let result = database.writeWithoutTransaction { database in
        runner.runBatch(from: first, on: SQLiteStorage(database))
      }
      switch result {
      case .committed:
        checkpoint(&checkpoints, &runner)
      case .full:
        refuse(&runner)
      case .failed(let reason, let release):
        // Nobody may be told anything before the process is gone.
        onFatal(reason)
        release()
        runner.dropAll(StoreError(.closed, "the store has failed and must be restarted"))
      }
    }
  }

  private func refuse(_ runner: inout CommandRunner) {
    logger.critical("no space is left for the store; it only reads until it is restarted")
    recorder.record { $0.isReadOnly = true }
    queue.refuse(CommandRunner.fullError)
    runner.dropAll(CommandRunner.fullError)
  }

  /// Moves the write-ahead log into the database once it is large. Everything in it is durable
  /// and acknowledged already, so nobody waits for the outcome.
  private func checkpoint(_ schedule: inout CheckpointSchedule, _ runner: inout CommandRunner) {
    guard schedule.isDue(logBytes: SQLiteFiles.size(of: files.log)) else { return }
    do {
      let isDone = try database.writeWithoutTransaction(Self.checkpoint)
      schedule.note(isDone: isDone)
    } catch {
      guard let error = error as? DatabaseError, error.resultCode == .SQLITE_FULL else {
        let reason = (error as? DatabaseError)?.plainDescription ?? "\(error)"
        queue.refuse(StoreError(.closed, "the store has failed and must be restarted"))
        onFatal("checkpoint: \(reason)")
        runner.dropAll(StoreError(.closed, "the store has failed and must be restarted"))
        return
      }
      refuse(&runner)
    }
  }

  /// Checkpoints and empties the log, as far as readers allow.
  ///
  /// - Returns: whether the log is empty now.
  static func checkpoint(_ database: Database) throws -> Bool {
    let row = try Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    return try row?.integer(0) == 0
  }
}

/// When to checkpoint: at a size of the log, and after a reader prevented it, not at every commit.
struct CheckpointSchedule {
  /// Commits to wait after a checkpoint that a reader prevented.
  static let commitsBetweenAttempts = 64

  private let threshold: Int64
  private var commitsToSkip = 0

  init(threshold: Int64) {
    self.threshold = threshold
  }

  /// Whether to checkpoint after this commit.
  mutating func isDue(logBytes: Int64) -> Bool {
    guard logBytes >= threshold else { return false }
    guard commitsToSkip == 0 else {
      commitsToSkip -= 1
      return false
    }
    return true
  }

  /// Notes the outcome of a checkpoint.
  mutating func note(isDone: Bool) {
    commitsToSkip = isDone ? 0 : Self.commitsBetweenAttempts
  }
}
