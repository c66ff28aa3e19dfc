internal import EventStore
internal import Testing

/// Everything that replication tells of a store, with the numbers of the changes.
struct ReplicaContent: Equatable {
  var head: StorePosition
  var rows: StoreRows

  /// - Parameter place: from where on; `nil` for all.
  init(_ store: any ReplicaSource) async throws {
    let nothing = StorePlace(
      log: StorePosition(
        lineage: try await store.read { try $0.head.lineage }, epoch: 1, sequence: 0,
        chainHash: .zero),
      change: 0, opening: nil)
    rows = StoreRows(through: nothing, more: true)
    head = nothing.log
    while rows.more {
      let place = rows.through
      let (page, head) = try await store.readReplica {
        (try $0.changedRows(after: place), try $0.head)
      }
      self.head = head
      rows.events += page.events
      rows.commands += page.commands
      rows.documents += page.documents
      rows.tombstones += page.tombstones
      rows.removals += page.removals
      rows.openings += page.openings
      rows.through = page.through
      rows.more = page.more
    }
  }
}

/// Rows told to another store, and the other store.
@Suite struct ReplicaTests {
  private struct Refusal: Error {}

  private func open(_ kind: StoreKind, seed: UInt64) throws -> (StoreHarness, any ReplicaSource) {
    let harness = StoreHarness(kind, clock: ManualClock(now: 1), seed: seed)
    return (harness, try #require(try harness.open() as? any ReplicaSource))
  }

  /// Random commands: tracked and untracked documents in two tables that come, move and go, some refused.
  static func commit(_ count: Int, to store: any ReplicaSource, _ random: SeededRandom) async throws
  {
    for _ in 0..<count {
      let seed = random.nextUInt64()
      let event = NewEvent(
        id: .randomUUID(random: random), kind: 7, version: 1, partition: "A", eventTime: 5,
        header: [9], body: random.bytes(count: 6))
      var command = StoreCommand()
      if random.nextUInt64() % 3 > 0 {
        command = StoreCommand(
          deduplication: DeduplicationKey(
            partition: "A", key: .randomUUID(random: random)), payloadHash: hash(1))
      }
      do {
        _ = try await store.commit(command) { transaction in
          let random = SeededRandom(seed: seed)
          let hasEvent = random.nextUInt64() % 4 > 0
          if hasEvent { try transaction.append(event) }
          for _ in 0..<(random.nextUInt64() % 6) {
            let key = [UInt8(random.nextUInt64() % 16)]
            let isTracked = hasEvent && random.nextUInt64() % 2 == 0
            let table = isTracked ? "tracked" : "private"
            if random.nextUInt64() % 3 == 0, hasEvent || !isTracked {
              try transaction.delete(table, key: key)
            } else {
              try transaction.put(
                table, partition: random.nextUInt64() % 2 == 0 ? "A" : "B", key: key,
                value: random.bytes(count: 4),
                indexes: (0..<(random.nextUInt64() % 3)).map { _ in
                  IndexValue("i", [UInt8(random.nextUInt64() % 4)])
                }, tracking: isTracked ? .tracked : .untracked)
            }
          }
          if random.nextUInt64() % 7 == 0 { throw Refusal() }
          return [1]
        }
      } catch is Refusal {}
    }
  }

  /// Tells one moment of a store to another, page by page, in one commit.
  static func copy(_ source: any ReplicaSource, to target: any ReplicaSource) async throws {
    var place = try await target.readReplica { try $0.place }
    var pages: [StoreRows] = []
    repeat {
      let behind = place
      let page = try await source.readReplica { try $0.changedRows(after: behind) }
      pages.append(page)
      place = page.through
    } while pages.last?.more == true
    let rows = pages
    try await target.commitReplica { transaction in
      for page in rows { try transaction.apply(page) }
      return []
    }
  }

  @Test(arguments: StoreKind.replicable, [1, 2, 3] as [UInt64])
  func `a store that was told every moment holds the same rows with the same changes`(
    kind: StoreKind, seed: UInt64
  ) async throws {
    let random = SeededRandom(seed: seed)
    let (_, primary) = try open(kind, seed: seed)
    let (harness, first) = try open(kind, seed: seed &+ 100)
    var standby = first
    for step in 0..<12 {
      try await Self.commit(Int(random.nextUInt64() % 30), to: primary, random)
      if step % 4 == 0 {
        let id = StoreIdentifier.randomUUID(random: random)
        try await primary.commitReplica { transaction in
          try transaction.beginOpening(id, epoch: transaction.head.epoch)
          return []
        }
      }
      let place = try await standby.readReplica { try $0.place }
      let verdict = try await primary.readReplica { try $0.verdict(on: place) }
      #expect(verdict == .tail, "seed \(seed), step \(step)")
      try await Self.copy(primary, to: standby)
      let own = try await ReplicaContent(standby)
      let theirs = try await ReplicaContent(primary)
      let isEqual = own == theirs
      #expect(isEqual, "seed \(seed), step \(step)")
      if step == 6 {
        standby = try #require(try await harness.reopen(standby) as? any ReplicaSource)
      }
    }
    try await standby.verifyChain()
    await primary.close()
    await standby.close()
  }

  @Test(arguments: StoreKind.replicable)
  func `a page in the middle leads on, and its rows are those up to its place`(
    kind: StoreKind
  ) async throws {
    let (_, primary) = try open(kind, seed: 5)
    _ = try await primary.commit(StoreCommand()) { transaction in
      for number in 0..<1_500 {
        try transaction.put(
          "t", partition: "A", key: [UInt8(number >> 8), UInt8(number & 255)], value: [1],
          indexes: [], tracking: .untracked)
      }
      return []
    }
    let all = try await ReplicaContent(primary)
    #expect(all.rows.documents.count == 1_500)
    let start = StorePlace(log: all.head, change: 0, opening: nil)
    let page = try await primary.readReplica { try $0.changedRows(after: start) }
    #expect(page.more)
    #expect(page.documents.count == ReplicaLimits.rows)
    #expect(page.documents.allSatisfy { $0.change <= page.through.change })
    await primary.close()
  }

  @Test(arguments: StoreKind.replicable)
  func `wherever a first fill is cut off it goes on, however often the primary began since`(
    kind: StoreKind
  ) async throws {
    let random = SeededRandom(seed: 6)
    let (_, primary) = try open(kind, seed: 6)
    let (_, standby) = try open(kind, seed: 7)
    for round in 0..<3 {
      let id = StoreIdentifier.randomUUID(random: random)
      try await primary.commitReplica { transaction in
        try transaction.beginOpening(id, epoch: transaction.head.epoch)
        return []
      }
      // More rows than a page has, and fewer events.
      let events = (0..<5).map { _ in
        NewEvent(
          id: .randomUUID(random: random), kind: 7, version: 1, partition: "A", eventTime: 5,
          header: [], body: [])
      }
      _ = try await primary.commit(StoreCommand()) { transaction in
        for event in events { try transaction.append(event) }
        for number in 0..<700 {
          try transaction.put(
            "t", partition: "A", key: [UInt8(round), UInt8(number >> 8), UInt8(number & 255)],
            value: [1], indexes: [], tracking: .tracked)
        }
        return []
      }
    }
    var pages = 0
    var hasMore = true
    while hasMore {
      let place = try await standby.readReplica { try $0.place }
      #expect(try await primary.readReplica { try $0.verdict(on: place) } == .tail, "\(pages)")
      let page = try await primary.readReplica { try $0.changedRows(after: place) }
      try await standby.commitReplica { transaction in
        try transaction.apply(page)
        return []
      }
      #expect(try await standby.readReplica { try $0.place } == page.through)
      pages += 1
      hasMore = page.more
    }
    #expect(pages > 4)
    #expect(try await ReplicaContent(standby) == ReplicaContent(primary))
    await primary.close()
    await standby.close()
  }

  @Test(arguments: StoreKind.replicable)
  func `an old store that went on is told apart also where no event was written`(
    kind: StoreKind
  ) async throws {
    let random = SeededRandom(seed: 9)
    let (_, primary) = try open(kind, seed: 9)
    let (_, standby) = try open(kind, seed: 10)
    let (_, old) = try open(kind, seed: 11)
    func begin(_ store: any ReplicaSource) async throws {
      let id = StoreIdentifier.randomUUID(random: random)
      try await store.commitReplica { transaction in
        try transaction.beginOpening(id, epoch: transaction.head.epoch)
        return []
      }
    }
    func write(_ store: any ReplicaSource) async throws {
      _ = try await store.commit(StoreCommand()) { transaction in
        try transaction.put(
          "t", partition: "A", key: [1], value: [2], indexes: [], tracking: .untracked)
        return []
      }
    }
    func verdict(_ store: any ReplicaSource, on place: StorePlace) async throws -> PlaceVerdict {
      try await store.readReplica { try $0.verdict(on: place) }
    }
    try await begin(primary)
    try await Self.commit(20, to: primary, random)
    try await Self.copy(primary, to: old)
    try await write(primary)
    try await Self.copy(primary, to: standby)
    let place = try await standby.readReplica { try $0.place }
    #expect(try await verdict(primary, on: place) == .tail)
    // The old copy begins as a primary: what it writes then is not what the standby has.
    #expect(try await verdict(old, on: place) == .diverged)
    try await begin(old)
    #expect(try await verdict(old, on: place) == .diverged)
    for _ in 0..<5 { try await write(old) }
    #expect(try await verdict(old, on: place) == .diverged)
    // A start of the primary itself changes nothing for a standby.
    try await begin(primary)
    try await write(primary)
    #expect(try await verdict(primary, on: place) == .tail)
    // A takeover fences the former primary.
    let id = StoreIdentifier.randomUUID(random: random)
    try await standby.commitReplica { transaction in
      try transaction.beginOpening(id, epoch: transaction.head.epoch + 1)
      return []
    }
    let taken = try await standby.readReplica { try $0.place }
    #expect(try await verdict(primary, on: taken) == .fenced)
    #expect(
      try await verdict(standby, on: try await primary.readReplica { try $0.place }) == .diverged)
  }

  @Test(arguments: StoreKind.replicable)
  func `a page that does not continue the chain changes nothing`(kind: StoreKind) async throws {
    let random = SeededRandom(seed: 3)
    let (_, primary) = try open(kind, seed: 3)
    let (_, standby) = try open(kind, seed: 4)
    try await Self.commit(30, to: primary, random)
    let start = try await standby.readReplica { try $0.place }
    let page = try await primary.readReplica { try $0.changedRows(after: start) }
    var forged = page
    forged.events[3].event.body[0] ^= 1
    var short = page
    short.events.removeLast()
    for wrong in [forged, short] {
      let code = try await errorCode {
        try await standby.commitReplica { transaction in
          try transaction.apply(wrong)
          return []
        }
      }
      #expect(code == .chainBroken)
      #expect(try await standby.readReplica { try $0.place } == start)
    }
    await primary.close()
    await standby.close()
  }

  @Test(arguments: StoreKind.replicable)
  func `what is a host's own is not told`(kind: StoreKind) async throws {
    let (_, store) = try open(kind, seed: 2)
    try await store.commitReplica { transaction in
      try transaction.putLocal("local-x", key: [1], value: [2])
      return []
    }
    #expect(try await store.readReplica { try $0.place.isEmpty })
    #expect(try await store.read { try $0.get("local-x", key: [1])?.value } == [2])
    #expect(try await ReplicaContent(store).rows.documents.isEmpty)
    await store.close()
  }

  #if PostgreSQL
    @Test func `a cluster replicates itself, and no standby is told of it`() async throws {
      let store = try StoreHarness(.postgreSQL).open()
      #expect(!(store is any ReplicaSource))
      #expect(try await store.read { !($0 is any ReplicaReader) })
      _ = try await store.commit(StoreCommand()) { transaction in
        #expect(!(transaction is any ReplicaTransaction))
        return []
      }
      await store.close()
    }
  #endif
}
