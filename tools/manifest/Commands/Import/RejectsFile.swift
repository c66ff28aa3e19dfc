internal import ArrivalsImport
internal import ManifestDocuments

/// Rows that could not be recorded, as a file that the desk corrects and imports again.
///
/// Each row says where it stood, what is wrong with it, and what was written in every column but the
/// sealed ones, for which the number of the row stands in: `import --original` takes them from there.
/// Cells are kept exactly as they were, also those that a spreadsheet takes for formulas: a phone
/// number begins with `+`, and a corrected row must be the row that was meant.
enum RejectsFile {
  /// Columns that the file has before those of the arrivals file.
  static let columns = [
    "rejected_row", "rejected_line", "rejected_column", "rejected_reason", tokenColumn,
  ]

  /// What intake counts the waiting person by, so that the corrected row ends the wait.
  static let tokenColumn = "rejected_token"
  /// Bytes at the beginning of a file in which its header is looked for.
  private static let headerBytes = 4096

  /// Whether a file is one of these, by its header.
  static func isOne(_ bytes: [UInt8]) -> Bool {
    let header = bytes.prefix(headerBytes).prefix { $0 != 0x0A && $0 != 0x0D }
    return String(decoding: header, as: UTF8.self).contains(columns[0])
  }

  /// The text of the file.
  ///
  /// A row that could not be taken apart has no cells to correct: its reason says where to look, and
  /// the row is skipped when the file is imported.
  static func text(
    _ input: ArrivalsInput, rejects: [CSVTable.Reject], tokens: [Int: String]
  ) -> String {
    let kept = input.header.filter {
      !ArrivalsInput.sealedColumns.contains($0) && !columns.contains($0)
    }
    var text = CSVText.line(columns + kept)
    for reject in rejects {
      let record = input.records[reject.row]
      // A corrected file that is rejected again still points at the row of the first file.
      let origin = record.map { $0["rejected_row"] } ?? ""
      text += CSVText.line(
        [
          origin.isEmpty ? String(reject.row) : origin, String(reject.line), reject.column,
          record == nil
            ? "\(reject.reason) See line \(reject.line) of \(input.file)." : reject.reason,
          tokens[reject.row] ?? "",
        ] + kept.map { record?.verbatim($0) ?? "" })
    }
    return text
  }

  /// Whether nothing of a person is in a row, as where the first file's row could not be taken apart.
  static func isEmpty(_ record: CSVTable.Record) -> Bool {
    ArrivalsColumns.all.allSatisfy { record[$0].isEmpty }
  }

  /// Corrected rows as an arrivals file, with the sealed cells of the file that they came from.
  ///
  /// - Parameters:
  ///   - corrected: the rows.
  ///   - original: where they came from; without it the cells are taken as they are.
  /// - Throws: `CommandFailure` when a row does not say which row it was.
  static func arrivals(
    _ corrected: [CSVTable.Record], from original: CSVTable?
  ) throws -> [UInt8] {
    var sources: [Int: CSVTable.Record] = [:]
    for record in original?.records ?? [] { sources[record.row] = record }
    for (row, record) in original?.rejectedRecords ?? [:] { sources[row] = record }
    let columns = ArrivalsColumns.all
    var text = CSVText.line(columns)
    for record in corrected {
      var source: CSVTable.Record?
      if original != nil {
        guard let number = Int(record["rejected_row"]) else {
          throw CommandFailure(
            "line \(record.line), column rejected_row: the number of the row in the original file "
              + "is needed with --original.")
        }
        source = sources[number]
      }
      text += CSVText.line(
        columns.map { column in
          original != nil && ArrivalsInput.sealedColumns.contains(column)
            ? source?.verbatim(column) ?? "" : record.verbatim(column)
        })
    }
    return Array(text.utf8)
  }
}
