internal import PlanModel
internal import PlanVerifier
internal import Planner
internal import PlannerProblems
internal import Testing

/// Problems as the bench invents them, small enough for a test: the plans hold, and the proof is about
/// as good as the bench asks of larger ones. How long it takes is for the bench.
@Suite struct BenchSliceTests {
  private func problem(_ people: Int, _ departures: Int, _ seed: UInt64) throws -> Problem {
    try InstanceFile(
      text: GeneratedInstance(people: people, departures: departures, seed: seed).text,
      path: "seed \(seed)"
    ).problem()
  }

  private func gap(_ problem: Problem, _ effort: Effort, _ seed: UInt64) throws -> Double {
    let outcome = plan(problem, effort: effort)
    let verdict = verify(problem, outcome.plan, outcome.certificate)
    #expect(verdict.violations == [], "seed \(seed)")
    #expect(verdict.cost == outcome.cost, "seed \(seed)")
    let bound = try #require(verdict.bound)
    #expect(bound >= outcome.bound, "seed \(seed)")
    return Double(outcome.cost.total - bound) / Double(max(1, outcome.cost.total)) * 100
  }

  @Test(arguments: [31, 32, 33] as [UInt64])
  func `few charters: cases prove small problems`(seed: UInt64) throws {
    #expect(try gap(problem(120, 6, seed), .standard, seed) <= 0.25)
  }

  @Test(arguments: [41, 42] as [UInt64])
  func `many charters: cases prove what prices alone do not`(seed: UInt64) throws {
    let problem = try problem(500, 24, seed)
    var alone = Self.many
    alone.manyCases = 0
    let split = try gap(problem, Self.many, seed)
    #expect(split <= 1)
    #expect(try split < gap(problem, alone, seed))
  }

  @Test(arguments: [41, 42] as [UInt64])
  func `where seats are short, bundled slopes prove in as many steps what single ones do not`(
    seed: UInt64
  ) throws {
    let problem = try problem(2_000, 12, seed)
    func effort(steps: Int, largeWork: Int) -> Effort {
      Effort(
        boundSteps: steps, improvementRounds: 0, neighbourhoods: 0, exchanges: 0, tries: 0,
        largeWork: largeWork)
    }
    // Steps are multiplied by 2 where work is large, by 16 where it is small.
    #expect(try gap(problem, effort(steps: 32, largeWork: 0), seed) <= 1)
    #expect(try gap(problem, effort(steps: 4, largeWork: .max), seed) >= 3)
  }

  @Test func `improving several of the plans that were made costs no more, and now and then less`()
    throws
  {
    var cheaper = 0
    for seed in UInt64(41)...44 {
      let problem = try problem(500, 24, seed)
      var several = Self.many
      several.starts = 4
      let one = plan(problem, effort: Self.many)
      let best = plan(problem, effort: several)
      let verdict = verify(problem, best.plan, best.certificate)
      #expect(verdict.violations == [] && verdict.cost == best.cost, "seed \(seed)")
      #expect(best.cost.total <= one.cost.total, "seed \(seed)")
      // What is proved does not depend on which plan is taken.
      #expect(best.bound == one.bound, "seed \(seed)")
      cheaper += best.cost.total < one.cost.total ? 1 : 0
    }
    #expect(cheaper > 0)
  }

  @Test func `the lines of an invented problem are the same for the same seed`() {
    let first = GeneratedInstance(people: 200, departures: 8, seed: 7).text
    #expect(first == GeneratedInstance(people: 200, departures: 8, seed: 7).text)
    #expect(first != GeneratedInstance(people: 200, departures: 8, seed: 8).text)
  }

  private static let many = Effort(
    boundSteps: 30, improvementRounds: 2, neighbourhoods: 60, exchanges: 2, manyCases: 12,
    caseSteps: 40, tries: 1)
}
