/// Limits of the snapshots that intake keeps.
enum SnapshotLimits {
  /// A snapshot serves followers until so many events have followed it.
  static let freshEvents: Int64 = 1_000
  /// Files of one mission that stay when nobody downloads them.
  static let keptPerMission = 4
  /// Bytes of all files together. What is being downloaded is never removed for it.
  static let directoryBytes: Int64 = 16 << 30
  /// Downloads under way at one time.
  static let leases = 64
  /// How long a download may stand still before its file may go. µs.
  static let leaseMicroseconds: Int64 = 600_000_000
  /// How long a file may be there at all: nothing of a person outlives this in a snapshot. µs.
  static let maximumAgeMicroseconds: Int64 = 24 * 3_600_000_000
  /// How long one read of the store goes on. µs.
  static let readMicroseconds: Int64 = 20_000_000
  /// What one read of the store may spool. Bytes.
  static let readBytes: UInt64 = 256 << 20
  /// Reads of one snapshot: beyond, the store changes faster than it can be read.
  static let reads = 256
  /// Rows asked for at once.
  static let page = 2_000
  /// Files looked at when the service starts.
  static let filesAtStart = 10_000
}
