internal import ManifestDocuments
internal import RepatriationSchema
internal import Wire

/// A report as a table for spreadsheets. Every line says whose figures they are and as of when, so that
/// a line that is copied away still does.
struct ReportCSV {
  private var lines: [[String]]

  private init(_ mission: String, _ asOf: Timestamp, _ titles: [String], _ rows: [[String]]) {
    lines = [["mission", "as_of"] + titles]
    lines += rows.map { [mission, asOf.description] + $0 }
  }

  /// With line ends as RFC 4180 wants them.
  var text: String {
    lines.map { line in
      // A cell of a person's words must not become a formula of a spreadsheet.
      CSVText.line(line.map { CSVText.looksLikeFormula($0) ? "'" + $0 : $0 })
    }.joined()
  }

  init(_ report: ArrivalsReport) {
    let rows = report.days.map { day in
      [
        "\(day.day)", "\(day.events)", day.persons.map { "\($0)" } ?? "", "\(day.late)",
      ]
    }
    self.init(report.mission, report.asOf, ["day", "events", "persons", "recorded_late"], rows)
  }

  init(_ report: StatusReport) {
    let rows = report.rows.map {
      [$0.caseClass.name, $0.intent.name, $0.travelMode.name, "\($0.persons)"]
    }
    self.init(report.mission, report.asOf, ["class", "intent", "travel_mode", "persons"], rows)
  }

  init(_ report: ReadinessReport) {
    func cell(_ value: UInt32?) -> String { value.map { "\($0)" } ?? "" }
    var rows = [
      [
        "waiting", "", "\(report.waiting)", "", "\(report.waitDaysMedian)",
        "\(report.waitDaysNinetieth)",
      ],
      [
        "ready", "", "\(report.ready)", "", "\(report.readyDaysMedian)",
        "\(report.readyDaysNinetieth)",
      ],
    ]
    rows += report.ages.map { ["ready for " + $0.label, "", "\($0.count)", "", "", ""] }
    rows.append(["passed over", "", "\(report.inversions)", "", "", ""])
    rows.append(["sheltered", "", "\(report.sheltered)", "", "", ""])
    rows += report.stages.map {
      [
        "lacks " + $0.stage, $0.caseClass.name, "\($0.persons)", "\($0.askedFor)",
        cell($0.daysMedian), cell($0.daysNinetieth),
      ]
    }
    self.init(
      report.mission, report.asOf,
      ["what", "class", "persons", "asked_for", "median_days", "ninetieth_days"], rows)
  }

  init(_ report: OutcomesReport) {
    let unit = Dictionary(
      report.rows.map { ($0.what, $0.unit) }, uniquingKeysWith: { first, _ in first })
    var rows = report.rows.map { ["", $0.what, $0.count.map { "\($0)" } ?? "", $0.unit] }
    for day in report.days {
      rows += day.counts.map { ["\(day.day)", $0.label, "\($0.count)", unit[$0.label] ?? ""] }
    }
    self.init(report.mission, report.asOf, ["day", "what", "count", "unit"], rows)
  }

  init(_ report: ProfileReport) {
    let rows = report.rows.map { [$0.dimension, $0.value, $0.persons.map { "\($0)" } ?? ""] }
    self.init(report.mission, report.asOf, ["dimension", "value", "persons"], rows)
  }

  /// One line a figure: reports of several days can be put under each other.
  init(_ report: SituationReport) {
    let day = "\(report.day)"
    func row(_ what: String, _ count: UInt32?, _ unit: String) -> [String] {
      [day, what, count.map { "\($0)" } ?? "", unit]
    }
    var rows = [
      row("arrivals", report.arrivals.events, "events"),
      row("arrivals for the first time", report.arrivals.persons, "persons"),
    ]
    rows += report.outcomes.rows.map { row($0.what, $0.count, $0.unit) }
    var classes: [UInt8: UInt32] = [:]
    for line in report.status.rows { classes[line.caseClass.rawValue, default: 0] += line.persons }
    rows += classes.sorted { $0.key < $1.key }.map {
      row("open cases " + CaseClass(rawValue: $0.key).name, $0.value, report.status.unit)
    }
    let readiness = report.readiness
    rows += [
      row("waiting", readiness.waiting, readiness.unit),
      row("ready", readiness.ready, readiness.unit),
      row("passed over", readiness.inversions, readiness.unit),
      row("sheltered", readiness.sheltered, readiness.unit),
    ]
    self.init(
      report.arrivals.mission, report.arrivals.asOf, ["day", "what", "count", "unit"], rows)
  }
}
