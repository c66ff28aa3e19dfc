internal import PlanModel

/// Reads from a problem and its directives where each party may be and what it costs there.
struct RiderMaker {
  let problem: Problem
  private let pricing: Pricing
  private let pins: [Int: DepartureID]
  private let forbids: [Int: Set<DepartureID>]
  private let lockedAt: [PersonID: Int]
  private let relations: Relations

  /// - Parameter relations: Those of the problem, where they are known.
  init(_ problem: Problem, _ directives: [Directive], _ relations: Relations? = nil) {
    let relations = relations ?? Relations(problem)
    self.relations = relations
    self.problem = problem
    pricing = Pricing(problem)
    var pins: [Int: DepartureID] = [:]
    var forbids: [Int: Set<DepartureID>] = [:]
    for directive in directives {
      guard let person = directive.person, let u = relations.home(of: person, in: problem) else {
        continue
      }
      if case .pin = directive {
        pins[u] = directive.departure
      } else {
        forbids[u, default: []].insert(directive.departure)
      }
    }
    self.pins = pins
    self.forbids = forbids
    var lockedAt: [PersonID: Int] = [:]
    for (f, departure) in problem.departures.enumerated() {
      for person in departure.lockedPeople ?? [] { lockedAt[person] = f }
    }
    self.lockedAt = lockedAt
  }

  /// The locked departure a party is on, or -1.
  func lockedPlace(_ u: Int) -> Int {
    lockedAt.isEmpty ? -1 : problem.parties[u].members.first.flatMap { lockedAt[$0.id] } ?? -1
  }

  func foes(_ u: Int) -> [Int] { relations.foes(u) }

  func group(_ u: Int) -> Int { relations.group(u) }

  /// Parties with foes or in a soft group, in no meaningful order.
  var related: [Int] { relations.related }

  /// The departure a party is pinned to.
  func pin(_ u: Int) -> DepartureID? { pins.isEmpty ? nil : pins[u] }

  /// Parties that are pinned, ascending.
  var pinned: [Int] { pins.keys.sorted() }

  func hasForbid(_ u: Int) -> Bool { forbids[u] != nil }

  func isForbidden(_ u: Int, _ f: Int) -> Bool {
    if forbids.isEmpty { return false }
    return forbids[u]?.contains(problem.departures[f].id) ?? false
  }

  /// What makes a party impossible to seat anywhere.
  func defects(_ u: Int) -> Obstacles {
    var defects = Instance.defects(problem.parties[u])
    if relations.isTorn(u) { defects.insert(.keptApart) }
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
    if f == problem.departures.count {
      return lockedPlace(u) < 0 && pin(u) == nil
        ? pricing.costWithoutDeparture(of: problem.parties[u]).cents : Allocation.never
    }
    if problem.departures[f].lockedPeople != nil {
      return lockedPlace(u) == f
        ? pricing.cost(of: problem.parties[u], on: f).cents : Allocation.never
    }
    // What is asked first costs least and turns most away.
    guard mayBoard(u, f), lockedPlace(u) < 0, !isForbidden(u, f) else { return Allocation.never }
    if let pin = pin(u), pin != problem.departures[f].id { return Allocation.never }
    return defects(u).isEmpty
      ? pricing.cost(of: problem.parties[u], on: f).cents : Allocation.never
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
}

extension Problem {
  /// Places that planning may fill on a departure.
  func limits(_ f: Int) -> Capacity {
    let departure = departures[f]
    var limits = departure.capacity
    if departure.lockedPeople == nil {
      let reserve =
        departure.reserveSeats
        ?? (departure.capacity.seats * policy.reservePermille + 999) / 1000
      limits.seats = max(0, limits.seats - reserve)
    }
    return limits
  }
}
