internal import PlanModel

/// A problem compiled to integer tables. Parties and departures are indices in the problem's order.
///
/// Costs are `Int`, which has 64 bits on every platform we build for; ``Problem`` has checked that
/// no sum of them leaves it.
final class Instance {
  /// Stands for "may not be on it". Two of them still add up inside 64 bits.
  static let never = Int.max / 4
  static let minutesPerDay = 1_440

  let problem: Problem
  let departureCount: Int
  let partyCount: Int
  /// Places that planning may fill; the seats are those left after the reserve.
  let places: [Capacity]
  let reserves: [Int]
  let openCosts: [Int]
  let isLocked: [Bool]
  let needs: [Needs]
  /// Row-major: party × departure; ``never`` where the party may not be.
  let costs: [Int]
  let noDepartureCosts: [Int]
  /// The locked departure a party is on, or -1.
  let lockedAt: [Int]
  /// What makes a party impossible to seat anywhere.
  let defects: [Obstacles]
  /// Parties that must not share a departure with the party, ascending.
  let foes: [[Int]]
  /// The parties of each soft group, ascending.
  let softGroups: [[Int]]
  /// The soft group of each party, or -1.
  let softGroupOf: [Int]
  /// Parties, most urgent first.
  let byPriority: [Int]
  /// The position of each party in ``byPriority``.
  let rank: [Int]

  init(_ problem: Problem) {
    self.problem = problem
    departureCount = problem.departures.count
    partyCount = problem.parties.count
    let policy = problem.policy
    let reserves = problem.departures.map { departure in
      departure.reserveSeats
        ?? (departure.capacity.seats * policy.reservePermille + 999) / 1000
    }
    self.reserves = reserves
    places = problem.departures.enumerated().map { index, departure in
      var places = departure.capacity
      if departure.lockedPeople == nil { places.seats = max(0, places.seats - reserves[index]) }
      return places
    }
    openCosts = problem.departures.map { Int($0.openCostCents) }
    isLocked = problem.departures.map { $0.lockedPeople != nil }
    needs = problem.parties.map { Needs($0, minorsPerEscort: policy.minorsPerEscort) }
    lockedAt = Self.lockedPlaces(problem)
    let foes = Self.foes(problem)
    self.foes = foes
    let softGroups = Self.softGroups(problem)
    self.softGroups = softGroups
    var softGroupOf = [Int](repeating: -1, count: problem.parties.count)
    for (index, group) in softGroups.enumerated() {
      for u in group { softGroupOf[u] = index }
    }
    self.softGroupOf = softGroupOf
    defects = problem.parties.enumerated().map { index, party in
      var defects = Self.defects(party)
      if foes[index].contains(index) { defects.insert(.keptApart) }
      return defects
    }
    let pricing = Pricing(problem)
    var costs = [Int](repeating: Self.never, count: partyCount * departureCount)
    for (u, party) in problem.parties.enumerated() {
      let row = u * departureCount
      if lockedAt[u] >= 0 {
        costs[row + lockedAt[u]] = pricing.cost(of: party, on: lockedAt[u]).cents
        continue
      }
      guard defects[u].isEmpty else { continue }
      let ready = max(problem.asOfMinute, party.readyAtMinute ?? problem.asOfMinute)
      for f in 0..<departureCount
      where !isLocked[f] && party.eligibility[f].mayBeListed
        && problem.departures[f].cutoffMinute >= ready
      {
        costs[row + f] = pricing.cost(of: party, on: f).cents
      }
    }
    self.costs = costs
    noDepartureCosts = problem.parties.map { pricing.costWithoutDeparture(of: $0).cents }
    byPriority = problem.parties.indices.sorted {
      Self.goesBefore(problem.parties[$0], problem.parties[$1])
    }
    var rank = [Int](repeating: 0, count: partyCount)
    for (position, u) in byPriority.enumerated() { rank[u] = position }
    self.rank = rank
  }

  /// Escorts that a load needs.
  func escorts(for load: Needs) -> Int {
    escorts(minors: load.escortedMinors, medical: load.escortedMedical)
  }

  func escorts(minors: Int, medical: Int) -> Int {
    if minors == 0 && medical == 0 { return 0 }
    let policy = problem.policy
    return (minors + policy.minorsPerEscort - 1) / policy.minorsPerEscort
      + (medical + policy.medicalPerEscort - 1) / policy.medicalPerEscort
  }

  func tier(_ u: Int) -> Tier { problem.parties[u].tier }

  /// Tier, then earliest clearance expiry, then longest wait, then id.
  static func goesBefore(_ left: Party, _ right: Party) -> Bool {
    if left.tier != right.tier { return left.tier < right.tier }
    let leftExpiry = left.earliestClearanceExpiryDay ?? .max
    let rightExpiry = right.earliestClearanceExpiryDay ?? .max
    if leftExpiry != rightExpiry { return leftExpiry < rightExpiry }
    if left.registeredAtMicroseconds != right.registeredAtMicroseconds {
      return left.registeredAtMicroseconds < right.registeredAtMicroseconds
    }
    return left.id < right.id
  }

  private static func lockedPlaces(_ problem: Problem) -> [Int] {
    var places: [PersonID: Int] = [:]
    for (f, departure) in problem.departures.enumerated() {
      for person in departure.lockedPeople ?? [] { places[person] = f }
    }
    if places.isEmpty { return [Int](repeating: -1, count: problem.parties.count) }
    return problem.parties.map { party in
      party.members.first.flatMap { places[$0.id] } ?? -1
    }
  }

  private static func foes(_ problem: Problem) -> [[Int]] {
    var foes = [[Int]](repeating: [], count: problem.parties.count)
    if problem.keepApart.isEmpty { return foes }
    var indices: [PartyID: Int] = [:]
    for (u, party) in problem.parties.enumerated() { indices[party.id] = u }
    for pair in problem.keepApart {
      guard let one = indices[pair.first], let other = indices[pair.second] else { continue }
      foes[one].append(other)
      if one != other { foes[other].append(one) }
    }
    return foes.map { $0.sorted() }
  }

  private static func softGroups(_ problem: Problem) -> [[Int]] {
    if problem.softGroups.isEmpty { return [] }
    var indices: [PartyID: Int] = [:]
    for (u, party) in problem.parties.enumerated() { indices[party.id] = u }
    return problem.softGroups.map { group in group.parties.compactMap { indices[$0] }.sorted() }
  }

  static func defects(_ party: Party) -> Obstacles {
    var laps = 0
    var infants = 0
    var adults = 0
    var alone = 0
    for member in party.members {
      if member.ageBand == .adult {
        adults += 1
        laps += member.place == .seat ? 1 : 0
      } else if !member.needs.contains(.unaccompaniedMinor) {
        alone += 1
      }
      infants += member.place == .lapInfant ? 1 : 0
    }
    var defects: Obstacles = []
    if infants > laps { defects.insert(.infantWithoutLap) }
    if alone > 0 && adults == 0 { defects.insert(.minorWithoutGuardian) }
    return defects
  }
}
