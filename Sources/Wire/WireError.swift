/// Why bytes are not a message, or a value cannot be written as one.
///
/// The code is normative (Schema/SPEC.md, rule R18); offset and reason help a person.
public struct WireError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kind of violation. Cases may be added: switch with a default.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    private enum Kind: UInt8, Sendable {
      case malformed = 32
      case nonCanonical = 33
      case limit = 34
    }
    private let kind: Kind

    /// No message could look like this: shape, UTF-8, tags, impossible scalars.
    public static let malformed = Code(kind: .malformed)
    /// Another encoding of the same value exists, and that one is the right one.
    public static let nonCanonical = Code(kind: .nonCanonical)
    /// A declared maximum or a limit of the format is exceeded.
    public static let limit = Code(kind: .limit)

    /// The status number on the wire (Schema/SPEC.md, status codes).
    public var status: UInt16 { UInt16(kind.rawValue) }

    public var description: String {
      switch kind {
      case .malformed: "MALFORMED"
      case .nonCanonical: "NON_CANONICAL"
      case .limit: "LIMIT"
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
