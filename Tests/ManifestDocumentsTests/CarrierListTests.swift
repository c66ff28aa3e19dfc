internal import ManifestDocuments
internal import RepatriationSchema
internal import Testing
internal import Wire

/// The list that a carrier gets, byte by byte.
@Suite struct CarrierListTests {
  private static func person(_ number: UInt64) -> ID<PersonFile> {
    ID(WireUUID(high: 0x019B_B2F4_0000_7000, low: 0x8000_0000_0000_0000 | number))
  }

  private static func day(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(text))
  }

  /// Two people on a flight: one with a passport, one whose document and permit are still to come.
  private static func manifest(_ state: ManifestState = .draft) throws -> Manifest {
    let departure = Departure(
      id: "D02", mission: "IDN-PNH", carrier: "Q9", number: "225", legs: ["KTI", "CGK"],
      departsAt: try #require(Timestamp("2026-01-27T23:10+07:00")), departsOffsetMinutes: 420,
      arrivesAt: try #require(Timestamp("2026-01-28T02:20+07:00")), arrivesOffsetMinutes: 420,
      seats: 40, acceptedDocuments: [.passport, .emergencyTravelDocument])
    let ready = ManifestEntry(
      person: person(1), tier: 3, state: .planned, caseClass: .ready, documentType: .passport,
      ageBand: .adult, pointOfEntry: "CGK")
    let waiting = ManifestEntry(
      person: person(2), tier: 1, state: .planned, caseClass: .docAndFine,
      documentType: .emergencyTravelDocument,
      services: [.wheelchairRamp, .medicalCase], ageBand: .adult,
      missing: [
        MissingClearance(code: .noValidDocument, expectedBy: try day("2026-01-24")),
        MissingClearance(code: .fineUncleared, expectedBy: try day("2026-01-23")),
        MissingClearance(code: .exitPermitMissing, expectedBy: try day("2026-01-25")),
      ], pointOfEntry: "CGK")
    return Manifest(
      id: "IDN-PNH-D02", departure: departure, state: state, revision: 1,
      entries: [ready, waiting],
      digest: try #require(FixedBytes<32>([UInt8](repeating: 0xAB, count: 32))))
  }

  private static func names(_ first: String = "Oliva Sihombing") throws -> [TravelName] {
    [
      TravelName(
        person: person(2), fullName: "Suharto", sex: .male,
        born: try #require(PartialDate("2002-10")), nationality: "IDN"),
      TravelName(
        person: person(1), fullName: first, sex: .female,
        born: try #require(PartialDate("1998-09-14")), nationality: "IDN",
        documentType: .passport, documentNumber: "C1153071", documentIssuer: "IDN",
        documentExpires: try day("2033-08-03")),
    ]
  }

  private static let digest = String(repeating: "ab", count: 32)

  /// The cells of one line; no cell of these tests holds a comma.
  private static func cells(_ text: String, line: Int) -> [String] {
    text.components(line).split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func `the list is pinned`() throws {
    let text = try CarrierList.text(
      try Self.manifest(), names: try Self.names(), rule: .standard)
    let expected = [
      "line,manifest,revision,digest,status,flight,date,from,to,full_name,sex,birth_date,"
        + "nationality,document_type,document_number,document_issuer,document_expiry,ssr,state,"
        + "missing",
      "1,IDN-PNH-D02,1,\(Self.digest),PROVISIONAL,Q9225,2026-01-27,KTI,CGK,Oliva Sihombing,F,"
        + "1998-09-14,IDN,PASSPORT,C1153071,IDN,2033-08-03,,PLANNED,",
      "2,IDN-PNH-D02,1,\(Self.digest),PROVISIONAL,Q9225,2026-01-27,KTI,CGK,Suharto,M,2002-10,IDN,"
        + "ETD,,,,WCHR;MEDA,PLANNED,"
        + "TRAVEL_DOCUMENT by 2026-01-24;EXIT_CLEARANCE by 2026-01-25",
    ].map { $0 + "\r\n" }.joined()
    #expect(text == expected)
  }

  @Test(arguments: [
    (ManifestState.draft, "PROVISIONAL"), (.proposed, "PROVISIONAL"), (.locked, "LOCKED"),
    (.submitted, "FINAL"), (.departed, "FINAL"), (.closed, "FINAL"), (.cancelled, "PROVISIONAL"),
    (ManifestState(rawValue: 99), "PROVISIONAL"),
  ])
  func `only what was submitted is final`(state: ManifestState, status: String) throws {
    let text = try CarrierList.text(
      try Self.manifest(state), names: try Self.names(), rule: .standard)
    #expect(Self.cells(text, line: 1)[4] == status)
  }

  @Test(arguments: [
    (CarrierRule.Mononym.asIs, ""), (.fnu, "FNU"), (.repeat, "Suharto"),
  ])
  func `one name is filled up only as the carrier's rule says`(
    rule: CarrierRule.Mononym, given: String
  ) throws {
    let text = try CarrierList.text(
      try Self.manifest(), names: try Self.names(),
      rule: CarrierRule(nameColumns: .surnameAndGiven, mononym: rule))
    #expect(Self.cells(text, line: 0)[9...10] == ["surname", "given_names"])
    #expect(Self.cells(text, line: 2)[9...10] == ["Suharto", given])
  }

  @Test func `a name of several words is never split, and the list says so`() throws {
    let text = try CarrierList.text(
      try Self.manifest(), names: try Self.names(),
      rule: CarrierRule(nameColumns: .surnameAndGiven, mononym: .fnu))
    #expect(Self.cells(text, line: 1)[9...10] == ["Oliva Sihombing", ""])
    #expect(Self.cells(text, line: 1).last == "NAME_PARTS")
  }

  @Test func `a name in another script stays as it is, or is left to the desk`() throws {
    let names = try Self.names("陈伟")
    let verbatim = try CarrierList.text(try Self.manifest(), names: names, rule: .standard)
    #expect(Self.cells(verbatim, line: 1)[9] == "陈伟")
    let ascii = try CarrierList.text(
      try Self.manifest(), names: names, rule: CarrierRule(script: .ascii))
    #expect(Self.cells(ascii, line: 1)[9] == "")
    #expect(Self.cells(ascii, line: 1).last == "LATIN_NAME")
    #expect(Self.cells(ascii, line: 2)[9] == "Suharto")
  }

  @Test(arguments: ["=1+1", "+62", "-1", "@SUM(A1)", "\t=1", "\u{FF1D}1"])
  func `a cell that a spreadsheet would run is guarded as the rule says`(name: String) throws {
    func cell(_ guarding: CarrierRule.FormulaGuard) throws -> String {
      let text = try CarrierList.text(
        try Self.manifest(), names: try Self.names(name),
        rule: CarrierRule(formulaGuard: guarding))
      return Self.cells(text, line: 1)[9]
    }
    #expect(try cell(.apostrophe) == "'" + name)
    #expect(try cell(.space) == "\" " + name + "\"")
    #expect(try cell(.none) == name)
  }

  @Test func `commas, quotes and line ends in a name stay inside its cell`() throws {
    let text = try CarrierList.text(
      try Self.manifest(), names: try Self.names("O\"Neil, \r\nSiti"), rule: .standard)
    #expect(text.contains(",\"O\"\"Neil, \r\nSiti\","))
  }

  @Test func `a listed person without a name is no list`() throws {
    let error = try #require(throws: CarrierList.Failure.self) {
      try CarrierList.text(
        try Self.manifest(), names: Array(try Self.names().prefix(1)), rule: .standard)
    }
    #expect(error.description.contains("line 1 of IDN-PNH-D02"))
    #expect(!error.description.contains("Suharto"))
  }

  @Test func `one clearance without a day leaves its word without a day`() throws {
    var manifest = try Self.manifest()
    manifest.entries[1].missing[2].expectedBy = nil
    let text = try CarrierList.text(manifest, names: try Self.names(), rule: .standard)
    #expect(
      Self.cells(text, line: 2).last == "TRAVEL_DOCUMENT by 2026-01-24;EXIT_CLEARANCE")
  }
}

extension String {
  /// One line without its CRLF.
  fileprivate func components(_ line: Int) -> String {
    let lines = split(separator: "\r\n", omittingEmptySubsequences: false)
    return lines.indices.contains(line) ? String(lines[line]) : ""
  }
}
