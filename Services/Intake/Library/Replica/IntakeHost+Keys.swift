internal import EventStore
internal import Logging
internal import RepatriationSchema
internal import Sealing
internal import ServiceKit
internal import Synchronization
internal import Wire
internal import WireRPC

/// The keys of a pair: both hosts have the same key file, and the keys that it wraps follow the rows.
extension IntakeHost {
  private static let alarm = "keys"

  // MARK: A standby

  /// Through which change the keys are here.
  func keyPlace() async throws -> ReplicaKeyPlace? {
    guard let keys else { return nil }
    return try await BlockingWork.run { try keys.place() }.map { ReplicaKeyPlace($0) }
  }

  /// Writes keys that the primary sent. They are durable when this returns.
  ///
  /// - Parameter held: destructions that wait for the rows that say so.
  /// - Returns: what waits now.
  func apply(_ changes: KeyChanges, holdingBack held: KeyChanges?) async throws -> KeyChanges? {
    guard let keys else { throw UnreadableRows(what: "keys, where nothing is sealed") }
    let now = try await BlockingWork.run { [self] in
      try keyWork.withLock { _ in
        try requireStandby()
        var now = held
        try keys.apply(changes, holdingBack: &now)
        return now
      }
    }
    if keys.lacksWrapper(of: changes) { try await checkKeyFile() }
    return now
  }

  /// Destroys the keys of which the rows that are here say that they are gone. Interrupted at any point, the
  /// same call goes on.
  ///
  /// - Parameter takingOver: the host is being promoted; else it must not be.
  func destroyDoomedKeys(takingOver: Bool = false) async throws {
    guard let keys else { return }
    while true {
      let rows = try await store.inner.read {
        try $0.scan(HostTable.doomed, partition: nil, keys: .all, limit: Self.doomedPages).elements
      }
      guard !rows.isEmpty else { return }
      let pages = try rows.map {
        try KeyChanges(
          ReplicaKeys(encoded: $0.value, options: WireDecodingOptions(refusesUnknown: true)))
      }
      try await BlockingWork.run { [self] in
        try keyWork.withLock { _ in
          if !takingOver { try requireStandby() }
          for page in pages { try keys.apply(page) }
        }
      }
      try await store.inner.commitReplica { transaction in
        for row in rows { try transaction.deleteLocal(HostTable.doomed, key: row.key) }
        return []
      }
    }
  }

  private static let doomedPages = 16

  /// Says whether this host's key file opens the keys that are here.
  func checkKeyFile() async throws {
    guard let keys else { return }
    let missing = try await BlockingWork.run { try keys.missingWrappers() }
    setAlarm(Self.alarm, missing.last.map(Self.words))
  }

  /// Looks at the key file again while it lacks something.
  func checkKeyFileIfDue() async throws {
    guard state.withLock({ $0.alarms[Self.alarm] != nil }) else { return }
    try await checkKeyFile()
  }

  /// Whether the key file lacks a key that wraps others.
  var lacksKeyFile: Bool { state.withLock { $0.alarms[Self.alarm] != nil } }

  private static func words(_ key: KeyIdentifier) -> String {
    "wrongKey: this host's key file lacks the key \(key) of its primary, and cannot read what it holds; "
      + "copy the primary's key file here"
  }

  // MARK: Taking over

  /// Finds out whether this host could read what it is about to be responsible for, before anything is
  /// changed.
  func prepareKeys(_ environment: IntakeEnvironment) async throws {
    guard let sealed = environment.sealed, let keys else { return }
    let missing = try await BlockingWork.run { try keys.missingWrappers() }
    if let key = missing.last {
      throw Rejected(field: "keys", reason: String(Self.words(key).prefix(280)))
    }
    do {
      try await destroyDoomedKeys(takingOver: true)
      try await sealed.prove()
    } catch let error as SealingError {
      throw Rejected(field: "keys", reason: String(error.description.prefix(280)))
    } catch let error as StoreError {
      throw Rejected(field: "keys", reason: String(error.message.prefix(280)))
    }
    // What the former primary sent last is written before, or not at all: keys get this host's numbers now.
    try await BlockingWork.run { [self] in
      try keyWork.withLock { _ in try keys.beginRecording(anew: true) }
    }
  }

  private func keeper(
    _ environment: IntakeEnvironment, _ sealed: SealedEventStore
  ) -> ErasureKeeper {
    ErasureKeeper(environment, sealed) {
      try await SnapshotLibrary(environment).destroy(mission: $0)
    }
  }

  /// Nothing that is recorded here is sealed with a key that an erasure of the former primary has still to
  /// destroy.
  func retireDoomedKeys(_ environment: IntakeEnvironment) async {
    guard let sealed = environment.sealed else { return }
    do {
      try await keeper(environment, sealed).retireDoomed()
    } catch {
      // It is the primary all the same.
      logger.error(
        "which keys are to be destroyed cannot be read", metadata: ["cause": "\(type(of: error))"])
    }
  }

  /// From now on this host's keys are the pair's, and it carries on what its predecessor had begun.
  func beginSealing(_ environment: IntakeEnvironment) async {
    guard let sealed = environment.sealed else { return }
    do {
      try await sealed.beginRecording(anew: false)
      try await keeper(environment, sealed).resume()
    } catch {
      // It is the primary all the same.
      logger.error(
        "erasures of the former primary are not carried on yet",
        metadata: ["cause": "\(type(of: error))"])
    }
  }
}
