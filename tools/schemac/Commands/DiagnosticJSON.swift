internal import SchemaCompiler
internal import SchemaModel

/// Diagnostics as data: the JSON form of `schemac.v1.CheckResult`.
enum DiagnosticJSON {
  /// - Parameter fixedFiles: the files that were changed by `--fix`.
  static func result(_ diagnostics: [Diagnostic], fixedFiles: [String] = []) -> String {
    let list =
      diagnostics.isEmpty
      ? "[]" : "[\n" + diagnostics.map { "    " + object($0) }.joined(separator: ",\n") + "\n  ]"
    let errors = diagnostics.count { $0.severity == .error }
    var members = [
      "\"diagnostics\": \(list)", "\"errors\": \(errors)",
      "\"warnings\": \(diagnostics.count - errors)",
    ]
    if !fixedFiles.isEmpty {
      members.append("\"fixed\": [" + fixedFiles.map(quoted).joined(separator: ", ") + "]")
    }
    return "{\n" + members.map { "  " + $0 }.joined(separator: ",\n") + "\n}"
  }

  private static func object(_ diagnostic: Diagnostic) -> String {
    var members = place(diagnostic.location)
    members.append("\"severity\": " + quoted(diagnostic.severity.rawValue))
    members.append("\"rule\": " + quoted(diagnostic.ruleID))
    members.append("\"message\": " + quoted(diagnostic.message))
    if !diagnostic.notes.isEmpty {
      let notes = diagnostic.notes.map { note in
        braced(place(note.location) + ["\"message\": " + quoted(note.message)])
      }
      members.append("\"notes\": [" + notes.joined(separator: ", ") + "]")
    }
    if let suggestion = diagnostic.suggestion {
      members.append("\"suggestion\": " + quoted(suggestion))
    }
    if let fix = diagnostic.fix {
      members.append(
        "\"fix\": "
          + braced([
            "\"offset\": \(fix.offset)", "\"length\": \(fix.length)",
            "\"replacement\": " + quoted(fix.replacement),
          ]))
    }
    return braced(members)
  }

  private static func place(_ location: SourceLocation) -> [String] {
    [
      "\"file\": " + quoted(location.file), "\"line\": \(location.line)",
      "\"column\": \(location.column)",
    ]
  }

  static func braced(_ members: [String]) -> String {
    "{" + members.joined(separator: ", ") + "}"
  }

  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        let hex = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
