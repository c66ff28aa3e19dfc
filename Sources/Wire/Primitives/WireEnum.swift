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
    var digits = text.utf8.makeIterator()
    guard digits.next() == UInt8(ascii: "#") else { return nil }
    var number = 0
    var count = 0
    while let byte = digits.next() {
      // Five digits are the longest of a `UInt16`, the widest that an enum has.
      let isLeadingZero = count == 1 && number == 0
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), count < 5, !isLeadingZero else {
        return nil
      }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
      count += 1
    }
    return count == 0 ? nil : RawValue(exactly: number)
  }
}
