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
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * n) { space in
      let row = UnsafeMutableBufferPointer(rebasing: space[..<n])
      let slack = UnsafeMutableBufferPointer(rebasing: space[n...])
      slack.initialize(repeating: split)
      var places: [(node: Int32, cost: Int32)] = []
      var ends: [Int] = []
      var carried: [Int32] = []
      for u in group {
        if tableau.kinds[u] == .fixed {
          for g in 0..<n where tableau.cost(u, g) < Tableau.never {
            places.append((Int32(g), tableau.cost(u, g)))
          }
          carried.append(0)
        } else {
          let least = priced(u, charges, amounts, into: row).least
          for g in 0..<n where row[g] &- least <= split { places.append((Int32(g), row[g])) }
          carried.append(least)
        }
        ends.append(places.count)
      }
      let apart = carried.reduce(Int(split)) { $0 + Int($1) }
      var moves = true
      var sweeps = 0
      while moves && sweeps < Self.groupSweeps {
        moves = false
        sweeps += 1
        var start = 0
        for i in group.indices {
          let now = carried[i]
          var more = Tableau.never
          for index in start..<ends[i] {
            let place = places[index]
            more = min(more, place.cost <= now ? slack[Int(place.node)] : place.cost &- now)
          }
          if more > 0 {
            for index in start..<ends[i] where places[index].cost <= now {
              slack[Int(places[index].node)] -= more
            }
            carried[i] = now + more
            moves = true
          }
          start = ends[i]
        }
      }
      var start = 0
      for (i, u) in group.enumerated() {
        shares[u] = carried[i]
        if tableau.kinds[u] != .fixed {
          var cheapest = places[start]
          var paid: (node: Int32, cost: Int32)?
          for place in places[start..<ends[i]] {
            if place.cost < cheapest.cost { cheapest = place }
            if slack[Int(place.node)] == 0 && place.cost <= carried[i]
              && place.cost < paid?.cost ?? .max
            {
              paid = place
            }
          }
          let node = (paid ?? cheapest).node
          chosen[Int(shapeOf[u]) * n + Int(node)] += 1
          choice[u] = node
        }
        start = ends[i]
      }
      return max(apart, carried.reduce(0) { $0 + Int($1) })
    }
  }
}
