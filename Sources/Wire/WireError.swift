/// Why bytes are not a message, or a value cannot be written as one.
///
/// The code is normative (Schema/SPEC.md, rule R18); offset and reason help a person.
public struct WireError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of violation. Cases may be added: switch with a default.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// The status number on the wire (Schema/SPEC.md, status codes).
    public let status: UInt16

    private init(status: UInt16) { self.status = status }

    /// No message could look like this: shape, UTF-8, tags, impossible scalars.
    public static var malformed: Code { Code(status: 32) }
    /// Another encoding of the same value exists, and that one is the right one.
    public static var nonCanonical: Code { Code(status: 33) }
    /// A declared maximum or a limit of the format is exceeded.
    public static var limit: Code { Code(status: 34) }

    public var description: String {
      switch status {
      case 32: "MALFORMED"
      case 33: "NON_CANONICAL"
      default: "LIMIT"
      }
    }
  }

  public let code: Code
  /// Byte offset into the outermost message where the fault was noticed; -1 when a value in memory
  /// is at fault.
  public let offset: Int
  /// What is wrong, in a constant sentence without any of the data.
  public let reason: StaticString

  public init(_ code: Code, at offset: Int, _ reason: StaticString) {
    self.code = code
    self.offset = offset
    self.reason = reason
  }

  public var description: String {
    offset < 0 ? "\(code): \(reason)" : "\(code) at byte \(offset): \(reason)"
  }

  public static func == (lhs: Self, rhs: Self) -> Bool {
    lhs.code == rhs.code && lhs.offset == rhs.offset
      && lhs.reason.description == rhs.reason.description
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(code)
    hasher.combine(offset)
  }
}
