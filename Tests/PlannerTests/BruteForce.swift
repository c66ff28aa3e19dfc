internal import PlanModel
internal import PlanVerifier

/// Every plan there is for a small problem, judged by the verifier alone.
struct BruteForce {
  /// The least cost of any plan without violations; nil when there is no such plan.
  private(set) var leastCost: Int64?
  /// The best set of placed parties: the sequence, most urgent first, of placed or not, that is
  /// lexicographically greatest.
  private(set) var bestPlaced: [Bool] = []

  init(_ problem: Problem, byPriority: [Int]) {
    let count = problem.departures.count
    var choice = [Int](repeating: 0, count: problem.parties.count)
    var escorts = [Int](repeating: 0, count: count)
    repeat {
      // Escorts follow from the people; the verifier says how many a list should have had.
      escorts = [Int](repeating: 0, count: count)
      var verdict = verify(problem, Self.plan(problem, choice, escorts))
      for violation in verdict.violations + verdict.lockedNotices
      where violation.kind == .escortRatio {
        guard let index = problem.departures.firstIndex(where: { $0.id == violation.departure })
        else { continue }
        escorts[index] = Int(violation.limit ?? 0)
      }
      if escorts.contains(where: { $0 > 0 }) {
        verdict = verify(problem, Self.plan(problem, choice, escorts))
      }
      guard verdict.isAccepted, let cost = verdict.cost?.total else { continue }
      leastCost = min(leastCost ?? cost, cost)
      let placed = byPriority.map { choice[$0] < count }
      if bestPlaced.lexicographicallyPrecedes(placed, by: { !$0 && $1 }) { bestPlaced = placed }
    } while Self.advance(&choice, below: count + 1)
  }

  private static func plan(_ problem: Problem, _ choice: [Int], _ escorts: [Int]) -> Plan {
    Plan(
      manifests: problem.departures.indices.compactMap { index in
        let entries = problem.parties.indices.filter { choice[$0] == index }.flatMap { u in
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

  private static func advance(_ digits: inout [Int], below base: Int) -> Bool {
    for index in digits.indices {
      digits[index] += 1
      if digits[index] < base { return true }
      digits[index] = 0
    }
    return false
  }
}
