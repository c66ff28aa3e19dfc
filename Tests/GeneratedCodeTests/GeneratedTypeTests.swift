internal import Testing
internal import Wire

/// What generated types offer in Swift.
struct GeneratedTypeTests {
  @Test func `an open enum has names, known values and the rest`() {
    #expect(Colour.red.name == "red")
    #expect(Colour.default.name == "default")
    #expect(Colour.unset.name == "unset")
    #expect(Colour(rawValue: 9).name == "#9")
    #expect(Colour(name: "green") == .green)
    #expect(Colour(name: "unset") == .unset)
    #expect(Colour(name: "#9") == Colour(rawValue: 9))
    #expect(Colour(name: "#1") == nil)
    #expect(Colour(name: "#09") == nil)
    #expect(Colour(name: "#256") == nil)
    #expect(Colour(name: "blue") == nil)
    #expect(Colour.declared.count == 5)
    #expect(Colour.green.known == .green)
    #expect(Wide.large.rawValue == 65_535)
    #expect(MemoryLayout<Colour>.size == 1)
  }

  @Test func `optional texts behave like optionals`() {
    var value = Optionals(text: "a")
    #expect(value.text == "a")
    value.text = nil
    #expect(value == Optionals())
    value.text = ""
    #expect(value.text == "")
    #expect(value != Optionals())
    value.text?.append("b")
    #expect(value.text == "b")
  }

  @Test func `equality of messages agrees with the bytes`() throws {
    #expect(Pair(text: "é") != Pair(text: "e\u{301}"))
    #expect(Choice.text("é") != .text("e\u{301}"))
    #expect(Choice.ratio(.nan) == .ratio(-.nan))
    #expect(Choice.names(["é"]) != .names(["e\u{301}"]))
    #expect(Large(ratio: -0.0) == Large(ratio: 0))
    #expect(Large(exact: .nan).hashValue == Large(exact: .nan).hashValue)
    #expect(Optionals(double: .nan) == Optionals(double: .nan))
    #expect(Maps(texts: ["é": "1", "e\u{301}": "2"]).texts.count == 2)
  }

  @Test func `a message can contain itself`() throws {
    var node = Node(name: "a", next: Node(name: "b"))
    node.next?.next = Node(name: "c")
    node.link = .list([Node(name: "d")])
    node.byName["k"] = Node(name: "e")
    #expect(node.next?.next?.name == "c")
    #expect(try Node(encoded: node.encodedBytes()) == node)
    node.next = nil
    #expect(node.next == nil)
  }

  @Test func `words of Swift are names of fields`() throws {
    let words = Words(in: 1, default: "d", switch: [1, 2], init: true, type: 4)
    #expect(try Words(encoded: words.encodedBytes()) == words)
    #expect(words.`init`)
    #expect(words.type == 4)
  }

  @Test func `messages know their schema names and are listed`() {
    #expect(Pair.wireName == "values.v1.Pair")
    let names = FixturesSchema.messageTypes.map { $0.wireName }
    #expect(names.contains("evolution.v1.Old"))
    #expect(names == names.sorted())
    #expect(Set(names).count == names.count)
  }

  @Test func `required fields that are unset are named with their paths`() {
    #expect(
      Demands().missingRequiredFields() == ["name", "key", "inner.number", "maybe", "choice"])
    let key = WireUUID(high: 0, low: 1)
    let demand = Demand(number: 1)
    let complete = Demands(
      name: "n", key: key, inner: demand, list: [demand], maybe: demand, choice: .nothing,
      byNumber: [4: demand])
    #expect(complete.missingRequiredFields() == [])
    var value = complete
    value.list.append(Demand())
    value.maybe = Demand()
    value.choice = .demand(Demand())
    value.byNumber[9] = Demand()
    #expect(
      value.missingRequiredFields() == [
        "list[1].number", "maybe.number", "choice.demand.number", "byNumber[1].number",
      ])
    #expect(Pair().missingRequiredFields() == [])
  }

  @Test func `at most 16 missing fields are named`() {
    var value = Demands()
    value.list = [Demand](repeating: Demand(), count: 100)
    #expect(value.missingRequiredFields().count == WireLimits.reportedMissingFields)
  }

  @Test func `R20 stored bytes are read although a required field is unset`() throws {
    #expect(try Demands(encoded: hex("00 00")) == Demands())
  }

  @Test func `an error says the place and never the data`() {
    let error = #expect(throws: WireError.self) { try Pair(encoded: hex("00 01 02 C0 80")) }
    #expect(error?.description == "MALFORMED at byte 3: a text is not valid UTF-8")
    #expect(error?.code.status == 32)
  }

  @Test func `offsets count from the outermost message`() {
    // In Slots.inner: head 2, lengths 14, then the message: its text starts at 16 + 3.
    let error = #expect(throws: WireError.self) {
      try Slots(encoded: hex("00 0E") + zeros(13) + hex("04 00 01 01 FF"))
    }
    #expect(error?.offset == 19)
  }
}
