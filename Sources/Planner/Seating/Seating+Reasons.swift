internal import PlanModel

/// Why parties have no departure, and what departures hold.
extension Seating {
  /// What keeps a party off a departure that does not exclude it, as things are. Empty when it would
  /// fit.
  func obstacles(_ u: Int, _ f: Int) -> Obstacles {
    let instance = tableau.instance
    var obstacles = instance.defects[u]
    let need = tableau.needs[u]
    let alone = limits(exceededBy: need, on: f, beside: .zero)
    let escorts = tableau.escorts(need)
    if !alone.isEmpty || need[Lane.seats] + escorts > tableau.limits[f][Lane.seats] {
      obstacles.formUnion(alone)
      if need[Lane.seats] + escorts > tableau.limits[f][Lane.seats] {
        obstacles.insert(.seats)
        if instance.problem.parties[u].members.count > 1 { obstacles.insert(.groupDoesNotFit) }
      }
      return obstacles
    }
    if !isUsed(f) { return obstacles.union(.notOpened) }
    obstacles.formUnion(limits(exceededBy: need, on: f, beside: loads[f]))
    if instance.foes[u].contains(where: { at[$0] == f && $0 != u }) { obstacles.insert(.keptApart) }
    if room(f) < seatsAdded(u, f) {
      obstacles.insert(.seats)
      if room(f) > 0 { obstacles.insert(.groupDoesNotFit) }
    }
    return obstacles
  }

  /// The limits, seats aside, that a party breaks on a departure beside a load.
  private func limits(exceededBy need: Lanes, on f: Int, beside load: Lanes) -> Obstacles {
    let all = load &+ need
    let kinds: [(lane: Int, obstacle: Obstacles)] = [
      (Lane.lapInfants, .lapInfants), (Lane.stretchers, .stretchers),
      (Lane.wheelchairs, .wheelchairs), (Lane.unaccompaniedMinors, .unaccompaniedMinors),
      (Lane.deportees, .deportees),
    ]
    var broken: Obstacles = []
    for kind in kinds where need[kind.lane] > 0 && all[kind.lane] > tableau.limits[f][kind.lane] {
      broken.insert(kind.obstacle)
    }
    if need[Lane.minors] | need[Lane.medical] != 0 && tableau.escorts(all) > tableau.escortLimits[f]
    {
      broken.insert(.escorts)
    }
    return broken
  }

  /// The codes that keep a party off a departure, the cut-off included; empty when none does.
  func codes(_ u: Int, _ f: Int) -> ReasonCodes {
    let instance = tableau.instance
    let party = instance.problem.parties[u]
    let departure = instance.problem.departures[f]
    var codes = party.eligibility[f].exclusion
    if departure.lockedPeople != nil { codes.insert(.departureLocked) }
    let ready = max(instance.problem.asOfMinute, party.readyAtMinute ?? instance.problem.asOfMinute)
    if departure.cutoffMinute < ready { codes.insert(.cutoffMissed) }
    return codes
  }

  /// Everybody without a departure, most urgent first, with the reason.
  func unplaced() -> [Unplaced] {
    tableau.instance.byPriority.filter { departure(of: $0) == nil }.map { reason($0) }
  }

  private func reason(_ u: Int) -> Unplaced {
    let instance = tableau.instance
    let party = instance.problem.parties[u]
    var union: ReasonCodes = []
    var everywhere: ReasonCodes?
    var obstacles: Obstacles = []
    var eligible = 0
    for f in 0..<instance.departureCount {
      let codes = codes(u, f)
      union.formUnion(codes)
      if codes.isEmpty {
        eligible += 1
        let found = self.obstacles(u, f)
        // It would fit, and by the policy's numbers that costs more than leaving it.
        obstacles.formUnion(found.isEmpty ? .costsMore : found)
      } else if codes.isDisjoint(with: .departureSide) {
        everywhere = everywhere?.intersection(codes) ?? codes
      }
    }
    let kind: Unplaced.Kind =
      if instance.departureCount == 0 {
        .noDeparture
      } else if eligible == 0 {
        .excluded
      } else if !instance.defects[u].isEmpty {
        .unfit
      } else {
        .outbid
      }
    // What excludes on every departure that could have suited says more than what excludes on one.
    let common = everywhere ?? []
    let headline = kind == .excluded ? (common.isEmpty ? union : common).headline : []
    return Unplaced(
      party: party.id, people: party.members.count, tier: party.tier, kind: kind, codes: union,
      headline: headline, obstacles: obstacles, eligibleDepartures: eligible)
  }

  /// What each departure holds.
  func use() -> [DepartureUse] {
    let instance = tableau.instance
    let problem = instance.problem
    let count = instance.departureCount
    var people = [Int](repeating: 0, count: count)
    var expected = people
    var eligibleParties = people
    var eligiblePeople = people
    var byTier = [[Int]](
      repeating: [Int](repeating: 0, count: Tier.allCases.count), count: count)
    for (u, party) in problem.parties.enumerated() {
      let members = party.members.count
      for f in 0..<count where instance.costs[u * count + f] < Instance.never {
        eligibleParties[f] += 1
        eligiblePeople[f] += members
      }
      guard let f = departure(of: u) else { continue }
      people[f] += members
      byTier[f][Int(party.tier.rawValue)] += members
      if !party.eligibility[f].missing.isEmpty { expected[f] += members }
    }
    return problem.departures.indices.map { f in
      let load = loads[f]
      return DepartureUse(
        departure: problem.departures[f].id, isLocked: instance.isLocked[f],
        isOpen: isUsed(f), people: people[f], expectedPeople: expected[f],
        seats: Int(load[Lane.seats]), escorts: Int(escorts[f]),
        seatsToFill: instance.places[f].seats, reserve: instance.reserves[f],
        lapInfants: Int(load[Lane.lapInfants]), stretchers: Int(load[Lane.stretchers]),
        wheelchairs: Int(load[Lane.wheelchairs]),
        unaccompaniedMinors: Int(load[Lane.unaccompaniedMinors]),
        deportees: Int(load[Lane.deportees]), peopleByTier: byTier[f], exhausted: exhausted(f),
        eligibleParties: eligibleParties[f], eligiblePeople: eligiblePeople[f])
    }
  }

  private func exhausted(_ f: Int) -> Obstacles {
    let limit = tableau.limits[f]
    var exhausted: Obstacles = []
    if limit[Lane.seats] > 0 && room(f) <= 0 { exhausted.insert(.seats) }
    let kinds: [(lane: Int, obstacle: Obstacles)] = [
      (Lane.lapInfants, .lapInfants), (Lane.stretchers, .stretchers),
      (Lane.wheelchairs, .wheelchairs), (Lane.unaccompaniedMinors, .unaccompaniedMinors),
      (Lane.deportees, .deportees),
    ]
    for kind in kinds where limit[kind.lane] > 0 && loads[f][kind.lane] >= limit[kind.lane] {
      exhausted.insert(kind.obstacle)
    }
    if tableau.escortLimits[f] > 0 && escorts[f] >= tableau.escortLimits[f] {
      exhausted.insert(.escorts)
    }
    return exhausted
  }
}
