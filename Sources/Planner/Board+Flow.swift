/// Chains of plain moves in the condensed graph of departures: exact for parties that need one seat
/// and nothing else, because for them the problem is a minimum-cost flow.
extension Board {
  /// Sets `price` and `next` for every usable departure (Bellman-Ford from all rooms at once).
  ///
  /// - Returns: A departure on a cycle of moves that lowers the cost, or nil when there is none and
  ///   the prices hold.
  /// - Complexity: O(departures² × length of the longest way).
  func findPrices() -> Int? {
    let count = instance.departureCount
    let never = Instance.never
    // Copies: the loop below is where large problems spend their time.
    let arc = self.arc
    let bias = self.bias
    var next = [Int](repeating: -1, count: count)
    var price = [Int](repeating: never, count: count)
    let nodes = usable.indices.filter { usable[$0] }
    let sources = nodes.filter { !plain[$0].isEmpty }
    for f in nodes where room(f) > 0 { price[f] = 0 }
    defer {
      self.next = next
      self.price = price
    }
    var rounds = 0
    var changed = true
    while changed {
      changed = false
      for f in sources {
        let row = f * count
        var best = price[f]
        var via = -1
        for g in nodes {
          let step = arc[row + g]
          if step >= never || price[g] >= never { continue }
          let value = step + bias[g] - bias[f] + price[g]
          if value < best {
            best = value
            via = g
          }
        }
        if via >= 0 {
          price[f] = best
          next[f] = via
          changed = true
        }
      }
      rounds += 1
      // A shortest way has fewer steps than there are departures; more rounds mean a cycle.
      if changed, rounds >= 2, let cycle = cycleNode(nodes, next) { return cycle }
    }
    return nil
  }

  private func cycleNode(_ nodes: [Int], _ next: [Int]) -> Int? {
    var seen = [Int](repeating: -1, count: instance.departureCount)
    for start in nodes where seen[start] < 0 {
      var node = start
      while node >= 0 && seen[node] < 0 {
        seen[node] = start
        node = next[node]
      }
      if node >= 0 && seen[node] == start { return node }
    }
    return nil
  }

  /// The moves along `next` from a departure to the end of its way, or once around its cycle.
  func chain(from start: Int) -> [(party: Int, to: Int)] {
    var moves: [(party: Int, to: Int)] = []
    var node = start
    while next[node] >= 0 && moves.count <= instance.departureCount {
      let following = next[node]
      moves.append((arcParty[node * instance.departureCount + following], following))
      node = following
      if node == start { break }
    }
    return moves
  }

  /// Frees one seat on the departure by its cheapest way. Prices are void afterwards.
  func applyChain(from start: Int) {
    for step in chain(from: start) { move(step.party, to: step.to) }
    chainCount += 1
  }

  /// Finds prices, applying cycles that lower the cost while there are any.
  ///
  /// Every cycle lowers an integer cost, so this ends; the limit guards the running time only.
  ///
  /// - Returns: Whether prices hold; false when the limit ended it.
  func settle(limit: Int) -> Bool {
    for _ in 0..<max(1, limit) {
      guard let cycle = findPrices() else { return true }
      applyChain(from: cycle)
    }
    return false
  }
}
