internal import EventStore
internal import RepatriationSchema
internal import Sealing
internal import Testing
internal import Wire

@testable internal import IntakeService

/// What is published tells of no group below the smallest cell, however figures are combined.
@Suite struct PublishedFigureTests {
  private static let cell: UInt32 = 5

  /// SplitMix64; the seed is printed with what fails.
  private struct Random {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((value ^ (value >> 31)) % UInt64(limit))
    }
  }

  private func bench(seed: UInt64, people: Int) async throws -> IntakeBench {
    var random = Random(state: seed)
    let bench = try IntakeBench()
    let sites = ["Bavet", "Poipet", "Sihanoukville", "O'Smach", "Chrey Thom"]
    for number in 1...people {
      let day = 5 + random.below(15)
      let site = sites[min(random.below(5), random.below(5))]
      let linked: Answer = random.below(3) == 0 ? .no : .yes
      let hasPassport = random.below(3) == 0
      let isWoman = random.below(4) == 0
      let year = 1960 + random.below(50)
      let shelter: Answer = random.below(2) == 0 ? .yes : .no
      try await bench.register(UInt8(number)) { registration in
        let text = "2026-01-\(day < 10 ? "0" : "")\(day)T09:00:00+07:00"
        registration.receivedAt = IntakeBench.moment(text)
        registration.exitSite = site
        registration.scamLinked = linked
        registration.sex = isWoman ? .female : .male
        registration.born = PartialDate("\(year)") ?? PartialDate()
        registration.shelter = shelter
        if hasPassport { registration.documents = [IntakeBench.passport("P\(number)")] }
      }
    }
    return bench
  }

  /// Every count of every published report of a window.
  private func counts(
    _ bench: IntakeBench, from: Int, to: Int, asOf: String
  ) async throws -> [UInt32] {
    let request = ReportRequest(
      mission: IntakeBench.idn, from: IntakeBench.day("2026-01-01").adding(days: from - 1),
      to: IntakeBench.day("2026-01-01").adding(days: to - 1), asOf: IntakeBench.moment(asOf),
      public: true)
    let client = try bench.reports("liaison")
    let arrivals = try await client.arrivals(request)
    var counts = [arrivals.events, arrivals.persons ?? 0, arrivals.cases ?? 0]
    counts.append(arrivals.undecidedPairs)
    counts += arrivals.days.flatMap { [$0.events, $0.late, $0.persons ?? 0] }
    let status = try await client.statusReport(request)
    counts.append(status.persons)
    counts += status.rows.map(\.persons)
    let readiness = try await client.readiness(request)
    counts += [
      readiness.ready, readiness.waiting, readiness.sheltered, readiness.inversions,
    ]
    counts += readiness.ages.map(\.count)
    counts += readiness.stages.flatMap { [$0.persons, $0.askedFor] }
    let outcomes = try await client.outcomes(request)
    counts += outcomes.rows.map { $0.count ?? 0 }
    counts += outcomes.days.flatMap(\.counts).map(\.count)
    let profile = try await client.profile(request)
    counts.append(profile.persons)
    counts += profile.rows.map { $0.persons ?? 0 }
    #expect([arrivals.cell, status.cell, readiness.cell].allSatisfy { UInt32($0) == Self.cell })
    #expect([outcomes.cell, profile.cell].allSatisfy { UInt32($0) == Self.cell })
    return counts
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func `every published count, and so every difference of two, is a multiple of the smallest cell`(
    seed: UInt64
  ) async throws {
    let bench = try await bench(seed: seed, people: 120)
    var random = Random(state: seed &+ 1000)
    var seen: Set<UInt32> = []
    for _ in 0..<12 {
      let from = 1 + random.below(20)
      let to = from + random.below(21 - min(from, 20))
      let asOf = ["2026-01-16T12:00:00+07:00", "2026-01-21T08:00:00+07:00"][random.below(2)]
      for count in try await counts(bench, from: from, to: to, asOf: asOf) {
        #expect(count % Self.cell == 0, "seed \(seed), \(from) to \(to): \(count)")
        seen.insert(count)
      }
    }
    // The reports do tell something.
    #expect(seen.count > 5, "seed \(seed)")
  }

  @Test func `windows of a publication add up, so that moving a window tells nothing`() async throws
  {
    let bench = try await bench(seed: 4, people: 90)
    func events(_ from: Int, _ to: Int) async throws -> UInt32 {
      try await bench.reports().arrivals(
        ReportRequest(
          mission: IntakeBench.idn, from: IntakeBench.day("2026-01-01").adding(days: from - 1),
          to: IntakeBench.day("2026-01-01").adding(days: to - 1), public: true)
      ).events
    }
    let whole = try await events(1, 20)
    for middle in 1..<20 {
      let parts = try await events(1, middle) + events(middle + 1, 20)
      #expect(parts == whole, "cut after day \(middle)")
    }
  }

  @Test func `one more person changes no publication before the next cut-off`() async throws {
    let bench = try await bench(seed: 5, people: 60)
    func published() async throws -> [ProfileReport] {
      [
        try await bench.reports().profile(
          ReportRequest(mission: IntakeBench.idn, public: true))
      ]
    }
    // 08:00 on the 21st; the cut-off is at 17:00.
    let before = try await published()
    #expect(before.first?.asOf == IntakeBench.moment("2026-01-20T17:00:00+07:00"))
    for number in UInt8(100)..<106 {
      try await bench.register(number) {
        $0.receivedAt = IntakeBench.moment("2026-01-21T07:30:00+07:00")
        $0.exitSite = "Bavet"
      }
    }
    #expect(try await published() == before)
    bench.clock.advance(byMicroseconds: 9 * 3_600_000_000 + 1)
    let after = try await published()
    #expect(after != before && after.first?.persons == 65)
  }

  /// A late entry would show by itself in a restated day: it is told once a whole cell came.
  @Test func `who is recorded late is published in no smaller group than a cell`() async throws {
    let bench = try await bench(seed: 6, people: 60)
    func published() async throws -> ArrivalsReport {
      try await bench.reports().arrivals(ReportRequest(mission: IntakeBench.idn, public: true))
    }
    let before = try await published()
    for number in UInt8(100)..<104 {
      try await bench.register(number) {
        $0.receivedAt = IntakeBench.moment("2026-01-10T09:00:00+07:00")
      }
      #expect(try await published() == before)
    }
    try await bench.register(104) {
      $0.receivedAt = IntakeBench.moment("2026-01-10T09:00:00+07:00")
    }
    #expect(try await published().events == before.events + 5)
  }

  @Test func `the sealed answer of one person cannot be read out of a share`() async throws {
    let bench = try IntakeBench()
    try await bench.register(1) { $0.scamLinked = .yes }
    for role in ["intake-officer", "liaison", "auditor"] {
      let report = try await bench.reports(role).profile(
        ReportRequest(
          mission: IntakeBench.idn, from: IntakeBench.day("2026-01-19"),
          to: IntakeBench.day("2026-01-19")))
      #expect(report.scamLinkedPermille == nil, "\(role)")
    }
    // Of many people a share is told, also exactly counted ones get it rounded.
    let many = try await self.bench(seed: 7, people: 100)
    let share = try #require(
      try await many.reports().profile(ReportRequest(mission: IntakeBench.idn)).scamLinkedPermille)
    #expect((500...800).contains(share))
    #expect(
      !(try await many.reports().profile(ReportRequest(mission: IntakeBench.idn)).rows)
        .contains { $0.persons == nil })
  }

  @Test func `an auditor is shown no small group`() async throws {
    let bench = try await bench(seed: 8, people: 33)
    let report = try await bench.reports("auditor").profile(
      ReportRequest(mission: IntakeBench.idn))
    #expect(UInt32(report.cell) == Self.cell && report.persons == 30)
    #expect(report.rows.allSatisfy { ($0.persons ?? 0) % Self.cell == 0 })
    let exact = try await bench.reports().profile(ReportRequest(mission: IntakeBench.idn))
    #expect(exact.cell == 0 && exact.persons == 33)
  }

  @Test func `percentiles are published only where enough people lie beyond them`() async throws {
    let few = try await bench(seed: 9, people: 9)
    let many = try await bench(seed: 9, people: 60)
    func report(_ bench: IntakeBench, isPublic: Bool) async throws -> ReadinessReport {
      try await bench.reports().readiness(
        ReportRequest(mission: IntakeBench.idn, public: isPublic))
    }
    let published = try await report(few, isPublic: true)
    #expect(published.waitDaysMedian == 0 && published.waitDaysNinetieth == 0)
    #expect(try await report(few, isPublic: false).waitDaysMedian > 0)
    let wide = try await report(many, isPublic: true)
    #expect(wide.waitDaysMedian > 0 && wide.waitDaysNinetieth >= wide.waitDaysMedian)
  }
}
