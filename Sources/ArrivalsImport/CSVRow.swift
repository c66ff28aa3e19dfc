/// A row of a CSV file (RFC 4180), with where each cell stands.
package struct CSVRow: Sendable, Hashable {
  /// Counting from 1; a row with quoted line breaks spans several lines.
  package let line: Int
  package let cells: [CSVCell]
}

package struct CSVCell: Sendable, Hashable {
  /// The text without its quotes.
  package let text: String
  /// Line on which the cell starts, counting from 1.
  package let line: Int
}

/// Why a row cannot be read.
package struct CSVProblem: Sendable, Hashable, Error {
  /// Line on which the row starts, counting from 1.
  package let rowLine: Int
  /// Line of the fault.
  package let line: Int
  /// Position of the cell in its row, counting from 1; 0 when the row as a whole is at fault.
  package let cell: Int
  /// What is wrong and what to do.
  package let reason: String
  /// The row as it stands in the file: its first line when its quotes are wrong.
  package var bytes: ArraySlice<UInt8> = []
  /// All cells of a row whose quotes are right, the faulty ones empty; else `nil`.
  package var cells: [CSVCell]?

  package init(rowLine: Int, line: Int, cell: Int, reason: String) {
    self.rowLine = rowLine
    self.line = line
    self.cell = cell
    self.reason = reason
  }
}
