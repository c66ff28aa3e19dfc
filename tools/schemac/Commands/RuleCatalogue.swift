internal import SchemaCompiler
internal import SchemaModel

/// One rule of `check` or `breaking`, for `rules` and `explain`.
struct RuleEntry {
  var id: String
  /// `error`, `warning` or `advice`; of `breaking` also `note`.
  var kind: String
  /// The level of a breaking rule: `wire`, `json`, `api` or `policy`.
  var level: String?
  var explanation: RuleExplanation

  /// Every rule: those of `check` in the order of SPEC.md, then those of `breaking`.
  static let all: [RuleEntry] =
    DiagnosticRule.allCases.map { rule in
      RuleEntry(id: rule.rawValue, kind: rule.category.rawValue, explanation: rule.explanation)
    }
    + BreakingRule.allCases.map { rule in
      RuleEntry(
        id: rule.rawValue, kind: rule.severity.rawValue,
        level: rule.level.map { "\($0)" } ?? "policy", explanation: rule.explanation)
    }

  var command: String { level == nil ? "check" : "breaking" }

  /// The JSON form of `schemac.v1.Rule`.
  var json: String {
    var members = [
      ("rule", id), ("command", command), ("kind", kind),
    ]
    if let level { members.append(("level", level)) }
    members += [("meaning", explanation.meaning), ("remedy", explanation.remedy)]
    return DiagnosticJSON.braced(
      members.map { DiagnosticJSON.quoted($0.0) + ": " + DiagnosticJSON.quoted($0.1) })
  }

  /// Several lines for a person.
  var text: String {
    var head = "\(id): \(kind) of `schemac \(command)`"
    if let level { head += ", level \(level)" }
    var lines = [head, "  " + explanation.meaning, "  To do: " + explanation.remedy]
    if kind == DiagnosticRule.Category.advice.rawValue {
      lines.append("  Or, with a reason: @allow(\"\(id)\", \"why it does not hold here\")")
    }
    if level != nil, kind != "note" {
      lines.append("  Or, with a reason and a last day: an entry in suppressions.json")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
