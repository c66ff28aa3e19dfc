internal import ArrivalsImport
internal import Casework
internal import RepatriationSchema
internal import Testing
internal import Wire

/// Sheets with other columns.
@Suite struct ColumnMapTests {
  private static let now = Timestamp("2026-01-21T01:00:00Z") ?? Timestamp()
  private static let calendar = MissionCalendar(timeZone: "Asia/Phnom_Penh") { _ in 7 * 3600 }

  private static func mapping(
    _ change: (inout ColumnMapping) -> Void = { _ in }
  ) -> ColumnMapping {
    var mapping = ColumnMapping(
      name: "shelter list", delimiter: ";",
      columns: [
        ColumnRule(to: "full_name", from: ["Nama", "Marga"]),
        ColumnRule(to: "event_time", from: ["Tgl", "Jam"], dates: ["dd/MM/yyyy HH:mm"]),
        ColumnRule(to: "birth_date", from: ["Lahir"]),
        ColumnRule(
          to: "sex", from: ["LP"],
          codes: [
            CodeRule(theirs: ["L", "laki-laki"], ours: "M"), CodeRule(theirs: ["P"], ours: "F"),
          ]),
        ColumnRule(
          to: "needs", from: ["Perlu"],
          codes: [
            CodeRule(theirs: ["hamil"], ours: "PREGNANT"),
            CodeRule(theirs: ["kursi roda"], ours: "WHEELCHAIR"),
          ]),
        ColumnRule(to: "nationality", constant: "IDN"),
        ColumnRule(to: "mission", constant: "IDN-PNH"),
      ], dates: ["dd/MM/yyyy", "d MMM yyyy", "yyyy", "excel"], offset: "+07:00")
    change(&mapping)
    return mapping
  }

  private static func sheet(_ rows: String) throws -> (MappedTable, ArrivalsFile) {
    let map = try ColumnMap.check(mapping()).get()
    let table = try MappedTable(
      Array(("Nama;Marga;Tgl;Jam;Lahir;LP;Perlu\n" + rows).utf8), map: map, now: now)
    return (table, ArrivalsFile(table.table, now: now, calendar: calendar))
  }

  private static func problems(_ change: (inout ColumnMapping) -> Void) -> [ColumnMap.Problem] {
    switch ColumnMap.check(mapping(change)) {
    case .success: []
    case .failure(let problems): problems.all
    }
  }

  @Test func `their columns become ours: joined, translated, with their days`() throws {
    let (_, arrivals) = try Self.sheet(
      "Siti;Aminah;19/01/2026;08:30;5 Agu 2001;p;hamil, Kursi Roda\nBudi;;20/1/2026;9:05;36526;L;\n"
    )
    #expect(arrivals.rejects.isEmpty)
    let first = arrivals.rows[0].registration
    #expect(first.fullName == "Siti Aminah")
    #expect(first.receivedAt == Timestamp("2026-01-19T08:30:00+07:00"))
    #expect("\(first.born)" == "2001-08-05")
    #expect(first.sex == .female)
    #expect(first.needs.map(\.code) == [.pregnant, .wheelchair])
    #expect(arrivals.rows[1].registration.fullName == "Budi")
    #expect("\(arrivals.rows[1].registration.born)" == "2000-01-01")
  }

  @Test func `a cell that cannot be read is told with its place in their sheet`() throws {
    let (_, arrivals) = try Self.sheet(
      "Siti;;19/01/2026;08:30;31/02/2001;P;\nBudi;;19/01/2026;08:31;1999;?;\nAni;;;;;;\n")
    #expect(arrivals.rows.isEmpty)
    #expect(
      arrivals.rejects.map { "\($0.line):\($0.columnNumber) \($0.column)" }
        == ["2:5 birth_date", "3:6 sex", "4:3 event_time"])
    #expect(arrivals.rejects[0].reason.contains("dd/MM/yyyy, d MMM yyyy"))
    #expect(Set(arrivals.rejectTokens.keys) == [1, 2, 3])
  }

  @Test func `the same sheet gives the same keys`() throws {
    let row = "Siti;;19/01/2026;08:30;1999;P;\n"
    #expect(
      try Self.sheet(row).1.rows[0].idempotencyKey == Self.sheet(row).1.rows[0].idempotencyKey)
  }

  @Test func `every fault of a mapping is told with the way to it`() {
    #expect(Self.problems { $0.columns[0].to = "name" }[0].path == ["columns", "0", "to"])
    #expect(
      Self.problems { $0.columns[3].codes[1].ours = "FEMALE" }.map(\.path)
        == [["columns", "3", "codes", "1", "ours"]])
    #expect(
      Self.problems { $0.columns[3].codes[1].theirs = ["l"] }.map(\.path)
        == [["columns", "3", "codes", "1", "theirs", "0"]])
    #expect(Self.problems { $0.dates[1] = "dd/mmm/yyyy" }.map(\.path) == [["dates", "1"]])
    #expect(Self.problems { $0.offset = "7" }.map(\.path) == [["offset"]])
    #expect(Self.problems { $0.delimiter = "x" }.map(\.path) == [["delimiter"]])
    #expect(Self.problems { $0.columns.remove(at: 6) }.map(\.path) == [["columns"]])
    #expect(Self.problems { $0.columns[1].from = [] }.map(\.path) == [["columns", "1", "from"]])
    #expect(
      Self.problems { $0.columns[2].to = "full_name" }.map(\.path) == [["columns", "2", "to"]])
  }

  @Test(arguments: [
    ("dd/MM/yyyy", "19/01/2026", "2026-01-19"), ("dd/MM/yy", "19/01/98", "1998-01-19"),
    ("d.M.yyyy", "9.1.2026", "2026-01-09"), ("yyyyMMdd", "20260119", "2026-01-19"),
    ("MMM yyyy", "Agustus 2001", "2001-08"), ("excel", "46041", "2026-01-19"),
  ])
  func `forms of days`(form: String, text: String, day: String) throws {
    let pattern = try #require(DatePattern(form))
    #expect(pattern.read(text, isPast: true, thisYear: 2026)?.dayText == day)
  }

  @Test(arguments: ["dd/MM", "yyy", "DD/MM/yyyy", "dd de MM yyyy", ""])
  func `what is no form of a day`(form: String) { #expect(DatePattern(form) == nil) }

  @Test func `no text stops a form`() throws {
    for form in ["dd/MM/yyyy HH:mm", "d MMM yy", "excel"] {
      let pattern = try #require(DatePattern(form))
      for text in [
        "", "/", "99/99/9999 99:99", "1", "18446744073709551616", "46041.9999999", "é", "0 Jan 00",
      ] {
        let reading = pattern.read(text, isPast: false, thisYear: 2026)
        #expect(reading == nil || reading?.dayText != nil)
      }
    }
  }
}
