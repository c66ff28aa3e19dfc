internal import PlanModel

/// Using room that became free, and opening charters for people who lost theirs.
extension Allocation {
  /// Most parties that are tried on one departure with room.
  private static let guestsTried = 4
  /// Most closed charters that are tried.
  private static let chartersTried = 3
  /// Most parties that are not plain of one departure for which another place is looked for.
  private static let drained = 16

  /// Fills free seats of a departure while that lowers the cost of the plan.
  ///
  /// - Returns: Departures that people left for it.
  mutating func fill(_ f: Int, budget: Int) -> [Int] {
    var left: [Int] = []
    while isLive(f) && room(f) > 0 {
      let labels = labels(endingAt: f, limit: budget - movedPeople + 1)
      let chain = bestChain(labels)
      // Whoever takes several seats has to be worth more than the people who would fill them.
      let worth = chain.map { max(0, -$0.value) } ?? 0
      if let guest = bestGuest(f, perSeat: worth, budget: budget) {
        left.append(at[guest])
        put(guest, f)
        continue
      }
      guard let chain else { break }
      let start = mark
      let before = cost
      for move in chain.moves { put(move.party, move.to) }
      if cost >= before || movedPeople > budget {
        takeBack(to: start)
        break
      }
      left.append(chain.start)
    }
    return left.filter { $0 >= 0 && $0 != none && $0 != f }
  }

  private func bestChain(
    _ labels: Labels
  ) -> (value: Int, start: Int, moves: [(party: Int, to: Int)])? {
    for steps in stride(from: labels.steps, to: 0, by: -1) {
      var best: (value: Int, start: Int)?
      for start in 0..<nodeCount {
        let value = labels.price(start, within: steps)
        if value < 0 && best.map({ value < $0.value }) ?? true { best = (value, start) }
      }
      guard let best else { return nil }
      if let moves = chain(labels, from: best.start, within: steps), !moves.isEmpty {
        return (best.value, best.start, moves)
      }
    }
    return nil
  }

  /// The party that is not plain and whose coming lowers the cost most.
  private mutating func bestGuest(_ f: Int, perSeat worth: Int, budget: Int) -> Int? {
    var guests: [(value: Int, party: Int)] = []
    for g in 0..<nodeCount where g != f {
      for u in special[g] where rows[u, f] < Self.never {
        let there = rows[u, f] - rows[u, g]
        // Splits and escorts are the rest, and few have any.
        let seats = riders[u].needs.seats
        var value = there + seats * worth
        if riders[u].group >= 0 { value -= Int(policy.splitCents) }
        if riders[u].needs.escortedMinors + riders[u].needs.escortedMedical > 0 {
          value -= Int(policy.escortCents)
        }
        if value < 0 && seatsAdded(u, f) <= room(f) { guests.append((value, u)) }
      }
    }
    guests.sort { $0 < $1 }
    for guest in guests.prefix(Self.guestsTried) where admits(guest.party, f) {
      let start = mark
      let before = cost
      let g = at[guest.party]
      put(guest.party, f)
      let gain = before - cost
      let holds = gain > riders[guest.party].needs.seats * worth && movedPeople <= budget
      takeBack(to: start)
      if holds && g != f { return guest.party }
    }
    return nil
  }

  /// Lets people leave a departure along chains that lower the cost of the plan.
  ///
  /// - Returns: The departure, when somebody left.
  mutating func drain(_ f: Int, budget: Int) -> [Int] {
    var hasLeft = false
    while true {
      let labels = labels(limit: budget - movedPeople)
      guard labels.price(f, within: labels.steps) < 0,
        let moves = chain(labels, from: f, within: labels.steps), !moves.isEmpty
      else { break }
      let start = mark
      let before = cost
      for move in moves { put(move.party, move.to) }
      if cost >= before || movedPeople > budget {
        takeBack(to: start)
        break
      }
      hasLeft = true
    }
    let loss = special[f].map { (rows.least($0) - rows[$0, f], $0) }.sorted { $0 < $1 }
    let parties = loss.prefix(Self.drained).filter { $0.0 < 0 }.map(\.1)
    if !reconsider(parties, budget: budget, care: .brief).isEmpty { hasLeft = true }
    return hasLeft ? [f] : []
  }

  // MARK: Charters

  /// Opens closed charters where those without a good place pay for them.
  ///
  /// - Parameter candidates: Parties that may go.
  mutating func openCharters(for candidates: [Int], budget: Int) {
    var offers: [(value: Int, charter: Int)] = []
    for f in 0..<none where openCosts[f] > 0 && counts[f] == 0 && !isLocked[f] {
      let gain = wanting(f, candidates).reduce(0) { $0 + $1.gain }
      if gain > openCosts[f] { offers.append((openCosts[f] - gain, f)) }
    }
    offers.sort { $0 < $1 }
    for offer in offers.prefix(Self.chartersTried) {
      let start = mark
      let before = cost
      for guest in wanting(offer.charter, candidates) {
        let u = guest.party
        if admits(u, offer.charter) && seatsAdded(u, offer.charter) <= room(offer.charter) {
          put(u, offer.charter)
        }
      }
      // What others gain by following can pay for a part of the opening only.
      if counts[offer.charter] > 0 && cost < before + openCosts[offer.charter] / 4 {
        _ = fill(offer.charter, budget: budget)
      }
      if cost >= before || movedPeople > budget { takeBack(to: start) }
    }
  }

  /// Who would gain by going there, the most for each seat first, as far as the seats reach.
  private func wanting(_ f: Int, _ candidates: [Int]) -> [(gain: Int, party: Int)] {
    var wanting: [(gain: Int, seats: Int, party: Int)] = []
    for u in candidates where at[u] >= 0 && at[u] != f && rows[u, f] < Self.never {
      let gain = rows[u, at[u]] - rows[u, f]
      if gain > 0 { wanting.append((gain, max(1, riders[u].needs.seats), u)) }
    }
    wanting.sort { left, right in
      let one = left.gain * right.seats
      let other = right.gain * left.seats
      return one != other ? one > other : left.party < right.party
    }
    var room = limits[f].seats
    var chosen: [(gain: Int, party: Int)] = []
    for item in wanting where riders[item.party].needs.seats <= room {
      room -= riders[item.party].needs.seats
      chosen.append((item.gain, item.party))
    }
    return chosen
  }

  // MARK: Second thoughts

  /// Takes parties off in turn and puts them back where the plan costs less.
  ///
  /// - Returns: Departures that were left.
  mutating func reconsider(
    _ parties: [Int], budget: Int, care: Care = .full
  ) -> [Int] {
    var left: [Int] = []
    for u in parties where at[u] >= 0 && riders[u].kind != .fixed {
      let start = mark
      let before = cost
      let f = at[u]
      put(u, -1)
      if place(u, budget: budget, care: care), cost < before, movedPeople <= budget {
        if f != none { left.append(f) }
      } else {
        takeBack(to: start)
      }
    }
    return left
  }
}
