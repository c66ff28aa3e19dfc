/// Defaults as the bits that are XORed onto the stored value (wire rule R7).
package enum DefaultBits {
  /// The bits of `value` at the declared width of `type`, little-endian in the low bytes; `nil` when
  /// a field of this type cannot have this default.
  ///
  /// - Parameter enumeration: finds the declaration of the enum that `type` names.
  package static func bits(
    of value: DefaultValue, type: TypeReference,
    enumeration: (QualifiedName) -> EnumDeclaration?
  ) -> UInt64? {
    switch (type, value) {
    case (.bool, .bool(let bool)): bool ? 1 : 0
    case (.i8, .integer(let x)): Int8(exactly: x).map { UInt64(UInt8(bitPattern: $0)) }
    case (.i16, .integer(let x)): Int16(exactly: x).map { UInt64(UInt16(bitPattern: $0)) }
    case (.i32, .integer(let x)), (.date, .integer(let x)):
      Int32(exactly: x).map { UInt64(UInt32(bitPattern: $0)) }
    case (.i64, .integer(let x)), (.timestamp, .integer(let x)), (.duration, .integer(let x)):
      UInt64(bitPattern: x)
    case (.u8, .integer(let x)): UInt8(exactly: x).map(UInt64.init)
    case (.u16, .integer(let x)): UInt16(exactly: x).map(UInt64.init)
    case (.u32, .integer(let x)): UInt32(exactly: x).map(UInt64.init)
    case (.u64, .integer(let x)): UInt64(exactly: x)
    case (.u64, .unsigned(let x)): x
    case (.partialDate, .integer(let x)):
      UInt32(exactly: x).flatMap { CivilDate.isPartialDate($0) ? UInt64($0) : nil }
    case (.f32, .float(let x)): UInt64(canonicalBits(Float(x)))
    case (.f64, .float(let x)): canonicalBits(x)
    case (.enumeration(let name), .enumCase(let text)):
      enumeration(name).flatMap { declaration in
        declaration.cases.first { $0.name == text }.map { UInt64($0.value) }
      }
    case (.ascii(let count), .ascii(let text)): asciiBits(text, count: count)
    default: nil
    }
  }

  /// The default whose bits are `bits`; `nil` when `bits` is 0 (no default, or the same as none) or
  /// impossible for `type`.
  package static func value(
    ofBits bits: UInt64, type: TypeReference, enumeration: (QualifiedName) -> EnumDeclaration?
  ) -> DefaultValue? {
    guard bits != 0 else { return nil }
    let candidate: DefaultValue?
    switch type {
    case .bool: candidate = .bool(bits & 1 == 1)
    case .i8: candidate = .integer(Int64(Int8(truncatingIfNeeded: bits)))
    case .i16: candidate = .integer(Int64(Int16(truncatingIfNeeded: bits)))
    case .i32, .date: candidate = .integer(Int64(Int32(truncatingIfNeeded: bits)))
    case .i64, .timestamp, .duration: candidate = .integer(Int64(bitPattern: bits))
    case .u8, .u16, .u32, .partialDate: candidate = Int64(exactly: bits).map(DefaultValue.integer)
    case .u64: candidate = Int64(exactly: bits).map(DefaultValue.integer) ?? .unsigned(bits)
    case .f32:
      candidate = UInt32(exactly: bits).map { .float(Double(Float(bitPattern: $0))) }
    case .f64: candidate = .float(Double(bitPattern: bits))
    case .enumeration(let name):
      candidate = enumeration(name)?.cases.first { UInt64($0.value) == bits }
        .map { .enumCase($0.name) }
    case .ascii:
      let bytes = (0..<8).map { UInt8(truncatingIfNeeded: bits >> UInt64($0 * 8)) }
      candidate = .ascii(String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self))
    default: candidate = nil
    }
    // What does not come back as the same bits was not a default of this type.
    guard let candidate,
      Self.bits(of: candidate, type: type, enumeration: enumeration) == bits
    else { return nil }
    return candidate
  }

  /// The bits of rule R11: one NaN, and +0 for −0.
  static func canonicalBits(_ value: Float) -> UInt32 {
    if value.isNaN { return 0x7FC0_0000 }
    return value == 0 ? 0 : value.bitPattern
  }

  /// The bits of rule R11: one NaN, and +0 for −0.
  static func canonicalBits(_ value: Double) -> UInt64 {
    if value.isNaN { return 0x7FF8_0000_0000_0000 }
    return value == 0 ? 0 : value.bitPattern
  }

  private static func asciiBits(_ text: String, count: Int) -> UInt64? {
    guard text.utf8.count <= min(count, 8) else { return nil }
    var bits: UInt64 = 0
    for (index, byte) in text.utf8.enumerated() {
      guard (0x21...0x7E).contains(byte) else { return nil }
      bits |= UInt64(byte) << UInt64(index * 8)
    }
    return bits
  }
}

extension Schema {
  /// The bits XORed onto the stored value of `field` (wire rule R7); 0 when it has no default.
  package func defaultBits(of field: Field) -> UInt64 {
    guard let value = field.defaultValue else { return 0 }
    return DefaultBits.bits(of: value, type: field.type) { enumeration(named: $0) } ?? 0
  }
}
