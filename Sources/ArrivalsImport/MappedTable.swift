package import Wire

/// A sheet of somebody else's, read through a column mapping.
package struct MappedTable: Sendable {
  /// With the columns of an arrivals file; places are those of the sheet.
  package let table: CSVTable
  /// What each row's mapped cells said before they were read, by data row.
  package let written: [Int: [String: String]]
  /// Their columns by ours.
  package let sources: [String: [String]]
  /// How a column is read, in words, by our name.
  package let ways: [(to: String, how: String)]

  /// - Parameters:
  ///   - bytes: the sheet.
  ///   - now: years of two digits are read as of this moment.
  package init(
    _ bytes: [UInt8], map: ColumnMap, now: Timestamp
  ) throws(CSVTable.HeaderError) {
    let source = try CSVTable(
      bytes, required: map.columns, optional: [], separator: map.separator,
      skippedLines: map.skippedLines)
    let header =
      map.rules.map(\.to)
      + ArrivalsColumns.all.filter { name in
        !map.rules.contains { $0.to == name }
      }
    let positions = Dictionary(
      uniqueKeysWithValues: header.enumerated().map { ($0.element, $0.offset) })
    let thisYear = now.calendarDate().year
    var written: [Int: [String: String]] = [:]

    func mapped(_ record: CSVTable.Record) -> (CSVTable.Record, [CSVTable.Reject]) {
      var cells: [CSVCell] = []
      var numbers: [String: Int] = [:]
      var problems: [CSVTable.Reject] = []
      var raw: [String: String] = [:]
      for rule in map.rules {
        let parts = rule.from.map { record[$0] }.filter { !$0.isEmpty }
        let text = parts.joined(separator: rule.separator)
        // The first of theirs that says something is where a desk looks.
        let place = rule.from.first { !record[$0].isEmpty } ?? rule.from.first
        let line = place.map { record.line(of: $0) } ?? record.line
        numbers[rule.to] = place.map { record.columnNumber($0) } ?? 0
        raw[rule.to] = text
        switch rule.read(text, offset: map.offset, thisYear: thisYear) {
        case .success(let value): cells.append(CSVCell(text: value, line: line))
        case .failure(let reason):
          cells.append(CSVCell(text: text, line: line))
          problems.append(
            CSVTable.Reject(
              line: line, row: record.row, column: rule.to,
              columnNumber: numbers[rule.to] ?? 0, reason: reason.text))
        }
      }
      while cells.count < header.count { cells.append(CSVCell(text: "", line: record.line)) }
      written[record.row] = raw
      var result = CSVTable.Record(
        line: record.line, row: record.row, cells: cells, positions: positions)
      result.numbers = numbers
      return (result, problems)
    }

    var records: [CSVTable.Record] = []
    var rejects = source.rejects
    var rejectedRecords: [Int: CSVTable.Record] = [:]
    var rejectedBytes = source.rejectedBytes
    for (row, record) in source.rejectedRecords.sorted(by: { $0.key < $1.key }) {
      rejectedRecords[row] = mapped(record).0
    }
    for record in source.records {
      let (result, problems) = mapped(record)
      guard let first = problems.first else {
        records.append(result)
        continue
      }
      rejects.append(first)
      rejectedRecords[record.row] = result
      rejectedBytes[record.row] = record.cells.flatMap { Array($0.text.utf8) + [0] }[...]
    }
    rejects.sort { ($0.row, $0.columnNumber) < ($1.row, $1.columnNumber) }
    table = CSVTable(
      header: header, records: records, rejects: rejects, rejectedRecords: rejectedRecords,
      rejectedBytes: rejectedBytes, unknownColumns: source.unknownColumns)
    self.written = written
    sources = Dictionary(uniqueKeysWithValues: map.rules.map { ($0.to, $0.from) })
    ways = map.rules.map { ($0.to, $0.words) }
  }
}

extension ColumnMap.Rule {
  struct Unreadable: Error {
    let text: String
  }

  /// A cell as an arrivals file has it.
  func read(_ text: String, offset: String, thisYear: Int) -> Result<String, Unreadable> {
    if text.isEmpty { return .success(constant) }
    if !codes.isEmpty || otherwise != nil { return translated(text) }
    let isMoment = to == "event_time"
    guard isMoment || ArrivalsColumns.days.contains(to), !dates.isEmpty else {
      return .success(text)
    }
    for pattern in dates {
      guard
        let reading = pattern.read(
          text, isPast: !["document_expiry", "stay_authorised_until"].contains(to),
          thisYear: thisYear)
      else { continue }
      if !isMoment {
        if let day = reading.dayText { return .success(day) }
      } else if let moment = reading.moment(offset: offset) {
        return .success(moment)
      }
    }
    // What an arrivals file itself would write is understood too.
    if isMoment, Timestamp(text) != nil { return .success(text) }
    if !isMoment, CalendarDate(text) != nil { return .success(text) }
    let forms = dates.map(\.text).joined(separator: ", ")
    return .failure(
      Unreadable(
        text: isMoment
          ? "Not a time in a form of the mapping (\(forms)), or it has no time of day or offset."
          : "Not a day in a form of the mapping (\(forms))."))
  }

  private func translated(_ text: String) -> Result<String, Unreadable> {
    let words =
      ArrivalsColumns.lists.contains(to)
      ? text.split(whereSeparator: { ";,/|\n".contains($0) }).map(String.init) : [text]
    var ours: [String] = []
    for word in words.map(CSVTable.trimmed) where !word.isEmpty {
      if let code = codes[word.lowercased()] {
        if !code.isEmpty, !ours.contains(code) { ours.append(code) }
      } else if ArrivalsColumns.codes(of: to)?.contains(word) == true {
        if !ours.contains(word) { ours.append(word) }
      } else if let otherwise {
        if !otherwise.isEmpty, !ours.contains(otherwise) { ours.append(otherwise) }
      } else {
        return .failure(
          Unreadable(
            text: "The mapping gives this word no meaning. Add it to the codes of \(to), or write "
              + "one of \((ArrivalsColumns.codes(of: to) ?? []).joined(separator: ", "))."))
      }
    }
    return .success(ours.joined(separator: ";"))
  }

  /// How the column is read, for people.
  var words: String {
    var words: [String] = []
    if from.count > 1 { words.append("joined") }
    if !codes.isEmpty { words.append("\(codes.count) words translated") }
    if let otherwise { words.append("others: \(otherwise.isEmpty ? "empty" : otherwise)") }
    let isDay = to == "event_time" || ArrivalsColumns.days.contains(to)
    if isDay, !dates.isEmpty { words.append(dates.map(\.text).joined(separator: " or ")) }
    if !constant.isEmpty { words.append(from.isEmpty ? "always \(constant)" : "else \(constant)") }
    return words.isEmpty ? "as written" : words.joined(separator: ", ")
  }
}
