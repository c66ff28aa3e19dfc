/// What escorted parties gain on one departure beyond their shares, one entry for each minor and each
/// patient: the cents, and which of the escorted parties, so that entries compare as numbers.
struct Gains {
  private static let partyBits = 24

  private var minors: [Int] = []
  private var medical: [Int] = []
  /// Escorts that take minors and patients on this departure.
  private(set) var escorts = (minors: 0, medical: 0)

  mutating func add(minors count: Int, _ cents: Int, party: Int) {
    for _ in 0..<count { minors.append(cents << Self.partyBits | party) }
  }

  mutating func add(medical count: Int, _ cents: Int, party: Int) {
    for _ in 0..<count { medical.append(cents << Self.partyBits | party) }
  }

  /// The most that can be gained, escorts paid; the most gaining come first afterwards.
  mutating func total(_ tableau: Tableau, _ d: Int, _ escortCost: Int) -> Int {
    if minors.isEmpty && medical.isEmpty { return 0 }
    Self.sort(&minors)
    Self.sort(&medical)
    escorts = (0, 0)
    var total = 0
    for _ in 0..<Int(tableau.escortLimits[d]) {
      let one = Self.sum(minors, escorts.minors, tableau.minorsPerEscort) - escortCost
      let other = Self.sum(medical, escorts.medical, tableau.medicalPerEscort) - escortCost
      if max(one, other) <= 0 { break }
      total += max(one, other)
      if one >= other { escorts.minors += 1 } else { escorts.medical += 1 }
    }
    return total
  }

  /// Forgets everybody and keeps the room.
  mutating func clear() {
    minors.removeAll(keepingCapacity: true)
    medical.removeAll(keepingCapacity: true)
    escorts = (0, 0)
  }

  /// The most gaining first. There are few, and this is asked for every departure at every step.
  private static func sort(_ entries: inout [Int]) {
    entries.withUnsafeMutableBufferPointer { entries in
      for index in entries.indices.dropFirst() {
        let entry = entries[index]
        var place = index
        while place > 0 && entries[place - 1] < entry {
          entries[place] = entries[place - 1]
          place -= 1
        }
        entries[place] = entry
      }
    }
  }

  /// What the next escort takes.
  private static func sum(_ entries: [Int], _ escorts: Int, _ each: Int) -> Int {
    var sum = 0
    for index in min(escorts * each, entries.count)..<min((escorts + 1) * each, entries.count) {
      sum += entries[index] >> partyBits
    }
    return sum
  }

  /// The parties that escorts take, once for each of their minors and patients taken.
  func taken(_ tableau: Tableau) -> [Int] {
    let entries =
      minors.prefix(escorts.minors * tableau.minorsPerEscort)
      + medical.prefix(escorts.medical * tableau.medicalPerEscort)
    return entries.map { $0 & (1 << Self.partyBits - 1) }
  }
}

/// Escorts counted whole: an escorted party carries a share, and a departure takes those who gain most
/// beyond theirs, paying for every escort.
extension PriceSearch {
  private var firstShare: Int { Self.kindCount * tableau.departureCount }

  /// Adds up the shares and finds who gains where.
  func escortedShares(_ amounts: [Int]) -> Int {
    let f = tableau.departureCount
    var value = 0
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: tableau.nodeCount) { row in
      for (index, party) in escorted.enumerated() {
        let u = Int(party)
        _ = priced(u, bareCharges, amounts, into: row)
        let share = min(amounts[firstShare + index], Int(row[f]))
        value += share
        // With its share a party is as well off as without a departure, or would rather carry more.
        usage[firstShare + index] = share == Int(row[f]) ? 0 : 1
        choice[u] = -1
        let minors = Int(tableau.needs[u][Lane.minors])
        let medical = Int(tableau.needs[u][Lane.medical])
        let weight = minors * tableau.medicalPerEscort + medical * tableau.minorsPerEscort
        for d in 0..<f where Int(row[d]) < share && !tableau.instance.isLocked[d] {
          let gain = share - Int(row[d])
          func piece(_ ratio: Int) -> Int { (gain * ratio + weight - 1) / weight }
          gains[d].add(minors: minors, piece(tableau.medicalPerEscort), party: index)
          gains[d].add(medical: medical, piece(tableau.minorsPerEscort), party: index)
        }
      }
    }
    return value
  }

  /// Counts what those take up who are taken on a departure.
  func take(_ gains: Gains, _ d: Int) {
    let f = tableau.departureCount
    for index in gains.taken(tableau) {
      let u = Int(escorted[index])
      let need = tableau.needs[u]
      let part = 1 / Double(need[Lane.minors] + need[Lane.medical])
      usage[firstShare + index] -= part
      choice[u] = Int32(d)
      for kind in 0...5 where need[kind] > 0 {
        usage[kind * f + d] += part * Double(need[kind])
      }
    }
    let escorts = Double(gains.escorts.minors + gains.escorts.medical)
    usage[d] += escorts
    usage[6 * f + d] += escorts
  }
}
