internal import Foundation
internal import GRDB
internal import Testing

@testable internal import EventStore

/// A store that was found to be damaged.
@Suite struct DamageTests {
  @Test(arguments: StoreKind.allCases)
  func `a store that is told of damage reads on and takes no command`(kind: StoreKind) async throws
  {
    let harness = StoreHarness(kind)
    let store = try harness.open()
    let event = harness.event()
    _ = try await store.commit(StoreCommand()) { transaction in
      try transaction.append(event)
      return []
    }
    try await store.checkStorage()
    #expect(await store.statistics().damage == nil)
    store.refuseCommands(StoreError(.chainBroken, "event 1 does not match", sequence: 1))
    // What is found later does not hide what was found first.
    store.refuseCommands(StoreError(.chainBroken, "event 9 does not match", sequence: 9))
    for usesReserve in [false, true] {
      let refused = await #expect(throws: StoreError.self) {
        var command = StoreCommand()
        command.usesReserve = usesReserve
        _ = try await store.commit(command) { _ in [] }
      }
      #expect(refused?.code == .damaged && refused?.sequence == 1)
      #expect(refused?.message.contains("event 1 does not match") == true)
      #expect(refused?.retryAfterMilliseconds == nil)
    }
    #expect(await store.statistics().damage?.contains("event 1") == true)
    #expect(try await store.allEvents().count == 1)
    await store.close()
    #expect(
      try await errorCode { _ = try await store.commit(StoreCommand()) { _ in [] } } == .closed)
  }

  @Test func `pages that were overwritten are found by the storage's own check`() async throws {
    let harness = StoreHarness(.sqlite)
    var store = try harness.openSQLite()
    for _ in 0..<200 {
      let event = harness.event([UInt8](repeating: 7, count: 2_000))
      _ = try await store.commit(StoreCommand()) { transaction in
        try transaction.append(event)
        try transaction.put("t", partition: "A", key: event.id.bytes, value: event.body)
        return []
      }
    }
    await store.close()
    let path = SQLiteFiles(directory: harness.directory).database
    let intact = try Data(contentsOf: URL(fileURLWithPath: path))
    let pages = intact.count / 4_096
    #expect(pages > 100)
    let seed = UInt64(Date().timeIntervalSince1970)
    let random = SeededRandom(seed: seed)
    var found = 0
    for _ in 0..<20 {
      var damaged = intact
      // Never the first page, without which nothing opens.
      let page = 1 + Int(random.nextUInt64() % UInt64(pages - 1))
      damaged.replaceSubrange(
        page * 4_096..<page * 4_096 + 64, with: random.bytes(count: 64))
      try damaged.write(to: URL(fileURLWithPath: path))
      // A page that the schema needs keeps the store from opening, with an error of its own.
      guard let opened = try? harness.openSQLite() else {
        found += 1
        continue
      }
      store = opened
      let wasSeen = await store.statistics().damage != nil
      let code = try await errorCode { try await store.checkStorage() }
      if wasSeen || code == .damaged { found += 1 }
      await store.close()
    }
    // Overwriting the beginning of a page of content in the middle of a chain changes no structure: the
    // hash chain is for that.
    #expect(found >= 10, "\(found) of 20, seed \(seed)")
    try intact.write(to: URL(fileURLWithPath: path))
    let repaired = try harness.openSQLite()
    #expect(await repaired.statistics().damage == nil)
    try await repaired.checkStorage()
    await repaired.close()
  }
}
