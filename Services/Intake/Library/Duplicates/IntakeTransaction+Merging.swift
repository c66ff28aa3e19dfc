internal import Casework
internal import EventStore
internal import RepatriationSchema
internal import Wire

/// Merging two files, and taking that back.
extension IntakeTransaction {
  /// Files that one file speaks for directly; the schema's maximum.
  static let maximumMerged = 16

  /// Decides about a pair. Nothing of a merged file is lost or changed: it says which file speaks for it.
  mutating func decide(
    _ decision: PairDecision, _ pair: DuplicatePair, reason: String,
    survivor: ID<PersonFile>?, at moment: Timestamp
  ) throws -> DuplicatePair {
    var changed = pair
    changed.decidedAt = moment
    changed.decidedBy = author
    changed.reason = reason
    var stale: Set<ID<PersonFile>> = [pair.first, pair.second]
    switch decision {
    case .confirm:
      try requireUndecided(pair)
      changed.state = .confirmed
      if let standing = pair.survivor {
        guard survivor == nil || survivor == standing else {
          throw Rejected(
            field: "survivor",
            reason: "The files are merged the other way around. Take that back first.")
        }
        changed = try record(changed)
      } else {
        changed = try merge(changed, keeping: survivor, at: moment, &stale)
      }
    case .dismiss:
      try requireUndecided(pair)
      changed.state = .dismissed
      changed = try pair.survivor == nil ? record(changed) : split(changed, at: moment, &stale)
    case .undo:
      guard !pair.state.isUndecided || pair.survivor != nil else {
        throw Rejected(field: "decision", reason: "Nothing was decided yet, so nothing is undone.")
      }
      changed.state = .reopened
      changed = try pair.survivor == nil ? record(changed) : split(changed, at: moment, &stale)
    default:
      throw Rejected(field: "decision", reason: "Say confirm, dismiss or undo.")
    }
    try refresh(stale)
    return changed
  }

  private func requireUndecided(_ pair: DuplicatePair) throws {
    guard pair.state.isUndecided else {
      throw Rejected(
        field: "decision", reason: "This pair is decided. Undo that decision first.")
    }
    guard pair.survivor == nil else { return }
    for person in [pair.first, pair.second] {
      let file = try file(of: person)
      guard file.state != .merged, file.state != .voided else {
        throw Rejected(
          field: "pair", reason: "One of the files is \(file.state.name). Look for another pair.")
      }
    }
  }

  /// Lets one file of a pair speak for the other.
  private mutating func merge(
    _ pair: DuplicatePair, keeping wanted: ID<PersonFile>?, at moment: Timestamp,
    _ stale: inout Set<ID<PersonFile>>
  ) throws -> DuplicatePair {
    guard wanted == nil || wanted == pair.first || wanted == pair.second else {
      throw Rejected(field: "survivor", reason: "The file that goes on is one of the two.")
    }
    let survivorID = wanted ?? pair.first
    var survivor = try file(of: survivorID)
    var merged = try file(of: pair.other(than: survivorID))
    guard CaseTransitions.isAllowed(from: merged.state, to: .merged) else {
      throw Rejected(
        field: "survivor",
        reason: "A case that is \(merged.state.name) is not merged into another. Keep that file.")
    }
    guard survivor.mergedFrom.count < Self.maximumMerged else {
      throw Rejected(field: "survivor", reason: "16 files are merged into this one already.")
    }
    var pair = pair
    pair.survivor = survivorID
    pair.moved = nil
    if let id = merged.group, var group = try group(id) {
      let move = group.follow(
        merged.registration.person, into: survivorID, survivorHasGroup: survivor.group != nil)
      pair.moved = move
      if move?.joined == true { survivor.group = id }
      try save(group)
      stale.formUnion(group.members.map(\.person))
    }
    pair = try record(pair)
    merged.merge(into: survivorID, reason: pair.reason, at: moment, sequence: pair.changedAt)
    survivor.speak(for: merged.registration.person, sequence: pair.changedAt)
    try saveBoth(merged, survivor, &stale)
    try reconsiderPairs(of: merged, survivor, &stale)
    return pair
  }

  /// Takes a merge back: both files stand as they did, with what was recorded since.
  private mutating func split(
    _ pair: DuplicatePair, at moment: Timestamp, _ stale: inout Set<ID<PersonFile>>
  ) throws -> DuplicatePair {
    guard let survivorID = pair.survivor else { return pair }
    var survivor = try file(of: survivorID)
    var merged = try file(of: pair.other(than: survivorID))
    let move = pair.moved
    var pair = pair
    pair.survivor = nil
    pair.moved = nil
    if let move, var group = try group(move.group) {
      stale.formUnion(group.members.map(\.person))
      let joined = move.joined && survivor.group == move.group
      group.takeBack(
        GroupMove(group: move.group, relation: move.relation, joined: joined),
        merged: merged.registration.person, survivor: survivorID)
      if joined { survivor.group = nil }
      try save(group)
    }
    pair = try record(pair)
    merged.comeBack(reason: pair.reason, at: moment, sequence: pair.changedAt)
    survivor.release(merged.registration.person, sequence: pair.changedAt)
    try saveBoth(merged, survivor, &stale)
    try reconsiderPairs(of: merged, survivor, &stale)
    return pair
  }

  private mutating func saveBoth(
    _ merged: PersonFile, _ survivor: PersonFile, _ stale: inout Set<ID<PersonFile>>
  ) throws {
    // Who is kept apart from one of them is kept apart from whoever speaks for both.
    for file in try [merged, survivor] + spokenFor(by: merged) { stale.formUnion(file.keepApart) }
    try save(merged, group: try merged.group.flatMap { try group($0) })
    try save(survivor, group: try survivor.group.flatMap { try group($0) })
    // Another file may speak for the survivor.
    if let last = try PairReading.survivor(
      of: survivor.registration.person, mission: mission, in: store)
    {
      stale.insert(last.registration.person)
    }
  }

  /// Doubts about a merged file go on with the one that speaks for it, and end when it comes back.
  private mutating func reconsiderPairs(
    of merged: PersonFile, _ survivor: PersonFile, _ stale: inout Set<ID<PersonFile>>
  ) throws {
    let person = survivor.registration.person
    for pair in try pairs(of: merged.registration.person) where pair.state.isUndecided {
      let other = pair.other(than: merged.registration.person)
      guard other != person,
        let live = try PairReading.survivor(of: other, mission: mission, in: store),
        live.registration.person != person, live.state != .voided,
        survivor.mergedInto == nil
      else { continue }
      if try suspect(person, live.registration.person, comparison: nil) != nil {
        stale.formUnion([person, live.registration.person])
      }
    }
    for pair in try pairs(of: person) where pair.survivor == nil {
      if try reconsider(pair) { stale.formUnion([pair.first, pair.second]) }
    }
  }

  /// Writes files anew whose view or possible duplicates follow from other files.
  mutating func refresh(_ persons: Set<ID<PersonFile>>) throws {
    for person in persons.sorted() {
      guard let file = try PairReading.file(person, mission: mission, in: store) else { continue }
      try write(file, group: try file.group.flatMap { try group($0) })
    }
  }
}
