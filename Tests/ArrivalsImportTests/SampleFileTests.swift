internal import Casework
internal import Foundation
internal import MissionPolicy
internal import RepatriationSchema
internal import Testing
internal import Wire

@testable internal import ArrivalsImport

/// The file of January 2026, whose figures were worked out with other means than this code.
@Suite struct SampleFileTests {
  static let file = Sample.arrivals

  @Test func `1,629 rows are 1,623 people and six who wait`() {
    #expect(Self.file.totalRows == 1629 && Self.file.rows.count == 1623)
    #expect(Self.file.rejects.count == 6 && Self.file.unknownColumns.isEmpty)
  }

  @Test func `the six rejects name line, column and reason`() {
    let expected: [(line: Int, row: Int, column: String, part: String)] = [
      (477, 476, "birth_date", "Not a day that exists"),
      (525, 524, "full_name", "A name is needed"),
      (637, 636, "mission", "The mission is missing"),
      (678, 677, "event_time", "Not a time with its zone"),
      (822, 821, "document_custody", "Not one of HOLDER, MISSION, CONFISCATED"),
      (964, 963, "nationality", "Not a code of ISO 3166-1"),
    ]
    for (reject, expected) in zip(Self.file.rejects, expected) {
      #expect(reject.line == expected.line && reject.row == expected.row)
      #expect(reject.column == expected.column)
      #expect(reject.reason.contains(expected.part))
    }
    #expect(Self.file.rejects.map(\.columnNumber) == [9, 6, 2, 1, 22, 11])
    let tokens = Self.file.rejects.map { Self.file.rejectTokens[$0.row] ?? "" }
    #expect(
      tokens == ["0119-0027", "0119-0075", "0119-0187", "0119-0220", "0119-0314", "0119-0414"])
    let missions = Self.file.rejects.map { Self.file.rejectMissions[$0.row] ?? "" }
    #expect(missions == ["IDN-PNH", "IDN-PNH", "", "IDN-PNH", "IDN-PNH", "IDN-PNH"])
  }

  @Test func `they are the rows that the truth file wants refused`() throws {
    let url = try #require(
      Bundle.module.url(
        forResource: "arrivals-2026-01.truth", withExtension: "csv", subdirectory: "Resources"))
    let table = try CSVTable(
      Array(try Data(contentsOf: url)), required: ["row", "person", "kind"], optional: [])
    #expect(table.records.count == 1629)
    let refused = table.records.filter { $0["kind"].hasPrefix("reject:") }
    #expect(refused.map { Int($0["row"]) } == Self.file.rejects.map(\.row))
  }

  @Test func `1,523 rows are of one mission and 100 of the other`() {
    let missions = Self.file.rows.map(\.registration.mission)
    #expect(missions.count { $0 == "IDN-PNH" } == 1523)
    #expect(missions.count { $0 == "CHN-PNH" } == 100)
  }

  @Test func `arrivals per day are those of the file`() {
    var days: [String: Int] = [:]
    for row in Self.file.rows where row.registration.mission == "IDN-PNH" {
      let day = Sample.policy.calendar.day(of: row.registration.receivedAt)
      days[day.description, default: 0] += 1
    }
    // 532 rows of IDN-PNH are dated 19 January; five of them are refused.
    #expect(
      days == [
        "2026-01-03": 2, "2026-01-05": 3, "2026-01-06": 1, "2026-01-08": 4, "2026-01-09": 2,
        "2026-01-12": 5, "2026-01-13": 3, "2026-01-14": 3, "2026-01-15": 2, "2026-01-16": 145,
        "2026-01-17": 104, "2026-01-18": 175, "2026-01-19": 527, "2026-01-20": 547,
      ])
    #expect(days.values.reduce(0, +) == 1523)
  }

  @Test func `no two rows share an id or a key`() {
    #expect(Set(Self.file.rows.map(\.registration.person)).count == 1623)
    #expect(Set(Self.file.rows.map(\.idempotencyKey)).count == 1623)
  }

  @Test func `names are kept verbatim beside those in their own script`() {
    let native = Self.file.rows.map(\.registration.nativeName).filter { !$0.isEmpty }
    #expect(!native.isEmpty)
    #expect(Self.file.rows.allSatisfy { !$0.registration.fullName.isEmpty })
  }

  @Test func `households are groups of their mission`() {
    let groups = Self.file.rows.compactMap(\.registration.group)
    #expect(Set(groups).count == 26 && groups.count == 70)
  }

  // MARK: Cases

  private static func view(of row: ArrivalRow) -> PlanningView {
    let event = Registered(
      registration: row.registration, groupKind: row.groupKind, consent: .yes)
    let file = PersonFile(
      event, sequence: 1, recordedAt: row.registration.receivedAt, policy: Sample.policy.policy)
    return PlanningViewProjection(policy: Sample.policy.policy, calendar: Sample.policy.calendar)
      .view(of: file, group: nil, at: Sample.asOf)
  }

  @Test func `classes as of 21 January at eight`() {
    let day = Sample.policy.calendar.day(of: Sample.asOf)
    var classes: [String: Int] = [:]
    for row in Self.file.rows where row.registration.mission == "IDN-PNH" {
      let clearances = Clearances(Self.view(of: row), policy: Sample.policy.policy)
      classes[clearances.caseClass(on: day).name, default: 0] += 1
    }
    #expect(
      classes == [
        "unverified": 1123, "docAndFine": 136, "docOnly": 17, "fineOnly": 212, "ready": 35,
      ])
  }

  /// Rows that stand for their class, worked out by hand from the cells of the file.
  @Test(arguments: [
    // Passport confiscated, no number: nobody has seen it. Identity 23 January; document 26; stay until
    // 29 March 2025, so a waiver 13 days after the identity, 5 February; permit 6, 9, 10 February.
    (1, CaseClass.unverified, "2026-02-10"),
    // Passport C1153071 in hand until 3 August 2033. Entered through SAI, no end of the stay written:
    // unknown, treated as an overstay. Waiver 21 + 13 = 3 February; permit 4, 5, 6 February.
    (2, .fineOnly, "2026-02-06"),
    // Passport X8451918 in hand, expired on 2 January 2025; stay until 22 August 2026. ETD on Saturday
    // 24 January; it needs a permit: Monday 26, 27, Wednesday 28.
    (11, .docOnly, "2026-01-28"),
    // Passport C8400123 in hand, expired on 24 September 2025; stay until 8 December 2025. ETD 24
    // January, waiver 3 February, permit 6 February.
    (14, .docAndFine, "2026-02-06"),
    // Passport C7064944 in hand until 3 August 2029; stay until 15 October 2026: nothing is missing.
    (40, .ready, "2026-01-21"),
  ])
  func `a handful of rows worked out by hand`(
    _ number: Int, _ caseClass: CaseClass, _ readyBy: String
  ) throws {
    let row = try #require(Self.file.rows.first { $0.row == number })
    let axes = CaseSummary.axes(
      of: Self.view(of: row), policy: Sample.policy.policy, calendar: Sample.policy.calendar,
      asOf: Sample.asOf)
    #expect(axes.caseClass == caseClass)
    #expect(axes.readyBy == Sample.day(readyBy))
  }

  @Test func `misread passports are flagged and registered all the same`() throws {
    let row = try #require(Self.file.rows.first { $0.row == 6 })
    let passport = try #require(row.registration.documents.first)
    #expect(passport.number == "X2939265")
    #expect(passport.mrzFailures == ["number", "composite", "number-differs"])
    #expect(
      row.registration.warnings == [
        "mrz-number", "mrz-composite", "mrz-number-differs", "birth-date-unknown",
      ])
  }
}
