/// What escorted parties gain on one departure beyond their shares, one entry for each minor and each
/// patient.
struct Gains {
  struct Piece {
    let cents: Int
    /// Which of the escorted parties.
    let party: Int32
    /// Its part of the party.
    let part: Double
  }

  var minors: [Piece] = []
  var medical: [Piece] = []
  /// Escorts that take minors and patients on this departure.
  private(set) var escorts = (minors: 0, medical: 0)

  /// The most that can be gained, escorts paid; the most gaining come first afterwards.
  mutating func total(_ tableau: Tableau, _ d: Int, _ escortCost: Int) -> Int {
    if minors.isEmpty && medical.isEmpty { return 0 }
    minors.sort { ($0.cents, $1.party) > ($1.cents, $0.party) }
    medical.sort { ($0.cents, $1.party) > ($1.cents, $0.party) }
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

  /// What the next escort takes.
  private static func sum(_ pieces: [Piece], _ escorts: Int, _ each: Int) -> Int {
    pieces.dropFirst(escorts * each).prefix(each).reduce(0) { $0 + $1.cents }
  }
}

/// Escorts counted whole: an escorted party carries a share, and a departure takes those who gain most
/// beyond theirs, paying for every escort.
extension PriceSearch {
  private var firstShare: Int { Self.kindCount * tableau.departureCount }

  /// Adds up the shares and finds who gains where.
  func escortedShares(_ amounts: [Int], _ gains: inout [Gains]) -> Int {
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
        let parts = Double(minors + medical)
        for d in 0..<f where Int(row[d]) < share && !tableau.instance.isLocked[d] {
          let gain = share - Int(row[d])
          func piece(_ ratio: Int) -> Gains.Piece {
            Gains.Piece(
              cents: (gain * ratio + weight - 1) / weight, party: Int32(index), part: 1 / parts)
          }
          let minor = piece(tableau.medicalPerEscort)
          let patient = piece(tableau.minorsPerEscort)
          gains[d].minors += [Gains.Piece](repeating: minor, count: minors)
          gains[d].medical += [Gains.Piece](repeating: patient, count: medical)
        }
      }
    }
    return value
  }

  /// Counts what those take up who are taken on a departure.
  func take(_ gains: Gains, _ d: Int) {
    let f = tableau.departureCount
    let taken =
      gains.minors.prefix(gains.escorts.minors * tableau.minorsPerEscort)
      + gains.medical.prefix(gains.escorts.medical * tableau.medicalPerEscort)
    for piece in taken {
      let u = Int(escorted[Int(piece.party)])
      usage[firstShare + Int(piece.party)] -= piece.part
      choice[u] = Int32(d)
      for kind in 0...5 {
        usage[kind * f + d] += piece.part * Double(tableau.needs[u][kind])
      }
    }
    let escorts = Double(gains.escorts.minors + gains.escorts.medical)
    usage[d] += escorts
    usage[6 * f + d] += escorts
  }
}
