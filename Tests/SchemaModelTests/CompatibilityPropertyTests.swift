internal import SchemaModel
internal import Testing

/// The check at connect against the codec: what the check lets through, the reader must be able to
/// read and to write again, byte for byte.
@Suite struct CompatibilityPropertyTests {
  private static let service = QualifiedName(package: "random.v1", name: "Service")

  /// One step of evolution, good or bad.
  private static func change(_ schema: inout Schema, _ random: inout SplitMix) {
    let types: [TypeReference] = [
      .bool, .u8, .i32, .u64, .uuid, .date, .string(max: 300), .bytes(max: 9),
      .list(.u16, max: 40), .message(RandomSchema.root), .ascii(count: 3),
    ]
    let type = types[random.below(types.count)]
    switch random.below(10) {
    case 0: schema.enums[random.below(2)].width = 1 + random.below(2)
    case 1: schema.enums[0].cases.append(EnumCase(name: "more", value: 77))
    case 2: schema.unions[0].cases.append(UnionCase(tag: 40, name: "more", type: type))
    case 3: schema.unions[0].cases[random.below(5)].type = type
    case 4: schema.structs[random.below(2)].fields[0].type = .u16
    default: changeFields(&schema.messages[random.below(schema.messages.count)], type, &random)
    }
  }

  private static func changeFields(
    _ message: inout MessageDeclaration, _ type: TypeReference, _ random: inout SplitMix
  ) {
    let count = message.fields.count
    if count == 0 || random.chance(30) {
      var field = Field(ordinal: count + 1, name: "f\(count + 1)", type: type)
      field.isOptional = random.chance(60)
      message.fields.append(field)
      return
    }
    let place = random.below(count)
    switch random.below(8) {
    case 0: message.fields.removeLast()
    case 1, 2: message.fields[place].isRemoved.toggle()
    case 3: message.fields[place].type = type
    case 4: message.fields[place].isOptional.toggle()
    case 5:
      let change = random.chance(50) ? 1 : -1
      switch message.fields[place].type {
      case .string(let max): message.fields[place].type = .string(max: max + change)
      case .bytes(let max): message.fields[place].type = .bytes(max: max + change)
      case .list(let element, let max):
        message.fields[place].type = .list(element, max: max + change)
      case .map(let key, let value, let max):
        message.fields[place].type = .map(key: key, value: value, max: max + change)
      default: message.fields[place].defaultValue = nil
      }
    case 6:
      let other = random.below(count)
      message.fields.swapAt(place, other)
      message.fields[place].ordinal = place + 1
      message.fields[other].ordinal = other + 1
    default: message.fields[place].name += "New"
    }
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `what the check lets through is read without loss`(part: UInt64) throws {
    var compatibleCount = 0
    var refusedCount = 0
    for seed in (part * 250 + 1)...(part * 250 + 250) {
      var generator = RandomSchema(random: SplitMix(seed: seed))
      var writer = generator.make()
      var service = ServiceDeclaration(name: Self.service, methods: [])
      service.methods = [
        Method(
          ordinal: 1, name: "call", request: RandomSchema.root, response: RandomSchema.root,
          kind: .unary)
      ]
      writer.services = [service]
      var reader = writer
      var random = generator.random
      for _ in 0...random.below(3) { Self.change(&reader, &random) }
      if random.chance(50) { (writer, reader) = (reader, writer) }
      // Not every change leaves a schema.
      guard let writerCodec = try? DynamicCodec(writer), let readerCodec = try? DynamicCodec(reader)
      else { continue }
      let verdict = Schema.compatibility(
        writer: writer, reader: reader, service: Self.service, carrying: .replies)
      guard verdict.isCompatible else {
        refusedCount += 1
        continue
      }
      compatibleCount += 1
      var strict = writerCodec
      strict.refusesUnknown = true
      var values = RandomMessage(codec: writerCodec, random: random)
      for _ in 0..<20 {
        let bytes = try writerCodec.encode(values.make(RandomSchema.root))
        // What the writer itself does not know may be anything to the reader.
        guard (try? strict.decode(bytes, as: RandomSchema.root)) != nil else { continue }
        do throws(DynamicError) {
          let read = try readerCodec.decode(bytes, as: RandomSchema.root)
          #expect(try readerCodec.encode(read) == bytes, "seed \(seed): \(bytes)")
        } catch {
          Issue.record("seed \(seed): \(error): \(bytes)")
        }
      }
    }
    #expect(compatibleCount > 40 && refusedCount > 40, "\(compatibleCount), \(refusedCount)")
  }
}
