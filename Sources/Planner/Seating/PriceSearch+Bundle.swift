extension PriceSearch {
  /// A step that gains so much of what it promised becomes the centre.
  private static let least = 0.01
  /// A step that gains so much of it may reach farther.
  private static let good = 0.25
  private static let longer = 1.5
  /// So many steps in a row that gained nothing make the next ones shorter.
  private static let patience = 15
  private static let shorter = 0.7

  /// Climbs for so many steps, or until the bound reaches a cost that is enough, by what all slopes seen
  /// say together (``SlopeBundle``). For large problems, where ``climb(steps:enough:opening:visits:visit:)``
  /// needs several times the steps.
  ///
  /// - Parameter opening: The first rise aimed at, as a part of the bound.
  func climbByBundle(steps limit: Int, enough: Int = .max, opening: Double) {
    settle()
    let size = self.size
    var centre = prices
    var height = best
    var bundle = SlopeBundle(weights: prices.indices.map(weight), slope: slope())
    var reach = opening * size / max(bundle.firstSquare, 1e-9)
    var failures = 0
    for _ in 0..<limit where !isEnough(enough) {
      watchSeparations()
      extend()
      bundle.extend((centre.count..<prices.count).map(weight))
      centre += prices[centre.count...]
      let step = bundle.step(reach: reach)
      if step.gain < Self.smallestRise * size { break }
      steps += 1
      for index in prices.indices {
        prices[index] = allowed(
          centre[index] + reach * weight(index) * step.direction[index], index)
      }
      let value = evaluate()
      keep(value)
      let gain = Double(value - height)
      let moves = prices.indices.map { prices[$0] - centre[$0] }
      if gain >= Self.least * step.gain {
        bundle.go(step, slope: slope(), moves: moves, gain: gain)
        centre = prices
        height = value
        failures = 0
        if gain > Self.good * step.gain { reach *= Self.longer }
      } else {
        bundle.stay(step, slope: slope(), moves: moves, gain: gain)
        failures += 1
        if failures == Self.patience {
          reach *= Self.shorter
          failures = 0
        }
      }
    }
  }
}
