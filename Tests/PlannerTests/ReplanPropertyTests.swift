internal import PlanModel
internal import PlanVerifier
internal import Planner
internal import Testing

/// Plans changed many times, against the verifier and against every plan there is.
@Suite struct ReplanPropertyTests {
  private func shape(_ parties: Int, _ departures: Int, seats: ClosedRange<Int>) -> RandomProblem {
    var shape = RandomProblem()
    shape.parties = parties
    shape.departures = departures
    shape.seats = seats
    shape.hasGroups = true
    return shape
  }

  private func start(
    _ shape: RandomProblem, seed: UInt64, moves: (Int64, Int64, Int64) = (400, 2_000, 4_000)
  ) throws -> Warm {
    var parts = shape.parts(seed: seed)
    parts.policy.draftMoveCents = moves.0
    parts.policy.proposedMoveCents = moves.1
    parts.policy.moveCents = moves.2
    let problem = try parts.problem()
    let outcome = plan(problem, effort: .quick)
    return try Warm(
      problem.published(outcome.plan) { id in
        Notice(rawValue: UInt8(id.text.utf8.reduce(0) { ($0 + Int($1)) % 3 })) ?? .told
      }, outcome.plan)
  }

  @Test func `whatever changes, the plan breaks no rule and the difference is exact`() throws {
    var applied: [String: Int] = [:]
    for seed in Trials.seeds(30, long: 60) {
      var warm = try start(shape(14, 4, seats: 2...7), seed: seed)
      var changes = RandomChanges(seed: seed)
      for step in 0..<12 {
        let change = changes.next(warm)
        let comment = "seed \(seed), step \(step), \(change)"
        let before = warm.plan
        let result: (Warm, Diff)
        do {
          result = try replan(warm, [change])
        } catch let error as ChangeError {
          if case .conflict(let set) = error {
            #expect(!set.isEmpty, "\(comment)")
            applied["conflict", default: 0] += 1
            continue
          }
          if case .lockedList = error { continue }
          Issue.record("\(error): \(comment)")
          continue
        }
        let (after, diff) = result
        let plan = after.plan
        let verdict = verify(after.problem, plan)
        try #require(verdict.violations == [], "\(comment)")
        try #require(verdict.cost == after.cost, "\(comment)")
        #expect(diff.applied(to: before).canonicalBytes == plan.canonicalBytes, "\(comment)")
        #expect(diff.costBefore == warm.cost && diff.costAfter == after.cost, "\(comment)")
        let listed = places(before)
        let now = places(plan)
        for move in diff.moves {
          #expect(
            listed[move.person]?.0 == move.from && now[move.person]?.0 == move.to, "\(comment)")
        }
        for departure in warm.problem.departures where departure.lockedPeople != nil {
          guard after.problem.index(of: departure.id) != nil, change != .lifted(.lock(departure.id))
          else { continue }
          #expect(
            people(before, departure.id) == people(plan, departure.id), "\(comment)")
        }
        expectDirectives(after, now, comment)
        #expect(try again(warm, [change]) == plan.canonicalBytes, "\(comment)")
        applied[name(change), default: 0] += 1
        warm = after
      }
    }
    // Every kind of change happened, in the long run often.
    #expect(applied.count >= 18, "\(applied)")
    #expect(!Trials.isLong || applied.values.allSatisfy { $0 >= 3 }, "\(applied)")
  }

  @Test
  func `after one change the plan is mostly the cheapest there is, and never far above`()
    throws
  {
    var compared = 0
    var best = 0
    var excess: Int64 = 0
    var total: Int64 = 0
    let seeds = Trials.seeds(60, long: 150)
    for seed in seeds {
      let warm = try start(shape(5, 3, seats: 1...4), seed: seed)
      var changes = RandomChanges(seed: seed, withoutDirectives: true)
      let change = changes.next(warm)
      guard let (after, _) = try? replan(warm, [change]) else { continue }
      let all = BruteForce(after.problem)
      let least = try #require(all.leastCost, "seed \(seed)")
      #expect(after.cost.total >= least, "seed \(seed)")
      compared += 1
      excess += after.cost.total - least
      total += least
      if after.cost.total == least { best += 1 }
    }
    #expect(compared * 3 > seeds.count * 2)
    #expect(best * 100 >= compared * 80, "\(best) of \(compared)")
    // Among few plans a single bad one weighs more.
    #expect(excess * 100 <= total * (Trials.isLong ? 2 : 3), "\(excess) of \(total)")
  }

  @Test func `a published plan is kept where moving costs more than it saves, and left where not`()
    throws
  {
    // Two people; the one on the later departure would rather be on the earlier, which gets a seat.
    func departure(moving cents: Int64) throws -> DepartureID? {
      var policy = RandomProblem.policy
      policy.moveCents = cents
      policy.draftMoveCents = 0
      let problem = try Small.problem(
        [Small.departure("A", day: 2, seats: 1), Small.departure("B", day: 5, seats: 1)],
        [
          Small.party(1, .p1, on: [.eligible, .eligible]),
          Small.party(2, .p3, on: [.eligible, .eligible]),
        ], policy: policy)
      let plan = Planner.plan(problem).plan
      let warm = try Warm(problem.published(plan), plan)
      let (after, _) = try replan(warm, [.partyWithdrawn(Small.partyID(1))])
      return after.departure(of: Small.partyID(2))
    }
    // Three days at weight 2 are 600.
    #expect(try departure(moving: 599) == "A")
    #expect(try departure(moving: 601) == "B")
  }

  @Test func `the price of a move is that of the notice given`() throws {
    var policy = RandomProblem.policy
    policy.draftMoveCents = 1
    policy.proposedMoveCents = 10
    policy.moveCents = 100
    let problem = try Small.problem(
      [Small.departure("A", day: 2, seats: 1), Small.departure("B", day: 5, seats: 1)],
      [Small.party(1, on: [.eligible, .eligible])], policy: policy)
    let plan = Planner.plan(problem).plan
    for (notice, cents) in [(Notice.draft, 1), (.proposed, 10), (.told, 100)] {
      let warm = try Warm(problem.published(plan) { _ in notice }, plan)
      let diff = try replan(warm, [.departureCancelled("A")]).1
      #expect(diff.costAfter.moves == Int64(cents))
      #expect(diff.moves.map(\.to) == ["B"])
      #expect(diff.moves.map(\.cause) == [.displaced])
      #expect(diff.displacedPeople == 1 && diff.othersMoved == 0)
    }
  }

  @Test func `no more people move than the limit for each one displaced`() throws {
    for seed in Trials.seeds(12, long: 60) {
      for limit in [0, 1, 3] {
        let warm = try start(shape(60, 6, seats: 4...14), seed: seed, moves: (0, 0, 0))
        for departure in warm.problem.departures {
          let (after, diff) = try replan(warm, [.departureCancelled(departure.id)], moves: limit)
          #expect(verify(after.problem, after.plan).violations == [], "seed \(seed)")
          #expect(
            diff.othersMoved <= limit * max(1, diff.displacedPeople), "seed \(seed) \(departure.id)"
          )
        }
      }
    }
  }

  @Test func `facts that changed since a plan was published are repaired`() throws {
    for seed in Trials.seeds(30, long: 80) {
      let parts = shape(20, 4, seats: 3...8).parts(seed: seed)
      let old = try parts.problem()
      let published = plan(old, effort: .quick).plan
      // Other facts for the same people and departures, and one departure less.
      var other = shape(20, 4, seats: 3...8).parts(seed: seed + 1_000)
      other.departures = other.departures.map { departure in
        var open = departure
        open.lockedPeople = nil
        return open
      }
      var new = try other.problem()
      if let first = new.departures.first { new = new.removing(first.id) }
      let (warm, diff) = try replan(new, from: published)
      #expect(verify(warm.problem, warm.plan).violations == [], "seed \(seed)")
      #expect(
        diff.applied(to: published).canonicalBytes == warm.plan.canonicalBytes, "seed \(seed)")
    }
  }

  @Test func `trying changes on a copy says what making them does`() throws {
    for seed in Trials.seeds(30, long: 60) {
      let warm = try start(shape(12, 3, seats: 2...6), seed: seed)
      var changes = RandomChanges(seed: seed, withoutDirectives: true)
      let change = changes.next(warm)
      guard let made = try? replan(warm, [change]) else { continue }
      #expect(try whatIf(warm.problem, warm.plan, [change]).moves == made.1.moves, "seed \(seed)")
    }
  }

  private func again(_ warm: Warm, _ changes: [Change]) throws -> [UInt8] {
    try replan(warm, changes).0.plan.canonicalBytes
  }

  private func places(_ plan: Plan) -> [PersonID: (DepartureID, PartyID)] {
    var places: [PersonID: (DepartureID, PartyID)] = [:]
    for manifest in plan.manifests {
      for entry in manifest.entries { places[entry.person] = (manifest.departure, entry.party) }
    }
    return places
  }

  private func people(_ plan: Plan, _ departure: DepartureID) -> [PersonID] {
    plan.manifests.first { $0.departure == departure }?.entries.map(\.person).sorted() ?? []
  }

  private func expectDirectives(
    _ warm: Warm, _ places: [PersonID: (DepartureID, PartyID)], _ comment: String
  ) {
    for directive in warm.directives {
      switch directive {
      case .pin(let person, let departure):
        #expect(places[person]?.0 == departure, "\(directive): \(comment)")
      case .forbid(let person, let departure):
        #expect(places[person]?.0 != departure, "\(directive): \(comment)")
      case .lock(let departure):
        #expect(
          warm.problem.departures.first { $0.id == departure }?.lockedPeople != nil, "\(comment)")
      }
    }
  }

  private func name(_ change: Change) -> String {
    let text = "\(change)".prefix { $0 != "(" }
    guard case .ordered(let directive) = change else {
      guard case .lifted(let directive) = change else { return String(text) }
      return "\(text) \("\(directive)".prefix { $0 != "(" })"
    }
    return "\(text) \("\(directive)".prefix { $0 != "(" })"
  }
}
