/// Matches all records of a store with each other.
struct BatchRun {
  /// Pairs this far below the line of review, in log odds, are still kept for the second look, where
  /// values count once per person and so are rarer: a factor of 1,000.
  private static let slack = 7.0
  /// Records that a task compares before it gives way.
  private static let part = 1024
  /// More tasks than this find nothing left to do in a batch of a hundred thousand.
  private static let mostTasks = 64

  private let matcher: Matcher
  private let store: RecordStore
  private let collector: PairCollector
  private var space = PairSpace()
  /// Records that are rather of one person than not, at first sight.
  private var probable: PersonGroups
  private var isLimited = false

  init(matcher: Matcher, store: RecordStore) {
    self.matcher = matcher
    self.store = store
    collector = PairCollector(store: store)
    probable = PersonGroups(slots: store.slotCount)
  }

  /// On the thread of the caller.
  mutating func run() -> MatchBatch {
    take([collect(collector.order.indices)])
    return decide()
  }

  /// With as many tasks as there are processors to use. The result is the same.
  mutating func run(tasks: Int) async -> MatchBatch {
    let count = collector.order.count
    // Small parts, so that a task gives way to others soon, and none ends long after the rest.
    let parts = stride(from: 0, to: count, by: Self.part).map {
      $0..<min(count, $0 + Self.part)
    }
    let this = self
    let lanes = max(1, min(tasks, Self.mostTasks))
    let found = await withTaskGroup(of: [(Int, Part)].self) { group in
      for lane in 0..<lanes {
        group.addTask {
          var found: [(Int, Part)] = []
          for index in stride(from: lane, to: parts.count, by: lanes) {
            found.append((index, this.collect(parts[index])))
            await Task.yield()
          }
          return found
        }
      }
      var all: [(Int, Part)] = []
      for await some in group { all += some }
      return all.sorted { $0.0 < $1.0 }.map(\.1)
    }
    take(found)
    return decide()
  }

  private mutating func take(_ parts: [Part]) {
    for part in parts {
      isLimited = isLimited || part.isLimited
      space.append(part.space)
      for (first, second) in part.probable { probable.join(first, second) }
    }
  }

  private mutating func decide() -> MatchBatch {
    let counts = PersonCounts(store: store, groups: &probable)
    let judged = space.pairs.map { pair in
      judge(pair.first, pair.second, Array(space[pair]), counts)
    }
    switch matcher.mapping.automatic {
    case .strongIdentifier:
      return finish(judged.filter { $0.zone != .different })
    case .corroborated:
      return finish(resolve(judged, counts))
    }
  }

  private func finish(_ pairs: [CandidatePair]) -> MatchBatch {
    MatchBatch(
      pairs: pairs.sorted { ($0.first, $0.second) < ($1.first, $1.second) },
      groups: Self.groups(of: pairs), isLimited: isLimited)
  }

  private mutating func judge(
    _ first: Int32, _ second: Int32, _ agreements: [Agreement], _ counts: PersonCounts
  ) -> CandidatePair {
    let isOne = probable.root(first) == probable.root(second)
    return matcher.judge(
      store.ids[Int(first)], store.ids[Int(second)], agreements, records: counts.people,
      holders: { Int(counts.counts[Int($0)]) - (isOne ? 0 : 1) },
      isShared: matcher.isShared(agreements) { Int(store.terms[$0].records) })
  }

  /// Lets groups decide: pairs within a group are the same, also those that are so only through others;
  /// pairs between groups are not.
  private mutating func resolve(
    _ judged: [CandidatePair], _ counts: PersonCounts
  ) -> [CandidatePair] {
    let prior = matcher.prior(records: counts.people)
    let line = matcher.model.sameFrom
    let least = naturalLogarithm(line / (1 - line))
    var ratios: [UInt64: Double] = [:]
    func key(_ one: Int32, _ other: Int32) -> UInt64 {
      UInt64(UInt32(min(one, other))) << 32 | UInt64(UInt32(max(one, other)))
    }
    var links: [Resolution.Link] = []
    for (pair, judged) in zip(space.pairs, judged) {
      let ratio = judged.logOdds - prior
      ratios[key(pair.first, pair.second)] = ratio
      let isDoubtful = judged.cautions.contains { $0 != .uncertain }
      links.append(
        Resolution.Link(
          first: pair.first, second: pair.second, ratio: ratio,
          canJoin: judged.zone != .different && !isDoubtful))
    }
    var sizes = sizes(of: &probable)
    var groups = probable
    for _ in 0..<2 {
      var resolution = Resolution(slots: store.slotCount, sizes: sizes)
      let collector = collector
      var agreements: [Agreement] = []
      var probableCopy = probable
      groups = resolution.join(links, least: least) { one, other in
        if let known = ratios[key(one, other)] { return known }
        collector.compare(one, other, into: &agreements)
        let isOne = probableCopy.root(one) == probableCopy.root(other)
        let ratio =
          matcher.logOdds(agreements, records: counts.people) {
            Int(counts.counts[Int($0)]) - (isOne ? 0 : 1)
          } - prior
        ratios[key(one, other)] = ratio
        return ratio
      }
      sizes = self.sizes(of: &groups)
    }
    return regroup(judged, counts, &groups)
  }

  private mutating func regroup(
    _ judged: [CandidatePair], _ counts: PersonCounts, _ groups: inout PersonGroups
  ) -> [CandidatePair] {
    var pairs: [CandidatePair] = []
    var known: Set<[Int32]> = []
    for (pair, judged) in zip(space.pairs, judged) {
      let isOne = groups.root(pair.first) == groups.root(pair.second)
      known.insert([pair.first, pair.second])
      if isOne {
        pairs.append(judged.moved(to: .same))
      } else if judged.zone != .different {
        pairs.append(
          judged.zone == .same ? judged.moved(to: .review, caution: .outweighed) : judged)
      }
    }
    var members: [Int32: [Int32]] = [:]
    for slot in store.slotsInOrder { members[groups.root(slot), default: []].append(slot) }
    var agreements: [Agreement] = []
    for (_, slots) in members.sorted(by: { $0.key < $1.key }) where slots.count > 2 {
      for (index, second) in slots.enumerated() {
        for first in slots[..<index] where !known.contains([first, second]) {
          collector.compare(first, second, into: &agreements)
          let pair = judge(first, second, agreements, counts)
          pairs.append(pair.moved(to: .same, caution: .throughOthers))
        }
      }
    }
    return pairs
  }

  private func sizes(of groups: inout PersonGroups) -> [Int: Int] {
    var counts: [Int32: Int] = [:]
    for slot in store.slotsInOrder { counts[groups.root(slot), default: 0] += 1 }
    var sizes: [Int: Int] = [:]
    for (_, count) in counts { sizes[count, default: 0] += 1 }
    return sizes
  }

  /// What comparing some of the records found.
  private struct Part: Sendable {
    var space = PairSpace()
    /// Pairs that are rather of one person than not.
    var probable: [(Int32, Int32)] = []
    var isLimited = false
  }

  /// Compares records with candidates that stand before them in the order of ids, and keeps what may
  /// matter.
  private func collect(_ range: Range<Int>) -> Part {
    var part = Part()
    var collector = collector
    let (places, terms, records, matcher) = (
      collector.places, TermView(store.terms), store.count, matcher
    )
    let line = matcher.model.reviewFrom
    let least = naturalLogarithm(line / (1 - line)) - Self.slack
    for index in range {
      func take(_ first: Int32, _ second: Int32, _ agreements: [Agreement]) {
        let weight = matcher.logOdds(agreements, records: records) {
          Int(terms[$0].records) - 1
        }
        guard weight >= least || matcher.isStrong(agreements) else { return }
        part.space.append(first, second, agreements)
        if weight > 0 { part.probable.append((first, second)) }
      }
      collector.visit(
        collector.order[index], where: { places[Int($0)] < index }, body: take)
    }
    part.isLimited = collector.isLimited
    return part
  }

  private static func groups(of pairs: [CandidatePair]) -> [[String]] {
    let ids = Set(pairs.lazy.filter { $0.zone == .same }.flatMap { [$0.first, $0.second] })
      .sorted()
    let numbers = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, Int32($0)) })
    var groups = PersonGroups(slots: ids.count)
    for pair in pairs where pair.zone == .same {
      if let first = numbers[pair.first], let second = numbers[pair.second] {
        groups.join(first, second)
      }
    }
    var members: [Int32: [String]] = [:]
    for (number, id) in ids.enumerated() {
      members[groups.root(Int32(number)), default: []].append(id)
    }
    return members.sorted { $0.key < $1.key }.map(\.value)
  }
}
