/// Finds the records worth comparing with one record: those that share rare keys.
///
/// Sharing a key that one record in a thousand has is worth log 1,000. Two records are compared when
/// what they share is together so rare that fewer than `chanceCompanions` unrelated records would
/// share as much: a rare word alone, or a common word and a year. So a large block is never dropped;
/// it is split by every further key.
struct CandidateSearch: Sendable {
  /// Unrelated records that may share as much as a candidate does, for each combination of keys. Pairs
  /// that share less start so far behind that agreement everywhere else could hardly make them
  /// probable; a search that takes more of them costs more and finds nobody.
  static let chanceCompanions = 10.0
  /// Groups beyond this one count as this one. The bit above marks a slot as touched.
  static let lastGroup: UInt8 = 62

  private static let touchedMark: UInt64 = 1 << 63

  /// What was found.
  struct Found {
    /// Slots, in no particular order; where there are too many, those with the rarest shared keys.
    var slots: [Int32] = []
    /// Whether a limit left something out.
    var isLimited = false
  }

  private struct Key {
    let hash: UInt64
    let group: UInt8
    let field: UInt8
    let isWider: Bool
    let block: BlockStore.Block
    let count: Int
    let weight: Float
  }

  private struct Large {
    let set: SlotSet
    let key: Key
    /// What this block and larger ones can add at most.
    let reachable: Float
  }

  /// Per slot: the rarity of what is shared, and the groups in which something is.
  private var score: [Float] = []
  private var seen: [UInt64] = []
  private var touched: [Int32] = []
  private var intersectionsLeft = 0

  /// - Parameters:
  ///   - keys: the keys of the record in question.
  ///   - own: its slot, which is no candidate.
  ///   - live: how many records the store has.
  ///   - slots: how many slots are in use or free.
  ///   - isBefore: breaks ties between slots; the same for any order of arrival.
  mutating func search(
    _ keys: [BlockingKey], own: Int32, live: Int, slots: Int, in store: BlockStore,
    where isWanted: (Int32) -> Bool, isBefore: (Int32, Int32) -> Bool
  ) -> Found {
    if score.count < slots {
      score += Array(repeating: 0, count: slots - score.count)
      seen += Array(repeating: 0, count: slots - seen.count)
    }
    defer {
      for slot in touched { (score[Int(slot)], seen[Int(slot)]) = (0, 0) }
      touched.removeAll(keepingCapacity: true)
    }
    let least = Float(max(0, naturalLogarithm(Double(live) / Self.chanceCompanions)))
    let known = rank(keys, live: live, least: least, in: store)
    let reachable = Self.reachable(known)
    var large: [Large] = []
    for (index, key) in known.enumerated() {
      switch key.block {
      case .list(let members): read(members, key: key, isNew: reachable[index] >= least)
      case .set(let set): large.append(Large(set: set, key: key, reachable: reachable[index]))
      }
    }
    var found = Found()
    intersectionsLeft = MatchingLimits.intersections
    if !large.isEmpty {
      found.isLimited = split(large, from: 0, shared: nil, weight: 0, groups: 0, least: least)
    }
    found.slots = touched.filter { $0 != own && isWanted($0) }
    for block in large {
      found.slots.removeAll { score[Int($0)] + block.reachable < least }
      for slot in found.slots where block.set.contains(slot) { add(block.key, to: Int(slot)) }
    }
    found.slots.removeAll { score[Int($0)] < least }
    if found.slots.count > MatchingLimits.candidates {
      found.isLimited = true
      found.slots.sort {
        let (one, other) = (score[Int($0)], score[Int($1)])
        return one == other ? isBefore($0, $1) : one > other
      }
      found.slots.removeLast(found.slots.count - MatchingLimits.candidates)
    }
    return found
  }

  /// The keys that records have, rarest first.
  private func rank(
    _ keys: [BlockingKey], live: Int, least: Float, in store: BlockStore
  ) -> [Key] {
    var known: [Key] = []
    known.reserveCapacity(keys.count)
    // What is rare among all may be common within the stratum, and is shared by chance as often.
    let stratum = keys.first(where: \.isStratum).flatMap { store.block($0.hash)?.count } ?? live
    for key in keys {
      guard let block = store.block(key.hash) else { continue }
      let count = block.count
      let population = key.isStratum ? live : max(stratum, 1)
      let rarity = Float(max(0, naturalLogarithm(Double(population) / Double(count))))
      known.append(
        Key(
          hash: key.hash, group: key.group, field: key.field, isWider: key.isWider, block: block,
          count: count, weight: key.isStrong ? max(rarity, least) : rarity))
    }
    known.sort { $0.count == $1.count ? $0.hash < $1.hash : $0.count < $1.count }
    // A wider form of a value has all records of the narrower one; when it has no more, it is the
    // same block once more.
    return known.indices.filter { index in
      guard known[index].isWider else { return true }
      return !known[..<index].contains {
        !$0.isWider && $0.group == known[index].group && $0.count == known[index].count
          && $0.field == known[index].field
      }
    }.map { known[$0] }
  }

  /// For each key, what a record can share at most that shares none of the keys before it.
  private static func reachable(_ keys: [Key]) -> [Float] {
    var best: [Float] = Array(repeating: 0, count: Int(lastGroup) + 1)
    var reachable: [Float] = Array(repeating: 0, count: keys.count)
    var sum: Float = 0
    for index in keys.indices.reversed() {
      let key = keys[index]
      sum += key.weight - best[Int(key.group)]
      best[Int(key.group)] = key.weight
      // Sums of floating numbers in another order differ in their last digits.
      reachable[index] = sum * 1.0001 + 0.0001
    }
    return reachable
  }

  private mutating func read(_ members: [Int32], key: Key, isNew: Bool) {
    for slot in members {
      let index = Int(slot)
      if seen[index] == 0 {
        guard isNew else { continue }
        touched.append(slot)
        seen[index] = Self.touchedMark
      }
      add(key, to: index)
    }
  }

  private mutating func add(_ key: Key, to index: Int) {
    let bit: UInt64 = 1 << UInt64(key.group)
    if seen[index] & bit == 0 {
      seen[index] |= bit
      score[index] += key.weight
    }
  }

  /// Reads what large blocks share, as soon as it is rare enough and small enough.
  /// - Returns: whether something was left out.
  private mutating func split(
    _ large: [Large], from start: Int, shared: SlotSet?, weight: Float,
    groups: UInt64, least: Float
  ) -> Bool {
    var isLimited = false
    for index in start..<large.count {
      let (set, key) = (large[index].set, large[index].key)
      let bit: UInt64 = 1 << UInt64(key.group)
      if groups & bit != 0 { continue }
      let sum = weight + key.weight
      let rest = large[(index + 1)...].reduce(Float(0)) { $0 + $1.key.weight }
      // Later keys are larger still: nothing from here on can be rare enough.
      if sum + rest < least { break }
      if intersectionsLeft == 0 { return true }
      intersectionsLeft -= 1
      let common = shared.map { $0.intersection(set) } ?? set
      if sum >= least && common.count <= MatchingLimits.blockSize {
        for slot in common.slots where seen[Int(slot)] == 0 {
          touched.append(slot)
          seen[Int(slot)] = Self.touchedMark
        }
      } else if index + 1 < large.count {
        let isCut = split(
          large, from: index + 1, shared: common, weight: sum, groups: groups | bit, least: least)
        isLimited = isLimited || isCut
      } else if sum >= least {
        isLimited = true
      }
    }
    return isLimited
  }
}
