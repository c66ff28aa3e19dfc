internal import RepatriationSchema
internal import Wire

/// Reports as text on a terminal.
enum ReportText {
  static func text(_ report: ArrivalsReport) -> String {
    var lines = [
      "\(report.mission), arrivals per day in \(report.timeZone), counted in \(report.unit)",
      "as of \(PlainText.moment(report.asOf, timeZone: report.timeZone))",
    ]
    guard !report.days.isEmpty else {
      return (lines + ["No arrivals."] + rounding(report.cell)).joined(separator: "\n")
    }
    let allLate = report.days.allSatisfy { $0.late == $0.events }
    let persons: [TextTable.Column] = report.persons == nil ? [] : [.number("persons")]
    let late: [TextTable.Column] = allLate ? [] : [.number("recorded late")]
    var table = TextTable(
      [.text("day"), .number(report.unit)] + persons + late + [.text("")])
    let most = report.days.map(\.events).max() ?? 0
    for day in report.days {
      let lateCell = day.late == 0 ? "" : PlainText.number(day.late)
      table.add(
        [PlainText.day(day.day), PlainText.number(day.events)]
          + (persons.isEmpty ? [] : [day.persons.map { PlainText.number($0) } ?? ""])
          + (allLate ? [] : [lateCell])
          + [bar(day.events, of: most) + (day.day == report.peak ? " peak" : "")])
    }
    lines.append(table.text(indent: 2))
    lines.append(
      "\(PlainText.number(report.events)) \(report.unit) in all"
        + (report.peak.map { ", most on \(PlainText.day($0))" } ?? ""))
    if let persons = report.persons {
      lines.append(
        "\(PlainText.number(persons)) persons, each on the day of first arrival"
          + (report.personsPeak.map { ", most on \(PlainText.day($0))" } ?? ""))
    }
    if let cases = report.cases { lines.append("\(PlainText.number(cases)) cases") }
    if report.undecidedPairs > 0 {
      let pairs = PlainText.count(report.undecidedPairs, "pair", "pairs")
      lines.append("\(pairs) of files undecided: persons may be fewer by so many")
    }
    if allLate { lines.append("All were recorded after their day had ended.") }
    return (lines + rounding(report.cell)).joined(separator: "\n")
  }

  /// Says that counts are rounded; nobody shall take them for exact ones.
  static func rounding(_ cell: UInt16) -> [String] {
    guard cell > 0 else { return [] }
    return TextWidth.wrapped(
      "For publication: counts are rounded down to multiples of \(cell), and what is less is left out.",
      width: TextTable.width)
  }

  /// Up to 30 marks; a day with anything has at least one.
  static func bar(_ value: UInt32, of most: UInt32) -> String {
    guard value > 0, most > 0 else { return "" }
    return String(repeating: "#", count: max(1, Int(UInt64(value) * 30 / UInt64(most))))
  }

  /// - Parameter offsetSeconds: the clock on which the moment is shown.
  static func text(_ report: StatusReport, offsetSeconds: Int) -> String {
    var lines = [
      "\(report.mission), open cases counted in \(report.unit), policy \(report.policy)",
      "as of \(PlainText.moment(report.asOf, offsetSeconds: offsetSeconds))",
      classes(report),
    ]
    var table = TextTable([
      .number(report.unit), .text("class"), .text("wants"), .text("travels"),
    ])
    for row in report.rows {
      table.add([
        PlainText.number(row.persons), CaseWords.text(row.caseClass), CaseWords.text(row.intent),
        CaseWords.text(row.travelMode),
      ])
    }
    lines.append(table.text(indent: 2))
    lines.append("\(PlainText.number(report.persons)) \(report.unit) in all")
    if let off = rulesOff(report.rulesOff) { lines.append(off) }
    return (lines + rounding(report.cell)).joined(separator: "\n")
  }

  /// Sums by class alone.
  static func classes(_ report: StatusReport) -> String {
    var sums: [UInt8: UInt32] = [:]
    for row in report.rows { sums[row.caseClass.rawValue, default: 0] += row.persons }
    var table = TextTable([.number(report.unit), .text("class")])
    for (code, sum) in sums.sorted(by: { $0.key < $1.key }) {
      table.add([PlainText.number(sum), CaseWords.text(CaseClass(rawValue: code))])
    }
    return table.text(indent: 2)
  }

  /// Says which rules do not count; nothing is switched off silently.
  static func rulesOff(_ rules: [String]) -> String? {
    guard !rules.isEmpty else { return nil }
    let names = rules.map { rule in
      rule == "B09" ? "B09 (an assessment was offered)" : TextWidth.safe(rule)
    }
    return TextWidth.wrapped(
      "Switched off by the policy: " + names.joined(separator: ", "), width: TextTable.width
    ).joined(separator: "\n")
  }
}
