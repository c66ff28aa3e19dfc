/// A registration form as lines of a screen. Pure: the same form gives the same lines.
struct FormScreen: Sendable {
  /// What every terminal has.
  static let leastRows = 24
  static let leastColumns = 80
  private static let labelWidth = 19
  private static let messageRows = 3
  /// The current field and those behind it that are seen.
  private static let rowsBehind = 5

  var title = ""
  var message = ""
  var rows: Int
  var columns: Int

  init(rows: Int, columns: Int) {
    self.rows = max(rows, Self.leastRows)
    self.columns = max(columns, Self.leastColumns)
  }

  /// One column stays free: some terminals wrap when the last is written.
  private var width: Int { columns - 1 }

  /// - Parameters:
  ///   - text: what stands in the current field while it is typed.
  ///   - caret: where the next character goes, in characters.
  func page(_ form: RegistrationForm, at current: FormField, text: String, caret: Int)
    -> TerminalPage
  {
    let visible = rows - Self.messageRows - 4
    let fields = FormField.allCases
    // The name stays in sight for as long as it can; a few fields behind the current one always are.
    let first = max(0, min(current.rawValue + Self.rowsBehind - visible, fields.count - visible))
    var page = TerminalPage(lines: [fit(title), rule(above: first > 0)])
    let room = width - Self.labelWidth - 3
    for field in fields[first..<min(first + visible, fields.count)] {
      let isCurrent = field == current
      let mark = isCurrent ? ">" : form.problems[field] == nil ? " " : "!"
      let label =
        field.label
        + String(
          repeating: " ", count: max(0, Self.labelWidth - TextWidth.columns(field.label)))
      var value = TextWidth.safe(isCurrent ? text : form[field])
      if isCurrent {
        let before = TextWidth.safe(String(text.prefix(caret)))
        // Long text shows its part around the caret.
        let hidden = max(0, TextWidth.columns(before) - room + 1)
        page.cursorRow = page.lines.count
        page.cursorColumn = Self.labelWidth + 2 + TextWidth.columns(before) - hidden
        value = Self.dropping(value, columns: hidden)
      }
      page.lines.append(fit("\(mark) \(label)\(value)"))
    }
    while page.lines.count < visible + 2 { page.lines.append("") }
    page.lines.append(rule(above: first + visible < fields.count))
    let words = message.isEmpty ? help(current) : message
    let wrapped = TextWidth.wrapped(TextWidth.safe(words), width: width)
    page.lines += wrapped.prefix(Self.messageRows)
    while page.lines.count < rows - 1 { page.lines.append("") }
    page.lines.append(fit("Enter next  Up back  F1 help  ^U clear  ^S save  ^C leave"))
    return page
  }

  private func help(_ field: FormField) -> String {
    let choices = field.choices
    return field.help + (choices.isEmpty ? "" : " [\(choices.joined(separator: ", "))]")
  }

  /// Any lines under the title, such as the people who may be the same.
  func page(lines: [String], keys: String) -> TerminalPage {
    var page = TerminalPage(lines: [fit(title), rule(above: false)])
    let room = rows - 4
    let wrapped = lines.flatMap { line in
      TextWidth.columns(line) <= width
        ? [TextWidth.safe(line)] : TextWidth.wrapped(TextWidth.safe(line), width: width)
    }
    page.lines += wrapped.prefix(room).map(fit)
    while page.lines.count < rows - 2 { page.lines.append("") }
    page.lines.append(rule(above: wrapped.count > room))
    page.lines.append(fit(keys))
    page.cursorRow = rows - 1
    page.cursorColumn = min(TextWidth.columns(keys), width)
    return page
  }

  /// A line of dashes; with a word when something lies beyond it.
  private func rule(above hasMore: Bool) -> String {
    let dashes = String(repeating: "-", count: width)
    return hasMore ? String(dashes.dropLast(7)) + " more -" : dashes
  }

  private func fit(_ text: String) -> String { TerminalPage.fit(text, width: width) }

  private static func dropping(_ text: String, columns: Int) -> String {
    var rest = text[...]
    var dropped = 0
    while dropped < columns, let first = rest.first {
      dropped += TextWidth.columns(String(first))
      rest = rest.dropFirst()
    }
    return String(rest)
  }
}
