internal import PlanModel

/// Recomputes the bound that a certificate proves, as ``Certificate`` defines it.
struct BoundCheck {
  /// Why there is no bound.
  struct Fault: Error {
    let violation: Violation
  }

  private let problem: Problem
  private let roster: Roster
  private let rules: TravelRules
  private let costs: PlanCost

  init(_ problem: Problem, _ roster: Roster) {
    self.problem = problem
    self.roster = roster
    rules = TravelRules(problem)
    costs = PlanCost(problem, roster)
  }

  func bound(of certificate: Certificate) -> Result<Int64, Fault> {
    var prices: [Int: Certificate.Prices] = [:]
    for price in certificate.prices {
      let all = [
        price.seat, price.lapInfant, price.stretcher, price.wheelchair, price.unaccompaniedMinor,
        price.deportee, price.escort,
      ]
      guard let index = roster.departures[price.departure],
        problem.departures[index].lockedPeople == nil, prices[index] == nil,
        all.allSatisfy({ $0 >= 0 })
      else {
        return .failure(
          Fault(violation: Violation(.malformedCertificate, departure: price.departure)))
      }
      prices[index] = price
    }
    guard let value = total(prices) else {
      return .failure(Fault(violation: Violation(.overflow)))
    }
    return .success(value)
  }

  private func total(_ prices: [Int: Certificate.Prices]) -> Int64? {
    guard var sum = lockedCost() else { return nil }
    for (index, party) in problem.parties.enumerated() {
      if let first = party.members.first, roster.locked[first.id] != nil { continue }
      guard let least = leastCost(index, prices), let next = sum.plus(least.value) else {
        return nil
      }
      sum = next
    }
    for (index, departure) in problem.departures.enumerated() where departure.lockedPeople == nil {
      guard let price = prices[index] else { continue }
      guard let worth = placesWorth(departure, price),
        let net = Checked(departure.openCostCents).plus(-worth.value),
        let next = sum.plus(min(0, net.value))
      else { return nil }
      sum = next
    }
    return sum.value
  }

  /// The cost of the locked lists, from a plan that has nothing else.
  private func lockedCost() -> Checked? {
    var sum = Checked(0)
    for (index, departure) in problem.departures.enumerated() {
      guard let people = departure.lockedPeople, !people.isEmpty else { continue }
      var count = PlaceCount()
      var byParty: [Int: [Member]] = [:]
      for person in people {
        guard let place = roster.places[person] else { continue }
        let party = problem.parties[place.party]
        byParty[place.party, default: []].append(party.members[place.member])
        guard let cost = costs.cost(of: party.members[place.member], in: party, on: index),
          let next = sum.plus(cost.total)
        else { return nil }
        sum = next
      }
      for members in byParty.values { count.add(members, problem.policy.minorsPerEscort) }
      guard
        let escorts = Checked(Int64(count.escorts(problem.policy))).times(
          problem.policy.escortCents),
        let withEscorts = sum.plus(escorts.value),
        let withOpening = withEscorts.plus(departure.openCostCents)
      else { return nil }
      sum = withOpening
    }
    return sum
  }

  private func partyCost(_ party: Party, on index: Int?) -> Checked? {
    var sum = Checked(0)
    for member in party.members {
      guard let cost = costs.cost(of: member, in: party, on: index),
        let next = sum.plus(cost.total)
      else { return nil }
      sum = next
    }
    return sum
  }

  private func leastCost(_ party: Int, _ prices: [Int: Certificate.Prices]) -> Checked? {
    let mayTravel = rules.mayTravel(party)
    let departures = problem.departures.indices.filter { mayTravel && rules.mayBoard(party, $0) }
    let party = problem.parties[party]
    guard var least = partyCost(party, on: nil) else { return nil }
    var count = PlaceCount()
    count.add(party.members, problem.policy.minorsPerEscort)
    for index in departures {
      let none = Certificate.Prices(departure: problem.departures[index].id, seat: 0)
      guard let plain = partyCost(party, on: index),
        let priced = priced(plain, count, prices[index] ?? none)
      else { return nil }
      if priced.value < least.value { least = priced }
    }
    return least
  }

  private func priced(
    _ cost: Checked, _ count: PlaceCount, _ price: Certificate.Prices
  ) -> Checked? {
    let needs: [(Int, Int64)] = [
      (count.seats, price.seat), (count.lapInfants, price.lapInfant),
      (count.stretchers, price.stretcher), (count.wheelchairs, price.wheelchair),
      (count.unaccompanied, price.unaccompaniedMinor), (count.deportees, price.deportee),
    ]
    var sum = cost
    for (amount, unit) in needs {
      guard let product = Checked(Int64(amount)).times(unit), let next = sum.plus(product.value)
      else { return nil }
      sum = next
    }
    if count.uncoveredMinors == 0 && count.medical == 0 { return sum }
    guard let seat = Checked(problem.policy.escortCents).plus(price.seat),
      let escort = seat.plus(price.escort),
      let minors = Checked(Int64(count.uncoveredMinors)).times(escort.value),
      let medical = Checked(Int64(count.medical)).times(escort.value),
      let withMinors = sum.plus(minors.value / Int64(problem.policy.minorsPerEscort))
    else { return nil }
    return withMinors.plus(medical.value / Int64(problem.policy.medicalPerEscort))
  }

  private func placesWorth(_ departure: Departure, _ price: Certificate.Prices) -> Checked? {
    let capacity = departure.capacity
    let places: [(Int, Int64)] = [
      (seatsLessReserve(departure, problem.policy), price.seat),
      (capacity.lapInfants, price.lapInfant), (capacity.stretchers, price.stretcher),
      (capacity.wheelchairs, price.wheelchair),
      (capacity.unaccompaniedMinors, price.unaccompaniedMinor),
      (capacity.deportees, price.deportee), (capacity.escorts, price.escort),
    ]
    var sum = Checked(0)
    for (amount, unit) in places {
      guard let product = Checked(Int64(amount)).times(unit), let next = sum.plus(product.value)
      else { return nil }
      sum = next
    }
    return sum
  }
}
