internal import EventStore
internal import Testing

/// The same random commands on every kind of store give the same store.
@Suite struct EquivalenceTests {
  /// Everything that can be read from a store, with the same lineage in each.
  private struct Content {
    var head: StorePosition
    var events: [StoredEvent]
    var documents: [[StoredDocument]] = []
    var feeds: [[DocumentChange]] = []
    var entries: [IndexEntry] = []
    var counts: [Int] = []

    init(_ store: any EventStore) async throws {
      head = try await store.read { try $0.head }
      events = try await store.allEvents()
      for partition in ["A", "B"] {
        feeds.append(try await store.allChanges("t", partition: partition, limit: 7))
        documents.append(
          try await store.read {
            try $0.scan("t", partition: partition, keys: .all, limit: 1_000).elements
          })
      }
      entries = try await store.read {
        try $0.entries("t", index: "i", values: .all, after: nil, limit: 1_000).elements
      }
      for value: UInt8 in 0..<4 {
        counts.append(
          try await store.read { try $0.count("t", index: "i", value: [value]) })
      }
    }
  }

  /// What a sealed store can have in common with a plain one: it chains other bytes.
  private static func plain(_ content: Content) -> Content {
    var plain = content
    plain.head.chainHash = .zero
    for number in plain.events.indices { plain.events[number].chainHash = .zero }
    return plain
  }

  private struct Refusal: Error {}

  private func run(_ kind: StoreKind, seed: UInt64) async throws -> Content {
    let harness = StoreHarness(kind, clock: ManualClock(now: 1), seed: seed)
    var store = try harness.open()
    let random = SeededRandom(seed: seed)
    var commands: [StoreCommand] = []
    for number in 0..<150 {
      if number == 100 { store = try await harness.reopen(store) }
      if random.nextUInt64() % 5 > 0 || commands.isEmpty {
        commands.append(harness.command(payload: UInt8(random.nextUInt64() % 2)))
      }
      var command = commands[Int(random.nextUInt64() % UInt64(commands.count))]
      if random.nextUInt64() % 10 == 0 { command.deduplication?.payloadHash = hash(9) }
      let seed = random.nextUInt64()
      let event = harness.event(random.bytes(count: 5))
      do {
        _ = try await store.commit(command) { transaction in
          try Self.decide(transaction, event, SeededRandom(seed: seed))
        }
      } catch is Refusal {
      } catch let error as StoreError {
        #expect(error.code == .conflict)
      }
    }
    try await store.verifyChain()
    let content = try await Content(store)
    await store.close()
    return content
  }

  private static func decide(
    _ transaction: any StoreTransaction, _ event: NewEvent, _ random: SeededRandom
  ) throws -> [UInt8] {
    try transaction.append(event)
    for _ in 0..<(random.nextUInt64() % 6) {
      let key = random.bytes(count: Int(random.nextUInt64() % 2)).map { $0 % 12 }
      if random.nextUInt64() % 3 == 0 {
        try transaction.delete("t", key: key)
      } else {
        try transaction.put(
          "t", partition: random.nextUInt64() % 2 == 0 ? "A" : "B", key: key,
          value: random.bytes(count: 3),
          indexes: (0..<(random.nextUInt64() % 3)).map { _ in
            IndexValue("i", [UInt8(random.nextUInt64() % 4)])
          })
      }
    }
    if random.nextUInt64() % 4 == 0 { throw Refusal() }
    return event.body
  }

  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64])
  func `every store holds the same after the same commands`(seed: UInt64) async throws {
    let memory = try await run(.memory, seed: seed)
    for kind in StoreKind.allCases where kind != .memory {
      var (expected, other) = (memory, try await run(kind, seed: seed))
      if kind != kind.base { (expected, other) = (Self.plain(expected), Self.plain(other)) }
      // Compared outside the macro, which would print both stores in full.
      let equal = [
        expected.head == other.head, expected.events == other.events,
        expected.documents == other.documents, expected.feeds == other.feeds,
        expected.entries == other.entries, expected.counts == other.counts,
      ]
      #expect(equal == Array(repeating: true, count: 6), "\(kind), seed \(seed)")
    }
    #expect(memory.events.count > 50, "seed \(seed)")
    #expect(!memory.entries.isEmpty, "seed \(seed)")
  }
}
