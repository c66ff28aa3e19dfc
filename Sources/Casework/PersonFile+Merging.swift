package import RepatriationSchema
package import Wire

/// What a pair of files that may be one person means to each of them.
///
/// The file that is merged stays as it is and can be read; it only says which file speaks for it. So a
/// merge can be taken back at any time.
extension PersonFile {
  /// Files that may be the same person and wait for a decision, as the pairs have it.
  package mutating func setPossibleDuplicates(_ others: [ID<PersonFile>], sequence: Int64) {
    let sorted = Array(Set(others)).sorted()
    guard sorted != possibleDuplicates else { return }
    changedAt = sequence
    possibleDuplicates = sorted
  }

  /// Another file speaks for this one from now on.
  package mutating func merge(
    into survivor: ID<PersonFile>, reason: String, at moment: Timestamp, sequence: Int64
  ) {
    enter(.merged, reason: reason, at: moment)
    mergedInto = survivor
    changedAt = sequence
  }

  /// This file speaks for another one from now on.
  package mutating func speak(for merged: ID<PersonFile>, sequence: Int64) {
    mergedFrom = Array(Set(mergedFrom + [merged])).sorted()
    changedAt = sequence
  }

  /// The merge is taken back: the file is in the state in which it was.
  package mutating func comeBack(reason: String, at moment: Timestamp, sequence: Int64) {
    let before = stateBefore
    enter(before == .unset ? .processing : before, reason: reason, at: moment)
    mergedInto = nil
    changedAt = sequence
  }

  /// The merge is taken back: this file speaks for the other one no longer.
  package mutating func release(_ merged: ID<PersonFile>, sequence: Int64) {
    mergedFrom.removeAll { $0 == merged }
    changedAt = sequence
  }

  /// The file together with what must not get lost from the files that it speaks for: holds,
  /// separations, needs, danger. What planning sees of a merged person follows from it; nothing of it is
  /// recorded in this file.
  package func speaking(for merged: [PersonFile]) -> PersonFile {
    var whole = self
    for other in merged {
      whole.holds += other.holds.filter { $0.releasedAt == nil }
      whole.keepApart += other.keepApart
      for need in other.needs where !whole.needs.contains(where: { $0.code == need.code }) {
        whole.needs.append(need)
      }
      whole.vulnerable = whole.vulnerable || other.vulnerable
      if other.inDanger {
        whole.inDanger = true
        let deadlines = [whole.dangerDeadline, other.dangerDeadline].compactMap { $0 }
        whole.dangerDeadline = deadlines.min()
      }
      if whole.fitToFly == nil { whole.fitToFly = other.fitToFly }
    }
    whole.keepApart = Array(Set(whole.keepApart)).sorted()
    return whole
  }
}

extension Group {
  /// Members that a group holds; the schema's maximum.
  package static let maximumMembers = 64

  /// The surviving file takes the place of the one that is merged, unless it has a place elsewhere.
  ///
  /// - Returns: what changed; `nil` when the merged file was not a member.
  package mutating func follow(
    _ merged: ID<PersonFile>, into survivor: ID<PersonFile>, survivorHasGroup: Bool
  ) -> GroupMove? {
    guard let index = members.firstIndex(where: { $0.person == merged }) else { return nil }
    let member = members.remove(at: index)
    let joins = !survivorHasGroup && !members.contains { $0.person == survivor }
    if joins {
      members.insert(GroupMember(person: survivor, relation: member.relation), at: index)
    }
    return GroupMove(group: id, relation: member.relation, joined: joins)
  }

  /// Puts the file that was merged back into its place.
  package mutating func takeBack(
    _ move: GroupMove, merged: ID<PersonFile>, survivor: ID<PersonFile>
  ) {
    if move.joined { members.removeAll { $0.person == survivor } }
    guard !members.contains(where: { $0.person == merged }),
      members.count < Self.maximumMembers
    else { return }
    members.append(GroupMember(person: merged, relation: move.relation))
  }
}
