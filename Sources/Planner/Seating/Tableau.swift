internal import PlanModel

/// What a party takes up, as lanes that are added and compared at once.
typealias Lanes = SIMD8<Int32>

/// A problem compiled for the search: one row of 32-bit costs per party, relative to the cheapest of
/// the row, and a last column for having no departure.
///
/// Only differences inside a row steer the search, so the rows fit 32 bits although costs may not;
/// a problem whose differences do not fit has no tableau, and is planned without one.
final class Tableau {
  /// Stands for "may not be there". Two of them still add up inside 32 bits.
  static let never: Int32 = 1 << 29
  /// From here on a label is no cost of anything.
  static let unreachable: Int32 = 1 << 28
  /// The largest difference inside a row.
  static let largestSpread = 1 << 26

  /// How the search may treat a party.
  enum Kind: UInt8 {
    /// One seat and nothing else: moves along chains.
    case plain
    /// One seat and one deportee place: moves along chains.
    case deportee
    /// Moves one at a time.
    case special
    /// Stays where it is.
    case fixed
  }

  let instance: Instance
  let partyCount: Int
  let departureCount: Int
  /// Departures and having none.
  let nodeCount: Int
  let costs: UnsafeMutablePointer<Int32>
  /// What every plan costs beyond the rows: the row minima, less one split for each soft group.
  let base: Int
  /// What the row of each party is relative to.
  let bases: [Int]
  let needs: [Lanes]
  /// Lanes of minors and medical are unlimited; ``escortLimits`` limits the escorts they need.
  let limits: [Lanes]
  let escortLimits: [Int32]
  let openCosts: [Int]
  let kinds: [Kind]
  let escortCents: Int
  let splitCents: Int
  /// Where a party starts: its locked departure, no departure when it may go nowhere, or -1.
  let startAt: [Int32]
  let charters: [Int]

  /// - Parameter keeping: When given, exactly these parties have a departure in every plan.
  init?(_ instance: Instance, keeping placed: [Bool]? = nil) {
    let n = instance.partyCount
    let f = instance.departureCount
    self.instance = instance
    partyCount = n
    departureCount = f
    nodeCount = f + 1
    let policy = instance.problem.policy
    escortCents = Int(policy.escortCents)
    splitCents = Int(policy.splitCents)
    openCosts = instance.openCosts
    needs = instance.needs.map(Lanes.init)
    limits = instance.places.map(Lanes.init)
    escortLimits = instance.places.map { Int32($0.escorts) }
    charters = instance.openCosts.indices.filter {
      instance.openCosts[$0] > 0 && !instance.isLocked[$0]
    }
    costs = .allocate(capacity: max(1, n * (f + 1)))
    var bases = [Int](repeating: 0, count: n)
    var kinds = [Kind](repeating: .special, count: n)
    var startAt = [Int32](repeating: -1, count: n)
    var fits = splitCents <= Self.largestSpread && escortCents <= Self.largestSpread
    fits = fits && instance.openCosts.allSatisfy { $0 <= 1 << 40 }
    for u in 0..<n {
      let row = costs + u * (f + 1)
      row.initialize(repeating: Self.never, count: f + 1)
      if instance.lockedAt[u] >= 0 {
        bases[u] = instance.costs[u * f + instance.lockedAt[u]]
        row[instance.lockedAt[u]] = 0
        kinds[u] = .fixed
        startAt[u] = Int32(instance.lockedAt[u])
        continue
      }
      let mayGo = (placed?[u] ?? true) && instance.mayGo(u)
      if !mayGo {
        bases[u] = instance.noDepartureCosts[u]
        row[f] = 0
        kinds[u] = .fixed
        startAt[u] = Int32(f)
        continue
      }
      let none = placed == nil ? instance.noDepartureCosts[u] : Instance.never
      var least = none
      for g in 0..<f { least = min(least, instance.costs[u * f + g]) }
      bases[u] = least
      func fill(_ g: Int, _ cost: Int) {
        if cost >= Instance.never { return }
        fits = fits && cost - least <= Self.largestSpread
        row[g] = Int32(truncatingIfNeeded: cost - least)
      }
      for g in 0..<f { fill(g, instance.costs[u * f + g]) }
      fill(f, none)
      if instance.foes[u].isEmpty && instance.softGroupOf[u] < 0 {
        var rest = needs[u]
        let deportees = rest[Lane.deportees]
        rest[Lane.deportees] = 0
        var seat = Lanes.zero
        seat[Lane.seats] = 1
        if rest == seat && deportees <= 1 { kinds[u] = deportees == 0 ? .plain : .deportee }
      }
    }
    self.base = bases.reduce(-splitCents * instance.softGroups.count, +)
    self.bases = bases
    self.kinds = kinds
    self.startAt = startAt
    if !fits { return nil }
  }

  deinit {
    costs.deallocate()
  }

  /// Escorts that a load needs.
  func escorts(_ load: Lanes) -> Int32 {
    let minors = load[Lane.minors]
    let medical = load[Lane.medical]
    if minors | medical == 0 { return 0 }
    return Int32(instance.escorts(minors: Int(minors), medical: Int(medical)))
  }

  func cost(_ u: Int, _ node: Int) -> Int32 { costs[u * nodeCount + node] }

  /// Closes places of a party that cost more than a limit; having a departure is never closed.
  func forbid(_ u: Int, dearerThan limit: Int32) {
    let row = costs + u * nodeCount
    for node in 0..<nodeCount where row[node] > limit { row[node] = Self.never }
  }
}

/// Names of the lanes.
enum Lane {
  static let seats = 0
  static let lapInfants = 1
  static let stretchers = 2
  static let wheelchairs = 3
  static let unaccompaniedMinors = 4
  static let deportees = 5
  static let minors = 6
  static let medical = 7
}

extension Lanes {
  init(_ needs: Needs) {
    self.init(
      Int32(needs.seats), Int32(needs.lapInfants), Int32(needs.stretchers),
      Int32(needs.wheelchairs), Int32(needs.unaccompaniedMinors), Int32(needs.deportees),
      Int32(needs.escortedMinors), Int32(needs.escortedMedical))
  }

  init(_ places: Capacity) {
    self.init(
      Int32(places.seats), Int32(places.lapInfants), Int32(places.stretchers),
      Int32(places.wheelchairs), Int32(places.unaccompaniedMinors), Int32(places.deportees),
      .max, .max)
  }
}
