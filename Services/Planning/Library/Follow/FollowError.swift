/// Why following one mission stopped for a while. Holds no content of any view.
struct FollowError: Error, Hashable, Sendable, CustomStringConvertible {
  enum Code: String, Sendable {
    /// An item does not continue where the views stand.
    case gap
    /// An item or a snapshot holds a view of another mission, or one under another's id.
    case foreignView = "foreign-view"
    /// An item or a snapshot contradicts itself.
    case malformed
    /// Intake says something that this version does not know.
    case unknownVerdict = "unknown-verdict"
    /// An item holds, beside its views, what this version does not know.
    case unknownItem = "unknown-item"
    /// Nobody vouches for a snapshot, or not intake.
    case unsigned
    /// The snapshot file does not pass its checks.
    case badSnapshot = "bad-snapshot"
    /// The snapshot is of another version of the schema.
    case otherSchema = "other-schema"
    /// Intake ended the stream.
    case streamEnded = "stream-ended"
  }

  /// Whether trying again at once would bring the same: until intake or this version is changed.
  var isRefusal: Bool {
    switch code {
    case .foreignView, .malformed, .badSnapshot, .otherSchema, .unknownVerdict, .unknownItem,
      .unsigned:
      true
    case .gap, .streamEnded: false
    }
  }

  let code: Code
  /// What is wrong, in words. A constant text, or one with numbers only.
  let message: String

  init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  var description: String { "\(code.rawValue): \(message)" }
}
