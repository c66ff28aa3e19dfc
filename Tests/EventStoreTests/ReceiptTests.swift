internal import EventStore
internal import Testing

/// Acknowledgements that wait for a standby's receipt.
@Suite struct ReceiptTests {
  private func board(_ clock: ManualClock) -> ReceiptBoard {
    ReceiptBoard(
      limit: .seconds(1), clock: clock,
      // Time passes only when the test lets it.
      sleep: { _ in try await Task.sleep(for: .seconds(3_600)) })
  }

  private func mark(_ change: Int64, sequence: Int64 = 0) -> ReceiptMark {
    ReceiptMark(sequence: sequence, change: change)
  }

  @Test func `without a standby nobody waits`() async throws {
    let board = board(ManualClock(now: 0))
    #expect(try await board.wait(for: mark(5)) == 1)
    #expect(board.condition.durability == 1)
  }

  @Test func `a command waits for the receipt of its change, and not for a later one`() async throws
  {
    let board = board(ManualClock(now: 0))
    board.setWaiting(true)
    async let first = board.wait(for: mark(5))
    async let second = board.wait(for: mark(9))
    try await eventually { board.waiting == 2 }
    board.received(mark(6), isCurrent: true)
    #expect(try await first == 2)
    #expect(board.waiting == 1)
    board.received(mark(9), isCurrent: true)
    #expect(try await second == 2)
    // What was received before is acknowledged at once.
    #expect(try await board.wait(for: mark(7)) == 2)
  }

  @Test func `an event without a row is waited for, and a row without an event`() async throws {
    let clock = ManualClock(now: 0)
    let store = ReplicatedStore(
      InMemoryEventStore(clock: clock, random: SeededRandom(seed: 1)), receipts: board(clock))
    _ = try await store.commit(StoreCommand()) { transaction in
      try transaction.put(
        "t", partition: "A", key: [1], value: [1], indexes: [], tracking: .untracked)
      return []
    }
    store.receipts.setWaiting(true)
    let before = ReceiptMark(try await store.inner.readReplica { try $0.place })
    store.receipts.received(before, isCurrent: true)
    async let noted = store.commit(StoreCommand()) { transaction in
      try transaction.append(
        NewEvent(
          id: .randomUUID(random: SeededRandom(seed: 2)), kind: 1, version: 1, partition: "A",
          eventTime: 0, header: [], body: []))
      return []
    }
    try await eventually { store.receipts.waiting == 1 }
    store.receipts.received(before, isCurrent: true)
    #expect(store.receipts.waiting == 1)
    store.receipts.received(
      ReceiptMark(try await store.inner.readReplica { try $0.place }), isCurrent: true)
    #expect(try await noted.durability == 2)
    #expect(!mark(9).includes(mark(9, sequence: 1)))
    #expect(!mark(8, sequence: 2).includes(mark(9, sequence: 1)))
  }

  @Test func `after the limit it says one host, and two again once the standby has caught up`()
    async throws
  {
    let clock = ManualClock(now: 77)
    let board = board(clock)
    board.setWaiting(true)
    async let late = board.wait(for: mark(5))
    try await eventually { board.waiting == 1 }
    clock.advance(byMicroseconds: 999_999)
    board.checkTime()
    #expect(board.waiting == 1)
    clock.advance(byMicroseconds: 1)
    board.checkTime()
    #expect(try await late == 1)
    #expect(board.condition.degradedSince == 1_000_077)
    #expect(board.condition.degradations == 1)
    // Nobody waits meanwhile.
    #expect(try await board.wait(for: mark(6)) == 1)
    board.received(mark(5), isCurrent: false)
    #expect(board.condition.degradedSince != nil)
    board.received(mark(6), isCurrent: true)
    #expect(board.condition.durability == 2)
    #expect(try await board.wait(for: mark(6)) == 2)
  }

  @Test func `a host that was replaced acknowledges nothing`() async throws {
    let clock = ManualClock(now: 0)
    let store = ReplicatedStore(
      InMemoryEventStore(clock: clock, random: SeededRandom(seed: 1)), receipts: board(clock))
    store.receipts.setWaiting(true)
    async let code = errorCode {
      _ = try await store.commit(StoreCommand()) { transaction in
        try transaction.put(
          "t", partition: "A", key: [1], value: [1], indexes: [], tracking: .untracked)
        return []
      }
    }
    try await eventually { store.receipts.waiting == 1 }
    store.refuse(StoreError(.notPrimary, "replaced"))
    #expect(try await code == .outcomeUnknown)
    let next = try await errorCode { _ = try await store.commit(StoreCommand()) { _ in [] } }
    #expect(next == .notPrimary)
    #expect(try await store.read { try $0.count("t", partition: "A") } == 1)
  }
}
