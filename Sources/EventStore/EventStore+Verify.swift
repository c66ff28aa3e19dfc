extension EventStore {
  /// Recomputes the hash chain over the events `first...last`.
  ///
  /// The chain is anchored at the stored hash before `first`; only with `first` 1 is it proved
  /// from its beginning. Memory is bounded by two pages, of which one is read while the other is
  /// proved; other reads and commits go on meanwhile.
  ///
  /// - Parameters:
  ///   - first: the first sequence to check; less than 1 counts as 1.
  ///   - last: the last one; `nil` for the present head, which then has to match as well.
  /// - Returns: the position at the last event checked.
  /// - Throws: ``StoreError/Code/chainBroken`` with the first sequence that does not match, is
  ///   missing, or is out of order; ``StoreError/Code/invalidArgument`` when `last` is beyond the
  ///   head or `first` is beyond `last` + 1.
  @discardableResult
  package func verifyChain(from first: Int64 = 1, to last: Int64? = nil) async throws
    -> StorePosition
  {
    let store = chained
    let head = try await store.read { try $0.head }
    let first = max(1, first)
    let end = last ?? head.sequence
    guard end <= head.sequence, first - 1 <= end else {
      throw StoreError(
        .invalidArgument,
        "the events \(first) to \(end) are not all there; the head is \(head.sequence)")
    }
    guard var position = try await store.read({ try $0.position(at: first - 1) }) else {
      throw StoreError(.chainBroken, "event \(first - 1) is missing", sequence: first - 1)
    }
    var page = try await Self.events(after: position.sequence, through: end, in: store)
    while let last = page.last?.sequence {
      async let next = Self.events(after: last, through: end, in: store)
      for event in page { position = try Self.follow(event, behind: position) }
      page = try await next
    }
    guard position.sequence >= end else {
      let missing = position.sequence + 1
      throw StoreError(.chainBroken, "event \(missing) is missing", sequence: missing)
    }
    if end == head.sequence, position.chainHash != head.chainHash {
      throw StoreError(
        .chainBroken, "the recorded head does not match event \(end)", sequence: end)
    }
    return position
  }

  /// A page of events behind a sequence; empty at the end.
  private static func events(
    after sequence: Int64, through end: Int64, in store: any EventStore
  ) async throws -> [StoredEvent] {
    guard sequence < end else { return [] }
    return try await store.read { reader in
      try reader.events(
        after: sequence, limit: Int(min(Int64(StoreLimits.pageElements), end - sequence))
      ).elements
    }
  }

  /// Recomputes the hash chain over the newest `count` events: the check before serving.
  ///
  /// - Returns: the position of the head.
  /// - Throws: as ``verifyChain(from:to:)``.
  @discardableResult
  package func verifyRecent(_ count: Int64 = 10_000) async throws -> StorePosition {
    let head = try await read { try $0.head }
    return try await verifyChain(from: max(1, head.sequence - max(0, count) + 1))
  }

  private static func follow(
    _ event: StoredEvent, behind position: StorePosition
  ) throws -> StorePosition {
    let expected = position.sequence + 1
    guard event.sequence == expected else {
      throw StoreError(.chainBroken, "event \(expected) is missing", sequence: expected)
    }
    guard ChainHash.link(event, previous: position.chainHash) == event.chainHash else {
      throw StoreError(
        .chainBroken, "event \(expected) does not match the hash chain", sequence: expected)
    }
    var next = position
    next.sequence = event.sequence
    next.epoch = event.epoch
    next.chainHash = event.chainHash
    return next
  }
}
