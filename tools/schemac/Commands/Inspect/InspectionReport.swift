/// Writes what an inspection finds, as it is found: text for people, or the JSON form of
/// `schemac.v1.InspectResult`. Problems go to standard error as text, too.
final class InspectionReport {
  private let file: String
  private let isJSON: Bool
  private let output: any OutputSink
  private var problems: [String] = []
  private var list: String?
  private var isFirst = true

  /// Faults beyond these are only counted: a file full of them tells no more with each.
  static let mostProblems = 100
  private var omitted = 0

  init(_ file: String, isJSON: Bool, _ output: any OutputSink) {
    self.file = file
    self.isJSON = isJSON
    self.output = output
  }

  /// Begins; `kind` is `snapshot` or `capture`.
  func begin(_ kind: String) {
    if isJSON {
      output.write(
        "{\n  \"file\": \(DiagnosticJSON.quoted(file)),\n  \"kind\": \(DiagnosticJSON.quoted(kind))"
      )
    } else {
      output.write("\(file): \(kind)\n")
    }
  }

  /// A few facts about the whole, as a member `name` in JSON.
  func facts(_ name: String, _ members: [(key: String, label: String, value: ReportValue)]) {
    if isJSON {
      let text = members.map { DiagnosticJSON.quoted($0.key) + ": " + $0.value.json }
      output.write(",\n  \"\(name)\": \(DiagnosticJSON.braced(text))")
    } else {
      let width = members.map(\.label.count).max() ?? 0
      for member in members {
        let label = member.label + String(repeating: " ", count: width - member.label.count)
        output.write("  \(label)  \(member.value.text)\n")
      }
    }
  }

  /// An element of the list `name`; elements of one list come one after the other.
  func element(of name: String, _ members: [(key: String, value: ReportValue)], text: String) {
    guard isJSON else {
      output.write(text + "\n")
      return
    }
    if list != name {
      endList()
      output.write(",\n  \"\(name)\": [")
      list = name
      isFirst = true
    }
    let body = members.map { DiagnosticJSON.quoted($0.key) + ": " + $0.value.json }
    output.write((isFirst ? "\n    " : ",\n    ") + DiagnosticJSON.braced(body))
    isFirst = false
  }

  /// A line that only a person needs.
  func line(_ text: String) {
    if !isJSON { output.write(text + "\n") }
  }

  func problem(_ text: String) {
    guard problems.count < Self.mostProblems else {
      omitted += 1
      return
    }
    guard !problems.contains(text) else { return }
    problems.append(text)
    if !isJSON { output.writeError("error: \(text)\n") }
  }

  /// Ends the report.
  ///
  /// - Returns: whether nothing was wrong.
  func end() -> Bool {
    if omitted > 0 {
      let text = "and \(omitted) more"
      problems.append(text)
      if !isJSON { output.writeError("error: \(text)\n") }
    }
    if isJSON {
      endList()
      let list = problems.map(DiagnosticJSON.quoted).joined(separator: ", ")
      output.write(",\n  \"problems\": [\(list)]\n}\n")
    }
    return problems.isEmpty
  }

  private func endList() {
    if list != nil { output.write("\n  ]") }
    list = nil
  }
}

/// A value of a report in both its forms.
enum ReportValue {
  case text(String)
  case number(Int)
  /// Numbers of 64 bits are texts in JSON (SPEC.md, section 9).
  case long(UInt64)
  case flag(Bool)
  case list([String])

  var json: String {
    switch self {
    case .text(let text): DiagnosticJSON.quoted(text)
    case .number(let number): String(number)
    case .long(let number): "\"\(number)\""
    case .flag(let flag): flag ? "true" : "false"
    case .list(let texts): "[" + texts.map(DiagnosticJSON.quoted).joined(separator: ", ") + "]"
    }
  }

  var text: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .long(let number): String(number)
    case .flag(let flag): flag ? "yes" : "no"
    case .list(let texts): texts.joined(separator: ", ")
    }
  }
}
