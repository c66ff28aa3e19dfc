internal import EventStore
internal import Foundation
internal import Logging
package import RepatriationSchema
internal import Sealing
internal import ServiceLifecycle
internal import Snapshots
internal import Wire
internal import WireRPC

/// Follows intake for one mission: a snapshot first when there is nothing to continue from, then
/// the feed. Runs until it is cancelled, after ``recall()``; an error of the other side only makes it try again.
package struct MissionFollower: Service {
  let environment: PlanningEnvironment
  let mission: String
  let intake: IntakeClient
  let spoolDirectory: String
  let copies: HistoryCopies
  let timing: FollowTiming
  let writer: ViewWriter

  /// - Parameters:
  ///   - mission: the mission in the certificate that `intake` is called with.
  ///   - spoolDirectory: where a snapshot is kept while it comes in, in a folder for each mission, and
  ///     where copies of views are kept whose history intake no longer knows.
  package init(
    _ environment: PlanningEnvironment, mission: String, intake: IntakeClient,
    spoolDirectory: String, timing: FollowTiming = FollowTiming()
  ) {
    self.environment = environment
    self.mission = mission
    self.intake = intake
    self.spoolDirectory = spoolDirectory
    self.timing = timing
    copies = HistoryCopies(folder: "\(spoolDirectory)/aside")
    writer = ViewWriter(environment: environment, mission: mission)
  }

  package func run() async throws {
    await cancelWhenGracefulShutdown { await follow() }
  }

  /// Follows until the task is cancelled.
  package func follow() async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask { await followAgainAndAgain() }
      group.addTask { await compareDigestsAgainAndAgain() }
      await group.waitForAll()
    }
    environment.board.update(mission) { $0.isConnected = false }
  }

  // MARK: Following

  /// How one stream ended without an error.
  private enum Ending {
    /// The views were brought forward by a snapshot; follow again from there.
    case loaded
    /// Intake must not be followed now; what is here stays.
    case refused
  }

  private func followAgainAndAgain() async {
    var progress = Progress()
    while !Task.isCancelled {
      let before = progress.items
      let chunks = progress.chunks
      var pause = Duration.zero
      do {
        switch try await session(&progress) {
        case .loaded:
          progress.failures = 0
          progress.loads = progress.items > before ? 1 : progress.loads + 1
          // A snapshot that leads to another snapshot is no progress: it is asked for ever more rarely.
          if progress.loads > 1 {
            environment.board.update(mission) { $0.resyncs += 1 }
            pause = timing.pause(
              afterFailures: progress.loads - 1, random: environment.random.nextUInt64())
          }
        case .refused:
          pause = timing.maximumDelay
        }
      } catch {
        if Task.isCancelled { return }
        if progress.items > before {
          progress.failures = 0
          progress.loads = 0
        }
        // A download that is cut again and again and comes further each time is no row of failures.
        if progress.chunks > chunks { progress.failures = 0 }
        progress.failures += 1
        report(error, failures: progress.failures)
        // What was refused stays wrong until somebody acts: ask rarely, and say so.
        let isRefusal = (error as? FollowError)?.isRefusal ?? false
        pause =
          isRefusal
          ? timing.maximumDelay
          : timing.pause(
            afterFailures: progress.failures, random: environment.random.nextUInt64())
      }
      guard pause > .zero else { continue }
      do { try await timing.sleep(pause) } catch { return }
    }
  }

  /// What outlives a connection.
  struct Progress {
    var failures = 0
    var items = 0
    /// Snapshots loaded since the last item that was applied.
    var loads = 0
    var download: SnapshotDownload?

    /// Chunks of the download under way that are here.
    var chunks: Int { download?.chunksReceived ?? 0 }
  }

  private func session(_ progress: inout Progress) async throws -> Ending {
    let position = try await environment.store.read {
      [mission] in try PlanningReading.position(of: mission, in: $0)
    }
    let request = FollowRequest(position: position ?? Position(), mission: mission)
    // The verdict decides what to do once the stream is closed: a snapshot has a call of its own.
    let answer = try await intake.follow(request) { stream in
      var wasCompared = false
      for try await item in stream {
        guard item.verdict == .tail else { return item }
        try await apply(item)
        progress.items += 1
        // Once for each stream, and then at intervals: a digest goes through all views.
        if !item.more && !wasCompared {
          wasCompared = true
          // Nothing that a process before this one left on its way in is of use any more.
          progress.download = nil
          SpoolFolder.empty(spoolDirectory, mission)
          await compareDigest()
        }
      }
      throw FollowError(.streamEnded, "intake ended the stream")
    }
    switch answer.verdict {
    case .snapshot:
      try await bootstrap(&progress, base: nil)
      return .loaded
    case .delta:
      try await bootstrap(&progress, base: position)
      return .loaded
    case .diverged:
      guard try await setHistoryAside(position, answer) else { return .refused }
      try await bootstrap(&progress, base: nil, replacesHistory: true)
      return .loaded
    case .fenced:
      try await standStill(position)
      return .refused
    default:
      throw FollowError(.unknownVerdict, "intake answers with a verdict this version lacks")
    }
  }

  private func apply(_ item: FeedItem) async throws {
    try await writer.apply(item)
    try await WitnessBook(environment: environment, mission: mission).keep(
      item.checkpoints, at: item.through)
    let aside = item.views.contains { $0.unknownFields != nil }
    environment.board.update(mission) { state in
      state.isConnected = true
      state.items += 1
      state.sequence = item.through.sequence
      state.phase = item.more ? .catchingUp : .following
      if !item.more { state.wasCurrentAt = environment.now }
      state.refusal = nil
    }
    if aside || environment.board.state(of: mission)?.setAside ?? 0 > 0 { await countSetAside() }
  }

  // MARK: Snapshot

  private func bootstrap(
    _ progress: inout Progress, base: Position?, replacesHistory: Bool = false
  ) async throws {
    environment.board.update(mission) { state in
      state.phase = replacesHistory ? .diverged : .loadingSnapshot
      state.isConnected = true
    }
    let download: SnapshotDownload
    if let known = progress.download {
      download = known
    } else {
      download = try SnapshotDownload(
        folder: try SpoolFolder.make(spoolDirectory, mission),
        sealing: try await environment.sealed?.fileSealing(of: mission))
    }
    progress.download = download
    if let manifest = download.manifest, !Self.fits(manifest.header, base, replacesHistory) {
      download.discard()
    }
    do {
      try await fetch(download, base: base)
      let (path, manifest, keys) = try download.finish()
      defer { try? FileManager.default.removeItem(atPath: path) }
      let snapshot = try await SnapshotRows(
        path: path, keys: keys, manifest: manifest, mission: mission,
        statements: environment.statements)
      let step = try await writer.load(snapshot, replacesHistory: replacesHistory)
      loaded(step, received: download.chunksReceived)
      progress.download = nil
    } catch {
      if Self.isFinal(error) {
        download.discard()
        progress.download = nil
      }
      throw error
    }
    await countSetAside()
  }

  /// Whether a transfer under way is of use for what intake asks for now.
  private static func fits(
    _ header: SnapshotHeader, _ base: Position?, _ replacesHistory: Bool
  ) -> Bool {
    // After a divergence what is under way may be of the old history.
    guard !replacesHistory else { return false }
    guard header.kind == .delta else { return true }
    return base.map {
      UInt64(clamping: $0.sequence) == header.baseSequence && $0.hash.bytes == header.baseHash.bytes
    } ?? false
  }

  private func fetch(_ download: SnapshotDownload, base: Position?) async throws {
    guard !download.isComplete else { return }
    try await intake.snapshot(download.request(mission: mission, base: base)) { stream in
      for try await slice in stream { try download.accept(slice) }
    }
    guard download.isComplete else {
      throw FollowError(.streamEnded, "intake ended the snapshot before its end")
    }
  }

  /// Whether what is here of a snapshot is of no more use: intake does not have it any more, or it is
  /// not what it should be. After anything else the transfer goes on where it stopped.
  private static func isFinal(_ error: any Error) -> Bool {
    switch error {
    case let error as RPCError:
      [.outOfRange, .dataLoss, .invalidArgument, .failedPrecondition].contains(error.status)
    case let error as FollowError: error.code != .streamEnded
    // The file system may be full now and not later; everything else is in the bytes.
    case let error as SnapshotError: error.code != .fileSystem
    case is NotFound, is WireError: true
    default: false
    }
  }

  private func loaded(_ step: ViewsApplied, received: Int) {
    environment.board.update(mission) { state in
      state.phase = .catchingUp
      state.refusal = nil
      state.sequence = step.through.sequence
      if step.fromDelta { state.deltas += 1 } else { state.snapshots += 1 }
    }
    environment.logger.notice(
      step.fromDelta ? "feed: delta loaded" : "feed: snapshot loaded",
      metadata: [
        "mission": "\(mission)", "changed": "\(step.changed)", "removed": "\(step.removed)",
        "sequence": "\(step.through.sequence)", "chunks": "\(received)",
      ])
  }

  // MARK: Set aside

  /// After a start: what this version still does not understand, whether intake is followed at all, and which copies
  /// are kept of views. To be called before anybody is answered, who would be told of none otherwise.
  package func recall() async {
    let remaining = try? await writer.reviewSetAside()
    let quarantine = try? await environment.store.read { [mission] in
      try PlanningReading.quarantine(of: mission, in: $0)
    }
    environment.board.update(mission) { state in
      state.setAside = remaining ?? 0
      state.copiesAside = copies.names(of: mission).count
      if let record = quarantine ?? nil {
        state.phase = record.verdict == .fenced ? .fenced : .diverged
      }
    }
  }

  private func countSetAside() async {
    let count = try? await environment.store.read { [mission] in
      try $0.count(PlanningTable.setAside, partition: mission)
    }
    guard let count, count != environment.board.state(of: mission)?.setAside else { return }
    environment.board.update(mission) { $0.setAside = count }
    guard count > 0 else { return }
    environment.logger.error(
      "feed: views of a newer intake are not understood, and are not planned with; upgrade planning",
      metadata: ["mission": "\(mission)", "views": "\(count)"])
  }

  // MARK: Reporting

  private func report(_ error: any Error, failures: Int) {
    let refusal = (error as? FollowError).flatMap { $0.isRefusal ? $0 : nil }
    let isForeign = refusal?.code == .foreignView
    environment.board.update(mission) { state in
      if state.isConnected, state.phase == .following { state.wasCurrentAt = environment.now }
      state.isConnected = false
      state.failures += 1
      if isForeign { state.foreignViews += 1 }
      if let refusal { state.refusal = refusal.description }
      if (error as? RPCError)?.status == .schemaIncompatible {
        state.refusal = "intake runs another version of the schema"
      }
      if !state.phase.isAlarm { state.phase = .connecting }
    }
    let level: Logger.Level = refusal == nil ? .warning : .error
    environment.logger.log(
      level: level, refusal != nil ? "feed: views refused" : "feed: interrupted",
      metadata: [
        "mission": "\(mission)", "failures": "\(failures)", "cause": "\(Self.cause(error))",
      ])
  }

  /// What may stand in a log: statuses and our own words, nothing that came with the views.
  private static func cause(_ error: any Error) -> String {
    switch error {
    case let error as FollowError: error.description
    case let error as RPCError: "\(error.status): \(error.message)"
    case let error as StoreError: "store \(error.code)"
    case let error as WireError: "undecodable: \(error.code)"
    case let error as SnapshotError: "snapshot: \(error)"
    case is NotYourMission: "intake says that this is not the certificate's mission"
    case is NotFound: "the snapshot is gone"
    default: "\(type(of: error))"
    }
  }
}
