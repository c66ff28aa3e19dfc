internal import Foundation
internal import PassengerLists
internal import RepatriationSchema
internal import Testing
internal import Wire

@testable internal import ManifestDocuments

/// What is printed of one revision.
@Suite struct PaperTests {
  private static func carrier() -> CarrierRule {
    CarrierRule(
      nameColumns: .surnameAndGiven, mononym: .fnu, script: .letters, dateFormat: .dayMonthName,
      columns: [
        .line, .surname, .givenNames, .sex, .birthDate, .documentNumber, .documentExpiry, .ssr,
        .missing, .manifest, .revision, .digest,
      ], maximumName: 30)
  }

  @Test func `every document of the sample is pinned`() throws {
    let revision = try SampleRevision().named()
    let printed = SampleRevision.printedAt
    try expectGolden(
      ManifestPaper.text(revision, printedAt: printed), "manifest.html")
    try expectGolden(TickSheetPaper.text(revision, printedAt: printed), "tick-sheet.html")
    try expectGolden(ArrivalNeedsPaper.text(revision, printedAt: printed), "arrival-needs.html")
    try expectGolden(CarrierList.text(revision, rule: .standard), "carrier-standard.csv")
    try expectGolden(CarrierList.text(revision, rule: Self.carrier()), "carrier-letters.csv")
    let bytes = try PassengerListPaper.bytes(revision, rule: Self.carrier())
    try expectGolden(String(decoding: bytes, as: UTF8.self), "paxlst.edi")
  }

  @Test func `every document says which revision it is of, with its whole digest`() throws {
    for state in [ManifestState.proposed, .locked, .submitted] {
      let revision = try SampleRevision(state).named()
      let printed = SampleRevision.printedAt
      let digest = "\(revision.manifest.digest)"
      let pages = [
        ManifestPaper.text(revision, printedAt: printed),
        TickSheetPaper.text(revision, printedAt: printed),
        ArrivalNeedsPaper.text(revision, printedAt: printed),
      ]
      for page in pages {
        #expect(page.contains(digest) && page.contains("revision <b>3</b>"))
        #expect(page.contains("PROVISIONAL") == (state == .proposed))
        #expect(page.contains("LOCKED –") == (state == .locked))
        // Nothing of it is loaded from anywhere, and it runs nothing.
        #expect(page.contains("default-src 'none'"))
        #expect(!page.contains("<script") && !page.contains("http://") && !page.contains("src="))
      }
      let csv = CarrierList.text(revision, rule: .standard)
      #expect(csv.split(separator: "\r\n").dropFirst().allSatisfy { $0.contains(digest) })
      let list = try #require(
        try PassengerListReader.lists(
          try PassengerListPaper.bytes(revision, rule: Self.carrier())
        ).first)
      #expect(list.reference?.text == digest.uppercased() && list.reference?.revision == 3)
    }
  }

  @Test func `a list of 150 people is one table with a head for every page`() throws {
    var sample = try SampleRevision()
    try sample.addMany(144)
    let revision = try sample.named()
    let printed = SampleRevision.printedAt
    let pages = [
      ("manifest", ManifestPaper.text(revision, printedAt: printed)),
      ("tick-sheet", TickSheetPaper.text(revision, printedAt: printed)),
      ("arrival-needs", ArrivalNeedsPaper.text(revision, printedAt: printed)),
    ]
    for (name, page) in pages {
      let tables = name == "arrival-needs" ? 2 : 1
      #expect(page.components(separatedBy: "<thead>").count == tables + 1)
      #expect(page.components(separatedBy: "class=\"number\"").count == 151, "\(name)")
      #expect(page.contains("display: table-header-group") && page.contains("counter(pages)"))
      // To look at them in a browser.
      guard let folder = ProcessInfo.processInfo.environment["HOMEWARD_PAGES"] else { continue }
      try Data(page.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name).html"))
    }
  }

  @Test func `a page escapes what people and officers wrote, in its margins too`() throws {
    let revision = try SampleRevision().named(
      purpose: "<img src=x>", recipient: "\"} </style><b>x")
    let page = ManifestPaper.text(revision, printedAt: SampleRevision.printedAt)
    #expect(!page.contains("<img") && !page.contains("</style><b>"))
    #expect(page.contains("Tjokroaminoto &lt;b&gt;"))
    #expect(page.components(separatedBy: "</style>").count == 2)
    #expect(PrintedPage.quoted("a\"\\\u{A}}<") == "\"a\\22 \\5c \\7d \\3c \"")
  }

  @Test func `names in their own script carry its language, and Latin ones none`() throws {
    let page = TickSheetPaper.text(
      try SampleRevision().named(), printedAt: SampleRevision.printedAt)
    #expect(page.contains("<span class=\"native\" lang=\"km\">សុខ សុភាព</span>"))
    #expect(page.contains("<b lang=\"zh\">陈伟</b>"))
    #expect(page.contains("<b>Suharto</b>"))
  }

  @Test func `those who receive people are told what to provide, and nothing of documents`() throws
  {
    var sample = try SampleRevision()
    sample.names[2].nativeName = "CANARY"
    let page = ArrivalNeedsPaper.text(
      try sample.named(), printedAt: SampleRevision.printedAt)
    for number in ["C1153071", "XE0012346", "1271054914980003", "1998-09-14"] {
      #expect(!page.contains(number))
    }
    #expect(page.contains("CANARY"))
    for words in [
      "<h2>At CGK</h2>", "<h2>At KNO</h2>", "wheelchair, cannot climb steps (WCHS)",
      "minor who travels alone, to be met in person (UMNR)", "2 (child)", "1 (parent)",
      "nobody: to be met in person", "Sumatera Utara 2", "may need it",
      "CHECK: needs changed since the list was locked",
    ] {
      #expect(page.contains(words), "\(words)")
    }
  }

  @Test func `who is not to travel any more is on no sheet that people are counted by`() throws {
    var sample = try SampleRevision()
    sample.manifest.entries[2].state = .substituted
    let revision = try sample.named()
    #expect(
      !TickSheetPaper.text(revision, printedAt: SampleRevision.printedAt).contains("Suharto"))
    #expect(
      !ArrivalNeedsPaper.text(revision, printedAt: SampleRevision.printedAt).contains("Suharto"))
    let bytes = try PassengerListPaper.bytes(revision, rule: Self.carrier())
    #expect(!String(decoding: bytes, as: UTF8.self).contains("SUHARTO"))
    // The others keep the numbers of their lines.
    #expect(
      TickSheetPaper.text(revision, printedAt: SampleRevision.printedAt)
        .contains("<td class=\"number\">4</td>"))
    #expect(!CarrierList.text(revision, rule: .standard).contains("Suharto"))
    // The mission's own page keeps everybody, with what became of them.
    #expect(
      ManifestPaper.text(revision, printedAt: SampleRevision.printedAt).contains("Suharto"))
  }

  @Test func `the carrier's booking stands with every passenger, and a residence with nobody`()
    throws
  {
    var sample = try SampleRevision()
    sample.manifest.departure.bookingReference = "K7QW2P"
    let bytes = try PassengerListPaper.bytes(try sample.named(), rule: Self.carrier())
    let list = try #require(try PassengerListReader.lists(bytes).first)
    #expect(!list.passengers.isEmpty)
    #expect(list.passengers.allSatisfy { $0.booking == "K7QW2P" && $0.residence.isEmpty })
  }

  @Test func `a delta names who came, who went and who changed, and nobody else`() throws {
    var before = try SampleRevision()
    before.names[0].documentNumber = "C0000009"
    before.manifest.entries[4].state = .confirmed
    var after = try SampleRevision(.submitted, revision: 4)
    after.manifest.entries.remove(at: 2)
    try after.addMany(1)
    after.names[6].person = SampleRevision.person(9)
    after.manifest.entries[5].person = SampleRevision.person(9)
    let rule = CarrierRule.standard
    let delta = try CarrierDelta(from: try before.named(), to: try after.named(), rule: rule)
    #expect(delta.count(.added) == 1)
    #expect(delta.count(.removed) == 1)
    #expect(delta.count(.changed) == 1)
    try expectGolden(delta.text(rule: rule), "delta.csv")
    #expect(throws: NamedRevision.Failure.self) {
      try CarrierDelta(from: try after.named(), to: try before.named(), rule: rule)
    }
  }

  @Test func `a name that the level cannot hold makes no list, and the line is named`() throws {
    var sample = try SampleRevision()
    sample.names[4].primaryIdentifier = ""
    sample.names[4].secondaryIdentifier = ""
    let error = #expect(throws: NamedRevision.Failure.self) {
      try PassengerListPaper.bytes(try sample.named(), rule: .standard)
    }
    #expect(error?.description.contains("line 5 ") == true)
    #expect(error?.description.contains("陈伟") == false)
  }

  @Test func `every field of a passenger list comes back from the message`() throws {
    var sample = try SampleRevision()
    try sample.addMany(60)
    for level in [PassengerListRule.Level.unoa, .unob] {
      var rule = Self.carrier()
      rule.passengerList.level = level
      rule.passengerList.application = "Q9APIS"
      let revision = try sample.named()
      let written = try PassengerListPaper.list(revision, rule)
      let read = try PassengerListReader.lists(try PassengerListPaper.bytes(revision, rule: rule))
      #expect(read == [written])
      #expect(read.first?.passengers.count == 66)
      #expect(read.first?.passengers[0].documents.map(\.code) == ["P", "I"])
      #expect(read.first?.passengers[2].givenNames == "FNU")
      #expect(read.first?.flights.first?.stops.map(\.airport) == ["KTI", "KNO", "CGK"])
    }
  }

  @Test func `where people change aircraft every flight is a group of its own`() throws {
    var sample = try SampleRevision()
    let departure = sample.manifest.departure
    let middle = try #require(Timestamp("2026-01-27T15:00+07:00"))
    sample.manifest.departure.flights = [
      DepartureFlight(
        carrier: "Q9", number: "225", from: "KTI", to: "SIN", departsAt: departure.departsAt,
        departsOffsetMinutes: 420, arrivesAt: middle, arrivesOffsetMinutes: 480),
      DepartureFlight(
        carrier: "Q9", number: "871", from: "SIN", to: "CGK", departsAt: middle,
        departsOffsetMinutes: 480, arrivesAt: departure.arrivesAt, arrivesOffsetMinutes: 420),
    ]
    let list = try PassengerListPaper.list(try sample.named(), Self.carrier())
    #expect(list.flights.map(\.number) == ["Q9225", "Q9871"])
    let arrives = list.flights[0].stops[1].arrives
    #expect(arrives.map { [$0.hour, $0.minute] } == [16, 0])
  }
}
