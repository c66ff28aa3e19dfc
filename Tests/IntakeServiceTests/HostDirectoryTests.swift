import EventStore
import Foundation
import PrivacyNet
import RepatriationSchema
import ServiceKit
import Testing
import Wire

@testable import IntakeService

/// Putting aside the store of a host that begins anew.
@Suite struct HostDirectoryTests {
  private let directory = NSTemporaryDirectory() + "/host-directory-" + UUID().uuidString
  private let clock = ManualClock(now: IntakeBench.start.microseconds)
  private let random = SeededRandom(seed: 3)

  private func open() async throws -> SQLiteEventStore {
    try await HostDirectory.open(
      directory, settings: SQLiteEventStore.Settings(), clock: clock, random: random,
      logger: WatchedLogger.shared.logger("host-directory"))
  }

  private func names(_ path: String) -> Set<String> {
    Set((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? [])
  }

  @Test func `a store that is put aside takes its keys along, also when that was interrupted`()
    async throws
  {
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let store = try await open()
    let lineage = try await store.read { try $0.head.lineage }
    try await store.commitReplica { transaction in
      var record = HostRecord()
      record.startAnew = true
      try HostTable.put(record, in: transaction)
      return []
    }
    let head = try await store.read { try $0.head }
    await store.close()
    try Data("keys".utf8).write(to: URL(fileURLWithPath: directory + "/keys.db"))
    // Something stands in the way of the keys.
    let aside = directory + "/quarantined-\(head.epoch)-\(head.sequence)"
    try AtomicFile.makePrivateDirectory(aside)
    try FileManager.default.createDirectory(
      atPath: aside + "/keys.db/in-the-way", withIntermediateDirectories: true)
    await #expect(throws: ServiceKitError.self) { _ = try await open() }
    #expect(names(directory).isSuperset(of: ["store.sqlite", "keys.db"]))
    try FileManager.default.removeItem(atPath: aside + "/keys.db")

    let anew = try await open()
    #expect(try await anew.read { try $0.head.lineage } != lineage)
    await anew.close()
    #expect(names(aside).isSuperset(of: ["store.sqlite", "keys.db"]))
    #expect(!names(directory).contains("keys.db"))
  }
}
