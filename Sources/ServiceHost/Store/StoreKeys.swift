package import ServiceKit

/// Keys about a store, shared by the services.
package enum StoreKeys {
  /// Space kept in reserve.
  package static let reserve = ConfigurationKey<ByteCount>(
    "store-reserve", default: .mebibytes(64), in: ByteCount(0)...(.mebibytes(4_096)),
    "Disk space kept in reserve in the data directory, so that a full disk still allows a clean stop"
      + " and erasures.")

  /// When the whole log is proved.
  package static let checkHour = ConfigurationKey<Int>(
    "store-check-hour", default: 3, in: 0...23,
    "The hour of the mission's clocks in which the whole log is proved, every night.")

  /// Where signed checkpoints go.
  package static let witness = OptionalConfigurationKey<FilePathText>(
    "witness-dir",
    "A folder on another host to which signed checkpoints of the log are appended. With them,"
      + " 'manifest audit verify' finds out when the log was changed afterwards.")
}
