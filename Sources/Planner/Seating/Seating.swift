/// A plan being searched: who is where, what is taken up and what it costs, kept current with every
/// move, and able to take moves back.
///
/// Parties that need one seat, or one seat and a deportee place, feed a condensed graph: for each
/// pair of places the party that moves most cheaply. `Seating+Flow` finds chains of such moves.
final class Seating {
  let tableau: Tableau
  let departureCount: Int
  /// Departures and, last, having none.
  let nodeCount: Int
  /// The node of each party, or -1 while it is off the plan.
  private(set) var at: [Int32]
  private(set) var loads: [Lanes]
  private(set) var escorts: [Int32]
  /// Parties on each departure.
  private(set) var counts: [Int]
  /// Charters that may have people, and every other departure that is not locked.
  var isOpen: [Bool]
  /// The cost of the plan beyond ``Tableau/base``, cents.
  private(set) var cost = 0
  /// Parties that move along chains, by layer (plain, deportee) and node, in no meaningful order.
  private(set) var chained: [[[Int32]]]
  /// The other movable parties by node, in no meaningful order.
  private(set) var special: [[Int32]]
  /// Cheapest move from row to column by layer; `Tableau.never` where there is none.
  let arcs: [UnsafeMutablePointer<Int32>]
  /// The same from column to row: who arrives at a node.
  let arrivals: [UnsafeMutablePointer<Int32>]
  /// The party of that move, or -1.
  let movers: [UnsafeMutablePointer<Int32>]
  /// What freeing one seat costs (first half), and one deportee place with its seat (second half).
  let labels: UnsafeMutablePointer<Int32>
  /// The next node of that chain, or -1 at its end.
  let next: UnsafeMutablePointer<Int32>
  var chainCount = 0

  private var position: [Int32]
  private var groupCounts: [Int32]
  private(set) var log: [(party: Int32, from: Int32)] = []

  init(_ tableau: Tableau) {
    self.tableau = tableau
    let nodes = tableau.nodeCount
    departureCount = tableau.departureCount
    nodeCount = nodes
    at = [Int32](repeating: -1, count: tableau.partyCount)
    position = at
    loads = [Lanes](repeating: .zero, count: nodes)
    escorts = [Int32](repeating: 0, count: nodes)
    counts = [Int](repeating: 0, count: nodes)
    isOpen = tableau.instance.isLocked.map { !$0 } + [true]
    chained = [[[Int32]]](repeating: [[Int32]](repeating: [], count: nodes), count: 2)
    special = [[Int32]](repeating: [], count: nodes)
    func table(_ value: Int32, _ count: Int) -> UnsafeMutablePointer<Int32> {
      let pointer = UnsafeMutablePointer<Int32>.allocate(capacity: count)
      pointer.initialize(repeating: value, count: count)
      return pointer
    }
    arcs = [table(Tableau.never, nodes * nodes), table(Tableau.never, nodes * nodes)]
    arrivals = [table(Tableau.never, nodes * nodes), table(Tableau.never, nodes * nodes)]
    movers = [table(-1, nodes * nodes), table(-1, nodes * nodes)]
    labels = table(Tableau.never, 2 * nodes)
    next = table(-1, 2 * nodes)
    groupCounts = [Int32](
      repeating: 0, count: tableau.instance.softGroups.count * nodes)
    for u in 0..<tableau.partyCount where tableau.startAt[u] >= 0 {
      put(u, Int(tableau.startAt[u]))
    }
    commit()
  }

  deinit {
    for pointer in arcs + arrivals + movers + [labels, next] { pointer.deallocate() }
  }

  // MARK: Questions

  /// Seats that may still be taken; negative when over.
  func room(_ f: Int) -> Int32 {
    f == departureCount
      ? .max : tableau.limits[f][Lane.seats] &- loads[f][Lane.seats] &- escorts[f]
  }

  /// Whether a chain may end or pass there: an empty charter would have to be paid for.
  func isLive(_ f: Int) -> Bool {
    isOpen[f] && (f == departureCount || counts[f] > 0 || tableau.openCosts[f] == 0)
  }

  func hasDeporteePlace(_ f: Int) -> Bool {
    f == departureCount || loads[f][Lane.deportees] < tableau.limits[f][Lane.deportees]
  }

  /// Whether a departure holds more than it may, seats or deportees.
  func isOver(_ f: Int) -> Bool {
    room(f) < 0 || loads[f][Lane.deportees] > tableau.limits[f][Lane.deportees]
  }

  var hasOver: Bool {
    (0..<departureCount).contains { isOpen[$0] && isOver($0) }
  }

  /// Escorts that a party would add.
  func escortsAdded(_ u: Int, _ f: Int) -> Int32 {
    let need = tableau.needs[u]
    if f == departureCount || need[Lane.minors] | need[Lane.medical] == 0 { return 0 }
    return tableau.escorts(loads[f] &+ need) &- escorts[f]
  }

  /// Escorts that would no longer be needed without a party that is there.
  func escortsSaved(_ u: Int, _ f: Int) -> Int32 {
    let need = tableau.needs[u]
    if f == departureCount || need[Lane.minors] | need[Lane.medical] == 0 { return 0 }
    return escorts[f] &- tableau.escorts(loads[f] &- need)
  }

  /// Whether a party may join, seats aside.
  func admits(_ u: Int, _ f: Int) -> Bool {
    if tableau.cost(u, f) >= Tableau.never || !isOpen[f] { return false }
    if f == departureCount { return true }
    if tableau.kinds[u] == .plain { return true }
    let need = tableau.needs[u]
    var load = loads[f] &+ need
    // A lane that the party does not use cannot keep it out.
    load.replace(with: 0, where: need .== 0)
    load[Lane.seats] = 0
    if any(load .> tableau.limits[f]) { return false }
    if escorts[f] &+ escortsAdded(u, f) > tableau.escortLimits[f]
      && need[Lane.minors] | need[Lane.medical] != 0
    {
      return false
    }
    return !tableau.instance.foes[u].contains { at[$0] == f && $0 != u }
  }

  /// Seats that a party would take, with those of added escorts.
  func seatsAdded(_ u: Int, _ f: Int) -> Int32 {
    f == departureCount ? 0 : tableau.needs[u][Lane.seats] &+ escortsAdded(u, f)
  }

  /// Parties of a soft group at a node.
  func groupCount(_ group: Int, _ node: Int) -> Int32 { groupCounts[group * nodeCount + node] }

  // MARK: Moves

  /// Moves a party to a node, or off the plan with -1. Asks nothing.
  func put(_ u: Int, _ g: Int) {
    let f = Int(at[u])
    if f == g { return }
    log.append((Int32(u), Int32(f)))
    if f >= 0 { leave(u, f) }
    at[u] = Int32(g)
    if g >= 0 { join(u, g) }
  }

  private func leave(_ u: Int, _ f: Int) {
    switch tableau.kinds[u] {
    case .plain: detach(u, f, 0)
    case .deportee: detach(u, f, 1)
    case .special:
      let last = special[f].removeLast()
      if last != u {
        special[f][Int(position[u])] = last
        position[Int(last)] = position[u]
      }
    case .fixed: break
    }
    cost -= Int(tableau.cost(u, f))
    if f < departureCount {
      loads[f] &-= tableau.needs[u]
      setEscorts(u, f)
      counts[f] -= 1
      if counts[f] == 0 { cost -= tableau.openCosts[f] }
    }
    count(u, f, -1)
  }

  private func join(_ u: Int, _ g: Int) {
    switch tableau.kinds[u] {
    case .plain: attach(u, g, 0)
    case .deportee: attach(u, g, 1)
    case .special:
      position[u] = Int32(special[g].count)
      special[g].append(Int32(u))
    case .fixed: break
    }
    cost += Int(tableau.cost(u, g))
    if g < departureCount {
      loads[g] &+= tableau.needs[u]
      setEscorts(u, g)
      if counts[g] == 0 { cost += tableau.openCosts[g] }
      counts[g] += 1
    }
    count(u, g, 1)
  }

  private func setEscorts(_ u: Int, _ f: Int) {
    let need = tableau.needs[u]
    if need[Lane.minors] | need[Lane.medical] == 0 { return }
    let now = tableau.escorts(loads[f])
    cost += Int(now &- escorts[f]) * tableau.escortCents
    escorts[f] = now
  }

  private func count(_ u: Int, _ node: Int, _ change: Int32) {
    let group = tableau.instance.softGroupOf[u]
    if group < 0 { return }
    let index = group * nodeCount + node
    let before = groupCounts[index]
    groupCounts[index] = before + change
    if before == 0 { cost += tableau.splitCents }
    if before + change == 0 { cost -= tableau.splitCents }
  }

  private func attach(_ u: Int, _ f: Int, _ layer: Int) {
    position[u] = Int32(chained[layer][f].count)
    chained[layer][f].append(Int32(u))
    let row = tableau.costs + u * nodeCount
    let arc = arcs[layer] + f * nodeCount
    let arrival = arrivals[layer] + f
    let mover = movers[layer] + f * nodeCount
    let here = row[f]
    let party = Int32(u)
    for g in 0..<nodeCount where row[g] < Tableau.never && g != f {
      let delta = row[g] &- here
      if delta < arc[g] || (delta == arc[g] && party < mover[g]) {
        arc[g] = delta
        arrival[g * nodeCount] = delta
        mover[g] = party
      }
    }
  }

  private func detach(_ u: Int, _ f: Int, _ layer: Int) {
    let last = chained[layer][f].removeLast()
    if last != u {
      chained[layer][f][Int(position[u])] = last
      position[Int(last)] = position[u]
    }
    let arc = arcs[layer] + f * nodeCount
    let mover = movers[layer] + f * nodeCount
    let party = Int32(u)
    var columns: [Int] = []
    for g in 0..<nodeCount where mover[g] == party {
      columns.append(g)
      arc[g] = Tableau.never
      mover[g] = -1
    }
    if columns.isEmpty { return }
    chained[layer][f].withUnsafeBufferPointer { parties in
      for v in parties {
        let row = tableau.costs + Int(v) * nodeCount
        let here = row[f]
        for g in columns where row[g] < Tableau.never {
          let delta = row[g] &- here
          if delta < arc[g] || (delta == arc[g] && v < mover[g]) {
            arc[g] = delta
            mover[g] = v
          }
        }
      }
    }
    for g in columns { arrivals[layer][g * nodeCount + f] = arc[g] }
  }

  /// A point that `takeBack(to:)` returns to.
  var mark: Int { log.count }

  /// Undoes every move since the mark.
  func takeBack(to mark: Int) {
    while log.count > mark, let last = log.popLast() {
      put(Int(last.party), Int(last.from))
      log.removeLast()
    }
  }

  /// Forgets how to undo; every mark before is void.
  func commit() {
    log.removeAll(keepingCapacity: true)
  }
}
