internal import SchemaModel

/// Turns the bytes of a file into tokens. Always ends with `.end`; never stops at a bad character.
struct Lexer {
  private let scalars: [Unicode.Scalar]
  private let file: String
  private var position = 0
  private var line = 1
  private var column = 1
  private var startsLine = true
  private var documentation: [String] = []
  private var hasReportedTab = false
  private(set) var tokens: [Token] = []
  private(set) var sink: DiagnosticSink

  /// Reads the whole file.
  init(_ source: SourceFile) {
    file = source.name
    sink = DiagnosticSink()
    let start = SourceLocation(file: source.name, line: 1, column: 1)
    guard source.bytes.count <= CompilerLimits.sourceBytes else {
      scalars = []
      sink.report(
        .sourceTooLarge,
        "the file has \(source.bytes.count) bytes, at most \(CompilerLimits.sourceBytes) are read; "
          + "split it and import the parts", at: start)
      tokens = [Token(kind: .end, location: start, end: start, startsLine: true)]
      return
    }
    var decoded = Self.decode(source)
    if let fault = decoded.fault {
      sink.report(
        .invalidUTF8, "byte \(fault.offset) is not UTF-8; save the file as UTF-8",
        at: fault.location)
    }
    if decoded.scalars.first == "\u{FEFF}" {
      sink.report(
        .byteOrderMark, "the file starts with a byte order mark; save it as UTF-8 without one",
        at: start)
      decoded.scalars.removeFirst()
    }
    scalars = decoded.scalars
    run()
  }

  private static func decode(
    _ source: SourceFile
  ) -> (scalars: [Unicode.Scalar], fault: (offset: Int, location: SourceLocation)?) {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(source.bytes.count)
    var fault: (offset: Int, location: SourceLocation)?
    var decoder = UTF8()
    var bytes = source.bytes.makeIterator()
    var (line, column, offset) = (1, 1, 0)
    while true {
      switch decoder.decode(&bytes) {
      case .emptyInput: return (scalars, fault)
      case .scalarValue(let scalar):
        scalars.append(scalar)
        offset += UTF8.width(scalar)
        (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
      case .error:
        if fault == nil {
          fault = (offset, SourceLocation(file: source.name, line: line, column: column))
        }
        scalars.append("\u{FFFD}")
        column += 1
      }
    }
  }

  private var here: SourceLocation { SourceLocation(file: file, line: line, column: column) }

  private func peek(_ distance: Int = 0) -> Unicode.Scalar? {
    position + distance < scalars.count ? scalars[position + distance] : nil
  }

  private mutating func advance() {
    guard position < scalars.count else { return }
    if scalars[position] == "\n" {
      line += 1
      column = 1
      startsLine = true
    } else {
      column += 1
    }
    position += 1
  }

  private mutating func add(_ kind: TokenKind, at location: SourceLocation) {
    let text = documentation.isEmpty ? nil : documentation.joined(separator: "\n")
    tokens.append(
      Token(
        kind: kind, location: location, end: here, startsLine: startsLine, documentation: text))
    documentation = []
    startsLine = false
  }

  private mutating func run() {
    while let scalar = peek() {
      switch scalar {
      case " ", "\n": advance()
      case "\r" where peek(1) == "\n": advance()
      case "\t":
        reportTab()
        advance()
      case "/": slash()
      case "\"": string()
      case "0"..."9": number()
      case "a"..."z", "A"..."Z", "_": identifier()
      default: punctuation(scalar)
      }
    }
    startsLine = true
    add(.end, at: here)
  }

  private mutating func reportTab() {
    guard !hasReportedTab else { return }
    hasReportedTab = true
    sink.report(.tabCharacter, "a tab; indent with two spaces", at: here)
  }

  private mutating func punctuation(_ scalar: Unicode.Scalar) {
    let start = here
    let kind: TokenKind
    switch scalar {
    case "{": kind = .leftBrace
    case "}": kind = .rightBrace
    case "(": kind = .leftParenthesis
    case ")": kind = .rightParenthesis
    case "<": kind = .leftAngle
    case ">": kind = .rightAngle
    case "[": kind = .leftBracket
    case "]": kind = .rightBracket
    case ":": kind = .colon
    case ";": kind = .semicolon
    case ",": kind = .comma
    case ".": kind = .dot
    case "=": kind = .equals
    case "?": kind = .question
    case "@": kind = .at
    case "-":
      kind = peek(1) == ">" ? .arrow : .minus
      if kind == .arrow { advance() }
    default:
      if !reportForbidden(scalar), scalar != "\u{FFFD}" {
        sink.report(
          .invalidCharacter,
          "\(Self.name(scalar)) has no meaning here; names are ASCII letters and digits", at: start)
      }
      kind = .invalid
    }
    advance()
    add(kind, at: start)
  }

  /// Reports NUL, control and text-direction characters, which are refused everywhere.
  private mutating func reportForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0:
      sink.report(.nulCharacter, "a NUL character; remove it", at: here)
    case 0x01...0x08, 0x0B...0x1F, 0x7F...0x9F, 0x2028, 0x2029:
      sink.report(
        .controlCharacter, "the control character \(Self.name(scalar)); remove it", at: here)
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
      sink.report(
        .controlCharacter,
        "the text direction character \(Self.name(scalar)) can hide what a line says; remove it",
        at: here)
    default: return false
    }
    return true
  }

  private static func name(_ scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    return (0x21...0x7E).contains(scalar.value) ? "`\(scalar)` (\(code))" : code
  }

  private mutating func slash() {
    let start = here
    switch peek(1) {
    case "/": comment()
    case "*":
      sink.report(
        .blockComment, "block comments are not part of the language; begin each line with `//`",
        at: start)
      skipBlockComment()
    default:
      sink.report(.invalidCharacter, "a single `/`; comments begin with `//`", at: start)
      advance()
      add(.invalid, at: start)
    }
  }

  private mutating func comment() {
    let start = here
    let isFirst = startsLine
    let isDocumentation = peek(2) == "/" && peek(3) != "/"
    for _ in 0..<(isDocumentation ? 3 : 2) { advance() }
    var text = String.UnicodeScalarView()
    while let scalar = peek(), scalar != "\n" {
      if !reportForbiddenInText(scalar) { text.append(scalar) }
      advance()
    }
    guard isDocumentation else {
      // An ordinary comment between documentation and declaration does not part them.
      return
    }
    guard isFirst else {
      sink.report(
        .misplacedDocumentation,
        "`///` documents what follows it; put it on its own line before the declaration, or use "
          + "`//`", at: start)
      return
    }
    if text.first == " " { text.removeFirst() }
    var line = String(text)
    while line.last == " " { line.removeLast() }
    documentation.append(line)
  }

  /// In comments and quotes: everything but forbidden characters, `\r` before `\n` dropped.
  private mutating func reportForbiddenInText(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\r", peek(1) == "\n" { return true }
    if scalar == "\t" {
      reportTab()
      return false
    }
    return reportForbidden(scalar)
  }

  private mutating func skipBlockComment() {
    advance()
    advance()
    while let scalar = peek() {
      if scalar == "*", peek(1) == "/" {
        advance()
        advance()
        return
      }
      advance()
    }
  }

  private mutating func string() {
    let start = here
    advance()
    var text = String.UnicodeScalarView()
    while true {
      guard let scalar = peek(), scalar != "\n" else {
        sink.report(
          .unterminatedString, "the text has no closing `\"` in its line", at: start)
        break
      }
      if scalar == "\"" {
        advance()
        break
      }
      if scalar == "\\" {
        if let next = peek(1), next == "\"" || next == "\\" {
          text.append(next)
          advance()
        } else {
          sink.report(
            .invalidEscape, "only `\\\"` and `\\\\` may follow a backslash", at: here)
        }
      } else if !reportForbiddenInText(scalar) {
        text.append(scalar)
      }
      advance()
    }
    add(.string(String(text)), at: start)
  }

  private mutating func identifier() {
    let start = here
    var text = String.UnicodeScalarView()
    while let scalar = peek(), Self.isNamePart(scalar) {
      text.append(scalar)
      advance()
    }
    add(.identifier(String(text)), at: start)
  }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_": true
    default: false
    }
  }

  /// `0`, `42`, `2.5`, `1e9`, `2.5e-3`; no sign, no leading zeros, no other base.
  private mutating func number() {
    let start = here
    var text = String.UnicodeScalarView()
    var isFloat = false
    while let scalar = peek() {
      if Self.isNamePart(scalar) {
        if scalar == "e" || scalar == "E" { isFloat = true }
        text.append(scalar)
      } else if scalar == ".", let next = peek(1), ("0"..."9").contains(next) {
        isFloat = true
        text.append(scalar)
      } else if scalar == "+" || scalar == "-", text.last == "e" || text.last == "E" {
        text.append(scalar)
      } else {
        break
      }
      advance()
    }
    let spelling = String(text)
    if isFloat {
      if let value = Self.float(spelling) {
        add(.float(value), at: start)
        return
      }
    } else if spelling == "0" || !spelling.hasPrefix("0"), let value = UInt64(spelling) {
      add(.integer(value), at: start)
      return
    }
    let plain = Self.withoutZeros(spelling)
    sink.report(
      .invalidNumber, Self.complaint(about: spelling), at: start,
      suggestion: plain.map { "write `\($0)`" },
      fix: plain.map { FixIt(from: start, to: here, $0) })
    add(.invalid, at: start)
  }

  /// `01.5`: a number has one spelling of its whole part.
  private static func beginsWithZeros(_ spelling: String) -> Bool {
    let digits = spelling.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return digits.count > 1 && digits.first == UInt8(ascii: "0")
  }

  private static func float(_ spelling: String) -> Double? {
    guard spelling.utf8.count <= 64,
      spelling.utf8.allSatisfy({ "0123456789.eE+-".utf8.contains($0) }),
      !beginsWithZeros(spelling),
      let value = Double(spelling), value.isFinite
    else { return nil }
    return value
  }

  /// `007` as `7`, `1_000` as `1000`, `0x1F` as `31`; `nil` for what is no integer.
  private static func withoutZeros(_ spelling: String) -> String? {
    guard spelling.utf8.count <= 32 else { return nil }
    let digits = spelling.filter { $0 != "_" }
    for (prefix, radix) in [("0x", 16), ("0b", 2), ("0o", 8)]
    where digits.lowercased().hasPrefix(prefix) {
      return UInt64(digits.dropFirst(2), radix: radix).map { String($0) }
    }
    return UInt64(digits).map { String($0) }
  }

  private static func complaint(about spelling: String) -> String {
    let shown = spelling.utf8.count <= 32 ? "`\(spelling)`" : "this number"
    if spelling.utf8.allSatisfy({ (48...57).contains($0) }) {
      return spelling.hasPrefix("0")
        ? "\(shown) begins with a zero; write it without"
        : "\(shown) does not fit into 64 bits"
    }
    if beginsWithZeros(spelling) { return "\(shown) begins with a zero; write it without" }
    return "\(shown) is not a number; write decimal digits, as in `42` or `2.5`"
  }
}
