package import ArrivalsImport
internal import Casework
internal import ManifestDocuments
package import RepatriationSchema
package import Wire

/// An authority's answers as a file: the printed list with its last columns filled in, or any sheet that
/// names lines and outcomes.
///
/// What cannot be used is refused with its line and column and keeps nobody else from being answered. The
/// whole file can be read again: an answer that is recorded already is the same answer.
package struct AnswersFile: Sendable {
  /// Longest text of a reason and of a number, in bytes; the schema's limits.
  private static let reasonBytes = 200
  private static let numberBytes = 40

  /// Answers to be recorded, in the order of the file.
  package private(set) var answers: [ListLine] = []
  /// Rows whose answer stands on the list already.
  package private(set) var recordedBefore = 0
  package private(set) var rejects: [CSVTable.Reject] = []
  let table: CSVTable

  private let list: AuthorityList
  private let decidedOn: CalendarDate?
  private let today: CalendarDate
  private let mayCorrect: Bool

  /// - Parameters:
  ///   - decidedOn: the day of answers that state none.
  ///   - mayCorrect: lines that were answered before may get another answer.
  /// - Throws: `HeaderError` when the file as a whole cannot be read.
  package init(
    _ bytes: [UInt8], list: AuthorityList, decidedOn: CalendarDate?, today: CalendarDate,
    mayCorrect: Bool
  ) throws(CSVTable.HeaderError) {
    table = try CSVTable(
      bytes, required: ["outcome"],
      optional: AuthorityListSheet.header(list.kind) + AuthorityListSheet.allAnswerColumns)
    guard AuthorityListSheet.keyColumns.contains(where: table.header.contains) else {
      throw CSVTable.HeaderError(
        line: 1, column: 1, reason: "The file needs a column 'line' or a column 'person'.")
    }
    self.list = list
    self.decidedOn = decidedOn
    self.today = today
    self.mayCorrect = mayCorrect
    rejects = table.rejects
    var rows: [(record: CSVTable.Record, number: Int)] = []
    for record in table.records where hasAnswer(record) {
      do throws(Refusal) {
        rows.append((record, try number(record)))
      } catch { refuse(record, error) }
    }
    let counts = Dictionary(grouping: rows, by: \.number)
    for row in rows {
      do throws(Refusal) {
        let same = counts[row.number] ?? []
        guard same.count == 1 else {
          let places = same.map { String($0.record.line) }.joined(separator: ", ")
          throw Refusal(
            "outcome",
            "Line \(row.number) of the list is answered more than once (lines \(places) of the file)."
          )
        }
        try take(row.record, number: row.number)
      } catch { refuse(row.record, error) }
    }
    rejects.sort { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  /// Why a row cannot be used.
  private struct Refusal: Error {
    let column: String
    let reason: String

    init(_ column: String, _ reason: String) {
      self.column = column
      self.reason = reason
    }
  }

  private mutating func refuse(_ record: CSVTable.Record, _ refusal: Refusal) {
    rejects.append(
      CSVTable.Reject(
        line: record.line(of: refusal.column), row: record.row, column: refusal.column,
        columnNumber: record.columnNumber(refusal.column), reason: refusal.reason))
  }

  /// A row of which no column of the answer is filled in is still open.
  private func hasAnswer(_ record: CSVTable.Record) -> Bool {
    AuthorityListSheet.allAnswerColumns.contains { !record[$0].isEmpty }
  }

  /// Which line of the list a row answers, counting from 1.
  private func number(_ record: CSVTable.Record) throws(Refusal) -> Int {
    var byLine: Int?
    if !record["line"].isEmpty {
      guard let number = Int(record["line"]), (1...max(1, list.lines.count)).contains(number),
        !list.lines.isEmpty
      else { throw Refusal("line", "The list has no such line: it has \(list.lines.count).") }
      byLine = number
    }
    guard !record["person"].isEmpty else {
      guard let byLine else { throw Refusal("line", "Say which line or person it is.") }
      return byLine
    }
    guard let person = PersonArgument(argument: record["person"]),
      let index = list.lines.firstIndex(where: { $0.person.uuid == person.uuid })
    else { throw Refusal("person", "Nobody on the list has this id.") }
    guard byLine.map({ $0 == index + 1 }) ?? true else {
      throw Refusal("person", "This is the person of line \(index + 1), not of the line stated.")
    }
    return index + 1
  }

  private mutating func take(_ record: CSVTable.Record, number: Int) throws(Refusal) {
    let old = list.lines[number - 1]
    let answer = try answer(record, of: old.person)
    if let problem = ListAnswerCheck.problem(answer, on: list, today: today) {
      throw Refusal(Self.columns[problem.field] ?? "outcome", problem.reason)
    }
    guard old != answer else {
      recordedBefore += 1
      return
    }
    guard old.outcome == .pending || mayCorrect else {
      let day = old.decidedOn.map { " on \($0)" } ?? ""
      throw Refusal(
        "outcome",
        "Line \(number) was answered before: \(AuthorityListWords.code(old.outcome))\(day). "
          + "Add --correct to put this answer in its place.")
    }
    answers.append(answer)
  }

  /// Columns by the schema's names of their fields.
  private static let columns = [
    "outcome": "outcome", "decidedOn": "decided_on", "reason": "reason",
    "waivedPercent": "percent", "waivedCents": "amount_usd", "coversThrough": "covers_through",
    "validUntil": "valid_until", "port": "port", "number": "number",
  ]

  // MARK: Cells

  private func answer(
    _ record: CSVTable.Record, of person: ID<PersonFile>
  ) throws(Refusal) -> ListLine {
    var line = ListLine(person: person)
    switch record["outcome"].lowercased() {
    case "granted": line.outcome = .granted
    case "refused": line.outcome = .refused
    case "returned": line.outcome = .returned
    default: throw Refusal("outcome", "Write granted, refused or returned.")
    }
    line.decidedOn = try day(record, "decided_on") ?? decidedOn
    line.reason = try text(record, "reason", bytes: Self.reasonBytes)
    line.waivedPercent = try percent(record)
    line.waivedCents = try cents(record)
    line.coversThrough = try day(record, "covers_through")
    line.validUntil = try day(record, "valid_until")
    line.number = try text(record, "number", bytes: Self.numberBytes)
    if !record["port"].isEmpty {
      guard let port = FixedASCII<3>(record["port"].uppercased()),
        record["port"].utf8.count == 3
      else { throw Refusal("port", "Write the three letters of an airport, such as KTI.") }
      line.port = port
    }
    return line
  }

  private func day(_ record: CSVTable.Record, _ column: String) throws(Refusal) -> CalendarDate? {
    guard !record[column].isEmpty else { return nil }
    guard let day = CalendarDate(record[column]) else {
      throw Refusal(column, "Write a day that exists, such as 2026-02-02.")
    }
    return day
  }

  private func text(
    _ record: CSVTable.Record, _ column: String, bytes: Int
  ) throws(Refusal) -> String {
    // A spreadsheet's apostrophe before what it would run is not part of the text.
    var text = record[column]
    if text.first == "'", CSVText.looksLikeFormula(String(text.dropFirst())) { text.removeFirst() }
    guard text.utf8.count <= bytes else {
      throw Refusal(column, "The text is longer than \(bytes) bytes. Shorten it.")
    }
    return text
  }

  private func percent(_ record: CSVTable.Record) throws(Refusal) -> UInt8 {
    var text = record["percent"]
    if text.isEmpty { return 0 }
    if text.hasSuffix("%") { text = trimmed(String(text.dropLast())) }
    guard let value = UInt8(text), value <= 100 else {
      throw Refusal("percent", "Write a whole number from 0 to 100.")
    }
    return value
  }

  /// `1234.5` dollars as 123,450 cents.
  private func cents(_ record: CSVTable.Record) throws(Refusal) -> Int64 {
    let text = record["amount_usd"]
    if text.isEmpty { return 0 }
    let refusal = Refusal("amount_usd", "Write US dollars, such as 210 or 210.50.")
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first, !whole.isEmpty, whole.count <= 9,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E })
    else { throw refusal }
    var fraction = parts.count == 2 ? String(parts[1]) : "00"
    guard (1...2).contains(fraction.count) else { throw refusal }
    if fraction.count == 1 { fraction += "0" }
    guard let cents = Int64(whole + fraction) else { throw refusal }
    return cents
  }
}
