internal import Foundation
internal import GRDB
internal import TestSupport
internal import Testing

@testable internal import EventStore

/// What a disk forgets is found wherever it is.
@Suite struct PageChecksumTests {
  private let harness = StoreHarness(.sqlite)
  private var files: SQLiteFiles { SQLiteFiles(directory: harness.directory) }

  /// A closed store with some content, part of which no chain of hashes covers.
  private func makeStore(_ events: Int = 60) async throws {
    let store = try harness.openSQLite(checkpointBytes: 64 << 10)
    for _ in 0..<events { try await commit(to: store) }
    await store.close()
  }

  private func commit(to store: SQLiteEventStore) async throws {
    let event = harness.event([UInt8](repeating: 7, count: 1_000))
    _ = try await store.commit(StoreCommand()) { transaction in
      try transaction.append(event)
      try transaction.put(
        "t", partition: "A", key: event.id.bytes, value: event.body,
        indexes: [IndexValue("i", event.id.bytes)], tracking: .untracked)
      return []
    }
  }

  private func damage() async throws -> String? {
    do {
      let store = try harness.openSQLite()
      let damage = await store.statistics().damage
      await store.close()
      return damage
    } catch let error as StoreError where error.code == .damaged {
      // Without its schema SQLite does not open the file at all.
      return error.message
    }
  }

  private func checksums() -> PageChecksums {
    PageChecksums(path: files.checksums, database: files.database)
  }

  /// Changes the database as a disk does: its time of change stays.
  private func turn(_ place: Int, _ bit: UInt8) throws {
    let time = try #require(FileTime(of: files.database))
    var bytes = try Data(contentsOf: URL(fileURLWithPath: files.database))
    bytes[place] ^= 1 << bit
    try bytes.write(to: URL(fileURLWithPath: files.database))
    #expect(time.set(on: files.database))
  }

  @Test func `a bit that turned over in any page is found at the next start`() async throws {
    try await makeStore()
    let size = Int(SQLiteFiles.size(of: files.database))
    #expect(size > 20 * 4_096)
    let random = SeededRandom(seed: UInt64(size))
    for page in 0..<(size / 4_096) {
      let bytes = random.bytes(count: 3)
      let place = page * 4_096 + (Int(bytes[0]) | Int(bytes[1] & 15) << 8)
      // SQLite's own header says whose file this is: without it the store does not open at all.
      guard place >= 100 else { continue }
      try turn(place, bytes[2] & 7)
      let found = try await damage()
      #expect(found?.contains("page \(page + 1) of the database file") == true, "byte \(place)")
      try turn(place, bytes[2] & 7)
    }
    #expect(try await damage() == nil)
  }

  @Test func `checkpoints keep the checksums in step with the file`() async throws {
    let store = try harness.openSQLite(checkpointBytes: 32 << 10)
    for _ in 1...40 {
      for _ in 0..<5 { try await commit(to: store) }
      // Compares everything, also while a checkpoint waits for its turn.
      try await store.checkStorage()
    }
    await store.close()
    #expect(checksums().open())
  }

  @Test func `checksums that are damaged themselves are made anew, and damage nothing`()
    async throws
  {
    try await makeStore()
    let intact = try Data(contentsOf: URL(fileURLWithPath: files.checksums))
    for place in stride(from: 0, to: intact.count, by: 37) {
      var bytes = intact
      bytes[place] ^= 0x10
      try bytes.write(to: URL(fileURLWithPath: files.checksums))
      #expect(try await damage() == nil, "byte \(place)")
    }
    try Data().write(to: URL(fileURLWithPath: files.checksums))
    let store = try harness.openSQLite()
    #expect(!checksums().open())
    try await store.checkStorage()
    #expect(checksums().open())
    await store.close()
    #expect(checksums().open())
  }

  @Test func `a file that another program wrote to is not taken for a damaged one`() async throws {
    try await makeStore()
    let other = try DatabaseQueue(path: files.database)
    try await other.write { try $0.execute(sql: "PRAGMA user_version; CREATE TABLE other (a)") }
    try await other.write { try $0.execute(sql: "DROP TABLE other") }
    try other.close()
    #expect(!checksums().open())
    let store = try harness.openSQLite()
    #expect(await store.statistics().damage == nil)
    try await store.checkStorage()
    #expect(checksums().open())
    await store.close()
  }
}
