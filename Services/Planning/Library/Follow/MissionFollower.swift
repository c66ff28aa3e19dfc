internal import EventStore
internal import Foundation
internal import Logging
package import RepatriationSchema
internal import ServiceLifecycle
internal import Wire
internal import WireRPC

/// Follows intake for one mission: a snapshot first when there is nothing to continue from, then
/// the feed. Runs until it is cancelled; an error of the other side only makes it try again.
package struct MissionFollower: Service {
  let environment: PlanningEnvironment
  let mission: String
  let intake: IntakeClient
  let spoolDirectory: String
  let timing: FollowTiming
  let writer: ViewWriter

  /// - Parameters:
  ///   - mission: the mission in the certificate that `intake` is called with.
  ///   - spoolDirectory: where a snapshot is kept while it comes in.
  package init(
    _ environment: PlanningEnvironment, mission: String, intake: IntakeClient,
    spoolDirectory: String, timing: FollowTiming = FollowTiming()
  ) {
    self.environment = environment
    self.mission = mission
    self.intake = intake
    self.spoolDirectory = spoolDirectory
    self.timing = timing
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
    /// The views were replaced by a snapshot; follow again from there.
    case loaded
    /// Nothing can be followed until a person has looked at it.
    case quarantined
  }

  private func followAgainAndAgain() async {
    var progress = Progress()
    await recallQuarantine()
    while !Task.isCancelled {
      let before = progress.items
      do {
        switch try await session(&progress) {
        case .loaded:
          progress.failures = 0
        case .quarantined:
          return await stayQuietly()
        }
      } catch {
        if Task.isCancelled { return }
        if progress.items > before { progress.failures = 0 }
        progress.failures += 1
        report(error, failures: progress.failures)
        // What was refused stays wrong until somebody acts: ask rarely, and say so.
        let isRefusal = (error as? FollowError)?.isRefusal ?? false
        let pause =
          isRefusal
          ? timing.maximumDelay
          : timing.pause(
            afterFailures: progress.failures, random: environment.random.nextUInt64())
        do { try await timing.sleep(pause) } catch { return }
      }
    }
  }

  /// What outlives a connection.
  private struct Progress {
    var failures = 0
    var items = 0
    var download: SnapshotDownload?
  }

  private func session(_ progress: inout Progress) async throws -> Ending {
    let position = try await environment.store.read {
      [mission] in try PlanningReading.position(of: mission, in: $0)
    }
    let request = FollowRequest(position: position ?? Position(), mission: mission)
    // The verdict decides what to do once the stream is closed: a snapshot has a call of its own.
    let verdict = try await intake.follow(request) { stream in
      var wasCompared = false
      for try await item in stream {
        guard item.verdict == .tail else { return item.verdict }
        try await apply(item)
        progress.items += 1
        // Once for each stream, and then at intervals: a digest goes through all views.
        if !item.more && !wasCompared {
          wasCompared = true
          await compareDigest()
        }
      }
      throw FollowError(.streamEnded, "intake ended the stream")
    }
    switch verdict {
    case .snapshot:
      try await bootstrap(&progress)
      return .loaded
    case .diverged, .fenced:
      try await quarantine(verdict)
      return .quarantined
    default:
      throw FollowError(.unknownVerdict, "intake answers with a verdict this version lacks")
    }
  }

  private func apply(_ item: FeedItem) async throws {
    try await writer.apply(item)
    try await WitnessBook(environment: environment, mission: mission).keep(
      item.checkpoints, at: item.through)
    environment.board.update(mission) { state in
      state.isConnected = true
      state.items += 1
      state.sequence = item.through.sequence
      state.phase = item.more ? .catchingUp : .following
      if !item.more { state.wasCurrentAt = environment.now }
      state.refusal = nil
    }
  }

  // MARK: Snapshot

  private func bootstrap(_ progress: inout Progress) async throws {
    environment.board.update(mission) { state in
      state.phase = .loadingSnapshot
      state.isConnected = true
    }
    let download =
      try progress.download ?? SnapshotDownload(path: "\(spoolDirectory)/\(mission).rsnp")
    progress.download = download
    if !download.isComplete {
      do {
        try await intake.snapshot(download.request(mission: mission)) { stream in
          for try await slice in stream { try download.accept(slice) }
        }
      } catch let error as NotFound {
        // The snapshot that was being fetched is gone: begin with the one that replaced it.
        progress.download = nil
        throw error
      } catch let error as FollowError {
        progress.download = nil
        throw error
      } catch let error as RPCError where error.status == .outOfRange || error.status == .dataLoss {
        progress.download = nil
        throw error
      }
      guard download.isComplete else {
        throw FollowError(.streamEnded, "intake ended the snapshot before its end")
      }
    }
    // From here on the file is either used or dropped, never kept.
    progress.download = nil
    try download.finish()
    defer { try? FileManager.default.removeItem(atPath: download.path) }
    let snapshot = try LoadedSnapshot(
      path: download.path, expectedID: download.id, mission: mission)
    try await writer.load(snapshot)
    environment.board.update(mission) { state in
      state.phase = .catchingUp
      state.refusal = nil
      state.sequence = snapshot.position.sequence
    }
    environment.logger.notice(
      "feed: snapshot loaded",
      metadata: [
        "mission": "\(mission)", "people": "\(snapshot.rows.count)",
        "sequence": "\(snapshot.position.sequence)",
      ])
  }

  // MARK: Quarantine

  /// After a restart the mission stays quarantined until intake knows its position again.
  private func recallQuarantine() async {
    let isQuarantined = try? await environment.store.read { [mission] in
      try PlanningReading.isQuarantined(mission, in: $0)
    }
    if isQuarantined == true {
      environment.board.update(mission) { $0.phase = .quarantined }
    }
  }

  private func quarantine(_ verdict: FollowVerdict) async throws {
    let isNew = try await writer.quarantine()
    environment.board.update(mission) { state in
      state.phase = .quarantined
      state.isConnected = false
    }
    environment.logger.critical(
      "feed: quarantined; intake does not know this position. Repair intake, then restart planning",
      metadata: [
        "mission": "\(mission)", "verdict": "\(verdict)", "recorded": "\(isNew ? "now" : "before")",
      ])
  }

  /// Waits for the end of the task.
  private func stayQuietly() async {
    let (never, _) = AsyncStream.makeStream(of: Never.self)
    for await _ in never {}
  }

  // MARK: Digest

  private func compareDigestsAgainAndAgain() async {
    while !Task.isCancelled {
      do { try await timing.sleep(timing.digestInterval) } catch { return }
      guard environment.board.state(of: mission)?.phase == .following else { continue }
      await compareDigest()
    }
  }

  /// Compares the views with intake's, when both stand at the same place.
  private func compareDigest() async {
    do {
      let theirs = try await intake.digest(DigestRequest(mission: mission))
      let (position, own) = try await environment.store.read { [mission] reader in
        (
          try PlanningReading.position(of: mission, in: reader),
          try ViewDigest.of(mission: mission, in: reader)
        )
      }
      guard let position, position.isSamePlace(as: theirs.position) else { return }
      let isInStep = own.digest == theirs.digest && own.people == theirs.people
      environment.board.update(mission) { $0.isInStep = isInStep }
      if !isInStep {
        environment.logger.error(
          "feed: not in step; the views differ from intake's at the same position",
          metadata: [
            "mission": "\(mission)", "sequence": "\(position.sequence)",
            "people": "\(own.people)", "people-intake": "\(theirs.people)",
          ])
      }
    } catch {
      environment.logger.debug(
        "feed: the digest could not be compared", metadata: ["mission": "\(mission)"])
    }
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
      if state.phase != .quarantined { state.phase = .connecting }
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
    case is NotYourMission: "intake says that this is not the certificate's mission"
    case is NotFound: "the snapshot is gone"
    default: "\(type(of: error))"
    }
  }
}
