/// Writes comma-separated text (RFC 4180): CRLF line ends, quotes only where they are needed.
package enum CSVText {
  /// One line, with its line end.
  package static func line(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  /// A cell as it stands in the file.
  package static func cell(_ text: String) -> String {
    let needsQuotes = text.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\r")
        || byte == UInt8(ascii: "\n")
    }
    // Blanks at the ends survive in every reader only inside quotes.
    let hasBlankEnd = text.utf8.first == 0x20 || text.utf8.last == 0x20
    guard needsQuotes || hasBlankEnd else { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted.unicodeScalars.append("\"") }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }

  /// Whether a spreadsheet could take the cell for a formula.
  package static func looksLikeFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    // The full-width signs count in East Asian editions of spreadsheets.
    return "=+-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(first)
  }
}
