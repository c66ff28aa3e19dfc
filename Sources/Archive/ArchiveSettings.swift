/// What can be chosen about an archive.
package struct ArchiveSettings: Sendable {
  /// The folder of all archives.
  package var folder: String
  /// Whose database, such as `intake-store`.
  package var name: String
  /// The database file.
  package var database: String
  /// After so long at most, what was committed is in the archive.
  package var delay = Duration.seconds(5)
  /// A new generation begins after so long.
  package var basePeriod = Duration.seconds(7 * 86_400)
  /// The archive reaches back so long.
  package var keeping = Duration.seconds(35 * 86_400)
  /// The log may grow to this while the archive cannot take it; then the generation is given up. Bytes.
  package var logLimit: Int64 = 1 << 30
  /// Asked before anything is written: whether the archive of what this database needs, such as keys, has
  /// everything that was committed there before.
  package var needs: @Sendable () -> Bool = { true }
  /// µs since 1970 UTC.
  package var now: @Sendable () -> Int64
  /// Random bytes for the identity of a generation.
  package var random: @Sendable (_ count: Int) -> [UInt8]

  package init(
    folder: String, name: String, database: String, now: @escaping @Sendable () -> Int64,
    random: @escaping @Sendable (_ count: Int) -> [UInt8]
  ) {
    self.folder = folder
    self.name = name
    self.database = database
    self.now = now
    self.random = random
  }

  var log: String { database + "-wal" }
  var index: String { database + "-shm" }
  /// `store.archive` beside `store.sqlite`.
  package var state: String { Self.state(of: database) }

  /// Where the state of a database's archive is kept.
  package static func state(of database: String) -> String {
    let name = database.lastIndex(of: ".").map { String(database[..<$0]) } ?? database
    return name + ".archive"
  }
}

/// The limits of an archive.
package enum ArchiveLimits {
  /// A segment ends with the commit that reaches this. Bytes of frames.
  package static let segmentBytes: Int64 = 4 << 20
  /// How long a store's writer waits before a checkpoint until the archive has everything.
  package static let checkpointWaitMilliseconds = 500
  /// How long a store that closes waits for the same.
  package static let closingWaitMilliseconds = 10_000
  /// How often an archive that cannot be written is tried again.
  package static let retryMilliseconds = 2_000
  /// How often a new base that could not be made is tried again.
  package static let baseRetryMilliseconds = 900_000
  /// By how many pages a database may grow between two pages that are written. SQLite leaves out only
  /// what was used and given back within one transaction.
  package static let growthPages: Int64 = 1 << 16
  /// How long an archive waits for the one that it needs.
  package static let neededWaitMilliseconds = 2_000
  /// How often somebody who waits for everything asks again.
  package static let askAgainMilliseconds = 20
  /// How often the log is looked at, at least.
  package static let lookMilliseconds = 1_000
  /// Generations that are removed after one was begun, so that a clock that runs wild takes no more.
  package static let removalsPerGeneration = 2
}

/// How an archive stands.
package struct ArchiveStatus: Hashable, Sendable {
  /// The generation that is written; 0 for none.
  package var generation: UInt64 = 0
  /// The last file of it.
  package var segment: UInt64 = 0
  /// When everything that was committed was in the archive, µs since 1970 UTC; 0 for never.
  package var completeAt: Int64 = 0
  /// Bytes of the log that are not in the archive yet.
  package var pendingBytes: Int64 = 0
  /// Why the archive cannot be written; `nil` while it can.
  package var failure: String?
  /// Why no new generation could be begun when it was time; the old one goes on.
  package var baseFailure: String?
  /// Times that writing failed.
  package var failures: Int64 = 0
  /// Generations that were given up, each leaving a gap behind it.
  package var broken: Int64 = 0
  /// Generations begun since the start.
  package var begun: Int64 = 0
  /// Bytes written since the start.
  package var writtenBytes: Int64 = 0
  /// Bytes of the log that these were.
  package var archivedBytes: Int64 = 0

  package init() {}
}
