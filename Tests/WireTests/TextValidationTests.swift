internal import Testing
internal import Wire

/// Our own check of UTF-8 against the standard library's.
struct TextValidationTests {
  private func read(_ bytes: [UInt8], max: Int = 1 << 20) -> Result<String, WireError> {
    bytes.withUnsafeBytes { raw in
      guard let base = raw.baseAddress else { return .success("") }
      var reader = WireReader(base, WireDecodingOptions())
      do throws(WireError) {
        return .success(try reader.text(base, raw.count, max: max))
      } catch {
        return .failure(error)
      }
    }
  }

  private func agree(_ bytes: [UInt8], _ comment: Comment? = nil) throws {
    let expected = String(validating: bytes, as: UTF8.self)
    switch read(bytes) {
    case .success(let text):
      let known = try #require(expected, comment)
      try #require(text.utf8.elementsEqual(known.utf8), comment)
      try #require(text == known, comment)
    case .failure(let error):
      try #require(error.code == .malformed, comment)
      try #require(expected == nil, comment)
    }
  }

  @Test func `every sequence of one and two bytes`() throws {
    for first in UInt8.min...UInt8.max {
      try agree([first])
      for second in UInt8.min...UInt8.max { try agree([first, second]) }
    }
  }

  @Test func `sequences of three and four bytes at every edge of a range`() throws {
    let leads: [UInt8] =
      [0x7F, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1]
      + [0xF3, 0xF4, 0xF5, 0xFF]
    let trails: [UInt8] = [0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF]
    for lead in leads {
      for second in trails {
        for third in trails {
          try agree([lead, second, third])
          for fourth in trails { try agree([lead, second, third, fourth]) }
        }
      }
    }
  }

  @Test func `random mixtures, at every alignment of the fast path`() throws {
    let seed: UInt64 = 4
    var random = SplitMix(seed: seed)
    let parts: [[UInt8]] = [
      Array("a".utf8), Array("Sok Dara".utf8), Array("ដា".utf8), Array("é".utf8), Array("😀".utf8),
      Array("abcdefgh".utf8), [0x80], [0xC3], [0xED, 0xA0, 0x80], [0],
    ]
    for _ in 0..<20_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0..<8, using: &random) {
        bytes += parts.randomElement(using: &random) ?? []
      }
      try agree(bytes, "seed \(seed)")
    }
  }

  @Test func `a text over its maximum is a limit, at n - 1, n and n + 1`() throws {
    #expect((try? read([UInt8](repeating: 65, count: 9), max: 10).get()) != nil)
    #expect((try? read([UInt8](repeating: 65, count: 10), max: 10).get()) != nil)
    #expect(throws: WireError.self) { try read([UInt8](repeating: 65, count: 11), max: 10).get() }
  }
}
