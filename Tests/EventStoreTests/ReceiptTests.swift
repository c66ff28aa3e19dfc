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

  @Test func `without a standby nobody waits`() async throws {
    let board = board(ManualClock(now: 0))
    #expect(try await board.wait(for: 5) == 1)
    #expect(board.condition.durability == 1)
  }

  @Test func `a command waits for the receipt of its change, and not for a later one`() async throws
  {
    let board = board(ManualClock(now: 0))
    board.setWaiting(true)
    async let first = board.wait(for: 5)
    async let second = board.wait(for: 9)
    try await eventually { board.waiting == 2 }
    board.received(6, isCurrent: true)
    #expect(try await first == 2)
    #expect(board.waiting == 1)
    board.received(9, isCurrent: true)
    #expect(try await second == 2)
    // What was received before is acknowledged at once.
    #expect(try await board.wait(for: 7) == 2)
  }

  @Test func `after the limit it says one host, and two again once the standby has caught up`()
    async throws
  {
    let clock = ManualClock(now: 77)
    let board = board(clock)
    board.setWaiting(true)
    async let late = board.wait(for: 5)
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
    #expect(try await board.wait(for: 6) == 1)
    board.received(5, isCurrent: false)
    #expect(board.condition.degradedSince != nil)
    board.received(6, isCurrent: true)
    #expect(board.condition.durability == 2)
    #expect(try await board.wait(for: 6) == 2)
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
