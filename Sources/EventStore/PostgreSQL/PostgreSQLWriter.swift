#if PostgreSQL
  internal import Foundation
  internal import Logging
  internal import Synchronization

  /// The thread that executes commands, on a connection of its own.
  ///
  /// Several nodes may have one each: a batch holds the head of the log from its begin to the end of
  /// its commit, so that they take turns. When the connection is lost the callers of the batch are told
  /// that its outcome is unknown, and the thread connects anew; commands that wait go on waiting. It
  /// ends when the queue refuses new commands and is empty.
  struct PostgreSQLWriter: Sendable {
    /// A batch waits for a standby, so it may gather for longer than one on a local disk. µs.
    static let batchMicroseconds: Int64 = 20_000
    /// Between two attempts to connect: doubled each time from the first to the second. ms.
    static let retryMilliseconds = 50...2_000
    /// A batch that stands still for longer is ended by the server, since other nodes wait for it. ms.
    static let idleMilliseconds = 15_000

    /// How far the log is known here.
    final class Progress: Sendable {
      private struct State {
        var followed: Int64
        var settled: Int64
      }
      private let state: Mutex<State>

      init(_ head: Int64) {
        state = Mutex(State(followed: head, settled: 0))
      }

      /// See ``SharedEventStore/followed``.
      var followed: Int64 { state.withLock { $0.followed } }
      /// The head of the last commit of this node, which waited for the standby.
      var settled: Int64 { state.withLock { $0.settled } }

      func follow(_ sequence: Int64) { state.withLock { $0.followed = max($0.followed, sequence) } }

      func settle(_ sequence: Int64) {
        state.withLock { state in
          state.followed = max(state.followed, sequence)
          state.settled = max(state.settled, sequence)
        }
      }
    }

    let settings: PostgreSQLSettings
    let applicationName: String
    let queue: CommandQueue
    let watch: HeadWatch
    let recorder: StatisticsRecorder
    let clock: any WallClock
    let logger: Logger
    /// Open once the thread has ended.
    let finished: Latch
    /// What a layer above does before each batch.
    let hook: CommitHook
    /// What layers above do at the begin of each batch.
    let beginHooks: BeginHooks
    let progress: Progress

    /// Starts the thread on a connection that is there already.
    func start(_ connection: PostgreSQLConnection, head: StorePosition) {
      let handover = Handover(connection)
      let thread = Thread {
        run(handover.take(), head: head)
        finished.open()
      }
      thread.name = "store-writer"
      thread.start()
    }

    /// A connection on its way to the thread that alone uses it from then on. Nothing else may keep it: what
    /// is given up must be closed, or its session holds the head.
    private final class Handover: @unchecked Sendable {
      // Touched by the thread alone once it runs.
      private var connection: PostgreSQLConnection?
      init(_ connection: PostgreSQLConnection) { self.connection = connection }
      func take() -> PostgreSQLConnection? {
        defer { connection = nil }
        return connection
      }
    }

    private func run(_ connection: consuming PostgreSQLConnection?, head: StorePosition) {
      var runner = CommandRunner(
        head: head, change: 0, queue: queue, watch: watch, changes: HeadWatch(head: 0),
        statistics: recorder, clock: clock, hook: hook, batchMicroseconds: Self.batchMicroseconds,
        onCommit: { [progress] in progress.settle($0) })
      var connected = connection
      while case .command(let first) = queue.take() {
        guard let storage = begin(&connected, after: runner.head) else {
          let error = queue.end ?? .failed
          first.start()?.resume(throwing: error)
          runner.dropAll(error)
          return
        }
        switch runner.runBatch(from: first, on: storage) {
        case .committed:
          break
        case .full:
          // Never said of a server, which may have space again at any moment.
          connected = nil
          runner.leaveFull()
        case .failed(let reason, let release):
          connected = nil
          logger.error("a batch was not confirmed", metadata: ["reason": "\(reason)"])
          release()
        }
      }
    }

    /// Begins a batch, on a new connection where the old one is gone.
    ///
    /// - Returns: `nil` when the store was closed meanwhile, or must not go on.
    private func begin(
      _ connected: inout PostgreSQLConnection?, after head: StorePosition
    ) -> PostgreSQLStorage? {
      var wait = Self.retryMilliseconds.lowerBound
      var isTold = false
      while true {
        do {
          let connection =
            try connected
            ?? PostgreSQLConnection(
              settings, applicationName: applicationName, idleMilliseconds: Self.idleMilliseconds)
          connected = connection
          let storage = PostgreSQLStorage(connection)
          guard let begun = try storage.beginBatch(), isSameHistory(begun, as: head) else {
            return nil
          }
          try beginHooks.run(
            SharedBatch(
              known: min(head.sequence, begun.sequence), head: begun,
              reader: StorageReader(storage, clock: clock)))
          progress.follow(begun.sequence)
          if isTold { logger.notice("the database takes writes again") }
          recorder.record { ($0.isReadOnly, $0.isUnreachable) = (false, false) }
          return storage
        } catch {
          connected = nil
          recorder.record { ($0.isReadOnly, $0.isUnreachable) = (true, true) }
          if !isTold {
            isTold = true
            logger.error(
              "the store waits for a database that takes writes",
              metadata: [
                "reason": "\(error)"
              ])
          }
          guard !queue.isEnded else { return nil }
          Thread.sleep(forTimeInterval: Double(wait) / 1_000)
          wait = min(wait * 2, Self.retryMilliseconds.upperBound)
        }
      }
    }

    /// Whether the server has what this node has seen acknowledged.
    private func isSameHistory(_ begun: StorePosition, as head: StorePosition) -> Bool {
      guard begun.lineage == head.lineage else {
        logger.critical("the database holds another log than before; the store stops")
        return false
      }
      if begun.epoch > head.epoch {
        logger.warning(
          "another database server took over; a new epoch began",
          metadata: ["epoch": "\(begun.epoch)", "head": "\(begun.sequence)"])
      }
      if begun.sequence < head.sequence {
        logger.critical(
          "the database server that took over lacks events that were acknowledged",
          metadata: ["had": "\(head.sequence)", "has": "\(begun.sequence)"])
      }
      return true
    }
  }
#endif
