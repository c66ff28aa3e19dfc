internal import PlanModel

/// The whole search: first tier first, prices, a plan at prices, improvement, and a bound in cases.
struct Optimiser {
  /// Problems with no more parties than these are enumerated.
  private static let fewParties = 12

  private let effort: Effort
  private let full: Tableau
  private(set) var counters = Counters()
  private var random = Choices(seed: 0x686f_6d65_7761_7264)

  init(_ instance: Instance, effort: Effort) {
    full = Tableau(instance)
    self.effort = effort.scaled(
      toWork: full.partyCount * full.nodeCount, charters: full.charters.count)
  }

  /// A plan of least cost, as far as the effort goes, after the parties of the first tier, and the
  /// proof.
  ///
  /// - Parameter start: Where a known plan has each party, or -1.
  mutating func run(
    from start: [Int]? = nil
  ) -> (seating: Seating, cases: [Certificate.Case], bound: Int) {
    let search = PriceSearch(full)
    let guess = Seating(full)
    guess.construct(search)
    search.seed((0..<full.departureCount).map { guess.labels[$0] })
    if effort.isLarge {
      search.climbByBundle(steps: effort.boundSteps, opening: 0.003)
    } else {
      search.climb(steps: effort.boundSteps)
    }
    let (seating, urgent) = firstTierFirst(search)
    if let start, let cheaper = continued(seating, from: start, search) {
      seating.restore(cheaper.at, cheaper.isOpen)
    }
    let tries = Tries(seating, urgent, keeping: start == nil ? effort.starts : 1)
    let (cases, bound) = prove(search, tries)
    improve(seating, from: tries.kept)
    let movable = (0..<full.partyCount).filter { full.kinds[$0] != .fixed }
    if movable.count <= Self.fewParties { enumerate(movable, seating) }
    seating.settleTies()
    counters.boundSteps += search.steps
    counters.chains += seating.chainCount
    return (seating, cases, bound)
  }

  /// A plan for everybody in which no party of the first tier is on a place that costs more than it
  /// would if nobody else travelled.
  private mutating func firstTierFirst(
    _ search: PriceSearch
  ) -> (seating: Seating, urgent: [Int]) {
    let urgent = (0..<full.partyCount).filter {
      full.instance.tier($0) == .p0 && full.kinds[$0] != .fixed
    }
    if urgent.isEmpty {
      let seating = Seating(full)
      seating.construct(search)
      return (seating, [])
    }
    let alone = Seating(full)
    alone.construct(search, parties: urgent)
    improve(alone)
    enumerate(urgent, alone)
    let bound = Tableau(full.instance)
    for u in urgent { bound.forbid(u, dearerThan: full.cost(u, Int(alone.at[u]))) }
    let seating = Seating(bound)
    for u in urgent { seating.put(u, Int(alone.at[u])) }
    seating.commit()
    seating.construct(search)
    return (seating, urgent)
  }

  /// The known plan as far as it can be, completed at prices; nil when it is no better.
  private func continued(
    _ seating: Seating, from start: [Int], _ search: PriceSearch
  ) -> Seating? {
    let known = Seating(seating.tableau)
    let urgent = (0..<full.partyCount).filter {
      full.instance.tier($0) == .p0 && known.at[$0] < 0
    }
    // The first tier keeps what it has been given.
    for u in urgent { known.put(u, Int(seating.at[u])) }
    for (u, f) in start.enumerated() where known.at[u] < 0 && f >= 0 {
      if known.admits(u, f) && known.seatsAdded(u, f) <= known.room(f) { known.put(u, f) }
    }
    known.commit()
    known.construct(search)
    return known.cost < seating.cost && !known.hasOver ? known : nil
  }

  /// Replaces the places of some parties by the cheapest there are, when that is found.
  private func enumerate(_ parties: [Int], _ seating: Seating) {
    let (places, isOpen, limit) = (seating.at, seating.isOpen, seating.cost)
    for u in parties { seating.put(u, -1) }
    for f in full.charters { seating.isOpen[f] = true }
    if seating.enumerate(parties, below: limit, steps: effort.enumeration) {
      seating.commit()
    } else {
      seating.restore(places, isOpen)
    }
  }

  /// Improves each of the plans that were made, the cheapest first, and keeps what became the cheapest.
  private mutating func improve(_ seating: Seating, from starts: [Tries.Made]) {
    var best: (at: [Int32], isOpen: [Bool], cost: Int)?
    for start in starts {
      seating.restore(start.at, start.isOpen)
      improve(seating)
      if best.map({ seating.cost < $0.cost }) ?? true {
        best = (seating.at, seating.isOpen, seating.cost)
      }
    }
    if let best { seating.restore(best.at, best.isOpen) }
  }

  /// Rounds of charters, single moves and neighbourhoods, until one round changes nothing.
  private mutating func improve(_ seating: Seating) {
    for round in 0..<effort.improvementRounds {
      let before = seating.cost
      counters.charterChanges += seating.changeCharters(margin: round == 0 ? 0 : 400_000)
      _ = seating.moveSpecial()
      if round > 0 {
        counters.charterChanges += seating.exchangeCharters(
          effort.exchanges, slack: 250_000, polish: 60, &random)
      }
      _ = seating.searchNeighbourhoods(effort.neighbourhoods, &random)
      if round > 0 && seating.cost >= before { break }
    }
  }

  // MARK: The proof

  private struct Leaf {
    var bound: Int
    var decisions: [Bool?]
    var prices: [Double]
    var openShare: [Double]

    init(_ search: PriceSearch) {
      bound = search.bound
      decisions = search.decisions
      prices = search.bestPrices
      openShare = search.openShare
    }
  }

  /// Splits the problem into cases of charters that are used or not, the weakest case first, until
  /// the cases prove the plan best or the effort is spent. On the way plans are made from what the
  /// prices choose.
  private mutating func prove(
    _ search: PriceSearch, _ tries: Tries
  ) -> (cases: [Certificate.Case], bound: Int) {
    search.shareEscorts()
    if effort.isLarge {
      search.climbByBundle(steps: effort.shareSteps, enough: tries.cost, opening: 0.0003)
    } else {
      search.climb(
        steps: effort.shareSteps, enough: tries.cost, opening: 0.001, visits: effort.tries
      ) { tries.attempt(search) }
    }
    var leaves = [Leaf(search)]
    var nodes = 0
    var raises = Raises(full)
    while nodes + 2 <= effort.cases {
      var weakest = 0
      for index in leaves.indices where leaves[index].bound < leaves[weakest].bound {
        weakest = index
      }
      let leaf = leaves[weakest]
      if leaf.bound >= tries.cost { break }
      leaves.remove(at: weakest)
      guard let charter = raises.doubtful(leaf.decisions, leaf.openShare) else {
        search.decisions = leaf.decisions
        search.seed(leaf.prices, leaf.openShare)
        search.climb(steps: effort.caseSteps, enough: tries.cost, opening: 0.001)
        nodes += 1
        leaves.append(Leaf(search))
        // What steps no longer raise stays the weakest.
        if search.bound - leaf.bound < (tries.cost - leaf.bound) / 50 { break }
        continue
      }
      for isUsed in [true, false] {
        search.decisions = leaf.decisions
        search.decisions[charter] = isUsed
        search.seed(leaf.prices, leaf.openShare)
        search.climb(
          steps: effort.caseSteps, enough: tries.cost, opening: 0.003, visits: effort.caseTries
        ) { tries.attempt(search) }
        nodes += 1
        leaves.append(Leaf(search))
        raises.add(
          charter, isUsed: isUsed, share: leaf.openShare[charter],
          cents: search.bound - leaf.bound)
      }
    }
    let cases = leaves.map { leaf in
      search.decisions = leaf.decisions
      search.seed(leaf.prices, leaf.openShare)
      return search.certificateCase()
    }
    return (cases, leaves.map(\.bound).min() ?? .min)
  }
}

/// Plans made from what a price search chooses, the best of them kept: what improvement makes of a plan
/// depends on where it begins.
private final class Tries {
  /// How often a charter must have been worth opening to be open in a try.
  private static let openShares = [0.5, 0, 0.3, 0.7]

  struct Made {
    var at: [Int32]
    var isOpen: [Bool]
    var cost: Int
  }

  /// The cheapest first, each of another cost.
  private(set) var kept: [Made]
  private var bestCost: Int { kept[0].cost }
  private var count = 0
  private let most: Int
  private let tableau: Tableau
  /// Where the first tier is.
  private let urgent: [(party: Int, place: Int)]

  init(_ seating: Seating, _ urgent: [Int], keeping most: Int) {
    tableau = seating.tableau
    kept = [Made(at: seating.at, isOpen: seating.isOpen, cost: seating.cost)]
    self.most = max(1, most)
    self.urgent = urgent.map { ($0, Int(seating.at[$0])) }
  }

  /// The exact cost of the best plan; for rounded amounts, no less than that.
  var cost: Int { tableau.shift == 0 ? tableau.base + bestCost : .max }

  func attempt(_ search: PriceSearch) {
    let seating = Seating(tableau)
    for (u, place) in urgent { seating.put(u, place) }
    // Which charters are open is rounded one way or another.
    let least = Self.openShares[count % Self.openShares.count]
    count += 1
    for f in tableau.charters where seating.counts[f] == 0 {
      let isDoubtful = search.decisions[f] == nil && search.openShare[f] < least
      if search.decisions[f] == false || isDoubtful { seating.isOpen[f] = false }
    }
    seating.commit()
    seating.construct(search, isGuided: true)
    if seating.hasOver { return }
    // Moves of single parties seldom gain as much as the best plan is above the bound.
    let gap = tableau.base + bestCost << tableau.shift - search.bound
    if (seating.cost - bestCost) << tableau.shift > max(0, gap) { return }
    _ = seating.moveSpecial()
    let cost = seating.cost
    let place = kept.firstIndex { $0.cost >= cost } ?? kept.count
    guard place < most, place == kept.count || kept[place].cost > cost else { return }
    kept.insert(Made(at: seating.at, isOpen: seating.isOpen, cost: cost), at: place)
    if kept.count > most { kept.removeLast() }
  }
}
