private import Synchronization

#if canImport(Glibc)
  private import Glibc
#elseif canImport(Musl)
  private import Musl
#endif

/// The project's source of randomness. Nothing else may ask the system for random numbers.
package protocol RandomBytes: Sendable {
  /// 64 random bits.
  func nextUInt64() -> UInt64

  /// `count` random bytes.
  func bytes(count: Int) -> [UInt8]
}

extension RandomBytes {
  /// 128 random bits.
  package func nextUInt128() -> UInt128 {
    UInt128(nextUInt64()) << 64 | UInt128(nextUInt64())
  }

  /// A random UUID.
  package func identifier() -> StoreIdentifier { .randomUUID(random: self) }

  /// The bytes of as many numbers as that takes.
  package func bytes(count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    while bytes.count < count {
      let word = nextUInt64()
      for shift in stride(from: 0, to: 64, by: 8) where bytes.count < count {
        bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift)))
      }
    }
    return bytes
  }
}

/// The operating system's generator, fit for keys and identifiers.
package struct SystemRandom: RandomBytes {
  /// Makes the system's generator.
  package init() {}

  package func nextUInt64() -> UInt64 {
    var generator = SystemRandomNumberGenerator()
    return generator.next()
  }

  #if canImport(Glibc) || canImport(Musl)
    /// Most bytes that the system gives at once.
    private static let bytesAtOnce = 256

    /// Few calls of the system, as each sealing needs some.
    package func bytes(count: Int) -> [UInt8] {
      [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        while filled < count {
          let size = min(Self.bytesAtOnce, count - filled)
          let rest = UnsafeMutableBufferPointer(rebasing: buffer[filled..<(filled + size)])
          precondition(getentropy(rest.baseAddress, size) == 0, "the system has no random numbers")
          filled += size
        }
      }
    }
  #endif
}

/// A generator that repeats itself for the same seed: for tests and simulations, never for keys.
///
/// It is SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014).
package final class SeededRandom: RandomBytes {
  private let state: Mutex<UInt64>

  /// Makes a generator that gives the same numbers for the same seed.
  package init(seed: UInt64) {
    state = Mutex(seed)
  }

  package func nextUInt64() -> UInt64 {
    state.withLock { state in
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
