internal import PlanModel

/// What a party costs on a departure or without one, by component, as ``Policy`` defines it.
struct Pricing {
  /// The cost of one party without opening and escorts, cents.
  struct PartyCost {
    var waiting = 0
    var noDeparture = 0
    var seats = 0
    var preference = 0
    var expectation = 0
    var moves = 0
    var shelter = 0
    var onward = 0

    var cents: Int {
      waiting + noDeparture + seats + preference + expectation + moves + shelter + onward
    }
    /// Everything but waiting.
    var money: Int { cents - waiting }
  }

  let problem: Problem
  /// The wait from now of someone leaving at minute *m* needs only these two.
  private let asOfMinute: Int
  private let horizonMinute: Int

  init(_ problem: Problem) {
    self.problem = problem
    asOfMinute = Int(problem.asOfMinute)
    let last = problem.departures.map(\.minute).max() ?? problem.asOfMinute
    horizonMinute =
      max(asOfMinute, Int(last))
      + Int(problem.policy.noDepartureDelayDays) * Instance.minutesPerDay
  }

  func cost(of party: Party, on f: Int) -> PartyCost {
    let policy = problem.policy
    let departure = problem.departures[f]
    let people = party.members.count
    var cost = PartyCost()
    cost.waiting = waiting(of: party, until: Int(departure.minute))
    cost.seats =
      party.members.reduce(0) { $0 + $1.place.seats } * Int(departure.seatCostCents)
    if !party.destinationPreferences.isEmpty {
      let step =
        party.destinationPreferences.firstIndex { departure.destinations.contains($0) }
        ?? party.destinationPreferences.count
      cost.preference = people * step * Int(policy.preferenceStepCents)
    }
    if !party.eligibility[f].missing.isEmpty {
      cost.expectation = people * Int(policy.expectedCents)
    }
    cost.shelter = shelter(of: party, until: Int(departure.minute))
    if !party.onwardCents.isEmpty { cost.onward = people * Int(party.onwardCents[f]) }
    if let previous = party.previousDeparture, previous != departure.id {
      cost.moves = people * Int(policy.moveCents(after: party.notice))
    }
    return cost
  }

  func costWithoutDeparture(of party: Party) -> PartyCost {
    let people = party.members.count
    var cost = PartyCost()
    cost.waiting = waiting(of: party, until: horizonMinute)
    cost.noDeparture =
      people * Int(problem.policy.noDepartureCents[Int(party.tier.rawValue)])
    cost.shelter = shelter(of: party, until: horizonMinute)
    if party.previousDeparture != nil {
      cost.moves = people * Int(problem.policy.moveCents(after: party.notice))
    }
    return cost
  }

  private func waiting(of party: Party, until minute: Int) -> Int {
    let microsecondsPerMinute: Int64 = 60_000_000
    let registered = Int(floorDivided(party.registeredAtMicroseconds, by: microsecondsPerMinute))
    let then = days(from: registered, to: max(minute, asOfMinute))
    let now = days(from: registered, to: asOfMinute)
    let tierWeight = problem.policy.tierWeights[Int(party.tier.rawValue)]
    let weight = party.members.reduce(0) { $0 + Int($1.waitingWeight ?? tierWeight) }
    return weight * (curve(then) - curve(now))
  }

  private func shelter(of party: Party, until minute: Int) -> Int {
    let perDay = party.members.reduce(0) { $0 + Int($1.shelterCentsPerDay) }
    return perDay == 0 ? 0 : perDay * days(from: asOfMinute, to: minute)
  }

  private func days(from start: Int, to end: Int) -> Int {
    max(0, end - start) / Instance.minutesPerDay
  }

  /// φ: the cost of so many days of waiting per unit of weight.
  private func curve(_ days: Int) -> Int {
    let steps = problem.policy.waiting.steps
    var total = 0
    for (index, step) in steps.enumerated() {
      let start = Int(step.fromDay)
      if days <= start { break }
      let end = index + 1 < steps.count ? min(days, Int(steps[index + 1].fromDay)) : days
      total += (end - start) * Int(step.centsPerDay)
    }
    return total
  }

  private func floorDivided(_ value: Int64, by divisor: Int64) -> Int64 {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
