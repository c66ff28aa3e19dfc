internal import Testing
internal import Wire

@testable internal import ManifestCommands

/// Tables and words on a terminal.
@Suite struct TextTests {
  @Test func `a table is aligned and pinned`() {
    var table = TextTable([.text("manifest"), .number("seats"), .flexible("note")])
    table.add(["IDN-PNH-D01", "15", "transit"])
    table.add(["D2", "1,180", ""])
    #expect(
      table.text(indent: 2) == """
          manifest     seats  note
          IDN-PNH-D01     15  transit
          D2           1,180
        """)
  }

  @Test func `a table is never wider than 80 columns`() {
    var table = TextTable([.text("a"), .flexible("b"), .flexible("c")])
    table.add([
      String(repeating: "x", count: 30), String(repeating: "word ", count: 40),
      String(repeating: "y", count: 300),
    ])
    let lines = table.text(indent: 3).split(separator: "\n")
    #expect(lines.count > 4)
    #expect(lines.allSatisfy { TextWidth.columns(String($0)) <= 80 })
    // Nothing is lost by breaking.
    #expect(table.text().count { $0 == "y" } == 300)
    #expect(table.text().count { $0 == "w" } == 40)
  }

  @Test func `wide characters take two columns, marks none`() {
    #expect(TextWidth.columns("陈伟") == 4)
    #expect(TextWidth.columns("é") == 1)
    #expect(TextWidth.columns("e\u{301}") == 1)
    var table = TextTable([.text("name"), .text("x")])
    table.add(["陈伟", "1"])
    table.add(["Siti", "2"])
    #expect(table.text() == "name  x\n陈伟  1\nSiti  2")
  }

  @Test(arguments: ["\u{1B}[2J", "a\u{7}b", "a\nb", "\u{202E}gpj", "\u{9B}31m"])
  func `nothing from outside can steer the terminal`(text: String) {
    let shown = TextWidth.safe(text)
    #expect(shown.contains("?"))
    #expect(
      shown.unicodeScalars.allSatisfy {
        $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) && $0.value != 0x202E
      })
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-1234, "-1,234"),
  ])
  func `numbers have their thousands apart`(value: Int, text: String) {
    #expect(PlainText.number(value) == text)
  }

  @Test func `amounts and moments are plain`() throws {
    #expect(PlainText.dollars(123_405) == "USD 1,234.05")
    #expect(PlainText.dollars(-5) == "USD -0.05")
    let moment = try #require(Timestamp("2026-01-27T23:10+07:00"))
    #expect(PlainText.shortTime(moment, offsetMinutes: 420) == "Tue 27 Jan 23:10")
    #expect(PlainText.localTime(moment, offsetMinutes: 420) == "Tue 2026-01-27 23:10")
    #expect(PlainText.moment(moment, offsetSeconds: 0) == "2026-01-27 16:10 +00:00")
    #expect(
      PlainText.moment(moment, timeZone: "Asia/Phnom_Penh") == "2026-01-27 23:10 +07:00")
  }
}
