internal import EventStore
internal import Synchronization

/// Keys that several nodes use: what one has made, renewed or destroyed the others find before they seal
/// anything.
extension KeyRing {
  /// What a node does when a batch of the shared log has begun, while no other node can write.
  ///
  /// What was made for a batch that did not become durable is forgotten: another node may have made the
  /// same keys since.
  ///
  /// - Throws: ``StoreError`` with `unreachable` while the keys cannot be asked for, or `wrongKey` when
  ///   they are wrapped by a key that this node's key file does not hold.
  package func beginShared() throws {
    state.withLock { state in
      state.made = [:]
      state.outdated = []
      state.pending = []
      state.pendingLinks = []
      state.knownLinks.removeAll()
    }
    try follow()
  }

  /// Forgets the keys that were changed since the last time; they are read again when they are needed. It
  /// blocks.
  ///
  /// - Throws: see ``beginShared()``.
  package func follow() throws {
    let newest = try storage.newestChange()
    // Nothing was read before the first time, so that nothing can be out of date.
    let known = state.withLock { state -> Int64? in
      if state.followed == nil { state.followed = newest }
      return state.followed
    }
    guard var change = known, change < newest else { return }
    var hasMore = true
    while hasMore {
      let page = try storage.changes(after: change, limit: Self.copiedPerPage)
      if lacksWrapper(of: page), let missing = try missingWrappers().first {
        throw StoreError(
          .wrongKey,
          "another node has replaced the key by \(missing), which this node's key file does not hold;"
            + " copy the file from there")
      }
      state.withLock { state in
        // What was read before is not remembered after it.
        state.destructions += 1
        for key in page.keys { state.cache.remove(key.subject) }
        if !page.links.isEmpty { state.knownLinks.removeAll() }
      }
      change = page.through
      hasMore = page.hasMore
    }
    let reached = change
    state.withLock { $0.followed = max($0.followed ?? 0, reached) }
  }
}
