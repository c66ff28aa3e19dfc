/// Collects lines of Python with their indentation.
struct PythonWriter {
  private(set) var text = ""
  private var depth = 0

  /// One line; an empty one has no indentation.
  mutating func line(_ line: String = "") {
    if !line.isEmpty {
      text += String(repeating: "    ", count: depth)
      text += line
    }
    text += "\n"
  }

  mutating func indented(_ body: (inout PythonWriter) throws -> Void) rethrows {
    depth += 1
    try body(&self)
    depth -= 1
  }

  /// A documentation string.
  mutating func documentation(_ documentation: String) {
    let lines = documentation.split(separator: "\n", omittingEmptySubsequences: false)
      .map { PythonNames.escaped(String($0)) }
    if lines.count == 1 {
      line("\"\"\"\(lines[0])\"\"\"")
    } else {
      line("\"\"\"\(lines[0])")
      for text in lines.dropFirst() { line(text) }
      line("\"\"\"")
    }
  }

  /// `open`, one line for each item, and `close`; on one line when there are no items.
  mutating func table<Item>(
    _ open: String, _ close: String, _ items: [Item], _ row: (Item) -> String
  ) {
    if items.isEmpty {
      line(open + close)
      return
    }
    line(open)
    indented { writer in
      for item in items { writer.line(row(item)) }
    }
    line(close)
  }
}
