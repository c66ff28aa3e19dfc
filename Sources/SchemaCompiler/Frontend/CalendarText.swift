/// Dates and times in the schema's defaults, read from their ISO 8601 forms.
enum CalendarText {
  /// `2026-01-21` as days since 1970-01-01, proleptic Gregorian; years 1 to 9999.
  static func days(_ text: String) -> Int32? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = digits(parts[0], 4), let month = digits(parts[1], 2),
      let day = digits(parts[2], 2), (1...9999).contains(year), (1...12).contains(month),
      (1...daysInMonth(month, year: year)).contains(day)
    else { return nil }
    return Int32(daysSinceEpoch(year, month, day))
  }

  /// `2002`, `2002-10` or `2002-10-09` as `year << 16 | month << 8 | day`.
  static func partialDate(_ text: String) -> UInt32? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), let year = digits(parts[0], 4),
      (1...9999).contains(year)
    else { return nil }
    var (month, day) = (0, 0)
    if parts.count > 1 {
      guard let value = digits(parts[1], 2), (1...12).contains(value) else { return nil }
      month = value
    }
    if parts.count > 2 {
      guard let value = digits(parts[2], 2), (1...daysInMonth(month, year: year)).contains(value)
      else { return nil }
      day = value
    }
    return UInt32(year) << 16 | UInt32(month) << 8 | UInt32(day)
  }

  /// `2026-01-21T08:00:00Z`, with up to six digits after a point, as microseconds since
  /// 1970-01-01T00:00Z without leap seconds.
  static func microseconds(_ text: String) -> Int64? {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, halves[1].hasSuffix("Z"), let days = days(String(halves[0])) else {
      return nil
    }
    let clock = halves[1].dropLast().split(separator: ":", omittingEmptySubsequences: false)
    guard clock.count == 3, let hour = digits(clock[0], 2), let minute = digits(clock[1], 2),
      hour < 24, minute < 60
    else { return nil }
    let seconds = clock[2].split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(seconds.count), let second = digits(seconds[0], 2), second < 60 else {
      return nil
    }
    var fraction = 0
    if seconds.count == 2 {
      let count = seconds[1].utf8.count
      guard (1...6).contains(count), let value = digits(seconds[1], count) else { return nil }
      fraction = (count..<6).reduce(value) { result, _ in result * 10 }
    }
    let whole = Int64(days) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    return whole * 1_000_000 + Int64(fraction)
  }

  private static func digits(_ text: Substring, _ count: Int) -> Int? {
    guard text.utf8.count == count, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(text)
  }

  private static func daysInMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Counts in years that begin in March, so that the leap day is a year's last.
  private static func daysSinceEpoch(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let marchYear = month > 2 ? year : year - 1
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let leapDays = marchYear / 4 - marchYear / 100 + marchYear / 400
    // 719,468 days lie between 0000-03-01 and 1970-01-01.
    return marchYear * 365 + leapDays + dayOfYear - 719_468
  }
}
