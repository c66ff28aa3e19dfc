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
    var gains = cases.map { _ in EscortGains(problem) }
    for (index, party) in problem.parties.enumerated() where !isLocked(party) {
      guard let options = options(index) else { return nil }
      if options.isEscorted {
        for (number, part) in cases.enumerated() {
          guard let share = carried(options, part, &gains[number]),
            let next = sums[number].plus(share.value)
          else { return nil }
          sums[number] = next
        }
      } else if !grouped.contains(party.id) {
        guard let least = allSucceed(cases.map { self.least(options, $0) }), add(least) else {
          return nil
        }
      }
    }
    for group in problem.softGroups {
      var members: [(party: Int, options: Options)] = []
      for id in group.parties {
        guard let index = roster.parties[id], let options = options(index) else { return nil }
        if !options.isEscorted { members.append((index, options)) }
      }
      guard let bounds = allSucceed(cases.map { self.bound(of: members, $0) }), add(bounds) else {
        return nil
      }
    }
    for (index, departure) in problem.departures.enumerated() where departure.lockedPeople == nil {
      guard
        let openings = allSucceed(
          zip(cases, gains).map { opening(of: departure, index, $0, $1) }), add(openings)
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
    of departure: Departure, _ index: Int, _ part: CaseCheck, _ gains: EscortGains
  ) -> Checked? {
    if part.isUsed[index] == false { return Checked(0) }
    let price = part.prices[index] ?? Certificate.Prices(departure: departure.id, seat: 0)
    guard let worth = placesWorth(departure, price),
      let withSeparations = worth.plus(part.separationWorth[index] ?? 0),
      let escort = escortCost(price), let gain = gains.most(on: index, escort),
      let all = withSeparations.plus(gain.value),
      let net = Checked(departure.openCostCents).plus(-all.value)
    else { return nil }
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
    var party = 0

    var isEscorted: Bool { count.uncoveredMinors > 0 || count.medical > 0 }
  }

  private func options(_ index: Int) -> Options? {
    let party = problem.parties[index]
    var options = Options()
    options.party = index
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
      let price = part.prices[index]
      guard
        let priced = priced(
          cost, options.count,
          price ?? Certificate.Prices(departure: problem.departures[index].id, seat: 0)),
        let apart = priced.plus(part.separations[options.party]?[index] ?? 0)
      else { return nil }
      places.append((index, apart.value))
    }
    return places
  }

  /// What an escorted party carries, and what it would gain on departures beyond that.
  private func carried(
    _ options: Options, _ part: CaseCheck, _ gains: inout EscortGains
  ) -> Checked? {
    guard let places = pricedPlaces(options, part) else { return nil }
    var share = part.shares[options.party]
    if share == nil {
      // As if it took its part of an escort wherever it goes.
      for (place, cost) in places {
        var escorts = Checked(0)
        if place >= 0 {
          let price =
            part.prices[place]
            ?? Certificate.Prices(departure: problem.departures[place].id, seat: 0)
          guard let escort = escortCost(price),
            let minors = Checked(Int64(options.count.uncoveredMinors)).times(escort.value),
            let medical = Checked(Int64(options.count.medical)).times(escort.value),
            let both = Checked(minors.value / Int64(problem.policy.minorsPerEscort)).plus(
              medical.value / Int64(problem.policy.medicalPerEscort))
          else { return nil }
          escorts = both
        }
        guard let all = Checked(cost).plus(escorts.value) else { return nil }
        share = min(share ?? all.value, all.value)
      }
    }
    guard let share, let none = places.first?.cost else { return nil }
    let carried = min(share, none)
    for (place, cost) in places where place >= 0 {
      guard let gain = Checked(carried).plus(-cost) else { return nil }
      if gain.value > 0, !gains.add(gain.value, options.count, on: place) { return nil }
    }
    return Checked(carried)
  }

  /// What an escort costs on a departure.
  private func escortCost(_ price: Certificate.Prices) -> Checked? {
    Checked(problem.policy.escortCents).plus(price.seat)?.plus(price.escort)
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
    return sum
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
