internal import SchemaModel

extension PackagePage {
  func union(_ union: UnionDeclaration) -> String {
    let rows = union.cases.map { option in
      let payload = option.type.map { type($0) } ?? "<span class=\"kind\">nothing</span>"
      let tags = DocumentationTags.common(formerNames: option.formerNames, deprecation: nil)
      return "<tr id=\"\(union.name.name).\(option.name)\"><td class=\"n\">\(option.tag)</td>"
        + "<td class=\"name\">\(HTML.escaped(option.name))</td><td class=\"type\">\(payload)</td>"
        + "<td>\(remarks(tags, option.documentation))</td></tr>"
    }
    return card(
      union.name, "union", documentation: union.documentation,
      facts: [HTML.count(union.cases.count, "case"), "unset when its slot is empty"],
      body: table(["#Tag", "Case", "Payload", "Notes"], rows)
        + "<h4>Bytes</h4>\n<div class=\"strip\"><span class=\"h\">tag · 2</span>"
        + "<span>payload of the case</span></div>\n")
  }

  func enumeration(_ enumeration: EnumDeclaration) -> String {
    let rows = enumeration.cases.map { item in
      let tags = DocumentationTags.common(
        formerNames: item.formerNames, deprecation: item.deprecation)
      return "<tr id=\"\(enumeration.name.name).\(item.name)\"><td class=\"n\">\(item.value)</td>"
        + "<td class=\"name\">\(HTML.escaped(item.name))</td>"
        + "<td>\(remarks(tags, item.documentation))</td></tr>"
    }
    return card(
      enumeration.name, "enum", documentation: enumeration.documentation,
      facts: [
        HTML.count(enumeration.cases.count, "case"), HTML.count(enumeration.width, "byte"),
        "0 is unset; values without a name are kept",
      ],
      body: table(["#Value", "Case", "Notes"], rows))
  }

  // MARK: Services

  func service(_ service: ServiceDeclaration) throws -> String {
    let rows = service.methods.map { method in
      let request = (method.kind == .clientStream ? "stream " : "") + link(method.request)
      let response = (method.kind == .serverStream ? "stream " : "") + link(method.response)
      var notes = Self.tags(of: method).joined(separator: " ")
      if !method.thrown.isEmpty {
        let thrown = method.thrown.enumerated().map { "\($0 + 1) \(link($1))" }
        notes += "<p>throws \(thrown.joined(separator: ", "))</p>"
      }
      if !method.documentation.isEmpty {
        notes += "<div class=\"doc\">\(prose(method.documentation))</div>"
      }
      return "<tr id=\"\(service.name.name).\(method.name)\"><td class=\"n\">\(method.ordinal)</td>"
        + "<td class=\"name\">\(HTML.escaped(method.name))</td>"
        + "<td class=\"type\">\(request) → \(response)</td><td>\(notes)</td></tr>"
    }
    let bytes = Fingerprint.sha256(try index.schema.descriptor(reachableFrom: service.name))
    let hex = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    return card(
      service.name, "service", documentation: service.documentation,
      facts: [
        HTML.count(service.methods.count, "method"),
        "fingerprint <span class=\"hex\" style=\"overflow-wrap:anywhere\">\(hex)</span>",
      ],
      body: table(["#No", "Method", "Request and reply", "Notes"], rows))
  }

  private static func tags(of method: Method) -> [String] {
    var tags: [String] = []
    switch method.kind {
    case .unary: tags.append(DocumentationTags.tag("unary"))
    case .serverStream: tags.append(DocumentationTags.tag("server stream"))
    case .clientStream: tags.append(DocumentationTags.tag("client stream"))
    }
    if method.isIdempotent { tags.append(DocumentationTags.tag("idempotent")) }
    if method.isBulk { tags.append(DocumentationTags.tag("items may be compressed")) }
    if method.runs != .offload {
      tags.append(DocumentationTags.tag("runs: \(method.runs.rawValue)"))
    }
    if !method.roles.isEmpty {
      tags.append(
        DocumentationTags.tag("for " + method.roles.joined(separator: ", "), isWide: true))
    }
    return tags
      + DocumentationTags.common(
        formerNames: method.formerNames, deprecation: method.deprecation)
  }
}
