internal import EventStore
internal import Testing

/// Every limit at n and n + 1, the same in every store.
@Suite struct LimitTests {
  /// One attempt to do something with a size.
  struct Attempt: Sendable {
    var name: String
    var limit: Int
    var body: @Sendable (any StoreTransaction, StoreHarness, Int) throws -> [UInt8]
  }

  static let attempts: [Attempt] = [
    Attempt(name: "header", limit: StoreLimits.headerBytes) { transaction, harness, count in
      var event = harness.event()
      event.header = Array(repeating: 0, count: count)
      try transaction.append(event)
      return []
    },
    Attempt(name: "body", limit: StoreLimits.bodyBytes) { transaction, harness, count in
      try transaction.append(harness.event(Array(repeating: 0, count: count)))
      return []
    },
    Attempt(name: "partition", limit: StoreLimits.nameBytes) { transaction, harness, count in
      try transaction.append(
        harness.event(partition: String(repeating: "p", count: count)))
      return []
    },
    Attempt(name: "events", limit: StoreLimits.eventsPerCommand) { transaction, harness, count in
      for _ in 0..<count { try transaction.append(harness.event([])) }
      return []
    },
    Attempt(name: "reply", limit: StoreLimits.replyBytes) { _, _, count in
      Array(repeating: 0, count: count)
    },
    Attempt(name: "document", limit: StoreLimits.documentBytes) { transaction, _, count in
      try put(transaction, value: Array(repeating: 0, count: count))
    },
    Attempt(name: "key", limit: StoreLimits.keyBytes) { transaction, _, count in
      try put(transaction, key: Array(repeating: 0, count: count))
    },
    Attempt(name: "table", limit: StoreLimits.nameBytes) { transaction, _, count in
      try put(transaction, table: String(repeating: "t", count: count))
    },
    Attempt(name: "index value", limit: StoreLimits.keyBytes) { transaction, _, count in
      try put(
        transaction, indexes: [IndexValue("i", Array(repeating: 0, count: count))])
    },
    Attempt(name: "index name", limit: StoreLimits.nameBytes) { transaction, _, count in
      try put(
        transaction, indexes: [IndexValue(String(repeating: "i", count: count), [])])
    },
    Attempt(name: "indexes", limit: StoreLimits.indexesPerDocument) { transaction, _, count in
      try put(transaction, indexes: (0..<count).map { IndexValue("i", [UInt8($0)]) })
    },
    Attempt(name: "page", limit: StoreLimits.pageElements) { transaction, _, count in
      _ = try transaction.events(after: 0, limit: count)
      return []
    },
  ]

  private static func put(
    _ transaction: any StoreTransaction, table: String = "t", key: [UInt8] = [1],
    value: [UInt8] = [], indexes: [IndexValue] = []
  ) throws -> [UInt8] {
    try transaction.put(
      table, partition: "A", key: key, value: value, indexes: indexes, tracking: .untracked)
    return []
  }

  // What seals needs some of the bytes itself.
  @Test(arguments: StoreKind.plain, 0..<attempts.count)
  func `a size at the limit is taken and one more is refused`(
    kind: StoreKind, number: Int
  ) async throws {
    let attempt = Self.attempts[number]
    let harness = StoreHarness(kind)
    let store = try harness.open()
    for (size, expected): (Int, StoreError.Code?) in [
      (attempt.limit, nil), (attempt.limit + 1, .invalidArgument),
    ] {
      let code = try await errorCode {
        _ = try await store.commit(StoreCommand()) { transaction in
          try attempt.body(transaction, harness, size)
        }
      }
      #expect(code == expected, "\(attempt.name) of \(size)")
    }
    await store.close()
  }

  @Test(arguments: StoreKind.allCases)
  func `empty names, names with a zero byte and a limit of 0 are refused`(
    kind: StoreKind
  ) async throws {
    let harness = StoreHarness(kind)
    let store = try harness.open()
    let calls: [@Sendable (any StoreReader) throws -> Void] = [
      { _ = try $0.get("", key: []) },
      { _ = try $0.get("a\0", key: []) },
      { _ = try $0.scan("t", partition: "", keys: .all, limit: 1) },
      { _ = try $0.scan("t", partition: nil, keys: .all, limit: 0) },
      { _ = try $0.keys("t", index: "", value: [], after: nil, limit: 1) },
      { _ = try $0.changes("t", partition: "A", after: .start, limit: -1) },
    ]
    for call in calls {
      #expect(try await errorCode { try await store.read(call) } == .invalidArgument)
    }
    let key = DeduplicationKey(partition: "", key: .randomUUID(random: harness.random))
    let command = StoreCommand(deduplication: key, payloadHash: .zero)
    #expect(
      try await errorCode { _ = try await store.commit(command) { _ in [] } } == .invalidArgument)
    await store.close()
  }

  @Test(arguments: StoreKind.allCases)
  func `a read that keeps its view too long fails`(kind: StoreKind) async throws {
    let clock = ManualClock(now: 0)
    let harness = StoreHarness(kind, clock: clock)
    let store = try harness.open()
    let code = try await errorCode {
      try await store.read { reader in
        clock.advance(byMicroseconds: StoreLimits.readMicroseconds)
        _ = try reader.head
        clock.advance(byMicroseconds: 1)
        _ = try reader.head
      }
    }
    #expect(code == .readTooLong)
    #expect(try await store.read { try $0.head.sequence } == 0)
    await store.close()
  }
}
