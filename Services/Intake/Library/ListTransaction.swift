internal import Casework
internal import EventStore
internal import RepatriationSchema
internal import ServiceHost
internal import Wire

/// Authority lists in the store.
extension IntakeTransaction {
  /// - Throws: `NotFound` also when the list is another mission's.
  func list(_ id: ID<AuthorityList>) throws -> AuthorityList {
    try ListReading.list(id, mission: mission, in: store)
  }

  /// Appends the list's event and writes the list as it stands after it.
  mutating func record(
    _ list: inout AuthorityList, _ change: ListChangeKind, at moment: Timestamp
  ) throws -> Int64 {
    let sequence = try append(
      .listChanged(ListChanged(list: list, change: change)), at: moment, persons: [])
    list.changedAt = sequence
    try store.put(
      IntakeTable.lists, partition: mission, key: list.id.uuid.bytes,
      value: try list.encodedBytes(), indexes: [], tracking: .untracked)
    return sequence
  }

  /// The list on which this person waits for an answer of this kind.
  func openList(of person: ID<PersonFile>, kind: ListKind) throws -> ID<AuthorityList>? {
    let document = try store.get(IntakeTable.listLines, key: lineKey(person, kind))
    return document.flatMap { WireUUID(bytes: $0.value) }.map { ID($0) }
  }

  func openLine(of person: ID<PersonFile>, on list: AuthorityList) throws {
    try store.put(
      IntakeTable.listLines, partition: mission, key: lineKey(person, list.kind),
      value: list.id.uuid.bytes, indexes: [], tracking: .untracked)
  }

  func closeLine(of person: ID<PersonFile>, on list: AuthorityList) throws {
    guard try openList(of: person, kind: list.kind) == list.id else { return }
    try store.delete(IntakeTable.listLines, key: lineKey(person, list.kind))
  }

  private func lineKey(_ person: ID<PersonFile>, _ kind: ListKind) -> [UInt8] {
    [kind.rawValue] + person.uuid.bytes
  }

  /// The planning view of a person as it stands.
  func view(of person: ID<PersonFile>) throws -> PlanningView {
    guard let document = try store.get(IntakeTable.views, key: person.uuid.bytes),
      document.partition == mission
    else { throw HiddenID(what: "person") }
    return try IntakeReading.decode(PlanningView.self, document.value)
  }

  /// Records a change of a file as an event of its own; the caller saves the file.
  mutating func record(
    _ change: Change, in file: inout PersonFile, at moment: Timestamp
  ) throws {
    let person = file.registration.person
    let sequence = try append(
      .changed(Changed(person: person, change: change)), at: moment, persons: [person])
    file.apply(
      change, sequence: sequence, at: moment, on: environment.calendar.day(of: moment),
      policy: environment.policy)
    if let problem = FileLimits.problem(in: file) { throw problem }
  }
}

/// Look-ups of lists that commands and queries share.
enum ListReading {
  /// - Throws: `HiddenID` when the list is another mission's or none: the answer tells nothing.
  static func list(
    _ id: ID<AuthorityList>, mission: String, in reader: any StoreReader
  ) throws -> AuthorityList {
    guard let document = try reader.get(IntakeTable.lists, key: id.uuid.bytes),
      document.partition == mission
    else { throw HiddenID(what: "list") }
    return try IntakeReading.decode(AuthorityList.self, document.value)
  }
}

extension AuthorityList {
  /// Longest list; the schema's limit.
  static let maximumLines = 1024

  func lineNumber(of person: ID<PersonFile>) -> Int? {
    lines.firstIndex { $0.person == person }.map { $0 + 1 }
  }
}
