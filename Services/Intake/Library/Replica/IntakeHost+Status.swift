internal import EventStore
internal import RepatriationSchema
internal import Synchronization
internal import Wire

/// What operators are told of a host.
extension IntakeHost {
  /// The primary was heard of.
  func heard(_ head: StorePlace, isConnected: Bool = true) {
    let now = (clock.now(), clock.monotonic())
    state.withLock { state in
      state.primaryPlace = head
      state.heardAt = now
      state.isConnected = isConnected
      if let place = state.place, ReceiptMark(place).includes(ReceiptMark(head)),
        !state.record.filling
      {
        state.currentAt = now.0
      }
    }
    changed()
  }

  func disconnected() {
    state.withLock { $0.isConnected = false }
    changed()
  }

  /// Rows are on this standby's stable storage.
  func applied(_ place: StorePlace, isFilling: Bool) {
    state.withLock { state in
      state.place = place
      state.record.filling = isFilling
      state.record.staged = ReplicaPlace()
      if !isFilling { state.currentAt = clock.now() }
    }
    changed()
  }

  func staged(_ place: ReplicaPlace) { state.withLock { $0.record.staged = place } }

  /// Why this host could not take over just now; `nil` when it could, or is the primary.
  package var obstacle: String? {
    state.withLock { state in
      switch state.record.role {
      case .primary: nil
      case .fenced: "another host has taken over"
      case .quarantined where state.record.startAnew: "it starts again, with an empty store"
      case .quarantined: "quarantined: it holds records that its primary does not know"
      default:
        state.record.filling
          ? "its first fill has not ended"
          : state.alarms["keys"] != nil
            ? "its key file lacks a key of its primary"
            : state.isConnected ? nil : "not connected to its primary"
      }
    }
  }

  /// How many events this standby lacks, and since when it lacks something, in seconds.
  package var lag: (events: Int64, seconds: Double) {
    let now = clock.now()
    return state.withLock { state in
      guard state.record.role == .standby else { return (0, 0) }
      let events = max(
        0, (state.primaryPlace?.log.sequence ?? 0) - (state.place?.log.sequence ?? 0))
      let theirs = state.primaryPlace.map { ReceiptMark($0) } ?? ReceiptMark()
      let behind = !(state.place.map { ReceiptMark($0) } ?? ReceiptMark()).includes(theirs)
      guard behind || !state.isConnected, let current = state.currentAt else { return (events, 0) }
      return (events, Double(max(0, now - current)) / 1e6)
    }
  }

  func status() async throws -> ReplicaStatus {
    let own = try await store.inner.readReplica { try $0.place }
    let lag = lag
    let condition = store.receipts.condition
    var status = state.withLock { state -> ReplicaStatus in
      var status = ReplicaStatus(role: state.record.role, place: ReplicaPlace(own))
      status.fencedBy = state.record.fencedBy
      guard state.record.role != .primary else {
        status.standbys = state.standbys.sorted { $0.key < $1.key }.map { entry in
          var standby = entry.value.state
          standby.connected = state.connections[entry.key] != nil
          standby.lagEvents = max(0, own.log.sequence - standby.place.log.sequence)
          return standby
        }
        return status
      }
      status.primary = settings.standbyOf
      status.primaryPlace = state.primaryPlace.map { ReplicaPlace($0) } ?? ReplicaPlace()
      status.primaryHeardAt = state.heardAt.map { Timestamp(microseconds: $0.now) }
      status.connected = state.isConnected
      status.filling = state.record.filling
      status.lastCommon = state.record.lastCommon
      return status
    }
    status.lagEvents = lag.events
    status.lagSeconds = UInt32(clamping: Int64(lag.seconds))
    status.durability = condition.durability
    status.degradedSince = condition.degradedSince.map { Timestamp(microseconds: $0) }
    status.alarms = Array(alarms.prefix(16).map { String($0.prefix(280)) })
    return status
  }
}
