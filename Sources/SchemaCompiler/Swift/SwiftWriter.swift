/// Collects lines of Swift with their indentation.
struct SwiftWriter {
  private(set) var text = ""
  private var depth = 0

  /// One line; an empty one has no indentation.
  mutating func line(_ line: String = "") {
    if !line.isEmpty {
      text += String(repeating: "  ", count: depth)
      text += line
    }
    text += "\n"
  }

  /// `header {`, the body one step further in, and `}`.
  mutating func block(_ header: String, _ body: (inout SwiftWriter) throws -> Void) rethrows {
    line(header + " {")
    depth += 1
    try body(&self)
    depth -= 1
    line("}")
  }

  /// Lines one step further in, between two others.
  mutating func indented(_ body: (inout SwiftWriter) throws -> Void) rethrows {
    depth += 1
    try body(&self)
    depth -= 1
  }

  /// A documentation comment; nothing when there is no text.
  mutating func doc(_ documentation: String, deprecation: String? = nil) {
    var lines =
      documentation.isEmpty
      ? [] : documentation.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if let deprecation {
      if !lines.isEmpty { lines.append("") }
      lines.append("- Note: Deprecated: \(deprecation)")
    }
    for line in lines {
      let trimmed = line.last == "\r" ? String(line.dropLast()) : line
      self.line(trimmed.isEmpty ? "///" : "/// \(trimmed)")
    }
  }

  /// An if-else chain; `nil` as the condition of the last branch makes it unconditional.
  mutating func chain(_ branches: [(condition: String?, body: String)]) {
    for (index, branch) in branches.enumerated() {
      let lead = index == 0 ? "" : "} else "
      if let condition = branch.condition {
        line("\(lead)if \(condition) {")
      } else if index == 0 {
        line(branch.body)
        return
      } else {
        line("} else {")
      }
      indented { if !branch.body.isEmpty { $0.line(branch.body) } }
      if branch.condition == nil { break }
    }
    if !branches.isEmpty { line("}") }
  }
}
