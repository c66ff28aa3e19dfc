internal import EventStore
internal import Foundation
internal import Logging
internal import RepatriationSchema
internal import Synchronization
internal import Wire
internal import WireRPC

extension IntakeHost {
  // MARK: Replaced

  /// Refuses an epoch from which nobody could count on, whoever names it.
  ///
  /// - Throws: `RPCError` with `invalidArgument`.
  static func require(believable epoch: Int64, after own: Int64) throws {
    let (step, overflow) = epoch.subtractingReportingOverflow(own)
    guard overflow || step > ReplicaLimits.epochStep || epoch < 0 else { return }
    throw RPCError(
      .invalidArgument, "epoch \(epoch) is not one of this history, which is in epoch \(own)")
  }

  /// Another host has taken over: records nothing from now on, also after a restart.
  ///
  /// - Parameter epoch: that host's epoch; 0 when a standby is ahead of this data directory.
  func fence(byEpoch epoch: Int64) async {
    let record = state.withLock { state -> HostRecord? in
      guard state.record.role == .primary else { return nil }
      state.record.role = .fenced
      state.record.fencedBy = epoch
      return state.record
    }
    guard let record else { return }
    store.refuse(refusal)
    setAlarm("durability", nil)
    setAlarm("fenced", refusal.message)
    do {
      try await store.inner.commitReplica(usesReserve: true) { transaction in
        try HostTable.put(record, in: transaction)
        return []
      }
    } catch {
      logger.error("that this host was replaced could not be kept; it is asked again at a start")
    }
  }

  // MARK: Taking over

  /// Makes this host the primary.
  ///
  /// - Throws: `Rejected` when it cannot be, or must not be without force.
  func promote(
    _ request: PromoteRequest, by peer: String, _ environment: IntakeEnvironment
  ) async throws -> PromoteReply {
    let before = try beginPromotion(force: request.force)
    do {
      let reply = try await takeOver(request, before, by: peer, environment)
      state.withLock { $0.isPromoting = false }
      changed()
      return reply
    } catch {
      state.withLock { $0.isPromoting = false }
      throw error
    }
  }

  private func beginPromotion(force: Bool) throws -> State {
    try state.withLock { state in
      func refused(_ reason: String) -> Rejected { Rejected(field: "force", reason: reason) }
      guard !state.isPromoting else { throw refused("It is being promoted already.") }
      switch state.record.role {
      case .primary:
        throw refused("This host is the primary already.")
      case .fenced, .quarantined:
        guard force else {
          throw refused(
            "This host is \(state.record.role). Promoting it leaves the other one's records out: "
              + "say so with force.")
        }
      default:
        guard !state.record.filling else {
          throw refused(
            "Its first fill has not ended: it lacks records. Wait, or take a backup's directory.")
        }
        let age = state.heardAt.map { clock.monotonic() - $0.monotonic }
        if !force, let age, age < settings.patience.wholeMicroseconds {
          throw refused(
            "The primary at \(settings.standbyOf) was heard of \(age / 1_000) ms ago. Stop it "
              + "first, or say so with force.")
        }
      }
      state.isPromoting = true
      return state
    }
  }

  private func takeOver(
    _ request: PromoteRequest, _ before: State, by peer: String, _ environment: IntakeEnvironment
  ) async throws -> PromoteReply {
    try await prepareKeys(environment)
    var record = before.record
    let other = max(record.fencedBy, before.primaryPlace?.log.epoch ?? 0)
    record.role = .primary
    record.fencedBy = 0
    record.lastCommon = 0
    record.staged = ReplicaPlace()
    record.promotedFrom = settings.standbyOf
    let promoted = record
    let id = random.identifier()
    try await store.inner.commitReplica { transaction in
      let (epoch, overflow) = try max(transaction.head.epoch, other)
        .addingReportingOverflow(1)
      guard !overflow else {
        throw RPCError(.failedPrecondition, "there is no epoch behind the one of the other host")
      }
      try transaction.beginOpening(id, epoch: epoch)
      try HostTable.dropPages(in: transaction)
      // Whoever followed this host when it was the primary before is told apart by what it asks for.
      for document in try transaction.scan(
        HostTable.standbys, partition: nil, keys: .all, limit: ReplicaLimits.standbys
      ).elements {
        try transaction.deleteLocal(HostTable.standbys, key: document.key)
      }
      try HostTable.put(promoted, in: transaction)
      return []
    }
    let place = try await store.inner.readReplica { try $0.place }
    state.withLock { state in
      state.record = promoted
      state.standbys = [:]
      state.alarms = [:]
      state.isConnected = false
      state.place = place
    }
    store.receipts.setWaiting(false)
    await retireDoomedKeys(environment)
    store.allow()
    await beginSealing(environment)
    logger.notice(
      "this host is the primary from now on",
      metadata: ["epoch": "\(place.log.epoch)", "forced": "\(request.force)"])
    let sequence = try await note(
      ReplicaChanged(
        kind: .promoted, epoch: place.log.epoch, forced: request.force, reason: request.reason),
      by: peer, environment)
    return PromoteReply(place: ReplicaPlace(place), sequence: sequence)
  }

  /// Writes down what happened between hosts, in the form of all events.
  func note(
    _ change: ReplicaChanged, by author: String, _ environment: IntakeEnvironment
  ) async throws -> Int64 {
    let seed = random.bytes(count: 16)
    let mission = settings.mission
    do {
      return try await environment.store.commit(StoreCommand()) { transaction in
        var intake = IntakeTransaction(
          transaction, environment, author: author, mission: mission, desk: "", seed: seed)
        _ = try intake.append(.replicaChanged(change), at: intake.recordedAt, persons: [])
        return []
      }.position.sequence
    } catch let error as StoreError {
      throw StoreAnswer.answer(to: error)
    }
  }

  /// - Throws: `RPCError` on the store's writer when the host follows no longer.
  func requireStandby() throws {
    let isStandby = state.withLock { $0.record.role == .standby && !$0.isPromoting }
    guard isStandby else { throw RPCError(.aborted, "this host follows no longer") }
  }
}
