internal import SchemaModel

/// Makes random values of any message of a schema, with every field, unknown data and removed fields.
struct RandomMessages {
  let schema: Schema
  private let sizes: StructSizes
  private let messages: [QualifiedName: MessageDeclaration]
  private let structs: [QualifiedName: StructDeclaration]
  private let enums: [QualifiedName: EnumDeclaration]
  private let unions: [QualifiedName: UnionDeclaration]
  private var state: UInt64
  /// How many more messages may be made inside the current one.
  private var budget = 0

  init(_ schema: Schema, seed: UInt64) {
    self.schema = schema
    sizes = StructSizes(schema)
    messages = Dictionary(uniqueKeysWithValues: schema.messages.map { ($0.name, $0) })
    structs = Dictionary(uniqueKeysWithValues: schema.structs.map { ($0.name, $0) })
    enums = Dictionary(uniqueKeysWithValues: schema.enums.map { ($0.name, $0) })
    unions = Dictionary(uniqueKeysWithValues: schema.unions.map { ($0.name, $0) })
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(max(bound, 1))) }

  /// A random value of one message.
  mutating func message(_ name: QualifiedName) -> DynamicMessage {
    budget = 40
    return message(name, depth: 1, density: 1 + below(4))
  }

  /// - Parameter density: how many fields of four are set.
  private mutating func message(
    _ name: QualifiedName, depth: Int, density: Int
  ) -> DynamicMessage {
    var result = DynamicMessage(name)
    budget -= 1
    guard let declaration = messages[name], depth < 12, budget > 0 else { return result }
    for field in declaration.fields where below(4) < density {
      let value = value(field.type, depth: depth)
      if field.isRemoved {
        result[removed: field.ordinal] = value
      } else {
        result[field.ordinal] = value
      }
    }
    if below(8) == 0 { result.unknown = unknown(declaration) }
    return result
  }

  private mutating func unknown(_ declaration: MessageDeclaration) -> DynamicUnknown? {
    var result = DynamicUnknown()
    let layout = MessageLayout(of: declaration, sizes: sizes)
    for unit in layout.placements {
      guard case .bits(let owned) = unit.content else { continue }
      let value = UInt8(truncatingIfNeeded: next()) & ~owned
      if value != 0 { result.bits = [.init(byteOffset: unit.offset, value: value)] }
    }
    if below(2) == 0 { result.fixed = bytes(below(6)) + [UInt8(1 + below(255))] }
    if below(2) == 0 {
      for _ in 0..<below(3) { result.slots.append(bytes(below(4))) }
      result.slots.append(bytes(1 + below(300)))
    }
    return result.isEmpty ? nil : result
  }

  private mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8(truncatingIfNeeded: next()) }
  }

  private mutating func text(_ max: Int) -> String {
    let parts = ["a", "é", "e\u{301}", "ដារា", "😀", "Sok Dara", "\u{0}", "0123456789abcdef"]
    var result = ""
    for _ in 0..<below(below(8) == 0 ? 60 : 4) {
      let part = parts[below(parts.count)]
      if result.utf8.count + part.utf8.count <= max { result += part }
    }
    return result
  }

  /// Small numbers, edges, and anything.
  private mutating func number() -> UInt64 {
    switch below(5) {
    case 0: 0
    case 1: UInt64(below(200))
    case 2: UInt64(bitPattern: -Int64(below(200)))
    default: next()
    }
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
      let edge: [Float] = [0, 1.5, -1, .nan, .infinity, .leastNonzeroMagnitude]
      return .double(Double(edge[below(edge.count)]))
    case .f64:
      let edge: [Double] = [0, 0.1, -1, .nan, -.infinity, .leastNonzeroMagnitude]
      return .double(edge[below(edge.count)])
    case .string(let max): return .string(text(max))
    case .bytes(let max): return .bytes(bytes(below(min(max, 40) + 1)))
    case .fixedBytes(let count):
      return .bytes(below(4) == 0 ? [UInt8](repeating: 0, count: count) : bytes(count))
    case .ascii(let count):
      return .string(
        String(
          (0..<below(count + 1)).map { _ in Character(Unicode.Scalar(UInt8(0x21 + below(94)))) }))
    case .uuid, .id: return .bytes(below(4) == 0 ? [UInt8](repeating: 0, count: 16) : bytes(16))
    case .partialDate:
      let year = UInt64(1 + below(9999))
      let month = UInt64(below(13))
      let day = month == 0 ? 0 : UInt64(below(29))
      return .unsigned(below(4) == 0 ? 0 : year << 16 | month << 8 | day)
    case .enumeration(let name):
      let mask: UInt64 = enums[name]?.width == 2 ? 0xFFFF : 0xFF
      if below(3) == 0 { return .unsigned(next() & mask) }
      let cases = enums[name]?.cases ?? []
      return .unsigned(cases.isEmpty ? 0 : UInt64(cases[below(cases.count)].value))
    case .structure(let name):
      return .structure((structs[name]?.fields ?? []).map { value($0.type, depth: depth) })
    case .message(let name): return .message(message(name, depth: depth + 1, density: 2))
    case .union(let name):
      let cases = unions[name]?.cases ?? []
      let choice = below(cases.count + 1)
      guard choice < cases.count else {
        return .unknownUnion(tag: 60_000 + below(5000), bytes(below(5)))
      }
      return .union(
        tag: cases[choice].tag, cases[choice].type.map { value($0, depth: depth) })
    case .list(let element, let max):
      let count = below(below(10) == 0 ? 40 : 4)
      return .list((0..<min(count, max)).map { _ in value(element, depth: depth) })
    case .map(let key, let mapped, let max):
      var entries: [DynamicValue: DynamicValue] = [:]
      for _ in 0..<below(min(max, 5) + 1) {
        entries[value(key, depth: depth)] = value(mapped, depth: depth + 1)
      }
      // The codec sorts; the order of the dictionary does not reach a result.
      return .map(entries.map { DynamicEntry(key: $0.key, value: $0.value) })
    }
  }
}
