internal import RepatriationSchema
internal import Wire

/// A sheet to tick people off at the gate: a box, a name, a document, and room to write.
package enum TickSheetPaper {
  /// - Parameter printedAt: the moment of printing, in the mission's time.
  package static func text(_ revision: NamedRevision, printedAt: String) -> String {
    var page = PrintedPage(
      "Tick-sheet", .portrait, of: revision, printedAt: printedAt, style: style)
    let headings = ["", "No.", "Name", "Document", "Services", "Group", "Remark"]
    let marks = revision.groupMarks
    let rows = revision.rows.filter(\.isTravelling)
    page.body.append("<table>")
    page.body.append(
      "<thead>\(page.identity(columns: headings.count))"
        + "\(PrintedPage.headings(headings))</thead>")
    page.body.append("<tbody>")
    for row in rows {
      let cells = [
        "<td><span class=\"box\"></span></td>", PrintedPage.cell("\(row.line)", "number"),
        PrintedPage.nameCell(row.name), PrintedPage.cell(row.name.documentNumber, "code"),
        PrintedPage.cell(row.services.joined(separator: " "), "small"),
        PrintedPage.cell(row.entry.group.flatMap { marks[$0] } ?? ""), "<td></td>",
      ]
      page.body.append("<tr>\(cells.joined())</tr>")
    }
    page.body += ["</tbody>", "</table>"]
    page.body.append(
      "<div class=\"sign\"><p>Counted, of \(rows.count)</p><p>Boarded</p><p>Not here</p>"
        + "<p>Name, time</p></div>")
    return page.text
  }

  private static let style = """
    body { max-width: 188mm; }
    tbody td { height: 10mm; vertical-align: middle; }
    td:nth-child(3) { min-width: 55mm; font-size: 10pt; }
    td:last-child { width: 40mm; }
    .box { display: block; width: 5.5mm; height: 5.5mm; border: 1.2pt solid #000; }
    """
}
