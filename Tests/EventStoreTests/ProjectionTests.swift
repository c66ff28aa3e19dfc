internal import EventStore
internal import Testing

/// Documents, indexes, scans and feeds of changes.
@Suite struct ProjectionTests {
  @Test(arguments: StoreKind.allCases)
  func `documents are found by key, range, partition and index`(kind: StoreKind) async throws {
    let harness = StoreHarness(kind)
    let store = try harness.open()
    let event = harness.event()
    _ = try await store.commit(StoreCommand()) { transaction in
      try transaction.append(event)
      for (key, partition) in [("b", "A"), ("ba", "B"), ("a", "A"), ("c", "A")] {
        try transaction.put(
          "person", partition: partition, key: bytes(key), value: bytes("v" + key),
          indexes: [IndexValue("first", [bytes(key)[0]]), IndexValue("size", [UInt8(key.count)])])
      }
      try transaction.put("other", partition: "A", key: bytes("a"), value: [], indexes: [])
      // A command sees its own changes.
      #expect(try transaction.count("person", partition: nil) == 4)
      #expect(try transaction.get("person", key: bytes("ba"))?.partition == "B")
      return []
    }
    try await store.read { (reader: any StoreReader) throws in
      func scan(_ partition: String?, _ keys: KeyRange, _ limit: Int = 10) throws -> [String] {
        try reader.scan("person", partition: partition, keys: keys, limit: limit).elements
          .map { String(decoding: $0.key, as: UTF8.self) }
      }
      #expect(try scan(nil, .all) == ["a", "b", "ba", "c"])
      #expect(try scan("A", .all) == ["a", "b", "c"])
      #expect(try scan("C", .all) == [])
      #expect(try scan(nil, .prefix(bytes("b"))) == ["b", "ba"])
      #expect(try scan(nil, KeyRange(from: bytes("b"), to: bytes("c"))) == ["b", "ba"])
      #expect(try scan(nil, KeyRange.all.after(bytes("b"))) == ["ba", "c"])
      #expect(try scan(nil, .all, 3) == ["a", "b", "ba"])
      #expect(try reader.scan("person", partition: nil, keys: .all, limit: 3).hasMore)
      #expect(try !reader.scan("person", partition: nil, keys: .all, limit: 4).hasMore)
      #expect(
        try reader.keys("person", index: "first", value: bytes("b"), after: nil, limit: 10)
          .elements == [bytes("b"), bytes("ba")])
      #expect(
        try reader.keys("person", index: "first", value: bytes("b"), after: bytes("b"), limit: 1)
          == StorePage(elements: [bytes("ba")], hasMore: false))
      #expect(try reader.count("person", index: "size", value: [1]) == 3)
      #expect(try reader.count("person", partition: "A") == 3)
      #expect(try reader.count("person", partition: nil) == 4)
      #expect(
        try reader.entries(
          "person", index: "size", values: .all,
          after: IndexEntry(value: [1], key: bytes("b")), limit: 9
        ).elements == [
          IndexEntry(value: [1], key: bytes("c")), IndexEntry(value: [2], key: bytes("ba")),
        ])
      #expect(try reader.get("person", key: bytes("zz")) == nil)
      #expect(try reader.get("other", key: bytes("a"))?.value == [])
      #expect(try reader.get("nothing", key: bytes("a")) == nil)
    }
    await store.close()
  }

  @Test(arguments: StoreKind.allCases)
  func `replacing a document replaces its index values`(kind: StoreKind) async throws {
    let harness = StoreHarness(kind)
    let store = try harness.open()
    for values: [[UInt8]] in [[[1], [2]], [[2], [3], [3]], []] {
      let event = harness.event()
      _ = try await store.commit(StoreCommand()) { transaction in
        try transaction.append(event)
        try transaction.put(
          "t", partition: "A", key: [1], value: [1], indexes: values.map { IndexValue("i", $0) })
        return []
      }
      let entries = try await store.read {
        try $0.entries("t", index: "i", values: .all, after: nil, limit: 9).elements
      }
      #expect(entries.map(\.value) == Array(Set(values)).sorted { $0[0] < $1[0] })
    }
    await store.close()
  }

  @Test(arguments: StoreKind.allCases)
  func `the feed shows the newest content, deletions and moves`(kind: StoreKind) async throws {
    let harness = StoreHarness(kind)
    let store = try harness.open()
    let change = { @Sendable (body: @escaping @Sendable (any StoreTransaction) throws -> Void) in
      let event = harness.event()
      _ = try await store.commit(StoreCommand()) { transaction in
        try transaction.append(event)
        try body(transaction)
        return []
      }
    }
    try await change { transaction in
      for key: UInt8 in 1...3 {
        try transaction.put("t", partition: "A", key: [key], value: [key])
      }
    }
    try await change { try $0.put("t", partition: "A", key: [1], value: [10]) }
    try await change { transaction in
      let found = [
        try transaction.delete("t", key: [2]), try transaction.delete("t", key: [99]),
      ]
      #expect(found == [true, false])
    }
    try await change { try $0.put("t", partition: "B", key: [3], value: [30]) }
    func row(_ sequence: Int64, _ key: UInt8, _ value: [UInt8]?) -> DocumentChange {
      DocumentChange(rowSequence: sequence, key: [key], value: value)
    }
    #expect(
      try await store.allChanges("t", partition: "A")
        == [row(2, 1, [10]), row(3, 2, nil), row(4, 3, nil)])
    #expect(try await store.allChanges("t", partition: "B") == [row(4, 3, [30])])
    // What comes back leaves no tombstone behind.
    try await change { transaction in
      try transaction.put("t", partition: "A", key: [2], value: [20])
      try transaction.put("t", partition: "A", key: [3], value: [31])
    }
    #expect(
      try await store.allChanges("t", partition: "A", limit: 1)
        == [row(2, 1, [10]), row(5, 2, [20]), row(5, 3, [31])])
    #expect(try await store.allChanges("t", partition: "B") == [row(5, 3, nil)])
    await store.close()
  }

  @Test(arguments: StoreKind.allCases)
  func `a document written and deleted by one command is gone, and the other way round`(
    kind: StoreKind
  ) async throws {
    let harness = StoreHarness(kind)
    let store = try harness.open()
    let event = harness.event()
    _ = try await store.commit(StoreCommand()) { transaction in
      try transaction.append(event)
      try transaction.put("t", partition: "A", key: [1], value: [1])
      try transaction.delete("t", key: [1])
      try transaction.put("t", partition: "A", key: [2], value: [1])
      try transaction.delete("t", key: [2])
      try transaction.put("t", partition: "A", key: [2], value: [2])
      return []
    }
    #expect(
      try await store.allChanges("t", partition: "A") == [
        DocumentChange(rowSequence: 1, key: [1], value: nil),
        DocumentChange(rowSequence: 1, key: [2], value: [2]),
      ])
    await store.close()
  }

  @Test(arguments: StoreKind.allCases)
  func `a follower misses nothing and sees nothing twice while writers go on`(
    kind: StoreKind
  ) async throws {
    let harness = StoreHarness(kind)
    let store = try harness.open()
    let writers = Task {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for writer in 0..<8 {
          group.addTask {
            let random = SeededRandom(seed: UInt64(writer))
            for _ in 0..<60 {
              let event = harness.event()
              let key = [UInt8(random.nextUInt64() % 40)]
              let isDeletion = random.nextUInt64() % 4 == 0
              let value = random.bytes(count: 4)
              _ = try await store.commit(StoreCommand()) { transaction in
                try transaction.append(event)
                if isDeletion {
                  try transaction.delete("t", key: key)
                } else {
                  try transaction.put("t", partition: "A", key: key, value: value)
                }
                return []
              }
            }
          }
        }
        try await group.waitForAll()
      }
    }
    var replica: [[UInt8]: [UInt8]] = [:]
    var cursor = ChangeCursor.start
    while cursor.rowSequence < 480 {
      let (page, head) = try await store.read { [cursor] reader in
        (
          try reader.changes("t", partition: "A", after: cursor, limit: 3),
          try reader.head.sequence
        )
      }
      for change in page.elements {
        let isBehind =
          change.rowSequence > cursor.rowSequence
          || (change.rowSequence == cursor.rowSequence
            && (cursor.key ?? []).lexicographicallyPrecedes(change.key))
        #expect(isBehind)
        replica[change.key] = change.value
        cursor = change.cursor
      }
      if !page.hasMore {
        cursor = ChangeCursor(rowSequence: head)
        if head < 480 { _ = await store.waitForHead(after: head) }
      }
    }
    try await writers.value
    let documents = try await store.read {
      try $0.scan("t", partition: "A", keys: .all, limit: 100).elements
    }
    #expect(replica == Dictionary(uniqueKeysWithValues: documents.map { ($0.key, $0.value) }))
    await store.close()
  }

  @Test(arguments: StoreKind.allCases)
  func `untracked documents need no event and are in no feed`(kind: StoreKind) async throws {
    let harness = StoreHarness(kind)
    let store = try harness.open()
    _ = try await store.commit(StoreCommand()) { transaction in
      try transaction.put(
        "cursor", partition: "A", key: [1], value: [1], indexes: [], tracking: .untracked)
      try transaction.put(
        "cursor", partition: "B", key: [1], value: [2], indexes: [], tracking: .untracked)
      return []
    }
    let feed = try await store.read {
      try $0.changes(
        "cursor", partition: "B", after: ChangeCursor(rowSequence: 0, key: []), limit: 9)
    }
    #expect(feed.elements.isEmpty)
    let document = try await store.read { try $0.get("cursor", key: [1]) }
    #expect(
      document == StoredDocument(key: [1], partition: "B", rowSequence: 0, value: [2]))
    _ = try await store.commit(StoreCommand()) { transaction in
      try transaction.delete("cursor", key: [1])
      return []
    }
    #expect(try await store.read { try $0.count("cursor", partition: nil) } == 0)
    #expect(try await store.allChanges("cursor", partition: "A").isEmpty)
    await store.close()
  }

  @Test(arguments: StoreKind.allCases)
  func `tracked documents need an event, and tracking does not change`(
    kind: StoreKind
  ) async throws {
    let harness = StoreHarness(kind)
    let store = try harness.open()
    let event = harness.event()
    _ = try await store.commit(StoreCommand()) { transaction in
      try transaction.append(event)
      try transaction.put("t", partition: "A", key: [1], value: [])
      return []
    }
    let attempts: [(StoreError.Code, @Sendable (any StoreTransaction) throws -> Void)] = [
      (.changeWithoutEvent, { try $0.put("t", partition: "A", key: [1], value: [1]) }),
      (.changeWithoutEvent, { try $0.delete("t", key: [1]) }),
      (
        .invalidArgument,
        {
          try $0.put(
            "t", partition: "A", key: [1], value: [], indexes: [], tracking: .untracked)
        }
      ),
    ]
    for (expected, attempt) in attempts {
      let code = try await errorCode {
        _ = try await store.commit(StoreCommand()) { transaction in
          try attempt(transaction)
          return []
        }
      }
      #expect(code == expected)
    }
    #expect(try await store.read { try $0.get("t", key: [1]) }?.value == [])
    await store.close()
  }

  /// An envelope takes some of the largest body.
  @Test(arguments: StoreKind.plain)
  func `a page ends at its byte limit and says that there is more`(
    kind: StoreKind
  ) async throws {
    let harness = StoreHarness(kind)
    let store = try harness.open()
    let big = [UInt8](repeating: 1, count: StoreLimits.bodyBytes)
    for number: UInt8 in 0..<6 {
      let event = harness.event(big)
      _ = try await store.commit(StoreCommand()) { transaction in
        try transaction.append(event)
        try transaction.put("t", partition: "A", key: [number], value: big)
        return []
      }
    }
    let (events, documents, changes) = try await store.read { reader in
      (
        try reader.events(after: 0, limit: 100),
        try reader.scan("t", partition: nil, keys: .all, limit: 100),
        try reader.changes("t", partition: "A", after: .start, limit: 100)
      )
    }
    let fitting = StoreLimits.pageBytes / StoreLimits.bodyBytes
    #expect(events.elements.count == fitting && events.hasMore)
    #expect(documents.elements.count == fitting && documents.hasMore)
    #expect(changes.elements.count == fitting && changes.hasMore)
    #expect(try await store.allEvents().count == 6)
    #expect(try await store.verifyChain().sequence == 6)
    await store.close()
  }
}
