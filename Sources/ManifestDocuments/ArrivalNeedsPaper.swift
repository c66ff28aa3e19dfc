internal import RepatriationSchema
internal import Wire

/// For those who receive people at each point of entry: who needs what, who travels with whom, and
/// where the way leads on. It says what to provide and never why: no clinical cause, no screening, no
/// number of a document.
package enum ArrivalNeedsPaper {
  /// - Parameter printedAt: the moment of printing, in the mission's time.
  package static func text(_ revision: NamedRevision, printedAt: String) -> String {
    var page = PrintedPage(
      "Arrival needs", .landscape, of: revision, printedAt: printedAt, style: style)
    let rows = revision.rows.filter(\.isTravelling)
    var airports: [String] = []
    for row in rows where !airports.contains(revision.pointOfEntry(row)) {
      airports.append(revision.pointOfEntry(row))
    }
    for airport in airports.sorted() {
      let here = rows.filter { revision.pointOfEntry($0) == airport }
      page.body += section(airport, here, revision, page)
    }
    return page.text
  }

  private static let headings = [
    "No.", "Name", "Who", "To provide", "Travels with", "Onward to", "Shelter", "Met",
  ]

  private static func section(
    _ airport: String, _ rows: [NamedRevision.Row], _ revision: NamedRevision, _ page: PrintedPage
  ) -> [String] {
    var lines = ["<section>", "<h2>At \(HTMLText.escaped(airport))</h2>"]
    lines.append("<p>\(HTMLText.escaped(summary(rows)))</p>")
    lines.append("<table>")
    lines.append(
      "<thead>\(page.identity(columns: headings.count))"
        + "\(PrintedPage.headings(headings))</thead>")
    lines.append("<tbody>")
    // Whoever must be provided for comes first, and with them those who travel with them.
    let groups = Set(rows.filter(isNeeding).compactMap(\.entry.group))
    func comesFirst(_ row: NamedRevision.Row) -> Bool {
      isNeeding(row) || row.entry.group.map(groups.contains) ?? false
    }
    for row in rows.filter(comesFirst) + rows.filter({ !comesFirst($0) }) {
      let cells = [
        PrintedPage.cell("\(row.line)", "number"), PrintedPage.nameCell(row.name),
        PrintedPage.cell(who(row), "code"), PrintedPage.cell(provided(row).joined(separator: "; ")),
        PrintedPage.cell(company(of: row, in: revision)),
        PrintedPage.cell(row.name.originProvince, "code"),
        PrintedPage.cell(shelter(row.name.shelter), "code"),
        "<td class=\"met\"><span class=\"box\"></span></td>",
      ]
      lines.append("<tr>\(cells.joined())</tr>")
    }
    return lines + ["</tbody>", "</table>", "</section>"]
  }

  /// Counts for whoever sends a car, a chair or a bed.
  static func summary(_ rows: [NamedRevision.Row]) -> String {
    func count(_ services: SpecialService...) -> Int {
      rows.count { row in services.contains { row.entry.services.contains($0) } }
    }
    var onward: [String: Int] = [:]
    for row in rows where !row.name.originProvince.isEmpty {
      onward[row.name.originProvince, default: 0] += 1
    }
    let provinces = onward.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    let figures: [(Int, String)] = [
      (count(.wheelchairRamp, .wheelchairSteps, .wheelchairCabin), "wheelchair"),
      (count(.stretcher), "stretcher"), (count(.medicalCase), "medical escort"),
      (rows.count { $0.entry.ageBand == .infant }, "infants"),
      (rows.count { $0.entry.ageBand == .minor }, "minors"),
      (count(.unaccompaniedMinor), "minors who travel alone"),
      (rows.count { $0.name.shelter == .yes }, "may need shelter"),
    ]
    let counted = figures.filter { $0.0 > 0 }.map { "\($0.1) \($0.0)" }
    return (["Persons \(rows.count)"] + counted).joined(separator: " · ")
      + (provinces.isEmpty ? "" : ". Onward: \(provinces).")
  }

  private static func isNeeding(_ row: NamedRevision.Row) -> Bool {
    !row.entry.services.isEmpty || row.needsChanged || row.name.shelter == .yes
      || row.entry.ageBand == .minor || row.entry.ageBand == .infant
  }

  private static func who(_ row: NamedRevision.Row) -> String {
    let band =
      switch row.entry.ageBand.known {
      case .infant: "infant"
      case .minor: "minor"
      case .adult: "adult"
      case .unset, nil: ""
      }
    return [ManifestWords.sexCode(row.name.sex), band].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  /// What to provide, in words with the carrier's code.
  private static func provided(_ row: NamedRevision.Row) -> [String] {
    let asked = row.entry.services.map { service in
      let code = ManifestWords.serviceCode(service)
      let words: String? =
        switch service.known {
        case .wheelchairRamp: "wheelchair over distances"
        case .wheelchairSteps: "wheelchair, cannot climb steps"
        case .wheelchairCabin: "wheelchair to and from the seat"
        case .stretcher: "stretcher, ambulance at the aircraft"
        case .medicalCase: "medical escort takes over"
        case .unaccompaniedMinor: "minor who travels alone, to be met in person"
        case .infant: "infant on a lap"
        case .child: "child"
        default: nil
        }
      return words.map { "\($0) (\(code))" } ?? code
    }
    return asked + (row.needsChanged ? ["CHECK: needs changed since the list was locked"] : [])
  }

  /// The other lines of the group, and what each is in it.
  private static func company(
    of row: NamedRevision.Row, in revision: NamedRevision
  ) -> String {
    let isYoung = row.entry.ageBand == .minor || row.entry.ageBand == .infant
    guard let group = row.entry.group else {
      return isYoung ? "nobody: to be met in person" : ""
    }
    let others = revision.rows.filter {
      $0.entry.group == group && $0.line != row.line && $0.isTravelling
    }
    guard !others.isEmpty else { return isYoung ? "nobody: to be met in person" : "" }
    return others.map { other in
      let relation = relation(other.name.relation)
      return "\(other.line)" + (relation.isEmpty ? "" : " (\(relation))")
    }.joined(separator: ", ")
  }

  private static func relation(_ relation: Relation) -> String {
    switch relation.known {
    case .head: "head of the group"
    case .spouse: "spouse"
    case .child: "child"
    case .sibling: "sibling"
    case .parent: "parent"
    case .guardian: "guardian"
    case .escort: "escort"
    case .other, .unset, nil: ""
    }
  }

  private static func shelter(_ answer: Answer) -> String {
    switch answer.known {
    case .yes: "may need it"
    case .no: "no"
    case .unset, nil: "not known"
    }
  }

  private static let style = """
    section + section { break-before: page; }
    h2 + p { margin: 0 0 2mm; }
    td:nth-child(2) { min-width: 42mm; }
    td:nth-child(4) { min-width: 62mm; }
    .met { width: 10mm; }
    .box { display: block; width: 5mm; height: 5mm; border: 1pt solid #000; }
    """
}
