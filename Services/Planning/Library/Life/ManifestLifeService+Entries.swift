internal import Casework
internal import EventStore
package import RepatriationSchema
internal import ServiceKit
internal import Wire
package import WireRPC

extension ManifestLifeService {
  /// What a desk may say at the counter; everything else is a planner's.
  private static let ofTheCounter: [EntryState] = [.confirmed, .checkedIn, .boarded, .noShow]
  /// Where somebody stands who is let nearer to the aircraft: checked by all rules there and then.
  private static let checked: [EntryState] = [.confirmed, .checkedIn, .boarded]

  package func entries(
    _ request: EntriesRequest, context: RPCServerContext
  ) async throws -> LifeReply {
    let caller = try Caller(context)
    try caller.require(mission: request.mission)
    if caller.identity.role == .intakeOfficer, !Self.ofTheCounter.contains(request.to) {
      throw RPCError(
        .permissionDenied, "an intake officer checks people in; a planner takes them off",
        isNotExecuted: true)
    }
    guard !request.persons.isEmpty, Set(request.persons).count == request.persons.count else {
      throw Rejected.field("persons", "Name at least one person, and each once.")
    }
    let isChecked = Self.checked.contains(request.to)
    let isStale =
      isChecked
      ? try requireFresh(
        mission: caller.mission, manifest: request.manifest,
        acknowledged: request.staleAcknowledged) : false
    return try await change(
      request, mission: request.mission, manifest: request.manifest, context: context
    ) { life in
      try life.require(version: request.version, persons: request.persons)
      try life.require(moment: request.at)
      try life.requireEntries(request)
      if isChecked {
        try life.admit(request)
      } else {
        try life.take(request)
      }
      return try life.save(
        .entries, at: request.at, reason: request.reason, staleAcknowledged: isStale)
    }
  }
}

extension LifeTransaction {
  /// Everybody named is listed, and may stand there next.
  fileprivate func requireEntries(_ request: EntriesRequest) throws {
    if request.to == .checkedIn, request.at < moments.checkInFrom {
      throw refusal("Check-in opens at \(moments.checkInFrom).")
    }
    for person in request.persons {
      guard let index = before.index(of: person) else {
        throw refusal("\(person) is not on this list.")
      }
      let entry = before.entries[index]
      guard
        EntryTransitions.isAllowed(from: entry.state, to: request.to, in: before.state)
      else {
        throw refusal(Self.notAllowed(entry, request.to, before.state))
      }
      if !entry.state.isLive, let other = entry.substitutedBy {
        throw refusal("\(person) cannot come back: the seat is \(other)'s.")
      }
    }
  }

  private static func notAllowed(
    _ entry: ManifestEntry, _ to: EntryState, _ manifest: ManifestState
  ) -> String {
    let allowed = EntryTransitions.allowed(from: entry.state, in: manifest).map(\.words)
    let what = "Number \(entry.number) is \(entry.state.words) on a list that is \(manifest.name)"
    if allowed.isEmpty { return "\(what): there is nothing to change." }
    return "\(what), and cannot be \(to.words). Possible: " + allowed.joined(separator: ", ") + "."
  }

  /// Checks people in, boards them or takes them back. Who may not board by now is denied there and then,
  /// and with them whoever must not travel without them.
  fileprivate mutating func admit(_ request: EntriesRequest) throws {
    let wanted = Set(request.persons)
    // Who comes back must fit in again.
    let returning = manifest.entries.indices.filter {
      wanted.contains(manifest.entries[$0].person) && !manifest.entries[$0].state.isLive
    }
    for index in returning { manifest.entries[index].state = .confirmed }
    let review = try review(at: request.at, countsOnlyGranted: true)
    let failing = review.failing(among: wanted, becomes: .denied)
    for index in returning { manifest.entries[index].state = before.entries[index].state }
    let denied = Set(failing.map(\.person))
    if !returning.isEmpty, !denied.isEmpty {
      var refusal = refusal("Whoever comes back must be allowed to board. Nothing was changed.")
      refusal.failing = failing
      throw refusal
    }
    takeOff(
      failing.filter { EntryTransitions.isAllowed(from: $0.state, to: .denied, in: before.state) })
    for person in request.persons where !denied.contains(person) {
      guard let index = manifest.index(of: person) else { continue }
      move(index, to: request.to)
    }
    remark(review)
    if !returning.isEmpty { try requireFit() }
  }

  /// Takes people off, or says that they did not come: whole parties.
  fileprivate mutating func take(_ request: EntriesRequest) throws {
    let review = try review(at: request.at, countsOnlyGranted: true)
    let whole = review.wholeParties(of: request.persons)
    let left = whole.filter { !request.persons.contains($0) }
    guard left.isEmpty else {
      var refusal = refusal(
        "A party is not split: \(left.count) more travel with them. Name them too, or have an officer "
          + "split the group.")
      refusal.failing = left.compactMap { person in
        manifest.index(of: person).map { index in
          let entry = manifest.entries[index]
          return FailingEntry(
            person: person, number: entry.number, group: entry.group, state: entry.state,
            codes: [.groupIncomplete], withGroup: true, becomes: request.to)
        }
      }
      throw refusal
    }
    for person in request.persons {
      guard let index = manifest.index(of: person) else { continue }
      if before.state.countsOnlyGranted {
        move(index, to: request.to)
      } else {
        entries.append(EntryChange(person: person, from: manifest.entries[index].state))
        manifest.entries.remove(at: index)
      }
    }
  }
}
