/// Reads CSV (RFC 4180) from bytes, row by row, and never loses a good row because of a bad one.
///
/// Lines end with LF, CRLF or CR; a byte-order mark is skipped. A row whose quotes are wrong costs its
/// first line only: reading goes on with the next line, so a quote that nobody closed does not swallow
/// the file. A row whose quotes are right and whose content is not costs that row.
package struct CSVReader: Sendable {
  package enum Limits {
    /// Bytes of one cell.
    package static let cellBytes = 16 * 1024
    /// Cells of one row.
    package static let cells = 256
    /// Bytes of a file.
    package static let fileBytes = 256 * 1024 * 1024
    /// How often the bytes of a file may be gone over in search of closing quotes; after that a quoted
    /// cell may span no more than `lateSpan` bytes, so that no file takes quadratic time.
    package static let passes = 16
    package static let lateSpan = 64 * 1024
  }

  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  /// Where no quoted cell can end any more: from here on an opening quote is known to be unclosed.
  private let lastQuote: Int
  /// Bytes of quoted cells gone over so far.
  private var quotedWork = 0
  /// The quotes of the row at hand are wrong.
  private var quotesAreWrong = false

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lastQuote = bytes.lastIndex(of: UInt8(ascii: "\"")) ?? -1
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

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
    while true {
      let cellLine = line
      let raw = readCell(number: cells.count + 1, rowLine: rowLine, fault: &fault)
      if raw.count > Limits.cellBytes, fault == nil {
        fault = CSVProblem(
          rowLine: rowLine, line: cellLine, cell: cells.count + 1,
          reason:
            "The cell has \(raw.count) bytes; at most \(Limits.cellBytes) are read. Shorten it.")
      }
      if let text = String(validating: raw, as: UTF8.self) {
        cells.append(CSVCell(text: text, line: cellLine))
      } else {
        cells.append(CSVCell(text: "", line: cellLine))
        if fault == nil {
          fault = CSVProblem(
            rowLine: rowLine, line: cellLine, cell: cells.count,
            reason: "The cell is not UTF-8. Save the file as UTF-8 (not Latin-1 or Windows-1252).")
        }
      }
      if cells.count > Limits.cells, fault == nil {
        fault = CSVProblem(
          rowLine: rowLine, line: cellLine, cell: cells.count,
          reason: "The row has more than \(Limits.cells) cells.")
      }
      guard position < bytes.count, bytes[position] == UInt8(ascii: ",") else { break }
      position += 1
      if cells.count > Limits.cells { break }
    }
    if let fault, quotesAreWrong || cells.count > Limits.cells {
      skipFirstLine(start: start, rowLine: rowLine)
      return .failure(fault)
    }
    if let after = endOfLine(at: position) {
      position = after
      line += 1
    }
    if let fault { return .failure(fault) }
    return .success(CSVRow(line: rowLine, cells: cells))
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
    let quote = UInt8(ascii: "\"")
    guard position < bytes.count, bytes[position] == quote else {
      let start = position
      while position < bytes.count, bytes[position] != UInt8(ascii: ","),
        endOfLine(at: position) == nil
      {
        position += 1
      }
      return bytes[start..<position]
    }
    let openLine = line
    position += 1
    let open = position
    let span = quotedWork > Limits.passes * bytes.count ? Limits.lateSpan : bytes.count
    defer { quotedWork += position - open }
    var content: [UInt8] = []
    while true {
      // A quote that opens behind the last quote of the file cannot be closed.
      guard position <= lastQuote, position - open <= span else {
        quotesAreWrong = true
        if fault == nil {
          fault = CSVProblem(
            rowLine: rowLine, line: openLine, cell: number,
            reason: "A quote opens here and is never closed. Close it, or double it to mean a quote."
          )
        }
        return content[...]
      }
      let byte = bytes[position]
      if byte == quote {
        if position + 1 < bytes.count, bytes[position + 1] == quote {
          content.append(quote)
          position += 2
          continue
        }
        position += 1
        break
      }
      if endOfLine(at: position) != nil { line += lineStep(at: position) }
      content.append(byte)
      position += 1
    }
    if position < bytes.count, bytes[position] != UInt8(ascii: ","), endOfLine(at: position) == nil {
      quotesAreWrong = true
      if fault == nil {
        fault = CSVProblem(
          rowLine: rowLine, line: line, cell: number,
          reason: "Text follows a closing quote. Put quotes around the whole cell and double those inside.")
      }
      while position < bytes.count, bytes[position] != UInt8(ascii: ","),
        endOfLine(at: position) == nil
      {
        position += 1
      }
    }
    return content[...]
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
