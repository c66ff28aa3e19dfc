/// Why a mapping, a model or a record cannot be used. Never holds a value of a record.
package struct MatchingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  package enum Code: String, Sendable {
    /// A mapping that contradicts itself.
    case mapping = "MAPPING"
    /// A model of another version, for another mapping, or with impossible numbers.
    case model = "MODEL"
    /// A record that no index can hold.
    case record = "RECORD"
    /// More records than an index holds.
    case tooLarge = "TOO_LARGE"
  }

  package let code: Code
  package let message: String

  package init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  package var description: String { "\(code.rawValue): \(message)" }
}
