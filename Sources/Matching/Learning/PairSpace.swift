/// Pairs of records with what they agree in.
struct PairSpace: Sendable {
  struct Pair: Sendable {
    /// Slots, the one with the smaller id first.
    let first: Int32
    let second: Int32
    fileprivate let agreements: Range<Int>
  }

  private(set) var pairs: [Pair] = []
  private var agreements: [Agreement] = []

  subscript(pair: Pair) -> ArraySlice<Agreement> { agreements[pair.agreements] }

  mutating func append(_ other: PairSpace) {
    let shift = agreements.count
    agreements += other.agreements
    pairs += other.pairs.map {
      Pair(
        first: $0.first, second: $0.second,
        agreements: $0.agreements.lowerBound + shift..<$0.agreements.upperBound + shift)
    }
  }

  mutating func append(_ first: Int32, _ second: Int32, _ found: [Agreement]) {
    let start = agreements.count
    agreements += found
    pairs.append(Pair(first: first, second: second, agreements: start..<agreements.count))
  }
}

/// Groups of records that are taken for one person: a disjoint-set forest.
struct PersonGroups: Sendable {
  private var parents: [Int32]

  init(slots: Int) { parents = (0..<Int32(slots)).map { $0 } }

  mutating func root(_ slot: Int32) -> Int32 {
    var root = slot
    while parents[Int(root)] != root {
      parents[Int(root)] = parents[Int(parents[Int(root)])]
      root = parents[Int(root)]
    }
    return root
  }

  /// The smaller root stays, so that groups are named alike whatever joined them.
  mutating func join(_ first: Int32, _ second: Int32) {
    let (one, other) = (root(first), root(second))
    if one != other { parents[Int(max(one, other))] = min(one, other) }
  }
}

/// How many people have a value, where repeats of one person count once.
struct PersonCounts {
  private(set) var counts: [Int32]
  private(set) var discounts: [Double]
  private(set) var people = 0

  init(store: RecordStore, groups: inout PersonGroups) {
    counts = Array(repeating: 0, count: store.terms.terms.count)
    var last: [Int32] = Array(repeating: -1, count: counts.count)
    var fields: [Int8] = Array(repeating: 0, count: counts.count)
    let members = store.slotsInOrder.map { (root: groups.root($0), slot: $0) }
      .sorted { $0.root == $1.root ? $0.slot < $1.slot : $0.root < $1.root }
    var lastRoot: Int32 = -1
    for (root, slot) in members {
      if root != lastRoot { people += 1 }
      lastRoot = root
      guard let record = store[slot] else { continue }
      for field in store.mapping.fields.indices {
        for term in record[field] where last[Int(term)] != root {
          last[Int(term)] = root
          counts[Int(term)] += 1
          fields[Int(term)] = Int8(field)
        }
      }
    }
    var singles = Array(repeating: 0, count: store.mapping.fields.count)
    var doubles = singles
    for (term, count) in counts.enumerated() {
      if count == 1 { singles[Int(fields[term])] += 1 }
      if count == 2 { doubles[Int(fields[term])] += 1 }
    }
    discounts = zip(singles, doubles).map { ValueFrequency.discount(singles: $0, doubles: $1) }
  }
}
