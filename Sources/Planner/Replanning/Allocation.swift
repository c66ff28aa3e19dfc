internal import PlanModel

/// Who is where, as a value: what each party costs in every place, what is taken up, and the cheapest
/// moves between departures, kept current with every move and every change of a row.
///
/// The last node stands for having no departure. Costs are those of ``Policy``, in 64 bits.
struct Allocation: Sendable {
  /// Stands for "may not be there". Two of them still add up inside 64 bits.
  static let never = Instance.never

  /// How a party moves.
  enum Kind: Sendable {
    /// One seat and nothing else: moves along chains.
    case plain
    /// Moves one at a time.
    case special
    /// Stays where it is: on a locked list.
    case fixed
  }

  /// A party as far as places go.
  struct Rider: Sendable {
    var needs: Needs
    var people: Int
    var kind: Kind
    /// Parties that must not be on a departure with it, ascending.
    var foes: [Int]
    /// The soft group, or -1.
    var group: Int
  }

  var policy: Policy
  /// By departure: places that planning may fill.
  var limits: [Capacity]
  var openCosts: [Int]
  var isLocked: [Bool]
  /// By party.
  var riders: [Rider]
  /// By party: what it costs at every node.
  var rows: CostRows
  var groupCount: Int

  /// The node of each party, or -1 while it is off the plan.
  var at: [Int]
  /// Where each party was when the changes began; -1 for parties that came since.
  var origin: [Int]
  /// Parties that the changes themselves concern; their moves are not disturbance.
  var isConcerned: [Bool]
  /// People taken off their origin although nothing concerns them.
  var movedPeople = 0
  /// By node.
  var loads: [Needs]
  var escorts: [Int]
  var counts: [Int]
  /// Parties by node that move along chains, in no meaningful order.
  var plain: [[Int]]
  /// The other parties by node that are not fixed, in no meaningful order.
  var special: [[Int]]
  /// Cheapest plain move from row to column; ``never`` when there is none.
  var arcs: [Int]
  /// The party of that move, or -1.
  var movers: [Int]
  /// What the plan costs, cents; parties off the plan are not in it.
  var cost = 0
  var position: [Int]
  /// Parties of each soft group by node.
  var groupCounts: [Int]
  var log: [(party: Int, from: Int)] = []

  var departureCount: Int { limits.count }
  var nodeCount: Int { limits.count + 1 }
  /// The node of having no departure.
  var none: Int { limits.count }

  // MARK: Questions

  /// Seats that may still be taken; negative when over.
  func room(_ f: Int) -> Int {
    f == none ? .max : limits[f].seats - loads[f].seats - escorts[f]
  }

  /// Whether a chain may end or pass there: an empty charter would have to be paid for.
  func isLive(_ f: Int) -> Bool {
    f == none || !isLocked[f] && (counts[f] > 0 || openCosts[f] == 0)
  }

  func escortsNeeded(_ load: Needs) -> Int {
    if load.escortedMinors == 0 && load.escortedMedical == 0 { return 0 }
    return (load.escortedMinors + policy.minorsPerEscort - 1) / policy.minorsPerEscort
      + (load.escortedMedical + policy.medicalPerEscort - 1) / policy.medicalPerEscort
  }

  /// Escorts that a party would add.
  func escortsAdded(_ u: Int, _ f: Int) -> Int {
    let needs = riders[u].needs
    if f == none || needs.escortedMinors == 0 && needs.escortedMedical == 0 { return 0 }
    var load = loads[f]
    load += needs
    return escortsNeeded(load) - escorts[f]
  }

  /// Seats that a party would take, with those of added escorts.
  func seatsAdded(_ u: Int, _ f: Int) -> Int {
    f == none ? 0 : riders[u].needs.seats + escortsAdded(u, f)
  }

  /// Whether the party may join as far as kinds of places and keep-apart go, seats aside.
  func admits(_ u: Int, _ f: Int) -> Bool {
    if f == none || riders[u].kind == .plain { return true }
    if !limitsExceeded(by: riders[u].needs, on: f, beside: loads[f]).isEmpty { return false }
    return !riders[u].foes.contains { at[$0] == f && $0 != u }
  }

  /// The limits, seats aside, that a party breaks on a departure beside a load.
  func limitsExceeded(by needs: Needs, on f: Int, beside load: Needs) -> Obstacles {
    let limit = limits[f]
    var broken: Obstacles = []
    func ask(_ need: Int, _ taken: Int, _ limit: Int, _ obstacle: Obstacles) {
      if need > 0 && taken + need > limit { broken.insert(obstacle) }
    }
    ask(needs.lapInfants, load.lapInfants, limit.lapInfants, .lapInfants)
    ask(needs.stretchers, load.stretchers, limit.stretchers, .stretchers)
    ask(needs.wheelchairs, load.wheelchairs, limit.wheelchairs, .wheelchairs)
    ask(
      needs.unaccompaniedMinors, load.unaccompaniedMinors, limit.unaccompaniedMinors,
      .unaccompaniedMinors)
    ask(needs.deportees, load.deportees, limit.deportees, .deportees)
    if needs.escortedMinors + needs.escortedMedical > 0 {
      var all = load
      all += needs
      if escortsNeeded(all) > limit.escorts { broken.insert(.escorts) }
    }
    return broken
  }

  /// Whether the party fits a departure with that load, keep-apart aside.
  func fits(_ u: Int, _ f: Int, beside load: Needs) -> Bool {
    var all = load
    all += riders[u].needs
    return all.seats + escortsNeeded(all) <= limits[f].seats
      && limitsExceeded(by: riders[u].needs, on: f, beside: load).isEmpty
  }

  /// What splitting adds when a party joins a node, everything else as it is.
  func splitCost(_ u: Int, joining node: Int) -> Int {
    let group = riders[u].group
    return group >= 0 && groupCounts[group * nodeCount + node] == 0 ? Int(policy.splitCents) : 0
  }

  // MARK: Moves

  /// Moves a party to a node, or off the plan with -1. Asks nothing.
  mutating func put(_ u: Int, _ g: Int) {
    let f = at[u]
    if f == g { return }
    log.append((u, f))
    let before = disturbance(u)
    if f >= 0 { leave(u, f) }
    at[u] = g
    if g >= 0 { join(u, g) }
    movedPeople += disturbance(u) - before
  }

  private func disturbance(_ u: Int) -> Int {
    let place = origin[u]
    return place < 0 || place == none || isConcerned[u] || at[u] == place ? 0 : riders[u].people
  }

  /// From now on the party's moves are not disturbance.
  mutating func concern(_ u: Int) {
    if isConcerned[u] { return }
    movedPeople -= disturbance(u)
    isConcerned[u] = true
  }

  private mutating func leave(_ u: Int, _ f: Int) {
    switch riders[u].kind {
    case .plain: detach(u, f)
    case .special:
      let last = special[f].removeLast()
      if last != u {
        special[f][position[u]] = last
        position[last] = position[u]
      }
    case .fixed: break
    }
    cost -= rows[u, f]
    counts[f] -= 1
    if f < departureCount {
      loads[f] -= riders[u].needs
      setEscorts(u, f)
      if counts[f] == 0 { cost -= openCosts[f] }
    }
    countGroup(u, f, -1)
  }

  private mutating func join(_ u: Int, _ g: Int) {
    switch riders[u].kind {
    case .plain: attach(u, g)
    case .special:
      position[u] = special[g].count
      special[g].append(u)
    case .fixed: break
    }
    cost += rows[u, g]
    counts[g] += 1
    if g < departureCount {
      loads[g] += riders[u].needs
      setEscorts(u, g)
      if counts[g] == 1 { cost += openCosts[g] }
    }
    countGroup(u, g, 1)
  }

  private mutating func setEscorts(_ u: Int, _ f: Int) {
    let needs = riders[u].needs
    if needs.escortedMinors == 0 && needs.escortedMedical == 0 { return }
    let now = escortsNeeded(loads[f])
    cost += (now - escorts[f]) * Int(policy.escortCents)
    escorts[f] = now
  }

  private mutating func countGroup(_ u: Int, _ node: Int, _ change: Int) {
    let group = riders[u].group
    if group < 0 { return }
    let index = group * nodeCount + node
    if groupCounts[index] == 0 { cost += Int(policy.splitCents) }
    groupCounts[index] += change
    if groupCounts[index] == 0 { cost -= Int(policy.splitCents) }
  }

  mutating func attach(_ u: Int, _ f: Int) {
    position[u] = plain[f].count
    plain[f].append(u)
    let row = rows[u]
    let here = row[f]
    let base = f * nodeCount
    for g in row.indices where row[g] < Self.never && g != f {
      let delta = row[g] - here
      if delta < arcs[base + g] || (delta == arcs[base + g] && u < movers[base + g]) {
        arcs[base + g] = delta
        movers[base + g] = u
      }
    }
  }

  private mutating func detach(_ u: Int, _ f: Int) {
    let last = plain[f].removeLast()
    if last != u {
      plain[f][position[u]] = last
      position[last] = position[u]
    }
    let base = f * nodeCount
    let columns = (0..<nodeCount).filter { movers[base + $0] == u }
    findMovers(from: f, to: columns)
  }

  /// Finds the cheapest moves from a node to others anew.
  mutating func findMovers(from f: Int, to columns: [Int]) {
    if columns.isEmpty { return }
    let base = f * nodeCount
    for g in columns {
      arcs[base + g] = Self.never
      movers[base + g] = -1
    }
    for v in plain[f] {
      let row = rows[v]
      let here = row[f]
      for g in columns where row[g] < Self.never && g != f {
        let delta = row[g] - here
        if delta < arcs[base + g] || (delta == arcs[base + g] && v < movers[base + g]) {
          arcs[base + g] = delta
          movers[base + g] = v
        }
      }
    }
  }

  /// A point that `takeBack(to:)` returns to.
  var mark: Int { log.count }

  /// Undoes every move since the mark.
  mutating func takeBack(to mark: Int) {
    while log.count > mark, let last = log.popLast() {
      put(last.party, last.from)
      log.removeLast()
    }
  }

  /// Takes where everybody is now as where they were, and forgets how to undo.
  mutating func begin() {
    log.removeAll()
    origin = at
    isConcerned = [Bool](repeating: false, count: at.count)
    movedPeople = 0
  }
}
