internal import PlanModel

/// Searches prices of scarce places that prove a high bound: ascent on the Lagrangian that
/// ``Certificate`` defines, in one of its cases.
///
/// Prices are binary64 between steps and whole cents wherever they are used. Only additions,
/// subtractions, multiplications and divisions in a fixed order touch them, which IEEE 754 fixes to
/// the bit.
final class PriceSearch {
  static let kindCount = 7
  /// No price rises above this, so that no sum leaves 32 bits unseen.
  private static let highestPrice = 4_000_000.0
  /// A party's charges stop here; a bound with smaller charges holds as well.
  private static let highestCharge = 1 << 28
  private static let groupSweeps = 30

  let tableau: Tableau
  /// The shape (distinct needs) of each party.
  let shapeOf: [Int32]
  private let shapes: [Lanes]
  private let singles: [Int32]
  private let groups: [[Int]]
  private let fixedCost: Int
  /// What a party of a shape pays at a node, at the prices evaluated last.
  private(set) var charges: UnsafeMutablePointer<Int32>
  /// By kind and departure.
  private(set) var prices: [Double]
  private var usage: [Double]
  /// What each party of a soft group carries, relative to its row.
  private(set) var shares: [Int32]
  /// How often each departure was worth opening in the last steps, 0...1.
  private(set) var openShare: [Double]
  /// nil undecided.
  var decisions: [Bool?]
  private(set) var best = Int.min
  private(set) var bestPrices: [Double]
  private(set) var steps = 0

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
    groups = tableau.splitCents == 0 ? [] : tableau.instance.softGroups.filter { $0.count > 1 }
    let grouped = Set(groups.joined())
    singles = (0..<tableau.partyCount).compactMap {
      grouped.contains($0) || tableau.kinds[$0] == .fixed ? nil : Int32($0)
    }
    var fixedCost = tableau.base
    // A group of one never splits; where splitting is free a group is nothing.
    fixedCost += tableau.splitCents * (tableau.instance.softGroups.count - groups.count)
    var loads = [Lanes](repeating: .zero, count: f)
    var isUsed = [Bool](repeating: false, count: f)
    for u in 0..<tableau.partyCount where tableau.instance.lockedAt[u] >= 0 {
      loads[tableau.instance.lockedAt[u]] &+= tableau.needs[u]
      isUsed[tableau.instance.lockedAt[u]] = true
    }
    for d in 0..<f where isUsed[d] {
      fixedCost +=
        tableau.openCosts[d] + Int(tableau.escorts(loads[d])) * tableau.escortCents
    }
    self.fixedCost = fixedCost
    charges = .allocate(capacity: max(1, shapes.count * tableau.nodeCount))
    charges.initialize(repeating: 0, count: max(1, shapes.count * tableau.nodeCount))
    prices = [Double](repeating: 0, count: Self.kindCount * f)
    bestPrices = prices
    usage = prices
    shares = [Int32](repeating: 0, count: tableau.partyCount)
    openShare = [Double](repeating: 0.5, count: f)
    decisions = [Bool?](repeating: nil, count: f)
  }

  deinit {
    charges.deallocate()
  }

  // MARK: The search

  /// Starts from the best part of given seat prices, each at least the seat's part of the opening.
  func seed(_ seatPrices: [Int32]) {
    let f = tableau.departureCount
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
  func seed(_ start: [Double]) {
    best = .min
    prices = start
    keep(evaluate())
  }

  private func keep(_ value: Int) {
    if value > best {
      best = value
      bestPrices = prices
    }
  }

  /// Climbs for so many steps, or until the bound reaches a value that is enough.
  func climb(steps limit: Int, enough: Int = .max, opening: Double = 0.01) {
    let f = tableau.departureCount
    let count = prices.count
    let weight = (0..<count).map { index -> Double in
      let limits = tableau.limits[index % f]
      let kind = index / f
      let places = kind == 6 ? tableau.escortLimits[index % f] : limits[kind]
      return 1 / Double(max(4, places))
    }
    prices = bestPrices
    var direction = [Double](repeating: 0, count: count)
    var reach = opening * Double(max(1, abs(best)))
    let smallest = 1e-6 * Double(max(1, abs(best)))
    var last = best
    var stalled = 0
    var hasFailed = false
    for _ in 0..<limit {
      steps += 1
      let value = evaluate()
      keep(value)
      if best >= enough { return }
      stalled += 1
      if Double(best) > Double(last) + 0.5 * reach {
        last = best
        stalled = 0
        if !hasFailed { reach *= 1.4 }
      } else if stalled >= 20 {
        hasFailed = true
        reach *= 0.6
        stalled = 0
        last = best
        prices = bestPrices
        for index in 0..<count { direction[index] = 0 }
        if reach < smallest { return }
        continue
      }
      var norm = 0.0
      for index in 0..<count {
        let slope = usage[index] < 0 && prices[index] <= 0 ? 0 : usage[index]
        direction[index] = slope + 0.6 * direction[index]
        norm += direction[index] * direction[index] * weight[index]
      }
      if norm < 1e-9 { return }
      let step = (Double(best - value) + reach) / norm
      for index in 0..<count {
        let moved = prices[index] + step * weight[index] * direction[index]
        prices[index] = min(Self.highestPrice, max(0, moved))
      }
    }
  }

  /// Evaluates the best prices again, so that `charges` and `shares` belong to them.
  func settle() {
    prices = bestPrices
    _ = evaluate()
  }

  // MARK: The bound

  private func evaluate() -> Int {
    let f = tableau.departureCount
    let n = tableau.nodeCount
    let cents = prices.map { Int($0.rounded()) }
    charge(cents)
    var chosen = [Int32](repeating: 0, count: shapes.count * n)
    var value = fixedCost
    for single in singles {
      let u = Int(single)
      let row = tableau.costs + u * n
      let shape = Int(shapeOf[u])
      let charge = charges + shape * n
      var least = Tableau.never
      for g in 0..<n { least = min(least, row[g] &+ charge[g]) }
      var g = 0
      while row[g] &+ charge[g] != least { g += 1 }
      value += Int(least)
      chosen[shape * n + g] += 1
    }
    for group in groups { value += evaluate(group, &chosen) }
    for index in usage.indices { usage[index] = 0 }
    for (shape, need) in shapes.enumerated() {
      for d in 0..<f where chosen[shape * n + d] > 0 {
        let parties = Double(chosen[shape * n + d])
        let policy = tableau.instance.problem.policy
        let escorts =
          Double(need[Lane.minors]) / Double(policy.minorsPerEscort)
          + Double(need[Lane.medical]) / Double(policy.medicalPerEscort)
        usage[d] += parties * (Double(need[Lane.seats]) + escorts)
        for kind in 1...5 where need[kind] > 0 {
          usage[kind * f + d] += parties * Double(need[kind])
        }
        usage[6 * f + d] += parties * escorts
      }
    }
    for d in 0..<f where !tableau.instance.isLocked[d] {
      value += offer(d, cents)
    }
    return value
  }

  /// The places of a departure: what they add to the bound, and to the usage.
  private func offer(_ d: Int, _ cents: [Int]) -> Int {
    let f = tableau.departureCount
    if decisions[d] == false {
      for kind in 0..<Self.kindCount { usage[kind * f + d] = 0 }
      return 0
    }
    var net = tableau.openCosts[d]
    for kind in 0..<Self.kindCount { net -= places(d, kind) * cents[kind * f + d] }
    let isWorth = net < 0 || decisions[d] == true
    openShare[d] = 0.97 * openShare[d] + (isWorth ? 0.03 : 0)
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

  private func places(_ d: Int, _ kind: Int) -> Int {
    Int(kind == 6 ? tableau.escortLimits[d] : tableau.limits[d][kind])
  }

  private func charge(_ cents: [Int]) {
    let f = tableau.departureCount
    let n = tableau.nodeCount
    let policy = tableau.instance.problem.policy
    for (shape, need) in shapes.enumerated() {
      let row = charges + shape * n
      row[f] = 0
      for d in 0..<f {
        if decisions[d] == false {
          row[d] = Tableau.never
          continue
        }
        var sum = 0
        for kind in 0...5 { sum += Int(need[kind]) * cents[kind * f + d] }
        if need[Lane.minors] | need[Lane.medical] != 0 {
          let escort = tableau.escortCents + cents[d] + cents[6 * f + d]
          sum += Int(need[Lane.minors]) * escort / policy.minorsPerEscort
          sum += Int(need[Lane.medical]) * escort / policy.medicalPerEscort
        }
        row[d] = Int32(min(sum, Self.highestCharge))
      }
    }
  }

  /// Dual ascent on a soft group, which is a small facility location: each party in turn carries
  /// more until the splits of its places are paid for. Any outcome proves a bound.
  ///
  /// - Returns: What the parties carry together; one split less is in the base.
  private func evaluate(_ group: [Int], _ chosen: inout [Int32]) -> Int {
    let n = tableau.nodeCount
    let split = Int32(tableau.splitCents)
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: (group.count + 1) * n) { table in
      var carried = [Int32](repeating: 0, count: group.count)
      let slack = UnsafeMutableBufferPointer(rebasing: table[(group.count * n)...])
      slack.initialize(repeating: split)
      for (i, u) in group.enumerated() {
        let row = tableau.costs + u * n
        let isFixed = tableau.kinds[u] == .fixed
        let charge = charges + Int(shapeOf[u]) * n
        var least = Tableau.never
        for g in 0..<n {
          let cost = isFixed ? row[g] : min(row[g] &+ charge[g], Tableau.never)
          table[i * n + g] = cost
          least = min(least, cost)
        }
        carried[i] = least
      }
      let apart = carried.reduce(Int(split)) { $0 + Int($1) }
      var moves = true
      var sweeps = 0
      while moves && sweeps < Self.groupSweeps {
        moves = false
        sweeps += 1
        for i in group.indices {
          let now = carried[i]
          var room = Tableau.never
          var level = Tableau.never
          for g in 0..<n {
            let cost = table[i * n + g]
            if cost <= now { room = min(room, slack[g]) } else { level = min(level, cost) }
          }
          let more = min(room, level &- now)
          if more <= 0 || level >= Tableau.unreachable && more > split { continue }
          for g in 0..<n where table[i * n + g] <= now { slack[g] -= more }
          carried[i] = now + more
          moves = true
        }
      }
      for (i, u) in group.enumerated() {
        shares[u] = carried[i]
        if tableau.kinds[u] == .fixed { continue }
        var place = 0
        var paid = -1
        for g in 0..<n {
          let cost = table[i * n + g]
          if cost < table[i * n + place] { place = g }
          if slack[g] == 0 && cost <= carried[i] && (paid < 0 || cost < table[i * n + paid]) {
            paid = g
          }
        }
        chosen[Int(shapeOf[u]) * n + (paid < 0 ? place : paid)] += 1
      }
      return max(apart, carried.reduce(0) { $0 + Int($1) })
    }
  }

  // MARK: The certificate

  /// The best prices found, as a case of a certificate.
  func certificateCase() -> Certificate.Case {
    settle()
    let f = tableau.departureCount
    let departures = tableau.instance.problem.departures
    var rows: [Certificate.Prices] = []
    for d in 0..<f where !tableau.instance.isLocked[d] && decisions[d] != false {
      let row = (0..<Self.kindCount).map { Int64(prices[$0 * f + d].rounded()) }
      if row.allSatisfy({ $0 == 0 }) { continue }
      rows.append(
        Certificate.Prices(
          departure: departures[d].id, seat: row[0], lapInfant: row[1], stretcher: row[2],
          wheelchair: row[3], unaccompaniedMinor: row[4], deportee: row[5], escort: row[6]))
    }
    let parties = tableau.instance.problem.parties
    return Certificate.Case(
      decisions: decisions.enumerated().compactMap { d, isUsed in
        isUsed.map { Certificate.Decision(departure: departures[d].id, isUsed: $0) }
      },
      prices: rows,
      shares: groups.joined().map { u in
        let isLocked = tableau.instance.lockedAt[u] >= 0
        return Certificate.Share(
          party: parties[u].id, cents: Int64(shares[u]) + Int64(isLocked ? 0 : tableau.bases[u]))
      })
  }
}
