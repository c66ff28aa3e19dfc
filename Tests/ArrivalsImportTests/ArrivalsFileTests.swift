internal import Casework
internal import RepatriationSchema
internal import Testing
internal import Wire

@testable internal import ArrivalsImport

@Suite struct ArrivalsFileTests {
  // MARK: Cells

  @Test func `a row becomes a registration with its words as codes`() throws {
    let found = try Sample.registration([
      "native_name": "ស៊ីទី", "birth_place": "Medan", "national_id": "1271015409980001",
      "origin_province": "Sumatera Utara", "phone": "+62 812", "exit_site": "Bavet",
      "left_site_on": "2026-01-18", "entry_date": "2025-03-01", "relation": "HEAD",
      "household": "H1", "needs": "PREGNANT; WHEELCHAIR ;PREGNANT", "indicators": "THREATS",
      "scam_linked": "YES", "months_in_site": "8", "shelter": "NO", "note": "two\nlines",
    ])
    #expect(found.mission == "IDN-PNH" && found.desk == "IDN-1" && found.channel == .walkIn)
    #expect(found.receivedAt == Sample.moment("2026-01-19T01:30:00Z"))
    #expect(found.fullName == "Siti Aminah" && found.nativeName == "ស៊ីទី" && found.sex == .female)
    #expect(found.born.description == "1998-09-14" && found.birthPlace == "Medan")
    #expect(found.nationality == Sample.code("IDN") && found.nationalID == "1271015409980001")
    #expect(found.stay.entered == Sample.day("2025-03-01") && found.stay.entryPort == "BAVET")
    #expect(found.stay.authorisedUntil == Sample.day("2025-12-31"))
    #expect(found.intent == .returnHome && found.travelMode == .assisted)
    #expect(found.needs.map(\.code) == [.pregnant, .wheelchair])
    #expect(found.indicators == [.threats] && found.scamLinked == .yes && found.shelter == .no)
    #expect(found.monthsInSite == 8 && found.note == "two\nlines" && found.relation == .head)
    #expect(found.group != nil && found.warnings.isEmpty && !found.consentRecorded)
    let passport = try #require(found.documents.first)
    #expect(passport.type == .passport && passport.number == "C1234567")
    #expect(passport.custody == .holder && passport.expires == Sample.day("2030-01-01"))
    #expect(passport.issuer == Sample.code("IDN"))
  }

  @Test func `blanks around a cell are dropped and inside it are kept`() throws {
    let found = try Sample.registration(["full_name": " Siti  Aminah\u{A0} ", "desk": " IDN-1 "])
    #expect(found.fullName == "Siti  Aminah" && found.desk == "IDN-1")
  }

  @Test func `a birth date may be a month, a year or missing`() throws {
    #expect(try Sample.registration(["birth_date": "2002-10"]).born.description == "2002-10")
    #expect(try Sample.registration(["birth_date": "2002"]).born.description == "2002")
    let none = try Sample.registration(["birth_date": ""])
    #expect(none.born.isUnknown && none.warnings == ["birth-date-unknown"])
  }

  @Test func `one name is enough, also one in its own script`() throws {
    #expect(try Sample.registration(["full_name": "Suharto"]).fullName == "Suharto")
    let native = try Sample.registration(["full_name": "", "native_name": "张伟"])
    // Never transliterated: nobody knows yet how a document would print it.
    #expect(native.fullName.isEmpty && native.nativeName == "张伟")
  }

  @Test func `a cell that a spreadsheet would run is text like any other`() throws {
    let formula = "=HYPERLINK(\"http://x\",\"y\")"
    #expect(try Sample.registration(["full_name": formula]).fullName == formula)
    #expect(try Sample.registration(["note": "@SUM(1+1)*cmd|' /C calc'!A0"]).note.hasPrefix("@SUM"))
    #expect(try Sample.reject(["months_in_site": "=1+1"]).column == "months_in_site")
  }

  static let badCells: [(column: String, text: String, part: String)] = [
    ("event_time", "", "missing"), ("event_time", "2026-01-19 25:10", "with its zone"),
    ("event_time", "2026-01-19T08:29:00", "with its zone"),
    ("event_time", "2026-01-21T08:00:01+07:00", "future"),
    ("mission", "", "missing"), ("mission", "IDN", "name of a mission"),
    ("mission", "idn-pnh", "name of a mission"), ("channel", "WALKIN", "WALK_IN, PROVINCE"),
    ("full_name", "   ", "A name is needed"), ("full_name", "Siti\nAminah", "line break"),
    ("full_name", "Siti\0", "control character"), ("native_name", "a\u{1B}[2J", "control"),
    ("full_name", String(repeating: "x", count: 201), "201 bytes; at most 200"),
    ("sex", "W", "M, F, X"), ("birth_date", "2027-02-30", "Not a day that exists"),
    ("birth_date", "2026-02-30", "Not a day that exists"),
    ("birth_date", "2026-01-20", "after the day of arrival"),
    ("birth_date", "1899-12-31", "before 1900"), ("birth_date", "0000", "Not a day"),
    ("nationality", "", "missing"), ("nationality", "XXZ", "ISO 3166-1"),
    ("nationality", "Indonesia", "ISO 3166-1"), ("entry_date", "19/01/2026", "Not a day"),
    ("stay_authorised_until", "2026-13-01", "Not a day"), ("document_expiry", "never", "Not a day"),
    ("document_custody", "MAYBE", "HOLDER, MISSION"), ("document_type", "VISA", "Not one of NONE"),
    ("document_type", "", "say which document"), ("intent", "GO", "RETURN, UNDECIDED, STAY"),
    ("travel_mode", "BUS", "SELF_FUNDED"), ("needs", "WHEELCHAIR;WINGS", "Parted by ';'"),
    ("months_in_site", "-1", "0 to 1200"), ("months_in_site", "1201", "0 to 1200"),
    ("scam_linked", "MAYBE", "YES, NO"), ("desk", String(repeating: "d", count: 17), "17 bytes"),
    ("note", "bell\u{7}", "control character"),
  ]

  @Test(arguments: badCells)
  func `a cell that cannot be read names its place and what to write`(
    _ column: String, _ text: String, _ part: String
  ) throws {
    let reject = try Sample.reject([column: text])
    #expect(reject.column == column && reject.line == 2 && reject.row == 1)
    let place = try #require(ArrivalsColumns.all.firstIndex(of: column))
    #expect(reject.columnNumber == place + 1)
    #expect(reject.reason.contains(part), "\(reject.reason)")
    // A reason says what to write, not what somebody wrote.
    if text.utf8.count > 3 { #expect(!reject.reason.contains(text)) }
  }

  @Test func `one moment before the present is not the future`() throws {
    let now = try Sample.registration(["event_time": "2026-01-21T08:00:00+07:00"])
    #expect(now.receivedAt == Sample.asOf)
  }

  // MARK: Machine-readable lines

  static let name = "P<IDNYULIARTI<<SURYA<<<<<<<<<<<<<<<<<<<<<<<<"
  static let line = "C1153071<4IDN9310276M3308039<<<<<<<<<<<<<<<8"

  private func passport(_ changes: [String: String]) throws -> TravelDocument {
    try #require(try Sample.registration(changes).documents.first)
  }

  @Test func `lines that are right leave no flag`() throws {
    let found = try passport([
      "mrz_line_1": Self.name, "mrz_line_2": Self.line, "document_number": "C1153071",
    ])
    #expect(found.mrzFailures.isEmpty && found.mrzLine2 == Self.line)
  }

  @Test func `lines that were misread are kept and flagged, and never block`() throws {
    let misread = Self.line.replacing("C1153071", with: "C1153O71")
    let found = try passport([
      "mrz_line_1": Self.name, "mrz_line_2": misread, "document_number": "C1153071",
    ])
    #expect(found.mrzFailures == ["number", "composite", "number-differs"])
    #expect(found.mrzLine2 == misread && found.number == "C1153071")
    for broken in ["", "P<", Self.line.lowercased(), Self.line + "<", "é", Self.line + Self.line] {
      let found = try passport(["mrz_line_1": Self.name, "mrz_line_2": broken])
      #expect(found.mrzFailures == ["unreadable"], "\(broken)")
      #expect(found.mrzLine2 == String(broken.prefix(44)))
    }
  }

  @Test func `a misread line is a warning of the registration`() throws {
    let found = try Sample.registration([
      "mrz_line_1": Self.name, "mrz_line_2": "?", "national_id": "1271014409980001",
    ])
    // 44 is neither a day nor 40 and a day of a woman born on the 14th: 44 - 40 = 4.
    #expect(found.warnings == ["nik-birth-date", "mrz-unreadable"])
  }

  // MARK: Identity of rows

  @Test func `the same row has the same id and key on every machine`() throws {
    let file = try Sample.read(Sample.header + "\n" + Sample.line() + "\n")
    let row = try #require(file.rows.first)
    let again = try #require(
      try Sample.read("\u{FEFF}" + Sample.header + "\r\n" + Sample.line() + "\r\n").rows.first)
    #expect(row.registration.person == again.registration.person)
    #expect(row.idempotencyKey == again.idempotencyKey)
    // The order of the columns is the desk's business.
    let reversed = Array(ArrivalsColumns.all.reversed())
    let cells = reversed.map { Sample.row[$0] ?? "" }.joined(separator: ",")
    let other = try #require(
      try Sample.read(reversed.joined(separator: ",") + "\n" + cells).rows.first)
    #expect(row.registration.person == other.registration.person)
    #expect(row.idempotencyKey == other.idempotencyKey)
  }

  @Test func `ids are pinned, so that an update of the software registers nobody twice`() throws {
    let row = try #require(
      try Sample.read(Sample.header + "\n" + Sample.line() + "\n").rows.first)
    // Version 7: the first 48 bits are the milliseconds of 2026-01-19T01:30Z, 1768786200000 =
    // 0x019BD3DF85C0.
    #expect(row.registration.person.description.hasPrefix("019bd3df-85c0-7"))
    #expect(row.registration.person.description == "019bd3df-85c0-7c57-8609-48840f50fcca")
    #expect(row.idempotencyKey.description == "f24d2306-2ef7-8f97-bddc-5cf97da8d695")
  }

  @Test func `another cell makes another person and another key`() throws {
    let first = try #require(
      try Sample.read(Sample.header + "\n" + Sample.line() + "\n").rows.first)
    for column in ArrivalsColumns.all {
      let changed: [String: String] = [
        "event_time": "2026-01-19T08:30:01+07:00", "mission": "CHN-PNH", "channel": "POLICE",
        "sex": "M", "birth_date": "1998", "nationality": "CHN", "document_type": "ETD",
        "entry_date": "2025-01-01", "document_expiry": "", "document_custody": "LOST",
        "stay_authorised_until": "", "intent": "STAY", "travel_mode": "SELF_FUNDED",
        "left_site_on": "2026-01-01", "relation": "HEAD", "needs": "STRETCHER",
        "indicators": "THREATS", "scam_linked": "NO", "months_in_site": "1", "shelter": "YES",
      ]
      let line = Sample.line([column: changed[column] ?? "other"])
      let row = try #require(
        try Sample.read(Sample.header + "\n" + line + "\n").rows.first, "\(column)")
      #expect(row.registration.person != first.registration.person, "\(column)")
      #expect(row.idempotencyKey != first.idempotencyKey, "\(column)")
    }
  }

  @Test func `cells do not run into each other`() throws {
    let one = try Sample.registration(["desk": "A", "queue_token": "B1"])
    let two = try Sample.registration(["desk": "AB", "queue_token": "1"])
    #expect(one.person != two.person)
  }

  @Test func `a household is one group of its mission`() throws {
    let lines = [
      Sample.line(["household": "H1", "queue_token": "1"]),
      Sample.line(["household": "H1", "queue_token": "2"]),
      Sample.line(["household": "H2", "queue_token": "3"]),
      Sample.line(["household": "H1", "queue_token": "4", "mission": "CHN-PNH"]),
      Sample.line(["queue_token": "5"]),
    ]
    let rows = try Sample.read(Sample.header + "\n" + lines.joined(separator: "\n")).rows
    let groups = rows.map(\.registration.group)
    #expect(groups[0] != nil && groups[0] == groups[1] && groups[4] == nil)
    #expect(Set([groups[0], groups[2], groups[3]]).count == 3)
    #expect(rows.map(\.groupKind) == [.family, .family, .family, .family, .unset])
  }

  // MARK: Rejects

  @Test func `a rejected row waits under its queue token`() throws {
    let file = try Sample.read(
      Sample.header + "\n" + Sample.line(["sex": "?", "queue_token": "T7"]) + "\n"
        + Sample.line(["sex": "?", "queue_token": ""]) + "\n")
    #expect(file.rejectTokens[1] == "T7")
    let digest = try #require(file.rejectTokens[2])
    #expect(WireUUID(digest) != nil)
    #expect(file.rejectMissions == [1: "IDN-PNH", 2: "IDN-PNH"])
  }

  @Test func `a row with bytes that are no UTF-8 waits under its token as well`() throws {
    var line = Array(Sample.line(["full_name": "@", "queue_token": "T7"]).utf8)
    let place = try #require(line.firstIndex(of: UInt8(ascii: "@")))
    line[place] = 0xE9
    let file = try Sample.read(Array((Sample.header + "\n").utf8) + line)
    #expect(file.rejects.map(\.column) == ["full_name"])
    #expect(file.rejectTokens == [1: "T7"] && file.rejectMissions == [1: "IDN-PNH"])
    #expect(file.totalRows == 1)
  }

  @Test func `rows that are no CSV wait under a digest of their own`() throws {
    let broken = ["IDN-PNH,\"x", "IDN-PNH,\"y", "IDN-PNH"]
    let text = ([Sample.header] + broken).joined(separator: "\n")
    let first = try Sample.read(text)
    #expect(Set(first.rejectTokens.values).count == 3)
    // Read again they are the same people, and in another place of another file still so.
    #expect(try Sample.read(text).rejectTokens == first.rejectTokens)
    let moved = try Sample.read(([Sample.header, Sample.line()] + broken).joined(separator: "\n"))
    #expect(Set(moved.rejectTokens.values) == Set(first.rejectTokens.values))
  }

  @Test func `rows, rejects and their places add up`() throws {
    let lines = [
      Sample.line(["queue_token": "1"]), "a,b", Sample.line(["sex": "?", "intent": "?"]),
      Sample.line(["queue_token": "2", "note": "x\ny"]), Sample.line(["queue_token": "3"]),
    ]
    let file = try Sample.read(Sample.header + "\n" + lines.joined(separator: "\n"))
    #expect(file.totalRows == 5 && file.rows.map(\.row) == [1, 4, 5])
    #expect(file.rows.map(\.line) == [2, 5, 7])
    // One reject a row, the first thing that is wrong.
    #expect(file.rejects.map(\.row) == [2, 3] && file.rejects.map(\.line) == [3, 4])
  }
}
