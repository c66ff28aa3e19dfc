/// One change between two schemas that somebody should know of.
package struct BreakingChange: Hashable, Sendable, CustomStringConvertible {
  package var rule: BreakingRule
  /// What changed, what that does, and what to do instead.
  package var message: String
  /// The full name of what changed, such as `intake.v1.Person.family`: the new name where there is
  /// one, otherwise the old.
  package var path: String
  /// Where it is declared in the new schema; for something that is gone, what it was part of. `nil`
  /// when that is gone as well, or when the new schema was read from a descriptor.
  package var location: SourceLocation?

  package init(
    _ rule: BreakingRule, _ message: String, path: String, location: SourceLocation? = nil
  ) {
    self.rule = rule
    self.message = message
    self.path = path
    self.location = location
  }

  package var severity: BreakingSeverity { rule.severity }

  /// Stable across versions.
  package var ruleID: String { rule.rawValue }

  /// `WIRE`, `JSON`, `API` or `POLICY`.
  package var subject: String { rule.level?.rawValue.uppercased() ?? "POLICY" }

  /// `file:line:column: error[rule-id]: path: message (WIRE)`, without a place when none is known.
  package var description: String {
    let place = location.map { "\($0): " } ?? ""
    return "\(place)\(severity.rawValue)[\(ruleID)]: \(path): \(message) (\(subject))"
  }

  /// In order of path, then of rule.
  static func precedes(_ lhs: BreakingChange, _ rhs: BreakingChange) -> Bool {
    if lhs.path != rhs.path { return lhs.path.utf8.lexicographicallyPrecedes(rhs.path.utf8) }
    if lhs.rule != rhs.rule {
      return lhs.ruleID.utf8.lexicographicallyPrecedes(rhs.ruleID.utf8)
    }
    return lhs.message.utf8.lexicographicallyPrecedes(rhs.message.utf8)
  }
}

extension Schema {
  /// What the step from `old` to `new` breaks, warns of, or asks to deploy in order (SPEC.md,
  /// section 7), sorted by path and rule.
  ///
  /// Types are told apart by full name, fields, cases and methods by number. `@was`, `@pii` and
  /// `@idempotent` are compared as the schemas have them, so a descriptor of either must have been
  /// written with `DescriptorDetail.policy`.
  ///
  /// - Parameter level: changes that only concern higher levels are left out.
  /// - Complexity: in proportion to the number of declarations and members.
  package static func breakingChanges(
    from old: Schema, to new: Schema, level: CompatibilityLevel = .api
  ) -> [BreakingChange] {
    var comparison = SchemaComparison(from: old, to: new)
    comparison.compareAll()
    return comparison.changes
      .filter { change in change.rule.level.map { $0 <= level } ?? true }
      .sorted(by: BreakingChange.precedes)
  }
}
