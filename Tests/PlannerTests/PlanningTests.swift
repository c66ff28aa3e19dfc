internal import PlanModel
internal import PlanVerifier
internal import Planner
internal import Testing

/// Small cases whose answer is plain.
@Suite struct PlanningTests {
  private func place(_ outcome: Outcome, _ number: UInt64) -> DepartureID? {
    outcome.plan.manifests.first {
      $0.entries.contains { $0.party == Small.partyID(number) }
    }?.departure
  }

  @Test func `a higher tier takes the only seat, whatever the others waited`() throws {
    let problem = try Small.problem(
      [Small.departure("A", day: 2, seats: 1)],
      [
        Small.party(1, .p3, waited: 40, expiry: 1, on: [.eligible]),
        Small.party(2, .p1, waited: 1, on: [.expected(.b01)]),
      ])
    let outcome = plan(problem)
    #expect(place(outcome, 2) == "A")
    #expect(place(outcome, 1) == nil)
    #expect(outcome.unplaced.map(\.kind) == [.outbid])
    #expect(outcome.unplaced.first?.obstacles == .seats)
  }

  @Test func `ties go by clearance expiry, then wait, then id`() throws {
    func first(_ parties: [Party]) throws -> PartyID? {
      let problem = try Small.problem([Small.departure("A", day: 2, seats: 1)], parties)
      return plan(problem).plan.manifests.first?.entries.first?.party
    }
    #expect(
      try first([
        Small.party(1, waited: 4, on: [.eligible]),
        Small.party(2, waited: 1, expiry: 30_000, on: [.eligible]),
      ]) == Small.partyID(2))
    #expect(
      try first([
        Small.party(1, waited: 8, on: [.eligible]), Small.party(2, waited: 9, on: [.eligible]),
      ])
        == Small.partyID(2))
    #expect(
      try first([Small.party(2, on: [.eligible]), Small.party(1, on: [.eligible])])
        == Small.partyID(1))
  }

  @Test func `the first tier goes first where the policy's weights alone would not have it`() throws
  {
    // The family of three costs more to leave than the one in danger, and either may have the seats.
    func outcome(_ tier: Tier) throws -> Outcome {
      var policy = RandomProblem.policy
      policy.noDepartureCents = [100_000, 100_000, 100_000, 100_000]
      return plan(
        try Small.problem(
          [Small.departure("A", day: 1, seats: 3)],
          [
            Small.party(1, tier, on: [.eligible]),
            Small.party(2, .p1, people: 3, on: [.eligible]),
          ], policy: policy))
    }
    #expect(place(try outcome(.p1), 2) == "A")
    let urgent = try outcome(.p0)
    #expect(place(urgent, 1) == "A")
    #expect(urgent.unplaced.map(\.party) == [Small.partyID(2)])
  }

  @Test func `between lower tiers the policy's weights decide`() throws {
    let problem = try Small.problem(
      [Small.departure("A", day: 1, seats: 2)],
      [Small.party(1, .p1, people: 2, on: [.eligible]), Small.party(2, .p2, on: [.eligible])],
      policy: {
        var policy = RandomProblem.policy
        policy.noDepartureCents = [500_000, 1_000, 400_000, 1_000]
        return policy
      }())
    #expect(place(plan(problem), 2) == "A")
    let verdict = verify(problem, plan(problem).plan)
    #expect(verdict.tierInversions == 1)
  }

  @Test func `people whom no cost tells apart get the earlier places in order of priority`() throws
  {
    let open: [Eligibility] = [.eligible, .eligible]
    let problem = try Small.problem(
      [Small.departure("A", day: 3, seats: 2), Small.departure("B", day: 1, seats: 2)],
      [
        Small.party(1, waited: 1, on: open), Small.party(2, waited: 3, on: open),
        Small.party(3, waited: 2, on: open), Small.party(4, waited: 1, expiry: 30_000, on: open),
        Small.party(5, waited: 1, on: open),
      ])
    let outcome = plan(problem)
    #expect([4, 2].map { place(outcome, $0) } == ["B", "B"])
    #expect([3, 1].map { place(outcome, $0) } == ["A", "A"])
    #expect(place(outcome, 5) == nil)
  }

  @Test func `a plan to start from is kept where it is better than what little effort finds`()
    throws
  {
    let shape = RandomProblem(parties: 150, departures: 8, seats: 6...14)
    let none = Effort(
      boundSteps: 1, improvementRounds: 1, neighbourhoods: 0, exchanges: 0, caseSteps: 1, tries: 0)
    var better = 0
    for seed in UInt64(1)...20 {
      let problem = try shape.parts(seed: seed).problem()
      let good = plan(problem, effort: .quick)
      let afresh = plan(problem, effort: none)
      let continued = plan(problem, from: good.plan, effort: none)
      #expect(
        verify(problem, continued.plan, continued.certificate).violations == [], "seed \(seed)")
      #expect(continued.cost.total <= max(good.cost.total, afresh.cost.total), "seed \(seed)")
      better += continued.cost.total < afresh.cost.total ? 1 : 0
    }
    #expect(better > 10)
  }

  @Test func `somebody moves to another departure so that both travel`() throws {
    // Party 1 prefers the earlier A and can go on B too; party 2 can only go on A.
    let problem = try Small.problem(
      [Small.departure("A", day: 1, seats: 1), Small.departure("B", day: 9, seats: 1)],
      [
        Small.party(1, .p1, on: [.eligible, .eligible]),
        Small.party(2, .p3, on: [.eligible, .excluded(.b04)]),
      ])
    let outcome = plan(problem)
    #expect(place(outcome, 1) == "B")
    #expect(place(outcome, 2) == "A")
  }

  @Test func `a family travels whole or not at all`() throws {
    let problem = try Small.problem(
      [Small.departure("A", day: 1, seats: 2), Small.departure("B", day: 2, seats: 2)],
      [
        Small.party(1, .p0, people: 3, on: [.eligible, .eligible]),
        Small.party(2, on: [.eligible, .eligible]),
      ]
    )
    let outcome = plan(problem)
    #expect(place(outcome, 1) == nil)
    #expect(place(outcome, 2) == "A")
    #expect(outcome.unplaced.first?.obstacles == [.seats, .groupDoesNotFit])
  }

  @Test func `a family takes the seats of several people of a lower tier`() throws {
    let problem = try Small.problem(
      [Small.departure("A", day: 1, seats: 3)],
      (1...3).map { Small.party($0, .p3, on: [.eligible]) }
        + [Small.party(4, .p2, people: 2, on: [.eligible])])
    let outcome = plan(problem)
    #expect(place(outcome, 4) == "A")
    #expect(outcome.unplaced.map(\.party) == [Small.partyID(2), Small.partyID(3)])
  }

  @Test func `kept-apart parties are on different departures, or one stays`() throws {
    let pair = [KeepApart(Small.partyID(1), Small.partyID(2))]
    let two = try Small.problem(
      [Small.departure("A", day: 1, seats: 9), Small.departure("B", day: 2, seats: 9)],
      [Small.party(1, on: [.eligible, .eligible]), Small.party(2, on: [.eligible, .eligible])],
      keepApart: pair)
    #expect(Set([place(plan(two), 1), place(plan(two), 2)]) == ["A", "B"])
    let one = try Small.problem(
      [Small.departure("A", day: 1, seats: 9)],
      [Small.party(1, on: [.eligible]), Small.party(2, .p1, on: [.eligible])], keepApart: pair)
    let outcome = plan(one)
    #expect(place(outcome, 2) == "A")
    #expect(outcome.unplaced.first?.obstacles == .keptApart)
  }

  @Test func `granted is preferred to expected for the same party`() throws {
    let problem = try Small.problem(
      [Small.departure("A", day: 2, seats: 5), Small.departure("B", day: 2, seats: 5)],
      [Small.party(1, on: [.expected(.b04), .eligible])])
    #expect(place(plan(problem), 1) == "B")
  }

  @Test func `a charter is opened when it pays and only then`() throws {
    func outcome(openCost: Int64) throws -> Outcome {
      // Leaving ten P3 people behind costs ten times 600 plus their waiting.
      plan(
        try Small.problem(
          [Small.departure("C", day: 2, seats: 20, open: openCost)],
          (1...10).map { Small.party($0, on: [.eligible]) }))
    }
    let cheap = try outcome(openCost: 500_000)
    #expect(cheap.plan.manifests.count == 1)
    #expect(cheap.cost.opening == 500_000)
    let dear = try outcome(openCost: 1_000_000)
    #expect(dear.plan.manifests.isEmpty)
    #expect(dear.unplaced.allSatisfy { $0.obstacles == .notOpened })
    #expect(dear.use.map(\.isOpen) == [false])
  }

  @Test func `nobody is added after the cut-off, nor before being ready`() throws {
    let problem = try Small.problem(
      [
        Small.departure("A", day: 1, seats: 5, cutoff: Small.now - 1),
        Small.departure("B", day: 4, seats: 5),
      ],
      [
        Small.party(1, on: [.eligible, .eligible]),
        Small.party(2, readyInDays: 6, on: [.eligible, .eligible]),
      ])
    let outcome = plan(problem)
    #expect(place(outcome, 1) == "B")
    #expect(place(outcome, 2) == nil)
    #expect(outcome.unplaced.first?.kind == .excluded)
    #expect(outcome.unplaced.first?.headline == .cutoffMissed)
  }

  @Test func `the headline is what excludes everywhere it could go, not the departure's own`()
    throws
  {
    let problem = try Small.problem(
      [Small.departure("A", day: 1, seats: 5), Small.departure("B", day: 2, seats: 5)],
      [Small.party(1, on: [.excluded([.b03, .b04]), .excluded(.destinationMismatch)])])
    let unplaced = try #require(plan(problem).unplaced.first)
    #expect(unplaced.codes == [.b03, .b04, .destinationMismatch])
    #expect(unplaced.headline == .b03)
  }

  @Test func `more than a thousand people are planned without a violation`() throws {
    var shape = RandomProblem()
    shape.parties = 800
    shape.departures = 14
    shape.seats = 40...90
    shape.tiers = [.p1, .p2, .p3]
    let problem = try shape.parts(seed: 3).problem()
    let outcome = plan(problem)
    let verdict = verify(problem, outcome.plan, outcome.certificate)
    #expect(verdict.violations == [])
    // Not far above what any plan could cost, even one that keeps nobody apart.
    let gap = try #require(verdict.gapPartsPerMillion)
    #expect(gap < 20_000)
  }

  @Test func `without departures everybody is reported`() throws {
    let outcome = plan(
      try Small.problem([], [Small.party(1, on: []), Small.party(2, .p1, on: [])]))
    #expect(outcome.unplaced.map(\.party) == [Small.partyID(2), Small.partyID(1)])
    #expect(outcome.unplaced.allSatisfy { $0.kind == .noDeparture })
    #expect(outcome.bound == outcome.cost.total)
  }

  @Test func `standby lists granted parties first, each by priority`() throws {
    let problem = try Small.problem(
      [Small.departure("A", day: 2, seats: 1)],
      [
        Small.party(1, .p0, on: [.eligible]), Small.party(2, .p1, on: [.expected(.b01)]),
        Small.party(3, .p3, on: [.eligible]), Small.party(4, .p2, on: [.eligible]),
        Small.party(5, .p1, on: [.excluded(.b05)]),
      ])
    let outcome = plan(problem)
    let ranking = standby(problem, outcome, departure: "A")
    #expect(ranking.map(\.party) == [4, 3, 2].map(Small.partyID))
    #expect(ranking.map(\.missing) == [[], [], .b01])
    #expect(standby(problem, outcome, departure: "Z").isEmpty)
  }

  @Test func `use adds up`() throws {
    let problem = try Small.problem(
      [Small.departure("A", day: 2, seats: 3, wheelchairs: 1)],
      [
        Small.party(1, .p1, needs: .wheelchair, on: [.eligible]),
        Small.party(2, .p3, people: 2, on: [.expected(.b01)]), Small.party(3, on: [.eligible]),
      ])
    let use = try #require(plan(problem).use.first)
    // The wheelchair user by tier, then the pair by id; the single person is left.
    #expect(use.seats == 3)
    #expect(use.people == 3)
    #expect(use.expectedPeople == 2)
    #expect(use.peopleByTier == [0, 1, 0, 2])
    #expect(use.wheelchairs == 1)
    #expect(use.exhausted == [.seats, .wheelchairs])
    #expect(use.eligibleParties == 3)
    #expect(use.eligiblePeople == 4)
  }
}
