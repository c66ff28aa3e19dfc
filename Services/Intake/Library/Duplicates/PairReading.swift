internal import Crypto
internal import EventStore
internal import RepatriationSchema
internal import Wire

/// Look-ups of pairs that commands and queries share.
enum PairReading {
  /// Files that a chain of merges is followed through.
  private static let maximumChain = 64

  /// The id of the pair of two files: the same whoever finds it, and whenever.
  static func id(_ one: ID<PersonFile>, _ other: ID<PersonFile>) -> ID<DuplicatePair> {
    let (first, second) = one < other ? (one, other) : (other, one)
    var digest = Array(
      SHA256.hash(data: Array("pair".utf8) + first.uuid.bytes + second.uuid.bytes).prefix(16))
    // Version 8 of RFC 9562: made by a rule of our own.
    digest[6] = digest[6] & 0x0F | 0x80
    digest[8] = digest[8] & 0x3F | 0x80
    return ID(WireUUID(bytes: digest) ?? WireUUID())
  }

  /// - Returns: `nil` also when the pair is another mission's.
  static func pair(
    _ id: ID<DuplicatePair>, mission: String, in reader: any StoreReader
  ) throws -> DuplicatePair? {
    guard let document = try reader.get(IntakeTable.pairs, key: id.uuid.bytes),
      document.partition == mission
    else { return nil }
    return try IntakeReading.decode(DuplicatePair.self, document.value)
  }

  /// All pairs that name a file, whatever became of them.
  static func pairs(
    of person: ID<PersonFile>, mission: String, in reader: any StoreReader
  ) throws -> [DuplicatePair] {
    let page = try reader.keys(
      IntakeTable.pairs, index: PairIndex.person, value: PairIndex.value(mission, of: person),
      after: nil, limit: IntakeLimits.scanPage)
    return try page.elements.compactMap { key in
      try WireUUID(bytes: key).flatMap { try pair(ID($0), mission: mission, in: reader) }
    }
  }

  /// The file, unless there is none of this mission.
  static func file(
    _ person: ID<PersonFile>, mission: String, in reader: any StoreReader
  ) throws -> PersonFile? {
    guard let document = try reader.get(IntakeTable.persons, key: person.uuid.bytes),
      document.partition == mission
    else { return nil }
    return try IntakeReading.decode(PersonFile.self, document.value)
  }

  /// The file that speaks for a person: the last of a chain of merges, or the person's own.
  static func survivor(
    of person: ID<PersonFile>, mission: String, in reader: any StoreReader
  ) throws -> PersonFile? {
    var found = try file(person, mission: mission, in: reader)
    for _ in 0..<maximumChain {
      guard let next = found?.mergedInto else { return found }
      found = try file(next, mission: mission, in: reader)
    }
    return found
  }

  /// The files that a file speaks for, directly and through others.
  static func spokenFor(
    by file: PersonFile, mission: String, in reader: any StoreReader
  ) throws -> [PersonFile] {
    var found: [PersonFile] = []
    var waiting = file.mergedFrom
    while !waiting.isEmpty, found.count < maximumChain {
      guard let other = try self.file(waiting.removeFirst(), mission: mission, in: reader) else {
        continue
      }
      found.append(other)
      waiting += other.mergedFrom
    }
    return found
  }

  /// Whether the pair waits for a decision. A file that is void or that another one speaks for asks for
  /// none, except about its own merge.
  static func isWaiting(
    _ pair: DuplicatePair, knowing known: PersonFile? = nil, in reader: any StoreReader
  ) throws -> Bool {
    guard pair.state.isUndecided, pair.zone.rank > 0 else { return false }
    if pair.survivor != nil { return true }
    for person in [pair.first, pair.second] {
      let file =
        try known?.registration.person == person
        ? known : Self.file(person, mission: pair.mission, in: reader)
      guard let file, file.state != .merged, file.state != .voided else { return false }
    }
    return true
  }

  /// Files that may be the same as this one and wait for a decision, the likeliest first.
  static func possibleDuplicates(
    of file: PersonFile, mission: String, in reader: any StoreReader
  ) throws -> [ID<PersonFile>] {
    let person = file.registration.person
    let pairs = try pairs(of: person, mission: mission, in: reader)
      .filter { try isWaiting($0, knowing: file, in: reader) }
      .sorted { ($1.zone.rank, $1.weight, $0.id) < ($0.zone.rank, $0.weight, $1.id) }
    return pairs.prefix(IntakeLimits.possibleDuplicates).map {
      $0.first == person ? $0.second : $0.first
    }
  }
}

/// Indexes of `IntakeTable.pairs`. A value begins with the mission, so that no look-up crosses it.
enum PairIndex {
  static let person = "person"
  /// What waits, or what is in one state; then zone and weight, the most certain first.
  static let rank = "rank"

  /// Stands for "waits for a decision", beside the numbers of `PairState`.
  static let waiting: UInt8 = 0

  static func value(_ mission: String, of person: ID<PersonFile>) -> [UInt8] {
    IntakeIndex.value(mission, "") + person.uuid.bytes
  }

  static func prefix(_ mission: String, _ state: UInt8) -> [UInt8] {
    IntakeIndex.value(mission, "") + [state]
  }

  static func value(_ pair: DuplicatePair, _ state: UInt8) -> [UInt8] {
    let ordered = ~(UInt32(bitPattern: pair.weight) ^ 0x8000_0000)
    return prefix(pair.mission, state) + [~pair.zone.rank]
      + (0..<4).map { UInt8(truncatingIfNeeded: ordered >> UInt32(8 * (3 - $0))) }
  }
}
