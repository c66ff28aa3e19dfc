/// Keeps a terminal showing the newest page and sends it only what changed, for a link on which every
/// byte is waited for. The page is never cleared first, so nothing flickers.
///
/// A change begins where the cursor goes home and ends where it is set to its place, as a whole page
/// does; between the two the cursor only steps down and to the right.
struct ScreenPainter: Sendable {
  private var shown: TerminalPage?

  /// What must be sent to show a page; empty when it is shown already.
  mutating func bytes(for page: TerminalPage) -> String {
    defer { shown = page }
    guard let shown, shown.lines.count == page.lines.count else { return page.bytes }
    if shown == page { return "" }
    var text = "\u{1B}[H"
    var row = 0
    for (index, line) in page.lines.enumerated() where line != shown.lines[index] {
      if index > row { text += "\u{1B}[\(index - row)B" }
      row = index
      text += "\r" + Self.change(from: shown.lines[index], to: line)
    }
    return text + "\u{1B}[\(page.cursorRow + 1);\(page.cursorColumn + 1)H"
  }

  /// The next page is sent whole: the terminal's size changed, or somebody else wrote on it.
  mutating func forget() { shown = nil }

  /// From the first character that differs on; where as much stays behind it, to the last one.
  private static func change(from old: String, to new: String) -> String {
    guard isPlain(old), isPlain(new) else { return new + "\u{1B}[K" }
    let (before, after) = (Array(old.utf8), Array(new.utf8))
    let same = zip(before, after).prefix { $0 == $1 }.count
    var end = after.count
    if before.count == after.count {
      while end > same, before[end - 1] == after[end - 1] { end -= 1 }
    }
    let steps = same > 0 ? "\u{1B}[\(same)C" : ""
    let text = String(decoding: after[same..<end], as: UTF8.self)
    return steps + text + (before.count > after.count ? "\u{1B}[K" : "")
  }

  /// Every byte is one column.
  private static func isPlain(_ line: String) -> Bool {
    line.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
  }
}
