internal import PlanModel

/// What the problem alone says about parties: who may travel as composed, and who with whom.
struct TravelRules {
  private let problem: Problem
  private var foesOf: [Int: [Int]] = [:]

  init(_ problem: Problem) {
    self.problem = problem
    if problem.keepApart.isEmpty { return }
    var indices: [PartyID: Int] = [:]
    for (index, party) in problem.parties.enumerated() { indices[party.id] = index }
    for pair in problem.keepApart {
      guard let one = indices[pair.first], let other = indices[pair.second] else { continue }
      foesOf[one, default: []].append(other)
      foesOf[other, default: []].append(one)
    }
  }

  /// Parties that must not be on a departure with this one.
  func foes(of party: Int) -> [Int] { foesOf[party] ?? [] }

  /// Whether the party may be on any departure: a lap for every infant, an adult for every minor
  /// who is not approved to travel alone, and nobody in it to be kept apart from another.
  func mayTravel(_ index: Int) -> Bool {
    if foes(of: index).contains(index) { return false }
    let members = problem.parties[index].members
    let adults = members.filter { $0.ageBand == .adult }
    let infants = members.filter { $0.place == .lapInfant }
    if infants.count > adults.filter({ $0.place == .seat }).count { return false }
    return !adults.isEmpty || members.allSatisfy { $0.needs.contains(.unaccompaniedMinor) }
  }

  /// Whether planning may put the party on the departure: it is open, the party is not excluded,
  /// and the cut-off is neither past nor before the party is ready.
  func mayBoard(_ index: Int, _ departure: Int) -> Bool {
    let party = problem.parties[index]
    let on = problem.departures[departure]
    if on.lockedPeople != nil { return false }
    if case .excluded = party.eligibility[departure] { return false }
    if let ready = party.readyAtMinute, on.cutoffMinute < ready { return false }
    return on.cutoffMinute >= problem.asOfMinute
  }
}
