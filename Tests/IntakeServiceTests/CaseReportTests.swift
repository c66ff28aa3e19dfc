internal import Casework
internal import EventStore
internal import RepatriationSchema
internal import Sealing
internal import Testing
internal import Wire

@testable internal import IntakeService

/// Reports of open cases and of what became of people.
@Suite struct CaseReportTests {
  private static let idn = IntakeBench.idn

  private func readiness(
    _ bench: IntakeBench, asOf: String, as role: String = "intake-officer"
  ) async throws -> ReadinessReport {
    try await bench.reports(role).readiness(
      ReportRequest(mission: Self.idn, asOf: IntakeBench.moment(asOf)))
  }

  private func outcomes(
    _ bench: IntakeBench, from: String? = nil, to: String? = nil, asOf: String
  ) async throws -> OutcomesReport {
    try await bench.reports().outcomes(
      ReportRequest(
        mission: Self.idn, from: from.map(IntakeBench.day), to: to.map(IntakeBench.day),
        asOf: IntakeBench.moment(asOf)))
  }

  private func record(
    _ bench: IntakeBench, _ number: UInt8, _ change: Change, at moment: String
  ) async throws {
    let role = if case .fitToFly = change { "medical" } else { "intake-officer" }
    _ = try await bench.client(role).update(
      UpdateRequest(
        person: IntakeBench.person(number), change: change,
        occurredAt: IntakeBench.moment(moment)), options: bench.key())
  }

  /// The person leaves on a departure, as a manifest that went will say.
  private func depart(_ bench: IntakeBench, _ number: UInt8, at time: String) async throws {
    let environment = bench.environment
    let person = IntakeBench.person(number)
    let moment = IntakeBench.moment(time)
    _ = try await bench.store.commit(StoreCommand()) { store in
      var transaction = IntakeTransaction(
        store, environment, author: "test", mission: Self.idn, desk: "", seed: [number, 77])
      var file = try transaction.file(of: person)
      file.changedAt = try transaction.append(
        .changed(
          Changed(person: person, change: .state(StateChange(to: .departed)))),
        at: moment, persons: [person])
      file.enter(.departed, reason: "", at: moment)
      try transaction.save(file, group: nil)
      return []
    }
  }

  private func passport(_ bench: IntakeBench, _ number: UInt8) async throws {
    try await bench.register(number) { $0.documents = [IntakeBench.passport("C\(number)")] }
  }

  @Test func `the ready are counted by how long they have been ready without a break`()
    async throws
  {
    let bench = try IntakeBench()
    // Ready since the arrival on the 19th.
    try await passport(bench, 1)
    // Ready since a passport came back on the 25th, recorded a day later.
    try await bench.register(2)
    // Held from the 21st to the 28th.
    try await passport(bench, 3)
    _ = try await bench.client().placeHold(IntakeBench.hold(5, on: 3), options: bench.key())
    // Never ready, and one who does not want to return.
    try await bench.register(4)
    try await bench.register(5) { $0.intent = .stay }
    bench.clock.advance(byMicroseconds: 5 * 86_400_000_000)
    try await record(
      bench, 2, .document(IntakeBench.passport("C2")), at: "2026-01-25T10:00:00+07:00")
    bench.clock.advance(byMicroseconds: 2 * 86_400_000_000)
    _ = try await bench.client("approver").releaseHold(
      ReleaseHoldRequest(
        person: IntakeBench.person(3), hold: IntakeBench.id(5), reason: "cleared"),
      options: bench.key())

    bench.clock.advance(byMicroseconds: 10 * 86_400_000_000)
    let report = try await readiness(bench, asOf: "2026-01-31T09:00:00+07:00")
    #expect(report.waiting == 4 && report.ready == 3 && report.unit == "persons")
    #expect(
      report.ages == [
        Count(label: "0 to 2 days", count: 0), Count(label: "3 to 6 days", count: 2),
        Count(label: "7 to 13 days", count: 1), Count(label: "14 days and more", count: 0),
      ])
    #expect(report.readyDaysMedian == 6 && report.readyDaysNinetieth == 12)
    #expect(report.waitDaysMedian == 12 && report.policy == "KHM-2026-01")
    // The same backlog ten days before the hold ended: its person was not ready.
    let earlier = try await readiness(bench, asOf: "2026-01-26T09:00:00+07:00")
    #expect(earlier.waiting == 4)
  }

  @Test func `each class says what it lacks, at which stage and for how long`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1)
    try await bench.register(2) {
      $0.documents = [IntakeBench.passport("C2")]
      $0.stay = Stay(entryPort: "PNH", authorisedUntil: IntakeBench.day("2026-01-10"))
    }
    let waiver = Waiver(
      id: IntakeBench.id(40), requestedOn: IntakeBench.day("2026-01-20"), outcome: .pending)
    try await bench.update(2, .waiver(waiver))
    let report = try await readiness(bench, asOf: "2026-01-24T09:00:00+07:00")
    let rows = report.stages.map { row in
      "\(row.caseClass.name) \(row.stage) \(row.persons) \(row.askedFor) \(row.daysMedian ?? 99)"
    }
    // The unverified needs identity, a document, and with that document a permit; who overstayed asked
    // for the waiver on the 20th and for no permit.
    #expect(
      rows == [
        "unverified identity 1 0 5", "unverified travel document 1 0 5",
        "unverified exit permit 1 0 5", "fineOnly fine waiver 1 1 4", "fineOnly exit permit 1 0 5",
      ])
  }

  @Test func `somebody ready who was passed over is counted`() async throws {
    let bench = try IntakeBench()
    try await passport(bench, 1)
    try await passport(bench, 2)
    try await bench.register(3) {
      $0.documents = [IntakeBench.passport("C3")]
      $0.receivedAt = IntakeBench.moment("2026-01-20T09:00:00+07:00")
    }
    bench.clock.advance(byMicroseconds: 5 * 86_400_000_000)
    // The order was kept: the one who left was ready as long as the others.
    try await depart(bench, 1, at: "2026-01-22T12:00:00+07:00")
    #expect(try await readiness(bench, asOf: "2026-01-25T09:00:00+07:00").inversions == 0)
    // Who became ready on the 20th left; who was ready since the 19th waits.
    try await depart(bench, 3, at: "2026-01-23T12:00:00+07:00")
    let report = try await readiness(bench, asOf: "2026-01-25T09:00:00+07:00")
    #expect(report.inversions == 1 && report.ready == 1)
    // Before that departure nobody had been passed over.
    #expect(try await readiness(bench, asOf: "2026-01-23T09:00:00+07:00").inversions == 0)
  }

  @Test func `outcomes are counted on the day they happened, in the window alone`() async throws {
    let bench = try IntakeBench()
    for number in UInt8(1)...3 { try await bench.register(number) }
    bench.clock.advance(byMicroseconds: 10 * 86_400_000_000)
    try await record(
      bench, 1,
      .waiver(
        Waiver(
          id: IntakeBench.id(41), requestedOn: IntakeBench.day("2026-01-21"),
          decidedOn: IntakeBench.day("2026-01-26"), outcome: .granted, waivedPercent: 100)),
      at: "2026-01-27T09:00:00+07:00")
    try await record(
      bench, 2,
      .exitPermit(
        ExitPermit(
          id: IntakeBench.id(42), requestedOn: IntakeBench.day("2026-01-22"),
          decidedOn: IntakeBench.day("2026-01-26"), outcome: .refused)),
      at: "2026-01-27T09:00:00+07:00")
    try await record(
      bench, 3,
      .state(StateChange(to: .selfDeparted, reason: "flew home", confirmed: true)),
      at: "2026-01-28T09:00:00+07:00")
    try await depart(bench, 1, at: "2026-01-29T09:00:00+07:00")

    let all = try await outcomes(bench, asOf: "2026-01-31T09:00:00+07:00")
    var counts: [String: UInt32] = [:]
    for row in all.rows where row.count ?? 0 > 0 { counts[row.what] = row.count }
    #expect(
      counts == [
        "fine waivers asked for": 1, "fine waivers granted": 1, "exit permits asked for": 1,
        "exit permits refused": 1, "left by themselves, seen": 1, "departed": 1,
      ])
    let days = all.days.map { day in
      "\(day.day) " + day.counts.map { "\($0.count) \($0.label)" }.joined(separator: ", ")
    }
    #expect(
      days == [
        "2026-01-21 1 fine waivers asked for", "2026-01-22 1 exit permits asked for",
        "2026-01-26 1 fine waivers granted, 1 exit permits refused",
        "2026-01-28 1 left by themselves, seen", "2026-01-29 1 departed",
      ])
    let window = try await outcomes(
      bench, from: "2026-01-26", to: "2026-01-28", asOf: "2026-01-31T09:00:00+07:00")
    #expect(window.days.map(\.day.description) == ["2026-01-26", "2026-01-28"])
    // As of the 27th nobody had left.
    let earlier = try await outcomes(bench, asOf: "2026-01-27T12:00:00+07:00")
    #expect(earlier.days.last?.day == IntakeBench.day("2026-01-26"))
  }

  @Test func `files that were merged are one person on the day of the first arrival`() async throws
  {
    let bench = try IntakeBench()
    try await bench.register(1) { $0.receivedAt = IntakeBench.moment("2026-01-18T09:00:00+07:00") }
    try await bench.register(2) { $0.receivedAt = IntakeBench.moment("2026-01-20T09:00:00+07:00") }
    try await bench.register(3) { $0.receivedAt = IntakeBench.moment("2026-01-20T10:00:00+07:00") }
    // The survivor is the later file: the person still came on the 18th.
    let suspected = try await bench.duplicates().suspect(
      SuspectRequest(
        first: IntakeBench.person(1), second: IntakeBench.person(2), reason: "One face."),
      options: bench.key())
    try await bench.decide(.confirm, "One person.", pair: suspected.pair.id, keeping: 2)
    let report = try await bench.reports().arrivals(
      ReportRequest(mission: Self.idn, asOf: IntakeBench.start))
    #expect(report.events == 3 && report.persons == 2 && report.cases == 2)
    #expect(report.days.map(\.persons) == [1, 1] && report.days.map(\.events) == [1, 2])
    let later = try await bench.reports().arrivals(
      ReportRequest(
        mission: Self.idn, from: IntakeBench.day("2026-01-20"), asOf: IntakeBench.start))
    #expect(later.events == 2 && later.persons == 1)
  }

  @Test func `a pair that nobody decided is counted with the later of its arrivals`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1) {
      $0.documents = [IntakeBench.passport("C7")]
      $0.receivedAt = IntakeBench.moment("2026-01-18T09:00:00+07:00")
    }
    try await bench.register(2) { $0.documents = [IntakeBench.passport("C7")] }
    func pairs(_ from: String, _ to: String) async throws -> UInt32 {
      try await bench.reports().arrivals(
        ReportRequest(
          mission: Self.idn, from: IntakeBench.day(from), to: IntakeBench.day(to))
      ).undecidedPairs
    }
    #expect(try await pairs("2026-01-01", "2026-01-31") == 1)
    #expect(try await pairs("2026-01-18", "2026-01-18") == 0)
    #expect(try await pairs("2026-01-19", "2026-01-19") == 1)
  }

  @Test func `the profile counts people once, by groups that add up`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1) { $0.exitSite = "Bavet" }
    try await bench.register(2) {
      $0.sex = .male
      $0.born = PartialDate("2010") ?? PartialDate()
      $0.exitSite = "Poipet"
      $0.monthsInSite = 8
    }
    try await bench.register(3) { $0.born = PartialDate("1960-02-01") ?? PartialDate() }
    let report = try await bench.reports().profile(
      ReportRequest(mission: Self.idn, asOf: IntakeBench.start))
    let rows = report.rows.map { "\($0.dimension)/\($0.value) \($0.persons ?? 0)" }
    #expect(report.persons == 3 && report.unit == "persons" && report.cell == 0)
    #expect(rows.contains("sex/female 2") && rows.contains("sex/male 1"))
    #expect(rows.contains("age band/under 18 1") && rows.contains("age band/60 and over 1"))
    #expect(rows.contains("age band/20 to 29 1") && rows.contains("months in site/6 to 11 1"))
    for dimension in Set(report.rows.map(\.dimension)) {
      let sum = report.rows.filter { $0.dimension == dimension }
        .reduce(UInt32(0)) { $0 + ($1.persons ?? 0) }
      #expect(sum == 3, "\(dimension)")
    }
    // Three answers are too few for a share of what is sealed of each.
    #expect(report.scamLinkedPermille == nil)
  }
}
