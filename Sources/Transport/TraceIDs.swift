internal import Synchronization
internal import Wire

/// Makes trace ids. They must differ, not be secret: asking the system for each would cost as much as the rest
/// of a small call. The generator is xoshiro256** (Blackman and Vigna, 2018), begun with system randomness.
final class TraceIDs: Sendable {
  private struct Generator: RandomNumberGenerator {
    var state: (UInt64, UInt64, UInt64, UInt64)

    mutating func next() -> UInt64 {
      let result = Self.rotated(state.1 &* 5, by: 7) &* 9
      let shifted = state.1 << 17
      state.2 ^= state.0
      state.3 ^= state.1
      state.1 ^= state.2
      state.0 ^= state.3
      state.2 ^= shifted
      state.3 = Self.rotated(state.3, by: 45)
      return result
    }

    private static func rotated(_ value: UInt64, by count: UInt64) -> UInt64 {
      value << count | value >> (64 - count)
    }
  }

  private let generator: Mutex<Generator>

  /// - Parameter random: 64 random bits.
  init(_ random: () -> UInt64) {
    // A state of nothing but zeros would stay so.
    generator = Mutex(Generator(state: (random() | 1, random(), random(), random())))
  }

  /// An id of 122 random bits.
  func next() -> WireUUID {
    generator.withLock { .version4(random: &$0) }
  }
}
