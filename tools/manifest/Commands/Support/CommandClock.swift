internal import Foundation
internal import Wire

/// Time and randomness as commands use them.
protocol CommandClock: Sendable {
  var now: Timestamp { get }
  /// Never goes back.
  var instant: ContinuousClock.Instant { get }
  func sleep(_ duration: Duration) async throws
  /// 64 random bits.
  func random() -> UInt64
}

extension CommandClock {
  /// A new UUID of version 7 (RFC 9562, section 5.7).
  func newIdentifier() -> WireUUID {
    var generator = ClockGenerator(clock: self)
    return .version7(milliseconds: now.milliseconds, random: &generator)
  }

  /// Random bytes, as for a certificate's serial number.
  func randomBytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8(truncatingIfNeeded: random() >> 24) }
  }

  /// A random duration from nothing up to `bound`: clients that lost a service together do not come
  /// back together.
  func jitter(upTo bound: Duration) -> Duration {
    bound * (Double(random() >> 11) / Double(1 << 53))
  }

  /// The moment as Foundation has it.
  var date: Date { Date(timeIntervalSince1970: Double(now.microseconds) / 1_000_000) }
}

private struct ClockGenerator: RandomNumberGenerator {
  let clock: any CommandClock

  mutating func next() -> UInt64 { clock.random() }
}

/// The machine's clock and the system's randomness.
struct SystemClock: CommandClock {
  var now: Timestamp {
    Timestamp(microseconds: Int64(Date().timeIntervalSince1970 * 1_000_000))
  }

  var instant: ContinuousClock.Instant { ContinuousClock.now }

  func sleep(_ duration: Duration) async throws {
    try await Task.sleep(for: duration, clock: .continuous)
  }

  func random() -> UInt64 { UInt64.random(in: .min ... .max) }
}
