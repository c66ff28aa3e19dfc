internal import EventStore
internal import Testing

/// Events, positions, waiting for the head, and the chain.
@Suite struct PositionTests {
  private func fill(
    _ store: any EventStore, _ harness: StoreHarness, count: Int
  ) async throws -> [StorePosition] {
    var positions = [try await store.read { try $0.head }]
    for number in 0..<count {
      let event = harness.event([UInt8(truncatingIfNeeded: number)])
      let outcome = try await store.commit(StoreCommand()) { transaction in
        try transaction.append(event)
        return []
      }
      positions.append(outcome.position)
    }
    return positions
  }

  @Test(arguments: StoreKind.allCases)
  func `every earlier position can be asked for, and none outside`(
    kind: StoreKind
  ) async throws {
    let harness = StoreHarness(kind)
    let store = try harness.open()
    let positions = try await fill(store, harness, count: 5)
    let found = try await store.read { reader in
      try (-1...6).map { try reader.position(at: $0) }
    }
    #expect(found == [nil] + positions + [nil])
    #expect(positions[0].chainHash == .zero)
    #expect(positions[0].epoch == 1)
    #expect(Set(positions.map(\.chainHash)).count == 6)
    await store.close()
  }

  @Test(arguments: StoreKind.allCases)
  func `reopening keeps the head, the events and their times`(kind: StoreKind) async throws {
    let clock = ManualClock(now: 1_768_000_000_000_001, monotonic: 77)
    let harness = StoreHarness(kind, clock: clock)
    var store = try harness.open()
    let event = harness.event()
    _ = try await store.commit(StoreCommand()) { transaction in
      #expect(transaction.recordedTime == 1_768_000_000_000_001)
      try transaction.append(event)
      return []
    }
    let before = try await store.allEvents()
    #expect(before.first?.recordedTime == 1_768_000_000_000_001)
    #expect(before.first?.monotonicTime == 77)
    #expect(before.first?.event == event)
    let head = try await store.read { try $0.head }
    store = try await harness.reopen(store)
    #expect(try await store.read { try $0.head } == head)
    #expect(try await store.allEvents() == before)
    let more = try await fill(store, harness, count: 1)
    #expect(more.last?.sequence == 2)
    try await store.verifyChain()
    await store.close()
  }

  @Test(arguments: StoreKind.allCases)
  func `order follows the sequence when the clock jumps backwards`(
    kind: StoreKind
  ) async throws {
    let clock = ManualClock(now: 2_000, monotonic: 10)
    let harness = StoreHarness(kind, clock: clock)
    let store = try harness.open()
    _ = try await fill(store, harness, count: 1)
    clock.setNow(-5)
    _ = try await fill(store, harness, count: 1)
    let events = try await store.allEvents()
    #expect(events.map(\.sequence) == [1, 2])
    #expect(events.map(\.recordedTime) == [2_000, -5])
    try await store.verifyChain()
    await store.close()
  }

  @Test(arguments: StoreKind.allCases)
  func `waiting for the head ends with a commit, at once when it is behind`(
    kind: StoreKind
  ) async throws {
    let harness = StoreHarness(kind)
    let store = try harness.open()
    let waiting = (0..<3).map { after in Task { await store.waitForHead(after: Int64(after)) } }
    let positions = try await fill(store, harness, count: 3)
    for (after, task) in waiting.enumerated() {
      #expect(await task.value > after)
    }
    #expect(positions.last?.sequence == 3)
    #expect(await store.waitForHead(after: 0) == 3)
    await store.close()
  }

  @Test(arguments: StoreKind.allCases)
  func `waiting for the head ends with cancellation and with closing`(
    kind: StoreKind
  ) async throws {
    let harness = StoreHarness(kind)
    let store = try harness.open()
    let cancelled = Task { await store.waitForHead(after: 0) }
    cancelled.cancel()
    #expect(await cancelled.value == 0)
    let closed = Task { await store.waitForHead(after: 0) }
    await store.close()
    #expect(await closed.value == 0)
    #expect(await store.waitForHead(after: 99) == 0)
  }

  @Test(arguments: StoreKind.allCases)
  func `one reader sees one moment while writers go on`(kind: StoreKind) async throws {
    let harness = StoreHarness(kind)
    let store = try harness.open()
    let writer = Task {
      for number in 1...300 {
        let event = harness.event()
        _ = try await store.commit(StoreCommand()) { transaction in
          try transaction.append(event)
          try transaction.put("count", partition: "A", key: [0], value: bytes("\(number)"))
          return []
        }
      }
    }
    var last: Int64 = 0
    while last < 300 {
      let (head, count, change) = try await store.read { reader in
        (
          try reader.head.sequence, try reader.get("count", key: [0])?.value ?? bytes("0"),
          try reader.changes("count", partition: "A", after: .start, limit: 1).elements.first
        )
      }
      #expect(count == bytes("\(head)"))
      #expect(change?.rowSequence ?? 0 == head)
      #expect(head >= last)
      last = head
      // Reading from memory never waits, and writers need a thread, too.
      await Task.yield()
    }
    try await writer.value
    await store.close()
  }

  @Test(arguments: StoreKind.allCases)
  func `parts of the chain are verified, and what is not there is refused`(
    kind: StoreKind
  ) async throws {
    let harness = StoreHarness(kind)
    let store = try harness.open()
    #expect(try await store.verifyRecent().sequence == 0)
    let positions = try await fill(store, harness, count: 30)
    #expect(try await store.verifyChain(from: 10, to: 20) == positions[20])
    #expect(try await store.verifyRecent(7) == positions[30])
    #expect(try await store.verifyRecent(10_000) == positions[30])
    #expect(
      try await errorCode { try await store.verifyChain(from: 1, to: 31) } == .invalidArgument)
    #expect(
      try await errorCode { try await store.verifyChain(from: 9, to: 7) } == .invalidArgument)
    await store.close()
  }

  @Test(arguments: StoreKind.allCases)
  func `an event id is used only once`(kind: StoreKind) async throws {
    let harness = StoreHarness(kind)
    let store = try harness.open()
    let event = harness.event()
    for expected: StoreError.Code? in [nil, .duplicateEvent] {
      let code = try await errorCode {
        _ = try await store.commit(StoreCommand()) { transaction in
          try transaction.append(event)
          return []
        }
      }
      #expect(code == expected)
    }
    // Also within one command, whose first event then goes too.
    let other = harness.event()
    let code = try await errorCode {
      _ = try await store.commit(StoreCommand()) { transaction in
        try transaction.append(other)
        try transaction.append(other)
        return []
      }
    }
    #expect(code == .duplicateEvent)
    #expect(try await store.allEvents().count == 1)
    await store.close()
  }

  @Test func `every part of an event is covered by its hash`() {
    let harness = StoreHarness(.memory)
    let original = StoredEvent(
      sequence: 1, epoch: 1, recordedTime: 2, monotonicTime: 3, event: harness.event(),
      chainHash: .zero)
    let changes: [(inout StoredEvent) -> Void] = [
      { $0.sequence = 2 }, { $0.epoch = 2 }, { $0.recordedTime = 0 }, { $0.monotonicTime = 0 },
      { $0.event.kind += 1 }, { $0.event.version += 1 }, { $0.event.eventTime += 1 },
      { $0.event.partition = "CHN-PNH" }, { $0.event.header[0] ^= 1 },
      { $0.event.body[2] ^= 128 }, { $0.event.id = harness.event().id },
      // The border between header and body counts too.
      {
        $0.event.header = [9, 8, 1]
        $0.event.body = [2, 3]
      },
    ]
    var hashes = [
      ChainHash.link(original, previous: .zero), ChainHash.link(original, previous: hash(1)),
    ]
    for change in changes {
      var event = original
      change(&event)
      hashes.append(ChainHash.link(event, previous: .zero))
    }
    #expect(Set(hashes).count == changes.count + 2)
  }

  @Test func `the hash of a fixed event is pinned`() throws {
    // Worked out with Python's struct and hashlib from the layout in ChainHash.
    let event = StoredEvent(
      sequence: 1, epoch: 1, recordedTime: 1_768_000_000_000_001, monotonicTime: 5,
      event: NewEvent(
        id: try #require(StoreIdentifier(Array(0..<16))), kind: 258, version: 3,
        partition: "IDN-PNH", eventTime: -1, header: [1, 2, 3], body: [4, 5]),
      chainHash: .zero)
    #expect(
      ChainHash.link(event, previous: .zero).description
        == "7bd5df022c0b27678971eafbd2c04ea7e15092dc028e94a7e1fac63f011d62fe")
  }
}
