internal import EventStore
internal import RepatriationSchema
internal import Wire

/// Look-ups that handlers and followers share.
enum PlanningReading {
  /// Goes through all documents of a mission in the order of their keys.
  static func forEach(
    _ table: String, mission: String, in reader: any StoreReader,
    _ body: (StoredDocument) throws -> Void
  ) throws {
    var range = KeyRange.all
    while true {
      let page = try reader.scan(
        table, partition: mission, keys: range, limit: PlanningLimits.scanPage)
      for document in page.elements { try body(document) }
      guard page.hasMore, let last = page.elements.last else { return }
      range = range.after(last.key)
    }
  }

  /// All messages of a mission in a table.
  static func all<Message: WireMessage>(
    _ table: String, of type: Message.Type, mission: String, in reader: any StoreReader
  ) throws -> [Message] {
    var messages: [Message] = []
    try forEach(table, mission: mission, in: reader) {
      messages.append(try Message(encoded: $0.value))
    }
    return messages
  }

  /// The message under a key, when it is the mission's.
  static func one<Message: WireMessage>(
    _ table: String, of type: Message.Type, key: [UInt8], mission: String,
    in reader: any StoreReader
  ) throws -> Message? {
    guard let document = try reader.get(table, key: key), document.partition == mission else {
      return nil
    }
    return try Message(encoded: document.value)
  }

  /// Where the views of a mission stand; `nil` before the first step.
  static func position(of mission: String, in reader: any StoreReader) throws -> Position? {
    try one(
      PlanningTable.positions, of: ViewsApplied.self, key: PlanningKey.mission(mission),
      mission: mission, in: reader)?.through
  }

  /// Whether a view of the mission was changed or removed after the plan was made.
  static func isStale(_ plan: PlanReply, in reader: any StoreReader) throws -> Bool {
    let change = try one(
      PlanningTable.changes, of: ViewsApplied.self, key: PlanningKey.mission(plan.mission),
      mission: plan.mission, in: reader)
    guard let change else { return false }
    // After another history began, sequences say nothing.
    let isSameHistory =
      change.through.lineage == plan.basis.lineage && change.through.epoch == plan.basis.epoch
    return !isSameHistory || change.through.sequence > plan.basis.sequence
  }

  /// Why the views of a mission are not intake's; `nil` when they are.
  static func quarantine(
    of mission: String, in reader: any StoreReader
  ) throws -> Quarantined? {
    try one(
      PlanningTable.quarantines, of: Quarantined.self, key: PlanningKey.mission(mission),
      mission: mission, in: reader)
  }

  static func isQuarantined(_ mission: String, in reader: any StoreReader) throws -> Bool {
    try reader.get(PlanningTable.quarantines, key: PlanningKey.mission(mission)) != nil
  }

  /// The published plan; `nil` before the first one.
  static func plan(of mission: String, in reader: any StoreReader) throws -> PlanReply? {
    try one(
      PlanningTable.plans, of: PlanReply.self, key: PlanningKey.mission(mission),
      mission: mission, in: reader)
  }

  /// A manifest as it stands.
  static func manifest(
    _ id: String, of mission: String, in reader: any StoreReader
  ) throws -> Manifest? {
    try one(
      PlanningTable.manifests, of: Manifest.self, key: PlanningKey.text(mission, id),
      mission: mission, in: reader)
  }

  /// A manifest as it was after a change of its life; every change from the proposal on is kept.
  ///
  /// - Parameter revision: 0 for the manifest as it stands.
  static func revision(
    of mission: String, id: String, revision: UInt32, in reader: any StoreReader
  ) throws -> Manifest? {
    if revision == 0 { return try manifest(id, of: mission, in: reader) }
    return try one(
      PlanningTable.revisions, of: Manifest.self,
      key: PlanningKey.revision(mission, id, revision), mission: mission, in: reader)
  }

  /// The active manifest that holds a seat for a person.
  static func seat(
    of person: ID<PersonFile>, mission: String, in reader: any StoreReader
  ) throws -> String? {
    try reader.get(PlanningTable.seats, key: PlanningKey.person(mission, person)).map {
      String(decoding: $0.value, as: UTF8.self)
    }
  }

  /// A person as planning knows them.
  static func view(
    of person: ID<PersonFile>, mission: String, in reader: any StoreReader
  ) throws -> PlanningView? {
    try one(
      PlanningTable.views, of: PlanningView.self, key: PlanningKey.person(mission, person),
      mission: mission, in: reader)
  }

  /// Everything a plan of the mission is made from, but for what only the caller knows.
  static func input(
    of mission: String, asOf: Timestamp, announced: [AnnouncedPeople] = [],
    _ environment: PlanningEnvironment, in reader: any StoreReader
  ) throws -> PlanningInput {
    PlanningInput(
      mission: mission,
      // Who came later was not there to be planned.
      views: try all(PlanningTable.views, of: PlanningView.self, mission: mission, in: reader)
        .filter { $0.registeredAt <= asOf },
      departures: try departures(of: mission, in: reader), policy: environment.policy,
      calendar: environment.calendar, asOf: asOf,
      published: try manifests(of: mission, in: reader), announced: announced)
  }

  /// The manifests of the published plan, in order of departure; none before the first one.
  static func manifests(of mission: String, in reader: any StoreReader) throws -> [Manifest] {
    try (plan(of: mission, in: reader)?.manifests ?? []).compactMap {
      try one(
        PlanningTable.manifests, of: Manifest.self, key: PlanningKey.text(mission, $0.id),
        mission: mission, in: reader)
    }
  }

  /// Departures in the order of time, then id.
  static func departures(
    of mission: String, in reader: any StoreReader
  ) throws -> [Departure] {
    try all(PlanningTable.departures, of: Departure.self, mission: mission, in: reader)
      .sorted { ($0.departsAt, $0.id) < ($1.departsAt, $1.id) }
  }

  /// The views of everybody who is in the group of `view`, itself included.
  static func members(
    of view: PlanningView, mission: String, in reader: any StoreReader
  ) throws -> [PlanningView] {
    guard let group = view.group else { return [] }
    let keys = try reader.keys(
      PlanningTable.views, index: PlanningKey.groupIndex,
      value: PlanningKey.group(mission, group), after: nil, limit: PlanningLimits.entries)
    return try keys.elements.compactMap {
      try one(
        PlanningTable.views, of: PlanningView.self, key: $0, mission: mission, in: reader)
    }
  }
}

extension Position {
  init(_ position: StorePosition) {
    self.init(
      lineage: WireUUID(bytes: position.lineage.bytes) ?? WireUUID(), epoch: position.epoch,
      sequence: position.sequence,
      hash: FixedBytes<32>(position.chainHash.bytes) ?? FixedBytes<32>())
  }

  /// Whether two positions include the same events. The epoch counts hosts, not events.
  func isSamePlace(as other: Position) -> Bool {
    lineage == other.lineage && sequence == other.sequence && hash == other.hash
  }
}
