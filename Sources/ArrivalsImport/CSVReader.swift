/// Reads CSV (RFC 4180) from bytes, row by row, and never loses a good row because of a bad one.
///
/// Lines end with LF, CRLF or CR; a byte-order mark is skipped. A row whose quotes are wrong costs its
/// first line only: reading goes on with the next line, so a quote that nobody closed does not swallow
/// the rows behind it. Quotes are wrong where one is never closed, where text follows a closing one,
/// and where a row goes over several lines and yet has a stray quote or not the header's number of
/// cells: then a quote of an earlier line was closed by one of a later row. A row whose quotes are right
/// and whose content is not costs that row.
package struct CSVReader: Sendable {
  package enum Limits {
    /// Bytes of one cell.
    package static let cellBytes = 16 * 1024
    /// Cells of one row.
    package static let cells = 256
    /// Bytes of a file.
    package static let fileBytes = 256 * 1024 * 1024
    /// How often the bytes of a file may be gone over for rows that then begin anew with their second
    /// line. After that no cell may span lines, so that no file takes quadratic time.
    package static let passes = 16
  }

  /// The number of cells that a row must have; 0 while it is not known.
  package var expectedCells = 0

  private let bytes: [UInt8]
  private let separator: UInt8
  private var position = 0
  private var line = 1
  /// Where no quoted cell can end any more: from here on an opening quote is known to be unclosed.
  private let lastQuote: Int
  /// Bytes gone over for rows that began anew with their second line.
  private(set) var wastedWork = 0
  /// The quotes of the row at hand are wrong.
  private var quotesAreWrong = false
  /// Where the row at hand has a quote inside a cell that does not begin with one.
  private var strayQuoteCell: Int?

  /// - Parameters:
  ///   - separator: what parts the cells.
  ///   - skippedLines: lines before the first row, which are not looked at.
  package init(
    _ bytes: [UInt8], separator: UInt8 = UInt8(ascii: ","), skippedLines: Int = 0
  ) {
    self.bytes = bytes
    self.separator = separator
    lastQuote = bytes.lastIndex(of: Self.quote) ?? -1
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    for _ in 0..<max(0, skippedLines) where position < bytes.count {
      skipFirstLine(start: position, rowLine: line)
    }
  }

  private static let quote = UInt8(ascii: "\"")

  /// The next row, `nil` at the end. Empty lines are skipped.
  package mutating func next() -> Result<CSVRow, CSVProblem>? {
    while position < bytes.count {
      if let after = endOfLine(at: position) {
        position = after
        line += 1
        continue
      }
      return readRow()
    }
    return nil
  }

  private mutating func readRow() -> Result<CSVRow, CSVProblem> {
    let start = position
    let rowLine = line
    var cells: [CSVCell] = []
    var fault: CSVProblem?
    quotesAreWrong = false
    strayQuoteCell = nil
    while true {
      let cellLine = line
      let raw = readCell(number: cells.count + 1, rowLine: rowLine, fault: &fault)
      cells.append(cell(raw, number: cells.count + 1, at: cellLine, rowLine, &fault))
      if cells.count > Limits.cells, fault == nil {
        fault = CSVProblem(
          rowLine: rowLine, line: cellLine, cell: cells.count,
          reason: "The row has more than \(Limits.cells) cells.")
      }
      guard position < bytes.count, bytes[position] == separator else { break }
      position += 1
      if cells.count > Limits.cells { break }
    }
    if line > rowLine { doubtQuotes(of: cells, rowLine: rowLine, &fault) }
    if var fault, quotesAreWrong || cells.count > Limits.cells {
      wastedWork += position - start
      skipFirstLine(start: start, rowLine: rowLine)
      fault.bytes = bytes[start..<position]
      return .failure(fault)
    }
    let end = position
    if let after = endOfLine(at: position) {
      position = after
      line += 1
    }
    if var fault {
      fault.bytes = bytes[start..<end]
      fault.cells = cells
      return .failure(fault)
    }
    return .success(CSVRow(line: rowLine, cells: cells))
  }

  /// What a row over several lines cannot be when its quotes are right.
  private mutating func doubtQuotes(
    of cells: [CSVCell], rowLine: Int, _ fault: inout CSVProblem?
  ) {
    if let strayQuoteCell {
      quotesAreWrong = true
      if fault == nil {
        fault = CSVProblem(
          rowLine: rowLine, line: rowLine, cell: strayQuoteCell,
          reason: "A quote of this row is closed by one of a later line. Close it, or double it to "
            + "mean a quote.")
      }
    } else if expectedCells > 0, cells.count != expectedCells {
      quotesAreWrong = true
      if fault == nil {
        fault = CSVProblem(
          rowLine: rowLine, line: rowLine, cell: 0,
          reason: "The row has \(cells.count) cells over several lines, the header names "
            + "\(expectedCells). Check its commas and quotes.")
      }
    }
  }

  /// The text of a cell; empty, with a fault, when it cannot be taken.
  private func cell(
    _ raw: ArraySlice<UInt8>, number: Int, at cellLine: Int, _ rowLine: Int,
    _ fault: inout CSVProblem?
  ) -> CSVCell {
    var reason: String?
    if raw.count > Limits.cellBytes {
      reason =
        "The cell has \(raw.count) bytes; at most \(Limits.cellBytes) are read. Shorten it."
    } else if let text = String(validating: raw, as: UTF8.self) {
      return CSVCell(text: text, line: cellLine)
    } else {
      reason = "The cell is not UTF-8. Save the file as UTF-8 (not Latin-1 or Windows-1252)."
    }
    if let reason, fault == nil {
      fault = CSVProblem(rowLine: rowLine, line: cellLine, cell: number, reason: reason)
    }
    return CSVCell(text: "", line: cellLine)
  }

  /// Goes on behind the first line of the row at `start`.
  private mutating func skipFirstLine(start: Int, rowLine: Int) {
    position = start
    line = rowLine
    while position < bytes.count, endOfLine(at: position) == nil { position += 1 }
    if let after = endOfLine(at: position) {
      position = after
      line += 1
    }
  }

  /// Reads up to a comma, a line end or the end of the file.
  private mutating func readCell(
    number: Int, rowLine: Int, fault: inout CSVProblem?
  ) -> ArraySlice<UInt8> {
    if position < bytes.count, bytes[position] == Self.quote {
      return readQuotedCell(number: number, rowLine: rowLine, fault: &fault)
    }
    let start = position
    while position < bytes.count, bytes[position] != separator, endOfLine(at: position) == nil {
      if bytes[position] == Self.quote, strayQuoteCell == nil { strayQuoteCell = number }
      position += 1
    }
    return bytes[start..<position]
  }

  private mutating func readQuotedCell(
    number: Int, rowLine: Int, fault: inout CSVProblem?
  ) -> ArraySlice<UInt8> {
    let openLine = line
    let maySpanLines = wastedWork <= Limits.passes * bytes.count
    position += 1
    var content: [UInt8] = []
    while true {
      let isLineEnd = endOfLine(at: position) != nil
      // A quote that opens behind the last quote of the file cannot be closed.
      guard position <= lastQuote, maySpanLines || !isLineEnd else {
        quotesAreWrong = true
        if fault == nil { fault = Self.unclosed(rowLine: rowLine, line: openLine, cell: number) }
        return content[...]
      }
      let byte = bytes[position]
      if byte == Self.quote {
        position += 1
        guard position < bytes.count, bytes[position] == Self.quote else { break }
      } else if isLineEnd {
        line += lineStep(at: position)
      }
      content.append(byte)
      position += 1
    }
    guard position < bytes.count, bytes[position] != separator, endOfLine(at: position) == nil
    else { return content[...] }
    quotesAreWrong = true
    if fault == nil {
      // On a later line it was the opening quote of another cell that closed this one.
      fault =
        line > openLine
        ? Self.unclosed(rowLine: rowLine, line: openLine, cell: number)
        : CSVProblem(
          rowLine: rowLine, line: line, cell: number,
          reason: "Text follows a closing quote. Put quotes around the whole cell and double "
            + "those inside.")
    }
    while position < bytes.count, bytes[position] != separator, endOfLine(at: position) == nil {
      position += 1
    }
    return content[...]
  }

  private static func unclosed(rowLine: Int, line: Int, cell: Int) -> CSVProblem {
    CSVProblem(
      rowLine: rowLine, line: line, cell: cell,
      reason: "A quote opens here and is never closed. Close it, or double it to mean a quote.")
  }

  /// Inside quotes CR LF is one line end, counted at its LF.
  private func lineStep(at index: Int) -> Int {
    let isPair =
      bytes[index] == UInt8(ascii: "\r") && index + 1 < bytes.count
      && bytes[index + 1] == UInt8(ascii: "\n")
    return isPair ? 0 : 1
  }

  /// The index behind the line end at `index`, if one is there.
  private func endOfLine(at index: Int) -> Int? {
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "\n"):
      return index + 1
    case UInt8(ascii: "\r"):
      let next = index + 1
      return next < bytes.count && bytes[next] == UInt8(ascii: "\n") ? next + 1 : next
    default:
      return nil
    }
  }
}
