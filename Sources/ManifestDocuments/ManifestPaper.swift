internal import RepatriationSchema
internal import Wire

/// The mission's own list of one revision, to print: who travels, on what document, with what need.
package enum ManifestPaper {
  /// - Parameter printedAt: the moment of printing, in the mission's time.
  package static func text(_ revision: NamedRevision, printedAt: String) -> String {
    var page = PrintedPage(
      "Manifest", .landscape, of: revision, printedAt: printedAt, style: style)
    let hasMissing = revision.rows.contains { !$0.entry.missing.isEmpty }
    var headings = [
      "No.", "Name", "Sex", "Born", "Nat.", "Document", "To", "Services", "Group", "State",
    ]
    if hasMissing { headings.append("Still missing") }
    let marks = revision.groupMarks
    page.body.append("<table>")
    page.body.append(
      "<thead>\(page.identity(columns: headings.count))"
        + "\(PrintedPage.headings(headings))</thead>")
    page.body.append("<tbody>")
    for row in revision.rows {
      var cells = [
        PrintedPage.cell("\(row.line)", "number"), PrintedPage.nameCell(row.name, showsParts: true),
        PrintedPage.cell(ManifestWords.sexCode(row.name.sex)),
        PrintedPage.cell(row.name.born.isUnknown ? "" : "\(row.name.born)", "code"),
        PrintedPage.cell("\(row.name.nationality)"), documentCell(row),
        PrintedPage.cell(revision.pointOfEntry(row)), servicesCell(row),
        PrintedPage.cell(row.entry.group.flatMap { marks[$0] } ?? ""),
        PrintedPage.cell(ManifestWords.entryState(row.entry.state), "small"),
      ]
      if hasMissing {
        cells.append(PrintedPage.cell(missing(row.entry), "small"))
      }
      page.body.append("<tr>\(cells.joined())</tr>")
    }
    page.body += ["</tbody>", "</table>"]
    page.body.append(
      "<div class=\"sign\"><p>For the mission: name, date, stamp</p>"
        + "<p>Received: name, date, stamp</p></div>")
    return page.text
  }

  private static let style = "td:nth-child(2) { min-width: 45mm; }"

  /// As people read it, and short, so that a page holds more of them: `exit clearance by 10 Feb`.
  private static func missing(_ entry: ManifestEntry) -> String {
    CarrierList.stillMissing(entry).map { word, by in
      let words = word.lowercased().split(separator: "_").joined(separator: " ")
      return by.map { "\(words) by \($0.day) \(DateText.month($0))" } ?? words
    }.joined(separator: "; ")
  }

  private static func documentCell(_ row: NamedRevision.Row) -> String {
    let name = row.name
    let type = name.documentType == .unset ? row.entry.documentType : name.documentType
    var lines: [String] = []
    func line(
      _ type: DocumentType, _ number: String, _ issuer: FixedASCII<3>, _ expires: CalendarDate?
    ) -> String {
      let parts = [ManifestWords.documentCode(type), number, "\(issuer)"]
      let until = expires.map { " until \($0)" } ?? ""
      return parts.filter { !$0.isEmpty }.joined(separator: " ") + until
    }
    lines.append(line(type, name.documentNumber, name.documentIssuer, name.documentExpires))
    lines += name.otherDocuments.map { line($0.type, $0.number, $0.issuer, $0.expires) }
    let shown = lines.filter { !$0.isEmpty }.map(HTMLText.escaped).joined(separator: "<br>")
    return "<td class=\"small code\">\(shown)</td>"
  }

  private static func servicesCell(_ row: NamedRevision.Row) -> String {
    let codes = row.services + (row.needsChanged ? ["CHECK: needs changed"] : [])
    return PrintedPage.cell(codes.joined(separator: " "))
  }
}
