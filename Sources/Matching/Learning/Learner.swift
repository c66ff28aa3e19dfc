/// Learns what agreement is worth from records alone, by expectation and maximisation.
///
/// All pairs of records are a mixture of two kinds: of one person, and of two. How pairs of two people
/// agree is known from chance: from pairs drawn at random and from the frequency of each value. How
/// pairs of one person agree, and how many there are, is found in turns: weigh each candidate
/// pair, then count agreements weighted by the probability that the pair is of one person. Pairs that are
/// no candidates share so little that their probability is taken as 0. So the model is of all pairs, and
/// does not depend on how candidates are found.
struct Learner {
  /// How much the start counts against what is found, in pairs: enough that a handful of pairs
  /// cannot make a level impossible or certain.
  static let startPairs = 10.0
  /// Rounds of finding who is one person, and counting values and chance agreements once per
  /// person. The second sees frequencies without repeats; the third changes little.
  static let countingRounds = 3
  /// When the number of expected pairs changes by a smaller share, the rounds have settled.
  static let settled = 1e-6
  /// Times that one person registers again, at most, for what is learned to be believed.
  static let partners = 8.0
  /// Seed of the random pairs. Any would do; a fixed one makes learning reproducible.
  static let seed: UInt64 = 0x4d61_7463_6869_6e67

  private let store: RecordStore
  private let order: [Int32]
  private var collector: PairCollector
  private var space = PairSpace()
  private var drawn: [(first: Int32, second: Int32)] = []
  private var drawnCounts: [Double] = []
  /// Pairs that were looked at, if only by not being candidates.
  private var covered = 0.0
  private var matched: [Double]
  private var unrelated: [Double]
  private var share: Double

  init(store: RecordStore) {
    self.store = store
    collector = PairCollector(store: store)
    order = collector.order
    let initial = MatchModel.initial(for: store.mapping)
    let cells = store.mapping.fields.count * AgreementLevel.ranks
    matched = Array(repeating: 0, count: cells)
    unrelated = matched
    for (field, content) in initial.fields.enumerated() {
      for level in content.levels {
        matched[field * AgreementLevel.ranks + level.level.rank] = level.matched
        unrelated[field * AgreementLevel.ranks + level.level.rank] = level.unrelated
      }
    }
    share = initial.matchesPerRecord / Double(max(1, store.count - 1))
  }

  /// - Returns: the model; the same for the same records in any order.
  mutating func learn() throws -> MatchModel {
    collect()
    drawPairs()
    var groups = PersonGroups(slots: store.slotCount)
    var discounts: [Double] = []
    var shares: [Double] = []
    for _ in 0..<Self.countingRounds {
      let counts = PersonCounts(store: store, groups: &groups)
      discounts = counts.discounts
      countChance(&groups)
      shares = settle(counts, &groups)
      groups = PersonGroups(slots: store.slotCount)
      for (pair, share) in zip(space.pairs, shares) where share > 0.5 {
        groups.join(pair.first, pair.second)
      }
    }
    return try model(discounts: discounts, thresholds: Thresholds(probabilities: shares))
  }

  /// The model of records of which it is known who each is.
  mutating func count(_ persons: [String: Int]) throws -> MatchModel {
    var groups = PersonGroups(slots: store.slotCount)
    let visits = Dictionary(grouping: order) { persons[store.ids[Int($0)]] ?? -1 - Int($0) }
    var agreements: [Agreement] = []
    for (_, slots) in visits.sorted(by: { $0.key < $1.key }) {
      for (index, second) in slots.enumerated() {
        for first in slots[..<index] {
          groups.join(first, second)
          collector.compare(first, second, into: &agreements)
          space.append(first, second, agreements)
        }
      }
    }
    drawPairs()
    let counts = PersonCounts(store: store, groups: &groups)
    countChance(&groups)
    covered = Double(order.count * (order.count - 1) / 2)
    let shares = space.pairs.map { _ in 1.0 }
    _ = maximise(shares, start: MatchModel.initial(for: store.mapping))
    return try model(
      discounts: counts.discounts, thresholds: Thresholds(probabilities: shares))
  }

  private func model(discounts: [Double], thresholds: Thresholds) throws -> MatchModel {
    let fields = store.mapping.fields.enumerated().map { index, field in
      MatchModel.Field(
        name: field.name, discount: discounts[index],
        levels: field.kind.levels.map { level in
          let cell = index * AgreementLevel.ranks + level.rank
          return MatchModel.Level(
            level: level, matched: matched[cell], unrelated: unrelated[cell])
        })
    }
    return try MatchModel(
      mapping: store.mapping.name,
      matchesPerRecord: share * Double(max(1, store.count - 1)), fields: fields,
      sameFrom: thresholds.same(for: store.mapping.automatic),
      reviewFrom: thresholds.review(for: store.mapping.automatic))
  }

  /// Keeps the candidates of all records, or of a sample of them when there are too many.
  private mutating func collect() {
    let keyed = order.map { slot in
      var hash = StableHash()
      hash.add(store.ids[Int(slot)].unicodeScalars.lazy.map(\.value))
      return (hash: hash.value, slot: slot)
    }
    let sampled = keyed.enumerated().sorted {
      ($0.element.hash, $0.offset) < ($1.element.hash, $1.offset)
    }.map(\.element.slot)
    var place: [Int32] = Array(repeating: 0, count: store.slotCount)
    for (index, slot) in sampled.enumerated() { place[Int(slot)] = Int32(index) }
    var space = space
    for (index, slot) in sampled.enumerated() {
      if space.pairs.count >= MatchingLimits.learningPairs { break }
      collector.visit(
        slot, where: { place[Int($0)] > index }, body: { space.append($0, $1, $2) })
      covered += Double(sampled.count - 1 - index)
    }
    self.space = space
  }

  /// Pairs drawn at random, or all of them when they are few, and at which levels they agree.
  private mutating func drawPairs() {
    let people = order.count
    if people * (people - 1) / 2 <= MatchingLimits.randomPairs {
      for (index, first) in order.enumerated() {
        for second in order[..<index] { drawn.append((first, second)) }
      }
    } else {
      var generator = SplitMix64(seed: Self.seed)
      for _ in 0..<MatchingLimits.randomPairs {
        let first = order[Int.random(in: 0..<people, using: &generator)]
        let second = order[Int.random(in: 0..<people, using: &generator)]
        if first != second { drawn.append((first, second)) }
      }
    }
    drawnCounts = levelCounts(of: drawn)
  }

  /// How often pairs of two people agree at each level.
  private mutating func countChance(_ groups: inout PersonGroups) {
    // Pairs that are of one person by now are no chance, and are taken out again.
    let repeats = levelCounts(
      of: drawn.filter { groups.root($0.first) == groups.root($0.second) })
    for (index, field) in store.mapping.fields.enumerated() {
      let cells = field.kind.levels.map { index * AgreementLevel.ranks + $0.rank }
      // Half a sighting each, so that what was not seen is rare and not impossible.
      let total = cells.reduce(0) { $0 + drawnCounts[$1] - repeats[$1] + 0.5 }
      for cell in cells { unrelated[cell] = (drawnCounts[cell] - repeats[cell] + 0.5) / total }
    }
  }

  private func levelCounts(of pairs: [(first: Int32, second: Int32)]) -> [Double] {
    var counts: [Double] = Array(repeating: 0, count: unrelated.count)
    let stratum = store.mapping.stratum
    var agreements: [Agreement] = []
    for (first, second) in pairs {
      collector.compare(first, second, into: &agreements)
      // Names and places of another stratum say nothing about chance within one.
      let isWithin =
        stratum == nil
        || !agreements.contains { Int($0.field) == stratum && $0.level == .different }
      for agreement in agreements where isWithin || Int(agreement.field) == stratum {
        counts[cell(agreement)] += 1
      }
    }
    return counts
  }

  private func cell(_ agreement: Agreement) -> Int {
    Int(agreement.field) * AgreementLevel.ranks + agreement.level.rank
  }

  /// Expectation and maximisation, with chance held fixed.
  /// - Returns: for each pair, the probability that it is of one person.
  private mutating func settle(
    _ counts: PersonCounts, _ groups: inout PersonGroups
  ) -> [Double] {
    let evidenceFields = store.mapping.evidenceFields
    let stratum = store.mapping.stratum
    var chance: [Double] = []
    for pair in space.pairs {
      let isOne = groups.root(pair.first) == groups.root(pair.second)
      let shared = space[pair].first { Int($0.field) == stratum && $0.level == .exact }
      let population = shared.map { Int(counts.counts[Int($0.term)]) } ?? counts.people
      for agreement in space[pair] {
        chance.append(
          logChance(
            agreement, counts, isOnePerson: isOne,
            population: Int(agreement.field) == stratum ? counts.people : population))
      }
    }
    let start = MatchModel.initial(for: store.mapping)
    var probabilities: [Double] = []
    var expected = -1.0
    for _ in 0..<MatchingLimits.rounds {
      let logMatched = matched.map { $0 > 0 ? naturalLogarithm($0) : 0 }
      let prior = naturalLogarithm(share / (1 - share))
      var next = 0
      let odds = space.pairs.map { pair in
        var sum = EvidenceSum()
        for agreement in space[pair] {
          sum.add(logMatched[cell(agreement)] - chance[next], field: Int(agreement.field))
          next += 1
        }
        sum.countRepeatsOnce(evidenceFields)
        return prior + sum.total
      }
      probabilities = odds.map { probability(logOdds: $0) }
      let sum = maximise(believe(probabilities), start: start)
      if abs(sum - expected) <= Self.settled * max(1, sum) { break }
      expected = sum
    }
    return probabilities
  }

  /// The share that each pair has in what is learned.
  ///
  /// A record with more probable partners than anybody registers again has namesakes and neighbours. The
  /// more there are, the less it is believed. Otherwise fields that depend on each other, as names
  /// and birth places do, could make a class of their own of everybody alike.
  private func believe(_ probabilities: [Double]) -> [Double] {
    var sums: [Double] = Array(repeating: 0, count: store.slotCount)
    for (pair, value) in zip(space.pairs, probabilities) {
      sums[Int(pair.first)] += value
      sums[Int(pair.second)] += value
    }
    return zip(space.pairs, probabilities).map { pair, value in
      let partners = max(sums[Int(pair.first)], sums[Int(pair.second)])
      guard partners > Self.partners else { return value }
      let belief = Self.partners / partners
      return value * belief * belief
    }
  }

  private func logChance(
    _ agreement: Agreement, _ counts: PersonCounts, isOnePerson: Bool, population: Int
  ) -> Double {
    guard agreement.level == .exact else { return naturalLogarithm(unrelated[cell(agreement)]) }
    return naturalLogarithm(
      ValueFrequency.probability(
        holders: Int(counts.counts[Int(agreement.term)]) - (isOnePerson ? 0 : 1),
        of: population, discount: counts.discounts[Int(agreement.field)]))
  }

  /// - Returns: how many pairs of one person are expected.
  private mutating func maximise(_ probabilities: [Double], start: MatchModel) -> Double {
    var counts: [Double] = Array(repeating: 0, count: matched.count)
    var sum = 0.0
    for (pair, probability) in zip(space.pairs, probabilities) where probability > 1e-9 {
      sum += probability
      for agreement in space[pair] { counts[cell(agreement)] += probability }
    }
    for (index, field) in start.fields.enumerated() {
      let cells = field.levels.map { (index * AgreementLevel.ranks + $0.level.rank, $0.matched) }
      let total = cells.reduce(Self.startPairs) { $0 + counts[$1.0] }
      for (cell, before) in cells {
        matched[cell] = (counts[cell] + Self.startPairs * before) / total
      }
    }
    // Half a pair more, so that records without repeats do not make repeats impossible.
    share = min(0.5, (sum + 0.5) / (covered + 1))
    return sum
  }
}
