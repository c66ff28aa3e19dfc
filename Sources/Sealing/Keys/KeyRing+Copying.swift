internal import EventStore
internal import Synchronization

/// How keys come to a standby: wrapped, as they are stored. No plain key leaves the process.
extension KeyRing {
  /// Keys and links in one page of changes.
  package static let copiedPerPage = 256

  /// Numbers the changes of this ring as a primary's, unless they are already.
  ///
  /// - Parameter anew: another host gave them their numbers until now, or may have.
  package func beginRecording(anew: Bool) throws {
    if try anew || storage.place().map({ $0.change > 0 }) ?? true {
      guard let origin = StoreIdentifier(random.bytes(count: StoreIdentifier.byteCount)) else {
        preconditionFailure("an id has 16 bytes")
      }
      try storage.begin(origin)
    }
  }

  /// Through which change the keys of a primary are here; `nil` before the first.
  package func place() throws -> KeyPlace? { try storage.place() }

  /// Some of what a standby at `place` lacks: from the beginning, when it has another host's numbers. It
  /// blocks.
  ///
  /// - Returns: `nil` when it lacks nothing.
  package func changes(after place: KeyPlace?) throws -> KeyChanges? {
    guard let own = try storage.place() else {
      throw SealingError(.missing, "this host has not begun to record")
    }
    let page = try storage.changes(
      after: place?.origin == own.origin ? place?.change ?? 0 : 0, limit: Self.copiedPerPage)
    return page.keys.isEmpty && page.links.isEmpty ? nil : page
  }

  /// Whether a key was destroyed behind a change. It blocks.
  package func destroysSomething(after change: Int64) throws -> Bool {
    var change = change
    while true {
      let page = try storage.changes(after: change, limit: Self.copiedPerPage)
      if page.keys.contains(where: { $0.wrapping == nil }) { return true }
      guard page.hasMore else { return false }
      change = page.through
    }
  }

  /// The number of the newest change. It blocks.
  package func newestChange() throws -> Int64 { try storage.newestChange() }

  /// Writes what a primary told, durably. It blocks.
  ///
  /// When it throws, some of it may be written nevertheless; the place is not, so that it is told again.
  package func apply(_ changes: KeyChanges) throws {
    defer { forget(changes.keys.map(\.subject)) }
    try storage.apply(changes)
  }

  /// Destructions that one moment of a standby holds back at most.
  package static let heldDestructions = 65_536

  /// Writes what a primary told, durably, but for destructions of keys that are open here: those are for
  /// when the rows that say so are here. It blocks.
  ///
  /// What is not open here was never needed for a row that is here, and is noted at once, so that no
  /// generation is missing between two.
  ///
  /// - Parameters:
  ///   - held: what was held back since the last moment; what this page adds is added. While there is any, the
  ///     place stays before it, so that it is told again after an interruption. Where it says that there is
  ///     more, the rest is told again from the place behind it.
  ///   - limit: how many are held back at most.
  package func apply(
    _ changes: KeyChanges, holdingBack held: inout KeyChanges?,
    limit: Int = KeyRing.heldDestructions
  ) throws {
    var now = changes
    now.keys = []
    var kept =
      held ?? KeyChanges(origin: changes.origin, keys: [], links: [], through: 0, hasMore: false)
    for key in changes.keys {
      guard key.wrapping == nil, try isOpen(key) else {
        now.keys.append(key)
        continue
      }
      if kept.keys.count < limit { kept.keys.append(key) } else { kept.hasMore = true }
    }
    // Pages come in the order of changes, and so do the keys in them.
    if let first = kept.keys.first { now.through = min(now.through, first.change - 1) }
    kept.through = kept.hasMore ? kept.keys.last?.change ?? 0 : changes.through
    try apply(now)
    held = kept.keys.isEmpty ? nil : kept
  }

  private func isOpen(_ key: WrappedKey) throws -> Bool {
    try storage.keys(of: key.subject).contains {
      $0.generation == key.generation && $0.wrapping != nil
    }
  }

  /// Whether a page holds keys that none of this host's key file wraps.
  package func lacksWrapper(of changes: KeyChanges) -> Bool {
    let known = Set(masters.withLock { $0 }.map(\.identifier))
    return changes.keys.contains { $0.wrapping.map { !known.contains($0.key) } ?? false }
  }

  /// Reads the key file again and says which keys it lacks: without them nothing of this store can be
  /// read. It blocks.
  package func missingWrappers() throws -> [KeyIdentifier] {
    let fresh = file.withLock { file -> KeyFile? in
      guard let path = file?.path, let fresh = try? KeyFile(path: path) else { return nil }
      file = fresh
      return fresh
    }
    if let fresh { masters.withLock { $0 = fresh.keys } }
    let known = Set(masters.withLock { $0 }.map(\.identifier))
    return try storage.wrappers().filter { !known.contains($0) }
  }
}
