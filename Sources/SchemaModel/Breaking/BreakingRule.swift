/// Every kind of change between two schemas that is reported. The raw value is the stable rule id,
/// which suppressions name and peers send when they refuse a service (SPEC.md, section 7).
package enum BreakingRule: String, CaseIterable, Hashable, Sendable {
  // Types.
  case typeDeleted = "type-deleted"
  case typeKindChanged = "type-kind-changed"
  case structChanged = "struct-changed"

  // Fields.
  case fieldDeleted = "field-deleted"
  case fieldRemoved = "field-removed"
  case fieldRenumbered = "field-renumbered"
  case fieldRenamed = "field-renamed"
  case fieldRenamedNoted = "field-renamed-noted"
  case fieldPlainAppended = "field-plain-appended"
  case fieldMovedIntoUnion = "field-moved-into-union"
  case removedOrdinalReused = "removed-ordinal-reused"
  case removedNameReused = "removed-name-reused"
  case optionalChanged = "optional-changed"
  case defaultChanged = "default-changed"
  case requireAdded = "require-added"
  case requireDropped = "require-dropped"

  // Types of fields and of cases of unions.
  case typeChanged = "type-changed"
  case maxLowered = "max-lowered"
  case maxRaised = "max-raised"

  // Cases.
  case enumWidthChanged = "enum-width-changed"
  case enumCaseDeleted = "enum-case-deleted"
  case enumCaseRenumbered = "enum-case-renumbered"
  case enumCaseRenamed = "enum-case-renamed"
  case enumCaseRenamedNoted = "enum-case-renamed-noted"
  case unionCaseDeleted = "union-case-deleted"
  case unionCaseRenumbered = "union-case-renumbered"
  case unionCaseRenamed = "union-case-renamed"
  case unionCaseRenamedNoted = "union-case-renamed-noted"

  // Services.
  case serviceDeleted = "service-deleted"
  case methodDeleted = "method-deleted"
  case methodRenumbered = "method-renumbered"
  case methodRenamed = "method-renamed"
  case methodRenamedNoted = "method-renamed-noted"
  case methodKindChanged = "method-kind-changed"
  case methodTypeChanged = "method-type-changed"
  case throwsAdded = "throws-added"
  case throwsChanged = "throws-changed"
  case bulkChanged = "bulk-changed"

  // Policy.
  case personalDropped = "pii-dropped"
  case idempotentDropped = "idempotent-dropped"

  /// The lowest level that the change concerns; `nil` for policy, which every level includes.
  package var level: CompatibilityLevel? {
    switch self {
    case .typeKindChanged, .structChanged, .fieldDeleted, .fieldRenumbered, .fieldMovedIntoUnion,
      .removedOrdinalReused, .optionalChanged, .defaultChanged, .requireAdded, .requireDropped,
      .typeChanged, .maxLowered, .maxRaised, .enumWidthChanged, .enumCaseRenumbered,
      .unionCaseRenumbered, .serviceDeleted, .methodDeleted, .methodRenumbered,
      .methodKindChanged, .methodTypeChanged, .throwsChanged, .bulkChanged:
      .wire
    case .fieldRenamed, .fieldRenamedNoted, .removedNameReused, .enumCaseDeleted,
      .enumCaseRenamed, .enumCaseRenamedNoted, .unionCaseDeleted, .unionCaseRenamed,
      .unionCaseRenamedNoted:
      .json
    case .typeDeleted, .fieldRemoved, .fieldPlainAppended, .methodRenamed, .methodRenamedNoted,
      .throwsAdded:
      .api
    case .personalDropped, .idempotentDropped: nil
    }
  }

  package var severity: BreakingSeverity {
    switch self {
    case .fieldRenamedNoted, .fieldPlainAppended, .enumCaseRenamedNoted, .unionCaseRenamedNoted,
      .methodRenamedNoted, .throwsAdded:
      .warning
    case .maxRaised, .requireDropped: .note
    default: .error
    }
  }

  /// Whether a writer and a reader that differ like this misunderstand each other. A peer that has
  /// not got a field, a type or a method is merely older or newer, and a removed field that the other
  /// side still has is read by rule R9.
  var decidesConnections: Bool {
    guard level == .wire, severity == .error else { return false }
    switch self {
    case .fieldDeleted, .removedOrdinalReused, .methodDeleted: return false
    default: return true
    }
  }
}
