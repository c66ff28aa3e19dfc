internal import PlanModel

/// Reads from a problem and its directives where each party may be and what it costs there.
struct RiderMaker {
  let problem: Problem
  private let pricing: Pricing
  private let pins: [PartyID: DepartureID]
  private let forbids: [PartyID: Set<DepartureID>]
  private let lockedAt: [PersonID: Int]
  private let foes: [Int: [Int]]
  private let groups: [Int: Int]

  init(_ problem: Problem, _ directives: [Directive]) {
    self.problem = problem
    pricing = Pricing(problem)
    var pins: [PartyID: DepartureID] = [:]
    var forbids: [PartyID: Set<DepartureID>] = [:]
    for directive in directives {
      guard let person = directive.person, let u = problem.indexOfParty(with: person) else {
        continue
      }
      if case .pin = directive {
        pins[problem.parties[u].id] = directive.departure
      } else {
        forbids[problem.parties[u].id, default: []].insert(directive.departure)
      }
    }
    self.pins = pins
    self.forbids = forbids
    var lockedAt: [PersonID: Int] = [:]
    for (f, departure) in problem.departures.enumerated() {
      for person in departure.lockedPeople ?? [] { lockedAt[person] = f }
    }
    self.lockedAt = lockedAt
    var foes: [Int: [Int]] = [:]
    for pair in problem.keepApart {
      guard let one = problem.index(of: pair.first), let other = problem.index(of: pair.second)
      else { continue }
      foes[one, default: []].append(other)
      if one != other { foes[other, default: []].append(one) }
    }
    self.foes = foes.mapValues { $0.sorted() }
    var groups: [Int: Int] = [:]
    for (index, group) in problem.softGroups.enumerated() {
      for party in group.parties {
        if let u = problem.index(of: party) { groups[u] = index }
      }
    }
    self.groups = groups
  }

  /// The locked departure a party is on, or -1.
  func lockedPlace(_ u: Int) -> Int {
    lockedAt.isEmpty ? -1 : problem.parties[u].members.first.flatMap { lockedAt[$0.id] } ?? -1
  }

  func foes(_ u: Int) -> [Int] { foes[u] ?? [] }

  func group(_ u: Int) -> Int { groups[u] ?? -1 }

  /// Parties with foes or in a soft group, in no meaningful order.
  var related: [Int] { Array(foes.keys) + Array(groups.keys) }

  /// The departure a party is pinned to.
  func pin(_ u: Int) -> DepartureID? { pins.isEmpty ? nil : pins[problem.parties[u].id] }

  func hasForbid(_ u: Int) -> Bool { forbids[problem.parties[u].id] != nil }

  func isForbidden(_ u: Int, _ f: Int) -> Bool {
    if forbids.isEmpty { return false }
    return forbids[problem.parties[u].id]?.contains(problem.departures[f].id) ?? false
  }

  /// What makes a party impossible to seat anywhere.
  func defects(_ u: Int) -> Obstacles {
    var defects = Instance.defects(problem.parties[u])
    if foes(u).contains(u) { defects.insert(.keptApart) }
    return defects
  }

  /// Whether the party may be on the departure as far as dates, documents and holds go.
  func mayBoard(_ u: Int, _ f: Int) -> Bool {
    // Asked of everybody: a copy of the party would cost more than the answer.
    guard problem.parties[u].eligibility[f].mayBeListed else { return false }
    let ready = problem.parties[u].readyAtMinute ?? problem.asOfMinute
    return problem.departures[f].cutoffMinute >= max(problem.asOfMinute, ready)
  }

  /// What a party costs at every node.
  func row(_ u: Int) -> [Int] {
    let none = problem.departures.count
    var row = [Int](repeating: Allocation.never, count: none + 1)
    let party = problem.parties[u]
    let locked = lockedPlace(u)
    if locked >= 0 {
      row[locked] = pricing.cost(of: party, on: locked).cents
      return row
    }
    let pin = pin(u)
    if pin == nil { row[none] = pricing.costWithoutDeparture(of: party).cents }
    guard defects(u).isEmpty else { return row }
    for f in 0..<none where pin == nil || problem.departures[f].id == pin {
      if problem.departures[f].lockedPeople == nil && mayBoard(u, f) && !isForbidden(u, f) {
        row[f] = pricing.cost(of: party, on: f).cents
      }
    }
    return row
  }

  /// What a party costs on one departure, or without one.
  func cell(_ u: Int, _ f: Int) -> Int {
    let locked = lockedPlace(u)
    if locked >= 0 {
      return locked == f ? pricing.cost(of: problem.parties[u], on: f).cents : Allocation.never
    }
    let pin = pin(u)
    if f == problem.departures.count {
      return pin == nil
        ? pricing.costWithoutDeparture(of: problem.parties[u]).cents : Allocation.never
    }
    guard mayBoard(u, f), problem.departures[f].lockedPeople == nil,
      pin == nil || pin == problem.departures[f].id, !isForbidden(u, f), defects(u).isEmpty
    else { return Allocation.never }
    return pricing.cost(of: problem.parties[u], on: f).cents
  }

  func rider(_ u: Int) -> Allocation.Rider {
    let party = problem.parties[u]
    let needs = Needs(party, minorsPerEscort: problem.policy.minorsPerEscort)
    let foes = foes(u)
    let group = group(u)
    return Allocation.Rider(
      needs: needs, people: party.members.count,
      kind: kind(u, needs, foes, group), foes: foes, group: group)
  }

  func kind(_ u: Int, _ needs: Needs, _ foes: [Int], _ group: Int) -> Allocation.Kind {
    if lockedPlace(u) >= 0 { return .fixed }
    return needs.isPlainSeat && foes.isEmpty && group < 0 ? .plain : .special
  }

  /// Places that planning may fill on a departure.
  func limits(_ f: Int) -> Capacity {
    let departure = problem.departures[f]
    var limits = departure.capacity
    if departure.lockedPeople == nil {
      let reserve =
        departure.reserveSeats
        ?? (departure.capacity.seats * problem.policy.reservePermille + 999) / 1000
      limits.seats = max(0, limits.seats - reserve)
    }
    return limits
  }
}
