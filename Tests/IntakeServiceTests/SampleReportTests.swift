internal import ArrivalsImport
internal import Casework
internal import EventStore
internal import Foundation
internal import MissionPolicy
internal import RepatriationSchema
internal import SchemaJSON
internal import Sealing
internal import Testing
internal import Wire
internal import WireRPC

@testable internal import IntakeService
@testable internal import ManifestCommands

/// The reports of the sample month as they are printed: text, table and JSON.
@Suite struct SampleReportTests {
  private static let asOf = IntakeBench.start
  private static let offset = 7 * 3600

  private func sample() throws -> ArrivalsFile {
    let bytes = Array(
      try Data(
        contentsOf: IntakeBench.root.appending(path: "Services/samples/arrivals-2026-01.csv")))
    return try ArrivalsFile(
      bytes, now: IntakeBench.start, calendar: IntakeBench.policy.calendar)
  }

  private func imported() async throws -> IntakeBench {
    let bench = try IntakeBench()
    let client = try bench.client()
    for row in try sample().rows where row.registration.mission == IntakeBench.idn {
      _ = try await client.register(
        RegisterRequest(
          registration: row.registration, groupKind: row.groupKind, imported: true),
        options: RPCCallOptions(idempotencyKey: row.idempotencyKey))
    }
    return bench
  }

  private func request(
    from: String? = nil, to: String? = nil, isPublic: Bool = false
  ) -> ReportRequest {
    ReportRequest(
      mission: IntakeBench.idn, from: from.map(IntakeBench.day), to: to.map(IntakeBench.day),
      asOf: Self.asOf, public: isPublic)
  }

  @Test func `the reports of the sample month are printed as they were looked at`() async throws {
    let bench = try await imported()
    let client = try bench.reports()
    let arrivals = try await client.arrivals(request(from: "2026-01-16", to: "2026-01-20"))
    try expect("arrivals.txt", ReportText.text(arrivals))
    try expect("arrivals.csv", ReportCSV(arrivals).text)
    try expect("arrivals.json", try MessageJSON.encode(arrivals))
    try expect(
      "arrivals-public.txt",
      ReportText.text(
        try await client.arrivals(
          request(from: "2026-01-16", to: "2026-01-20", isPublic: true))))

    let readiness = try await client.readiness(request())
    try expect("readiness.txt", ReportText.text(readiness, offsetSeconds: Self.offset))
    try expect("readiness.csv", ReportCSV(readiness).text)
    try expect("readiness.json", try MessageJSON.encode(readiness))

    let profile = try await client.profile(request(isPublic: true))
    try expect("profile-public.txt", ReportText.text(profile, offsetSeconds: Self.offset))
    try expect("profile-public.csv", ReportCSV(profile).text)
    try expect("profile-public.json", try MessageJSON.encode(profile))
    let exact = try await client.profile(request())
    try expect("profile.txt", ReportText.text(exact, offsetSeconds: Self.offset))

    let outcomes = try await client.outcomes(request())
    try expect("outcomes.txt", ReportText.text(outcomes, offsetSeconds: Self.offset))
    try expect("outcomes.csv", ReportCSV(outcomes).text)

    let daily = try await SituationReport.ask(client, day: IntakeBench.day("2026-01-19")) {
      ReportRequest(mission: IntakeBench.idn, from: $0, to: $1, asOf: Self.asOf)
    }
    try expect("daily.txt", ReportText.text(daily, offsetSeconds: Self.offset))
    try expect("daily.csv", ReportCSV(daily).text)
    try expect("daily.json", try MessageJSON.encode(daily))
  }

  /// Who each file of the sample is. Only the reviewer of these tests knows it.
  private func truth() throws -> [ID<PersonFile>: String] {
    let text = try String(
      contentsOf: IntakeBench.root.appending(
        path: "Tests/ArrivalsImportTests/Resources/arrivals-2026-01.truth.csv"), encoding: .utf8)
    var personOfRow: [Int: String] = [:]
    for line in text.split(whereSeparator: \.isNewline).dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      personOfRow[try #require(Int(cells[0]))] = String(cells[1])
    }
    var persons: [ID<PersonFile>: String] = [:]
    for row in try sample().rows where row.registration.mission == IntakeBench.idn {
      let person: String = try #require(personOfRow[row.row])
      persons[row.registration.person] = person
    }
    return persons
  }

  /// The published figures, reached as a mission reaches them: everybody is compared, what holds the same
  /// number is merged by the command for it, and a reviewer who knows the people decides about each pair
  /// that is offered, and about no other.
  @Test func `once the offered pairs are decided the month has the persons that were published`()
    async throws
  {
    let bench = try await imported()
    let persons = try truth()
    let client = try bench.duplicates()
    let compared = try await client.compareAll(
      CompareAllRequest(mission: IntakeBench.idn, mergeSame: true))
    #expect(compared.merged > 0)
    var confirmed: [ID<DuplicatePair>] = []
    while let pair = try await bench.waiting().first {
      let isOne = persons[pair.first] == persons[pair.second]
      try await bench.decide(isOne ? .confirm : .dismiss, "I know them.", pair: pair.id)
      if isOne { confirmed.append(pair.id) }
    }
    #expect(!confirmed.isEmpty)
    try #require(
      Int(compared.merged) + confirmed.count == 58, "a repeat that nobody was offered")

    func arrivals(_ from: String, _ to: String) async throws -> ArrivalsReport {
      try await bench.reports().arrivals(request(from: from, to: to))
    }
    let before = try await arrivals("2026-01-01", "2026-01-18")
    #expect(before.persons == 440 && before.events == 449)
    let wave = try await arrivals("2026-01-16", "2026-01-20")
    #expect(wave.persons == 1440 && wave.events == 1498)
    #expect(wave.personsPeak == IntakeBench.day("2026-01-19"))
    #expect(wave.days.first { $0.day == wave.personsPeak }?.persons == 520)
    #expect(wave.peak == IntakeBench.day("2026-01-20") && wave.undecidedPairs == 0)
    try expect("arrivals-reviewed.txt", ReportText.text(wave))

    // One repeat that nobody took for one, and the published figure is missed.
    let whole = try #require(try await arrivals("2026-01-01", "2026-01-20").persons)
    try await bench.decide(.undo, "Looked again.", pair: confirmed[0])
    #expect(try await arrivals("2026-01-01", "2026-01-20").persons == whole + 1)
  }

  /// Compares with the golden file; the other text is left beside, to be looked at and taken over.
  private func expect(
    _ name: String, _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    if name.hasSuffix(".txt") {
      for line in text.split(separator: "\n") {
        #expect(TextWidth.columns(String(line)) <= 80, "\(line)", sourceLocation: sourceLocation)
      }
    }
    let golden = IntakeBench.root.appending(path: "Tests/IntakeServiceTests/Golden/report-" + name)
    let expected = (try? Data(contentsOf: golden)) ?? Data()
    let actual = Data((text.utf8.last == UInt8(ascii: "\n") ? text : text + "\n").utf8)
    guard expected != actual else { return }
    let other = FileManager.default.temporaryDirectory.appending(path: "report-" + name)
    try actual.write(to: other)
    Issue.record(
      "\(golden.lastPathComponent) differs: diff \(golden.path) \(other.path)",
      sourceLocation: sourceLocation)
  }
}
