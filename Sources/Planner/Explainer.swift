package import PlanModel

/// Explains a plan to the people in it: made once for a plan, asked for any number of people.
package struct Explainer {
  /// Most changes that are tried for one person.
  package static let changeLimit = 4

  private let problem: Problem
  private let outcome: Outcome
  private let seating: Seating
  private let pricing: Pricing
  private let parties: [PersonID: Int]
  private let unplaced: [PartyID: Unplaced]
  private let departuresByTime: [Int]

  /// - Complexity: O(parties × departures).
  package init(_ problem: Problem, _ outcome: Outcome) {
    self.problem = problem
    self.outcome = outcome
    let instance = Instance(problem)
    seating = Seating(instance, showing: outcome)
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
    let f = seating.departure(of: u)
    let verdicts = verdicts(u)
    let changes = effort.map { f == nil ? self.changes(u, verdicts, $0) : [] } ?? []
    let draft = Explanation(
      person: person, party: party.id, departure: f.map { problem.departures[$0].id },
      missing: f.map { party.eligibility[$0].missing } ?? [],
      unplaced: unplaced[party.id], verdicts: verdicts, changes: changes, sentences: [])
    return Explanation(
      person: person, party: party.id, departure: draft.departure, missing: draft.missing,
      unplaced: draft.unplaced, verdicts: verdicts, changes: changes,
      sentences: Sentences(party, draft).all)
  }

  private func verdicts(_ u: Int) -> [DepartureVerdict] {
    let here = seating.departure(of: u)
    let isPinned = seating.tableau.instance.lockedAt[u] >= 0
    // Prices are asked as if the party were not on board: its own place is the first to be free.
    let mark = seating.mark
    if here != nil && !isPinned { seating.put(u, -1) }
    let holds = seating.findLabels() < 0
    let verdicts = departuresByTime.map { f -> DepartureVerdict in
      let codes = seating.codes(u, f)
      if f == here { return verdict(u, f, .used) }
      if !codes.isEmpty { return verdict(u, f, .excluded, codes: codes) }
      let obstacles = seating.obstacles(u, f)
      let swap = isPinned ? nil : here.flatMap { self.swap(u, from: $0, to: f, obstacles, holds) }
      return verdict(
        u, f, obstacles.isEmpty ? .available : .blocked, obstacles: obstacles, swap: swap)
    }
    seating.takeBack(to: mark)
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
    let isPlain = seating.tableau.kinds[u] == .plain
    let new = pricing.cost(of: party, on: f)
    let old = pricing.cost(of: party, on: here)
    var waiting = new.waiting - old.waiting
    var money = new.money - old.money
    var others = 0
    if obstacles == .seats {
      guard pricesHold, isPlain, seating.labels[f] < Tableau.unreachable,
        let chain = seating.chain(f)
      else { return nil }
      for step in chain {
        let moved = problem.parties[step.party]
        let there = cost(moved, step.to)
        let before = cost(moved, Int(seating.at[step.party]))
        waiting += there.waiting - before.waiting
        money += there.money - before.money
        others += 1
      }
    } else if !obstacles.isEmpty {
      return nil
    }
    return Swap(
      waitingCents: Int64(waiting), moneyCents: Int64(money), othersMoved: others,
      isExact: isPlain)
  }

  private func cost(_ party: Party, _ node: Int) -> Pricing.PartyCost {
    node < problem.departures.count
      ? pricing.cost(of: party, on: node) : pricing.costWithoutDeparture(of: party)
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
      departures[f] = departures[f].enlarged(kind, by: seating.tableau.instance.needs[u])
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

extension Seating {
  /// A seating that shows an existing plan.
  convenience init(_ instance: Instance, showing outcome: Outcome) {
    self.init(Tableau(instance))
    let isOpen = Dictionary(outcome.use.lazy.map { ($0.departure, $0.isOpen) }) { first, _ in first
    }
    for (f, departure) in instance.problem.departures.enumerated() where self.isOpen[f] {
      self.isOpen[f] = isOpen[departure.id] ?? false
    }
    for (u, f) in instance.places(in: outcome.plan).enumerated() where at[u] < 0 {
      put(u, f >= 0 && self.isOpen[f] && tableau.cost(u, f) < Tableau.never ? f : departureCount)
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
