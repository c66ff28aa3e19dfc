internal import Casework
internal import EventStore
internal import RepatriationSchema
internal import Wire

/// Transfers in the store: a file has one live copy at any moment, because both sides of the move are one
/// commit.
extension IntakeTransaction {
  /// The same command on behalf of another mission: what it appends and reads is that mission's, and the
  /// author stays who they are.
  func acting(for other: String) -> IntakeTransaction {
    IntakeTransaction(
      store, environment, author: author, mission: other, desk: desk, seed: seed,
      touched: touched)
  }

  func transfer(_ id: ID<Transfer>) throws -> Transfer? {
    let document = try store.get(IntakeTable.transfers, key: id.uuid.bytes)
    return try document.map { try IntakeReading.decode(Transfer.self, $0.value) }
  }

  /// Appends the transfer's event to this mission's part of the log and writes the transfer.
  mutating func record(
    _ transfer: inout Transfer, persons: [ID<PersonFile>], at moment: Timestamp
  ) throws -> Int64 {
    let sequence = try append(.transferChanged(transfer), at: moment, persons: persons)
    try store.put(
      IntakeTable.transfers, partition: transfer.from, key: transfer.id.uuid.bytes,
      value: try transfer.encodedBytes(), indexes: transfer.indexes, tracking: .untracked)
    return sequence
  }

  mutating func save(_ file: inout PersonFile, changedBy sequence: Int64) throws {
    file.changedAt = sequence
    try save(file, group: try file.group.flatMap { try group($0) })
  }

  /// Members whose cases are open.
  func openMembers(of group: Group) throws -> [ID<PersonFile>] {
    try group.members.map(\.person).filter { try file(of: $0).state.isOpen }
  }

  /// Why a file cannot be offered; `nil` when it can.
  func transferProblem(of file: PersonFile) throws -> Rejected? {
    guard file.state.isOpen else {
      return Rejected(field: "person", reason: "The case is \(file.state.name).")
    }
    if let id = file.transfer, let other = try transfer(ID(id)), other.state == .offered {
      return Rejected(
        field: "person",
        reason: "The case is offered to \(other.to) already. Take that offer back first.")
    }
    guard file.possibleDuplicates.isEmpty else {
      return Rejected(
        field: "person", reason: "The person may be registered twice: decide that first.")
    }
    return nil
  }

  /// The offer is over and the files stay where they are. Runs for the sending mission.
  mutating func release(_ transfer: inout Transfer, at moment: Timestamp) throws -> Int64 {
    let people = transfer.everybody
    let sequence = try record(&transfer, persons: people, at: moment)
    for person in people {
      var file = try file(of: person)
      guard file.transfer == transfer.id.uuid else { continue }
      file.transfer = nil
      try save(&file, changedBy: sequence)
    }
    return sequence
  }

  /// The receiving mission begins its own files with everything that the sender's hold and their history;
  /// the sender keeps its files, closed. Runs for the receiving mission.
  ///
  /// - Parameter received: the id for the person's new file; made here when it is absent.
  mutating func take(
    _ transfer: inout Transfer, as received: ID<PersonFile>?, at moment: Timestamp
  ) throws -> Int64 {
    var sender = acting(for: transfer.from)
    let people = transfer.everybody
    var files = try people.map { try sender.file(of: $0) }
    for file in files where !file.state.isOpen || file.transfer != transfer.id.uuid {
      throw Rejected(
        field: "transfer",
        reason: "A case of it is \(file.state.name) at \(transfer.from) since it was offered. Ask "
          + "them to offer it again.")
    }
    let group = try files[0].group.flatMap { try sender.group($0) }
    try checkUnsplit(group, transfer, sender)
    var ids: [ID<PersonFile>: ID<PersonFile>] = [:]
    for person in people {
      ids[person] = ID(DerivedID.make("received", transfer.id.uuid, person.uuid))
    }
    if let received, !received.isNil { ids[transfer.person] = received }
    for id in ids.values where try store.get(IntakeTable.persons, key: id.uuid.bytes) != nil {
      throw Rejected(field: "received", reason: "This id names another person. Make a new one.")
    }
    transfer.received = ids[transfer.person]
    for index in transfer.companions.indices {
      transfer.companions[index].received = ids[transfer.companions[index].person]
    }
    let sequence = try sender.record(&transfer, persons: people, at: moment)
    let newGroup = try begin(group, of: people, ids, transfer, at: moment)
    for index in files.indices {
      try receive(files[index], ids, newGroup, transfer, from: sender, at: moment)
      try sender.close(&files[index], transfer, at: moment)
    }
    if let group { try sender.leave(group, people, at: moment) }
    return sequence
  }

  /// A group that must not be split goes as it is, also when somebody has joined it since the offer.
  private func checkUnsplit(
    _ group: Group?, _ transfer: Transfer, _ sender: IntakeTransaction
  ) throws {
    guard let group, !group.splittable else { return }
    let missing = try sender.openMembers(of: group).filter { !transfer.everybody.contains($0) }
    guard missing.isEmpty else {
      throw Rejected(
        field: "transfer",
        reason: "The group has changed since it was offered and must not be split. Ask "
          + "\(transfer.from) to offer it again.")
    }
  }

  /// The group of those who arrive together.
  private mutating func begin(
    _ group: Group?, of people: [ID<PersonFile>], _ ids: [ID<PersonFile>: ID<PersonFile>],
    _ transfer: Transfer, at moment: Timestamp
  ) throws -> Group? {
    guard let group, people.count > 1 else { return nil }
    var moved = Group(
      id: ID(DerivedID.make("group", transfer.id.uuid)), mission: mission, kind: group.kind,
      splittable: group.splittable)
    moved.members = group.members.compactMap { member in
      ids[member.person].map { GroupMember(person: $0, relation: member.relation) }
    }
    _ = try append(.grouped(moved), at: moment, persons: moved.members.map(\.person))
    try save(moved)
    return moved
  }

  /// Begins the receiving mission's file.
  private mutating func receive(
    _ file: PersonFile, _ ids: [ID<PersonFile>: ID<PersonFile>], _ group: Group?,
    _ transfer: Transfer, from sender: IntakeTransaction, at moment: Timestamp
  ) throws {
    let before = file.registration.person
    guard let id = ids[before] else { return }
    var moved = file
    moved.registration.person = id
    moved.registration.mission = mission
    // The sender's own numbers mean nothing here.
    moved.registration.queueToken = ""
    moved.registration.announcement = nil
    moved.registration.group = group?.id
    moved.group = group?.id
    moved.receivedFrom = transfer.from
    moved.transfer = transfer.id.uuid
    moved.keepApart = file.keepApart.compactMap { ids[$0] }.sorted()
    moved.mergedFrom = []
    // A seat on the sender's manifest does not come along.
    if moved.state == .manifested { moved.enter(.processing, reason: "", at: moment) }
    try copyHistory(of: before, to: id, from: sender)
    let sequence = try append(
      .fileReceived(
        FileReceived(transfer: transfer.id, from: transfer.from, before: before, file: moved)),
      at: moment, persons: [id])
    moved.changedAt = sequence
    try save(moved, group: group)
  }

  /// The lines of a history come along as they are: who recorded what, at which mission.
  private func copyHistory(
    of before: ID<PersonFile>, to id: ID<PersonFile>, from sender: IntakeTransaction
  ) throws {
    var lines: [(sequence: [UInt8], value: [UInt8])] = []
    try IntakeReading.forEach(
      IntakeTable.history, mission: sender.mission, keys: .prefix(before.uuid.bytes), in: store
    ) { lines.append((Array($0.key.dropFirst(before.uuid.bytes.count)), $0.value)) }
    for line in lines {
      try store.put(
        IntakeTable.history, partition: mission, key: id.uuid.bytes + line.sequence,
        value: line.value, indexes: [], tracking: .untracked)
    }
  }

  /// Closes the sender's file with the reason. Runs for the sending mission.
  private mutating func close(
    _ file: inout PersonFile, _ transfer: Transfer, at moment: Timestamp
  ) throws {
    let step = StateChange(
      to: .transferred, reason: transfer.reason, counterpart: transfer.to)
    try record(.state(step), in: &file, at: moment)
    try save(file, group: try file.group.flatMap { try group($0) })
  }

  /// Takes those who went out of a group of which others stay. Runs for the sending mission.
  private mutating func leave(
    _ group: Group, _ people: [ID<PersonFile>], at moment: Timestamp
  ) throws {
    let staying = group.members.filter { !people.contains($0.person) }
    guard !staying.isEmpty else { return }
    var rest = group
    rest.members = staying
    let sequence = try append(.grouped(rest), at: moment, persons: staying.map(\.person))
    try save(rest)
    for person in people {
      var file = try file(of: person)
      file.group = nil
      file.changedAt = sequence
      try save(file, group: nil)
    }
    try refreshViews(of: rest)
  }
}
