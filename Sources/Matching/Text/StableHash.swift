/// A 64-bit hash that is the same in every process and on every machine, unlike `Hasher`.
///
/// FNV-1a over 32-bit units, with the finisher of SplitMix64. Tables keyed by it use Swift's seeded
/// hashing, so that chosen collisions cost a larger block and no more.
struct StableHash {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ unit: UInt32) {
    state = (state ^ UInt64(unit)) &* 0x0000_0100_0000_01b3
  }

  mutating func add(_ units: some Sequence<UInt32>) {
    for unit in units { add(unit) }
  }

  var value: UInt64 { Self.mix(state) }

  static func mix(_ value: UInt64) -> UInt64 {
    var mixed = value ^ (value >> 30)
    mixed = mixed &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

/// A reproducible sequence of numbers: SplitMix64 (Steele, Lea and Flood, 2014).
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    return StableHash.mix(state)
  }
}
