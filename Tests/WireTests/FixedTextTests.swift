internal import Testing
internal import Wire

struct FixedTextTests {
  /// Text from outside: a literal would go through `init(stringLiteral:)`.
  private func code(_ text: String) -> FixedASCII<3>? { FixedASCII(text) }
  private func name(_ text: String) -> FixedASCII<8>? { FixedASCII(text) }

  @Test func `ascii takes up to N printable characters`() throws {
    let text = try #require(code("ID"))
    #expect(text.description == "ID")
    #expect(text.count == 2)
    #expect(code("IDN")?.count == 3)
    #expect(name("12345678")?.description == "12345678")
    #expect(name("123456789") == nil)
    #expect(FixedASCII<3>() == "")
    #expect(FixedASCII<3>().isEmpty)
  }

  @Test(arguments: ["IDNX", "I D", "é", "\u{7F}", "\u{0}", "\n"])
  func `another text is no ascii`(_ text: String) {
    #expect(code(text) == nil)
  }

  @Test func `ascii and bytes sort by bytes`() throws {
    #expect(FixedASCII<3>("AB") < "B")
    #expect(FixedASCII<3>("A") < "AA")
    #expect(!(FixedASCII<3>("AA") < "A"))
    let small = try #require(FixedBytes<3>([1, 0xFF, 0]))
    let large = try #require(FixedBytes<3>([2, 0, 0]))
    #expect(small < large)
    #expect(!(large < small))
    #expect(small.description == "01ff00")
  }

  @Test func `fixed bytes take exactly N`() {
    #expect(FixedBytes<3>([1, 2]) == nil)
    #expect(FixedBytes<3>([1, 2, 3, 4]) == nil)
    #expect(FixedBytes<3>([1, 2, 3])?.bytes == [1, 2, 3])
    #expect(FixedBytes<3>([1, 2, 3])?.hashValue == FixedBytes<3>([1, 2, 3])?.hashValue)
    #expect(FixedBytes<2>() == FixedBytes<2>([0, 0]))
  }
}
