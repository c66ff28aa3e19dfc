/// Holds a message inside a message of its own kind, which a struct alone cannot.
/// For generated code.
public final class WireBox<Value: Hashable & Sendable>: Sendable {
  public let value: Value
  public init(_ value: Value) { self.value = value }
}

extension WireBox: Hashable {
  public static func == (lhs: WireBox, rhs: WireBox) -> Bool { lhs.value == rhs.value }
  public func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
