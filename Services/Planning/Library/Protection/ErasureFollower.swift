internal import EventStore
internal import Logging
package import RepatriationSchema
package import Sealing
internal import ServiceKit
internal import ServiceLifecycle
internal import Synchronization
internal import Wire
internal import WireRPC

/// Destroys the keys of people whose views intake has taken away, and tells intake so.
///
/// That somebody is gone is stored together with the step of the feed that says so, and forgotten once
/// intake has been told: a process that ends in between goes on after its next start.
package struct ErasureFollower: Service {
  /// People who are told of in one call; the schema's limit.
  private static let peoplePerCall = 1_024

  let environment: PlanningEnvironment
  let sealed: SealedEventStore
  let mission: String
  let intake: ProtectionClient
  let timing: FollowTiming
  private let spoolDirectory: String

  /// - Parameters:
  ///   - intake: called with the certificate of the mission.
  ///   - spoolDirectory: where the mission's follower keeps snapshots that come in, and copies of views.
  package init(
    _ environment: PlanningEnvironment, _ sealed: SealedEventStore, mission: String,
    intake: ProtectionClient, spoolDirectory: String, timing: FollowTiming = FollowTiming()
  ) {
    self.spoolDirectory = spoolDirectory
    self.environment = environment
    self.sealed = sealed
    self.mission = mission
    self.intake = intake
    self.timing = timing
  }

  package func run() async throws {
    await cancelWhenGracefulShutdown { await follow() }
  }

  /// Follows until the task is cancelled.
  package func follow() async {
    var failures = 0
    while !Task.isCancelled {
      do {
        let head = try await sealed.read { try $0.head.sequence }
        let isDone = try await settle()
        failures = 0
        if isDone { _ = await sealed.waitForHead(after: head) }
      } catch {
        failures += 1
        environment.logger.warning(
          "erasures are not acknowledged yet", metadata: ["mission": "\(mission)"])
        let pause = timing.pause(
          afterFailures: failures, random: environment.random.nextUInt64())
        do { try await timing.sleep(pause) } catch { return }
      }
    }
  }

  /// Destroys keys and tells intake of it, for as many people as one call takes.
  ///
  /// - Returns: whether nobody is left.
  package func settle() async throws -> Bool {
    let mission = mission
    let gone = try await sealed.read { reader in
      try reader.scan(
        PlanningTable.gone, partition: mission, keys: .all, limit: Self.peoplePerCall)
    }
    guard !gone.elements.isEmpty else { return true }
    let people = gone.elements.compactMap { WireUUID(bytes: Array($0.key.suffix(16))) }
    let doomed = try await retireKeys(gone.elements)
    let keys = sealed.keys
    try await BlockingWork.run {
      try keys.destroy(doomed.map { ($0.key, $0.value) })
    }
    let reply = try await intake.erased(
      ErasedRequest(mission: mission, persons: people.map { ID($0) }))
    // Others are gone because intake's history is another one: the copies are kept for them.
    if reply.noted > 0 { try await destroyFiles() }
    let kept =
      try await sealed.commit(StoreCommand()) { store in
        var kept = false
        for document in gone.elements {
          guard try store.get(PlanningTable.gone, key: document.key) != nil else { continue }
          // Whoever came back and went again meanwhile has a newer key, which is to be destroyed as well.
          if let subject = Self.subject(document.key),
            try keys.generation(of: subject) > doomed[subject] ?? 0
          {
            kept = true
          } else {
            try store.delete(PlanningTable.gone, key: document.key)
          }
        }
        return kept ? [1] : []
      }.reply == [1]
    return !gone.hasMore && !kept
  }

  private static func subject(_ key: [UInt8]) -> SubjectIdentifier? {
    StoreIdentifier(key.suffix(StoreIdentifier.byteCount)).map { .person($0) }
  }

  /// Takes the keys of those who are still gone out of use: a view that comes back gets a new one.
  ///
  /// - Returns: up to which generation each person's keys are to be destroyed.
  private func retireKeys(
    _ gone: [StoredDocument]
  ) async throws -> [SubjectIdentifier: UInt32] {
    let keys = sealed.keys
    let doomed = Mutex<[SubjectIdentifier: UInt32]>([:])
    _ = try await sealed.commit(StoreCommand()) { store in
      for document in gone {
        guard try store.get(PlanningTable.gone, key: document.key) != nil,
          let subject = Self.subject(document.key)
        else { continue }
        let through = try keys.retire(subject)
        doomed.withLock { $0[subject] = through }
      }
      return []
    }
    return doomed.withLock { $0 }
  }

  /// Destroys copies of views, and the key of every file that was written until now.
  private func destroyFiles() async throws {
    try HistoryCopies(folder: "\(spoolDirectory)/aside").destroy(of: mission)
    let (sealed, mission) = (sealed, mission)
    let doomed = Mutex<(subject: SubjectIdentifier, through: UInt32)?>(nil)
    _ = try await sealed.commit(StoreCommand()) { _ in
      let old = try sealed.keys.renewFileKey(of: mission)
      doomed.withLock { $0 = old }
      return []
    }
    guard let old = doomed.withLock({ $0 }) else { return }
    try await BlockingWork.run { try sealed.keys.destroy([old]) }
  }
}
