internal import EventStore
internal import RepatriationSchema
internal import Sealing
internal import Testing
internal import Wire

@testable internal import IntakeService

@Suite struct ReportTests {
  private func arrivals(
    _ bench: IntakeBench, from: String? = nil, to: String? = nil, asOf: String? = nil
  ) async throws -> ArrivalsReport {
    try await bench.reports().arrivals(
      ReportRequest(
        mission: IntakeBench.idn, from: from.map(IntakeBench.day), to: to.map(IntakeBench.day),
        asOf: asOf.map(IntakeBench.moment) ?? Timestamp()))
  }

  private func bench(_ times: [String]) async throws -> IntakeBench {
    let bench = try IntakeBench()
    for (index, time) in times.enumerated() {
      try await bench.register(UInt8(index + 1)) { $0.receivedAt = IntakeBench.moment(time) }
    }
    return bench
  }

  private func counts(_ report: ArrivalsReport) -> [String] {
    report.days.map { "\($0.day) \($0.events)" }
  }

  static let times = [
    "2026-01-18T23:59:59+07:00", "2026-01-19T00:00:00+07:00", "2026-01-19T16:59:00+07:00",
    "2026-01-19T20:30:00+07:00", "2026-01-20T09:00:00+07:00",
  ]

  @Test func `arrivals are counted in the mission's days, with their unit`() async throws {
    let report = try await arrivals(try await bench(Self.times))
    #expect(counts(report) == ["2026-01-18 1", "2026-01-19 3", "2026-01-20 1"])
    #expect(report.events == 5 && report.peak == IntakeBench.day("2026-01-19"))
    // Nobody is known to have come twice.
    #expect(report.persons == 5 && report.cases == 5 && report.undecidedPairs == 0)
    #expect(report.days.map(\.persons) == [1, 3, 1] && report.cell == 0)
    #expect(report.unit == "events" && report.timeZone == "Asia/Phnom_Penh")
    #expect(report.asOf == IntakeBench.start && report.mission == IntakeBench.idn)
  }

  @Test func `a day that is not over counts as far as it went`() async throws {
    // The same Monday counted at 17:00 and at 21:00 gives two totals, and both are true.
    let bench = try await bench(Self.times)
    let five = try await arrivals(bench, asOf: "2026-01-19T17:00:00+07:00")
    #expect(counts(five) == ["2026-01-18 1", "2026-01-19 2"])
    let nine = try await arrivals(bench, asOf: "2026-01-19T21:00:00+07:00")
    #expect(counts(nine) == ["2026-01-18 1", "2026-01-19 3"])
    let moment = try await arrivals(bench, asOf: "2026-01-19T16:59:00+07:00")
    #expect(moment.events == 3 && moment.days.last?.late == 2)
  }

  @Test func `a window includes its first and its last day`() async throws {
    let bench = try await bench(Self.times)
    #expect(
      counts(try await arrivals(bench, from: "2026-01-19", to: "2026-01-19")) == ["2026-01-19 3"])
    #expect(try await arrivals(bench, from: "2026-01-20").events == 1)
    #expect(try await arrivals(bench, to: "2026-01-18").events == 1)
    let empty = try await arrivals(bench, from: "2026-02-01", to: "2026-02-02")
    #expect(empty.days.isEmpty && empty.peak == nil)
    let rejected = try await #require(throws: Rejected.self) {
      try await arrivals(bench, from: "2026-01-20", to: "2026-01-19")
    }
    #expect(rejected.field == "to")
  }

  @Test func `a late entry restates its day visibly`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1) { $0.receivedAt = IntakeBench.moment("2026-01-21T07:00:00+07:00") }
    try await bench.register(2) { $0.receivedAt = IntakeBench.moment("2026-01-20T23:00:00+07:00") }
    let days = try await arrivals(bench).days
    #expect(days.map(\.events) == [1, 1] && days.map(\.late) == [1, 0])
    // A later change of the file makes nobody late.
    bench.clock.advance(byMicroseconds: 3 * 86_400_000_000)
    try await bench.update(1, .assessmentOffered)
    #expect(try await arrivals(bench).days.map(\.late) == [1, 0])
  }

  @Test func `of days with the same number the first is the peak`() async throws {
    let bench = try await bench(["2026-01-19T09:00:00+07:00", "2026-01-18T09:00:00+07:00"])
    #expect(try await arrivals(bench).peak == IntakeBench.day("2026-01-18"))
  }

  @Test func `open cases are counted by class, intent and mode`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    try await bench.register(2) { $0.intent = .undecided }
    try await bench.register(3) { $0.documents = [IntakeBench.passport("C3")] }
    try await bench.register(4) { $0.receivedAt = IntakeBench.moment("2026-01-20T09:00:00+07:00") }
    _ = try await bench.client().placeHold(
      IntakeBench.hold(5, on: 2), options: bench.key())
    func report(_ asOf: String, from: String? = nil) async throws -> StatusReport {
      try await bench.reports().statusReport(
        ReportRequest(
          mission: IntakeBench.idn, from: from.map(IntakeBench.day),
          asOf: IntakeBench.moment(asOf)))
    }
    let now = try await report("2026-01-21T08:00:00+07:00")
    #expect(
      now.rows == [
        StatusRow(caseClass: .held, intent: .undecided, travelMode: .assisted, persons: 1),
        StatusRow(caseClass: .unverified, intent: .returnHome, travelMode: .assisted, persons: 2),
        StatusRow(caseClass: .ready, intent: .returnHome, travelMode: .assisted, persons: 1),
      ])
    #expect(now.persons == 4 && now.unit == "persons" && now.rulesOff == ["B09"])
    #expect(now.policy == "KHM-2026-01")
    // Who came later is not counted; and on 1 January 2027 the stay of the third is over.
    #expect(try await report("2026-01-19T10:00:00+07:00").persons == 3)
    #expect(try await report("2026-01-21T08:00:00+07:00", from: "2026-01-20").persons == 1)
    let later = try await report("2027-01-01T08:00:00+07:00")
    #expect(later.rows.map(\.caseClass) == [.held, .unverified, .fineOnly])
  }

  @Test func `the status says how intake stands`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    try await bench.register(2, of: IntakeBench.chn)
    let status = try await bench.client().status(StatusRequest())
    #expect(status.service == "intake" && status.people == 1 && status.events == 2)
    #expect(status.mission == IntakeBench.idn && status.chainIntact)
    #expect(status.policy == "KHM-2026-01" && status.storeVersion == "memory")
    #expect(try await status.position == bench.head())
  }
}
