internal import SchemaModel

extension Parser {
  /// `[removed] ordinal name: type [= default] {annotation}`
  mutating func readField() throws(Unreadable) -> ParsedField {
    let documentation = takeDocumentation()
    try refuseForeignField()
    let isRemoved = takeRemoved()
    let ordinal = try expectNumber(
      isRemoved ? "the removed field's number" : "a field's number, as in `1 name: string(40)`")
    highestNumber = max(highestNumber, ordinal.value)
    let name = try expectName("the field's name")
    try expectColon()
    let type = try readType()
    var literal: ParsedLiteral?
    let start = previousEnd
    if take(.equals) { literal = try readLiteral(from: start) }
    let annotations = try readAnnotations()
    return ParsedField(
      ordinal: ordinal, name: name, type: type, isRemoved: isRemoved, defaultValue: literal,
      annotations: annotations, documentation: documentation, end: previousEnd)
  }

  /// `:`; the type is read also when only that is missing.
  private mutating func expectColon() throws(Unreadable) {
    if take(.colon) { return }
    guard case .identifier = token.kind, !token.startsLine else {
      throw fail("`:` and the field's type")
    }
    _ = fail(
      "`:` and the field's type", suggestion: "write `:` behind the name",
      fix: FixIt(inserting: ":", at: previousEnd))
  }

  /// `name = value {annotation}`
  mutating func readEnumCase() throws(Unreadable) -> ParsedEnumCase {
    let documentation = takeDocumentation()
    try refuseForeignCase()
    let name = try expectName("a case, as in `fit = 1`")
    try expect(.equals, "and the case's number")
    let value = try expectNumber("the case's number")
    highestNumber = max(highestNumber, value.value)
    return ParsedEnumCase(
      name: name, value: value, annotations: try readAnnotations(), documentation: documentation)
  }

  /// `tag name [: type] {annotation}`
  mutating func readUnionCase() throws(Unreadable) -> ParsedUnionCase {
    let documentation = takeDocumentation()
    try refuseForeignField()
    let tag = try expectNumber("a case's number, as in `1 person: Person`")
    highestNumber = max(highestNumber, tag.value)
    let name = try expectName("the case's name")
    var type: ParsedType?
    if take(.colon) { type = try readType() }
    return ParsedUnionCase(
      tag: tag, name: name, type: type, annotations: try readAnnotations(),
      documentation: documentation)
  }

  /// `ordinal name([stream] Request) -> [stream] Response [throws Error, …] {annotation}`
  mutating func readMethod() throws(Unreadable) -> ParsedMethod {
    let documentation = takeDocumentation()
    try refuseForeignMethod()
    let ordinal = try expectNumber("a method's number, as in `1 register(Request) -> Reply`")
    highestNumber = max(highestNumber, ordinal.value)
    let name = try expectName("the method's name")
    try expect(.leftParenthesis, "and the request")
    let requestStream = takeStream()
    let request = try readType()
    try expect(.rightParenthesis, "after the request")
    try expectArrow()
    let responseStream = takeStream()
    let response = try readType()
    var thrown: [ParsedType] = []
    if takeThrows() {
      repeat { thrown.append(try readType()) } while take(.comma)
    }
    return ParsedMethod(
      ordinal: ordinal, name: name, request: request, requestStream: requestStream,
      response: response, responseStream: responseStream, thrown: thrown,
      annotations: try readAnnotations(), documentation: documentation)
  }

  /// `stream` before a type. Two words in a row can be nothing else, so a misspelt one is taken, too.
  private mutating func takeStream() -> SourceLocation? {
    guard case .identifier(let word) = token.kind, case .identifier = token(after: 1).kind,
      !token(after: 1).startsLine
    else { return nil }
    if word != "stream" {
      guard suggestions.closest(to: word, among: ["stream"]) != nil else { return nil }
      _ = fail("a message", suggestion: "did you mean `stream`?", fix: fixToken("stream"))
    }
    let location = token.location
    advance()
    return location
  }

  /// `path [<type {, type}>] [[count]] [(maximum)] [?]`
  mutating func readType(depth: Int = 1) throws(Unreadable) -> ParsedType {
    guard depth <= CompilerLimits.typeNesting else {
      sink.report(
        .nestingTooDeep,
        "types nest deeper than \(CompilerLimits.typeNesting); name the inner one as a message",
        at: token.location)
      throw Unreadable()
    }
    if let type = try readForeignType(depth: depth) { return type }
    var name = try expectName("a type")
    while take(.dot) { name.text += "." + (try expectName("the rest of the type's name").text) }
    var type = ParsedType(name: name, end: previousEnd)
    if take(.leftAngle) {
      repeat { type.arguments.append(try readType(depth: depth + 1)) } while take(.comma)
      try expect(.rightAngle, "after the type's arguments")
    }
    if take(.leftBracket) {
      if token.kind == .rightBracket { throw failArray(of: type) }
      type.count = try expectNumber("a number of bytes")
      try expect(.rightBracket, "after the number of bytes")
    }
    if take(.leftParenthesis) {
      type.hasMaximumKeyword = takeMaximumWord()
      type.maximum = try expectNumber("a maximum")
      try expect(.rightParenthesis, "after the maximum")
    }
    if token.kind == .question {
      type.optional = token.location
      advance()
      if token.kind == .question { throw fail("one `?`") }
    }
    type.end = previousEnd
    return type
  }

  private mutating func readLiteral(
    from start: SourceLocation
  ) throws(Unreadable) -> ParsedLiteral {
    let location = token.location
    let isNegative = take(.minus)
    let value: ParsedLiteral.Value
    switch token.kind {
    case .integer(let number): value = .integer(number, isNegative: isNegative)
    case .float(let number): value = .float(isNegative ? -number : number)
    case .string(let text) where !isNegative: value = .string(text)
    case .identifier(let text) where !isNegative: value = .name(text)
    default: throw fail("a default value")
    }
    advance()
    return ParsedLiteral(value: value, location: location, start: start, end: previousEnd)
  }

  mutating func readAnnotations() throws(Unreadable) -> [ParsedAnnotation] {
    var annotations: [ParsedAnnotation] = []
    while token.kind == .at { annotations.append(try readAnnotation()) }
    return annotations
  }

  private mutating func readAnnotation() throws(Unreadable) -> ParsedAnnotation {
    let start = previousEnd
    try expect(.at, "and an annotation")
    let name = try expectName("the annotation's name")
    var arguments: [ParsedName] = []
    if take(.leftParenthesis) {
      repeat {
        guard case .string(let text) = token.kind else {
          throw fail("a text in quotes")
        }
        arguments.append(ParsedName(text: text, location: token.location))
        advance()
      } while take(.comma)
      try expect(.rightParenthesis, "after the annotation's arguments")
    }
    return ParsedAnnotation(name: name, arguments: arguments, start: start, end: previousEnd)
  }
}
