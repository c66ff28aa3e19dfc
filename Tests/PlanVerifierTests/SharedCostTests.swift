internal import PlanModel
internal import PlanVerifier
internal import Testing

/// What escorts and keeping people apart add to a bound, worked out by hand.
@Suite struct SharedCostTests {
  static let now: Int64 = 10_000_000

  /// People who may go on one departure two days ahead: 200 cents of waiting and 100 for the seat, and
  /// without it 900 of waiting and 3,000.
  private func problem(
    _ needs: [Member.Needs], escorts: Int = 9, apart: Bool = false, days: [Int64] = [2]
  ) throws -> Problem {
    let departures = days.enumerated().map { index, day in
      Departure(
        id: DepartureID("D\(index)"), minute: Self.now + day * 1_440, cutoffMinute: Self.now,
        destinations: ["CGK"],
        capacity: Capacity(
          seats: 20, lapInfants: 0, wheelchairs: 0, unaccompaniedMinors: 9, deportees: 0,
          escorts: escorts), seatCostCents: 100)
    }
    let parties = needs.enumerated().map { index, needs in
      Party(
        id: Fixture.party(UInt64(index)),
        members: [
          Member(
            id: Fixture.person(UInt64(index)),
            ageBand: needs.contains(.unaccompaniedMinor) ? .minor : .adult, needs: needs)
        ], tier: .p3, registeredAtMicroseconds: Self.now * 60_000_000,
        eligibility: departures.map { _ in .eligible })
    }
    var policy = Fixture.policy
    policy.escortCents = 1_200
    return try Problem(
      asOfMinute: Self.now, departures: departures, parties: parties,
      keepApart: apart ? [KeepApart(Fixture.party(0), Fixture.party(1))] : [], policy: policy)
  }

  private func bound(_ problem: Problem, _ part: Certificate.Case) -> Int64? {
    let certificate = Certificate(cases: [part], claimedCost: CostBreakdown(), claimedBound: .min)
    return verify(problem, Plan(manifests: []), certificate).bound
  }

  private func shares(_ cents: Int64...) -> Certificate.Case {
    Certificate.Case(
      prices: [],
      shares: cents.enumerated().map {
        Certificate.Share(party: Fixture.party(UInt64($0.offset)), cents: $0.element)
      })
  }

  @Test func `without shares every patient pays a part of an escort`() throws {
    // Two patients to an escort: 300 + 600 for one, though it needs a whole one.
    #expect(bound(try problem([.medicalEscort]), shares()) == 900)
    #expect(bound(try problem([.medicalEscort, .medicalEscort]), shares()) == 1_800)
  }

  @Test func `a share carries a whole escort, and no more`() throws {
    let one = try problem([.medicalEscort])
    #expect(bound(one, shares(1_500)) == 1_500)
    #expect(bound(one, shares(1_700)) == 1_500)
    #expect(bound(one, shares(9_000)) == 1_500)
    // Three patients need two escorts: 900 for themselves and 2,400.
    let three = try problem([.medicalEscort, .medicalEscort, .medicalEscort])
    #expect(bound(three, shares(900, 900, 900)) == 2_700)
    #expect(bound(three, shares(1_100, 1_100, 1_100)) == 2_900)
    #expect(bound(three, shares(1_500, 1_500, 1_500)) == 3_300)
  }

  @Test func `minors and patients have escorts of their own`() throws {
    let both = try problem([.medicalEscort, .unaccompaniedMinor])
    #expect(bound(both, shares()) == 1_600)
    #expect(bound(both, shares(1_500, 1_500)) == 3_000)
  }

  @Test func `where no escort may go a share carries staying behind`() throws {
    #expect(bound(try problem([.medicalEscort], escorts: 0), shares(3_900)) == 3_900)
    // A share beyond that counts no more.
    #expect(bound(try problem([.medicalEscort], escorts: 0), shares(9_999)) == 3_900)
  }

  @Test(arguments: [(Int64(0), Int64(600)), (200, 800), (300, 900), (400, 800), (5_000, -3_800)])
  func `separation proves what going elsewhere costs`(_ cents: Int64, _ bound: Int64) throws {
    // The second departure is three days later: 300 more for whoever takes it.
    let problem = try problem([[], []], apart: true, days: [2, 5])
    let pair = KeepApart(Fixture.party(0), Fixture.party(1))
    let part = Certificate.Case(
      prices: [], separations: [.init(pair: pair, departure: "D0", cents: cents)])
    #expect(self.bound(problem, part) == bound)
  }
}
