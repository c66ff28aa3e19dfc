package import RepatriationSchema
internal import Wire

/// An authority list as comma-separated text: what the authority is told of each person, and empty columns
/// for its answer. Filled in, the same file is what records the answers.
///
/// RFC 4180, UTF-8 without a byte-order mark, CRLF, one header line.
package enum AuthorityListSheet {
  /// Columns that name a line.
  package static let keyColumns = ["line", "person"]
  /// Columns of the answer. Which of them a kind of list has, `answerColumns` says.
  package static let commonAnswerColumns = ["outcome", "decided_on", "reason"]
  package static let allAnswerColumns =
    commonAnswerColumns + [
      "percent", "amount_usd", "covers_through", "valid_until", "port", "number",
    ]

  private static let whoColumns = [
    "full_name", "native_name", "sex", "birth_date", "nationality", "document_type",
    "document_number",
  ]

  /// Columns of the answer that a kind of list has.
  package static func answerColumns(_ kind: ListKind) -> [String] {
    switch kind {
    case .fineWaiver: commonAnswerColumns + ["percent", "amount_usd", "covers_through"]
    case .exitPermit: commonAnswerColumns + ["valid_until", "port", "number"]
    default: commonAnswerColumns + ["valid_until", "number"]
    }
  }

  private static func factColumns(_ kind: ListKind) -> [String] {
    kind == .travelDocument
      ? ["national_id", "birth_place"]
      : ["entered", "authorised_until", "overstay_days", "fine_usd"]
  }

  package static func header(_ kind: ListKind) -> [String] {
    keyColumns + whoColumns + factColumns(kind) + answerColumns(kind)
  }

  /// - Parameter people: in the order of the lines; a person who is missing has an empty row.
  package static func text(_ list: AuthorityList, people: [ListedPerson]) -> String {
    var byPerson: [ID<PersonFile>: ListedPerson] = [:]
    for person in people { byPerson[person.person] = person }
    var text = CSVText.line(header(list.kind))
    for (index, line) in list.lines.enumerated() {
      let person = byPerson[line.person] ?? ListedPerson(person: line.person)
      let row =
        ["\(index + 1)", "\(line.person)"] + who(person) + facts(person, list.kind)
        + answer(line, list.kind)
      // A cell that a spreadsheet would run is shown as text (CWE-1236).
      text += CSVText.line(row.map { CSVText.looksLikeFormula($0) ? "'" + $0 : $0 })
    }
    return text
  }

  private static func who(_ person: ListedPerson) -> [String] {
    [
      person.fullName, person.nativeName, ManifestWords.sexCode(person.sex),
      person.born.isUnknown ? "" : "\(person.born)", "\(person.nationality)",
      ManifestWords.documentCode(person.documentType), person.documentNumber,
    ]
  }

  private static func facts(_ person: ListedPerson, _ kind: ListKind) -> [String] {
    guard kind != .travelDocument else { return [person.nationalID, person.birthPlace] }
    return [
      person.entered.map { "\($0)" } ?? "", person.authorisedUntil.map { "\($0)" } ?? "",
      AuthorityListWords.overstay(person), AuthorityListWords.fine(person),
    ]
  }

  private static func answer(_ line: ListLine, _ kind: ListKind) -> [String] {
    func cell(_ day: CalendarDate?) -> String { day.map { "\($0)" } ?? "" }
    let common = [AuthorityListWords.code(line.outcome), cell(line.decidedOn), line.reason]
    switch kind {
    case .fineWaiver:
      return common + [
        line.waivedPercent == 0 ? "" : "\(line.waivedPercent)",
        line.waivedCents == 0 ? "" : AuthorityListWords.dollars(line.waivedCents),
        cell(line.coversThrough),
      ]
    case .exitPermit:
      return common + [cell(line.validUntil), "\(line.port)", line.number]
    default:
      return common + [cell(line.validUntil), line.number]
    }
  }
}
