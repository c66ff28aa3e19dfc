/// How a follower waits. All of it comes from outside, so that a simulation decides.
package struct FollowTiming: Sendable {
  /// The first pause after an error is between nothing and this; the bound doubles each time.
  package var baseDelay: Duration
  /// The bound never exceeds this.
  package var maximumDelay: Duration
  /// How often the digest is compared with intake's.
  package var digestInterval: Duration
  package var sleep: @Sendable (Duration) async throws -> Void

  package init(
    baseDelay: Duration = .milliseconds(100), maximumDelay: Duration = .seconds(15),
    digestInterval: Duration = .seconds(60),
    sleep: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
  ) {
    self.baseDelay = baseDelay
    self.maximumDelay = maximumDelay
    self.digestInterval = digestInterval
    self.sleep = sleep
  }

  /// A pause between nothing and the bound of the attempt (full jitter), so that followers which
  /// were cut off together do not come back together.
  ///
  /// - Parameters:
  ///   - failures: errors in a row, from 1.
  ///   - random: 64 random bits.
  func pause(afterFailures failures: Int, random: UInt64) -> Duration {
    let doublings = min(max(failures - 1, 0), 20)
    let bound = min(baseDelay * (1 << doublings), maximumDelay)
    // 53 bits give a fraction in 0..<1 that a Double holds exactly.
    return bound * (Double(random >> 11) / Double(1 << 53))
  }
}
