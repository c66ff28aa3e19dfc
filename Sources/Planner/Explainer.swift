package import PlanModel

/// Explains a plan to the people in it: made once for a plan, asked for any number of people.
package struct Explainer {
  /// Most changes that are tried for one person.
  package static let changeLimit = 4

  private let problem: Problem
  private let outcome: Outcome
  private let board: Board
  private let pricing: Pricing
  private let parties: [PersonID: Int]
  private let unplaced: [PartyID: Unplaced]
  private let departuresByTime: [Int]

  /// - Complexity: O(parties × departures).
  package init(_ problem: Problem, _ outcome: Outcome) {
    self.problem = problem
    self.outcome = outcome
    let instance = Instance(problem)
    board = Board(instance, showing: outcome)
    pricing = Pricing(problem)
    var parties: [PersonID: Int] = [:]
    for (u, party) in problem.parties.enumerated() {
      for member in party.members { parties[member.id] = u }
    }
    self.parties = parties
    unplaced = Dictionary(outcome.unplaced.lazy.map { ($0.party, $0) }) { first, _ in first }
    departuresByTime = problem.departures.indices.sorted {
      let left = problem.departures[$0]
      let right = problem.departures[$1]
      return left.minute != right.minute ? left.minute < right.minute : left.id < right.id
    }
  }

  /// Explains one person's place or lack of one.
  ///
  /// - Parameters:
  ///   - person: Somebody of the problem.
  ///   - effort: How hard to plan again for each change that is tried; nil tries none.
  /// - Returns: Nil when the problem does not have the person.
  package func explain(_ person: PersonID, tryingChanges effort: Effort? = nil) -> Explanation? {
    guard let u = parties[person] else { return nil }
    let party = problem.parties[u]
    let f = board.at[u]
    let verdicts = verdicts(u)
    let changes = effort.map { f < 0 ? self.changes(u, verdicts, $0) : [] } ?? []
    let draft = Explanation(
      person: person, party: party.id, departure: f < 0 ? nil : problem.departures[f].id,
      missing: f < 0 ? [] : party.eligibility[f].missing,
      unplaced: unplaced[party.id], verdicts: verdicts, changes: changes, sentences: [])
    return Explanation(
      person: person, party: party.id, departure: draft.departure, missing: draft.missing,
      unplaced: draft.unplaced, verdicts: verdicts, changes: changes,
      sentences: Sentences(party, draft).all)
  }

  private func verdicts(_ u: Int) -> [DepartureVerdict] {
    let here = board.at[u]
    let isPinned = board.instance.lockedAt[u] >= 0
    // Prices are asked as if the party were not on board: its own place is the first to be free.
    let mark = board.mark
    if here >= 0 && !isPinned { board.move(u, to: -1) }
    let holds = board.settle(limit: 1)
    let verdicts = departuresByTime.map { f -> DepartureVerdict in
      let codes = board.codes(u, f)
      if f == here { return verdict(u, f, .used) }
      if !codes.isEmpty { return verdict(u, f, .excluded, codes: codes) }
      let obstacles = board.obstacles(u, f)
      let swap = here >= 0 && !isPinned ? swap(u, from: here, to: f, obstacles, holds) : nil
      return verdict(
        u, f, obstacles.isEmpty ? .available : .blocked, obstacles: obstacles, swap: swap)
    }
    board.takeBack(to: mark)
    return verdicts
  }

  private func verdict(
    _ u: Int, _ f: Int, _ standing: DepartureVerdict.Standing, codes: ReasonCodes = [],
    obstacles: Obstacles = [], swap: Swap? = nil
  ) -> DepartureVerdict {
    var daysLate: Int64?
    if codes.contains(.cutoffMissed) {
      let ready = max(problem.asOfMinute, problem.parties[u].readyAtMinute ?? problem.asOfMinute)
      let late = ready - problem.departures[f].cutoffMinute
      if late > 0 { daysLate = (late + 1_439) / 1_440 }
    }
    return DepartureVerdict(
      departure: problem.departures[f].id, standing: standing, codes: codes,
      obstacles: obstacles, daysLate: daysLate, swap: swap)
  }

  /// What moving the party costs when it fits, or when only one seat is in the way.
  private func swap(
    _ u: Int, from here: Int, to f: Int, _ obstacles: Obstacles, _ pricesHold: Bool
  ) -> Swap? {
    let party = problem.parties[u]
    let new = pricing.cost(of: party, on: f)
    let old = pricing.cost(of: party, on: here)
    var waiting = new.waiting - old.waiting
    var money = new.money - old.money
    var others = 0
    if obstacles == .seats {
      guard pricesHold, board.instance.isPlain[u], board.price[f] < Instance.never else {
        return nil
      }
      for step in board.chain(from: f) {
        let moved = problem.parties[step.party]
        let there = pricing.cost(of: moved, on: step.to)
        let before = pricing.cost(of: moved, on: board.at[step.party])
        waiting += there.waiting - before.waiting
        money += there.money - before.money
        others += 1
      }
    } else if !obstacles.isEmpty {
      return nil
    }
    return Swap(
      waitingCents: Int64(waiting), moneyCents: Int64(money), othersMoved: others,
      isExact: board.instance.isPlain[u])
  }

  // MARK: Changes

  private func changes(
    _ u: Int, _ verdicts: [DepartureVerdict], _ effort: Effort
  ) -> [ComputedChange] {
    var changes: [ComputedChange] = []
    for verdict in verdicts where changes.count < Self.changeLimit {
      guard let f = problem.departures.firstIndex(where: { $0.id == verdict.departure }) else {
        continue
      }
      let clearable = ReasonCodes.clearable.union(.cutoffMissed)
      let isPast = problem.departures[f].cutoffMinute < problem.asOfMinute
      if verdict.standing == .excluded, verdict.codes.isSubset(of: clearable), !isPast {
        let change = ComputedChange.Change.clearances(verdict.codes.subtracting(.cutoffMissed))
        if let result = result(of: change, u, f, effort) { changes.append(result) }
      } else if verdict.standing == .blocked, let kind = soleLimit(verdict.obstacles) {
        if let result = result(of: .morePlaces(kind), u, f, effort) { changes.append(result) }
      }
    }
    return changes
  }

  /// The limit that alone is in the way.
  private func soleLimit(_ obstacles: Obstacles) -> Obstacles? {
    let limits = obstacles.subtracting(.groupDoesNotFit)
    let places: [Obstacles] = [
      .seats, .lapInfants, .stretchers, .wheelchairs, .unaccompaniedMinors, .deportees, .escorts,
    ]
    return places.first { $0 == limits }
  }

  /// Plans again on a copy with the change; nil when the copy is not a valid problem.
  private func result(
    of change: ComputedChange.Change, _ u: Int, _ f: Int, _ effort: Effort
  ) -> ComputedChange? {
    var departures = problem.departures
    var parties = problem.parties
    switch change {
    case .clearances: parties[u] = parties[u].cleared(for: f)
    case .morePlaces(let kind):
      departures[f] = departures[f].enlarged(kind, by: board.instance.needs[u])
    }
    guard
      let copy = try? Problem(
        asOfMinute: problem.asOfMinute, departures: departures, parties: parties,
        keepApart: problem.keepApart, softGroups: problem.softGroups, policy: problem.policy)
    else { return nil }
    let again = plan(copy, effort: effort)
    let party = problem.parties[u].id
    let placed = again.plan.manifests.first { $0.entries.contains { $0.party == party } }
    return ComputedChange(
      change: change, departure: problem.departures[f].id, placedOn: placed?.departure,
      costChangeCents: again.cost.total - outcome.cost.total)
  }
}

/// Explains one person's place; an ``Explainer`` is cheaper for several.
package func explain(
  _ problem: Problem, _ outcome: Outcome, _ person: PersonID
) -> Explanation? {
  Explainer(problem, outcome).explain(person)
}

extension Board {
  /// A board that shows an existing plan.
  convenience init(_ instance: Instance, showing outcome: Outcome) {
    self.init(instance)
    let isOpen = Dictionary(outcome.use.lazy.map { ($0.departure, $0.isOpen) }) { first, _ in first
    }
    var places: [PartyID: Int] = [:]
    for manifest in outcome.plan.manifests {
      let f = instance.problem.departures.firstIndex { $0.id == manifest.departure }
      for entry in manifest.entries { places[entry.party] = f }
    }
    for (f, departure) in instance.problem.departures.enumerated() where usable[f] {
      usable[f] = isOpen[departure.id] ?? false
    }
    for (u, party) in instance.problem.parties.enumerated() {
      if let f = places[party.id], mayUse(u, f) { move(u, to: f) }
    }
    commit()
  }
}

extension Party {
  /// The party with everything granted for one departure, and ready now.
  fileprivate func cleared(for f: Int) -> Party {
    var eligibility = self.eligibility
    eligibility[f] = .eligible
    return Party(
      id: id, members: members, tier: tier,
      earliestClearanceExpiryDay: earliestClearanceExpiryDay,
      registeredAtMicroseconds: registeredAtMicroseconds, readyAtMinute: nil,
      destinationPreferences: destinationPreferences, previousDeparture: previousDeparture,
      eligibility: eligibility, onwardCents: onwardCents)
  }
}

extension Departure {
  /// The departure with more places of one kind.
  fileprivate func enlarged(_ kind: Obstacles, by needs: Needs) -> Departure {
    var capacity = self.capacity
    switch kind {
    case .lapInfants: capacity.lapInfants += needs.lapInfants
    case .stretchers: capacity.stretchers += needs.stretchers
    case .wheelchairs: capacity.wheelchairs += needs.wheelchairs
    case .unaccompaniedMinors: capacity.unaccompaniedMinors += needs.unaccompaniedMinors
    case .deportees: capacity.deportees += needs.deportees
    case .escorts: capacity.escorts += needs.escortedMinors + needs.escortedMedical
    default:
      capacity.seats += needs.seats + needs.escortedMinors + needs.escortedMedical
    }
    return Departure(
      id: id, minute: minute, cutoffMinute: cutoffMinute, destinations: destinations,
      capacity: capacity, reserveSeats: reserveSeats, openCostCents: openCostCents,
      seatCostCents: seatCostCents, lockedPeople: lockedPeople)
  }
}
