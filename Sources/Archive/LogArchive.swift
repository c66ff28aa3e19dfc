internal import Dispatch
internal import Foundation
internal import Synchronization

/// Copies what a database commits into an archive, continuously, on a thread of its own.
///
/// The database's writer tells it of checkpoints and of its end, and is never kept waiting for more than
/// ``ArchiveLimits/checkpointWaitMilliseconds``: while the archive cannot be written checkpoints wait, and
/// when the log has become too large the generation is given up and a new one begins later. What is
/// recorded never waits for the archive.
package final class LogArchive: Sendable {
  /// Somebody who waits until everything is archived.
  final class Request: Sendable {
    private let done = DispatchSemaphore(value: 0)
    private let isComplete = Mutex(false)

    func answer(_ complete: Bool) {
      isComplete.withLock { $0 = complete }
      done.signal()
    }

    /// Whether everything was archived in time.
    func wait(milliseconds: Int) -> Bool {
      guard done.wait(timeout: .now() + .milliseconds(milliseconds)) == .success else {
        return false
      }
      return isComplete.withLock { $0 }
    }
  }

  private struct Shared {
    var status = ArchiveStatus()
    /// A generation is being written, and the last attempt succeeded.
    var isReady = false
    /// The database file is being copied: no checkpoint.
    var isCopying = false
    /// That copy is of no use any more.
    var mustAbort = false
    /// The database's writer moves the log into the database file.
    var isCheckpointing = false
    /// A checkpoint was made, after which the log may begin anew.
    var mayRestart = false
    /// The database file was written to: its stamp is to be kept.
    var isStampDue = false
    /// A checkpoint was made without the archive.
    var isGivenUp = false
    var isEnding = false
    var isComplete = false
    var isStarted = false
    /// The thread came to its end.
    var isOver = false
    var requests: [Request] = []
    /// The size of the log when the thread was last woken because it had grown.
    var seenBytes: Int64 = 0
    /// What the state file says once the database is closed.
    var last: ArchiveState?
  }

  let settings: ArchiveSettings
  private let shared = Mutex(Shared())
  /// Held while the state file is written or removed.
  private let stateFile = Mutex(())
  private let wake = DispatchSemaphore(value: 0)
  private let finished = DispatchSemaphore(value: 0)
  /// What stays open until the database is closed.
  private let files = Mutex<ArchiveFiles?>(nil)

  package init(_ settings: ArchiveSettings) {
    self.settings = settings
  }

  /// After so long at most, what was committed is in the archive.
  package var delay: Duration { settings.delay }

  /// How the archive stands.
  package var status: ArchiveStatus { shared.withLock { $0.status } }

  /// Starts the thread, once the database is open; also once more after it was closed. When a thread
  /// that hangs on a dead disk has not come back since, there is no archive until the next start.
  package func start() {
    let mayStart = shared.withLock { shared in
      guard !shared.isStarted || shared.isOver else {
        shared.status.failure = "what was written to the archive before does not come back"
        return false
      }
      // Somebody may wait for the first step already.
      let requests = shared.requests
      if shared.isStarted { shared = Shared() }
      shared.requests = requests
      shared.isStarted = true
      return true
    }
    guard mayStart else { return }
    let thread = Thread { [self] in
      var worker = ArchiveWorker(self)
      worker.run()
      shared.withLock { $0.isOver = true }
      finished.signal()
    }
    thread.name = "archive"
    thread.start()
  }

  /// Forgets how an archive stood: what is done to the database without it makes a new generation.
  package static func forget(database: String) {
    try? Disk.removeFile(ArchiveSettings.state(of: database))
  }

  // MARK: The database's writer

  /// The log has grown. What fills a segment is copied while the database goes on, so that a checkpoint
  /// finds little to wait for.
  ///
  /// - Parameter logBytes: size of the log.
  package func committed(logBytes: Int64) {
    let hasSegment = shared.withLock { shared in
      // The log began anew.
      if logBytes < shared.seenBytes { shared.seenBytes = 0 }
      guard logBytes - shared.seenBytes >= ArchiveLimits.segmentBytes else { return false }
      shared.seenBytes = logBytes
      return true
    }
    if hasSegment { wake.signal() }
  }

  /// Whether the log may be moved into the database file now. Waits a little for the archive.
  ///
  /// - Parameter logBytes: size of the log.
  package func mayCheckpoint(logBytes: Int64) -> Bool {
    let isOverLimit = logBytes >= settings.logLimit
    let request = shared.withLock { shared -> Request? in
      if shared.isCopying {
        guard isOverLimit else { return nil }
        shared.mustAbort = true
      }
      guard shared.isReady else { return nil }
      let request = Request()
      shared.requests.append(request)
      return request
    }
    if let request {
      wake.signal()
      if request.wait(milliseconds: ArchiveLimits.checkpointWaitMilliseconds) {
        return shared.withLock { shared in
          guard !shared.isCopying || isOverLimit else { return false }
          shared.isCheckpointing = true
          shared.mayRestart = true
          return true
        }
      }
    }
    guard isOverLimit else { return false }
    return giveUp()
  }

  /// Waits until everything is in the archive that was committed before the call. For any thread.
  ///
  /// - Returns: whether it is.
  package func waitUntilComplete(milliseconds: Int) -> Bool {
    let end = ContinuousClock.now + .milliseconds(milliseconds)
    while true {
      let left = end - ContinuousClock.now
      guard left > .zero else { return false }
      let request = shared.withLock { shared -> Request? in
        guard !shared.isEnding else { return nil }
        let request = Request()
        shared.requests.append(request)
        return request
      }
      guard let request else { return false }
      wake.signal()
      let (seconds, attoseconds) = left.components
      let wait = Int(seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000) + 1
      if request.wait(milliseconds: wait) { return true }
      // A generation that was given up is begun anew at once; a disk that is gone is not.
      Thread.sleep(forTimeInterval: Double(ArchiveLimits.askAgainMilliseconds) / 1_000)
    }
  }

  /// A checkpoint that was allowed has ended.
  ///
  /// - Parameter isDone: the log is empty now.
  package func checkpointed(isDone: Bool) {
    shared.withLock { shared in
      shared.isCheckpointing = false
      if isDone { shared.isStampDue = true }
    }
    wake.signal()
  }

  /// The database takes nothing more and is going to be closed. Waits until everything is archived.
  package func ended() {
    let request = shared.withLock { shared -> Request? in
      guard shared.isStarted else { return nil }
      shared.isEnding = true
      shared.mustAbort = true
      let request = Request()
      shared.requests.append(request)
      return request
    }
    guard let request else { return }
    wake.signal()
    let isComplete = request.wait(milliseconds: ArchiveLimits.closingWaitMilliseconds)
    if !isComplete { _ = giveUp() }
    shared.withLock { $0.isComplete = isComplete }
    // It ends by itself once what it does comes back; a dead disk is nothing to wait for.
    _ = finished.wait(timeout: .now() + .milliseconds(ArchiveLimits.checkpointWaitMilliseconds))
  }

  /// The database was closed.
  package func closed() {
    let last = shared.withLock { shared -> ArchiveState? in
      defer { shared.last = nil }
      return shared.isComplete ? shared.last : nil
    }
    if let last { try? writeState(last) }
    files.withLock { $0 = nil }
  }

  /// Lets a checkpoint happen that the archive has not got everything of.
  private func giveUp() -> Bool {
    let isForgotten = stateFile.withLock { _ in
      shared.withLock { shared in
        shared.isGivenUp = true
        shared.mustAbort = true
        shared.isReady = false
      }
      return (try? Disk.removeFile(settings.state)) != nil
    }
    // With a state that says otherwise the gap would not be noticed after a restart.
    guard isForgotten else { return false }
    shared.withLock { $0.isCheckpointing = true }
    return true
  }

  /// Writes the state with the stamp of the database file as it is now, unless that was given up.
  private func writeState(_ state: ArchiveState) throws(ArchiveError) {
    var state = state
    state.stamp = try FileStamp(of: settings.database)
    let failure = stateFile.withLock { _ -> ArchiveError? in
      guard !shared.withLock({ $0.isGivenUp }) else { return nil }
      do throws(ArchiveError) {
        try Disk.replace(settings.state, with: state.bytes)
        return nil
      } catch {
        return error
      }
    }
    if let failure { throw failure }
  }
}

// MARK: What the thread asks and tells

extension LogArchive {
  /// Keeps what must stay open until the database is closed.
  func keep(_ files: ArchiveFiles) { self.files.withLock { $0 = files } }

  /// Sleeps until somebody asks, or for so long.
  func sleep(milliseconds: Int) {
    guard !shared.withLock({ $0.isEnding || !$0.requests.isEmpty }) else { return }
    _ = wake.wait(timeout: .now() + .milliseconds(max(1, milliseconds)))
  }

  var isEnding: Bool { shared.withLock { $0.isEnding } }
  var isAsked: Bool { shared.withLock { !$0.requests.isEmpty } }
  var mustAbort: Bool { shared.withLock { $0.mustAbort } }

  /// Whether the generation was given up.
  var isGivenUp: Bool { shared.withLock { $0.isGivenUp } }

  /// Those who wait by now. What was committed before they asked is looked at after this.
  func takeRequests() -> [Request] {
    shared.withLock { shared in
      defer { shared.requests = [] }
      return shared.requests
    }
  }

  /// Whether the log may have begun anew since the last question.
  func takeRestart() -> Bool {
    shared.withLock { shared in
      defer { shared.mayRestart = false }
      return shared.mayRestart
    }
  }

  /// Begins to copy the database file, unless it is written to right now.
  func beginCopy() -> Bool {
    shared.withLock { shared in
      guard !shared.isCheckpointing, !shared.isEnding else { return false }
      shared.isCopying = true
      shared.mustAbort = false
      return true
    }
  }

  func endCopy() {
    shared.withLock { $0.isCopying = false }
  }

  /// A generation is being written from now on.
  func begin(_ writer: GenerationWriter, isNew: Bool) throws(ArchiveError) {
    let isLate = shared.withLock { shared -> Bool in
      // What was given up before is over with the new generation; what is given up later is not.
      guard !shared.mustAbort else { return true }
      shared.isGivenUp = false
      shared.isReady = true
      if isNew { shared.status.begun += 1 }
      return false
    }
    guard !isLate else {
      throw ArchiveError(.notContiguous, "the log was moved into the database meanwhile")
    }
    note(writer)
    if isNew { try keepState(writer) }
  }

  /// A file was written.
  func note(_ writer: GenerationWriter) {
    shared.withLock { shared in
      shared.status.generation = writer.generation.number
      shared.status.segment = writer.number
      shared.last = state(writer)
    }
  }

  private func state(_ writer: GenerationWriter) -> ArchiveState? {
    guard let stamp = try? FileStamp(of: settings.database) else { return nil }
    return ArchiveState(
      generation: writer.generation.number, identity: writer.identity, number: writer.number,
      digest: writer.digest, stamp: stamp)
  }

  /// Keeps in the data directory that all of the database file is in the archive.
  func keepState(_ writer: GenerationWriter) throws(ArchiveError) {
    guard let state = state(writer) else { return }
    try writeState(state)
  }

  func takeStampDue() -> Bool {
    shared.withLock { shared in
      defer { shared.isStampDue = false }
      return shared.isStampDue
    }
  }

  /// What was to be written now is.
  ///
  /// - Parameters:
  ///   - requests: who asked before it was looked what was committed.
  ///   - pendingBytes: what is in the log and will be written later.
  ///   - archived: bytes of the log that were written, as `written` bytes.
  func succeeded(_ requests: [Request], pendingBytes: Int64, archived: Int64, written: Int64) {
    let now = settings.now()
    let isComplete = shared.withLock { shared in
      shared.status.pendingBytes = pendingBytes
      shared.status.archivedBytes += archived
      shared.status.writtenBytes += written
      shared.status.failure = nil
      if pendingBytes == 0 { shared.status.completeAt = now }
      shared.isReady = !shared.isGivenUp
      return !shared.isGivenUp
    }
    for request in requests { request.answer(isComplete) }
  }

  /// A new generation was begun when it was time, or could not be.
  func noteBase(_ error: ArchiveError?) {
    shared.withLock { shared in
      shared.status.baseFailure = error?.message
      if error != nil { shared.status.failures += 1 }
    }
  }

  /// Writing failed.
  ///
  /// - Parameter isBroken: the generation is over.
  func failed(_ requests: [Request], _ error: ArchiveError?, isBroken: Bool) {
    shared.withLock { shared in
      if let error {
        shared.status.failure = error.message
        shared.status.failures += 1
      }
      if isBroken {
        shared.status.broken += 1
        shared.status.generation = 0
        shared.status.segment = 0
      }
      shared.isReady = false
    }
    for request in requests { request.answer(false) }
  }
}
