internal import Casework

/// A CSV file with a header: rows as cells by column name.
package struct CSVTable: Sendable {
  package struct Record: Sendable, Hashable {
    /// Line on which the row starts, counting from 1; the header is line 1.
    package let line: Int
    /// Data row, counting from 1.
    package let row: Int
    let cells: [CSVCell]
    let positions: [String: Int]
    /// Where columns stand in the file when a mapping named them, counting from 1.
    var numbers: [String: Int]?

    /// The text of a column with blanks around it removed; empty when the file has no such column.
    package subscript(column: String) -> String {
      guard let index = positions[column] else { return "" }
      return CSVTable.trimmed(cells[index].text)
    }

    /// The text exactly as written.
    package func verbatim(_ column: String) -> String {
      positions[column].map { cells[$0].text } ?? ""
    }

    /// Where a column stands, counting from 1; 0 when the file has no such column.
    package func columnNumber(_ column: String) -> Int {
      if let numbers { return numbers[column] ?? 0 }
      return positions[column].map { $0 + 1 } ?? 0
    }

    /// Line on which the cell starts.
    package func line(of column: String) -> Int { positions[column].map { cells[$0].line } ?? line }
  }

  /// A row that cannot be used, with its place.
  package struct Reject: Sendable, Hashable {
    package let line: Int
    package let row: Int
    /// Empty when the row as a whole is at fault.
    package let column: String
    /// Counting from 1; 0 when the row as a whole is at fault.
    package let columnNumber: Int
    package let reason: String

    package init(line: Int, row: Int, column: String, columnNumber: Int, reason: String) {
      self.line = line
      self.row = row
      self.column = column
      self.columnNumber = columnNumber
      self.reason = reason
    }
  }

  /// The file as a whole cannot be used.
  package struct HeaderError: Error, Sendable, CustomStringConvertible {
    package let line: Int
    package let column: Int
    package let reason: String
    package var description: String { "line \(line), column \(column): \(reason)" }

    package init(line: Int, column: Int, reason: String) {
      self.line = line
      self.column = column
      self.reason = reason
    }
  }

  package let header: [String]
  package let records: [Record]
  /// Rows that are not CSV, or have another number of cells than the header.
  package let rejects: [Reject]
  /// Rejected rows whose cells can be told apart all the same, by data row; faulty cells are empty.
  package let rejectedRecords: [Int: Record]
  /// Rejected rows as they stand in the file, by data row.
  package let rejectedBytes: [Int: ArraySlice<UInt8>]
  /// Columns that nobody asked for, in the order of the file.
  package let unknownColumns: [String]

  /// - Parameters:
  ///   - bytes: the file.
  ///   - required: columns that must be there.
  ///   - optional: columns that may be there.
  ///   - separator: what parts the cells.
  ///   - skippedLines: lines above the header.
  package init(
    _ bytes: [UInt8], required: [String], optional: [String],
    separator: UInt8 = UInt8(ascii: ","), skippedLines: Int = 0
  ) throws(HeaderError) {
    guard bytes.count <= CSVReader.Limits.fileBytes else {
      throw HeaderError(
        line: 1, column: 1,
        reason: "The file has more than \(CSVReader.Limits.fileBytes >> 20) MiB. Split it.")
    }
    var reader = CSVReader(bytes, separator: separator, skippedLines: skippedLines)
    guard let first = reader.next() else {
      throw HeaderError(
        line: 1, column: 1,
        reason: "The file is empty. Its first line must name the columns: "
          + required.joined(separator: ","))
    }
    let header: [String]
    let headerLine: Int
    switch first {
    case .success(let row):
      header = row.cells.map { Self.trimmed($0.text) }
      headerLine = row.line
    case .failure(let problem):
      throw HeaderError(line: problem.line, column: problem.cell, reason: problem.reason)
    }
    var positions: [String: Int] = [:]
    for (index, name) in header.enumerated() {
      if positions[name] != nil {
        throw HeaderError(
          line: headerLine, column: index + 1,
          reason: "The column '\(Self.shown(name))' is there twice. Remove one of them.")
      }
      positions[name] = index
    }
    let missing = required.filter { positions[$0] == nil }
    if !missing.isEmpty, header.count == 1, separator == UInt8(ascii: ","),
      let only = header.first, only.contains(";")
    {
      throw HeaderError(
        line: headerLine, column: 1,
        reason: "The columns are parted by semicolons. Save the file as CSV with commas.")
    }
    if !missing.isEmpty {
      throw HeaderError(
        line: headerLine, column: header.count + 1,
        reason: "The file lacks the column\(missing.count == 1 ? "" : "s") "
          + missing.joined(separator: ", ")
          + ". Add \(missing.count == 1 ? "it" : "them"); a column may be empty.")
    }
    let known = Set(required + optional)
    unknownColumns = header.filter { !known.contains($0) }

    var records: [Record] = []
    var rejects: [Reject] = []
    var rejectedRecords: [Int: Record] = [:]
    var rejectedBytes: [Int: ArraySlice<UInt8>] = [:]
    var row = 0
    reader.expectedCells = header.count
    while let result = reader.next() {
      row += 1
      switch result {
      case .failure(let problem):
        let name = header.indices.contains(problem.cell - 1) ? header[problem.cell - 1] : ""
        rejects.append(
          Reject(
            line: problem.line, row: row, column: name, columnNumber: problem.cell,
            reason: problem.reason))
        rejectedBytes[row] = problem.bytes
        if let cells = problem.cells, cells.count == header.count {
          rejectedRecords[row] = Record(
            line: problem.rowLine, row: row, cells: cells, positions: positions)
        }
      case .success(let parsed):
        guard parsed.cells.count == header.count else {
          rejects.append(
            Reject(
              line: parsed.line, row: row, column: "", columnNumber: 0,
              reason:
                "The row has \(parsed.cells.count) cells, the header names \(header.count). "
                + "Check its commas and quotes."))
          rejectedBytes[row] = parsed.cells.flatMap { Array($0.text.utf8) + [0] }[...]
          continue
        }
        records.append(
          Record(line: parsed.line, row: row, cells: parsed.cells, positions: positions))
      }
    }
    self.header = header
    self.records = records
    self.rejects = rejects
    self.rejectedRecords = rejectedRecords
    self.rejectedBytes = rejectedBytes
  }

  /// A table that another one was made into, row by row.
  init(
    header: [String], records: [Record], rejects: [Reject], rejectedRecords: [Int: Record],
    rejectedBytes: [Int: ArraySlice<UInt8>], unknownColumns: [String]
  ) {
    self.header = header
    self.records = records
    self.rejects = rejects
    self.rejectedRecords = rejectedRecords
    self.rejectedBytes = rejectedBytes
    self.unknownColumns = unknownColumns
  }

  static func trimmed(_ text: String) -> String { NameText.trimmed(text) }

  /// A column name for a message: short, and without control characters.
  private static func shown(_ name: String) -> String {
    String(
      name.unicodeScalars.prefix(40).map { $0.value < 0x20 ? "?" : Character($0) })
  }
}
