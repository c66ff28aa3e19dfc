internal import EventStore
internal import RepatriationSchema
internal import Wire

/// Proposed lists that a plan changes: each a numbered revision with its line of history, written in the
/// commit that publishes the plan.
struct ListRevision: Sendable {
  /// Their ids.
  private(set) var manifests: Set<String> = []
  /// Somebody said that the followed views are old and went on.
  private(set) var staleAcknowledged = false

  init() {}

  /// - Parameter published: the lists as they stand.
  init(_ plan: MissionPlan, over published: [Manifest], staleAcknowledged: Bool) {
    let before = Dictionary(
      published.map { ($0.id, $0.version) }, uniquingKeysWith: { first, _ in first })
    manifests = Set(
      plan.manifests.filter { $0.state == .proposed && before[$0.id] != $0.version }.map(\.id))
    self.staleAcknowledged = staleAcknowledged
  }

  /// What the caller is told of them, in the order of departure.
  func summaries(_ plan: MissionPlan, over published: [Manifest]) -> [RevisedList] {
    plan.manifests.filter { manifests.contains($0.id) }.map { manifest in
      let before = published.first { $0.id == manifest.id }.map { Set($0.travelling) } ?? []
      let now = Set(manifest.travelling)
      return RevisedList(
        manifest: manifest.id, departure: manifest.departure.id, revision: manifest.revision,
        added: UInt32(clamping: now.subtracting(before).count),
        removed: UInt32(clamping: before.subtracting(now).count))
    }
  }

  /// Writes the lists. All seats are let go of before any is taken, so that people can change lists.
  ///
  /// - Throws: `PlanConflict` when somebody has a seat that this plan does not know of.
  func write(
    _ plan: MissionPlan, _ environment: PlanningEnvironment, mission: String, author: String,
    in store: any StoreTransaction
  ) throws {
    var lives = try plan.manifests.filter { manifests.contains($0.id) }.map { manifest in
      var life = try LifeTransaction(
        store, environment, mission: mission, author: author, manifest: manifest.id)
      try life.require(moment: plan.reply.asOf)
      life.replan(as: manifest)
      return life
    }
    for life in lives { try life.freeSeats() }
    for index in lives.indices {
      do {
        _ = try lives[index].save(
          .replanned, at: plan.reply.asOf, reason: "plan version \(plan.reply.planVersion)",
          staleAcknowledged: staleAcknowledged)
      } catch let refused as LifeRefused {
        throw PlanConflict(what: "manifest \(refused.manifest)", version: refused.version)
      }
    }
  }
}

extension LifeTransaction {
  /// Takes over what a plan says of the list.
  fileprivate mutating func replan(as planned: Manifest) {
    let now = Set(planned.travelling)
    entries =
      before.entries.filter { !now.contains($0.person) }.map {
        EntryChange(person: $0.person, from: $0.state)
      }
      + planned.entries.filter { !before.holds($0.person) }.map {
        EntryChange(person: $0.person, to: $0.state)
      }
    manifest = planned
  }
}
