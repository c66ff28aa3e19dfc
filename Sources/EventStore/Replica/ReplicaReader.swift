/// What a standby is told from: rows in the order of their changes, from one consistent moment.
///
/// The reader of every ``ReplicaSource`` is one: `reader as? any ReplicaReader`.
package protocol ReplicaReader: StoreReader {
  /// Where the store is.
  var place: StorePlace { get throws }

  /// Whether a standby's place is part of this history.
  func verdict(on place: StorePlace) throws -> PlaceVerdict

  /// Rows behind a place, bounded by ``ReplicaLimits``.
  ///
  /// - Parameter place: one that ``verdict(on:)`` called a tail, or that a page of it led to.
  func changedRows(after place: StorePlace) throws -> StoreRows

  /// Kept replies of commands that changed behind `change`, in order.
  func keptCommands(after change: Int64, limit: Int) throws -> StorePage<ChangedCommand>
}

extension StorageReader: ReplicaReader where Storage: ReplicableStorage {
  var place: StorePlace {
    get throws { try place(through: head, change: storage.lastChange()) }
  }

  private func place(through log: StorePosition, change: Int64) throws -> StorePlace {
    StorePlace(
      log: log, change: change, opening: try storage.lastOpening(through: change)?.id)
  }

  func verdict(on place: StorePlace) throws -> PlaceVerdict {
    guard !place.isEmpty else { return .tail }
    let head = try head
    guard place.log.lineage == head.lineage else { return .diverged }
    guard place.log.epoch <= head.epoch else { return .fenced }
    guard try position(at: place.log.sequence)?.chainHash == place.log.chainHash,
      try place.change <= storage.lastChange()
    else { return .diverged }
    var begin: Int64 = 0
    if let id = place.opening {
      guard let opening = try storage.opening(id) else { return .diverged }
      begin = opening.change
    }
    guard place.change >= begin else { return .diverged }
    // Whatever was done after the next opening began was not done there.
    if let next = try storage.openings(after: begin, limit: 1).elements.first {
      guard place.change < next.change, place.log.sequence <= next.log.sequence else {
        return .diverged
      }
    }
    return .tail
  }

  func changedRows(after place: StorePlace) throws -> StoreRows {
    let head = try head
    let last = try storage.lastChange()
    let events = try storage.events(
      after: place.log.sequence, limit: ReplicaLimits.rows, bytes: ReplicaLimits.bytes)
    let commands = try keptCommands(after: place.change, limit: ReplicaLimits.rows)
    let documents = try storage.changedDocuments(
      after: place.change, limit: ReplicaLimits.rows, bytes: ReplicaLimits.bytes)
    let tombstones = try storage.changedTombstones(
      after: place.change, limit: ReplicaLimits.rows)
    let removals = try storage.removals(after: place.change, limit: ReplicaLimits.rows)
    let openings = try storage.openings(after: place.change, limit: ReplicaLimits.rows)
    // A kind that has more is complete up to its last row only, and so is the page.
    let bound = min(
      Self.bound(commands, \.change, last), Self.bound(documents, \.change, last),
      Self.bound(tombstones, \.change, last), Self.bound(removals, \.change, last),
      Self.bound(openings, \.change, last))
    // A standby that is cut off goes on at the page's place: its events lie before the openings that its
    // changes lie before, or else that place would look like one of another history.
    let opening = try storage.openings(after: bound, limit: 1).elements.first
    let end = opening?.log.sequence ?? .max
    let told = events.elements.prefix { $0.sequence <= end }
    let reached = told.last?.sequence ?? place.log.sequence
    guard var log = try position(at: reached) else {
      throw StoreError(.chainBroken, "event \(reached) is missing", sequence: reached)
    }
    log.epoch = head.epoch
    let isComplete = !events.hasMore && bound == last
    var page = StoreRows(
      through: try self.place(through: log, change: bound), more: !isComplete)
    page.events = Array(told)
    page.commands = commands.elements.filter { $0.change <= bound }
    page.documents = documents.elements.filter { $0.change <= bound }
    page.tombstones = tombstones.elements.filter { $0.change <= bound }
    page.removals = removals.elements.filter { $0.change <= bound }
    page.openings = openings.elements.filter { $0.change <= bound }
    return page
  }

  func keptCommands(
    after change: Int64, limit: Int
  ) throws -> StorePage<ChangedCommand> {
    try storage.changedCommands(after: change, limit: limit, bytes: ReplicaLimits.bytes)
  }

  private static func bound<Row>(
    _ page: StorePage<Row>, _ change: (Row) -> Int64, _ last: Int64
  ) -> Int64 {
    guard page.hasMore, let row = page.elements.last else { return last }
    return change(row)
  }
}
