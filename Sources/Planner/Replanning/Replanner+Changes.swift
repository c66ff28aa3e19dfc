internal import PlanModel

extension Replanner {
  /// Applies one change to the facts, the directives and the tables. Places are found afterwards.
  mutating func apply(_ change: Change) throws {
    do {
      switch change {
      case .departureMoved, .departureCancelled, .departureAdded, .capacity:
        try applyToDeparture(change)
      case .ordered(let directive): try order(directive)
      case .lifted(let directive): try lift(directive)
      default: try applyToPeople(change)
      }
    } catch let error as ProblemError {
      throw ChangeError.problem(error)
    }
  }

  private func known(_ departure: DepartureID) throws -> Int {
    guard let f = problem.index(of: departure) else {
      throw ChangeError.unknownDeparture(departure)
    }
    return f
  }

  private func known(_ party: PartyID) throws -> Int {
    guard let u = problem.index(of: party) else { throw ChangeError.unknownParty(party) }
    return u
  }

  private func known(_ person: PersonID) throws -> Int {
    guard let u = problem.indexOfParty(with: person) else {
      throw ChangeError.unknownPerson(person)
    }
    return u
  }

  /// A party that is not on a locked list.
  private func refuseLocked(_ u: Int) throws {
    let members = problem.parties[u].members
    for departure in problem.departures {
      guard let locked = departure.lockedPeople else { continue }
      if members.contains(where: { locked.contains($0.id) }) {
        throw ChangeError.lockedList(departure.id)
      }
    }
  }

  // MARK: Departures

  private mutating func applyToDeparture(_ change: Change) throws {
    switch change {
    case .departureMoved(let id, let minute, let cutoff):
      let f = try known(id)
      var departure = problem.departures[f]
      departure.minute = minute
      departure.cutoffMinute = cutoff
      problem = try problem.updating(departure)
      changedDepartures.insert(id)
      freed.insert(id)
      concernedPeople += problem.parties.indices.reduce(0) {
        $0 + (allocation.at[$1] == f ? problem.parties[$1].members.count : 0)
      }
    case .departureCancelled(let id):
      let f = try known(id)
      problem = problem.removing(id)
      for u in allocation.removeDeparture(at: f) {
        displacedPeople += problem.parties[u].members.count
        displaced.insert(problem.parties[u].id)
        if allocation.riders[u].kind == .fixed { changedParties.insert(problem.parties[u].id) }
      }
      for party in held.keys { held[party]?[id] = nil }
    case .departureAdded(let departure, let boarding):
      problem = try problem.adding(
        departure, eligibility: { boarding.eligibility[$0] ?? boarding.others },
        onwardCents: { boarding.onwardCents[$0] ?? 0 })
      let f = try known(departure.id)
      addedDepartures.insert(departure.id)
      var onHold: [Int: Eligibility] = [:]
      for party in held.keys {
        guard let u = problem.index(of: party) else { continue }
        let value = problem.parties[u].eligibility[f]
        held[party]?[departure.id] = value
        onHold[u] = value.withHold
        changedParties.insert(party)
      }
      problem = try problem.updating(onHold, of: f)
      let maker = RiderMaker(problem, directives, relationsChanged ? nil : relations)
      allocation.insertDeparture(at: f, maker)
      concernedPeople += allocation.limits[f].seats
      freed.insert(departure.id)
    case .capacity(let id, let capacity, let reserve):
      let f = try known(id)
      var departure = problem.departures[f]
      let before = problem.limits(f).seats
      departure.capacity = capacity
      departure.reserveSeats = reserve
      problem = try problem.updating(departure)
      let limits = problem.limits(f)
      allocation.limits[f] = limits
      concernedPeople += max(0, limits.seats - before)
      freed.insert(id)
    default: break
    }
  }

  // MARK: People

  private mutating func applyToPeople(_ change: Change) throws {
    switch change {
    case .personWithdrawn(let person):
      let u = try known(person)
      try refuseLocked(u)
      var party = problem.parties[u]
      party.members.removeAll { $0.id == person }
      if party.members.isEmpty {
        try remove(u)
      } else {
        try set(party)
        markFreed(u)
      }
    case .partyWithdrawn(let id):
      let u = try known(id)
      try refuseLocked(u)
      try remove(u)
    case .clearances(let id, let values, let ready):
      var party = problem.parties[try known(id)]
      party.readyAtMinute = ready
      try set(updating(party, values))
    case .holdPlaced(let id):
      let party = problem.parties[try known(id)]
      if held[id] == nil {
        var rows: [DepartureID: Eligibility] = [:]
        for (f, departure) in problem.departures.enumerated() {
          rows[departure.id] = party.eligibility[f]
        }
        held[id] = rows
      }
      try set(party.withHold)
    case .holdLifted(let id, let values):
      var party = problem.parties[try known(id)]
      let before = held.removeValue(forKey: id)
      for (f, departure) in problem.departures.enumerated() {
        if let value = values[departure.id] ?? before?[departure.id] {
          party.eligibility[f] = value
        } else if party.eligibility[f].exclusion.contains(.b05) {
          throw ChangeError.noHold(id)
        }
      }
      for departure in values.keys { _ = try known(departure) }
      try set(party)
    case .partyArrived(let party, let others, let companions):
      for other in others + companions { _ = try known(other) }
      try insert(party, keptApartFrom: others, companions: companions)
    case .partySplit(let id, let parts): try split(id, parts)
    case .partiesMerged(let ids, let whole): try merge(ids, whole)
    default: break
    }
  }

  /// A party with other values for some departures; a hold stays where there is one.
  private mutating func updating(
    _ party: Party, _ values: [DepartureID: Eligibility]
  ) throws -> Party {
    var party = party
    for departure in values.keys.sorted() {
      let f = try known(departure)
      guard let value = values[departure] else { continue }
      party.eligibility[f] = value
      held[party.id]?[departure] = value
    }
    return held[party.id] == nil ? party : party.withHold
  }

  private mutating func set(_ party: Party) throws {
    problem = try problem.updating(party)
    changedParties.insert(party.id)
  }

  private mutating func markFreed(_ u: Int) {
    let f = allocation.at[u]
    if f >= 0 && f != allocation.none { freed.insert(problem.departures[f].id) }
  }

  private mutating func remove(_ u: Int) throws {
    let id = problem.parties[u].id
    markFreed(u)
    problem = problem.removing(id)
    held[id] = nil
    allocation.removeParty(at: u)
    relationsChanged = true
  }

  private mutating func insert(
    _ party: Party, keptApartFrom others: [PartyID], companions: [PartyID], at place: Int = -1
  ) throws {
    problem = try problem.adding(party, keptApartFrom: others, companions: companions)
    let u = try known(party.id)
    allocation.insertParty(at: u, RiderMaker(problem, directives))
    relationsChanged = true
    if place >= 0 && allocation.rows[u, place] < Instance.never {
      allocation.put(u, place)
    }
    changedParties.insert(party.id)
  }

  /// Who the party must be kept apart from, and who it would rather travel with.
  private func relations(of id: PartyID) -> (others: [PartyID], companions: [PartyID]) {
    let others = problem.keepApart.filter { $0.first == id || $0.second == id }
      .map { $0.first == id ? $0.second : $0.first }
    let group = problem.softGroups.first { $0.parties.contains(id) }?.parties ?? []
    return (others, group.filter { $0 != id })
  }

  private mutating func split(_ id: PartyID, _ parts: [Party]) throws {
    let u = try known(id)
    try refuseLocked(u)
    let people = problem.parties[u].members.map(\.id).sorted()
    guard !parts.isEmpty, parts.flatMap({ $0.members.map(\.id) }).sorted() == people else {
      throw ChangeError.differentPeople(id)
    }
    let (others, companions) = relations(of: id)
    let place = allocation.at[u]
    try remove(u)
    for part in parts {
      let apart = others.map { $0 == id ? part.id : $0 }
      try insert(
        part, keptApartFrom: apart.filter { $0 != part.id }, companions: companions, at: place)
    }
    // A party that had to be kept apart within itself does so in its parts.
    if others.contains(id) { keepApart(parts.map(\.id)) }
    if place >= 0 && place != allocation.none { freed.insert(problem.departures[place].id) }
  }

  private mutating func keepApart(_ parts: [PartyID]) {
    for (index, part) in parts.enumerated() {
      problem = problem.keepingApart(parts[(index + 1)...].map { KeepApart(part, $0) })
    }
  }

  private mutating func merge(_ ids: [PartyID], _ whole: Party) throws {
    var people: [PersonID] = []
    var others: [PartyID] = []
    var companions: [PartyID] = []
    var places: Set<Int> = []
    for id in ids.sorted() {
      let u = try known(id)
      try refuseLocked(u)
      people += problem.parties[u].members.map(\.id)
      let related = relations(of: id)
      others += related.others
      companions += related.companions
      places.insert(allocation.at[u])
    }
    guard Set(ids).count == ids.count, !ids.isEmpty,
      people.sorted() == whole.members.map(\.id).sorted()
    else { throw ChangeError.differentPeople(whole.id) }
    for id in ids.sorted() { try remove(try known(id)) }
    let isApart = others.contains { ids.contains($0) }
    try insert(
      whole, keptApartFrom: others.filter { !ids.contains($0) },
      companions: companions.filter { !ids.contains($0) },
      at: places.count == 1 ? places.first ?? -1 : -1)
    if isApart {
      problem = problem.keepingApart([KeepApart(whole.id, whole.id)])
    }
  }

  // MARK: Directives

  private mutating func order(_ directive: Directive) throws {
    let f = try known(directive.departure)
    if directives.contains(directive) { return }
    guard directives.count < Warm.directiveLimit else { throw ChangeError.tooMany }
    if let person = directive.person {
      changedParties.insert(problem.parties[try known(person)].id)
    } else {
      var departure = problem.departures[f]
      // A list that came locked is locked by the facts; there is nothing to add.
      if departure.lockedPeople != nil { return }
      departure.lockedPeople = allocation.at.indices.filter { allocation.at[$0] == f }
        .flatMap { problem.parties[$0].members.map(\.id) }
      problem = try problem.updating(departure)
      changedDepartures.insert(directive.departure)
    }
    directives.append(directive)
    directives.sort()
  }

  private mutating func lift(_ directive: Directive) throws {
    let f = try known(directive.departure)
    let isOrdered = directives.contains(directive)
    if let person = directive.person {
      guard isOrdered else { throw ChangeError.noDirective(directive) }
      changedParties.insert(problem.parties[try known(person)].id)
    } else {
      var departure = problem.departures[f]
      guard departure.lockedPeople != nil else { throw ChangeError.noDirective(directive) }
      departure.lockedPeople = nil
      problem = try problem.updating(departure)
      changedDepartures.insert(directive.departure)
      freed.insert(directive.departure)
    }
    directives.removeAll { $0 == directive }
  }
}

extension Party {
  /// The party with a hold on every departure, and everything else that keeps it off.
  fileprivate var withHold: Party {
    var party = self
    party.eligibility = eligibility.map(\.withHold)
    return party
  }
}

extension Eligibility {
  /// The value with a hold, beside everything else that keeps off the departure.
  fileprivate var withHold: Eligibility { .excluded(exclusion.union(missing).union(.b05)) }
}
