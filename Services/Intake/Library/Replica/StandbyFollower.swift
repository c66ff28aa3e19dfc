internal import EventStore
internal import Logging
package import RepatriationSchema
internal import Sealing
internal import ServiceKit
internal import ServiceLifecycle
internal import Synchronization
internal import Wire
internal import WireRPC

/// How a standby waits. All of it comes from outside, so that a simulation decides.
package struct StandbyTiming: Sendable {
  /// The pause after an error; it doubles with each until ``maximumDelay``.
  package var baseDelay = Duration.milliseconds(100)
  package var maximumDelay = Duration.seconds(5)
  /// How often a promoted host tells the one that it replaced.
  package var knockInterval = Duration.seconds(1)
  package var sleep: @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }

  package init() {}
}

/// Follows the primary while this host is a standby, and after a promotion tells the host that was
/// replaced. Runs until it is cancelled; an error of the other side only makes it try again.
package struct StandbyFollower: Service {
  /// Bytes of pages that are kept in memory until their moment is complete; more are kept in the store.
  static let heldBytes = 4 << 20
  /// The largest page.
  static let pageBytes = 8 << 20

  let host: IntakeHost
  let primary: ReplicaClient
  let timing: StandbyTiming

  package init(
    _ host: IntakeHost, primary: ReplicaClient, timing: StandbyTiming = StandbyTiming()
  ) {
    self.host = host
    self.primary = primary
    self.timing = timing
  }

  package func run() async throws {
    await cancelWhenGracefulShutdown { await follow() }
  }

  /// Follows until the task is cancelled.
  package func follow() async {
    var delay = timing.baseDelay
    while !Task.isCancelled {
      do {
        switch host.role {
        case .standby:
          try await session { delay = timing.baseDelay }
        case .primary:
          try await knock()
          try await timing.sleep(timing.knockInterval)
        default:
          try await timing.sleep(timing.maximumDelay)
        }
      } catch {
        if Task.isCancelled { break }
        host.disconnected()
        host.logger.info(
          "replication: interrupted",
          metadata: ["primary": "\(host.settings.standbyOf)", "cause": "\(Self.cause(error))"])
        do { try await timing.sleep(delay) } catch { break }
        delay = min(delay * 2, timing.maximumDelay)
      }
    }
    host.disconnected()
  }

  /// What may stand in a log: statuses and our own words, nothing of a row.
  private static func cause(_ error: any Error) -> String {
    switch error {
    case let error as RPCError: "\(error.status): \(error.message)"
    case let error as StoreError: "\(error)"
    case let error as UnreadableRows: error.description
    case let error as WireError: "undecodable: \(error.code)"
    case let error as SealingError: error.description
    default: "\(type(of: error))"
    }
  }

  // MARK: Following

  private func session(_ progress: () -> Void) async throws {
    try await host.destroyDoomedKeys()
    let (record, own) = try await host.store.inner.readReplica { reader in
      (try HostTable.record(in: reader) ?? HostRecord(), try reader.place)
    }
    let isStaged = record.staged.change > 0
    var incoming = IncomingRows(host: host, isFilling: record.filling, staged: isStaged)
    let place = isStaged ? record.staged : ReplicaPlace(own)
    // What a receipt may be sent for: a place that was one of the primary's.
    var have = isStaged || record.filling ? nil : place
    let receipts = ReceiptSender(primary)
    let keys = try await host.keyPlace()
    let answer = try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await receipts.run() }
      defer { group.cancelAll() }
      return try await primary.replicate(ReplicateRequest(place: place, keys: keys)) { stream in
        for try await item in stream {
          guard item.verdict == .tail else { return item }
          try host.requireStandby()
          try IntakeHost.require(believable: item.head.log.epoch, after: own.log.epoch)
          if let applied = try await incoming.take(item) {
            receipts.send(applied)
            have = applied
          } else if item.slice.isEmpty, let have {
            receipts.send(have)
          }
          progress()
          host.heard(try StorePlace(item.head))
        }
        throw RPCError(.unavailable, "the primary ended the stream")
      }
    }
    switch answer.verdict {
    case .diverged where isStaged:
      // What was kept aside leads nowhere any more; what is applied may still.
      try await dropStaged()
    case .diverged:
      try await quarantine(primaryEpoch: answer.head.log.epoch)
    default:
      throw RPCError(.unavailable, "the host that was asked is no primary any more")
    }
  }

  private func dropStaged() async throws {
    try await host.store.inner.commitReplica { [host] transaction in
      try host.requireStandby()
      try HostTable.dropPages(in: transaction)
      var record = try HostTable.record(in: transaction) ?? HostRecord()
      record.staged = ReplicaPlace()
      try HostTable.put(record, in: transaction)
      return []
    }
    host.staged(ReplicaPlace())
  }

  // MARK: Diverged

  /// Nothing is discarded: what the primary lacks stays here until somebody has it offered.
  ///
  /// Every call that records something writes an event. A former primary of which the host that took over has
  /// every event differs only in its last start, its checkpoints and counts of refusals: there is nothing to
  /// offer, and it begins anew by itself. Under the same epoch nobody has taken over, and an old directory may
  /// have been put back: that is for an operator.
  private func quarantine(primaryEpoch: Int64) async throws {
    let common = try await LogComparison(store: host.store.inner, primary: primary).lastCommon()
    let committed = try await host.store.inner.commitReplica { [host] transaction in
      try host.requireStandby()
      let head = try transaction.head
      let hasNothing = common == head.sequence && primaryEpoch > head.epoch
      var record = try HostTable.record(in: transaction) ?? HostRecord()
      record.role = .quarantined
      record.lastCommon = common
      record.startAnew = hasNothing
      try HostTable.put(record, in: transaction)
      return [hasNothing ? 1 : 0]
    }
    host.quarantined(lastCommon: common, hasNothing: committed.reply == [1])
  }

  // MARK: After a promotion

  /// Tells the host that was replaced, should it be back, that it is not the primary any more.
  private func knock() async throws {
    let place = try await host.store.inner.readReplica { try $0.place }
    do {
      let (verdict, head) = try await primary.replicate(
        ReplicateRequest(place: ReplicaPlace(place))
      ) { stream in
        for try await item in stream { return (item.verdict, item.head.log) }
        return (ReplicaVerdict.unset, Position())
      }
      // It has taken over in its turn, and this host has not heard of it.
      if verdict != .fenced, head.lineage.bytes == place.log.lineage.bytes,
        head.epoch > place.log.epoch
      {
        await host.fence(byEpoch: head.epoch)
      }
      host.logger.debug("replication: told the former primary", metadata: ["verdict": "\(verdict)"])
    } catch let error as RPCError {
      // It is not there, or it is this host's standby now.
      host.logger.debug(
        "replication: the former primary does not answer", metadata: ["status": "\(error.status)"])
    }
  }
}

extension IntakeHost {
  /// This standby is not what its primary was.
  ///
  /// - Parameter hasNothing: its primary knows all its records; else an operator must have them offered.
  func quarantined(lastCommon: Int64, hasNothing: Bool) {
    state.withLock { state in
      state.record.role = .quarantined
      state.record.lastCommon = lastCommon
      state.record.startAnew = hasNothing
      state.isConnected = false
    }
    guard hasNothing else {
      return setAlarm(
        "quarantined",
        "diverged behind event \(lastCommon): this standby holds records that its primary does not "
          + "know; 'manifest replica reoffer' gives them back")
    }
    logger.notice(
      """
      this former primary holds no record that its primary lacks: its store is put aside, and it \
      begins anew as a standby
      """, metadata: ["sequence": "\(lastCommon)", "primary": "\(settings.standbyOf)"])
    changed()
  }
}
