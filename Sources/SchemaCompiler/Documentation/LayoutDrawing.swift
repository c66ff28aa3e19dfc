internal import SchemaModel

/// Draws where the bytes of a message or a struct lie (SPEC.md, section 3).
struct LayoutDrawing {
  /// Bytes of one row of the drawing.
  static let rowBytes = 8
  /// A value with more bytes takes one row, however long it is.
  private static let longestDrawn = 16

  /// A run of bytes that belongs to one thing.
  struct Piece {
    var offset: Int
    var size: Int
    var label: String
    /// The anchor of the member; `nil` for a bit-byte.
    var anchor: String?
    /// The bits of a bit-byte, lowest first.
    var bits: [String]
  }

  private let pieces: [Piece]

  init(message: MessageDeclaration, layout: MessageLayout) {
    let fields = message.fields
    pieces = layout.placements.map { unit in
      switch unit.content {
      case .value(let ordinal):
        let field = fields[ordinal - 1]
        return Piece(
          offset: unit.offset, size: unit.size, label: field.name,
          anchor: "\(message.name.name).\(field.name)", bits: [])
      case .bits:
        return Piece(
          offset: unit.offset, size: unit.size, label: "bits", anchor: nil,
          bits: Self.bits(at: unit.offset, fields, layout))
      }
    }
  }

  init(structure: StructDeclaration, sizes: StructSizes) {
    var pieces: [Piece] = []
    var offset = 0
    for field in structure.fields {
      let size = sizes.fixedSize(of: field.type) ?? 0
      pieces.append(
        Piece(
          offset: offset, size: size, label: field.name,
          anchor: "\(structure.name.name).\(field.name)", bits: []))
      offset += size
    }
    self.pieces = pieces
  }

  /// What each bit of the byte at `offset` stands for, in order of masks.
  private static func bits(
    at offset: Int, _ fields: [Field], _ layout: MessageLayout
  ) -> [String] {
    var found: [(mask: UInt8, text: String)] = []
    for (field, place) in zip(fields, layout.fields) {
      if let presence = place.presence, presence.byteOffset == offset {
        found.append((presence.mask, "\(field.name) is there"))
      }
      if case .bit(let bit) = place.place, bit.byteOffset == offset {
        found.append((bit.mask, field.name))
      }
    }
    return found.sorted { $0.mask < $1.mask }.map(\.text)
  }

  // MARK: The drawing

  /// Rows of eight bytes with their offsets; nothing when there are no bytes.
  var html: String {
    guard !pieces.isEmpty else { return "" }
    var rows: [String] = []
    var cells = ""
    var used = 0
    func label(_ offset: Int) -> String { "<span class=\"at\">\(offset)</span>" }
    func flush() {
      guard used > 0 else { return }
      rows.append(cells)
      cells = ""
      used = 0
    }
    for piece in pieces {
      if piece.size > Self.longestDrawn {
        flush()
        rows.append(
          label(piece.offset) + Self.cell(piece, span: Self.rowBytes, isCut: true))
        continue
      }
      var rest = piece.size
      var offset = piece.offset
      while rest > 0 {
        if used == 0 { cells = label(offset) }
        let span = min(rest, Self.rowBytes - used)
        cells += Self.cell(piece, span: span, isContinued: offset > piece.offset)
        used += span
        rest -= span
        offset += span
        if used == Self.rowBytes { flush() }
      }
    }
    flush()
    return "<div class=\"bytes\">\n"
      + rows.map { "<div class=\"row\">\($0)</div>" }.joined(separator: "\n") + "\n</div>\n"
  }

  private static func cell(
    _ piece: Piece, span: Int, isCut: Bool = false, isContinued: Bool = false
  ) -> String {
    let name = HTML.escaped(piece.label)
    let end = piece.offset + piece.size - 1
    let place = piece.size == 1 ? "byte \(piece.offset)" : "bytes \(piece.offset)–\(end)"
    let kind = piece.anchor == nil ? "bits" : "value"
    let text =
      isCut ? "\(name) · \(HTML.count(piece.size, "byte"))" : isContinued ? "… \(name)" : name
    let inner = piece.anchor.map { "<a href=\"#\(HTML.escaped($0))\">\(text)</a>" } ?? text
    return "<span class=\"cell \(kind) s\(span)\" title=\"\(name), \(place)\">\(inner)</span>"
  }

  /// A table with every placement, bits one by one.
  func table(type: (String) -> String) -> String {
    guard !pieces.isEmpty else { return "" }
    var rows = ""
    for piece in pieces {
      let what: String
      if let anchor = piece.anchor {
        what =
          "<a href=\"#\(HTML.escaped(anchor))\">\(HTML.escaped(piece.label))</a> "
          + "<span class=\"type\">\(type(piece.label))</span>"
      } else {
        what = piece.bits.enumerated().map { index, text in
          "<span class=\"bit\"><b>bit \(index)</b> \(HTML.escaped(text))</span>"
        }.joined(separator: " ")
      }
      rows +=
        "<tr><td class=\"n\">\(piece.offset)</td><td class=\"n\">\(piece.size)</td>"
        + "<td>\(what)</td></tr>\n"
    }
    return "<div class=\"scroll\"><table>\n<thead><tr><th class=\"n\">Offset</th>"
      + "<th class=\"n\">Size</th><th>Holds</th></tr></thead>\n<tbody>\n\(rows)</tbody></table></div>\n"
  }
}
