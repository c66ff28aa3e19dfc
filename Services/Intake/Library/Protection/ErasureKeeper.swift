internal import EventStore
internal import Logging
internal import RepatriationSchema
package import Sealing
package import ServiceHost
internal import ServiceKit
internal import Wire
internal import WireRPC

/// Carries erasures through: what is gone from the store has its keys destroyed and its snapshots thrown
/// away, and what that came to is put on record. Interrupted at any point, the next start goes on, and so does
/// ``ErasureSweep`` without one.
package struct ErasureKeeper: Sendable {
  let environment: IntakeEnvironment
  let sealed: SealedEventStore
  /// Throws away the snapshots of a mission; says how many there were.
  let dropSnapshots: @Sendable (_ mission: String) async throws -> Int

  static let author = "intake"

  /// - Parameter dropSnapshots: throws away the snapshots of a mission, and says how many there were.
  package init(
    _ environment: IntakeEnvironment, _ sealed: SealedEventStore,
    dropSnapshots: @escaping @Sendable (_ mission: String) async throws -> Int
  ) {
    self.environment = environment
    self.sealed = sealed
    self.dropSnapshots = dropSnapshots
  }

  // MARK: Erasing

  /// Goes on with erasures whose files are gone and whose keys are not destroyed yet. To be called
  /// before anything is served. What a full or damaged disk does not let through waits.
  ///
  /// - Parameter restored: says whether the data directory was restored to an earlier moment.
  package func resume(_ restored: RestoredMark? = nil) async throws {
    try await retireDoomed()
    do {
      if let restored, restored.isSet {
        try await eraseAgain()
        try restored.remove()
      }
      try await carryOn()
    } catch let error as StoreError where error.code == .readOnly || error.code == .damaged {
      environment.logger.error(
        "erasures are not carried on yet", metadata: ["cause": "\(error.code)"])
    }
  }

  private func waiting() async throws -> [StoredDocument] {
    try await sealed.read { reader -> [StoredDocument] in
      var rows: [StoredDocument] = []
      var range = KeyRange.all
      while true {
        let page = try reader.scan(
          IntakeTable.doomedKeys, partition: nil, keys: range, limit: IntakeLimits.scanPage)
        rows += page.elements
        guard page.hasMore, let last = page.elements.last else { return rows }
        range = range.after(last.key)
      }
    }
  }

  /// Takes the keys that erasures have still to destroy out of use, as the process did that began these:
  /// whatever is recorded from now on gets new ones. To be called before anything is.
  func retireDoomed() async throws {
    for row in try await waiting() {
      for (subject, through) in DoomedKeys.decode(row.value) {
        sealed.keys.retire(subject, through: through)
      }
    }
  }

  private func carryOn() async throws {
    let waiting = try await waiting()
    for row in waiting {
      guard let owner = DoomedOwner(rowKey: row.key) else { continue }
      environment.logger.notice("an erasure is carried on")
      try await carryOn(owner, mission: row.partition)
    }
    try await endContactsOfClosed()
    try await noteKeyInUse(author: Self.author)
  }

  private func carryOn(_ owner: DoomedOwner, mission: String) async throws {
    switch owner {
    case .person(let person): _ = try await finish(person, mission: mission, author: Self.author)
    case .announcement(let announcement): try await destroyContact(of: announcement)
    }
  }

  /// Goes on with the erasures that have been waiting since an earlier look: nobody is at work on them.
  ///
  /// - Parameter earlier: what waited then.
  /// - Returns: what waits now.
  func carryOn(
    waitingSince earlier: Set<DoomedOwner>
  ) async throws -> Set<DoomedOwner> {
    var left: Set<DoomedOwner> = []
    for row in try await waiting() {
      guard let owner = DoomedOwner(rowKey: row.key) else { continue }
      guard earlier.contains(owner) else {
        left.insert(owner)
        continue
      }
      do {
        try await carryOn(owner, mission: row.partition)
        environment.logger.notice("an erasure that was held up is carried through")
      } catch {
        left.insert(owner)
        environment.logger.error(
          "an erasure is held up: its keys cannot be destroyed",
          metadata: ["cause": "\(type(of: error))"])
      }
    }
    return left
  }

  /// What of the doomed keys can be read.
  func census(of doomed: [DoomedKey]) async throws -> SealedCensus {
    try await sealed.census(
      of: Dictionary(doomed.map { ($0.subject, $0.through) }, uniquingKeysWith: max))
  }

  /// Destroys keys and snapshots of an erasure whose files are gone, and records it.
  func finish(
    _ person: ID<PersonFile>, mission: String, author: String
  ) async throws -> (erasure: Erasure, sequence: Int64) {
    let row = DoomedOwner.person(person).rowKey
    let bytes = try await sealed.read {
      try $0.get(IntakeTable.doomedKeys, key: row)?.value ?? []
    }
    let doomed = DoomedKeys.decode(bytes)
    let snapshots = try await dropSnapshots(mission)
    let keys = sealed.keys
    try await BlockingWork.run { try keys.destroy(doomed) }
    let after = try await census(of: doomed)
    let environment = environment
    var command = StoreCommand()
    command.usesReserve = true
    let committed = try await sealed.commit(command) { store in
      var intake = IntakeTransaction(
        store, environment, author: author, mission: mission, desk: "",
        seed: environment.random.bytes(count: 16))
      guard var erasure = try intake.erasure(of: person) else {
        throw RPCError(.dataLoss, "the record of an erasure is missing")
      }
      // Another node may have carried it through at the same time.
      guard try store.get(IntakeTable.doomedKeys, key: row) != nil else {
        return try ErasureReply(erasure: erasure, sequence: store.head.sequence).encodedBytes()
      }
      erasure.state = .erased
      erasure.keysDestroyedAt = intake.recordedAt
      erasure.before.snapshots = UInt32(clamping: snapshots)
      erasure.after = ErasureCensus(
        events: UInt32(clamping: after.readableEvents),
        documents: UInt32(clamping: after.readableDocuments))
      let sequence = try intake.record(erasure)
      try store.delete(IntakeTable.doomedKeys, key: row)
      return try ErasureReply(erasure: erasure, sequence: sequence).encodedBytes()
    }
    let reply = try ErasureReply(encoded: committed.reply)
    return (reply.erasure, reply.sequence)
  }

  // MARK: Rotating

  /// Replaces the key, and completes the erasures that waited for it.
  ///
  /// - Throws: `RPCError` on a standby, whose keys come from its primary.
  func rotate(author: String) async throws -> KeyRing.Rotation {
    if let host = environment.host, !host.isPrimary { throw StoreAnswer.answer(to: host.refusal) }
    let keys = sealed.keys
    let now = environment.clock.now()
    let rotation = try await BlockingWork.run { try keys.rotate(now: now) }
    try await noteKeyInUse(author: author, rewrapped: rotation.rewrapped)
    return rotation
  }

  /// Records that another key is in use than the last time, if that is so and the old one is gone: from
  /// then on no copy of the keys from before can be opened, and erasures of that time are complete.
  private func noteKeyInUse(author: String, rewrapped: Int = 0) async throws {
    guard let (key, madeAt) = try sealed.keys.onlyMaster() else { return }
    let environment = environment
    let rowKey = Array("key".utf8)
    _ = try await sealed.commit(StoreCommand()) { store in
      let last = try store.get(IntakeTable.keyInUse, key: rowKey).map {
        try IntakeReading.decode(KeysRotated.self, $0.value)
      }
      guard last?.key != "\(key)" else { return [] }
      var rotated = KeysRotated(key: "\(key)", rewrapped: UInt32(clamping: rewrapped))
      if last != nil {
        rotated.completed = try Self.complete(
          madeAt: Timestamp(microseconds: madeAt), in: store, environment, author)
        var intake = IntakeTransaction(
          store, environment, author: author, mission: Self.wholeService, desk: "",
          seed: environment.random.bytes(count: 16))
        _ = try intake.append(.keysRotated(rotated), at: intake.recordedAt, persons: [])
      }
      try store.put(
        IntakeTable.keyInUse, partition: Self.wholeService, key: rowKey,
        value: try rotated.encodedBytes(), indexes: [], tracking: .untracked)
      return []
    }
  }

  /// Stands where a mission does for what concerns the whole service.
  private static let wholeService = "-"

  /// Erasures whose keys were destroyed before the new key was made.
  private static func complete(
    madeAt: Timestamp, in store: any StoreTransaction, _ environment: IntakeEnvironment,
    _ author: String
  ) throws -> UInt32 {
    var completed: UInt32 = 0
    var range: KeyRange? = .all
    while let keys = range {
      let page = try store.scan(
        IntakeTable.erasures, partition: nil, keys: keys, limit: IntakeLimits.scanPage)
      for document in page.elements {
        var erasure = try IntakeReading.decode(Erasure.self, document.value)
        guard erasure.state == .erased, let destroyed = erasure.keysDestroyedAt,
          destroyed <= madeAt
        else { continue }
        var intake = IntakeTransaction(
          store, environment, author: author, mission: document.partition, desk: "",
          seed: environment.random.bytes(count: 16))
        erasure.state = .complete
        erasure.completedAt = intake.recordedAt
        try intake.record(erasure)
        completed += 1
      }
      range = page.hasMore ? page.elements.last.map { keys.after($0.key) } : nil
    }
    return completed
  }
}
