internal import NIOCore
internal import Synchronization

/// Runs the jobs of tasks on an event loop, all that are ready at once, so that a burst of calls
/// costs one wake-up. `local` is touched on the loop only; that makes `@unchecked Sendable` true.
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
  private var local: [UnownedJob] = []
  private var isLocalScheduled = false
  private let remote = Mutex(Remote())

  init(_ eventLoop: any EventLoop) {
    self.eventLoop = eventLoop
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
      if mustWake { eventLoop.execute { self.takeRemote() } }
    }
  }

  private func scheduleLocal() {
    guard !isLocalScheduled else { return }
    isLocalScheduled = true
    eventLoop.execute { self.drain() }
  }

  private func takeRemote() {
    var jobs = remote.withLock { remote in
      remote.isScheduled = false
      return Self.swapped(&remote)
    }
    local.append(contentsOf: jobs)
    jobs.removeAll(keepingCapacity: true)
    remote.withLock { $0.spare = jobs }
    if !isLocalScheduled { drain() }
  }

  private static func swapped(_ remote: inout Remote) -> [UnownedJob] {
    let jobs = remote.jobs
    remote.jobs = remote.spare
    remote.spare = []
    return jobs
  }

  private func drain() {
    // Jobs enqueued by jobs run in the same drain, up to the bound.
    isLocalScheduled = true
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
    isLocalScheduled = false
    if !local.isEmpty { scheduleLocal() }
  }
}

/// One executor for each event loop.
final class LoopExecutors: Sendable {
  private let executors = Mutex<[ObjectIdentifier: LoopExecutor]>([:])

  func executor(for eventLoop: any EventLoop) -> LoopExecutor {
    executors.withLock { executors in
      if let known = executors[ObjectIdentifier(eventLoop)] { return known }
      let executor = LoopExecutor(eventLoop)
      executors[ObjectIdentifier(eventLoop)] = executor
      return executor
    }
  }
}
