/// An open enum: its named values are known, any other is kept and written back (`#7` by name).
///
/// Zero is `unset` in every enum.
public protocol WireEnum: WireValue, WireKey, RawRepresentable, BitwiseCopyable,
  CustomStringConvertible
where RawValue: FixedWidthInteger & UnsignedInteger & Sendable {
  init(rawValue: RawValue)

  /// The name in the schema, `unset` for zero, or `#` and the number for a value this schema does
  /// not name.
  var name: String { get }

  /// Reads what `name` writes; `nil` for any other text.
  init?(name: String)
}

extension WireEnum {
  public var description: String { name }

  @inlinable public static func == (lhs: Self, rhs: Self) -> Bool { lhs.rawValue == rhs.rawValue }

  @inlinable public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

  @inlinable public static func wirePrecedes(_ lhs: Self, _ rhs: Self) -> Bool {
    lhs.rawValue < rhs.rawValue
  }

  /// Reads `#7`; `nil` when it is written otherwise than `name` writes it. For generated code.
  public static func unnamed(_ text: String) -> RawValue? {
    guard text.utf8.first == UInt8(ascii: "#"), let number = RawValue(text.dropFirst()),
      text == "#\(number)"
    else { return nil }
    return number
  }
}
