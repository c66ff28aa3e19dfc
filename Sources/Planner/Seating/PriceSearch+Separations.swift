/// Prices of keeping two parties apart: every pair has one place on every departure.
extension PriceSearch {
  private var firstSeparation: Int {
    Self.kindCount * tableau.departureCount + escorted.count
  }

  /// What the separations are worth, by departure.
  func separationWorths(_ amounts: [Int]) -> [Int] {
    var worths = [Int](repeating: 0, count: tableau.departureCount)
    for (separation, amount) in zip(separations, amounts.dropFirst(firstSeparation)) {
      worths[Int(separation.departure)] += amount
    }
    return worths
  }

  /// Counts, for every separation that is watched, how many more of the pair are there than may.
  func countSeparations(_ isOffered: [Bool]) {
    for (index, separation) in separations.enumerated()
    where firstSeparation + index < usage.count {
      let pair = pairs[Int(separation.pair)]
      var both = isOffered[Int(separation.departure)] ? -1.0 : 0
      if choice[Int(pair.0)] == separation.departure { both += 1 }
      if choice[Int(pair.1)] == separation.departure { both += 1 }
      usage[firstSeparation + index] = both
    }
  }
}
