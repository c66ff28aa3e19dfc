internal import EventStore
internal import Testing

@testable internal import Sealing

/// The same commands on a plain store and on a sealed one: whoever reads sees no difference.
@Suite struct EquivalenceTests {
  private static let people: [UInt8] = [1, 2, 3, 4]

  /// What can be seen of a store, as text.
  private static func view(of store: any EventStore) async throws -> [String] {
    try await store.read { reader in
      var lines = ["head \(try reader.head.sequence)"]
      for event in try reader.events(after: 0, limit: 1_000).elements {
        lines.append("event \(event.sequence) \(event.event)")
      }
      for table in ["person", "list"] {
        for document in try reader.scan(table, partition: nil, keys: .all, limit: 100).elements {
          lines.append("\(table) \(document)")
        }
        lines.append("\(table) \(try reader.count(table, partition: Scene.mission))")
      }
      for person in people {
        let number = Array("number \(person)".utf8)
        let found = try reader.keys(
          "person", index: "number", value: number, after: nil, limit: 10)
        lines.append("found \(person) \(found.elements)")
        lines.append("token \(try reader.get("queue", key: [person])?.value ?? [])")
      }
      let days = try reader.entries("person", index: "day", values: .all, after: nil, limit: 50)
      lines.append("days \(days.elements)")
      let waiting = try reader.entries(
        "queue", index: "waiting", values: .all, after: nil, limit: 50)
      lines.append("waiting \(waiting.elements)")
      var cursor = ChangeCursor.start
      while true {
        let page = try reader.changes(
          "person", partition: Scene.mission, after: cursor, limit: 2)
        for change in page.elements { lines.append("change \(change)") }
        guard page.hasMore, let last = page.elements.last else { return lines }
        cursor = last.cursor
      }
    }
  }

  private static func step(
    _ random: SeededRandom, _ number: Int, _ store: any StoreTransaction
  ) throws -> [UInt8] {
    let draw = random.nextUInt64()
    let person = people[Int(draw % 4)]
    let text = Array("text \(draw >> 8 & 0xFF)".utf8)
    _ = try store.append(
      NewEvent(
        id: .randomUUID(random: random), kind: 1, version: 1, partition: Scene.mission,
        eventTime: Scene.start, header: draw & 16 == 0 ? Scene.id(person).bytes : [], body: text))
    switch (draw >> 3) % 8 {
    case 0, 1, 2:
      try store.put(
        "person", partition: Scene.mission, key: Scene.id(person).bytes, value: text,
        indexes: [
          IndexValue("number", Array("number \(draw >> 4 & 3)".utf8)),
          IndexValue("day", [UInt8(truncatingIfNeeded: draw >> 6)]),
        ])
    case 3: try store.delete("person", key: Scene.id(person).bytes)
    case 4:
      try store.put(
        "queue", partition: Scene.mission, key: [person], value: text,
        indexes: [IndexValue("waiting", [UInt8(truncatingIfNeeded: draw >> 9), person])],
        tracking: .untracked)
    case 5: try store.delete("queue", key: [person])
    default:
      try store.put(
        "list", partition: Scene.mission, key: Scene.id(50 + person).bytes, value: text,
        indexes: [], tracking: .untracked)
    }
    struct Refused: Error {}
    if draw & 0x700 == 0 { throw Refused() }
    return text
  }

  @Test(arguments: UInt64(0)..<40)
  func `random commands leave the same to be read`(_ seed: UInt64) async throws {
    let clock = ManualClock(now: Scene.start)
    let plain = InMemoryEventStore(clock: clock, random: SeededRandom(seed: seed))
    let memory = InMemoryEventStore(clock: clock, random: SeededRandom(seed: seed))
    let keys = KeyRing(
      storage: MemoryKeyStorage(), key: .generate(random: SystemRandom(), now: 0),
      random: SystemRandom())
    let sealed = try SealedEventStore(
      over: memory, keys: keys, rules: Scene.rules, random: SystemRandom())
    for number in 0..<40 {
      var outcomes: [String] = []
      for store in [plain as any EventStore, sealed] {
        let random = SeededRandom(seed: seed &* 1_000 &+ UInt64(number))
        do {
          let committed = try await store.commit(
            StoreCommand(
              deduplication: DeduplicationKey(
                partition: Scene.mission, key: Scene.id(UInt8(number % 37))),
              payloadHash: .zero)
          ) { try Self.step(random, number, $0) }
          outcomes.append("\(committed.reply) \(committed.wasRepeated)")
        } catch {
          outcomes.append("\(type(of: error))")
        }
      }
      #expect(outcomes[0] == outcomes[1], "seed \(seed), command \(number)")
    }
    // Nothing is lost when everything that was opened is forgotten.
    let again = try SealedEventStore(
      over: memory,
      keys: keys, rules: Scene.rules, random: SystemRandom())
    let expected = try await Self.view(of: plain)
    #expect(try await Self.view(of: sealed) == expected, "seed \(seed)")
    #expect(try await Self.view(of: again) == expected, "seed \(seed)")
    #expect(expected.count > 10)
    _ = try await sealed.verifyChain()
  }
}
