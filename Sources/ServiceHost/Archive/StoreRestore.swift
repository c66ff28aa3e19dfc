package import Archive
package import EventStore
internal import Foundation
internal import Logging
internal import ServiceKit

/// Makes a data directory out of an archive or a backup, and proves what is in it.
package struct StoreRestore: Sendable {
  /// What was restored.
  package struct Result: Sendable {
    /// How the archive was read; `nil` from a backup.
    package var outcome: ArchiveRestore.Outcome?
    /// Where the store stands.
    package var head: StorePosition
    /// When its newest event was recorded, µs since 1970 UTC; 0 before the first.
    package var moment: Int64
  }

  private let clock: any WallClock
  private let random: any RandomBytes

  package init(clock: any WallClock, random: any RandomBytes) {
    self.clock = clock
    self.random = random
  }

  private static let probe: ArchiveRestore.Probe = { path, after in
    let mark = try SQLiteStoreFile.mark(of: path, after: after)
    return ArchiveRestore.Mark(
      sequence: mark.sequence, moment: mark.recordedTime, latestMoment: mark.latestRecordedTime)
  }

  /// Restores a store from its archive into a directory, and verifies all of it.
  ///
  /// - Parameters:
  ///   - data: is made, or is empty.
  ///   - generation: use this generation alone.
  ///   - takesWhatIsBeforeDamage: with damage in the archive, restore what is before it.
  /// - Throws: ``ArchiveError``; `StoreError` when what came out is damaged.
  package func run(
    _ folder: ArchiveFolder, into data: String, target: ArchiveRestore.Target = .newest,
    generation: UInt64? = nil, takesWhatIsBeforeDamage: Bool = false
  ) async throws -> Result {
    try prepare(data)
    let database = data + "/" + SQLiteStoreFile.name
    let part = database + ".part"
    let outcome = try await onThread {
      var restore = ArchiveRestore(folder, probe: Self.probe)
      restore.onlyGeneration = generation
      restore.takesWhatIsBeforeDamage = takesWhatIsBeforeDamage
      let outcome = try restore.run(to: part, target: target)
      try FileManager.default.moveItem(atPath: part, toPath: database)
      return outcome
    }
    var result = try await verified(data)
    result.outcome = outcome
    return result
  }

  /// Makes a directory for what is restored.
  package func prepare(_ data: String) throws {
    try AtomicFile.makePrivateDirectory(data)
    guard try FileManager.default.contentsOfDirectory(atPath: data).isEmpty else {
      throw ArchiveError(.notEmpty, "'\(data)' is not empty; name a directory that is new")
    }
  }

  /// Lets SQLite check every page and recomputes the whole chain.
  package func verified(_ data: String) async throws -> Result {
    let store = try SQLiteEventStore(
      directory: data, clock: clock, random: random,
      logger: Logger(label: "restore") { _ in SwiftLogNoOpLogHandler() })
    do {
      if let damage = await store.statistics().damage { throw StoreError.damaged(damage) }
      try await store.checkStorage()
      try await store.verifyChain()
      let head = try await store.read { try $0.head }
      let moment = try await store.read { reader in
        try reader.events(after: max(0, head.sequence - 1), limit: 1).elements.first?.recordedTime
      }
      await store.close()
      return Result(outcome: nil, head: head, moment: moment ?? 0)
    } catch {
      await store.close()
      throw error
    }
  }

  /// Begins a new epoch, so that followers who saw more notice.
  ///
  /// - Parameter leavesOut: something was recorded behind what was restored: it becomes a new history.
  /// - Returns: the new epoch.
  package func fence(_ data: String, leavesOut: Bool) throws -> Int64 {
    try SQLiteStoreFile.beginEpoch(
      data + "/" + SQLiteStoreFile.name, newLineage: leavesOut ? random : nil,
      // What was signed of the other history says nothing of this one.
      forgetting: [StoreCheckpoints.table])
  }

  /// Runs what blocks on a thread of its own.
  package func onThread<Value: Sendable>(
    _ body: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread { continuation.resume(with: Swift.Result { try body() }) }
    }
  }
}
