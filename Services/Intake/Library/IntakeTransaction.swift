internal import Casework
internal import Crypto
internal import EventStore
internal import RepatriationSchema
internal import Wire
internal import WireRPC

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
  /// What is looked at again if the command fails.
  let touched: TouchedFiles
  /// Files that the desk saw and of which it says that they are somebody else's.
  var saidDistinct: Set<ID<PersonFile>> = []
  private var eventCount: UInt64 = 0
  /// Bytes of the moment at the start of a UUID of version 7.
  private static let timeBytes = 6

  init(
    _ store: any StoreTransaction, _ environment: IntakeEnvironment, author: String,
    mission: String, desk: String, seed: [UInt8], touched: TouchedFiles = TouchedFiles()
  ) {
    self.store = store
    self.environment = environment
    self.author = author
    self.mission = mission
    self.desk = desk
    self.seed = seed
    self.touched = touched
  }

  var recordedAt: Timestamp { Timestamp(microseconds: store.recordedTime) }

  // MARK: Events

  /// Appends an event and, for the persons it concerns, a line of history.
  ///
  /// - Parameters:
  ///   - note: what the line says; by itself what the event tells.
  ///   - inHistory: an event of the audit trail alone leaves no line.
  ///   - writtenBy: who wrote it offline, when somebody else sends it; the header of the log names the
  ///     sender all the same.
  mutating func append(
    _ event: IntakeEvent, at occurredAt: Timestamp, persons: [ID<PersonFile>],
    note: HistoryNote? = nil, inHistory: Bool = true, writtenBy: String? = nil
  ) throws -> Int64 {
    guard let kind = IntakeEventKind(event) else {
      throw RPCError(.internal, "an event of a newer version was about to be written")
    }
    defer { eventCount += 1 }
    guard let id = Self.eventID(mission: mission, seed: seed, number: eventCount) else {
      throw RPCError(.internal, "an event id could not be made")
    }
    let header = EventHeader(
      author: author, desk: desk, mission: mission, person: persons.count == 1 ? persons[0] : nil)
    let sequence = try store.append(
      NewEvent(
        id: id, kind: kind.rawValue, version: 1, partition: mission,
        eventTime: occurredAt.microseconds, header: try header.encodedBytes(),
        body: try EventBody(event: event).encodedBytes()))
    guard inHistory else { return sequence }
    let note = note ?? HistoryNote(event)
    for person in persons {
      let entry = HistoryEntry(
        sequence: sequence, kind: note.title ?? event.historyTitle ?? kind.title,
        occurredAt: occurredAt, recordedAt: recordedAt,
        desk: desk, author: String((writtenBy ?? author).prefix(200)), fields: note.fields,
        reason: note.reason)
      try store.put(
        IntakeTable.history, partition: mission,
        key: person.uuid.bytes + Self.bigEndian(UInt64(bitPattern: sequence)),
        value: try entry.encodedBytes(), indexes: [], tracking: .untracked)
    }
    return sequence
  }

  /// The id of a command's event: the same whenever the command is repeated.
  ///
  /// A desk's keys are in the order of time (RFC 9562, section 5.7), and so are the ids made from them: the
  /// store's index of them grows at its end.
  ///
  /// - Parameters:
  ///   - seed: see ``seed``.
  ///   - number: how many events the command appended before.
  static func eventID(
    mission: some StringProtocol, seed: [UInt8], number: UInt64
  ) -> StoreIdentifier? {
    var digest = SHA256()
    digest.update(data: Array(mission.utf8) + [0] + seed + bigEndian(number))
    let key = seed.suffix(StoreIdentifier.byteCount)
    let bytes = Array(key.prefix(timeBytes) + digest.finalize())
    return StoreIdentifier(bytes.prefix(StoreIdentifier.byteCount))
  }

  static func bigEndian(_ value: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * (7 - $0))) }
  }

  // MARK: Files and groups

  /// - Throws: `HiddenID` unless the person is the mission's.
  func file(of person: ID<PersonFile>) throws -> PersonFile {
    try IntakeReading.file(of: person, mission: mission, in: store)
  }

  /// Whose file speaks for a person: the last of a chain of merges, or their own.
  ///
  /// - Throws: `NotFound` for another mission's people and for nobody's id.
  func speaker(for person: ID<PersonFile>) throws -> ID<PersonFile> {
    guard try file(of: person).mergedInto != nil else { return person }
    return try PairReading.survivor(of: person, mission: mission, in: store)?.registration.person
      ?? person
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

  /// Keeps a file that an event changed: compares it with the other people of the mission when it says
  /// something else than before, and writes it.
  mutating func save(_ file: PersonFile, group: Group?) throws {
    let person = file.registration.person
    let before = try PairReading.file(person, mission: mission, in: store)
    try write(file, group: group)
    var affected = try findPairs(of: file, before: before)
    if affected.remove(person) != nil { try write(file, group: group) }
    // What is recorded of a merged file counts for the one that speaks for it.
    if file.mergedInto != nil,
      let speaker = try PairReading.survivor(of: person, mission: mission, in: store)
    {
      affected.insert(speaker.registration.person)
    }
    try refresh(affected)
  }

  /// Writes a file with its indexes, what follows from pairs and merges, and its view for planning.
  func write(_ file: PersonFile, group: Group?) throws {
    var file = file
    file.setPossibleDuplicates(
      try PairReading.possibleDuplicates(of: file, mission: mission, in: store),
      sequence: try store.head.sequence)
    let key = file.registration.person.uuid.bytes
    environment.people.name(file, mission: mission)
    touched.insert(
      PeopleMatching.Touched(mission: mission, person: file.registration.person))
    try store.put(
      IntakeTable.persons, partition: mission, key: key, value: try file.encodedBytes(),
      indexes: indexes(of: file), tracking: environment.shared == nil ? .untracked : .tracked)
    let projection = PlanningViewProjection(
      policy: environment.policy, calendar: environment.calendar)
    let view = try projection.view(of: try whole(file), group: group, at: recordedAt)
      .encodedBytes()
    // What changes nothing of the view is nothing that planning learns of, not even that it happened.
    if let shown = try store.get(IntakeTable.views, key: key), shown.partition == mission,
      shown.value == view
    {
      return
    }
    try store.put(
      IntakeTable.views, partition: mission, key: key, value: view,
      indexes: [], tracking: .tracked)
  }

  /// The file with what must not get lost from those that it speaks for, and kept apart from whoever
  /// speaks for the people it is kept apart from.
  private func whole(_ file: PersonFile) throws -> PersonFile {
    guard !file.mergedFrom.isEmpty || !file.keepApart.isEmpty else { return file }
    var whole = file.speaking(for: try spokenFor(by: file))
    let person = file.registration.person
    let others = try whole.keepApart.map { other in
      try PairReading.survivor(of: other, mission: mission, in: store)?.registration.person ?? other
    }
    whole.keepApart = Array(Set(others).subtracting([person])).sorted()
    guard whole.keepApart.count <= IntakeLimits.keepApart else {
      throw Rejected(
        field: "keepApart", reason: "A file and those merged into it have 32 separations.")
    }
    return whole
  }

  /// Makes the views of a group's members agree with the group.
  func refreshViews(of group: Group, except person: ID<PersonFile>? = nil) throws {
    for member in group.members where member.person != person {
      try write(try file(of: member.person), group: group)
    }
  }

  private func indexes(of file: PersonFile) -> [IndexValue] {
    let registration = file.registration
    var indexes: [IndexValue] = []
    // The file keeps numbers as they were written; they are found however they are written.
    let numbers = Set(file.documents.map { IdentifyingNumber.folded($0.number) }).sorted()
    for number in numbers where !number.isEmpty {
      indexes.append(
        IndexValue(IntakeIndex.documentNumber, IntakeIndex.value(mission, number)))
    }
    let nationalID = IdentifyingNumber.folded(registration.nationalID)
    if !nationalID.isEmpty {
      indexes.append(IndexValue(IntakeIndex.nationalID, IntakeIndex.value(mission, nationalID)))
    }
    if !registration.queueToken.isEmpty {
      indexes.append(
        IndexValue(IntakeIndex.queueToken, IntakeIndex.value(mission, registration.queueToken)))
    }
    // Whom another mission handed over arrived there.
    guard file.receivedFrom.isEmpty else { return indexes }
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
      guard let number = IdentifyingNumber(text) else { return }
      keys += try store.keys(
        IntakeTable.persons, index: index, value: IntakeIndex.value(mission, number.text),
        after: nil, limit: IntakeLimits.exactMatches
      ).elements
    }
    for number in numbers { try look(IntakeIndex.documentNumber, number) }
    try look(IntakeIndex.nationalID, nationalID)
    let others = keys.compactMap { WireUUID(bytes: $0).map { ID<PersonFile>($0) } }
    let unique = Array(Set(others)).filter { $0 != person }.sorted()
    return Array(unique.prefix(IntakeLimits.exactMatches))
  }
}

/// Limits of intake that are not the wire's.
enum IntakeLimits {
  /// Files named as exact matches of one registration.
  static let exactMatches = 64
  /// Possible duplicates kept in one file.
  static let possibleDuplicates = 64
  static let keepApart = 32
  static let distinctFrom = 64
  static let holds = 32
  static let historyLines = 256
  /// Words of a person's names by which the person is found, half of them in each script.
  static let indexedWords = 40
  /// Bytes of a word that are compared.
  static let wordBytes = 96
  static let searchHits = 200
  /// Index entries looked at for one search.
  static let searchCandidates = 5_000
  /// Between two items of the feed that move a position alone.
  static let quietPause = Duration.milliseconds(200)
  /// Views in one item of the feed.
  static let viewsPerItem = 128
  /// Bytes of the views in one item, well under the largest item of the transport.
  static let viewBytesPerItem = 90_000
  /// A follower that is not further behind goes on with the feed.
  static let tailEvents: Int64 = 10_000
  /// A follower that is further behind gets a delta, unless so few views changed.
  static let tailViews = 5_000
  /// Signed checkpoints in one item, the newest; the schema's limit.
  static let checkpointsPerItem = 8
  /// Rows read at once when a whole mission is gone through.
  static let scanPage = 1_000
}
