package import EventStore

/// When a log is proved again: every night at one hour of the mission's clocks.
package struct InspectionSchedule: Sendable {
  private static let second: Int64 = 1_000_000
  private static let hour: Int64 = 3_600 * second
  private static let day = 24 * hour

  let clock: any WallClock
  private let hour: Int
  private let offsetSeconds: @Sendable (Int64) -> Int

  /// - Parameters:
  ///   - hour: 0 to 23.
  ///   - offsetSeconds: seconds east of UTC at a moment, in µs since 1970 UTC.
  package init(
    clock: any WallClock, hour: Int, offsetSeconds: @escaping @Sendable (Int64) -> Int = { _ in 0 }
  ) {
    self.clock = clock
    self.hour = hour
    self.offsetSeconds = offsetSeconds
  }

  /// Microseconds from `now` until the hour begins the next time: more than none, at most a day.
  package func wait(from now: Int64) -> Int64 {
    let local = now &+ Int64(offsetSeconds(now)) &* Self.second
    let sinceMidnight = ((local % Self.day) + Self.day) % Self.day
    let wait = Int64(hour) * Self.hour - sinceMidnight
    return wait > 0 ? wait : wait + Self.day
  }

  func sleepUntilNext() async throws {
    try await Task.sleep(for: .microseconds(wait(from: clock.now())), clock: .continuous)
  }
}
