/// Why bytes are not a message of a schema, or a value cannot be written as one.
///
/// The codes malformed, nonCanonical and limit are those of wire rule R18.
package struct DynamicError: Error, Hashable, Sendable, CustomStringConvertible {
  package struct Code: Hashable, Sendable, CustomStringConvertible {
    private enum Kind: String, Sendable {
      case malformed = "MALFORMED"
      case nonCanonical = "NON_CANONICAL"
      case limit = "LIMIT"
      case invalidValue = "INVALID_VALUE"
      case invalidSchema = "INVALID_SCHEMA"
    }
    private let kind: Kind

    /// No message could look like this: shape, UTF-8, tags, impossible scalars.
    package static let malformed = Code(kind: .malformed)
    /// Another encoding of the same value exists, and that one is the right one.
    package static let nonCanonical = Code(kind: .nonCanonical)
    /// A declared maximum or a limit of the format is exceeded.
    package static let limit = Code(kind: .limit)
    /// A value in memory is not of the type that the schema declares for its field.
    package static let invalidValue = Code(kind: .invalidValue)
    /// The schema breaks a rule of the language, or does not declare the type asked for.
    package static let invalidSchema = Code(kind: .invalidSchema)

    package var description: String { kind.rawValue }
  }

  package let code: Code
  /// Byte offset into the outermost message where the fault was noticed; `nil` when a value in memory
  /// or a schema is at fault.
  package let offset: Int?
  /// What is wrong. Never contains any of the data.
  package let reason: String

  package init(_ code: Code, at offset: Int? = nil, _ reason: String) {
    self.code = code
    self.offset = offset
    self.reason = reason
  }

  package var description: String {
    guard let offset else { return "\(code): \(reason)" }
    return "\(code) at byte \(offset): \(reason)"
  }
}
