internal import NIOCore

/// Allows so many events a second, with a burst (rule T12).
struct RateBudget {
  private let perSecond: Int64
  private let burst: Int64
  /// In billionths of an event.
  private var tokens: Int64
  private var updated: NIODeadline

  private static let one: Int64 = 1_000_000_000

  init(perSecond: Int, burst: Int, now: NIODeadline) {
    self.perSecond = Int64(perSecond)
    self.burst = Int64(burst)
    self.tokens = Int64(burst) * Self.one
    self.updated = now
  }

  /// - Returns: false when the budget is used up.
  mutating func spend(at now: NIODeadline) -> Bool {
    // A minute fills any budget here, and bounds the product.
    let elapsed = min(max((now - updated).nanoseconds, 0), 60 * Self.one)
    updated = now
    tokens = min(tokens + elapsed * perSecond, burst * Self.one)
    guard tokens >= Self.one else { return false }
    tokens -= Self.one
    return true
  }
}
