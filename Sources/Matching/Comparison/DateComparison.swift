extension TermView {
  /// How many years an estimated age may be off and still agree with a year.
  static let yearsOfEstimate = 3

  /// Compares two dates as far as both are known. A convention such as 1 January agrees with any
  /// date of its year, and with no more weight than the year.
  func compareDates(_ first: Int32, _ second: Int32) -> AgreementLevel {
    let one = DateValue(packed: self[first].detail)
    let other = DateValue(packed: self[second].detail)
    if one.year == 0 || other.year == 0 {
      return first == second ? .exact : misprint(first, second)
    }
    if one.isEstimate || other.isEstimate {
      return abs(one.year - other.year) <= Self.yearsOfEstimate ? .year : .different
    }
    if one.isComplete && other.isComplete {
      if first == second { return .exact }
      if one.year == other.year, one.day == other.month, one.month == other.day {
        return .swapped
      }
      if misprint(first, second) == .near { return .near }
      let equal = [one.year == other.year, one.month == other.month, one.day == other.day]
      return equal.count(where: { $0 }) == 2 ? .parts : .different
    }
    guard one.year == other.year else { return .different }
    // Where the day is unknown on one side, the month is the most that can agree.
    if one.month == 0 || other.month == 0 || one.isByConvention || other.isByConvention {
      return .year
    }
    return one.month == other.month ? .month : .different
  }

  private func misprint(_ first: Int32, _ second: Int32) -> AgreementLevel {
    // One slip changes at most two of the digits that a date has.
    guard (self[first].mask ^ self[second].mask).nonzeroBitCount <= 2 else { return .different }
    return edits(first, second, within: 1) == nil ? .different : .near
  }
}
