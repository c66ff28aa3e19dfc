internal import Dispatch
internal import Foundation
internal import GRDB
internal import Logging

/// The thread that executes commands and checkpoints, on the only connection that writes.
///
/// It ends when the queue refuses new commands for good and is empty: after closing or a failure. When
/// no space is left it goes on, looks for space, and takes only commands that may use the reserve.
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
  let reserve: SpaceReserve
  /// Asked before each checkpoint.
  let archive: (any LogArchiving)?
  /// Whether the database may not grow as far as the disk goes.
  let hasMaximum: Bool
  let logger: Logger
  let onFatal: @Sendable (String) -> Void
  /// Open once the thread has ended.
  let finished: Latch

  /// Starts the thread.
  func start(head: StorePosition) {
    let thread = Thread {
      run(head: head)
      archive?.ended()
      finished.open()
    }
    thread.name = "store-writer"
    thread.start()
  }

  private func run(head: StorePosition) {
    var runner = CommandRunner(
      head: head, queue: queue, watch: watch, statistics: recorder, clock: clock)
    var checkpoints = CheckpointSchedule(threshold: checkpointBytes)
    // Gone with this thread, before anybody closes the connection.
    let statements = try? database.writeWithoutTransaction { try SQLiteStatements($0) }
    while true {
      let first: PendingCommand
      switch queue.take(timeout: queue.isFull ? Self.probeInterval : nil) {
      case .command(let command): first = command
      case .idle:
        lookForSpace(&runner)
        continue
      case .over: return
      }
      // What comes in while the disk is full is what the reserve is kept for.
      if queue.isFull { reserve.release() }
      let result = database.writeWithoutTransaction { database in
        runner.runBatch(from: first, on: SQLiteStorage(database, statements: statements))
      }
      switch result {
      case .committed:
        checkpoint(&checkpoints, &runner)
      case .full:
        refuse(&runner)
      case .failed(let reason, let release):
        // Nobody may be told anything before the process is gone.
        queue.end(.failed)
        onFatal(reason)
        release()
        runner.dropAll(.failed)
      }
    }
  }

  // MARK: A full disk

  private static let probeInterval = DispatchTimeInterval.milliseconds(
    StoreLimits.spaceProbeMilliseconds)

  private func refuse(_ runner: inout CommandRunner) {
    logger.critical("no space is left for the store: it only reads until there is some")
    recorder.record { $0.isReadOnly = true }
    queue.setFull(true)
    runner.dropAll(.full)
  }

  /// Goes on as before once there is space for the reserve and for more.
  private func lookForSpace(_ runner: inout CommandRunner) {
    guard queue.isFull, !isAtMaximum(), reserve.hasSpace, reserve.hold() else { return }
    runner.leaveFull()
    logger.notice("there is space again: the store records")
  }

  /// A database that may not grow has no more space, however much the disk has.
  private func isAtMaximum() -> Bool {
    guard hasMaximum else { return false }
    let free = try? database.writeWithoutTransaction { database -> Int64 in
      func number(_ name: String) throws -> Int64 {
        try Int64.fetchOne(database, sql: "PRAGMA \(name)") ?? 0
      }
      return try number("max_page_count") - number("page_count") + number("freelist_count")
    }
    return (free ?? 0) < Self.leastFreePages
  }

  /// Free pages of a database of limited size without which it does not begin to write again.
  private static let leastFreePages: Int64 = 64

  // MARK: Checkpoints

  /// Moves the write-ahead log into the database once it is large. Everything in it is durable
  /// and acknowledged already, so nobody waits for the outcome.
  private func checkpoint(_ schedule: inout CheckpointSchedule, _ runner: inout CommandRunner) {
    let logBytes = SQLiteFiles.size(of: files.log)
    guard schedule.isDue(logBytes: logBytes) else { return }
    guard archive?.mayCheckpoint(logBytes: logBytes) ?? true else {
      return schedule.note(isDone: false)
    }
    var isDone = false
    defer { archive?.checkpointed(isDone: isDone) }
    do {
      isDone = try database.writeWithoutTransaction(Self.checkpoint)
      schedule.note(isDone: isDone)
    } catch {
      guard let error = error as? DatabaseError, error.resultCode == .SQLITE_FULL else {
        let reason = (error as? DatabaseError)?.plainDescription ?? "\(error)"
        queue.end(.failed)
        onFatal("checkpoint: \(reason)")
        runner.dropAll(.failed)
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
