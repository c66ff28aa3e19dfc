internal import NIOCore
internal import Synchronization

/// Runs the jobs of tasks on an event loop, all that are ready at once, so that a burst of calls
/// costs one wake-up. Everything but `remote` and `BusyPoll.wanted` is touched on the loop only; that makes
/// `@unchecked Sendable` true.
final class LoopExecutor: TaskExecutor, @unchecked Sendable {
  /// Jobs run in one go before the loop looks at its sockets again.
  private static let jobsPerDrain = 1024

  private struct Remote {
    var jobs: [UnownedJob] = []
    /// An empty array whose storage is used in turn with that of `jobs`.
    var spare: [UnownedJob] = []
    var isScheduled = false
  }

  let eventLoop: any EventLoop
  /// The loop's.
  let busyPoll: BusyPoll
  private var local: [UnownedJob] = []
  private var isLocalScheduled = false
  /// Links that are reading; when they have read, the jobs run without a detour through the loop's own queue.
  private var holds = 0
  /// Whether jobs run right now.
  private(set) var isRunning = false
  /// Links that jobs have written to, which write it out when these have run.
  var written: [FrameLink] = []
  private let remote = Mutex(Remote())

  /// - Parameter busyPoll: see `TransportTiming`.
  init(_ eventLoop: any EventLoop, busyPoll: Duration) {
    self.eventLoop = eventLoop
    self.busyPoll = BusyPoll.of(eventLoop, longest: TimeAmount(busyPoll))
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    if eventLoop.inEventLoop {
      local.append(job)
      scheduleLocal()
    } else {
      let mustWake = remote.withLock { remote in
        remote.jobs.append(job)
        defer { remote.isScheduled = true }
        return !remote.isScheduled
      }
      if mustWake {
        eventLoop.execute { self.takeRemote() }
        busyPoll.wanted()
      }
    }
  }

  private func scheduleLocal() {
    guard !isLocalScheduled, holds == 0, !isRunning else { return }
    isLocalScheduled = true
    eventLoop.execute { self.drain() }
    busyPoll.wanted()
  }

  /// Jobs wait until `release`, which follows soon and surely.
  func hold() { holds += 1 }

  /// Runs the jobs that have waited.
  func release() {
    holds -= 1
    if holds == 0, !local.isEmpty, !isRunning { drain() }
  }

  /// The same where nothing may run yet.
  func releaseLater() {
    holds -= 1
    if holds == 0, !local.isEmpty { scheduleLocal() }
  }

  private func takeRemote() {
    var jobs = remote.withLock { remote in
      remote.isScheduled = false
      return Self.swapped(&remote)
    }
    local.append(contentsOf: jobs)
    jobs.removeAll(keepingCapacity: true)
    remote.withLock { $0.spare = jobs }
    if !isLocalScheduled, !isRunning { drain() }
  }

  private static func swapped(_ remote: inout Remote) -> [UnownedJob] {
    let jobs = remote.jobs
    remote.jobs = remote.spare
    remote.spare = []
    return jobs
  }

  private func drain() {
    // Jobs enqueued by jobs run in the same drain, up to the bound.
    isRunning = true
    let executor = asUnownedTaskExecutor()
    var index = 0
    while index < local.count, index < Self.jobsPerDrain {
      local[index].runSynchronously(on: executor)
      index += 1
    }
    if index == local.count {
      local.removeAll(keepingCapacity: true)
    } else {
      local.removeFirst(index)
    }
    isRunning = false
    isLocalScheduled = false
    if !written.isEmpty {
      let links = written
      written.removeAll(keepingCapacity: true)
      for link in links { link.drain() }
    }
    if !local.isEmpty { scheduleLocal() }
  }
}

/// One executor for each event loop.
final class LoopExecutors: Sendable {
  private let executors = Mutex<[ObjectIdentifier: LoopExecutor]>([:])
  private let busyPoll: Duration

  init(busyPoll: Duration) { self.busyPoll = busyPoll }

  func executor(for eventLoop: any EventLoop) -> LoopExecutor {
    executors.withLock { executors in
      if let known = executors[ObjectIdentifier(eventLoop)] { return known }
      let executor = LoopExecutor(eventLoop, busyPoll: busyPoll)
      executors[ObjectIdentifier(eventLoop)] = executor
      return executor
    }
  }
}
