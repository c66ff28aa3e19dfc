internal import PlanModel

/// Priority: a party of a higher tier takes the place of lower tiers when there is no other way.
extension Board {
  /// Places as many of the parties as possible, most urgent first. A party that fits nowhere takes
  /// the place of parties of strictly lower tiers; those are placed again where they can be.
  ///
  /// Afterwards no party that was passed in, or lost its place here, could be seated by removing
  /// any set of lower-tier parties from one usable departure.
  ///
  /// - Parameters:
  ///   - parties: Parties without a departure, in any order.
  ///   - limit: Most takings of a place; with it reached, the rest are only inserted.
  /// - Returns: How often a place was taken.
  func place(_ parties: [Int], limit: Int) -> Int {
    var waiting = RankQueue(parties.map { instance.rank[$0] })
    var taken = 0
    // A place is always lost to a higher tier, so the parties placed, counted tier by tier from
    // the top, rise lexicographically, and this ends.
    while let rank = waiting.popFirst() {
      let u = instance.byPriority[rank]
      if at[u] >= 0 || insert(u) { continue }
      if taken >= limit { continue }
      let removed = takePlace(u)
      if !removed.isEmpty { taken += 1 }
      for v in removed { waiting.insert(instance.rank[v]) }
    }
    return taken
  }

  /// Seats the party by removing lower tiers from one departure.
  ///
  /// - Returns: The parties that lost their place; empty when it is not possible.
  private func takePlace(_ u: Int) -> [Int] {
    let tier = instance.tier(u)
    var best: (damage: Damage, departure: Int, removed: [Int])?
    for f in 0..<instance.departureCount where mayUse(u, f) {
      guard let removed = removable(for: u, of: tier, on: f) else { continue }
      let damage = Damage(removed, board: self, value: entryCost(u, f))
      if let found = best, !(damage < found.damage) { continue }
      best = (damage, f, removed)
    }
    guard let best else { return [] }
    for v in best.removed { move(v, to: -1) }
    move(u, to: best.departure)
    return best.removed
  }

  /// A small set of lower-tier parties without which the party fits: the least urgent go first,
  /// and whoever need not go stays. Nil when there is none.
  private func removable(for u: Int, of tier: Tier, on f: Int) -> [Int]? {
    let lower = (plain[f] + special[f])
      .filter { instance.tier($0) > tier }
      .sorted { instance.rank[$0] > instance.rank[$1] }
    if lower.isEmpty { return nil }
    var load = loads[f]
    var foes = Set(instance.foes[u].filter { at[$0] == f })
    var removed: [Int] = []
    // Whoever must be kept apart has to go in any case.
    for v in lower where foes.contains(v) {
      load -= instance.needs[v]
      foes.remove(v)
      removed.append(v)
    }
    if !foes.isEmpty { return nil }
    let forced = removed.count
    for v in lower where !fits(u, f, beside: load) && !removed.contains(v) {
      load -= instance.needs[v]
      removed.append(v)
    }
    guard fits(u, f, beside: load) else { return nil }
    for index in stride(from: removed.count - 1, through: forced, by: -1) {
      var without = load
      without += instance.needs[removed[index]]
      if fits(u, f, beside: without) {
        load = without
        removed.remove(at: index)
      }
    }
    return removed
  }

  /// How bad a removal is: higher tiers first, then more people, then cost.
  private struct Damage: Comparable {
    let peopleByTier: [Int]
    let value: Int

    init(_ removed: [Int], board: Board, value: Int) {
      var people = [Int](repeating: 0, count: Tier.allCases.count)
      var value = value
      for v in removed {
        people[Int(board.instance.tier(v).rawValue)] += board.instance.needs[v].seats
        let cost = board.instance.costs[v * board.instance.departureCount + board.at[v]]
        value += board.instance.noDepartureCosts[v] - cost
      }
      peopleByTier = people
      self.value = value
    }

    static func < (left: Damage, right: Damage) -> Bool {
      for (one, other) in zip(left.peopleByTier, right.peopleByTier) where one != other {
        return one < other
      }
      return left.value < right.value
    }
  }
}

/// Ranks to be served from the smallest on: a binary heap.
private struct RankQueue {
  private var heap: [Int]

  init(_ ranks: [Int]) {
    // A sorted array is a heap.
    heap = ranks.sorted()
  }

  mutating func insert(_ rank: Int) {
    heap.append(rank)
    var child = heap.count - 1
    while child > 0 && heap[child] < heap[(child - 1) / 2] {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func popFirst() -> Int? {
    guard let first = heap.first, let last = heap.popLast() else { return nil }
    if heap.isEmpty { return first }
    heap[0] = last
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < heap.count && heap[child] < heap[least] { least = child }
      if least == parent { return first }
      heap.swapAt(parent, least)
      parent = least
    }
  }
}
