/// Limits of a manifest's life that are not the wire's.
enum LifeLimits {
  /// Changes that a conflict tells of.
  static let conflictChanges = 32
  /// Changes in one page of a history.
  static let historyPage = 128
  /// Overrides of one manifest.
  static let overrides = 256
  /// Parties on standby that are told, and tried against what is free.
  static let standbyParties = 64
  /// People of one party that are told.
  static let partySize = 64
  /// How far ahead of this host's clock a moment may lie, in microseconds: five minutes.
  static let tolerance: Int64 = 300_000_000
}
