/// A screen, and where its cursor stands; both count from 0.
struct TerminalPage: Sendable, Hashable {
  var lines: [String]
  var cursorRow = 0
  var cursorColumn = 0

  init(lines: [String] = []) { self.lines = lines }

  var cursor: (row: Int, column: Int) { (cursorRow, cursorColumn) }

  /// What a terminal must be sent to show the page: no colours, no attributes.
  var bytes: String {
    var text = "\u{1B}[H"
    for (index, line) in lines.enumerated() {
      text += line + "\u{1B}[K" + (index + 1 < lines.count ? "\r\n" : "")
    }
    return text + "\u{1B}[J\u{1B}[\(cursorRow + 1);\(cursorColumn + 1)H"
  }

  /// As much of a text as fits, with a mark where it was cut.
  static func fit(_ text: String, width: Int) -> String {
    guard TextWidth.columns(text) > width else { return text }
    var result = ""
    var used = 0
    for character in text {
      let size = TextWidth.columns(String(character))
      guard used + size <= width - 1 else { break }
      result.append(character)
      used += size
    }
    return result + ">"
  }
}
