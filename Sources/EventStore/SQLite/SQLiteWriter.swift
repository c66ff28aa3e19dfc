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
  let changes: HeadWatch
  let recorder: StatisticsRecorder
  let clock: any WallClock
  let checkpointBytes: Int64
  let reserve: SpaceReserve
  let checksums: PageChecksums
  /// Asked before each checkpoint.
  let archive: (any LogArchiving)?
  /// Whether the database may not grow as far as the disk goes.
  let hasMaximum: Bool
  let logger: Logger
  let onFatal: @Sendable (String) -> Void
  /// Open once the thread has ended.
  let finished: Latch
  /// What a layer above does before each batch.
  let hook: CommitHook

  /// Starts the thread.
  func start(head: StorePosition, change: Int64) {
    let thread = Thread {
      run(head: head, change: change)
      archive?.ended()
      finished.open()
    }
    thread.name = "store-writer"
    thread.start()
  }

  private func run(head: StorePosition, change: Int64) {
    var runner = CommandRunner(
      head: head, change: change, queue: queue, watch: watch, changes: changes,
      statistics: recorder, clock: clock, hook: hook)
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
        logger.critical(Self.isFull)
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

  private static let isFull: Logger.Message =
    "no space is left for the store: it only reads until there is some"

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
    archive?.committed(logBytes: logBytes)
    guard schedule.isDue(logBytes: logBytes) else { return }
    guard archive?.mayCheckpoint(logBytes: logBytes) ?? true else {
      return schedule.note(isDone: false)
    }
    var isDone = false
    defer { archive?.checkpointed(isDone: isDone) }
    do {
      isDone = try checkpoint()
      schedule.note(isDone: isDone)
    } catch {
      guard let error = error as? DatabaseError, error.resultCode == .SQLITE_FULL else {
        let reason = (error as? DatabaseError)?.plainDescription ?? "\(error)"
        queue.end(.failed)
        onFatal("checkpoint: \(reason)")
        runner.dropAll(.failed)
        return
      }
      logger.critical(Self.isFull)
      runner.becomeFull()
    }
  }

  /// Checkpoints and empties the log, as far as readers allow, and notes what that changed. For the
  /// thread, and for whoever closes the store after it.
  ///
  /// - Returns: whether the log is empty now.
  @discardableResult
  func checkpoint() throws -> Bool {
    try checksums.during(log: files.log) {
      try database.writeWithoutTransaction(Self.checkpoint)
    }
  }

  private static func checkpoint(_ database: Database) throws -> Bool {
    // The first of three columns is 1 when a reader was in the way.
    try Int64.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)") == 0
  }
}

/// When to checkpoint: at a size of the log, and after a reader prevented it, not at every commit.
package struct CheckpointSchedule: Sendable {
  /// Commits to wait after a checkpoint that a reader prevented.
  package static let commitsBetweenAttempts = 64

  private let threshold: Int64
  private var commitsToSkip = 0

  /// - Parameter threshold: the size of the log from which on it is due, in bytes.
  package init(threshold: Int64) {
    self.threshold = threshold
  }

  /// Whether to checkpoint after this commit.
  package mutating func isDue(logBytes: Int64) -> Bool {
    guard logBytes >= threshold else { return false }
    guard commitsToSkip == 0 else {
      commitsToSkip -= 1
      return false
    }
    return true
  }

  /// Notes the outcome of a checkpoint.
  package mutating func note(isDone: Bool) {
    commitsToSkip = isDone ? 0 : Self.commitsBetweenAttempts
  }
}
