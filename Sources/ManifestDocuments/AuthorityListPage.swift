package import RepatriationSchema
package import Wire

/// An authority list as a page to print: one HTML file that needs nothing from anywhere.
///
/// A4 across, the head of the table on every page, no row broken over two pages, and room to sign. Every
/// text from a person or an officer is escaped, and the page forbids scripts and requests by itself.
package enum AuthorityListPage {
  /// Who prints the list.
  package struct Sender: Sendable, Hashable {
    package let mission: String
    /// To whom the print is given.
    package let recipient: String
    /// The moment of printing, in the mission's time.
    package let printedAt: String

    package init(mission: String, recipient: String, printedAt: String) {
      self.mission = mission
      self.recipient = recipient
      self.printedAt = printedAt
    }
  }

  /// - Parameters:
  ///   - people: in the order of the lines; a person who is missing has an empty row.
  ///   - asOf: the day as of which stays and fines were counted.
  package static func text(
    _ list: AuthorityList, people: [ListedPerson], asOf: CalendarDate?, sender: Sender
  ) -> String {
    var byPerson: [ID<PersonFile>: ListedPerson] = [:]
    for person in people { byPerson[person.person] = person }
    let title = AuthorityListWords.title(list.kind)
    var lines = head("\(title) – \(sender.mission)")
    if list.state == .draft { lines.append("<p class=\"draft\">DRAFT – not submitted</p>") }
    lines.append("<h1>\(HTMLText.escaped(title))</h1>")
    lines += facts(list, asOf, sender)
    lines.append("<table>")
    lines.append("<thead><tr>\(columns(list).map { cell("th", $0) }.joined())</tr></thead>")
    lines.append("<tbody>")
    for (index, line) in list.lines.enumerated() {
      let person = byPerson[line.person] ?? ListedPerson(person: line.person)
      let cells = row(index + 1, line, person, list)
      lines.append("<tr>\(cells.map { cell("td", $0) }.joined())</tr>")
    }
    lines.append("</tbody>")
    lines.append("</table>")
    lines += foot(list, sender)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func head(_ title: String) -> [String] {
    [
      "<!DOCTYPE html>", "<html lang=\"en\">", "<head>", "<meta charset=\"utf-8\">",
      "<meta http-equiv=\"Content-Security-Policy\" "
        + "content=\"default-src 'none'; style-src 'unsafe-inline'\">",
      "<meta name=\"referrer\" content=\"no-referrer\">",
      "<title>\(HTMLText.escaped(title))</title>", "<style>", style, "</style>", "</head>",
      "<body>",
    ]
  }

  private static let style = """
    @page { size: A4 landscape; margin: 14mm 12mm; }
    body { font: 10pt/1.3 sans-serif; color: #000; background: #fff; margin: 0; }
    h1 { font-size: 15pt; margin: 0 0 4mm; }
    .draft { border: 1.5pt solid #000; padding: 2mm; font-weight: bold; text-align: center; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 6mm; margin: 0 0 5mm; }
    dt { font-weight: bold; }
    dd { margin: 0; }
    table { width: 100%; border-collapse: collapse; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    th, td { border: 0.5pt solid #000; padding: 1mm 1.5mm; text-align: left; vertical-align: top; }
    th { background: #eee; }
    .sign { break-inside: avoid; display: flex; gap: 15mm; margin-top: 14mm; }
    .sign p { flex: 1; border-top: 0.5pt solid #000; padding-top: 1mm; margin: 0; }
    footer { margin-top: 5mm; font-size: 8pt; }
    """

  private static func facts(
    _ list: AuthorityList, _ asOf: CalendarDate?, _ sender: Sender
  ) -> [String] {
    var rows: [(String, String)] = [("From", sender.mission), ("To", list.authority)]
    if !list.title.isEmpty { rows.append(("Subject", list.title)) }
    if !list.reference.isEmpty { rows.append(("Reference", list.reference)) }
    if let day = list.submittedOn { rows.append(("Submitted", "\(day)")) }
    rows.append(("Persons", "\(list.lines.count)"))
    if let asOf { rows.append(("As of", "\(asOf)")) }
    return ["<dl>"]
      + rows.map { "<dt>\($0.0)</dt><dd dir=\"auto\">\(HTMLText.escaped($0.1))</dd>" } + ["</dl>"]
  }

  private static func columns(_ list: AuthorityList) -> [String] {
    let who = ["No.", "Name", "Sex", "Born", "Nationality", "Document"]
    let facts =
      list.kind == .travelDocument
      ? ["National id", "Place of birth"]
      : ["Entered", "Stay until", "Days over", "Fine, USD"]
    return who + facts + ["Answer"]
  }

  private static func row(
    _ number: Int, _ line: ListLine, _ person: ListedPerson, _ list: AuthorityList
  ) -> [String] {
    let names = [person.fullName, person.nativeName].filter { !$0.isEmpty }
    let document = [ManifestWords.documentCode(person.documentType), person.documentNumber]
      .filter { !$0.isEmpty }
    let who = [
      "\(number)", names.joined(separator: " / "), ManifestWords.sexCode(person.sex),
      person.born.isUnknown ? "" : "\(person.born)", "\(person.nationality)",
      document.joined(separator: " "),
    ]
    let facts =
      list.kind == .travelDocument
      ? [person.nationalID, person.birthPlace]
      : [
        person.entered.map { "\($0)" } ?? "", person.authorisedUntil.map { "\($0)" } ?? "",
        AuthorityListWords.overstay(person), AuthorityListWords.fine(person),
      ]
    return who + facts + [answer(line)]
  }

  private static func answer(_ line: ListLine) -> String {
    var parts = [AuthorityListWords.code(line.outcome)]
    if line.waivedPercent > 0 { parts.append("\(line.waivedPercent) %") }
    if line.waivedCents > 0 { parts.append("USD \(AuthorityListWords.dollars(line.waivedCents))") }
    if let day = line.coversThrough ?? line.validUntil { parts.append("until \(day)") }
    if line.port != FixedASCII() { parts.append("at \(line.port)") }
    if !line.number.isEmpty { parts.append(line.number) }
    if !line.reason.isEmpty { parts.append(line.reason) }
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static func cell(_ name: String, _ text: String) -> String {
    "<\(name) dir=\"auto\">\(HTMLText.escaped(text))</\(name)>"
  }

  private static func foot(_ list: AuthorityList, _ sender: Sender) -> [String] {
    let recipient = sender.recipient.isEmpty ? "" : " for \(sender.recipient)"
    let note = "List \(list.id), printed \(sender.printedAt)\(recipient)."
    return [
      "<div class=\"sign\"><p>Submitted by, date, stamp</p><p>Received by, date, stamp</p></div>",
      "<footer>\(HTMLText.escaped(note))</footer>", "</body>", "</html>",
    ]
  }
}
