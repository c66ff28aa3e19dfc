internal import PlanModel

/// Charters closed, opened and exchanged when the plan costs less that way.
extension Seating {
  private func people(on f: Int) -> [Int] {
    (special[f] + chained[1][f] + chained[0][f]).map(Int.init).sorted()
  }

  /// Estimates, by the labels, what closing a charter adds to the cost.
  private func closingEstimate(_ f: Int) -> Int {
    var value = -tableau.openCosts[f] - Int(escorts[f]) * tableau.escortCents
    for u in people(on: f) {
      let row = tableau.costs + u * nodeCount
      let seats = Int(tableau.needs[u][Lane.seats])
      var least = Int.max
      for g in 0..<nodeCount where g != f && isOpen[g] && row[g] < Tableau.never {
        if labels[g] >= Tableau.unreachable { continue }
        least = min(least, Int(row[g]) + seats * price(g))
      }
      if least == .max { return .max }
      value += least - Int(row[f]) + escortShare(u)
    }
    return value
  }

  /// What a party's part of its escorts costs.
  func escortShare(_ u: Int) -> Int {
    let need = tableau.needs[u]
    let policy = tableau.instance.problem.policy
    return Int(need[Lane.minors]) * tableau.escortCents / policy.minorsPerEscort
      + Int(need[Lane.medical]) * tableau.escortCents / policy.medicalPerEscort
  }

  /// Estimates what opening a charter saves, and who would fill it.
  private func openingEstimate(_ f: Int) -> (gain: Int, people: [Int]) {
    var wanting: [(gain: Int, perSeat: Int, party: Int)] = []
    for u in 0..<tableau.partyCount where at[u] >= 0 && tableau.kinds[u] != .fixed {
      let there = tableau.cost(u, f)
      if there >= Tableau.never { continue }
      let node = Int(at[u])
      let seats = Int(tableau.needs[u][Lane.seats])
      var gain = Int(tableau.cost(u, node)) - Int(there) - escortShare(u)
      if node < departureCount { gain += seats * price(node) + escortShare(u) }
      if gain > 0 { wanting.append((gain, gain / max(1, seats), u)) }
    }
    wanting.sort { ($0.perSeat, $1.party) > ($1.perSeat, $0.party) }
    var room = Int(tableau.limits[f][Lane.seats])
    var total = -tableau.openCosts[f]
    var people: [Int] = []
    for item in wanting {
      let seats = Int(tableau.needs[item.party][Lane.seats])
      if seats > room { continue }
      room -= seats
      total += item.gain
      people.append(item.party)
      if room == 0 { break }
    }
    return (total, people)
  }

  /// Moves everybody off a charter and closes it; the caller takes back what does not pay.
  private func evacuate(_ f: Int, to preferred: Int? = nil) -> Bool {
    isOpen[f] = false
    for u in people(on: f) {
      if let preferred, admits(u, preferred), seatsAdded(u, preferred) <= room(preferred) {
        put(u, preferred)
        continue
      }
      var best: (value: Int, node: Int)?
      for g in 0..<nodeCount where g != f && isOpen[g] && tableau.cost(u, g) < Tableau.never {
        if labels[g] >= Tableau.unreachable { continue }
        let value = Int(tableau.cost(u, g)) + Int(seatsAdded(u, g)) * price(g)
        if let best, best.value <= value { continue }
        if tableau.kinds[u] != .special || admits(u, g) { best = (value, g) }
      }
      guard let best else { return false }
      put(u, best.node)
    }
    return flow()
  }

  private func fill(_ f: Int, _ people: [Int]) -> Bool {
    isOpen[f] = true
    for u in people where admits(u, f) && seatsAdded(u, f) <= room(f) { put(u, f) }
    return flow()
  }

  /// Runs a change and keeps it when the plan is feasible and costs less, or as much with a charter
  /// less.
  private func attempt(_ change: () -> Bool) -> Bool {
    let before = cost
    let opened = isOpen
    let start = mark
    if change() && cost < before {
      commit()
      return true
    }
    isOpen = opened
    takeBack(to: start)
    _ = findLabels()
    return false
  }

  /// Closes charters, then opens others, from the most promising on.
  ///
  /// - Parameter margin: Estimates up to this much above nothing are tried as well.
  /// - Returns: Changes kept.
  func changeCharters(margin: Int) -> Int {
    var wins = 0
    _ = flow()
    commit()
    for f in tableau.charters where isOpen[f] && counts[f] == 0 { isOpen[f] = false }
    let closing = tableau.charters.filter { isOpen[$0] }.map { (closingEstimate($0), $0) }
      .sorted { $0 < $1 }
    for (estimate, f) in closing where estimate < margin {
      if attempt({ evacuate(f) }) { wins += 1 }
    }
    let opening = tableau.charters.filter { !isOpen[$0] }.map { (-openingEstimate($0).gain, $0) }
      .sorted { $0 < $1 }
    for (estimate, f) in opening where estimate < margin {
      let people = openingEstimate(f).people
      if attempt({ fill(f, people) }) { wins += 1 }
    }
    return wins
  }

  /// Exchanges an open charter for a closed one that carries its people over.
  ///
  /// - Parameters:
  ///   - tries: Pairs tried, the most promising first.
  ///   - slack: A worse plan than this is not polished any more, cents.
  ///   - polish: Neighbourhoods searched after an exchange before it is judged.
  /// - Returns: Exchanges kept.
  func exchangeCharters(_ tries: Int, slack: Int, polish: Int, _ random: inout Choices) -> Int {
    var wins = 0
    _ = flow()
    commit()
    var pairs: [(value: Int, from: Int, to: Int)] = []
    let open = tableau.charters.filter { isOpen[$0] }
    for g in tableau.charters where !isOpen[g] {
      for f in open {
        var value = tableau.openCosts[g] - tableau.openCosts[f]
        let seats = Int(tableau.limits[f][Lane.seats]) - Int(tableau.limits[g][Lane.seats])
        value += seats * min(price(f), 500_000)
        for u in special[f] + chained[1][f] + chained[0][f] {
          let there = tableau.cost(Int(u), g)
          value += there < Tableau.never ? Int(there - tableau.cost(Int(u), f)) : 20_000
        }
        pairs.append((value, f, g))
      }
    }
    pairs.sort { $0 < $1 }
    for pair in pairs.prefix(tries) where isOpen[pair.from] && !isOpen[pair.to] {
      let before = cost
      let places = at
      let opened = isOpen
      isOpen[pair.to] = true
      if evacuate(pair.from, to: pair.to) {
        if cost >= before && cost - before < 2 * slack {
          _ = moveSpecial()
          if cost - before < slack { _ = searchNeighbourhoods(polish, &random) }
        }
        if cost < before {
          wins += 1
          commit()
          continue
        }
      }
      restore(places, opened)
    }
    return wins
  }

  /// Brings back an earlier plan.
  func restore(_ places: [Int32], _ opened: [Bool]) {
    for u in places.indices where at[u] != places[u] { put(u, -1) }
    for u in places.indices where at[u] != places[u] { put(u, Int(places[u])) }
    isOpen = opened
    commit()
    _ = findLabels()
  }
}
