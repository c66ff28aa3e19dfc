internal import SchemaModel

/// The index: every package with its declarations, and a search over their names, their members and
/// their documentation.
struct IndexPage {
  private let index: DocumentationIndex
  private let title: String

  init(_ index: DocumentationIndex, title: String) {
    self.index = index
    self.title = title
  }

  private struct Entry {
    var name: QualifiedName
    var kind: String
    var documentation: String
    var members: [String]
  }

  func html() throws -> String {
    let schema = index.schema
    var entries: [Entry] = []
    for item in schema.services {
      entries.append(
        Entry(
          name: item.name, kind: "service", documentation: item.documentation,
          members: item.methods.map(\.name)))
    }
    for item in schema.messages {
      entries.append(
        Entry(
          name: item.name, kind: "message", documentation: item.documentation,
          members: item.fields.map(\.name)))
    }
    for item in schema.structs {
      entries.append(
        Entry(
          name: item.name, kind: "struct", documentation: item.documentation,
          members: item.fields.map(\.name)))
    }
    for item in schema.unions {
      entries.append(
        Entry(
          name: item.name, kind: "union", documentation: item.documentation,
          members: item.cases.map(\.name)))
    }
    for item in schema.enums {
      entries.append(
        Entry(
          name: item.name, kind: "enum", documentation: item.documentation,
          members: item.cases.map(\.name)))
    }
    var body = "<h1>\(HTML.escaped(title))</h1>\n"
    body +=
      "<p class=\"facts\">\(summary(schema)) · fingerprint <span class=\"hex\">"
      + "\(hex(Fingerprint.sha256(try schema.descriptor())))</span></p>\n"
    body += """
      <div class="search" hidden><label for="search">Search names, members and texts</label>
      <input type="search" id="search" autocomplete="off" spellcheck="false"></div>
      <p id="none" hidden>Nothing is called like that.</p>

      """
    for package in schema.packages {
      body += part(package, entries.filter { $0.name.package == package.name })
    }
    return DocumentationEmitter.page(
      title: title, subject: HTML.count(schema.packages.count, "package"), navigation: "",
      body: body, script: DocumentationStyle.script)
  }

  private func part(_ package: PackageDeclaration, _ entries: [Entry]) -> String {
    let file = DocumentationIndex.file(of: package.name)
    func link(_ code: String) -> String? {
      index.reference(code: code, from: package.name).map { $0.hasPrefix("#") ? file + $0 : $0 }
    }
    var html = "<section class=\"card\" data-part>\n"
    html += "<h3><a href=\"\(file)\">\(HTML.escaped(package.name))</a></h3>\n"
    html += HTML.prose(package.documentation, link: link)
    html += "\n<div class=\"scroll\"><table>\n<tbody>\n"
    for entry in entries {
      let words = ([entry.name.description, entry.kind] + entry.members).joined(separator: " ")
      let text = (words + " " + entry.documentation).lowercased()
      let query = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let pii = index.personal.contains(entry.name) ? " " + DocumentationTags.personal : ""
      html +=
        "<tr data-q=\"\(HTML.escaped(query))\"><td><a class=\"name\" href=\"\(file)#\(entry.name.name)\">"
        + "\(HTML.escaped(entry.name.name))</a> <span class=\"kind\">\(entry.kind)</span>\(pii)</td>"
        + "<td>\(HTML.inline(Self.firstSentence(entry.documentation), link: link))</td></tr>\n"
    }
    return html + "</tbody></table></div>\n</section>\n"
  }

  private func summary(_ schema: Schema) -> String {
    [
      HTML.count(schema.packages.count, "package"), HTML.count(schema.services.count, "service"),
      HTML.count(schema.messages.count, "message"), HTML.count(schema.structs.count, "struct"),
      HTML.count(schema.unions.count, "union"), HTML.count(schema.enums.count, "enum"),
    ].joined(separator: " · ")
  }

  /// A text up to its first full stop before a space, on one line.
  static func firstSentence(_ text: String) -> String {
    let line = text.split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { !$0.allSatisfy(\.isWhitespace) }.joined(separator: " ")
    let stop = line.indices.first { line[$0...].hasPrefix(". ") }
    guard let stop else { return line }
    let sentence = String(line[...stop])
    // A stop inside code is none.
    return sentence.count { $0 == "`" } % 2 == 0 ? sentence : line
  }

  private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

/// Marks that stand beside names.
enum DocumentationTags {
  static let personal = "<span class=\"tag pii\">personal data</span>"

  static func tag(_ text: String, isWide: Bool = false) -> String {
    "<span class=\"tag\(isWide ? " wide" : "")\">\(HTML.escaped(text))</span>"
  }

  /// The marks of a member that any kind of member can have.
  static func common(formerNames: [String], deprecation: String?) -> [String] {
    var tags: [String] = []
    if let deprecation { tags.append(tag("deprecated: " + deprecation, isWide: true)) }
    if !formerNames.isEmpty {
      tags.append(tag("formerly " + formerNames.joined(separator: ", "), isWide: true))
    }
    return tags
  }
}
