internal import RepatriationSchema
internal import RepatriationViews
internal import SchemaModel
internal import Testing
internal import Wire
internal import WireViewComparison
internal import WireViews

/// Views against the decoder: the same bytes are refused, with the same error at the same place, and
/// what is read is the same.
struct ViewDifferentialTests {
  @Test func `random values read in place as they are decoded`() throws {
    let seed: UInt64 = 4_711
    let schema = try Schema(descriptor: FixturesSchema.descriptor)
    let codec = try DynamicCodec(schema)
    var random = RandomMessages(schema, seed: seed)
    for comparison in FixturesChecks.comparisons {
      let name = try #require(QualifiedName(comparison.wireName))
      for round in 0..<200 {
        let bytes = try codec.encode(random.message(name))
        let difference = bytes.withUnsafeBytes { comparison.difference($0) }
        try #require(difference == nil, "\(name), seed \(seed), round \(round)")
      }
    }
  }

  @Test func `mutated bytes are refused with the decoder's error, or read as it decodes them`()
    throws
  {
    let seed: UInt64 = 1_815
    let schema = try Schema(descriptor: FixturesSchema.descriptor)
    let codec = try DynamicCodec(schema)
    var random = RandomMessages(schema, seed: seed)
    var accepted = 0
    var refused: [WireError.Code: Int] = [:]
    var checksum: UInt64 = 0
    for comparison in FixturesChecks.comparisons {
      let name = try #require(QualifiedName(comparison.wireName))
      for round in 0..<40 {
        let bytes = try codec.encode(random.message(name))
        guard bytes.count < 2000 else { continue }
        for step in 0..<120 {
          let mutated = random.mutate(bytes)
          let comment: Comment = "\(name), seed \(seed), round \(round), step \(step): \(mutated)"
          for strict in [false, true] {
            let options = WireDecodingOptions(refusesUnknown: strict)
            let outcomes = mutated.withUnsafeBytes { comparison.outcomes($0, options) }
            try #require(outcomes.check == outcomes.decoder, comment)
            if case .refused(let code, _, _) = outcomes.check {
              refused[code, default: 0] += 1
            } else {
              accepted += 1
            }
          }
          let difference = mutated.withUnsafeBytes { comparison.difference($0) }
          try #require(difference == nil, comment)
          // Unchecked, whatever they are: nothing traps.
          checksum ^= mutated.withUnsafeBytes { comparison.walk($0) }.checksum
        }
      }
    }
    // All outcomes are met often, so that the test can fail.
    #expect(accepted > 2_000)
    #expect(refused[.malformed, default: 0] > 2_000)
    #expect(refused[.nonCanonical, default: 0] > 1_000)
    #expect(checksum != 0)
  }

  @Test func `our own messages are checked exactly as they are decoded`() throws {
    let seed: UInt64 = 90_210
    let schema = try Schema(descriptor: RepatriationSchemaSchema.descriptor)
    let codec = try DynamicCodec(schema)
    var random = RandomMessages(schema, seed: seed)
    var types: [String: any WireMessage.Type] = [:]
    for type in RepatriationSchemaSchema.messageTypes { types[type.wireName] = type }
    #expect(RepatriationViewsChecks.all.map(\.wireName) == types.keys.sorted())
    for check in RepatriationViewsChecks.all {
      let name = try #require(QualifiedName(check.wireName))
      let type = try #require(types[check.wireName])
      for round in 0..<10 {
        let bytes = try codec.encode(random.message(name))
        try #require(error(of: check, bytes) == nil, "\(name), seed \(seed), round \(round)")
        guard bytes.count < 2000 else { continue }
        for step in 0..<30 {
          let mutated = random.mutate(bytes)
          try #require(
            error(of: check, mutated) == error(of: type, mutated),
            "\(name), seed \(seed), round \(round), step \(step): \(mutated)")
        }
      }
    }
  }

  @Test func `random bytes are walked unchecked without a trap`() throws {
    let seed: UInt64 = 31_337
    var random = RandomMessages(try Schema(descriptor: FixturesSchema.descriptor), seed: seed)
    var opened = 0
    for round in 0..<400 {
      var bytes: [UInt8] = []
      for _ in 0..<random.below(80) {
        // Small numbers are plausible lengths and counts.
        bytes.append(UInt8(random.below(random.below(2) == 0 ? 8 : 256)))
      }
      // A head whose parts fill the rest, so that the way inside is open.
      if bytes.count > 8, random.below(4) > 0 {
        let slots = random.below(8)
        let fixed = random.below(min(bytes.count - 7, 40))
        bytes[0] = UInt8(fixed)
        bytes[1] = UInt8(slots)
        var left = bytes.count - 2 - fixed - slots
        for index in 0..<max(slots, 0) where left >= 0 && 2 + fixed + index < bytes.count {
          let length = index + 1 == slots ? left : random.below(left + 1)
          bytes[2 + fixed + index] = UInt8(length)
          left -= length
        }
      }
      for comparison in FixturesChecks.comparisons {
        let walker = bytes.withUnsafeBytes { comparison.walk($0) }
        if walker.valueCount > 0 { opened += 1 }
        let outcomes = bytes.withUnsafeBytes { comparison.outcomes($0, WireDecodingOptions()) }
        try #require(
          outcomes.check == outcomes.decoder,
          "\(comparison.wireName), seed \(seed), round \(round): \(bytes)")
      }
    }
    #expect(opened > 1_000)
  }

  @Test func `a view of other bytes does not match`() throws {
    let seed: UInt64 = 8
    let schema = try Schema(descriptor: FixturesSchema.descriptor)
    let codec = try DynamicCodec(schema)
    var random = RandomMessages(schema, seed: seed)
    let name = try #require(QualifiedName(Slots.wireName))
    var differ = 0
    for _ in 0..<200 {
      let first = try Slots(encoded: codec.encode(random.message(name)))
      let second = try Slots(encoded: codec.encode(random.message(name)))
      let bytes = try first.encodedBytes()
      let span = bytes.span
      let view = try SlotsView(checking: span.bytes)
      #expect(try view.matches(first))
      // Unknown and removed data is not read by views, and rarely all that differs.
      if try !view.matches(second) { differ += 1 }
    }
    #expect(differ > 150)
  }

  private func error(of check: WireCheck, _ bytes: [UInt8]) -> WireError? {
    bytes.withUnsafeBytes { raw in
      do throws(WireError) {
        try check.check(raw, WireDecodingOptions())
        return nil
      } catch {
        return error
      }
    }
  }

  private func error<M: WireMessage>(of type: M.Type, _ bytes: [UInt8]) -> WireError? {
    do throws(WireError) {
      _ = try M(encoded: bytes)
      return nil
    } catch {
      return error
    }
  }
}

extension RandomMessages {
  /// One to three edits of one byte, a length or the end.
  mutating func mutate(_ bytes: [UInt8]) -> [UInt8] {
    var result = bytes
    for _ in 0..<(1 + below(3)) {
      let index = below(result.count)
      switch below(8) {
      case 0: result[index] ^= 1 << UInt8(below(8))
      case 1: result[index] = UInt8(below(256))
      case 2: result.removeLast(below(min(result.count, 12)))
      case 3: result.insert(UInt8(below(3)), at: index)
      case 4: result[index] = 0
      case 5: result[index] = [0x80, 0xBF, 0xC0, 0xED, 0xF4, 0xFF][below(6)]
      case 6: result.remove(at: index)
      default: result[index] &+= 1
      }
      if result.isEmpty { result = [0] }
    }
    return result
  }
}
