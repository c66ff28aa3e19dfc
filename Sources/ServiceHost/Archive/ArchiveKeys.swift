package import ServiceKit

/// Keys about the archive of a store, shared by the services.
package enum ArchiveKeys {
  /// Where the archive is.
  package static let folder = OptionalConfigurationKey<FilePathText>(
    "archive-dir",
    "A folder on another disk or host into which everything that is recorded is copied continuously."
      + " 'manifest restore' makes a data directory of it, as of any moment. It must exist.")

  /// How far it may be behind.
  package static let delay = ConfigurationKey<Duration>(
    "archive-delay", default: .seconds(5), in: .seconds(1)...(.seconds(600)),
    "After so long at most, what was recorded is in the archive.")

  /// How far it reaches back.
  package static let keepDays = ConfigurationKey<Int>(
    "archive-keep-days", default: 35, in: 1...3_650,
    "Any moment of so many days can be restored; what is older is removed.")

  /// How often it begins anew.
  package static let baseDays = ConfigurationKey<Int>(
    "archive-base-days", default: 7, in: 1...365,
    "After so many days the whole store is copied again: the fewer, the faster a restore.")

  /// How much waits for it.
  package static let logLimit = ConfigurationKey<ByteCount>(
    "archive-log-limit", default: .mebibytes(1_024), in: .mebibytes(64)...(.mebibytes(262_144)),
    "While the archive cannot be written, the store's log grows to this. Then the archive has a gap"
      + " and begins anew later.")

  /// When restoring is rehearsed.
  package static let rehearseHour = ConfigurationKey<Int>(
    "archive-rehearse-hour", default: 4, in: 0...23,
    "The hour of the mission's clocks in which the archive is restored and verified beside the data,"
      + " every night.")
}
