package import EventStore
internal import Foundation
package import Logging
package import RepatriationSchema
package import Sealing
internal import ServiceKit
internal import Synchronization
internal import Wire
internal import WireRPC

/// This host's part in a pair: whether it records, whom it follows, who follows it.
///
/// What must outlast the process is in the store: a standby stays one, and a host that was replaced records
/// nothing after a restart either.
package final class IntakeHost: Sendable {
  /// What an operator decides.
  package struct Settings: Sendable {
    /// The mission of the host's own certificate: that of its standbys' and operators' certificates, too.
    package var mission: String
    /// Where the primary is; empty on a host that is to be the primary.
    package var standbyOf: String
    /// How many hosts have a record before it is acknowledged, once a standby is known: 1 or 2.
    package var durability: Int
    /// A primary that was heard of so recently is seen.
    package var patience = Duration.seconds(5)

    package init(mission: String, standbyOf: String = "", durability: Int = 2) {
      self.mission = mission
      self.standbyOf = standbyOf
      self.durability = durability
    }
  }

  /// A standby of this host.
  struct Standby {
    var state: StandbyState
    /// What was sent when it was the newest, and when, in µs of the monotonic clock.
    var sentCurrent: (mark: ReceiptMark, at: Int64)?
  }

  struct State {
    var record = HostRecord()
    var isPromoting = false
    /// What this host is could not be written down yet: the disk is full.
    var isOpeningDue = false
    var standbys: [String: Standby] = [:]
    /// Streams of rows by the identity that reads them, also of one that is not known yet.
    var connections: [String: Int] = [:]
    /// Standbys whose first receipt is being written down.
    var registering: Set<String> = []
    var isConnected = false
    var primaryPlace: StorePlace?
    /// When the primary was last heard of: µs of the wall clock and of the monotonic one.
    var heardAt: (now: Int64, monotonic: Int64)?
    /// When everything of the primary was here for the last time, in µs of the wall clock.
    var currentAt: Int64?
    var place: StorePlace?
    var alarms: [String: String] = [:]
  }

  package let store: ReplicatedStore
  /// The keys that go with the store; `nil` in tests of what has nothing to do with them.
  let keys: KeyRing?
  let settings: Settings
  let clock: any WallClock
  let random: any RandomBytes
  let logger: Logger
  let state = Mutex(State())
  /// Held while keys of a primary are written, and while this host begins to number them. It blocks.
  let keyWork = Mutex(())
  /// Told whenever the role, or whether the standby can take over, may have changed.
  private let onChange: Mutex<(@Sendable (IntakeHost) -> Void)?> = Mutex(nil)

  /// Reads what this host is, and begins as that.
  ///
  /// - Parameter askPeer: how the host at `standbyOf` stands; `nil` when it does not answer.
  /// - Throws: `ServiceKitError` with `configuration` when the data directory is a standby's and no primary
  ///   is named.
  package init(
    _ inner: any ReplicaSource & HookedEventStore, settings: Settings, keys: KeyRing? = nil,
    receiptLimit: Duration = .seconds(1),
    clock: any WallClock, random: any RandomBytes, logger: Logger,
    receiptSleep: @escaping @Sendable (Duration) async throws -> Void = {
      try await Task.sleep(for: $0)
    },
    askPeer: @Sendable () async -> ReplicaStatus? = { nil }
  ) async throws {
    self.settings = settings
    self.keys = keys
    self.clock = clock
    self.random = random
    self.logger = logger
    let board = WeakHost()
    store = ReplicatedStore(
      inner,
      receipts: ReceiptBoard(
        limit: receiptLimit, clock: clock, sleep: receiptSleep,
        onChange: { condition in board.host.withLock { $0.value }?.durabilityChanged(condition) }))
    board.host.withLock { $0.value = self }
    try await begin(askPeer)
  }

  /// The board is made before the host that it tells.
  private final class WeakHost: Sendable {
    struct Reference: @unchecked Sendable { weak var value: IntakeHost? }
    let host = Mutex(Reference())
  }

  private func begin(_ askPeer: @Sendable () async -> ReplicaStatus?) async throws {
    let (stored, known, place) = try await store.inner.readReplica { reader in
      (try HostTable.record(in: reader), try HostTable.standbys(in: reader), try reader.place)
    }
    var record = stored ?? HostRecord()
    let follows = !settings.standbyOf.isEmpty
    switch record.role {
    case .quarantined: break
    case .fenced: if follows { record.role = .standby }
    case .standby:
      guard follows else {
        throw ServiceKitError(
          .configuration,
          "the data directory is a standby's: set standby-of, or promote it where it runs")
      }
    case .primary where record.promotedFrom.isEmpty || record.promotedFrom != settings.standbyOf:
      if follows { record.role = .standby }
    case .primary:
      // It took over from that host once. Since then that host may have taken over again.
      if follows, let peer = await askPeer(), peer.role == .primary,
        peer.place.log.epoch > place.log.epoch
      {
        record.role = .standby
      }
    default: record.role = follows ? .standby : .primary
    }
    record.filling = record.role == .standby && (record.filling || place.isEmpty)
    let begun = record
    let isOpen = try await open(begun)
    state.withLock { state in
      state.isOpeningDue = !isOpen
      state.record = begun
      state.place = place
      for standby in known { state.standbys[standby.identity] = Standby(state: standby) }
    }
    store.receipts.setWaiting(
      begun.role == .primary && !known.isEmpty && settings.durability >= 2)
    if begun.role != .primary { store.refuse(refusal) } else if !isOpen { store.refuse(.full) }
    logger.notice(
      "this host's role", metadata: ["role": "\(begun.role)", "epoch": "\(place.log.epoch)"])
    if begun.role == .primary, !settings.standbyOf.isEmpty {
      logger.warning("standby-of is set and this host was promoted: it stays the primary")
    }
  }

  /// Writes down what this host is, and that a primary begins here.
  ///
  /// - Returns: `false` when the disk is too full even for that. A damaged store takes no record either, and
  ///   so needs no opening.
  private func open(_ record: HostRecord) async throws -> Bool {
    let id = random.identifier()
    do {
      try await store.inner.commitReplica(usesReserve: true) { transaction in
        if record.role == .primary {
          try transaction.beginOpening(id, epoch: transaction.head.epoch)
        }
        try HostTable.put(record, in: transaction)
        return []
      }
      return true
    } catch let error as StoreError where error.code == .damaged {
      return true
    } catch let error as StoreError where error.code == .readOnly {
      return false
    }
  }

  /// Begins once there is space for it; until then nothing is recorded.
  func openIfDue() async throws {
    let due = state.withLock { $0.isOpeningDue ? $0.record : nil }
    guard let due, try await open(due) else { return }
    state.withLock { $0.isOpeningDue = false }
    if isPrimary { store.allow() }
  }

  // MARK: What it is

  var role: HostRole { state.withLock { $0.record.role } }
  /// Whether it records.
  package var isPrimary: Bool { role == .primary }
  /// The address of the primary, where this host is not.
  package var standbyOf: String { isPrimary ? "" : settings.standbyOf }

  /// Why nothing is recorded here.
  var refusal: StoreError {
    let record = state.withLock { $0.record }
    switch record.role {
    case .fenced:
      return StoreError(
        .notPrimary,
        record.fencedBy > 0
          ? "this intake was replaced by another host (epoch \(record.fencedBy)) and records nothing; "
            + "use that host's address"
          : "this intake's data directory is older than its standby's (diverged) and it records "
            + "nothing; an operator must promote one of the two")
    default:
      return StoreError(
        .notPrimary,
        "this intake is a standby of \(settings.standbyOf) and records nothing; send it there")
    }
  }

  /// Why somebody is turned away at the door; `nil` when they are let in.
  ///
  /// Whoever looks after the pair is let in everywhere.
  package func turnsAway(_ peer: String) -> String? {
    guard !isPrimary else { return nil }
    if let identity = try? PeerIdentity(uri: peer),
      [.replica, .operator, .auditor].contains(identity.role)
    {
      return nil
    }
    return refusal.message
  }

  /// Told whenever the role, or whether the standby can take over, may have changed.
  package func observe(_ body: @escaping @Sendable (IntakeHost) -> Void) {
    onChange.withLock { $0 = body }
    body(self)
  }

  func changed() { onChange.withLock { $0 }?(self) }

  // MARK: Alarms

  /// What somebody must look at, in words.
  package var alarms: [String] {
    state.withLock { state in state.alarms.sorted { $0.key < $1.key }.map(\.value) }
  }

  /// The same, with their names.
  var warnings: [ReadinessGate.Obstacle] {
    state.withLock { state in
      state.alarms.map { ReadinessGate.Obstacle(name: $0, reason: $1) }
    }
  }

  func setAlarm(_ name: String, _ words: String?) {
    let isNew = state.withLock { state -> Bool in
      defer { state.alarms[name] = words }
      return (state.alarms[name] == nil) != (words == nil)
    }
    if isNew {
      if let words {
        logger.error("alarm: \(words)", metadata: ["alarm": "\(name)"])
      } else {
        logger.notice("alarm over", metadata: ["alarm": "\(name)"])
      }
    }
    changed()
  }

  private func durabilityChanged(_ condition: ReceiptBoard.Condition) {
    setAlarm(
      "durability",
      condition.degradedSince == nil || !isPrimary
        ? nil
        : "records are acknowledged on this host alone: no standby sends receipts")
  }
}
