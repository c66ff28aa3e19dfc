internal import PlanModel
internal import PlanVerifier

/// Every plan there is for a small problem, judged by the verifier alone.
struct BruteForce {
  /// The least cost of any plan without violations; nil when there is no such plan.
  private(set) var leastCost: Int64?
  /// Of the plans that cost that, the most that one of these parties costs in it, by party.
  private(set) var worst: [Int64] = []

  private let problem: Problem

  /// - Parameter only: When given, everybody else has no departure but for a locked one.
  init(_ problem: Problem, only: [Int]? = nil) {
    self.problem = problem
    let none = problem.departures.count
    let locked = problem.parties.map { party in
      problem.departures.firstIndex { $0.lockedPeople?.contains(party.members[0].id) ?? false }
    }
    let choices = problem.parties.indices.map { u -> [Int] in
      if let f = locked[u] { return [f] }
      if let only, !only.contains(u) { return [none] }
      // A departure on which the party alone breaks a rule is one on which it always does.
      return (0..<none).filter { f in
        var alone = locked.map { $0 ?? none }
        alone[u] = f
        return judge(alone).isAccepted
      } + [none]
    }
    var digits = [Int](repeating: 0, count: choices.count)
    repeat {
      let places = zip(choices, digits).map { $0[$1] }
      let verdict = judge(places)
      guard verdict.isAccepted, let cost = verdict.cost?.total else { continue }
      if let leastCost, cost > leastCost { continue }
      let costs = problem.parties.indices.map { partyCost($0, places) }
      worst = leastCost == cost ? zip(worst, costs).map { max($0, $1) } : costs
      leastCost = cost
    } while Self.advance(&digits, choices.map(\.count))
  }

  /// The verdict on a choice of departures, with the escorts that the verifier asks for.
  private func judge(_ places: [Int]) -> Verdict {
    var escorts = [Int](repeating: 0, count: problem.departures.count)
    let verdict = verify(problem, plan(places, escorts))
    for violation in verdict.violations + verdict.lockedNotices
    where violation.kind == .escortRatio {
      guard let index = problem.departures.firstIndex(where: { $0.id == violation.departure })
      else { continue }
      escorts[index] = Int(violation.limit ?? 0)
    }
    return escorts.contains { $0 > 0 } ? verify(problem, plan(places, escorts)) : verdict
  }

  /// What one party costs by itself where it is: what the plan costs less what it costs without it.
  private func partyCost(_ u: Int, _ places: [Int]) -> Int64 {
    PartyCost(problem).cents(u, on: places[u] < problem.departures.count ? places[u] : nil)
  }

  private func plan(_ places: [Int], _ escorts: [Int]) -> Plan {
    Plan(
      manifests: problem.departures.indices.compactMap { index in
        let entries = problem.parties.indices.filter { places[$0] == index }.flatMap { u in
          problem.parties[u].members.map {
            Plan.Entry(
              party: problem.parties[u].id, person: $0.id,
              missing: problem.parties[u].eligibility[index].missing)
          }
        }
        if entries.isEmpty { return nil }
        return Plan.Manifest(
          departure: problem.departures[index].id, escorts: escorts[index], entries: entries)
      })
  }

  private static func advance(_ digits: inout [Int], _ bases: [Int]) -> Bool {
    for index in digits.indices {
      digits[index] += 1
      if digits[index] < bases[index] { return true }
      digits[index] = 0
    }
    return false
  }
}

/// What a party costs by itself, from the verifier: the cost of a plan with it alone, less the
/// opening and the escorts.
struct PartyCost {
  private let problem: Problem

  init(_ problem: Problem) {
    self.problem = problem
  }

  func cents(_ u: Int, on f: Int?) -> Int64 {
    let party = problem.parties[u]
    let entries = party.members.map {
      Plan.Entry(
        party: party.id, person: $0.id, missing: f.map { party.eligibility[$0].missing } ?? [])
    }
    let lists = f.map {
      [Plan.Manifest(departure: problem.departures[$0].id, escorts: 0, entries: entries)]
    }
    func own(_ plan: Plan) -> Int64 {
      guard let cost = verify(problem, plan).cost else { return 0 }
      return cost.total - cost.opening - cost.escorts - cost.splits
    }
    // Everybody else costs the same in both.
    return own(Plan(manifests: lists ?? [])) - own(Plan(manifests: []))
  }
}
