internal import PlanModel

/// Checks that the lists name known people once, whole parties, and leave locked lists as they are.
struct ListCheck {
  private let problem: Problem
  private let roster: Roster
  /// The known people of each departure, each person once, in the order listed.
  private(set) var present: [[PersonID]]
  /// Seats each list sets aside for escorts.
  private(set) var escorts: [Int]
  private(set) var violations: [Violation] = []

  init(_ problem: Problem, _ roster: Roster) {
    self.problem = problem
    self.roster = roster
    present = [[PersonID]](repeating: [], count: problem.departures.count)
    escorts = [Int](repeating: 0, count: problem.departures.count)
  }

  mutating func check(_ plan: Plan) {
    var seenDepartures: Set<DepartureID> = []
    var departureOf: [PersonID: Int] = [:]
    for manifest in plan.manifests {
      let id = manifest.departure
      guard let index = roster.departures[id] else {
        violations.append(Violation(.unknownDeparture, departure: id))
        continue
      }
      if !seenDepartures.insert(id).inserted || manifest.entries.isEmpty {
        violations.append(Violation(.malformedManifest, departure: id))
      }
      escorts[index] = manifest.escorts
      for entry in manifest.entries {
        check(entry, on: index, &departureOf)
      }
    }
    checkWholeParties(departureOf)
    checkLockedLists(departureOf)
  }

  private mutating func check(
    _ entry: Plan.Entry, on index: Int, _ departureOf: inout [PersonID: Int]
  ) {
    let departure = problem.departures[index]
    guard let place = roster.places[entry.person] else {
      violations.append(
        Violation(
          .unknownPerson, departure: departure.id, party: entry.party, person: entry.person))
      return
    }
    guard departureOf.updateValue(index, forKey: entry.person) == nil else {
      violations.append(
        Violation(.personTwice, departure: departure.id, party: entry.party, person: entry.person))
      return
    }
    present[index].append(entry.person)
    let party = problem.parties[place.party]
    if party.id != entry.party {
      violations.append(
        Violation(.wrongParty, departure: departure.id, party: entry.party, person: entry.person))
    }
    var missing: ReasonCodes = []
    if case .expected(let codes) = party.eligibility[index] { missing = codes }
    if entry.missing != missing {
      violations.append(
        Violation(.wrongMark, departure: departure.id, party: party.id, person: entry.person))
    }
  }

  private mutating func checkWholeParties(_ departureOf: [PersonID: Int]) {
    for party in problem.parties {
      let first = party.members.first.flatMap { departureOf[$0.id] }
      for member in party.members where departureOf[member.id] != first {
        let index = departureOf[member.id] ?? first
        violations.append(
          Violation(
            .partySplit, departure: index.map { problem.departures[$0].id }, party: party.id,
            person: member.id))
        break
      }
    }
  }

  private mutating func checkLockedLists(_ departureOf: [PersonID: Int]) {
    for (index, departure) in problem.departures.enumerated() {
      guard let people = departure.lockedPeople else { continue }
      for person in people where departureOf[person] != index {
        report(.lockedListChanged, person, departure.id)
      }
      for person in present[index] where roster.locked[person] != index {
        report(.lockedListChanged, person, departure.id)
      }
    }
  }

  private mutating func report(
    _ kind: Violation.Kind, _ person: PersonID, _ departure: DepartureID
  ) {
    violations.append(
      Violation(
        kind, departure: departure,
        party: roster.places[person].map { problem.parties[$0.party].id },
        person: person))
  }
}
