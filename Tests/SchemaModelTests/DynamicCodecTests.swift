internal import SchemaModel
internal import Testing

/// What only shows when values are built in memory: refusals of the encoder, equality, limits.
@Suite struct DynamicCodecTests {
  private static let name = QualifiedName(package: "t.v1", name: "M")
  private static let union = QualifiedName(package: "t.v1", name: "U")

  private static func codec(_ types: [TypeReference]) throws -> DynamicCodec {
    var schema = Schema()
    schema.unions = [
      UnionDeclaration(
        name: union,
        cases: [
          UnionCase(tag: 1, name: "none", type: nil), UnionCase(tag: 2, name: "number", type: .u8),
        ])
    ]
    schema.messages = [
      MessageDeclaration(
        name: name,
        fields: types.enumerated().map {
          Field(ordinal: $0 + 1, name: "f\($0)", type: $1)
        })
    ]
    return try DynamicCodec(schema)
  }

  @Test(arguments: [
    (TypeReference.bool, DynamicValue.unsigned(1)), (.i8, .integer(128)), (.i8, .unsigned(1)),
    (.u8, .unsigned(256)), (.u16, .unsigned(65_536)), (.u32, .integer(1)),
    (.u32, .unsigned(1 << 32)), (.i32, .integer(1 << 31)), (.f32, .double(0.1)),
    (.partialDate, .unsigned(10 << 8)), (.ascii(count: 2), .string("abc")),
    (.ascii(count: 2), .string("é")), (.uuid, .bytes([1])),
    (.fixedBytes(count: 2), .bytes([1, 2, 3])), (.string(max: 2), .bytes([])),
    (.list(.u8, max: 2), .list([.bool(true)])), (.union(union), .union(tag: 3, nil)),
    (.union(union), .union(tag: 1, .unsigned(1))), (.union(union), .union(tag: 2, nil)),
    (.union(union), .unknownUnion(tag: 2, [])), (.union(union), .unknownUnion(tag: 0, [])),
    (
      .map(key: .u8, value: .u8, max: 4),
      .map([
        DynamicEntry(key: .unsigned(1), value: .unsigned(1)),
        DynamicEntry(key: .unsigned(1), value: .unsigned(2)),
      ])
    ),
  ])
  func `a value of another type is refused`(type: TypeReference, value: DynamicValue) throws {
    let codec = try Self.codec([type])
    #expect {
      try codec.encode(DynamicMessage(Self.name, [1: value]))
    } throws: { error in
      (error as? DynamicError)?.code == .invalidValue
    }
  }

  @Test(arguments: [
    (TypeReference.string(max: 2), DynamicValue.string("abc")),
    (.bytes(max: 2), .bytes([1, 2, 3])),
    (.list(.u8, max: 1), .list([.unsigned(1), .unsigned(2)])),
  ])
  func `a value over its maximum is refused`(type: TypeReference, value: DynamicValue) throws {
    let codec = try Self.codec([type])
    #expect {
      try codec.encode(DynamicMessage(Self.name, [1: value]))
    } throws: { error in
      (error as? DynamicError)?.code == .limit
    }
  }

  @Test func `entries are sorted when they are written`() throws {
    let codec = try Self.codec([.map(key: .i8, value: .u8, max: 4)])
    let entries = [3, -1, 0].map { DynamicEntry(key: .integer($0), value: .unsigned(1)) }
    let bytes = try codec.encode(DynamicMessage(Self.name, [1: .map(entries)]))
    guard case .map(let read) = try codec.decode(bytes, as: Self.name)[1] else {
      Issue.record("no map")
      return
    }
    #expect(read.map(\.key) == [.integer(-1), .integer(0), .integer(3)])
  }

  @Test func `floats that are equal have equal bytes`() throws {
    let codec = try Self.codec([.f64])
    let quiet = Double(bitPattern: 0xFFF8_0000_0000_0001)
    #expect(DynamicValue.double(quiet) == .double(.nan))
    #expect(DynamicValue.double(-0.0) == .double(0))
    #expect(
      try codec.encode(DynamicMessage(Self.name, [1: .double(quiet)]))
        == codec.encode(DynamicMessage(Self.name, [1: .double(.nan)])))
    #expect(try codec.encode(DynamicMessage(Self.name, [1: .double(-0.0)])) == [0, 0])
  }

  @Test func `texts of different bytes differ, whatever Unicode says`() {
    #expect("é" == "e\u{301}")
    #expect(DynamicValue.string("é") != .string("e\u{301}"))
    #expect(Set([DynamicValue.string("é"), .string("e\u{301}")]).count == 2)
  }

  @Test func `fields are set, replaced and removed in any order`() {
    var message = DynamicMessage(Self.name)
    for ordinal in [5, 1, 3, 9, 2] { message[ordinal] = .unsigned(UInt64(ordinal)) }
    message[3] = nil
    message[4] = nil
    message[9] = .unsigned(90)
    #expect(message.fields.map(\.ordinal) == [1, 2, 5, 9])
    #expect(message[9] == .unsigned(90))
    #expect(message[3] == nil)
  }

  @Test func `a type that the schema does not declare is refused`() throws {
    let codec = try Self.codec([])
    let other = QualifiedName(package: "t.v1", name: "Other")
    #expect(throws: DynamicError.self) { try codec.decode([0, 0], as: other) }
    #expect(throws: DynamicError.self) { try codec.encode(DynamicMessage(other)) }
  }

  @Test func `a value under an ordinal without a field is refused`() throws {
    let codec = try Self.codec([.u8])
    for ordinal in [0, 2, -1] {
      #expect(throws: DynamicError.self) {
        try codec.encode(DynamicMessage(Self.name, [ordinal: .unsigned(1)]))
      }
    }
    var message = DynamicMessage(Self.name)
    message[removed: 1] = .unsigned(1)
    #expect(throws: DynamicError.self) { try codec.encode(message) }
  }

  @Test func `unknown data that no decoder makes is refused`() throws {
    let codec = try Self.codec([.bool, .u8])
    var unknowns: [DynamicUnknown] = []
    for bits in [
      DynamicUnknown.Bits(byteOffset: 0, value: 1), .init(byteOffset: 0, value: 0),
      .init(byteOffset: 1, value: 2), .init(byteOffset: 7, value: 2),
    ] {
      var unknown = DynamicUnknown()
      unknown.bits = [bits]
      unknowns.append(unknown)
    }
    var zeros = DynamicUnknown()
    zeros.fixed = [0, 0]
    var empty = DynamicUnknown()
    empty.slots = [[1], []]
    for unknown in unknowns + [zeros, empty] {
      var message = DynamicMessage(Self.name)
      message.unknown = unknown
      #expect(throws: DynamicError.self) { try codec.encode(message) }
    }
  }

  @Test func `the encoder keeps the limits that a decoder checks`() throws {
    var codec = try Self.codec([.list(.u8, max: 10), .list(.u8, max: 10)])
    codec.limits.elementCount = 6
    func message(_ count: Int) -> DynamicMessage {
      let list = DynamicValue.list(Array(repeating: .unsigned(1), count: count))
      return DynamicMessage(Self.name, [1: list, 2: list])
    }
    #expect(try codec.encode(message(3)).count == 10)
    #expect(throws: DynamicError.self) { try codec.encode(message(4)) }
  }
}
