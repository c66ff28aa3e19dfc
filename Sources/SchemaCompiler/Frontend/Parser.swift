internal import SchemaModel

/// Reads tokens into a `ParsedFile`. After an error it goes on at the next field or declaration.
struct Parser {
  /// Thrown after the error was reported, to unwind to the place where reading goes on.
  struct Unreadable: Error {}

  let tokens: [Token]
  var position = 0
  /// Tokens whose documentation was taken.
  var documented: Set<Int> = []
  var sink: DiagnosticSink
  var suggestions = NameSuggestion()
  /// The name of the declaration whose body is being read.
  private var owner: ParsedName?
  /// A member of the body that is being read could not be read.
  var hasUnreadable = false
  /// The highest number of a member of the body that is being read.
  var highestNumber: UInt64 = 0
  private var result: ParsedFile

  static let declarationKeywords = ["message", "struct", "enum", "union", "service"]
  static let fileKeywords = declarationKeywords + ["package", "import"]

  init(_ lexer: Lexer, file: String) {
    tokens = lexer.tokens
    sink = lexer.sink
    result = ParsedFile(name: file)
  }

  /// Reads one source file.
  static func parse(_ source: SourceFile) -> (file: ParsedFile, sink: DiagnosticSink) {
    var parser = Parser(Lexer(source), file: source.name)
    parser.readFile()
    return (parser.result, parser.sink)
  }

  // MARK: Tokens

  var token: Token { tokens[min(position, tokens.count - 1)] }

  func token(after distance: Int) -> Token { tokens[min(position + distance, tokens.count - 1)] }

  mutating func advance() {
    if position < tokens.count - 1 { position += 1 }
  }

  mutating func take(_ kind: TokenKind) -> Bool {
    guard token.kind == kind else { return false }
    advance()
    return true
  }

  mutating func takeWord(_ word: String) -> Bool { take(.identifier(word)) }

  /// Behind the last token that was read.
  var previousEnd: SourceLocation {
    position > 0 ? tokens[min(position, tokens.count) - 1].end : token.location
  }

  /// Reports that something else was expected here. An unreadable character was reported before.
  mutating func fail(
    _ expected: String, suggestion: String? = nil, fix: FixIt? = nil
  ) -> Unreadable {
    if token.kind != .invalid {
      sink.report(
        .syntax, "expected \(expected), found \(token.kind.description)", at: token.location,
        suggestion: suggestion, fix: fix)
    }
    return Unreadable()
  }

  /// An edit of the token that is read next.
  func fixToken(_ replacement: String) -> FixIt {
    FixIt(from: token.location, to: token.end, replacement)
  }

  mutating func expect(_ kind: TokenKind, _ purpose: String) throws(Unreadable) {
    guard take(kind) else { throw fail("\(kind.description) \(purpose)") }
  }

  mutating func expectName(_ what: String) throws(Unreadable) -> ParsedName {
    guard case .identifier(let text) = token.kind else { throw fail(what) }
    let name = ParsedName(text: text, location: token.location)
    advance()
    return name
  }

  mutating func expectNumber(_ what: String) throws(Unreadable) -> ParsedNumber {
    guard case .integer(let value) = token.kind else { throw fail(what) }
    let number = ParsedNumber(value: value, location: token.location)
    advance()
    return number
  }

  mutating func takeDocumentation() -> String {
    documented.insert(position)
    return token.documentation ?? ""
  }

  // MARK: File level

  private mutating func readFile() {
    while token.kind != .end {
      let start = position
      do throws(Unreadable) {
        try readItem()
      } catch {
        skipToDeclaration(from: start)
      }
    }
    if result.package == nil {
      sink.report(
        .packageMissing,
        "the file names no package; begin it with a line such as `package intake.v1`",
        at: SourceLocation(file: result.name, line: 1, column: 1))
    }
    for (index, token) in tokens.enumerated()
    where token.documentation != nil && !documented.contains(index) {
      sink.report(
        .misplacedDocumentation,
        "the `///` lines before this document nothing; put them before a declaration, or use `//`",
        at: token.location)
    }
  }

  private mutating func readItem() throws(Unreadable) {
    let documentation = takeDocumentation()
    let location = token.location
    guard case .identifier(let word) = token.kind else {
      throw fail("a declaration (message, struct, enum, union or service)")
    }
    switch word {
    case "package":
      advance()
      try readPackage(documentation, at: location)
    case "import":
      advance()
      try readImport(at: location)
    case _ where Self.declarationKeywords.contains(word):
      advance()
      try readDeclaration(word, documentation)
    default:
      throw failDeclaration(word)
    }
  }

  /// Reports a word with which no declaration begins.
  private mutating func failDeclaration(_ word: String) -> Unreadable {
    let expected = "a declaration (message, struct, enum, union or service)"
    if let advice = ForeignSyntax.statements[word] { return fail(expected, suggestion: advice) }
    let meant =
      ForeignSyntax.declarations[word.lowercased()]
      ?? suggestions.closest(to: word, among: Self.fileKeywords)
    guard let meant else { return fail(expected) }
    let failure = fail(expected, suggestion: "did you mean `\(meant)`?", fix: fixToken(meant))
    // Without the body of what is meant its name would be missing everywhere.
    if Self.declarationKeywords.contains(meant), token(after: 2).kind == .leftBrace {
      let documentation = token.documentation ?? ""
      advance()
      try? readDeclaration(meant, documentation)
    }
    return failure
  }

  private mutating func readPackage(
    _ documentation: String, at location: SourceLocation
  ) throws(Unreadable) {
    let start = token.location
    var text = try expectName("the package's name, such as `intake.v1`").text
    while take(.dot) { text += "." + (try expectName("the next part of the package's name").text) }
    if let first = result.package {
      sink.report(
        .packageDuplicate, "a file has one package; remove this line", at: location,
        notes: [Diagnostic.Note("the first is here", at: first.location)])
    } else {
      if !result.imports.isEmpty || !result.declarations.isEmpty {
        sink.report(.importOrder, "`package` comes first in a file", at: location)
      }
      result.package = ParsedName(text: text, location: start)
      result.packageDocumentation = documentation
      checkPackageName(text, at: start)
    }
    if result.imports.isEmpty { result.importsEnd = previousEnd }
    endItem("the package")
  }

  private mutating func checkPackageName(_ text: String, at location: SourceLocation) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let areNames = parts.allSatisfy { part in
      (97...122).contains(part.utf8.first ?? 0)
        && part.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) }
    }
    let version = parts.last?.dropFirst() ?? ""
    let isVersioned =
      parts.count >= 2 && parts.last?.first == "v" && !version.hasPrefix("0")
      && !version.isEmpty && version.utf8.allSatisfy { (48...57).contains($0) }
    if !areNames || !isVersioned {
      sink.report(
        .packageName,
        "a package is lower-case words and a version parted by dots, as in `intake.v1`",
        at: location, suggestion: Self.restyled(package: text).map { "write `\($0)`" },
        fix: Self.restyled(package: text).map {
          FixIt(from: location, to: previousEnd, $0)
        })
    }
    if text.utf8.count > CompilerLimits.packageBytes {
      sink.report(
        .nameTooLong, "a package name has at most \(CompilerLimits.packageBytes) characters",
        at: location)
    }
  }

  /// `Intake.Main` as `intake.main.v1`; `nil` when no package comes out.
  private static func restyled(package text: String) -> String? {
    var parts = text.lowercased().split(separator: ".").map { $0.filter { $0 != "_" } }
    let isVersioned = parts.last?.wholeMatch(of: /v[1-9][0-9]*/) != nil
    if !isVersioned { parts.append("v1") }
    let areNames = parts.allSatisfy { ("a"..."z").contains($0.first ?? "0") }
    return areNames && parts.count > 1 ? parts.joined(separator: ".") : nil
  }

  private mutating func readImport(at location: SourceLocation) throws(Unreadable) {
    guard case .string(let path) = token.kind else {
      throw fail("the imported file's path in quotes, as in `import \"common.schema\"`")
    }
    let name = ParsedImport(
      text: path, location: token.location, end: token.end, start: location)
    advance()
    if !result.declarations.isEmpty {
      sink.report(.importOrder, "imports come before the first declaration", at: location)
    }
    if path.isEmpty || path.hasPrefix("/") || path.contains("\\") || !path.hasSuffix(".schema") {
      sink.report(
        .importPath,
        "an import names a `.schema` file by a path with `/` relative to this file or to an "
          + "include root", at: name.location)
    } else if let first = result.imports.first(where: { $0.text == path }) {
      sink.report(
        .importDuplicate, "`\(path)` is imported twice; remove this line", at: name.location,
        notes: [Diagnostic.Note("the first import is here", at: first.location)],
        fix: FixIt(from: location, to: previousEnd, ""))
    } else if result.imports.count >= CompilerLimits.sources {
      sink.report(
        .tooManySources, "a file imports at most \(CompilerLimits.sources) files",
        at: name.location)
    } else {
      result.imports.append(name)
      result.importsEnd = previousEnd
    }
    endItem("the import")
  }

  private mutating func readDeclaration(
    _ keyword: String, _ documentation: String
  ) throws(Unreadable) {
    let name = try expectName("the name of the \(keyword)")
    var width: ParsedName?
    if keyword == "enum", take(.colon) { width = try expectName("`u8` or `u16`") }
    let annotations = try readAnnotations()
    try expect(.leftBrace, "to begin the \(keyword)")
    owner = name
    let body: ParsedDeclaration.Body
    switch keyword {
    case "message":
      body = .message(readBody("field") { (p) throws(Unreadable) in try p.readField() })
    case "struct":
      body = .structure(readBody("field") { (p) throws(Unreadable) in try p.readField() })
    case "enum":
      body = .enumeration(
        width: width, readBody("case") { (p) throws(Unreadable) in try p.readEnumCase() })
    case "union":
      body = .union(readBody("case") { (p) throws(Unreadable) in try p.readUnionCase() })
    default:
      body = .service(readBody("method") { (p) throws(Unreadable) in try p.readMethod() })
    }
    result.declarations.append(
      ParsedDeclaration(
        name: name, documentation: documentation, annotations: annotations,
        isIncomplete: hasUnreadable, body: body))
  }

  /// Reads members up to and including the closing brace.
  private mutating func readBody<Member>(
    _ what: String, _ read: (inout Parser) throws(Unreadable) -> Member
  ) -> [Member] {
    var members: [Member] = []
    highestNumber = 0
    hasUnreadable = false
    while true {
      while take(.semicolon) {}
      if take(.rightBrace) { return members }
      if token.kind == .end || startsDeclaration {
        sink.report(
          .missingBrace,
          "expected `}` before \(token.kind.description); declarations do not nest",
          at: token.location,
          notes: owner.map { [Diagnostic.Note("`\($0.text)` begins here", at: $0.location)] } ?? [])
        return members
      }
      let start = position
      do throws(Unreadable) {
        members.append(try read(&self))
        endItem("the \(what)")
      } catch {
        hasUnreadable = true
        skipMember(from: start)
      }
    }
  }

  /// `message Name {`, which no member can look like.
  private var startsDeclaration: Bool {
    guard token.startsLine, case .identifier(let word) = token.kind,
      Self.declarationKeywords.contains(word), case .identifier = self.token(after: 1).kind
    else { return false }
    let next = self.token(after: 2).kind
    return next == .leftBrace || next == .colon
  }

  /// A newline, `;`, the closing brace or the end must follow.
  private mutating func endItem(_ what: String) {
    if take(.semicolon) || token.startsLine || token.kind == .rightBrace || token.kind == .end {
      return
    }
    if token.kind == .comma {
      sink.report(
        .missingSeparator, "a comma stands behind \(what); a new line or `;` ends it",
        at: token.location, suggestion: "write `;`", fix: fixToken(";"))
      advance()
      return
    }
    if token.kind != .invalid {
      sink.report(
        .missingSeparator,
        "expected a new line or `;` after \(what), found \(token.kind.description)",
        at: token.location)
    }
    skipMember(from: position)
  }

  /// Goes to the start of the next line, past the next `;`, or to the closing brace.
  private mutating func skipMember(from start: Int) {
    if position == start, token.kind != .rightBrace { skipOne() }
    while token.kind != .end, token.kind != .rightBrace, !token.startsLine {
      if take(.semicolon) { return }
      skipOne()
    }
  }

  /// Skips a token, or everything between braces.
  private mutating func skipOne() {
    guard take(.leftBrace) else {
      advance()
      return
    }
    var depth = 1
    while token.kind != .end, depth > 0 {
      if token.kind == .leftBrace { depth += 1 }
      if token.kind == .rightBrace { depth -= 1 }
      advance()
    }
  }

  /// `word Name {` is a declaration, though its word be misspelt.
  private var looksLikeDeclaration: Bool {
    guard case .identifier = token.kind, case .identifier = token(after: 1).kind else {
      return false
    }
    return token(after: 2).kind == .leftBrace
  }

  private mutating func skipToDeclaration(from start: Int) {
    if position == start { skipOne() }
    while token.kind != .end {
      if token.startsLine, case .identifier(let word) = token.kind,
        Self.fileKeywords.contains(word) || looksLikeDeclaration
      {
        return
      }
      skipOne()
    }
  }
}
