/// What a peer may do. The raw value is the word in the identity URI.
package enum Role: String, CaseIterable, Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The queue desk: token and name.
  case queue
  /// Registers people: identity, document and stay of the own mission.
  case intakeOfficer = "intake-officer"
  /// Writes and reads sealed screenings.
  case screener
  /// Plans departures: classes, reason codes, needs as service codes; no narratives.
  case planner
  /// Writes and reads clinical notes.
  case medical
  /// Handles authority lists.
  case liaison
  /// Approves overrides.
  case approver
  /// Sees health and metrics, no personal data.
  case `operator`
  /// Sees to the rights of those whose data it is: erasure and legal holds. Reads no file.
  case dataProtection = "data-protection"
  /// Reads the audit log.
  case auditor
  /// A standby intake that follows the encrypted feed.
  case replica
  /// The planning service, which follows the planning feed of one mission.
  case planning
  /// The intake service itself, as the server that others connect to.
  case intake

  package var description: String { rawValue }

  package static func < (a: Role, b: Role) -> Bool { a.rawValue < b.rawValue }
}
