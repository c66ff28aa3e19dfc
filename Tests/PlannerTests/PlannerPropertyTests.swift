internal import PlanModel
internal import PlanVerifier
internal import Planner
internal import Testing

/// Properties that hold for every problem, tried on many random ones. A failure names the seed.
@Suite struct PlannerPropertyTests {
  @Test func `a plan breaks no rule and its claims hold`() throws {
    for seed in Trials.seeds(250, long: 1_000) {
      var shape = RandomProblem()
      shape.parties = Int(seed % 40)
      shape.departures = Int(seed % 7)
      shape.seats = 0...12
      shape.hasGroups = seed % 2 == 0
      let problem = try shape.parts(seed: seed).problem()
      let outcome = plan(problem, effort: .quick)
      let verdict = verify(problem, outcome.plan, outcome.certificate)
      #expect(verdict.violations == [], "seed \(seed)")
      #expect(verdict.cost == outcome.cost, "seed \(seed)")
      #expect(try #require(verdict.bound) >= outcome.bound, "seed \(seed)")
      #expect(outcome.bound <= outcome.cost.total, "seed \(seed)")
    }
  }

  @Test func `everybody is placed or has a reason, and nobody is both`() throws {
    for seed in Trials.seeds(150, long: 600) {
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
    for seed in Trials.seeds(60, long: 300) {
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

  @Test func `small problems have the best plan or a gap that the proof admits`()
    throws
  {
    let seeds = Trials.seeds(600, long: 3_000)
    var compared = 0
    var best = 0
    for seed in seeds {
      var shape = RandomProblem()
      shape.parties = 3 + Int(seed % 3)
      shape.departures = seed % 10 == 0 ? 3 : 2
      shape.seats = 1...4
      shape.hasGroups = seed % 3 != 0
      shape.tiers = [.p1, .p2, .p3]
      let problem = try shape.parts(seed: seed).problem()
      var effort = Effort.quick
      // Half of them without enumeration, to see what the search finds by itself.
      if seed % 2 == 0 { effort.enumeration = 0 }
      // Half of these again as if they were large.
      if seed % 4 == 0 { effort.largeWork = 0 }
      let outcome = plan(problem, effort: effort)
      let verdict = verify(problem, outcome.plan, outcome.certificate)
      #expect(verdict.violations == [], "seed \(seed)")
      let least = try #require(BruteForce(problem).leastCost, "seed \(seed)")
      compared += 1
      #expect(try #require(verdict.bound) <= least, "seed \(seed)")
      #expect(outcome.cost.total >= least, "seed \(seed)")
      if seed % 2 != 0 { #expect(outcome.cost.total == least, "seed \(seed)") }
      if seed % 2 == 0 && outcome.cost.total == least { best += 1 }
    }
    #expect(compared == seeds.count)
    #expect(best * 1_000 >= compared / 2 * 960, "\(best) of \(compared / 2)")
  }

  @Test func `nobody of the first tier does worse than if nobody else travelled`() throws {
    let seeds = Trials.seeds(120, long: 600)
    var others = 0
    for seed in seeds {
      var shape = RandomProblem()
      shape.parties = 6
      shape.departures = 2
      shape.seats = 1...4
      shape.tiers = [.p0, .p0, .p2]
      let problem = try shape.parts(seed: seed).problem()
      let urgent = problem.parties.indices.filter { problem.parties[$0].tier == .p0 }
      let outcome = plan(problem, effort: .quick)
      let alone = BruteForce(problem, only: urgent)
      let costs = PartyCost(problem)
      for u in urgent {
        let list = outcome.plan.manifests.first {
          $0.entries.contains { $0.party == problem.parties[u].id }
        }
        let f = list.flatMap { list in
          problem.departures.firstIndex { $0.id == list.departure }
        }
        #expect(costs.cents(u, on: f) <= alone.worst[u], "seed \(seed), party \(u)")
      }
      others += outcome.unplaced.contains { $0.tier == .p2 } ? 1 : 0
    }
    #expect(others * 6 > seeds.count)
  }

  @Test func `soft groups, shelter and onward travel are in the cost and not above the bound`()
    throws
  {
    let seeds = Trials.seeds(75, long: 300)
    var splits = 0
    for seed in seeds {
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
    #expect(splits * 3 > seeds.count)
  }

  @Test func `locked lists are left exactly as they are`() throws {
    let seeds = Trials.seeds(100, long: 400)
    var lists = 0
    for seed in seeds {
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
    #expect(lists * 8 > seeds.count)
  }

  @Test func `more effort never gives a weaker bound`() throws {
    for seed in Trials.seeds(20, long: 50) {
      var shape = RandomProblem()
      shape.parties = 30
      shape.departures = 4
      shape.isPlain = true
      let problem = try shape.parts(seed: seed).problem()
      for largeWork in [0, .max] {
        let quick = plan(
          problem, effort: Effort(boundSteps: 5, improvementRounds: 2, largeWork: largeWork))
        let long = plan(
          problem, effort: Effort(boundSteps: 100, improvementRounds: 2, largeWork: largeWork))
        #expect(long.bound >= quick.bound, "seed \(seed)")
      }
    }
  }
}
