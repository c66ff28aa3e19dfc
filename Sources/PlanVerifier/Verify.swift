package import PlanModel

/// Checks a plan person by person, with its own reading of every rule and its own cost, and
/// recomputes the bound that a certificate proves. Shares no code with the planner.
///
/// A plan with any violation is to be refused.
///
/// - Parameters:
///   - problem: The problem the plan claims to answer.
///   - plan: Any plan, from anywhere.
///   - certificate: The claims to check; nil to check the plan alone.
/// - Complexity: O(people × departures).
package func verify(
  _ problem: Problem, _ plan: Plan, _ certificate: Certificate? = nil
) -> Verdict {
  let roster = Roster(problem)
  var lists = ListCheck(problem, roster)
  lists.check(plan)
  var violations = lists.violations
  var notices: [Violation] = []
  for index in problem.departures.indices {
    let found = BoardingCheck(problem, roster, departure: index).check(
      lists.present[index], escortsListed: lists.escorts[index])
    if problem.departures[index].lockedPeople == nil {
      violations += found
    } else {
      notices += found
    }
  }
  violations += keptTogether(problem, roster, lists.present, locked: false)
  notices += keptTogether(problem, roster, lists.present, locked: true)

  let cost = PlanCost(problem, roster).cost(of: lists.present)
  if cost == nil { violations.append(Violation(.overflow)) }
  var bound: Int64?
  if let certificate {
    if let cost, certificate.claimedCost != cost {
      violations.append(
        Violation(.claimedCost, actual: cost.total, limit: certificate.claimedCost.total))
    }
    switch BoundCheck(problem, roster).bound(of: certificate) {
    case .success(let value):
      bound = value
      if certificate.claimedBound > value {
        violations.append(
          Violation(.claimedBound, actual: value, limit: certificate.claimedBound))
      }
    case .failure(let fault):
      violations.append(fault.violation)
    }
  }
  let inversions = InversionCount(problem, roster).count(lists.present)
  return Verdict(
    violations: violations.sorted(by: inReportOrder),
    lockedNotices: notices.sorted(by: inReportOrder),
    cost: cost, bound: bound,
    tierInversions: inversions.passed.reduce(0) { $0 + $1.parties },
    passedOver: inversions.passed, tieInversions: inversions.tie)
}

/// Two parties of a keep-apart pair on one departure, or one that is kept apart within itself.
private func keptTogether(
  _ problem: Problem, _ roster: Roster, _ present: [[PersonID]], locked: Bool
) -> [Violation] {
  if problem.keepApart.isEmpty { return [] }
  var violations: [Violation] = []
  for (index, people) in present.enumerated()
  where (problem.departures[index].lockedPeople != nil) == locked {
    let parties = Set(people.compactMap { roster.places[$0].map { problem.parties[$0.party].id } })
    for pair in problem.keepApart
    where parties.contains(pair.first) && parties.contains(pair.second) {
      violations.append(
        Violation(.keepApart, departure: problem.departures[index].id, party: pair.first))
    }
  }
  return violations
}

private func inReportOrder(_ left: Violation, _ right: Violation) -> Bool {
  if left.departure != right.departure {
    guard let one = left.departure else { return true }
    guard let other = right.departure else { return false }
    return one < other
  }
  if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
  if left.party != right.party {
    guard let one = left.party else { return true }
    guard let other = right.party else { return false }
    return one < other
  }
  guard let one = left.person else { return right.person != nil }
  guard let other = right.person else { return false }
  return one < other
}
