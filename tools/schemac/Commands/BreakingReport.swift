internal import SchemaModel

/// The result of `breaking` for people and for programs.
enum BreakingReport {
  /// One line each: changes, problems of suppressions, then what is suppressed.
  static func text(_ outcome: BreakingSuppressions.Outcome) -> String {
    var lines = outcome.open.map(\.description) + outcome.problems.map(\.description)
    for (change, suppression) in outcome.suppressed {
      lines.append(
        "suppressed[\(change.ruleID)]: \(change.path): until \(suppression.lastDayText): "
          + suppression.reason)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The JSON form of `schemac.v1.BreakingResult`. A change has `rule`,
  /// `level` (`wire`, `json`, `api` or `policy`), `severity`, `path`, `message` and, when its place is
  /// known, `file`, `line` and `column`; a suppressed one also `reason` and `until`. A problem has
  /// `rule`, `severity`, `path` and `message`.
  static func json(_ outcome: BreakingSuppressions.Outcome) -> String {
    let changes = outcome.open.map { object(members(of: $0)) }
    let problems = outcome.problems.map { problem in
      object(
        [
          ("rule", problem.kind.rawValue), ("severity", problem.severity.rawValue),
          ("path", problem.suppression.path), ("message", problem.message),
        ].map(member))
    }
    let suppressed = outcome.suppressed.map { change, suppression in
      object(
        members(of: change) + [
          member("reason", suppression.reason), member("until", suppression.lastDayText),
        ])
    }
    let lists = [("changes", changes), ("problems", problems), ("suppressed", suppressed)]
    return "{\n" + lists.map { "  \"\($0.0)\": \(array($0.1))" }.joined(separator: ",\n") + "\n}\n"
  }

  private static func members(of change: BreakingChange) -> [String] {
    var result = [
      ("rule", change.ruleID), ("level", change.subject.lowercased()),
      ("severity", change.severity.rawValue), ("path", change.path), ("message", change.message),
    ].map(member)
    if let location = change.location {
      result += [
        member("file", location.file), "\"line\": \(location.line)",
        "\"column\": \(location.column)",
      ]
    }
    return result
  }

  private static func member(_ key: String, _ value: String) -> String {
    "\(DiagnosticJSON.quoted(key)): \(DiagnosticJSON.quoted(value))"
  }

  private static func object(_ members: [String]) -> String {
    "{" + members.joined(separator: ", ") + "}"
  }

  private static func array(_ items: [String]) -> String {
    items.isEmpty ? "[]" : "[\n" + items.map { "    " + $0 }.joined(separator: ",\n") + "\n  ]"
  }
}
