internal import PlanModel

/// The cost of a plan, person by person, in checked arithmetic: any overflow gives nil.
struct PlanCost {
  private let problem: Problem
  private let roster: Roster
  private let horizon: Int64

  init(_ problem: Problem, _ roster: Roster) {
    self.problem = problem
    self.roster = roster
    var latest = problem.asOfMinute
    for departure in problem.departures { latest = max(latest, departure.minute) }
    horizon = latest + problem.policy.noDepartureDelayDays * 24 * 60
  }

  func cost(of present: [[PersonID]]) -> CostBreakdown? {
    var total = CostBreakdown()
    var departureOf: [PersonID: Int] = [:]
    for (index, people) in present.enumerated() {
      var byParty: [Int: [Member]] = [:]
      for person in people {
        departureOf[person] = index
        guard let place = roster.places[person] else { continue }
        byParty[place.party, default: []]
          .append(problem.parties[place.party].members[place.member])
      }
      if people.isEmpty { continue }
      var count = PlaceCount()
      for members in byParty.values { count.add(members, problem.policy.minorsPerEscort) }
      guard
        let escorts = Checked(Int64(count.escorts(problem.policy))).times(
          problem.policy.escortCents),
        let allEscorts = Checked(total.escorts).plus(escorts.value),
        let opening = Checked(total.opening).plus(problem.departures[index].openCostCents)
      else { return nil }
      total.escorts = allEscorts.value
      total.opening = opening.value
    }
    for party in problem.parties {
      for member in party.members {
        guard let cost = cost(of: member, in: party, on: departureOf[member.id]),
          let sum = sum(total, cost)
        else { return nil }
        total = sum
      }
    }
    for group in problem.softGroups {
      var places: Set<Int> = []
      for party in group.parties {
        guard let index = roster.parties[party],
          let first = problem.parties[index].members.first
        else { continue }
        places.insert(departureOf[first.id] ?? -1)
      }
      guard let more = Checked(Int64(max(0, places.count - 1))).times(problem.policy.splitCents),
        let sum = Checked(total.splits).plus(more.value)
      else { return nil }
      total.splits = sum.value
    }
    return total
  }

  /// What one person adds, splits, opening and escorts aside; `index` nil for no departure.
  func cost(of member: Member, in party: Party, on index: Int?) -> CostBreakdown? {
    let policy = problem.policy
    let tier = Int(party.tier.rawValue)
    let departure = index.map { problem.departures[$0] }
    var cost = CostBreakdown()
    guard
      let later = wait(party, until: max(departure?.minute ?? horizon, problem.asOfMinute)),
      let now = wait(party, until: problem.asOfMinute),
      let waiting = Checked(later - now).times(member.waitingWeight ?? policy.tierWeights[tier]),
      let shelter = Checked(stay(until: departure?.minute ?? horizon))
        .times(member.shelterCentsPerDay)
    else { return nil }
    cost.waiting = waiting.value
    cost.shelter = shelter.value
    if party.previousDeparture != nil && party.previousDeparture != departure?.id {
      cost.moves =
        switch party.notice {
        case .draft: policy.draftMoveCents
        case .proposed: policy.proposedMoveCents
        case .told: policy.moveCents
        }
    }
    guard let index, let departure else {
      cost.noDeparture = policy.noDepartureCents[tier]
      return cost
    }
    let seats: Int64 =
      switch member.place {
      case .seat: 1
      case .lapInfant: 0
      case .stretcher(let covered): Int64(covered)
      }
    guard let seatCost = Checked(seats).times(departure.seatCostCents),
      let preference = Checked(steps(party, departure)).times(policy.preferenceStepCents)
    else { return nil }
    cost.seats = seatCost.value
    cost.preference = preference.value
    if !party.onwardCents.isEmpty { cost.onward = party.onwardCents[index] }
    if case .expected = party.eligibility[index] { cost.expectation = policy.expectedCents }
    return cost
  }

  /// Whole days from now to a moment.
  private func stay(until minute: Int64) -> Int64 {
    minute <= problem.asOfMinute ? 0 : (minute - problem.asOfMinute) / (24 * 60)
  }

  /// Rank of the best preferred point of entry that the departure serves.
  private func steps(_ party: Party, _ departure: Departure) -> Int64 {
    var rank: Int64 = 0
    for preferred in party.destinationPreferences {
      if departure.destinations.contains(preferred) { return rank }
      rank += 1
    }
    return rank
  }

  /// The waiting curve at the days between registration and a moment, for a weight of one.
  private func wait(_ party: Party, until minute: Int64) -> Int64? {
    // Whole minutes, rounded towards the past for moments before 1970 as well.
    var registered = party.registeredAtMicroseconds / 60_000_000
    if party.registeredAtMicroseconds % 60_000_000 < 0 { registered -= 1 }
    let days = minute <= registered ? 0 : (minute - registered) / 1_440
    // Each step adds what its days cost beyond the step before.
    var total = Checked(0)
    var slope: Int64 = 0
    for step in problem.policy.waiting.steps where days > step.fromDay {
      guard let more = Checked(days - step.fromDay).times(step.centsPerDay - slope),
        let sum = total.plus(more.value)
      else { return nil }
      total = sum
      slope = step.centsPerDay
    }
    return total.value
  }

  private func sum(_ left: CostBreakdown, _ right: CostBreakdown) -> CostBreakdown? {
    var sum = left
    guard let waiting = Checked(left.waiting).plus(right.waiting),
      let noDeparture = Checked(left.noDeparture).plus(right.noDeparture),
      let seats = Checked(left.seats).plus(right.seats),
      let preference = Checked(left.preference).plus(right.preference),
      let expectation = Checked(left.expectation).plus(right.expectation),
      let moves = Checked(left.moves).plus(right.moves),
      let shelter = Checked(left.shelter).plus(right.shelter),
      let onward = Checked(left.onward).plus(right.onward)
    else { return nil }
    sum.waiting = waiting.value
    sum.noDeparture = noDeparture.value
    sum.seats = seats.value
    sum.preference = preference.value
    sum.expectation = expectation.value
    sum.moves = moves.value
    sum.shelter = shelter.value
    sum.onward = onward.value
    return sum
  }
}

/// A 64-bit number whose sums and products are nil when they do not fit.
struct Checked {
  let value: Int64

  init(_ value: Int64) {
    self.value = value
  }

  func plus(_ other: Int64) -> Checked? {
    let (sum, overflow) = value.addingReportingOverflow(other)
    return overflow ? nil : Checked(sum)
  }

  func times(_ other: Int64) -> Checked? {
    let (product, overflow) = value.multipliedReportingOverflow(by: other)
    return overflow ? nil : Checked(product)
  }
}
