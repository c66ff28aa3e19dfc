internal import SchemaModel
internal import Testing

/// Places that the golden vectors do not show, above all that appending moves nothing.
@Suite struct LayoutTests {
  private static let name = QualifiedName(package: "t.v1", name: "M")

  private static func layout(_ types: [(TypeReference, isOptional: Bool)]) -> MessageLayout {
    let fields = types.enumerated().map { index, item in
      var field = Field(ordinal: index + 1, name: "f\(index)", type: item.0)
      field.isOptional = item.isOptional
      return field
    }
    return MessageLayout(fields: fields, sizes: StructSizes(Schema()))
  }

  @Test func `an empty message has no block and no slots`() {
    let layout = Self.layout([])
    #expect(layout.fixedLength == 0)
    #expect(layout.slotCount == 0)
    #expect(layout.placements.isEmpty)
  }

  @Test func `a bit-byte stands before the value of the field that needs it`() {
    let layout = Self.layout([(.u16, false), (.u32, true), (.bool, false), (.u8, false)])
    #expect(
      layout.fields.map(\.place) == [
        .fixed(offset: 0, size: 2), .fixed(offset: 3, size: 4),
        .bit(MessageLayout.Bit(byteOffset: 2, mask: 2)), .fixed(offset: 7, size: 1),
      ])
    #expect(layout.fields[1].presence == MessageLayout.Bit(byteOffset: 2, mask: 1))
    #expect(layout.placements.map(\.offset) == [0, 2, 3, 7])
    #expect(layout.placements[1].content == .bits(owned: 3))
    #expect(layout.fixedLength == 8)
  }

  @Test func `the ninth bit opens a second bit-byte`() {
    let layout = Self.layout(Array(repeating: (.bool, true), count: 4) + [(.bool, false)])
    #expect(layout.fields[3].presence == MessageLayout.Bit(byteOffset: 0, mask: 0x40))
    #expect(layout.fields[3].place == .bit(MessageLayout.Bit(byteOffset: 0, mask: 0x80)))
    #expect(layout.fields[4].place == .bit(MessageLayout.Bit(byteOffset: 1, mask: 1)))
    #expect(layout.fixedLength == 2)
  }

  @Test(arguments: [
    (TypeReference.fixedBytes(count: 8), true, true), (.fixedBytes(count: 9), false, false),
    (.uuid, false, false), (.string(max: 1), true, false), (.bytes(max: 1), true, false),
    (.list(.u8, max: 1), true, false), (.map(key: .u8, value: .u8, max: 1), true, false),
    (.message(QualifiedName(package: "t.v1", name: "M")), false, false),
    (.timestamp, true, true),
  ])
  func `an optional has a presence bit and a place by its type`(
    type: TypeReference, hasPresence: Bool, isInline: Bool
  ) {
    let field = Self.layout([(type, true)]).fields[0]
    #expect((field.presence != nil) == hasPresence)
    if isInline {
      #expect(field.place == .fixed(offset: 1, size: 8))
    } else {
      #expect(field.place == .slot(0))
    }
  }

  @Test func `appending a field moves nothing`() {
    var random = SplitMix(seed: 11)
    for _ in 0..<300 {
      var generator = RandomSchema(random: random)
      let schema = generator.make()
      random = generator.random
      let sizes = StructSizes(schema)
      for message in schema.messages {
        let whole = MessageLayout(of: message, sizes: sizes)
        for count in message.fields.indices {
          let part = MessageLayout(fields: Array(message.fields.prefix(count)), sizes: sizes)
          #expect(part.fields == Array(whole.fields.prefix(count)))
        }
        // The units cover the block without gaps.
        var end = 0
        for unit in whole.placements {
          #expect(unit.offset == end)
          end = unit.end
        }
        #expect(end == whole.fixedLength)
      }
    }
  }

  @Test func `structs have the sum of their members`() {
    var schema = Schema()
    let inner = QualifiedName(package: "t.v1", name: "Inner")
    let outer = QualifiedName(package: "t.v1", name: "Outer")
    schema.structs = [
      StructDeclaration(
        name: outer,
        fields: [
          Field(ordinal: 1, name: "a", type: .structure(inner)),
          Field(ordinal: 2, name: "b", type: .bool),
        ]),
      StructDeclaration(name: inner, fields: [Field(ordinal: 1, name: "a", type: .u16)]),
    ]
    #expect(schema.fixedSize(of: .structure(inner)) == 2)
    #expect(schema.fixedSize(of: .structure(outer)) == 3)
    #expect(schema.fixedSize(of: .string(max: 4)) == nil)
    #expect(schema.fixedSize(of: .structure(QualifiedName(package: "t.v1", name: "None"))) == nil)
  }

  @Test func `a struct that contains itself has no size`() {
    var schema = Schema()
    let a = QualifiedName(package: "t.v1", name: "A")
    let b = QualifiedName(package: "t.v1", name: "B")
    schema.structs = [
      StructDeclaration(name: a, fields: [Field(ordinal: 1, name: "b", type: .structure(b))]),
      StructDeclaration(name: b, fields: [Field(ordinal: 1, name: "a", type: .structure(a))]),
    ]
    #expect(schema.fixedSize(of: .structure(a)) == nil)
  }

  @Test(arguments: [(32, true), (33, false)])
  func `structs nest to a limit`(depth: Int, isMeasured: Bool) {
    var schema = Schema()
    func name(_ level: Int) -> QualifiedName { QualifiedName(package: "t.v1", name: "S\(level)") }
    for level in 1...depth {
      let type = level == depth ? TypeReference.u8 : .structure(name(level + 1))
      schema.structs.append(
        StructDeclaration(name: name(level), fields: [Field(ordinal: 1, name: "a", type: type)]))
    }
    #expect((schema.fixedSize(of: .structure(name(1))) != nil) == isMeasured)
  }

  @Test func `what nests too deep does not depend on the order of declarations`() {
    func name(_ level: Int) -> QualifiedName { QualifiedName(package: "t.v1", name: "S\(level)") }
    // S1 is 40 deep, S9 is 32 deep, S40 is one deep.
    let outermostFirst = (1...40).map { level in
      let type = level == 40 ? TypeReference.u8 : .structure(name(level + 1))
      return StructDeclaration(
        name: name(level), fields: [Field(ordinal: 1, name: "a", type: type)])
    }
    let seed = UInt64.random(in: 0 ... .max)
    var state = seed
    let shuffled = outermostFirst.map { declaration in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state, declaration)
    }.sorted { $0.0 < $1.0 }.map(\.1)
    for order in [outermostFirst, outermostFirst.reversed(), shuffled] {
      var schema = Schema()
      schema.structs = order
      let sizes = StructSizes(schema)
      for level in 1...40 {
        let size = sizes.fixedSize(of: .structure(name(level)))
        #expect(size == (level >= 9 ? 1 : nil), "S\(level), seed \(seed)")
      }
    }
  }
}
