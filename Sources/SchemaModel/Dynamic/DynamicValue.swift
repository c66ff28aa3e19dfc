/// A value of a type that is known only at run time.
///
/// Equality agrees with the bytes (wire rule R17): texts compare as UTF-8, floats by their bits.
package indirect enum DynamicValue: Hashable, Sendable {
  case bool(Bool)
  /// `i8`…`i64`, `date` (days), `timestamp` and `duration` (microseconds).
  case integer(Int64)
  /// `u8`…`u64`, enums (also values that no case names) and `partialdate` (its packed form).
  case unsigned(UInt64)
  /// `f32` and `f64`.
  case float(DynamicFloat)
  /// `string` and `ascii[N]`, without padding.
  case text(DynamicText)
  /// `bytes`, `bytes[N]`, `uuid` and `id<T>`.
  case bytes([UInt8])
  /// The members of a struct, in order, all of them.
  case structure([DynamicValue])
  case message(DynamicMessage)
  case list([DynamicValue])
  /// In ascending order of keys once decoded; in any order before encoding.
  case map([DynamicEntry])
  /// A known case of a union; the value is `nil` for a case without payload.
  case union(tag: Int, DynamicValue?)
  /// A case of a union that the schema does not know, kept as it came (wire rule R8).
  case unknownUnion(tag: Int, [UInt8])

  /// A text.
  package static func string(_ text: String) -> DynamicValue { .text(DynamicText(text)) }
  /// A float.
  package static func double(_ value: Double) -> DynamicValue { .float(DynamicFloat(value)) }
}

/// A float with one bit pattern per value: one NaN, no −0 (wire rule R11).
package struct DynamicFloat: Hashable, Sendable {
  package let bitPattern: UInt64

  package init(_ value: Double) { bitPattern = DefaultBits.canonicalBits(value) }

  package var value: Double { Double(bitPattern: bitPattern) }
}

/// A text that is equal only to a text of the same UTF-8 bytes (wire rule R17).
package struct DynamicText: Hashable, Sendable {
  package let string: String

  package init(_ string: String) { self.string = string }

  package static func == (lhs: Self, rhs: Self) -> Bool {
    lhs.string.utf8.elementsEqual(rhs.string.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(string.utf8.count)
    for byte in string.utf8 { hasher.combine(byte) }
  }
}

/// One entry of a map.
package struct DynamicEntry: Hashable, Sendable {
  package var key: DynamicValue
  package var value: DynamicValue

  package init(key: DynamicValue, value: DynamicValue) {
    self.key = key
    self.value = value
  }
}
