internal import Testing
internal import Wire

/// Bytes worked out by hand from the rules: the head, the fixed block, bits, slots.
struct GoldenShapeTests {
  // Pair: fixed 1 = number; slots 1 = text.

  @Test func `R1 R6 the default message is two zero bytes`() throws {
    try expect(Pair(), hex("00 00"))
    try expect(Empty(), hex("00 00"))
    try expect(Optionals(), hex("00 00"))
    try expect(Defaults(), hex("00 00"))
    try expect(ManySlots(), hex("00 00"))
  }

  @Test func `R1 the head packs the fixed length lowest, then slots, then width`() throws {
    try expect(Pair(number: 7), hex("01 00 07"))
    try expect(Pair(text: "hi"), hex("00 01 02 68 69"))
    try expect(Pair(number: 7, text: "hi"), hex("01 01 07 02 68 69"))
    let long = String(repeating: "x", count: 256)
    try expect(Pair(text: long), hex("00 41 00 01") + Array(long.utf8))
    let short = String(repeating: "x", count: 255)
    try expect(Pair(number: 1, text: short), hex("01 01 01 FF") + Array(short.utf8))
  }

  @Test func `R1 what cannot be a message is malformed`() {
    refuse(Pair.self, [], .malformed)
    refuse(Pair.self, hex("00"), .malformed)
    refuse(Pair.self, hex("00 C1 00 00 00 00 61"), .malformed)
    refuse(Pair.self, hex("01 00"), .malformed)
    refuse(Pair.self, hex("00 00 00"), .malformed)
    refuse(Pair.self, hex("00 01 03 68 69"), .malformed)
    refuse(Pair.self, hex("00 01 01 68 69"), .malformed)
    refuse(Pair.self, hex("01 01 07 03 68 69"), .malformed)
    refuse(Pair.self, hex("00 81 02 00 00 00"), .malformed)
    // Lengths whose 32-bit sum would wrap around to the right remainder.
    refuse(Pair.self, hex("00 82 FF FF FF FF 03 00 00 00 61 61"), .malformed)
  }

  @Test func `the smallest width is the only one`() {
    refuse(Pair.self, hex("00 41 02 00 68 69"), .nonCanonical)
    refuse(Pair.self, hex("00 81 02 00 00 00 68 69"), .nonCanonical)
    refuse(Pair.self, hex("00 40"), .nonCanonical)
  }

  // Bits: byte 0 = a, b's presence, c…h; byte 1 = b; byte 2 = i, k's presence, k; 3 = j.

  @Test func `R2 bits fill the newest bit-byte and a new one stands before its field`() throws {
    try expect(Bits(a: true), hex("01 00 01"))
    try expect(Bits(h: true), hex("01 00 80"))
    try expect(Bits(i: true), hex("03 00 00 00 01"))
    try expect(Bits(j: 258), hex("05 00 00 00 00 02 01"))
    try expect(
      Bits(
        a: true, b: 9, c: true, d: true, e: true, f: true, g: true, h: true, i: true, j: 1, k: true),
      hex("05 00 FF 09 07 01 00"))
  }

  @Test func `R2 an optional bool takes two bits, presence first`() throws {
    try expect(Bits(k: false), hex("03 00 00 00 02"))
    try expect(Bits(k: true), hex("03 00 00 00 06"))
    refuse(Bits.self, hex("03 00 00 00 04"), .nonCanonical)
  }

  @Test func `R3 a present zero loses its bytes and keeps its bit`() throws {
    try expect(Bits(b: 0), hex("01 00 02"))
    try expect(Bits(b: 5), hex("02 00 02 05"))
  }

  @Test func `R3 the block ends with a unit that is not zero`() {
    refuse(Pair.self, hex("01 00 00"), .nonCanonical)
    refuse(Pair.self, hex("01 01 00 02 68 69"), .nonCanonical)
    refuse(Bits.self, hex("03 00 01 00 00"), .nonCanonical)
    refuse(Bits.self, hex("05 00 01 00 00 00 00"), .nonCanonical)
    // A value of 16 bytes whose last byte alone is zero is not trimmed.
    #expect(throws: Never.self) {
      try Plain(encoded: hex("3B 00") + zeros(43) + [1] + zeros(15))
    }
  }

  @Test func `R3 the block does not end inside a value`() {
    refuse(Bits.self, hex("04 00 00 00 01 01"), .malformed)
    refuse(Plain.self, hex("03 00 01 01 05"), .malformed)
  }

  @Test func `R3 bytes beyond the known block are kept and are not all zero`() throws {
    try keep(Bits.self, hex("06 00 00 00 00 00 00 09"))
    try keep(Bits.self, hex("08 00 00 00 00 00 00 09 00 00"))
    refuse(Bits.self, hex("06 00 01 00 00 00 00 00"), .nonCanonical)
    #expect(try Bits(encoded: hex("06 00 00 00 00 00 00 09")).unknownFields?.fixed == [9])
  }

  @Test func `R4 an extended head stands for 255 fixed bytes or 63 slots, and only then`() throws {
    try expect(LongBlock(third: 1), hex("FF 3F FF 00 00 00") + zeros(254) + [1])
    try expect(
      LongBlock(third: 1, text: "a"), hex("FF 3F FF 00 01 00") + zeros(254) + hex("01 01 61"))
    try expect(LongBlock(text: "a"), hex("00 01 01 61"))
    let second = try #require(FixedBytes<54>([UInt8](repeating: 1, count: 54)))
    try expect(LongBlock(second: second), hex("FE 00") + zeros(200) + second.bytes)
    try expect(ManySlots(s63: "x"), hex("FF 3F 00 00 3F 00") + zeros(62) + hex("01 78"))
    try expect(ManySlots(s62: "x"), hex("00 3E") + zeros(61) + hex("01 78"))
    refuse(Pair.self, hex("FF 3F 01 00 00 00 07"), .nonCanonical)
    refuse(Pair.self, hex("FF 01 01 00 01 00 07 01 61"), .malformed)
    refuse(Pair.self, hex("01 3F 01 00 00 00 07"), .malformed)
    refuse(Pair.self, hex("FF 3F 01 00 00"), .malformed)
  }

  // Old: byte 0 = number; byte 1 = flag, note's presence, visited; 2 = old; slots text, note, owner.

  @Test func `R5 an optional that can be empty has a bit`() throws {
    try expect(Old(note: ""), hex("02 00 00 02"))
    try expect(Old(note: "a"), hex("02 02 00 02 00 01 61"))
    refuse(Old.self, hex("00 02 00 01 61"), .nonCanonical)
    #expect(Old(note: "") != Old())
  }

  @Test func `R5 an absent optional has no value`() {
    refuse(Bits.self, hex("02 00 01 05"), .nonCanonical)
  }

  @Test func `R5 an optional of more than eight bytes has all of them or none`() throws {
    try expect(Old(owner: WireUUID()), hex("00 03 00 00 10") + zeros(16))
    let uuid = WireUUID(high: 0x0102_0304_0506_0708, low: 0x090A_0B0C_0D0E_0F10)
    try expect(Old(owner: uuid), hex("00 03 00 00 10") + Array(1...16))
    refuse(Old.self, hex("00 03 00 00 0F") + Array(1...15), .malformed)
    refuse(Old.self, hex("00 03 00 00 11") + Array(1...17), .malformed)
  }

  @Test func `trailing empty slots are not written`() {
    refuse(Old.self, hex("00 02 01 00 61"), .nonCanonical)
    refuse(Pair.self, hex("01 01 07 00"), .nonCanonical)
    refuse(Pair.self, hex("00 01 00"), .nonCanonical)
  }

  // Defaults: byte 0 = flag; 1 = tiny; 2 short; 4 int; 8 long; 16 byte; 17 word; 19 dword; 23 qword;
  // 31 single; 35 double; 43 colour; 44 wide; 46 country; 49 took.

  @Test func `R7 a default is xor-ed onto the value`() throws {
    #expect(Defaults().tiny == -5)
    #expect(Defaults().country == "IDN")
    #expect(Defaults().qword == 18_000_000_000_000_000_000)
    #expect(Defaults().double == -0.1)
    #expect(Defaults().wide == .large)
    #expect(Defaults().flag)
    try expect(Defaults(flag: false), hex("01 00 01"))
    try expect(Defaults(tiny: 0), hex("02 00 00 FB"))
    try expect(Defaults(tiny: -6), hex("02 00 00 01"))
    try expect(Defaults(country: ""), hex("31 00") + zeros(46) + hex("49 44 4E"))
    try expect(Defaults(country: "IDO"), hex("31 00") + zeros(48) + [0x4E ^ 0x4F])
    try expect(Defaults(colour: .unset), hex("2C 00") + zeros(43) + [2])
  }

  @Test func `R7 the checks are made after the xor`() {
    // 1.5 is 3FC00000: these bits make negative zero, and another NaN.
    refuse(Defaults.self, hex("23 00") + zeros(31) + hex("00 00 C0 BF"), .nonCanonical)
    refuse(Defaults.self, hex("23 00") + zeros(31) + hex("01 00 00 40"), .nonCanonical)
    // "IDN" with its first character taken away.
    refuse(Defaults.self, hex("31 00") + zeros(46) + hex("49 00 00"), .malformed)
  }
}
