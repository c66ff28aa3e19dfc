internal import SchemaCompiler
internal import SchemaModel
internal import Testing

@Suite struct FuzzTests {
  /// SplitMix64, so that a seed replays a failure.
  struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  /// Compiles and checks what holds for any input.
  private func check(_ sources: [SourceFile], seed: UInt64) {
    let start = ContinuousClock.now
    let result = SchemaCompiler.compile(sources: sources)
    let duration = ContinuousClock.now - start
    #expect(duration < .seconds(20), "slow input, seed \(seed)")
    #expect(
      result.hasErrors == result.diagnostics.contains { $0.severity == .error }, "seed \(seed)")
    #expect(
      result.diagnostics.count <= 2 * CompilerLimits.diagnostics + 1, "too many, seed \(seed)")
    let names = Set(sources.map(\.name))
    for diagnostic in result.diagnostics {
      #expect(names.contains(diagnostic.location.file), "seed \(seed)")
      #expect(diagnostic.location.line > 0 && diagnostic.location.column > 0, "seed \(seed)")
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `random bytes are refused and never trap`(seed: UInt64) {
    var random = Generator(state: seed)
    for _ in 0..<25 {
      let count = Int.random(in: 0...2000, using: &random)
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
      check([SourceFile(name: "random", bytes: bytes)], seed: seed)
    }
  }

  /// What the lexer knows, glued together without sense.
  private static let words = [
    "package", "import", "message", "struct", "enum", "union", "service", "removed", "stream",
    "throws", "max", "a.v1", "A", "B", "name", "u8", "string", "list", "map", "id", "ascii",
    "bytes",
    "date", "0", "1", "2", "3", "4294967296", "18446744073709551615", "2.5", "{", "}", "(", ")",
    "<",
    ">", "[", "]", ":", ";", ",", ".", "=", "?", "@", "-", "->", "\"x\"", "\"", "\n", "\n", "///",
    "//", "@pii", "@require", "true", "unset", "\t", "\u{FEFF}", "é",
  ]

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `words in any order never trap`(seed: UInt64) {
    var random = Generator(state: seed)
    for _ in 0..<25 {
      var text = Bool.random(using: &random) ? "package a.v1\n" : ""
      for _ in 0..<Int.random(in: 0...300, using: &random) {
        text += Self.words[Int.random(in: 0..<Self.words.count, using: &random)]
        if Int.random(in: 0...3, using: &random) > 0 { text += " " }
      }
      check([SourceFile(name: "words", text: text)], seed: seed)
    }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `a schema with a few changed bytes never traps`(seed: UInt64) {
    var random = Generator(state: seed)
    let originals = Fixture.all.map(\.sourceFiles) + [[GoldenModelTests.person]]
    for _ in 0..<25 {
      var sources = originals[Int.random(in: 0..<originals.count, using: &random)]
      let index = Int.random(in: 0..<sources.count, using: &random)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        Self.mutate(&sources[index].bytes, &random)
      }
      check(sources, seed: seed)
    }
  }

  private static func mutate(_ bytes: inout [UInt8], _ random: inout Generator) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0...4, using: &random) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes.remove(at: place)
    case 2: bytes.insert(UInt8.random(in: 32...126, using: &random), at: place)
    case 3: bytes.removeSubrange(place..<min(bytes.count, place + 20))
    default:
      let part = bytes[place..<min(bytes.count, place + 40)]
      bytes.insert(contentsOf: part, at: Int.random(in: 0...bytes.count, using: &random))
    }
  }

  @Test func `every beginning of a schema is handled`() {
    let bytes = GoldenModelTests.person.bytes
    for count in 0..<bytes.count {
      check([SourceFile(name: "cut", bytes: Array(bytes[..<count]))], seed: UInt64(count))
    }
  }
}
