internal import PlanModel

/// Searches prices of scarce places that give a high lower bound on the cost of any plan: a
/// subgradient ascent on the Lagrangian that ``Certificate`` defines, in fixed point, so that the
/// result is the same on every machine.
struct BoundSearch {
  /// Fraction bits of the prices during the search; the bound is taken at whole cents.
  private static let fractionBits = 8
  /// Fraction bits of the step length factor.
  private static let factorBits = 10
  /// No price rises above this, so that no sum leaves 64 bits.
  private static let highestPrice = 1 << 36
  /// Steps without progress before the step length shrinks.
  private static let patience = 12
  private static let kinds = 7
  /// Fraction bits of relative overuse.
  private static let slopeBits = 10

  private let instance: Instance
  /// The cost of a known plan, towards which steps aim.
  private let goal: Int
  /// Options of the movable parties: for party *i*, `starts[i]..<starts[i + 1]`.
  private var starts: [Int] = [0]
  private var optionDepartures: [Int] = []
  private var optionCosts: [Int] = []
  private var noneCosts: [Int] = []
  private var shapes: [Int] = []
  private var shapeNeeds: [Needs] = []
  /// Cost of locked lists and of everybody who cannot go anywhere.
  private var fixedCost = 0
  /// Prices in fixed point: departure × kind.
  private var prices: [Int]
  private var bestPrices: [Int]
  private var best = Int.min
  /// Where the prices are going, in relative overuse.
  private var direction: [Int]
  private(set) var steps = 0

  init(_ instance: Instance, goal: Int) {
    self.instance = instance
    self.goal = goal
    prices = [Int](repeating: 0, count: instance.departureCount * Self.kinds)
    bestPrices = prices
    direction = prices
    compile()
  }

  /// Searches for so many steps.
  ///
  /// - Parameter start: What freeing one seat costs in a known plan, by departure.
  /// - Returns: The bound at the prices kept, cents.
  mutating func run(steps limit: Int, start: [Int]) -> Int {
    seed(start)
    var factor = 1 << Self.factorBits
    var stalled = 0
    while steps < limit && factor > 0 {
      steps += 1
      let (value, slope) = evaluate()
      if value > best {
        best = value
        bestPrices = prices
        stalled = 0
      } else {
        stalled += 1
        if stalled >= Self.patience {
          stalled = 0
          factor = (factor * 614) >> Self.factorBits
          prices = bestPrices
          direction = [Int](repeating: 0, count: prices.count)
          continue
        }
      }
      if !step(along: slope, value: value, factor: factor) { break }
    }
    return best
  }

  /// The prices of the bound, whole cents.
  func certificatePrices() -> [Certificate.Prices] {
    instance.problem.departures.enumerated().compactMap { f, departure in
      if instance.isLocked[f] { return nil }
      let row = (0..<Self.kinds).map {
        Int64(bestPrices[f * Self.kinds + $0] >> Self.fractionBits)
      }
      if row.allSatisfy({ $0 == 0 }) { return nil }
      return Certificate.Prices(
        departure: departure.id, seat: row[0], lapInfant: row[1], stretcher: row[2],
        wheelchair: row[3], unaccompaniedMinor: row[4], deportee: row[5], escort: row[6])
    }
  }

  private mutating func compile() {
    let count = instance.departureCount
    var shapeIndex: [Needs: Int] = [:]
    var lockedLoads = [Needs](repeating: Needs(), count: count)
    var isUsed = [Bool](repeating: false, count: count)
    for u in 0..<instance.partyCount {
      let locked = instance.lockedAt[u]
      if locked >= 0 {
        fixedCost += instance.costs[u * count + locked]
        lockedLoads[locked] += instance.needs[u]
        isUsed[locked] = true
        continue
      }
      let before = optionDepartures.count
      for f in 0..<count where instance.costs[u * count + f] < Instance.never {
        optionDepartures.append(f)
        optionCosts.append(instance.costs[u * count + f])
      }
      if optionDepartures.count == before {
        fixedCost += instance.noDepartureCosts[u]
        continue
      }
      starts.append(optionDepartures.count)
      noneCosts.append(instance.noDepartureCosts[u])
      let shape = shapeIndex[instance.needs[u]] ?? shapeNeeds.count
      if shape == shapeNeeds.count {
        shapeIndex[instance.needs[u]] = shape
        shapeNeeds.append(instance.needs[u])
      }
      shapes.append(shape)
    }
    for f in 0..<count where isUsed[f] {
      fixedCost +=
        instance.openCosts[f]
        + instance.escorts(for: lockedLoads[f]) * Int(instance.problem.policy.escortCents)
    }
  }

  /// Starts from the best share of the known plan's own seat prices. A charter's seats may carry
  /// its opening cost for nothing.
  private mutating func seed(_ start: [Int]) {
    let tenths = steps == 0 ? [10, 8, 6, 4, 2, 0] : []
    var candidates: [(value: Int, prices: [Int])] = []
    for tenth in tenths {
      for f in 0..<instance.departureCount where !instance.isLocked[f] {
        let share = instance.openCosts[f] / max(1, instance.places[f].seats)
        let known = start[f] >= Instance.never ? share : max(0, start[f]) / 10 * tenth
        let cents = min(max(known, share), Self.highestPrice)
        prices[f * Self.kinds] = cents << Self.fractionBits
      }
      candidates.append((evaluate().value, prices))
    }
    for candidate in candidates where candidate.value > best {
      best = candidate.value
      bestPrices = candidate.prices
    }
    prices = bestPrices
  }

  /// The bound at the current prices rounded down to cents, and how far each kind is overused.
  private func evaluate() -> (value: Int, slope: [Int]) {
    let count = instance.departureCount
    let kinds = Self.kinds
    let cents = prices.map { $0 >> Self.fractionBits }
    let shapePrices = shapeNeeds.flatMap { needs in
      (0..<count).map { f in surcharge(needs, cents[f * kinds..<(f + 1) * kinds]) }
    }
    var value = fixedCost
    // How many parties of each shape choose each departure.
    var chosen = [Int](repeating: 0, count: shapePrices.count)
    for i in shapes.indices {
      let row = shapes[i] * count
      var least = noneCosts[i]
      var choice = -1
      for option in starts[i]..<starts[i + 1] {
        let f = optionDepartures[option]
        let cost = optionCosts[option] + shapePrices[row + f]
        if cost < least {
          least = cost
          choice = f
        }
      }
      value += least
      if choice >= 0 { chosen[row + choice] += 1 }
    }
    var slope = [Int](repeating: 0, count: prices.count)
    for f in 0..<count where !instance.isLocked[f] {
      let limits = places(f)
      var worth = instance.openCosts[f]
      for kind in 0..<kinds { worth -= limits[kind] * cents[f * kinds + kind] }
      value += min(0, worth)
      var used = [Int](repeating: 0, count: kinds)
      for shape in shapeNeeds.indices {
        let parties = chosen[shape * count + f]
        if parties == 0 { continue }
        for (kind, amount) in amounts(shapeNeeds[shape]).enumerated() {
          used[kind] += parties * amount
        }
      }
      for kind in 0..<kinds {
        // Where opening just pays or not, any part of the places may count as offered.
        let offered = worth < 0 ? limits[kind] : worth == 0 ? min(used[kind], limits[kind]) : 0
        slope[f * kinds + kind] = used[kind] - offered
      }
    }
    return (value, slope)
  }

  /// Moves the prices; false when the slope is flat, and the prices therefore best.
  ///
  /// Overuse counts relative to the places there are, so that a wheelchair place of two moves as
  /// far as a hundred seats of two hundred, and half of the last direction is kept.
  private mutating func step(along slope: [Int], value: Int, factor: Int) -> Bool {
    var norm = 0
    for f in 0..<instance.departureCount where !instance.isLocked[f] {
      let limits = places(f)
      for kind in 0..<Self.kinds {
        let index = f * Self.kinds + kind
        let isHeld = slope[index] < 0 && prices[index] == 0
        let relative = isHeld ? 0 : (slope[index] << Self.slopeBits) / max(4, limits[kind])
        direction[index] = direction[index] / 2 + relative
        norm += slope[index] * relative
      }
    }
    if norm == 0 { return false }
    let distance = min(max(1, goal - value), 1 << 44) << Self.fractionBits
    for index in direction.indices where direction[index] != 0 {
      // The length first: distance × direction ÷ norm, at 128 bits between.
      let product = distance.magnitude.multipliedFullWidth(by: direction[index].magnitude)
      let divisor = norm.magnitude
      let length =
        product.high < divisor ? divisor.dividingFullWidth(product).quotient : .max
      let ceiling = Self.highestPrice << Self.fractionBits
      let move = (min(Int(clamping: length), ceiling) * factor) >> Self.factorBits
      let moved = direction[index] < 0 ? prices[index] - move : prices[index] + move
      prices[index] = min(ceiling, max(0, moved))
    }
    return true
  }

  private func places(_ f: Int) -> [Int] {
    let places = instance.places[f]
    return [
      places.seats, places.lapInfants, places.stretchers, places.wheelchairs,
      places.unaccompaniedMinors, places.deportees, places.escorts,
    ]
  }

  private func amounts(_ needs: Needs) -> [Int] {
    let escorts = instance.escorts(for: needs)
    return [
      needs.seats + escorts, needs.lapInfants, needs.stretchers, needs.wheelchairs,
      needs.unaccompaniedMinors, needs.deportees, escorts,
    ]
  }

  /// What a party of these needs pays on a departure with these prices.
  private func surcharge(_ needs: Needs, _ prices: ArraySlice<Int>) -> Int {
    let policy = instance.problem.policy
    let base = prices.startIndex
    let escort = Int(policy.escortCents) + prices[base] + prices[base + 6]
    return needs.seats * prices[base] + needs.lapInfants * prices[base + 1]
      + needs.stretchers * prices[base + 2] + needs.wheelchairs * prices[base + 3]
      + needs.unaccompaniedMinors * prices[base + 4] + needs.deportees * prices[base + 5]
      + needs.escortedMinors * escort / policy.minorsPerEscort
      + needs.escortedMedical * escort / policy.medicalPerEscort
  }
}
