internal import Testing
internal import Wire

/// Bytes worked out by hand from the rules: messages in messages, unions, lists, maps.
struct GoldenSlotTests {
  /// A message of `Slots` with these bytes in its slot `index` and nothing else.
  private func slot(_ index: Int, _ bytes: [UInt8]) -> [UInt8] {
    [0, UInt8(index + 1)] + zeros(index) + [UInt8(bytes.count)] + bytes
  }

  /// A message with one slot.
  private func only(_ bytes: [UInt8]) -> [UInt8] { slot(0, bytes) }

  // Slots: text 0, data 1, flags 2, numbers 3, colours 4, codes 5, ratios 6, keys 7, smalls 8,
  // names 9, blobs 10, pairs 11, choice 12, inner 13, byName 14, byNumber 15.

  @Test func `R6 a plain message that is the default is the empty slot`() throws {
    try expect(Slots(inner: Pair(number: 7)), slot(13, hex("01 00 07")))
    try expect(Slots(inner: Pair()), hex("00 00"))
    refuse(Slots.self, slot(13, hex("00 00")), .nonCanonical)
    refuse(Slots.self, slot(13, hex("00")), .malformed)
    refuse(Slots.self, slot(13, hex("01 00 00")), .nonCanonical)
  }

  @Test func `R6 everywhere else the default message is written out`() throws {
    try expect(Node(next: Node()), hex("00 02 00 02 00 00"))
    try expect(Node(children: [Node()]), hex("00 03 00 00 05 01 00 02 00 00"))
    try expect(Choice3(choice: .pair(Pair())), only(hex("01 00 00 00")))
    try expect(Maps(keys: [WireUUID(): Empty()]), slot(5, hex("01 00 02 00 00")))
    // Optionals: slots key 0, pair 1, digest 2, large 3, text 4, data 5, numbers 6, names 7, byName 8,
    // inner 9.
    try expect(Optionals(inner: Pair()), slot(9, hex("00 00")))
  }

  @Test func `R8 a union is its tag and its value at full size`() throws {
    try expect(Choice3(choice: .nothing), only(hex("02 00")))
    try expect(Choice3(choice: .flag(true)), only(hex("03 00 01")))
    try expect(Choice3(choice: .flag(false)), only(hex("03 00 00")))
    try expect(Choice3(choice: .number(1)), only(hex("04 00 01 00 00 00")))
    try expect(Choice3(choice: .text("")), only(hex("05 00")))
    try expect(Choice3(choice: .text("a")), only(hex("05 00 61")))
    try expect(Choice3(choice: .data([9])), only(hex("06 00 09")))
    try expect(Choice3(choice: .numbers([])), only(hex("07 00")))
    try expect(Choice3(choice: .numbers([258])), only(hex("07 00 02 01")))
    try expect(Choice3(choice: .names([])), only(hex("08 00")))
    try expect(Choice3(choice: .names([""])), only(hex("08 00 01 00 00")))
    try expect(Choice3(choice: .pairs([Pair()])), only(hex("09 00 01 00 02 00 00")))
    try expect(Choice3(choice: .byNumber([:])), only(hex("0A 00")))
    try expect(Choice3(choice: .byNumber([0: 5])), only(hex("0A 00 01 00 04 02 00 00 05")))
    try expect(Choice3(choice: .default(.default)), only(hex("2C 01 07")))
    #expect(Choice3(choice: .numbers([])) != Choice3())
  }

  @Test func `R8 what is no union is malformed`() {
    refuse(Choice3.self, only(hex("00 00")), .malformed)
    refuse(Choice3.self, only(hex("02")), .malformed)
    refuse(Choice3.self, only(hex("02 00 00")), .malformed)
    refuse(Choice3.self, only(hex("04 00 01")), .malformed)
    refuse(Choice3.self, only(hex("04 00 01 00 00 00 00")), .malformed)
    refuse(Choice3.self, only(hex("01 00")), .malformed)
    refuse(Choice3.self, only(hex("01 00 00")), .malformed)
    refuse(Choice3.self, only(hex("08 00 00 00")), .malformed)
    refuse(Choice3.self, only(hex("03 00 02")), .nonCanonical)
    refuse(Choice3.self, only(hex("0C 00 00 00 00 80")), .nonCanonical)
  }

  @Test func `R8 an unknown case is kept, and its tag must be unknown when it is written`() throws {
    try keep(OldHolder.self, only(hex("02 00 01 00 00 00")))
    try keep(OldHolder.self, only(hex("02 00")))
    let value = try OldHolder(encoded: only(hex("02 00 01 00 00 00")))
    #expect(value.choice == .unknown(tag: 2, bytes: [1, 0, 0, 0]))
    #expect(try NewHolder(encoded: value.encodedBytes()).choice == .number(1))
    refuseToWrite(OldHolder(choice: .unknown(tag: 1, bytes: [])), .malformed)
    refuseToWrite(OldHolder(choice: .unknown(tag: 0, bytes: [])), .malformed)
  }

  @Test func `R10 a bool outside the bit-bytes is 0 or 1`() throws {
    try expect(Slots(flags: [true, false]), slot(2, hex("01 00")))
    refuse(Slots.self, slot(2, hex("01 02")), .nonCanonical)
  }

  @Test func `R10 a struct is its members, packed`() throws {
    let small = Small(level: -1, flag: true, colour: .red)
    try expect(Slots(smalls: [small, Small()]), slot(8, hex("FF 01 01 00 00 00")))
    refuse(Slots.self, slot(8, hex("FF 02 01")), .nonCanonical)
    refuse(Slots.self, slot(8, hex("FF 01")), .malformed)
  }

  @Test func `R11 there is one NaN and one zero`() throws {
    try expect(Slots(ratios: [.nan, 0]), slot(6, hex("00 00 00 00 00 00 F8 7F") + zeros(8)))
    let odd = Slots(ratios: [Double(bitPattern: 0xFFF8_0000_0000_0001), -0.0])
    #expect(try odd.encodedBytes() == Slots(ratios: [.nan, 0]).encodedBytes())
    #expect(odd == Slots(ratios: [.nan, 0]))
    #expect(odd.hashValue == Slots(ratios: [.nan, 0]).hashValue)
    refuse(Slots.self, slot(6, hex("01 00 00 00 00 00 F8 7F")), .nonCanonical)
    refuse(Slots.self, slot(6, hex("00 00 00 00 00 00 F8 FF")), .nonCanonical)
    refuse(Slots.self, slot(6, hex("00 00 00 00 00 00 00 80")), .nonCanonical)
    try expect(Slots(ratios: [-.infinity]), slot(6, hex("00 00 00 00 00 00 F0 FF")))
  }

  @Test func `R12 ascii is printable and padded on the right`() throws {
    try expect(Slots(codes: ["AB", "", "!~Z"]), slot(5, hex("41 42 00 00 00 00 21 7E 5A")))
    refuse(Slots.self, slot(5, hex("41 20 42")), .malformed)
    refuse(Slots.self, slot(5, hex("41 00 42")), .malformed)
    refuse(Slots.self, slot(5, hex("41 42 7F")), .malformed)
    refuse(Slots.self, slot(5, hex("41 42 80")), .malformed)
  }

  @Test func `R12 uuids are in text order`() throws {
    let uuid = WireUUID(high: 0x0102_0304_0506_0708, low: 0x090A_0B0C_0D0E_0F10)
    try expect(Slots(keys: [uuid]), slot(7, Array(1...16)))
  }

  @Test func `R12 a partial date exists`() throws {
    let born = try #require(PartialDate("2002-10"))
    try expect(Choice3(choice: .born(born)), only(hex("0D 00 00 0A D2 07")))
    try expect(Choice3(choice: .born(PartialDate())), only(hex("0D 00 00 00 00 00")))
    refuse(Choice3.self, only(hex("0D 00 00 0D D2 07")), .malformed)
    refuse(Choice3.self, only(hex("0D 00 05 00 D2 07")), .malformed)
    refuse(Choice3.self, only(hex("0D 00 00 0A 00 00")), .malformed)
    refuse(Choice3.self, only(hex("0D 00 1D 02 D2 07")), .malformed)
    refuse(Choice3.self, only(hex("0D 00 01 01 10 27")), .malformed)
  }

  @Test func `R13 texts are strict UTF-8 and keep their form`() throws {
    try expect(Slots(text: "a\u{0}"), slot(0, hex("61 00")))
    try expect(Slots(text: "é"), slot(0, hex("C3 A9")))
    try expect(Slots(text: "e\u{301}"), slot(0, hex("65 CC 81")))
    try expect(Slots(text: "\u{FEFF}x"), slot(0, hex("EF BB BF 78")))
    refuse(Slots.self, slot(0, hex("C0 80")), .malformed)
    refuse(Slots.self, slot(0, hex("ED A0 80")), .malformed)
    refuse(Slots.self, slot(0, hex("E1 80")), .malformed)
  }

  @Test func `R14 a list of fixed elements is a whole number of them`() throws {
    try expect(Slots(numbers: [-1, 2]), slot(3, hex("FF FF FF FF 02 00 00 00")))
    try expect(Slots(colours: [.red, Colour(rawValue: 9)]), slot(4, hex("01 09")))
    refuse(Slots.self, slot(3, hex("FF FF FF")), .malformed)
  }

  @Test func `R14 other lists have a count and lengths`() throws {
    try expect(Slots(names: ["a", ""]), slot(9, hex("02 00 01 00 61")))
    try expect(Slots(names: [""]), slot(9, hex("01 00 00")))
    try expect(Slots(blobs: [[1, 2], []]), slot(10, hex("02 00 02 00 01 02")))
    try expect(
      Slots(pairs: [Pair(number: 1), Pair()]), slot(11, hex("02 00 03 02 01 00 01 00 00")))
    let long = String(repeating: "y", count: 256)
    // 2 + 2 * 2 + 256 = 262 bytes, so the table of slots has width 1 too.
    try expect(
      Slots(names: ["", long]),
      hex("00 4A") + zeros(18) + hex("06 01") + hex("02 40 00 00 00 01") + Array(long.utf8))
  }

  @Test func `R14 what is no list is refused`() {
    refuse(Slots.self, slot(9, hex("00 00")), .malformed)
    refuse(Slots.self, slot(9, hex("01")), .malformed)
    refuse(Slots.self, slot(9, hex("02 00 01")), .malformed)
    refuse(Slots.self, slot(9, hex("01 C0 00 00 00 00 00")), .malformed)
    refuse(Slots.self, slot(9, hex("02 00 01 00 61 62")), .malformed)
    refuse(Slots.self, slot(9, hex("02 00 01 02 61")), .malformed)
    refuse(Slots.self, slot(9, hex("01 40 01 00 61")), .nonCanonical)
    refuse(Slots.self, slot(9, hex("FF 3F 01 00 00 00 01 61")), .nonCanonical)
    refuse(Slots.self, slot(9, hex("FF 3F 00 00 00 00")), .malformed)
    refuse(Slots.self, slot(9, hex("FF 3F 00 00")), .malformed)
    // A message takes at least two bytes beside its length.
    refuse(Slots.self, slot(11, hex("02 00 02 00 00 00")), .malformed)
    refuse(Slots.self, slot(11, hex("01 00 01 00")), .malformed)
    // 4 G elements of which none are there.
    refuse(Slots.self, slot(11, hex("FF 3F FF FF FF FF 00 00")), .malformed)
  }

  @Test func `R14 a count of 0x3FFF or more takes four bytes`() throws {
    let few = [String](repeating: "", count: 0x3FFE)
    // 2 + 16382 = 16384 bytes.
    try expect(
      Slots(names: few), hex("00 4A") + zeros(18) + hex("00 40 FE 3F") + zeros(0x3FFE))
    let many = [String](repeating: "", count: 0x3FFF)
    // 6 + 16383 = 16389 bytes.
    try expect(
      Slots(names: many),
      hex("00 4A") + zeros(18) + hex("05 40") + hex("FF 3F FF 3F 00 00") + zeros(0x3FFF))
  }

  @Test func `a slot of more than 65535 bytes makes the lengths four bytes wide`() throws {
    let names = [String](repeating: "0123456789", count: 6000)
    let body =
      hex("70 17") + [UInt8](repeating: 10, count: 6000)
      + Array(String(repeating: "0123456789", count: 6000).utf8)
    // 66,002 bytes.
    try expect(
      Slots(text: "a", names: names),
      hex("00 8A") + hex("01 00 00 00") + zeros(32) + hex("D2 01 01 00") + [0x61] + body)
  }

  @Test func `R16 a map is a list of entries in ascending order of keys`() throws {
    let map: WireMap<Int16, String> = [1: "b", -1: "a"]
    try expect(
      Slots(byNumber: map), slot(15, hex("02 00 06 06 02 01 FF FF 01 61 02 01 01 00 01 62")))
    try expect(Slots(byNumber: [0: ""]), slot(15, hex("01 00 02 00 00")))
    try expect(
      Slots(byName: ["": Pair(number: 1), "é": Pair()]),
      slot(14, hex("02 00 07 05 00 02 00 03 01 00 01 00 01 02 C3 A9")))
    try expect(Maps(flags: [true: 1, false: 0]), slot(0, hex("02 00 02 04 00 00 02 00 01 01")))
  }

  @Test func `R16 keys are strictly ascending by value or by bytes`() {
    refuse(
      Slots.self, slot(15, hex("02 00 06 06 02 01 01 00 01 62 02 01 FF FF 01 61")), .nonCanonical)
    refuse(
      Slots.self, slot(15, hex("02 00 06 06 02 01 01 00 01 62 02 01 01 00 01 61")), .nonCanonical)
    // "z" (7A) comes before "é" (C3 A9) by bytes.
    refuse(
      Slots.self, slot(14, hex("02 00 05 04 00 01 02 C3 A9 00 01 01 7A")), .nonCanonical)
    // 256 comes after 1 although its bytes 00 01 come before 01 00.
    #expect(throws: Never.self) {
      try Slots(encoded: slot(15, hex("02 00 04 04 02 00 01 00 02 00 00 01")))
    }
  }

  @Test func `R16 an entry is frozen and trimmed`() {
    // One more fixed byte, one more slot.
    refuse(Slots.self, slot(15, hex("01 00 05 03 00 01 00 05")), .malformed)
    refuse(Slots.self, slot(15, hex("01 00 06 00 02 01 01 61 62")), .malformed)
    // A zero key written out; a bit that no field of the entry owns.
    refuse(Slots.self, slot(15, hex("01 00 06 02 01 00 00 01 61")), .nonCanonical)
    refuse(Maps.self, slot(0, hex("01 00 04 02 00 02 01")), .malformed)
  }
}
