internal import PlanModel
internal import PlanVerifier
internal import Planner
internal import Testing

/// Properties that hold for every problem, tried on many random ones. A failure names the seed.
@Suite struct PlannerPropertyTests {
  @Test func `a plan breaks no rule, its claims hold, and no tier is passed over`() throws {
    for seed in UInt64(1)...1_500 {
      var shape = RandomProblem()
      shape.parties = Int(seed % 40)
      shape.departures = Int(seed % 7)
      shape.seats = 0...12
      let problem = try shape.parts(seed: seed).problem()
      let outcome = plan(problem, effort: .quick)
      let verdict = verify(problem, outcome.plan, outcome.certificate)
      #expect(verdict.violations == [], "seed \(seed)")
      #expect(verdict.tierInversions == 0, "seed \(seed)")
      #expect(verdict.cost == outcome.cost, "seed \(seed)")
      #expect(verdict.bound == outcome.bound, "seed \(seed)")
      #expect(outcome.bound <= outcome.cost.total, "seed \(seed)")
    }
  }

  @Test func `everybody is placed or has a reason, and nobody is both`() throws {
    for seed in UInt64(1)...600 {
      var shape = RandomProblem()
      shape.parties = 25
      shape.departures = 1 + Int(seed % 4)
      let problem = try shape.parts(seed: seed).problem()
      let outcome = plan(problem, effort: .quick)
      let placed = Set(outcome.plan.manifests.flatMap { $0.entries.map(\.party) })
      let unplaced = outcome.unplaced.map(\.party)
      #expect(placed.isDisjoint(with: unplaced), "seed \(seed)")
      #expect(placed.count + unplaced.count == problem.parties.count, "seed \(seed)")
      for entry in outcome.unplaced {
        switch entry.kind {
        case .excluded:
          #expect(entry.headline.names.count == 1, "seed \(seed)")
          #expect(entry.codes.isSuperset(of: entry.headline), "seed \(seed)")
        case .outbid, .unfit: #expect(!entry.obstacles.isEmpty, "seed \(seed): \(entry)")
        case .noDeparture: Issue.record("seed \(seed): there are departures")
        }
      }
    }
  }

  @Test func `the order of rows does not reach the plan`() throws {
    for seed in UInt64(1)...300 {
      var shape = RandomProblem()
      shape.parties = 30
      shape.departures = 5
      let parts = shape.parts(seed: seed)
      let first = plan(try parts.problem(), effort: .quick)
      for order in seed...seed + 2 {
        let again = plan(try parts.shuffled(seed: order).problem(), effort: .quick)
        #expect(again.plan.canonicalBytes == first.plan.canonicalBytes, "seed \(seed)")
        #expect(again == first, "seed \(seed), order \(order)")
      }
    }
  }

  @Test func `no plan that the verifier accepts costs less than the bound`() throws {
    var compared = 0
    for seed in UInt64(1)...250 {
      var shape = RandomProblem()
      shape.parties = 5
      shape.departures = seed % 8 == 0 ? 3 : 2
      shape.seats = 1...4
      let problem = try shape.parts(seed: seed).problem()
      let outcome = plan(problem)
      let all = BruteForce(problem, byPriority: [])
      guard let least = all.leastCost else {
        Issue.record("seed \(seed): the planner's own plan is not among all plans")
        continue
      }
      compared += 1
      #expect(outcome.bound <= least, "seed \(seed)")
      #expect(outcome.cost.total >= least, "seed \(seed)")
    }
    #expect(compared == 250)
  }

  @Test func `soft groups, shelter and onward travel are in the cost and not above the bound`()
    throws
  {
    var splits = 0
    for seed in UInt64(1)...300 {
      var shape = RandomProblem()
      shape.parties = 12
      shape.departures = 3
      shape.hasGroups = true
      let parts = shape.parts(seed: seed)
      let problem = try parts.problem()
      let outcome = plan(problem, effort: .quick)
      let verdict = verify(problem, outcome.plan, outcome.certificate)
      #expect(verdict.violations == [], "seed \(seed)")
      #expect(verdict.cost == outcome.cost, "seed \(seed)")
      #expect(try #require(verdict.bound) <= outcome.cost.total, "seed \(seed)")
      #expect(try plan(parts.shuffled(seed: seed).problem(), effort: .quick) == outcome)
      splits += outcome.cost.splits > 0 ? 1 : 0
    }
    #expect(splits > 100)
  }

  @Test func `single people are placed strictly in order of priority`() throws {
    for seed in UInt64(1)...250 {
      var shape = RandomProblem()
      shape.parties = 5
      shape.departures = 2
      shape.seats = 1...2
      shape.isPlain = true
      let problem = try shape.parts(seed: seed).problem()
      let byPriority = problem.parties.indices.sorted {
        comesFirst(problem.parties[$0], problem.parties[$1])
      }
      let outcome = plan(problem, effort: .quick)
      let placed = Set(outcome.plan.manifests.flatMap { $0.entries.map(\.party) })
      let all = BruteForce(problem, byPriority: byPriority)
      #expect(
        byPriority.map { placed.contains(problem.parties[$0].id) } == all.bestPlaced,
        "seed \(seed)")
    }
  }

  @Test func `locked lists are left exactly as they are`() throws {
    var lists = 0
    for seed in UInt64(1)...400 {
      var shape = RandomProblem()
      shape.parties = 20
      shape.departures = 4
      let problem = try shape.parts(seed: seed).problem()
      let outcome = plan(problem, effort: .quick)
      for departure in problem.departures {
        guard let people = departure.lockedPeople else { continue }
        lists += 1
        let listed = outcome.plan.manifests.first { $0.departure == departure.id }
        #expect(Set(listed?.entries.map(\.person) ?? []) == Set(people), "seed \(seed)")
      }
    }
    #expect(lists > 50)
  }

  @Test func `more effort never gives a weaker bound`() throws {
    for seed in UInt64(1)...50 {
      var shape = RandomProblem()
      shape.parties = 30
      shape.departures = 4
      shape.isPlain = true
      let problem = try shape.parts(seed: seed).problem()
      let quick = plan(problem, effort: Effort(boundSteps: 5, improvementRounds: 2, takings: 1_000))
      let long = plan(
        problem, effort: Effort(boundSteps: 200, improvementRounds: 2, takings: 1_000))
      #expect(long.bound >= quick.bound, "seed \(seed)")
    }
  }

  private func comesFirst(_ left: Party, _ right: Party) -> Bool {
    let one = (
      Int64(left.tier.rawValue), left.earliestClearanceExpiryDay ?? .max,
      left.registeredAtMicroseconds
    )
    let other = (
      Int64(right.tier.rawValue), right.earliestClearanceExpiryDay ?? .max,
      right.registeredAtMicroseconds
    )
    return one != other ? one < other : left.id < right.id
  }
}
