internal import SchemaModel

enum TokenKind: Hashable, Sendable {
  case identifier(String)
  case integer(UInt64)
  case float(Double)
  case string(String)
  case leftBrace, rightBrace, leftParenthesis, rightParenthesis, leftAngle, rightAngle
  case leftBracket, rightBracket
  case colon, semicolon, comma, dot, equals, question, at, minus, arrow
  /// Characters the lexer has already complained about.
  case invalid
  case end

  /// How the token reads in a message.
  var description: String {
    switch self {
    case .identifier(let text): "`\(text)`"
    case .integer(let value): "`\(value)`"
    case .float(let value): "`\(value)`"
    case .string: "a text in quotes"
    case .leftBrace: "`{`"
    case .rightBrace: "`}`"
    case .leftParenthesis: "`(`"
    case .rightParenthesis: "`)`"
    case .leftAngle: "`<`"
    case .rightAngle: "`>`"
    case .leftBracket: "`[`"
    case .rightBracket: "`]`"
    case .colon: "`:`"
    case .semicolon: "`;`"
    case .comma: "`,`"
    case .dot: "`.`"
    case .equals: "`=`"
    case .question: "`?`"
    case .at: "`@`"
    case .minus: "`-`"
    case .arrow: "`->`"
    case .invalid: "an unreadable character"
    case .end: "the end of the file"
    }
  }
}

struct Token: Hashable, Sendable {
  var kind: TokenKind
  var location: SourceLocation
  /// Behind its last character.
  var end: SourceLocation
  /// Whether no other token comes before it in its line.
  var startsLine: Bool
  /// The `///` lines directly before it, without the slashes.
  var documentation: String?
}
