internal import Testing
internal import Wire

struct IdentifierTests {
  @Test func `a uuid reads and writes its text form`() throws {
    let text = "0193d5c4-7a1e-7f00-8abc-0123456789ab"
    let uuid = try #require(WireUUID(text))
    #expect(uuid.description == text)
    #expect(uuid.high == 0x0193_D5C4_7A1E_7F00)
    #expect(uuid.low == 0x8ABC_0123_4567_89AB)
    #expect(WireUUID(text.uppercased()) == uuid)
    #expect(WireUUID(bytes: uuid.bytes) == uuid)
  }

  @Test(arguments: [
    "", "0193d5c47a1e7f008abc0123456789ab", "0193d5c4-7a1e-7f00-8abc-0123456789a",
    "0193d5c4-7a1e-7f00-8abc-0123456789abc", "0193d5c4-7a1e-7f00-8abc-0123456789ag",
    "0193d5c4_7a1e-7f00-8abc-0123456789ab", "{193d5c4-7a1e-7f00-8abc-0123456789ab}",
  ])
  func `another text is no uuid`(_ text: String) {
    #expect(WireUUID(text) == nil)
  }

  @Test func `a uuid takes exactly 16 bytes`() {
    for count in [0, 15, 17] {
      #expect(WireUUID(bytes: [UInt8](repeating: 1, count: count)) == nil)
    }
  }

  @Test func `uuids sort by bytes and ids keep their kind`() throws {
    let small = WireUUID(high: 1, low: .max)
    let large = WireUUID(high: 0x8000_0000_0000_0000, low: 0)
    #expect(small < large)
    #expect(ID<Int>(small) < ID<Int>(large))
    #expect(ID<Int>(large.description)?.uuid == large)
    #expect(ID<Int>().isNil)
  }

  @Test func `version 7 carries the time first and sets version and variant`() {
    var random = SplitMix(seed: 7)
    let early = WireUUID.version7(milliseconds: 0x0193_D5C4_7A1E, random: &random)
    let late = WireUUID.version7(milliseconds: 0x0193_D5C4_7A1F, random: &random)
    #expect(early.high >> 16 == 0x0193_D5C4_7A1E)
    #expect(early.high >> 12 & 0xF == 7)
    #expect(early.low >> 62 == 2)
    #expect(early < late)
    let other = WireUUID.version4(random: &random)
    #expect(other.high >> 12 & 0xF == 4)
    #expect(other.low >> 62 == 2)
  }
}

/// A small generator of random numbers for tests.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
