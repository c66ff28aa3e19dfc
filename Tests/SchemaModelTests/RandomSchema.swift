internal import SchemaModel

/// A small generator with a printable seed (SplitMix64).
struct SplitMix: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
}

/// Makes schemas that keep every rule of the language.
struct RandomSchema {
  var random: SplitMix

  private static func name(_ text: String) -> QualifiedName {
    QualifiedName(package: "random.v1", name: text)
  }

  /// The root message of every schema that this makes.
  static let root = name("M0")

  mutating func make() -> Schema {
    var schema = Schema()
    let narrow = EnumDeclaration(
      name: Self.name("E0"),
      cases: [EnumCase(name: "one", value: 1), EnumCase(name: "x", value: 9)])
    var wide = EnumDeclaration(name: Self.name("E1"), cases: [EnumCase(name: "far", value: 700)])
    wide.width = 2
    schema.enums = [narrow, wide]
    for index in 0..<2 {
      let fields = (1...1 + random.below(4)).map { ordinal in
        Field(ordinal: ordinal, name: "m\(ordinal)", type: fixedType(structs: index))
      }
      schema.structs.append(StructDeclaration(name: Self.name("S\(index)"), fields: fields))
    }
    let messageCount = 2 + random.below(4)
    schema.unions = [
      UnionDeclaration(
        name: Self.name("U0"),
        cases: [
          UnionCase(tag: 1, name: "none", type: nil),
          UnionCase(tag: 2, name: "item", type: .message(Self.name("M\(messageCount - 1)"))),
          UnionCase(tag: 5, name: "fixed", type: fixedType(structs: 2)),
          UnionCase(tag: 900, name: "text", type: .string(max: 20)),
          UnionCase(tag: 901, name: "list", type: .list(elementType(messageCount), max: 5)),
        ])
    ]
    for index in 0..<messageCount {
      let count = random.chance(10) ? 70 + random.below(20) : random.below(14)
      let fields = (0..<count).map { field(ordinal: $0 + 1, of: index, messageCount: messageCount) }
      schema.messages.append(MessageDeclaration(name: Self.name("M\(index)"), fields: fields))
    }
    return schema
  }

  private mutating func field(ordinal: Int, of message: Int, messageCount: Int) -> Field {
    var type: TypeReference
    let isOptional = random.chance(40)
    switch random.below(10) {
    case 0...4: type = fixedType(structs: 2)
    case 5: type = random.chance(50) ? .string(max: 300) : .bytes(max: 300)
    case 6:
      // A plain message may only lead to later ones, so that none contains itself.
      if isOptional {
        type = .message(Self.name("M\(random.below(messageCount))"))
      } else if message + 1 < messageCount {
        type = .message(Self.name("M\(message + 1 + random.below(messageCount - message - 1))"))
      } else {
        type = .u8
      }
    case 7: type = .list(elementType(messageCount), max: 40)
    case 8: type = .map(key: keyType(), value: elementType(messageCount), max: 40)
    default: type = isOptional ? .bool : .union(Self.name("U0"))
    }
    var field = Field(ordinal: ordinal, name: "f\(ordinal)", type: type)
    field.isOptional = isOptional
    field.isRemoved = random.chance(8)
    field.isRequired = random.chance(10)
    if !isOptional, random.chance(30) { field.defaultValue = defaultValue(of: type) }
    return field
  }

  private mutating func fixedType(structs: Int) -> TypeReference {
    let all: [TypeReference] = [
      .bool, .bool, .bool, .i8, .i16, .i32, .i64, .u8, .u16, .u32, .u64, .f32, .f64, .uuid,
      .id(of: Self.root), .date, .partialDate, .timestamp, .duration, .fixedBytes(count: 1),
      .fixedBytes(count: 8), .fixedBytes(count: 33), .ascii(count: 3), .ascii(count: 8),
      .enumeration(Self.name("E0")), .enumeration(Self.name("E1")),
    ]
    let choice = random.below(all.count + structs)
    return choice < all.count ? all[choice] : .structure(Self.name("S\(choice - all.count)"))
  }

  private mutating func elementType(_ messageCount: Int) -> TypeReference {
    switch random.below(4) {
    case 0: .string(max: 300)
    case 1: .bytes(max: 300)
    case 2: .message(Self.name("M\(random.below(messageCount))"))
    default: fixedType(structs: 2)
    }
  }

  private mutating func keyType() -> TypeReference {
    let all: [TypeReference] = [
      .bool, .i8, .i64, .u8, .u16, .u64, .date, .partialDate, .uuid, .fixedBytes(count: 3),
      .ascii(count: 2), .string(max: 12), .enumeration(Self.name("E1")),
    ]
    return all[random.below(all.count)]
  }

  private mutating func defaultValue(of type: TypeReference) -> DefaultValue? {
    switch type {
    case .bool: .bool(true)
    case .i8, .i16, .i32, .i64, .date, .timestamp, .duration: .integer(-7)
    case .u8, .u16, .u32: .integer(100)
    case .u64: .unsigned(.max)
    case .f32: .float(1.5)
    case .f64: .float(-0.1)
    case .partialDate: .integer(2002 << 16 | 10 << 8)
    case .enumeration(let name): .enumCase(name == Self.name("E0") ? "x" : "far")
    case .ascii: .ascii("PH")
    default: nil
    }
  }
}

/// Makes messages of a schema, with unknown and removed data.
struct RandomMessage {
  let codec: DynamicCodec
  var random: SplitMix
  private var budget = 400

  private var schema: Schema { codec.schema }

  init(codec: DynamicCodec, random: SplitMix) {
    self.codec = codec
    self.random = random
  }

  mutating func make(_ name: QualifiedName, depth: Int = 1) -> DynamicMessage {
    var result = DynamicMessage(name)
    guard let declaration = schema.message(named: name) else { return result }
    budget -= 1
    for field in declaration.fields where random.chance(50) {
      guard depth < 6, budget > 0, let value = value(field.type, depth: depth) else { continue }
      if !field.isOptional, value == defaultValue(of: field) { continue }
      if field.isRemoved {
        result[removed: field.ordinal] = value
      } else {
        result[field.ordinal] = value
      }
    }
    if random.chance(15) {
      result.unknown = unknown(MessageLayout(of: declaration, in: schema))
    }
    return result
  }

  private mutating func unknown(_ layout: MessageLayout) -> DynamicUnknown? {
    var result = DynamicUnknown()
    for unit in layout.placements {
      guard case .bits(let owned) = unit.content, owned != 0xFF, random.chance(50) else { continue }
      let bits = UInt8.random(in: 0...255, using: &random) & ~owned
      if bits != 0 { result.bits.append(.init(byteOffset: unit.offset, value: bits)) }
    }
    if random.chance(50) { result.fixed = bytes(random.below(20)) + [1] }
    if random.chance(50) {
      result.slots = (0..<random.below(3)).map { _ in bytes(random.below(3)) } + [[7]]
    }
    return result.isEmpty ? nil : result
  }

  /// The value that a plain field has when it is absent.
  private func defaultValue(of field: Field) -> DynamicValue? {
    try? codec.value(of: field, in: DynamicMessage(RandomSchema.root))
  }

  private mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
  }

  private mutating func text(_ count: Int) -> String {
    let scalars: [Unicode.Scalar] = [
      "a", "Z", "0", "\u{0}", "é", "\u{301}", "中", "\u{10FFFF}", "\"",
    ]
    var text = ""
    while text.utf8.count + 4 <= count, random.chance(85) {
      text.unicodeScalars.append(scalars[random.below(scalars.count)])
    }
    return text
  }

  private mutating func integer(_ range: ClosedRange<Int64>) -> DynamicValue {
    let edges = [range.lowerBound, range.upperBound, 0, 1, -1].filter { range.contains($0) }
    let pick =
      random.chance(50) ? edges[random.below(edges.count)] : Int64.random(in: range, using: &random)
    return .integer(pick)
  }

  private mutating func unsigned(_ largest: UInt64) -> DynamicValue {
    let edges = [0, 1, largest]
    let pick =
      random.chance(50) ? edges[random.below(3)] : UInt64.random(in: 0...largest, using: &random)
    return .unsigned(pick)
  }

  private mutating func value(_ type: TypeReference, depth: Int) -> DynamicValue? {
    switch type {
    case .bool: return .bool(random.chance(50))
    case .i8: return integer(-128...127)
    case .i16: return integer(-32768...32767)
    case .i32, .date: return integer(Int64(Int32.min)...Int64(Int32.max))
    case .i64, .timestamp, .duration: return integer(Int64.min...Int64.max)
    case .u8: return unsigned(0xFF)
    case .u16: return unsigned(0xFFFF)
    case .u32: return unsigned(0xFFFF_FFFF)
    case .u64: return unsigned(.max)
    case .f32:
      return .double(Double(Float(bitPattern: UInt32.random(in: 0...UInt32.max, using: &random))))
    case .f64:
      return .double(Double(bitPattern: UInt64.random(in: 0...UInt64.max, using: &random)))
    case .string(let max): return .string(text(min(max, random.chance(5) ? 300 : 12)))
    case .bytes(let max):
      return .bytes(bytes(random.below(min(max, random.chance(5) ? 300 : 9) + 1)))
    case .fixedBytes(let count): return .bytes(bytes(count))
    case .ascii(let count):
      return .string(String("P~!x0AZz".prefix(random.below(count + 1))))
    case .uuid, .id: return .bytes(bytes(16))
    case .partialDate:
      let all: [UInt64] = [0, 2002 << 16, 2002 << 16 | 2 << 8, 2000 << 16 | 2 << 8 | 29]
      return .unsigned(all[random.below(all.count)])
    case .enumeration(let name):
      return unsigned(schema.enumeration(named: name)?.width == 1 ? 0xFF : 0xFFFF)
    case .structure(let name):
      let fields = schema.structure(named: name)?.fields ?? []
      return .structure(fields.compactMap { value($0.type, depth: depth) })
    case .message(let name): return .message(make(name, depth: depth + 1))
    case .union(let name):
      guard let cases = schema.union(named: name)?.cases else { return nil }
      if random.chance(15) { return .unknownUnion(tag: 60_000, bytes(random.below(5))) }
      let item = cases[random.below(cases.count)]
      return .union(tag: item.tag, item.type.flatMap { value($0, depth: depth) })
    case .list(let element, let max):
      let count = random.below(min(max, 5) + 1)
      return .list((0..<count).compactMap { _ in value(element, depth: depth) })
    case .map(let key, let valueType, let max):
      var entries: [DynamicEntry] = []
      for _ in 0..<random.below(min(max, 5) + 1) {
        guard let key = value(key, depth: depth), !entries.contains(where: { $0.key == key }),
          let value = value(valueType, depth: depth)
        else { continue }
        entries.append(DynamicEntry(key: key, value: value))
      }
      return .map(entries)
    }
  }
}
