package import ServiceKit

/// Which role may be told the content of which personal field, by the field's name in the schema.
///
/// The table is the only place that says so: what a file shows follows from it, the page `docs/ROLES.md`
/// is printed from it, and a test follows a mark in every field of every request to every answer of every
/// role. A field marked `@pii` that no row names may be told to nobody, and the test says so.
package enum FieldReaders {
  /// The fields of one message that the same roles may be told of.
  package struct Row: Sendable {
    /// Full name of the message, such as `person.v1.Hold`.
    package let message: String
    /// Names of its fields; none: all personal fields that no other row names.
    package let fields: [String]
    package let roles: Set<Role>
    /// Each reading is an event of the audit trail.
    package let isSealed: Bool
  }

  /// Who works with files: identity, documents and stay.
  private static let desks: Set<Role> = [.intakeOfficer, .screener, .medical, .liaison, .approver]

  package static let rows: [Row] = [
    // A carrier is told names, birth dates and numbers by whoever prints a manifest.
    row(
      "person.v1.Registration",
      ["fullName", "nativeName", "born", "primaryIdentifier", "secondaryIdentifier"],
      desks.union([.planner])),
    row("person.v1.Registration", [], desks),
    row("person.v1.Registration", ["phone"], [.intakeOfficer, .screener, .approver]),
    sealed("person.v1.Registration", ["indicators", "scamLinked", "note"], .screener),
    row("person.v1.TravelDocument", ["number"], desks.union([.planner])),
    row("person.v1.TravelDocument", [], desks),
    row("person.v1.Stay", [], desks),
    row("person.v1.EtdApplication", [], desks),
    row("person.v1.Waiver", [], desks),
    row("person.v1.Payment", [], desks),
    row("person.v1.ExitPermit", [], desks),
    row("person.v1.StateChange", [], desks),
    row("person.v1.PersonFile", ["stateReason"], desks),
    row(
      "person.v1.Correction",
      ["fullName", "nativeName", "born", "primaryIdentifier", "secondaryIdentifier"],
      desks.union([.planner])),
    row("person.v1.Correction", [], desks),
    row("person.v1.Correction", ["phone"], [.intakeOfficer, .screener, .approver]),
    sealed("person.v1.Correction", ["scamLinked"], .screener),
    row("person.v1.Referral", [], [.intakeOfficer, .screener, .approver]),
    sealed("person.v1.Screening", [], .screener),
    sealed("person.v1.MedicalNote", [], .medical),
    row("person.v1.Hold", ["authority", "reference"], desks),
    sealed("person.v1.Hold", ["reason", "releaseReason"], .approver),
    sealed("events.v1.HoldReleased", ["reason"], .approver),
    sealed("events.v1.Separated", ["reason"], .screener),
    row("intake.v1.PlaceHoldRequest", ["authority", "reference"], desks),
    sealed("intake.v1.PlaceHoldRequest", ["reason"], .approver),
    sealed("intake.v1.ReleaseHoldRequest", ["reason"], .approver),
    sealed("intake.v1.KeepApartRequest", ["reason"], .screener),
    row("intake.v1.HistoryEntry", ["reason"], desks),
    row("intake.v1.SearchRequest", ["text"], [.intakeOfficer, .screener, .medical]),
    row("intake.v1.SearchHit", [], [.intakeOfficer, .screener, .medical]),
    row("intake.v1.TravelName", [], [.planner]),
    row("intake.v1.NamedDocument", [], [.planner]),
    // What an authority answered becomes a part of each person's file.
    row("lists.v1.ListLine", [], desks),
    row("lists.v1.ListedPerson", [], [.liaison]),
    row("reception.v1.Announcement", ["contact"], [.intakeOfficer, .liaison]),
    row("reception.v1.QueueEntry", ["name"], [.queue, .intakeOfficer]),
    row("reception.v1.QueueRequest", ["name"], [.queue, .intakeOfficer]),
    // Reasons of transfers and of merging stand in the history of a file.
    row("reception.v1.Transfer", [], desks),
    row("reception.v1.TransferRequest", [], desks),
    row("reception.v1.DecideTransferRequest", [], desks),
    row("duplicates.v1.DuplicatePair", ["reason"], desks),
    row("duplicates.v1.DecidePairRequest", ["reason"], desks),
    row("duplicates.v1.SuspectRequest", ["reason"], desks),
  ]

  /// The row that speaks of a field; one that names it before one that names none.
  package static func row(of message: String, _ field: String) -> Row? {
    rows.first { $0.message == message && $0.fields.contains(field) }
      ?? rows.first { $0.message == message && $0.fields.isEmpty }
  }

  /// The roles that may be told the content of a field; nobody of one that is not listed.
  package static func roles(_ message: String, _ field: String) -> Set<Role> {
    row(of: message, field)?.roles ?? []
  }

  private static func row(_ message: String, _ fields: [String], _ roles: Set<Role>) -> Row {
    Row(message: message, fields: fields, roles: roles, isSealed: false)
  }

  private static func sealed(_ message: String, _ fields: [String], _ role: Role) -> Row {
    Row(message: message, fields: fields, roles: [role], isSealed: true)
  }
}
