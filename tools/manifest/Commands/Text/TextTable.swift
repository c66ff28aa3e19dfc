/// A table for people: aligned columns, never wider than 80 characters.
struct TextTable: Sendable {
  enum Alignment: Sendable {
    case left
    case right
  }

  struct Column: Sendable {
    let title: String
    let alignment: Alignment
    /// Gives way when the table is too wide: its cells are broken over several lines.
    let isFlexible: Bool

    static func text(_ title: String) -> Column {
      Column(title: title, alignment: .left, isFlexible: false)
    }

    static func number(_ title: String) -> Column {
      Column(title: title, alignment: .right, isFlexible: false)
    }

    static func flexible(_ title: String) -> Column {
      Column(title: title, alignment: .left, isFlexible: true)
    }
  }

  /// Columns of the screens that people have.
  static let width = 80
  private static let gap = "  "
  private static let leastFlexibleWidth = 8

  let columns: [Column]
  private(set) var rows: [[String]] = []

  init(_ columns: [Column]) { self.columns = columns }

  /// Adds a row; cells that are missing are empty, cells too many are left out.
  mutating func add(_ cells: [String]) {
    var row = cells.prefix(columns.count).map(TextWidth.safe)
    while row.count < columns.count { row.append("") }
    rows.append(row)
  }

  /// The table with its titles, without a line end after the last line.
  ///
  /// - Parameter indent: blanks before each line.
  func text(indent: Int = 0) -> String {
    let widths = widths(available: Self.width - indent)
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    if columns.contains(where: { !$0.title.isEmpty }) {
      lines += layout(columns.map(\.title), widths)
    }
    for row in rows { lines += layout(row, widths) }
    return lines.map { margin + $0 }.joined(separator: "\n")
  }

  private func widths(available: Int) -> [Int] {
    var widths = columns.indices.map { index in
      rows.reduce(TextWidth.columns(columns[index].title)) {
        max($0, TextWidth.columns($1[index]))
      }
    }
    let gaps = Self.gap.count * max(columns.count - 1, 0)
    var excess = widths.reduce(gaps, +) - available
    // The widest flexible column gives first, so that none is squeezed more than it must be.
    while excess > 0 {
      let candidates = columns.indices.filter {
        columns[$0].isFlexible && widths[$0] > Self.leastFlexibleWidth
      }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private func layout(_ cells: [String], _ widths: [Int]) -> [String] {
    let wrapped = cells.indices.map { index in
      columns[index].isFlexible
        ? TextWidth.wrapped(cells[index], width: widths[index]) : [cells[index]]
    }
    let height = wrapped.map(\.count).max() ?? 1
    return (0..<height).map { line in
      var text = ""
      for index in cells.indices {
        let cell = line < wrapped[index].count ? wrapped[index][line] : ""
        let padding = String(
          repeating: " ", count: max(0, widths[index] - TextWidth.columns(cell)))
        if index > 0 { text += Self.gap }
        text += columns[index].alignment == .left ? cell + padding : padding + cell
      }
      while text.hasSuffix(" ") { text.removeLast() }
      return text
    }
  }
}
