/// A value whose equality agrees with its bytes (wire rule R17).
///
/// Swift's own `==` does not always: "é" equals "e\u{301}", and a NaN differs from itself. Types
/// for which it does take the default.
public protocol WireValue: Hashable, Sendable {
  /// Whether both have the same encoding.
  static func wireEquals(_ lhs: Self, _ rhs: Self) -> Bool
  /// Feeds what `wireEquals` compares.
  func wireHash(into hasher: inout Hasher)
}

extension WireValue {
  @inlinable public static func wireEquals(_ lhs: Self, _ rhs: Self) -> Bool { lhs == rhs }
  @inlinable public func wireHash(into hasher: inout Hasher) { hash(into: &hasher) }
}

extension Bool: WireValue {}
extension Int8: WireValue {}
extension Int16: WireValue {}
extension Int32: WireValue {}
extension Int64: WireValue {}
extension UInt8: WireValue {}
extension UInt16: WireValue {}
extension UInt32: WireValue {}
extension UInt64: WireValue {}
extension WireUUID: WireValue {}
extension ID: WireValue {}
extension CalendarDate: WireValue {}
extension PartialDate: WireValue {}
extension Timestamp: WireValue {}
extension WireDuration: WireValue {}
extension FixedASCII: WireValue {}
extension FixedBytes: WireValue {}

extension String: WireValue {
  /// By UTF-8 bytes, without normalisation.
  public static func wireEquals(_ lhs: String, _ rhs: String) -> Bool {
    guard lhs.utf8.count == rhs.utf8.count else { return false }
    return withBytes(lhs, rhs) { left, right in
      for index in 0..<left.count where left[index] != right[index] { return false }
      return true
    }
  }

  public func wireHash(into hasher: inout Hasher) {
    var copy = self
    copy.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    // No UTF-8 text has this byte, so it ends the text.
    hasher.combine(0xFF as UInt8)
  }

  /// Calls `body` with the UTF-8 of two texts.
  static func withBytes(
    _ lhs: String, _ rhs: String,
    _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt8>) -> Bool
  ) -> Bool {
    var left = lhs
    var right = rhs
    return left.withUTF8 { left in right.withUTF8 { right in body(left, right) } }
  }
}

extension Float: WireValue {
  @inlinable public static func wireEquals(_ lhs: Float, _ rhs: Float) -> Bool {
    lhs.wireBits == rhs.wireBits
  }
  @inlinable public func wireHash(into hasher: inout Hasher) { hasher.combine(wireBits) }

  /// The bits on the wire: one NaN, no negative zero (wire rule R11).
  @inlinable public var wireBits: UInt32 {
    self != self ? 0x7FC0_0000 : (self == 0 ? 0 : bitPattern)
  }
}

extension Double: WireValue {
  @inlinable public static func wireEquals(_ lhs: Double, _ rhs: Double) -> Bool {
    lhs.wireBits == rhs.wireBits
  }
  @inlinable public func wireHash(into hasher: inout Hasher) { hasher.combine(wireBits) }

  /// The bits on the wire: one NaN, no negative zero (wire rule R11).
  @inlinable public var wireBits: UInt64 {
    self != self ? 0x7FF8_0000_0000_0000 : (self == 0 ? 0 : bitPattern)
  }
}

extension Array: WireValue where Element: WireValue {
  @inlinable public static func wireEquals(_ lhs: [Element], _ rhs: [Element]) -> Bool {
    guard lhs.count == rhs.count else { return false }
    for index in lhs.indices where !Element.wireEquals(lhs[index], rhs[index]) { return false }
    return true
  }

  @inlinable public func wireHash(into hasher: inout Hasher) {
    hasher.combine(count)
    for element in self { element.wireHash(into: &hasher) }
  }
}

extension Optional: WireValue where Wrapped: WireValue {
  @inlinable public static func wireEquals(_ lhs: Wrapped?, _ rhs: Wrapped?) -> Bool {
    switch (lhs, rhs) {
    case (nil, nil): true
    case (let left?, let right?): Wrapped.wireEquals(left, right)
    default: false
    }
  }

  @inlinable public func wireHash(into hasher: inout Hasher) {
    hasher.combine(self != nil)
    if let wrapped = self { wrapped.wireHash(into: &hasher) }
  }
}
