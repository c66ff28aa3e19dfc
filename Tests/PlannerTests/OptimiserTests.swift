internal import PlanModel
internal import PlanVerifier
internal import Planner
internal import Testing

/// Plans by cost alone, against every plan there is and against the verifier.
@Suite struct OptimiserTests {
  private func shape(_ parties: Int, _ departures: Int, seats: ClosedRange<Int>) -> RandomProblem {
    var shape = RandomProblem()
    shape.parties = parties
    shape.departures = departures
    shape.seats = seats
    shape.hasGroups = true
    return shape
  }

  @Test func `larger plans break no rule and claim no more than is proved`() throws {
    for seed in UInt64(1)...60 {
      let problem = try shape(120, 9, seats: 4...18).parts(seed: seed).problem()
      let outcome = plan(problem, effort: .quick)
      let verdict = verify(problem, outcome.plan, outcome.certificate)
      #expect(verdict.violations == [], "seed \(seed)")
      #expect(try #require(verdict.bound) <= outcome.cost.total, "seed \(seed)")
    }
  }

  @Test func `the order of rows does not reach the plan or its proof`() throws {
    for seed in UInt64(1)...100 {
      let parts = shape(40, 6, seats: 2...9).parts(seed: seed)
      let first = plan(try parts.problem(), effort: .quick)
      for order in seed...seed + 1 {
        let again = plan(try parts.shuffled(seed: order).problem(), effort: .quick)
        #expect(again == first, "seed \(seed), order \(order)")
      }
    }
  }

  @Test func `friends travel together when that costs less than the split`() throws {
    func places(_ split: Int64) throws -> Set<DepartureID> {
      var policy = RandomProblem.policy
      policy.splitCents = split
      let problem = try Problem(
        asOfMinute: Small.now,
        departures: [
          Small.departure("A", day: 1, seats: 1), Small.departure("B", day: 2, seats: 2),
        ],
        parties: [
          Small.party(1, on: [.eligible, .eligible]), Small.party(2, on: [.eligible, .eligible]),
        ], keepApart: [], softGroups: [SoftGroup([Small.partyID(1), Small.partyID(2)])],
        policy: policy)
      let outcome = plan(problem)
      let verdict = verify(problem, outcome.plan, outcome.certificate)
      #expect(verdict.violations == [])
      return Set(outcome.plan.manifests.map(\.departure))
    }
    #expect(try places(100) == ["A", "B"])
    #expect(try places(100_000) == ["B"])
  }

  @Test func `two charters of which one pays are decided by cases`() throws {
    let problem = try Small.problem(
      [
        Small.departure("A", day: 2, seats: 10, open: 400_000),
        Small.departure("B", day: 2, seats: 10, open: 380_000),
      ], (1...10).map { Small.party($0, on: [.eligible, .eligible]) })
    let outcome = plan(problem)
    #expect(outcome.plan.manifests.map(\.departure) == ["B"])
    let verdict = verify(problem, outcome.plan, outcome.certificate)
    #expect(verdict.violations == [])
    #expect(verdict.bound == outcome.cost.total)
  }

  @Test func `costs beyond the search are planned all the same`() throws {
    var policy = RandomProblem.policy
    policy.noDepartureCents = [900_000_000, 800_000_000, 700_000_000, 600_000_000]
    let problem = try Small.problem(
      [Small.departure("A", day: 2, seats: 1)],
      [Small.party(1, on: [.eligible]), Small.party(2, .p1, on: [.eligible])], policy: policy)
    let outcome = plan(problem)
    let verdict = verify(problem, outcome.plan, outcome.certificate)
    #expect(verdict.violations == [])
    #expect(outcome.plan.manifests.first?.entries.map(\.party) == [Small.partyID(2)])
    #expect(try #require(verdict.bound) <= outcome.cost.total)
  }

  @Test func `the largest amounts that a problem may have are planned`() throws {
    var policy = RandomProblem.policy
    policy.noDepartureCents = [Problem.Limit.amountCents, 900_000_000_000, 1_000, 1_000]
    policy.escortCents = 70_000_000_000
    policy.splitCents = 80_000_000_000
    for seed in UInt64(1)...40 {
      var parts = shape(20, 4, seats: 1...5).parts(seed: seed)
      parts.policy = policy
      let problem = try parts.problem()
      let outcome = plan(problem, effort: .quick)
      let verdict = verify(problem, outcome.plan, outcome.certificate)
      #expect(verdict.violations == [], "seed \(seed)")
      #expect(try #require(verdict.bound) <= outcome.cost.total, "seed \(seed)")
    }
  }
}
