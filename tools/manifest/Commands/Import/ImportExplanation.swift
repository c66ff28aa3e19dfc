internal import ArrivalsImport
internal import ManifestDocuments
internal import RepatriationSchema

/// How the first rows of a file are read: for whoever writes a column mapping.
enum ImportExplaining {
  /// - Parameter count: rows that are shown.
  static func explanation(of input: ArrivalsInput, rows count: Int) -> ImportExplanation {
    let mapped = input.mapped
    let columns = input.header.filter { ArrivalsColumns.all.contains($0) }
    let ways = Dictionary(
      uniqueKeysWithValues: (mapped?.ways ?? []).map { ($0.to, $0.how) })
    var result = ImportExplanation(
      file: UTF8Text.cut(input.file, to: 255), mapping: input.mappingName,
      columns: columns.map { name in
        ExplainedColumn(
          to: name,
          from: (mapped.map { $0.sources[name] ?? [] } ?? [name]).map { UTF8Text.cut($0, to: 200) },
          how: UTF8Text.cut(mapped == nil ? "as written" : ways[name] ?? "stays empty", to: 200))
      },
      unused: input.unknownColumns.prefix(256).map { UTF8Text.cut($0, to: 200) })
    for (row, record) in input.records.sorted(by: { $0.key < $1.key }).prefix(count) {
      let cells = columns.compactMap { name -> ExplainedCell? in
        let read = record[name]
        let written = mapped.map { $0.written[row]?[name] ?? "" } ?? record.verbatim(name)
        guard !read.isEmpty || !written.isEmpty else { return nil }
        return ExplainedCell(
          to: name, written: UTF8Text.cut(written, to: 300), read: UTF8Text.cut(read, to: 300))
      }
      result.rows.append(
        ExplainedRow(
          line: UInt32(clamping: record.line), cells: cells,
          problems: input.rejects.filter { $0.row == row }.prefix(64).map(\.message)))
    }
    return result
  }

  static func text(_ explanation: ImportExplanation) -> String {
    var lines = [
      "\(TextWidth.safe(explanation.file))"
        + (explanation.mapping.isEmpty ? "" : ", mapping \(TextWidth.safe(explanation.mapping))")
    ]
    if !explanation.mapping.isEmpty {
      var table = TextTable([.text("our column"), .flexible("theirs"), .flexible("how")])
      for column in explanation.columns where column.how != "stays empty" {
        table.add([
          column.to, column.from.isEmpty ? "-" : column.from.joined(separator: " + "), column.how,
        ])
      }
      lines.append(table.text(indent: 2))
      let empty = explanation.columns.filter { $0.how == "stays empty" }.map(\.to)
      if !empty.isEmpty {
        lines += TextWidth.wrapped("Stay empty: " + empty.joined(separator: ", "), width: 78)
          .map { "  " + $0 }
      }
    }
    if !explanation.unused.isEmpty {
      let names = explanation.unused.map(TextWidth.safe).joined(separator: ", ")
      lines += TextWidth.wrapped("Not read: " + names, width: 78).map { "  " + $0 }
    }
    for row in explanation.rows {
      lines.append("Line \(row.line)")
      var table = TextTable([.text(""), .flexible("written"), .flexible("read as")])
      for cell in row.cells {
        table.add([cell.to, cell.written, cell.written == cell.read ? "the same" : cell.read])
      }
      lines.append(table.text(indent: 2))
      for problem in row.problems {
        lines += TextWidth.wrapped(
          "Rejected, \(problem.column.isEmpty ? "row" : problem.column): \(problem.reason)",
          width: 78
        ).map { "  " + $0 }
      }
    }
    return lines.joined(separator: "\n")
  }
}
