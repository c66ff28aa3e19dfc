internal import PlanModel
internal import PlanVerifier
internal import Testing

/// Costs, bounds and inversions worked out by hand.
@Suite struct VerdictTests {
  /// Two people of tiers P2 and P3, both registered ten days ago, and one seat two days ahead.
  private func problem(seats: Int = 1, reserve: Int = 0) throws -> Problem {
    let now = Fixture.now
    let departure = Departure(
      id: "A", minute: now + 2 * 1_440, cutoffMinute: now, destinations: ["KNO"],
      capacity: Capacity(
        seats: seats, lapInfants: 0, wheelchairs: 0, unaccompaniedMinors: 0, deportees: 0,
        escorts: 0),
      reserveSeats: reserve, openCostCents: 700, seatCostCents: 1_000)
    func party(_ number: UInt64, _ tier: Tier, _ eligibility: Eligibility) -> Party {
      Party(
        id: Fixture.party(number), members: [Member(id: Fixture.person(number))], tier: tier,
        registeredAtMicroseconds: (now - 10 * 1_440) * 60_000_000,
        destinationPreferences: ["CGK", "KNO"], previousDeparture: number == 2 ? "A" : nil,
        eligibility: [eligibility])
    }
    return try Problem(
      asOfMinute: now, departures: [departure],
      parties: [party(1, .p2, .expected(.b03)), party(2, .p3, .eligible)], keepApart: [],
      policy: Fixture.policy)
  }

  private func plan(_ entries: Plan.Entry...) -> Plan {
    Plan(manifests: [Plan.Manifest(departure: "A", escorts: 0, entries: entries)])
  }

  @Test func `the cost is the one worked out by hand`() throws {
    let verdict = verify(try problem(), plan(Fixture.entry(1, 1, missing: .b03)))
    let cost = try #require(verdict.cost)
    // P2 (weight 2) waits 2 more days at 100 a day: 400. P3 (weight 1) has no departure and waits
    // to the horizon, 2 + 7 days ahead: 900.
    #expect(cost.waiting == 400 + 900)
    #expect(cost.noDeparture == 3_000)
    #expect(cost.seats == 1_000)
    // KNO is the second choice.
    #expect(cost.preference == 20)
    #expect(cost.expectation == 10)
    // P3 was published on A and is not there now.
    #expect(cost.moves == 30)
    #expect(cost.opening == 700)
    #expect(cost.escorts == 0)
    #expect(cost.total == 6_060)
  }

  @Test(arguments: [
    // Without a price both take the seat: 1430 + 1220 + nothing for the opening.
    (Int64(0), Int64(2_650)),
    // At the opening cost the place pays for itself exactly: 2130 + 1920 + 0.
    (700, 4_050),
    // P3 gives up at 2710 (3930 - 1220). Just before: 4140 + 3930 + (700 - 2710).
    (2_710, 6_060),
    // Beyond it only P2 pays, to its own limit, and the bound stays: 4430 + 3930 + (700 - 3000).
    (3_000, 6_060),
  ])
  func `the bound is the one worked out by hand`(_ price: Int64, _ bound: Int64) throws {
    let verdict = verify(
      try problem(), plan(Fixture.entry(1, 1, missing: .b03)),
      Certificate(
        prices: [.init(departure: "A", seat: price)], claimedCost: CostBreakdown(),
        claimedBound: .min))
    #expect(verdict.bound == bound)
  }

  @Test func `passing over a higher tier for a lower one is counted`() throws {
    let good = verify(try problem(), plan(Fixture.entry(1, 1, missing: .b03)))
    #expect(good.tierInversions == 0)
    let bad = verify(try problem(), plan(Fixture.entry(2, 2)))
    #expect(bad.isAccepted)
    #expect(bad.tierInversions == 1)
    #expect(good.passedOver.isEmpty)
    #expect(bad.passedOver.map(\.passed) == [.p2] && bad.passedOver.map(\.seated) == [.p3])
    #expect(bad.passedOver.map(\.parties) == [1] && bad.passedOver.map(\.people) == [1])
    #expect(bad.tieInversions == 0)
  }

  @Test func `the reserve is a share of the seats, rounded up, unless the departure says`() throws {
    let both = plan(Fixture.entry(1, 1, missing: .b03), Fixture.entry(2, 2))
    #expect(verify(try problem(seats: 3, reserve: 1), both).isAccepted)
    let verdict = verify(try problem(seats: 3, reserve: 2), both)
    #expect(verdict.violations.map(\.kind) == [.reserve])
    #expect(verdict.violations.first?.limit == 1)
  }

  @Test func `trouble on a locked list is a notice and does not refuse the plan`() throws {
    let departure = Departure(
      id: "A", minute: Fixture.now, cutoffMinute: Fixture.now - 1, destinations: ["CGK"],
      capacity: Capacity(
        seats: 0, lapInfants: 0, wheelchairs: 0, unaccompaniedMinors: 0, deportees: 0, escorts: 0),
      seatCostCents: 1, lockedPeople: [Fixture.person(1)])
    let problem = try Problem(
      asOfMinute: Fixture.now, departures: [departure],
      parties: [
        Party(
          id: Fixture.party(1), members: [Member(id: Fixture.person(1))], tier: .p0,
          registeredAtMicroseconds: 0, eligibility: [.excluded([.b05, .departureLocked])])
      ], keepApart: [], policy: Fixture.policy)
    let verdict = verify(problem, plan(Fixture.entry(1, 1)))
    #expect(verdict.isAccepted)
    #expect(verdict.lockedNotices.map(\.kind) == [.notEligible, .seats])
  }

  @Test func `the empty plan of the empty problem is accepted and costs nothing`() throws {
    let problem = try Problem(
      asOfMinute: 0, departures: [], parties: [], keepApart: [], policy: Fixture.policy)
    let verdict = verify(problem, Plan(manifests: []))
    #expect(verdict.isAccepted)
    #expect(verdict.cost?.total == 0)
  }
}
