/// A `WireUUID` that names a `Tag`, so that ids of different things cannot be mixed up.
public struct ID<Tag>: Hashable, Sendable, BitwiseCopyable {
  public let uuid: WireUUID

  /// The nil id, which a plain field cannot tell from absent.
  @inlinable public init() { uuid = WireUUID() }

  @inlinable public init(_ uuid: WireUUID) { self.uuid = uuid }

  /// Reads the text form of RFC 9562.
  public init?(_ text: String) {
    guard let uuid = WireUUID(text) else { return nil }
    self.init(uuid)
  }

  /// All bytes are zero.
  @inlinable public var isNil: Bool { uuid.isNil }
}

extension ID: Comparable {
  /// By bytes.
  @inlinable public static func < (lhs: Self, rhs: Self) -> Bool { lhs.uuid < rhs.uuid }
}

extension ID: CustomStringConvertible {
  public var description: String { uuid.description }
}
