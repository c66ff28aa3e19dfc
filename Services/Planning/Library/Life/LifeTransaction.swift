internal import Casework
internal import EventStore
internal import Logging
internal import RepatriationSchema
internal import Wire
internal import WireRPC

/// One change of a manifest on its way into the store: it is loaded, changed, and written with its
/// revision, its seats, its line of history and its event, all in one commit.
struct LifeTransaction {
  let store: any StoreTransaction
  let environment: PlanningEnvironment
  let mission: String
  let author: String
  /// As it stood, and as it will.
  let before: Manifest
  var manifest: Manifest
  /// What happens to single entries, in the order of the list.
  var entries: [EntryChange] = []

  let rulebook: MissionRulebook
  let conditions: DepartureConditions
  let moments: LifeMoments

  /// - Throws: `NotFound` when the mission has no such manifest.
  init(
    _ store: any StoreTransaction, _ environment: PlanningEnvironment, mission: String,
    author: String, manifest id: String
  ) throws {
    guard let found = try PlanningReading.manifest(id, of: mission, in: store) else {
      throw NotFound(what: "manifest")
    }
    self.store = store
    self.environment = environment
    self.mission = mission
    self.author = String(decoding: author.utf8.prefix(300), as: UTF8.self)
    before = found
    manifest = found
    rulebook = MissionRulebook(
      mission: mission, policy: environment.policy, calendar: environment.calendar)
    conditions = rulebook.conditions(of: found.departure)
    moments = LifeMoments(found.departure, environment.policy)
  }

  // MARK: Refusing

  func refusal(_ why: String) -> LifeRefused {
    LifeRefused(
      manifest: before.id, version: before.version, state: before.state,
      why: String(decoding: why.utf8.prefix(400), as: UTF8.self),
      allowed: ManifestTransitions.allowed(from: before.state))
  }

  /// - Throws: `Rejected` for a moment that cannot be, `LifeRefused` for one before the last change.
  func require(moment: Timestamp) throws {
    guard moment.microseconds <= environment.now.microseconds &+ LifeLimits.tolerance else {
      throw Rejected.field(
        "at", "The moment lies in the future: what has not happened cannot be recorded.")
    }
    let last = max(before.changedAt, before.asOf)
    guard moment >= last else {
      throw refusal("The list was changed as of \(last); a change as of \(moment) comes too late.")
    }
  }

  /// Whoever saw an older version is told what was changed since.
  ///
  /// - Parameter persons: where only these people are concerned, changes that concern others alone are
  ///   no conflict: two counters can check people in at the same time.
  /// - Throws: `LifeConflict`; `Rejected` for a version that does not exist.
  func require(version: Int64, persons: [ID<PersonFile>]? = nil) throws {
    if version == before.version { return }
    guard version >= 0, version < before.version else {
      throw Rejected.field("version", "The manifest has no version \(version) yet.")
    }
    var after = version
    var changes: [LifeChange] = []
    while after < before.version {
      after += 1
      let change = try PlanningReading.one(
        PlanningTable.lifeChanges, of: LifeChange.self,
        key: PlanningKey.change(mission, before.id, version: after), mission: mission, in: store)
      if let change { changes.append(change) }
      if changes.count > LifeLimits.conflictChanges { changes.removeFirst() }
    }
    if let persons, before.version - version <= Int64(LifeLimits.conflictChanges) {
      let concerned = Set(persons)
      let concernsOthers = changes.allSatisfy { change in
        change.state == before.state && [.entries, .arrivals].contains(change.kind)
          && change.entries.allSatisfy { !concerned.contains($0.person) }
      }
      if concernsOthers { return }
    }
    throw LifeConflict(
      manifest: before.id, version: before.version, state: before.state,
      changes: changes.map(Self.brief))
  }

  /// A conflict tells who and what, not everybody who was moved by a whole step.
  private static func brief(_ change: LifeChange) -> LifeChange {
    var change = change
    change.entries = Array(change.entries.prefix(LifeLimits.conflictChanges))
    change.added = []
    change.removed = []
    return change
  }

  // MARK: Entries

  /// Takes an entry to another state and notes it.
  mutating func move(
    _ index: Int, to state: EntryState, codes: [ReasonCode] = []
  ) {
    let entry = manifest.entries[index]
    entries.append(
      EntryChange(person: entry.person, from: entry.state, to: state, codes: codes))
    manifest.entries[index].state = state
    manifest.entries[index].denied = state == .denied ? codes : []
  }

  /// Takes people off: they wait again. Before the lock an entry leaves the list; from then on it stays
  /// and says why.
  mutating func takeOff(_ failing: [FailingEntry]) {
    for failure in failing {
      guard let index = manifest.index(of: failure.person) else { continue }
      if failure.becomes == .unset {
        entries.append(
          EntryChange(
            person: failure.person, from: manifest.entries[index].state, codes: failure.codes))
        manifest.entries.remove(at: index)
      } else {
        move(index, to: failure.becomes, codes: failure.codes)
      }
    }
  }

  // MARK: Writing

  /// Writes the change.
  ///
  /// - Throws: `LifeRefused` when somebody has a seat on another list; `RPCError` with `internal` when an
  ///   invariant of the list would break, so that nothing is written.
  mutating func save(
    _ kind: LifeChangeKind, at: Timestamp, reason: String, staleAcknowledged: Bool = false
  ) throws -> LifeReply {
    manifest.version = before.version
    manifest.revision = before.revision
    try manifest.becomeNext(at: at, policy: environment.policy.version)
    var change = LifeChange(
      manifest: manifest.id, version: manifest.version, revision: manifest.revision, kind: kind,
      state: manifest.state, at: at,
      recordedAt: Timestamp(microseconds: store.recordedTime), author: author, reason: reason,
      entries: entries)
    change.staleAcknowledged = staleAcknowledged
    noteWhoTravels(in: &change)
    try manifest.seal()
    if let broken = manifest.brokenInvariant {
      environment.logger.critical(
        "a change of a manifest was not recorded: an invariant would have broken",
        metadata: ["manifest": "\(manifest.id)", "invariant": "\(broken)"])
      throw RPCError(.internal, "the change was not recorded: \(broken)")
    }
    change.digest = manifest.digest
    try PlanningLog(environment: environment).append(
      Self.event(change), mission: mission, author: author, in: store)
    try moveSeats()
    try put(change)
    return LifeReply(summary: manifest.summary, change: change, counts: manifest.counts)
  }

  /// Who travels since, who no longer does, and whether the carrier must be told: after the final list
  /// went out, and while the carrier still takes changes.
  private mutating func noteWhoTravels(in change: inout LifeChange) {
    let wasActive = before.state.isActive
    let isActive = manifest.state.isActive
    let earlier = wasActive ? before.travelling : []
    let now = isActive ? manifest.travelling : []
    let (earlierSet, nowSet) = (Set(earlier), Set(now))
    change.added = now.filter { !earlierSet.contains($0) }
    change.removed = earlier.filter { !nowSet.contains($0) }
    let isTold =
      before.state == .submitted && change.at <= moments.deltasUntil
      && !(change.added.isEmpty && change.removed.isEmpty)
    if isTold, manifest.deltas < .max {
      manifest.deltas += 1
      change.delta = manifest.deltas
    }
  }

  private static func event(_ change: LifeChange) -> PlanningEvent {
    switch change.kind {
    case .entries, .overrides: .entriesChanged(change)
    case .substituted: .seatsGiven(change)
    case .arrivals: .arrivalsRecorded(change)
    default: .manifestAdvanced(change)
    }
  }

  /// One document for each person who is taken: whoever has one already cannot get another.
  private func moveSeats() throws {
    let earlier = before.taken
    let now = manifest.taken
    try freeSeats()
    for person in manifest.travelling where now.contains(person) && !earlier.contains(person) {
      let key = PlanningKey.person(mission, person)
      if let other = try PlanningReading.seat(of: person, mission: mission, in: store) {
        var refusal = refusal(
          "Somebody of the list has a seat on \(other) since. Nothing was changed.")
        refusal.failing = [
          FailingEntry(person: person, codes: [.onAnotherManifest])
        ]
        throw refusal
      }
      try store.put(
        PlanningTable.seats, partition: mission, key: key, value: Array(manifest.id.utf8),
        indexes: [], tracking: .untracked)
    }
  }

  /// Lets go of the seats of those who are not on the changed list any more, before other lists of the
  /// same commit take them up.
  func freeSeats() throws {
    let earlier = before.taken
    let now = manifest.taken
    for person in before.travelling where earlier.contains(person) && !now.contains(person) {
      // Another list of the same commit may have taken them up already.
      guard try PlanningReading.seat(of: person, mission: mission, in: store) == manifest.id else {
        continue
      }
      try store.delete(PlanningTable.seats, key: PlanningKey.person(mission, person))
    }
  }

  private func put(_ change: LifeChange) throws {
    let value = try manifest.encodedBytes()
    func put(_ table: String, _ key: [UInt8], _ value: [UInt8]) throws {
      try store.put(
        table, partition: mission, key: key, value: value, indexes: [], tracking: .untracked)
    }
    try put(PlanningTable.manifests, PlanningKey.text(mission, manifest.id), value)
    try put(
      PlanningTable.revisions, PlanningKey.revision(mission, manifest.id, manifest.revision),
      value)
    try put(
      PlanningTable.lifeChanges,
      PlanningKey.change(mission, manifest.id, version: manifest.version),
      try change.encodedBytes())
    try PublishedPlan.replace([manifest.summary], of: mission, in: store)
  }
}

/// The published plan's table of manifests, which every change of one of them keeps true.
enum PublishedPlan {
  static func replace(
    _ summaries: [ManifestSummary], of mission: String, in store: any StoreTransaction
  ) throws {
    guard var plan = try PlanningReading.plan(of: mission, in: store) else { return }
    for summary in summaries {
      guard let index = plan.manifests.firstIndex(where: { $0.id == summary.id }) else { continue }
      plan.manifests[index] = summary
    }
    try store.put(
      PlanningTable.plans, partition: mission, key: PlanningKey.mission(mission),
      value: try plan.encodedBytes(), indexes: [], tracking: .untracked)
  }
}
