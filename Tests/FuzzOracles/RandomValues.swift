package import SchemaModel

/// Makes random messages of a schema, with unknown and removed data, and breaks encodings.
package struct RandomValues {
  private let schema: Schema
  private let sizes: StructSizes
  private var state: UInt64
  /// How many more messages may be made inside the current one.
  private var budget = 0

  package init(_ schema: Schema, seed: UInt64) {
    self.schema = schema
    sizes = StructSizes(schema)
    state = seed
  }

  /// SplitMix64.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  /// A number from 0 up to, not including, `bound`; 0 for a bound below 2.
  package mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(bound, 1))) }

  private mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8(truncatingIfNeeded: next()) }
  }

  // MARK: Breaking

  /// `bytes` with one or two small changes.
  package mutating func broken(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    for _ in 0...below(2) {
      let index = below(result.count)
      guard !result.isEmpty else { return [0] }
      switch below(6) {
      case 0: result[index] ^= 1 << UInt8(below(8))
      case 1: result[index] = UInt8(truncatingIfNeeded: next())
      case 2: result.removeLast(below(result.count))
      case 3: result.insert(UInt8(below(3)), at: index)
      case 4: result[index] = 0
      default: result[index] &+= 1
      }
    }
    return result
  }

  // MARK: Messages

  /// A random value of one message.
  package mutating func message(_ name: QualifiedName) -> DynamicMessage {
    budget = 30
    return message(name, depth: 1, density: 1 + below(4))
  }

  /// - Parameter density: how many fields of four are set.
  private mutating func message(
    _ name: QualifiedName, depth: Int, density: Int
  ) -> DynamicMessage {
    var result = DynamicMessage(name)
    budget -= 1
    guard let declaration = schema.message(named: name), depth < 12, budget > 0 else {
      return result
    }
    for field in declaration.fields where below(4) < density {
      let value = value(field.type, depth: depth)
      if field.isRemoved {
        result[removed: field.ordinal] = value
      } else {
        result[field.ordinal] = value
      }
    }
    if below(6) == 0 { result.unknown = unknown(MessageLayout(of: declaration, sizes: sizes)) }
    return result
  }

  private mutating func unknown(_ layout: MessageLayout) -> DynamicUnknown? {
    var result = DynamicUnknown()
    for unit in layout.placements {
      guard case .bits(let owned) = unit.content else { continue }
      let value = UInt8(truncatingIfNeeded: next()) & ~owned
      if value != 0 { result.bits.append(.init(byteOffset: unit.offset, value: value)) }
    }
    if below(2) == 0 { result.fixed = bytes(below(6)) + [UInt8(1 + below(255))] }
    if below(2) == 0 { result.slots = [bytes(below(4)), bytes(1 + below(300))] }
    return result.isEmpty ? nil : result
  }

  // MARK: Values

  /// Small numbers, edges, and anything.
  private mutating func number() -> UInt64 {
    switch below(5) {
    case 0: 0
    case 1: UInt64(below(200))
    case 2: UInt64(bitPattern: -Int64(below(200)))
    default: next()
    }
  }

  private mutating func text(_ max: Int) -> String {
    let parts = ["a", "é", "e\u{301}", "ដារា", "😀", "Sok Dara", "\u{0}\"\\", "0123456789abcdef"]
    var result = ""
    for _ in 0..<below(below(8) == 0 ? 40 : 4) {
      let part = parts[below(parts.count)]
      if result.utf8.count + part.utf8.count <= max { result += part }
    }
    return result
  }

  private mutating func value(_ type: TypeReference, depth: Int) -> DynamicValue {
    switch type {
    case .bool: return .bool(below(2) == 0)
    case .i8: return .integer(Int64(Int8(truncatingIfNeeded: number())))
    case .i16: return .integer(Int64(Int16(truncatingIfNeeded: number())))
    case .i32, .date: return .integer(Int64(Int32(truncatingIfNeeded: number())))
    case .i64, .timestamp, .duration: return .integer(Int64(bitPattern: number()))
    case .u8: return .unsigned(UInt64(UInt8(truncatingIfNeeded: number())))
    case .u16: return .unsigned(UInt64(UInt16(truncatingIfNeeded: number())))
    case .u32: return .unsigned(UInt64(UInt32(truncatingIfNeeded: number())))
    case .u64: return .unsigned(number())
    case .f32:
      let single = Float(bitPattern: UInt32(truncatingIfNeeded: next()))
      return .double(below(3) == 0 ? -0.0 : Double(single))
    case .f64: return .double(below(3) == 0 ? -0.0 : Double(bitPattern: next()))
    case .string(let max): return .string(text(max))
    case .bytes(let max): return .bytes(bytes(below(min(max, 40) + 1)))
    case .fixedBytes(let count):
      return .bytes(below(4) == 0 ? [UInt8](repeating: 0, count: count) : bytes(count))
    case .ascii(let count):
      let characters = (0..<below(count + 1)).map { _ in UInt8(0x21 + below(94)) }
      return .string(String(decoding: characters, as: UTF8.self))
    case .uuid, .id: return .bytes(below(4) == 0 ? [UInt8](repeating: 0, count: 16) : bytes(16))
    case .partialDate:
      let month = UInt64(below(13))
      let date = UInt64(1 + below(9999)) << 16 | month << 8 | UInt64(month == 0 ? 0 : below(29))
      return .unsigned(below(4) == 0 ? 0 : date)
    case .enumeration(let name):
      let declaration = schema.enumeration(named: name)
      if below(3) == 0 { return .unsigned(next() & (declaration?.width == 2 ? 0xFFFF : 0xFF)) }
      let cases = declaration?.cases ?? []
      return .unsigned(cases.isEmpty ? 0 : UInt64(cases[below(cases.count)].value))
    case .structure(let name):
      let members = schema.structure(named: name)?.fields ?? []
      return .structure(members.map { value($0.type, depth: depth) })
    case .message(let name): return .message(message(name, depth: depth + 1, density: 2))
    case .union(let name):
      let cases = schema.union(named: name)?.cases ?? []
      let choice = below(cases.count + 1)
      guard choice < cases.count else {
        return .unknownUnion(tag: 60_000 + below(5000), bytes(below(5)))
      }
      let item = cases[choice]
      return .union(tag: item.tag, item.type.map { value($0, depth: depth) })
    case .list(let element, let max):
      let count = min(below(below(10) == 0 ? 40 : 4), max)
      return .list((0..<count).map { _ in value(element, depth: depth) })
    case .map(let key, let mapped, let max):
      var entries: [DynamicEntry] = []
      for _ in 0..<below(min(max, 5) + 1) {
        let key = value(key, depth: depth)
        if entries.contains(where: { $0.key == key }) { continue }
        entries.append(DynamicEntry(key: key, value: value(mapped, depth: depth + 1)))
      }
      return .map(entries)
    }
  }
}
