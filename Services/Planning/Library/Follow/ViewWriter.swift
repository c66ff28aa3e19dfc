internal import EventStore
internal import RepatriationSchema
internal import Snapshots
internal import Wire

/// Writes steps of the feed: views, position and event in one commit, so that the effect of each
/// step is there exactly once, whatever ends this process.
struct ViewWriter: Sendable {
  let environment: PlanningEnvironment
  let mission: String

  private var log: PlanningLog { PlanningLog(environment: environment) }
  private static let author = "planning"

  // MARK: Items

  /// Applies an item of the feed.
  ///
  /// - Throws: `FollowError` with `gap` when it does not continue where the views stand, with
  ///   `foreignView` or `malformed` when its content is refused; then nothing of it is applied.
  func apply(_ item: FeedItem) async throws {
    try check(item)
    let rows = try item.views.map { try ViewRow($0) }
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
        removed: UInt32(clamping: item.removed.count),
        setAside: UInt32(clamping: rows.count { !$0.isUnderstood }))
      try log.append(.viewsApplied(step), mission: mission, author: Self.author, in: store)
      for row in rows { try Self.put(row, mission: mission, hasAside: true, in: store) }
      for person in item.removed {
        let key = PlanningKey.person(mission, person)
        try Self.remove(key, mission: mission, in: store)
        try store.delete(PlanningTable.setAside, key: key)
      }
      try Self.finish(
        step, mission: mission, hasChanges: !rows.isEmpty || !item.removed.isEmpty, in: store)
      return []
    }
  }

  /// What can be said of an item without the store.
  private func check(_ item: FeedItem) throws {
    guard item.unknownFields == nil else {
      throw FollowError(
        .unknownItem, "intake says more of its feed than this version knows; upgrade planning")
    }
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

  // MARK: Snapshots

  /// Replaces all views by those of a full snapshot, or applies a delta.
  ///
  /// One commit, in memory of one chunk. What is as it was is not written again.
  ///
  /// - Parameter replacesHistory: whether views of another history may go; a copy of them was kept.
  /// - Returns: what was done.
  @discardableResult
  func load(
    _ snapshot: SnapshotRows, replacesHistory: Bool = false
  ) async throws -> ViewsApplied {
    let log = log
    let mission = mission
    let committed = try await environment.store.commit(StoreCommand()) { store in
      let position = try PlanningReading.position(of: mission, in: store)
      try Self.checkContinuity(snapshot, from: position, replacesHistory: replacesHistory)
      var loading = ViewLoading(mission: mission, isDelta: snapshot.header.kind == .delta)
      try loading.apply(snapshot, in: store)
      let step = ViewsApplied(
        mission: mission, through: snapshot.position, changed: loading.changed,
        removed: loading.removed, fromSnapshot: true, setAside: loading.setAside,
        fromDelta: snapshot.header.kind == .delta)
      try store.delete(PlanningTable.quarantines, key: PlanningKey.mission(mission))
      try log.append(.viewsApplied(step), mission: mission, author: Self.author, in: store)
      try Self.finish(step, mission: mission, hasChanges: true, in: store)
      return try step.encodedBytes()
    }
    return try ViewsApplied(encoded: committed.reply)
  }

  private static func checkContinuity(
    _ snapshot: SnapshotRows, from position: Position?, replacesHistory: Bool
  ) throws {
    let header = snapshot.header
    if header.kind == .delta {
      guard let position, UInt64(clamping: position.sequence) == header.baseSequence,
        position.hash.bytes == header.baseHash.bytes,
        position.lineage == snapshot.position.lineage
      else { throw FollowError(.gap, "the delta does not begin where the views stand") }
      return
    }
    guard let position, !replacesHistory else { return }
    // Going back, or over to another history, would lose what was acknowledged here.
    guard position.lineage == snapshot.position.lineage else {
      throw FollowError(.malformed, "the snapshot belongs to another history")
    }
    guard position.sequence <= snapshot.position.sequence else {
      throw FollowError(.malformed, "the snapshot is older than the views that are here")
    }
  }

  // MARK: Set aside

  /// Reads the views again that an earlier version did not understand.
  ///
  /// - Returns: how many are still not understood.
  func reviewSetAside() async throws -> Int {
    let mission = mission
    let aside = try await environment.store.read {
      try ViewDigest.setAside(of: mission, in: $0).map(\.value)
    }
    let rows = aside.compactMap { try? ViewRow(encoded: $0, allowsUnknown: false) }
    guard !rows.isEmpty else { return aside.count }
    let log = log
    _ = try await environment.store.commit(StoreCommand()) { store in
      guard let position = try PlanningReading.position(of: mission, in: store) else { return [] }
      let step = ViewsApplied(
        mission: mission, through: position, changed: UInt32(clamping: rows.count))
      try log.append(.viewsApplied(step), mission: mission, author: Self.author, in: store)
      for row in rows { try Self.put(row, mission: mission, hasAside: true, in: store) }
      try Self.finish(step, mission: mission, hasChanges: true, in: store)
      return []
    }
    return aside.count - rows.count
  }

  // MARK: Quarantine

  /// Records that intake does not go on at the position of the views.
  ///
  /// - Parameter record: the copy that was kept, and why.
  /// - Returns: whether this is new.
  func quarantine(_ record: Quarantined) async throws -> Bool {
    let log = log
    let mission = mission
    let committed = try await environment.store.commit(StoreCommand()) { store in
      if try PlanningReading.quarantine(of: mission, in: store) == record { return [0] }
      try log.append(.quarantined(record), mission: mission, author: Self.author, in: store)
      try store.put(
        PlanningTable.quarantines, partition: mission, key: PlanningKey.mission(mission),
        value: try record.encodedBytes(), indexes: [], tracking: .untracked)
      return [1]
    }
    return committed.reply == [1]
  }

  // MARK: Parts

  /// Takes a view away, if there is one, and notes that its person's keys are to be destroyed.
  ///
  /// - Returns: whether there was one.
  @discardableResult
  static func remove(
    _ key: [UInt8], mission: String, in store: any StoreTransaction
  ) throws -> Bool {
    let wasThere = try store.delete(PlanningTable.views, key: key)
    try noteGone(key, mission: mission, in: store)
    return wasThere
  }

  /// Notes that nothing of a person is to be read here any more.
  static func noteGone(
    _ key: [UInt8], mission: String, in store: any StoreTransaction
  ) throws {
    try store.put(
      PlanningTable.gone, partition: mission, key: key, value: [], indexes: [],
      tracking: .untracked)
  }

  /// Writes a view where it belongs.
  ///
  /// - Parameter hasAside: whether the mission may have views that were set aside.
  static func put(
    _ row: ViewRow, mission: String, hasAside: Bool, in store: any StoreTransaction
  ) throws {
    let key = PlanningKey.person(mission, row.person)
    // Somebody can come back: a record that intake had lost was offered to it again.
    try store.delete(PlanningTable.gone, key: key)
    guard row.isUnderstood else {
      try store.delete(PlanningTable.views, key: key)
      try store.put(
        PlanningTable.setAside, partition: mission, key: key, value: row.value, indexes: [],
        tracking: .untracked)
      return
    }
    if hasAside { try store.delete(PlanningTable.setAside, key: key) }
    let indexes = row.group.map {
      [IndexValue(PlanningKey.groupIndex, PlanningKey.group(mission, $0))]
    }
    try store.put(
      PlanningTable.views, partition: mission, key: key, value: row.value, indexes: indexes ?? [],
      tracking: .untracked)
  }

  private static func finish(
    _ step: ViewsApplied, mission: String, hasChanges: Bool, in store: any StoreTransaction
  ) throws {
    let tables = [PlanningTable.positions] + (hasChanges ? [PlanningTable.changes] : [])
    for table in tables {
      try store.put(
        table, partition: mission, key: PlanningKey.mission(mission),
        value: try step.encodedBytes(), indexes: [], tracking: .untracked)
    }
  }
}
