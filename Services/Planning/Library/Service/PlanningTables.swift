internal import EventStore
internal import RepatriationSchema
internal import Wire

/// Where planning keeps its documents. Every key begins with the mission, so that one mission can
/// never touch another's documents, also when a person moves between two.
enum PlanningTable {
  /// `PlanningView` by mission and person.
  static let views = "view"
  /// Views by mission and person that hold what this version does not know: nobody plans with them.
  static let setAside = "view-aside"
  /// `ViewsApplied` by mission: the step that led to where the views stand.
  static let positions = "position"
  /// `ViewsApplied` by mission: the last step that changed a view.
  static let changes = "change"
  /// `Quarantined` by mission.
  static let quarantines = "quarantine"
  /// `SignedCheckpoint` of intake's log by mission and sequence.
  static let witnesses = "witness"
  /// `Departure` by mission and id.
  static let departures = "departure"
  /// `Manifest` by mission and id.
  static let manifests = "manifest"
  /// `PlanReply` by mission: the published plan.
  static let plans = "plan"
  /// The id of the active manifest that holds a seat for a person, by mission and person: one
  /// document for each person, so that nobody has two seats (B14).
  static let seats = "seat"
  /// `LifeChange` by mission, manifest and version.
  static let lifeChanges = "life"
  /// `Manifest` by mission, manifest and revision, from its proposal on.
  static let revisions = "revision"
  /// `Override` by mission, manifest and id.
  static let overrides = "override"
  /// `PlanDirective` by mission, departure, person and kind: what planners decided and did not lift.
  static let directives = "directive"
  /// Nothing, by mission and person: intake took the view away, and does not know yet that the keys are
  /// destroyed.
  static let gone = "gone"
  /// `DenialCount` by identity, kept by the audit of access.
  static let denials = "denial"
}

/// Keys of ``PlanningTable``.
enum PlanningKey {
  /// Index of `PlanningTable.views`: all members of a group.
  static let groupIndex = "group"

  static func mission(_ mission: String) -> [UInt8] { Array(mission.utf8) }

  static func person(_ mission: String, _ person: ID<PersonFile>) -> [UInt8] {
    Array(mission.utf8) + [0] + person.uuid.bytes
  }

  static func group(_ mission: String, _ group: ID<Group>) -> [UInt8] {
    Array(mission.utf8) + [0] + group.uuid.bytes
  }

  static func text(_ mission: String, _ text: String) -> [UInt8] {
    Array(mission.utf8) + [0] + Array(text.utf8)
  }

  /// All that belongs to one manifest begins with this.
  static func ofManifest(_ mission: String, _ manifest: String) -> [UInt8] {
    text(mission, manifest) + [0]
  }

  static func change(_ mission: String, _ manifest: String, version: Int64) -> [UInt8] {
    ofManifest(mission, manifest) + bigEndian(UInt64(bitPattern: version))
  }

  static func witness(_ mission: String, sequence: Int64) -> [UInt8] {
    Array(mission.utf8) + [0] + bigEndian(UInt64(bitPattern: sequence))
  }

  static func revision(_ mission: String, _ manifest: String, _ revision: UInt32) -> [UInt8] {
    ofManifest(mission, manifest) + bigEndian(UInt64(revision))
  }

  static func override(_ mission: String, _ manifest: String, _ id: ID<Override>) -> [UInt8] {
    ofManifest(mission, manifest) + id.uuid.bytes
  }

  static func directive(_ mission: String, _ directive: PlanDirective) -> [UInt8] {
    text(mission, directive.departure) + [0] + directive.person.uuid.bytes
      + [UInt8(truncatingIfNeeded: directive.kind.rawValue)]
  }

  /// Bytes that sort as the numbers do.
  private static func bigEndian(_ value: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: value >> (56 - 8 * UInt64($0))) }
  }
}

/// Kinds of events in planning's log, as the tag of `PlanningEvent`.
enum PlanningEventKind: UInt16 {
  case departureAdded = 1
  case viewsApplied = 2
  case planPublished = 3
  case quarantined = 4
  case manifestAdvanced = 5
  case entriesChanged = 6
  case seatsGiven = 7
  case arrivalsRecorded = 8
  case overrideRequested = 9
  case overrideDecided = 10
  case denied = 26
  case keysRotated = 28
  case revisionSealed = 15
  case directiveOrdered = 21
  case directiveLifted = 22
  case witnessContradicted = 27

  init?(_ event: PlanningEvent) {
    switch event {
    case .departureAdded: self = .departureAdded
    case .viewsApplied: self = .viewsApplied
    case .planPublished: self = .planPublished
    case .quarantined: self = .quarantined
    case .manifestAdvanced: self = .manifestAdvanced
    case .entriesChanged: self = .entriesChanged
    case .seatsGiven: self = .seatsGiven
    case .arrivalsRecorded: self = .arrivalsRecorded
    case .overrideRequested: self = .overrideRequested
    case .overrideDecided: self = .overrideDecided
    case .denied: self = .denied
    case .keysRotated: self = .keysRotated
    case .revisionSealed: self = .revisionSealed
    case .directiveOrdered: self = .directiveOrdered
    case .directiveLifted: self = .directiveLifted
    case .witnessContradicted: self = .witnessContradicted
    case .unknown: return nil
    }
  }
}

/// Limits of planning that are not the wire's.
enum PlanningLimits {
  /// Departures of one mission: as many as one reply can list.
  static let departures = 1_024
  /// People on one manifest: as many as the message can list.
  static let entries = 1_024
  /// Seats of one departure; what remains of ``entries`` is for infants on laps.
  static let seats = 1_000
  /// Verdicts in one explanation.
  static let verdicts = 256
  /// Rows read at once when a whole mission is gone through.
  static let scanPage = 1_000
  /// Most effort that may be asked for, in thousandths of the policy's.
  static let effortPermille: UInt32 = 10_000
  /// Plans that are improved: one for each 1,000 of effort.
  static let starts = 8
  /// Neighbourhoods searched in a round of improvement.
  static let neighbourhoods = 2_000
  /// Bytes of a snapshot that a follower accepts.
  static let snapshotBytes: Int64 = 4 << 30
  /// People of one mission that a follower accepts, which is also what a problem can hold.
  static let people = 1_000_000
  /// Pins and forbids that hold at once in a mission.
  static let directives = 1_000
  /// People of a difference who are named.
  static let moves = 2_048
  /// Bytes of a sentence of a longer explanation.
  static let accountBytes = 600
  /// Longest text of a verdict or headline, in bytes.
  static let sentenceBytes = 300
}
