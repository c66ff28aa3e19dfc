/// What the bound is known not to exceed: planes that touch it at prices seen before, and the step from
/// the centre that promises most by all of them, less a price for its length.
///
/// A proximal bundle method (C. Lemaréchal, "Nondifferentiable optimization", 1989; K. C. Kiwiel,
/// "Proximity control in bundle methods", Mathematical Programming 46, 1990). Where many departures
/// share what is scarce, single slopes point across the valley and not along it; their mixture does.
///
/// Only additions, subtractions, multiplications and divisions in a fixed order, as in ``PriceSearch``.
struct SlopeBundle {
  /// A step, and what it is taken to gain.
  struct Step {
    var direction: [Double]
    var gain: Double
    /// What the planes that make it are above the bound at the centre.
    fileprivate var excess: Double
  }

  /// Planes that are kept; what more would add is small beside what their products cost.
  private static let limit = 100
  /// Corrections of the mixture, by planes.
  private static let corrections = 20
  private static let tolerance = 1e-6

  /// How far one unit of slope moves each price.
  private var weights: [Double]
  private var slopes: [[Double]] = []
  /// By plane: how far above the bound it is at the centre; never less than 0.
  private var excesses: [Double] = []
  /// By plane: its part of the mixture. They sum to 1.
  private var parts: [Double] = []
  /// Products of slopes, weighted.
  private var products: [[Double]] = []

  init(weights: [Double], slope: [Double]) {
    self.weights = weights
    add(slope, excess: 0)
    parts = [1]
  }

  /// The weighted square of the first slope.
  var firstSquare: Double { products[0][0] }

  /// Prices that came up since.
  mutating func extend(_ more: [Double]) { weights += more }

  /// The step of a reach: the mixture of planes that is least steep for how far they are above the bound.
  mutating func step(reach: Double) -> Step {
    balance(reach)
    var direction = [Double](repeating: 0, count: weights.count)
    var excess = 0.0
    for (plane, part) in parts.enumerated() where part > 0 {
      excess += part * excesses[plane]
      for index in slopes[plane].indices { direction[index] += part * slopes[plane][index] }
    }
    return Step(
      direction: direction, gain: reach * product(direction, direction) + excess, excess: excess)
  }

  /// Moves parts from the plane that promises most to the one that promises least, until no move helps.
  private mutating func balance(_ reach: Double) {
    let count = slopes.count
    var promises = (0..<count).map { plane -> Double in
      var sum = 0.0
      for other in 0..<count { sum += products[plane][other] * parts[other] }
      return reach * sum + excesses[plane]
    }
    for _ in 0..<Self.corrections * count {
      var least = 0
      var most = -1
      for plane in 0..<count {
        if promises[plane] < promises[least] { least = plane }
        if parts[plane] > 0 && (most < 0 || promises[plane] > promises[most]) { most = plane }
      }
      guard most >= 0 else { return }
      let difference = promises[most] - promises[least]
      if difference <= Self.tolerance * (abs(promises[least]) + 1) { return }
      let bend =
        reach * (products[least][least] + products[most][most] - 2 * products[least][most])
      let moved = bend > 0 ? min(difference / bend, parts[most]) : parts[most]
      parts[least] += moved
      parts[most] -= moved
      for plane in 0..<count {
        promises[plane] += reach * moved * (products[plane][least] - products[plane][most])
      }
    }
  }

  /// The bound was evaluated at the end of a step and stays where it was.
  ///
  /// - Parameters:
  ///   - slope: The slope there.
  ///   - moves: By price, how far from the centre.
  ///   - gain: The bound there, less the bound at the centre.
  mutating func stay(_ step: Step, slope: [Double], moves: [Double], gain: Double) {
    makeRoom(step)
    add(slope, excess: max(0, gain - along(slope, moves)))
  }

  /// The end of a step is the centre from here on.
  mutating func go(_ step: Step, slope: [Double], moves: [Double], gain: Double) {
    makeRoom(step)
    for plane in slopes.indices {
      excesses[plane] = max(0, excesses[plane] + along(slopes[plane], moves) - gain)
    }
    add(slope, excess: 0)
  }

  /// When there is no room, the plane of all planes that made the step takes the place of two that had
  /// the least part in it.
  private mutating func makeRoom(_ step: Step) {
    guard slopes.count >= Self.limit else { return }
    for _ in 0..<2 {
      var least = 0
      for plane in slopes.indices where parts[plane] < parts[least] { least = plane }
      slopes.remove(at: least)
      excesses.remove(at: least)
      parts.remove(at: least)
      products.remove(at: least)
      for row in products.indices { products[row].remove(at: least) }
    }
    add(step.direction, excess: step.excess)
    let sum = parts.reduce(0, +)
    if sum > 0 {
      for plane in parts.indices { parts[plane] /= sum }
    } else {
      parts[parts.count - 1] = 1
    }
  }

  private mutating func add(_ slope: [Double], excess: Double) {
    var row = slopes.map { product($0, slope) }
    for plane in products.indices { products[plane].append(row[plane]) }
    row.append(product(slope, slope))
    products.append(row)
    slopes.append(slope)
    excesses.append(excess)
    parts.append(0)
  }

  /// The weighted product of two slopes; prices that one does not know count nothing.
  private func product(_ one: [Double], _ other: [Double]) -> Double {
    var sum = 0.0
    for index in 0..<min(one.count, other.count) {
      sum += one[index] * other[index] * weights[index]
    }
    return sum
  }

  private func along(_ slope: [Double], _ moves: [Double]) -> Double {
    var sum = 0.0
    for index in 0..<min(slope.count, moves.count) { sum += slope[index] * moves[index] }
    return sum
  }
}
