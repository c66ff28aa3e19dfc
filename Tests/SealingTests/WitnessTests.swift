internal import EventStore
internal import Testing

@testable internal import Sealing

@Suite struct WitnessTests {
  private static func store(
    _ events: Int, changed: Int? = nil, seed: UInt64 = 1
  ) async throws -> InMemoryEventStore {
    let store = InMemoryEventStore(
      clock: ManualClock(now: 0), random: SeededRandom(seed: seed), mode: .immediate)
    for number in 1...events {
      _ = try await store.commit(StoreCommand()) { store in
        try store.append(
          Scene.event(
            UInt8(number), about: nil, number == changed ? "rewritten" : "event \(number)"))
        return []
      }
    }
    return store
  }

  private static func witness(
    of store: InMemoryEventStore, at sequences: [Int64]
  ) async throws -> [WitnessedPosition] {
    try await store.read { reader in
      try sequences.map { sequence in
        WitnessedPosition(
          position: try #require(try reader.position(at: sequence)), signer: "intake")
      }
    }
  }

  @Test func `a log that was only continued is intact`() async throws {
    let store = try await Self.store(40)
    let witness = try await Self.witness(of: store, at: [10, 20, 30, 30])
    let check = try await WitnessCheck.run(witness, against: store)
    #expect(check.isIntact && check.compared == 3)
    #expect(check.witnessedThrough == 30 && check.head == 40)
  }

  @Test func `every single rewritten event is found, however well it is chained anew`()
    async throws
  {
    let original = try await Self.store(30)
    let witness = try await Self.witness(of: original, at: [10, 20, 30])
    for changed in 1...30 {
      let forged = try await Self.store(30, changed: changed)
      // The forged log is a perfect chain.
      try await forged.verifyChain()
      let check = try await WitnessCheck.run(witness, against: forged)
      let part = Int64((changed - 1) / 10 * 10)
      #expect(check.findings == [.rewritten(after: part, through: part + 10)])
    }
  }

  @Test func `a log that was cut off or made anew is found`() async throws {
    let original = try await Self.store(30)
    let witness = try await Self.witness(of: original, at: [10, 20, 30])
    let cut = try await WitnessCheck.run(witness, against: try await Self.store(25))
    #expect(cut.findings == [.truncated(head: 25, witnessed: 30)])
    let anew = try await WitnessCheck.run(witness, against: try await Self.store(30, seed: 2))
    #expect(anew.findings.first == .otherHistory(sequence: 10))
    #expect(!anew.isIntact)
  }

  @Test func `a witness that contradicts itself is told, and an empty one proves nothing`()
    async throws
  {
    let original = try await Self.store(20)
    let forged = try await Self.store(20, changed: 3)
    let both =
      try await Self.witness(of: original, at: [10])
      + Self.witness(of: forged, at: [10])
    let check = try await WitnessCheck.run(both, against: original)
    #expect(check.findings.contains(.contradictory(sequence: 10)))
    await #expect(throws: SealingError.self) {
      try await WitnessCheck.run([], against: original)
    }
  }
}
