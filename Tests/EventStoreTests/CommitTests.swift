internal import EventStore
internal import Testing

/// Commands: order, atomicity, repeats, limits of the queue.
@Suite struct CommitTests {
  @Test(arguments: StoreKind.allCases)
  func `sequences are gap-free under 64 concurrent writers`(kind: StoreKind) async throws {
    let harness = StoreHarness(kind)
    let store = try harness.open()
    let outcomes = try await withThrowingTaskGroup(of: [Committed].self) { group in
      for _ in 0..<64 {
        group.addTask {
          var outcomes: [Committed] = []
          for _ in 0..<20 {
            let event = harness.event()
            outcomes.append(
              try await store.commit(harness.command()) { transaction in
                [UInt8(truncatingIfNeeded: try transaction.append(event))]
              })
          }
          return outcomes
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(outcomes.map(\.position.sequence).sorted() == Array(1...1_280))
    let events = try await store.allEvents()
    #expect(events.map(\.sequence) == Array(1...1_280))
    for outcome in outcomes {
      let sequence = outcome.position.sequence
      #expect(outcome.reply == [UInt8(truncatingIfNeeded: sequence)])
      #expect(!outcome.wasRepeated)
      #expect(outcome.position.chainHash == events[Int(sequence) - 1].chainHash)
    }
    let head = try await store.verifyChain()
    #expect(head.sequence == 1_280)
    let statistics = await store.statistics()
    #expect(statistics.commands == 1_280 && statistics.events == 1_280)
    #expect((5...1_280).contains(statistics.commits))
    #expect(statistics.queued == 0 && statistics.headSequence == 1_280)
    await store.close()
  }

  private struct Refusal: Error {}

  @Test(arguments: StoreKind.allCases)
  func `a decision that throws leaves no trace and no gap`(kind: StoreKind) async throws {
    let harness = StoreHarness(kind)
    let store = try harness.open()
    let first = harness.event()
    _ = try await store.commit(StoreCommand()) { transaction in
      try transaction.append(first)
      try transaction.put(
        "person", partition: "A", key: [1], value: [1], indexes: [IndexValue("name", [1])])
      try transaction.put("person", partition: "A", key: [2], value: [2])
      try transaction.delete("person", key: [2])
      return []
    }
    let before = try await Content(store)
    let (failing, next) = (harness.event(), harness.event())
    let command = harness.command()
    await #expect(throws: Refusal.self) {
      _ = try await store.commit(command) { transaction in
        try transaction.append(failing)
        try transaction.put(
          "person", partition: "B", key: [1], value: [9], indexes: [IndexValue("name", [9])])
        try transaction.put("person", partition: "A", key: [2], value: [9])
        try transaction.put("person", partition: "A", key: [3], value: [9])
        try transaction.delete("person", key: [1])
        throw Refusal()
      }
    }
    let isUnchanged = try await Content(store) == before
    #expect(isUnchanged)
    // The same key and the same event id are free again.
    let outcome = try await store.commit(command) { transaction in
      try transaction.append(failing)
      try transaction.append(next)
      return [5]
    }
    #expect(!outcome.wasRepeated)
    #expect(outcome.position.sequence == 3)
    try await store.verifyChain()
    #expect(await store.statistics().failures == 1)
    await store.close()
  }

  /// Everything that the test above could have changed.
  private struct Content: Equatable {
    var head: StorePosition
    var events: [StoredEvent]
    var documents: StorePage<StoredDocument>
    var feeds: [[DocumentChange]]
    var entries: StorePage<IndexEntry>

    init(_ store: any EventStore) async throws {
      events = try await store.allEvents()
      feeds = [
        try await store.allChanges("person", partition: "A"),
        try await store.allChanges("person", partition: "B"),
      ]
      (head, documents, entries) = try await store.read { reader in
        (
          try reader.head,
          try reader.scan("person", partition: nil, keys: .all, limit: 100),
          try reader.entries("person", index: "name", values: .all, after: nil, limit: 100)
        )
      }
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `a repeat gives the first reply without deciding again, also after a restart`(
    kind: StoreKind
  ) async throws {
    let harness = StoreHarness(kind)
    var store = try harness.open()
    let command = harness.command(payload: 1)
    let (event, other) = (harness.event(), harness.event())
    let first = try await store.commit(command) { transaction in
      try transaction.append(event)
      return [42]
    }
    _ = try await store.commit(StoreCommand()) { transaction in
      try transaction.append(other)
      return []
    }
    let decisions = Counter()
    for _ in 0..<2 {
      let again = try await store.commit(command) { _ in
        decisions.increment()
        return [0]
      }
      #expect(again.reply == [42])
      #expect(again.wasRepeated)
      #expect(again.position == first.position)
      store = try await harness.reopen(store)
    }
    #expect(decisions.value == 0)
    #expect(try await store.allEvents().count == 2)
    await store.close()
  }

  @Test(arguments: StoreKind.allCases)
  func `the same key with another payload is a conflict, and free in another partition`(
    kind: StoreKind
  ) async throws {
    let harness = StoreHarness(kind)
    let store = try harness.open()
    let key = DeduplicationKey(partition: "A", key: .randomUUID(random: harness.random))
    _ = try await store.commit(StoreCommand(deduplication: key, payloadHash: hash(1))) { _ in [1] }
    let code = try await errorCode {
      _ = try await store.commit(
        StoreCommand(deduplication: key, payloadHash: hash(2))
      ) { _ in [2] }
    }
    #expect(code == .conflict)
    let elsewhere = DeduplicationKey(partition: "B", key: key.key)
    let outcome = try await store.commit(
      StoreCommand(deduplication: elsewhere, payloadHash: hash(2))
    ) { _ in [2] }
    #expect(!outcome.wasRepeated)
    // No event was appended: the position is the beginning.
    #expect(outcome.position.sequence == 0)
    #expect(outcome.position.chainHash == .zero)
    await store.close()
  }

  @Test(arguments: StoreKind.allCases)
  func `repeats and conflicts are recognised within one batch`(kind: StoreKind) async throws {
    let harness = StoreHarness(kind)
    let command = harness.command(payload: 1)
    var changed = command
    changed.deduplication?.payloadHash = hash(2)
    let conflicting = changed
    let event = harness.event()
    let (store, tasks) = try await harness.holdingWriter { store in
      var tasks: [Task<Committed, any Error>] = []
      for (number, command) in [command, command, conflicting].enumerated() {
        tasks.append(
          Task {
            try await store.commit(command) { transaction in
              try transaction.append(event)
              return [UInt8(number)]
            }
          })
        // One after the other, so that the order in the queue is known.
        try await eventually { await store.statistics().queued == number + 1 }
      }
      return tasks
    }
    let first = try await tasks[0].value
    let second = try await tasks[1].value
    #expect(first.reply == [0] && !first.wasRepeated)
    #expect(second.reply == [0] && second.wasRepeated)
    #expect(first.position == second.position)
    #expect(try await errorCode { _ = try await tasks[2].value } == .conflict)
    #expect(try await store.allEvents().count == 1)
    await store.close()
  }

  @Test(arguments: StoreKind.allCases)
  func `a full queue refuses with a time to come back, and nobody else is harmed`(
    kind: StoreKind
  ) async throws {
    let harness = StoreHarness(kind)
    let limit = StoreLimits.queuedCommands
    let (store, tasks) = try await harness.holdingWriter { store in
      let tasks = (0..<limit).map { _ in
        Task { try await store.commit(StoreCommand()) { _ in [1] } }
      }
      try await eventually { await store.statistics().queued == limit }
      do {
        _ = try await store.commit(StoreCommand()) { _ in [2] }
        Issue.record("the queue has taken more than its limit")
      } catch let error as StoreError {
        #expect(error.code == .busy)
        #expect(error.retryAfterMilliseconds == StoreLimits.busyRetryMilliseconds)
      }
      #expect(await store.statistics().refusals == 1)
      return tasks
    }
    for task in tasks {
      #expect(try await task.value.reply == [1])
    }
    await store.close()
  }

  @Test(arguments: StoreKind.allCases)
  func `a cancelled command that has not started is dropped`(kind: StoreKind) async throws {
    let harness = StoreHarness(kind)
    let decisions = Counter()
    let (store, _) = try await harness.holdingWriter { store in
      let task = Task {
        try await store.commit(StoreCommand()) { _ in
          decisions.increment()
          return []
        }
      }
      try await eventually { await store.statistics().queued == 1 }
      task.cancel()
      // The caller is told at once, while the writer still stands.
      await #expect(throws: CancellationError.self) { _ = try await task.value }
    }
    await store.close()
    #expect(decisions.value == 0)
  }

  @Test(arguments: StoreKind.allCases)
  func `a command is dropped behind its deadline and executed at it`(
    kind: StoreKind
  ) async throws {
    let clock = ManualClock(now: 1_000, monotonic: 500)
    let harness = StoreHarness(kind, clock: clock)
    let store = try harness.open()
    let outcome = try await store.commit(StoreCommand(deadline: 500)) { _ in [1] }
    #expect(outcome.reply == [1])
    clock.advance(byMicroseconds: 1)
    let decisions = Counter()
    let code = try await errorCode {
      _ = try await store.commit(StoreCommand(deadline: 500)) { _ in
        decisions.increment()
        return []
      }
    }
    #expect(code == .deadlineExceeded)
    #expect(decisions.value == 0)
    #expect(await store.statistics().drops == 1)
    await store.close()
  }

  @Test(arguments: StoreKind.allCases)
  func `closing executes what is queued and refuses what comes later`(
    kind: StoreKind
  ) async throws {
    let harness = StoreHarness(kind)
    let (held, task) = try await harness.holdingWriter { store in
      let task = Task { try await store.commit(StoreCommand()) { _ in [3] } }
      try await eventually { await store.statistics().queued == 1 }
      return task
    }
    await held.close()
    await held.close()
    #expect(try await task.value.reply == [3])
    #expect(
      try await errorCode { _ = try await held.commit(StoreCommand()) { _ in [] } } == .closed)
    #expect(try await errorCode { _ = try await held.read { try $0.head } } == .closed)
  }

  @Test(arguments: StoreKind.bounded)
  func `a full store only reads, and goes on without a gap once there is space`(
    kind: StoreKind
  ) async throws {
    let harness = StoreHarness(kind)
    var store = try harness.open(maximumEvents: 20)
    var stored = 0
    var code: StoreError.Code?
    while code == nil, stored < 1_000 {
      let event = harness.event(Array(repeating: 7, count: 10_000))
      code = try await errorCode {
        _ = try await store.commit(StoreCommand()) { transaction in
          try transaction.append(event)
          return []
        }
        stored += 1
      }
    }
    #expect(code == .readOnly)
    #expect(stored > 10)
    let again = try await errorCode { _ = try await store.commit(StoreCommand()) { _ in [] } }
    #expect(again == .readOnly)
    #expect(await store.statistics().isReadOnly)
    #expect(try await store.allEvents().count == stored)
    store = try await harness.reopen(store)
    let event = harness.event()
    let outcome = try await store.commit(StoreCommand()) { transaction in
      try transaction.append(event)
      return []
    }
    #expect(outcome.position.sequence == Int64(stored) + 1)
    try await store.verifyChain()
    await store.close()
  }

  @Test func `a simulated crash keeps what was durable and drops what was queued`()
    async throws
  {
    let harness = StoreHarness(.memory)
    let store = InMemoryEventStore(clock: harness.clock, random: harness.random, mode: .stepped)
    let commit = { @Sendable (event: NewEvent) in
      try await store.commit(StoreCommand()) { transaction in
        try transaction.append(event)
        return []
      }
    }
    let events = [harness.event(), harness.event()]
    let durable = Task { try await commit(events[0]) }
    try await eventually { await store.statistics().queued == 1 }
    #expect(store.step())
    #expect(!store.step())
    #expect(try await durable.value.position.sequence == 1)
    let lost = Task { try await commit(events[1]) }
    try await eventually { await store.statistics().queued == 1 }
    let next = store.reopened()
    #expect(try await errorCode { _ = try await lost.value } == .outcomeUnknown)
    #expect(try await errorCode { _ = try await commit(events[1]) } == .closed)
    #expect(try await next.allEvents().map(\.event) == [events[0]])
    await next.close()
  }
}
