internal import PlanModel
internal import PlanVerifier
internal import Testing

/// A valid plan broken once per rule: the verifier finds that rule, and nothing else.
@Suite struct MutationTests {
  /// One way to break the fixture, and what must be found.
  struct Mutation: Sendable, CustomTestStringConvertible {
    let kind: Violation.Kind
    let name: String
    var change: @Sendable (inout Fixture) -> Void = { _ in }
    var plan: @Sendable (Fixture) -> Plan = { $0.plan() }
    /// Changes the claims, given those that are right.
    var claims: (@Sendable (Certificate) -> Certificate)?

    var testDescription: String { name }
  }

  static let mutations: [Mutation] = [
    Mutation(kind: .seats, name: "one seat fewer than people", change: { $0.capacity.seats = 8 }),
    Mutation(kind: .reserve, name: "one more seat of reserve", change: { $0.reserveOnA = 2 }),
    Mutation(kind: .lapInfants, name: "no lap infants", change: { $0.capacity.lapInfants = 0 }),
    Mutation(kind: .stretchers, name: "no stretchers", change: { $0.capacity.stretchers = 0 }),
    Mutation(kind: .wheelchairs, name: "no wheelchairs", change: { $0.capacity.wheelchairs = 0 }),
    Mutation(
      kind: .unaccompaniedMinors, name: "no unaccompanied minors",
      change: { $0.capacity.unaccompaniedMinors = 0 }),
    Mutation(kind: .deportees, name: "no deportees", change: { $0.capacity.deportees = 0 }),
    Mutation(kind: .escortsOverLimit, name: "no escorts", change: { $0.capacity.escorts = 0 }),
    Mutation(
      kind: .escortRatio, name: "no seat set aside for the escort",
      plan: { $0.plan(escortsOnA: 0) }),
    Mutation(
      kind: .notEligible, name: "a hold", change: { $0.wheelchairUserOnA = .excluded(.b05) }),
    Mutation(
      kind: .wrongMark, name: "an expected clearance not marked",
      plan: { $0.plan(b: [Fixture.entry(7, 70)]) }),
    Mutation(
      kind: .wrongMark, name: "a clearance marked that is not missing",
      plan: { $0.plan(l: [Fixture.entry(8, 80, missing: .b01)]) }),
    Mutation(
      kind: .cutoffMissed, name: "a list that has closed",
      change: { $0.cutoffOfA = Fixture.now - 1 }),
    Mutation(
      kind: .cutoffMissed, name: "ready a minute after the cut-off",
      change: { $0.deporteeReadyAt = Fixture.now + 1_001 }),
    Mutation(
      kind: .lockedListChanged, name: "a locked list lost somebody", plan: { $0.plan(l: []) }),
    Mutation(
      kind: .lockedListChanged, name: "a locked list gained somebody",
      plan: { $0.plan(l: [Fixture.entry(8, 80), Fixture.entry(9, 90)]) }),
    Mutation(
      kind: .keepApart, name: "two people kept apart",
      change: { $0.keepApart = [KeepApart(Fixture.party(1), Fixture.party(2))] }),
    Mutation(
      kind: .keepApart, name: "people of one party kept apart",
      change: { $0.keepApart = [KeepApart(Fixture.party(6), Fixture.party(6))] }),
    Mutation(
      kind: .personTwice, name: "one person on two departures",
      plan: { $0.plan(b: [Fixture.entry(7, 70, missing: .b01), Fixture.entry(1, 10)]) }),
    Mutation(
      kind: .personTwice, name: "one person twice on one departure",
      plan: { fixture in
        fixture.plan(
          a: fixture.listOfA.map { Fixture.entry($0.party, $0.person) } + [Fixture.entry(1, 10)])
      }),
    Mutation(
      kind: .unknownPerson, name: "somebody unknown",
      plan: { $0.plan(b: [Fixture.entry(7, 70, missing: .b01), Fixture.entry(7, 99)]) }),
    Mutation(
      kind: .unknownDeparture, name: "a departure unknown",
      plan: {
        $0.plan(others: [
          Plan.Manifest(departure: "Z", escorts: 0, entries: [Fixture.entry(9, 90)])
        ])
      }),
    Mutation(
      kind: .malformedManifest, name: "a list without people",
      plan: {
        $0.plan(b: [], others: [Plan.Manifest(departure: "B", escorts: 0, entries: [])])
      }),
    Mutation(
      kind: .malformedManifest, name: "two lists for one departure",
      plan: {
        $0.plan(
          b: [Fixture.entry(7, 70, missing: .b01)],
          others: [Plan.Manifest(departure: "B", escorts: 0, entries: [])])
      }),
    Mutation(
      kind: .wrongParty, name: "a person under another party",
      plan: { $0.plan(b: [Fixture.entry(6, 70, missing: .b01)]) }),
    Mutation(
      kind: .partySplit, name: "a child left behind",
      plan: { fixture in
        fixture.plan(
          a: fixture.listOfA.filter { $0.person != 61 }.map { Fixture.entry($0.party, $0.person) })
      }),
    Mutation(
      kind: .infantWithoutLap, name: "two infants and one lap",
      change: {
        $0.infants = 2
        $0.capacity.lapInfants = 2
      }),
    Mutation(
      kind: .minorWithoutGuardian, name: "two minors and no adult",
      change: { $0.parentBand = .minor }),
    Mutation(
      kind: .claimedCost, name: "a cost a cent too low",
      claims: {
        var cost = $0.claimedCost
        cost.waiting -= 1
        return Certificate(cases: $0.cases, claimedCost: cost, claimedBound: $0.claimedBound)
      }),
    Mutation(
      kind: .claimedCost, name: "the right total of wrong parts",
      claims: {
        var cost = $0.claimedCost
        cost.waiting -= 1
        cost.seats += 1
        return Certificate(cases: $0.cases, claimedCost: cost, claimedBound: $0.claimedBound)
      }),
    Mutation(
      kind: .claimedBound, name: "a bound a cent too high",
      claims: {
        Certificate(
          cases: $0.cases, claimedCost: $0.claimedCost, claimedBound: $0.claimedBound + 1)
      }),
    Mutation(
      kind: .malformedCertificate, name: "a negative price",
      claims: { priced($0, [.init(departure: "A", seat: 5, wheelchair: -1)]) }),
    Mutation(
      kind: .malformedCertificate, name: "a price for a departure unknown",
      claims: { priced($0, [.init(departure: "Z", seat: 5)]) }),
    Mutation(
      kind: .malformedCertificate, name: "a price for a locked departure",
      claims: { priced($0, [.init(departure: "L", seat: 5)]) }),
    Mutation(
      kind: .malformedCertificate, name: "two prices for a departure",
      claims: { priced($0, [.init(departure: "A", seat: 5), .init(departure: "A", seat: 5)]) }),
    Mutation(
      kind: .malformedCertificate, name: "no case at all", claims: { cases($0, []) }),
    Mutation(
      kind: .malformedCertificate, name: "a case that is left out",
      claims: { cases($0, [decided("A", true)]) }),
    Mutation(
      kind: .malformedCertificate, name: "a case of three that is left out",
      claims: {
        cases($0, [decided("A", true), decided("A", false, "B", true)])
      }),
    Mutation(
      kind: .malformedCertificate, name: "a case twice",
      claims: { cases($0, [decided("A", true), decided("A", true), decided("A", false)]) }),
    Mutation(
      kind: .malformedCertificate, name: "a case about a locked departure",
      claims: { cases($0, [decided("L", true), decided("L", false)]) }),
    Mutation(
      kind: .malformedCertificate, name: "a share for a party unknown",
      claims: {
        cases(
          $0,
          [Certificate.Case(prices: [], shares: [.init(party: Fixture.party(99), cents: 1)])])
      }),
    Mutation(
      kind: .malformedCertificate, name: "a separation of people who are not kept apart",
      change: { $0.keepApart = [KeepApart(Fixture.party(1), Fixture.party(7))] },
      claims: { cases($0, [separated([(1, 2, "A", 5)])]) }),
    Mutation(
      kind: .malformedCertificate, name: "a separation worth less than nothing",
      change: { $0.keepApart = [KeepApart(Fixture.party(1), Fixture.party(7))] },
      claims: { cases($0, [separated([(1, 7, "A", -5)])]) }),
    Mutation(
      kind: .malformedCertificate, name: "a separation twice",
      change: { $0.keepApart = [KeepApart(Fixture.party(1), Fixture.party(7))] },
      claims: { cases($0, [separated([(1, 7, "A", 5), (1, 7, "A", 5)])]) }),
    Mutation(
      kind: .malformedCertificate, name: "a separation on a locked departure",
      change: { $0.keepApart = [KeepApart(Fixture.party(1), Fixture.party(7))] },
      claims: { cases($0, [separated([(1, 7, "L", 5)])]) }),
    Mutation(
      kind: .overflow, name: "a price beyond all sums",
      claims: { priced($0, [.init(departure: "A", seat: .max)]) }),
  ]

  private static func priced(
    _ certificate: Certificate, _ prices: [Certificate.Prices]
  ) -> Certificate {
    Certificate(
      prices: prices, claimedCost: certificate.claimedCost,
      claimedBound: certificate.claimedBound)
  }

  private static func cases(
    _ certificate: Certificate, _ cases: [Certificate.Case]
  ) -> Certificate {
    Certificate(
      cases: cases, claimedCost: certificate.claimedCost, claimedBound: .min)
  }

  private static func separated(
    _ rows: [(UInt64, UInt64, DepartureID, Int64)]
  ) -> Certificate.Case {
    Certificate.Case(
      prices: [],
      separations: rows.map {
        Certificate.Separation(
          pair: KeepApart(Fixture.party($0.0), Fixture.party($0.1)), departure: $0.2, cents: $0.3)
      })
  }

  private static func decided(
    _ departure: DepartureID, _ isUsed: Bool, _ other: DepartureID? = nil,
    _ isOtherUsed: Bool = false
  ) -> Certificate.Case {
    var decisions = [Certificate.Decision(departure: departure, isUsed: isUsed)]
    if let other {
      decisions.append(Certificate.Decision(departure: other, isUsed: isOtherUsed))
    }
    return Certificate.Case(decisions: decisions, prices: [])
  }

  @Test func `the unbroken plan is accepted`() throws {
    let fixture = Fixture()
    let problem = try fixture.problem()
    let verdict = verify(problem, fixture.plan(), try claims(problem, fixture.plan()))
    #expect(verdict.violations == [])
    #expect(verdict.lockedNotices == [])
    #expect(verdict.isAccepted)
    #expect(verdict.tierInversions == 0)
  }

  @Test(arguments: mutations)
  func `one broken rule is found, and only that one`(_ mutation: Mutation) throws {
    var fixture = Fixture()
    mutation.change(&fixture)
    let problem = try fixture.problem()
    let plan = mutation.plan(fixture)
    let certificate = try mutation.claims?(claims(problem, plan))
    let verdict = verify(problem, plan, certificate)
    #expect(!verdict.isAccepted)
    #expect(Set(verdict.violations.map(\.kind)) == [mutation.kind], "\(verdict.violations)")
  }

  @Test func `every rule is broken by some mutation`() {
    #expect(Set(Self.mutations.map(\.kind)) == Set(Violation.Kind.allCases))
  }

  @Test func `a violation names its departure, party and numbers`() throws {
    var fixture = Fixture()
    fixture.capacity.seats = 8
    let verdict = verify(try fixture.problem(), fixture.plan())
    #expect(verdict.violations.map(\.description) == ["SEATS departure A actual 9 limit 8"])
    fixture = Fixture()
    fixture.wheelchairUserOnA = .excluded(.b05)
    let other = verify(try fixture.problem(), fixture.plan())
    #expect(
      other.violations.map(\.description) == [
        "NOT_ELIGIBLE departure A party 00000000000000070000000000000002"
      ])
  }

  private func claims(_ problem: Problem, _ plan: Plan) throws -> Certificate {
    let prices = [Certificate.Prices(departure: "A", seat: 500)]
    let empty = Certificate(prices: prices, claimedCost: CostBreakdown(), claimedBound: .min)
    let verdict = verify(problem, plan, empty)
    return Certificate(
      prices: prices, claimedCost: try #require(verdict.cost),
      claimedBound: try #require(verdict.bound))
  }
}
