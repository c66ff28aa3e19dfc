package import SchemaModel

/// One thing the compiler has to say about a schema: what is wrong, where, and what to do next.
package struct Diagnostic: Hashable, Sendable, CustomStringConvertible {
  package enum Severity: String, Hashable, Sendable {
    /// No schema comes out.
    case error
    /// The schema is usable; a reader of it may be misled.
    case warning
  }

  /// A second place that explains the first, such as an earlier declaration of the same name.
  package struct Note: Hashable, Sendable {
    package var message: String
    package var location: SourceLocation

    package init(_ message: String, at location: SourceLocation) {
      self.message = message
      self.location = location
    }
  }

  package var rule: DiagnosticRule
  package var message: String
  package var location: SourceLocation
  package var notes: [Note]
  /// Text to write instead, when the compiler can tell.
  package var suggestion: String?
  /// An edit that follows the suggestion.
  package var fix: FixIt?

  package init(
    _ rule: DiagnosticRule, _ message: String, at location: SourceLocation, notes: [Note] = [],
    suggestion: String? = nil, fix: FixIt? = nil
  ) {
    self.rule = rule
    self.message = message
    self.location = location
    self.notes = notes
    self.suggestion = suggestion
    self.fix = fix
  }

  package var severity: Severity { rule.severity }

  /// Stable across versions; scripts and suppressions name it.
  package var ruleID: String { rule.rawValue }

  /// `file:line:column: error[rule-id]: message`, then notes and a suggestion, one line each.
  package var description: String {
    var lines = ["\(location): \(severity.rawValue)[\(ruleID)]: \(message)"]
    for note in notes { lines.append("\(note.location): note: \(note.message)") }
    if let suggestion { lines.append("  help: \(suggestion)") }
    return lines.joined(separator: "\n")
  }
}
