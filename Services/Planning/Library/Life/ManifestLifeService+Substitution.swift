internal import Casework
internal import EventStore
internal import PlanModel
package import RepatriationSchema
internal import Wire
package import WireRPC

extension ManifestLifeService {
  package func substitute(
    _ request: SubstituteRequest, context: RPCServerContext
  ) async throws -> LifeReply {
    guard !request.`in`.isEmpty else {
      throw Rejected.field("in", "Name who takes the seats.")
    }
    let people = request.`in` + request.out
    guard Set(people).count == people.count else {
      throw Rejected.field("in", "A person is named twice.")
    }
    let isStale = try requireFresh(
      mission: try Caller(context).mission, manifest: request.manifest,
      acknowledged: request.staleAcknowledged)
    return try await change(
      request, mission: request.mission, manifest: request.manifest, context: context
    ) { life in
      try life.require(version: request.version)
      try life.require(moment: request.at)
      try life.requireSubstitution(at: request.at)
      try life.giveUp(request)
      try life.seat(request)
      try life.leaveDrafts(request.`in`)
      return try life.save(
        .substituted, at: request.at, reason: request.reason, staleAcknowledged: isStale)
    }
  }
}

extension LifeTransaction {
  fileprivate func requireSubstitution(at moment: Timestamp) throws {
    guard [.proposed, .locked, .submitted].contains(before.state) else {
      throw refusal("Seats are given to others on a list that is proposed, locked or submitted.")
    }
    guard moment <= moments.substitutesUntil else {
      throw refusal("Seats could be given to others until \(moments.substitutesUntil).")
    }
  }

  /// Who gives up a seat: whole parties who travel, or people who are off the list already and whose seat
  /// nobody has.
  fileprivate mutating func giveUp(_ request: SubstituteRequest) throws {
    for person in request.out {
      guard let index = before.index(of: person) else {
        throw refusal("\(person) is not on this list.")
      }
      let entry = before.entries[index]
      if entry.substitutedBy != nil {
        throw refusal("The seat of number \(entry.number) is somebody else's already.")
      }
      if [.checkedIn, .boarded].contains(entry.state) {
        throw refusal("Number \(entry.number) is \(entry.state.words): offload them first.")
      }
    }
    let leaving = request.out.filter(before.holds)
    let review = try review(at: request.at, countsOnlyGranted: true)
    let left = review.wholeParties(of: leaving).filter { !leaving.contains($0) }
    guard left.isEmpty else {
      var refusal = refusal(
        "A party is not split: \(left.count) more travel with them. Name them too.")
      refusal.failing = left.map {
        FailingEntry(person: $0, codes: [.groupIncomplete], withGroup: true)
      }
      throw refusal
    }
    for person in leaving {
      guard let index = manifest.index(of: person) else { continue }
      if before.state.countsOnlyGranted {
        move(index, to: .substituted)
      } else {
        entries.append(EntryChange(person: person, from: manifest.entries[index].state))
        manifest.entries.remove(at: index)
      }
    }
  }

  /// Lists people from standby: everything granted, whole parties, and they fit.
  fileprivate mutating func seat(_ request: SubstituteRequest) throws {
    let state: EntryState = before.state.countsOnlyGranted ? .confirmed : .planned
    for person in request.`in` {
      guard manifest.index(of: person) == nil else {
        throw refusal("\(person) is or was on this list already.")
      }
      guard manifest.entries.count < PlanningLimits.entries else {
        throw refusal("The list holds \(PlanningLimits.entries) entries already.")
      }
      manifest.entries.append(ManifestEntry(person: person, state: state))
      entries.append(EntryChange(person: person, to: state))
    }
    let review = try review(at: request.at, countsOnlyGranted: true)
    let failing = review.failing(among: Set(request.`in`), becomes: .unset)
    guard failing.isEmpty else {
      var refusal = refusal("Who takes a seat must be ready, with everybody of their party.")
      refusal.failing = failing
      throw refusal
    }
    let shape = try ListShape(
      review.parties, on: manifest.departure, mission: mission, environment: environment)
    if let problem = shape.problem { throw refusal("They do not fit: \(problem).") }
    manifest.escorts = UInt16(clamping: shape.escorts)
    for person in request.`in` {
      guard let index = manifest.index(of: person), let view = review.views[person] else {
        continue
      }
      let party = review.parties.first { $0.members.contains { $0.person == person } }
      manifest.entries[index] = described(
        view, in: party, place: shape.places[person], state: state, at: request.at)
    }
    for (gone, come) in zip(request.out, request.`in`) {
      if let index = manifest.index(of: gone) { manifest.entries[index].substitutedBy = come }
      if let index = manifest.index(of: come) { manifest.entries[index].substitutes = gone }
    }
    remark(review)
    manifest.numberEntries()
  }

  /// The entry of somebody who takes a seat, as a plan would have written it.
  private func described(
    _ view: PlanningView, in party: TravellingParty?, place: Member.Place?, state: EntryState,
    at moment: Timestamp
  ) -> ManifestEntry {
    let today = rulebook.calendar.day(of: moment)
    let waiting = PriorityByWaiting(view, policy: rulebook.policy, on: today)
    let airports = rulebook.airports(near: party?.leader?.originProvince ?? view.originProvince)
    let day = conditions.departureDay
    return ManifestEntry(
      person: view.person, group: view.group,
      tier: party?.tier(rulebook.policy, on: today) ?? waiting.tier, state: state,
      services: rulebook.services(of: view, place: place, on: day),
      ageBand: rulebook.band(of: view, on: day),
      pointOfEntry: airports.first(where: conditions.pointsOfEntry.contains)
        ?? conditions.departure.legs.last ?? FixedASCII<3>(), ownTier: waiting.ownTier,
      movedUpAfterDays: waiting.movedUpAfterDays)
  }

  /// Who has a seat here stands on no draft any more: the next plan gives their place to others.
  func leaveDrafts(_ people: [ID<PersonFile>]) throws {
    let wanted = Set(people)
    guard let plan = try PlanningReading.plan(of: mission, in: store) else { return }
    var changed: [ManifestSummary] = []
    for summary in plan.manifests where summary.state == .draft {
      guard var draft = try PlanningReading.manifest(summary.id, of: mission, in: store),
        draft.entries.contains(where: { wanted.contains($0.person) })
      else { continue }
      draft.entries.removeAll { wanted.contains($0.person) }
      draft.standby.removeAll { wanted.contains($0.person) }
      draft.revision &+= 1
      try draft.seal()
      try store.put(
        PlanningTable.manifests, partition: mission, key: PlanningKey.text(mission, draft.id),
        value: try draft.encodedBytes(), indexes: [], tracking: .untracked)
      changed.append(draft.summary)
    }
    if !changed.isEmpty { try PublishedPlan.replace(changed, of: mission, in: store) }
  }
}
