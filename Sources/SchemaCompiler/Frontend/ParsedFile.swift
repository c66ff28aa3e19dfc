internal import SchemaModel

/// What the parser understood of one file, before any name is looked up.
struct ParsedFile {
  var name: String
  var package: ParsedName?
  var packageDocumentation = ""
  var imports: [ParsedName] = []
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
}

struct ParsedAnnotation {
  var name: ParsedName
  var arguments: [ParsedName]
}
