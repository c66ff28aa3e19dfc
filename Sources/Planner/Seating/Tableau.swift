internal import PlanModel

/// What a party takes up, as lanes that are added and compared at once.
typealias Lanes = SIMD8<Int32>

/// A problem compiled for the search: one row of 32-bit costs per party, relative to the cheapest of
/// the row, and a last column for having no departure.
///
/// Only differences inside a row steer the search, so the rows fit 32 bits although costs may not.
/// Where differences are too large even for that, all amounts lose as many low bits as it takes; the
/// plan is then searched with rounded amounts, and its cost and bound are exact all the same.
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
  /// Low bits that amounts lose; 0 for all but extreme policies.
  let shift: Int
  /// What every plan costs beyond the rows: the row minima, less one split for each soft group,
  /// exact cents.
  let base: Int
  /// What the row of each party is relative to, exact cents.
  let bases: [Int]
  let needs: [Lanes]
  /// Lanes of minors and medical are unlimited; ``escortLimits`` limits the escorts they need.
  let limits: [Lanes]
  let escortLimits: [Int32]
  let openCosts: [Int]
  let kinds: [Kind]
  let escortCents: Int
  let splitCents: Int
  let minorsPerEscort: Int
  let medicalPerEscort: Int
  /// Where a party starts: its locked departure, no departure when it may go nowhere, or -1.
  let startAt: [Int32]
  let charters: [Int]

  init(_ instance: Instance) {
    let n = instance.partyCount
    let f = instance.departureCount
    self.instance = instance
    partyCount = n
    departureCount = f
    nodeCount = f + 1
    let policy = instance.problem.policy
    needs = instance.needs.map(Lanes.init)
    limits = instance.places.map(Lanes.init)
    escortLimits = instance.places.map { Int32($0.escorts) }
    minorsPerEscort = policy.minorsPerEscort
    medicalPerEscort = policy.medicalPerEscort
    charters = instance.openCosts.indices.filter {
      instance.openCosts[$0] > 0 && !instance.isLocked[$0]
    }
    var bases = [Int](repeating: 0, count: n)
    var kinds = [Kind](repeating: .special, count: n)
    var startAt = [Int32](repeating: -1, count: n)
    var spread = Int(max(policy.splitCents, policy.escortCents))
    for u in 0..<n {
      if instance.lockedAt[u] >= 0 {
        bases[u] = instance.costs[u * f + instance.lockedAt[u]]
        kinds[u] = .fixed
        startAt[u] = Int32(instance.lockedAt[u])
        continue
      }
      if !instance.mayGo(u) {
        bases[u] = instance.noDepartureCosts[u]
        kinds[u] = .fixed
        startAt[u] = Int32(f)
        continue
      }
      var least = instance.noDepartureCosts[u]
      var most = least
      for g in 0..<f where instance.costs[u * f + g] < Instance.never {
        least = min(least, instance.costs[u * f + g])
        most = max(most, instance.costs[u * f + g])
      }
      bases[u] = least
      spread = max(spread, most - least)
      kinds[u] = Self.kind(instance, u)
    }
    var shift = 0
    while spread >> shift > Self.largestSpread { shift += 1 }
    costs = .allocate(capacity: max(1, n * (f + 1)))
    costs.initialize(repeating: Self.never, count: max(1, n * (f + 1)))
    for u in 0..<n {
      let row = costs + u * (f + 1)
      if startAt[u] >= 0 {
        row[Int(startAt[u])] = 0
        continue
      }
      for g in 0..<f where instance.costs[u * f + g] < Instance.never {
        row[g] = Int32((instance.costs[u * f + g] - bases[u]) >> shift)
      }
      row[f] = Int32((instance.noDepartureCosts[u] - bases[u]) >> shift)
    }
    self.shift = shift
    escortCents = Int(policy.escortCents) >> shift
    splitCents = Int(policy.splitCents) >> shift
    openCosts = instance.openCosts.map { [shift] in $0 >> shift }
    base = bases.reduce(-Int(policy.splitCents) * instance.softGroups.count, +)
    self.bases = bases
    self.kinds = kinds
    self.startAt = startAt
  }

  deinit {
    costs.deallocate()
  }

  private static func kind(_ instance: Instance, _ u: Int) -> Kind {
    if !instance.foes[u].isEmpty || instance.softGroupOf[u] >= 0 { return .special }
    var rest = instance.needs[u]
    let deportees = rest.deportees
    rest.deportees = 0
    if !rest.isPlainSeat || deportees > 1 { return .special }
    return deportees == 0 ? .plain : .deportee
  }

  /// Escorts that a load needs.
  func escorts(_ load: Lanes) -> Int32 {
    let minors = load[Lane.minors]
    let medical = load[Lane.medical]
    if minors | medical == 0 { return 0 }
    return Int32(instance.escorts(minors: Int(minors), medical: Int(medical)))
  }

  /// Whether a party needs escorts that it does not bring.
  func isEscorted(_ u: Int) -> Bool { needs[u][Lane.minors] | needs[u][Lane.medical] != 0 }

  func cost(_ u: Int, _ node: Int) -> Int32 { costs[u * nodeCount + node] }

  /// Closes the places of a party that cost more than a limit.
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
