internal import Testing
internal import Wire

struct EqualityTests {
  @Test func `texts are equal by bytes and not by Swift's normalisation`() {
    #expect("é" == "e\u{301}")
    #expect(!String.wireEquals("é", "e\u{301}"))
    #expect(String.wireEquals("é", "é"))
    #expect(!String.wireEquals("abc", "abd"))
    #expect(![String].wireEquals(["é"], ["e\u{301}"]))
    #expect(!Optional<String>.wireEquals(nil, ""))
    #expect(hash("é") != hash("e\u{301}"))
    #expect(hash("é") == hash("é"))
  }

  @Test func `there is one NaN and one zero`() {
    let other = Double(bitPattern: 0xFFF8_0000_0000_0001)
    #expect(Double.wireEquals(.nan, other))
    #expect(hash(Double.nan) == hash(other))
    #expect(other.wireBits == 0x7FF8_0000_0000_0000)
    #expect(Double.wireEquals(0, -0.0))
    #expect((-0.0 as Double).wireBits == 0)
    #expect(Float.signalingNaN.wireBits == 0x7FC0_0000)
    #expect((-0.0 as Float).wireBits == 0)
    #expect(!Float.wireEquals(1, 2))
    #expect((1.5 as Float).wireBits == (1.5 as Float).bitPattern)
  }

  private func hash(_ value: some WireValue) -> Int {
    var hasher = Hasher()
    value.wireHash(into: &hasher)
    return hasher.finalize()
  }

  @Test func `a map keeps two keys that a dictionary would merge, and sorts by bytes`() {
    let map: WireMap<String, UInt8> = ["é": 1, "e\u{301}": 2, "z": 3, "": 4]
    #expect(map.count == 4)
    #expect(map.keys.map { Array($0.utf8) } == [[], [0x65, 0xCC, 0x81], [0x7A], [0xC3, 0xA9]])
    #expect(map["é"] == 1)
    #expect(map["e\u{301}"] == 2)
    #expect(map["y"] == nil)
  }

  @Test func `a map sets, replaces and removes`() {
    var map = WireMap<Int16, String>([(3, "c"), (-1, "a"), (2, "b"), (3, "d")])
    #expect(map.keys == [-1, 2, 3])
    #expect(map.values == ["a", "b", "d"])
    map[2] = nil
    map[2] = nil
    map[0] = "n"
    #expect(map.keys == [-1, 0, 3])
    #expect(map == WireMap([(0, "n"), (3, "d"), (-1, "a")]))
    #expect(map.hashValue == WireMap<Int16, String>([(0, "n"), (3, "d"), (-1, "a")]).hashValue)
    #expect(map != WireMap([(0, "n"), (3, "d")]))
  }

  @Test func `bool keys are ordered`() {
    let map: WireMap<Bool, UInt8> = [true: 1, false: 2]
    #expect(map.keys == [false, true])
  }
}
