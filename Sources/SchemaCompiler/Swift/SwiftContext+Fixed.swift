internal import SchemaModel

/// An expression, and whether it needs `try`.
struct SwiftExpression {
  var text: String
  var canThrow: Bool

  /// With `try` when it needs it.
  var tried: String { canThrow ? "try \(text)" : text }
}

/// Values of fixed size: how they are loaded, stored, and written as defaults.
extension SwiftContext {
  /// `f + 16`, or `f` alone.
  func at(_ pointer: String, _ offset: Int) -> String {
    offset == 0 ? pointer : "\(pointer) + \(offset)"
  }

  /// Loads a value of a fixed type.
  func load(
    _ type: TypeReference, _ pointer: String, _ offset: Int, xor bits: UInt64 = 0
  ) -> SwiftExpression {
    let place = at(pointer, offset)
    func integer(_ swiftType: String) -> String {
      let load = "wireLoad(\(pointer), \(offset), \(swiftType).self)"
      return bits == 0 ? load : "\(load) ^ \(self.bits(bits, swiftType))"
    }
    let xor = bits == 0 ? "" : ", xor: \(hexadecimal(bits))"
    switch type {
    case .bool: return SwiftExpression(text: "r.bool(\(place))", canThrow: true)
    case .i8, .i16, .i32, .i64, .u8, .u16, .u32, .u64:
      return SwiftExpression(text: integer(self.type(type)), canThrow: false)
    case .f32: return SwiftExpression(text: "r.float(\(place)\(xor))", canThrow: true)
    case .f64: return SwiftExpression(text: "r.double(\(place)\(xor))", canThrow: true)
    case .enumeration(let name):
      let raw = integer(rawType(name))
      return SwiftExpression(text: "\(name.name)(rawValue: \(raw))", canThrow: false)
    case .date:
      return SwiftExpression(
        text: "CalendarDate(daysSinceEpoch: \(integer("Int32")))", canThrow: false)
    case .partialDate: return SwiftExpression(text: "r.partialDate(\(place)\(xor))", canThrow: true)
    case .timestamp, .duration:
      return SwiftExpression(
        text: "\(self.type(type))(microseconds: \(integer("Int64")))", canThrow: false)
    case .ascii(let count):
      return SwiftExpression(
        text: "r.ascii(\(place)\(xor), as: FixedASCII<\(count)>.self)", canThrow: true)
    case .structure(let name):
      return SwiftExpression(text: "\(name.name).loadWire(\(place), &r)", canThrow: true)
    default:
      return SwiftExpression(text: "\(self.type(type))(wire: \(place))", canThrow: false)
    }
  }

  /// The integer as which a value lies in the fixed block, to test it, mask it and make the value of
  /// it later; `nil` for a type that is not read so.
  func rawInteger(_ type: TypeReference) -> String? {
    switch type {
    case .i8, .i16, .i32, .i64, .u8, .u16, .u32, .u64: self.type(type)
    case .enumeration(let name): rawType(name)
    case .date: "Int32"
    case .partialDate, .f32: "UInt32"
    case .timestamp, .duration: "Int64"
    case .f64, .ascii: "UInt64"
    default: nil
    }
  }

  /// Loads the integer of `rawInteger`.
  func rawLoad(_ type: TypeReference, _ pointer: String, _ offset: Int) -> String {
    if case .ascii(let count) = type {
      return "FixedASCII<\(count)>.loadStorage(\(at(pointer, offset)))"
    }
    return "wireLoad(\(pointer), \(offset), \(rawInteger(type) ?? "UInt8").self)"
  }

  /// The value of which `raw` is the integer of `rawInteger`.
  ///
  /// - Parameter place: where it lies, for errors.
  func value(
    _ type: TypeReference, raw: String, _ place: String, xor bits: UInt64
  ) -> SwiftExpression {
    let integer =
      bits == 0 ? raw : "\(raw) ^ \(self.bits(bits, rawInteger(type) ?? "UInt64"))"
    switch type {
    case .f32: return SwiftExpression(text: "r.float(\(integer), at: \(place))", canThrow: true)
    case .f64: return SwiftExpression(text: "r.double(\(integer), at: \(place))", canThrow: true)
    case .enumeration(let name):
      return SwiftExpression(text: "\(name.name)(rawValue: \(integer))", canThrow: false)
    case .date:
      return SwiftExpression(text: "CalendarDate(daysSinceEpoch: \(integer))", canThrow: false)
    case .partialDate:
      return SwiftExpression(text: "r.partialDate(\(integer), at: \(place))", canThrow: true)
    case .timestamp, .duration:
      return SwiftExpression(
        text: "\(self.type(type))(microseconds: \(integer))", canThrow: false)
    case .ascii(let count):
      return SwiftExpression(
        text: "r.ascii(\(integer), at: \(place), as: FixedASCII<\(count)>.self)", canThrow: true)
    default: return SwiftExpression(text: integer, canThrow: false)
    }
  }

  /// The integer of `rawInteger` for a value, as it is stored; `nil` for other types.
  func rawValue(_ type: TypeReference, _ value: String, xor bits: UInt64) -> String? {
    guard let swiftType = rawInteger(type) else { return nil }
    let integer =
      switch type {
      case .enumeration, .partialDate: "\(value).rawValue"
      case .date: "\(value).daysSinceEpoch"
      case .timestamp, .duration: "\(value).microseconds"
      case .f32, .f64, .ascii: "\(value).wireBits"
      default: value
      }
    return bits == 0 ? integer : "\(integer) ^ \(self.bits(bits, swiftType))"
  }

  /// A statement that stores the integer of `rawValue`.
  func rawStore(_ type: TypeReference, _ pointer: String, _ offset: Int, _ raw: String) -> String {
    if case .ascii(let count) = type {
      return "FixedASCII<\(count)>.storeStorage(\(at(pointer, offset)), \(raw))"
    }
    return "wireStore(\(pointer), \(offset), \(raw))"
  }

  /// A statement that stores a value of a fixed type.
  func store(
    _ type: TypeReference, _ pointer: String, _ offset: Int, _ value: String, xor bits: UInt64 = 0
  ) -> String {
    func integer(_ expression: String, _ swiftType: String) -> String {
      let xor = bits == 0 ? "" : " ^ \(self.bits(bits, swiftType))"
      return "wireStore(\(pointer), \(offset), \(expression)\(xor))"
    }
    switch type {
    case .bool: return "wireStore(\(pointer), \(offset), UInt8(\(value) ? 1 : 0))"
    case .f32: return integer("\(value).wireBits", "UInt32")
    case .f64: return integer("\(value).wireBits", "UInt64")
    case .enumeration(let name): return integer("\(value).rawValue", rawType(name))
    case .date: return integer("\(value).daysSinceEpoch", "Int32")
    case .partialDate: return integer("\(value).rawValue", "UInt32")
    case .timestamp, .duration: return integer("\(value).microseconds", "Int64")
    case .i8, .i16, .i32, .i64, .u8, .u16, .u32, .u64: return integer(value, self.type(type))
    case .ascii where bits != 0:
      return "\(value).storeWire(\(at(pointer, offset)), xor: \(hexadecimal(bits)))"
    default: return "\(value).storeWire(\(at(pointer, offset)))"
    }
  }

  /// The value of a plain field that is absent: its default or zero, empty, nothing.
  func absentValue(_ type: TypeReference, bits: UInt64 = 0) -> String {
    switch type {
    case .bool: return bits == 0 ? "false" : "true"
    case .i8, .i16, .i32, .i64, .u8, .u16, .u32, .u64: return self.bits(bits, self.type(type))
    case .f32: return bits == 0 ? "0" : "Float(bitPattern: \(hexadecimal(bits)))"
    case .f64: return bits == 0 ? "0" : "Double(bitPattern: \(hexadecimal(bits)))"
    case .string: return "\"\""
    case .bytes, .list: return "[]"
    case .union: return "nil"
    case .enumeration(let name):
      let declared = enumeration(name)?.cases.first { UInt64($0.value) == bits }
      return ".\(SwiftNames.member(declared?.name ?? "unset"))"
    case .date where bits != 0:
      return "CalendarDate(daysSinceEpoch: \(self.bits(bits, "Int32")))"
    case .timestamp where bits != 0, .duration where bits != 0:
      return "\(self.type(type))(microseconds: \(self.bits(bits, "Int64")))"
    case .partialDate where bits != 0:
      return "PartialDate(rawValue: \(hexadecimal(bits))) ?? PartialDate()"
    case .ascii where bits != 0:
      let bytes = (0..<8).map { UInt8(truncatingIfNeeded: bits >> UInt64($0 * 8)) }
      return SwiftNames.literal(String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self))
    default: return "\(self.type(type))()"
    }
  }

  /// The zero of a fixed type, as an operand of `??`.
  func zero(_ type: TypeReference) -> String {
    switch type {
    case .enumeration(let name): "\(name.name)(rawValue: 0)"
    default: absentValue(type)
    }
  }

  func rawType(_ name: QualifiedName) -> String {
    enumeration(name)?.width == 2 ? "UInt16" : "UInt8"
  }

  func hexadecimal(_ bits: UInt64) -> String { "0x" + String(bits, radix: 16, uppercase: true) }

  /// Bits as a literal of a Swift integer type.
  private func bits(_ bits: UInt64, _ swiftType: String) -> String {
    switch swiftType {
    case "Int8": String(Int8(truncatingIfNeeded: bits))
    case "Int16": String(Int16(truncatingIfNeeded: bits))
    case "Int32": String(Int32(truncatingIfNeeded: bits))
    case "Int64": String(Int64(bitPattern: bits))
    default: String(bits)
    }
  }
}
