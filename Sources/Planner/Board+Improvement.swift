/// Lowering the cost of a plan without unseating anybody, and opening charters only when they pay.
extension Board {
  /// Chains, cycles and single moves that lower the cost. Who is placed does not change.
  func improve(rounds: Int) {
    for _ in 0..<rounds {
      let before = cost
      improvePlain()
      moveSpecial()
      if cost >= before { return }
    }
  }

  /// Applies cycles, and ways out of a departure that lower the cost, while there are any.
  private func improvePlain() {
    for _ in 0..<Self.settleLimit {
      guard settle(limit: Self.settleLimit) else { return }
      var best = -1
      for f in 0..<instance.departureCount where usable[f] && next[f] >= 0 && price[f] < 0 {
        if best < 0 || price[f] < price[best] { best = f }
      }
      if best < 0 { return }
      let start = mark
      let before = cost
      applyChain(from: best)
      // A chain may open an empty charter, which its price does not know.
      if cost >= before {
        takeBack(to: start)
        return
      }
    }
  }

  /// Moves each party with special needs to the departure where it costs least.
  private func moveSpecial() {
    for u in instance.byPriority where at[u] >= 0 && !instance.isPlain[u] {
      let f = at[u]
      if instance.lockedAt[u] >= 0 { continue }
      let start = mark
      let before = cost
      var best = f
      var bestCost = before
      for g in 0..<instance.departureCount where g != f && mayUse(u, g) && fits(u, g) {
        move(u, to: g)
        if cost < bestCost {
          best = g
          bestCost = cost
        }
        takeBack(to: start)
      }
      move(u, to: best)
    }
  }

  /// Closes each charter in turn when the plan costs less without it, then opens each closed one
  /// when the plan costs less with it.
  ///
  /// - Returns: How many were closed or opened.
  func chooseCharters(limit: Int) -> Int {
    var changes = 0
    let charters = instance.openCosts.indices.filter {
      instance.openCosts[$0] > 0 && !instance.isLocked[$0]
    }
    // The emptiest for its price goes first.
    let closing = charters.filter { usable[$0] }.sorted {
      let left = (loads[$0].seats * 1_000_000 / max(1, instance.openCosts[$0]), $0)
      let right = (loads[$1].seats * 1_000_000 / max(1, instance.openCosts[$1]), $1)
      return left < right
    }
    for f in closing where tryClosing(f, limit: limit) { changes += 1 }
    for f in charters where !usable[f] && tryOpening(f, limit: limit) { changes += 1 }
    return changes
  }

  private func tryClosing(_ f: Int, limit: Int) -> Bool {
    usable[f] = false
    if counts[f] == 0 { return true }
    let people = plain[f] + special[f]
    let start = mark
    let before = cost
    // Even with every seat elsewhere free the people would cost at least this much more.
    var least = -instance.openCosts[f]
    for u in people {
      let row = u * instance.departureCount
      var cheapest = instance.noDepartureCosts[u]
      for g in 0..<instance.departureCount where mayUse(u, g) {
        cheapest = min(cheapest, instance.costs[row + g])
      }
      least += cheapest - instance.costs[row + f]
    }
    if least < 0 {
      for u in people { move(u, to: -1) }
      _ = place(people, limit: limit)
      if cost < before { return true }
      takeBack(to: start)
    }
    usable[f] = true
    return false
  }

  private func tryOpening(_ f: Int, limit: Int) -> Bool {
    usable[f] = true
    let start = mark
    let before = cost
    let row = instance.departureCount
    let unplaced = instance.byPriority.filter {
      at[$0] < 0 && instance.costs[$0 * row + f] < Instance.never
    }
    _ = place(unplaced, limit: limit)
    if counts[f] == 0, let pioneer = cheapestPioneer(to: f) { move(pioneer, to: f) }
    improvePlain()
    if cost < before { return true }
    takeBack(to: start)
    usable[f] = false
    return false
  }

  /// The plain party that gains most by moving to an empty charter; after it, the opening is paid
  /// and the others' gains count alone.
  private func cheapestPioneer(to f: Int) -> Int? {
    var best: (value: Int, party: Int)?
    for g in 0..<instance.departureCount where usable[g] && g != f {
      let index = g * instance.departureCount + f
      if arcParty[index] < 0 || arc[index] >= 0 { continue }
      if let found = best, found.value <= arc[index] { continue }
      best = (arc[index], arcParty[index])
    }
    guard let best, room(f) > 0 else { return nil }
    return best.party
  }
}
