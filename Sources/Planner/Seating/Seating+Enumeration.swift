/// Enumeration of all plans for a few parties, with what is already dearer than the best left out.
extension Seating {
  /// Puts parties that are off the plan where they cost least together, when that can be found in so
  /// many steps and costs less than a limit; otherwise leaves them off.
  ///
  /// - Parameters:
  ///   - parties: Who is put; they are off the plan.
  ///   - limit: The cost of the plan to be beaten.
  ///   - steps: Most moves tried.
  /// - Returns: Whether a cheaper plan was found, which then stands. It is the cheapest unless steps ran
  ///   out.
  func enumerate(_ parties: [Int], below limit: Int, steps: Int) -> Bool {
    var search = Enumeration(self, parties, limit, steps)
    search.go(0, self)
    guard let places = search.best else { return false }
    for (u, place) in zip(search.order, places) { put(u, place) }
    return true
  }
}

private struct Enumeration {
  /// Those with the most to lose first.
  let order: [Int]
  private(set) var best: [Int]?
  private var limit: Int
  private var steps: Int
  private var places: [Int] = []
  /// The nodes of each party, the cheapest first.
  private let options: [[Int]]
  /// What those from a position on cost at least.
  private let rest: [Int]

  init(_ seating: Seating, _ parties: [Int], _ limit: Int, _ steps: Int) {
    self.limit = limit
    self.steps = steps
    let tableau = seating.tableau
    func nodes(_ u: Int) -> [Int] {
      (0..<seating.nodeCount).filter { seating.isOpen[$0] && tableau.cost(u, $0) < Tableau.never }
        .sorted { (tableau.cost(u, $0), $0) < (tableau.cost(u, $1), $1) }
    }
    let all = parties.map { u -> (party: Int, nodes: [Int], regret: Int32) in
      let nodes = nodes(u)
      let second = nodes.count > 1 ? tableau.cost(u, nodes[1]) : Tableau.never
      return (u, nodes, second &- (nodes.first.map { tableau.cost(u, $0) } ?? 0))
    }
    .sorted { ($0.regret, $1.party) > ($1.regret, $0.party) }
    order = all.map(\.party)
    options = all.map(\.nodes)
    var rest = [Int](repeating: 0, count: all.count + 1)
    for index in all.indices.reversed() {
      let least = all[index].nodes.first.map { Int(tableau.cost(all[index].party, $0)) } ?? 0
      rest[index] = rest[index + 1] + least
    }
    self.rest = rest
  }

  mutating func go(_ index: Int, _ seating: Seating) {
    if index == order.count {
      if seating.cost < limit {
        limit = seating.cost
        best = places
      }
      return
    }
    let u = order[index]
    for g in options[index] {
      if steps <= 0 { return }
      let own = Int(seating.tableau.cost(u, g))
      // Openings, escorts and splits never fall when somebody joins.
      if seating.cost + own + rest[index + 1] >= limit { return }
      guard seating.admits(u, g), seating.seatsAdded(u, g) <= seating.room(g) else { continue }
      steps -= 1
      let mark = seating.mark
      seating.put(u, g)
      places.append(g)
      if seating.cost + rest[index + 1] < limit { go(index + 1, seating) }
      places.removeLast()
      seating.takeBack(to: mark)
    }
  }
}
