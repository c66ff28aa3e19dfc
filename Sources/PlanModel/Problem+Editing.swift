/// Changes of a few rows, which check what changed and leave the rest alone: a change costs a copy of
/// the arrays, where making the problem again would check everybody.
extension Problem {
  /// The index of a party, or nil. Complexity: O(log parties).
  package func index(of party: PartyID) -> Int? {
    let index = insertionIndex(of: party)
    return index < parties.count && parties[index].id == party ? index : nil
  }

  /// The index of a departure, or nil.
  package func index(of departure: DepartureID) -> Int? {
    departures.firstIndex { $0.id == departure }
  }

  /// The index of the party a person is in, or nil. Complexity: O(people).
  package func indexOfParty(with person: PersonID) -> Int? {
    parties.firstIndex { party in party.members.contains { $0.id == person } }
  }

  /// Where a party is or would be inserted.
  package func insertionIndex(of party: PartyID) -> Int {
    var low = 0
    var high = parties.count
    while low < high {
      let middle = (low + high) / 2
      if parties[middle].id < party { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The problem with a party in place of the one with the same id.
  ///
  /// - Throws: ``ProblemError``; its code is `unknownID` when there is none.
  package func updating(_ party: Party) throws -> Problem {
    guard let index = index(of: party.id) else {
      throw ProblemError(.unknownID, "the problem does not have party \(party.id)")
    }
    let party = party.canonical(departureOrder: nil)
    let old = parties[index]
    try check(party, replacing: [index])
    var parties = parties
    parties[index] = party
    let problem = with(parties: parties)
    let isAsCostly =
      party.members == old.members && party.onwardCents == old.onwardCents
      && party.registeredAtMicroseconds == old.registeredAtMicroseconds
    if !isAsCostly { try problem.validateTotalCost() }
    return problem
  }

  /// The problem with one more party.
  ///
  /// - Parameters:
  ///   - others: Parties it must be kept apart from.
  ///   - companions: Parties it would rather travel with; the first that is in a soft group decides
  ///     which, and without one a new group is made.
  package func adding(
    _ party: Party, keptApartFrom others: [PartyID] = [], companions: [PartyID] = []
  ) throws -> Problem {
    let party = party.canonical(departureOrder: nil)
    for id in others + companions where index(of: id) == nil {
      throw ProblemError(.unknownID, "the problem does not have party \(id)")
    }
    guard index(of: party.id) == nil else {
      throw ProblemError(.duplicateID, "party \(party.id) is there twice")
    }
    try check(party, replacing: [])
    var parties = parties
    parties.insert(party, at: insertionIndex(of: party.id))
    var groups = softGroups
    if !companions.isEmpty {
      let found = companions.lazy.compactMap { id in
        groups.firstIndex { $0.parties.contains(id) }
      }.first
      if let found {
        groups[found] = SoftGroup(groups[found].parties + [party.id])
      } else {
        groups.append(SoftGroup(companions + [party.id]))
      }
      groups.sort()
    }
    let pairs = others.map { KeepApart(party.id, $0) }
    let problem = Problem(
      sorted: departures, parties: parties,
      keepApart: pairs.isEmpty ? keepApart : Set(keepApart + pairs).sorted(), softGroups: groups,
      like: self)
    try problem.validateTotalCost()
    return problem
  }

  /// The problem without a party, and without what was said of it.
  package func removing(_ party: PartyID) -> Problem {
    guard let index = index(of: party) else { return self }
    var parties = parties
    parties.remove(at: index)
    var groups = softGroups
    if let group = groups.firstIndex(where: { $0.parties.contains(party) }) {
      let rest = groups[group].parties.filter { $0 != party }
      groups.remove(at: group)
      if !rest.isEmpty { groups.append(SoftGroup(rest)) }
      groups.sort()
    }
    return Problem(
      sorted: departures, parties: parties,
      keepApart: keepApart.filter { $0.first != party && $0.second != party },
      softGroups: groups, like: self)
  }

  /// The problem with a departure in place of the one with the same id.
  package func updating(_ departure: Departure) throws -> Problem {
    guard let index = index(of: departure.id) else {
      throw ProblemError(.unknownID, "the problem does not have departure \(departure.id)")
    }
    let old = departures[index]
    var departures = departures
    departures[index] = departure.withSortedParts
    let problem = with(departures: departures, parties: parties)
    try problem.validateDepartures()
    let isAsCostly =
      departure.minute == old.minute && departure.openCostCents == old.openCostCents
      && departure.seatCostCents == old.seatCostCents
    if !isAsCostly { try problem.validateTotalCost() }
    return problem
  }

  /// The problem with one more departure, which is not locked.
  ///
  /// - Parameters:
  ///   - eligibility: What each party's row says of it.
  ///   - onwardCents: What one person's way home from it costs, by party.
  package func adding(
    _ departure: Departure, eligibility: (PartyID) -> Eligibility,
    onwardCents: (PartyID) -> Int64
  ) throws -> Problem {
    guard index(of: departure.id) == nil else {
      throw ProblemError(.duplicateID, "departure \(departure.id) is there twice")
    }
    guard departure.lockedPeople == nil else {
      throw ProblemError(.lockedPeople, "departure \(departure.id) comes with a locked list")
    }
    let index = departures.firstIndex { departure.id < $0.id } ?? departures.count
    let count = departures.count
    var departures = departures
    departures.insert(departure.withSortedParts, at: index)
    var parties = parties
    for u in parties.indices {
      let id = parties[u].id
      let value = eligibility(id)
      let onward = onwardCents(id)
      try validate(value, onward, of: id)
      // Everybody's row: an exact copy with a gap costs half of copying it and making room.
      parties[u].eligibility = parties[u].eligibility.inserting(value, at: index)
      if !parties[u].onwardCents.isEmpty {
        parties[u].onwardCents = parties[u].onwardCents.inserting(onward, at: index)
      } else if onward != 0 {
        parties[u].onwardCents = [Int64](repeating: 0, count: count).inserting(onward, at: index)
      }
    }
    let problem = with(departures: departures, parties: parties)
    guard departures.count <= Limit.departures else {
      throw ProblemError(.tooLarge, "\(departures.count) departures; at most \(Limit.departures)")
    }
    try problem.validateDepartures()
    try problem.validateTotalCost()
    return problem
  }

  /// The problem in which some parties' rows, by index, say something else of one departure.
  ///
  /// - Complexity: One copy of the array of parties, however many change.
  package func updating(_ values: [Int: Eligibility], of departure: Int) throws -> Problem {
    if values.isEmpty { return self }
    var parties = parties
    for (u, value) in values {
      try validate(value, 0, of: parties[u].id)
      parties[u].eligibility[departure] = value
    }
    return with(parties: parties)
  }

  /// The problem without a departure; a locked list on it goes with it.
  package func removing(_ departure: DepartureID) -> Problem {
    guard let index = index(of: departure) else { return self }
    var departures = departures
    departures.remove(at: index)
    var parties = parties
    for u in parties.indices {
      parties[u].eligibility.remove(at: index)
      if !parties[u].onwardCents.isEmpty { parties[u].onwardCents.remove(at: index) }
    }
    return with(departures: departures, parties: parties)
  }

  /// The problem in which a plan is what was published: everybody on it has that departure as their
  /// previous one, and everybody else has none.
  ///
  /// - Parameter notice: How firm each list is.
  package func published(
    _ plan: Plan, notice: (DepartureID) -> Notice = { _ in .told }
  ) -> Problem {
    var places: [PartyID: DepartureID] = [:]
    for manifest in plan.manifests {
      for entry in manifest.entries { places[entry.party] = manifest.departure }
    }
    var parties = parties
    for u in parties.indices {
      let place = places[parties[u].id]
      parties[u].previousDeparture = place
      parties[u].notice = place.map(notice) ?? .told
    }
    return with(parties: parties)
  }

  /// The problem with more pairs of known parties that must be kept apart.
  package func keepingApart(_ pairs: [KeepApart]) -> Problem {
    Problem(
      sorted: departures, parties: parties, keepApart: Set(keepApart + pairs).sorted(),
      softGroups: softGroups, like: self)
  }

  private func with(departures: [Departure]? = nil, parties: [Party]) -> Problem {
    Problem(
      sorted: departures ?? self.departures, parties: parties, keepApart: keepApart,
      softGroups: softGroups, like: self)
  }

  private func check(_ party: Party, replacing replaced: [Int]) throws {
    guard
      party.eligibility.count == departures.count,
      [0, departures.count].contains(party.onwardCents.count)
    else {
      throw ProblemError(
        .eligibilityRowLength,
        "party \(party.id) needs \(departures.count) values, one for each departure")
    }
    try validate(party)
    if let index = replaced.first, parties[index].members == party.members { return }
    for (one, next) in zip(party.members, party.members.dropFirst()) where one.id == next.id {
      throw ProblemError(.duplicateID, "person \(one.id) is there twice")
    }
    var people = party.members.count
    for (u, other) in parties.enumerated() where !replaced.contains(u) {
      people += other.members.count
      for member in other.members where party.members.contains(where: { $0.id == member.id }) {
        throw ProblemError(.duplicateID, "person \(member.id) is there twice")
      }
    }
    guard people <= Limit.people else {
      throw ProblemError(.tooLarge, "more than \(Limit.people) people")
    }
  }
}

extension Array {
  /// A copy with one more element, in storage of just that size.
  fileprivate func inserting(_ element: Element, at index: Int) -> [Element] {
    var copy: [Element] = []
    copy.reserveCapacity(count + 1)
    copy += self[..<index]
    copy.append(element)
    copy += self[index...]
    return copy
  }
}
