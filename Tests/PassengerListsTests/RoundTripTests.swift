internal import PassengerLists
internal import Testing

/// What is written is what is read, field by field.
@Suite struct RoundTripTests {
  @Test func `a list with a transfer is pinned`() throws {
    let bytes = try PassengerListWriter().bytes(try SampleLists.transfer())
    try SampleLists.expect(bytes, golden: "transfer.edi")
  }

  @Test func `every field of the sample comes back`() throws {
    let list = try SampleLists.transfer()
    #expect(try PassengerListReader.lists(try PassengerListWriter().bytes(list)) == [list])
  }

  @Test func `anything that a list can hold comes back, in every form of writing`() throws {
    let seed = UInt64.random(in: .min ... .max)
    var random = SeededGenerator(seed: seed)
    for round in 0..<400 {
      let level: EdifactLevel = round.isMultiple(of: 2) ? .a : .b
      let list = PassengerList.random(&random, level: level)
      var writer = PassengerListWriter()
      writer.writesAdvice = Bool.random(using: &random)
      writer.breaksLines = Bool.random(using: &random)
      let bytes = try writer.bytes(list)
      #expect(try PassengerListReader.lists(bytes) == [list], "seed \(seed), round \(round)")
    }
  }

  @Test func `years of two digits are read against the day of the message`() throws {
    var list = try SampleLists.transfer()
    list.passengers[1].born = EdifactDate(year: 1927, month: 2, day: 28)
    var writer = PassengerListWriter()
    writer.shortYears = true
    let bytes = try writer.bytes(list)
    #expect(String(decoding: bytes, as: UTF8.self).contains("DTM+329:980914'"))
    #expect(String(decoding: bytes, as: UTF8.self).contains("DTM+36:330803'"))
    #expect(try PassengerListReader.lists(bytes) == [list])
  }

  @Test func `UNT counts its segments and itself, whatever is optional`() throws {
    var list = try SampleLists.transfer()
    list.envelope.group = nil
    list.reference = nil
    list.contact = nil
    let segments = PassengerListWriter().segments(list)
    let first = try #require(segments.firstIndex { $0.tag == "UNH" })
    let last = try #require(segments.firstIndex { $0.tag == "UNT" })
    #expect(segments[last][0] == String(last - first + 1))
    #expect(segments[last - 1].elements == [["42", "3"]])
    #expect(try PassengerListReader.lists(try PassengerListWriter().bytes(list)) == [list])
  }

  @Test(arguments: ["Suharto", "SITI é", "សុខ", "A\tB", "A_B"])
  func `a character that the level does not have is refused, not replaced`(name: String) throws {
    var list = try SampleLists.transfer()
    list.passengers[2].surname = name
    let error = #expect(throws: EdifactError.self) { try PassengerListWriter().bytes(list) }
    #expect(error?.code == .character)
    #expect(error.map { !"\($0)".contains(name) } == true)
  }

  @Test func `level B has small letters`() throws {
    var list = try SampleLists.transfer()
    list.envelope.level = .b
    list.passengers[2].surname = "Siti"
    #expect(try PassengerListReader.lists(try PassengerListWriter().bytes(list)) == [list])
  }
}
