/// Chains of moves in the condensed graph. For parties of one seat, and of one seat with a deportee
/// place, given where everybody else is, the problem is a minimum-cost flow, and this solves it.
extension Seating {
  /// Passes before a flow gives up; every pass lowers an integer cost or an overflow.
  private static let passLimit = 100_000

  /// Sets `labels` and `next`: node `f` stands for freeing a seat on `f`, node `nodeCount + f` for
  /// freeing a deportee place and its seat.
  ///
  /// - Returns: A node on a cycle that lowers the cost, or -1 when there is none and labels hold.
  /// - Complexity: O(nodes² × length of the longest chain).
  func findLabels() -> Int {
    let n = nodeCount
    let never = Tableau.never
    let seat = labels
    let slot = labels + n
    let live = (0..<n).filter { isLive($0) }
    let open = (0..<n).filter { isOpen[$0] }
    for f in 0..<n {
      next[f] = -1
      next[n + f] = -1
      seat[f] = never
      slot[f] = never
    }
    for f in live where room(f) > 0 { seat[f] = 0 }
    let hasSlot = (0..<n).map { hasDeporteePlace($0) }
    let plain = arcs[0]
    let deportee = arcs[1]
    var round = 0
    while true {
      var changed = false
      for f in open {
        let p = plain + f * n
        let d = deportee + f * n
        var least = never
        if !chained[0][f].isEmpty {
          for g in 0..<n { least = min(least, p[g] &+ seat[g]) }
        }
        var leastSlot = never
        if !chained[1][f].isEmpty {
          for g in 0..<n { leastSlot = min(leastSlot, d[g] &+ slot[g]) }
        }
        if least >= Tableau.unreachable { least = never }
        if leastSlot >= Tableau.unreachable { leastSlot = never }
        if min(least, leastSlot) < seat[f] {
          changed = true
          if least <= leastSlot {
            next[f] = Int32(first(p, seat, least))
            seat[f] = least
          } else {
            next[f] = Int32(n + first(d, slot, leastSlot))
            seat[f] = leastSlot
          }
        }
        let through = hasSlot[f] ? seat[f] : never
        if min(leastSlot, through) < slot[f] {
          changed = true
          if through <= leastSlot {
            next[n + f] = Int32(f)
            slot[f] = through
          } else {
            next[n + f] = Int32(n + first(d, slot, leastSlot))
            slot[f] = leastSlot
          }
        }
      }
      if !changed { return -1 }
      round += 1
      if round >= 2, let node = cycleNode() { return node }
    }
  }

  private func first(
    _ arc: UnsafeMutablePointer<Int32>, _ label: UnsafeMutablePointer<Int32>, _ value: Int32
  ) -> Int {
    var g = 0
    while arc[g] &+ label[g] != value { g += 1 }
    return g
  }

  private func cycleNode() -> Int? {
    let n = 2 * nodeCount
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: n) { seen in
      seen.initialize(repeating: -1)
      for start in 0..<n where seen[start] < 0 && next[start] >= 0 {
        var node = start
        while node >= 0 && seen[node] < 0 {
          seen[node] = Int32(start)
          node = Int(next[node])
        }
        if node >= 0 && seen[node] == start { return node }
      }
      return nil
    }
  }

  /// The moves from a node to the end of its chain, or once around its cycle; nil when one party
  /// would move twice, which arcs of two layers can ask for.
  func chain(_ start: Int) -> [(party: Int, to: Int)]? {
    let n = nodeCount
    var moves: [(party: Int, to: Int)] = []
    var node = start
    for _ in 0...2 * n {
      let following = Int(next[node])
      if following < 0 { break }
      let from = node % n
      let to = following % n
      if from != to {
        let party = Int(movers[following / n][from * n + to])
        if party < 0 || moves.contains(where: { $0.party == party }) { return nil }
        moves.append((party, to))
      }
      node = following
      if node == start { break }
    }
    return moves
  }

  /// Brings chained parties to their cheapest places and repairs departures that hold too much.
  ///
  /// - Returns: Whether nothing is over; the plan is not optimal when a limit ended it.
  func flow() -> Bool {
    let n = nodeCount
    for _ in 0..<Self.passLimit {
      let cycle = findLabels()
      if cycle >= 0 {
        guard let moves = chain(cycle) else { return !hasOver }
        for move in moves { put(move.party, move.to) }
        chainCount += 1
        continue
      }
      var starts: [Int] = []
      for f in 0..<departureCount where isOpen[f] && isOver(f) {
        let over = loads[f][Lane.deportees] > tableau.limits[f][Lane.deportees]
        let node = over ? n + f : f
        if labels[node] >= Tableau.unreachable { return false }
        starts.append(node)
      }
      let repairs = !starts.isEmpty
      if !repairs {
        starts = (0..<2 * n).filter { labels[$0] < 0 }
        starts.sort { (labels[$0], $0) < (labels[$1], $1) }
      }
      if starts.isEmpty { return true }
      if !applyDisjoint(starts) { return !hasOver }
    }
    return !hasOver
  }

  /// Applies the chains of the nodes as far as they do not share a departure, but for an end that
  /// has room for both.
  private func applyDisjoint(_ starts: [Int]) -> Bool {
    let n = nodeCount
    var touched = [Bool](repeating: false, count: n)
    var isEnd = touched
    var applied = false
    for start in starts {
      var isFree = true
      var node = start
      while node >= 0 {
        let f = node % n
        if touched[f] && !(next[node] < 0 && isEnd[f] && room(f) > 0 && hasDeporteePlace(f)) {
          isFree = false
          break
        }
        node = Int(next[node])
      }
      guard isFree, let moves = chain(start), !moves.isEmpty else { continue }
      node = start
      while node >= 0 {
        touched[node % n] = true
        if next[node] < 0 { isEnd[node % n] = true }
        node = Int(next[node])
      }
      for move in moves { put(move.party, move.to) }
      chainCount += 1
      applied = true
    }
    return applied
  }
}
