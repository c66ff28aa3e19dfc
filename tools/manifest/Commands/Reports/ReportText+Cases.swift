internal import RepatriationSchema
internal import Wire

/// Reports of open cases, outcomes and profiles as text on a terminal.
extension ReportText {
  /// - Parameter offsetSeconds: the clock on which the moment is shown.
  static func text(_ report: ReadinessReport, offsetSeconds: Int) -> String {
    var lines = [
      "\(report.mission), who waits and who is ready, counted in \(report.unit), policy "
        + TextWidth.safe(report.policy),
      "as of \(PlainText.moment(report.asOf, offsetSeconds: offsetSeconds))",
    ]
    lines += readySummary(report)
    if !report.stages.isEmpty {
      lines += ["", "What each class lacks, and for how many days"]
      var table = TextTable([
        .text("class"), .text("lacks"), .number(report.unit), .number("asked for"),
        .number("median"), .number("90 %"),
      ])
      var last: CaseClass?
      for row in report.stages {
        table.add([
          row.caseClass == last ? "" : CaseWords.text(row.caseClass), row.stage,
          PlainText.number(row.persons), PlainText.number(row.askedFor), days(row.daysMedian),
          days(row.daysNinetieth),
        ])
        last = row.caseClass
      }
      lines.append(table.text(indent: 2))
    }
    return (lines + rounding(report.cell)).joined(separator: "\n")
  }

  /// The backlog without its stages.
  private static func readySummary(_ report: ReadinessReport) -> [String] {
    var table = TextTable([
      .number(report.unit), .text(""), .number("median days"), .number("90 %"),
    ])
    table.add([
      PlainText.number(report.waiting), "wait to return", days(report.waitDaysMedian),
      days(report.waitDaysNinetieth),
    ])
    table.add([
      PlainText.number(report.ready), "of them ready", days(report.readyDaysMedian),
      days(report.readyDaysNinetieth),
    ])
    for age in report.ages where age.count > 0 {
      table.add([PlainText.number(age.count), "  ready for " + age.label])
    }
    table.add([PlainText.number(report.inversions), "of the ready were passed over"])
    table.add([PlainText.number(report.sheltered), "of all open cases are sheltered"])
    return [table.text(indent: 2)]
  }

  private static func days(_ value: UInt32?) -> String {
    value.map { PlainText.number($0) } ?? "-"
  }

  static func text(_ report: OutcomesReport, offsetSeconds: Int) -> String {
    var lines = [
      "\(report.mission), what was achieved and who left\(window(report.from, report.to))",
      "as of \(PlainText.moment(report.asOf, offsetSeconds: offsetSeconds))",
    ]
    lines.append(outcomes(report))
    for day in report.days {
      let counts = day.counts.map { "\(PlainText.number($0.count)) \($0.label)" }
      let text = counts.joined(separator: ", ")
      let wrapped = TextWidth.wrapped(text, width: TextTable.width - 18)
      for (index, line) in wrapped.enumerated() {
        let title = index == 0 ? PlainText.day(day.day) : ""
        lines.append(
          "  " + title + String(repeating: " ", count: max(0, 16 - title.count)) + line)
      }
    }
    return (lines + rounding(report.cell)).joined(separator: "\n")
  }

  /// The rows that are not 0, or one line that says that all are.
  static func outcomes(_ report: OutcomesReport) -> String {
    let rows = report.rows.filter { $0.count.map { $0 > 0 } ?? false }
    guard !rows.isEmpty else { return "  Nothing of documents, waivers, permits and departures." }
    var table = TextTable([.number("number"), .text("of"), .text("counted in")])
    for row in rows {
      table.add([PlainText.number(row.count ?? 0), row.what, row.unit])
    }
    return table.text(indent: 2)
  }

  static func text(_ report: ProfileReport, offsetSeconds: Int) -> String {
    var lines = [
      "\(report.mission), people by group, counted in \(report.unit)"
        + window(report.from, report.to),
      "as of \(PlainText.moment(report.asOf, offsetSeconds: offsetSeconds))",
      "\(PlainText.number(report.persons)) \(report.unit) in all",
    ]
    var table = TextTable([.text("by"), .flexible("group"), .number(report.unit), .text("")])
    let most = report.rows.compactMap(\.persons).max() ?? 0
    var last = ""
    for row in report.rows {
      table.add([
        row.dimension == last ? "" : row.dimension, row.value,
        row.persons.map { PlainText.number($0) } ?? "-", bar(row.persons ?? 0, of: most),
      ])
      last = row.dimension
    }
    lines.append(table.text(indent: 2))
    if let share = report.scamLinkedPermille {
      lines.append(
        "About \(share / 10).\(share % 10) % of those who answered worked in a scam (rounded).")
    } else {
      lines.append("Too few answered whether they worked in a scam to tell a share.")
    }
    return (lines + rounding(report.cell)).joined(separator: "\n")
  }

  static func text(_ report: SituationReport, offsetSeconds: Int) -> String {
    let arrivals = report.arrivals
    var lines = [
      "\(arrivals.mission), situation of \(PlainText.day(report.day)) in \(arrivals.timeZone)",
      "as of \(PlainText.moment(arrivals.asOf, timeZone: arrivals.timeZone))", "",
    ]
    var came =
      "Arrived on the day: \(PlainText.count(arrivals.events, "registration", "registrations"))"
    if let persons = arrivals.persons {
      came += ", \(PlainText.count(persons, "person", "persons")) for the first time"
    }
    lines.append(came)
    lines += ["", "On the day", outcomes(report.outcomes), "", "Open cases"]
    lines.append(classes(report.status))
    lines += ["", "Who waits to return, and who is ready"] + readySummary(report.readiness)
    if let off = rulesOff(report.status.rulesOff) { lines.append(off) }
    return (lines + rounding(arrivals.cell)).joined(separator: "\n")
  }

  private static func window(_ from: CalendarDate?, _ to: CalendarDate?) -> String {
    switch (from, to) {
    case (nil, nil): ""
    case (let from?, nil): ", from \(from)"
    case (nil, let to?): ", to \(to)"
    case (let from?, let to?): from == to ? ", on \(from)" : ", \(from) to \(to)"
    }
  }
}
