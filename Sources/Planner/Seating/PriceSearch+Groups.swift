/// Soft groups in the bound.
extension PriceSearch {
  private static let groupSweeps = 30

  /// Dual ascent on a soft group, which is a small facility location: each party in turn carries
  /// more until the splits of its places are paid for. Any outcome proves a bound.
  ///
  /// A party never carries more than its cheapest place and one split, so dearer places are left out.
  ///
  /// - Returns: What the parties carry together; one split less is in the base.
  func carry(_ group: [Int], _ amounts: [Int], _ chosen: inout [Int32]) -> Int {
    let n = tableau.nodeCount
    let split = Int32(tableau.splitCents)
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: n) { row in
      slack.update(repeating: split, count: n)
      var end = 0
      for (i, u) in group.enumerated() {
        let start = end
        if tableau.kinds[u] == .fixed {
          add(tableau.startAt[u], 0, start, &end)
          carried[i] = 0
        } else if let least = nearLeast(u, split) {
          let charge = charges + Int(shapeOf[u]) * n
          for place in near.collected(u) {
            let cost = place.x &+ charge[Int(place.y)]
            if cost &- least <= split { add(place.y, cost, start, &end) }
          }
          carried[i] = least
        } else {
          let least = priced(u, charges, amounts, into: row).least
          for g in 0..<n where row[g] &- least <= split { add(Int32(g), row[g], start, &end) }
          carried[i] = least
          if near.isCollecting && separationsOf[u].isEmpty {
            near.collect(u, charges + Int(shapeOf[u]) * n, least: least, margin: split)
          }
        }
        ends[i] = Int32(end)
      }
      var apart = tableau.splitCents
      for i in group.indices { apart += Int(carried[i]) }
      var moves = true
      var sweeps = 0
      while moves && sweeps < Self.groupSweeps {
        moves = false
        sweeps += 1
        var start = 0
        for i in group.indices {
          let end = Int(ends[i])
          let now = carried[i]
          var more = Tableau.never
          var index = start
          while index < end && placeCosts[index] <= now {
            more = min(more, slack[Int(placeNodes[index])])
            index += 1
          }
          if index < end { more = min(more, placeCosts[index] &- now) }
          if more > 0 {
            for paid in start..<index { slack[Int(placeNodes[paid])] -= more }
            carried[i] = now + more
            moves = true
          }
          start = end
        }
      }
      var together = 0
      var start = 0
      for (i, u) in group.enumerated() {
        together += Int(carried[i])
        shares[u] = carried[i]
        if tableau.kinds[u] != .fixed {
          // The cheapest place whose split is paid for, or else the cheapest.
          let paid = (start..<Int(ends[i])).first {
            slack[Int(placeNodes[$0])] == 0 && placeCosts[$0] <= carried[i]
          }
          let node = placeNodes[paid ?? start]
          chosen[Int(shapeOf[u]) * n + Int(node)] += 1
          choice[u] = node
        }
        start = Int(ends[i])
      }
      return max(apart, together)
    }
  }

  /// What the cheapest place of a party costs, when the collected places tell that and all that are no
  /// more than a split dearer.
  private func nearLeast(_ u: Int, _ split: Int32) -> Int32? {
    if near.isCollecting || !separationsOf[u].isEmpty { return nil }
    return near.cheapest(u, charges + Int(shapeOf[u]) * tableau.nodeCount, margin: split)?.least
  }

  /// Adds a place to those of a party, the cheapest first.
  private func add(_ node: Int32, _ cost: Int32, _ start: Int, _ end: inout Int) {
    var index = end
    while index > start && placeCosts[index - 1] > cost {
      placeCosts[index] = placeCosts[index - 1]
      placeNodes[index] = placeNodes[index - 1]
      index -= 1
    }
    placeCosts[index] = cost
    placeNodes[index] = node
    end += 1
  }
}
