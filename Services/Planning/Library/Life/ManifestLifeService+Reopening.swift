internal import Casework
internal import EventStore
package import RepatriationSchema
internal import ServiceKit
internal import Wire
package import WireRPC

extension ManifestLifeService {
  package func reopen(
    _ request: ReopenRequest, context: RPCServerContext
  ) async throws -> LifeReply {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    guard request.reason.contains(where: { !$0.isWhitespace }) else {
      throw Rejected.field("reason", "Say why the list is taken back.")
    }
    let isStale = try requireFresh(
      mission: caller.mission, manifest: request.manifest, acknowledged: request.staleAcknowledged)
    return try await change(
      request, mission: request.mission, manifest: request.manifest, context: context
    ) { life in
      try life.require(version: request.version)
      try life.require(moment: request.at)
      try life.reopen(request, by: caller.identity)
      return try life.save(
        .reopened, at: request.at, reason: request.reason, staleAcknowledged: isStale)
    }
  }
}

extension LifeTransaction {
  /// CANCELLED → DRAFT for what was a draft, else → PROPOSED: everybody is checked again, and from there the
  /// list takes its steps once more. Those who still hold a place keep their number.
  fileprivate mutating func reopen(_ request: ReopenRequest, by caller: PeerIdentity) throws {
    guard before.state == .cancelled else {
      throw refusal("Only a list that is cancelled can be taken back.")
    }
    try requireBeforeDeparture(request.at)
    guard !manifest.departure.cancelled else { throw refusal("The departure is cancelled.") }
    let hours = environment.policy.lifecycle.reopenHours
    guard hours > 0 else { throw refusal("By the policy a cancelled list is not taken back.") }
    let until = before.changedAt.microseconds &+ Int64(hours) * 3_600_000_000
    guard request.at.microseconds <= until else {
      throw refusal(
        "It was cancelled at \(before.changedAt); by the policy a list is taken back within "
          + "\(hours) hours.")
    }
    let earlier = try stateBeforeCancelling()
    if earlier.countsOnlyGranted, let author = try cancelledBy(),
      !caller.isAnotherPerson(than: author)
    {
      throw refusal(
        "The list was \(earlier.name), so the carrier may know of its end: somebody else than who "
          + "cancelled it takes it back.")
    }
    manifest.entries.removeAll { !$0.state.isLive }
    for index in manifest.entries.indices { manifest.entries[index].state = .planned }
    if earlier == .draft {
      try becomeDraft()
    } else {
      try becomeProposed(request)
    }
    noteWhoStands()
  }

  private func stateBeforeCancelling() throws -> ManifestState {
    guard before.revision > 0 else { return .draft }
    let earlier = try PlanningReading.one(
      PlanningTable.revisions, of: Manifest.self,
      key: PlanningKey.revision(mission, before.id, before.revision - 1), mission: mission,
      in: store)
    return earlier?.state ?? .draft
  }

  private func cancelledBy() throws -> String? {
    try PlanningReading.one(
      PlanningTable.lifeChanges, of: LifeChange.self,
      key: PlanningKey.change(mission, before.id, version: before.version), mission: mission,
      in: store)?.author
  }

  /// Nobody stands on two lists; the next plan fills what is left.
  private mutating func becomeDraft() throws {
    manifest.state = .draft
    var elsewhere: Set<ID<PersonFile>> = []
    for summary in try PlanningReading.plan(of: mission, in: store)?.manifests ?? []
    where summary.id != before.id && (summary.state == .draft || summary.state.isActive) {
      let other = try PlanningReading.manifest(summary.id, of: mission, in: store)
      elsewhere.formUnion(other?.travelling ?? [])
    }
    manifest.entries.removeAll { elsewhere.contains($0.person) }
  }

  private mutating func becomeProposed(_ request: ReopenRequest) throws {
    manifest.state = .proposed
    let review = try review(at: request.at, countsOnlyGranted: false)
    try takeOff(
      review.failing(becomes: .unset), confirmed: request.confirmed,
      "may not board any more, or have a seat elsewhere")
    guard !manifest.entries.isEmpty else { throw refusal("Nobody is left on the list.") }
    remark(review)
    manifest.numberEntries()
    try requireFit()
    try leaveDrafts(manifest.travelling)
  }

  /// What became of everybody who stood on the cancelled list.
  private mutating func noteWhoStands() {
    let codes = Dictionary(
      entries.map { ($0.person, $0.codes) }, uniquingKeysWith: { first, _ in first })
    entries = before.entries.compactMap { entry in
      let now = manifest.entries.first { $0.person == entry.person }?.state ?? .unset
      guard now != entry.state else { return nil }
      return EntryChange(
        person: entry.person, from: entry.state, to: now, codes: codes[entry.person] ?? [])
    }
  }
}
