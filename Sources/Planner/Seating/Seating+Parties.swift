/// Parties that do not move along chains: families, escorted people, soft groups, people kept apart.
extension Seating {
  /// Puts every party that is off the plan where it costs least at the search's prices, those with
  /// the most to lose first, and then brings the chained ones to their best places.
  ///
  /// - Parameters:
  ///   - parties: When given, only these; the others stay off the plan.
  ///   - isGuided: Whether parties that move one at a time go where the search has them as its prices
  ///     stand, if they can. Otherwise the search's best prices count.
  func construct(_ search: PriceSearch, parties: [Int]? = nil, isGuided: Bool = false) {
    if !isGuided { search.settle() }
    let n = nodeCount
    var order: [(group: Int, regret: Int32, party: Int)] = []
    for u in parties ?? Array(0..<tableau.partyCount) where at[u] < 0 {
      let row = tableau.costs + u * n
      let charge = search.charges + Int(search.shapeOf[u]) * n
      var least = Tableau.never
      var second = Tableau.never
      for g in 0..<n where isOpen[g] {
        let value = row[g] &+ charge[g]
        if value < least {
          second = least
          least = value
        } else if value < second {
          second = value
        }
      }
      let seats = max(1, tableau.needs[u][Lane.seats])
      order.append((tableau.kinds[u] == .special ? 0 : 1, (second &- least) / seats, u))
    }
    order.sort { ($0.group, -$0.regret, $0.party) < ($1.group, -$1.regret, $1.party) }
    if isGuided {
      for item in order where item.group == 0 {
        let f = Int(search.choice[item.party])
        if f >= 0, admits(item.party, f), seatsAdded(item.party, f) <= room(f) {
          put(item.party, f)
        }
      }
    }
    for item in order where at[item.party] < 0 {
      let u = item.party
      if let node = cheapestNode(u, search, wholeEscorts: isGuided) { put(u, node) }
    }
    _ = flow()
  }

  /// The cheapest node at the search's prices that takes the party as things are.
  private func cheapestNode(_ u: Int, _ search: PriceSearch, wholeEscorts: Bool) -> Int? {
    let n = nodeCount
    let row = tableau.costs + u * n
    let isWhole = wholeEscorts && tableau.isEscorted(u)
    let charge = (isWhole ? search.bareCharges : search.charges) + Int(search.shapeOf[u]) * n
    let group = tableau.instance.softGroupOf[u]
    var best: (value: Int32, node: Int)?
    for g in 0..<n where row[g] < Tableau.never {
      var value = row[g] &+ charge[g]
      if group >= 0 && groupCount(group, g) > 0 { value &-= Int32(tableau.splitCents) }
      if isWhole && g < departureCount && value < Tableau.never {
        let escorts = Int(escortsAdded(u, g)) * search.escortCost(g)
        value &+= Int32(min(escorts, Int(Tableau.unreachable)))
      }
      if let best, best.value <= value { continue }
      if admits(u, g) && seatsAdded(u, g) <= room(g) { best = (value, g) }
    }
    return best?.node
  }

  /// What moving a party is worth by the labels; negative when it may pay.
  func estimate(_ u: Int, to g: Int) -> Int {
    let f = Int(at[u])
    let need = Int(tableau.needs[u][Lane.seats])
    var delta = Int(tableau.cost(u, g)) - Int(tableau.cost(u, f))
    if g < departureCount {
      let escorts = Int(escortsAdded(u, g))
      delta += escorts * tableau.escortCents + (need + escorts) * price(g)
      if counts[g] == 0 { delta += tableau.openCosts[g] }
    }
    if f < departureCount {
      let escorts = Int(escortsSaved(u, f))
      delta -= escorts * tableau.escortCents + (need + escorts) * price(f)
    }
    let group = tableau.instance.softGroupOf[u]
    if group >= 0 {
      if groupCount(group, f) == 1 { delta -= tableau.splitCents }
      if groupCount(group, g) == 0 { delta += tableau.splitCents }
    }
    return delta
  }

  /// What one more seat costs on a departure by the labels; dear where none can be freed.
  func price(_ g: Int) -> Int {
    labels[g] < Tableau.unreachable ? max(0, Int(labels[g])) : Int(Tableau.unreachable)
  }

  /// Moves parties to a node when that lowers the cost.
  private func tryMoving(_ parties: [Int], to g: Int) -> Bool {
    let before = cost
    let start = mark
    for u in parties where Int(at[u]) != g {
      guard admits(u, g) else {
        takeBack(to: start)
        return false
      }
      put(u, g)
    }
    if flow() && cost < before { return true }
    takeBack(to: start)
    return false
  }

  /// Moves single parties and whole soft groups where the labels promise a gain.
  ///
  /// - Returns: Moves kept.
  func moveSpecial() -> Int {
    var wins = 0
    _ = flow()
    commit()
    var known = labelsAsTheyAre()
    for u in 0..<tableau.partyCount where tableau.kinds[u] == .special && at[u] >= 0 {
      var candidates: [(value: Int, node: Int)] = []
      for g in 0..<nodeCount
      where g != Int(at[u]) && tableau.cost(u, g) < Tableau.never && isOpen[g] {
        let value = estimate(u, to: g)
        if value < 0 && admits(u, g) { candidates.append((value, g)) }
      }
      candidates.sort { $0 < $1 }
      for candidate in candidates.prefix(2) {
        if tryMoving([u], to: candidate.node) {
          wins += 1
          commit()
          known = labelsAsTheyAre()
          break
        }
        bring(back: known)
      }
    }
    for (index, group) in tableau.instance.softGroups.enumerated() where group.count > 1 {
      let movable = group.filter { tableau.kinds[$0] == .special && at[$0] >= 0 }
      let used = (0..<nodeCount).filter { groupCount(index, $0) > 0 }
      if movable.count < 2 || used.count < 2 { continue }
      var candidates: [(value: Int, node: Int)] = []
      for g in 0..<nodeCount where isOpen[g] {
        let costs = movable.map { tableau.cost($0, g) }
        if costs.contains(where: { $0 >= Tableau.never }) { continue }
        var value = -(used.count - 1) * tableau.splitCents
        for (u, cost) in zip(movable, costs) where Int(at[u]) != g {
          let f = Int(at[u])
          let seats = Int(tableau.needs[u][Lane.seats])
          value += Int(cost) - Int(tableau.cost(u, f))
          value += seats * ((g < departureCount ? price(g) : 0) - price(f))
        }
        if value < 0 { candidates.append((value, g)) }
      }
      candidates.sort { $0 < $1 }
      for candidate in candidates.prefix(2) {
        if tryMoving(movable, to: candidate.node) {
          wins += 1
          commit()
          known = labelsAsTheyAre()
          break
        }
        bring(back: known)
      }
    }
    return wins
  }
}
