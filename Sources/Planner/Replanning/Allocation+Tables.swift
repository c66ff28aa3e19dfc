internal import PlanModel

/// Building the tables, and changing them when parties and departures come, change and go.
extension Allocation {
  /// Everybody off the plan.
  init(_ maker: RiderMaker) {
    let problem = maker.problem
    let count = problem.departures.count
    let people = problem.parties.count
    policy = problem.policy
    limits = (0..<count).map(problem.limits)
    openCosts = problem.departures.map { Int($0.openCostCents) }
    isLocked = problem.departures.map { $0.lockedPeople != nil }
    riders = (0..<people).map(maker.rider)
    rows = CostRows(count: people, width: count + 1, row: maker.row)
    groupCount = problem.softGroups.count
    at = [Int](repeating: -1, count: people)
    origin = at
    position = at
    isConcerned = [Bool](repeating: false, count: people)
    loads = [Needs](repeating: Needs(), count: count + 1)
    escorts = [Int](repeating: 0, count: count + 1)
    counts = escorts
    plain = [[Int]](repeating: [], count: count + 1)
    special = plain
    arcs = [Int](repeating: Self.never, count: (count + 1) * (count + 1))
    movers = [Int](repeating: -1, count: arcs.count)
    groupCounts = [Int](repeating: 0, count: groupCount * (count + 1))
  }

  /// Reads a party's row and needs again. A party that may not stay where it is comes off the plan.
  ///
  /// - Returns: The node it came off; nil when it stayed, or was off before.
  mutating func replace(_ u: Int, _ maker: RiderMaker) -> Int? {
    let f = at[u]
    put(u, -1)
    riders[u] = maker.rider(u)
    rows.replace(u, maker.row(u))
    if f < 0 { return nil }
    if rows[u, f] >= Self.never { return f }
    put(u, f)
    return nil
  }

  /// Gives one place of everybody another cost. Who may not stay there comes off the plan.
  ///
  /// - Returns: Those who came off, ascending.
  mutating func replaceColumn(_ g: Int, _ cost: (Int) -> Int) -> [Int] {
    var evicted: [Int] = []
    for u in riders.indices {
      let value = cost(u)
      let old = rows[u, g]
      if value == old { continue }
      if at[u] == g && value >= Self.never {
        evicted.append(u)
        put(u, -1)
      } else if at[u] == g {
        self.cost += value - old
      }
      rows.set(u, g, value)
    }
    for f in 0..<nodeCount where f != g { findMovers(from: f, to: [g]) }
    findMovers(from: g, to: Array(0..<nodeCount))
    return evicted
  }

  // MARK: Parties

  /// Makes room for a party at an index; the party is off the plan and related to nobody yet.
  mutating func insertParty(at index: Int, _ maker: RiderMaker) {
    shiftParties(from: index, by: 1)
    var rider = maker.rider(index)
    rider.group = -1
    riders.insert(rider, at: index)
    rows.insert(maker.row(index), at: index)
    at.insert(-1, at: index)
    origin.insert(-1, at: index)
    position.insert(-1, at: index)
    isConcerned.insert(true, at: index)
    log.removeAll()
  }

  mutating func removeParty(at index: Int) {
    concern(index)
    put(index, -1)
    riders.remove(at: index)
    rows.remove(at: index)
    at.remove(at: index)
    origin.remove(at: index)
    position.remove(at: index)
    isConcerned.remove(at: index)
    shiftParties(from: index, by: -1)
    log.removeAll()
  }

  private mutating func shiftParties(from index: Int, by change: Int) {
    func shift(_ list: inout [Int]) {
      for i in list.indices where list[i] >= index { list[i] += change }
    }
    for f in plain.indices {
      shift(&plain[f])
      shift(&special[f])
    }
    shift(&movers)
  }

  /// Takes keep-apart and soft groups anew from the problem, after parties came or went. Until then
  /// indices of other parties that riders hold are those before.
  mutating func relate(_ maker: RiderMaker) {
    let split = Int(policy.splitCents)
    cost -= groupCounts.count { $0 > 0 } * split
    groupCount = maker.problem.softGroups.count
    groupCounts = [Int](repeating: 0, count: groupCount * nodeCount)
    var related = Set(maker.related)
    for u in riders.indices where riders[u].group >= 0 || !riders[u].foes.isEmpty {
      related.insert(u)
    }
    for u in related.sorted() {
      let foes = maker.foes(u)
      let group = maker.group(u)
      riders[u].foes = foes
      riders[u].group = group
      let kind: Kind =
        riders[u].kind == .fixed
        ? .fixed : riders[u].needs.isPlainSeat && foes.isEmpty && group < 0 ? .plain : .special
      if kind != riders[u].kind { change(u, to: kind) }
      if group >= 0 && at[u] >= 0 { groupCounts[group * nodeCount + at[u]] += 1 }
    }
    cost += groupCounts.count { $0 > 0 } * split
  }

  private mutating func change(_ u: Int, to kind: Kind) {
    let f = at[u]
    let group = riders[u].group
    // Off and on again without its group: the counts of groups are being made anew.
    riders[u].group = -1
    put(u, -1)
    riders[u].kind = kind
    put(u, f)
    riders[u].group = group
  }

  // MARK: Departures

  /// Makes room for an empty departure.
  mutating func insertDeparture(at index: Int, _ maker: RiderMaker) {
    limits.insert(maker.problem.limits(index), at: index)
    openCosts.insert(Int(maker.problem.departures[index].openCostCents), at: index)
    isLocked.insert(false, at: index)
    loads.insert(Needs(), at: index)
    escorts.insert(0, at: index)
    counts.insert(0, at: index)
    plain.insert([], at: index)
    special.insert([], at: index)
    rows.insertNode(at: index) { maker.cell($0, index) }
    for u in at.indices {
      if at[u] >= index { at[u] += 1 }
      if origin[u] >= index { origin[u] += 1 }
    }
    var before = Array(0..<nodeCount - 1)
    before.insert(-1, at: index)
    rebuildNodes(before, of: nodeCount - 1)
    for f in 0..<nodeCount where f != index { findMovers(from: f, to: [index]) }
  }

  /// Removes a departure; its people come off the plan.
  ///
  /// - Returns: Those people, ascending.
  mutating func removeDeparture(at index: Int) -> [Int] {
    let people = at.indices.filter { at[$0] == index }
    // Nobody has to find another mover from a departure that goes.
    for g in 0..<nodeCount { movers[index * nodeCount + g] = -1 }
    for u in people {
      concern(u)
      put(u, -1)
    }
    limits.remove(at: index)
    openCosts.remove(at: index)
    isLocked.remove(at: index)
    loads.remove(at: index)
    escorts.remove(at: index)
    counts.remove(at: index)
    plain.remove(at: index)
    special.remove(at: index)
    rows.removeNode(at: index)
    for u in at.indices {
      if at[u] > index { at[u] -= 1 }
      if origin[u] == index { origin[u] = -1 } else if origin[u] > index { origin[u] -= 1 }
    }
    var before = Array(0...nodeCount)
    before.remove(at: index)
    rebuildNodes(before, of: nodeCount + 1)
    return people
  }

  /// Gives the tables by node their new shape. What is there of a pair of nodes stays.
  ///
  /// - Parameters:
  ///   - before: By node, which node it was, or -1 for one that is new and has nobody.
  ///   - count: How many nodes there were.
  private mutating func rebuildNodes(_ before: [Int], of count: Int) {
    let n = nodeCount
    log.removeAll()
    var arcs = [Int](repeating: Self.never, count: n * n)
    var movers = [Int](repeating: -1, count: n * n)
    for f in 0..<n where before[f] >= 0 {
      for g in 0..<n where before[g] >= 0 {
        arcs[f * n + g] = self.arcs[before[f] * count + before[g]]
        movers[f * n + g] = self.movers[before[f] * count + before[g]]
      }
    }
    self.arcs = arcs
    self.movers = movers
    var groupCounts = [Int](repeating: 0, count: groupCount * n)
    for group in 0..<groupCount {
      for f in 0..<n where before[f] >= 0 {
        groupCounts[group * n + f] = self.groupCounts[group * count + before[f]]
      }
    }
    self.groupCounts = groupCounts
  }
}
