internal import PlanModel

/// One case of a certificate, its rows found and checked.
struct CaseCheck {
  /// Whether the case assumes people on a departure, by departure; nil where it assumes nothing.
  let isUsed: [Int: Bool]
  let prices: [Certificate.Prices?]
  let shares: [Int: Int64]
  /// What a party pays for being kept apart from others, by party and departure.
  let separations: [Int: [Int: Int64]]
  /// What all separations on a departure are worth.
  let separationWorth: [Int: Int64]

  /// Nil when a row is malformed: an unknown, locked or repeated departure, a negative price, a
  /// share of an unknown party or two of one, a separation of parties that are not kept apart.
  static func make(
    _ part: Certificate.Case, _ problem: Problem, _ roster: Roster
  ) -> Result<CaseCheck, BoundCheck.Fault> {
    var prices = [Certificate.Prices?](repeating: nil, count: problem.departures.count)
    for price in part.prices {
      let all = [
        price.seat, price.lapInfant, price.stretcher, price.wheelchair, price.unaccompaniedMinor,
        price.deportee, price.escort,
      ]
      guard let index = roster.departures[price.departure],
        problem.departures[index].lockedPeople == nil, prices[index] == nil,
        all.allSatisfy({ $0 >= 0 })
      else { return .failure(.malformed(price.departure)) }
      prices[index] = price
    }
    var isUsed: [Int: Bool] = [:]
    for decision in part.decisions {
      guard let index = roster.departures[decision.departure],
        problem.departures[index].lockedPeople == nil,
        isUsed.updateValue(decision.isUsed, forKey: index) == nil
      else { return .failure(.malformed(decision.departure)) }
    }
    var shares: [Int: Int64] = [:]
    for share in part.shares {
      guard let party = roster.parties[share.party],
        shares.updateValue(share.cents, forKey: party) == nil
      else { return .failure(.malformed(nil)) }
    }
    var separations: [Int: [Int: Int64]] = [:]
    var worth: [Int: Int64] = [:]
    let known = part.separations.isEmpty ? [] : Set(problem.keepApart)
    for (index, separation) in part.separations.enumerated() {
      let before = index > 0 ? part.separations[index - 1] : nil
      let isRepeated =
        before?.pair == separation.pair && before?.departure == separation.departure
      guard let departure = roster.departures[separation.departure], !isRepeated,
        problem.departures[departure].lockedPeople == nil, separation.cents >= 0,
        known.contains(separation.pair)
      else { return .failure(.malformed(separation.departure)) }
      guard let all = Checked(worth[departure] ?? 0).plus(separation.cents) else {
        return .failure(BoundCheck.Fault(violation: Violation(.overflow)))
      }
      worth[departure] = all.value
      for id in Set([separation.pair.first, separation.pair.second]) {
        guard let party = roster.parties[id] else { continue }
        // No larger than the sum over all pairs, which fits.
        separations[party, default: [:]][departure, default: 0] += separation.cents
      }
    }
    return .success(
      CaseCheck(
        isUsed: isUsed, prices: prices, shares: shares, separations: separations,
        separationWorth: worth))
  }

  /// Whether the cases are the leaves of a tree that splits on one departure at every node, and so
  /// leave out no plan.
  static func cover(_ cases: [[Int: Bool]]) -> Bool {
    guard let first = cases.first else { return false }
    if cases.count == 1 { return first.isEmpty }
    // The departure that the root splits on is decided in every leaf.
    for departure in first.keys.sorted()
    where cases.allSatisfy({ $0[departure] != nil }) {
      let sides = [true, false].map { side in
        cases.filter { $0[departure] == side }.map { leaf in
          leaf.filter { $0.key != departure }
        }
      }
      // Splitting on another departure decided everywhere gives the same leaves, so one is enough.
      return sides.allSatisfy(cover)
    }
    return false
  }
}
