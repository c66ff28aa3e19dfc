internal import RepatriationSchema
internal import Testing
internal import Wire

@testable internal import ArrivalsImport

@Suite struct DeparturesFileTests {
  static let header =
    "departure,mission,carrier,number,legs,departs,arrives,seats,accepted_documents,"
    + "seat_cost_usd,charter_cost_usd,seats_per_stretcher,stretchers,note"

  private func line(_ changes: [Int: String] = [:]) -> String {
    var cells = [
      "D01", "IDN-PNH", "Q9", "225", "KTI-CGK", "2026-01-27T13:10+07:00",
      "2026-01-27T16:20+07:00", "40", "PASSPORT;ETD", "142.50", "0", "", "", "",
    ]
    for (index, text) in changes { cells[index] = text }
    return cells.joined(separator: ",")
  }

  private func read(_ lines: String...) throws -> DeparturesFile {
    try DeparturesFile(Array(([Self.header] + lines).joined(separator: "\n").utf8))
  }

  @Test func `the sample file has fourteen departures`() throws {
    let file = try DeparturesFile(try Sample.bytes(of: "departures-2026-01.csv"))
    #expect(file.departures.count == 14 && file.rejects.isEmpty && file.unknownColumns.isEmpty)
    #expect(file.departures.map(\.id) == (1...14).map { ($0 < 10 ? "D0" : "D") + "\($0)" })
    #expect(file.departures.map { Int($0.seats) }.reduce(0, +) == 982)
    #expect(file.departures.filter { $0.charterCents > 0 }.map(\.id) == ["D07", "D10", "D13"])
    #expect(file.departures.filter(\.stopsLetPeopleOff).map(\.id) == ["D10"])
    let passportsOnly = file.departures.filter { $0.acceptedDocuments == [.passport] }
    #expect(passportsOnly.map(\.id) == ["D01", "D14"])
    let stop = file.departures[9]
    #expect(stop.legs == ["KTI", "KNO", "CGK"].map(Sample.code))
    #expect(stop.charterCents == 2_990_000 && stop.seatCents == 800)
    // No column says how many stretchers, so there is room for none.
    #expect(file.departures.allSatisfy { $0.stretchers == 0 && $0.seatsPerStretcher == 6 })
  }

  @Test func `local times keep their offsets`() throws {
    // D14 leaves Phnom Penh at 09:15 +07:00 and lands in Bali at 18:00 +08:00: 7 h 45 min.
    let file = try DeparturesFile(try Sample.bytes(of: "departures-2026-01.csv"))
    let bali = file.departures[13]
    #expect(bali.departsOffsetMinutes == 420 && bali.arrivesOffsetMinutes == 480)
    #expect(bali.arrivesAt.microseconds - bali.departsAt.microseconds == 465 * 60_000_000)
    let utc = try read(line([5: "2026-01-27T06:10Z", 6: "2026-01-27T02:20-07:30"]))
    #expect(utc.departures.first?.departsOffsetMinutes == 0)
    #expect(utc.departures.first?.arrivesOffsetMinutes == -450)
  }

  @Test(arguments: [
    ("142", Int64(14_200)), ("142.5", 14_250), ("142.05", 14_205), ("0.07", 7), ("", 0), ("0", 0),
    ("100000000", 10_000_000_000),
  ])
  func `amounts are dollars with up to two decimals`(_ text: String, _ cents: Int64) throws {
    #expect(try read(line([9: text])).departures.first?.seatCents == cents)
  }

  @Test(arguments: [
    "1.234", "-5", "+5", "1.", ".5", "1,5", "USD 5", "100000001", "1e3", "1.2.3", "٣",
    "99999999999999999999",
  ])
  func `what is no such amount is refused`(_ text: String) throws {
    let file = try read(line([9: "\"\(text)\""]))
    #expect(file.departures.isEmpty && file.rejects.first?.column == "seat_cost_usd")
  }

  static let bad: [(Int, String, String)] = [
    (0, "", "departure"), (0, "D 1", "departure"), (1, "IDN", "mission"), (2, "Q", "carrier"),
    (2, "q9", "carrier"), (2, "QZZZ", "carrier"), (3, "", "number"), (4, "KTI", "legs"),
    (4, "KTI-cgk", "legs"), (4, "KTI--CGK", "legs"), (4, "KTI-CGKX", "legs"),
    (4, "A-B-C-D-E-F-G-H-I", "legs"), (5, "2026-01-27 13:10", "departs"),
    (6, "2026-01-27T13:10+07:00", "arrives"), (6, "2026-01-27T13:00+07:00", "arrives"),
    (7, "0", "seats"), (7, "", "seats"), (7, "1001", "seats"), (7, "many", "seats"),
    (8, "", "accepted_documents"), (8, "VISA", "accepted_documents"),
    (11, "0", "seats_per_stretcher"), (11, "13", "seats_per_stretcher"), (12, "101", "stretchers"),
    (13, String(repeating: "n", count: 201), "note"),
  ]

  @Test(arguments: bad)
  func `a cell that cannot be read names its column`(
    _ place: Int, _ text: String, _ column: String
  ) throws {
    let other = [0: "D02"].merging([place: text]) { _, text in text }
    let file = try read(line(), line(other))
    #expect(file.departures.map(\.id) == ["D01"])
    #expect(file.rejects.map(\.column) == [column] && file.rejects.first?.line == 3)
    #expect(file.rejects.first?.columnNumber == place + 1)
  }

  private static let twoFlights =
    "Q9 225 KTI-SIN 2026-01-27T13:10+07:00/2026-01-27T16:05+08:00; "
    + "QZ 871 SIN-CGK 2026-01-27T18:00+08:00/2026-01-27T18:50+07:00"

  private func flights(_ cell: String) throws -> DeparturesFile {
    try DeparturesFile(
      Array("\(Self.header),flights\n\(line([4: "KTI-SIN-CGK"])),\(cell)".utf8))
  }

  @Test func `flights with a change of aircraft are read in order, each with its clocks`() throws {
    let read = try #require(try flights(Self.twoFlights).departures.first?.flights)
    #expect(
      read.map { "\($0.carrier)\($0.number) \($0.from)-\($0.to)" } == [
        "Q9225 KTI-SIN", "QZ871 SIN-CGK",
      ])
    #expect(read[0].departsOffsetMinutes == 420 && read[0].arrivesOffsetMinutes == 480)
    #expect(read[1].departsAt == Timestamp("2026-01-27T10:00Z"))
    #expect(try flights("").departures.first?.flights.isEmpty == true)
  }

  @Test(arguments: [
    "Q9225 KTI-SIN", "Q9 225 KTI-SIN-CGK 2026-01-27T13:10+07:00/2026-01-27T16:05+08:00",
    "Q9 225 KTI-SIN 2026-01-27T13:10/2026-01-27T16:05",
    "Q 225 KTI-SIN 2026-01-27T13:10Z/2026-01-27T16:05Z",
    "Q9 225678901 KTI-SIN 2026-01-27T13:10Z/2026-01-27T16:05Z",
    "Q9 225 kti-SIN 2026-01-27T13:10Z/2026-01-27T16:05Z",
  ])
  func `a flight that cannot be read rejects its row`(cell: String) throws {
    #expect(try flights(cell).rejects.map(\.column) == ["flights"])
  }

  @Test(arguments: [(8, true), (9, false)])
  func `a departure has eight flights at most`(count: Int, isRead: Bool) throws {
    let one = "Q9 225 KTI-SIN 2026-01-27T13:10Z/2026-01-27T16:05Z"
    let file = try flights(Array(repeating: one, count: count).joined(separator: ";"))
    #expect(file.rejects.isEmpty == isRead)
  }

  @Test func `a departure stands in a file once`() throws {
    let file = try read(line(), line([7: "41"]), line([1: "CHN-PNH"]))
    #expect(file.departures.map(\.mission) == ["IDN-PNH", "CHN-PNH"])
    #expect(file.rejects.map(\.row) == [2])
    #expect(file.rejects.first?.reason == "The same departure stands in row 1.")
  }

  @Test func `documents may have blanks between them and repeat`() throws {
    let file = try read(line([8: "ETD; PASSPORT ;ETD"]))
    #expect(file.departures.first?.acceptedDocuments == [.passport, .emergencyTravelDocument])
  }
}
