internal import EventStore
internal import Logging
internal import RepatriationSchema
internal import Sealing
internal import Wire

/// Erasures after a restore to an earlier moment. The keys are the newest, so nobody who was erased since
/// can be read; here their rows go again, and the ids of them that others' rows name.
extension ErasureKeeper {
  private static let restorer = "intake"
  private static let reason = "erased before; erased again after a restore to an earlier moment"

  /// Takes everybody out of the store again whose keys are destroyed. Interrupted, the same call goes on.
  ///
  /// - Returns: how many people there were.
  @discardableResult
  package func eraseAgain() async throws -> Int {
    var missions: [String: Set<ID<PersonFile>>] = [:]
    for row in try await sealed.erasedRows(of: IntakeTable.persons) {
      guard let id = WireUUID(bytes: row.key) else { continue }
      missions[row.partition, default: []].insert(ID(id))
    }
    var count = 0
    for (mission, people) in missions.sorted(by: { $0.key < $1.key }) {
      let named = try await naming(people, in: mission)
      for person in people.sorted() {
        try await eraseAgain(person, people, in: mission, named)
      }
      count += people.count
    }
    try await sealed.removeErasedRows(except: [IntakeTable.views])
    if count > 0 {
      environment.logger.notice(
        "who was erased after the moment of the restore is erased again",
        metadata: ["people": "\(count)"])
    }
    return count
  }

  /// Records the erasure, as of now: it is complete with the next rotation of keys.
  private func eraseAgain(
    _ person: ID<PersonFile>, _ gone: Set<ID<PersonFile>>, in mission: String, _ named: Naming
  ) async throws {
    _ = try await sealed.commit(StoreCommand()) { store in
      var intake = IntakeTransaction(
        store, environment, author: Self.restorer, mission: mission, desk: "",
        seed: environment.random.bytes(count: 16))
      let now = intake.recordedAt
      var erasure =
        try intake.erasure(of: person)
        ?? Erasure(
          person: person, mission: mission, state: .requested, reason: Self.reason,
          requestedBy: Self.restorer, requestedAt: now)
      erasure.state = .erased
      erasure.decidedBy = erasure.decidedBy.isEmpty ? Self.restorer : erasure.decidedBy
      erasure.decidedAt = erasure.decidedAt ?? now
      if erasure.files.isEmpty { erasure.files = [person] }
      erasure.keysDestroyedAt = now
      // The event comes first: what the feed shows as gone is behind it.
      try intake.record(erasure)
      for id in named.groups[person] ?? [] {
        if let group = try intake.group(id) { try intake.leave(group, gone) }
      }
      try intake.forget(gone, in: named.files[person] ?? [])
      try intake.removeRows(of: person)
      return []
    }
  }

  /// What of others names people by their ids.
  private struct Naming: Sendable {
    var groups: [ID<PersonFile>: [ID<Group>]] = [:]
    var files: [ID<PersonFile>: Set<ID<PersonFile>>] = [:]
  }

  private func naming(_ gone: Set<ID<PersonFile>>, in mission: String) async throws -> Naming {
    try await sealed.read { reader in
      var named = Naming()
      try IntakeReading.forEach(IntakeTable.groups, mission: mission, in: reader) {
        let group = try IntakeReading.decode(Group.self, $0.value)
        if let first = group.members.map(\.person).filter(gone.contains).min() {
          named.groups[first, default: []].append(group.id)
        }
      }
      try IntakeReading.forEach(IntakeTable.persons, mission: mission, in: reader) {
        let file = try IntakeReading.decode(PersonFile.self, $0.value)
        for person in file.keepApart + file.distinctFrom where gone.contains(person) {
          named.files[person, default: []].insert(file.registration.person)
        }
      }
      return named
    }
  }
}
