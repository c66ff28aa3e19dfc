package import SchemaModel

/// How schema names are written in Swift, and which cannot be.
enum SwiftNames {
  /// Keywords that need backticks as the name of a member, a parameter or a case.
  private static let keywords: Set<String> = [
    "actor", "as", "associatedtype", "async", "await", "break", "case", "catch", "class",
    "continue",
    "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false",
    "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout", "internal", "is",
    "let", "nil", "open", "operator", "package", "precedencegroup", "private", "protocol", "public",
    "repeat", "rethrows", "return", "some", "any", "static", "struct", "subscript", "super",
    "switch",
    "throw", "throws", "true", "try", "typealias", "var", "where", "while", "borrowing",
    "consuming",
  ]

  /// Types that generated code itself uses by their simple names.
  private static let usedTypes: Set<String> = [
    "Any", "AnyObject", "Array", "BitwiseCopyable", "Bool", "CalendarDate", "CaseIterable",
    "CustomStringConvertible", "Double", "Error", "FixedASCII", "FixedBytes", "Float", "Hashable",
    "Hasher", "ID", "Int", "Int8", "Int16", "Int32", "Int64", "MemoryLayout", "Optional",
    "PartialDate", "Protocol", "Self", "Sendable", "StaticString", "String", "Swift", "Timestamp",
    "Type", "UInt8", "UInt16", "UInt32", "UInt64", "UnsafeMutableRawPointer",
    "UnsafeRawBufferPointer", "UnsafeRawPointer", "Void", "Wire",
  ]

  /// The name of a member, with backticks when Swift wants them.
  static func member(_ name: String) -> String {
    keywords.contains(name) ? "`\(name)`" : name
  }

  /// A member as the label of an argument, where Swift wants backticks around few keywords only.
  static func label(_ member: String) -> String {
    guard member.first == "`" else { return member }
    let name = member.dropFirst().dropLast()
    return ["inout", "let", "var"].contains(name) ? member : String(name)
  }

  /// Whether a type of this name would hide one that generated code uses.
  static func isReserved(type name: String) -> Bool {
    usedTypes.contains(name) || name.hasPrefix("Wire") || name.hasPrefix("RPC")
  }

  /// Names of members that generated messages and structs have of their own.
  static let reservedFields: Set<String> = [
    "hashValue", "missingRequiredFields", "self", "unknownFields",
  ]
  /// Names of static members and cases that generated enums have of their own.
  static let reservedEnumCases: Set<String> = [
    "self", "unset", "unnamed", "wireEquals", "wirePrecedes", "Known", "init",
  ]
  /// Names of cases that generated unions have of their own.
  static let reservedUnionCases: Set<String> = ["self", "unknown", "init", "wireEquals"]

  /// `intake.v1` as `IntakeV1`, the name of a file.
  static func file(package: String) -> String {
    package.split(separator: ".").map(upperFirst).joined()
  }

  static func upperFirst(_ text: some StringProtocol) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  static func lowerFirst(_ text: some StringProtocol) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }

  /// A Swift string literal.
  static func literal(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F:
        result += "\\u{\(String(scalar.value, radix: 16))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

/// Why a valid schema has no Swift.
package struct SwiftEmitterError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is in the way and what to do.
  package let message: String
  package let location: SourceLocation?

  package var description: String {
    location.map { "\($0): \(message)" } ?? message
  }
}
