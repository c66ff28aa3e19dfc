internal import PlanModel

/// The whole search: first plan, prices, plan at prices, improvement, and a bound in cases.
struct Optimiser {
  private let effort: Effort
  private let full: Tableau
  private(set) var counters = Counters()
  private var random = Choices(seed: 0x686f_6d65_7761_7264)

  /// Nil for problems whose costs do not fit the search.
  init?(_ instance: Instance, effort: Effort) {
    guard let full = Tableau(instance) else { return nil }
    self.full = full
    self.effort = effort.scaled(toWork: full.partyCount * full.nodeCount)
  }

  /// A plan of least cost, as far as the effort goes, after the parties of the first tier.
  mutating func run() -> (seating: Seating, search: PriceSearch) {
    let first = Seating(full)
    for u in 0..<full.partyCount where first.at[u] < 0 { first.put(u, full.departureCount) }
    let search = PriceSearch(full)
    let start = Seating(full)
    start.construct(search)
    search.seed((0..<full.departureCount).map { start.labels[$0] })
    search.climb(steps: effort.boundSteps)
    let seating = Seating(full)
    seating.construct(search)
    improve(seating)
    counters.boundSteps += search.steps
    counters.chains += seating.chainCount
    return (seating, search)
  }

  /// Rounds of charters, single moves and neighbourhoods, until one round changes nothing.
  mutating func improve(_ seating: Seating) {
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

  /// Splits the problem into cases of charters that are used or not, the weakest case first, until
  /// the cases prove the plan best or the effort is spent.
  mutating func prove(
    _ search: PriceSearch, cost: Int
  ) -> (cases: [Certificate.Case], bound: Int) {
    struct Leaf {
      var bound: Int
      var decisions: [Bool?]
      var prices: [Double]
      var openShare: [Double]
    }
    var leaves = [
      Leaf(
        bound: search.best, decisions: search.decisions, prices: search.bestPrices,
        openShare: search.openShare)
    ]
    var nodes = 0
    while nodes + 2 <= effort.cases {
      var weakest = 0
      for index in leaves.indices where leaves[index].bound < leaves[weakest].bound {
        weakest = index
      }
      let leaf = leaves[weakest]
      if leaf.bound >= cost { break }
      var choice = -1
      var largest = -1.0
      for f in full.charters where leaf.decisions[f] == nil {
        let doubt =
          min(leaf.openShare[f], 1 - leaf.openShare[f]) * Double(full.openCosts[f]) + 1
        if doubt > largest {
          largest = doubt
          choice = f
        }
      }
      if choice < 0 { break }
      leaves.remove(at: weakest)
      for isUsed in [true, false] {
        search.decisions = leaf.decisions
        search.decisions[choice] = isUsed
        search.seed(leaf.prices)
        search.climb(steps: effort.caseSteps, enough: cost, opening: 0.003)
        nodes += 1
        leaves.append(
          Leaf(
            bound: search.best, decisions: search.decisions, prices: search.bestPrices,
            openShare: search.openShare))
      }
    }
    counters.boundSteps = search.steps
    let cases = leaves.map { leaf in
      search.decisions = leaf.decisions
      search.seed(leaf.prices)
      return search.certificateCase()
    }
    return (cases, leaves.map(\.bound).min() ?? .min)
  }
}
