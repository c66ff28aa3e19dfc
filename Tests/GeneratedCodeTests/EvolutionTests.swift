internal import Testing
internal import Wire

/// What an older reader keeps of a newer message, and a newer reader of an older one (rule R9).
struct EvolutionTests {
  private let full = New(
    number: 3, flag: true, text: "t", more: 7, extra: true, other: 0, title: "title",
    colours: [.red, .green])

  @Test func `an older reader writes back what it does not know`() throws {
    let bytes = try full.encodedBytes()
    let old = try Old(encoded: bytes)
    #expect(old.number == 3)
    #expect(old.text == "t")
    let unknown = try #require(old.unknownFields)
    // extra and other's presence follow visited in the bit-byte; more's four bytes and other's two
    // bytes, the latter trimmed, follow the known block.
    #expect(unknown.bits == 0b1_1000)
    #expect(unknown.fixed == [7, 0, 0, 0])
    #expect(unknown.slots == [Array("title".utf8), [1, 2]])
    #expect(try old.encodedBytes() == bytes)
    #expect(try New(encoded: old.encodedBytes()) == full)
    refuse(Old.self, bytes, .nonCanonical, strict: true)
  }

  @Test func `known fields change around unknown data`() throws {
    var old = try Old(encoded: full.encodedBytes())
    old.number = 0
    old.flag = false
    old.text = String(repeating: "x", count: 20)
    old.note = "note"
    old.owner = WireUUID(high: 1, low: 2)
    let new = try New(encoded: old.encodedBytes())
    #expect(new.text.utf8.count == 20)
    #expect(new.more == 7)
    #expect(new.title == "title")
    #expect(new.other == 0)
    #expect(new.colours == [.red, .green])
    #expect(try Old(encoded: new.encodedBytes()) == old)
  }

  @Test func `unknown slots of any width are kept`() throws {
    var wide = full
    wide.title = String(repeating: "y", count: 300)
    let bytes = try wide.encodedBytes()
    var old = try Old(encoded: bytes)
    #expect(try old.encodedBytes() == bytes)
    old.number = 9
    #expect(try New(encoded: old.encodedBytes()).title == wide.title)
  }

  @Test func `unknown data is part of equality`() throws {
    let plain = try Old(encoded: New(number: 3).encodedBytes())
    let extra = try Old(encoded: New(number: 3, extra: true).encodedBytes())
    #expect(plain != extra)
    #expect(plain.unknownFields == nil)
    #expect(plain == Old(number: 3))
    #expect(extra.unknownFields?.bits == 8)
  }

  @Test func `removed fields keep what an old writer put there`() throws {
    let old = Old(
      number: 1, old: 77, note: "n", visited: true, owner: WireUUID(high: 1, low: 2))
    let bytes = try old.encodedBytes()
    var new = try New(encoded: bytes)
    #expect(new.unknownFields == nil)
    #expect(try new.encodedBytes() == bytes)
    #expect(new != New(number: 1))
    new.more = 5
    #expect(try Old(encoded: new.encodedBytes()).note == "n")
    // They keep all their checks: a removed note without its presence bit.
    refuse(New.self, hex("00 02 00 01 61"), .nonCanonical)
    #expect(throws: Never.self) {
      try New(encoded: bytes, options: WireDecodingOptions(refusesUnknown: true))
    }
  }

  @Test func `an older message is a newer one without the new fields`() throws {
    let new = try New(encoded: Old(number: 1, flag: true, text: "x").encodedBytes())
    #expect(new == New(number: 1, flag: true, text: "x"))
    #expect(try New(number: 1).encodedBytes() == Old(number: 1).encodedBytes())
  }

  @Test func `unknown data that makes the head extended is kept`() throws {
    // 70 slots where the schema knows one.
    let slots = zeros(69) + [1, 0x61]
    try keep(Pair.self, hex("FF 3F 00 00 46 00") + slots)
    // 300 fixed bytes where the schema knows one.
    try keep(Pair.self, hex("FF 3F 2C 01 00 00") + zeros(299) + [1])
    try keep(Pair.self, hex("FF 3F 2C 01 01 00") + zeros(299) + [1, 1, 0x61])
    var pair = try Pair(encoded: hex("FF 3F 2C 01 00 00") + zeros(299) + [1])
    pair.number = 5
    pair.text = "b"
    let bytes = try pair.encodedBytes()
    #expect(bytes == hex("FF 3F 2C 01 01 00 05") + zeros(298) + [1, 1, 0x62])
    #expect(try Pair(encoded: bytes) == pair)
  }

  @Test func `an unknown enum value is kept and is no unknown data`() throws {
    try expect(Slots(colours: [Colour(rawValue: 200)]), hex("00 05 00 00 00 00 01 C8"))
    #expect(Colour(rawValue: 200).known == nil)
    #expect(Colour(rawValue: 200).name == "#200")
  }
}
