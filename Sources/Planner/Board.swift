internal import PlanModel

/// A plan under construction: who is where, what is taken up, and what it costs, kept current with
/// every move, and able to take moves back.
///
/// Plain parties (one seat and nothing else) also feed a condensed graph of departures: for each
/// pair of departures the cheapest of them to move. `Board+Flow` finds chains of such moves.
final class Board {
  let instance: Instance
  /// The departure of each party, or -1.
  private(set) var at: [Int]
  private(set) var loads: [Needs]
  /// Parties on each departure.
  private(set) var counts: [Int]
  /// Plain parties of each departure, in no meaningful order.
  private(set) var plain: [[Int]]
  /// The other parties of each departure, in no meaningful order; locked ones are not here.
  private(set) var special: [[Int]]
  /// Whether planning may put people on the departure. Locked ones are not usable.
  var usable: [Bool]
  /// Added to the cost of every seat of a departure while a plan is first built: the share of
  /// its opening cost. Zero afterwards.
  var bias: [Int]
  /// The exact cost of the plan, cents, without bias.
  private(set) var cost: Int

  /// Cheapest plain move from row to column, without bias; ``Instance/never`` when there is none.
  private(set) var arc: [Int]
  /// The party of that move, or -1.
  private(set) var arcParty: [Int]
  /// The cheapest way to free one seat on a departure; set by `findPrices()`.
  var price: [Int]
  /// The next departure on that way, or -1 at its end.
  var next: [Int]
  /// Chains applied so far.
  var chainCount = 0

  private var position: [Int]
  private var log: [(party: Int, from: Int)] = []

  init(_ instance: Instance) {
    let f = instance.departureCount
    self.instance = instance
    at = [Int](repeating: -1, count: instance.partyCount)
    position = [Int](repeating: 0, count: instance.partyCount)
    loads = [Needs](repeating: Needs(), count: f)
    counts = [Int](repeating: 0, count: f)
    plain = [[Int]](repeating: [], count: f)
    special = plain
    usable = instance.isLocked.map { !$0 }
    bias = [Int](repeating: 0, count: f)
    arc = [Int](repeating: Instance.never, count: f * f)
    arcParty = [Int](repeating: -1, count: f * f)
    price = [Int](repeating: Instance.never, count: f)
    next = [Int](repeating: -1, count: f)
    cost = instance.noDepartureCosts.reduce(0, +)
    for u in 0..<instance.partyCount where instance.lockedAt[u] >= 0 {
      move(u, to: instance.lockedAt[u])
    }
    log.removeAll()
  }

  /// Seats that may still be filled on a departure; negative when it is over.
  func room(_ f: Int) -> Int {
    instance.places[f].seats - loads[f].seats - instance.escorts(for: loads[f])
  }

  /// Whether the party may be on the departure as far as eligibility goes and planning may use it.
  func mayUse(_ u: Int, _ f: Int) -> Bool {
    usable[f] && instance.costs[u * instance.departureCount + f] < Instance.never
  }

  /// Seats and escorts' seats that the party would add.
  func seatsAdded(_ u: Int, _ f: Int) -> Int {
    let needs = instance.needs[u]
    return needs.seats + escortsAdded(u, f)
  }

  func escortsAdded(_ u: Int, _ f: Int) -> Int {
    let needs = instance.needs[u]
    if needs.escortedMinors == 0 && needs.escortedMedical == 0 { return 0 }
    var load = loads[f]
    load += needs
    return instance.escorts(for: load) - instance.escorts(for: loads[f])
  }

  /// What stands in the way of adding the party, seats aside, as things are.
  func sideObstacles(_ u: Int, _ f: Int) -> Obstacles {
    if instance.isPlain[u] { return [] }
    var obstacles = instance.limits(exceededBy: instance.needs[u], on: f, beside: loads[f])
    if instance.foes[u].contains(where: { at[$0] == f && $0 != u }) { obstacles.insert(.keptApart) }
    return obstacles
  }

  /// Whether the party fits as things are; eligibility is not asked.
  func fits(_ u: Int, _ f: Int) -> Bool {
    room(f) >= seatsAdded(u, f) && (instance.isPlain[u] || sideObstacles(u, f).isEmpty)
  }

  /// What putting the party there costs, bias and escorts included, before anyone moves.
  func entryCost(_ u: Int, _ f: Int) -> Int {
    instance.costs[u * instance.departureCount + f] + bias[f] * instance.needs[u].seats
      + escortsAdded(u, f) * Int(instance.problem.policy.escortCents)
  }

  // MARK: Moves

  /// Moves a party to a departure, or to none with -1. Asks nothing.
  func move(_ u: Int, to g: Int) {
    let f = at[u]
    if f == g { return }
    log.append((u, f))
    let row = u * instance.departureCount
    let needs = instance.needs[u]
    let escortCents = Int(instance.problem.policy.escortCents)
    if f >= 0 {
      if instance.isPlain[u] {
        removePlain(u, from: f)
      } else if let index = special[f].firstIndex(of: u) {
        special[f].swapAt(index, special[f].count - 1)
        special[f].removeLast()
      }
      let before = instance.escorts(for: loads[f])
      loads[f] -= needs
      cost += (instance.escorts(for: loads[f]) - before) * escortCents
      counts[f] -= 1
      cost -= instance.costs[row + f]
      if counts[f] == 0 { cost -= instance.openCosts[f] }
    } else {
      cost -= instance.noDepartureCosts[u]
    }
    at[u] = g
    if g >= 0 {
      if instance.isPlain[u] {
        addPlain(u, to: g)
      } else if instance.lockedAt[u] < 0 {
        special[g].append(u)
      }
      let before = instance.escorts(for: loads[g])
      loads[g] += needs
      cost += (instance.escorts(for: loads[g]) - before) * escortCents
      if counts[g] == 0 { cost += instance.openCosts[g] }
      counts[g] += 1
      cost += instance.costs[row + g]
    } else {
      cost += instance.noDepartureCosts[u]
    }
  }

  /// A point that `takeBack(to:)` returns to.
  var mark: Int { log.count }

  /// Undoes every move since the mark.
  func takeBack(to mark: Int) {
    while log.count > mark, let last = log.popLast() {
      move(last.party, to: last.from)
      log.removeLast()
    }
  }

  /// Forgets how to undo; every mark before is void.
  func commit() {
    log.removeAll(keepingCapacity: true)
  }

  private func addPlain(_ u: Int, to f: Int) {
    position[u] = plain[f].count
    plain[f].append(u)
    let count = instance.departureCount
    let here = instance.costs[u * count + f]
    for g in 0..<count where g != f {
      let there = instance.costs[u * count + g]
      if there < Instance.never && there - here < arc[f * count + g] {
        arc[f * count + g] = there - here
        arcParty[f * count + g] = u
      }
    }
  }

  private func removePlain(_ u: Int, from f: Int) {
    let last = plain[f].removeLast()
    if last != u {
      plain[f][position[u]] = last
      position[last] = position[u]
    }
    let count = instance.departureCount
    for g in 0..<count where arcParty[f * count + g] == u {
      var best = Instance.never
      var party = -1
      for v in plain[f] {
        let there = instance.costs[v * count + g]
        if there >= Instance.never { continue }
        let delta = there - instance.costs[v * count + f]
        if delta < best || (delta == best && v < party) {
          best = delta
          party = v
        }
      }
      arc[f * count + g] = best
      arcParty[f * count + g] = party
    }
  }
}

extension Instance {
  /// The limits, seats aside, that a party breaks on a departure beside a load.
  func limits(exceededBy needs: Needs, on f: Int, beside load: Needs) -> Obstacles {
    let limit = places[f]
    var all = load
    all += needs
    var broken: Obstacles = []
    if needs.lapInfants > 0 && all.lapInfants > limit.lapInfants { broken.insert(.lapInfants) }
    if needs.stretchers > 0 && all.stretchers > limit.stretchers { broken.insert(.stretchers) }
    if needs.wheelchairs > 0 && all.wheelchairs > limit.wheelchairs { broken.insert(.wheelchairs) }
    if needs.unaccompaniedMinors > 0 && all.unaccompaniedMinors > limit.unaccompaniedMinors {
      broken.insert(.unaccompaniedMinors)
    }
    if needs.deportees > 0 && all.deportees > limit.deportees { broken.insert(.deportees) }
    if needs.escortedMinors + needs.escortedMedical > 0 && escorts(for: all) > limit.escorts {
      broken.insert(.escorts)
    }
    return broken
  }
}
