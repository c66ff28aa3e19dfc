internal import Casework
internal import EventStore
internal import RepatriationSchema
internal import Sealing
internal import Wire

/// Erasures in the store. Runs for the mission of the person.
extension IntakeTransaction {
  func erasure(of person: ID<PersonFile>) throws -> Erasure? {
    guard let document = try store.get(IntakeTable.erasures, key: person.uuid.bytes),
      document.partition == mission
    else { return nil }
    return try IntakeReading.decode(Erasure.self, document.value)
  }

  /// The erasures that took a file out of the store. Others may name it as well: whoever spoke for it once
  /// was to be erased with it, and that was withdrawn.
  func erasures(thatTook file: ID<PersonFile>) throws -> [Erasure] {
    try store.keys(
      IntakeTable.erasures, index: ErasureIndex.file, value: file.uuid.bytes, after: nil,
      limit: ErasureLimits.ofOneFile
    ).elements.compactMap { key in
      guard let id = WireUUID(bytes: key), let erasure = try erasure(of: ID(id)),
        erasure.state.tookFiles
      else { return nil }
      return erasure
    }
  }

  func legalHold(on person: ID<PersonFile>) throws -> LegalHold? {
    guard let document = try store.get(IntakeTable.legalHolds, key: person.uuid.bytes),
      document.partition == mission
    else { return nil }
    return try IntakeReading.decode(LegalHold.self, document.value)
  }

  /// Appends the event that an erasure changed, and keeps it.
  @discardableResult
  mutating func record(_ erasure: Erasure) throws -> Int64 {
    let sequence = try append(
      .erasureChanged(erasure), at: recordedAt, persons: [erasure.person], inHistory: false)
    try store.put(
      IntakeTable.erasures, partition: mission, key: erasure.person.uuid.bytes,
      value: try erasure.encodedBytes(), indexes: erasure.indexes, tracking: .untracked)
    return sequence
  }

  /// The files that an erasure takes: the person's own and those that it speaks for.
  ///
  /// - Throws: `Rejected` with the reason when it cannot be; `HiddenID` for another mission's people.
  func erasable(_ person: ID<PersonFile>) throws -> [PersonFile] {
    let file = try file(of: person)
    guard file.mergedInto == nil else {
      throw Rejected(
        field: "person", reason: "Another file speaks for this one: ask to erase that person.")
    }
    let files = [file] + (try spokenFor(by: file))
    for file in files where file.state.isOpen {
      throw Rejected(
        field: "person",
        reason:
          "The case is \(file.state.name). Close it first: who is helped is not erased.")
    }
    for file in files {
      if let hold = try legalHold(on: file.registration.person), hold.releasedAt == nil {
        throw Rejected(
          field: "person",
          reason: "A legal hold suspends erasure: \(hold.reason). It must be released first.")
      }
    }
    return files
  }

  /// Takes everything of some files out of the store, and out of what they share with others.
  ///
  /// - Returns: the keys that are to be destroyed once this is durable.
  mutating func remove(_ files: [PersonFile], keys: KeyRing) throws -> [DoomedKey] {
    var doomed: [DoomedKey] = []
    var affected: Set<ID<PersonFile>> = []
    let gone = Set(files.map(\.registration.person))
    for file in files {
      let id = IntakeSealing.identifier(file.registration.person)
      for subject in try keys.subjects(naming: id)
      where !doomed.contains(where: { $0.subject == subject }) {
        doomed.append(try rewrite(subject, without: gone, keys: keys, affected: &affected))
      }
    }
    for file in files {
      let person = file.registration.person
      affected.formUnion(file.keepApart)
      affected.formUnion(file.distinctFrom)
      if let id = file.group, let group = try self.group(id) { try leave(group, gone) }
      try removeRows(of: file)
      let subject = SubjectIdentifier.person(IntakeSealing.identifier(person))
      doomed.append((subject, try keys.retire(subject)))
    }
    try forget(gone, in: affected.subtracting(gone))
    // What is spooled from now on is of those who remain; what was, is noise.
    if let snapshots = try keys.renewFileKey(of: mission) { doomed.append(snapshots) }
    return doomed
  }

  /// Writes what several people share anew, without those who go, under a new key.
  private mutating func rewrite(
    _ subject: SubjectIdentifier, without gone: Set<ID<PersonFile>>, keys: KeyRing,
    affected: inout Set<ID<PersonFile>>
  ) throws -> DoomedKey {
    let id = WireUUID(bytes: subject.id.bytes) ?? WireUUID()
    switch subject.kind {
    case IntakeSealing.Kind.list:
      guard let document = try store.get(IntakeTable.lists, key: subject.id.bytes),
        document.partition == mission
      else { break }
      var list = try IntakeReading.decode(AuthorityList.self, document.value)
      for index in list.lines.indices where gone.contains(list.lines[index].person) {
        list.lines[index].reason = ""
        list.lines[index].number = ""
      }
      let through = try keys.renew(subject)
      _ = try record(&list, .edited, at: recordedAt)
      return (subject, through)
    case IntakeSealing.Kind.transfer:
      guard var transfer = try self.transfer(ID(id)),
        [transfer.from, transfer.to].contains(mission)
      else { break }
      transfer.reason = ""
      transfer.decisionReason = ""
      let through = try keys.renew(subject)
      _ = try record(&transfer, persons: [], at: recordedAt)
      return (subject, through)
    case IntakeSealing.Kind.pair:
      guard let pair = try PairReading.pair(ID(id), mission: mission, in: store) else { break }
      affected.formUnion([pair.first, pair.second])
      try store.delete(IntakeTable.pairs, key: subject.id.bytes)
    default:
      // A place in the queue goes with the file that names its token; a separation is an event alone.
      break
    }
    // Somebody may be given the same token before the key is destroyed.
    return (subject, try keys.retire(subject))
  }

  mutating func leave(_ group: Group, _ gone: Set<ID<PersonFile>>) throws {
    var rest = group
    rest.members.removeAll { gone.contains($0.person) }
    guard rest.members.count < group.members.count else { return }
    guard !rest.members.isEmpty else {
      try store.delete(IntakeTable.groups, key: group.id.uuid.bytes)
      return
    }
    _ = try append(.grouped(rest), at: recordedAt, persons: rest.members.map(\.person))
    try save(rest)
    try refreshViews(of: rest)
  }

  private func removeRows(of file: PersonFile) throws {
    let person = file.registration.person
    var lines: [[UInt8]] = []
    try IntakeReading.forEach(
      IntakeTable.history, mission: mission, keys: .prefix(person.uuid.bytes), in: store
    ) { lines.append($0.key) }
    for line in lines { try store.delete(IntakeTable.history, key: line) }
    let token = IntakeIndex.value(mission, file.registration.queueToken)
    if !file.registration.queueToken.isEmpty {
      try store.delete(IntakeTable.queue, key: token)
      try store.delete(IntakeTable.rejects, key: token)
      try store.delete(IntakeTable.settledRejects, key: token)
    }
    try removeRows(of: person)
  }

  /// Takes the rows that are found by a person's id alone.
  func removeRows(of person: ID<PersonFile>) throws {
    let key = person.uuid.bytes
    for kind in ListKind.allKnownNumbers {
      try store.delete(IntakeTable.listLines, key: [kind] + key)
    }
    try store.delete(IntakeTable.legalHolds, key: key)
    try store.delete(IntakeTable.views, key: key)
    try store.delete(IntakeTable.persons, key: key)
    environment.people.put(nil, of: person, mission: mission)
    environment.people.unname(person, mission: mission)
    touched.insert(PeopleMatching.Touched(mission: mission, person: person))
  }

  /// Takes the ids of those who are gone out of the files of others.
  mutating func forget(
    _ gone: Set<ID<PersonFile>>, in others: Set<ID<PersonFile>>
  ) throws {
    for other in others.sorted() {
      guard var file = try PairReading.file(other, mission: mission, in: store) else { continue }
      file.keepApart.removeAll { gone.contains($0) }
      file.distinctFrom.removeAll { gone.contains($0) }
      try write(file, group: try file.group.flatMap { try group($0) })
    }
  }
}

extension Erasure {
  /// By each file that it took, for a follower that names one of them.
  var indexes: [IndexValue] {
    state.tookFiles ? files.map { IndexValue(ErasureIndex.file, $0.uuid.bytes) } : []
  }
}

extension ErasureState {
  /// Whether the files are gone from the store.
  var tookFiles: Bool { [.removed, .erased, .complete].contains(self) }
}

enum ErasureIndex {
  /// Erasures by file.
  static let file = "file"
}

extension ListKind {
  /// The numbers of all kinds that keys of `IntakeTable.listLines` begin with.
  static let allKnownNumbers: [UInt8] = [
    ListKind.fineWaiver, .exitPermit, .travelDocument,
  ].map { UInt8(truncatingIfNeeded: $0.rawValue) }
}
