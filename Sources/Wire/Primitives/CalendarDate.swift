/// A day of the proleptic Gregorian calendar, counted from 1970-01-01 (wire rule R12).
public struct CalendarDate: Hashable, Sendable, BitwiseCopyable {
  /// Days since 1970-01-01; negative before.
  public let daysSinceEpoch: Int32

  /// 1970-01-01.
  @inlinable public init() { daysSinceEpoch = 0 }

  @inlinable public init(daysSinceEpoch: Int32) { self.daysSinceEpoch = daysSinceEpoch }

  /// `nil` when there is no such day or it is out of range.
  ///
  /// - Parameters:
  ///   - year: astronomical: the year before 1 is 0.
  ///   - month: 1…12.
  ///   - day: 1…31.
  public init?(year: Int, month: Int, day: Int) {
    guard year.magnitude <= 6_000_000, (1...12).contains(month),
      day >= 1, day <= Self.daysInMonth(month, ofYear: year),
      let days = Int32(exactly: Self.days(year: year, month: month, day: day))
    else { return nil }
    self.init(daysSinceEpoch: days)
  }

  /// Reads `2026-01-19`; years outside 0…9999 have a sign and at least five digits, as they are
  /// written by `description`.
  public init?(_ text: String) {
    var scanner = TextScanner(text)
    guard let date = scanner.date(), scanner.isAtEnd else { return nil }
    self = date
  }

  public var year: Int { components.year }
  /// 1…12.
  public var month: Int { components.month }
  /// 1…31.
  public var day: Int { components.day }

  /// The three parts at once.
  public var components: (year: Int, month: Int, day: Int) {
    // Days are counted from 0000-03-01, so that a leap day ends its year.
    let shifted = Int(daysSinceEpoch) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The day of the week as in ISO 8601: Monday is 1, Sunday is 7.
  public var isoWeekday: Int {
    let sinceMonday = (Int(daysSinceEpoch) + 3) % 7
    return (sinceMonday < 0 ? sinceMonday + 7 : sinceMonday) + 1
  }

  /// The day `days` later, or earlier when negative; stops at the ends of the range.
  public func adding(days: Int) -> CalendarDate {
    let (sum, overflow) = Int(daysSinceEpoch).addingReportingOverflow(days)
    if overflow { return CalendarDate(daysSinceEpoch: days < 0 ? .min : .max) }
    return CalendarDate(daysSinceEpoch: Int32(clamping: sum))
  }

  /// How many days `other` is later than this one.
  public func days(until other: CalendarDate) -> Int {
    Int(other.daysSinceEpoch) - Int(daysSinceEpoch)
  }

  /// The number of whole years from this day to `other`, as ages are counted: a person born on
  /// 29 February is a year older on 1 March of a common year.
  public func wholeYears(until other: CalendarDate) -> Int {
    let from = components
    let to = other.components
    let isBeforeBirthday = (to.month, to.day) < (from.month, from.day)
    return to.year - from.year - (isBeforeBirthday ? 1 : 0)
  }

  /// 28…31; 0 for a month that does not exist.
  public static func daysInMonth(_ month: Int, ofYear year: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: isLeap(year: year) ? 29 : 28
    default: 0
    }
  }

  static func isLeap(year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static func days(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension CalendarDate: Comparable {
  @inlinable public static func < (lhs: Self, rhs: Self) -> Bool {
    lhs.daysSinceEpoch < rhs.daysSinceEpoch
  }
}

extension CalendarDate: CustomStringConvertible {
  /// ISO 8601, as `2026-01-19`.
  public var description: String {
    let parts = components
    return "\(yearText(parts.year))-\(padded(parts.month, to: 2))-\(padded(parts.day, to: 2))"
  }
}

/// Four digits, or outside 0…9999 a sign and at least five, as in JSON (SPEC.md, section 9).
func yearText(_ year: Int) -> String {
  if (0...9999).contains(year) { return padded(year, to: 4) }
  return (year < 0 ? "-" : "+") + padded(Int(year.magnitude), to: 5)
}

/// A number that is not negative, with leading zeros.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
