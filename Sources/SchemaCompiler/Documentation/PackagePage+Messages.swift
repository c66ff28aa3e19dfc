internal import SchemaModel

extension PackagePage {
  func message(_ message: MessageDeclaration, largest: Int?) -> String {
    let layout = MessageLayout(of: message, sizes: index.sizes)
    var facts = [HTML.count(message.fields.count { !$0.isRemoved }, "field")]
    let limit = 8 << 20
    switch largest {
    case let size? where size <= limit: facts.append("2 to \(HTML.count(size, "byte"))")
    case .some: facts.append("at least 2 bytes; the limits of SPEC.md, section 5, bound it")
    case nil: facts.append("at least 2 bytes; it can contain itself, so only limits bound it")
    }
    let rows = message.fields.map { field in
      let place = layout.fields[field.ordinal - 1]
      return
        "<tr id=\"\(message.name.name).\(field.name)\"\(field.isRemoved ? " class=\"gone\"" : "")>"
        + "<td class=\"n\">\(field.ordinal)</td><td class=\"name\">\(HTML.escaped(field.name))</td>"
        + "<td class=\"type\">\(type(field.type))\(field.isOptional ? "?" : "")</td>"
        + "<td>\(Self.place(place))</td><td>\(remarks(tags(of: field), field.documentation))</td></tr>"
    }
    var body = table(["#No", "Field", "Type", "Place", "Notes"], rows)
    if !message.fields.isEmpty { body += drawing(message, layout) }
    return card(
      message.name, "message", documentation: message.documentation, facts: facts, body: body)
  }

  private static func place(_ place: MessageLayout.FieldLayout) -> String {
    var text: String
    switch place.place {
    case .bit(let bit): text = "byte \(bit.byteOffset), bit \(bit.mask.trailingZeroBitCount)"
    case .fixed(let offset, let size):
      text = size == 1 ? "byte \(offset)" : "bytes \(offset)–\(offset + size - 1)"
    case .slot(let number): text = "slot \(number)"
    }
    if let bit = place.presence {
      text += "; there: byte \(bit.byteOffset), bit \(bit.mask.trailingZeroBitCount)"
    }
    return text
  }

  /// What a field's type does not say.
  func tags(of field: Field) -> [String] {
    var tags: [String] = []
    if field.isRemoved { tags.append(DocumentationTags.tag("removed")) }
    if field.isRequired { tags.append(DocumentationTags.tag("required of requests")) }
    if field.isPersonal { tags.append(DocumentationTags.personal) }
    if let value = field.defaultValue {
      tags.append(DocumentationTags.tag("default " + Self.text(value, field.type)))
    }
    if field.zeroIsEpoch { tags.append(DocumentationTags.tag("zero is 1970-01-01")) }
    return tags
      + DocumentationTags.common(
        formerNames: field.formerNames, deprecation: field.deprecation)
  }

  /// A default as a reader writes it.
  static func text(_ value: DefaultValue, _ type: TypeReference) -> String {
    switch (value, type) {
    case (.integer(let days), .date): ISOText.date(days: days)
    case (.integer(let raw), .partialDate): ISOText.partialDate(UInt32(truncatingIfNeeded: raw))
    case (.integer(let time), .timestamp): ISOText.timestamp(microseconds: time)
    case (.integer(let time), .duration): ISOText.duration(microseconds: time)
    case (.bool(let flag), _): "\(flag)"
    case (.integer(let number), _): "\(number)"
    case (.unsigned(let number), _): "\(number)"
    case (.float(let number), _): "\(number)"
    case (.enumCase(let name), _): name
    case (.ascii(let text), _): "\"\(text)\""
    }
  }

  // MARK: Bytes

  private func drawing(_ message: MessageDeclaration, _ layout: MessageLayout) -> String {
    let drawing = LayoutDrawing(message: message, layout: layout)
    let types = Dictionary(message.fields.map { ($0.name, $0) }) { first, _ in first }
    var html = "<h4>Bytes</h4>\n"
    html += Self.strip(message, layout)
    html += "<p class=\"facts\">\(Self.head(layout))</p>\n"
    html += drawing.html
    let table = drawing.table { name in
      types[name].map { type($0.type) + ($0.isOptional ? "?" : "") } ?? ""
    }
    if !table.isEmpty {
      html +=
        "<details><summary>Fixed block, \(HTML.count(layout.fixedLength, "byte")), byte by byte"
        + "</summary>\n\(table)</details>\n"
    }
    return html
  }

  /// Head, fixed block, lengths and slots in a row.
  private static func strip(_ message: MessageDeclaration, _ layout: MessageLayout) -> String {
    let isLong = layout.fixedLength >= 255 || layout.slotCount >= 63
    var parts = ["<span class=\"h\">head · \(isLong ? 6 : 2)</span>"]
    if layout.fixedLength > 0 {
      parts.append("<span class=\"f\">fixed block · \(layout.fixedLength)</span>")
    }
    if layout.slotCount > 0 {
      let count = layout.slotCount
      parts.append(
        "<span class=\"l\">\(HTML.count(count, "length")) · \(count)–\(count * 4)</span>")
    }
    for (field, place) in zip(message.fields, layout.fields) {
      guard case .slot(let number) = place.place else { continue }
      parts.append(
        "<span>\(number) <a href=\"#\(message.name.name).\(HTML.escaped(field.name))\">"
          + "\(HTML.escaped(field.name))</a></span>")
    }
    return "<div class=\"strip\">\(parts.joined())</div>\n"
  }

  /// The head of a message that has everything, and the smallest message.
  private static func head(_ layout: MessageLayout) -> String {
    let (length, slots) = (layout.fixedLength, layout.slotCount)
    var bytes: [UInt8]
    if length >= 255 || slots >= 63 {
      bytes = [0xFF, 63]
      for count in [length, slots] {
        bytes += [UInt8(truncatingIfNeeded: count), UInt8(truncatingIfNeeded: count >> 8)]
      }
    } else {
      bytes = [UInt8(truncatingIfNeeded: length), UInt8(truncatingIfNeeded: slots)]
    }
    return "Head of the full shape <code>\(HTML.hex(bytes))</code>: F = \(length), S = \(slots)"
      + (slots > 0 ? ", lengths of one byte" : "")
      + ". With nothing set the message is <code>00 00</code>."
  }

  // MARK: Structs

  func structure(_ structure: StructDeclaration) -> String {
    let drawing = LayoutDrawing(structure: structure, sizes: index.sizes)
    var offset = 0
    let rows = structure.fields.map { field in
      let size = index.sizes.fixedSize(of: field.type) ?? 0
      defer { offset += size }
      return "<tr id=\"\(structure.name.name).\(field.name)\"><td class=\"n\">\(field.ordinal)</td>"
        + "<td class=\"name\">\(HTML.escaped(field.name))</td>"
        + "<td class=\"type\">\(type(field.type))</td><td class=\"n\">\(offset)</td>"
        + "<td class=\"n\">\(size)</td><td>\(remarks(tags(of: field), field.documentation))</td></tr>"
    }
    let size = index.sizes.fixedSize(of: .structure(structure.name)) ?? 0
    return card(
      structure.name, "struct", documentation: structure.documentation,
      facts: [
        HTML.count(structure.fields.count, "member"), "always \(HTML.count(size, "byte"))",
        "never changes",
      ],
      body: table(["#No", "Member", "Type", "#Offset", "#Size", "Notes"], rows)
        + "<h4>Bytes</h4>\n" + drawing.html)
  }
}
