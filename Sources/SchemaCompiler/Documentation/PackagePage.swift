internal import SchemaModel

/// The page of one package: its services, messages, structs, unions and enums.
struct PackagePage {
  let index: DocumentationIndex
  let package: PackageDeclaration
  private let title: String

  init(_ index: DocumentationIndex, package: PackageDeclaration, title: String) {
    self.index = index
    self.package = package
    self.title = title
  }

  mutating func html(bounds: inout MessageBounds) throws -> String {
    let schema = index.schema
    let services = schema.services.filter { $0.name.package == package.name }
    let messages = schema.messages.filter { $0.name.package == package.name }
    let structs = schema.structs.filter { $0.name.package == package.name }
    let unions = schema.unions.filter { $0.name.package == package.name }
    let enums = schema.enums.filter { $0.name.package == package.name }
    var body = "<h1>\(HTML.escaped(package.name))</h1>\n\(prose(package.documentation))\n"
    let groups = [
      ("Services", services.map(\.name)), ("Messages", messages.map(\.name)),
      ("Structs", structs.map(\.name)), ("Unions", unions.map(\.name)),
      ("Enums", enums.map(\.name)),
    ]
    for (heading, names) in groups where !names.isEmpty {
      body += "<h4>\(heading)</h4>\n<ul class=\"toc\">\n"
      body += names.map { "<li><a href=\"#\($0.name)\">\(HTML.escaped($0.name))</a></li>\n" }
        .joined()
      body += "</ul>\n"
    }
    if !services.isEmpty { body += "<h2>Services</h2>\n" }
    for item in services { body += try service(item) }
    if !messages.isEmpty { body += "<h2>Messages</h2>\n" }
    for item in messages { body += message(item, largest: bounds.largest(item.name)) }
    if !structs.isEmpty { body += "<h2>Structs</h2>\n" }
    for item in structs { body += structure(item) }
    if !unions.isEmpty { body += "<h2>Unions</h2>\n" }
    for item in unions { body += union(item) }
    if !enums.isEmpty { body += "<h2>Enums</h2>\n" }
    for item in enums { body += enumeration(item) }
    return DocumentationEmitter.page(
      title: "\(package.name) – \(title)", subject: "package " + package.name,
      navigation: "<nav><a href=\"index.html\">\(HTML.escaped(title))</a> › "
        + "\(HTML.escaped(package.name))</nav>",
      body: body)
  }

  // MARK: Parts

  func prose(_ text: String) -> String {
    HTML.prose(text) { index.reference(code: $0, from: package.name) }
  }

  func type(_ type: TypeReference) -> String { index.html(type, from: package.name) }

  func link(_ name: QualifiedName) -> String { type(.message(name)) }

  /// A card with the name, what kind it is, its documentation, the body, and who uses it.
  func card(
    _ name: QualifiedName, _ kind: String, tags: [String] = [], documentation: String,
    facts: [String], body: String
  ) -> String {
    let tags = (index.personal.contains(name) ? [DocumentationTags.personal] : []) + tags
    var html = "<section class=\"card\" id=\"\(name.name)\">\n"
    html +=
      "<h3><a href=\"#\(name.name)\">\(HTML.escaped(name.name))</a> <span class=\"kind\">\(kind)</span>"
      + tags.map { " " + $0 }.joined() + "</h3>\n"
    html += prose(documentation)
    if !facts.isEmpty { html += "<p class=\"facts\">\(facts.joined(separator: " · "))</p>\n" }
    html += body
    let users = index.users[name] ?? []
    if !users.isEmpty {
      let links = users.map { target in
        "<a href=\"\(HTML.escaped(index.reference(target, from: package.name)))\">"
          + "\(HTML.escaped(target.package == package.name ? target.title : "\(target.package).\(target.title)"))"
          + "</a>"
      }
      html += "<h4>Used by</h4>\n<p class=\"facts\">\(links.joined(separator: ", "))</p>\n"
    }
    return html + "</section>\n"
  }

  /// A table with these columns; a heading that begins with `#` is of numbers.
  func table(_ headings: [String], _ rows: [String]) -> String {
    guard !rows.isEmpty else { return "" }
    let head = headings.map { heading in
      heading.hasPrefix("#") ? "<th class=\"n\">\(heading.dropFirst())</th>" : "<th>\(heading)</th>"
    }
    return "<div class=\"scroll\"><table>\n<thead><tr>\(head.joined())</tr></thead>\n<tbody>\n"
      + rows.joined(separator: "\n") + "\n</tbody></table></div>\n"
  }

  /// Tags and documentation in one cell.
  func remarks(_ tags: [String], _ documentation: String) -> String {
    tags.joined(separator: " ")
      + (documentation.isEmpty ? "" : "<div class=\"doc\">\(prose(documentation))</div>")
  }
}
