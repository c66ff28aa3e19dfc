internal import EventStore
internal import Foundation
internal import Logging
internal import RepatriationSchema
internal import ServiceHost
internal import ServiceKit

/// Opens the store of a host, and puts a quarantined one aside when an operator has said so, or when its
/// primary has all its records.
enum HostDirectory {
  /// The keys go with the store that they open, and before it: it is the store that says that it is to be
  /// put aside, so that a start goes on with what another one began.
  private static let files = ["keys.db", "store.sqlite"].flatMap { name in
    [name + "-wal", name + "-shm", name]
  }

  /// - Throws: `StoreError`, or `ServiceKitError` when the quarantined files cannot be moved.
  static func open(
    _ directory: String, settings: SQLiteEventStore.Settings, clock: any WallClock,
    random: any RandomBytes, logger: Logger
  ) async throws -> SQLiteEventStore {
    try UnfinishedRestore(data: directory).refuse()
    let store = try SQLiteEventStore(
      directory: directory, settings: settings, clock: clock, random: random, logger: logger)
    let (record, head) = try await store.read { reader in
      (try HostTable.record(in: reader), try reader.head)
    }
    guard let record, record.startAnew else { return store }
    await store.close()
    let aside = "\(directory)/quarantined-\(head.epoch)-\(head.sequence)"
    try AtomicFile.makePrivateDirectory(aside)
    for file in files where FileManager.default.fileExists(atPath: "\(directory)/\(file)") {
      try AtomicFile.move("\(directory)/\(file)", to: "\(aside)/\(file)")
    }
    logger.notice(
      "the former store was put aside; this standby begins anew",
      metadata: [
        "sequence": "\(head.sequence)", "lastCommon": "\(record.lastCommon)",
        "folder": "quarantined-\(head.epoch)-\(head.sequence)",
      ])
    return try SQLiteEventStore(
      directory: directory, settings: settings, clock: clock, random: random, logger: logger)
  }
}
