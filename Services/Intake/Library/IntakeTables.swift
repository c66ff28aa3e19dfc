internal import Casework
internal import EventStore
internal import RepatriationSchema
internal import Wire

/// Where intake keeps its projections. A key of a person is the 16 bytes of the id.
package enum IntakeTable {
  /// `PersonFile` by person.
  package static let persons = "person"
  /// `PlanningView` by person; the only table whose changes are fed to planning.
  package static let views = "view"
  /// `Group` by group.
  static let groups = "group"
  /// `HistoryEntry` by person and sequence.
  static let history = "history"
  /// `Announcement` by announcement.
  static let announcements = "announcement"
  /// `RejectedRow` by mission and token.
  static let rejects = "reject"
  /// `DuplicatePair` by pair.
  static let pairs = "pair"
  /// `AuthorityList` by list.
  static let lists = "list"
  /// The id of the list on which a person waits for an answer, by kind of list and person.
  static let listLines = "list-line"
  /// `QueueEntry` by mission and token.
  static let queue = "queue"
  /// `Count` by mission: the day, and the last number that its queue gave out.
  static let queueNumbers = "queue-number"
  /// `Transfer` by transfer.
  static let transfers = "transfer"
  /// Nothing, by mission and token: the row's person is registered since.
  static let settledRejects = "reject-settled"
  /// `DenialCount` by identity, kept by the audit of access.
  static let denials = "denial"
  /// `Erasure` by person.
  static let erasures = "erasure"
  /// Keys that are still to be destroyed, by `DoomedOwner`.
  static let doomedKeys = "doomed-key"
  /// `LegalHold` by person.
  static let legalHolds = "legal-hold"
  /// `KeysRotated` of the key that was in use last, under one key.
  static let keyInUse = "key-in-use"
}

/// Indexes of `IntakeTable.persons`. A value begins with the mission, so that no look-up crosses it.
enum IntakeIndex {
  static let documentNumber = "document"
  static let nationalID = "national-id"
  static let queueToken = "token"
  /// Local day of arrival and its moment, big-endian with their sign bits flipped so that bytes order
  /// as they do.
  static let arrivalDay = "day"
  /// The same for registrations recorded after their day had ended.
  static let lateDay = "late-day"

  static func value(_ mission: String, _ text: String) -> [UInt8] {
    Array(mission.utf8) + [0] + Array(text.utf8)
  }

  static func value(_ mission: String, _ day: CalendarDate, _ moment: Timestamp) -> [UInt8] {
    Array(mission.utf8) + [0] + bytes(of: day) + bytes(of: moment)
  }

  /// Every arrival of a mission from one day to another, both included.
  static func range(_ mission: String, from: CalendarDate, to: CalendarDate) -> KeyRange {
    let first = value(mission, from, Timestamp(microseconds: .min))
    return KeyRange(from: first, to: value(mission, to, Timestamp(microseconds: .max)) + [0])
  }

  /// Words by which a name is found: no longer than what is compared.
  static func words(of name: String) -> [String] {
    NameText.searchKey(name).split(separator: " ").map { word in
      var kept = ""
      for character in word {
        guard kept.utf8.count + character.utf8.count <= IntakeLimits.wordBytes else { break }
        kept.append(character)
      }
      return kept
    }
  }

  static func bytes(of moment: Timestamp) -> [UInt8] {
    IntakeTransaction.bigEndian(UInt64(bitPattern: moment.microseconds) ^ 1 << 63)
  }

  /// The day and the moment of an arrival, from an index value behind its mission.
  static func arrival(_ bytes: ArraySlice<UInt8>) -> (day: CalendarDate, at: Timestamp)? {
    guard bytes.count == 12, let day = day(of: bytes.prefix(4)) else { return nil }
    let ordered = bytes.dropFirst(4).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return (day, Timestamp(microseconds: Int64(bitPattern: ordered ^ 1 << 63)))
  }

  static func bytes(of day: CalendarDate) -> [UInt8] {
    let ordered = UInt32(bitPattern: day.daysSinceEpoch) ^ 0x8000_0000
    return (0..<4).map { UInt8(truncatingIfNeeded: ordered >> UInt32(8 * (3 - $0))) }
  }

  static func day(of bytes: ArraySlice<UInt8>) -> CalendarDate? {
    guard bytes.count == 4 else { return nil }
    let ordered = bytes.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    return CalendarDate(daysSinceEpoch: Int32(bitPattern: ordered ^ 0x8000_0000))
  }
}

/// Kinds of events in the log, as the tag of `IntakeEvent`.
enum IntakeEventKind: UInt16 {
  case registered = 1
  case changed = 2
  case holdPlaced = 3
  case holdReleased = 4
  case separated = 5
  case grouped = 6
  case namesRead = 7
  case rowsRejected = 8
  case listChanged = 9
  case announced = 10
  case queueChanged = 11
  case transferChanged = 12
  case pairChanged = 13
  case exported = 14
  case sealedRead = 15
  case denied = 16
  case fileReceived = 17
  case replicaChanged = 18
  case erasureChanged = 19
  case legalHoldChanged = 20
  case keysRotated = 21

  /// What a history calls it.
  var title: String {
    switch self {
    case .registered: "registered"
    case .changed: "changed"
    case .holdPlaced: "hold placed"
    case .holdReleased: "hold released"
    case .separated: "kept apart"
    case .grouped: "group set"
    case .namesRead: "names read"
    case .rowsRejected: "rows rejected"
    case .listChanged: "authority list"
    case .announced: "announcement"
    case .queueChanged: "queue"
    case .transferChanged: "transfer"
    case .pairChanged: "possible duplicate"
    case .exported: "exported"
    case .sealedRead: "sealed read"
    case .denied: "denied"
    case .fileReceived: "received from another mission"
    case .replicaChanged: "standby"
    case .erasureChanged: "erasure"
    case .legalHoldChanged: "legal hold"
    case .keysRotated: "keys rotated"
    }
  }

  init?(_ event: IntakeEvent) {
    switch event {
    case .registered: self = .registered
    case .changed: self = .changed
    case .holdPlaced: self = .holdPlaced
    case .holdReleased: self = .holdReleased
    case .separated: self = .separated
    case .grouped: self = .grouped
    case .namesRead: self = .namesRead
    case .rowsRejected: self = .rowsRejected
    case .listChanged: self = .listChanged
    case .announced: self = .announced
    case .queueChanged: self = .queueChanged
    case .transferChanged: self = .transferChanged
    case .pairChanged: self = .pairChanged
    case .exported: self = .exported
    case .sealedRead: self = .sealedRead
    case .denied: self = .denied
    case .fileReceived: self = .fileReceived
    case .replicaChanged: self = .replicaChanged
    case .erasureChanged: self = .erasureChanged
    case .legalHoldChanged: self = .legalHoldChanged
    case .keysRotated: self = .keysRotated
    case .unknown: return nil
    }
  }
}
