/// Executes batches of commands on a storage. One for each store, used by one thread at a time.
struct CommandRunner {
  /// What a batch has done to the store.
  enum BatchResult {
    case committed
    /// Nothing was stored, and nothing can be until there is space. The callers were told.
    case full
    /// Nobody knows what was stored. The callers are still waiting: `release` tells them. Whether
    /// the store goes on is for its writer to say.
    case failed(reason: String, release: () -> Void)
  }

  private typealias Outcome = Result<Committed, any Error>

  /// The head after everything that is durable.
  private(set) var head: StorePosition
  /// The number of the last durable change.
  private(set) var change: Int64
  /// How long the last batch took to become durable. µs.
  private var lastCommit: Int64 = 0
  let queue: CommandQueue
  let watch: HeadWatch
  /// As `watch`, for changes.
  let changes: HeadWatch
  let statistics: StatisticsRecorder
  let clock: any WallClock
  /// After this much execution, or after as much as the last commit took, a batch takes no further
  /// command. µs.
  private let batchMicroseconds: Int64
  private let hook: CommitHook
  /// Told of the head after each commit, before any caller is.
  private let onCommit: @Sendable (Int64) -> Void

  init(
    head: StorePosition, change: Int64, queue: CommandQueue, watch: HeadWatch, changes: HeadWatch,
    statistics: StatisticsRecorder, clock: any WallClock, hook: CommitHook,
    batchMicroseconds: Int64 = StoreLimits.batchMicroseconds,
    onCommit: @escaping @Sendable (Int64) -> Void = { _ in }
  ) {
    self.head = head
    self.change = change
    self.queue = queue
    self.watch = watch
    self.changes = changes
    self.statistics = statistics
    self.clock = clock
    self.hook = hook
    self.onCommit = onCommit
    self.batchMicroseconds = batchMicroseconds
  }

  /// Executes `first` and what waits behind it as one batch, and resumes the callers when the
  /// batch is durable.
  ///
  /// Also a caller whose command failed waits for the batch, for the failure may be due to what
  /// an earlier command of the batch did.
  mutating func runBatch(
    from first: PendingCommand, on storage: some WritableStorage
  ) -> BatchResult {
    let start = clock.monotonic()
    let limit = min(
      max(batchMicroseconds, lastCommit), StoreLimits.longestBatchMicroseconds)
    var counts = StoreStatistics()
    var callers: [PendingCommand.Caller] = []
    var outcomes: [Outcome] = []
    var working = head
    var workingChange = change
    var begun = head
    let fault: StorageFault?
    do {
      if let head = try storage.beginBatch() { begun = head }
      working = begun
      var next: PendingCommand? = first
      while let pending = next {
        if let caller = begin(pending) {
          callers.append(caller)
          outcomes.append(
            try run(pending, on: storage, head: &working, change: &workingChange, &counts))
        }
        let isOver =
          callers.count >= StoreLimits.batchCommands
          || clock.monotonic() - start >= limit
        next = isOver ? nil : queue.takeIfAny()
      }
      let executed = clock.monotonic()
      try hook.run()
      try storage.commitBatch(head: working == begun ? nil : working)
      lastCommit = clock.monotonic() - executed
      fault = nil
    } catch {
      fault = storage.fault ?? error as? StorageFault ?? .failed("\(error)")
      // The batch may have failed before its first command began.
      if let caller = first.start() { callers.append(caller) }
    }
    switch fault {
    case nil:
      change = workingChange
      finish(callers, outcomes, counts, head: working, start: start)
      return .committed
    case .full:
      return refuse(callers, on: storage)
    case .failed(let reason):
      return fail(callers, reason)
    }
  }

  /// The caller of a command that may start; others are told why not.
  private func begin(_ pending: PendingCommand) -> PendingCommand.Caller? {
    guard let caller = pending.start() else {
      statistics.record { $0.drops += 1 }
      return nil
    }
    if let deadline = pending.command.deadline, clock.monotonic() > deadline {
      // Counted before anybody is told: this caller does not wait for the batch.
      statistics.record { $0.drops += 1 }
      caller.resume(
        throwing: StoreError(
          .deadlineExceeded, "the deadline passed before the command started; nothing happened"))
      return nil
    }
    return caller
  }

  /// Executes one command. It throws only when the storage itself has failed.
  private func run(
    _ pending: PendingCommand, on storage: some WritableStorage, head: inout StorePosition,
    change: inout Int64, _ counts: inout StoreStatistics
  ) throws -> Outcome {
    if let deduplication = pending.command.deduplication {
      do {
        try Check.name(deduplication.key.partition)
      } catch {
        counts.failures += 1
        return .failure(error)
      }
      if let stored = try storage.command(deduplication.key) {
        guard stored.payloadHash == deduplication.payloadHash else {
          counts.failures += 1
          return .failure(
            StoreError(
              .conflict, "the idempotency key was used before for another payload",
              sequence: stored.position.sequence))
        }
        counts.repeats += 1
        return .success(
          Committed(
            reply: stored.reply, position: stored.position, wasRepeated: true,
            change: stored.change))
      }
    }
    try storage.beginCommand()
    let transaction = StorageTransaction(storage, head: head, change: change, clock: clock)
    do {
      let reply = try pending.decide(transaction)
      try Check.size(reply.count, atMost: StoreLimits.replyBytes, of: "a reply")
      if let deduplication = pending.command.deduplication {
        try storage.insert(
          StoredCommand(
            payloadHash: deduplication.payloadHash, reply: reply, position: transaction.head,
            change: transaction.nextChange()),
          key: deduplication.key)
      }
      // A storage error counts even if `decide` has caught it.
      if let fault = storage.fault { throw fault }
      try storage.endCommand()
      counts.commands += 1
      counts.events += transaction.head.sequence - head.sequence
      head = transaction.head
      change = transaction.change
      return .success(
        Committed(
          reply: reply, position: transaction.head, wasRepeated: false, change: change))
    } catch {
      if let fault = storage.fault { throw fault }
      try storage.rollbackCommand()
      counts.failures += 1
      return .failure(error)
    }
  }

  private mutating func finish(
    _ callers: [PendingCommand.Caller], _ outcomes: [Outcome], _ counts: StoreStatistics,
    head: StorePosition, start: Int64
  ) {
    self.head = head
    let duration = clock.monotonic() - start
    statistics.record { total in
      total.commits += 1
      total.commands += counts.commands
      total.repeats += counts.repeats
      total.failures += counts.failures
      total.events += counts.events
      total.lastBatchMicroseconds = duration
      total.longestBatchMicroseconds = max(total.longestBatchMicroseconds, duration)
    }
    onCommit(head.sequence)
    // The head moves first: whoever has an answer also finds its events behind `waitForHead`.
    watch.move(to: head.sequence)
    changes.move(to: change)
    for (caller, outcome) in zip(callers, outcomes) { caller.resume(with: outcome) }
  }

  private func refuse(
    _ callers: [PendingCommand.Caller], on storage: some WritableStorage
  ) -> BatchResult {
    do {
      try storage.rollbackBatch()
    } catch {
      return fail(callers, "rolling back a batch that did not fit failed: \(error)")
    }
    statistics.record { $0.timesFull += 1 }
    becomeFull()
    for caller in callers { caller.resume(throwing: StoreError.full) }
    return .full
  }

  private func fail(
    _ callers: [PendingCommand.Caller], _ reason: String
  ) -> BatchResult {
    return .failed(reason: reason) {
      for caller in callers {
        caller.resume(
          throwing: StoreError(
            .outcomeUnknown,
            "the store failed while committing; repeat with the same key after it is back"))
      }
    }
  }
}

extension CommandRunner {
  /// Tells every waiting caller `error`, without executing anything.
  func dropAll(_ error: StoreError) {
    while let pending = queue.takeIfAny() {
      pending.start()?.resume(throwing: error)
    }
  }

  /// Lets no command in that may not use the reserve, and tells those that wait.
  func becomeFull() {
    statistics.record { $0.isReadOnly = true }
    queue.setFull(true)
    for pending in queue.takeUnreserved() { pending.start()?.resume(throwing: StoreError.full) }
  }

  /// Lets commands in again, once there is space.
  func leaveFull() {
    // Whoever reads that it takes commands finds that it does.
    queue.setFull(false)
    statistics.record { $0.isReadOnly = false }
  }
}
