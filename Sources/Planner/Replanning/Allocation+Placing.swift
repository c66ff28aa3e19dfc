internal import PlanModel

/// Finding places for parties that are off the plan, and making departures hold what they may.
extension Allocation {
  /// How much is tried for one party.
  struct Care {
    /// Most places that are tried in earnest.
    let places: Int
    /// Most parties of which it is tried whether one of them should make way.
    let exchanges: Int
    /// Whether others make way only for who would have no departure otherwise.
    let onlyInNeed: Bool

    /// For few parties.
    static let full = Care(places: 6, exchanges: 3, onlyInNeed: false)
    /// For a departure full of them.
    static let brief = Care(places: 2, exchanges: 1, onlyInNeed: true)
    /// For who makes way for another.
    static let least = Care(places: 1, exchanges: 0, onlyInNeed: true)
  }

  /// A place as it looks before anybody moves.
  private struct Candidate: Comparable {
    let value: Int
    let node: Int
    /// The party that has to leave first, or -1.
    let leaving: Int

    static func < (left: Candidate, right: Candidate) -> Bool {
      (left.value, left.node, left.leaving) < (right.value, right.node, right.leaving)
    }
  }

  /// Puts a party that is off the plan where the plan then costs least.
  ///
  /// - Parameters:
  ///   - budget: Most people taken off their departure in all.
  ///   - care: How much is tried.
  /// - Returns: Whether there was a place; with a row for having none there always is.
  @discardableResult
  mutating func place(_ u: Int, budget: Int, care: Care = .full) -> Bool {
    let steps = max(0, budget - movedPeople)
    let labels = labels(limit: steps)
    var candidates = self.candidates(u, labels)
    let isInNeed = candidates.allSatisfy { $0.node == none }
    if care.exchanges > 0 && riders[u].kind == .special && (isInNeed || !care.onlyInNeed) {
      let limit = candidates.lazy.map(\.value).min() ?? Self.never
      candidates += exchanges(u, labels, below: limit).sorted().prefix(care.exchanges)
    }
    candidates.sort()
    let before = cost
    var best: (cost: Int, candidate: Candidate)?
    var tried = 0
    for candidate in candidates {
      if let best, before + candidate.value >= best.cost { break }
      if tried >= care.places && best != nil { break }
      tried += 1
      let start = mark
      if enter(u, candidate, labels, budget: budget), movedPeople <= max(budget, 0) || isFree(start)
      {
        if best.map({ cost < $0.cost }) ?? true { best = (cost, candidate) }
        // A plain party's estimate is exact, and the next ones are dearer.
        if riders[u].kind == .plain || care.places == 1 { return true }
      }
      takeBack(to: start)
    }
    guard let best else { return false }
    return enter(u, best.candidate, labels, budget: budget)
  }

  /// Puts a party that is off the plan on one departure, with whoever has to move for it.
  ///
  /// - Returns: Whether there was a way; nothing changes without one.
  mutating func place(_ u: Int, on f: Int) -> Bool {
    let labels = labels()
    var ways = candidates(u, labels).filter { $0.node == f }
    if riders[u].kind == .special {
      ways += exchanges(u, labels, below: Self.never).filter { $0.node == f }.sorted()
        .prefix(Care.full.exchanges)
    }
    for way in ways.sorted() {
      let start = mark
      if enter(u, way, labels, budget: Self.never) { return true }
      takeBack(to: start)
    }
    return false
  }

  /// Whether nobody but concerned parties has moved since a mark.
  private func isFree(_ start: Int) -> Bool {
    log[start...].allSatisfy { isConcerned[$0.party] || origin[$0.party] < 0 }
  }

  private func candidates(_ u: Int, _ labels: Labels) -> [Candidate] {
    let row = rows[u]
    var candidates: [Candidate] = []
    for g in row.indices where row[g] < Self.never {
      var value = row[g] + splitCost(u, joining: g)
      if g < none {
        if isLocked[g] || !admits(u, g) { continue }
        let escorts = escortsAdded(u, g)
        value += escorts * Int(policy.escortCents)
        let missing = riders[u].needs.seats + escorts - max(0, room(g))
        if missing > 0 {
          let price = labels.price(g, within: labels.steps)
          if price >= Self.never { continue }
          value += missing * price
        }
        if counts[g] == 0 { value += openCosts[g] }
      }
      candidates.append(Candidate(value: value, node: g, leaving: -1))
    }
    return candidates
  }

  /// Places that another party would have to leave for: there is no room, or not beside it. Only
  /// those that may cost less than a limit.
  private func exchanges(_ u: Int, _ labels: Labels, below limit: Int) -> [Candidate] {
    let row = rows[u]
    var found: [Candidate] = []
    for g in 0..<none where row[g] < Self.never && !isLocked[g] {
      let here = row[g] + splitCost(u, joining: g)
      let isAdmitted = admits(u, g)
      if isAdmitted && seatsAdded(u, g) <= room(g) { continue }
      for v in special[g] where here + rows.least(v) - rows[v, g] < limit && v != u {
        if origin[v] >= 0 && !isConcerned[v] && labels.steps < riders[v].people { continue }
        var load = loads[g]
        load -= riders[v].needs
        if !isAdmitted {
          if riders[u].foes.contains(where: { at[$0] == g && $0 != u && $0 != v }) { continue }
          if !limitsExceeded(by: riders[u].needs, on: g, beside: load).isEmpty { continue }
        }
        load += riders[u].needs
        let missing = load.seats + escortsNeeded(load) - limits[g].seats
        let price = missing > 0 ? labels.price(g, within: labels.steps) : 0
        if price >= Self.never { continue }
        let elsewhere = leastElsewhere(v, labels)
        if elsewhere >= Self.never { continue }
        let escorts = escortsNeeded(load) - self.escorts[g]
        let value =
          here + escorts * Int(policy.escortCents)
          + max(0, missing) * price + elsewhere - rows[v, g]
        found.append(Candidate(value: value, node: g, leaving: v))
      }
    }
    return found
  }

  /// What a party would cost somewhere else, as far as the labels say.
  private func leastElsewhere(_ v: Int, _ labels: Labels) -> Int {
    let row = rows[v]
    var least = Self.never
    for h in row.indices where h != at[v] && row[h] < least {
      if h == none {
        least = row[h]
        continue
      }
      if isLocked[h] || !admits(v, h) { continue }
      let missing = seatsAdded(v, h) - max(0, room(h))
      let price = missing > 0 ? labels.price(h, within: labels.steps) : 0
      if price >= Self.never { continue }
      least = min(
        least, row[h] + max(0, missing) * price + (counts[h] == 0 ? openCosts[h] : 0))
    }
    return least
  }

  /// Puts the party there, with whoever has to move for it. The caller takes back what fails.
  private mutating func enter(
    _ u: Int, _ candidate: Candidate, _ labels: Labels, budget: Int
  ) -> Bool {
    let g = candidate.node
    if candidate.leaving >= 0 { put(candidate.leaving, -1) }
    if g < none {
      let missing = seatsAdded(u, g) - max(0, room(g))
      if missing == 1 && candidate.leaving < 0 {
        guard free(g, labels, steps: labels.steps) else { return false }
      } else if missing > 0 {
        for _ in 0..<missing where seatsAdded(u, g) > room(g) {
          let steps = max(0, budget - movedPeople)
          guard free(g, self.labels(limit: steps), steps: steps) else { return false }
        }
      }
      if !admits(u, g) || seatsAdded(u, g) > room(g) { return false }
    }
    put(u, g)
    if candidate.leaving >= 0 {
      return place(candidate.leaving, budget: budget, care: .least)
    }
    return true
  }

  /// Frees a seat along the cheapest chain.
  private mutating func free(_ g: Int, _ labels: Labels, steps: Int) -> Bool {
    var steps = min(steps, labels.steps)
    while steps > 0 {
      if labels.price(g, within: steps) >= Self.never { return false }
      if let chain = chain(labels, from: g, within: steps), !chain.isEmpty {
        for move in chain { put(move.party, move.to) }
        return true
      }
      steps -= 1
    }
    return false
  }

  // MARK: Too full

  /// Whether a departure holds more of anything than it may.
  func isOver(_ f: Int) -> Bool { room(f) < 0 || !overLimits(f).isEmpty }

  private func overLimits(_ f: Int) -> Obstacles {
    let load = loads[f]
    let limit = limits[f]
    var over: Obstacles = []
    if load.lapInfants > limit.lapInfants { over.insert(.lapInfants) }
    if load.stretchers > limit.stretchers { over.insert(.stretchers) }
    if load.wheelchairs > limit.wheelchairs { over.insert(.wheelchairs) }
    if load.unaccompaniedMinors > limit.unaccompaniedMinors { over.insert(.unaccompaniedMinors) }
    if load.deportees > limit.deportees { over.insert(.deportees) }
    if escorts[f] > limit.escorts { over.insert(.escorts) }
    return over
  }

  /// Takes parties off a departure, the least dear to move first, until it holds what it may.
  ///
  /// - Parameter staying: Parties that do not leave.
  /// - Returns: Those taken off the plan, in order; they are concerned from now on.
  mutating func relieve(_ f: Int, staying: Set<Int>) -> [Int] {
    var left: [Int] = []
    let foes = special[f].sorted().filter { v in
      !staying.contains(v) && riders[v].foes.contains { at[$0] == f }
    }
    for v in foes where riders[v].foes.contains(where: { at[$0] == f }) {
      takeOff(v, &left)
    }
    while isOver(f) {
      let over = overLimits(f)
      let labels = labels()
      var best: (value: Int, party: Int)?
      for v in special[f] + plain[f] where !staying.contains(v) {
        let needs = riders[v].needs
        let helps =
          over.isEmpty
          || over.contains(.lapInfants) && needs.lapInfants > 0
          || over.contains(.stretchers) && needs.stretchers > 0
          || over.contains(.wheelchairs) && needs.wheelchairs > 0
          || over.contains(.unaccompaniedMinors) && needs.unaccompaniedMinors > 0
          || over.contains(.deportees) && needs.deportees > 0
          || over.contains(.escorts) && needs.escortedMinors + needs.escortedMedical > 0
        if !helps { continue }
        // What leaving costs for each seat that has to become free.
        let freed = over.isEmpty ? max(1, min(needs.seats, -room(f))) : 1
        let loss = leastElsewhere(v, labels) - rows[v, f]
        let value = loss / freed
        if let best, (best.value, best.party) <= (value, v) { continue }
        best = (value, v)
      }
      guard let best else { break }
      takeOff(best.party, &left)
    }
    return left
  }

  private mutating func takeOff(_ v: Int, _ left: inout [Int]) {
    concern(v)
    put(v, -1)
    left.append(v)
  }
}
