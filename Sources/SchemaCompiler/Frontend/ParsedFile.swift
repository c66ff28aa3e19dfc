internal import SchemaModel

/// What the parser understood of one file, before any name is looked up.
struct ParsedFile {
  var name: String
  var package: ParsedName?
  var packageDocumentation = ""
  var imports: [ParsedImport] = []
  /// Where another import can be put in: behind the last one, or behind the package.
  var importsEnd: SourceLocation?
  var declarations: [ParsedDeclaration] = []
}

/// A piece of text and where it stands.
struct ParsedName: Hashable {
  var text: String
  var location: SourceLocation
}

struct ParsedNumber: Hashable {
  var value: UInt64
  var location: SourceLocation
}

/// `import "path"`
struct ParsedImport: Hashable {
  /// The path as it is meant, without quotes and escapes.
  var text: String
  /// Where the path stands, quotes included.
  var location: SourceLocation
  var end: SourceLocation
  /// Where `import` stands.
  var start: SourceLocation
}

struct ParsedDeclaration {
  enum Body {
    case message([ParsedField])
    case structure([ParsedField])
    case enumeration(width: ParsedName?, [ParsedEnumCase])
    case union([ParsedUnionCase])
    case service([ParsedMethod])

    /// The kind with its article, for messages.
    var kind: String {
      switch self {
      case .message: "a message"
      case .structure: "a struct"
      case .enumeration: "an enum"
      case .union: "a union"
      case .service: "a service"
      }
    }
  }

  var name: ParsedName
  var documentation: String
  var annotations: [ParsedAnnotation] = []
  /// A member could not be read, so its number and its name are not known.
  var isIncomplete = false
  var body: Body
}

struct ParsedField {
  var ordinal: ParsedNumber
  var name: ParsedName
  var type: ParsedType
  var isRemoved: Bool
  var defaultValue: ParsedLiteral?
  var annotations: [ParsedAnnotation]
  var documentation: String
  /// Behind its last token.
  var end: SourceLocation
}

struct ParsedEnumCase {
  var name: ParsedName
  var value: ParsedNumber
  var annotations: [ParsedAnnotation]
  var documentation: String
}

struct ParsedUnionCase {
  var tag: ParsedNumber
  var name: ParsedName
  var type: ParsedType?
  var annotations: [ParsedAnnotation]
  var documentation: String
}

struct ParsedMethod {
  var ordinal: ParsedNumber
  var name: ParsedName
  var request: ParsedType
  var requestStream: SourceLocation?
  var response: ParsedType
  var responseStream: SourceLocation?
  var thrown: [ParsedType]
  var annotations: [ParsedAnnotation]
  var documentation: String
}

/// `name<arguments>[count](maximum)?`, each part optional but the name.
struct ParsedType {
  var name: ParsedName
  var arguments: [ParsedType] = []
  var count: ParsedNumber?
  var maximum: ParsedNumber?
  /// Whether the maximum was written `(max N)`.
  var hasMaximumKeyword = false
  /// Where the `?` stands.
  var optional: SourceLocation?
  /// Behind its last token.
  var end: SourceLocation

  init(name: ParsedName, end: SourceLocation) {
    self.name = name
    self.end = end
  }
}

struct ParsedLiteral {
  enum Value {
    case integer(UInt64, isNegative: Bool)
    case float(Double)
    case string(String)
    case name(String)
  }
  var value: Value
  var location: SourceLocation
  /// Behind what the `=` follows, and behind its own last token.
  var start: SourceLocation
  var end: SourceLocation

  /// Takes the default out, with its `=`.
  var removal: FixIt { FixIt(from: start, to: end, "") }
  /// Writes another literal.
  func replaced(by text: String) -> FixIt { FixIt(from: location, to: end, text) }
}

struct ParsedAnnotation {
  var name: ParsedName
  var arguments: [ParsedName]
  /// Behind what it follows, and behind its own last token.
  var start: SourceLocation
  var end: SourceLocation

  /// Takes the annotation out, with the space before it.
  var removal: FixIt { FixIt(from: start, to: end, "") }
}
