private import Synchronization

/// A store in memory with the semantics of a durable one, for simulations and tests.
///
/// It has no thread: commands run in the task that gave them, or, in stepped mode, when
/// ``step()`` is called, so that a simulation decides when something becomes durable. Reads wait
/// for each other and for the writer. What survives a restart is this object: ``reopened()``
/// gives a new store over the same content.
package final class InMemoryEventStore: ReplicaSource, HookedEventStore {
  /// When commands are executed.
  package enum Mode: Sendable {
    /// At once, by the task that gives the command.
    case immediate
    /// By ``InMemoryEventStore/step()``.
    case stepped
  }

  /// What the mutex guards.
  private struct Content {
    var storage: MemoryStorage
    var runner: CommandRunner
    var isClosed = false
  }

  private let content: Mutex<Content>
  private let queue: CommandQueue
  private let watch: HeadWatch
  private let changes: HeadWatch
  private let recorder: StatisticsRecorder
  private let clock: any WallClock
  private let mode: Mode
  private let hook = CommitHook()

  /// Makes an empty store.
  ///
  /// - Parameters:
  ///   - clock: gives recorded times and deadlines.
  ///   - random: gives the lineage.
  ///   - mode: when commands are executed.
  ///   - maximumEvents: how many events fit before the store is full; `nil` for no end.
  package convenience init(
    clock: any WallClock, random: any RandomBytes, mode: Mode = .immediate,
    maximumEvents: Int? = nil
  ) {
    self.init(
      MemoryStorage(lineage: .randomUUID(random: random), maximumEvents: maximumEvents),
      clock: clock, mode: mode)
  }

  private init(_ storage: MemoryStorage, clock: any WallClock, mode: Mode) {
    let head = storage.head()
    let queue = CommandQueue()
    let watch = HeadWatch(head: head.sequence)
    let change = storage.lastChange()
    let changes = HeadWatch(head: change)
    let recorder = StatisticsRecorder()
    self.queue = queue
    self.watch = watch
    self.changes = changes
    self.recorder = recorder
    self.clock = clock
    self.mode = mode
    content = Mutex(
      Content(
        storage: storage,
        runner: CommandRunner(
          head: head, change: change, queue: queue, watch: watch, changes: changes,
          statistics: recorder, clock: clock, hook: hook)))
  }

  package func beforeCommit(_ hook: @escaping @Sendable () throws -> Void) {
    self.hook.set(hook)
  }

  package func commit(
    _ command: StoreCommand,
    _ decide: @escaping @Sendable (any StoreTransaction) throws -> [UInt8]
  ) async throws -> Committed {
    try await PendingCommand(command, decide).submit(to: queue, statistics: recorder) {
      if mode == .immediate {
        while step() {}
      }
    }
  }

  /// Executes the commands in the queue as one batch.
  ///
  /// - Returns: whether there was any.
  @discardableResult
  package func step() -> Bool {
    content.withLock { content in
      guard let first = queue.takeIfAny() else { return false }
      switch content.runner.runBatch(from: first, on: content.storage) {
      case .committed, .full:
        break
      case .failed(let reason, _):
        preconditionFailure("memory does not fail: \(reason)")
      }
      return true
    }
  }

  package func read<Value: Sendable>(
    _ body: @escaping @Sendable (any StoreReader) throws -> Value
  ) async throws -> Value {
    try Task.checkCancellation()
    return try content.withLock { content in
      guard !content.isClosed else { throw Self.closedError }
      return try body(StorageReader(content.storage, clock: clock))
    }
  }

  package func waitForHead(after sequence: Int64) async -> Int64 {
    await watch.wait(after: sequence)
  }

  package func waitForChange(after change: Int64) async -> Int64 {
    await changes.wait(after: change)
  }

  package func statistics() async -> StoreStatistics {
    var statistics = recorder.snapshot
    statistics.queued = queue.count
    statistics.headSequence = watch.head
    statistics.damage = queue.damage?.message
    return statistics
  }

  package func refuseCommands(_ damage: StoreError) {
    queue.refuse(damage: .damaged(damage))
  }

  /// Memory has nothing to check.
  package func checkStorage() async throws {}

  /// Gives a store that was full room for so many events; `nil` for no end.
  package func makeRoom(maximumEvents: Int?) {
    content.withLock { content in
      content.storage.reopen(maximumEvents: maximumEvents)
      content.runner.leaveFull()
    }
  }

  package func close() async {
    queue.end(Self.closedError)
    while step() {}
    content.withLock { $0.isClosed = true }
    watch.close()
    changes.close()
  }

  /// Ends this store as a killed process does and opens another over what was durable.
  ///
  /// Commands in the queue are not executed; their callers get
  /// ``StoreError/Code/outcomeUnknown``. After ``close()`` there are none.
  package func reopened(mode: Mode = .immediate, maximumEvents: Int? = nil)
    -> InMemoryEventStore
  {
    queue.end(Self.closedError)
    let storage = content.withLock { content in
      content.runner.dropAll(
        StoreError(.outcomeUnknown, "the store has ended; repeat with the same key"))
      content.isClosed = true
      content.storage.reopen(maximumEvents: maximumEvents)
      return content.storage
    }
    watch.close()
    changes.close()
    return InMemoryEventStore(storage, clock: clock, mode: mode)
  }

  private static let closedError = StoreError(.closed, "the store is closed")
}
