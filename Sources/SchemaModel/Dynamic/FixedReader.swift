/// Reads values of fixed-size types from bytes that are known to be there (wire rules R10–R12).
///
/// `position` arguments count within `bytes`; `origin` is added to report offsets.
struct FixedReader {
  let bytes: [UInt8]
  let table: TypeTable
  var origin = 0
  /// Bytes of memory that reading has used, for structs and fixed bytes.
  private(set) var memoryUsed = 0

  init(bytes: [UInt8], table: TypeTable, origin: Int = 0) {
    self.bytes = bytes
    self.table = table
    self.origin = origin
  }

  /// The value of `type` that starts at `position`. The caller has checked that its size fits.
  mutating func value(
    of type: TypeReference, at position: Int
  ) throws(DynamicError) -> DynamicValue {
    switch type {
    case .bool:
      let byte = load(at: position, size: 1)
      guard byte <= 1 else {
        throw DynamicError(.nonCanonical, at: origin + position, "a bool is neither 0 nor 1")
      }
      return .bool(byte == 1)
    case .i8: return .integer(Int64(Int8(truncatingIfNeeded: load(at: position, size: 1))))
    case .i16: return .integer(Int64(Int16(truncatingIfNeeded: load(at: position, size: 2))))
    case .i32, .date:
      return .integer(Int64(Int32(truncatingIfNeeded: load(at: position, size: 4))))
    case .i64, .timestamp, .duration:
      return .integer(Int64(bitPattern: load(at: position, size: 8)))
    case .u8: return .unsigned(load(at: position, size: 1))
    case .u16: return .unsigned(load(at: position, size: 2))
    case .u32: return .unsigned(load(at: position, size: 4))
    case .u64: return .unsigned(load(at: position, size: 8))
    case .partialDate:
      let raw = load(at: position, size: 4)
      guard CivilDate.isPartialDate(UInt32(truncatingIfNeeded: raw)) else {
        throw DynamicError(.malformed, at: origin + position, "a partial date does not exist")
      }
      return .unsigned(raw)
    case .enumeration(let name):
      return .unsigned(load(at: position, size: try table.enumeration(name).width))
    case .f32:
      let raw = UInt32(truncatingIfNeeded: load(at: position, size: 4))
      let float = Float(bitPattern: raw)
      guard DefaultBits.canonicalBits(float) == raw else { throw badFloat(at: position) }
      return .double(Double(float))
    case .f64:
      let raw = load(at: position, size: 8)
      let double = Double(bitPattern: raw)
      guard DefaultBits.canonicalBits(double) == raw else { throw badFloat(at: position) }
      return .double(double)
    case .ascii(let count): return try ascii(at: position, count: count)
    case .uuid, .id: return raw(at: position, count: 16)
    case .fixedBytes(let count): return raw(at: position, count: count)
    case .structure(let name):
      var members: [DynamicValue] = []
      var place = position
      for field in try table.structure(name).fields {
        memoryUsed += MemoryLayout<DynamicValue>.stride
        members.append(try value(of: field.type, at: place))
        place += table.fixedSize(of: field.type) ?? 0
      }
      return .structure(members)
    case .string, .bytes, .message, .union, .list, .map:
      throw DynamicError(.invalidSchema, "a type without a fixed size stands where one is needed")
    }
  }

  private func badFloat(at position: Int) -> DynamicError {
    DynamicError(.nonCanonical, at: origin + position, "a float is a minus zero or another NaN")
  }

  private func load(at position: Int, size: Int) -> UInt64 {
    var result: UInt64 = 0
    for index in 0..<size where position + index < bytes.count {
      result |= UInt64(bytes[position + index]) << UInt64(index * 8)
    }
    return result
  }

  private mutating func raw(at position: Int, count: Int) -> DynamicValue {
    memoryUsed += count
    return .bytes(Array(bytes.dropFirst(position).prefix(count)))
  }

  private func ascii(at position: Int, count: Int) throws(DynamicError) -> DynamicValue {
    let all = bytes.dropFirst(position).prefix(count)
    let text = all.prefix { $0 != 0 }
    guard text.allSatisfy({ (0x21...0x7E).contains($0) }) else {
      throw DynamicError(.malformed, at: origin + position, "an ascii text has other characters")
    }
    guard all.dropFirst(text.count).allSatisfy({ $0 == 0 }) else {
      throw DynamicError(
        .malformed, at: origin + position, "an ascii text goes on after its padding")
    }
    return .string(String(decoding: text, as: UTF8.self))
  }
}
