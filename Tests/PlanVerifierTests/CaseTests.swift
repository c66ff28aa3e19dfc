internal import PlanModel
internal import PlanVerifier
internal import Testing

/// Costs and bounds of soft groups, shelter, onward travel and cases, worked out by hand.
@Suite struct CaseTests {
  static let now: Int64 = 10_000_000

  private func problem(open: Int64 = 0, split: Int64 = 500) throws -> Problem {
    let places = Capacity(
      seats: 2, lapInfants: 0, wheelchairs: 0, unaccompaniedMinors: 0, deportees: 0, escorts: 0)
    let departures = [2, 4].enumerated().map { index, day in
      Departure(
        id: DepartureID("D\(index)"), minute: Self.now + Int64(day) * 1_440,
        cutoffMinute: Self.now + 1_440, destinations: ["CGK"], capacity: places,
        openCostCents: index == 0 ? open : 0, seatCostCents: 100)
    }
    // One person may go on the first departure only, the other on the second only.
    let parties = (0..<2).map { index in
      Party(
        id: PartyID(high: 0, low: UInt64(index)),
        members: [
          Member(
            id: PersonID(high: 0, low: UInt64(index)), waitingWeight: 3, shelterCentsPerDay: 20)
        ], tier: .p3, registeredAtMicroseconds: Self.now * 60_000_000,
        eligibility: index == 0
          ? [.eligible, .excluded(.b04)] : [.excluded(.b04), .eligible],
        onwardCents: [7, 11])
    }
    var policy = Fixture.policy
    policy.splitCents = split
    return try Problem(
      asOfMinute: Self.now, departures: departures, parties: parties, keepApart: [],
      softGroups: [SoftGroup(parties.map(\.id))], policy: policy)
  }

  private func plan(_ listed: Set<Int>) -> Plan {
    Plan(
      manifests: listed.sorted().map { index in
        Plan.Manifest(
          departure: DepartureID("D\(index)"), escorts: 0,
          entries: [
            Plan.Entry(
              party: PartyID(high: 0, low: UInt64(index)),
              person: PersonID(high: 0, low: UInt64(index)))
          ])
      })
  }

  @Test func `the cost counts weights, shelter, onward travel and splits`() throws {
    let cost = try #require(verify(try problem(), plan([0, 1])).cost)
    #expect(cost.waiting == 3 * 100 * (2 + 4))
    #expect(cost.shelter == 20 * (2 + 4))
    #expect(cost.onward == 7 + 11)
    #expect(cost.splits == 500)
    #expect(cost.seats == 200)
    #expect(cost.total == 1_800 + 120 + 18 + 500 + 200)
    // Having no departure is a place too: together there, and apart with one of them there.
    #expect(verify(try problem(), plan([])).cost?.splits == 0)
    #expect(verify(try problem(), plan([1])).cost?.splits == 500)
  }

  @Test(
    arguments: [
      // Without shares each on their own: 600 + 40 + 7 + 100 and 1200 + 80 + 11 + 100.
      (nil, 2_138),
      // Each carries half of the two splits that two places have: less one split, all of the cost.
      ((747 + 500, 1_391 + 500), 2_638),
      // Half of that is half as good.
      ((747 + 250, 1_391 + 250), 2_138),
      // Shares that are too large only weaken the bound, by what they are too large.
      ((747 + 800, 1_391 + 500), 2_638),
      ((747 + 9_000, 1_391 - 9_000), 2_138),
    ] as [((Int64, Int64)?, Int64)])
  func `shares prove what they carry and no more`(
    _ shares: (Int64, Int64)?, _ bound: Int64
  ) throws {
    let rows = shares.map { shares in
      [shares.0, shares.1].enumerated().map { index, cents in
        Certificate.Share(party: PartyID(high: 0, low: UInt64(index)), cents: cents)
      }
    }
    let certificate = Certificate(
      cases: [Certificate.Case(prices: [], shares: rows ?? [])], claimedCost: CostBreakdown(),
      claimedBound: .min)
    #expect(verify(try problem(), plan([0, 1]), certificate).bound == bound)
  }

  @Test func `a case that uses a departure pays for it, and one that does not keeps off it`() throws
  {
    // Nobody on the first: 7 days after the last, 3 · 100 · 11 + 20 · 11 + 3000 for the one person.
    let problem = try problem(open: 10_000, split: 0)
    let seated: Int64 = 747 + 1_391
    let left: Int64 = 6_520 + 1_391
    func bound(_ cases: [Certificate.Case]) -> Int64? {
      let certificate = Certificate(
        cases: cases, claimedCost: CostBreakdown(), claimedBound: .min)
      return verify(problem, plan([1]), certificate).bound
    }
    let used = Certificate.Case(
      decisions: [.init(departure: "D0", isUsed: true)], prices: [])
    let unused = Certificate.Case(
      decisions: [.init(departure: "D0", isUsed: false)], prices: [])
    #expect(bound([Certificate.Case(prices: [])]) == seated)
    // Using it costs 10,000 more; not using it, 6,520 for the person who could go on it only.
    #expect(bound([used, unused]) == left)
    #expect(verify(problem, plan([1])).cost?.total == left)
    #expect(bound([used]) == nil)
  }
}
