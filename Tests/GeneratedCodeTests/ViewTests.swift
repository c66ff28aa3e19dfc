internal import Testing
internal import Wire
internal import WireViews

/// What views of generated messages hand out.
struct ViewTests {
  @Test func `fields of every kind are read in place`() throws {
    var message = Slots()
    message.text = "Dara"
    message.data = [1, 2, 3]
    message.numbers = [7, -1]
    message.smalls = [Small(level: 1, flag: true, colour: .red)]
    message.names = ["a", "", "é"]
    message.blobs = [[], [9]]
    message.pairs = [Pair(number: 1, text: "x"), Pair()]
    message.choice = .pairs([Pair(number: 5, text: "")])
    message.inner = Pair(number: 2, text: "in")
    message.byNumber = [-3: "minus 3", 4: "four"]
    let bytes = try message.encodedBytes()
    let span = bytes.span
    let view = try SlotsView(checking: span.bytes)
    holds(view.text == "Dara")
    holds(view.data.byteCount == 3)
    holds(view.numbers.count == 2 && view.numbers[1] == -1)
    holds(view.smalls[0] == Small(level: 1, flag: true, colour: .red))
    holds(view.flags.isEmpty)
    holds(try view.names.element(at: 2) == "é")
    holds(try view.blobs.element(at: 1).byteCount == 1)
    holds(try view.pairs.element(at: 0).text == "x")
    holds(try view.pairs.element(at: 1).number == 0)
    holds(try view.inner.text == "in")
    holds(try view.decoded() == message)
    guard case .pairs(let list)? = try view.choice else {
      Issue.record("another case")
      return
    }
    holds(try list.element(at: 0).number == 5)
  }

  @Test func `what was never set reads as in a message that was never set`() throws {
    let bytes = try Slots().encodedBytes()
    let span = bytes.span
    let view = try SlotsView(checking: span.bytes)
    holds(view.text.isEmpty)
    holds(try view.names.isEmpty)
    holds(try view.byName.isEmpty)
    // A plain message that is the default one has no bytes; its view has those of the default.
    holds(try view.inner.wireBytes.byteCount == 2)
    holds(try view.inner.decoded() == Pair())
    let hasChoice = try view.choice != nil
    #expect(!hasChoice)
  }

  @Test func `defaults are read, stored or not`() throws {
    for message in [Defaults(), Defaults(tiny: 0, colour: .unset, country: "PHL")] {
      let bytes = try message.encodedBytes()
      let span = bytes.span
      let view = try DefaultsView(checking: span.bytes)
      holds(view.flag && view.tiny == message.tiny && view.long == -9_000_000_000)
      holds(view.colour == message.colour && view.country == message.country)
      holds(view.double == -0.1)
    }
  }

  @Test func `an optional is absent, or present and zero`() throws {
    let absent = try Optionals().encodedBytes()
    let absentSpan = absent.span
    let none = try OptionalsView(checking: absentSpan.bytes)
    holds(none.flag == nil && none.int == nil && none.key == nil && none.large == nil)
    let hasText = none.text != nil
    #expect(!hasText)
    let present = try Optionals(
      flag: false, int: 0, key: WireUUID(), large: Large(), text: "", names: []
    ).encodedBytes()
    let presentSpan = present.span
    let some = try OptionalsView(checking: presentSpan.bytes)
    holds(some.flag == false && some.int == 0 && some.key == WireUUID() && some.large == Large())
    let textIsEmpty = some.text?.isEmpty
    #expect(textIsEmpty == true)
    let namesAreEmpty = try some.names?.isEmpty
    #expect(namesAreEmpty == true)
  }

  @Test func `a key is found among any number, and no other`() throws {
    for count in [0, 1, 2, 3, 4] {
      var message = Maps()
      for index in 0..<count { message.texts[String(repeating: "k", count: index)] = "\(index)" }
      for index in 0..<count { message.longs[UInt64(index) << 40] = UInt8(index) }
      let bytes = try message.encodedBytes()
      let span = bytes.span
      let view = try MapsView(checking: span.bytes)
      for index in 0..<5 {
        let key = String(repeating: "k", count: index)
        let found = try view.texts.entry(for: key) != nil
        #expect(found == (index < count))
        if let entry = try view.texts.entry(for: key) { holds(entry.value == "\(index)") }
        let number = try view.longs.entry(for: UInt64(index) << 40)?.value
        #expect(number == (index < count ? UInt8(index) : nil))
      }
    }
  }

  @Test func `a case of a newer schema is handed out as it is`() throws {
    let bytes = try Slots(choice: .unknown(tag: 999, bytes: [1, 2])).encodedBytes()
    let span = bytes.span
    let view = try SlotsView(checking: span.bytes)
    guard case .unknown(999, let payload)? = try view.choice else {
      Issue.record("another case")
      return
    }
    holds(payload.byteCount == 2)
    #expect(throws: WireError.self) {
      try SlotsView.check(bytes.span.bytes, options: WireDecodingOptions(refusesUnknown: true))
    }
  }

  @Test func `unchecked bytes are refused where they are opened, not before`() throws {
    // Slot 13 of Slots, `inner`, is a message that is cut short.
    var message = Slots()
    message.text = "ok"
    message.inner = Pair(number: 2, text: "in")
    var bytes = try message.encodedBytes()
    bytes[bytes.count - 3] = 9
    let span = bytes.span
    #expect(throws: WireError.self) { try SlotsView.check(bytes.span.bytes) }
    let view = try SlotsView(alreadyChecked: span.bytes)
    holds(view.text == "ok")
    let error = #expect(throws: WireError.self) {
      _ = try SlotsView(alreadyChecked: bytes.span.bytes).inner.number
    }
    #expect(error?.code == .malformed)
  }

  @Test(arguments: [31, 32, 33])
  func `the check limits depth as the decoder does`(_ depth: Int) {
    // Node.next is slot 1; `depth` nodes inside each other.
    var bytes: [UInt8] = [0, 0]
    for _ in 1..<depth { bytes = [0, 2, 0, UInt8(bytes.count)] + bytes }
    let isRead = (try? Node(encoded: bytes)) != nil
    let isChecked = (try? NodeView.check(bytes.span.bytes)) != nil
    #expect(isRead == (depth <= 32))
    #expect(isChecked == isRead)
  }

  @Test func `every message has a check by name`() throws {
    #expect(FixturesChecks.all.map(\.wireName) == FixturesSchema.messageTypes.map { $0.wireName })
    let pair = try #require(FixturesChecks.all.first { $0.wireName == Pair.wireName })
    let good = try Pair(number: 1, text: "x").encodedBytes()
    try good.withUnsafeBytes { try pair.check($0, WireDecodingOptions()) }
    #expect(throws: WireError.self) {
      try [UInt8]([1, 0, 0]).withUnsafeBytes { try pair.check($0, WireDecodingOptions()) }
    }
  }
}
