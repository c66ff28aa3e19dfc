internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The loads that a target can be put under.
enum Loads {
  /// As many callers as `inFlight`, each of which calls again as soon as it is answered.
  static func closed(
    _ target: some LoadTarget, inFlight: Int, milliseconds: UInt64
  ) async throws -> LoadResult {
    let start = MonotonicClock.nanoseconds
    let end = start + milliseconds * 1_000_000
    let latencies = try await withThrowingTaskGroup(of: LatencyHistogram.self) { group in
      for _ in 0..<inFlight {
        group.addTask(executorPreference: target.executor) {
          var latencies = LatencyHistogram()
          var before = MonotonicClock.nanoseconds
          while before < end {
            try await target.call()
            let after = MonotonicClock.nanoseconds
            latencies.record(after - before)
            before = after
          }
          return latencies
        }
      }
      var all = LatencyHistogram()
      for try await latencies in group { all.add(latencies) }
      return all
    }
    return LoadResult(
      latencies: latencies, nanoseconds: MonotonicClock.nanoseconds - start, bytes: 0)
  }

  /// Streams of so many items, one after the other, for a while.
  static func streams(
    _ target: some LoadTarget, items: Int, milliseconds: UInt64
  ) async throws -> LoadResult {
    let start = MonotonicClock.nanoseconds
    let end = start + milliseconds * 1_000_000
    let bytes = try await onExecutor(of: target) {
      var bytes = 0
      while MonotonicClock.nanoseconds < end { bytes += try await target.stream(items: items) }
      return bytes
    }
    return LoadResult(
      latencies: LatencyHistogram(), nanoseconds: MonotonicClock.nanoseconds - start, bytes: bytes)
  }

  /// One caller beside streams of so many items on the same connection.
  static func beside(
    _ target: some LoadTarget, items: Int, milliseconds: UInt64
  ) async throws -> LoadResult {
    async let bulk = streams(target, items: items, milliseconds: milliseconds)
    var result = try await closed(target, inFlight: 1, milliseconds: milliseconds)
    result.bytes = try await bulk.bytes
    return result
  }

  private static func onExecutor(
    of target: some LoadTarget, _ body: @escaping @Sendable () async throws -> Int
  ) async throws -> Int {
    try await Task(executorPreference: target.executor) { try await body() }.value
  }

  /// Calls begin at a fixed rate, whether earlier ones are answered or not. A latency counts from the
  /// moment at which its call should have begun: what waits for a slow answer is not left out
  /// (coordinated omission).
  static func open(
    _ target: some LoadTarget, perSecond: UInt64, milliseconds: UInt64
  ) async throws -> LoadResult {
    let run = OpenRun(calls: perSecond * milliseconds / 1000)
    let start = MonotonicClock.nanoseconds + 1_000_000
    let pacer = Pacer(start: start, perSecond: perSecond, calls: run.calls) { due in
      run.waitForRoom()
      Task(executorPreference: target.executor) {
        do {
          try await target.call()
          run.ended(MonotonicClock.nanoseconds - due)
        } catch {
          run.failed(error)
        }
      }
    }
    pacer.start()
    let latencies = try await run.result()
    return LoadResult(
      latencies: latencies, nanoseconds: MonotonicClock.nanoseconds - start, bytes: 0)
  }
}

/// A thread that starts calls when they are due: the tasks of callers could be late themselves.
private final class Pacer: Sendable {
  private let first: UInt64
  private let perSecond: UInt64
  private let calls: UInt64
  private let begin: @Sendable (UInt64) -> Void

  init(
    start: UInt64, perSecond: UInt64, calls: UInt64, begin: @escaping @Sendable (UInt64) -> Void
  ) {
    first = start
    self.perSecond = perSecond
    self.calls = calls
    self.begin = begin
  }

  func start() {
    var thread = pthread_t()
    let argument = Unmanaged.passRetained(self).toOpaque()
    pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Pacer>.fromOpaque(argument).takeRetainedValue().run()
        return nil
      }, argument)
    pthread_detach(thread)
  }

  private func run() {
    for number in 0..<calls {
      let due = first + number * 1_000_000_000 / perSecond
      MonotonicClock.sleep(until: due)
      begin(due)
    }
  }
}

/// The calls of an open-loop run.
private final class OpenRun: Sendable {
  /// Calls that may wait for their answers at once. More would be refused by the service's own limits; what
  /// waits here is late, and counted as such.
  private static let maximumInFlight = 768

  private struct State {
    var latencies = LatencyHistogram()
    var begun: UInt64 = 0
    var ended: UInt64 = 0
    var failure: (any Error)?
    var waiter: CheckedContinuation<LatencyHistogram, any Error>?
  }

  let calls: UInt64
  private let state = Mutex(State())

  init(calls: UInt64) { self.calls = calls }

  /// Blocks the pacer's thread while too many calls are in flight.
  func waitForRoom() {
    while true {
      let hasRoom = state.withLock { state in
        guard state.begun - state.ended < Self.maximumInFlight else { return false }
        state.begun += 1
        return true
      }
      if hasRoom { return }
      MonotonicClock.sleep(until: MonotonicClock.nanoseconds + 50_000)
    }
  }

  func ended(_ nanoseconds: UInt64) {
    end { $0.latencies.record(nanoseconds) }
  }

  func failed(_ error: any Error) {
    end { $0.failure = error }
  }

  private func end(_ note: (inout State) -> Void) {
    let waiter = state.withLock { state -> CheckedContinuation<LatencyHistogram, any Error>? in
      note(&state)
      state.ended += 1
      guard state.ended == calls else { return nil }
      let waiter = state.waiter
      state.waiter = nil
      return waiter
    }
    waiter?.resume(with: outcome)
  }

  private var outcome: Result<LatencyHistogram, any Error> {
    state.withLock { state in state.failure.map { .failure($0) } ?? .success(state.latencies) }
  }

  func result() async throws -> LatencyHistogram {
    try await withCheckedThrowingContinuation { continuation in
      let isOver = state.withLock { state in
        if state.ended == calls { return true }
        state.waiter = continuation
        return false
      }
      if isOver { continuation.resume(with: outcome) }
    }
  }
}
