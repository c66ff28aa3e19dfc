internal import SchemaModel

/// Recognises members that are written as in other schema languages, protobuf before all, and tells
/// how they are written here. Whatever is recognised is reported once and its tokens are read.
extension Parser {
  private static let labels: Set<String> = ["repeated", "optional", "required"]

  private func word(_ distance: Int) -> String? {
    guard case .identifier(let text) = token(after: distance).kind else { return nil }
    return text
  }

  private func number(_ distance: Int) -> UInt64? {
    guard case .integer(let value) = token(after: distance).kind else { return nil }
    return value
  }

  /// Whether a token ends the member before it.
  private func endsMember(_ distance: Int) -> Bool {
    let next = token(after: distance)
    return next.startsLine || [.semicolon, .comma, .rightBrace, .end].contains(next.kind)
  }

  /// Reports the tokens up to `distance` and reads them.
  private mutating func refuse(
    _ expected: String, _ suggestion: String, through distance: Int? = nil,
    replacement: String? = nil
  ) -> Unreadable {
    var fix: FixIt?
    if let distance, let replacement, !replacement.contains("MAXIMUM") {
      fix = FixIt(from: token.location, to: token(after: distance).end, replacement)
    }
    let failure = fail(expected, suggestion: suggestion, fix: fix)
    for _ in 0..<(distance ?? 0) { advance() }
    return failure
  }

  // MARK: Fields

  /// `string name = 4`, `repeated Visit visits = 5`, `map<string, u8> stock = 6`, `4: string name`,
  /// `name: string(40)`, `string name`, `oneof`, `reserved`.
  mutating func refuseForeignField() throws(Unreadable) {
    let expected = "a field's number, as in `1 name: string(40)`"
    if let number = number(0), token(after: 1).kind == .colon, !token(after: 1).startsLine,
      let type = foreignType(at: 2), let name = word(type.next), endsMember(type.next + 1)
    {
      advance()
      let text = "\(name): \(type.text)"
      throw refuse(
        "the field's name", "write `\(number) \(text)`", through: type.next - 1,
        replacement: " " + text)
    }
    guard let first = word(0) else { return }
    if first == "oneof" {
      throw refuse(
        expected, "declare `union Name { 1 case: Type }` outside, and a field of that type")
    }
    if first == "reserved" || first == "extensions" {
      throw refuse(
        expected, "write `removed NUMBER name: type` in place of each field that is gone")
    }
    if token(after: 1).kind == .colon, !token(after: 1).startsLine {
      let number = highestNumber + 1
      highestNumber = number
      let text = "\(number) \(first)"
      throw refuse(
        expected, "the number stands first: `\(text)`", through: 0, replacement: text)
    }
    try refuseTypeBeforeName(expected)
  }

  private mutating func refuseTypeBeforeName(_ expected: String) throws(Unreadable) {
    guard let first = word(0), first != "removed" else { return }
    let isLabelled = Self.labels.contains(first) && word(1) != nil
    guard let type = foreignType(at: isLabelled ? 1 : 0), let name = word(type.next),
      !token(after: type.next).startsLine
    else { return }
    var text = isLabelled && first == "repeated" ? "list<\(type.text)>(max MAXIMUM)" : type.text
    if isLabelled, first == "optional" { text += "?" }
    if token(after: type.next + 1).kind == .equals, let number = number(type.next + 2) {
      highestNumber = max(highestNumber, number)
      let line = "\(number) \(name): \(text)"
      throw refuse(
        expected, "write `\(line)`", through: type.next + 2, replacement: line)
    }
    guard endsMember(type.next + 1) else { return }
    let number = highestNumber + 1
    highestNumber = number
    let line = "\(number) \(name): \(text)"
    throw refuse(expected, "write `\(line)`", through: type.next, replacement: line)
  }

  /// A type without annotations, as it would be written here, and the distance of what follows it.
  private func foreignType(at distance: Int, depth: Int = 1) -> (text: String, next: Int)? {
    guard var name = word(distance), depth <= CompilerLimits.typeNesting else { return nil }
    var next = distance + 1
    while token(after: next).kind == .dot, let part = word(next + 1) {
      name += "." + part
      next += 2
    }
    guard token(after: next).kind == .leftAngle else { return (ForeignSyntax.ours(name), next) }
    var arguments: [String] = []
    repeat {
      guard let argument = foreignType(at: next + 1, depth: depth + 1) else { return nil }
      arguments.append(argument.text)
      next = argument.next
    } while token(after: next).kind == .comma
    guard token(after: next).kind == .rightAngle else { return nil }
    let ours = arguments.count == 2 ? "map" : "list"
    return ("\(ours)<\(arguments.joined(separator: ", "))>(max MAXIMUM)", next + 1)
  }

  /// `removed`, or a word before a number that means it.
  mutating func takeRemoved() -> Bool {
    if takeWord("removed") { return true }
    guard case .identifier(let text) = token.kind, number(1) != nil,
      ["deleted", "reserved", "remove", "dropped"].contains(text)
        || suggestions.closest(to: text, among: ["removed"]) != nil
    else { return false }
    _ = fail("a field's number", suggestion: "did you mean `removed`?", fix: fixToken("removed"))
    advance()
    return true
  }

  // MARK: Types

  /// `repeated T`, `optional T`, `[T]`; `nil` when nothing of the kind stands here.
  mutating func readForeignType(depth: Int) throws(Unreadable) -> ParsedType? {
    if token.kind == .leftBracket {
      guard let inner = foreignType(at: 1) else { return nil }
      throw refuse("a type", "write `list<\(inner.text)>(max MAXIMUM)`", through: inner.next)
    }
    guard case .identifier(let label) = token.kind, Self.labels.contains(label),
      word(1) != nil, !token(after: 1).startsLine
    else { return nil }
    let start = token
    advance()
    let first = position
    var type = try readType(depth: depth + 1)
    let text = spelling(of: tokens[first..<position])
    let ours =
      switch label {
      case "repeated": "list<\(text)>(max MAXIMUM)"
      case "optional": text + "?"
      default: text
      }
    sink.report(
      .syntax, "expected a type, found `\(label)`", at: start.location,
      suggestion: "write `\(ours)`",
      fix: ours.contains("MAXIMUM") ? nil : FixIt(from: start.location, to: previousEnd, ours))
    if label == "repeated" {
      var list = ParsedType(
        name: ParsedName(text: "list", location: start.location), end: previousEnd)
      list.arguments = [type]
      // Any maximum will do: the file is in error, and advice about it would only be in the way.
      list.maximum = ParsedNumber(value: 1, location: previousEnd)
      list.hasMaximumKeyword = true
      return list
    }
    if label == "optional", type.optional == nil { type.optional = previousEnd }
    return type
  }

  /// `T[]`, read up to its opening bracket.
  mutating func failArray(of type: ParsedType) -> Unreadable {
    fail("a number of bytes", suggestion: "write `list<\(type.name.text)>(max MAXIMUM)`")
  }

  /// `max`, also with `=`, `:` or another word for it behind an opening parenthesis.
  mutating func takeMaximumWord() -> Bool {
    guard case .identifier(let text) = token.kind else { return false }
    if text != "max" {
      guard
        ["maximum", "limit", "upto", "size", "length"].contains(text.lowercased())
          || suggestions.closest(to: text, among: ["max"]) != nil
      else { return false }
      _ = fail("a maximum", suggestion: "did you mean `max`?", fix: fixToken("max"))
    }
    advance()
    if token.kind == .equals || token.kind == .colon {
      _ = fail("a maximum", suggestion: "write `(max 16)`", fix: fixToken(""))
      advance()
    }
    return true
  }

  /// Tokens on one line.
  private func spelling(of tokens: ArraySlice<Token>) -> String {
    tokens.map { token in
      switch token.kind {
      case .identifier(let text): text
      case .integer(let value): "\(value)"
      case .comma: ", "
      default: String(token.kind.description.filter { $0 != "`" })
      }
    }.joined()
  }

  // MARK: Cases

  /// `1 fit`, `1: fit`, `fit: 1`, `case fit = 1`, `fit`.
  mutating func refuseForeignCase() throws(Unreadable) {
    let expected = "a case, as in `fit = 1`"
    if let number = number(0) {
      let place = [.colon, .equals].contains(token(after: 1).kind) ? 2 : 1
      guard let name = word(place) else { return }
      highestNumber = max(highestNumber, number)
      throw refuse(
        expected, "write `\(name) = \(number)`", through: place,
        replacement: "\(name) = \(number)")
    }
    guard let name = word(0) else { return }
    if name == "case" || name == "option" || name == "reserved", word(1) != nil,
      !token(after: 1).startsLine
    {
      throw refuse(expected, "write only the name and its number, as in `fit = 1`")
    }
    if token(after: 1).kind == .colon, let number = number(2) {
      highestNumber = max(highestNumber, number)
      throw refuse(
        expected, "write `\(name) = \(number)`", through: 2, replacement: "\(name) = \(number)")
    }
    if endsMember(1) {
      highestNumber += 1
      let line = "\(name) = \(highestNumber)"
      throw refuse(
        "`=` and the number of `\(name)`", "write `\(line)`", through: 0, replacement: line)
    }
  }

  // MARK: Methods

  /// `rpc Name(Request) returns (stream Reply)`, `name(Request) -> Reply`.
  mutating func refuseForeignMethod() throws(Unreadable) {
    guard let first = word(0) else { return }
    let expected = "a method's number, as in `1 register(Request) -> Reply`"
    let isLabelled = ["rpc", "func", "fn", "fun", "def"].contains(first) && word(1) != nil
    let place = isLabelled ? 1 : 0
    guard let name = word(place), token(after: place + 1).kind == .leftParenthesis else { return }
    let number = highestNumber + 1
    highestNumber = number
    let ours = "\(number) \(Self.lowerFirst(name))"
    guard let request = message(at: place + 2),
      token(after: request.next).kind == .rightParenthesis,
      word(request.next + 1) == "returns", token(after: request.next + 2).kind == .leftParenthesis,
      let reply = message(at: request.next + 3),
      token(after: reply.next).kind == .rightParenthesis
    else {
      throw refuse(
        expected, "the number stands first: `\(ours)`", through: place, replacement: ours)
    }
    let line = "\(ours)(\(request.text)) -> \(reply.text)"
    throw refuse(expected, "write `\(line)`", through: reply.next, replacement: line)
  }

  /// `[stream] path`
  private func message(at distance: Int) -> (text: String, next: Int)? {
    if word(distance) == "stream", word(distance + 1) != nil {
      guard let inner = message(at: distance + 1) else { return nil }
      return ("stream " + inner.text, inner.next)
    }
    guard let type = foreignType(at: distance), token(after: distance + 1).kind != .leftAngle else {
      return nil
    }
    return type
  }

  private static func lowerFirst(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }

  /// `->`, or what stands for it elsewhere.
  mutating func expectArrow() throws(Unreadable) {
    if take(.arrow) { return }
    let expected = "`->` and the reply; a method without one replies with an empty message"
    let isWord = word(0).map { ["returns", "return", "gives", "yields"].contains($0) } ?? false
    guard isWord || token.kind == .colon, !token.startsLine else { throw fail(expected) }
    _ = fail(expected, suggestion: "write `->`", fix: fixToken("->"))
    advance()
  }

  /// `throws`, or a word in its place that means it.
  mutating func takeThrows() -> Bool {
    if takeWord("throws") { return true }
    guard case .identifier(let text) = token.kind, !token.startsLine, word(1) != nil,
      ["raises", "errors", "fails"].contains(text)
        || suggestions.closest(to: text, among: ["throws"]) != nil
    else { return false }
    _ = fail(
      "a new line or `throws`", suggestion: "did you mean `throws`?", fix: fixToken("throws"))
    advance()
    return true
  }
}
