/// What a terminal of 80 columns and 24 rows shows after the bytes that a program wrote. Knows what a
/// VT100 knows, and the other screen.
package struct TerminalScreen: Sendable {
  package let columns: Int
  package let rows: Int
  private var cells: [[Character]]
  private var row = 0
  private var column = 0
  private var pending: [UInt8] = []
  private var before: [[Character]]?
  /// No page is half painted: a page begins where the cursor goes home, and ends where it is set to
  /// its place.
  package private(set) var isWhole = true
  /// Something was written behind the last column: the layout is too wide.
  package private(set) var hasOverflowed = false
  /// Control sequences that are not known here, such as colours.
  package private(set) var unknown: [String] = []

  package init(columns: Int = 80, rows: Int = 24) {
    self.columns = columns
    self.rows = rows
    cells = Self.blank(columns, rows)
  }

  private static func blank(_ columns: Int, _ rows: Int) -> [[Character]] {
    Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// Rows without the blanks at their ends.
  package var lines: [String] {
    cells.map { row in
      var text = String(row)
      while text.hasSuffix(" ") { text.removeLast() }
      return text
    }
  }

  package var text: String { lines.joined(separator: "\n") }
  package var cursor: (row: Int, column: Int) { (row, column) }

  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { feed(byte) }
  }

  private mutating func feed(_ byte: UInt8) {
    pending.append(byte)
    if pending[0] == 0x1B {
      guard pending.count > 2 else { return }
      guard pending[1] == UInt8(ascii: "[") else {
        unknown.append(String(decoding: pending, as: UTF8.self))
        pending = []
        return
      }
      guard byte >= 0x40 else { return }
      control(String(decoding: pending[2..<pending.count - 1], as: UTF8.self), byte)
      pending = []
      return
    }
    guard let text = String(validating: pending, as: UTF8.self) else {
      if pending.count > 4 { pending = [] }
      return
    }
    pending = []
    for character in text { put(character) }
  }

  private mutating func put(_ character: Character) {
    switch character {
    case "\r\n":
      column = 0
      lineFeed()
    case "\r": column = 0
    case "\n": lineFeed()
    case "\u{08}": column = max(0, column - 1)
    case "\u{07}": break
    default:
      guard column < columns else {
        hasOverflowed = true
        return
      }
      cells[row][column] = character
      column += 1
    }
  }

  private mutating func lineFeed() {
    if row + 1 < rows {
      row += 1
    } else {
      cells.removeFirst()
      cells.append(Array(repeating: " ", count: columns))
    }
  }

  private mutating func control(_ parameters: String, _ last: UInt8) {
    switch (parameters, last) {
    case ("?1049", UInt8(ascii: "h")):
      before = cells
      cells = Self.blank(columns, rows)
    case ("?1049", UInt8(ascii: "l")):
      cells = before ?? cells
      isWhole = true
    case ("?2004", _): break
    case (_, UInt8(ascii: "H")):
      isWhole = !parameters.isEmpty
      let parts = parameters.split(separator: ";").map { Int($0) ?? 1 }
      row = min(max((parts.first ?? 1) - 1, 0), rows - 1)
      column = min(max((parts.count > 1 ? parts[1] : 1) - 1, 0), columns - 1)
    case (_, UInt8(ascii: "B")): row = min(row + (Int(parameters) ?? 1), rows - 1)
    case (_, UInt8(ascii: "C")): column = min(column + (Int(parameters) ?? 1), columns - 1)
    case ("", UInt8(ascii: "K")):
      for index in min(column, columns)..<columns { cells[row][index] = " " }
    case ("", UInt8(ascii: "J")):
      for index in min(column, columns)..<columns { cells[row][index] = " " }
      for index in (row + 1)..<max(rows, row + 1) {
        cells[index] = Array(repeating: " ", count: columns)
      }
    default: unknown.append("ESC[\(parameters)\(Character(Unicode.Scalar(last)))")
    }
  }
}
