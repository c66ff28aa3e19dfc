internal import PlanModel

/// Finding a place for one more party without taking one from anybody.
extension Board {
  /// Cycles removed before a search gives up on exact prices.
  static let settleLimit = 10_000

  /// Places a party on the departure that adds least to the cost, moving others to departures they
  /// may be on where that helps. Nobody loses a departure.
  ///
  /// - Returns: Whether a place was found; nothing changes when not.
  func insert(_ u: Int) -> Bool {
    let count = instance.departureCount
    var candidates: [Candidate] = []
    for f in 0..<count where mayUse(u, f) && sideObstacles(u, f).isEmpty {
      let missing = max(0, seatsAdded(u, f) - room(f))
      candidates.append(Candidate(value: entryCost(u, f), departure: f, missing: missing))
    }
    if candidates.isEmpty { return insertMovingSpecial(u) }
    if let cheapest = candidates.min(), cheapest.missing == 0 {
      move(u, to: cheapest.departure)
      return true
    }
    if !usable.indices.contains(where: { usable[$0] && room($0) > 0 }) { return false }
    if !settle(limit: Self.settleLimit) { _ = findPrices() }
    // A chain whose price is not known cannot be used; the others are tried from the cheapest on.
    candidates = candidates.compactMap { candidate in
      if candidate.missing == 0 { return candidate }
      if price[candidate.departure] >= Instance.never { return nil }
      var priced = candidate
      priced.value += candidate.missing * price[candidate.departure]
      return priced
    }
    for candidate in candidates.sorted() where make(room: candidate, for: u) { return true }
    return insertMovingSpecial(u)
  }

  private struct Candidate: Comparable {
    var value: Int
    let departure: Int
    let missing: Int

    static func < (left: Candidate, right: Candidate) -> Bool {
      left.value != right.value ? left.value < right.value : left.departure < right.departure
    }
  }

  private func make(room candidate: Candidate, for u: Int) -> Bool {
    let f = candidate.departure
    let start = mark
    while !fits(u, f) {
      guard settle(limit: Self.settleLimit), price[f] < Instance.never, next[f] >= 0 else {
        takeBack(to: start)
        return false
      }
      applyChain(from: f)
    }
    move(u, to: f)
    return true
  }

  /// Moves one party with special needs elsewhere so that the new one fits in its place.
  private func insertMovingSpecial(_ u: Int) -> Bool {
    var best: (value: Int, departure: Int, party: Int, to: Int)?
    // Whoever travels takes at least one seat, so only these can take somebody in.
    let roomy = usable.indices.filter { usable[$0] && room($0) > 0 }
    if roomy.isEmpty { return false }
    let count = instance.departureCount
    for f in 0..<count where mayUse(u, f) {
      for v in special[f] {
        // Table look-ups first: most parties cannot go anywhere else.
        let row = v * count
        let leaving = instance.costs[row + f]
        var fitsWithout: Bool?
        for g in roomy where g != f && instance.costs[row + g] < Instance.never && fits(v, g) {
          if fitsWithout == nil { fitsWithout = fits(u, f, without: v) }
          if fitsWithout == false { break }
          let value = entryCost(u, f) + entryCost(v, g) - leaving
          if let found = best, (found.value, found.departure, found.party) <= (value, f, v) {
            continue
          }
          best = (value, f, v, g)
        }
      }
    }
    guard let best else { return false }
    move(best.party, to: best.to)
    move(u, to: best.departure)
    return true
  }

  /// Whether the party would fit if another one left.
  private func fits(_ u: Int, _ f: Int, without v: Int) -> Bool {
    var load = loads[f]
    load -= instance.needs[v]
    return fits(u, f, beside: load) && !instance.foes[u].contains { at[$0] == f && $0 != v }
  }

  /// Whether the party fits a departure with that load, keep-apart aside.
  func fits(_ u: Int, _ f: Int, beside load: Needs) -> Bool {
    var all = load
    all += instance.needs[u]
    return all.seats + instance.escorts(for: all) <= instance.places[f].seats
      && instance.limits(exceededBy: instance.needs[u], on: f, beside: load).isEmpty
  }
}
