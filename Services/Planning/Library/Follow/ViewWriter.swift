internal import EventStore
internal import RepatriationSchema
internal import Wire

/// Writes steps of the feed: views, position and event in one commit, so that the effect of each
/// step is there exactly once, whatever ends this process.
struct ViewWriter: Sendable {
  let environment: PlanningEnvironment
  let mission: String

  private var log: PlanningLog { PlanningLog(environment: environment) }
  private static let author = "planning"

  /// Applies an item of the feed.
  ///
  /// - Throws: `FollowError` with `gap` when it does not continue where the views stand, with
  ///   `foreignView` or `malformed` when its content is refused; then nothing of it is applied.
  func apply(_ item: FeedItem) async throws {
    try check(item)
    let rows = try item.views.map {
      Row(person: $0.person, group: $0.group, value: try $0.encodedBytes())
    }
    let log = log
    let mission = mission
    _ = try await environment.store.commit(StoreCommand()) { store in
      let position = try PlanningReading.position(of: mission, in: store)
      try Self.checkContinuity(item, from: position)
      let wasQuarantined = try store.delete(
        PlanningTable.quarantines, key: PlanningKey.mission(mission))
      if rows.isEmpty, item.removed.isEmpty, !wasQuarantined, item.through == position {
        return []
      }
      let step = ViewsApplied(
        mission: mission, through: item.through, changed: UInt32(clamping: rows.count),
        removed: UInt32(clamping: item.removed.count))
      try log.append(.viewsApplied(step), mission: mission, author: Self.author, in: store)
      for row in rows { try Self.put(row, mission: mission, in: store) }
      for person in item.removed {
        try Self.remove(PlanningKey.person(mission, person), mission: mission, in: store)
      }
      try Self.put(step, PlanningTable.positions, mission: mission, in: store)
      if !rows.isEmpty || !item.removed.isEmpty {
        try Self.put(step, PlanningTable.changes, mission: mission, in: store)
      }
      return []
    }
  }

  /// Replaces all views by those of a snapshot.
  func load(_ snapshot: LoadedSnapshot) async throws {
    let log = log
    let mission = mission
    _ = try await environment.store.commit(StoreCommand()) { store in
      if let position = try PlanningReading.position(of: mission, in: store) {
        // Going back, or over to another history, would lose what was acknowledged here.
        guard position.lineage == snapshot.position.lineage else {
          throw FollowError(.malformed, "the snapshot belongs to another history")
        }
        guard position.sequence <= snapshot.position.sequence else {
          throw FollowError(.malformed, "the snapshot is older than the views that are here")
        }
      }
      var gone: Set<[UInt8]> = []
      try PlanningReading.forEach(PlanningTable.views, mission: mission, in: store) {
        gone.insert($0.key)
      }
      for row in snapshot.rows { gone.remove(PlanningKey.person(mission, row.person)) }
      let step = ViewsApplied(
        mission: mission, through: snapshot.position,
        changed: UInt32(clamping: snapshot.rows.count), removed: UInt32(clamping: gone.count),
        fromSnapshot: true)
      try log.append(.viewsApplied(step), mission: mission, author: Self.author, in: store)
      for key in gone.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        try Self.remove(key, mission: mission, in: store)
      }
      for row in snapshot.rows {
        try Self.put(
          Row(person: row.person, group: row.group, value: row.value), mission: mission, in: store)
      }
      try Self.put(step, PlanningTable.positions, mission: mission, in: store)
      try Self.put(step, PlanningTable.changes, mission: mission, in: store)
      return []
    }
  }

  /// Records that intake does not know the position. Nothing is discarded.
  ///
  /// - Returns: whether this is new.
  func quarantine() async throws -> Bool {
    let log = log
    let mission = mission
    let committed = try await environment.store.commit(StoreCommand()) { store in
      if try PlanningReading.isQuarantined(mission, in: store) { return [0] }
      let position = try PlanningReading.position(of: mission, in: store) ?? Position()
      let record = Quarantined(mission: mission, position: position)
      try log.append(.quarantined(record), mission: mission, author: Self.author, in: store)
      try store.put(
        PlanningTable.quarantines, partition: mission, key: PlanningKey.mission(mission),
        value: try record.encodedBytes(), indexes: [], tracking: .untracked)
      return [1]
    }
    return committed.reply == [1]
  }

  // MARK: Parts

  private struct Row: Sendable {
    let person: ID<PersonFile>
    let group: ID<Group>?
    let value: [UInt8]
  }

  /// What can be said of an item without the store.
  private func check(_ item: FeedItem) throws {
    guard item.views.allSatisfy({ $0.mission == mission }) else {
      throw FollowError(.foreignView, "an item holds a view of another mission")
    }
    guard item.views.allSatisfy({ !$0.person.isNil }), item.removed.allSatisfy({ !$0.isNil })
    else { throw FollowError(.malformed, "an item holds a view without an id") }
    guard item.through.sequence >= item.after, item.after >= 0 else {
      throw FollowError(.malformed, "an item ends before it begins")
    }
  }

  private static func checkContinuity(_ item: FeedItem, from position: Position?) throws {
    guard item.after == position?.sequence ?? 0 else {
      throw FollowError(
        .gap, "an item continues at \(item.after); the views stand at \(position?.sequence ?? 0)")
    }
    guard let position else { return }
    guard item.through.lineage == position.lineage else {
      throw FollowError(.malformed, "an item belongs to another history")
    }
  }

  /// Takes a view away, if there is one, and notes that its person's keys are to be destroyed.
  private static func remove(
    _ key: [UInt8], mission: String, in store: any StoreTransaction
  ) throws {
    try store.delete(PlanningTable.views, key: key)
    try store.put(
      PlanningTable.gone, partition: mission, key: key, value: [], indexes: [],
      tracking: .untracked)
  }

  private static func put(
    _ row: Row, mission: String, in store: any StoreTransaction
  ) throws {
    let indexes = row.group.map {
      [IndexValue(PlanningKey.groupIndex, PlanningKey.group(mission, $0))]
    }
    try store.put(
      PlanningTable.views, partition: mission, key: PlanningKey.person(mission, row.person),
      value: row.value, indexes: indexes ?? [], tracking: .untracked)
  }

  private static func put(
    _ step: ViewsApplied, _ table: String, mission: String, in store: any StoreTransaction
  ) throws {
    try store.put(
      table, partition: mission, key: PlanningKey.mission(mission),
      value: try step.encodedBytes(), indexes: [], tracking: .untracked)
  }
}
