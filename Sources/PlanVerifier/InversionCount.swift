internal import PlanModel

/// Counts the parties that were passed over: they have no departure, and one less urgent party has
/// a place they could directly take.
struct InversionCount {
  private let problem: Problem
  private let roster: Roster
  private let rules: TravelRules

  init(_ problem: Problem, _ roster: Roster) {
    self.problem = problem
    self.roster = roster
    rules = TravelRules(problem)
  }

  func count(_ present: [[PersonID]]) -> (passed: [PassedOver], tie: Int) {
    var placed: Set<Int> = []
    var decks: [Deck] = []
    for (index, people) in present.enumerated() {
      var aboard: [Int: [Member]] = [:]
      for person in people {
        guard let place = roster.places[person] else { continue }
        placed.insert(place.party)
        aboard[place.party, default: []]
          .append(problem.parties[place.party].members[place.member])
      }
      decks.append(Deck(problem, index, aboard))
    }
    var passed: [[(parties: Int, people: Int)]] = Tier.allCases.map { _ in
      Tier.allCases.map { _ in (0, 0) }
    }
    var tie = 0
    for index in problem.parties.indices where !placed.contains(index) && rules.mayTravel(index) {
      switch passedOver(index, decks) {
      case .byLowerTier(let seated):
        let tier = Int(problem.parties[index].tier.rawValue)
        passed[tier][Int(seated.rawValue)].parties += 1
        passed[tier][Int(seated.rawValue)].people += problem.parties[index].members.count
      case .byLater: tie += 1
      case .byNobody: break
      }
    }
    let found = Tier.allCases.flatMap { tier in
      Tier.allCases.map { seated in
        let count = passed[Int(tier.rawValue)][Int(seated.rawValue)]
        return PassedOver(
          passed: tier, seated: seated, parties: count.parties, people: count.people)
      }
    }
    return (found.filter { $0.parties > 0 }, tie)
  }

  private enum Finding {
    case byNobody
    case byLater
    /// The lowest tier that has a place the party could take.
    case byLowerTier(Tier)
  }

  private func passedOver(_ index: Int, _ decks: [Deck]) -> Finding {
    let party = problem.parties[index]
    let foes = rules.foes(of: index)
    var needs = PlaceCount()
    needs.add(party.members, problem.policy.minorsPerEscort)
    var result = Finding.byNobody
    var lowest = party.tier
    for (f, deck) in decks.enumerated() where rules.mayBoard(index, f) {
      let foesAboard = foes.filter { deck.aboard.contains($0) }
      if foesAboard.count > 1 { continue }
      for group in deck.groups where deck.fits(needs, replacing: group.needs) {
        for other in group.parties where foesAboard.allSatisfy({ $0 == other }) {
          let seated = problem.parties[other]
          lowest = max(lowest, seated.tier)
          if seated.tier == party.tier && comesFirst(party, seated) { result = .byLater }
        }
      }
    }
    return lowest > party.tier ? .byLowerTier(lowest) : result
  }

  private func comesFirst(_ left: Party, _ right: Party) -> Bool {
    switch (left.earliestClearanceExpiryDay, right.earliestClearanceExpiryDay) {
    case (let one?, let other?) where one != other: return one < other
    case (_?, nil): return true
    case (nil, _?): return false
    default: break
    }
    if left.registeredAtMicroseconds != right.registeredAtMicroseconds {
      return left.registeredAtMicroseconds < right.registeredAtMicroseconds
    }
    return left.id < right.id
  }
}

/// One departure with its people, asked whether somebody could replace somebody.
private struct Deck {
  /// Parties that take up the same places: replacing any of them makes the same room.
  struct Group {
    let needs: PlaceCount
    var parties: [Int]
  }

  let aboard: Set<Int>
  private(set) var groups: [Group] = []
  private let departure: Departure
  private let policy: Policy
  private var all = PlaceCount()

  init(_ problem: Problem, _ index: Int, _ members: [Int: [Member]]) {
    aboard = Set(members.keys)
    departure = problem.departures[index]
    policy = problem.policy
    var groupOf: [PlaceCount: Int] = [:]
    for (party, people) in members {
      var needs = PlaceCount()
      needs.add(people, policy.minorsPerEscort)
      all.add(needs)
      if let group = groupOf[needs] {
        groups[group].parties.append(party)
      } else {
        groupOf[needs] = groups.count
        groups.append(Group(needs: needs, parties: [party]))
      }
    }
  }

  func fits(_ needs: PlaceCount, replacing others: PlaceCount) -> Bool {
    var count = all
    count.remove(others)
    count.add(needs)
    let capacity = departure.capacity
    let escorts = count.escorts(policy)
    return count.seats + escorts <= seatsLessReserve(departure, policy)
      && count.lapInfants <= capacity.lapInfants && count.stretchers <= capacity.stretchers
      && count.wheelchairs <= capacity.wheelchairs
      && count.unaccompanied <= capacity.unaccompaniedMinors
      && count.deportees <= capacity.deportees && escorts <= capacity.escorts
  }
}
