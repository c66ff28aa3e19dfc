internal import SchemaModel
internal import Testing

/// Random schemas, random messages, damaged bytes. Every failure names its seed.
@Suite struct PropertyTests {
  private static let seeds: Range<UInt64> = 1..<401

  private struct Case {
    var seed: UInt64
    var codec: DynamicCodec
    var message: DynamicMessage
    var random: SplitMix
  }

  private static func make(_ seed: UInt64) throws -> Case {
    var generator = RandomSchema(random: SplitMix(seed: seed))
    let codec = try DynamicCodec(generator.make())
    var values = RandomMessage(codec: codec, random: generator.random)
    let message = values.make(RandomSchema.root)
    return Case(seed: seed, codec: codec, message: message, random: values.random)
  }

  /// Empty plain containers and nested defaults are not set by a decoder, so two encodings decide.
  @Test func `what is encoded decodes to the same bytes and the same message`() throws {
    for seed in Self.seeds {
      let item = try Self.make(seed)
      let bytes = try item.codec.encode(item.message)
      let decoded = try item.codec.decode(bytes, as: RandomSchema.root)
      #expect(try item.codec.encode(decoded) == bytes, "seed \(seed)")
      #expect(
        try item.codec.decode(item.codec.encode(decoded), as: RandomSchema.root) == decoded,
        "seed \(seed)")
      for field in item.codec.schema.message(named: RandomSchema.root)?.fields ?? []
      where !field.isRemoved {
        guard let value = item.message[field.ordinal], Self.isPlainScalar(field) else { continue }
        #expect(decoded[field.ordinal] == value, "seed \(seed), field \(field.ordinal)")
      }
      #expect(decoded.unknown == item.message.unknown, "seed \(seed)")
    }
  }

  private static func isPlainScalar(_ field: Field) -> Bool {
    switch field.type {
    case .message, .union, .list, .map: false
    default: true
    }
  }

  @Test func `JSON keeps every message`() throws {
    for seed in Self.seeds.prefix(100) {
      let item = try Self.make(seed)
      let bytes = try item.codec.encode(item.message)
      let decoded = try item.codec.decode(bytes, as: RandomSchema.root)
      let json = DynamicJSON(item.codec)
      for (pretty, defaults) in [(false, false), (true, true)] {
        let text = try json.encode(decoded, pretty: pretty, includeDefaults: defaults)
        let read = try json.decode(text, as: RandomSchema.root)
        #expect(read == decoded, "seed \(seed): \(text)")
      }
    }
  }

  @Test func `damaged bytes are refused, or are the one encoding of another message`() throws {
    var acceptedCount = 0
    var refusedCount = 0
    for seed in Self.seeds {
      var item = try Self.make(seed)
      let bytes = try item.codec.encode(item.message)
      for _ in 0..<20 {
        let damaged = Self.damage(bytes, &item.random)
        do throws(DynamicError) {
          let decoded = try item.codec.decode(damaged, as: RandomSchema.root)
          let again = try item.codec.encode(decoded)
          #expect(again == damaged, "seed \(seed): \(damaged)")
          acceptedCount += 1
        } catch {
          #expect(
            [.malformed, .nonCanonical, .limit].contains(error.code), "seed \(seed): \(error)")
          #expect((0...damaged.count).contains(error.offset ?? -1), "seed \(seed): \(error)")
          refusedCount += 1
        }
      }
    }
    #expect(acceptedCount > 200)
    #expect(refusedCount > 3000)
  }

  /// One to three edits: a byte changed, a bit flipped, bytes inserted, removed or repeated.
  private static func damage(_ bytes: [UInt8], _ random: inout SplitMix) -> [UInt8] {
    var result = bytes
    for _ in 0...random.below(3) {
      let place = random.below(result.count + 1)
      switch random.below(5) {
      case 0: result.insert(UInt8.random(in: 0...255, using: &random), at: place)
      case 1 where place < result.count: result.remove(at: place)
      case 2 where place < result.count: result[place] ^= 1 << UInt8(random.below(8))
      case 3 where place < result.count: result[place] = [0, 1, 0x7F, 0x80, 0xFF][random.below(5)]
      default: result.removeLast(min(random.below(4), result.count))
      }
    }
    return result
  }

  @Test func `random bytes never trap`() throws {
    var random = SplitMix(seed: 77)
    for seed in UInt64(1)...40 {
      let codec = try Self.make(seed).codec
      for _ in 0..<200 {
        let bytes = (0..<random.below(60)).map { _ in UInt8.random(in: 0...255, using: &random) }
        let message = try? codec.decode(bytes, as: RandomSchema.root)
        if let message { #expect(try codec.encode(message) == bytes, "seed 77: \(bytes)") }
      }
    }
  }

  /// Short messages that ask for much: counts and lengths at their largest.
  @Test func `memory is bounded by the limit, whatever the counts say`() throws {
    var schema = Schema()
    let name = QualifiedName(package: "t.v1", name: "M")
    schema.messages = [
      MessageDeclaration(
        name: name,
        fields: [Field(ordinal: 1, name: "all", type: .list(.message(name), max: 65_536))])
    ]
    let codec = try DynamicCodec(schema)
    func list(_ count: Int) -> [UInt8] {
      var slot: [UInt8] = [0xFF, 0x3F]
      slot += (0..<4).map { UInt8(truncatingIfNeeded: count >> ($0 * 8)) }
      slot += [UInt8](repeating: 2, count: count) + [UInt8](repeating: 0, count: 2 * count)
      return [0, 0x81] + (0..<4).map { UInt8(truncatingIfNeeded: slot.count >> ($0 * 8)) } + slot
    }
    let fits = try codec.decode(list(40_000), as: name)
    #expect(try codec.encode(fits) == list(40_000))
    var small = codec
    small.limits.memoryByteCount = 1 << 20
    #expect {
      try small.decode(list(40_000), as: name)
    } throws: { error in
      (error as? DynamicError)?.code == .limit
    }
  }
}
