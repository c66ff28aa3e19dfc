internal import PlanModel

extension Board {
  /// What keeps a party off a departure that does not exclude it, as things are.
  func obstacles(_ u: Int, _ f: Int) -> Obstacles {
    var obstacles = instance.defects[u]
    let needs = instance.needs[u]
    if !fits(u, f, beside: Needs()) {
      obstacles.formUnion(instance.limits(exceededBy: needs, on: f, beside: Needs()))
      if needs.seats + instance.escorts(for: needs) > instance.places[f].seats {
        obstacles.insert(.seats)
        if instance.problem.parties[u].members.count > 1 { obstacles.insert(.groupDoesNotFit) }
      }
      return obstacles
    }
    if !usable[f] && !instance.isLocked[f] { return obstacles.union(.notOpened) }
    obstacles.formUnion(sideObstacles(u, f))
    if room(f) < seatsAdded(u, f) {
      obstacles.insert(.seats)
      if room(f) > 0 { obstacles.insert(.groupDoesNotFit) }
    }
    return obstacles
  }

  /// The codes that keep a party off a departure, the cut-off included; empty when none does.
  func codes(_ u: Int, _ f: Int) -> ReasonCodes {
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
    instance.byPriority.filter { at[$0] < 0 }.map { reason($0) }
  }

  private func reason(_ u: Int) -> Unplaced {
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
        obstacles.formUnion(self.obstacles(u, f))
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
      let f = at[u]
      if f < 0 { continue }
      people[f] += members
      byTier[f][Int(party.tier.rawValue)] += members
      if !party.eligibility[f].missing.isEmpty { expected[f] += members }
    }
    return problem.departures.indices.map { f in
      let load = loads[f]
      return DepartureUse(
        departure: problem.departures[f].id, isLocked: instance.isLocked[f],
        isOpen: usable[f] || instance.isLocked[f], people: people[f],
        expectedPeople: expected[f], seats: load.seats, escorts: instance.escorts(for: load),
        seatsToFill: instance.places[f].seats, reserve: instance.reserves[f],
        lapInfants: load.lapInfants, stretchers: load.stretchers, wheelchairs: load.wheelchairs,
        unaccompaniedMinors: load.unaccompaniedMinors, deportees: load.deportees,
        peopleByTier: byTier[f], exhausted: exhausted(f), eligibleParties: eligibleParties[f],
        eligiblePeople: eligiblePeople[f])
    }
  }

  private func exhausted(_ f: Int) -> Obstacles {
    let load = loads[f]
    let limit = instance.places[f]
    var exhausted: Obstacles = []
    if limit.seats > 0 && room(f) <= 0 { exhausted.insert(.seats) }
    if limit.lapInfants > 0 && load.lapInfants >= limit.lapInfants { exhausted.insert(.lapInfants) }
    if limit.stretchers > 0 && load.stretchers >= limit.stretchers { exhausted.insert(.stretchers) }
    if limit.wheelchairs > 0 && load.wheelchairs >= limit.wheelchairs {
      exhausted.insert(.wheelchairs)
    }
    if limit.unaccompaniedMinors > 0 && load.unaccompaniedMinors >= limit.unaccompaniedMinors {
      exhausted.insert(.unaccompaniedMinors)
    }
    if limit.deportees > 0 && load.deportees >= limit.deportees { exhausted.insert(.deportees) }
    if limit.escorts > 0 && instance.escorts(for: load) >= limit.escorts {
      exhausted.insert(.escorts)
    }
    return exhausted
  }
}
