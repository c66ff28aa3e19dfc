internal import Crypto
internal import EventStore
internal import Logging
internal import RepatriationSchema
internal import Synchronization
internal import Wire
internal import WireRPC

/// What a primary knows of its standbys.
extension IntakeHost {
  /// A stream of rows to a standby begins.
  func connected(_ standby: String) {
    state.withLock { $0.connections[standby, default: 0] += 1 }
  }

  /// It has ended.
  func disconnected(_ standby: String) {
    state.withLock { state in
      let left = (state.connections[standby] ?? 0) - 1
      state.connections[standby] = left > 0 ? left : nil
    }
  }

  /// Until a standby has everything that is here now, or acknowledgements wait for none. Who follows the views
  /// is told after that, so that a host that takes over knows every place that a follower has.
  func settled() async throws {
    guard store.receipts.condition.durability == 2 else { return }
    let place = try await store.inner.readReplica { try $0.place }
    do {
      _ = try await store.receipts.wait(for: ReceiptMark(place))
    } catch let error as StoreError {
      throw StoreAnswer.answer(to: error)
    }
  }

  /// A page that made the standby current was sent.
  func sentCurrent(_ standby: String, _ place: StorePlace) {
    state.withLock { state in
      // The oldest one without a receipt tells how far behind the receipts are.
      guard state.standbys[standby] != nil, state.standbys[standby]?.sentCurrent == nil else {
        return
      }
      state.standbys[standby]?.sentCurrent = (ReceiptMark(place), clock.monotonic())
    }
  }

  /// Everything up to a place is on the standby's stable storage.
  func received(
    _ place: ReplicaPlace, from standby: String, _ environment: IntakeEnvironment
  ) async throws {
    let now = Timestamp(microseconds: clock.now())
    let mark = ReceiptMark(sequence: place.log.sequence, change: place.change)
    let (isKnown, isCurrent) = state.withLock { state -> (Bool, Bool) in
      guard state.standbys[standby] != nil else { return (false, false) }
      state.standbys[standby]?.state.place = place
      state.standbys[standby]?.state.receiptAt = now
      guard let sent = state.standbys[standby]?.sentCurrent, mark.includes(sent.mark) else {
        return (true, false)
      }
      state.standbys[standby]?.sentCurrent = nil
      let age = clock.monotonic() - sent.at
      return (true, age <= store.receipts.limit.wholeMicroseconds)
    }
    if !isKnown {
      guard try await register(standby, at: place, now, environment) else { return }
    }
    store.receipts.received(mark, isCurrent: isCurrent)
  }

  /// From now on acknowledgements wait for this standby, too.
  ///
  /// - Returns: `false` when another of its receipts is about to say so.
  private func register(
    _ standby: String, at place: ReplicaPlace, _ now: Timestamp, _ environment: IntakeEnvironment
  ) async throws -> Bool {
    let isFirst = state.withLock { state in
      state.standbys[standby] == nil && state.registering.insert(standby).inserted
    }
    guard isFirst else { return false }
    defer { _ = state.withLock { $0.registering.remove(standby) } }
    let known = StandbyState(identity: standby, place: place, receiptAt: now)
    let epoch = try await store.inner.commitReplica { transaction in
      guard try HostTable.standbys(in: transaction).count < ReplicaLimits.standbys else {
        throw RPCError(
          .resourceExhausted,
          "\(ReplicaLimits.standbys) standbys are known; forget those that are gone")
      }
      try transaction.putLocal(
        HostTable.standbys, key: Self.key(of: standby), value: try known.encodedBytes())
      return []
    }.position.epoch
    // Before anybody waits for it: this is part of a receipt.
    _ = try await note(
      ReplicaChanged(kind: .registered, standby: standby, epoch: epoch), by: standby, environment)
    state.withLock { $0.standbys[standby] = Standby(state: known) }
    if settings.durability >= 2 { store.receipts.setWaiting(true) }
    logger.notice("a standby is known: acknowledgements wait for it")
    return true
  }

  /// Waits no more for a standby.
  func forget(
    _ standby: String, by peer: String, _ environment: IntakeEnvironment
  ) async throws -> ForgetReply {
    let epoch = try await store.inner.commitReplica { transaction in
      let key = Self.key(of: standby)
      guard try transaction.get(HostTable.standbys, key: key) != nil else {
        throw NotFound(what: "standby")
      }
      try transaction.deleteLocal(HostTable.standbys, key: key)
      return []
    }.position.epoch
    let isAlone = state.withLock { state in
      state.standbys[standby] = nil
      return state.standbys.isEmpty
    }
    if isAlone {
      store.receipts.setWaiting(false)
      setAlarm("durability", nil)
    }
    return ForgetReply(
      sequence: try await note(
        ReplicaChanged(kind: .forgotten, standby: standby, epoch: epoch), by: peer, environment))
  }

  private static func key(of standby: String) -> [UInt8] {
    Array(SHA256.hash(data: Array(standby.utf8)))
  }
}
