internal import PlanModel

/// Recomputes the bound that a certificate proves, as ``Certificate`` defines it.
struct BoundCheck {
  /// Why there is no bound.
  struct Fault: Error {
    let violation: Violation

    static func malformed(_ departure: DepartureID?) -> Fault {
      Fault(violation: Violation(.malformedCertificate, departure: departure))
    }
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
    guard (1...Certificate.maximumCaseCount).contains(certificate.cases.count) else {
      return .failure(.malformed(nil))
    }
    var cases: [CaseCheck] = []
    for part in certificate.cases {
      switch CaseCheck.make(part, problem, roster) {
      case .success(let made): cases.append(made)
      case .failure(let fault): return .failure(fault)
      }
    }
    guard CaseCheck.cover(cases.map(\.isUsed)) else { return .failure(.malformed(nil)) }
    guard let least = totals(cases)?.map(\.value).min() else {
      return .failure(Fault(violation: Violation(.overflow)))
    }
    return .success(least)
  }

  /// The bound of each case. Parties come first and cases second: what a party costs on a departure
  /// is the same in all of them.
  private func totals(_ cases: [CaseCheck]) -> [Checked]? {
    guard let locked = lockedCost() else { return nil }
    var sums = [Checked](repeating: locked, count: cases.count)
    func add(_ values: [Checked]) -> Bool {
      for (index, value) in values.enumerated() {
        guard let next = sums[index].plus(value.value) else { return false }
        sums[index] = next
      }
      return true
    }
    let grouped = Set(problem.softGroups.flatMap(\.parties))
    for (index, party) in problem.parties.enumerated() where !grouped.contains(party.id) {
      if isLocked(party) { continue }
      guard let options = options(index),
        let least = allSucceed(cases.map { self.least(options, $0) }), add(least)
      else { return nil }
    }
    for group in problem.softGroups {
      var members: [(party: Int, options: Options)] = []
      for id in group.parties {
        guard let index = roster.parties[id], let options = options(index) else { return nil }
        members.append((index, options))
      }
      guard let bounds = allSucceed(cases.map { self.bound(of: members, $0) }), add(bounds) else {
        return nil
      }
    }
    for (index, departure) in problem.departures.enumerated() where departure.lockedPeople == nil {
      guard
        let openings = allSucceed(cases.map { opening(of: departure, index, $0) }), add(openings)
      else { return nil }
    }
    return sums
  }

  private func allSucceed(_ values: [Checked?]) -> [Checked]? {
    let good = values.compactMap(\.self)
    return good.count == values.count ? good : nil
  }

  private func isLocked(_ party: Party) -> Bool {
    party.members.first.map { roster.locked[$0.id] != nil } ?? false
  }

  /// What the departure adds: its opening less what its places are worth.
  private func opening(
    of departure: Departure, _ index: Int, _ part: CaseCheck
  ) -> Checked? {
    if part.isUsed[index] == false { return Checked(0) }
    var net = Checked(departure.openCostCents)
    if let price = part.prices[index] {
      guard let worth = placesWorth(departure, price), let less = net.plus(-worth.value) else {
        return nil
      }
      net = less
    }
    return part.isUsed[index] == true || net.value < 0 ? net : Checked(0)
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

  /// What a party can do, before prices.
  private struct Options {
    /// Costs without a departure; nil for a party on a locked list.
    var none: Checked?
    /// The locked departure.
    var lockedOn: Int?
    var departures: [(index: Int, cost: Checked)] = []
    var count = PlaceCount()
  }

  private func options(_ index: Int) -> Options? {
    let party = problem.parties[index]
    var options = Options()
    if let first = party.members.first, let locked = roster.locked[first.id] {
      options.lockedOn = locked
      return options
    }
    guard let none = partyCost(party, on: nil) else { return nil }
    options.none = none
    options.count.add(party.members, problem.policy.minorsPerEscort)
    guard rules.mayTravel(index) else { return options }
    for departure in problem.departures.indices where rules.mayBoard(index, departure) {
      guard let cost = partyCost(party, on: departure) else { return nil }
      options.departures.append((departure, cost))
    }
    return options
  }

  /// The party's places with what they cost at the case's prices; -1 is having no departure.
  private func pricedPlaces(
    _ options: Options, _ part: CaseCheck
  ) -> [(place: Int, cost: Int64)]? {
    if let locked = options.lockedOn { return [(locked, 0)] }
    guard let none = options.none else { return nil }
    var places = [(place: -1, cost: none.value)]
    for (index, cost) in options.departures where part.isUsed[index] != false {
      guard let price = part.prices[index] else {
        let free = Certificate.Prices(departure: problem.departures[index].id, seat: 0)
        guard let priced = priced(cost, options.count, free) else { return nil }
        places.append((index, priced.value))
        continue
      }
      guard let priced = priced(cost, options.count, price) else { return nil }
      places.append((index, priced.value))
    }
    return places
  }

  private func least(_ options: Options, _ part: CaseCheck) -> Checked? {
    pricedPlaces(options, part)?.map(\.cost).min().map(Checked.init)
  }

  /// The bound of a soft group: the better of its parties each on their own, and the one that the
  /// shares prove.
  private func bound(
    of members: [(party: Int, options: Options)], _ part: CaseCheck
  ) -> Checked? {
    let split = problem.policy.splitCents
    var apart = Checked(0)
    var together = Checked(-split)
    var surplus: [Int: Checked] = [:]
    for (party, options) in members {
      guard let places = pricedPlaces(options, part), let least = places.map(\.cost).min(),
        let nextApart = apart.plus(least)
      else { return nil }
      let share = part.shares[party] ?? least
      guard let nextTogether = together.plus(share) else { return nil }
      apart = nextApart
      together = nextTogether
      for (place, cost) in places {
        guard let over = Checked(share).plus(-cost),
          let sum = (surplus[place] ?? Checked(0)).plus(max(0, over.value))
        else { return nil }
        surplus[place] = sum
      }
    }
    for value in surplus.values {
      guard let short = Checked(split).plus(-value.value),
        let next = together.plus(min(0, short.value))
      else { return nil }
      together = next
    }
    return together.value > apart.value ? together : apart
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
