internal import RepatriationSchema
internal import SchemaModel
internal import Testing
internal import Wire

/// Generated codecs against the dynamic one, which shares no code with them.
struct DifferentialTests {
  struct Module: Sendable, CustomTestStringConvertible {
    let name: String
    let types: [any WireMessage.Type]
    let descriptor: [UInt8]
    var testDescription: String { name }
  }

  static let modules = [
    Module(
      name: "Fixtures", types: FixturesSchema.messageTypes, descriptor: FixturesSchema.descriptor),
    Module(
      name: "RepatriationSchema", types: RepatriationSchemaSchema.messageTypes,
      descriptor: RepatriationSchemaSchema.descriptor),
  ]

  /// What one reader makes of bytes.
  private enum Outcome: Equatable, CustomStringConvertible {
    case bytes([UInt8])
    case refused(String)

    var description: String {
      switch self {
      case .bytes(let bytes): "accepted, written back as \(bytes.count) bytes"
      case .refused(let reason): "refused: \(reason)"
      }
    }

    var isAccepted: Bool { if case .bytes = self { true } else { false } }
  }

  private func generated<M: WireMessage>(
    _ type: M.Type, _ bytes: [UInt8], strict: Bool = false
  ) -> Outcome {
    do throws(WireError) {
      let value = try M(
        encoded: bytes, options: WireDecodingOptions(refusesUnknown: strict))
      return .bytes(try value.encodedBytes())
    } catch {
      return .refused(error.description)
    }
  }

  private func dynamic(
    _ codec: DynamicCodec, _ name: QualifiedName, _ bytes: [UInt8]
  ) -> Outcome {
    do throws(DynamicError) {
      return .bytes(try codec.encode(try codec.decode(bytes, as: name)))
    } catch {
      return .refused(error.description)
    }
  }

  @Test(arguments: modules)
  func `random values have the same bytes in both, and come back`(_ module: Module) throws {
    let seed: UInt64 = 1_904
    let schema = try Schema(descriptor: module.descriptor)
    let codec = try DynamicCodec(schema)
    var random = RandomMessages(schema, seed: seed)
    for type in module.types {
      let name = try #require(QualifiedName(type.wireName))
      for round in 0..<60 {
        let comment: Comment = "\(name), seed \(seed), round \(round)"
        let bytes = try codec.encode(random.message(name))
        try #require(dynamic(codec, name, bytes) == .bytes(bytes), comment)
        try #require(generated(type, bytes) == .bytes(bytes), comment)
      }
    }
  }

  @Test(arguments: modules)
  func `mutated bytes are accepted by both or by none, and then have one encoding`(
    _ module: Module
  ) throws {
    let seed: UInt64 = 2_026
    let schema = try Schema(descriptor: module.descriptor)
    let codec = try DynamicCodec(schema)
    var strictCodec = codec
    strictCodec.refusesUnknown = true
    var random = RandomMessages(schema, seed: seed)
    var accepted = 0
    var refused = 0
    for type in module.types {
      let name = try #require(QualifiedName(type.wireName))
      for round in 0..<8 {
        let bytes = try codec.encode(random.message(name))
        guard bytes.count < 2000 else { continue }
        for step in 0..<60 {
          let mutated = mutate(bytes, &random)
          let comment: Comment = "\(name), seed \(seed), round \(round), step \(step): \(mutated)"
          let mine = generated(type, mutated)
          let other = dynamic(codec, name, mutated)
          try #require(mine.isAccepted == other.isAccepted, "\(mine) / \(other); \(comment)")
          if mine.isAccepted {
            accepted += 1
            try #require(mine == .bytes(mutated), comment)
            try #require(other == .bytes(mutated), comment)
            let strict = generated(type, mutated, strict: true)
            let otherStrict = dynamic(strictCodec, name, mutated)
            try #require(strict.isAccepted == otherStrict.isAccepted, comment)
          } else {
            refused += 1
          }
        }
      }
    }
    // Both kinds are met often, so that the test can fail.
    #expect(accepted > 100)
    #expect(refused > 1000)
  }

  private func mutate(_ bytes: [UInt8], _ random: inout RandomMessages) -> [UInt8] {
    var result = bytes
    for _ in 0..<(1 + random.below(2)) {
      let index = random.below(result.count)
      switch random.below(6) {
      case 0: result[index] ^= 1 << UInt8(random.below(8))
      case 1: result[index] = UInt8(random.below(256))
      case 2: result.removeLast(random.below(result.count))
      case 3: result.insert(UInt8(random.below(3)), at: index)
      case 4: result[index] = 0
      default: result[index] &+= 1
      }
      if result.isEmpty { result = [0] }
    }
    return result
  }

  @Test(arguments: modules)
  func `every truncation and every flipped bit of a value is read without a trap`(
    _ module: Module
  ) throws {
    let seed: UInt64 = 77
    let schema = try Schema(descriptor: module.descriptor)
    let codec = try DynamicCodec(schema)
    var random = RandomMessages(schema, seed: seed)
    for type in module.types {
      let name = try #require(QualifiedName(type.wireName))
      let bytes = try codec.encode(random.message(name))
      for count in 0..<min(bytes.count, 400) {
        // No proper prefix of an encoding is an encoding of the same message.
        let prefix = Array(bytes[..<count])
        if case .bytes(let again) = generated(type, prefix) { try #require(again == prefix) }
      }
      for index in 0..<min(bytes.count, 200) {
        for bit in 0..<8 {
          var flipped = bytes
          flipped[index] ^= 1 << UInt8(bit)
          if case .bytes(let again) = generated(type, flipped) { try #require(again == flipped) }
        }
      }
    }
  }

  @Test func `different bytes are different values`() throws {
    let seed: UInt64 = 5
    let schema = try Schema(descriptor: FixturesSchema.descriptor)
    let codec = try DynamicCodec(schema)
    var random = RandomMessages(schema, seed: seed)
    try distinct(Slots.self, codec, &random)
    try distinct(Optionals.self, codec, &random)
    try distinct(Node.self, codec, &random)
    try distinct(Old.self, codec, &random)
  }

  private func distinct<M: WireMessage>(
    _ type: M.Type, _ codec: DynamicCodec, _ random: inout RandomMessages
  ) throws {
    let name = try #require(QualifiedName(M.wireName))
    var seen: [M: [UInt8]] = [:]
    for _ in 0..<30 {
      let bytes = try codec.encode(random.message(name))
      for _ in 0..<200 {
        let mutated = mutate(bytes, &random)
        guard let value = try? M(encoded: mutated) else { continue }
        if let other = seen[value] { try #require(other == mutated) }
        seen[value] = mutated
      }
    }
    #expect(seen.count > 50)
  }
}
