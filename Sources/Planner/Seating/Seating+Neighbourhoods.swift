/// Neighbourhood search: a few parties that compete for the same places leave the plan and come back
/// in another order; the plan is kept when it costs less.
extension Seating {
  /// Most parties that leave at once.
  private static let largestNeighbourhood = 12

  /// How much dearer than the best plan so far a plan may be on the way, cents, at the start. The
  /// allowance falls to nothing, and the best plan is what remains.
  private static let firstAllowance = 8_000

  /// - Parameters:
  ///   - rounds: Neighbourhoods tried.
  ///   - random: Chooses them; the same numbers give the same plan on every machine.
  /// - Returns: How many lowered the cost.
  func searchNeighbourhoods(_ rounds: Int, _ random: inout Choices) -> Int {
    _ = flow()
    commit()
    let movable = (0..<tableau.partyCount).filter {
      tableau.kinds[$0] == .special && at[$0] >= 0
    }
    if movable.isEmpty { return 0 }
    // Parties that use the same scarce kind of place.
    let lanes = [
      [Lane.minors, Lane.medical], [Lane.wheelchairs], [Lane.deportees], [Lane.stretchers],
      [Lane.lapInfants],
    ]
    let pools = lanes.map { kinds in
      movable.filter { u in kinds.contains { tableau.needs[u][$0] > 0 } }
    }
    .filter { !$0.isEmpty }
    let apart = movable.filter { !tableau.instance.foes[$0].isEmpty }
    // What one more seat was worth when there was none: a label is 0 as soon as somebody left.
    var worth = (0..<nodeCount).map { labels[$0] < Tableau.unreachable ? max(0, labels[$0]) : 0 }
    var wins = 0
    var best = cost
    var places = at
    var known = labelsAsTheyAre()
    for round in 0..<rounds {
      let parties = neighbourhood(round, movable, pools, apart, &random)
      let allowed = best + Self.firstAllowance * (rounds - round) / rounds
      let start = mark
      for u in parties { put(u, -1) }
      if insert(parties, byRegret: round % 2 == 0, worth, &random), flow(), cost <= allowed {
        commit()
        if cost < best {
          best = cost
          places = at
          wins += 1
        }
        for g in 0..<nodeCount where labels[g] < Tableau.unreachable && labels[g] > 0 {
          worth[g] = labels[g]
        }
        known = labelsAsTheyAre()
      } else {
        takeBack(to: start)
        bring(back: known)
      }
    }
    if cost > best { restore(places, isOpen) }
    return wins
  }

  private func neighbourhood(
    _ round: Int, _ movable: [Int], _ pools: [[Int]], _ apart: [Int], _ random: inout Choices
  ) -> [Int] {
    let seed = movable[random.next(movable.count)]
    var parties = [seed]
    let kind = round % 5
    if kind == 0 {
      var other = -1
      var least = Int.max
      for g in 0..<nodeCount
      where g != Int(at[seed]) && isOpen[g] && tableau.cost(seed, g) < Tableau.never {
        let value = estimate(seed, to: g) + random.next(8_000)
        if value < least {
          least = value
          other = g
        }
      }
      for node in [Int(at[seed]), other] where node >= 0 && !special[node].isEmpty {
        // The order in a list depends on its history, so the choice is by id.
        let there = special[node].sorted()
        let first = random.next(there.count)
        for offset in 0..<min(there.count, 6) {
          parties.append(Int(there[(first + offset) % there.count]))
        }
      }
    } else if kind == 1, !apart.isEmpty {
      let first = apart[random.next(apart.count)]
      let foes = tableau.instance.foes[first].filter {
        at[$0] >= 0 && tableau.kinds[$0] == .special
      }
      parties = [first] + foes.prefix(Self.largestNeighbourhood - 1)
      // Somebody who may want one of the places.
      parties.append(movable[random.next(movable.count)])
    } else if kind < 4, !pools.isEmpty {
      let pool = pools[random.next(pools.count)]
      let first = pool[random.next(pool.count)]
      parties = [first]
      let node = Int(at[first])
      for _ in 0..<40 where parties.count < 7 {
        let other = pool[random.next(pool.count)]
        let near =
          Int(at[other]) == node || tableau.cost(other, node) < Tableau.never
          || tableau.cost(first, Int(at[other])) < Tableau.never
        if near { parties.append(other) }
      }
    } else {
      let group = tableau.instance.softGroupOf[seed]
      if group >= 0 {
        parties += tableau.instance.softGroups[group].filter {
          tableau.kinds[$0] == .special && at[$0] >= 0
        }
      } else {
        for _ in 0..<4 { parties.append(movable[random.next(movable.count)]) }
      }
    }
    return Array(Set(parties).sorted().prefix(Self.largestNeighbourhood))
  }

  /// Puts parties back one by one, each where it costs least as things are.
  private func insert(
    _ parties: [Int], byRegret: Bool, _ worth: [Int32], _ random: inout Choices
  ) -> Bool {
    // Half of the time an escort costs each party its part only, so that those who could share one
    // come together.
    let sharesEscorts = random.next(2) == 0
    var left = parties
    while !left.isEmpty {
      var pick = byRegret ? 0 : random.next(left.count)
      var node = -1
      if byRegret {
        var largest = Int.min
        for (index, u) in left.enumerated() {
          let (best, second) = places(u, worth, sharesEscorts)
          guard let best else { return false }
          let regret = (second?.value ?? Int(Tableau.never)) - best.value
          if regret > largest {
            largest = regret
            pick = index
            node = best.node
          }
        }
      } else {
        guard let best = places(left[pick], worth, sharesEscorts).best else { return false }
        node = best.node
      }
      put(left[pick], node)
      left.remove(at: pick)
    }
    return true
  }

  /// The cheapest and second cheapest node of a party that is off the plan.
  private func places(
    _ u: Int, _ worth: [Int32], _ sharesEscorts: Bool
  ) -> (best: (value: Int, node: Int)?, second: (value: Int, node: Int)?) {
    var best: (value: Int, node: Int)?
    var second: (value: Int, node: Int)?
    let group = tableau.instance.softGroupOf[u]
    for g in 0..<nodeCount where tableau.cost(u, g) < Tableau.never && isOpen[g] {
      var value = Int(tableau.cost(u, g))
      if g < departureCount {
        if labels[g] >= Tableau.unreachable { continue }
        let escorts = Int(escortsAdded(u, g))
        value += sharesEscorts ? escortShare(u) : escorts * tableau.escortCents
        let missing = Int(tableau.needs[u][Lane.seats]) + escorts - max(0, Int(room(g)))
        value += max(0, missing) * Int(labels[g] > 0 ? labels[g] : worth[g])
        if counts[g] == 0 { value += tableau.openCosts[g] }
      }
      if group >= 0 && groupCount(group, g) == 0 { value += tableau.splitCents }
      if let second, second.value <= value { continue }
      if !admits(u, g) { continue }
      if let first = best, first.value <= value {
        second = (value, g)
      } else {
        second = best
        best = (value, g)
      }
    }
    return (best, second)
  }
}

/// Numbers that look random and are the same on every machine: SplitMix64.
struct Choices {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// A number from 0 up to a bound that is at least 1.
  mutating func next(_ bound: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    z ^= z >> 31
    return Int(z.multipliedFullWidth(by: UInt64(bound)).high)
  }
}
