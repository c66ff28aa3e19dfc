internal import ManifestDocuments
internal import RepatriationSchema
internal import Testing
internal import Wire

/// The list that an authority gets, on paper and as a file, byte by byte.
@Suite struct AuthorityListTests {
  private static func person(_ number: UInt64) -> ID<PersonFile> {
    ID(WireUUID(high: 0x019B_B2F4_0000_7000, low: 0x8000_0000_0000_0000 | number))
  }

  private static func day(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(text))
  }

  private static func list(
    _ kind: ListKind = .fineWaiver, state: ListState = .partial
  ) throws -> AuthorityList {
    AuthorityList(
      id: ID(WireUUID(high: 0x019B_B2F4_0000_7000, low: 0x8000_0000_0000_00FF)),
      mission: "IDN-PNH", kind: kind, state: state, authority: "Immigration & Co",
      title: "Waiver <January>", submittedOn: try day("2026-01-21"),
      lines: [
        ListLine(
          person: person(1), outcome: .granted, decidedOn: try day("2026-02-02"),
          reason: "", waivedPercent: 50, waivedCents: 1_005,
          coversThrough: try day("2026-02-28")),
        ListLine(person: person(2), outcome: .pending),
      ], reference: "GDI/7")
  }

  private static func people(_ name: String = "Siti \"Ani\" O'Neil") throws -> [ListedPerson] {
    [
      ListedPerson(
        person: person(2), fullName: "Suharto", sex: .male,
        born: try #require(PartialDate("2002-10")), nationality: "IDN", stayStatus: .unknown),
      ListedPerson(
        person: person(1), fullName: name, sex: .female,
        born: try #require(PartialDate("1998-09-14")), nationality: "IDN", documentType: .passport,
        documentNumber: "C1153071", entered: try day("2025-01-28"),
        authorisedUntil: try day("2025-12-31"), overstayDays: 21, fineCents: 21_000,
        nativeName: "陈伟", stayStatus: .overstay),
    ]
  }

  private static let sender = AuthorityListPage.Sender(
    mission: "IDN-PNH", recipient: "Immigration & Co", printedAt: "2026-02-03 09:00 +07:00")

  @Test func `the file is pinned, and has the columns that its answers need`() throws {
    let text = AuthorityListSheet.text(try Self.list(), people: try Self.people())
    let expected = [
      "line,person,full_name,native_name,sex,birth_date,nationality,document_type,"
        + "document_number,entered,authorised_until,overstay_days,fine_usd,outcome,decided_on,"
        + "reason,percent,amount_usd,covers_through",
      "1,\(Self.person(1)),\"Siti \"\"Ani\"\" O'Neil\",陈伟,F,1998-09-14,IDN,PASSPORT,C1153071,"
        + "2025-01-28,2025-12-31,21,210.00,granted,2026-02-02,,50,10.05,2026-02-28",
      "2,\(Self.person(2)),Suharto,,M,2002-10,IDN,,,,,not known,not known,,,,,,",
    ].map { $0 + "\r\n" }.joined()
    #expect(text == expected)
  }

  @Test(arguments: [ListKind.fineWaiver, .exitPermit, .travelDocument])
  func `every row has as many cells as the header`(kind: ListKind) throws {
    let text = AuthorityListSheet.text(try Self.list(kind), people: try Self.people("Siti"))
    let counts = text.split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).count
    }
    #expect(Set(counts).count == 1 && counts.count == 3)
    let columns = Set(AuthorityListSheet.header(kind))
    #expect(columns.isSuperset(of: AuthorityListSheet.answerColumns(kind)))
    #expect(
      AuthorityListSheet.answerColumns(kind).allSatisfy(
        AuthorityListSheet.allAnswerColumns.contains))
  }

  @Test func `a cell that a spreadsheet would run is text`() throws {
    let text = AuthorityListSheet.text(try Self.list(), people: try Self.people("=1+1"))
    #expect(text.contains(",'=1+1,"))
  }

  @Test func `the page is pinned`() throws {
    let text = AuthorityListPage.text(
      try Self.list(), people: try Self.people(), asOf: try Self.day("2026-02-03"),
      sender: Self.sender)
    let body = try #require(text.components(after: "<body>\n"))
    #expect(
      body == """
        <h1>Request to waive overstay fines</h1>
        <dl>
        <dt>From</dt><dd dir="auto">IDN-PNH</dd>
        <dt>To</dt><dd dir="auto">Immigration &amp; Co</dd>
        <dt>Subject</dt><dd dir="auto">Waiver &lt;January&gt;</dd>
        <dt>Reference</dt><dd dir="auto">GDI/7</dd>
        <dt>Submitted</dt><dd dir="auto">2026-01-21</dd>
        <dt>Persons</dt><dd dir="auto">2</dd>
        <dt>As of</dt><dd dir="auto">2026-02-03</dd>
        </dl>
        <table>
        <thead><tr>\(Self.cells("th", [
          "No.", "Name", "Sex", "Born", "Nationality", "Document", "Entered", "Stay until",
          "Days over", "Fine, USD", "Answer",
        ]))</tr></thead>
        <tbody>
        <tr>\(Self.cells("td", [
          "1", "Siti &quot;Ani&quot; O&#39;Neil / 陈伟", "F", "1998-09-14", "IDN",
          "PASSPORT C1153071", "2025-01-28", "2025-12-31", "21", "210.00",
          "granted, 50 %, USD 10.05, until 2026-02-28",
        ]))</tr>
        <tr>\(Self.cells("td", [
          "2", "Suharto", "M", "2002-10", "IDN", "", "", "", "not known", "not known", "",
        ]))</tr>
        </tbody>
        </table>
        <div class="sign"><p>Submitted by, date, stamp</p><p>Received by, date, stamp</p></div>
        <footer>List \(try Self.list().id), printed 2026-02-03 09:00 +07:00 for Immigration &amp; \
        Co.</footer>
        </body>
        </html>

        """)
  }

  private static func cells(_ name: String, _ texts: [String]) -> String {
    texts.map { "<\(name) dir=\"auto\">\($0)</\(name)>" }.joined()
  }

  @Test func `the page needs nothing from anywhere and runs nothing`() throws {
    let name = "</td><script src=\"https://x.example/a.js\">\u{202E}\u{0}<img src=x onerror=\"a\">"
    let text = AuthorityListPage.text(
      try Self.list(), people: try Self.people(name), asOf: nil, sender: Self.sender)
    #expect(text.hasPrefix("<!DOCTYPE html>\n"))
    #expect(text.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""))
    for tag in ["<script", "<img", "<link", "<iframe", "url(", "@import", "\u{202E}", "\u{0}"] {
      #expect(!text.contains(tag), "\(tag.debugDescription)")
    }
    #expect(text.contains("&lt;script src=&quot;https://x.example/a.js&quot;&gt;"))
  }

  @Test func `a draft says that it is one`() throws {
    for (state, isDraft) in [(ListState.draft, true), (.submitted, false), (.closed, false)] {
      let text = AuthorityListPage.text(
        try Self.list(state: state), people: [], asOf: nil, sender: Self.sender)
      #expect(text.contains("DRAFT") == isDraft, "\(state.name)")
    }
  }

  @Test func `a list of travel documents asks the capital with what it knows people by`() throws {
    var people = try Self.people()
    people[1].nationalID = "3946361409983446"
    people[1].birthPlace = "Tomohon"
    let text = AuthorityListPage.text(
      try Self.list(.travelDocument), people: people, asOf: nil, sender: Self.sender)
    #expect(text.contains("<td dir=\"auto\">3946361409983446</td><td dir=\"auto\">Tomohon</td>"))
    #expect(!text.contains("Fine, USD"))
  }
}

extension String {
  /// What stands behind the first occurrence of a text.
  fileprivate func components(after text: String) -> String? {
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(text) { return String(rest.dropFirst(text.count)) }
      rest.removeFirst()
    }
    return nil
  }
}
