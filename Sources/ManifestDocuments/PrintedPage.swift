internal import RepatriationSchema
internal import Wire

/// The frame of a document to print: one HTML file that needs nothing from anywhere.
///
/// A4. The head of a table stands on every page, and in it manifest, revision and digest; page numbers,
/// purpose and recipient stand in the margins. No row is broken over two pages. The page forbids
/// scripts and requests by itself, and every text of a person or an officer is escaped.
struct PrintedPage {
  enum Orientation: String {
    case portrait, landscape
  }

  let title: String
  let orientation: Orientation
  let revision: NamedRevision
  /// The moment of printing, in the mission's time.
  let printedAt: String
  /// Rules beside the common ones.
  var style = ""
  var body: [String] = []

  init(
    _ title: String, _ orientation: Orientation, of revision: NamedRevision, printedAt: String,
    style: String
  ) {
    self.title = title
    self.orientation = orientation
    self.revision = revision
    self.printedAt = printedAt
    self.style = style
  }

  var text: String {
    let manifest = revision.manifest
    let heading = "\(title) – \(manifest.id), revision \(manifest.revision)"
    var lines = [
      "<!DOCTYPE html>", "<html lang=\"en\">", "<head>", "<meta charset=\"utf-8\">",
      "<meta http-equiv=\"Content-Security-Policy\" "
        + "content=\"default-src 'none'; style-src 'unsafe-inline'\">",
      "<meta name=\"referrer\" content=\"no-referrer\">",
      "<meta name=\"robots\" content=\"noindex\">",
      "<title>\(HTMLText.escaped(heading))</title>", "<style>", pageRule, Self.common, style,
      "</style>", "</head>", "<body>",
    ]
    if let banner { lines.append("<p class=\"banner\">\(banner)</p>") }
    lines.append("<h1>\(HTMLText.escaped(title))</h1>")
    lines += facts
    lines += body
    lines += ["</body>", "</html>"]
    return lines.joined(separator: "\n") + "\n"
  }

  /// What the list may not be taken for.
  private var banner: String? {
    switch revision.manifest.state.known {
    case .draft: "DRAFT – for planning, not for travel"
    case .proposed: "PROVISIONAL – names may still come and go"
    case .locked: "LOCKED – each change is a new revision: use the highest number"
    case .cancelled: "CANCELLED – nobody travels with this list"
    default: nil
    }
  }

  /// The first row of every table's head: which list this page belongs to.
  func identity(columns: Int) -> String {
    let manifest = revision.manifest
    let state = manifest.state.name.uppercased()
    return "<tr class=\"identity\"><th colspan=\"\(columns)\">"
      + "<b>\(HTMLText.escaped(manifest.id))</b> revision <b>\(manifest.revision)</b> "
      + "\(HTMLText.escaped(state))\(revision.stamp.provisional ? " · PROVISIONAL" : "")"
      + "<span class=\"digest\">\(manifest.digest)</span></th></tr>"
  }

  /// A row of headings.
  static func headings(_ words: [String]) -> String {
    "<tr>" + words.map { "<th scope=\"col\">\(HTMLText.escaped($0))</th>" }.joined() + "</tr>"
  }

  /// A cell with a text that is escaped here.
  static func cell(_ text: String, _ style: String = "") -> String {
    let attribute = style.isEmpty ? "" : " class=\"\(style)\""
    return "<td\(attribute)>\(HTMLText.escaped(text))</td>"
  }

  /// A cell with a name, and the name in its own script beneath.
  ///
  /// - Parameter showsParts: also which part of the name the document prints first, where it prints the
  ///   same words.
  static func nameCell(_ name: TravelName, showsParts: Bool = false) -> String {
    let parts = [name.primaryIdentifier, name.secondaryIdentifier].filter { !$0.isEmpty }
    let printed = parts.joined(separator: " ")
    let native = name.nativeName == name.fullName ? "" : name.nativeName
    let first = name.fullName.isEmpty ? (printed.isEmpty ? native : printed) : name.fullName
    var line = "<b\(NativeScript.attribute(first))>\(HTMLText.escaped(first))</b>"
    if !printed.isEmpty, showsParts || Self.words(printed) != Self.words(first), printed != first {
      line += " <span class=\"printed\">\(HTMLText.escaped(parts.joined(separator: ", ")))</span>"
    }
    var lines = [line]
    if !native.isEmpty, native != first {
      lines.append(
        "<span class=\"native\"\(NativeScript.attribute(native))>"
          + "\(HTMLText.escaped(native))</span>")
    }
    return "<td class=\"name\" dir=\"auto\">" + lines.joined(separator: "<br>") + "</td>"
  }

  /// The words of a name in any order and case.
  private static func words(_ name: String) -> [String] {
    name.lowercased().split(separator: " ").map(String.init).sorted()
  }

  private var facts: [String] {
    let manifest = revision.manifest
    let departure = manifest.departure
    let route = departure.legs.map { $0.description }.joined(separator: " – ")
    func local(_ at: Timestamp, _ minutes: Int16) -> String {
      let text = at.description(offsetSeconds: Int(minutes) * 60)
      return String(text.prefix(16)).replacingT
    }
    var rows: [(String, String)] = [
      ("Flight", "\(departure.carrier)\(departure.number), \(route)"),
      ("Departs", local(departure.departsAt, departure.departsOffsetMinutes) + " local time"),
      ("Arrives", local(departure.arrivesAt, departure.arrivesOffsetMinutes) + " local time"),
      ("Listed", "\(revision.rows.count) persons"),
      ("Printed", printedAt),
    ]
    if !revision.stamp.recipient.isEmpty { rows.append(("For", revision.stamp.recipient)) }
    if !revision.stamp.purpose.isEmpty { rows.append(("Purpose", revision.stamp.purpose)) }
    return ["<dl>"]
      + rows.map { "<div><dt>\($0.0)</dt><dd dir=\"auto\">\(HTMLText.escaped($0.1))</dd></div>" }
      + ["</dl>"]
  }

  /// Paper and margins. What stands in the margins cannot be told from other rules by a browser, so
  /// it is escaped to the last sign.
  private var pageRule: String {
    let recipient = revision.stamp.recipient.isEmpty ? "" : " for \(revision.stamp.recipient)"
    let manifest = revision.manifest
    let left = "\(title) \(manifest.id), revision \(manifest.revision)"
    let right = "printed \(printedAt)\(recipient)"
    return """
      @page { size: A4 \(orientation.rawValue); margin: 11mm 11mm 14mm;
        @bottom-left { content: \(Self.quoted(left)); font: 7.5pt \(NativeScript.fonts); }
        @bottom-center { content: \(Self.quoted(right)); font: 7.5pt \(NativeScript.fonts); }
        @bottom-right { content: "Page " counter(page) " of " counter(pages);
          font: 7.5pt \(NativeScript.fonts); } }
      """
  }

  /// A text as a string of CSS.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "A"..."Z", "a"..."z", "0"..."9", " ", ".", ",", ":":
        result.unicodeScalars.append(scalar)
      default:
        guard scalar.value >= 0x20 else { continue }
        result += "\\" + String(scalar.value, radix: 16) + " "
      }
    }
    return result + "\""
  }

  private static let common = """
    * { box-sizing: border-box; }
    body { font: 9pt/1.3 \(NativeScript.fonts); color: #000; background: #fff; margin: 0 auto;
      max-width: 277mm; }
    \(NativeScript.rules)
    h1 { font-size: 15pt; line-height: 1.2; margin: 0 0 2mm; }
    h2 { font-size: 12pt; margin: 0 0 2mm; break-after: avoid; }
    .banner { border: 1.5pt solid #000; padding: 1.5mm; margin: 0 0 3mm; font-weight: bold;
      text-align: center; }
    dl { display: flex; flex-wrap: wrap; gap: 0.5mm 7mm; margin: 0 0 3mm; }
    dl div { display: flex; gap: 2mm; }
    dt { font-weight: bold; }
    dd { margin: 0; overflow-wrap: anywhere; }
    table { width: calc(100% - 0.6mm); margin: 0 0.3mm; border-collapse: collapse; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    th, td { border: 0.5pt solid #000; padding: 0.8mm 1.2mm; text-align: left;
      vertical-align: top; }
    th { background: #e8e8e8; font-size: 8pt; -webkit-print-color-adjust: exact;
      print-color-adjust: exact; }
    .identity th { background: #fff; border: 0; font-weight: normal; padding: 0 0 1mm; }
    .digest { float: right; font: 6.5pt/1.6 monospace; }
    .number { text-align: right; }
    .code { white-space: nowrap; }
    .name { overflow-wrap: anywhere; }
    .printed, .small { font-size: 7.5pt; }
    .sign { break-inside: avoid; display: flex; gap: 12mm; margin-top: 14mm; }
    .sign p { flex: 1; border-top: 0.5pt solid #000; padding-top: 1mm; margin: 0; }
    @media screen { body { padding: 8mm; } }
    """
}

extension String {
  /// `2026-01-27 13:10` of `2026-01-27T13:10`.
  fileprivate var replacingT: String {
    String(map { $0 == "T" ? " " : $0 })
  }
}
