package import Archive
package import EventStore
internal import Foundation
internal import Logging
package import Sealing
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
    /// The keys that go with it; `nil` where there are none, as in the archive of a store that is not
    /// sealed.
    package var keys: KeyCoverage?
    /// What of the archive of keys is damaged, and was left out.
    package var keysDamage: ArchiveError?
    /// What a witness says of it; `nil` when none was asked.
    package var witness: WitnessCheck?
    /// The newest event that the witness knows of this history; 0 for none.
    package var witnessedThrough: Int64 = 0
  }

  /// What somebody else has kept of the log, to compare with.
  package var witness: [WitnessedPosition]?

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
  ///   - keys: the archive of its keys, of which the newest state is taken whatever the target is: what
  ///     was erased since stays erased.
  ///   - data: is made, or is empty.
  ///   - generation: use this generation alone.
  ///   - takesWhatIsBeforeDamage: with damage in the archive, restore what is before it.
  /// - Throws: ``ArchiveError``; `StoreError` when what came out is damaged.
  package func run(
    _ folder: ArchiveFolder, keys: ArchiveFolder?, into data: String,
    target: ArchiveRestore.Target = .newest,
    generation: UInt64? = nil, takesWhatIsBeforeDamage: Bool = false
  ) async throws -> Result {
    try prepare(data)
    let database = data + "/" + SQLiteStoreFile.name
    let part = database + ".part"
    let (outcome, keysDamage) = try await onThread {
      var restore = ArchiveRestore(folder, probe: Self.probe)
      restore.onlyGeneration = generation
      restore.takesWhatIsBeforeDamage = takesWhatIsBeforeDamage
      let outcome = try restore.run(to: part, target: target)
      try FileManager.default.moveItem(atPath: part, toPath: database)
      // After the store: the archive of keys is never behind the other one.
      let damage = try keys.flatMap {
        try Self.restoreKeys($0, into: data, takesWhatIsBeforeDamage: takesWhatIsBeforeDamage)
      }
      return (outcome, damage)
    }
    var result = try await verified(data)
    result.outcome = outcome
    result.keysDamage = keysDamage
    return result
  }

  /// - Returns: what is damaged and was left out.
  private static func restoreKeys(
    _ folder: ArchiveFolder, into data: String, takesWhatIsBeforeDamage: Bool
  ) throws -> ArchiveError? {
    let path = SealingPlace.keyDatabase(data: data)
    let part = path + ".part"
    do {
      var restore = ArchiveRestore(folder, probe: probe)
      restore.takesWhatIsBeforeDamage = takesWhatIsBeforeDamage
      let outcome = try restore.run(to: part)
      try FileManager.default.moveItem(atPath: part, toPath: path)
      return outcome.damage
    } catch let error as ArchiveError {
      throw ArchiveError(error.code, "keys: \(error.message)")
    }
  }

  /// Makes a directory for what is restored. No service takes it before ``fence(_:leavesOut:)``, and no other
  /// restore at all.
  ///
  /// - Throws: ``ArchiveError`` with `notEmpty`, also when another restore begins there at the same moment.
  package func prepare(_ data: String) throws {
    try makeEmptyDirectory(data)
    let mark = UnfinishedRestore(data: data)
    do {
      try mark.begin()
    } catch let error as ServiceKitError where error.code == .alreadyExists {
      throw Self.isTaken(data)
    }
    // Another one may have begun and ended since the directory was seen to be empty.
    guard !BoundedFile.exists(data + "/" + SQLiteStoreFile.name) else {
      try mark.withdraw()
      throw Self.isTaken(data)
    }
  }

  private static func isTaken(_ data: String) -> ArchiveError {
    ArchiveError(
      .notEmpty,
      "'\(data)' holds another restore; if that runs, let it end, and if it did not end, remove the"
        + " directory and restore again")
  }

  /// Makes a directory that only its owner may enter, or takes one that is empty.
  private func makeEmptyDirectory(_ data: String) throws {
    try AtomicFile.makePrivateDirectory(data)
    guard try FileManager.default.contentsOfDirectory(atPath: data).isEmpty else {
      guard !UnfinishedRestore(data: data).isSet else { throw Self.isTaken(data) }
      throw ArchiveError(.notEmpty, "'\(data)' is not empty; name a directory that is new")
    }
  }

  /// Lets SQLite check every page, recomputes the whole chain, and compares it with the keys and with the
  /// witness.
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
      var result = Result(outcome: nil, head: head, moment: moment ?? 0)
      let keys = SealingPlace.keyDatabase(data: data)
      if BoundedFile.exists(keys) {
        result.keys = try await KeyCoverage.check(keys: keys, of: store)
      }
      try await compare(&result, store)
      await store.close()
      return result
    } catch {
      await store.close()
      throw error
    }
  }

  /// Compares a log with what was witnessed of it. What is behind its end is only counted: it may have
  /// been left out.
  private func compare(_ result: inout Result, _ store: SQLiteEventStore) async throws {
    guard let witness else { return }
    let head = result.head
    let own = witness.filter { $0.position.lineage == head.lineage }
    result.witnessedThrough = own.map(\.position.sequence).max() ?? 0
    let within = own.filter { $0.position.sequence <= head.sequence }
    guard !own.isEmpty else {
      throw SealingError(
        .mismatch, "the witness knows nothing of this history: it may have been made anew")
    }
    // Before the first checkpoint there is nothing to compare with.
    guard !within.isEmpty else { return }
    let check = try await WitnessCheck.run(within, against: store)
    guard check.isIntact else {
      throw SealingError(
        .mismatch,
        "it is not what was witnessed: " + check.findings.map(\.description).joined(separator: "; ")
      )
    }
    result.witness = check
  }

  /// Begins a new epoch, so that followers who saw more notice, and leaves the directory to a service.
  ///
  /// - Parameter leavesOut: something was recorded behind what was restored: it becomes a new history.
  /// - Returns: the new epoch.
  package func fence(_ data: String, leavesOut: Bool) throws -> Int64 {
    let path = data + "/" + SQLiteStoreFile.name
    if leavesOut {
      try RestoredMark(data: data).set(
        sequence: SQLiteStoreFile.mark(of: path, after: nil).sequence)
    }
    let epoch = try SQLiteStoreFile.beginEpoch(
      path, newLineage: leavesOut ? random : nil,
      // What was signed of the other history says nothing of this one.
      forgetting: [StoreCheckpoints.table])
    try UnfinishedRestore(data: data).end()
    return epoch
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
