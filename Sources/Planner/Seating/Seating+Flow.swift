/// Chains of moves in the condensed graph. For parties of one seat, and of one seat with a deportee
/// place, given where everybody else is, the problem is a minimum-cost flow, and this solves it.
extension Seating {
  /// Passes before a flow gives up; every pass lowers an integer cost or an overflow.
  private static let passLimit = 100_000

  /// Sets `labels` and `next`: node `f` stands for freeing a seat on `f`, node `nodeCount + f` for
  /// freeing a deportee place and its seat.
  ///
  /// Labels are corrected from the places with room outwards, so that only what changed is followed.
  ///
  /// - Returns: A node on a cycle that lowers the cost, or -1 when there is none and labels hold.
  /// - Complexity: O(nodes²) for each time a label falls again, which is seldom more than twice.
  func findLabels() -> Int {
    let n = nodeCount
    labels.update(repeating: Tableau.never, count: 2 * n)
    next.update(repeating: -1, count: 2 * n)
    var queue = LabelQueue(nodes: 2 * n)
    for f in 0..<n where isLive(f) && room(f) > 0 {
      labels[f] = 0
      queue.add(f)
    }
    let isWithPlace = (0..<n).map(hasDeporteePlace)
    return isOpen.withUnsafeBufferPointer { open in
      isWithPlace.withUnsafeBufferPointer { withPlace in
        var followed = 0
        while let node = queue.take() {
          if node < n {
            followSeat(node, open, withPlace, &queue)
          } else {
            followDeportee(node, open, &queue)
          }
          followed += 1
          if followed % (2 * n) == 0, let cycle = cycleNode() { return cycle }
        }
        return -1
      }
    }
  }

  /// Lowers the labels of those who could leave towards a seat whose label fell.
  private func followSeat(
    _ node: Int, _ open: UnsafeBufferPointer<Bool>, _ withPlace: UnsafeBufferPointer<Bool>,
    _ queue: inout LabelQueue
  ) {
    let n = nodeCount
    let label = labels[node]
    let ways = arrivals[0] + node * n
    func look(_ f: Int) {
      let way = ways[f]
      if way &+ label < labels[f] && open[f] && way < Tableau.unreachable && f != node {
        lower(f, way &+ label, node, &queue)
      }
    }
    var start = 0
    // Eight at a time: hardly any label falls.
    while start + 8 <= n {
      if Self.isAnyLess(ways + start, label, labels + start) {
        for f in start..<start + 8 { look(f) }
      }
      start += 8
    }
    while start < n {
      look(start)
      start += 1
    }
    if label < labels[n + node] && withPlace[node] { lower(n + node, label, node, &queue) }
  }

  /// The same towards a deportee place whose label fell.
  private func followDeportee(
    _ node: Int, _ open: UnsafeBufferPointer<Bool>, _ queue: inout LabelQueue
  ) {
    let n = nodeCount
    let label = labels[node]
    let ways = arrivals[1] + (node - n) * n
    func look(_ f: Int) {
      let way = ways[f]
      if way >= Tableau.unreachable || !open[f] || f == node - n { return }
      let value = way &+ label
      if value < labels[f] { lower(f, value, node, &queue) }
      if value < labels[n + f] { lower(n + f, value, node, &queue) }
    }
    var start = 0
    while start + 8 <= n {
      if Self.isAnyLess(ways + start, label, labels + start)
        || Self.isAnyLess(ways + start, label, labels + n + start)
      {
        for f in start..<start + 8 { look(f) }
      }
      start += 8
    }
    while start < n {
      look(start)
      start += 1
    }
  }

  /// Whether a way and a label together are less than a label there, in any of eight places.
  private static func isAnyLess(
    _ ways: UnsafePointer<Int32>, _ label: Int32, _ there: UnsafePointer<Int32>
  ) -> Bool {
    let sums =
      UnsafeRawPointer(ways).loadUnaligned(as: SIMD8<Int32>.self)
      &+ SIMD8<Int32>(repeating: label)
    let excess = sums &- UnsafeRawPointer(there).loadUnaligned(as: SIMD8<Int32>.self)
    let four = excess.lowHalf | excess.highHalf
    let two = four.lowHalf | four.highHalf
    return two.x | two.y < 0
  }

  private func lower(_ node: Int, _ value: Int32, _ through: Int, _ queue: inout LabelQueue) {
    labels[node] = value
    next[node] = Int32(through)
    queue.add(node)
  }

  /// Labels and the ways they stand for.
  func labelsAsTheyAre() -> (labels: [Int32], next: [Int32]) {
    (
      Array(UnsafeBufferPointer(start: labels, count: 2 * nodeCount)),
      Array(UnsafeBufferPointer(start: next, count: 2 * nodeCount))
    )
  }

  /// Brings back labels of a plan that stands again as it did.
  func bring(back known: (labels: [Int32], next: [Int32])) {
    for node in 0..<2 * nodeCount {
      labels[node] = known.labels[node]
      next[node] = known.next[node]
    }
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

/// Nodes whose labels fell and were not followed yet, first come first served.
private struct LabelQueue {
  private var waiting: [Int32]
  private var isWaiting: [Bool]
  private var first = 0
  private var count = 0

  init(nodes: Int) {
    waiting = [Int32](repeating: 0, count: nodes)
    isWaiting = [Bool](repeating: false, count: nodes)
  }

  mutating func add(_ node: Int) {
    if isWaiting[node] { return }
    isWaiting[node] = true
    var place = first + count
    if place >= waiting.count { place -= waiting.count }
    waiting[place] = Int32(node)
    count += 1
  }

  mutating func take() -> Int? {
    if count == 0 { return nil }
    let node = Int(waiting[first])
    isWaiting[node] = false
    first = first + 1 == waiting.count ? 0 : first + 1
    count -= 1
    return node
  }
}
