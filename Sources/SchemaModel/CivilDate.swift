/// A date of the proleptic Gregorian calendar, and the count of days since 1970-01-01 (wire rule R12).
struct CivilDate: Hashable, Sendable {
  var year: Int64
  var month: Int
  var day: Int

  /// `nil` when the month or the day does not exist.
  init?(year: Int64, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1,
      day <= Self.dayCount(year: year, month: month)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The date `days` after 1970-01-01. Any `Int64` divided by 86,400,000,000 is in range, and so is
  /// any `Int32`.
  init(daysSinceEpoch days: Int64) {
    // Counted from 0000-03-01 in eras of 400 years, so that the leap day ends a year.
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = Int(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    month = Int(shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9)
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1970-01-01. The year must be within ±10 million, which every reader here checks.
  var daysSinceEpoch: Int64 {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let shiftedMonth = Int64(month > 2 ? month - 3 : month + 9)
    let dayOfYear = (153 * shiftedMonth + 2) / 5 + Int64(day) - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  static func isLeap(_ year: Int64) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  static func dayCount(year: Int64, month: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether `raw` is `year << 16 | month << 8 | day` with a day only beside a month, a month only
  /// beside a year, a year of at most 9999 and a day that exists (wire rule R12).
  static func isPartialDate(_ raw: UInt32) -> Bool {
    let year = Int64(raw >> 16)
    let month = Int(raw >> 8 & 0xFF)
    let day = Int(raw & 0xFF)
    guard year <= 9999 else { return false }
    if month == 0 { return day == 0 }
    guard year != 0, month <= 12 else { return false }
    return day <= dayCount(year: year, month: month)
  }
}
