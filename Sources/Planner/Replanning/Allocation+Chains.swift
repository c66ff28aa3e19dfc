/// Chains of plain moves: somebody leaves a departure for a place that the next person of the chain
/// leaves, and so on to a free one. Short chains only: each step is a person who has to be told.
extension Allocation {
  /// Most moves in a chain.
  static let longestChain = 4

  /// What freeing a seat costs, by number of moves and node.
  struct Labels {
    /// `values[k][f]`: the cheapest way to free a seat on `f` with at most `k` moves.
    fileprivate(set) var values: [[Int]]
    /// The node moved to, or -1 where no longer chain is cheaper.
    fileprivate(set) var via: [[Int]]

    /// Most moves of a chain.
    var steps: Int { values.count - 1 }

    /// The cheapest way to free a seat with at most so many moves; ``Allocation/never`` without one.
    func price(_ f: Int, within moves: Int) -> Int { values[max(0, min(moves, steps))][f] }
  }

  /// - Parameters:
  ///   - end: The only node where a chain may end; nil for every node with room.
  ///   - limit: Most moves.
  /// - Complexity: O(moves × nodes²).
  func labels(endingAt end: Int? = nil, limit: Int = longestChain) -> Labels {
    let n = nodeCount
    var first = [Int](repeating: Self.never, count: n)
    if let end {
      if room(end) > 0 { first[end] = 0 }
    } else {
      for f in 0..<n where isLive(f) && room(f) > 0 { first[f] = 0 }
    }
    var labels = Labels(values: [first], via: [[Int](repeating: -1, count: n)])
    let sources = (0..<n).filter { !plain[$0].isEmpty && $0 != end }
    for _ in 0..<max(0, min(limit, Self.longestChain)) {
      let last = labels.values[labels.values.count - 1]
      var values = last
      var via = [Int](repeating: -1, count: n)
      let targets = (0..<n).filter { last[$0] < Self.never && isLive($0) }
      arcs.withUnsafeBufferPointer { arcs in
        last.withUnsafeBufferPointer { last in
          for f in sources {
            let row = UnsafeBufferPointer(rebasing: arcs[(f * n)..<(f * n + n)])
            var best = values[f]
            var next = -1
            for g in targets {
              let value = row[g] + last[g]
              if value < best {
                best = value
                next = g
              }
            }
            if next >= 0 {
              values[f] = best
              via[f] = next
            }
          }
        }
      }
      let isSettled = !via.contains { $0 >= 0 }
      labels.values.append(values)
      labels.via.append(via)
      if isSettled { break }
    }
    return labels
  }

  /// The moves that free a seat on a node; nil without such a chain, or when it would pass a node
  /// twice, which a plan that chains can improve elsewhere may ask for.
  func chain(_ labels: Labels, from start: Int, within moves: Int) -> [(party: Int, to: Int)]? {
    var step = max(0, min(moves, labels.steps))
    if labels.values[step][start] >= Self.never { return nil }
    var chain: [(party: Int, to: Int)] = []
    var seen = [start]
    var node = start
    while step > 0 {
      let next = labels.via[step][node]
      step -= 1
      if next < 0 { continue }
      if seen.contains(next) { return nil }
      chain.append((movers[node * nodeCount + next], next))
      seen.append(next)
      node = next
    }
    return chain
  }
}
