internal import EventStore
internal import Testing

/// Identifiers, hashes, clocks and randomness.
@Suite struct IdentifierTests {
  @Test func `identifiers and hashes take exactly their number of bytes`() {
    for count in [0, 15, 17] {
      #expect(StoreIdentifier(Array(repeating: UInt8(1), count: count)) == nil)
    }
    for count in [0, 31, 33] {
      #expect(StoreHash(Array(repeating: UInt8(1), count: count)) == nil)
    }
    let bytes = (0..<16).map { UInt8($0 * 16) }
    #expect(StoreIdentifier(bytes)?.bytes == bytes)
    #expect(
      StoreIdentifier(bytes)?.description == "00102030-4050-6070-8090-a0b0c0d0e0f0")
    let hash = (0..<32).map { UInt8($0) }
    #expect(StoreHash(hash)?.bytes == hash)
  }

  @Test func `made UUIDs carry their version, variant and time`() throws {
    let random = SeededRandom(seed: 4)
    let clock = ManualClock(now: 0x0001_0203_0405 * 1_000 + 999)
    for _ in 0..<50 {
      let four = StoreIdentifier.randomUUID(random: random).bytes
      #expect(four[6] >> 4 == 4)
      #expect(four[8] >> 6 == 0b10)
      let seven = StoreIdentifier.timeOrderedUUID(clock: clock, random: random).bytes
      #expect(Array(seven[0..<6]) == [0, 1, 2, 3, 4, 5])
      #expect(seven[6] >> 4 == 7)
      #expect(seven[8] >> 6 == 0b10)
    }
    let earlier = StoreIdentifier.timeOrderedUUID(clock: clock, random: random)
    clock.advance(byMicroseconds: 1_000)
    #expect(earlier < StoreIdentifier.timeOrderedUUID(clock: clock, random: random))
  }

  @Test func `the same seed gives the same numbers`() {
    // The first three outputs of SplitMix64 for seed 1234567, from its authors' reference code.
    let random = SeededRandom(seed: 1_234_567)
    #expect(random.nextUInt64() == 6_457_827_717_110_365_317)
    #expect(random.nextUInt64() == 3_203_168_211_198_807_973)
    #expect(random.nextUInt64() == 9_817_491_932_198_370_423)
    #expect(SeededRandom(seed: 5).bytes(count: 13) == SeededRandom(seed: 5).bytes(count: 13))
    #expect(SeededRandom(seed: 5).bytes(count: 13).count == 13)
  }

  @Test func `clocks go forward, and a manual one only when told`() {
    let system = SystemClock()
    let first = system.monotonic()
    #expect(system.monotonic() >= first)
    // 2025-01-01 to 2200-01-01: the unit is microseconds.
    #expect((1_735_689_600_000_000..<7_258_118_400_000_000).contains(system.now()))
    let manual = ManualClock(now: 10, monotonic: 20)
    manual.advance(byMicroseconds: 5)
    #expect(manual.now() == 15 && manual.monotonic() == 25)
    manual.setNow(3)
    #expect(manual.now() == 3 && manual.monotonic() == 25)
  }

  @Test func `a prefix range ends where the prefix does`() {
    #expect(KeyRange.prefix([1, 2]) == KeyRange(from: [1, 2], to: [1, 3]))
    #expect(KeyRange.prefix([1, 255]) == KeyRange(from: [1, 255], to: [2]))
    #expect(KeyRange.prefix([255, 255]) == KeyRange(from: [255, 255], to: nil))
    #expect(KeyRange.prefix([]) == .all)
  }
}
