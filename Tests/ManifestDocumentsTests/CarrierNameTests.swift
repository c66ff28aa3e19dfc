internal import RepatriationSchema
internal import Testing
internal import Wire

@testable internal import ManifestDocuments

/// Names in the forms that carriers want; none is ever made up.
@Suite struct CarrierNameTests {
  private static func name(
    _ full: String, _ primary: String = "", _ secondary: String = ""
  ) -> TravelName {
    TravelName(fullName: full, primaryIdentifier: primary, secondaryIdentifier: secondary)
  }

  private static func parts(
    _ name: TravelName, _ mononym: CarrierRule.Mononym, _ script: CarrierRule.Script = .verbatim
  ) -> [String] {
    let found = CarrierName(
      name, CarrierRule(nameColumns: .surnameAndGiven, mononym: mononym, script: script))
    return [found.surname, found.given] + found.remarks
  }

  @Test(arguments: [
    (CarrierRule.Mononym.asIs, ["SUHARTO", ""]), (.fnu, ["SUHARTO", "FNU"]),
    (.repeat, ["SUHARTO", "SUHARTO"]), (.lnu, ["LNU", "SUHARTO"]),
  ])
  func `one name is filled up as the rule says, whichever identifier prints it`(
    rule: CarrierRule.Mononym, cells: [String]
  ) {
    #expect(Self.parts(Self.name("Suharto", "SUHARTO"), rule) == cells)
    // Real passports have an empty primary identifier.
    #expect(Self.parts(Self.name("Suharto", "", "SUHARTO"), rule) == cells)
    #expect(Self.parts(Self.name("SUHARTO"), rule) == cells)
  }

  @Test func `the identifiers of the document are the parts, and nothing is split`() {
    #expect(
      Self.parts(Self.name("Oliva Sihombing", "SIHOMBING", "OLIVA"), .fnu)
        == ["SIHOMBING", "OLIVA"])
    #expect(
      Self.parts(Self.name("Oliva Sihombing"), .fnu) == ["Oliva Sihombing", "", "NAME_PARTS"])
  }

  @Test(arguments: [
    ("D'Arquette-Tjokro", "DARQUETTE TJOKRO"), ("O’Neil", "ONEIL"), ("siti", "SITI"),
  ])
  func `a field of letters drops apostrophes and has blanks for hyphens`(
    name: String, letters: String
  ) {
    #expect(CarrierName.form(name, .letters) == letters)
  }

  @Test(arguments: ["Sánchez", "សុខ", "陈伟", "Ali 2", "", "-"])
  func `what letters cannot hold is no name, and never another one`(name: String) {
    #expect(CarrierName.form(name, .letters) == nil)
    #expect(Self.parts(Self.name(name), .asIs, .letters) == ["", "", "LATIN_NAME"])
  }

  @Test func `the whole name falls back to what the document prints`() {
    let rule = CarrierRule(script: .ascii)
    #expect(CarrierName(Self.name("陈伟", "CHEN", "WEI"), rule).full == "CHEN WEI")
    #expect(CarrierName(Self.name("陈伟"), rule).remarks == ["LATIN_NAME"])
    var native = Self.name("")
    native.nativeName = "សុខ"
    #expect(CarrierName(native, .standard).full == "សុខ")
  }

  @Test(arguments: [(19, false), (20, false), (21, true)])
  func `a name over the carrier's length is cut, and the list says so`(
    length: Int, isCut: Bool
  ) {
    let name = String(repeating: "A", count: length)
    let found = CarrierName(Self.name(name), CarrierRule(maximumName: 20))
    #expect(found.full.count == min(length, 20))
    #expect(found.remarks == (isCut ? ["TRUNCATED"] : []))
  }

  @Test(arguments: [
    (CarrierRule.DateFormat.iso, "1998-09-04"), (.dayMonthName, "04SEP1998"),
    (.dayMonthYear, "04/09/1998"), (.compact, "19980904"),
  ])
  func `dates have the carrier's form`(format: CarrierRule.DateFormat, text: String) throws {
    let day = try SampleRevision.day("1998-09-04")
    #expect(DateText.text(day, format) == text)
    let month = DateText.text(try #require(PartialDate("1998-09")), format)
    #expect(month.text == "1998-09" && month.isIncomplete == (format != .iso))
  }

  @Test func `rules that make no sense are named`() {
    var rule = CarrierRule()
    #expect(rule.problem == nil)
    rule.columns = [.line, .manifest, .revision, .digest, .fullName]
    #expect(rule.problem == nil)
    rule.columns = [.line, .manifest, .revision, .fullName]
    #expect(rule.problem?.contains("digest") == true)
    rule.columns = [.line, .manifest, .revision, .digest, .surname]
    #expect(rule.problem?.contains("nameColumns") == true)
    rule.columns = [.line, .line]
    #expect(rule.problem?.contains("twice") == true)
    for (limit, isGood) in [(9, false), (10, true), (200, true), (201, false)] {
      #expect((CarrierRule(maximumName: limit).problem == nil) == isGood)
    }
    rule = CarrierRule()
    rule.passengerList.recipient = "q9"
    #expect(rule.problem?.contains("UNOA") == true)
    rule.passengerList.level = .unob
    #expect(rule.problem == nil)
    rule.passengerList.documentCodes["PASS"] = "P"
    #expect(rule.problem?.contains("PASS") == true)
  }
}
