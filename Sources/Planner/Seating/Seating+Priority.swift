internal import PlanModel

extension Seating {
  /// Gives the earlier of the places that no cost tells apart to those who come first by priority:
  /// among parties of one tier with the same needs and the same costs everywhere.
  func settleTies() {
    let instance = tableau.instance
    var members: [TieKey: [Int]] = [:]
    var keys: [TieKey] = []
    for u in instance.byPriority where tableau.kinds[u] == .plain || tableau.kinds[u] == .deportee {
      let row = UnsafeBufferPointer(start: tableau.costs + u * nodeCount, count: nodeCount)
      let key = TieKey(tier: instance.tier(u), kind: tableau.kinds[u], costs: Array(row))
      if members[key] == nil { keys.append(key) }
      members[key, default: []].append(u)
    }
    let order = nodeOrder()
    for key in keys {
      guard let parties = members[key], parties.count > 1 else { continue }
      let places = parties.map { Int(at[$0]) }.sorted { order[$0] < order[$1] }
      for (u, place) in zip(parties, places) { put(u, place) }
    }
    commit()
  }

  /// The rank of each node by time of departure, then id; having none comes last.
  private func nodeOrder() -> [Int] {
    let departures = tableau.instance.problem.departures
    var rank = [Int](repeating: 0, count: nodeCount)
    let sorted = departures.indices.sorted {
      (departures[$0].minute, $0) < (departures[$1].minute, $1)
    }
    for (position, f) in sorted.enumerated() { rank[f] = position }
    rank[departureCount] = departureCount
    return rank
  }
}

/// What parties have in common between which only priority decides.
private struct TieKey: Hashable {
  let tier: Tier
  let kind: Tableau.Kind
  let costs: [Int32]
}
