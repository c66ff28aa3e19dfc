internal import SchemaModel

/// A source file in its one layout, or why it has none.
package struct FormattingResult: Hashable, Sendable {
  /// `nil` when the file does not parse; it is then left alone.
  package var text: String?
  /// The errors of a file that does not parse.
  package var diagnostics: [Diagnostic]
}

extension SchemaCompiler {
  /// Lays out one file: two spaces inside braces, one member a line, one blank line between
  /// declarations, at most one anywhere, lines of at most 100 columns where they can be broken.
  ///
  /// A body that stands on one line stays there while it fits and holds no comment. Every comment
  /// stays with what it is beside or above, every token stays as it is spelled, but `;` is only kept
  /// between members on one line. So the result compiles to the same model, and formatting it again
  /// changes nothing. The file must parse; its names need not resolve.
  /// - Complexity: in proportion to the length of the file.
  package static func format(_ source: SourceFile) -> FormattingResult {
    let parsed = Parser.parse(source)
    guard !parsed.sink.hasErrors else {
      var diagnostics = parsed.sink.finished().filter { $0.severity == .error }
      locateFixes(in: &diagnostics, of: [source])
      return FormattingResult(text: nil, diagnostics: diagnostics)
    }
    var formatter = SchemaFormatter(
      items: FormatterScanner.items(of: source), members: parsed.file.memberStarts)
    return FormattingResult(text: formatter.format(), diagnostics: [])
  }
}

extension ParsedFile {
  /// Where the numbers or names begin with which members begin.
  fileprivate var memberStarts: [(location: SourceLocation, isRemoved: Bool)] {
    declarations.flatMap { declaration -> [(location: SourceLocation, isRemoved: Bool)] in
      switch declaration.body {
      case .message(let fields), .structure(let fields):
        fields.map { ($0.ordinal.location, $0.isRemoved) }
      case .enumeration(_, let cases): cases.map { ($0.name.location, false) }
      case .union(let cases): cases.map { ($0.tag.location, false) }
      case .service(let methods): methods.map { ($0.ordinal.location, false) }
      }
    }
  }
}

/// Writes the items of a file that parses.
struct SchemaFormatter {
  /// Columns of a line that can be broken.
  static let width = 100
  static let indentation = "  "
  private static let continuation = "  "

  private let items: [FormatterItem]
  /// The items with which members begin.
  private let starts: Set<Int>
  private var position = 0
  private var lines: [String] = []
  private var lastLineEndsInComment = false

  private enum Statement { case package, importing, declaration }
  private var previous: Statement?
  /// Nothing was written since the previous statement.
  private var isGroupStart = false

  init(
    items: [FormatterItem], members: [(location: SourceLocation, isRemoved: Bool)]
  ) {
    self.items = items
    struct Place: Hashable {
      var line: Int
      var column: Int
    }
    var indices: [Place: Int] = [:]
    for (index, item) in items.enumerated() {
      indices[Place(line: item.line, column: item.column)] = index
    }
    var starts: Set<Int> = []
    for member in members {
      let place = Place(line: member.location.line, column: member.location.column)
      guard var index = indices[place] else { continue }
      if member.isRemoved {
        // The word `removed` stands before the number, perhaps with comments between.
        repeat { index -= 1 } while index > 0 && items[index].kind == .comment
      }
      starts.insert(index)
    }
    self.starts = starts
  }

  mutating func format() -> String {
    while position < items.count {
      let item = items[position]
      if item.kind == .comment {
        writeComment(item, indentation: "")
        position += 1
      } else if item.text == ";" {
        position += 1
      } else {
        writeStatement()
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Lines

  private mutating func add(_ line: String) {
    lines.append(line)
    lastLineEndsInComment = false
  }

  private mutating func addBlank() {
    if let last = lines.last, !last.isEmpty { add("") }
  }

  /// A comment on a line of its own, or at the end of the last line.
  private mutating func writeComment(_ comment: FormatterItem, indentation: String) {
    if comment.startsLine {
      separate(comment, indentation: indentation)
      add(indentation + comment.text)
    } else if lastLineEndsInComment || lines.isEmpty {
      // It stood behind a `;` that is gone. It documents nothing, and must not begin to.
      let isDocumentation = comment.text.hasPrefix("///") && !comment.text.hasPrefix("////")
      add(indentation + (isDocumentation ? String(comment.text.dropFirst()) : comment.text))
    } else {
      lines[lines.count - 1] += "  " + comment.text
    }
    lastLineEndsInComment = true
  }

  /// Writes the blank line that belongs before an item at the start of a line.
  private mutating func separate(_ item: FormatterItem, indentation: String) {
    var isParted = item.followsBlankLine
    if indentation.isEmpty {
      if isGroupStart, let next = nextStatement { isParted = isParted || isApart(from: next) }
      isGroupStart = false
    } else if lines.last?.hasSuffix("{") == true, !lastLineEndsInComment {
      isParted = false
    }
    if isParted { addBlank() }
  }

  private func isApart(from next: Statement) -> Bool {
    previous.map { $0 != .importing || next != .importing } ?? false
  }

  private var nextStatement: Statement? {
    let token = items[position...].first { $0.kind != .comment && $0.text != ";" }
    return token.map { token in
      switch token.text {
      case "package": .package
      case "import": .importing
      default: .declaration
      }
    }
  }

  // MARK: Statements

  private mutating func writeStatement() {
    guard let statement = nextStatement else { return }
    separate(items[position], indentation: "")
    switch statement {
    case .package: writeRun(through: endOfPackage())
    case .importing: writeRun(through: token(after: position))
    case .declaration: writeDeclaration()
    }
    previous = statement
    isGroupStart = true
  }

  /// The next item that is not a comment, or the last item of the file.
  private func token(after index: Int) -> Int {
    var next = index + 1
    while next < items.count, items[next].kind == .comment { next += 1 }
    return min(next, items.count - 1)
  }

  private func endOfPackage() -> Int {
    var end = token(after: position)
    while items[token(after: end)].text == ".", token(after: end) > end {
      end = token(after: token(after: end))
    }
    return end
  }

  private mutating func writeRun(through end: Int) {
    writeRun(items[position...end], indentation: "", ending: "")
    position = end + 1
  }

  private mutating func writeDeclaration() {
    let brace = items[position...].firstIndex { $0.text == "{" && $0.kind == .mark }
    let opening = brace ?? items.count - 1
    let closing =
      items[opening...].firstIndex { $0.text == "}" && $0.kind == .mark } ?? items.count - 1
    let header = items[position..<opening]
    let body = items[opening..<closing].dropFirst()
    position = closing + 1
    if let line = oneLine(header, body, opening: items[opening], closing: items[closing]) {
      add(line)
      return
    }
    writeRun(header, indentation: "", ending: " {")
    writeBody(body)
    add("}")
  }

  /// The whole declaration, when it stands on one line and still fits there, or has no members.
  private func oneLine(
    _ header: ArraySlice<FormatterItem>, _ body: ArraySlice<FormatterItem>,
    opening: FormatterItem, closing: FormatterItem
  ) -> String? {
    guard !header.contains(where: { $0.kind == .comment }),
      !body.contains(where: { $0.kind == .comment })
    else { return nil }
    let members = members(of: body)
    guard !members.isEmpty else { return Self.text(header) + " {}" }
    guard opening.line == closing.line else { return nil }
    let line =
      Self.text(header) + " { " + members.map { Self.text($0) }.joined(separator: "; ") + " }"
    return line.unicodeScalars.count <= Self.width ? line : nil
  }

  /// Each member from its first to its last token, with the comments between.
  private func members(of body: ArraySlice<FormatterItem>) -> [ArraySlice<FormatterItem>] {
    let beginnings = body.indices.filter { starts.contains($0) }
    return beginnings.enumerated().map { place, start in
      let limit = place + 1 < beginnings.count ? beginnings[place + 1] : body.endIndex
      let last = body[start..<limit].lastIndex { $0.kind != .comment && $0.text != ";" } ?? start
      return body[start...last]
    }
  }

  private mutating func writeBody(_ body: ArraySlice<FormatterItem>) {
    var rest = members(of: body)[...]
    var index = body.startIndex
    while index < body.endIndex {
      let item = body[index]
      if let member = rest.first, member.startIndex == index {
        separate(item, indentation: Self.indentation)
        writeRun(member, indentation: Self.indentation, ending: "")
        rest.removeFirst()
        index = member.endIndex
        continue
      }
      if item.kind == .comment { writeComment(item, indentation: Self.indentation) }
      index += 1
    }
  }

  // MARK: Runs of tokens

  /// Writes tokens on one line if they fit, else broken where it reads best. A comment among them
  /// ends its line.
  private mutating func writeRun(
    _ run: ArraySlice<FormatterItem>, indentation: String, ending: String
  ) {
    let width = Self.width - ending.count
    var line = indentation
    var isEmpty = true
    var rest = run
    while let first = rest.first {
      if first.kind == .comment {
        if first.startsLine {
          if !isEmpty { add(line) }
          line = indentation + Self.continuation + first.text
        } else {
          line += "  " + first.text
        }
        add(line)
        line = indentation + Self.continuation
        isEmpty = true
        rest.removeFirst()
        continue
      }
      let end = rest.firstIndex { $0.kind == .comment } ?? rest.endIndex
      for piece in Self.pieces(of: rest[..<end], width: width - indentation.count) {
        if isEmpty {
          line += piece.text
        } else if !piece.startsLine, Self.fits(line, piece.text, width) {
          line += " " + piece.text
        } else {
          add(line)
          line = indentation + Self.continuation + piece.text
        }
        isEmpty = false
      }
      rest = rest[end...]
    }
    add(line + ending)
  }

  private static func fits(_ line: String, _ piece: String, _ width: Int) -> Bool {
    line.unicodeScalars.count + 1 + piece.unicodeScalars.count <= width
  }

  private struct Piece {
    var text: String
    /// The first annotation begins a line, so that what a member is and what is said of it stand
    /// apart.
    var startsLine = false
  }

  /// Parts of a member between which a line may break: before `->`, `throws` and annotations, and
  /// after commas of a part that does not fit on a line of its own.
  private static func pieces(of run: ArraySlice<FormatterItem>, width: Int) -> [Piece] {
    let whole = text(run)
    if whole.unicodeScalars.count <= width { return [Piece(text: whole)] }
    var parts: [ArraySlice<FormatterItem>] = []
    var start = run.startIndex
    var hasArrow = false
    for index in run.indices {
      let item = run[index]
      let isBreak =
        item.kind == .mark && (item.text == "->" || item.text == "@")
        || item.text == "throws" && hasArrow
      if isBreak, index > start {
        parts.append(run[start..<index])
        start = index
      }
      if item.text == "->" { hasArrow = true }
    }
    parts.append(run[start...])
    let firstAnnotation = parts.firstIndex { $0.first?.text == "@" }
    return parts.enumerated().flatMap { place, part -> [Piece] in
      let text = text(part)
      let fits = text.unicodeScalars.count + continuation.count <= width
      var pieces = (fits ? [text] : brokenAtCommas(part)).map { Piece(text: $0) }
      pieces[0].startsLine = place == firstAnnotation
      return pieces
    }
  }

  private static func brokenAtCommas(_ run: ArraySlice<FormatterItem>) -> [String] {
    var result: [String] = []
    var start = run.startIndex
    for index in run.indices where run[index].text == "," && run[index].kind == .mark {
      result.append(text(run[start...index]))
      start = index + 1
    }
    if start < run.endIndex { result.append(text(run[start...])) }
    return result
  }

  /// The tokens of `run` on one line.
  private static func text(_ run: ArraySlice<FormatterItem>) -> String {
    var text = ""
    var previous: FormatterItem?
    for item in run where item.kind != .comment && item.text != ";" {
      if let previous, isSpaced(previous, item) { text += " " }
      text += item.text
      previous = item
    }
    return text
  }

  private static func isSpaced(_ left: FormatterItem, _ right: FormatterItem) -> Bool {
    if right.kind == .mark, tightBefore.contains(right.text) { return false }
    if left.kind == .mark, tightAfter.contains(left.text) { return false }
    return true
  }

  private static let tightBefore: Set<String> = [
    ",", ":", "(", ")", "[", "]", "<", ">", "?", ".",
  ]
  private static let tightAfter: Set<String> = ["(", "[", "<", ".", "@", "-"]
}
