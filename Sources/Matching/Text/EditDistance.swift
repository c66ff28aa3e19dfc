/// Distances between words, with bounded work: no word is longer than
/// `MatchingLimits.termScalars`.
enum EditDistance {
  /// Insertions, deletions, replacements and exchanges of neighbours (optimal string alignment)
  /// that turn one word into the other, or `nil` for more than `limit`.
  static func within(
    _ limit: Int, _ first: Span<UInt32>, _ second: Span<UInt32>
  ) -> Int? {
    guard abs(first.count - second.count) <= limit else { return nil }
    // Equal beginnings and ends never cost anything.
    var start = 0
    var firstEnd = first.count
    var secondEnd = second.count
    while start < firstEnd, start < secondEnd, first[start] == second[start] { start += 1 }
    while firstEnd > start, secondEnd > start, first[firstEnd - 1] == second[secondEnd - 1] {
      firstEnd -= 1
      secondEnd -= 1
    }
    let rows = firstEnd - start
    let columns = secondEnd - start
    if rows == 0 || columns == 0 {
      let rest = max(rows, columns)
      return rest <= limit ? rest : nil
    }
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: 3 * (columns + 1)) { cells in
      let width = columns + 1
      for column in 0..<width { cells[column] = Int32(column) }
      var above = 0
      var current = width
      var twoAbove = 2 * width
      for row in 1...rows {
        let unit = first[start + row - 1]
        cells[current] = Int32(row)
        var best = cells[current]
        for column in 1...columns {
          let other = second[start + column - 1]
          var cost = cells[above + column - 1] + (unit == other ? 0 : 1)
          cost = min(cost, cells[above + column] + 1, cells[current + column - 1] + 1)
          if row > 1, column > 1, unit == second[start + column - 2],
            first[start + row - 2] == other
          {
            cost = min(cost, cells[twoAbove + column - 2] + 1)
          }
          cells[current + column] = cost
          best = min(best, cost)
        }
        if best > limit { return nil }
        (twoAbove, above, current) = (above, current, twoAbove)
      }
      let distance = Int(cells[above + columns])
      return distance <= limit ? distance : nil
    }
  }

  /// Jaro–Winkler similarity, 0 to 1, with the usual weight of 0.1 for each of up to four equal
  /// first letters (Winkler, 1990).
  static func jaroWinkler(_ first: Span<UInt32>, _ second: Span<UInt32>) -> Double {
    let counts = (first.count, second.count)
    if counts.0 == 0 || counts.1 == 0 { return counts.0 == counts.1 ? 1 : 0 }
    // One bit per position; longer words than 64 do not exist here.
    let reach = max(max(counts.0, counts.1) / 2 - 1, 0)
    var firstUsed: UInt64 = 0
    var secondUsed: UInt64 = 0
    var common = 0
    for index in 0..<min(counts.0, 64) {
      let low = max(0, index - reach)
      let high = min(min(counts.1, 64), index + reach + 1)
      guard low < high else { continue }
      for other in low..<high
      where secondUsed & (1 << UInt64(other)) == 0 && first[index] == second[other] {
        firstUsed |= 1 << UInt64(index)
        secondUsed |= 1 << UInt64(other)
        common += 1
        break
      }
    }
    if common == 0 { return 0 }
    var exchanged = 0
    var remaining = secondUsed
    for index in 0..<min(counts.0, 64) where firstUsed & (1 << UInt64(index)) != 0 {
      let other = remaining.trailingZeroBitCount
      remaining &= remaining - 1
      if first[index] != second[other] { exchanged += 1 }
    }
    let share = Double(common)
    let jaro =
      (share / Double(counts.0) + share / Double(counts.1)
        + (share - Double(exchanged / 2)) / share) / 3
    var prefix = 0
    while prefix < min(4, counts.0, counts.1), first[prefix] == second[prefix] { prefix += 1 }
    return jaro + Double(prefix) * 0.1 * (1 - jaro)
  }
}
