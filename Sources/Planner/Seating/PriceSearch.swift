internal import PlanModel

/// Searches prices of scarce places that prove a high bound: ascent on the Lagrangian that
/// ``Certificate`` defines, in one of its cases.
///
/// Prices are binary64 between steps and whole amounts wherever they are used. Only additions,
/// subtractions, multiplications and divisions in a fixed order touch them, which IEEE 754 fixes to
/// the bit.
final class PriceSearch {
  static let kindCount = 7
  /// No price rises above this, so that no sum leaves 32 bits unseen.
  static let highestPrice = Double(Tableau.largestSpread)
  /// A party's charges stop here; a bound with smaller charges holds as well.
  static let highestCharge = 1 << 28
  /// Prices are watched for so many pairs and departures at most.
  private static let separationLimit = 200_000

  let tableau: Tableau
  /// The shape (distinct needs) of each party.
  let shapeOf: [Int32]
  let shapes: [Lanes]
  /// Parties on their own: neither escorted, nor kept apart, nor in a soft group.
  let singles: [Int32]
  /// Parties on their own that somebody is kept apart from.
  let apart: [Int32]
  /// Parties that need escorts.
  let escorted: [Int32]
  let groups: [[Int]]
  /// The exact cents of what no price changes.
  private let fixedCost: Int
  /// What a party of a shape pays at a node, at the prices evaluated last, its part of the escorts
  /// included.
  let charges: UnsafeMutablePointer<Int32>
  /// The same without escorts.
  let bareCharges: UnsafeMutablePointer<Int32>
  /// By kind and departure; then the shares of escorted parties, relative to their rows; then what
  /// separations are worth.
  var prices: [Double]
  /// How much more of each priced thing is taken than there is.
  var usage: [Double]
  /// By departure: what escorted parties gain there, as the prices stand.
  let gains: UnsafeMutablePointer<Gains>
  /// What each party of a soft group carries, relative to its row.
  var shares: [Int32]
  /// Pairs and departures whose separation has a price, in the order in which they came up.
  var separations: [(pair: Int32, departure: Int32)] = []
  /// The same by party.
  var separationsOf: [[Int32]]
  /// Pairs kept apart of which both may travel.
  let pairs: [(Int32, Int32)]
  /// Where each party is, as the prices stand, or -1.
  var choice: [Int32]
  /// Room for one soft group: by party what it carries and where its places end, the places, the
  /// cheapest first, and by node what of a split is not paid for.
  let carried: UnsafeMutablePointer<Int32>
  let ends: UnsafeMutablePointer<Int32>
  let placeNodes: UnsafeMutablePointer<Int32>
  let placeCosts: UnsafeMutablePointer<Int32>
  let slack: UnsafeMutablePointer<Int32>
  /// How often each departure was worth opening in the last steps, 0...1.
  private(set) var openShare: [Double]
  /// Whether escorted parties have shares of their own, rather than a part of every escort.
  private(set) var sharesEscorts = false
  let near: NearPlaces
  /// nil undecided.
  var decisions: [Bool?]
  private(set) var best = Int.min
  private(set) var bestPrices: [Double]
  var steps = 0

  init(_ tableau: Tableau) {
    self.tableau = tableau
    let f = tableau.departureCount
    var shapes: [Lanes] = []
    var indices: [Lanes: Int32] = [:]
    shapeOf = tableau.needs.map { need in
      if let index = indices[need] { return index }
      indices[need] = Int32(shapes.count)
      shapes.append(need)
      return Int32(shapes.count - 1)
    }
    self.shapes = shapes
    let instance = tableau.instance
    let movable = (0..<tableau.partyCount).filter { tableau.kinds[$0] != .fixed }
    escorted = movable.filter { tableau.isEscorted($0) }.map(Int32.init)
    groups = tableau.splitCents == 0 ? [] : Self.groups(tableau)
    let taken = Set(groups.joined()).union(escorted.lazy.map(Int.init))
    singles = movable.filter { !taken.contains($0) && instance.foes[$0].isEmpty }.map(Int32.init)
    apart = movable.filter { !taken.contains($0) && !instance.foes[$0].isEmpty }.map(Int32.init)
    pairs = movable.flatMap { u in
      instance.foes[u].filter { $0 > u && tableau.kinds[$0] != .fixed }.map {
        (Int32(u), Int32($0))
      }
    }
    // What is said about a group whose bound is that of its parties one by one.
    let loose = instance.softGroups.count - groups.count
    fixedCost =
      tableau.base + Int(instance.problem.policy.splitCents) * loose + Self.lockedCost(instance)
    func table(_ count: Int) -> UnsafeMutablePointer<Int32> {
      let pointer = UnsafeMutablePointer<Int32>.allocate(capacity: max(1, count))
      pointer.initialize(repeating: 0, count: max(1, count))
      return pointer
    }
    charges = table(shapes.count * tableau.nodeCount)
    bareCharges = table(shapes.count * tableau.nodeCount)
    let largest = groups.map(\.count).max() ?? 0
    carried = table(largest)
    ends = table(largest)
    placeNodes = table(largest * tableau.nodeCount)
    placeCosts = table(largest * tableau.nodeCount)
    slack = table(tableau.nodeCount)
    prices = [Double](repeating: 0, count: Self.kindCount * f + escorted.count)
    bestPrices = prices
    usage = prices
    gains = .allocate(capacity: max(1, f))
    gains.initialize(repeating: Gains(), count: max(1, f))
    shares = [Int32](repeating: 0, count: tableau.partyCount)
    separationsOf = [[Int32]](repeating: [], count: tableau.partyCount)
    choice = [Int32](repeating: -1, count: tableau.partyCount)
    openShare = [Double](repeating: 0.5, count: f)
    decisions = [Bool?](repeating: nil, count: f)
    near = NearPlaces(tableau, shapeOf: shapeOf, shapeCount: shapes.count)
  }

  deinit {
    gains.deinitialize(count: max(1, tableau.departureCount))
    gains.deallocate()
    for table in [charges, bareCharges, carried, ends, placeNodes, placeCosts, slack] {
      table.deallocate()
    }
  }

  /// The parties of soft groups that are not escorted, where there are two of them.
  private static func groups(_ tableau: Tableau) -> [[Int]] {
    tableau.instance.softGroups
      .map { $0.filter { tableau.instance.lockedAt[$0] >= 0 || !tableau.isEscorted($0) } }
      .filter { $0.count > 1 }
  }

  /// Openings and escorts of locked lists, exact cents; their people are in the rows' bases.
  private static func lockedCost(_ instance: Instance) -> Int {
    var loads = [Needs](repeating: Needs(), count: instance.departureCount)
    var isUsed = [Bool](repeating: false, count: instance.departureCount)
    for u in 0..<instance.partyCount where instance.lockedAt[u] >= 0 {
      loads[instance.lockedAt[u]] += instance.needs[u]
      isUsed[instance.lockedAt[u]] = true
    }
    return (0..<instance.departureCount).reduce(0) { sum, f in
      let escorts = instance.escorts(for: loads[f]) * Int(instance.problem.policy.escortCents)
      return isUsed[f] ? sum + instance.openCosts[f] + escorts : sum
    }
  }

  /// The bound that the best prices prove, exact cents.
  var bound: Int { best == .min ? .min : cents(best) }

  private func cents(_ value: Int) -> Int { fixedCost + value << tableau.shift }

  // MARK: The search

  /// Starts from the best part of given seat prices, each at least the seat's part of the opening.
  func seed(_ seatPrices: [Int32]) {
    let f = tableau.departureCount
    sharesEscorts = false
    for tenth in stride(from: 10.0, through: 0, by: -1) {
      for index in prices.indices { prices[index] = 0 }
      for d in 0..<f {
        let seats = max(1, tableau.limits[d][Lane.seats])
        let part = Double(tableau.openCosts[d]) / Double(seats)
        let known = seatPrices[d] < Tableau.unreachable ? Double(max(0, seatPrices[d])) : part
        prices[d] = min(Self.highestPrice, max(known * tenth / 10, min(known, part)))
      }
      keep(evaluate())
    }
  }

  /// Starts from prices found for another case.
  func seed(_ start: [Double], _ shares: [Double]) {
    best = .min
    openShare = shares
    prices = start
    extend()
    keep(evaluate())
  }

  /// From here on every escorted party has a share, at first the one that proves the same.
  func shareEscorts() {
    if sharesEscorts { return }
    settle()
    let first = Self.kindCount * tableau.departureCount
    for (index, u) in escorted.enumerated() {
      prices[first + index] = Double(least(Int(u), charges))
    }
    sharesEscorts = true
    best = .min
    keep(evaluate())
  }

  func keep(_ value: Int) {
    if value > best {
      best = value
      bestPrices = prices
    }
  }

  func extend() {
    let count = Self.kindCount * tableau.departureCount + escorted.count + separations.count
    prices += [Double](repeating: 0, count: max(0, count - prices.count))
    usage += [Double](repeating: 0, count: max(0, count - usage.count))
  }

  /// Climbs for so many steps, or until the bound reaches a cost that is enough.
  ///
  /// - Parameters:
  ///   - opening: The first rise aimed at, as a part of the bound.
  ///   - visits: How often, evenly over the steps, prices as they stand are shown.
  ///   - visit: Sees `choice` and `charges` of those prices.
  func climb(
    steps limit: Int, enough: Int = .max, opening: Double = 0.01, visits: Int = 0,
    visit: () -> Void = {}
  ) {
    prices = bestPrices
    extend()
    var weights = prices.indices.map(weight)
    var direction = [Double](repeating: 0, count: prices.count)
    let size = self.size
    var reach = opening * size
    var last = best
    var stalled = 0
    var hasFailed = false
    for step in 1...max(1, limit) {
      steps += 1
      let value = evaluate()
      keep(value)
      if visits > 0 && step % max(1, limit / visits) == 0 { visit() }
      if isEnough(enough) { return }
      stalled += 1
      if Double(best) > Double(last) + 0.5 * reach {
        last = best
        stalled = 0
        if !hasFailed { reach *= 1.4 }
      } else if stalled >= 30 {
        hasFailed = true
        reach *= 0.6
        stalled = 0
        last = best
        prices = bestPrices
        extend()
        for index in direction.indices { direction[index] = 0 }
        if reach < Self.smallestRise * size { return }
        continue
      }
      watchSeparations()
      extend()
      weights += (weights.count..<prices.count).map(weight)
      direction += [Double](repeating: 0, count: prices.count - direction.count)
      var norm = 0.0
      for (index, slope) in slope().enumerated() {
        direction[index] = slope + 0.92 * direction[index]
        norm += direction[index] * direction[index] * weights[index]
      }
      if norm < 1e-9 { return }
      let step = (Double(best - value) + reach) / norm
      for index in prices.indices {
        prices[index] = allowed(prices[index] + step * weights[index] * direction[index], index)
      }
    }
  }

  /// No rise below this part of the bound is worth a step.
  static let smallestRise = 1e-6

  /// What rises are parts of, in the tableau's amounts.
  var size: Double { Double(max(1, abs(best + fixedCost >> tableau.shift))) }

  func isEnough(_ cost: Int) -> Bool { cents(best) >= cost }

  /// How far one unit of slope moves a price: the fewer places, the farther.
  func weight(_ index: Int) -> Double {
    let f = tableau.departureCount
    return index < Self.kindCount * f ? 1 / Double(max(4, places(index % f, index / f))) : 0.5
  }

  /// Where the bound rises from the prices evaluated last.
  func slope() -> [Double] {
    prices.indices.map {
      usage[$0] < 0 && prices[$0] <= 0 && !isShare($0) ? 0 : usage[$0]
    }
  }

  /// The nearest price there may be.
  func allowed(_ price: Double, _ index: Int) -> Double {
    min(Self.highestPrice, max(isShare(index) ? -Self.highestPrice : 0, price))
  }

  private func isShare(_ index: Int) -> Bool {
    let first = Self.kindCount * tableau.departureCount
    return index >= first && index < first + escorted.count
  }

  /// Evaluates the best prices again, so that `charges` and `shares` belong to them.
  func settle() {
    prices = bestPrices
    extend()
    _ = evaluate()
  }

  /// Begins to price the separation of pairs that are together as the prices stand.
  func watchSeparations() {
    for (index, pair) in pairs.enumerated() {
      let place = choice[Int(pair.0)]
      if place < 0 || place != choice[Int(pair.1)] || place == tableau.departureCount { continue }
      let isKnown = separationsOf[Int(pair.0)].contains {
        separations[Int($0)] == (Int32(index), place)
      }
      if isKnown || separations.count >= Self.separationLimit { continue }
      let entry = Int32(separations.count)
      separations.append((Int32(index), place))
      separationsOf[Int(pair.0)].append(entry)
      separationsOf[Int(pair.1)].append(entry)
    }
  }

  // MARK: The bound

  /// The bound at the prices beyond the fixed cost, in the tableau's amounts; sets `usage`.
  func evaluate() -> Int {
    let f = tableau.departureCount
    let n = tableau.nodeCount
    let amounts = prices.map { Int($0.rounded()) }
    charge(amounts)
    for index in usage.indices { usage[index] = 0 }
    var chosen = [Int32](repeating: 0, count: shapes.count * n)
    near.begin(charges)
    var value = choose(&chosen)
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: n) { row in
      for u in apart {
        let (least, place) = priced(Int(u), charges, amounts, into: row)
        value += Int(least)
        chosen[Int(shapeOf[Int(u)]) * n + place] += 1
        choice[Int(u)] = Int32(place)
      }
    }
    for group in groups { value += carry(group, amounts, &chosen) }
    near.end()
    for d in 0..<f { gains[d].clear() }
    if sharesEscorts {
      value += escortedShares(amounts)
    } else {
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: n) { row in
        for u in escorted {
          let (least, place) = priced(Int(u), charges, amounts, into: row)
          value += Int(least)
          chosen[Int(shapeOf[Int(u)]) * n + place] += 1
          choice[Int(u)] = Int32(place)
        }
      }
    }
    count(chosen)
    let worths = separationWorths(amounts)
    var isOffered = [Bool](repeating: false, count: f)
    for d in 0..<f where !tableau.instance.isLocked[d] {
      value += offer(d, amounts, worths[d], &isOffered[d])
    }
    countSeparations(isOffered)
    return value
  }

  /// Chooses the cheapest place of every party on its own.
  ///
  /// - Returns: What they cost together.
  private func choose(_ chosen: inout [Int32]) -> Int {
    let n = tableau.nodeCount
    let near = near
    var value = 0
    for single in singles {
      let u = Int(single)
      let shape = Int(shapeOf[u])
      let charge = charges + shape * n
      var found = near.isCollecting ? nil : near.cheapest(u, charge, margin: 0)
      if found == nil {
        let (least, place) = Self.cheapest(tableau.costs + u * n, charge, n)
        if near.isCollecting { near.collect(u, charge, least: least, margin: 0) }
        found = (least, place)
      }
      guard let (least, place) = found else { continue }
      value += Int(least)
      chosen[shape * n + place] += 1
    }
    return value
  }

  /// The least sum of a row and its charges, and the first place that has it.
  ///
  /// Eight places at a time: this is asked for everybody at every step.
  private static func cheapest(
    _ row: UnsafePointer<Int32>, _ charge: UnsafePointer<Int32>, _ n: Int
  ) -> (least: Int32, place: Int) {
    var sums = SIMD8<Int32>(repeating: .max)
    var starts = SIMD8<Int32>.zero
    var start = 0
    while start + 8 <= n {
      let next =
        UnsafeRawPointer(row + start).loadUnaligned(as: SIMD8<Int32>.self)
        &+ UnsafeRawPointer(charge + start).loadUnaligned(as: SIMD8<Int32>.self)
      let isLess = next .< sums
      sums.replace(with: next, where: isLess)
      starts.replace(with: SIMD8(repeating: Int32(start)), where: isLess)
      start += 8
    }
    let four = pointwiseMin(sums.lowHalf, sums.highHalf)
    let two = pointwiseMin(four.lowHalf, four.highHalf)
    var least = min(two.x, two.y)
    var place = n
    for lane in 0..<8 where sums[lane] == least { place = min(place, Int(starts[lane]) + lane) }
    while start < n {
      let sum = row[start] &+ charge[start]
      if sum < least {
        least = sum
        place = start
      }
      start += 1
    }
    return (least, place)
  }

  /// Fills a row with what the party's places cost at the prices.
  ///
  /// - Returns: The least of them and the first place that has it.
  func priced(
    _ u: Int, _ table: UnsafeMutablePointer<Int32>, _ amounts: [Int],
    into row: UnsafeMutableBufferPointer<Int32>
  ) -> (least: Int32, place: Int) {
    let n = tableau.nodeCount
    let costs = tableau.costs + u * n
    let charge = table + Int(shapeOf[u]) * n
    for g in 0..<n { row[g] = costs[g] &+ charge[g] }
    if !separationsOf[u].isEmpty {
      let first = Self.kindCount * tableau.departureCount + escorted.count
      // Separations that came up since have no price yet.
      for entry in separationsOf[u] where first + Int(entry) < amounts.count {
        let d = Int(separations[Int(entry)].departure)
        row[d] = min(row[d] &+ Int32(amounts[first + Int(entry)]), 2 * Tableau.never - 1)
      }
    }
    var least = Tableau.never
    for g in 0..<n { least = min(least, row[g]) }
    var place = 0
    while row[place] > least { place += 1 }
    return (least, place)
  }

  private func least(_ u: Int, _ table: UnsafeMutablePointer<Int32>) -> Int32 {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: tableau.nodeCount) { row in
      priced(u, table, prices.map { Int($0.rounded()) }, into: row).least
    }
  }

  /// What the chosen places take up.
  private func count(_ chosen: [Int32]) {
    let f = tableau.departureCount
    for (shape, need) in shapes.enumerated() {
      let escorts =
        Double(need[Lane.minors]) / Double(tableau.minorsPerEscort)
        + Double(need[Lane.medical]) / Double(tableau.medicalPerEscort)
      for d in 0..<f where chosen[shape * tableau.nodeCount + d] > 0 {
        let parties = Double(chosen[shape * tableau.nodeCount + d])
        usage[d] += parties * (Double(need[Lane.seats]) + escorts)
        for kind in 1...5 where need[kind] > 0 {
          usage[kind * f + d] += parties * Double(need[kind])
        }
        usage[6 * f + d] += parties * escorts
      }
    }
  }

  /// The places of a departure: what they add to the bound, and to the usage.
  private func offer(
    _ d: Int, _ amounts: [Int], _ separations: Int, _ isOffered: inout Bool
  ) -> Int {
    let f = tableau.departureCount
    if decisions[d] == false {
      for kind in 0..<Self.kindCount { usage[kind * f + d] = 0 }
      return 0
    }
    let escortCost = tableau.escortCents + amounts[d] + amounts[6 * f + d]
    var net = tableau.openCosts[d] - separations
    for kind in 0..<Self.kindCount { net -= places(d, kind) * amounts[kind * f + d] }
    if sharesEscorts { net -= gains[d].total(tableau, d, escortCost) }
    let isWorth = net < 0 || decisions[d] == true
    isOffered = isWorth || net == 0
    openShare[d] = 0.97 * openShare[d] + (isWorth ? 0.03 : 0)
    if isWorth && sharesEscorts { take(gains[d], d) }
    if isWorth || net == 0 {
      for kind in 0..<Self.kindCount {
        let all = Double(places(d, kind))
        let used = usage[kind * f + d]
        // Where opening just pays or not, any part of the places may count as offered.
        usage[kind * f + d] = isWorth ? used - all : max(0, used - all)
      }
    }
    return isWorth ? net : 0
  }

  /// What an escort costs on a departure, its seat included.
  func escortCost(_ d: Int) -> Int {
    let seat = prices[d].rounded()
    return tableau.escortCents + Int(seat + prices[6 * tableau.departureCount + d].rounded())
  }

  func places(_ d: Int, _ kind: Int) -> Int {
    Int(kind == 6 ? tableau.escortLimits[d] : tableau.limits[d][kind])
  }

  private func charge(_ amounts: [Int]) {
    let f = tableau.departureCount
    let n = tableau.nodeCount
    for (shape, need) in shapes.enumerated() {
      let row = charges + shape * n
      let bare = bareCharges + shape * n
      row[f] = 0
      bare[f] = 0
      for d in 0..<f {
        if decisions[d] == false {
          row[d] = Tableau.never
          bare[d] = Tableau.never
          continue
        }
        var sum = 0
        for kind in 0...5 { sum += Int(need[kind]) * amounts[kind * f + d] }
        bare[d] = Int32(min(sum, Self.highestCharge))
        if need[Lane.minors] | need[Lane.medical] != 0 {
          let escort = tableau.escortCents + amounts[d] + amounts[6 * f + d]
          sum += Int(need[Lane.minors]) * escort / tableau.minorsPerEscort
          sum += Int(need[Lane.medical]) * escort / tableau.medicalPerEscort
        }
        row[d] = Int32(min(sum, Self.highestCharge))
      }
    }
  }
}
