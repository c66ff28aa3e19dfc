internal import Casework
internal import Crypto
internal import EventStore
internal import RepatriationSchema
internal import Wire

/// One command on its way into the log: appends events and keeps the projections in step, all in the
/// store's transaction.
struct IntakeTransaction {
  let store: any StoreTransaction
  let environment: IntakeEnvironment
  let author: String
  let mission: String
  let desk: String
  /// Bytes that make the ids of this command's events unique: its idempotency key or random ones.
  let seed: [UInt8]
  private var eventCount: UInt8 = 0

  init(
    _ store: any StoreTransaction, _ environment: IntakeEnvironment, author: String,
    mission: String, desk: String, seed: [UInt8]
  ) {
    self.store = store
    self.environment = environment
    self.author = author
    self.mission = mission
    self.desk = desk
    self.seed = seed
  }

  var recordedAt: Timestamp { Timestamp(microseconds: store.recordedTime) }

  // MARK: Events

  /// Appends an event and, for the persons it concerns, a line of history.
  ///
  /// - Parameter writtenBy: who wrote it offline, when somebody else sends it; the header of the log
  ///   names the sender all the same.
  mutating func append(
    _ event: IntakeEvent, at occurredAt: Timestamp, persons: [ID<PersonFile>],
    writtenBy: String? = nil
  ) throws -> Int64 {
    guard let kind = IntakeEventKind(event) else {
      throw RPCError(.internal, "an event of a newer version was about to be written")
    }
    var digest = SHA256()
    digest.update(data: Array(mission.utf8) + [0] + seed + [eventCount])
    eventCount += 1
    guard let id = StoreIdentifier(Array(digest.finalize().prefix(16))) else {
      throw RPCError(.internal, "an event id could not be made")
    }
    let header = EventHeader(
      author: author, desk: desk, mission: mission, person: persons.count == 1 ? persons[0] : nil)
    let sequence = try store.append(
      NewEvent(
        id: id, kind: kind.rawValue, version: 1, partition: mission,
        eventTime: occurredAt.microseconds, header: try header.encodedBytes(),
        body: try EventBody(event: event).encodedBytes()))
    for person in persons {
      let entry = HistoryEntry(
        sequence: sequence, kind: kind.title, occurredAt: occurredAt, recordedAt: recordedAt,
        desk: desk, author: String((writtenBy ?? author).prefix(200)))
      try store.put(
        IntakeTable.history, partition: mission,
        key: person.uuid.bytes + Self.bigEndian(UInt64(bitPattern: sequence)),
        value: try entry.encodedBytes(), indexes: [], tracking: .untracked)
    }
    return sequence
  }

  static func bigEndian(_ value: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * (7 - $0))) }
  }

  // MARK: Files and groups

  /// - Throws: `NotFound` also when the person is another mission's: the answer tells nothing.
  func file(of person: ID<PersonFile>) throws -> PersonFile {
    try IntakeReading.file(of: person, mission: mission, in: store)
  }

  /// - Throws: `Rejected` when the id names a group of another mission, which nobody may overwrite.
  func group(_ id: ID<Group>) throws -> Group? {
    guard let document = try store.get(IntakeTable.groups, key: id.uuid.bytes) else { return nil }
    guard document.partition == mission else {
      throw Rejected(field: "group", reason: "This id names another group. Make a new one.")
    }
    return try IntakeReading.decode(Group.self, document.value)
  }

  func save(_ group: Group) throws {
    try store.put(
      IntakeTable.groups, partition: mission, key: group.id.uuid.bytes,
      value: try group.encodedBytes(), indexes: [], tracking: .untracked)
  }

  /// Writes a file with its indexes, and its view for planning.
  func save(_ file: PersonFile, group: Group?) throws {
    let key = file.registration.person.uuid.bytes
    try store.put(
      IntakeTable.persons, partition: mission, key: key, value: try file.encodedBytes(),
      indexes: indexes(of: file), tracking: .untracked)
    let projection = PlanningViewProjection(
      policy: environment.policy, calendar: environment.calendar)
    let view = projection.view(of: file, group: group, at: recordedAt)
    try store.put(
      IntakeTable.views, partition: mission, key: key, value: try view.encodedBytes(),
      indexes: [], tracking: .tracked)
  }

  /// Makes the views of a group's members agree with the group.
  func refreshViews(of group: Group, except person: ID<PersonFile>? = nil) throws {
    for member in group.members where member.person != person {
      let file = try file(of: member.person)
      try save(file, group: group)
    }
  }

  private func indexes(of file: PersonFile) -> [IndexValue] {
    let registration = file.registration
    var words = IntakeIndex.words(of: registration.fullName).prefix(IntakeLimits.indexedWords / 2)
    words += IntakeIndex.words(of: registration.nativeName).prefix(IntakeLimits.indexedWords / 2)
    var indexes = Array(Set(words)).sorted().map {
      IndexValue(IntakeIndex.name, IntakeIndex.value(mission, $0))
    }
    let numbers = Set(file.documents.map(\.number).filter { !$0.isEmpty }).sorted()
    for number in numbers {
      indexes.append(
        IndexValue(IntakeIndex.documentNumber, IntakeIndex.value(mission, number)))
    }
    if !registration.nationalID.isEmpty {
      indexes.append(
        IndexValue(IntakeIndex.nationalID, IntakeIndex.value(mission, registration.nationalID)))
    }
    if !registration.queueToken.isEmpty {
      indexes.append(
        IndexValue(IntakeIndex.queueToken, IntakeIndex.value(mission, registration.queueToken)))
    }
    let calendar = environment.calendar
    let arrival = calendar.day(of: registration.receivedAt)
    let value = IntakeIndex.value(mission, arrival, registration.receivedAt)
    indexes.append(IndexValue(IntakeIndex.arrivalDay, value))
    if calendar.day(of: file.recordedAt) > arrival {
      indexes.append(IndexValue(IntakeIndex.lateDay, value))
    }
    return indexes
  }

  /// Files of the mission that hold the same document number or national identity number.
  func exactMatches(of registration: Registration) throws -> [ID<PersonFile>] {
    try exactMatches(
      of: registration.person, numbers: registration.documents.map(\.number),
      nationalID: registration.nationalID)
  }

  /// Files of the mission, other than the person's own, that hold one of the numbers.
  func exactMatches(
    of person: ID<PersonFile>, numbers: [String], nationalID: String = ""
  ) throws -> [ID<PersonFile>] {
    var keys: [[UInt8]] = []
    func look(_ index: String, _ text: String) throws {
      guard !text.isEmpty else { return }
      keys += try store.keys(
        IntakeTable.persons, index: index, value: IntakeIndex.value(mission, text), after: nil,
        limit: IntakeLimits.exactMatches
      ).elements
    }
    for number in numbers { try look(IntakeIndex.documentNumber, number) }
    try look(IntakeIndex.nationalID, nationalID)
    let others = keys.compactMap { WireUUID(bytes: $0).map { ID<PersonFile>($0) } }
    let unique = Array(Set(others)).filter { $0 != person }.sorted()
    return Array(unique.prefix(IntakeLimits.exactMatches))
  }

  /// Records that a file shares an identifier with others, in all of them: until somebody decides,
  /// none of them boards. The caller saves `file`.
  mutating func suspectDuplicates(
    of file: inout PersonFile, others: [ID<PersonFile>], basis: String, at moment: Timestamp
  ) throws {
    let room = IntakeLimits.possibleDuplicates - file.possibleDuplicates.count
    let new = others.filter { !file.possibleDuplicates.contains($0) }.prefix(max(0, room))
    guard !new.isEmpty else { return }
    let person = file.registration.person
    let sequence = try append(
      .duplicateSuspected(DuplicateSuspected(person: person, others: Array(new), basis: basis)),
      at: moment, persons: [person] + new)
    file.suspectDuplicate(of: Array(new), sequence: sequence)
    for other in new {
      var otherFile = try self.file(of: other)
      guard otherFile.possibleDuplicates.count < IntakeLimits.possibleDuplicates else { continue }
      otherFile.suspectDuplicate(of: [person], sequence: sequence)
      try save(otherFile, group: try otherFile.group.flatMap { try group($0) })
    }
  }
}

/// Limits of intake that are not the wire's.
enum IntakeLimits {
  /// Files named as exact matches of one registration.
  static let exactMatches = 64
  /// Possible duplicates kept in one file.
  static let possibleDuplicates = 64
  static let keepApart = 32
  static let holds = 32
  static let historyLines = 256
  /// Words of a person's names by which the person is found, half of them in each script.
  static let indexedWords = 40
  /// Bytes of a word that are compared.
  static let wordBytes = 96
  static let searchHits = 200
  /// Index entries looked at for one search.
  static let searchCandidates = 5_000
  /// Views in one item of the feed.
  static let viewsPerItem = 128
  /// Bytes of the views in one item, well under the largest item of the transport.
  static let viewBytesPerItem = 90_000
  /// Rows read at once when a whole mission is gone through.
  static let scanPage = 1_000
}
