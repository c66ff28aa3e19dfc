internal import Casework
internal import EventStore
internal import MissionPolicy
internal import RepatriationSchema
internal import Sealing
internal import Testing
internal import Wire

@testable internal import IntakeService

/// Files, groups and pairs from the events alone, by the rules of `Casework` and nothing of intake's.
struct Replay {
  private var files: [ID<PersonFile>: PersonFile] = [:]
  private var groups: [ID<Group>: Group] = [:]
  private var pairs: [ID<DuplicatePair>: DuplicatePair] = [:]

  init(_ bench: IntakeBench) async throws {
    let events = try await bench.store.read { try $0.events(after: 0, limit: 1000).elements }
    for stored in events {
      let body = try EventBody(encoded: stored.event.body)
      try apply(try #require(body.event), stored)
    }
    for person in files.keys {
      let others = pairs.values.filter { isWaiting($0) && [$0.first, $0.second].contains(person) }
      files[person]?.setPossibleDuplicates(
        others.map { $0.other(than: person) }, sequence: 0)
    }
  }

  private mutating func apply(_ event: IntakeEvent, _ stored: StoredEvent) throws {
    let moment = Timestamp(microseconds: stored.event.eventTime)
    let policy = IntakeBench.policy.policy
    switch event {
    case .registered(let registered):
      let person = registered.registration.person
      files[person] = PersonFile(
        registered, sequence: stored.sequence,
        recordedAt: Timestamp(microseconds: stored.recordedTime), policy: policy)
      if let id = registered.registration.group {
        groups[id, default: Group(id: id)].members.append(
          GroupMember(person: person, relation: registered.registration.relation))
      }
    case .changed(let changed):
      files[changed.person]?.apply(
        try #require(changed.change), sequence: stored.sequence, at: moment,
        on: IntakeBench.policy.calendar.day(of: moment), policy: policy)
    case .pairChanged(let changed):
      var pair = changed.pair
      pair.changedAt = stored.sequence
      move(from: pairs[pair.id], to: pair)
      pairs[pair.id] = pair
    default:
      Issue.record("the replay knows no \(stored.event.kind)")
    }
  }

  /// Merges or parts two files when the pair says so for the first time.
  private mutating func move(from old: DuplicatePair?, to new: DuplicatePair) {
    let moment = new.decidedAt ?? Timestamp()
    if let survivor = new.survivor, old?.survivor == nil {
      let merged = new.other(than: survivor)
      if let move = new.moved {
        _ = groups[move.group]?.follow(
          merged, into: survivor, survivorHasGroup: files[survivor]?.group != nil)
        if move.joined { files[survivor]?.group = move.group }
      }
      files[merged]?.merge(
        into: survivor, reason: new.reason, at: moment, sequence: new.changedAt)
      files[survivor]?.speak(for: merged, sequence: new.changedAt)
    } else if let survivor = old?.survivor, new.survivor == nil {
      let merged = new.other(than: survivor)
      if let move = old?.moved {
        let joined = move.joined && files[survivor]?.group == move.group
        groups[move.group]?.takeBack(
          GroupMove(group: move.group, relation: move.relation, joined: joined), merged: merged,
          survivor: survivor)
        if joined { files[survivor]?.group = nil }
      }
      files[merged]?.comeBack(reason: new.reason, at: moment, sequence: new.changedAt)
      files[survivor]?.release(merged, sequence: new.changedAt)
    }
  }

  private func isWaiting(_ pair: DuplicatePair) -> Bool {
    guard pair.state.isUndecided, pair.zone == .same || pair.zone == .review else { return false }
    return pair.survivor != nil
      || ![pair.first, pair.second].contains { files[$0]?.state == .merged }
  }

  /// Whether the store holds the same.
  func check(_ bench: IntakeBench) async throws {
    let stored = try await bench.store.read { reader in
      (
        files: try reader.scan(IntakeTable.persons, partition: nil, keys: .all, limit: 1000)
          .elements.map { try PersonFile(encoded: $0.value) },
        groups: try reader.scan(IntakeTable.groups, partition: nil, keys: .all, limit: 1000)
          .elements.map { try Group(encoded: $0.value) }
      )
    }
    #expect(stored.files.count == files.count && stored.groups.count == groups.count)
    for var file in stored.files {
      let person = file.registration.person
      // A file written anew because another one changed names the event of that.
      file.changedAt = files[person]?.changedAt ?? 0
      #expect(file == files[person])
    }
    for group in stored.groups { #expect(group.members == groups[group.id]?.members) }
    let all = try await bench.allPairs()
    #expect(all.count == pairs.count)
    for pair in all { #expect(pair == pairs[pair.id]) }
  }
}
