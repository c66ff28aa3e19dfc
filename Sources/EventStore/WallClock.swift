private import Synchronization

#if canImport(Darwin)
  private import Darwin
#elseif canImport(Musl)
  private import Musl
#else
  private import Glibc
#endif

/// The project's source of time. Nothing else may ask the system what time it is.
package protocol WallClock: Sendable {
  /// Microseconds since 1970-01-01T00:00:00Z, without leap seconds. It can jump, also backwards.
  func now() -> Int64

  /// Microseconds since some moment before this process started. It never goes back, and is for
  /// durations and deadlines only.
  func monotonic() -> Int64
}

/// The clocks of the operating system.
package struct SystemClock: WallClock {
  /// Makes the system's clock.
  package init() {}

  package func now() -> Int64 { Self.read(CLOCK_REALTIME) }

  package func monotonic() -> Int64 { Self.read(CLOCK_MONOTONIC) }

  private static func read(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    let result = clock_gettime(clock, &time)
    precondition(result == 0, "the system has no such clock")
    return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000
  }
}

/// A clock that stands still until it is moved: for tests and simulations.
package final class ManualClock: WallClock {
  private struct Time {
    var now: Int64
    var monotonic: Int64
  }

  private let time: Mutex<Time>

  /// Makes a clock that shows `now` (µs since 1970 UTC) and a monotonic time of `monotonic` µs.
  package init(now: Int64, monotonic: Int64 = 0) {
    time = Mutex(Time(now: now, monotonic: monotonic))
  }

  package func now() -> Int64 { time.withLock { $0.now } }

  package func monotonic() -> Int64 { time.withLock { $0.monotonic } }

  /// Lets time pass on both clocks.
  package func advance(byMicroseconds microseconds: Int64) {
    precondition(microseconds >= 0, "time passes forwards; use setNow to jump")
    time.withLock {
      $0.now += microseconds
      $0.monotonic += microseconds
    }
  }

  /// Makes the wall clock jump, as an administrator does; monotonic time is not changed.
  package func setNow(_ now: Int64) {
    time.withLock { $0.now = now }
  }
}
