internal import EventStore
internal import RepatriationSchema
internal import Wire

/// Brings the views of a mission to what a snapshot says, inside one commit.
///
/// The rows of the snapshot and those that are here both come in the order of the ids, so one walk
/// beside the other tells what is new, what changed and what is gone, a page at a time.
struct ViewLoading {
  let mission: String
  /// What a delta does not mention stays.
  let isDelta: Bool
  private(set) var changed: UInt32 = 0
  private(set) var removed: UInt32 = 0
  private(set) var setAside: UInt32 = 0

  /// Views that are here and were not come upon yet.
  private var here = Walk()
  private var hasAside = false

  init(mission: String, isDelta: Bool) {
    self.mission = mission
    self.isDelta = isDelta
  }

  mutating func apply(_ snapshot: SnapshotRows, in store: any StoreTransaction) throws {
    let limit = PlanningLimits.scanPage
    hasAside = try !store.scan(
      PlanningTable.setAside, partition: mission, keys: .all, limit: 1
    ).elements.isEmpty
    // A view that a full snapshot has no row for is gone; those set aside are written anew.
    if hasAside, !isDelta { try clearSetAside(in: store) }
    here = Walk()
    var loading = self
    try snapshot.forEach(mission: mission) { row in
      switch row {
      case .view(let view): try loading.write(view, limit: limit, in: store)
      case .removed(let person): try loading.remove(person, in: store)
      }
    }
    if !isDelta { try loading.removeRest(limit: limit, in: store) }
    self = loading
  }

  private mutating func write(
    _ row: ViewRow, limit: Int, in store: any StoreTransaction
  ) throws {
    let key = PlanningKey.person(mission, row.person)
    if !isDelta {
      while let first = try here.first(mission, limit, in: store),
        first.key.lexicographicallyPrecedes(key)
      {
        here.advance()
        try delete(first.key, in: store)
      }
      if let first = try here.first(mission, limit, in: store), first.key == key {
        here.advance()
        if row.isUnderstood, first.value == row.value { return }
      }
    }
    try ViewWriter.put(row, mission: mission, hasAside: hasAside, in: store)
    changed += 1
    if !row.isUnderstood { setAside += 1 }
  }

  private mutating func remove(
    _ person: ID<PersonFile>, in store: any StoreTransaction
  ) throws {
    let key = PlanningKey.person(mission, person)
    if hasAside { try store.delete(PlanningTable.setAside, key: key) }
    try delete(key, in: store)
  }

  private mutating func removeRest(limit: Int, in store: any StoreTransaction) throws {
    while let first = try here.first(mission, limit, in: store) {
      here.advance()
      try delete(first.key, in: store)
    }
  }

  private mutating func delete(_ key: [UInt8], in store: any StoreTransaction) throws {
    if try ViewWriter.remove(key, mission: mission, in: store) { removed += 1 }
  }

  private func clearSetAside(in store: any StoreTransaction) throws {
    for document in try ViewDigest.setAside(of: mission, in: store) {
      try store.delete(PlanningTable.setAside, key: document.key)
      // Until the snapshot brings the person again.
      try ViewWriter.noteGone(document.key, mission: mission, in: store)
    }
  }

  /// Goes through the views of a mission while they are written.
  private struct Walk {
    private var page: [StoredDocument] = []
    private var next = 0
    private var range: KeyRange? = .all

    mutating func first(
      _ mission: String, _ limit: Int, in store: any StoreReader
    ) throws -> StoredDocument? {
      while next == page.count {
        guard let range else { return nil }
        let found = try store.scan(
          PlanningTable.views, partition: mission, keys: range, limit: limit)
        page = found.elements
        next = 0
        // What is written meanwhile stands before the next page.
        self.range = found.hasMore ? page.last.map { range.after($0.key) } : nil
      }
      return page[next]
    }

    mutating func advance() { next += 1 }
  }
}
