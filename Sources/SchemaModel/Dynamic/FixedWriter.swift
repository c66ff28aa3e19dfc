/// The bytes of values of fixed-size types, before any XOR (wire rules R10–R12).
struct FixedWriter {
  let table: TypeTable

  /// - Throws: `DynamicError` with code `invalidValue` when `value` is not of `type` or out of its
  ///   range.
  func bytes(of value: DynamicValue, as type: TypeReference) throws(DynamicError) -> [UInt8] {
    switch (type, value) {
    case (.bool, .bool(let flag)): return [flag ? 1 : 0]
    case (.i8, .integer(let x)): return try signed(x, Int8.self)
    case (.i16, .integer(let x)): return try signed(x, Int16.self)
    case (.i32, .integer(let x)), (.date, .integer(let x)): return try signed(x, Int32.self)
    case (.i64, .integer(let x)), (.timestamp, .integer(let x)), (.duration, .integer(let x)):
      return try signed(x, Int64.self)
    case (.u8, .unsigned(let x)): return try unsigned(x, UInt8.self)
    case (.u16, .unsigned(let x)): return try unsigned(x, UInt16.self)
    case (.u32, .unsigned(let x)): return try unsigned(x, UInt32.self)
    case (.u64, .unsigned(let x)): return try unsigned(x, UInt64.self)
    case (.partialDate, .unsigned(let x)):
      guard let raw = UInt32(exactly: x), CivilDate.isPartialDate(raw) else {
        throw DynamicEncoder.invalid("a partial date does not exist")
      }
      return try unsigned(x, UInt32.self)
    case (.enumeration(let name), .unsigned(let x)):
      return try table.enumeration(name).width == 1
        ? unsigned(x, UInt8.self) : unsigned(x, UInt16.self)
    case (.f32, .float(let x)):
      let narrow = Float(x.value)
      guard DynamicFloat(Double(narrow)) == x else {
        throw DynamicEncoder.invalid("a float is not exact at 32 bits")
      }
      return try unsigned(UInt64(DefaultBits.canonicalBits(narrow)), UInt32.self)
    case (.f64, .float(let x)): return try unsigned(x.bitPattern, UInt64.self)
    case (.ascii(let count), .text(let text)):
      let bytes = Array(text.string.utf8)
      guard bytes.count <= count, bytes.allSatisfy({ (0x21...0x7E).contains($0) }) else {
        throw DynamicEncoder.invalid("an ascii text is too long or has other characters")
      }
      return bytes + [UInt8](repeating: 0, count: count - bytes.count)
    case (.uuid, .bytes(let bytes)), (.id, .bytes(let bytes)): return try exactly(16, bytes)
    case (.fixedBytes(let count), .bytes(let bytes)): return try exactly(count, bytes)
    case (.structure(let name), .structure(let members)):
      let fields = try table.structure(name).fields
      guard fields.count == members.count else {
        throw DynamicEncoder.invalid("a struct has another number of members")
      }
      var result: [UInt8] = []
      for (field, member) in zip(fields, members) {
        result += try bytes(of: member, as: field.type)
      }
      return result
    default: throw DynamicEncoder.invalid("a value is not of its field's type")
    }
  }

  private func signed<T: FixedWidthInteger & SignedInteger>(
    _ value: Int64, _: T.Type
  ) throws(DynamicError) -> [UInt8] {
    guard let exact = T(exactly: value) else {
      throw DynamicEncoder.invalid("a number is out of its type's range")
    }
    return littleEndian(exact)
  }

  private func unsigned<T: FixedWidthInteger & UnsignedInteger>(
    _ value: UInt64, _: T.Type
  ) throws(DynamicError) -> [UInt8] {
    guard let exact = T(exactly: value) else {
      throw DynamicEncoder.invalid("a number is out of its type's range")
    }
    return littleEndian(exact)
  }

  private func littleEndian(_ value: some FixedWidthInteger) -> [UInt8] {
    (0..<(value.bitWidth / 8)).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  private func exactly(_ count: Int, _ bytes: [UInt8]) throws(DynamicError) -> [UInt8] {
    guard bytes.count == count else {
      throw DynamicEncoder.invalid("bytes have another length than their type")
    }
    return bytes
  }
}
