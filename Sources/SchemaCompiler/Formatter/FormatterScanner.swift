/// What the formatter keeps of a file: every token as it is spelled, every comment, and where lines
/// break. The file has passed the lexer, so it is not checked again.
struct FormatterItem: Hashable {
  enum Kind: Hashable {
    /// A name, a number or a text in quotes.
    case word
    /// One of `{}()<>[]:;,.=?@-` or `->`.
    case mark
    /// A comment to the end of its line, with its slashes.
    case comment
  }

  var kind: Kind
  var text: String
  /// Both start at 1; a column counts Unicode scalars, as in `SourceLocation`.
  var line: Int
  var column: Int
  /// No item comes before it in its line.
  var startsLine: Bool
  /// At least one line before it is empty.
  var followsBlankLine: Bool
}

/// Splits a file into items.
struct FormatterScanner {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var column = 1
  /// Line breaks since the last item; the start of the file counts as one.
  private var lineBreaks = 1
  private var items: [FormatterItem] = []

  static func items(of source: SourceFile) -> [FormatterItem] {
    var scanner = FormatterScanner(bytes: source.bytes)
    scanner.run()
    return scanner.items
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func peek(_ distance: Int = 0) -> UInt8? {
    position + distance < bytes.count ? bytes[position + distance] : nil
  }

  private mutating func advance() {
    let byte = bytes[position]
    position += 1
    if byte == UInt8(ascii: "\n") {
      line += 1
      column = 1
      lineBreaks += 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }

  private mutating func add(
    _ kind: FormatterItem.Kind, _ body: (inout FormatterScanner) -> Void
  ) {
    var item = FormatterItem(
      kind: kind, text: "", line: line, column: column, startsLine: lineBreaks > 0,
      followsBlankLine: lineBreaks > 1)
    lineBreaks = 0
    let start = position
    body(&self)
    item.text = String(decoding: bytes[start..<position], as: UTF8.self)
    if kind == .comment { item.text = Self.tidied(item.text) }
    items.append(item)
  }

  private mutating func run() {
    while let byte = peek() {
      switch byte {
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: " "), UInt8(ascii: "\t"): advance()
      case UInt8(ascii: "/"):
        add(.comment) { scanner in
          while let byte = scanner.peek(), byte != UInt8(ascii: "\n") { scanner.advance() }
        }
      case UInt8(ascii: "\""): add(.word) { $0.skipText() }
      case _ where Self.isNamePart(byte): add(.word) { $0.skipWord() }
      case UInt8(ascii: "-") where peek(1) == UInt8(ascii: ">"):
        add(.mark) { scanner in
          scanner.advance()
          scanner.advance()
        }
      default: add(.mark) { $0.advance() }
      }
    }
  }

  private mutating func skipText() {
    advance()
    while let byte = peek(), byte != UInt8(ascii: "\"") {
      if byte == UInt8(ascii: "\\") { advance() }
      if peek() != nil { advance() }
    }
    if peek() != nil { advance() }
  }

  /// A name, or a number with its point and exponent.
  private mutating func skipWord() {
    let isNumber = peek().map(Self.isDigit) ?? false
    var last: UInt8 = 0
    while let byte = peek() {
      let isPoint = byte == UInt8(ascii: ".") && peek(1).map(Self.isDigit) ?? false
      let isSign =
        (byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-"))
        && (last == UInt8(ascii: "e") || last == UInt8(ascii: "E"))
      guard Self.isNamePart(byte) || isNumber && (isPoint || isSign) else { return }
      last = byte
      advance()
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "_"):
      true
    default: isDigit(byte)
    }
  }

  /// Slashes, one space at least, and the text without what is white at its end.
  private static func tidied(_ comment: String) -> String {
    var scalars = Array(comment.unicodeScalars)
    while let last = scalars.last, last == " " || last == "\r" { scalars.removeLast() }
    let slashes = scalars.prefix { $0 == "/" }.count
    // Four and more slashes are a line drawn with them, not a text.
    if slashes <= 3, slashes < scalars.count, scalars[slashes] != " " {
      scalars.insert(" ", at: slashes)
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
