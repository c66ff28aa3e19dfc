internal import PlanModel

/// Checks one departure: who may be on it, how many of each kind, and who looks after whom.
struct BoardingCheck {
  private let problem: Problem
  private let roster: Roster
  private let index: Int

  init(_ problem: Problem, _ roster: Roster, departure: Int) {
    self.problem = problem
    self.roster = roster
    self.index = departure
  }

  func check(_ people: [PersonID], escortsListed: Int) -> [Violation] {
    if people.isEmpty { return [] }
    var byParty: [Int: [Member]] = [:]
    for person in people {
      guard let place = roster.places[person] else { continue }
      byParty[place.party, default: []].append(problem.parties[place.party].members[place.member])
    }
    var violations: [Violation] = []
    for (party, members) in byParty {
      violations += checkParty(problem.parties[party], members)
    }
    return violations + checkPlaces(byParty, escortsListed: escortsListed)
  }

  private func checkParty(_ party: Party, _ members: [Member]) -> [Violation] {
    let departure = problem.departures[index]
    var violations: [Violation] = []
    func report(_ kind: Violation.Kind) {
      violations.append(Violation(kind, departure: departure.id, party: party.id))
    }
    if case .excluded(let codes) = party.eligibility[index] {
      // Who is on a locked list is not excluded by its being locked.
      if departure.lockedPeople == nil || codes != .departureLocked { report(.notEligible) }
    }
    if departure.lockedPeople == nil {
      let tooLateNow = departure.cutoffMinute < problem.asOfMinute
      let tooLateReady = party.readyAtMinute.map { departure.cutoffMinute < $0 } ?? false
      if tooLateNow || tooLateReady { report(.cutoffMissed) }
    }
    let adults = members.filter { $0.ageBand == .adult }
    let laps = adults.filter { $0.place == .seat }
    if members.filter({ $0.place == .lapInfant }).count > laps.count { report(.infantWithoutLap) }
    let aloneUnapproved = members.contains {
      $0.ageBand != .adult && !$0.needs.contains(.unaccompaniedMinor)
    }
    if adults.isEmpty && aloneUnapproved { report(.minorWithoutGuardian) }
    return violations
  }

  private func checkPlaces(_ byParty: [Int: [Member]], escortsListed: Int) -> [Violation] {
    let departure = problem.departures[index]
    let capacity = departure.capacity
    var count = PlaceCount()
    for members in byParty.values { count.add(members, problem.policy.minorsPerEscort) }
    let escorts = count.escorts(problem.policy)
    var violations: [Violation] = []
    func compare(_ kind: Violation.Kind, _ actual: Int, _ limit: Int) {
      guard actual > limit else { return }
      violations.append(
        Violation(kind, departure: departure.id, actual: Int64(actual), limit: Int64(limit)))
    }
    let seats = count.seats + escorts
    compare(.seats, seats, capacity.seats)
    if departure.lockedPeople == nil && seats <= capacity.seats {
      compare(.reserve, seats, seatsLessReserve(departure, problem.policy))
    }
    compare(.lapInfants, count.lapInfants, capacity.lapInfants)
    compare(.stretchers, count.stretchers, capacity.stretchers)
    compare(.wheelchairs, count.wheelchairs, capacity.wheelchairs)
    compare(.unaccompaniedMinors, count.unaccompanied, capacity.unaccompaniedMinors)
    compare(.deportees, count.deportees, capacity.deportees)
    compare(.escortsOverLimit, escorts, capacity.escorts)
    if escortsListed != escorts {
      violations.append(
        Violation(
          .escortRatio, departure: departure.id, actual: Int64(escortsListed),
          limit: Int64(escorts)))
    }
    return violations
  }
}
